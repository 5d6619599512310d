/* head.c - the beginning and the end of a page: what the document is, what it is for, which text it was made from. */
#include "doc/parts.h"
#include "report/header.h"

static void say_line_under_title(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  const gdl_words *words = &g->words;
  const gdl_string version = gdl_header_text(words, GDL_HEADER_VERSION),
                   issued = gdl_header_date(words, GDL_HEADER_ISSUED);
  if (version.len == 0 && issued.len == 0) return;
  gdl_paper_para(s, "meta");
  if (version.len > 0) gdl_paper_say(s, gdl_word_1(words, GDL_WORD_VERSION, version));
  if (version.len > 0 && issued.len > 0) gdl_paper_word(s, GDL_WORD_DOT);
  if (issued.len > 0) gdl_paper_say(s, gdl_word_1(words, GDL_WORD_ISSUED, issued));
  gdl_paper_para_end(s);
}

/* A draft must not look like advice. */
static void say_status(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  const gdl_header *status = gdl_header_of(&g->words, GDL_HEADER_STATUS);
  if (!status || !status->word.name || gdl_string_is(status->word.name->string, "active")) return;
  const bool is_draft = gdl_string_is(status->word.name->string, "draft");
  gdl_paper_para(s, NULL);
  gdl_paper_strong(
      s, gdl_word_text(&g->words, is_draft ? GDL_WORD_STATUS_DRAFT : GDL_WORD_STATUS_RETIRED), "bad");
  gdl_paper_para_end(s);
}

static void say_source(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  const gdl_header *source = gdl_header_of(&g->words, GDL_HEADER_SOURCE);
  if (!source) return;
  gdl_paper_pair(s, GDL_WORD_SOURCE);
  gdl_paper_say(s, gdl_words_text(&g->words, source->texts));
  if (source->doi.string.len > 0) {
    gdl_paper_word(s, GDL_WORD_DOT);
    gdl_paper_doi(s, source->doi.string);
  }
  gdl_paper_pair_end(s);
}

static void say_authors(gdl_guide *g) {
  const gdl_header *authors = gdl_header_of(&g->words, GDL_HEADER_AUTHORS);
  if (!authors) return;
  gdl_string *names = GDL_NEW_ARRAY(g->words.arena, gdl_string, authors->texts.count);
  for (uint32_t i = 0; i < authors->texts.count; i++) names[i] = authors->texts.at[i].string;
  gdl_paper_pair_text(&g->paper, GDL_WORD_AUTHORS,
                      gdl_words_join(&g->words, names, authors->texts.count));
}

/* Which of the lines there are is the author's choice; NULL header: none. */
static void say_lines(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  const gdl_words *words = &g->words;
  const gdl_string review = gdl_header_date(words, GDL_HEADER_REVIEW);
  gdl_paper_pairs(s);
  say_source(g);
  gdl_paper_pair_text(s, GDL_WORD_SCORES, gdl_header_scores(words));
  gdl_paper_pair_text(s, GDL_WORD_POPULATION, gdl_header_text(words, GDL_HEADER_POPULATION));
  gdl_paper_pair_text(s, GDL_WORD_NOT_FOR, gdl_header_text(words, GDL_HEADER_NOT_FOR));
  gdl_paper_pair_text(s, GDL_WORD_INTENDED, gdl_header_text(words, GDL_HEADER_INTENDED));
  if (review.len > 0)
    gdl_paper_pair_text(s, GDL_WORD_REVIEW, gdl_word_1(words, GDL_WORD_REVIEW_DUE, review));
  say_authors(g);
  gdl_paper_pair_text(s, GDL_WORD_LICENCE, gdl_header_text(words, GDL_HEADER_LICENCE));
  gdl_paper_pairs_end(s);
}

void gdl_doc_head(gdl_guide *g) {
  gdl_paper_title(&g->paper, 1, gdl_target_none(), gdl_header_title(&g->words));
  say_line_under_title(g);
  say_status(g);
  if (g->program->header && g->program->header->guideline.headers.count > 0) say_lines(g);
  gdl_paper_line(&g->paper, "small", gdl_word_text(&g->words, GDL_WORD_PAGE_BESIDE_JUDGEMENT));
}

void gdl_doc_foot(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  gdl_paper_line(s, NULL, gdl_word_text(&g->words, GDL_WORD_PAGE_MADE));
  gdl_paper_pairs(s);
  gdl_paper_pair(s, GDL_WORD_PAGE_FINGERPRINT);
  gdl_paper_code(s, gdl_string_of(g->program->sha256));
  gdl_paper_pair_end(s);
  gdl_paper_pair_text(s, GDL_WORD_ENGINE, gdl_string_of("gdl " GDL_VERSION));
  gdl_paper_pairs_end(s);
}
