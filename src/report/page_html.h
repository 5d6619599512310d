/* page_html.h - the lines of a page in HTML; page.c calls these, nobody else. */
#ifndef GDL_REPORT_PAGE_HTML_H
#define GDL_REPORT_PAGE_HTML_H

#include "report/page.h"

void gdl_page_html_begin(gdl_page *page, uint32_t depth);
void gdl_page_html_begin_marked(gdl_page *page, uint32_t depth, const char *mark, gdl_tone tone);
void gdl_page_html_pair(gdl_page *page, gdl_string label);
void gdl_page_html_end(gdl_page *page);
void gdl_page_html_strong(gdl_page *page, gdl_string text, gdl_tone tone);
/* h1 to h4; a fold is an h2 in a summary. */
void gdl_page_html_heading(gdl_page *page, int level, gdl_string text, gdl_tone tone);
void gdl_page_html_section(gdl_page *page, gdl_string text, gdl_fold fold);

#endif
