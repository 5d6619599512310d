/* arena.c - memory that is released all at once. */
#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_ASAN 1
#endif
#endif
#ifdef HAS_ASAN /* an arena hides overruns from ASan unless it is told what is in use */
#include <sanitizer/asan_interface.h>
#define POISON(at, len) ASAN_POISON_MEMORY_REGION((at), (len))
#define UNPOISON(at, len) ASAN_UNPOISON_MEMORY_REGION((at), (len))
#else
#define POISON(at, len) ((void)(at), (void)(len))
#define UNPOISON(at, len) ((void)(at), (void)(len))
#endif

#define ALIGNMENT 16u /* of long double and __int128, the strictest types we keep */
#ifdef GDL_ARENA_FINE /* tests/memory: a block for each object, so that memory can run out at any of them */
#define FIRST_BLOCK ((size_t)1)
#define LARGEST_STEP ((size_t)1)
#else
#define FIRST_BLOCK ((size_t)8 * 1024)         /* a small patient fits */
#define LARGEST_STEP ((size_t)4 * 1024 * 1024) /* doubling stops here: at most 4 MiB lie unused */
#endif
#define FIRST_LIST 8u

typedef struct block {
  struct block *next; /* older */
  size_t capacity, used;
} block;

#define HEAD ((sizeof(block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

struct gdl_arena {
  gdl_allocator allocator;
  block *newest;
  size_t used; /* handed out since the last reset */
  size_t step; /* capacity of the next block */
};

static void *allocate_default(void *ctx, void *old, size_t size) {
  (void)ctx;
  if (size != 0) return realloc(old, size);
  free(old);
  return NULL;
}

static char *data_of(block *b) { return (char *)b + HEAD; }

_Noreturn static void fail(const gdl_allocator *allocator) {
  if (allocator->fail) allocator->fail(allocator->fail_ctx);
  abort(); /* a hook that returns has broken its promise */
}

static void *take(const gdl_allocator *allocator, size_t size) {
  void *memory = allocator->allocate(allocator->allocate_ctx, NULL, size);
  if (!memory) fail(allocator);
  return memory;
}

static void give_back(const gdl_allocator *allocator, void *memory) {
  allocator->allocate(allocator->allocate_ctx, memory, 0);
}

static void free_block(gdl_arena *arena, block *b) {
  UNPOISON(data_of(b), b->capacity);
  give_back(&arena->allocator, b);
}

static size_t round_up(size_t size) {
  /* an empty object has an address of its own */
  return size == 0 ? ALIGNMENT : (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static block *add_block(gdl_arena *arena, size_t needed) {
  const size_t capacity = needed > arena->step ? needed : arena->step;
  if (capacity > SIZE_MAX - HEAD) fail(&arena->allocator);
  block *b = take(&arena->allocator, HEAD + capacity);
  *b = (block){.next = arena->newest, .capacity = capacity};
  POISON(data_of(b), capacity);
  arena->newest = b;
  if (arena->step < LARGEST_STEP) arena->step *= 2;
  return b;
}

gdl_arena *gdl_arena_new(const gdl_allocator *allocator) {
  gdl_allocator chosen = allocator ? *allocator : (gdl_allocator){0};
  if (!chosen.allocate) chosen.allocate = allocate_default;
  gdl_arena *arena = take(&chosen, sizeof *arena);
  *arena = (gdl_arena){.allocator = chosen, .step = FIRST_BLOCK};
  return arena;
}

void gdl_arena_set_fail(gdl_arena *arena, gdl_fail_fn *fail_fn, void *fail_ctx) {
  arena->allocator.fail = fail_fn;
  arena->allocator.fail_ctx = fail_ctx;
}

static block *largest_block(const gdl_arena *arena) {
  block *largest = arena->newest;
  for (block *b = largest; b; b = b->next)
    if (b->capacity > largest->capacity) largest = b;
  return largest;
}

void gdl_arena_reset(gdl_arena *arena) {
  block *kept = largest_block(arena);
  for (block *b = arena->newest, *next; b; b = next) {
    next = b->next;
    if (b != kept) free_block(arena, b);
  }
  arena->newest = kept;
  arena->used = 0;
  if (!kept) return;
  kept->next = NULL;
  kept->used = 0;
  POISON(data_of(kept), kept->capacity);
}

void gdl_arena_free(gdl_arena *arena) {
  if (!arena) return;
  for (block *b = arena->newest, *next; b; b = next) {
    next = b->next;
    free_block(arena, b);
  }
  const gdl_allocator allocator = arena->allocator;
  give_back(&allocator, arena);
}

size_t gdl_arena_used(const gdl_arena *arena) { return arena->used; }

/* Not zeroed. */
static void *reserve(gdl_arena *arena, size_t size) {
  if (size > SIZE_MAX - ALIGNMENT) fail(&arena->allocator);
  const size_t rounded = round_up(size);
  block *b = arena->newest;
  if (!b || b->capacity - b->used < rounded) b = add_block(arena, rounded);
  char *memory = data_of(b) + b->used;
  b->used += rounded;
  arena->used += rounded;
  UNPOISON(memory, size);
  return memory;
}

void *gdl_arena_alloc(gdl_arena *arena, size_t size) {
  return memset(reserve(arena, size), 0, size);
}

void *gdl_arena_array(gdl_arena *arena, size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) fail(&arena->allocator);
  return gdl_arena_alloc(arena, count * size);
}

/* Whether `at`, the newest thing in the newest block, could take `size` bytes where it is. */
static bool grow_in_place(gdl_arena *arena, char *at, size_t old_size, size_t size) {
  block *b = arena->newest;
  const size_t old_rounded = round_up(old_size);
  if (!b || b->used < old_rounded || at != data_of(b) + b->used - old_rounded) return false;
  const size_t before = b->used - old_rounded;
  if (size > SIZE_MAX - ALIGNMENT || b->capacity - before < round_up(size)) return false;
  b->used = before + round_up(size);
  arena->used += round_up(size) - old_rounded;
  UNPOISON(at, size);
  return true;
}

void *gdl_arena_grow(gdl_arena *arena, void *old, size_t old_size, size_t new_size) {
  if (!old) return gdl_arena_alloc(arena, new_size);
  if (new_size <= old_size) return old;
  char *grown = old;
  if (!grow_in_place(arena, old, old_size, new_size)) {
    grown = reserve(arena, new_size);
    memcpy(grown, old, old_size);
  }
  memset(grown + old_size, 0, new_size - old_size);
  return grown;
}

char *gdl_arena_copy(gdl_arena *arena, const char *text, size_t len) {
  if (len == SIZE_MAX) fail(&arena->allocator);
  char *copy = reserve(arena, len + 1);
  if (len != 0) memcpy(copy, text, len);
  copy[len] = '\0';
  return copy;
}

void *gdl_list_grow(gdl_arena *arena, void *at, uint32_t *capacity, size_t size) {
  const uint32_t old = *capacity;
  const uint32_t wanted = old == 0 ? FIRST_LIST : old * 2;
  if (wanted < old || wanted > SIZE_MAX / size) fail(&arena->allocator);
  void *grown = gdl_arena_grow(arena, at, old * size, wanted * size);
  *capacity = wanted;
  return grown;
}
