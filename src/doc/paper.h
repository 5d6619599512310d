/* paper.h - one page, two forms: HTML or Markdown.
 *
 * Parts are begun, said piece by piece, and ended; every piece is escaped as the form needs. Links within the page exist in
 * HTML only: in Markdown their text stands alone. A link to what was never given an id would lead nowhere: whoever says
 * one knows that its target is written. */
#ifndef GDL_DOC_PAPER_H
#define GDL_DOC_PAPER_H

#include "report/words.h"

typedef struct gdl_paper {
  gdl_out *out;
  const gdl_words *words;
  bool is_html;
  uint32_t depth;          /* Markdown: lists that are open */
  bool in_cell;            /* of a table: one line */
  bool is_mid_line;        /* Markdown: something stands on this line */
  gdl_out joined, escaped; /* Markdown: of one piece at a time */
} gdl_paper;

gdl_paper gdl_paper_new(gdl_out *out, const gdl_words *words, bool is_html);

/* What a link leads to: the id is made of both, `fact-age`. */
typedef struct gdl_target {
  const char *kind;
  gdl_string name;
} gdl_target;

/* A heading of level 1 to 4; a target without a kind gives it no id. */
void gdl_paper_heading(gdl_paper *paper, unsigned level, gdl_target target);
void gdl_paper_heading_end(gdl_paper *paper, unsigned level);
void gdl_paper_title(gdl_paper *paper, unsigned level, gdl_target target, gdl_string text); /* both, around a text */

void gdl_paper_para(gdl_paper *paper, const char *style); /* a class of page.css, or NULL */
void gdl_paper_para_end(gdl_paper *paper);
/* A paragraph that holds nothing else; none when the text is empty. */
void gdl_paper_line(gdl_paper *paper, const char *style, gdl_string text);

void gdl_paper_list(gdl_paper *paper);
void gdl_paper_list_end(gdl_paper *paper);
void gdl_paper_item(gdl_paper *paper);
void gdl_paper_item_end(gdl_paper *paper);

/* Labels, each with what belongs to it. */
void gdl_paper_pairs(gdl_paper *paper);
void gdl_paper_pairs_end(gdl_paper *paper);
void gdl_paper_pair(gdl_paper *paper, gdl_word label);
void gdl_paper_pair_end(gdl_paper *paper);
void gdl_paper_pair_text(gdl_paper *paper, gdl_word label, gdl_string text); /* both; none when the text is empty */

/* `caption` len 0: none. The first cell of a row is its heading. */
void gdl_paper_table(gdl_paper *paper, const char *style, gdl_string caption, const gdl_word *heads,
                     uint32_t count);
void gdl_paper_table_end(gdl_paper *paper);
void gdl_paper_row(gdl_paper *paper, gdl_target target);
void gdl_paper_row_end(gdl_paper *paper);
void gdl_paper_cell(gdl_paper *paper, bool is_heading);
void gdl_paper_cell_end(gdl_paper *paper, bool is_heading);

/* A part with an id and a class, of HTML alone: `tag` is an element. */
void gdl_paper_block(gdl_paper *paper, const char *tag, const char *style, gdl_target target);
void gdl_paper_block_end(gdl_paper *paper, const char *tag);

void gdl_paper_say(gdl_paper *paper, gdl_string text);
void gdl_paper_word(gdl_paper *paper, gdl_word word);
void gdl_paper_strong(gdl_paper *paper, gdl_string text, const char *style); /* style may be NULL */
void gdl_paper_code(gdl_paper *paper, gdl_string text);
void gdl_paper_small(gdl_paper *paper, gdl_string text);
void gdl_paper_link(gdl_paper *paper, gdl_target target, gdl_string text);
void gdl_paper_doi(gdl_paper *paper, gdl_string doi); /* a link out of the page, to doi.org */
void gdl_paper_power(gdl_paper *paper);               /* what follows until power_end is raised */
void gdl_paper_power_end(gdl_paper *paper);
void gdl_paper_break(gdl_paper *paper); /* a new line within a cell or paragraph */
/* Text in brackets of the language. */
void gdl_paper_aside(gdl_paper *paper, gdl_string text);

static inline gdl_target gdl_target_none(void) { return (gdl_target){0}; }
static inline gdl_target gdl_target_to(const char *kind, gdl_string name) {
  return (gdl_target){kind, name};
}

#endif
