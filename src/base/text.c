/* text.c - UTF-8, kinds of characters, normalization, width. */
#include "base/text.h"

#include <assert.h>
#include <string.h>
#include <utf8proc.h>

#define TAB_STOP 8u

typedef struct range {
  uint32_t first, last;
} range;

static bool is_in(const range *ranges, size_t count, uint32_t code_point) { /* sorted */
  size_t low = 0, high = count;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (ranges[middle].last < code_point)
      low = middle + 1;
    else
      high = middle;
  }
  return low < count && ranges[low].first <= code_point;
}

static bool is_tail(char c) { return ((unsigned char)c & 0xC0) == 0x80; }

/* Bounds of the second byte as in the Unicode Standard, table 3-7: they exclude what is overlong, a surrogate or above
 * U+10FFFF. */
static bool is_second(unsigned char first, unsigned char second) {
  switch (first) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return second >= 0x80 && second <= 0xBF;
  }
}

static size_t length_from(unsigned char first) { /* of what is no ASCII */
  if (first < 0xC2) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF5 ? 4 : 0;
}

/* E1 to EC: three bytes of which any tails will do. Han and most other living scripts are there. */
static bool is_plain_triple(const char *text, size_t len) {
  const unsigned char first = (unsigned char)text[0];
  return first >= 0xE1 && first <= 0xEC && len >= 3 && is_tail(text[1]) && is_tail(text[2]);
}

size_t gdl_utf8_decode(const char *text, size_t len, uint32_t *code_point) {
  if (len == 0) return 0;
  const unsigned char first = (unsigned char)text[0];
  if (first < 0x80) {
    *code_point = first;
    return 1;
  }
  if (is_plain_triple(text, len)) { /* the quick way of the general one below */
    *code_point = (first & 0xFu) << 12 | ((unsigned char)text[1] & 0x3Fu) << 6 |
                  ((unsigned char)text[2] & 0x3Fu);
    return 3;
  }
  const size_t needed = length_from(first);
  if (needed == 0 || needed > len || !is_second(first, (unsigned char)text[1])) return 0;
  uint32_t value = first & (0x7Fu >> needed);
  for (size_t i = 1; i < needed; i++) {
    if (!is_tail(text[i])) return 0;
    value = (value << 6) | ((unsigned char)text[i] & 0x3Fu);
  }
  *code_point = value;
  return needed;
}

size_t gdl_utf8_encode(uint32_t code_point, char out[4]) {
  assert(code_point < 0x110000 && (code_point < 0xD800 || code_point > 0xDFFF)); /* decoded, or checked by the caller */
  if (code_point < 0x80) {
    out[0] = (char)code_point;
    return 1;
  }
  const size_t len = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
  for (size_t i = len - 1; i > 0; i--, code_point >>= 6)
    out[i] = (char)(0x80 | (code_point & 0x3F));
  out[0] = (char)((0xF00u >> len & 0xFF) | code_point);
  return len;
}

/* Eight bytes, each from 0x20 to 0x7E: none has its highest bit set, nor gets it when 0x20 is taken away or 1 is added. */
static bool is_plain_word(const char *text) {
  uint64_t word;
  memcpy(&word, text, sizeof word);
  const uint64_t ones = UINT64_MAX / 0xFF;
  return ((word | (word - ones * 0x20) | (word + ones)) & (ones * 0x80)) == 0;
}

static bool is_plain_byte(char c) { return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t'; }

bool gdl_utf8_is_han(const char *text, size_t len) {
  const unsigned char first = (unsigned char)text[0];
  return first >= 0xE4 && first <= 0xE9 && len >= 3 && is_tail(text[1]) && is_tail(text[2]);
}

size_t gdl_text_plain_len(const char *text, size_t len) {
  for (size_t at = 0;;) {
    while (len - at >= 8 && is_plain_word(text + at)) at += 8;
    const size_t from = at, end = len - at < 8 ? len : at + 8;
    while (at < end && is_plain_byte(text[at])) at++;
    while (at < len && gdl_utf8_is_han(text + at, len - at)) at += 3;
    if (at == from) return at;
  }
}

size_t gdl_utf8_invalid_at(const char *text, size_t len) {
  size_t at = gdl_text_plain_len(text, len);
  while (at < len) {
    uint32_t ignored;
    const size_t step = gdl_utf8_decode(text + at, len - at, &ignored);
    if (step == 0) return at;
    at += step;
    at += gdl_text_plain_len(text + at, len - at);
  }
  return len;
}

static bool is_ascii_letter(uint32_t c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

static utf8proc_category_t category(uint32_t code_point) {
  return utf8proc_category((utf8proc_int32_t)code_point);
}

bool gdl_is_name_start(uint32_t code_point) {
  if (code_point < 0x80) return is_ascii_letter(code_point) || code_point == '_';
  const utf8proc_category_t kind = category(code_point);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO && !gdl_is_hidden(code_point);
}

bool gdl_is_name_continue(uint32_t code_point) {
  if (code_point < 0x80)
    return gdl_is_name_start(code_point) || (code_point >= '0' && code_point <= '9');
  const utf8proc_category_t kind = category(code_point);
  return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_ND && !gdl_is_hidden(code_point);
}

bool gdl_is_cjk(uint32_t code_point) {
  static const range cjk[] = {
      {0x1100, 0x11FF},   /* Hangul jamo */
      {0x2E80, 0x303E},   /* radicals, punctuation */
      {0x3041, 0x33FF},   /* kana, bopomofo, enclosed, squared */
      {0x3400, 0x4DBF},   /* Han */
      {0x4E00, 0x9FFF},   /* Han */
      {0xA960, 0xA97F},   /* Hangul jamo */
      {0xAC00, 0xD7FF},   /* Hangul */
      {0xF900, 0xFAFF},   /* Han, compatibility */
      {0xFE30, 0xFE4F},   /* vertical and compatibility punctuation */
      {0xFF00, 0xFFEF},   /* full and half width */
      {0x1AFF0, 0x1B16F}, /* kana */
      {0x20000, 0x3FFFD}, /* Han */
  };
  return code_point >= 0x1100 && is_in(cjk, sizeof cjk / sizeof cjk[0], code_point);
}

/* Cc, Cf, Zl, Zp and Default_Ignorable_Code_Point of Unicode 15, less tab, newline and return. Most of Cf of scripts that
 * show something (Arabic number signs, Syriac abbreviation mark) are left out. */
bool gdl_is_hidden(uint32_t code_point) {
  static const range hidden[] = {
      {0x00, 0x08},       {0x0B, 0x0C},     {0x0E, 0x1F},       {0x7F, 0x9F},
      {0xAD, 0xAD},       {0x34F, 0x34F},   {0x61C, 0x61C},     {0x115F, 0x1160},
      {0x17B4, 0x17B5},   {0x180B, 0x180F}, {0x200B, 0x200F},   {0x2028, 0x202E},
      {0x2060, 0x206F},   {0x3164, 0x3164}, {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},
      {0xFFA0, 0xFFA0},   {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A},
      {0xE0000, 0xE0FFF},
  };
  if (code_point >= 0x20 && code_point < 0x7F) return false;
  if (code_point > 0x3164 && code_point < 0xFE00)
    return false; /* Han and Hangul: nearly every character that comes here */
  return is_in(hidden, sizeof hidden / sizeof hidden[0], code_point);
}

int gdl_char_width(uint32_t code_point) {
  if (code_point >= 0x20 && code_point < 0x7F) return 1;
  if (code_point < 0x20 || code_point > 0x10FFFF || gdl_is_hidden(code_point)) return 0;
  return utf8proc_charwidth((utf8proc_int32_t)code_point);
}

uint32_t gdl_text_width(const char *text, size_t len) {
  uint32_t width = 0;
  for (size_t at = 0; at < len;) {
    uint32_t code_point;
    const size_t step = gdl_utf8_decode(text + at, len - at, &code_point);
    if (step == 0)
      width += 1; /* shown as one replacement character */
    else if (code_point == '\t')
      width += TAB_STOP - width % TAB_STOP;
    else
      width += (uint32_t)gdl_char_width(code_point);
    at += step == 0 ? 1 : step;
  }
  return width;
}

static bool is_ascii(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if ((unsigned char)text.text[i] >= 0x80) return false;
  return true;
}

/* Code points in an arena. */
typedef struct points {
  GDL_LIST(int32_t) list;
} points;

static void add_decomposed(gdl_arena *arena, points *out, uint32_t code_point, utf8proc_option_t options) {
  int32_t parts[32]; /* the longest decomposition, of U+FDFA, has 18 */
  int boundary = 0;
  const utf8proc_ssize_t count =
      utf8proc_decompose_char((utf8proc_int32_t)code_point, parts, 32, options, &boundary);
  if (count < 0 || count > 32) { /* unassigned */
    GDL_PUSH(arena, &out->list, (int32_t)code_point);
    return;
  }
  for (utf8proc_ssize_t i = 0; i < count; i++) GDL_PUSH(arena, &out->list, parts[i]);
}

static uint8_t combining_class(int32_t code_point) {
  return (uint8_t)utf8proc_get_property(code_point)->combining_class;
}

/* Marks in the order of their classes, stable. Counting, where utf8proc swaps neighbours: a text of nothing but marks must
 * not take quadratic time. */
static void sort_marks(int32_t *marks, const int32_t *copy, uint32_t count) {
  uint32_t place[257] = {0};
  for (uint32_t i = 0; i < count; i++) place[combining_class(copy[i]) + 1]++;
  for (uint32_t i = 1; i < 257; i++) place[i] += place[i - 1];
  for (uint32_t i = 0; i < count; i++) marks[place[combining_class(copy[i])]++] = copy[i];
}

static void order_marks(gdl_arena *arena, points *text) {
  int32_t *at = text->list.at;
  for (uint32_t i = 0, end; i < text->list.count; i = end + 1) {
    for (end = i; end < text->list.count && combining_class(at[end]) != 0;) end++;
    const uint32_t count = end - i;
    if (count < 2) continue;
    int32_t *copy = GDL_NEW_ARRAY(arena, int32_t, count);
    for (uint32_t k = 0; k < count; k++) copy[k] = at[i + k];
    sort_marks(at + i, copy, count);
  }
}

static gdl_string encode(gdl_arena *arena, const int32_t *at, size_t count) {
  char *text = gdl_arena_array(arena, count + 1, 4);
  size_t len = 0;
  for (size_t i = 0; i < count; i++) len += gdl_utf8_encode((uint32_t)at[i], text + len);
  assert(len <= UINT32_MAX); /* a source is limited to far less, and grows at most 18-fold */
  return (gdl_string){.text = text, .len = (uint32_t)len};
}

/* Text that is not valid UTF-8 comes back as it is. */
static gdl_string normalize(gdl_arena *arena, gdl_string text, utf8proc_option_t options) {
  if (is_ascii(text) || gdl_utf8_invalid_at(text.text, text.len) != text.len) return text;
  points decomposed = {0};
  for (size_t at = 0; at < text.len;) {
    uint32_t code_point = 0;
    at += gdl_utf8_decode(text.text + at, text.len - at, &code_point);
    add_decomposed(arena, &decomposed, code_point, options);
  }
  order_marks(arena, &decomposed);
  const utf8proc_ssize_t count =
      utf8proc_normalize_utf32(decomposed.list.at, decomposed.list.count, options);
  assert(count >= 0); /* fails only for options that exclude each other */
  return encode(arena, decomposed.list.at, (size_t)count);
}

static const utf8proc_option_t nfc = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
static const utf8proc_option_t nfkc = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT;

gdl_string gdl_text_trim(gdl_string text) {
  while (text.len > 0 && gdl_is_blank(text.text[0])) text.text++, text.len--;
  while (text.len > 0 && gdl_is_blank(text.text[text.len - 1])) text.len--;
  return text;
}

gdl_string gdl_text_nfc(gdl_arena *arena, gdl_string text) { return normalize(arena, text, nfc); }

gdl_string gdl_text_nfkc(gdl_arena *arena, gdl_string text) { return normalize(arena, text, nfkc); }

static bool is_marked_latin(uint32_t c) {
  return (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF);
}

/* Small letters of Latin that Unicode does not take apart; NULL: it does. */
static const char *latin_spelling(uint32_t small) {
  switch (small) {
    case 0xDF: return "ss";
    case 0xE6: return "ae";
    case 0xF0: return "d";
    case 0xF8: return "o";
    case 0xFE: return "th";
    case 0x111: return "d";
    case 0x127: return "h";
    case 0x131: return "i";
    case 0x142: return "l";
    case 0x153: return "oe";
    default: return NULL;
  }
}

static void add_simple(gdl_arena *arena, points *out, uint32_t code_point) {
  const uint32_t small = (uint32_t)utf8proc_tolower((utf8proc_int32_t)code_point);
  const char *spelling = is_marked_latin(small) ? latin_spelling(small) : NULL;
  points parts = {0};
  for (; spelling && *spelling; spelling++) GDL_PUSH(arena, &out->list, (int32_t)*spelling);
  if (is_marked_latin(small) && latin_spelling(small)) return;
  if (is_marked_latin(small))
    add_decomposed(arena, &parts, small, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE);
  else
    GDL_PUSH(arena, &parts.list, (int32_t)small);
  for (uint32_t i = 0; i < parts.list.count; i++)
    if (parts.list.count == 1 || combining_class(parts.list.at[i]) == 0)
      GDL_PUSH(arena, &out->list, parts.list.at[i]);
}

gdl_string gdl_text_simple(gdl_arena *arena, gdl_string text) {
  if (gdl_utf8_invalid_at(text.text, text.len) != text.len) return text;
  const gdl_string plain = gdl_text_nfkc(arena, text);
  points simple = {0};
  for (size_t at = 0; at < plain.len;) {
    uint32_t code_point = 0;
    at += gdl_utf8_decode(plain.text + at, plain.len - at, &code_point);
    add_simple(arena, &simple, code_point);
  }
  return encode(arena, simple.list.at, simple.list.count);
}
