/* json.c - a strict pull reader for JSON: one pass over the bytes, a small state machine, no recursion. */
#include "base/json.h"

#include <assert.h>
#include <string.h>

#include "base/text.h"

#define FIRST_KEYS 16u /* places for keys; a power of two */

/* What may come next. */
enum state {
  AT_VALUE,         /* a value */
  AT_FIRST_ELEMENT, /* after `[`: a value or `]` */
  AT_FIRST_KEY,     /* after `{`: a key or `}` */
  AT_COLON,         /* after a key: `:` and a value */
  AFTER_VALUE,      /* `,`, the bracket that closes, or the end */
  FAILED
};

/* One for each depth reached, kept for the next value of that depth. */
typedef struct gdl_json_level {
  struct gdl_json_level *outer, *inner;
  bool is_object;
  gdl_string *keys; /* of the object so far: a hash table, free places have text NULL */
  uint32_t count, capacity; /* `capacity` places of `room` are in use: a small object after a large one stays cheap */
  uint32_t room;
} gdl_json_level;

gdl_json gdl_json_new(gdl_arena *arena, const char *text, size_t len) {
  assert(len <= UINT32_MAX); /* inputs are limited to less: see the callers */
  return (gdl_json){.arena = arena, .text = text, .len = len, .state = AT_VALUE};
}

static gdl_json_event fail_at(gdl_json *json, gdl_json_problem problem, size_t offset) {
  json->problem = problem;
  json->start = json->at = offset;
  json->state = FAILED;
  return GDL_JSON_ERROR;
}

/* Something stands at `offset` that cannot stand there. */
static gdl_json_event unexpected(gdl_json *json, size_t offset) {
  uint32_t ignored;
  if (offset >= json->len) return fail_at(json, GDL_JSON_CUT_SHORT, json->len);
  if (json->text[offset] == '\0') return fail_at(json, GDL_JSON_NUL, offset);
  const bool is_valid = gdl_utf8_decode(json->text + offset, json->len - offset, &ignored) != 0;
  return fail_at(json, is_valid ? GDL_JSON_UNEXPECTED : GDL_JSON_BAD_UTF8, offset);
}

static void skip_blanks(gdl_json *json) {
  while (json->at < json->len && gdl_is_blank(json->text[json->at])) json->at++;
}

/* 0 at the end: as unexpected as a NUL. */
static char peek(const gdl_json *json) {
  return json->at < json->len ? json->text[json->at] : '\0';
}

/* ---- keys ---- */

static gdl_string *key_place(const gdl_json *json, const gdl_json_level *level, gdl_string key) {
  const uint32_t mask = level->capacity - 1;
  /* Seeded with an address, so that a file of colliding keys cannot be prepared. */
  uint32_t i = (uint32_t)gdl_string_hash(key, (uintptr_t)json->arena) & mask;
  while (level->keys[i].text && !gdl_string_equal(level->keys[i], key)) i = (i + 1) & mask;
  return &level->keys[i];
}

static void enlarge_keys(gdl_json *json, gdl_json_level *level) {
  const gdl_string *old = level->keys;
  const uint32_t old_capacity = level->capacity;
  level->capacity *= 4;
  level->room = level->capacity;
  level->keys = GDL_NEW_ARRAY(json->arena, gdl_string, level->room);
  for (uint32_t i = 0; i < old_capacity; i++)
    if (old[i].text) *key_place(json, level, old[i]) = old[i];
}

/* False: the object has it already. */
static bool add_key(gdl_json *json, gdl_string key) {
  gdl_json_level *level = json->levels;
  if (level->count >= level->capacity / 2) enlarge_keys(json, level);
  gdl_string *place = key_place(json, level, key);
  if (place->text) return false;
  *place = key;
  level->count++;
  return true;
}

static void forget_keys(gdl_json *json, gdl_json_level *level) {
  if (level->room == 0) {
    level->keys = GDL_NEW_ARRAY(json->arena, gdl_string, FIRST_KEYS);
    level->room = FIRST_KEYS;
  } else {
    memset(level->keys, 0, FIRST_KEYS * sizeof *level->keys);
  }
  level->capacity = FIRST_KEYS;
  level->count = 0;
}

/* ---- strings ---- */

/* Four hexadecimal digits at `offset`; false also at the end of the text. */
static bool read_hex(const gdl_json *json, size_t offset, uint32_t *out) {
  uint32_t value = 0;
  for (size_t i = offset; i < offset + 4; i++) {
    if (i >= json->len) return false;
    const char c = json->text[i];
    const char lower = (char)(c | 0x20);
    if (c >= '0' && c <= '9')
      value = value << 4 | (uint32_t)(c - '0');
    else if (lower >= 'a' && lower <= 'f')
      value = value << 4 | (uint32_t)(lower - 'a' + 10);
    else
      return false;
  }
  *out = value;
  return true;
}

static gdl_json_event bad_escape(gdl_json *json, size_t offset, size_t needed) {
  const bool is_cut =
      json->len - offset < needed && memchr(json->text + offset, '"', json->len - offset) == NULL;
  return is_cut ? fail_at(json, GDL_JSON_CUT_SHORT, json->len)
                : fail_at(json, GDL_JSON_BAD_ESCAPE, offset);
}

/* `\uXXXX`, or two of them that make one character; json->at is the backslash. Returns false after failing. */
static bool read_unicode_escape(gdl_json *json, uint32_t *out) {
  const size_t start = json->at;
  uint32_t first, second;
  if (!read_hex(json, start + 2, &first)) return bad_escape(json, start, 6), false;
  if (first == 0) return fail_at(json, GDL_JSON_NUL, start), false;
  json->at += 6;
  *out = first;
  if (first < 0xD800 || first > 0xDFFF) return true;
  const size_t left = json->len - json->at;
  const bool is_cut = left == 0 || (left == 1 && json->text[json->at] == '\\');
  if (first <= 0xDBFF && is_cut) return fail_at(json, GDL_JSON_CUT_SHORT, json->len), false;
  const bool has_second = left >= 2 && memcmp(json->text + json->at, "\\u", 2) == 0;
  if (first > 0xDBFF || !has_second) return fail_at(json, GDL_JSON_LONE_SURROGATE, start), false;
  if (!read_hex(json, json->at + 2, &second)) return bad_escape(json, json->at, 6), false;
  if (second < 0xDC00 || second > 0xDFFF)
    return fail_at(json, GDL_JSON_LONE_SURROGATE, start), false;
  json->at += 6;
  *out = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
  return true;
}

static bool read_escape(gdl_json *json, uint32_t *out) {
  static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  if (json->len - json->at < 2) return fail_at(json, GDL_JSON_CUT_SHORT, json->len), false;
  const char name = json->text[json->at + 1];
  if (name == 'u') return read_unicode_escape(json, out);
  const char *found = name == '\0' ? NULL : strchr(names, name);
  if (!found) return bad_escape(json, json->at, 2), false;
  *out = (unsigned char)values[found - names];
  json->at += 2;
  return true;
}

/* Moves over what stands for itself, up to a quote or a backslash. False after failing. */
static bool pass_plain(gdl_json *json) {
  for (;;) {
    while (json->at < json->len) {
      const unsigned char c = (unsigned char)json->text[json->at];
      if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') break;
      json->at++;
    }
    if (json->at == json->len) return fail_at(json, GDL_JSON_CUT_SHORT, json->len), false;
    const unsigned char c = (unsigned char)json->text[json->at];
    if (c == '"' || c == '\\') return true;
    if (c == '\0') return fail_at(json, GDL_JSON_NUL, json->at), false;
    if (c < 0x20) return fail_at(json, GDL_JSON_CONTROL, json->at), false;
    uint32_t ignored;
    const size_t step = gdl_utf8_decode(json->text + json->at, json->len - json->at, &ignored);
    if (step == 0) return fail_at(json, GDL_JSON_BAD_UTF8, json->at), false;
    json->at += step;
  }
}

/* The length of the string at json->at up to its closing quote, escapes and all: what decoding needs at most. */
static size_t raw_length(const gdl_json *json) {
  size_t at = json->at;
  while (at < json->len && json->text[at] != '"') at += json->text[at] == '\\' ? 2 : 1;
  return (at < json->len ? at : json->len) - json->at;
}

/* The rest of a string of which json->text[start .. at) is plain, and `at` a backslash. */
static bool decode_string(gdl_json *json, size_t start) {
  const size_t plain = json->at - start;
  char *text = gdl_arena_alloc(json->arena, plain + raw_length(json) + 1);
  size_t len = plain;
  memcpy(text, json->text + start, plain);
  while (json->text[json->at] != '"') {
    uint32_t code_point;
    if (!read_escape(json, &code_point)) return false;
    len += gdl_utf8_encode(code_point, text + len);
    const size_t from = json->at;
    if (!pass_plain(json)) return false;
    memcpy(text + len, json->text + from, json->at - from);
    len += json->at - from;
  }
  json->string = (gdl_string){.text = text, .len = (uint32_t)len};
  return true;
}

/* At an opening quote; ends after the closing one. */
static bool read_string(gdl_json *json) {
  const size_t start = ++json->at;
  if (!pass_plain(json)) return false;
  if (json->text[json->at] == '"')
    json->string = (gdl_string){.text = json->text + start, .len = (uint32_t)(json->at - start)};
  else if (!decode_string(json, start))
    return false;
  json->at++;
  return true;
}

/* ---- numbers and words ---- */

static bool pass_digits(gdl_json *json) {
  const size_t start = json->at;
  while (gdl_is_digit(peek(json))) json->at++;
  return json->at > start;
}

/* At `.`, or `e` with its sign: digits must follow. */
static bool pass_fraction_and_exponent(gdl_json *json) {
  if (peek(json) == '.') {
    json->at++;
    if (!pass_digits(json)) return false;
  }
  if ((peek(json) | 0x20) != 'e') return true;
  json->at++;
  if (peek(json) == '+' || peek(json) == '-') json->at++;
  return pass_digits(json);
}

static bool is_part_of_number(char c) {
  return gdl_is_digit(c) || c == '.' || c == '+' || c == '-' || (c | 0x20) == 'e';
}

static gdl_json_event bad_number(gdl_json *json, size_t start) {
  if (json->at == json->len) return fail_at(json, GDL_JSON_CUT_SHORT, json->len);
  return fail_at(json, GDL_JSON_BAD_NUMBER, start);
}

static gdl_json_event read_number(gdl_json *json) {
  const size_t start = json->at;
  if (peek(json) == '-') json->at++;
  if (peek(json) == '0')
    json->at++; /* and no digit after it: 010 might be meant as eight */
  else if (!pass_digits(json))
    return bad_number(json, start);
  if (!pass_fraction_and_exponent(json)) return bad_number(json, start);
  if (is_part_of_number(peek(json))) return fail_at(json, GDL_JSON_BAD_NUMBER, start);
  if (json->at - start > GDL_JSON_MAX_NUMBER_LEN)
    return fail_at(json, GDL_JSON_NUMBER_TOO_LONG, start);
  json->string = (gdl_string){.text = json->text + start, .len = (uint32_t)(json->at - start)};
  return GDL_JSON_NUMBER;
}

static gdl_json_event read_word(gdl_json *json, const char *word, gdl_json_event event) {
  const size_t start = json->at;
  for (size_t i = 0; word[i] != '\0'; i++) {
    if (start + i >= json->len) return fail_at(json, GDL_JSON_CUT_SHORT, json->len);
    if (json->text[start + i] != word[i]) return unexpected(json, start);
  }
  json->at += strlen(word);
  return event;
}

/* ---- structure ---- */

static gdl_json_event open_level(gdl_json *json, bool is_object) {
  if (json->depth == GDL_JSON_MAX_DEPTH) return fail_at(json, GDL_JSON_TOO_DEEP, json->at);
  /* The outermost level has no outer one: it stays as `levels` when the document closes, so it is found again. */
  gdl_json_level *level = json->depth == 0 ? json->levels : json->levels->inner;
  if (!level) {
    level = GDL_NEW(json->arena, gdl_json_level);
    if (json->depth > 0) {
      level->outer = json->levels;
      json->levels->inner = level;
    }
  }
  level->is_object = is_object;
  if (is_object) forget_keys(json, level);
  json->levels = level;
  json->depth++;
  json->at++;
  json->state = is_object ? AT_FIRST_KEY : AT_FIRST_ELEMENT;
  return is_object ? GDL_JSON_OBJECT : GDL_JSON_ARRAY;
}

static gdl_json_event close_level(gdl_json *json) {
  const bool is_object = json->levels->is_object;
  json->depth--;
  if (json->depth > 0) json->levels = json->levels->outer;
  json->at++;
  json->state = AFTER_VALUE;
  return is_object ? GDL_JSON_OBJECT_END : GDL_JSON_ARRAY_END;
}

static gdl_json_event read_value(gdl_json *json) {
  json->state = AFTER_VALUE; /* failing changes it */
  json->start = json->at;
  switch (peek(json)) {
    case '{': return open_level(json, true);
    case '[': return open_level(json, false);
    case '"': return read_string(json) ? GDL_JSON_STRING : GDL_JSON_ERROR;
    case 't': return read_word(json, "true", GDL_JSON_TRUE);
    case 'f': return read_word(json, "false", GDL_JSON_FALSE);
    case 'n': return read_word(json, "null", GDL_JSON_NULL);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': return read_number(json);
    case '+':
    case '.': return fail_at(json, GDL_JSON_BAD_NUMBER, json->at); /* meant as one, and common */
    default: return unexpected(json, json->at);
  }
}

static gdl_json_event read_key(gdl_json *json) {
  json->start = json->at;
  if (peek(json) != '"') return unexpected(json, json->at);
  if (!read_string(json)) return GDL_JSON_ERROR;
  json->state = AT_COLON;
  if (add_key(json, json->string)) return GDL_JSON_KEY;
  return fail_at(json, GDL_JSON_DUPLICATE_KEY, json->start);
}

static gdl_json_event read_after_value(gdl_json *json) {
  json->start = json->at;
  if (json->depth == 0)
    return json->at == json->len ? GDL_JSON_END : fail_at(json, GDL_JSON_TRAILING, json->at);
  const bool is_object = json->levels->is_object;
  if (peek(json) == (is_object ? '}' : ']')) return close_level(json);
  if (peek(json) != ',') return unexpected(json, json->at);
  json->at++;
  skip_blanks(json);
  return is_object ? read_key(json) : read_value(json);
}

gdl_json_event gdl_json_next(gdl_json *json) {
  if (json->state == FAILED) return GDL_JSON_ERROR;
  skip_blanks(json);
  json->start = json->at;
  switch ((enum state)json->state) {
    case AT_VALUE: return read_value(json);
    case AT_FIRST_ELEMENT: return peek(json) == ']' ? close_level(json) : read_value(json);
    case AT_FIRST_KEY: return peek(json) == '}' ? close_level(json) : read_key(json);
    case AT_COLON:
      if (peek(json) != ':') return unexpected(json, json->at);
      json->at++;
      skip_blanks(json);
      return read_value(json);
    case AFTER_VALUE: return read_after_value(json);
    case FAILED: break;
  }
  return GDL_JSON_ERROR;
}

bool gdl_json_skip(gdl_json *json, gdl_json_event event) {
  if (event == GDL_JSON_KEY) event = gdl_json_next(json);
  if (event == GDL_JSON_ARRAY || event == GDL_JSON_OBJECT) {
    const uint32_t outside = json->depth - 1;
    while (json->depth > outside && event != GDL_JSON_ERROR) event = gdl_json_next(json);
  }
  return event != GDL_JSON_ERROR;
}

void gdl_json_place(const gdl_json *json, size_t offset, uint32_t *line, uint32_t *column) {
  uint32_t lines = 1, characters = 1;
  for (size_t i = 0; i < offset && i < json->len; i++) {
    const unsigned char c = (unsigned char)json->text[i];
    if (c == '\n') {
      lines++;
      characters = 1;
    } else if ((c & 0xC0) != 0x80) { /* the first byte of a character */
      characters++;
    }
  }
  *line = lines;
  *column = characters;
}
