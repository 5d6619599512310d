/* units.c - units of measure as a clinician writes them: m² for m2, IU for [iU], 天 for d. */
#include <string.h>

#include "base/text.h"
#include "report/words.h"

typedef struct spelling {
  const char *ucum;
  const char *one, *many, *zh; /* of a unit that stands alone */
} spelling;

static const spelling alone[] = {
    {"d", "day", "days", "天"},           {"days", "day", "days", "天"},
    {"day", "day", "days", "天"},         {"wk", "week", "weeks", "周"},
    {"weeks", "week", "weeks", "周"},     {"week", "week", "weeks", "周"},
    {"h", "hour", "hours", "小时"},       {"min", "minute", "minutes", "分钟"},
    {"mo", "month", "months", "个月"},    {"months", "month", "months", "个月"},
    {"month", "month", "months", "个月"}, {"years", "year", "years", "年"},
    {"year", "year", "years", "年"},      {"a", "year", "years", "年"},
};

/* Parts of a unit, the longest first where one begins another. */
static const struct {
  const char *ucum, *shown;
} parts[] = {
    {"[arb'U]", "arb. U"}, {"[degF]", "°F"}, {"[lb_av]", "lb"}, {"[oz_av]", "oz"}, {"[in_i]", "in"},
    {"[ft_i]", "ft"},      {"m[Hg]", "mHg"}, {"[H2O]", "H2O"},  {"[ppm]", "ppm"},  {"[iU]", "IU"},
    {"[IU]", "IU"},        {"[pH]", "pH"},   {"10*", "10^"},    {"Cel", "°C"},     {"deg", "°"},
};

static bool starts_with(gdl_string text, uint32_t at, const char *prefix) {
  const size_t len = strlen(prefix);
  return len <= text.len - at && memcmp(text.text + at, prefix, len) == 0;
}

static const spelling *find_alone(gdl_string unit) {
  for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
    if (gdl_string_is(unit, alone[i].ucum)) return &alone[i];
  return NULL;
}

static void write_superscript(gdl_out *out, char c) {
  static const char *const digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  gdl_out_text(out, c == '-' ? "⁻" : digits[c - '0']);
}

/* u before a unit is micro: uL, ug, umol, u[iU]; `u` alone is the atomic mass unit. */
static bool is_micro(gdl_string unit, uint32_t at) {
  if (unit.text[at] != 'u' || at + 1 == unit.len) return false;
  if (at > 0 && gdl_is_letter(unit.text[at - 1])) return false;
  return gdl_is_letter(unit.text[at + 1]) || unit.text[at + 1] == '[';
}

/* A part that has a spelling of its own, or an exponent: returns how many bytes it took, 0 if it is neither. */
static uint32_t write_special(gdl_out *out, gdl_string unit, uint32_t at) {
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (!starts_with(unit, at, parts[i].ucum)) continue;
    const uint32_t len = (uint32_t)strlen(parts[i].ucum);
    if (strcmp(parts[i].ucum, "10*") != 0) {
      gdl_out_text(out, parts[i].shown);
      return len;
    }
    uint32_t end = at + len;
    gdl_out_text(out, "10");
    while (end < unit.len && (gdl_is_digit(unit.text[end]) || unit.text[end] == '-'))
      write_superscript(out, unit.text[end++]);
    return end - at;
  }
  if (is_micro(unit, at)) {
    gdl_out_text(out, "µ");
    return 1;
  }
  const bool after_unit = at > 0 && (gdl_is_letter(unit.text[at - 1]) || unit.text[at - 1] == ']');
  uint32_t end = at;
  if (after_unit && end < unit.len && unit.text[end] == '-') end++;
  if (!after_unit || end == unit.len || !gdl_is_digit(unit.text[end])) return 0;
  for (end = at; end < unit.len && (gdl_is_digit(unit.text[end]) || unit.text[end] == '-'); end++)
    write_superscript(out, unit.text[end]);
  return end - at;
}

void gdl_words_unit(gdl_out *out, gdl_lang lang, gdl_string unit, bool one, bool is_age) {
  const spelling *word = find_alone(unit);
  if (word) {
    if (lang == GDL_LANG_ZH)
      gdl_out_text(out, is_age && strcmp(word->many, "years") == 0 ? "岁" : word->zh);
    else
      gdl_out_text(out, one ? word->one : word->many);
    return;
  }
  bool in_note = false; /* {1.73_m2}: words, not an expression */
  for (uint32_t at = 0; at < unit.len;) {
    const char c = unit.text[at];
    const uint32_t special = write_special(out, unit, at);
    at += special > 0 ? special : 1;
    if (special > 0) continue;
    if (c == '{' || c == '}') in_note = c == '{';
    if (c == '{' || c == '}' || c == '[' || c == ']') continue;
    if (c == '.' && !in_note)
      gdl_out_text(out, "·");
    else
      gdl_out_char(out, c == '_' && in_note ? ' ' : c);
  }
}

bool gdl_words_unit_touches(gdl_lang lang, gdl_string unit) {
  return gdl_string_is(unit, "%") || (lang == GDL_LANG_ZH && find_alone(unit) != NULL);
}
