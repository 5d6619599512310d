/* chain.h - sums and products in their order, however long: `a + b - c` leans to the left, so that its first part is the
 * deepest. Walkers that recurse go along a chain in a loop; GDL_MAX_DEPTH does not count its length. */
#ifndef GDL_SYNTAX_CHAIN_H
#define GDL_SYNTAX_CHAIN_H

#include "base/arena.h"
#include "syntax/ast.h"

typedef struct gdl_chain {
  const gdl_expr *const *links; /* ARITH, the first operation first: links[0]->arith.left is the first part, and every
                                   links[i]->arith.right one that follows */
  uint32_t count;
} gdl_chain;

/* Whether the left side of an ARITH belongs to its chain: `a + b` in `a + b - c`, but not `a * b` in `a * b + c`. */
bool gdl_chain_goes_on(const gdl_expr *expr);
uint32_t gdl_chain_count(const gdl_expr *expr); /* links of an ARITH */
gdl_chain gdl_chain_of(gdl_arena *arena, const gdl_expr *expr); /* of the last link; one link when there is no more */

#endif
