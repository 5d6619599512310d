/* label.c - the words of a label, and a name of some of them. */
#include "import/label.h"

#include "base/out.h"
#include "base/text.h"

typedef struct reader {
  gdl_arena *arena;
  gdl_string label; /* NFKC */
  uint32_t at;
  gdl_label *words;
  gdl_out current; /* the word being read */
  uint32_t depth;  /* of parentheses */
  uint32_t clause;
} reader;

static bool is_number(gdl_string text) { /* 12, and 1_5 */
  for (uint32_t i = 0; i < text.len; i++)
    if (!gdl_is_digit(text.text[i]) && text.text[i] != '_') return false;
  return text.len > 0;
}

static void end_word(reader *r) {
  if (r->current.len == 0) return;
  const gdl_string text = gdl_out_take(&r->current);
  r->current = gdl_out_new(r->arena);
  if (r->words->count < GDL_LABEL_WORDS)
    r->words->at[r->words->count++] =
        (gdl_label_word){.text = text, .is_aside = r->depth > 0, .clause = r->clause};
}

static void end_clause(reader *r) {
  end_word(r);
  if (r->words->count > 0 && r->depth == 0) r->clause++;
}

static void add_word(reader *r, const char *text) {
  end_word(r);
  gdl_out_text(&r->current, text);
  end_word(r);
}

static char next_char(const reader *r, uint32_t skip) {
  return r->at + skip < r->label.len ? r->label.text[r->at + skip] : '\0';
}

static const char *sign_word(uint32_t c) {
  static const struct {
    uint32_t sign;
    const char *text;
  } signs[] = {
      {'<', "below"},         {'>', "above"},      {'%', "percent"},     {'&', "and"},
      {'+', "plus"},          {0x2264, "at_most"}, {0x2265, "at_least"}, {0x2266, "at_most"},
      {0x2267, "at_least"},   {0x2A7D, "at_most"}, {0x2A7E, "at_least"}, {0x2260, "not"},
      {0x00B1, "plus_minus"},
  };
  for (uint32_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
    if (signs[i].sign == c) return signs[i].text;
  return NULL;
}

/* Greek letters of medicine; spelt out, as they look like Latin ones. The micro sign is mu after NFKC. */
static const char *greek_word(uint32_t c) {
  switch (c) {
    case 0x3B1:
    case 0x391: return "alpha";
    case 0x3B2:
    case 0x392: return "beta";
    case 0x3B3:
    case 0x393: return "gamma";
    case 0x3B4:
    case 0x394: return "delta";
    case 0x3BA:
    case 0x39A: return "kappa";
    case 0x3BB:
    case 0x39B: return "lambda";
    case 0x3BC: return "u";
    default: return NULL;
  }
}

static bool is_dash(uint32_t c) { return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

static bool is_unit_word(gdl_string text) {
  static const char *const units[] = {
      "g",   "gm",  "mg",    "ug",      "mcg",  "ng",    "pg",   "kg",   "l",   "dl",
      "ml",  "ul",  "mol",   "mmol",    "umol", "nmol",  "pmol", "u",    "iu",  "miu",
      "meq", "min", "h",     "hr",      "hour", "day",   "d",    "week", "wk",  "month",
      "m2",  "mm3", "cells", "breaths", "mm",   "beats", "year", "s",    "sec", "minute"};
  for (uint32_t i = 0; i < sizeof units / sizeof units[0]; i++)
    if (gdl_string_is(text, units[i])) return true;
  return false;
}

/* `/` between units is "per": 5 g/dL; else it only parts words: and/or, TIA/stroke. */
static void read_slash(reader *r) {
  end_word(r);
  const bool follows_unit = r->words->count > 0 && is_unit_word(r->words->at[r->words->count - 1].text);
  char next[8];
  uint32_t len = 0;
  while (len < sizeof next && gdl_is_ascii_word(next_char(r, len))) {
    const char c = next_char(r, len);
    next[len++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  if (follows_unit && is_unit_word((gdl_string){next, len})) add_word(r, "per");
}

/* A dash between numbers is a range; else it parts words, or clauses. */
static void read_dash(reader *r) {
  end_word(r);
  const uint32_t skip = next_char(r, 0) == ' ' ? 1 : 0;
  const bool follows_number = r->words->count > 0 && is_number(r->words->at[r->words->count - 1].text);
  if (follows_number && gdl_is_digit(next_char(r, skip)))
    add_word(r, "to");
  else if (skip > 0)
    end_clause(r);
}

static bool between_digits(const reader *r) {
  return r->current.len > 0 && gdl_is_digit(r->current.text[r->current.len - 1]) &&
         gdl_is_digit(next_char(r, 0));
}

/* 10,000 is one number; 1.5 and 1,5 are written 1_5. */
static void read_point(reader *r, uint32_t c) {
  if (!between_digits(r)) {
    end_clause(r);
    return;
  }
  uint32_t digits = 0;
  while (gdl_is_digit(next_char(r, digits))) digits++;
  if (c == '.' || digits != 3) gdl_out_char(&r->current, '_');
}

static void read_sign(reader *r, uint32_t c) {
  if (c == '(' || c == '[') {
    end_word(r);
    r->depth++;
  } else if (c == ')' || c == ']') {
    end_word(r);
    if (r->depth > 0) r->depth--;
  } else if ((c == '<' || c == '>') && next_char(r, 0) == '=') {
    r->at++;
    add_word(r, c == '<' ? "at_most" : "at_least");
  } else if (sign_word(c)) {
    add_word(r, sign_word(c));
  } else if (is_dash(c)) {
    read_dash(r);
  } else if (c == '/') {
    read_slash(r);
  } else if (c == '.' || c == ',') {
    read_point(r, c);
  } else if (c == ';' || c == ':') {
    end_clause(r);
  } else if (c == '\'' || c == 0x2018 || c == 0x2019) {
    /* Crohn's is one word */
  } else {
    end_word(r);
  }
}

static void read_letter(reader *r, uint32_t c) {
  const char *greek = greek_word(c);
  if (greek && c != 0x3BC) {
    add_word(r, greek);
  } else if (greek) {
    gdl_out_text(&r->current, greek);
  } else {
    char bytes[4];
    gdl_out_bytes(&r->current, bytes, gdl_utf8_encode(c, bytes));
  }
}

/* "14. " or "3)" before a word numbers a list, and says nothing. */
static void skip_number(reader *r) {
  uint32_t at = 0;
  while (at < r->label.len && (r->label.text[at] == ' ' || r->label.text[at] == '.')) at++;
  const uint32_t digits = at;
  while (at < r->label.len && gdl_is_digit(r->label.text[at])) at++;
  if (at == digits || at == r->label.len || (r->label.text[at] != '.' && r->label.text[at] != ')'))
    return;
  at++;
  while (at < r->label.len && r->label.text[at] == ' ') at++;
  if (at < r->label.len && !gdl_is_digit(r->label.text[at])) r->at = at;
}

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/* InterpretNeg is two words; HbA1c, PaO2 and DuBois are one. */
static bool is_seam(gdl_string text, uint32_t at) {
  if (at < 3 || at + 2 >= text.len || text.text[at] < 'A' || text.text[at] > 'Z') return false;
  const char *c = text.text + at;
  return is_small(c[-3]) && is_small(c[-2]) && is_small(c[-1]) && is_small(c[1]) && is_small(c[2]);
}

static gdl_string at_seams(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < text.len; i++) {
    if (is_seam(text, i)) gdl_out_char(&out, ' ');
    gdl_out_char(&out, text.text[i]);
  }
  return gdl_out_take(&out);
}

const gdl_label *gdl_label_read(gdl_arena *arena, gdl_string label) {
  reader *r = &(reader){.arena = arena,
                        .label = gdl_text_simple(arena, at_seams(arena, label)),
                        .current = gdl_out_new(arena)};
  r->words = GDL_NEW(arena, gdl_label);
  skip_number(r);
  while (r->at < r->label.len) {
    uint32_t c = 0;
    const size_t step = gdl_utf8_decode(r->label.text + r->at, r->label.len - r->at, &c);
    r->at += step == 0 ? 1 : (uint32_t)step;
    if (step == 0)
      end_word(r);
    else if (c != '_' && gdl_is_name_continue(c))
      read_letter(r, c);
    else
      read_sign(r, c);
  }
  end_word(r);
  return r->words;
}

/* ---- from words to a name ---- */

static bool is_any(gdl_string text, const char *const *list, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (gdl_string_is(text, list[i])) return true;
  return false;
}

/* Words that a long name can do without. */
static bool is_filler(gdl_string text) {
  static const char *const list[] = {"an",    "the",      "of",    "is",  "are",  "was",  "were",
                                     "does",  "do",       "did",   "has", "have", "had",  "patient",
                                     "been",  "any",      "s",     "you", "your", "that", "this",
                                     "there", "patients", "which", "be",  "it"};
  return is_any(text, list, sizeof list / sizeof list[0]);
}

/* Words that a name that was cut must not end with. */
static bool is_joint(gdl_string text) {
  static const char *const list[] = {
      "a",       "after", "all",   "an",        "and",     "are",   "as",     "at",    "at_least",
      "at_most", "based", "be",    "been",      "below",   "but",   "by",     "can",   "due",
      "during",  "for",   "from",  "if",        "in",      "into",  "is",     "it",    "its",
      "may",     "more",  "never", "no",        "not",     "of",    "on",     "one",   "only",
      "or",      "over",  "per",   "requires",  "should",  "some",  "such",   "than",  "that",
      "the",     "then",  "this",  "to",        "under",   "when",  "where",  "which", "while",
      "with",    "will",  "very",  "including", "without", "above", "before", "has",   "have",
      "other",   "e",     "g",     "i",         "their",   "his",   "her"};
  return is_any(text, list, sizeof list / sizeof list[0]);
}

/* "a" is a filler before another word; in "stage A" it is a name. */
static bool is_kept(const gdl_label *label, uint32_t i, gdl_label_choice with) {
  const gdl_label_word *word = &label->at[i];
  if ((word->is_aside && !with.asides) || (word->clause > 0 && with.one_clause)) return false;
  if (with.fillers) return true;
  const bool is_last = i + 1 == label->count || label->at[i + 1].clause != word->clause;
  const bool is_article = gdl_string_is(word->text, "a") && !is_last && !is_joint(label->at[i + 1].text);
  return !is_article && !is_filler(word->text);
}

uint32_t gdl_label_len(const gdl_label *label, gdl_label_choice with) {
  uint32_t len = 0;
  for (uint32_t i = 0; i < label->count; i++)
    if (is_kept(label, i, with)) len += label->at[i].text.len + 1;
  return len > 0 ? len - 1 : 0;
}

uint32_t gdl_label_words(const gdl_label *label, gdl_label_choice with) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < label->count; i++) count += is_kept(label, i, with);
  return count;
}

static const char *ordinal_of(gdl_string text) {
  static const char *const ordinals[][2] = {
      {"1st", "first"}, {"2nd", "second"}, {"3rd", "third"}, {"4th", "fourth"}, {"5th", "fifth"}};
  for (uint32_t i = 0; i < sizeof ordinals / sizeof ordinals[0]; i++)
    if (gdl_string_is(text, ordinals[i][0])) return ordinals[i][1];
  return NULL;
}

/* Up to twelve; NULL: it is not spelt. */
static const char *number_word(gdl_string text) {
  static const char *const numbers[] = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                        "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  uint32_t value = 0;
  for (uint32_t i = 0; i < text.len && value < 100; i++)
    value = gdl_is_digit(text.text[i]) ? value * 10 + (uint32_t)(text.text[i] - '0') : 100;
  return text.len > 0 && value <= 12 ? numbers[value] : NULL;
}

/* A name begins with a letter: small numbers are spelt, a range has "from" before it. */
static void write_start(gdl_out *out, gdl_string first, gdl_string second) {
  if (gdl_string_is(second, "to") && is_number(first))
    gdl_out_format(out, "from_%S", first);
  else if (number_word(first))
    gdl_out_text(out, number_word(first));
  else if (ordinal_of(first))
    gdl_out_text(out, ordinal_of(first));
  else if (gdl_is_digit(first.text[0]))
    gdl_out_format(out, "n%S", first);
  else
    gdl_out_string(out, first);
}

/* A number that would begin a name and its unit, which then stand behind: 90-day mortality is mortality_90_day. */
static bool is_measure_first(const gdl_label_word *const *kept, uint32_t count) {
  static const char *const units[] = {"day",    "days", "week",   "weeks",   "month",
                                      "months", "year", "years",  "hour",    "hours",
                                      "h",      "min",  "minute", "minutes", "percent"};
  return count > 2 && is_number(kept[0]->text) && !number_word(kept[0]->text) &&
         is_any(kept[1]->text, units, sizeof units / sizeof units[0]) && !is_joint(kept[2]->text);
}

static void rotate(const gdl_label_word **kept, uint32_t count) {
  const gdl_label_word *number = kept[0], *unit = kept[1];
  for (uint32_t i = 2; i < count; i++) kept[i - 2] = kept[i];
  kept[count - 2] = number;
  kept[count - 1] = unit;
}

/* 27% alone is percent_27. */
static bool is_percentage(const gdl_label_word *const *kept, uint32_t count) {
  return count == 2 && is_number(kept[0]->text) && gdl_string_is(kept[1]->text, "percent");
}

gdl_string gdl_label_join(gdl_arena *arena, const gdl_label *label, gdl_label_choice with) {
  gdl_out out = gdl_out_new(arena);
  const gdl_label_word *kept[GDL_LABEL_WORDS];
  uint32_t count = 0;
  for (uint32_t i = 0; i < label->count; i++)
    if (is_kept(label, i, with)) kept[count++] = &label->at[i];
  for (int i = 0; i < 2 && is_measure_first(kept, count); i++) rotate(kept, count);
  uint32_t len = 0, fit = 0;
  while (fit < count && (fit == 0 || len + 1 + kept[fit]->text.len <= with.limit))
    len += kept[fit++]->text.len + 1;
  while (fit < count && fit > 1 && (is_joint(kept[fit - 1]->text) || is_number(kept[fit - 1]->text)))
    fit--;
  if (is_percentage(kept, count)) {
    gdl_out_format(&out, "percent_%S", kept[0]->text);
    fit = 0;
  }
  for (uint32_t i = 0; i < fit; i++) {
    if (i > 0) {
      gdl_out_char(&out, '_');
      gdl_out_string(&out, kept[i]->text);
    } else {
      write_start(&out, kept[0]->text, count > 1 ? kept[1]->text : gdl_string_of(""));
    }
  }
  return gdl_out_take(&out);
}
