/* about.c - the head and the foot of a report: which patient and day, which document, and what it is for. */
#include <string.h>

#include "report/header.h"
#include "report/parts.h"

static gdl_string day_in_words(const gdl_words *words, gdl_date day) {
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_date(&out, day);
  return gdl_out_take(&out);
}

/* The id is JSON text: a string's quotes are dropped, its escapes stay as they were written. */
gdl_string gdl_report_id(const gdl_words *words, gdl_string id) {
  if (id.len == 0) return gdl_word_text(words, GDL_WORD_NO_ID);
  const bool quoted = id.len >= 2 && id.text[0] == '"';
  const gdl_string bare = quoted ? (gdl_string){id.text + 1, id.len - 2} : id;
  return gdl_word_1(words, GDL_WORD_PATIENT, bare);
}

void gdl_report_head(gdl_page *page, gdl_string id, gdl_date today) {
  const gdl_words *words = page->words;
  gdl_page_title(page, gdl_header_title(words));
  gdl_page_begin(page, 0);
  const gdl_string version = gdl_header_text(words, GDL_HEADER_VERSION);
  if (version.len > 0) {
    gdl_page_say(page, gdl_word_1(words, GDL_WORD_VERSION, version));
    gdl_page_word(page, GDL_WORD_DOT);
  }
  gdl_page_strong(page, gdl_report_id(words, id), GDL_TONE_PLAIN);
  gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, gdl_word_1(words, GDL_WORD_EVALUATED, day_in_words(words, today)));
  gdl_page_end(page);
}

/* ---- the foot ---- */

static uint32_t label_columns(const gdl_words *words) {
  static const gdl_word labels[] = {GDL_WORD_DOCUMENT, GDL_WORD_SOURCE,  GDL_WORD_SCORES,
                                    GDL_WORD_STATUS,   GDL_WORD_REVIEW,  GDL_WORD_POPULATION,
                                    GDL_WORD_NOT_FOR,  GDL_WORD_INTENDED};
  uint32_t columns = 0;
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
    const uint32_t width = gdl_string_width(gdl_word_text(words, labels[i]));
    if (width > columns) columns = width;
  }
  return columns;
}

static void begin_row(gdl_page *page, gdl_word label) {
  gdl_page_pair(page, 1, gdl_word_text(page->words, label), label_columns(page->words));
}

static void say_row(gdl_page *page, gdl_word label, gdl_string text) {
  if (text.len == 0) return;
  begin_row(page, label);
  gdl_page_say(page, text);
  gdl_page_end(page);
}

static void add(const gdl_words *words, gdl_out *out, gdl_string part) {
  if (part.len == 0) return;
  if (out->len > 0) gdl_out_string(out, gdl_word_text(words, GDL_WORD_DOT));
  gdl_out_string(out, part);
}

static void say_document(gdl_page *page) {
  const gdl_words *words = page->words;
  const gdl_string version = gdl_header_text(words, GDL_HEADER_VERSION),
                   issued = gdl_header_date(words, GDL_HEADER_ISSUED);
  gdl_out out = gdl_out_new(words->arena);
  add(words, &out, gdl_header_title(words));
  if (version.len > 0) add(words, &out, gdl_word_1(words, GDL_WORD_VERSION, version));
  if (issued.len > 0) add(words, &out, gdl_word_1(words, GDL_WORD_ISSUED, issued));
  const size_t hash_len = strlen(words->program->sha256);
  if (hash_len > 0) { /* 12 digits tell two editions apart; JSON has them all */
    const gdl_string hash = {words->program->sha256, hash_len < 12 ? (uint32_t)hash_len : 12};
    add(words, &out, gdl_word_1(words, GDL_WORD_FINGERPRINT, hash));
  }
  say_row(page, GDL_WORD_DOCUMENT, gdl_out_take(&out));
}

static void say_source(gdl_page *page) {
  const gdl_words *words = page->words;
  const gdl_header *source = gdl_header_of(words, GDL_HEADER_SOURCE);
  if (!source) return;
  gdl_out out = gdl_out_new(words->arena);
  add(words, &out, gdl_words_text(words, source->texts));
  if (source->doi.string.len > 0) {
    gdl_out doi = gdl_out_new(words->arena);
    gdl_out_format(&doi, "doi:%S", source->doi.string);
    add(words, &out, gdl_out_take(&doi));
  }
  say_row(page, GDL_WORD_SOURCE, gdl_out_take(&out));
}

static void say_scores(gdl_page *page) {
  say_row(page, GDL_WORD_SCORES, gdl_header_scores(page->words));
}

static void say_status(gdl_page *page) {
  const gdl_header *status = gdl_header_of(page->words, GDL_HEADER_STATUS);
  if (!status || !status->word.name) return;
  const gdl_string word = status->word.name->string;
  if (gdl_string_is(word, "active")) return;
  begin_row(page, GDL_WORD_STATUS);
  gdl_page_strong(page,
                  gdl_word_text(page->words, gdl_string_is(word, "draft") ? GDL_WORD_STATUS_DRAFT
                                                                          : GDL_WORD_STATUS_RETIRED),
                  GDL_TONE_BAD);
  gdl_page_end(page);
}

static void say_review(gdl_page *page, const gdl_date *today) {
  const gdl_words *words = page->words;
  const gdl_header *review = gdl_header_of(words, GDL_HEADER_REVIEW);
  if (!review || !review->value || review->value->kind != GDL_EXPR_DATE) return;
  const bool is_past = today && review->value->date.date < *today;
  begin_row(page, GDL_WORD_REVIEW);
  gdl_page_strong(page,
                  gdl_word_1(words, is_past ? GDL_WORD_REVIEW_PAST : GDL_WORD_REVIEW_DUE,
                             gdl_header_date(words, GDL_HEADER_REVIEW)),
                  is_past ? GDL_TONE_CARE : GDL_TONE_PLAIN);
  gdl_page_end(page);
}

/* Was anything marked as rounded? */
static bool has_rounded(const gdl_out *out) {
  for (size_t at = 0; at + 3 <= out->len; at++)
    if (memcmp(out->text + at, "≈", 3) == 0) return true;
  return false;
}

void gdl_report_about(gdl_page *page) {
  const gdl_answer *answer = page->words->answer;
  gdl_report_about_on(page, answer ? &answer->run.today : NULL);
}

void gdl_report_about_on(gdl_page *page, const gdl_date *today) {
  const gdl_words *words = page->words;
  gdl_page_section(page, GDL_WORD_ABOUT);
  say_document(page);
  say_source(page);
  say_scores(page);
  say_status(page);
  say_review(page, today);
  say_row(page, GDL_WORD_POPULATION, gdl_header_text(words, GDL_HEADER_POPULATION));
  say_row(page, GDL_WORD_NOT_FOR, gdl_header_text(words, GDL_HEADER_NOT_FOR));
  say_row(page, GDL_WORD_INTENDED, gdl_header_text(words, GDL_HEADER_INTENDED));
  if (has_rounded(page->out)) {
    gdl_page_begin(page, 0);
    gdl_page_word(page, GDL_WORD_UNITS_NOTE);
    gdl_page_end(page);
  }
  gdl_page_begin(page, 0);
  gdl_page_strong(page, gdl_word_text(words, GDL_WORD_BESIDE_JUDGEMENT), GDL_TONE_PLAIN);
  gdl_page_end(page);
}
