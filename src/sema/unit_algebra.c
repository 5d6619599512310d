/* unit_algebra.c - products, quotients, powers and roots of units, and what they are called. */
#include <string.h>

#include "base/out.h"
#include "sema/unit_inner.h"

/* ---- names ---- */

bool gdl_parts_add(gdl_unit_parts *parts, gdl_unit_part part) {
  for (uint32_t i = 0; i < parts->count; i++) {
    if (!gdl_string_equal(parts->at[i].symbol, part.symbol)) continue;
    parts->at[i].power = (int16_t)(parts->at[i].power + part.power);
    return true;
  }
  if (parts->count == GDL_UNIT_MAX_PARTS) return false;
  parts->at[parts->count++] = part;
  return true;
}

static bool add_all(gdl_unit_parts *parts, const gdl_unit *unit, int power) {
  for (uint32_t i = 0; unit && i < unit->part_count; i++) {
    gdl_unit_part part = unit->parts[i];
    part.power = (int16_t)(part.power * power);
    if (!gdl_parts_add(parts, part)) return false;
  }
  return true;
}

static bool is_ten(gdl_string symbol) {
  return gdl_string_is(symbol, "10*") || gdl_string_is(symbol, "10^");
}

/* A computed name has to be readable as a unit again. */
static bool in_bounds(const gdl_unit_part *part) {
  const int limit = is_ten(part->symbol) ? 100 : GDL_UNIT_MAX_POWER;
  return part->power >= -limit && part->power <= limit;
}

/* A number after a digit stands in parentheses: 2.5 is no product to the eye. */
static bool needs_parentheses(const gdl_out *out, const gdl_unit_part *part, char sign) {
  const char last = out->len > 0 ? out->text[out->len - 1] : '\0';
  return part->is_number && sign == '.' && last >= '0' && last <= '9';
}

static void write_part(gdl_out *out, gdl_string symbol, const gdl_unit_part *part, char sign) {
  const int power = part->power < 0 ? -part->power : part->power;
  for (int i = 0; i < (part->is_number ? power : 1); i++) {
    const bool has_parentheses = needs_parentheses(out, part, sign);
    if (sign == '/' || out->len > 0) gdl_out_char(out, sign);
    if (has_parentheses) gdl_out_char(out, '(');
    gdl_out_string(out, symbol);
    if (has_parentheses) gdl_out_char(out, ')');
  }
  if (!part->is_number && power != 1) gdl_out_int(out, power);
}

/* Products first, then what they are divided by: mg.m2/dL/d. */
static gdl_string name_of(gdl_arena *arena, const gdl_unit_parts *parts, bool is_ucum) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < parts->count; i++)
    if (parts->at[i].power > 0)
      write_part(&out, is_ucum ? parts->at[i].ucum : parts->at[i].symbol, &parts->at[i], '.');
  for (uint32_t i = 0; i < parts->count; i++)
    if (parts->at[i].power < 0)
      write_part(&out, is_ucum ? parts->at[i].ucum : parts->at[i].symbol, &parts->at[i], '/');
  if (out.len == 0) gdl_out_char(&out, '1');
  return gdl_out_take(&out);
}

static const gdl_unit *computed(gdl_units *units, const gdl_unit_meaning *meaning,
                                const gdl_unit_parts *parts) {
  gdl_unit_parts left = {.count = 0};
  for (uint32_t i = 0; i < parts->count; i++) {
    if (!in_bounds(&parts->at[i])) return NULL;
    if (parts->at[i].power != 0) left.at[left.count++] = parts->at[i];
  }
  const gdl_string name = name_of(units->arena, &left, false), ucum = name_of(units->arena, &left, true);
  return name.len > GDL_UNIT_MAX_LEN ? NULL : gdl_unit_intern(units, name, ucum, meaning, &left);
}

/* ---- products ---- */

static bool is_one(const gdl_unit *unit) {
  const gdl_unit_meaning one = gdl_meaning_one();
  return !unit || gdl_meaning_equal(&unit->meaning, &one);
}

static const gdl_unit *combine(gdl_units *units, const gdl_unit *a, const gdl_unit *b, int power) {
  if (gdl_unit_is_special(a) || gdl_unit_is_special(b)) return NULL;
  gdl_unit_meaning meaning = a ? a->meaning : gdl_meaning_one();
  if (b && gdl_meaning_times(&meaning, &b->meaning, power) != GDL_UNIT_OK) return NULL;
  gdl_unit_parts parts = {.count = 0};
  return add_all(&parts, a, 1) && add_all(&parts, b, power) ? computed(units, &meaning, &parts) : NULL;
}

const gdl_unit *gdl_unit_multiply(gdl_units *units, const gdl_unit *a, const gdl_unit *b) {
  if (gdl_unit_is_special(a) || gdl_unit_is_special(b)) return NULL;
  if (is_one(a)) return b ? b : units->one;
  if (is_one(b)) return a;
  return combine(units, a, b, 1);
}

const gdl_unit *gdl_unit_divide(gdl_units *units, const gdl_unit *a, const gdl_unit *b) {
  if (gdl_unit_is_special(a) || gdl_unit_is_special(b)) return NULL;
  if (is_one(b)) return a ? a : units->one;
  return combine(units, is_one(a) ? NULL : a, b, -1);
}

const gdl_unit *gdl_unit_power(gdl_units *units, const gdl_unit *a, int n) {
  if (gdl_unit_is_special(a)) return NULL;
  if (n == 0 || is_one(a)) return units->one;
  if (n < -100 || n > 100) return NULL; /* no unit but 1 has such a power */
  return n == 1 ? a : combine(units, NULL, a, n);
}

/* ---- roots ---- */

static bool halve_parts(const gdl_unit *a, gdl_unit_parts *out) {
  out->count = 0;
  for (uint32_t i = 0; i < a->part_count; i++) {
    gdl_unit_part part = a->parts[i];
    if (part.power % 2 != 0) return false;
    part.power = (int16_t)(part.power / 2);
    out->at[out->count++] = part;
  }
  return true;
}

/* In base units, without the factor. */
static void base_parts(const gdl_unit_meaning *meaning, gdl_unit_parts *out) {
  out->count = 0;
  for (uint32_t i = 0; i < GDL_UNIT_DIMENSIONS; i++) {
    if (meaning->powers[i] == 0) continue;
    const gdl_string symbol = gdl_string_of(gdl_dimension_name(i));
    const gdl_string ucum = i == GDL_BASE_MONTH ? gdl_string_of("mo") : symbol;
    (void)gdl_parts_add(out,
                        (gdl_unit_part){.symbol = symbol, .ucum = ucum, .power = meaning->powers[i]});
  }
}

const gdl_unit *gdl_unit_root(gdl_units *units, const gdl_unit *a, gdl_decimal *scale) {
  gdl_decimal factor = gdl_decimal_from_int(1);
  if (gdl_unit_is_special(a)) return NULL;
  if (!a) a = units->one;
  gdl_unit_meaning meaning = a->meaning;
  for (uint32_t i = 0; i < GDL_UNIT_DIMENSIONS; i++) {
    if (meaning.powers[i] % 2 != 0) return NULL;
    meaning.powers[i] = (int8_t)(meaning.powers[i] / 2);
  }
  gdl_unit_parts parts;
  if (meaning.pi % 2 == 0 && halve_parts(a, &parts) &&
      gdl_rational_root(meaning.factor, &meaning.factor)) {
    meaning.pi = (int16_t)(meaning.pi / 2);
  } else {
    if (meaning.pi != 0 || !gdl_rational_to_decimal(meaning.factor, &factor)) return NULL;
    meaning.factor = gdl_rational_one();
    base_parts(&meaning, &parts);
  }
  const gdl_unit *root = computed(units, &meaning, &parts);
  if (root) *scale = factor;
  return root;
}
