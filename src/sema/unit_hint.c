/* unit_hint.c - what was probably meant by a unit that is none. */
#include <string.h>

#include "base/text.h"
#include "sema/unit_inner.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static const gdl_unit_hint wholes[] = {
#define WHOLE(written, kind, hint) {written, sizeof written - 1, hint, GDL_UNIT_##kind},
#define SYMBOL(written, kind, hint)
#include "sema/unit_hint.def"
#undef WHOLE
#undef SYMBOL
};

static const gdl_unit_hint symbols[] = {
#define WHOLE(written, kind, hint)
#define SYMBOL(written, kind, hint) {written, sizeof written - 1, hint, GDL_UNIT_##kind},
#include "sema/unit_hint.def"
#undef WHOLE
#undef SYMBOL
};

/* Those seen most in medicine: what a slip is compared with, and the first to be tried in another case. */
static const char *const common[] = {
    "mg",     "g",    "kg",   "ug",    "ng",      "pg",     "L",      "mL",     "dL",     "uL",
    "fL",     "mmol", "umol", "nmol",  "pmol",    "mol",    "U",      "kU",     "[iU]",   "m",
    "cm",     "mm",   "um",   "s",     "ms",      "min",    "h",      "d",      "wk",     "Cel",
    "[degF]", "meq",  "mosm", "osm",   "eq",      "kPa",    "Pa",     "mm[Hg]", "kcal",   "cal",
    "kJ",     "J",    "W",    "Hz",    "V",       "mV",     "Bq",     "MBq",    "Gy",     "mGy",
    "Sv",     "mSv",  "[pH]", "%",     "[lb_av]", "[in_i]", "[ft_i]", "years",  "months", "weeks",
    "days",   "rad",  "deg",  "[CFU]", "cm[H2O]",
};

static const gdl_unit_hint *find(const gdl_unit_hint *table, size_t count, gdl_string text) {
  for (size_t i = 0; i < count; i++)
    if (text.len == table[i].len && memcmp(text.text, table[i].written, text.len) == 0)
      return &table[i];
  return NULL;
}

const gdl_unit_hint *gdl_unit_hint_whole(gdl_string text) {
  return find(wholes, COUNT(wholes), text);
}
const gdl_unit_hint *gdl_unit_hint_symbol(gdl_string text) {
  return find(symbols, COUNT(symbols), text);
}

/* ---- upper and lower case ---- */

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

static bool begins_like(gdl_string text, size_t at, const char *code, size_t len) {
  if (len > text.len - at) return false;
  for (size_t i = 0; i < len; i++)
    if (lower(text.text[at + i]) != lower(code[i])) return false;
  return true;
}

static bool is_like(gdl_string text, size_t at, gdl_string code) {
  return text.len - at == code.len && begins_like(text, at, code.text, code.len);
}

static gdl_string code_of(const gdl_atom *atom) {
  return (gdl_string){.text = atom->code, .len = atom->len};
}

static gdl_string join(gdl_arena *arena, const char *prefix, const char *code) {
  const size_t prefix_len = strlen(prefix), code_len = strlen(code);
  char *text = gdl_arena_alloc(arena, prefix_len + code_len + 1);
  memcpy(text, prefix, prefix_len);
  memcpy(text + prefix_len, code, code_len);
  return (gdl_string){.text = text, .len = (uint32_t)(prefix_len + code_len)};
}

static bool can_be_meant(const gdl_atom *atom) {
  return atom->kind != GDL_ATOM_MEAN && atom->kind != GDL_ATOM_REFUSED &&
         !gdl_unit_hint_symbol(code_of(atom));
}

/* Not one that is refused in turn. */
static bool is_welcome(gdl_string text) {
  return !gdl_unit_hint_symbol(text) && !gdl_unit_hint_whole(text);
}

gdl_string gdl_unit_hint_case(gdl_arena *arena, gdl_string text) {
  for (size_t i = 0; i < COUNT(common); i++)
    if (is_like(text, 0, gdl_string_of(common[i]))) return gdl_string_of(common[i]);
  for (uint32_t a = 0; a < gdl_atoms_count; a++) {
    const gdl_string atom = code_of(&gdl_atoms[a]);
    if (is_like(text, 0, atom) && can_be_meant(&gdl_atoms[a]) && is_welcome(atom)) return atom;
  }
  for (uint32_t p = 0; p < gdl_prefixes_count; p++) {
    const gdl_prefix *prefix = &gdl_prefixes[p];
    if (!begins_like(text, 0, prefix->code, prefix->len)) continue;
    for (uint32_t a = 0; a < gdl_atoms_count; a++) {
      if (!is_like(text, prefix->len, code_of(&gdl_atoms[a]))) continue;
      if (!gdl_atoms[a].is_metric || !can_be_meant(&gdl_atoms[a])) continue;
      const gdl_string both = join(arena, prefix->code, gdl_atoms[a].code);
      if (is_welcome(both)) return both;
    }
  }
  return (gdl_string){.text = "", .len = 0};
}

/* ---- the nearest ---- */

typedef struct nearest {
  gdl_string wanted, best;
  unsigned distance; /* of the best, or one more than is allowed */
} nearest;

static void offer(void *ctx, gdl_string name) {
  nearest *n = ctx;
  const unsigned distance = gdl_text_distance(n->wanted, name, n->distance - 1);
  if (distance >= n->distance) return;
  n->distance = distance;
  n->best = name;
}

gdl_string gdl_unit_hint_near(const gdl_units *units, gdl_string text) {
  nearest n = {.wanted = text, .best = {.text = "", .len = 0}, .distance = text.len < 5 ? 2 : 3};
  if (text.len < 3) return n.best; /* every unit is near to one of two letters */
  for (uint32_t i = 0; i < text.len; i++)
    if ((unsigned char)text.text[i] >= 0x80) { /* characters of which one is a word: only as the author declared them */
      n.distance = 2;
      gdl_units_each_declared(units, offer, &n);
      return n.best;
    }
  for (size_t i = 0; i < COUNT(common); i++) offer(&n, gdl_string_of(common[i]));
  for (uint32_t a = 0; a < gdl_atoms_count; a++)
    if (gdl_atoms[a].len > 2 && can_be_meant(&gdl_atoms[a])) offer(&n, code_of(&gdl_atoms[a]));
  gdl_units_each_declared(units, offer, &n);
  return n.best;
}
