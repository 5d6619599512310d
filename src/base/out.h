/* out.h - writing text piece by piece into memory, without stdio or locale.
 *
 * A buffer in an arena; the caller writes it out. Escapers for the formats we write. */
#ifndef GDL_BASE_OUT_H
#define GDL_BASE_OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/decimal.h"
#include "base/name.h"

typedef struct gdl_out {
  gdl_arena *arena;
  char *text; /* NUL after len */
  size_t len, capacity;
} gdl_out;

gdl_out gdl_out_new(gdl_arena *arena);
void gdl_out_char(gdl_out *out, char c);
void gdl_out_bytes(gdl_out *out, const char *text, size_t len);
void gdl_out_text(gdl_out *out, const char *text);
void gdl_out_string(gdl_out *out, gdl_string string);
void gdl_out_int(gdl_out *out, int64_t value);
void gdl_out_decimal(gdl_out *out, gdl_decimal value);
void gdl_out_date(gdl_out *out, int32_t date);
void gdl_out_repeat(gdl_out *out, char c, uint32_t count);
/* %s C string, %S gdl_string by value, %d int64_t; nothing else. */
void gdl_out_format(gdl_out *out, const char *format, ...);

void gdl_out_json_string(gdl_out *out, gdl_string string); /* with quotes; everything hidden is escaped */
void gdl_out_literal(gdl_out *out, gdl_string string); /* a text of a guideline: with quotes, hidden characters as \u{202E} */
void gdl_out_plain(gdl_out *out, gdl_string string); /* terminal: control and bidirectional characters as \u{202E} */
void gdl_out_inline(gdl_out *out, gdl_string string); /* plain, in one line: line breaks and tabs too */
void gdl_out_markdown(gdl_out *out, gdl_string string); /* plain, and Markdown and HTML characters escaped */
void gdl_out_html(gdl_out *out, gdl_string string); /* plain, and & < > " ' as entities */

gdl_string gdl_out_take(gdl_out *out);

#endif
