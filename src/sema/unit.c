/* unit.c - the table of units: interning, declared names, and what can be asked of a unit. */
#include "sema/unit.h"

#include <string.h>

#include "base/text.h"
#include "sema/unit_inner.h"

/* Powers of two. */
#define FIRST_CAPACITY 64u
#define EXTENSION_CAPACITY 8u /* one a patient, who seldom brings new units */

/* ---- meanings ---- */

gdl_unit_meaning gdl_meaning_one(void) {
  return (gdl_unit_meaning){.factor = gdl_rational_one(), .kind = GDL_ATOM_LINEAR};
}

bool gdl_meaning_equal(const gdl_unit_meaning *a, const gdl_unit_meaning *b) {
  return a->kind == b->kind && a->offset == b->offset && a->pi == b->pi &&
         gdl_rational_equal(a->factor, b->factor) &&
         memcmp(a->powers, b->powers, sizeof a->powers) == 0;
}

static bool in_bounds(int power) {
  return power >= -GDL_UNIT_MAX_POWER && power <= GDL_UNIT_MAX_POWER;
}

gdl_unit_problem_kind gdl_meaning_times(gdl_unit_meaning *a, const gdl_unit_meaning *b, int n) {
  gdl_unit_meaning out = *a;
  gdl_rational factor;
  if (!gdl_rational_power(b->factor, n, &factor) || !gdl_rational_mul(a->factor, factor, &out.factor))
    return GDL_UNIT_OVERFLOW;
  for (uint32_t i = 0; i < GDL_UNIT_DIMENSIONS; i++) {
    const int power = a->powers[i] + b->powers[i] * n;
    if (!in_bounds(power)) return GDL_UNIT_POWER;
    out.powers[i] = (int8_t)power;
  }
  const int pi = a->pi + b->pi * n;
  if (!in_bounds(pi)) return GDL_UNIT_POWER;
  out.pi = (int16_t)pi;
  *a = out;
  return GDL_UNIT_OK;
}

/* ---- the table ---- */

static gdl_unit_slot *free_slot(const gdl_units *units, uint64_t hash) {
  const uint32_t mask = units->capacity - 1;
  uint32_t i = (uint32_t)hash & mask;
  while (units->slots[i].unit) i = (i + 1) & mask;
  return &units->slots[i];
}

static void enlarge(gdl_units *units) {
  const gdl_unit_slot *old = units->slots;
  const uint32_t old_capacity = units->capacity;
  units->capacity *= 2;
  units->slots = GDL_NEW_ARRAY(units->arena, gdl_unit_slot, units->capacity);
  for (uint32_t i = 0; i < old_capacity; i++)
    if (old[i].unit) *free_slot(units, old[i].hash) = old[i];
}

static void add(gdl_units *units, gdl_unit *unit) {
  if (++units->count > units->capacity / 2) enlarge(units);
  const uint64_t hash = gdl_string_hash(unit->name, units->seed);
  *free_slot(units, hash) = (gdl_unit_slot){unit, hash};
}

/* The next unit of that name, from slot *at on; start with the hash. */
static gdl_unit *next_named(const gdl_units *units, gdl_string name, uint64_t hash, uint32_t *at) {
  const uint32_t mask = units->capacity - 1;
  for (;;) {
    const gdl_unit_slot *slot = &units->slots[*at & mask];
    *at = (*at + 1) & mask;
    if (!slot->unit) return NULL;
    if (slot->hash == hash && gdl_string_equal(slot->unit->name, name)) return slot->unit;
  }
}

static const gdl_unit *find_meaning(const gdl_units *units, gdl_string name,
                                    const gdl_unit_meaning *meaning) {
  for (; units; units = units->base) {
    const uint64_t hash = gdl_string_hash(name, units->seed);
    uint32_t at = (uint32_t)hash;
    for (const gdl_unit *unit; (unit = next_named(units, name, hash, &at));)
      if (gdl_meaning_equal(&unit->meaning, meaning)) return unit;
  }
  return NULL;
}

const gdl_unit *gdl_unit_parsed(const gdl_units *units, gdl_string name, gdl_unit_mode mode) {
  for (; units; units = units->base) {
    const uint64_t hash = gdl_string_hash(name, units->seed);
    uint32_t at = (uint32_t)hash;
    for (const gdl_unit *unit; (unit = next_named(units, name, hash, &at));)
      if (unit->is_parsed && (mode == GDL_UNIT_OUTSIDE || !unit->is_outside)) return unit;
  }
  return NULL;
}

const gdl_unit *gdl_unit_declared(const gdl_units *units, gdl_string name) {
  for (; units; units = units->base) {
    const uint64_t hash = gdl_string_hash(name, units->seed);
    uint32_t at = (uint32_t)hash;
    for (const gdl_unit *unit; (unit = next_named(units, name, hash, &at));)
      if (unit->is_declared) return unit;
  }
  return NULL;
}

void gdl_units_each_declared(const gdl_units *units, void (*take)(void *ctx, gdl_string name), void *ctx) {
  for (; units; units = units->base)
    for (uint32_t i = 0; i < units->capacity; i++)
      if (units->slots[i].unit && units->slots[i].unit->is_declared)
        take(ctx, units->slots[i].unit->name);
}

static gdl_string copy(gdl_arena *arena, gdl_string text) {
  return (gdl_string){.text = gdl_arena_copy(arena, text.text, text.len), .len = text.len};
}

/* Symbols point into the text that was parsed, or into another table's arena. */
static const gdl_unit_part *copy_parts(gdl_arena *arena, const gdl_unit_parts *parts) {
  gdl_unit_part *out = GDL_NEW_ARRAY(arena, gdl_unit_part, parts->count);
  for (uint32_t i = 0; i < parts->count; i++) {
    out[i] = parts->at[i];
    out[i].symbol = copy(arena, parts->at[i].symbol);
    out[i].ucum = copy(arena, parts->at[i].ucum);
  }
  return out;
}

static gdl_unit *new_unit(gdl_units *units, gdl_string name, gdl_string ucum,
                          const gdl_unit_meaning *meaning, const gdl_unit_parts *parts) {
  gdl_unit *unit = GDL_NEW(units->arena, gdl_unit);
  unit->name = copy(units->arena, name);
  unit->ucum = copy(units->arena, ucum);
  unit->meaning = *meaning;
  unit->parts = copy_parts(units->arena, parts);
  unit->part_count = parts->count;
  add(units, unit);
  return unit;
}

const gdl_unit *gdl_unit_intern(gdl_units *units, gdl_string name, gdl_string ucum,
                                const gdl_unit_meaning *meaning, const gdl_unit_parts *parts) {
  const gdl_unit *known = find_meaning(units, name, meaning);
  return known ? known : new_unit(units, name, ucum, meaning, parts);
}

const gdl_unit *gdl_unit_intern_parsed(gdl_units *units, gdl_string name, gdl_string ucum,
                                       const gdl_unit_meaning *meaning, const gdl_unit_parts *parts,
                                       bool is_outside) {
  const gdl_unit *known = find_meaning(units, name, meaning);
  if (known) return known;
  gdl_unit *unit = new_unit(units, name, ucum, meaning, parts);
  unit->is_parsed = true;
  unit->is_outside = is_outside;
  return unit;
}

static gdl_units *new_table(gdl_arena *arena, const gdl_units *base, uint32_t capacity) {
  gdl_units *units = GDL_NEW(arena, gdl_units);
  units->arena = arena;
  units->base = base;
  units->capacity = capacity;
  units->slots = GDL_NEW_ARRAY(arena, gdl_unit_slot, capacity);
  units->seed = (uintptr_t)units; /* differs from run to run; the order of slots is never seen */
  return units;
}

gdl_units *gdl_units_new(gdl_arena *arena, gdl_names *names) {
  (void)names;
  gdl_units *units = new_table(arena, NULL, FIRST_CAPACITY);
  const gdl_unit_meaning one = gdl_meaning_one();
  const gdl_unit_parts none = {.count = 0};
  units->one = gdl_unit_intern_parsed(units, gdl_string_of("1"), gdl_string_of("1"), &one, &none, false);
  return units;
}

gdl_units *gdl_units_extend(gdl_arena *arena, const gdl_units *parent) {
  gdl_units *units = new_table(arena, parent, EXTENSION_CAPACITY);
  units->one = parent->one;
  return units;
}

const gdl_unit *gdl_units_one(const gdl_units *units) { return units->one; }

/* ---- declared names ---- */

static bool refuse(gdl_unit_problem *problem, gdl_unit_problem_kind kind, gdl_string name) {
  if (problem)
    *problem =
        (gdl_unit_problem){.kind = kind, .len = name.len, .part = name, .hint = gdl_string_of("")};
  return false;
}

bool gdl_units_declare(gdl_units *units, gdl_string name, gdl_decimal factor, const gdl_unit *of,
                       gdl_unit_problem *problem) {
  gdl_unit_meaning meaning = of ? of->meaning : gdl_meaning_one();
  gdl_rational by;
  if (name.len == 0) return refuse(problem, GDL_UNIT_EMPTY, name);
  if (name.len > GDL_UNIT_MAX_LEN) return refuse(problem, GDL_UNIT_TOO_LONG, name);
  if (meaning.kind != GDL_ATOM_LINEAR) return refuse(problem, GDL_UNIT_COMBINED, of->name);
  if (factor.negative || gdl_decimal_is_zero(factor)) return refuse(problem, GDL_UNIT_FACTOR, name);
  if (!gdl_rational_from_decimal(factor, &by) || !gdl_rational_mul(meaning.factor, by, &meaning.factor))
    return refuse(problem, GDL_UNIT_OVERFLOW, name);
  const gdl_string plain = gdl_text_nfc(units->arena, name);
  const gdl_unit *known = gdl_unit_declared(units, plain);
  if (known && gdl_meaning_equal(&known->meaning, &meaning)) return true;
  gdl_unit_meaning ucum;
  if (known || (gdl_unit_is_taken(units, plain, &ucum) && !gdl_meaning_equal(&ucum, &meaning)))
    return refuse(problem, GDL_UNIT_TAKEN, name);
  gdl_unit_parts parts = {.count = 0};
  (void)gdl_parts_add(&parts, (gdl_unit_part){.symbol = plain, .ucum = plain, .power = 1}); /* one: there is room */
  gdl_unit *unit = new_unit(units, plain, plain, &meaning, &parts);
  unit->is_declared = unit->is_parsed = true;
  return true;
}

bool gdl_units_is_declared(const gdl_units *units, gdl_string name) {
  return gdl_unit_declared(units, name) != NULL;
}

/* ---- questions ---- */

static gdl_unit_meaning meaning_of(const gdl_unit *unit) {
  return unit ? unit->meaning : gdl_meaning_one();
}

static bool has_only(const gdl_unit *unit, gdl_base base) {
  gdl_unit_meaning meaning = meaning_of(unit), pure = gdl_meaning_one();
  pure.powers[base] = 1;
  return meaning.kind == GDL_ATOM_LINEAR && memcmp(meaning.powers, pure.powers, sizeof pure.powers) == 0;
}

bool gdl_unit_same_dimension(const gdl_unit *a, const gdl_unit *b) {
  const gdl_unit_meaning left = meaning_of(a), right = meaning_of(b);
  return memcmp(left.powers, right.powers, sizeof left.powers) == 0;
}

bool gdl_unit_is_dimensionless(const gdl_unit *unit) { return gdl_unit_same_dimension(unit, NULL); }
bool gdl_unit_is_special(const gdl_unit *unit) {
  return unit && unit->meaning.kind != GDL_ATOM_LINEAR;
}
bool gdl_unit_is_calendar(const gdl_unit *unit) { return has_only(unit, GDL_BASE_MONTH); }
bool gdl_unit_is_time(const gdl_unit *unit) { return has_only(unit, GDL_BASE_S); }

gdl_string gdl_unit_name(const gdl_unit *unit) { return unit ? unit->name : gdl_string_of("1"); }
gdl_string gdl_unit_ucum(const gdl_unit *unit) { return unit ? unit->ucum : gdl_string_of("1"); }

gdl_string gdl_unit_describe(gdl_arena *arena, const gdl_unit *unit, gdl_lang lang) {
  const gdl_unit_meaning meaning = meaning_of(unit);
  return gdl_meaning_words(arena, &meaning, lang);
}
