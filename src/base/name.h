/* name.h - interned names and strings that carry their length.
 *
 * Equal names are one pointer, valid as long as the table's arena: compare with ==. */
#ifndef GDL_BASE_NAME_H
#define GDL_BASE_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct gdl_string {
  const char *text; /* UTF-8; NUL follows, but the text itself may hold NUL when it comes from outside */
  uint32_t len; /* bytes */
} gdl_string;

typedef struct gdl_name {
  gdl_string string; /* NFC */
  uint32_t id;       /* 0, 1, 2 … in order of interning */
} gdl_name;

typedef struct gdl_names gdl_names;

gdl_names *gdl_names_new(gdl_arena *arena);
/* Normalizes (NFC) first. */
const gdl_name *gdl_names_intern(gdl_names *names, const char *text, size_t len);
/* NULL if never interned. `text` must be NFC already (gdl_text_nfc): a lookup allocates nothing, so that threads can
 * share a finished table. */
const gdl_name *gdl_names_find(const gdl_names *names, const char *text, size_t len);

gdl_string gdl_string_of(const char *text); /* of a C string */
bool gdl_string_equal(gdl_string a, gdl_string b);
bool gdl_string_is(gdl_string a, const char *text);
/* For tables in memory. Choose a `seed` outsiders cannot know, or they can choose texts that collide. */
uint64_t gdl_string_hash(gdl_string a, uint64_t seed);

#endif
