/* unit_atom.c - the atoms and prefixes of UCUM, and how to find them. */
#include <string.h>

#include "sema/unit_inner.h"

#define LINEAR(code, metric, numerator, denominator, exponent, pi, ...)           \
  {code,          sizeof code - 1, NULL, GDL_ATOM_LINEAR, 0,          metric, pi, \
   {__VA_ARGS__}, exponent,        0,    numerator,       denominator},
#define ARBITRARY(code, metric, dimension) \
  {code, sizeof code - 1, dimension, GDL_ATOM_ARBITRARY, 0, metric, 0, {0}, 0, 0, 1, 1},
#define SCALE(code, metric, numerator, denominator, offset)        \
  {code, sizeof code - 1, NULL, GDL_ATOM_SCALE, 0,         metric, \
   0,    {0, 0, 0, 0, 1}, 0,    offset,         numerator, denominator},
#define PH(code) {code, sizeof code - 1, code, GDL_ATOM_PH, 0, false, 0, {0}, 0, 0, 1, 1},
#define MEAN(code, instead) \
  {code, sizeof code - 1, instead, GDL_ATOM_MEAN, 0, false, 0, {0}, 0, 0, 1, 1},
#define REFUSED(code, metric, why) \
  {code, sizeof code - 1, NULL, GDL_ATOM_REFUSED, GDL_REASON_##why, metric, 0, {0}, 0, 0, 1, 1},

/* ORDER OF ATOMS */
const gdl_atom gdl_atoms[] = {
#include "sema/ucum.def"
};
const uint32_t gdl_atoms_count = sizeof gdl_atoms / sizeof gdl_atoms[0];

/* UCUM 2.1, tables 2 and 26. `da` is tried before `d`. */
const gdl_prefix gdl_prefixes[] = {
    {"Ki", 2, 1024, 0},       {"Mi", 2, 1048576, 0},
    {"Gi", 2, 1073741824, 0}, {"Ti", 2, UINT64_C(1099511627776), 0},
    {"da", 2, 1, 1},          {"m", 1, 1, -3},
    {"u", 1, 1, -6},          {"n", 1, 1, -9},
    {"k", 1, 1, 3},           {"p", 1, 1, -12},
    {"d", 1, 1, -1},          {"c", 1, 1, -2},
    {"f", 1, 1, -15},         {"M", 1, 1, 6},
    {"G", 1, 1, 9},           {"h", 1, 1, 2},
    {"a", 1, 1, -18},         {"T", 1, 1, 12},
    {"P", 1, 1, 15},          {"E", 1, 1, 18},
    {"z", 1, 1, -21},         {"Z", 1, 1, 21},
    {"y", 1, 1, -24},         {"Y", 1, 1, 24},
};
const uint32_t gdl_prefixes_count = sizeof gdl_prefixes / sizeof gdl_prefixes[0];

/* `text` may hold anything, NUL too. */
static int compare_code(const gdl_atom *atom, const char *text, size_t len) {
  const int order = memcmp(atom->code, text, atom->len < len ? atom->len : len);
  if (order != 0 || atom->len == len) return order;
  return atom->len < len ? -1 : 1;
}

const gdl_atom *gdl_atom_find(const char *code, size_t len) {
  uint32_t low = 0, high = gdl_atoms_count;
  while (low < high) {
    const uint32_t middle = (low + high) / 2;
    const int order = compare_code(&gdl_atoms[middle], code, len);
    if (order == 0) return &gdl_atoms[middle];
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return NULL;
}

const gdl_atom *gdl_atom_split(const char *code, size_t len, const gdl_prefix **prefix) {
  *prefix = NULL;
  const gdl_atom *atom = gdl_atom_find(code, len), *unmetric = NULL;
  if (atom) return atom;
  for (uint32_t i = 0; i < gdl_prefixes_count; i++) {
    const size_t skip = gdl_prefixes[i].len;
    if (len <= skip || memcmp(code, gdl_prefixes[i].code, skip) != 0) continue;
    atom = gdl_atom_find(code + skip, len - skip);
    if (!atom || (unmetric && !atom->is_metric)) continue;
    *prefix = &gdl_prefixes[i];
    if (atom->is_metric) return atom;
    unmetric = atom;
  }
  return unmetric;
}

uint32_t gdl_atom_dimension(const gdl_atom *atom) {
  uint32_t dimension = GDL_BASE_COUNT;
  for (const gdl_atom *at = gdl_atoms; at < gdl_atoms + gdl_atoms_count; at++) {
    /* The dimension is numbered where the atom that it is named after stands. */
    if ((at->kind != GDL_ATOM_ARBITRARY && at->kind != GDL_ATOM_PH) || strcmp(at->code, at->other) != 0)
      continue;
    if (strcmp(at->code, atom->other) == 0) return dimension;
    dimension++;
  }
  return GDL_UNIT_DIMENSIONS - 1; /* never: every dimension is named after an atom (a test checks it) */
}

const char *gdl_dimension_name(uint32_t i) {
  static const char *const bases[GDL_BASE_COUNT] = {"m", "s",  "g",   "rad", "K",
                                                    "C", "cd", "mol", "eq",  "months"};
  if (i < GDL_BASE_COUNT) return bases[i];
  uint32_t dimension = GDL_BASE_COUNT;
  for (const gdl_atom *at = gdl_atoms; at < gdl_atoms + gdl_atoms_count; at++) {
    if ((at->kind != GDL_ATOM_ARBITRARY && at->kind != GDL_ATOM_PH) || strcmp(at->code, at->other) != 0)
      continue;
    if (dimension++ == i) return at->code;
  }
  return NULL;
}
