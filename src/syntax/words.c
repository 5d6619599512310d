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
#define WORD(token, spelling, uses) {T_##token, uses, spelling, sizeof spelling - 1},
#include "syntax/words.def"
#undef WORD
};
#define WORD_COUNT (sizeof words / sizeof words[0])

enum {
#define WORD(token, spelling, uses) AT_##token,
#include "syntax/words.def"
#undef WORD
};

/* The first word of each letter; of a letter without words, a word of another. */
static const unsigned char starts[26] = {
    ['a' - 'a'] = AT_ACTION,       ['b' - 'a'] = AT_BECAUSE, ['c' - 'a'] = AT_CASES,
    ['d' - 'a'] = AT_DATE,         ['e' - 'a'] = AT_ELSE,    ['f' - 'a'] = AT_FACT,
    ['g' - 'a'] = AT_GIVEN,        ['h' - 'a'] = AT_HAS,     ['i' - 'a'] = AT_IF,
    ['l' - 'a'] = AT_LABEL,        ['m' - 'a'] = AT_MISSING, ['n' - 'a'] = AT_NONE,
    ['o' - 'a'] = AT_OF,           ['p' - 'a'] = AT_PANEL,   ['q' - 'a'] = AT_QUANTITY,
    ['r' - 'a'] = AT_READING,      ['s' - 'a'] = AT_SCALE,   ['t' - 'a'] = AT_TAKES,
    ['u' - 'a'] = AT_UNDETERMINED, ['v' - 'a'] = AT_VERSION, ['w' - 'a'] = AT_WARN,
    ['y' - 'a'] = AT_YEARS};

const gdl_word *gdl_word_find(gdl_string text) {
  const char first = text.len > 0 ? text.text[0] : '\0';
  if (first < 'a' || first > 'z') return NULL;
  for (size_t i = starts[first - 'a']; i < WORD_COUNT && words[i].spelling[0] == first; i++)
    if (words[i].len == text.len && memcmp(words[i].spelling, text.text, text.len) == 0)
      return &words[i];
  return NULL;
}

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
