/* words.c - the words of the language, found by their spelling or their token. */
#include "syntax/words.h"

#include <string.h>

#include "syntax/build.h"

#include "gdl.tab.h"

enum {
  RESERVED = GDL_WORD_RESERVED,
  DECLARATION = GDL_WORD_DECLARATION,
  HEADER = GDL_WORD_HEADER,
  ITEM = GDL_WORD_ITEM,
  ACTION = GDL_WORD_ACTION,
  TEST_ = GDL_WORD_TEST_,
  CLAUSE = GDL_WORD_CLAUSE
};

static const gdl_word words[] = {
#define WORD(token, spelling, uses) {T_##token, uses, spelling},
#include "syntax/words.def"
#undef WORD
};
#define WORD_COUNT (sizeof words / sizeof words[0])

static int compare(gdl_string text, const char *spelling) {
  const size_t len = strlen(spelling);
  const int order = memcmp(text.text, spelling, text.len < len ? text.len : len);
  if (order != 0) return order;
  return text.len < len ? -1 : text.len > len;
}

const gdl_word *gdl_word_find(gdl_string text) {
  size_t low = 0, high = WORD_COUNT;
  while (low < high) {
    const size_t middle = (low + high) / 2;
    const int order = compare(text, words[middle].spelling);
    if (order == 0) return &words[middle];
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
  return NULL;
}

enum {
#define WORD(token, spelling, uses) AT_##token,
#include "syntax/words.def"
#undef WORD
};

const gdl_word *gdl_word_of_token(int token) {
  static const unsigned char places[] = {
  /* and one, so that 0 is none */
#define WORD(token, spelling, uses) [T_##token] = AT_##token + 1,
#include "syntax/words.def"
#undef WORD
  };
  const size_t place = token >= 0 && (size_t)token < sizeof places ? places[token] : 0;
  return place == 0 ? NULL : &words[place - 1];
}

const gdl_word *gdl_word_at(uint32_t index) { return index < WORD_COUNT ? &words[index] : NULL; }
