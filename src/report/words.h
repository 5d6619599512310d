/* words.h - the words of reports and explanations, zh and en, and values in words.
 *
 * Everything here writes raw text: whoever shows it escapes it (page.h). Rules of showing numbers:
 * - `shown to` rounds where it is declared; a number of more than 10 digits is otherwise shown to 4, as only division,
 *   roots and powers make such numbers. A rounded number is marked with ≈. Ends of a range are rounded inward, of an unknown value outward, and no
 *   rounded number crosses a threshold that it is compared with.
 * - Amounts in international units from 10,000 on are written in 万 (zh) or in thousands and millions (en). That moves
 *   the point and rounds nothing.
 * - A citation of the form `zh · en` shows the half in the language of the report. */
#ifndef GDL_REPORT_WORDS_H
#define GDL_REPORT_WORDS_H

#include "base/out.h"
#include "eval/eval.h"
#include "report/report.h"

typedef enum gdl_word {
#define WORD(id, en, zh) GDL_WORD_##id,
#include "report/words.def"
#undef WORD
  GDL_WORD_COUNT
} gdl_word;

typedef struct gdl_words {
  gdl_arena *arena;
  const gdl_program *program;
  const gdl_answer *answer; /* NULL where no patient is in play */
  gdl_lang lang;
  const gdl_name *tag;        /* texts of this language before those of `lang`; NULL: none */
  const gdl_unit **arbitrary; /* units such as [iU] and [iU]/m2, to which 万U and MIU are put back */
  uint32_t arbitrary_count;
} gdl_words;

gdl_words gdl_words_new(gdl_arena *arena, const gdl_program *program, const gdl_answer *answer,
                        gdl_lang lang);

const char *gdl_word_of(gdl_word word, gdl_lang lang);
gdl_string gdl_word_text(const gdl_words *words, gdl_word word);
/* With {0} and {1} filled in. */
gdl_string gdl_word_1(const gdl_words *words, gdl_word word, gdl_string arg);
gdl_string gdl_word_2(const gdl_words *words, gdl_word word, gdl_string arg0, gdl_string arg1);

/* The text in the report's language; else untagged, else the other of en and zh, else any; len 0 when there is none. */
gdl_string gdl_words_text(const gdl_words *words, gdl_texts texts);
uint32_t gdl_words_text_index(const gdl_words *words, gdl_texts texts); /* of which text; GDL_NONE: there is none */
bool gdl_has_cjk(gdl_string text);
bool gdl_text_is_in(const gdl_text *text, const char *lang); /* zh-Hant is in zh */
gdl_string gdl_words_label(const gdl_words *words, gdl_texts label,
                           const gdl_name *name); /* the name when there is no label */
gdl_string gdl_words_cite(const gdl_words *words, gdl_string cite);
gdl_string gdl_words_cites(const gdl_words *words, gdl_quoteds cites);
gdl_string gdl_words_codes(const gdl_words *words,
                           gdl_code_list codes); /* "loinc 8302-2 “Body height”"; len 0: none */
gdl_string gdl_words_fact(const gdl_words *words, uint32_t fact);
gdl_string gdl_words_action(const gdl_words *words, uint32_t action);
gdl_string gdl_words_item(const gdl_words *words, uint32_t item); /* "R1 Indication" */
gdl_string gdl_words_rule(const gdl_words *words, uint32_t rule); /* "R1.active" */

gdl_string gdl_words_verdict(const gdl_words *words, gdl_verdict verdict);
gdl_string gdl_words_verb(const gdl_words *words,
                          gdl_verb verb); /* what an effect says of its action: "use with caution" */
gdl_string gdl_words_status(const gdl_words *words, gdl_status status);
gdl_string gdl_words_reason(const gdl_words *words, gdl_reason reason);
/* Names in one list, "a, b" or "a、b". */
gdl_string gdl_words_join(const gdl_words *words, const gdl_string *parts, uint32_t count);
gdl_string gdl_words_facts(const gdl_words *words, gdl_indexes facts); /* their labels */

/* ---- texts that name values (wording.c) ---- */

/* What a note or warning says for this patient; without one, with the labels of what it names, in brackets. */
gdl_string gdl_words_saying(const gdl_words *words, const gdl_rule_effect *effect);
gdl_string gdl_words_filled(const gdl_words *words, const gdl_rule_effect *effect,
                            uint32_t text); /* one of its texts */
gdl_string gdl_words_named(const gdl_words *words, const gdl_named *named);

/* ---- values (values.c) ---- */

typedef struct gdl_showing {
  int places;                    /* `shown to 0.01` is 2; GDL_SHOW_ALL: not declared */
  const gdl_decimal *thresholds; /* that the number must not seem to cross */
  uint32_t threshold_count;
  bool is_age; /* years are 岁 */
  bool is_not_given; /* nothing is known but the declared range of a fact, or the calendar, which go without saying */
} gdl_showing;
#define GDL_SHOW_ALL (-1000)

gdl_showing gdl_showing_plain(void);
/* For the value of a node: how its fact or definition is shown, and the constants that it is compared with. */
gdl_showing gdl_showing_of(const gdl_words *words, uint32_t node);

gdl_string gdl_words_value(const gdl_words *words, const gdl_type *type, const gdl_value *value,
                           gdl_showing showing);
gdl_string gdl_words_constant(const gdl_words *words, const gdl_type *type,
                              const gdl_constant *constant, gdl_showing showing);
gdl_string gdl_words_number(const gdl_words *words, const gdl_unit *unit, gdl_decimal number,
                            gdl_showing showing);
gdl_string gdl_words_range(const gdl_words *words, const gdl_unit *unit, gdl_decimal low,
                           gdl_decimal high, gdl_showing showing);
/* The range that a type declares, "0–120 years"; len 0: none. */
gdl_string gdl_words_bounds(const gdl_words *words, const gdl_type *type, gdl_showing showing);
gdl_string gdl_words_choice(const gdl_words *words, const gdl_domain *domain, uint32_t choice);
gdl_string gdl_words_choices(const gdl_words *words, const gdl_domain *domain, const uint64_t *bits);
gdl_string gdl_words_node(const gdl_words *words, uint32_t node); /* the value it has for this patient */

/* A unit in words: m² for m2, IU for [iU], 天 for d. `one`: singular. Units that touch their number (%) say so. */
void gdl_words_unit(gdl_out *out, gdl_lang lang, gdl_string unit, bool one, bool is_age);
bool gdl_words_unit_touches(gdl_lang lang, gdl_string unit);

static inline bool gdl_has_bit(const uint64_t *bits, uint32_t index) {
  return (bits[index / 64] >> (index % 64) & 1) != 0;
}

#endif
