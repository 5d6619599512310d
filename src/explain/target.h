/* target.h - what an explanation is asked of: the thing a name stands for. */
#ifndef GDL_EXPLAIN_TARGET_H
#define GDL_EXPLAIN_TARGET_H

#include "sema/program.h"

typedef enum gdl_target_kind {
  GDL_TARGET_ACTION,
  GDL_TARGET_ITEM,
  GDL_TARGET_RULE,
  GDL_TARGET_PARAM,
  GDL_TARGET_DUTY,
  GDL_TARGET_DEFINE,
  GDL_TARGET_FACT
} gdl_target_kind;

typedef struct gdl_target {
  gdl_target_kind kind;
  uint32_t index;
  uint32_t param; /* of PARAM: index into the action's params */
} gdl_target;

/* Items, rules, actions, parameters of actions, duties, definitions, facts, in this order. False: *nearest is the most similar
 * name, or empty. */
bool gdl_target_find(gdl_arena *arena, const gdl_program *program, gdl_string name, gdl_target *out,
                     gdl_string *nearest);

#endif
