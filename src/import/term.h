/* term.h - conditions and values of gdl, on their way from the rules of a guide to text.
 *
 * A term is never changed; making one simplifies it, so that what says nothing (`and true`, `* 1`, a branch on a unit that was
 * settled) is gone before anything is written. */
#ifndef GDL_IMPORT_TERM_H
#define GDL_IMPORT_TERM_H

#include "import/plan.h"

typedef enum gdl_term_op {
  GDL_TERM_UNKNOWN,
  GDL_TERM_BOOLEAN,
  GDL_TERM_NUMBER, /* `number`, in `unit` if it has one */
  GDL_TERM_CHOICE, /* `index` in the choices of `list` */
  GDL_TERM_TEXT,
  GDL_TERM_VALUE, /* `index` in the values of the flow */
  GDL_TERM_TODAY,
  GDL_TERM_KNOWN,
  GDL_TERM_NOT,
  GDL_TERM_AND,
  GDL_TERM_OR,
  GDL_TERM_EQUAL,
  GDL_TERM_UNEQUAL,
  GDL_TERM_LESS,
  GDL_TERM_LESS_EQUAL,
  GDL_TERM_GREATER,
  GDL_TERM_GREATER_EQUAL,
  GDL_TERM_BETWEEN,  /* value, low, high */
  GDL_TERM_AMONG,    /* value, then choices */
  GDL_TERM_AT_LEAST, /* `number` of the args */
  GDL_TERM_ADD,
  GDL_TERM_SUB,
  GDL_TERM_MUL,
  GDL_TERM_DIV,
  GDL_TERM_POWER,
  GDL_TERM_NEGATE,
  GDL_TERM_CALL, /* `text` is the function */
  GDL_TERM_AS,   /* the number of `unit` in it */
  GDL_TERM_POINTS,
  GDL_TERM_SUM_OF_POINTS,
  GDL_TERM_CASES,   /* guard, value, guard, value …; an odd last one is `otherwise` */
  GDL_TERM_ORDERED, /* the same, the first that holds */
  GDL_TERM_SUM      /* amount, guard, amount, guard … */
} gdl_term_op;

typedef struct gdl_term {
  gdl_term_op op;
  gdl_plan_kind kind; /* of its value */
  gdl_string unit;    /* QUANTITY */
  uint32_t list;      /* CHOICE: the variable whose entry has the choices */
  uint32_t index;
  bool boolean;
  gdl_decimal number;
  gdl_string text;
  const struct gdl_term *const *args;
  uint32_t count;
} gdl_term;

typedef GDL_LIST(const gdl_term *) gdl_terms;

/* ---- term.c ---- */

const gdl_term *gdl_term_boolean(gdl_arena *arena, bool value);
const gdl_term *gdl_term_unknown(gdl_arena *arena);
const gdl_term *gdl_term_number(gdl_arena *arena, gdl_decimal number);
const gdl_term *gdl_term_int(gdl_arena *arena, int64_t number);
const gdl_term *gdl_term_quantity(gdl_arena *arena, gdl_decimal number, gdl_string unit);
const gdl_term *gdl_term_choice(gdl_arena *arena, uint32_t list, uint32_t index);
const gdl_term *gdl_term_text(gdl_arena *arena, gdl_string text);
const gdl_term *gdl_term_make(gdl_arena *arena, gdl_term_op op, gdl_plan_kind kind,
                              const gdl_term *const *args, uint32_t count); /* as it stands, args copied */
bool gdl_term_is_boolean(const gdl_term *term, bool value);
bool gdl_term_is_number(const gdl_term *term, int64_t value);
bool gdl_term_is_comparison(gdl_term_op op);
bool gdl_term_same(const gdl_term *a, const gdl_term *b);
bool gdl_term_reads(const gdl_term *term, uint32_t value);
/* Whether the value is always whole. */
bool gdl_term_is_whole(const gdl_term *term);
uint32_t gdl_term_size(const gdl_term *term); /* how many terms it is made of, at most 1000 */

/* ---- logic.c ---- */

const gdl_term *gdl_term_not(gdl_arena *arena, const gdl_term *a);
const gdl_term *gdl_term_all(gdl_arena *arena, const gdl_term *const *args, uint32_t count); /* and */
const gdl_term *gdl_term_any(gdl_arena *arena, const gdl_term *const *args, uint32_t count); /* or */
const gdl_term *gdl_term_known(gdl_arena *arena, const gdl_term *a);
/* The same where it chooses between values, so that it stays though the value is read anyway. */
const gdl_term *gdl_term_chosen(gdl_arena *arena, const gdl_term *a);
const gdl_term *gdl_term_compare(gdl_arena *arena, gdl_term_op op, const gdl_term *a, const gdl_term *b);

/* ---- arith.c: NULL args are not allowed; all of them are bare numbers but for AS and TIMES ---- */

const gdl_term *gdl_term_arith(gdl_arena *arena, gdl_term_op op, const gdl_term *const *args,
                               uint32_t count);
const gdl_term *gdl_term_call(gdl_arena *arena, const char *name, const gdl_term *const *args,
                              uint32_t count);
const gdl_term *gdl_term_as(gdl_arena *arena, const gdl_term *a, gdl_string unit);
const gdl_term *gdl_term_times_unit(gdl_arena *arena, const gdl_term *a, gdl_string unit);

/* ---- exclusive.c ---- */

/* Whether the two can never hold together, by what they say of the same values; false if that is not seen. */
struct gdl_flow;
bool gdl_term_exclude(const struct gdl_flow *flow, const gdl_term *a, const gdl_term *b);
/* The same for many, each of which is taken apart once. */
typedef struct gdl_alternatives gdl_alternatives;
const gdl_alternatives *gdl_term_take_apart(const struct gdl_flow *flow, const gdl_term *term);
bool gdl_alternatives_exclude(const struct gdl_flow *flow, const gdl_alternatives *a,
                              const gdl_alternatives *b);

#endif
