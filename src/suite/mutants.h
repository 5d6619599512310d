/* mutants.h - the small changes of a guideline that its tests should notice, as changes of the source.
 *
 * Found on the tree of a checked guideline, in the order of its text: one operator, threshold, unit, list member, modality or
 * exception at a time. Tests, texts, scores and what is only shown are left alone. */
#ifndef GDL_SUITE_MUTANTS_H
#define GDL_SUITE_MUTANTS_H

#include "base/arena.h"
#include "sema/program.h"
#include "syntax/ast.h"

typedef enum gdl_mutant_kind { /* ORDER OF MUTANT KINDS: mutate_report.c */
                               GDL_MUTANT_OPERATOR,
                               GDL_MUTANT_THRESHOLD,
                               GDL_MUTANT_UNIT,
                               GDL_MUTANT_MEMBER,
                               GDL_MUTANT_MODALITY,
                               GDL_MUTANT_EXCEPTION
} gdl_mutant_kind;
#define GDL_MUTANT_KIND_COUNT (GDL_MUTANT_EXCEPTION + 1)

typedef struct gdl_mutant {
  gdl_mutant_kind kind;
  gdl_span span;             /* the words that are replaced */
  gdl_string text;           /* by these; len 0: left out */
  const gdl_decl *decl;      /* around it */
  const gdl_rule_decl *rule; /* or NULL */
  bool is_equivalent; /* by construction: no patient can tell, as with `age >= 0` and `age >= -1` */
} gdl_mutant;

typedef struct gdl_mutants {
  const gdl_mutant *at;
  uint32_t count;
} gdl_mutants;

/* Of one file of a program. */
gdl_mutants gdl_mutants_of(gdl_arena *arena, const gdl_program *program, const gdl_file *file);

/* ---- for src/suite/mutants*.c ---- */

typedef struct gdl_breeder {
  gdl_arena *arena;
  const gdl_program *program;
  const gdl_file *file;
  gdl_units *units; /* of our own: what is tried leaves no trace in the program */
  const gdl_decl *decl;
  const gdl_rule_decl *rule;
  GDL_LIST(gdl_mutant) mutants;
} gdl_breeder;

void gdl_breed(gdl_breeder *b, gdl_mutant_kind kind, gdl_span span, gdl_string text);
void gdl_breed_text(gdl_breeder *b, gdl_mutant_kind kind, gdl_span span, const char *text);
/* The words of the source between two places. */
gdl_string gdl_breeder_words(const gdl_breeder *b, gdl_span span);
/* The first `word` in the span, outside comments; nowhere: it is not there. */
gdl_span gdl_breeder_find(const gdl_breeder *b, gdl_span in, const char *word);
/* The last place before `end` where `word` stands as a word. */
gdl_span gdl_breeder_find_back(const gdl_breeder *b, uint32_t end, const char *word);
/* One element of a list left out, with the comma or word that joins it. `count` of at least 2. */
void gdl_breed_without(gdl_breeder *b, gdl_mutant_kind kind, gdl_span before, gdl_span element,
                       gdl_span after);
/* The node of this operation that stands for these words; GDL_NONE: none. */
uint32_t gdl_breeder_node(const gdl_breeder *b, gdl_op op, gdl_span span);

/* mutants_expr.c: `is_condition`: true or false is asked for here, so that `not` may stand before it. */
void gdl_breed_expr(gdl_breeder *b, const gdl_expr *expr, bool is_condition);

/* mutants_number.c */
void gdl_breed_unit(gdl_breeder *b, gdl_span span, gdl_string unit);
/* A number or date as written, moved up and down by `step` (NULL: by one of its last digit). `compared`: the comparison whose
 * threshold it is, or NULL. */
void gdl_breed_number(gdl_breeder *b, const gdl_expr *expr, const gdl_decimal *step,
                      const gdl_expr *compared);
void gdl_breed_range_ends(gdl_breeder *b, const gdl_expr *range, const gdl_decimal *step);
/* The step of the fact that is asked to lie in a range, in the unit of the range; false: it has none. */
bool gdl_breeder_step_in(gdl_breeder *b, const gdl_expr *in, gdl_decimal *out);
/* A comparison: its operator and its thresholds. */
void gdl_breed_compare(gdl_breeder *b, const gdl_expr *expr);

#endif
