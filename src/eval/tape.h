/* tape.h - computing the nodes of a program, each once, in order; shared by the files of eval and by nobody else.
 *
 * A gdl_tape_* function computes one operation from the values of its arguments, which are done already. Arguments that
 * failed are dealt with before most of them are called (gdl_tape_poison). */
#ifndef GDL_EVAL_TAPE_H
#define GDL_EVAL_TAPE_H

#include "eval/eval.h"
#include "value/interval.h"

typedef struct gdl_tape {
  gdl_arena *arena;
  const gdl_program *program;
  const gdl_patient *patient;
  gdl_run run;
  gdl_value *values; /* by node */
} gdl_tape;

static inline uint32_t gdl_tape_arg(const gdl_tape *tape, const gdl_node *node, uint32_t k) {
  return tape->program->args[node->first + k];
}
static inline const gdl_value *gdl_tape_value(const gdl_tape *tape, const gdl_node *node, uint32_t k) {
  return &tape->values[gdl_tape_arg(tape, node, k)];
}
static inline const gdl_type *gdl_tape_type(const gdl_tape *tape, const gdl_node *node, uint32_t k) {
  return tape->program->nodes[gdl_tape_arg(tape, node, k)].type;
}

gdl_value *gdl_tape_run(gdl_arena *arena, const gdl_program *program, const gdl_patient *patient,
                        gdl_run run);

/* The value of a node that has none: everything of its type, with the reason. */
gdl_value gdl_tape_failure(const gdl_tape *tape, const gdl_node *node, gdl_reason reason);
gdl_value gdl_tape_maybe(const gdl_tape *tape,
                         const gdl_node *node); /* no value for some of what is still possible */
/* Whether an argument has no value, or may have none: the node then has none either, and *out says so. */
bool gdl_tape_poison(const gdl_tape *tape, const gdl_node *node, gdl_value *out);

/* eval_logic.c */
gdl_value gdl_tape_not(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_and(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_or(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_at_least(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_count(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_is_known(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_live(const gdl_tape *tape, const gdl_node *node);

/* eval_compare.c */
gdl_truth gdl_tape_same(const gdl_type *type, const gdl_value *a, const gdl_value *b); /* a = b */
gdl_value gdl_tape_equal(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_less(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_less_equal(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_in_range(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_in_set(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_has_any(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_has_all(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_is_empty(const gdl_tape *tape, const gdl_node *node);

/* eval_number.c */
gdl_value gdl_tape_add(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_arithmetic(const gdl_tape *tape,
                              const gdl_node *node); /* NEGATE, SUB, MUL, DIV, SCALE: ranges too */
gdl_value gdl_tape_function(const gdl_tape *tape, const gdl_node *node); /* POWER, ABS, ROUND … EXP */
gdl_value gdl_tape_extreme(const gdl_tape *tape, const gdl_node *node); /* MIN, MAX: dates too */
gdl_value gdl_tape_clamp(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_range(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_points(const gdl_tape *tape, const gdl_node *node);

/* eval_choice.c */
gdl_value gdl_tape_if(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_cases(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_cases_in_order(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_sum_when(const gdl_tape *tape, const gdl_node *node);

/* eval_date.c */
gdl_value gdl_tape_whole(const gdl_tape *tape, const gdl_node *node); /* WHOLE_MONTHS, WHOLE_DAYS */
gdl_value gdl_tape_join(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_year(const gdl_tape *tape, const gdl_node *node);
gdl_value gdl_tape_date_add(const gdl_tape *tape, const gdl_node *node); /* DATE_ADD_MONTHS, DATE_ADD_DAYS */
gdl_value gdl_tape_series(const gdl_tape *tape, const gdl_node *node); /* LAST, FIRST */

#endif
