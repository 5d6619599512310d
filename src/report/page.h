/* page.h - one report, two forms: lines that fit a terminal, or Markdown.
 *
 * A line is begun, said piece by piece, and ended; pieces are escaped as the form needs. Wrapping happens at blanks and
 * between Chinese characters, never before closing punctuation. */
#ifndef GDL_REPORT_PAGE_H
#define GDL_REPORT_PAGE_H

#include "report/words.h"

typedef enum gdl_tone {
  GDL_TONE_PLAIN,
  GDL_TONE_STRONG,
  GDL_TONE_GOOD,
  GDL_TONE_CARE,
  GDL_TONE_BAD
} gdl_tone;

typedef struct gdl_page {
  gdl_out *out;
  const gdl_words *words;
  bool is_markdown, color;
  gdl_out line;         /* what is said so far, escaped */
  uint32_t indent;      /* columns before everything: what stands under a headline */
  uint32_t first, rest; /* columns before the first line and before those it is wrapped onto */
  bool is_list;         /* Markdown: the last line was a list item */
} gdl_page;

gdl_page gdl_page_new(gdl_out *out, const gdl_words *words, gdl_style style, bool is_markdown);

void gdl_page_title(gdl_page *page, gdl_string text);
void gdl_page_section(gdl_page *page, gdl_word word); /* a blank line and a heading */
void gdl_page_heading(gdl_page *page, gdl_string text, gdl_tone tone); /* below a section */

/* A paragraph at depth 0; below that an item of a list, with a dash. */
void gdl_page_begin(gdl_page *page, uint32_t depth);
/* The same with a mark of its own (✓) for the dash; Markdown has both. */
void gdl_page_begin_marked(gdl_page *page, uint32_t depth, const char *mark, gdl_tone tone);
/* An item without a dash: a label, and what follows hangs under itself. `columns`: as wide as the widest label. */
void gdl_page_pair(gdl_page *page, uint32_t depth, gdl_string label, uint32_t columns);
void gdl_page_end(gdl_page *page);

void gdl_page_say(gdl_page *page, gdl_string text);
/* begin, say, end: a line that holds nothing else; none when the text is empty. */
void gdl_page_line(gdl_page *page, uint32_t depth, gdl_string text);
void gdl_page_word(gdl_page *page, gdl_word word);
void gdl_page_strong(gdl_page *page, gdl_string text, gdl_tone tone);
/* Text in brackets of the language: （…） or (…). */
void gdl_page_aside(gdl_page *page, gdl_string text);

uint32_t gdl_string_width(gdl_string text);

#endif
