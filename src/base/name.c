/* name.c - interned names: an open-addressing hash table in an arena. */
#include "base/name.h"

#include <assert.h>
#include <string.h>

#include "base/text.h"

#define FIRST_CAPACITY 64u /* a power of two */

typedef struct slot {
  const gdl_name *name; /* NULL: free */
  uint64_t hash;
} slot;

struct gdl_names {
  gdl_arena *arena;
  slot *slots;
  uint32_t count, capacity; /* INVARIANT: capacity is a power of two, at least half of it free */
  uint64_t seed;
};

static slot *slot_of(const gdl_names *names, gdl_string text, uint64_t hash) {
  const uint32_t mask = names->capacity - 1;
  uint32_t i = (uint32_t)hash & mask;
  for (;; i = (i + 1) & mask) {
    slot *at = &names->slots[i];
    if (!at->name || (at->hash == hash && gdl_string_equal(at->name->string, text))) return at;
  }
}

static void enlarge(gdl_names *names) {
  const slot *old = names->slots;
  const uint32_t old_capacity = names->capacity;
  names->capacity *= 2;
  names->slots = GDL_NEW_ARRAY(names->arena, slot, names->capacity);
  for (uint32_t i = 0; i < old_capacity; i++)
    if (old[i].name) *slot_of(names, old[i].name->string, old[i].hash) = old[i];
}

static bool is_ascii(const char *text, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((unsigned char)text[i] >= 0x80) return false;
  return true;
}

gdl_names *gdl_names_new(gdl_arena *arena) {
  gdl_names *names = GDL_NEW(arena, gdl_names);
  names->arena = arena;
  names->capacity = FIRST_CAPACITY;
  names->slots = GDL_NEW_ARRAY(arena, slot, FIRST_CAPACITY);
  names->seed = (uintptr_t)names; /* differs from run to run; the order of slots is never seen */
  return names;
}

const gdl_name *gdl_names_intern(gdl_names *names, const char *text, size_t len) {
  assert(len <= UINT32_MAX); /* sources are smaller */
  gdl_string string = {.text = text, .len = (uint32_t)len};
  if (!is_ascii(text, len)) string = gdl_text_nfc(names->arena, string);
  const uint64_t hash = gdl_string_hash(string, names->seed);
  slot *at = slot_of(names, string, hash);
  if (at->name) return at->name;
  if (names->count >= names->capacity / 2) {
    enlarge(names);
    at = slot_of(names, string, hash);
  }
  gdl_name *name = GDL_NEW(names->arena, gdl_name);
  name->string.text = gdl_arena_copy(names->arena, string.text, string.len);
  name->string.len = string.len;
  name->id = names->count++;
  *at = (slot){.name = name, .hash = hash};
  return name;
}

const gdl_name *gdl_names_find(const gdl_names *names, const char *text, size_t len) {
  if (len > UINT32_MAX) return NULL;
  const gdl_string string = {.text = text, .len = (uint32_t)len};
  return slot_of(names, string, gdl_string_hash(string, names->seed))->name;
}

gdl_string gdl_string_of(const char *text) {
  const size_t len = strlen(text);
  assert(len <= UINT32_MAX); /* our own words, or text that passed a size limit */
  return (gdl_string){.text = text, .len = (uint32_t)len};
}

bool gdl_string_equal(gdl_string a, gdl_string b) {
  return a.len == b.len && (a.len == 0 || memcmp(a.text, b.text, a.len) == 0);
}

bool gdl_string_is(gdl_string a, const char *text) {
  return gdl_string_equal(a, gdl_string_of(text));
}

static uint64_t mix(uint64_t a) { /* splitmix64's finalizer (Steele, Lea, Flood 2014) */
  a = (a ^ (a >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  a = (a ^ (a >> 27)) * UINT64_C(0x94d049bb133111eb);
  return a ^ (a >> 31);
}

uint64_t gdl_string_hash(gdl_string a, uint64_t seed) {
  uint64_t hash = mix(seed + a.len);
  uint32_t i = 0;
  uint64_t word;
  for (; a.len - i >= sizeof word; i += (uint32_t)sizeof word) {
    memcpy(&word, a.text + i, sizeof word);
    hash = mix(hash ^ word);
  }
  if (i == a.len) return hash;
  word = 0;
  memcpy(&word, a.text + i, a.len - i);
  return mix(hash ^ word);
}
