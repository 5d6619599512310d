/* trail.h - what a node rests on, gathered by going down the tape with a list of nodes still to visit, never by recursion;
 * shared by the files of eval, and by tools that show what a decision rests on.
 *
 * A walk may start from many nodes; a node is visited once. What is found piles up until gdl_trail_clear. */
#ifndef GDL_EVAL_TRAIL_H
#define GDL_EVAL_TRAIL_H

#include "eval/eval.h"

typedef enum gdl_trail_why {
  GDL_TRAIL_NEED, /* what would settle it: through unknown nodes only, and only into what can still matter */
  GDL_TRAIL_READS, /* what a value is computed from: all of it but conditions that are decided and branches not taken */
  GDL_TRAIL_BASIS /* what makes it so, known or not: of a false `and` the false part, of `if` the branch taken */
} gdl_trail_why;

typedef struct gdl_trail {
  gdl_arena *arena;
  const gdl_answer *answer;
  uint32_t *seen; /* by node: the number of the walk that was there last */
  uint32_t number;
  uint64_t *marks; /* by fact: scratch of gdl_trail_need, all 0 between calls */
  GDL_LIST(uint32_t) todo;
  GDL_LIST(uint32_t) unknown;                    /* facts not known (NEED, READS) */
  GDL_LIST(uint32_t) causes;                     /* nodes at which a reason arose */
  GDL_LIST(uint32_t) given;                      /* facts that were told (BASIS) */
  GDL_LIST(uint32_t) parameters, assumed, rules; /* BASIS; rules that apply or may apply */
} gdl_trail;

typedef GDL_LIST(uint32_t) gdl_index_list;

gdl_trail gdl_trail_new(gdl_arena *arena, const gdl_answer *answer);
void gdl_trail_clear(gdl_trail *trail);
void gdl_trail_again(gdl_trail *trail); /* visits anew what was visited, keeping what was found */
void gdl_trail_from(gdl_trail *trail, gdl_trail_why why, uint32_t node);
gdl_need gdl_trail_need(gdl_trail *trail);

/* Sorted, each once. */
gdl_indexes gdl_indexes_of(gdl_arena *arena, uint32_t *at, uint32_t count);
void gdl_sort_indexes(uint32_t *at, uint32_t count);

#endif
