/* words.h - the words of the language. */
#ifndef GDL_SYNTAX_WORDS_H
#define GDL_SYNTAX_WORDS_H

#include "base/name.h"

typedef enum gdl_word_use {
  GDL_WORD_RESERVED = 1,
  GDL_WORD_DECLARATION = 2,
  GDL_WORD_HEADER = 4,
  GDL_WORD_ITEM = 8,
  GDL_WORD_ACTION = 16,
  GDL_WORD_TEST_ = 32,
  GDL_WORD_CLAUSE = 64
} gdl_word_use;

typedef struct gdl_word {
  int token;     /* of the grammar */
  unsigned uses; /* gdl_word_use, or-ed */
  const char *spelling;
  uint32_t len; /* of the spelling */
} gdl_word;

const gdl_word *gdl_word_find(gdl_string text); /* NULL: not a word of the language */
const gdl_word *gdl_word_of_token(int token);   /* NULL: a sign, a name, a number … */
const gdl_word *gdl_word_at(uint32_t index);    /* all of them, in order; NULL past the end */

#endif
