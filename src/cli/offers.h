/* offers.h - what may stand where a command or an option takes something, for those who complete it. */
#ifndef GDL_CLI_OFFERS_H
#define GDL_CLI_OFFERS_H

#include "cli/table.h"

typedef enum gdl_offer_kind {
  GDL_OFFER_NOTHING, /* what nobody can guess: a name, a number */
  GDL_OFFER_WORD,
  GDL_OFFER_FILES,
  GDL_OFFER_CODES,
  GDL_OFFER_COMMANDS
} gdl_offer_kind;

typedef struct gdl_offer {
  gdl_offer_kind kind;
  gdl_string word;     /* as the table has it: GUIDE, or the word itself */
  const char *endings; /* of files, with blanks between them; "": any */
} gdl_offer;

#define GDL_MAX_OFFERS 16

typedef struct gdl_operand { /* one place: GUIDE, [PATIENT…|-], zh|en */
  gdl_string shown;          /* without brackets and `…` at its end */
  gdl_offer offers[GDL_MAX_OFFERS];
  uint32_t count;
  bool repeats, is_optional;
} gdl_operand;

/* The next place in `takes`, whose rest begins at *at afterwards; false: there is none. */
bool gdl_operand_next(const char **at, gdl_operand *out);
bool gdl_offer_is_known(gdl_string word); /* a word of offers.def, or in small letters */

#endif
