/* load.c - bytes from outside become a source: only UTF-8, only of a size that a person can have written. */
#include <string.h>

#include "base/out.h"
#include "base/text.h"
#include "syntax/parse.h"
#include "syntax/parser.h"

typedef struct bytes {
  const unsigned char *at;
  size_t len;
} bytes;

gdl_string gdl_escaped_code_point(gdl_arena *arena, uint32_t code_point) {
  static const char digits[] = "0123456789ABCDEF";
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, "\\u{");
  for (int shift = code_point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    const uint32_t digit = code_point >> shift & 0xF;
    if (shift < 20 || digit != 0) gdl_out_char(&out, digits[digit]);
  }
  gdl_out_char(&out, '}');
  return gdl_out_take(&out);
}

static gdl_string decimal(gdl_arena *arena, size_t number) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_int(&out, (int64_t)number);
  return gdl_out_take(&out);
}

/* A place to point at: the bytes that can be shown, others as `?`. */
static const gdl_source *show(gdl_arena *arena, gdl_diags *diags, gdl_string name, bytes text) {
  char *shown = gdl_arena_copy(arena, (const char *)text.at, text.len);
  for (size_t at = 0; at < text.len;) {
    uint32_t ignored;
    size_t step = gdl_utf8_decode(shown + at, text.len - at, &ignored);
    if (step == 0 || shown[at] == '\0') shown[at] = '?';
    at += step == 0 ? 1 : step;
  }
  return gdl_sources_add(diags->sources, name, shown, text.len);
}

/* Refuses the text at byte `at` of it. */
static gdl_diag *refuse(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_diag_code code,
                        bytes text, size_t at, size_t len) {
  const gdl_source *source = show(arena, diags, name, text);
  gdl_span span = {0, 0};
  if (source) span = (gdl_span){source->base + (uint32_t)at, source->base + (uint32_t)(at + len)};
  return gdl_report(diags, code, span);
}

/* ---- encodings ---- */

static bool begins_with(bytes text, const char *mark, size_t len) {
  return text.len >= len && memcmp(text.at, mark, len) == 0;
}

/* Every other byte of ASCII in UTF-16 is NUL, three of four in UTF-32. */
static bool is_utf16(bytes text) {
  if (begins_with(text, "\xFF\xFE", 2) || begins_with(text, "\xFE\xFF", 2)) return true;
  const size_t looked_at = text.len < 512 ? text.len : 512;
  size_t zeros[2] = {0};
  for (size_t i = 0; i < looked_at; i++) zeros[i % 2] += text.at[i] == 0;
  return looked_at >= 4 && (zeros[0] > looked_at / 8) != (zeros[1] > looked_at / 8);
}

/* Bytes of one character of GB18030; 0 if it is none. `is_common`: in the rows of GB2312, where all daily words are. */
static size_t gb18030_char(bytes text, size_t at, bool *is_common) {
  const unsigned char *c = text.at + at;
  const size_t left = text.len - at;
  *is_common = false;
  if (c[0] < 0x80) return 1;
  if (c[0] == 0x80 || c[0] == 0xFF || left < 2) return 0;
  if (c[1] >= 0x40 && c[1] != 0x7F && c[1] != 0xFF) {
    *is_common = c[0] >= 0xA1 && c[0] <= 0xF7 && c[1] >= 0xA1;
    return 2;
  }
  if (left < 4 || c[1] < 0x30 || c[1] > 0x39 || c[2] < 0x81 || c[2] == 0xFF || c[3] < 0x30 || c[3] > 0x39)
    return 0;
  return 4;
}

static bool is_gbk(bytes text) {
  size_t common = 0, others = 0;
  for (size_t at = 0; at < text.len;) {
    bool is_common;
    const size_t step = gb18030_char(text, at, &is_common);
    if (step == 0) return false;
    if (step > 1) is_common ? common++ : others++;
    at += step;
  }
  return common > 0 && common >= others * 2;
}

/* ---- characters that cannot be seen ---- */

static void report_hidden(gdl_arena *arena, gdl_diags *diags, const gdl_source *source) {
  for (uint32_t at = 0; at < source->len && diags->count < GDL_MAX_DIAGS;) {
    uint32_t code_point = 0;
    const uint32_t len = (uint32_t)gdl_utf8_decode(source->text + at, source->len - at, &code_point);
    if (gdl_is_hidden(code_point)) {
      const gdl_span span = {source->base + at, source->base + at + len};
      gdl_report_1(diags, GDL_DIAG_HIDDEN_CHARACTER, span, gdl_escaped_code_point(arena, code_point));
    }
    at += len;
  }
}

/* Valid and nothing hidden, so no UTF-16 and no NUL either. Most texts are, and need no second look. */
static bool is_clean(bytes text) {
  for (size_t at = 0; at < text.len;) {
    const char *rest = (const char *)text.at + at;
    uint32_t code_point = ' ';
    size_t step = gdl_text_plain_len(rest, text.len - at);
    if (step == 0) step = gdl_utf8_decode(rest, text.len - at, &code_point);
    if (step == 0 || gdl_is_hidden(code_point)) return false;
    at += step;
  }
  return true;
}

static bool is_readable(gdl_arena *arena, gdl_diags *diags, gdl_string name, bytes text) {
  if (is_utf16(text)) {
    refuse(arena, diags, name, GDL_DIAG_UTF16, (bytes){0}, 0, 0);
    return false;
  }
  const size_t invalid = gdl_utf8_invalid_at((const char *)text.at, text.len);
  if (invalid < text.len) {
    if (is_gbk(text))
      refuse(arena, diags, name, GDL_DIAG_GBK, text, invalid, 1);
    else
      refuse(arena, diags, name, GDL_DIAG_NOT_UTF8, text, invalid, 1)->args[0].text =
          decimal(arena, invalid + 1);
    return false;
  }
  const unsigned char *nul = text.len > 0 ? memchr(text.at, 0, text.len) : NULL;
  if (!nul) return true;
  const size_t at = (size_t)(nul - text.at);
  refuse(arena, diags, name, GDL_DIAG_NUL_BYTE, text, at, 1)->args[0].text = decimal(arena, at + 1);
  return false;
}

static const gdl_source *load(gdl_arena *arena, gdl_diags *diags, gdl_string name, const char *text,
                              size_t len, bool may_hide) {
  bytes read = {(const unsigned char *)text, len};
  if (len > GDL_MAX_SOURCE_LEN) {
    refuse(arena, diags, name, GDL_DIAG_SOURCE_TOO_LONG, (bytes){0}, 0, 0)->args[0].text =
        decimal(arena, GDL_MAX_SOURCE_LEN >> 20);
    return NULL;
  }
  const bool clean = is_clean(read);
  if (!clean && !is_readable(arena, diags, name, read)) return NULL;
  if (begins_with(read, "\xEF\xBB\xBF", 3)) read = (bytes){read.at + 3, read.len - 3};
  const char *copy = gdl_arena_copy(arena, (const char *)read.at, read.len);
  const gdl_source *source = gdl_sources_add(diags->sources, name, copy, read.len);
  if (!source)
    gdl_report_1(diags, GDL_DIAG_SOURCE_TOO_LONG, (gdl_span){0, 0},
                 decimal(arena, GDL_MAX_SOURCE_LEN >> 20));
  else if (!clean && !may_hide)
    report_hidden(arena, diags, source);
  return source;
}

const gdl_source *gdl_source_load(gdl_arena *arena, gdl_diags *diags, gdl_string name,
                                  const char *text, size_t len) {
  return load(arena, diags, name, text, len, false);
}

const gdl_source *gdl_source_load_data(gdl_arena *arena, gdl_diags *diags, gdl_string name,
                                       const char *text, size_t len) {
  return load(arena, diags, name, text, len, true);
}
