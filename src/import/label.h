/* label.h - the words of a label, and a name of some of them. */
#ifndef GDL_IMPORT_LABEL_H
#define GDL_IMPORT_LABEL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/name.h"

#define GDL_LABEL_WORDS \
  200 /* of a label; what follows is left out of names, which are far shorter */

typedef struct gdl_label_word {
  gdl_string text; /* in small letters: "at_least", "1_5", "mg" */
  bool is_aside;   /* in parentheses */
  uint32_t clause; /* 0, 1 … parted by ; : , and full stops */
} gdl_label_word;

typedef struct gdl_label {
  gdl_label_word at[GDL_LABEL_WORDS];
  uint32_t count;
} gdl_label;

typedef struct gdl_label_choice {
  bool asides, fillers; /* what stands in parentheses, and words like "the", are kept */
  bool one_clause;      /* nothing of what stands behind the first comma */
  uint32_t limit;       /* bytes; cut at a word */
} gdl_label_choice;

const gdl_label *gdl_label_read(gdl_arena *arena, gdl_string label);
uint32_t gdl_label_len(const gdl_label *label, gdl_label_choice with); /* of the name before it is cut */
uint32_t gdl_label_words(const gdl_label *label, gdl_label_choice with);
gdl_string gdl_label_join(gdl_arena *arena, const gdl_label *label, gdl_label_choice with);

#endif
