/* units.c - units of GDL2 in UCUM as gdl writes it. */
#include "import/plan.h"

#include <string.h>

#include "base/text.h"
#include "sema/unit.h"

#define MAX_HINTS 8 /* each puts one part of a unit right */

typedef struct alias {
  const char *written, *ours;
} alias;

static const alias wholes[] = {
#define WHOLE(written, ours) {written, ours},
#define PART(written, ours)
#define COUNTED(what)
#define REFUSED(written)
#include "import/unit_alias.def"
#undef WHOLE
#undef PART
#undef COUNTED
#undef REFUSED
};

static const alias parts[] = {
#define WHOLE(written, ours)
#define PART(written, ours) {written, ours},
#define COUNTED(what) {what, "{" what "}"},
#define REFUSED(written) {written, NULL},
#include "import/unit_alias.def"
#undef WHOLE
#undef PART
#undef COUNTED
#undef REFUSED
};

static const alias *find(const alias *table, size_t count, gdl_string text) {
  for (size_t i = 0; i < count; i++)
    if (gdl_string_is(text, table[i].written)) return &table[i];
  return NULL;
}

static const alias *find_whole(gdl_string text) {
  return find(wholes, sizeof wholes / sizeof wholes[0], text);
}

static const alias *find_part(gdl_string text) {
  return find(parts, sizeof parts / sizeof parts[0], text);
}

/* ---- signs and blanks ---- */

static gdl_string trim(gdl_string text) {
  while (text.len > 0 && text.text[0] == ' ') text = (gdl_string){text.text + 1, text.len - 1};
  while (text.len > 0 && text.text[text.len - 1] == ' ') text.len--;
  return text;
}

static bool begins(const char *at, const char *end, const char *with) {
  const size_t len = strlen(with);
  return (size_t)(end - at) >= len && memcmp(at, with, len) == 0;
}

typedef struct sign {
  const char *written, *ours;
} sign;

/* One spelling of each sign: the micro sign and mu are u, a raised digit is a digit, 10^9 is 10*9, x10^9 too. */
static const sign signs[] = {
    {"\u00B5", "u"},
    {"\u03BC", "u"},
    {"\u00B2", "2"},
    {"\u00B3", "3"},
    {"\u2070", "0"},
    {"\u00B9", "1"},
    {"\u2074", "4"},
    {"\u2075", "5"},
    {"\u2076", "6"},
    {"\u2077", "7"},
    {"\u2078", "8"},
    {"\u2079", "9"},
    {"\u00B7", "."},
    {"\u00B0"
     "C",
     "Cel"},
    {"\u00B0"
     "F",
     "[degF]"},
    {"\u2103", "Cel"},
    {"\u2109", "[degF]"},
    {"\u2082", "2"},
    {"\u00A0", " "},
};

static gdl_string plain_signs(gdl_arena *arena, gdl_string written) {
  gdl_out out = gdl_out_new(arena);
  const char *end = written.text + written.len;
  for (const char *at = written.text; at < end;) {
    const sign *found = NULL;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0] && !found; i++)
      if (begins(at, end, signs[i].written)) found = &signs[i];
    if (found) {
      gdl_out_text(&out, found->ours);
      at += strlen(found->written);
    } else {
      gdl_out_char(&out, *at++);
    }
  }
  return gdl_out_take(&out);
}

/* `10^9`, `x10^9`, `x 10*9`: a power of ten at the front of a part; what follows it after a blank is a factor. */
static bool power_of_ten(gdl_string part, gdl_string *digits, gdl_string *rest) {
  if (part.len > 1 && (part.text[0] == 'x' || part.text[0] == 'X'))
    part = trim((gdl_string){part.text + 1, part.len - 1});
  if (part.len < 4 || memcmp(part.text, "10", 2) != 0 || (part.text[2] != '^' && part.text[2] != '*'))
    return false;
  uint32_t end = 3;
  while (end < part.len && gdl_is_digit(part.text[end])) end++;
  *digits = (gdl_string){part.text + 3, end - 3};
  *rest = trim((gdl_string){part.text + end, part.len - end});
  return digits->len > 0;
}

/* ---- parts ---- */

/* A counted noun in capitals or of two words: Eggs, Pack years. */
static gdl_string noun_of(gdl_arena *arena, gdl_string part) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < part.len; i++) {
    const char c = part.text[i];
    gdl_out_char(&out, c == ' ' ? '_' : (char)(c >= 'A' && c <= 'Z' ? c + 32 : c));
  }
  return gdl_out_take(&out);
}

/* A noun's alias is in braces, and a noun may be written in any case; a symbol's case tells. */
static const alias *find_noun(gdl_arena *arena, gdl_string part) {
  const alias *found = find_part(noun_of(arena, part));
  return found && found->ours && found->ours[0] == '{' ? found : NULL;
}

/* A symbol and its power: cm2, m3, s-1. */
static uint32_t symbol_len(gdl_string part) {
  uint32_t len = part.len;
  while (len > 0 && gdl_is_digit(part.text[len - 1])) len--;
  if (len > 0 && len < part.len && part.text[len - 1] == '-') len--;
  return len;
}

static bool write_part(gdl_arena *arena, gdl_out *out, gdl_string written) {
  gdl_string part = trim(written), digits, rest;
  if (power_of_ten(part, &digits, &rest)) {
    gdl_out_format(out, "10*%S", digits);
    if (rest.len == 0) return true;
    gdl_out_char(out, '.');
    part = rest;
  }
  const alias *found = find_part(part);
  if (!found) found = find_noun(arena, part);
  if (found && !found->ours) return false;
  if (found) {
    gdl_out_text(out, found->ours);
    return true;
  }
  const uint32_t len = symbol_len(part);
  found = len > 0 && len < part.len ? find_part((gdl_string){part.text, len}) : NULL;
  if (found && found->ours && found->ours[0] != '{') {
    gdl_out_text(out, found->ours);
    part = (gdl_string){part.text + len, part.len - len};
  }
  gdl_out_string(out, part);
  return true;
}

/* Part by part, at each / and . that stands outside brackets. */
static bool write_parts(gdl_arena *arena, gdl_out *out, gdl_string unit) {
  uint32_t from = 0, depth = 0;
  for (uint32_t i = 0; i <= unit.len; i++) {
    const char c = i < unit.len ? unit.text[i] : '/';
    depth += c == '[' || c == '{';
    depth -= depth > 0 && (c == ']' || c == '}');
    const bool is_decimal = c == '.' && i > 0 && gdl_is_digit(unit.text[i - 1]);
    const bool is_end = i == unit.len ||
                        (depth == 0 && (c == '/' || (c == '.' && !is_decimal) || c == '(' || c == ')'));
    if (!is_end) continue;
    if (i > from && !write_part(arena, out, (gdl_string){unit.text + from, i - from})) return false;
    if (i < unit.len) gdl_out_char(out, c);
    from = i + 1;
  }
  return true;
}

/* ---- the whole ---- */

static bool is_plain_ascii(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if (text.text[i] <= ' ' || (unsigned char)text.text[i] >= 0x7F) return false;
  return true;
}

/* What sema would answer to whoever wrote it in a guideline is what the guide meant; without an answer it is not
 * understood. `Mg` or `MIU`, where two are possible, has none. */
static bool follow_hints(gdl_arena *arena, gdl_units *units, gdl_string *unit) {
  for (int i = 0; i < MAX_HINTS; i++) {
    gdl_unit_problem problem;
    const gdl_unit *parsed;
    if (gdl_unit_parse(units, unit->text, unit->len, GDL_UNIT_GUIDELINE, &parsed, &problem))
      return true;
    const bool is_told = problem.kind == GDL_UNIT_MISSPELT || problem.kind == GDL_UNIT_CASE;
    if (!is_told || problem.hint.len == 0) return false;
    if (problem.hint_is_whole) {
      *unit = problem.hint;
      continue;
    }
    gdl_out out = gdl_out_new(arena);
    const uint32_t end = problem.offset + problem.len;
    gdl_out_bytes(&out, unit->text, problem.offset);
    gdl_out_string(&out, problem.hint);
    gdl_out_bytes(&out, unit->text + end, unit->len - end);
    *unit = gdl_out_take(&out);
  }
  return false;
}

bool gdl_import_unit(gdl_arena *arena, gdl_string written, gdl_string *unit, bool *changed) {
  gdl_string plain = trim(plain_signs(arena, written));
  const alias *whole = find_whole(plain);
  gdl_string found;
  if (whole) {
    found = gdl_string_of(whole->ours);
  } else {
    gdl_out out = gdl_out_new(arena);
    if (!write_parts(arena, &out, plain)) return false;
    found = gdl_out_take(&out);
    if (!is_plain_ascii(found)) return false;
  }
  if (found.len > 0 && !follow_hints(arena, gdl_units_new(arena, NULL), &found)) return false;
  *changed = !gdl_string_equal(found, written) && found.len > 0;
  *unit = found;
  return true;
}
