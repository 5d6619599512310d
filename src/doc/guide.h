/* guide.h - what the parts of a page share: the paper, what each name means, and who reads a fact. */
#ifndef GDL_DOC_GUIDE_H
#define GDL_DOC_GUIDE_H

#include "doc/paper.h"
#include "report/readers.h"

typedef enum gdl_thing_kind {
  GDL_THING_NONE,
  GDL_THING_FACT,
  GDL_THING_DEFINE,
  GDL_THING_PARAMETER,
  GDL_THING_GROUP,
  GDL_THING_ITEM
} gdl_thing_kind;

typedef struct gdl_thing { /* what a name in an expression means */
  gdl_thing_kind kind;
  uint32_t index;
} gdl_thing;

typedef struct gdl_guide {
  gdl_paper paper;
  gdl_words words;
  const gdl_program *program;
  gdl_units *units;  /* those of the program, and a place for none new */
  gdl_thing *things; /* by name id */
  uint32_t thing_count;
  const gdl_answer *fixed; /* of a patient of whom nothing is known; NULL if no parameter is set to such a value … */
  const bool *is_fixed; /* … by node: the value that every patient has */
  bool has_scores;      /* some item has one */
  unsigned unfold_left; /* definitions that may still be said as arithmetic: see phrase.h */
  uint32_t item;        /* whose rules are named without it; GDL_NONE: none */
} gdl_guide;

void gdl_guide_begin(gdl_guide *guide, gdl_out *out, const gdl_program *program, gdl_lang lang,
                     bool is_html);

gdl_thing gdl_guide_thing(const gdl_guide *guide, const gdl_name *name);
/* The rule that `ref` names, of the current item when it is one word; GDL_NONE: it names an item. */
uint32_t gdl_guide_rule(const gdl_guide *guide, gdl_ref ref);
/* The list that an expression takes its value from, or NULL. */
const gdl_domain *gdl_guide_domain(const gdl_guide *guide, const gdl_expr *expr);
/* Years of this expression are years of age. */
bool gdl_guide_is_age(const gdl_guide *guide, const gdl_expr *expr);
const gdl_unit *gdl_guide_unit(gdl_guide *guide, gdl_string text); /* NULL: none */

gdl_target gdl_target_fact(const gdl_guide *guide, uint32_t fact);
gdl_target gdl_target_define(const gdl_guide *guide, uint32_t define);
gdl_target gdl_target_parameter(const gdl_guide *guide, uint32_t parameter);
gdl_target gdl_target_item(const gdl_guide *guide, uint32_t item);
gdl_target gdl_target_rule(const gdl_guide *guide, uint32_t rule);
gdl_target gdl_target_reading(const gdl_guide *guide, uint32_t reading);
gdl_target gdl_target_group(const gdl_guide *guide, uint32_t group);

gdl_string gdl_guide_define_label(const gdl_guide *guide, uint32_t define);
gdl_string gdl_guide_parameter_label(const gdl_guide *guide, uint32_t parameter);

/* uses.c: calls `found` for each name that the expression mentions, `R1` of `R1.active applies` too. */
typedef void gdl_found_fn(void *ctx, gdl_ref ref);
void gdl_guide_each_name(const gdl_expr *expr, gdl_found_fn *found, void *ctx);

#endif
