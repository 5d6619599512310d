/* page.h - one report, three forms: lines that fit a terminal, Markdown, or HTML.
 *
 * A line is begun, said piece by piece, and ended; pieces are escaped as the form needs. Wrapping happens at blanks and
 * between Chinese characters, never before closing punctuation. In HTML (page_html.c) depth makes nested lists. */
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

typedef enum gdl_form { GDL_FORM_TEXT, GDL_FORM_MARKDOWN, GDL_FORM_HTML } gdl_form;

/* 24: deeper than any part goes; what lies deeper is shown at this depth. */
#define GDL_PAGE_MAX_LISTS 24

typedef struct gdl_page {
  gdl_out *out;
  const gdl_words *words;
  gdl_form form;
  bool color;
  gdl_out line;         /* what is said so far, escaped */
  uint32_t indent;      /* columns before everything: what stands under a headline */
  uint32_t first, rest; /* columns before the first line and before those it is wrapped onto */
  bool is_list;         /* Markdown: the last line was a list item */
  /* HTML: what is open */
  uint32_t lists[GDL_PAGE_MAX_LISTS]; /* the depth of each list, outermost first */
  uint32_t list_count;
  const char *line_end; /* closes the line */
  bool is_table, is_row, is_head, is_fold;
} gdl_page;

gdl_page gdl_page_new(gdl_out *out, const gdl_words *words, gdl_style style, gdl_form form);
/* Closes what is open. Needed in HTML, harmless elsewhere. */
void gdl_page_finish(gdl_page *page);

void gdl_page_title(gdl_page *page, gdl_string text);
void gdl_page_section(gdl_page *page, gdl_word word); /* a blank line and a heading */
/* The same; in HTML it folds away until the next section. Printed: open; a trace prints only if the reader opened it. */
typedef enum gdl_fold { GDL_FOLD_NONE, GDL_FOLD_PART, GDL_FOLD_TRACE } gdl_fold;
void gdl_page_fold(gdl_page *page, gdl_word word, gdl_fold fold);
void gdl_page_heading(gdl_page *page, gdl_string text, gdl_tone tone); /* below a section */
void gdl_page_subheading(gdl_page *page, gdl_string text, gdl_tone tone);
void gdl_page_gap(gdl_page *page); /* an empty line, where the form is text */

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

/* ---- tables of several columns: HTML alone ---- */

typedef enum gdl_cell { GDL_CELL_CORNER, GDL_CELL_COLUMN, GDL_CELL_ROW, GDL_CELL_VALUE } gdl_cell;

/* The first row is the head. What is begun other than a row or a cell ends the table. */
void gdl_page_table(gdl_page *page);
void gdl_page_row(gdl_page *page);
void gdl_page_cell(gdl_page *page, gdl_cell kind); /* said and ended like a line */

uint32_t gdl_string_width(gdl_string text);

#endif
