/* out.c - writing text piece by piece into memory. */
#include "base/out.h"

#include <assert.h>
#include <stdarg.h>
#include <string.h>

#include "base/date.h"
#include "base/text.h"

#define FIRST_CAPACITY 64u /* most are a few words */

static void make_room(gdl_out *out, size_t len) {
  if (len < out->capacity - out->len) return; /* and one byte for the NUL */
  const size_t needed = out->len + len + 1;
  if (needed < len || needed > UINT32_MAX) /* more than a gdl_string can hold: as if memory had run out */
    gdl_arena_array(out->arena, SIZE_MAX, SIZE_MAX);
  size_t capacity = out->capacity == 0 ? FIRST_CAPACITY : out->capacity * 2;
  if (capacity < needed) capacity = needed;
  out->text = gdl_arena_grow(out->arena, out->text, out->capacity, capacity);
  out->capacity = capacity;
}

gdl_out gdl_out_new(gdl_arena *arena) { return (gdl_out){.arena = arena}; }

void gdl_out_bytes(gdl_out *out, const char *text, size_t len) {
  make_room(out, len);
  if (len != 0) memcpy(out->text + out->len, text, len);
  out->len += len;
  out->text[out->len] = '\0';
}

void gdl_out_char(gdl_out *out, char c) { gdl_out_bytes(out, &c, 1); }

void gdl_out_text(gdl_out *out, const char *text) { gdl_out_bytes(out, text, strlen(text)); }

void gdl_out_string(gdl_out *out, gdl_string string) {
  gdl_out_bytes(out, string.text, string.len);
}

void gdl_out_int(gdl_out *out, int64_t value) {
  char digits[20]; /* -2^63 has 19 and a sign */
  size_t at = sizeof digits;
  uint64_t size = value < 0 ? -(uint64_t)value : (uint64_t)value;
  do {
    digits[--at] = (char)('0' + size % 10);
    size /= 10;
  } while (size != 0);
  if (value < 0) digits[--at] = '-';
  gdl_out_bytes(out, digits + at, sizeof digits - at);
}

void gdl_out_decimal(gdl_out *out, gdl_decimal value) {
  char text[GDL_DECIMAL_TEXT_MAX];
  gdl_out_bytes(out, text, gdl_decimal_print(value, text));
}

void gdl_out_date(gdl_out *out, int32_t date) {
  char text[GDL_DATE_TEXT_MAX];
  gdl_date_print(date, text);
  gdl_out_text(out, text);
}

void gdl_out_repeat(gdl_out *out, char c, uint32_t count) {
  make_room(out, count);
  memset(out->text + out->len, c, count);
  out->len += count;
  out->text[out->len] = '\0';
}

void gdl_out_format(gdl_out *out, const char *format, ...) {
  va_list args;
  va_start(args, format);
  for (const char *at = format; *at != '\0';) {
    const size_t plain = strcspn(at, "%");
    gdl_out_bytes(out, at, plain);
    at += plain;
    if (*at == '\0') break;
    switch (at[1]) {
      case 's': gdl_out_text(out, va_arg(args, const char *)); break;
      case 'S': gdl_out_string(out, va_arg(args, gdl_string)); break;
      case 'd': gdl_out_int(out, va_arg(args, int64_t)); break;
      default:
        assert(false);
        goto done; /* not a format of ours: what the arguments are is unknown now */
    }
    at += 2;
  }
done:
  va_end(args);
}

/* One character of outside text: `len` bytes, and `code_point` if they are valid; else one byte. */
typedef struct piece {
  const char *text;
  size_t len;
  uint32_t code_point;
  bool is_valid;
  bool is_line_start; /* nothing but blanks, and digits if this is not one, before it on its line */
} piece;

/* Writes a piece specially, or returns false: then it is written as it is, or escaped if hidden. */
typedef bool write_piece(gdl_out *out, piece p);

static void write_hex(gdl_out *out, uint32_t value, int least) {
  int digits = least;
  while (digits < 8 && value >> (4 * digits) != 0) digits++;
  for (int i = digits - 1; i >= 0; i--)
    gdl_out_char(out, "0123456789ABCDEF"[(value >> (4 * i)) & 15]);
}

static void write_json_unit(gdl_out *out, uint32_t unit) {
  gdl_out_text(out, "\\u");
  write_hex(out, unit, 4);
}

static bool write_json_piece(gdl_out *out, piece p) {
  if (!p.is_valid) { /* RFC 8259 knows no bytes: the replacement character says that something stood here */
    gdl_out_text(out, "\xEF\xBF\xBD");
    return true;
  }
  switch (p.code_point) {
    case '"': gdl_out_text(out, "\\\""); return true;
    case '\\': gdl_out_text(out, "\\\\"); return true;
    case '\n': gdl_out_text(out, "\\n"); return true;
    case '\r': gdl_out_text(out, "\\r"); return true;
    case '\t': gdl_out_text(out, "\\t"); return true;
    default: break;
  }
  if (!gdl_is_hidden(p.code_point)) return false;
  if (p.code_point < 0x10000) {
    write_json_unit(out, p.code_point);
  } else {
    write_json_unit(out, 0xD800 + ((p.code_point - 0x10000) >> 10));
    write_json_unit(out, 0xDC00 + ((p.code_point - 0x10000) & 0x3FF));
  }
  return true;
}

/* `slash` is what this format needs to show a backslash. */
static bool write_visibly(gdl_out *out, piece p, const char *slash) {
  if (p.is_valid && p.code_point != '\r' && !gdl_is_hidden(p.code_point)) return false;
  gdl_out_text(out, slash);
  gdl_out_text(out, p.is_valid ? "u{" : "x{");
  write_hex(out, p.is_valid ? p.code_point : (unsigned char)p.text[0], p.is_valid ? 4 : 2);
  gdl_out_text(out, "}");
  return true;
}

static bool write_plain_piece(gdl_out *out, piece p) { return write_visibly(out, p, "\\"); }

static bool write_inline_piece(gdl_out *out, piece p) {
  if (!p.is_valid || (p.code_point != '\n' && p.code_point != '\t'))
    return write_plain_piece(out, p);
  gdl_out_text(out, p.code_point == '\n' ? "\\n" : "\\t");
  return true;
}

/* As the scanner reads it back, to the byte; what is not UTF-8 cannot stand in a guideline at all. */
static bool write_literal_piece(gdl_out *out, piece p) {
  if (p.is_valid && (p.code_point == '"' || p.code_point == '\\')) {
    gdl_out_char(out, '\\');
    return false;
  }
  if (p.is_valid && (p.code_point == '\n' || p.code_point == '\t'))
    return write_inline_piece(out, p);
  if (!p.is_valid) {
    gdl_out_text(out, "\xEF\xBF\xBD");
    return true;
  }
  if (p.code_point != '\r' && !gdl_is_hidden(p.code_point)) return false;
  gdl_out_text(out, "\\u{");
  write_hex(out, p.code_point, 1);
  gdl_out_char(out, '}');
  return true;
}

static const char *entity(uint32_t code_point) {
  switch (code_point) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
  }
}

static bool write_html_piece(gdl_out *out, piece p) {
  const char *name = p.is_valid ? entity(p.code_point) : NULL;
  if (!name) return write_visibly(out, p, "\\");
  gdl_out_text(out, name);
  return true;
}

/* Escaped everywhere, or only where it would open a block: CommonMark 0.31, sections 4 to 6, and tables and `~` of GFM. */
static bool is_markdown(piece p) {
  if (p.code_point == 0 || p.code_point >= 0x80) return false;
  if (strchr("\\`*_[]#|~!$", (int)p.code_point)) return true;
  return p.is_line_start && strchr("-+=.)", (int)p.code_point);
}

static bool write_markdown_piece(gdl_out *out, piece p) {
  const char *name =
      p.is_valid && p.code_point != '"' && p.code_point != '\'' ? entity(p.code_point) : NULL;
  if (name) {
    gdl_out_text(out, name);
    return true;
  }
  if (!p.is_valid || !is_markdown(p)) return write_visibly(out, p, "\\\\");
  gdl_out_char(out, '\\');
  gdl_out_char(out, (char)p.code_point);
  return true;
}

static bool keeps_line_start(piece p) {
  if (p.code_point == '\n') return true;
  return p.is_line_start &&
         (p.code_point == ' ' || p.code_point == '\t' || (p.code_point >= '0' && p.code_point <= '9'));
}

static bool is_common(unsigned char c) {
  return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == ' ';
}

/* How many bytes of letters, digits, blanks and Han there are: within a line no format of ours changes them. */
static size_t common_len(const char *text, size_t len) {
  size_t at = 0;
  while (at < len) {
    if (is_common((unsigned char)text[at]))
      at++;
    else if (gdl_utf8_is_han(text + at, len - at))
      at += 3;
    else
      break;
  }
  return at;
}

static void write_pieces(gdl_out *out, gdl_string string, write_piece *write) {
  bool is_line_start = true;
  for (size_t at = 0; at < string.len;) {
    const size_t common = is_line_start ? 0 : common_len(string.text + at, string.len - at);
    gdl_out_bytes(out, string.text + at, common);
    at += common;
    if (at == string.len) return;
    piece p = {.text = string.text + at, .is_line_start = is_line_start};
    p.len = gdl_utf8_decode(p.text, string.len - at, &p.code_point);
    p.is_valid = p.len != 0;
    if (!p.is_valid) p.len = 1;
    if (!write(out, p)) gdl_out_bytes(out, p.text, p.len);
    is_line_start = p.is_valid && keeps_line_start(p);
    at += p.len;
  }
}

void gdl_out_json_string(gdl_out *out, gdl_string string) {
  gdl_out_char(out, '"');
  write_pieces(out, string, write_json_piece);
  gdl_out_char(out, '"');
}

void gdl_out_literal(gdl_out *out, gdl_string string) {
  gdl_out_char(out, '"');
  write_pieces(out, string, write_literal_piece);
  gdl_out_char(out, '"');
}

void gdl_out_plain(gdl_out *out, gdl_string string) {
  write_pieces(out, string, write_plain_piece);
}

void gdl_out_inline(gdl_out *out, gdl_string string) {
  write_pieces(out, string, write_inline_piece);
}

void gdl_out_markdown(gdl_out *out, gdl_string string) {
  write_pieces(out, string, write_markdown_piece);
}

void gdl_out_html(gdl_out *out, gdl_string string) { write_pieces(out, string, write_html_piece); }

gdl_string gdl_out_take(gdl_out *out) {
  const gdl_string taken = {.text = out->text ? out->text : "", .len = (uint32_t)out->len};
  *out = gdl_out_new(out->arena);
  return taken;
}
