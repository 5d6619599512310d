/* json.h - a strict pull reader for JSON (RFC 8259): no tree, no allocation but for strings with escapes.
 *
 * The caller asks for the next event until END or ERROR. Strict: UTF-8 validated, no duplicate keys in one object, no lone
 * surrogates, no NUL in strings, no control characters, no trailing garbage, depth and number size limited.
 * Several documents in one text (NDJSON) are read by several readers, one a line. */
#ifndef GDL_BASE_JSON_H
#define GDL_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/name.h"

#define GDL_JSON_MAX_DEPTH 32 /* a patient needs 4 */
#define GDL_JSON_MAX_NUMBER_LEN \
  100 /* bytes; 34 digits, sign, point, exponent, and room for zeros */

typedef enum gdl_json_event {
  GDL_JSON_NULL,
  GDL_JSON_TRUE,
  GDL_JSON_FALSE,
  GDL_JSON_NUMBER,
  GDL_JSON_STRING,
  GDL_JSON_ARRAY,
  GDL_JSON_ARRAY_END,
  GDL_JSON_OBJECT,
  GDL_JSON_KEY,
  GDL_JSON_OBJECT_END,
  GDL_JSON_END,  /* the document is complete and nothing but blanks follows */
  GDL_JSON_ERROR /* `problem` says what; the reader stays there */
} gdl_json_event;

typedef enum gdl_json_problem {
  GDL_JSON_OK,
  GDL_JSON_BAD_UTF8,
  GDL_JSON_BAD_ESCAPE,
  GDL_JSON_LONE_SURROGATE,
  GDL_JSON_NUL,
  GDL_JSON_CONTROL,
  GDL_JSON_BAD_NUMBER,
  GDL_JSON_NUMBER_TOO_LONG,
  GDL_JSON_TOO_DEEP,
  GDL_JSON_DUPLICATE_KEY,
  GDL_JSON_UNEXPECTED,
  GDL_JSON_CUT_SHORT,
  GDL_JSON_TRAILING
} gdl_json_problem;

typedef struct gdl_json {
  gdl_arena *arena; /* for strings with escapes and for the keys seen */
  const char *text;
  size_t len, at;
  size_t start;      /* where the last event's text starts, and `at` its end */
  gdl_string string; /* of KEY, STRING (decoded) and NUMBER (as written) */
  gdl_json_problem problem;
  uint32_t depth;
  uint8_t state;
  struct gdl_json_level *levels;
} gdl_json;

gdl_json gdl_json_new(gdl_arena *arena, const char *text, size_t len);
gdl_json_event gdl_json_next(gdl_json *json);
bool gdl_json_skip(gdl_json *json, gdl_json_event event); /* the rest of the value that `event` began; false on error */
/* Line (from 1) and column in characters (from 1) of a byte offset. */
void gdl_json_place(const gdl_json *json, size_t offset, uint32_t *line, uint32_t *column);

#endif
