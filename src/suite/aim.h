/* aim.h - finding a patient of whom something holds: for suggestions; for src/suite only.
 *
 * Works backwards through the tape from what is wanted to facts that bring it about, keeping what it has settled. It may
 * fail where a patient exists; whoever uses it evaluates what was found and looks. */
#ifndef GDL_SUITE_AIM_H
#define GDL_SUITE_AIM_H

#include "eval/eval.h"
#include "value/patient.h"

typedef struct gdl_aim {
  gdl_arena *arena;
  const gdl_program *program;
  const gdl_answer *base;  /* of the patient that it starts from: what holds already is kept */
  const gdl_value **slots; /* by fact; NULL: not given */
  bool *pinned;            /* by fact: settled, with its value or as not given */
  gdl_date today;
  bool is_today_pinned;
  uint32_t steps; /* left; bounds the search */
} gdl_aim;

gdl_aim gdl_aim_from(gdl_arena *arena, const gdl_answer *base);
/* What was settled before a try that failed is settled as before. */
typedef struct gdl_aim_mark gdl_aim_mark;
gdl_aim_mark *gdl_aim_mark_of(const gdl_aim *aim);
void gdl_aim_return(gdl_aim *aim, const gdl_aim_mark *mark);

bool gdl_aim_truth(gdl_aim *aim, uint32_t node, gdl_truth wanted);
/* A comparison: its first argument below (-1), on (0) or above (1) the second, by one step. */
bool gdl_aim_order(gdl_aim *aim, uint32_t left, uint32_t right, int order);
bool gdl_aim_number(gdl_aim *aim, uint32_t node, gdl_decimal value);
bool gdl_aim_date(gdl_aim *aim, uint32_t node, gdl_date date);
bool gdl_aim_choice(gdl_aim *aim, uint32_t node, uint32_t choice);
/* A set that holds (or does not hold) these, and otherwise what it held. */
bool gdl_aim_members(gdl_aim *aim, uint32_t node, const uint64_t *bits, bool in);
/* Gives every fact that the node reads and that is not known, in the middle of what may be entered. */
bool gdl_aim_known(gdl_aim *aim, uint32_t node);
bool gdl_aim_unknown(gdl_aim *aim, uint32_t node);
/* Everything beside `target` on the way down from `root` such that `target` decides. */
bool gdl_aim_matter(gdl_aim *aim, uint32_t root, uint32_t target);

/* ---- for aim*.c ---- */
uint32_t gdl_aim_arg(const gdl_aim *aim, uint32_t node, uint32_t k);
bool gdl_aim_give(gdl_aim *aim, uint32_t fact, gdl_value value); /* false: settled otherwise, or outside its range */
gdl_decimal gdl_aim_step(const gdl_aim *aim, uint32_t node); /* of the fact that the node reads, else 1 */

#endif
