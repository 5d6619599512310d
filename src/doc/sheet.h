/* sheet.h - one page, two forms: HTML or Markdown.
 *
 * Parts are begun, said piece by piece, and ended; every piece is escaped as the form needs. Links within the page exist in
 * HTML only: in Markdown their text stands alone. A link to what was never given an id would lead nowhere: whoever says
 * one knows that its target is written. */
#ifndef GDL_DOC_SHEET_H
#define GDL_DOC_SHEET_H

#include "report/words.h"

typedef struct gdl_sheet {
  gdl_out *out;
  const gdl_words *words;
  bool is_html;
  uint32_t depth;   /* Markdown: lists that are open */
  bool in_cell;     /* of a table: one line */
  bool is_mid_line; /* Markdown: something stands on this line */
} gdl_sheet;

/* What a link leads to: the id is made of both, `fact-age`. */
typedef struct gdl_target {
  const char *kind;
  gdl_string name;
} gdl_target;

/* A heading of level 1 to 4; a target without a kind gives it no id. */
void gdl_sheet_heading(gdl_sheet *sheet, unsigned level, gdl_target target);
void gdl_sheet_heading_end(gdl_sheet *sheet, unsigned level);
void gdl_sheet_title(gdl_sheet *sheet, unsigned level, gdl_target target, gdl_string text); /* both, around a text */

void gdl_sheet_para(gdl_sheet *sheet, const char *style); /* a class of page.css, or NULL */
void gdl_sheet_para_end(gdl_sheet *sheet);
/* A paragraph that holds nothing else; none when the text is empty. */
void gdl_sheet_line(gdl_sheet *sheet, const char *style, gdl_string text);

void gdl_sheet_list(gdl_sheet *sheet);
void gdl_sheet_list_end(gdl_sheet *sheet);
void gdl_sheet_item(gdl_sheet *sheet);
void gdl_sheet_item_end(gdl_sheet *sheet);

/* Labels, each with what belongs to it. */
void gdl_sheet_pairs(gdl_sheet *sheet);
void gdl_sheet_pairs_end(gdl_sheet *sheet);
void gdl_sheet_pair(gdl_sheet *sheet, gdl_word label);
void gdl_sheet_pair_end(gdl_sheet *sheet);
void gdl_sheet_pair_text(gdl_sheet *sheet, gdl_word label, gdl_string text); /* both; none when the text is empty */

/* `caption` len 0: none. The first cell of a row is its heading. */
void gdl_sheet_table(gdl_sheet *sheet, const char *style, gdl_string caption, const gdl_word *heads,
                     uint32_t count);
void gdl_sheet_table_end(gdl_sheet *sheet);
void gdl_sheet_row(gdl_sheet *sheet, gdl_target target);
void gdl_sheet_row_end(gdl_sheet *sheet);
void gdl_sheet_cell(gdl_sheet *sheet, bool is_heading);
void gdl_sheet_cell_end(gdl_sheet *sheet, bool is_heading);

/* A part with an id and a class, of HTML alone: `tag` is an element. */
void gdl_sheet_block(gdl_sheet *sheet, const char *tag, const char *style, gdl_target target);
void gdl_sheet_block_end(gdl_sheet *sheet, const char *tag);

void gdl_sheet_say(gdl_sheet *sheet, gdl_string text);
void gdl_sheet_word(gdl_sheet *sheet, gdl_word word);
void gdl_sheet_strong(gdl_sheet *sheet, gdl_string text, const char *style); /* style may be NULL */
void gdl_sheet_code(gdl_sheet *sheet, gdl_string text);
void gdl_sheet_small(gdl_sheet *sheet, gdl_string text);
void gdl_sheet_link(gdl_sheet *sheet, gdl_target target, gdl_string text);
void gdl_sheet_doi(gdl_sheet *sheet, gdl_string doi); /* a link out of the page, to doi.org */
void gdl_sheet_power(gdl_sheet *sheet);               /* what follows until power_end is raised */
void gdl_sheet_power_end(gdl_sheet *sheet);
void gdl_sheet_break(gdl_sheet *sheet); /* a new line within a cell or paragraph */
/* Text in brackets of the language. */
void gdl_sheet_aside(gdl_sheet *sheet, gdl_string text);

static inline gdl_target gdl_target_none(void) { return (gdl_target){0}; }
static inline gdl_target gdl_target_to(const char *kind, gdl_string name) {
  return (gdl_target){kind, name};
}

#endif
