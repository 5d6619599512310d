/* unit_tidy.c - a whole unit put right: blanks, superscripts, look-alikes of operators, powers of ten, misspelt symbols. */
#include <string.h>

#include "base/text.h"
#include "sema/unit_inner.h"

#define CAPACITY (4 * GDL_UNIT_MAX_LEN)

typedef struct buffer {
  char text[CAPACITY + 1];
  uint32_t len;
  bool is_hopeless; /* too long, or we cannot tell what is meant */
} buffer;

static void put(buffer *b, const char *text, size_t len) {
  if (b->len + len > CAPACITY) {
    b->is_hopeless = true;
    return;
  }
  memcpy(b->text + b->len, text, len);
  b->len += (uint32_t)len;
}

static void put_text(buffer *b, const char *text) { put(b, text, strlen(text)); }

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || ((unsigned char)c & 0x80) != 0;
}

static bool ends_with_ten(const buffer *b) {
  return b->len >= 2 && b->text[b->len - 2] == '1' && b->text[b->len - 1] == '0' &&
         (b->len == 2 || !gdl_is_digit(b->text[b->len - 3]));
}

/* ---- characters ---- */

typedef struct look_alike {
  uint32_t from;
  const char *to;
} look_alike;

static const look_alike look_alikes[] = {
    {' ', ""},          {'\t', ""},      {0x00A0, ""},    {0x2009, ""},    {0x202F, ""},
    {0x3000, ""},       {0x00B5, "u"},   {0x03BC, "u"},   {0x00B7, "."},   {0x22C5, "."},
    {0x2022, "."},      {0x2219, "."},   {0x30FB, "."},   {0x00D7, "x"},   {0x00F7, "/"},
    {0x2044, "/"},      {0x2215, "/"},   {0x2212, "-"},   {0x2013, "-"},   {0x03A9, "Ohm"},
    {0x2126, "Ohm"},    {0x00C5, "Ao"},  {0x212B, "Ao"},  {0x2113, "L"},   {0x2103, "Cel"},
    {0x2109, "[degF]"}, {0x00B0, "deg"}, {0x00BA, "deg"}, {0x02DA, "deg"}, {0x2030, "[ppth]"},
};

static bool is_open_group(const buffer *b) {
  int depth = 0;
  for (uint32_t i = 0; i < b->len; i++) depth += b->text[i] == '(' ? 1 : b->text[i] == ')' ? -1 : 0;
  return depth > 0;
}

/* mg/kg·d means mg/(kg.d) = mg/kg/d, which in UCUM a point would not. */
static void put_point(buffer *b) {
  const bool is_divisor = memchr(b->text, '/', b->len) != NULL && !is_open_group(b);
  put_text(b, is_divisor ? "/" : ".");
}

static bool put_look_alike(buffer *b, uint32_t code_point) {
  for (size_t i = 0; i < sizeof look_alikes / sizeof look_alikes[0]; i++) {
    if (look_alikes[i].from != code_point) continue;
    if (strcmp(look_alikes[i].to, ".") == 0)
      put_point(b);
    else
      put_text(b, look_alikes[i].to);
    return true;
  }
  return false;
}

/* The sign or digit that a superscript stands for; 0 if it is none. */
static char superscript(uint32_t code_point) {
  switch (code_point) {
    case 0x00B9: return '1';
    case 0x00B2: return '2';
    case 0x00B3: return '3';
    case 0x2070: return '0';
    case 0x207A: return '+';
    case 0x207B: return '-';
    default:
      return code_point >= 0x2074 && code_point <= 0x2079 ? (char)('4' + (code_point - 0x2074)) : '\0';
  }
}

static bool plain_characters(gdl_arena *arena, gdl_string text, buffer *b) {
  for (uint32_t at = 0; at < text.len;) {
    uint32_t code_point = 0;
    const size_t step = gdl_utf8_decode(text.text + at, text.len - at, &code_point);
    if (step == 0) return false;
    const char raised = superscript(code_point);
    const bool is_compound = code_point >= 0x3371 && code_point <= 0x33FF; /* one character for mg, mL, m2 */
    if (raised != '\0') {
      if (ends_with_ten(b)) put_text(b, "*");
      put(b, &raised, 1);
    } else if (code_point >= 0xFF01 && code_point <= 0xFF5E) {
      const char narrow = (char)(code_point - 0xFEE0);
      put(b, &narrow, 1);
    } else if (is_compound) {
      const gdl_string parts =
          gdl_text_nfkc(arena, (gdl_string){.text = text.text + at, .len = (uint32_t)step});
      if (!plain_characters(arena, parts, b)) return false;
    } else if (!put_look_alike(b, code_point)) {
      put(b, text.text + at, step);
    }
    at += (uint32_t)step;
  }
  return !b->is_hopeless;
}

/* ---- powers and products ---- */

static uint32_t digits_at(const buffer *b, uint32_t at) {
  uint32_t count = 0;
  while (at + count < b->len && gdl_is_digit(b->text[at + count])) count++;
  return count;
}

static bool stands(const buffer *b, uint32_t at, const char *text) {
  return b->len - at >= strlen(text) && memcmp(b->text + at, text, strlen(text)) == 0;
}

/* 10^9, 10**9, 10e9, 1e9 at `at`: how many bytes stand before the 9; 0 if it is no power of ten. */
static uint32_t power_of_ten(const buffer *b, uint32_t at) {
  static const char *const signs[] = {"10^", "10**", "10*", "10e", "10E", "1e", "1E"};
  for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
    if (!stands(b, at, signs[i])) continue;
    const uint32_t end = at + (uint32_t)strlen(signs[i]);
    const bool has_sign = end < b->len && (b->text[end] == '-' || b->text[end] == '+');
    if (digits_at(b, end + (has_sign ? 1 : 0)) > 0) return end - at;
  }
  return 0;
}

/* 1.73m2, to which filtration is normed: a remark, not a unit. How many bytes; 0 if it does not stand here. */
static uint32_t standard_surface(const buffer *b, uint32_t at) {
  static const char *const written[] = {"1.73m2", "1.73m^2", "1.73m**2", "1.73.m2", "1.73*m2"};
  for (size_t i = 0; i < sizeof written / sizeof written[0]; i++)
    if (stands(b, at, written[i])) return (uint32_t)strlen(written[i]);
  return 0;
}

/* What stands at a number: 10^9 becomes 10*9, 24h becomes (24.h). Returns the bytes taken. */
static uint32_t put_number(buffer *out, const buffer *b, uint32_t at) {
  const uint32_t sign = power_of_ten(b, at), digits = digits_at(b, at);
  const uint32_t after = at + digits;
  if (sign > 0) {
    put_text(out, "10*");
    return sign;
  }
  const uint32_t surface = standard_surface(b, at);
  if (surface > 0) {
    put_text(out, "{1.73_m2}");
    return surface;
  }
  if (after + 1 < b->len && b->text[after] == '.' && gdl_is_digit(b->text[after + 1]))
    out->is_hopeless = true; /* 1.5 would become 1 times 5 */
  put(out, b->text + at, digits);
  const bool is_first =
      at == 0 || b->text[at - 1] == '/' || b->text[at - 1] == '.' || b->text[at - 1] == '(';
  if (!is_first || after == b->len || !is_letter(b->text[after])) return digits;
  uint32_t end = after;
  while (end < b->len && (is_letter(b->text[end]) || gdl_is_digit(b->text[end]))) end++;
  out->len -= digits;
  put_text(out, "(");
  put(out, b->text + at, digits);
  put_text(out, ".");
  put(out, b->text + after, end - after);
  put_text(out, ")");
  return end - at;
}

/* x10^9 drops the x; m^2 and m**2 drop the sign; a * between units is a point. */
static void plain_operators(const buffer *b, buffer *out) {
  const bool has_times = b->len > 0 && strchr("xX*", b->text[0]) && stands(b, 1, "10");
  const uint32_t start = has_times ? 1 : 0;
  for (uint32_t at = start; at < b->len;) {
    const char c = b->text[at];
    if (gdl_is_digit(c) && (at == start || !is_letter(b->text[at - 1]))) {
      at += put_number(out, b, at);
    } else if (at > start && stands(b, at, "**")) {
      at += 2;
    } else {
      if (c == '*' && at > start)
        put_point(out);
      else if (c != '^' || at == start)
        put(out, &c, 1);
      at++;
    }
  }
}

/* ---- symbols ---- */

/* The symbol as it is, if it is one; else what it should be; else as it is. */
static void put_symbol(buffer *out, gdl_units *units, gdl_string text, gdl_unit_mode mode) {
  gdl_unit_symbol symbol;
  gdl_unit_problem problem;
  const gdl_unit_hint *hint = gdl_unit_hint_symbol(text);
  gdl_string put_right = text;
  if (!hint && !gdl_unit_symbol_find(units, text, mode, false, &symbol, &problem)) {
    const gdl_string other = gdl_unit_hint_case(units->arena, text);
    if (other.len > 0) put_right = other;
  }
  if (!hint || hint->kind == GDL_UNIT_AMBIGUOUS)
    put(out, put_right.text, put_right.len);
  else
    put_text(out, hint->hint);
}

static void plain_symbols(gdl_units *units, const buffer *b, gdl_unit_mode mode, buffer *out) {
  for (uint32_t at = 0; at < b->len;) {
    uint32_t run = gdl_unit_run_len(b->text + at, b->len - at);
    if (run == 0 || !gdl_unit_hint_symbol((gdl_string){b->text + at, run}))
      run = gdl_unit_symbol_len(units, b->text + at, b->len - at);
    if (run > 0) {
      put_symbol(out, units, (gdl_string){b->text + at, run}, mode);
    } else if (b->text[at] == '{') {
      while (at + run < b->len && b->text[at + run] != '}') run++;
      put(out, b->text + at, run);
    } else {
      run = 1;
      put(out, b->text + at, 1);
    }
    at += run;
  }
}

static bool holds(gdl_string text, gdl_string part) {
  for (uint32_t at = 0; at + part.len <= text.len; at++)
    if (memcmp(text.text + at, part.text, part.len) == 0) return true;
  return false;
}

bool gdl_unit_tidy(gdl_units *units, gdl_string text, gdl_unit_mode mode, gdl_string *out) {
  buffer plain = {.len = 0}, shaped = {.len = 0}, right = {.len = 0};
  const gdl_string inverse = gdl_string_of("\u207B"); /* with a slash before it we cannot tell what is meant */
  if (!plain_characters(units->arena, text, &plain)) return false;
  if (memchr(text.text, '/', text.len) && holds(text, inverse)) return false;
  plain_operators(&plain, &shaped);
  plain_symbols(units, &shaped, mode, &right);
  if (shaped.is_hopeless || right.is_hopeless) return false;
  const gdl_string found = {.text = right.text, .len = right.len};
  const gdl_unit_hint *whole = gdl_unit_hint_whole(found);
  gdl_string hint = whole ? gdl_string_of(whole->hint) : found;
  if (gdl_string_equal(hint, text) || !gdl_unit_is_valid(units, hint, mode)) return false;
  *out = (gdl_string){.text = gdl_arena_copy(units->arena, hint.text, hint.len), .len = hint.len};
  return true;
}
