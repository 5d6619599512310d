/* lookup.c - small tables that the passes look things up in, so that none of them searches a list. */
#include "sema/check.h"

/* ---- two numbers to one ---- */

static uint64_t key_of(uint32_t a, uint32_t b) { return ((uint64_t)a << 32 | b) + 1; }

static uint32_t slot_of(const gdl_pairs *pairs, uint64_t key) {
  uint64_t hash = key * UINT64_C(0x9E3779B97F4A7C15);
  uint32_t slot = (uint32_t)(hash >> 32) & (pairs->capacity - 1);
  while (pairs->keys[slot] != 0 && pairs->keys[slot] != key)
    slot = (slot + 1) & (pairs->capacity - 1);
  return slot;
}

static void grow(gdl_arena *arena, gdl_pairs *pairs) {
  gdl_pairs old = *pairs;
  pairs->capacity = old.capacity ? old.capacity * 2 : 64;
  pairs->keys = GDL_NEW_ARRAY(arena, uint64_t, pairs->capacity);
  pairs->values = GDL_NEW_ARRAY(arena, uint32_t, pairs->capacity);
  for (uint32_t i = 0; i < old.capacity; i++) {
    if (old.keys[i] == 0) continue;
    uint32_t slot = slot_of(pairs, old.keys[i]);
    pairs->keys[slot] = old.keys[i];
    pairs->values[slot] = old.values[i];
  }
}

uint32_t gdl_pairs_add(gdl_arena *arena, gdl_pairs *pairs, uint32_t a, uint32_t b, uint32_t value) {
  if (pairs->count >= pairs->capacity / 2) grow(arena, pairs);
  uint32_t slot = slot_of(pairs, key_of(a, b));
  if (pairs->keys[slot] != 0) return pairs->values[slot];
  pairs->keys[slot] = key_of(a, b);
  pairs->values[slot] = value;
  pairs->count++;
  return GDL_NONE;
}

uint32_t gdl_pairs_find(const gdl_pairs *pairs, uint32_t a, uint32_t b) {
  if (pairs->count == 0) return GDL_NONE;
  uint32_t slot = slot_of(pairs, key_of(a, b));
  return pairs->keys[slot] != 0 ? pairs->values[slot] : GDL_NONE;
}

/* ---- named before? ---- */

void gdl_marks_start(gdl_checker *c) { c->mark_round++; }

const gdl_span *gdl_mark_name(gdl_checker *c, const gdl_name *name, gdl_span span) {
  if (name->id >= c->mark_capacity) {
    uint32_t capacity = c->mark_capacity ? c->mark_capacity * 2 : 256;
    while (capacity <= name->id) capacity *= 2;
    c->marks = gdl_arena_grow(c->arena, c->marks, c->mark_capacity * sizeof *c->marks,
                              capacity * sizeof *c->marks);
    c->mark_capacity = capacity;
  }
  gdl_mark *mark = &c->marks[name->id];
  if (mark->round == c->mark_round) return &mark->span;
  *mark = (gdl_mark){c->mark_round, span};
  return NULL;
}

bool gdl_mark_once(gdl_checker *c, gdl_ident ident, gdl_diag_code code) {
  const gdl_span *before = gdl_mark_name(c, ident.name, ident.span);
  if (before) gdl_report_1(c->diags, code, ident.span, ident.name->string)->also = *before;
  return !before;
}

/* ---- what was meant? ---- */

void gdl_guess(gdl_checker *c, gdl_nearest *nearest, const gdl_name *candidate) {
  if (c->guesses == 0 || !candidate) return;
  c->guesses--;
  gdl_nearest_offer(nearest, candidate->string);
}
