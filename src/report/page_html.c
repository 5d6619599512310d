/* page_html.c - the lines of a page in HTML: nested lists, tables, headings and folds, always closed. */
#include "report/page_html.h"

#include <assert.h>

#include "report/html.h"

/* By gdl_tone. A heading with a tone is a verdict, and looks like one whichever it is. */
static const char *const classes[] = {"", "", "good", "care", "bad"};
static const char *const verdicts[] = {"", "neutral", "good", "care", "bad"};

static void write_class(gdl_out *out, const char *name) {
  if (name[0] != '\0') gdl_html_attribute(out, "class", gdl_string_of(name));
}

/* ---- what is open ---- */

static void close_row(gdl_page *page) {
  if (page->is_row) gdl_out_text(page->out, page->is_head ? "</tr></thead>\n<tbody>\n" : "</tr>\n");
  page->is_row = page->is_head = false;
}

static void close_table(gdl_page *page) {
  if (!page->is_table) return;
  close_row(page);
  gdl_out_text(page->out, "</tbody></table></div>\n");
  page->is_table = false;
}

/* Lists deeper than `depth`. */
static void close_lists(gdl_page *page, uint32_t depth) {
  for (; page->list_count > 0 && page->lists[page->list_count - 1] > depth; page->list_count--)
    gdl_out_text(page->out, "</li></ul>\n");
}

static void close_blocks(gdl_page *page) {
  close_table(page);
  close_lists(page, 0);
}

static void close_fold(gdl_page *page) {
  close_blocks(page);
  if (page->is_fold) gdl_out_text(page->out, "</details>\n");
  page->is_fold = false;
}

void gdl_page_finish(gdl_page *page) {
  if (page->form == GDL_FORM_HTML) close_fold(page);
}

/* ---- lines ---- */

static void open_item(gdl_page *page, uint32_t depth, const char *open) {
  close_table(page);
  close_lists(page, depth);
  const bool goes_on = page->list_count > 0 && page->lists[page->list_count - 1] == depth;
  if (goes_on || page->list_count == GDL_PAGE_MAX_LISTS) {
    gdl_out_text(page->out, "</li>\n");
  } else {
    gdl_out_text(page->out, page->list_count > 0 ? "\n<ul>\n" : "<ul>\n");
    page->lists[page->list_count++] = depth;
  }
  gdl_out_text(page->out, open);
  page->line_end = ""; /* the item stays open for what is below it */
}

void gdl_page_html_begin(gdl_page *page, uint32_t depth) {
  page->line.len = 0;
  if (depth > 0) {
    open_item(page, depth, "<li>");
    return;
  }
  close_blocks(page);
  gdl_out_text(page->out, "<p>");
  page->line_end = "</p>\n";
}

void gdl_page_html_begin_marked(gdl_page *page, uint32_t depth, const char *mark, gdl_tone tone) {
  page->line.len = 0;
  open_item(page, depth, "<li class=\"marked\">");
  gdl_out_text(&page->line, "<span");
  write_class(&page->line, classes[tone]);
  gdl_out_char(&page->line, '>');
  gdl_html_text(&page->line, gdl_string_of(mark));
  gdl_out_text(&page->line, "</span> ");
}

void gdl_page_html_end(gdl_page *page) {
  gdl_out_bytes(page->out, page->line.text, page->line.len);
  gdl_out_text(page->out, page->line_end);
}

void gdl_page_html_strong(gdl_page *page, gdl_string text, gdl_tone tone) {
  gdl_out_text(&page->line, "<strong");
  write_class(&page->line, classes[tone]);
  gdl_out_char(&page->line, '>');
  gdl_html_text(&page->line, text);
  gdl_out_text(&page->line, "</strong>");
}

/* ---- headings ---- */

void gdl_page_html_heading(gdl_page *page, int level, gdl_string text, gdl_tone tone) {
  close_blocks(page);
  gdl_out_format(page->out, "<h%d", (int64_t)level);
  write_class(page->out, level > 2 ? verdicts[tone] : "");
  gdl_out_char(page->out, '>');
  gdl_html_text(page->out, text);
  gdl_out_format(page->out, "</h%d>\n", (int64_t)level);
}

void gdl_page_html_section(gdl_page *page, gdl_string text, gdl_fold fold) {
  close_fold(page);
  page->is_fold = fold != GDL_FOLD_NONE;
  if (page->is_fold)
    gdl_out_text(page->out, fold == GDL_FOLD_TRACE ? "<details class=\"trace\"><summary>"
                                                   : "<details><summary>");
  gdl_page_html_heading(page, 2, text, GDL_TONE_PLAIN);
  if (page->is_fold) gdl_out_text(page->out, "</summary>\n");
}

/* ---- tables ---- */

static void open_table(gdl_page *page) {
  close_blocks(page);
  gdl_out_text(page->out, "<div class=\"wide\"><table>");
  page->is_table = true;
}

void gdl_page_html_pair(gdl_page *page, gdl_string label) {
  page->line.len = 0;
  if (!page->is_table) {
    open_table(page);
    gdl_out_text(page->out, "<tbody>\n");
  }
  gdl_page_row(page);
  gdl_html_element(page->out, "th scope=\"row\"", label);
  gdl_out_text(page->out, "<td>");
  page->line_end = "</td>";
}

void gdl_page_table(gdl_page *page) {
  assert(page->form == GDL_FORM_HTML); /* the other forms have no columns */
  open_table(page);
  gdl_out_text(page->out, "<thead>\n");
  page->is_head = true;
}

void gdl_page_row(gdl_page *page) {
  if (page->is_row) close_row(page);
  gdl_out_text(page->out, "<tr>");
  page->is_row = true;
}

void gdl_page_cell(gdl_page *page, gdl_cell kind) {
  page->line.len = 0;
  switch (kind) {
    case GDL_CELL_CORNER:
    case GDL_CELL_VALUE: gdl_out_text(page->out, "<td>"); break;
    case GDL_CELL_COLUMN: gdl_out_text(page->out, "<th scope=\"col\">"); break;
    case GDL_CELL_ROW: gdl_out_text(page->out, "<th scope=\"row\">"); break;
  }
  page->line_end = kind == GDL_CELL_COLUMN || kind == GDL_CELL_ROW ? "</th>" : "</td>";
}
