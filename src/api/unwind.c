/* unwind.c - the one setjmp: out of memory becomes a status. */
#include "api/unwind.h"

#include <setjmp.h>

typedef struct unwinder {
  jmp_buf back;
} unwinder;

static void unwind(void *ctx) { longjmp(((unwinder *)ctx)->back, 1); }

gdl_arena *gdl_work_in_arena(gdl_allocate_fn *memory, void *memory_ctx, gdl_work_fn *work, void *ctx) {
  unwinder to;
  gdl_arena *volatile arena = NULL;
  if (setjmp(to.back) != 0) {
    gdl_arena_free(arena);
    return NULL;
  }
  const gdl_allocator allocator = {
      .allocate = memory, .allocate_ctx = memory_ctx, .fail = unwind, .fail_ctx = &to};
  arena = gdl_arena_new(&allocator);
  work(arena, ctx);
  gdl_arena_set_fail(arena, NULL, NULL);
  return arena;
}
