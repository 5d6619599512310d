/* arena.h - memory that is released all at once.
 *
 * Whatever is built while compiling belongs to the compilation's arena; whatever is built while evaluating, to the
 * run's. Nothing is freed one by one, so no function "takes ownership" and leaving early leaks nothing.
 * Out of memory never returns: the arena calls its `fail` hook, which unwinds to the public entry (src/api). */
#ifndef GDL_BASE_ARENA_H
#define GDL_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

/* realloc semantics: `size` 0 frees and returns NULL; NULL `block` allocates. */
typedef void *gdl_allocate_fn(void *ctx, void *block, size_t size);
/* Called when memory is exhausted. INVARIANT: it does not return. */
typedef void gdl_fail_fn(void *ctx);

typedef struct gdl_allocator {
  gdl_allocate_fn *allocate; /* NULL: the C library's realloc and free */
  gdl_fail_fn *fail;         /* NULL: abort() */
  void *allocate_ctx, *fail_ctx;
} gdl_allocator;

typedef struct gdl_arena gdl_arena;

gdl_arena *gdl_arena_new(const gdl_allocator *allocator); /* NULL allocator: the defaults; never returns NULL */
void gdl_arena_set_fail(gdl_arena *arena, gdl_fail_fn *fail, void *fail_ctx);
void gdl_arena_reset(gdl_arena *arena); /* forgets everything allocated, keeps one block for reuse */
void gdl_arena_free(gdl_arena *arena);  /* NULL is allowed */
size_t gdl_arena_used(const gdl_arena *arena);

void *gdl_arena_alloc(gdl_arena *arena, size_t size); /* zeroed, aligned for any type, never NULL */
void *gdl_arena_array(gdl_arena *arena, size_t count, size_t size); /* the same; fails on overflow of the product */
/* A larger copy of a block of `old_size`; in place when it is the newest block. */
void *gdl_arena_grow(gdl_arena *arena, void *block, size_t old_size, size_t new_size);
char *gdl_arena_copy(gdl_arena *arena, const char *text, size_t len); /* NUL added after `len` bytes */

#define GDL_NEW(arena, type) ((type *)gdl_arena_alloc((arena), sizeof(type)))
#define GDL_NEW_ARRAY(arena, type, count) ((type *)gdl_arena_array((arena), (count), sizeof(type)))

/* A growing array in an arena: GDL_LIST(const gdl_expr *) items; GDL_PUSH(arena, &items, expr). */
#define GDL_LIST(type)        \
  struct {                    \
    type *at;                 \
    uint32_t count, capacity; \
  }
#define GDL_PUSH(arena, list, value)                                                                    \
  ((list)->count == (list)->capacity                                                                    \
       ? (void)((list)->at = gdl_list_grow((arena), (list)->at, &(list)->capacity, sizeof *(list)->at)) \
       : (void)0,                                                                                       \
   (void)((list)->at[(list)->count++] = (value)))
void *gdl_list_grow(gdl_arena *arena, void *at, uint32_t *capacity, size_t size);

#endif
