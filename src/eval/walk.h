/* walk.h - what a node rests on, gathered by going down the tape with a list of nodes still to visit, never by recursion;
 * shared by the files of eval and by nobody else.
 *
 * A walk may start from many nodes; a node is visited once. What is found piles up until gdl_walk_clear. */
#ifndef GDL_EVAL_WALK_H
#define GDL_EVAL_WALK_H

#include "eval/eval.h"

typedef enum gdl_walk_why {
  GDL_WALK_NEED, /* what would settle it: through unknown nodes only, and only into what can still matter */
  GDL_WALK_READS, /* what a value is computed from: all of it but conditions that are decided and branches not taken */
  GDL_WALK_BASIS /* what makes it so, known or not: of a false `and` the false part, of `if` the branch taken */
} gdl_walk_why;

typedef struct gdl_walk {
  gdl_arena *arena;
  const gdl_answer *answer;
  uint32_t *seen; /* by node: the number of the walk that was there last */
  uint32_t number;
  GDL_LIST(uint32_t) todo;
  GDL_LIST(uint32_t) unknown;             /* facts not known (NEED, READS) */
  GDL_LIST(uint32_t) causes;              /* nodes at which a reason arose */
  GDL_LIST(uint32_t) given;               /* facts that were told (BASIS) */
  GDL_LIST(uint32_t) parameters, assumed; /* BASIS */
} gdl_walk;

typedef GDL_LIST(uint32_t) gdl_index_list;

gdl_walk gdl_walk_new(gdl_arena *arena, const gdl_answer *answer);
void gdl_walk_clear(gdl_walk *walk);
void gdl_walk_again(gdl_walk *walk); /* visits anew what was visited, keeping what was found */
void gdl_walk_from(gdl_walk *walk, gdl_walk_why why, uint32_t node);
gdl_need gdl_walk_need(gdl_walk *walk);

/* Sorted, each once. */
gdl_indexes gdl_indexes_of(gdl_arena *arena, uint32_t *at, uint32_t count);
void gdl_sort_indexes(uint32_t *at, uint32_t count);

#endif
