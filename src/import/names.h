/* names.h - names made from labels: what an author would have called it. */
#ifndef GDL_IMPORT_NAMES_H
#define GDL_IMPORT_NAMES_H

#include "base/arena.h"
#include "base/name.h"

/* One space of names: that of a file, of a list of values, of an item. */
typedef struct gdl_namer gdl_namer;

gdl_namer *gdl_namer_new(gdl_arena *arena);

/* A name of lower-case words made from a label: "Age ≥ 60 years " is age_at_least_60_years, "5-10 g/dL" is from_5_to_10_g_per_dl. What stands in
 * parentheses is left out if the rest is enough. Never a word that cannot be a name, never one that is taken or looks like
 * one; taken from now on. `fallback` is used when nothing of the label can stand in a name. */
gdl_string gdl_namer_name(gdl_namer *namer, gdl_string label, const char *fallback);
/* The same; if it is taken, words of `context` (a label too) tell the two apart, before a number does. */
gdl_string gdl_namer_name_in(gdl_namer *namer, gdl_string label, gdl_string context, const char *fallback);
/* Takes this very name; false: it is taken, or cannot be one. */
bool gdl_namer_take(gdl_namer *namer, gdl_string name);

#endif
