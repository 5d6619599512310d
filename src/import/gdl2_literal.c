/* gdl2_literal.c - constants of GDL2, as expressions and test cases write them. */
#include <string.h>

#include "base/text.h"
#include "import/gdl2_parts.h"
#include "import/plan.h"

static char at_or_nul(gdl_string text, uint32_t at) { return at < text.len ? text.text[at] : '\0'; }

static uint32_t digits_end(gdl_string text, uint32_t at) {
  while (gdl_is_digit(at_or_nul(text, at))) at++;
  return at;
}

static gdl_string piece(gdl_string text, uint32_t start, uint32_t end) {
  return (gdl_string){text.text + start, end - start};
}

/* 12, 1.5, .5, 1.5E-3, and with a sign: -5, (-5). */
bool gdl2_scan_number(gdl_arena *arena, gdl_string text, uint32_t *at, gdl_decimal *out) {
  uint32_t start = *at;
  const bool has_bracket = at_or_nul(text, start) == '(';
  start += has_bracket;
  const bool is_negative = at_or_nul(text, start) == '-';
  if (has_bracket && !is_negative) return false;
  start += is_negative;
  uint32_t end = digits_end(text, start);
  const bool has_whole = end > start;
  if (at_or_nul(text, end) == '.' && gdl_is_digit(at_or_nul(text, end + 1)))
    end = digits_end(text, end + 1);
  if (end == start) return false;
  const char exponent = at_or_nul(text, end);
  const uint32_t power = end + (at_or_nul(text, end + 1) == '-' ? 2 : 1);
  if ((exponent == 'E' || exponent == 'e') && gdl_is_digit(at_or_nul(text, power)))
    end = digits_end(text, power);
  if (has_bracket && at_or_nul(text, end) != ')') return false;
  gdl_out plain = gdl_out_new(arena);
  if (is_negative) gdl_out_char(&plain, '-');
  if (!has_whole) gdl_out_char(&plain, '0');
  gdl_out_string(&plain, piece(text, start, end));
  if (gdl_decimal_parse(plain.text, plain.len, out) != GDL_DECIMAL_OK) return false;
  *at = end + has_bracket;
  return true;
}

/* Whether `||` at `at` joins two conditions: then something follows that can be one. */
static bool is_or(gdl_string text, uint32_t at) {
  if (at_or_nul(text, at) != '|' || at_or_nul(text, at + 1) != '|') return false;
  at += 2;
  while (gdl_is_blank(at_or_nul(text, at))) at++;
  const char next = at_or_nul(text, at);
  if (next == '!') return at_or_nul(text, at + 1) != '=';
  return next != '\0' && (strchr("$('\"", next) != NULL || gdl_is_ascii_word(next));
}

gdl_string gdl2_scan_label(gdl_string text, uint32_t *at) {
  if (at_or_nul(text, *at) != '|' || is_or(text, *at)) return (gdl_string){"", 0};
  const uint32_t start = *at + 1;
  const char *bar = start < text.len ? memchr(text.text + start, '|', text.len - start) : NULL;
  const uint32_t end = bar ? (uint32_t)(bar - text.text) : text.len;
  *at = bar ? end + 1 : end;
  return piece(text, start, end);
}

bool gdl2_scan_code(gdl_string text, uint32_t *at, gdl2_expr *out) {
  uint32_t end = *at;
  while (gdl_is_ascii_word(at_or_nul(text, end)) || at_or_nul(text, end) == '-') end++;
  const gdl_string terminology = piece(text, *at, end);
  if (end == *at || at_or_nul(text, end) != ':' || at_or_nul(text, end + 1) != ':') return false;
  const uint32_t start = end += 2;
  while (gdl_is_ascii_word(at_or_nul(text, end)) ||
         (end > start && at_or_nul(text, end) != '\0' && strchr(".-", text.text[end])))
    end++;
  if (end == start) return false;
  out->op = GDL2_CODE;
  out->code = piece(text, gdl_string_is(terminology, "local") ? start : *at, end);
  out->label = gdl2_scan_label(text, &end);
  *at = end;
  return true;
}

/* The end of `[…]` or `{…}`, which may hold anything; `at` when it is not closed. */
static uint32_t bracket_end(gdl_string text, uint32_t at) {
  const char close = text.text[at] == '[' ? ']' : '}';
  const char *found = memchr(text.text + at, close, text.len - at);
  return found ? (uint32_t)(found - text.text) + 1 : at;
}

/* Units hold `/` and `-` too, and `*` in `10*9`: they end where an operator has something to work on. */
static bool ends_unit(gdl_string text, uint32_t start, uint32_t at) {
  const char c = text.text[at], next = at_or_nul(text, at + 1);
  if (gdl_is_blank(c) || strchr("()=<>!&|+^,$'\"", c)) return true;
  if (c == '*') return at < start + 2 || memcmp(text.text + at - 2, "10", 2) != 0;
  if (c == '/') return next == '$' || next == '(' || next == '\0';
  if (c == '-') return !gdl_is_letter(next) && !(at > start && text.text[at - 1] == '*');
  return false;
}

bool gdl2_scan_unit(gdl_string text, uint32_t *at, gdl_string *out) {
  uint32_t end = *at;
  while (end < text.len && !ends_unit(text, *at, end)) {
    const bool is_open = text.text[end] == '[' || text.text[end] == '{';
    const uint32_t close = is_open ? bracket_end(text, end) : end;
    end = close > end ? close : end + 1;
  }
  if (end == *at) return false;
  *out = piece(text, *at, end);
  *at = end;
  return true;
}

/* ---- test cases ---- */

/* 2019-09-15T12:30:00.000+02:00[Europe/Stockholm]; the time may be left out. */
static bool is_date_time(gdl_string text) {
  static const char form[] = "dddd-dd-dd";
  if (text.len < 10) return false;
  for (uint32_t i = 0; i < 10; i++)
    if (form[i] == 'd' ? !gdl_is_digit(text.text[i]) : text.text[i] != form[i]) return false;
  if (text.len == 10) return true;
  if (text.text[10] != 'T' && text.text[10] != ' ') return false;
  for (uint32_t i = 11; i < text.len && text.text[i] != '['; i++)
    if (!gdl_is_digit(text.text[i]) && !strchr(":.+-Z ", text.text[i])) return false;
  return true;
}

static bool has_blank_or_comma(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if (gdl_is_blank(text.text[i]) || text.text[i] == ',') return true;
  return false;
}

/* `Pack years`, `mL/cm H2O`; but "1,200 mg a day" is a text. */
static bool is_unit(gdl_arena *arena, gdl_string text) {
  gdl_string unit;
  bool is_changed;
  return gdl_import_unit(arena, text, &unit, &is_changed);
}

/* What stands after the comma of `6,%` or `90,100,2`. */
static void after_comma(gdl_arena *arena, gdl_string text, uint32_t at, gdl2_expr *out) {
  uint32_t end = at;
  if (gdl2_scan_number(arena, text, &end, &out->of) && at_or_nul(text, end) == ',' &&
      digits_end(text, end + 1) == text.len && end + 1 < text.len) {
    out->op = GDL2_PROPORTION;
    return;
  }
  const gdl_string unit = gdl_text_trim(piece(text, at, text.len));
  if (unit.len == 0 || (has_blank_or_comma(unit) && !is_unit(arena, unit))) return;
  out->op = GDL2_QUANTITY;
  out->unit = unit;
}

static void read_constant(gdl_arena *arena, gdl_string text, gdl2_expr *out) {
  uint32_t at = 0;
  gdl2_expr code = {0};
  if (gdl_string_is(text, "true") || gdl_string_is(text, "false")) {
    out->op = GDL2_BOOLEAN;
    out->boolean = text.text[0] == 't';
  } else if (is_date_time(text)) {
    out->op = GDL2_DATE_TIME;
  } else if (gdl2_scan_code(text, &at, &code) && at == text.len) {
    out->op = GDL2_CODE;
    out->code = code.code;
    out->label = code.label;
  } else if (at = 0, gdl2_scan_number(arena, text, &at, &out->number)) {
    const char next = at_or_nul(text, at++);
    if (next == '\0') {
      out->op = GDL2_NUMBER;
    } else if (next == ',') {
      after_comma(arena, text, at, out);
    } else if (next == '|' && gdl2_scan_code(text, &at, &code) && at == text.len) {
      out->op = GDL2_ORDINAL;
      out->code = code.code;
      out->label = code.label;
    }
  }
}

const gdl2_expr *gdl2_parse_constant(gdl_arena *arena, gdl_string written, uint32_t at) {
  gdl2_expr *expr = GDL_NEW(arena, gdl2_expr);
  expr->op = GDL2_TEXT;
  expr->at = at;
  expr->text = gdl_text_trim(written);
  read_constant(arena, expr->text, expr);
  return expr;
}
