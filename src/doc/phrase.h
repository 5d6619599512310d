/* phrase.h - conditions and values in words, made from labels.
 *
 * The words follow the tree as it was written, so that a reader finds what the author said: `none of`, `x as kg`, a range in
 * its own unit. What is short stands in one line, what is made of several conditions as nested lists. */
#ifndef GDL_DOC_PHRASE_H
#define GDL_DOC_PHRASE_H

#include "doc/guide.h"

typedef enum gdl_binding {                 /* how tightly a phrase holds together, loosest first */
                           GDL_BINDS_LIST, /* cases, if, sums: parts with separators of their own */
                           GDL_BINDS_OR,
                           GDL_BINDS_AND,
                           GDL_BINDS_QUESTION, /* a comparison, a condition with `not` */
                           GDL_BINDS_SUM,
                           GDL_BINDS_PRODUCT,
                           GDL_BINDS_POWER,
                           GDL_BINDS_ATOM
} gdl_binding;

typedef struct gdl_saying {
  gdl_binding least;        /* what is looser stands in brackets */
  const gdl_domain *domain; /* names may be values of this list; NULL: none */
  bool negated;             /* of conditions: the opposite is said */
  bool is_age;              /* years are years of age */
  unsigned unfolds;         /* so many definitions deep arithmetic is said for their names */
  bool is_part;             /* set by gdl_say_expr: it stands between `and` or `or` */
} gdl_saying;

/* In one line. */
void gdl_say_expr(gdl_guide *guide, const gdl_expr *expr, gdl_saying how);
/* In an open pair or list item: one line, or a heading and a list of parts. A count of conditions too. */
void gdl_say_condition(gdl_guide *guide, const gdl_expr *expr, bool negated);
/* `when true`: always. False: it is no such condition, and nothing is said. */
bool gdl_say_settled(gdl_guide *guide, const gdl_expr *expr);
/* "R1.active", a link to the rule, or the item. */
void gdl_say_ref(gdl_guide *guide, gdl_ref ref);

/* ---- among the files of phrases ---- */

/* 4 deep: more is no formula that a person follows, and bounds the recursion. */
#define GDL_PHRASE_UNFOLDS 4
/* 12 deep or long: a definition that is more complicated goes by its name. */
#define GDL_PHRASE_SIMPLE 12

uint32_t gdl_phrase_size(const gdl_expr *expr); /* its depth; a sum or product is as deep as it is long */
const gdl_expr *gdl_phrase_inside(const gdl_expr *expr); /* without brackets */
/* The arithmetic of a definition for its name; the name itself when it is no arithmetic, or too much of it. */
const gdl_expr *gdl_phrase_unfolded(const gdl_guide *guide, const gdl_expr *expr);

typedef struct gdl_piece { /* of a template: an expression, or a text */
  const gdl_expr *expr;
  gdl_saying how;
  gdl_string text;
} gdl_piece;
void gdl_phrase_fill(gdl_guide *guide, gdl_word word, const gdl_piece *pieces);
void gdl_phrase_list(gdl_guide *guide, gdl_exprs list, gdl_saying how, gdl_word between);

/* amount.c: numbers, ranges, arithmetic, calls. */
void gdl_phrase_number(gdl_guide *guide, const gdl_number *number, gdl_string unit, bool is_age);
void gdl_phrase_range(gdl_guide *guide, const gdl_expr *expr, gdl_saying how);
void gdl_phrase_arith(gdl_guide *guide, const gdl_expr *expr, gdl_saying how);
void gdl_phrase_as(gdl_guide *guide, const gdl_expr *expr, gdl_saying how);
void gdl_phrase_call(gdl_guide *guide, const gdl_expr *expr, gdl_saying how);
void gdl_phrase_whole(gdl_guide *guide, const gdl_expr *expr);

/* A saying for a part: nothing of the whole but whether definitions unfold. */
static inline gdl_saying gdl_saying_of_part(gdl_saying whole, gdl_binding least) {
  return (gdl_saying){.least = least, .unfolds = whole.unfolds};
}

#endif
