/* unwind.h - the one place where a failure of memory unwinds to; for src/api only. */
#ifndef GDL_API_UNWIND_H
#define GDL_API_UNWIND_H

#include "base/arena.h"

typedef void gdl_work_fn(gdl_arena *arena, void *ctx);

/* Makes an arena and works in it. NULL: memory was exhausted, and everything is given back. Else the arena: whatever fails in
 * it later aborts, so nothing may be added to it. */
gdl_arena *gdl_work_in_arena(gdl_allocate_fn *memory, void *memory_ctx, gdl_work_fn *work, void *ctx);

#endif
