/* text.h - UTF-8, normalization, display width, likeness of names. Unicode data comes from utf8proc. */
#ifndef GDL_BASE_TEXT_H
#define GDL_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/name.h"

/* The code point at `text` and its length in bytes (1 to 4); 0 bytes if not valid UTF-8 (overlong, surrogate, cut). */
size_t gdl_utf8_decode(const char *text, size_t len, uint32_t *code_point);
size_t gdl_utf8_encode(uint32_t code_point, char out[4]);
size_t gdl_utf8_invalid_at(const char *text, size_t len); /* offset of the first invalid byte, or `len` */
/* Whether a character from U+4000 to U+9FFF is at the front, which takes three bytes. */
bool gdl_utf8_is_han(const char *text, size_t len);
/* How many bytes at the front hold nothing but printable ASCII, blanks, line ends and Han: valid, none hidden, found fast. */
size_t gdl_text_plain_len(const char *text, size_t len);

static inline bool gdl_is_ascii_word(char c) { /* a letter, digit or _ */
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
static inline bool gdl_is_blank(char c) { /* as JSON has them */
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
gdl_string gdl_text_trim(gdl_string text); /* without the blanks at its ends; the same bytes */
/* Of ASCII: what numbers, units and codes are made of, in every locale. */
static inline bool gdl_is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool gdl_is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool gdl_is_name_start(uint32_t code_point);    /* a letter or _ */
bool gdl_is_name_continue(uint32_t code_point); /* a letter, mark, digit or _ */
bool gdl_is_cjk(uint32_t code_point);
/* Control characters but tab and newline, bidirectional and other invisible format characters. */
bool gdl_is_hidden(uint32_t code_point);

gdl_string gdl_text_nfc(gdl_arena *arena, gdl_string text);
gdl_string gdl_text_nfkc(gdl_arena *arena, gdl_string text);
/* NFKC in small letters, and those of Latin without their marks: Sjögren is sjogren, 体重 stays. Bytes that are not valid
 * UTF-8 stay too. */
gdl_string gdl_text_simple(gdl_arena *arena, gdl_string text);
/* Looks-alike key: two names with one skeleton are hard to tell apart (Latin a, Cyrillic а, full-width ａ). */
gdl_string gdl_text_skeleton(gdl_arena *arena, gdl_string text);

int gdl_char_width(uint32_t code_point); /* columns: 0, 1 or 2 */
uint32_t gdl_text_width(const char *text, size_t len); /* columns; a tab counts to the next multiple of 8 from 0 */
/* Edits that turn `a` into `b` (insert, delete, replace, swap neighbours), in code points; more than `limit` is limit + 1. */
unsigned gdl_text_distance(gdl_string a, gdl_string b, unsigned limit);

#endif
