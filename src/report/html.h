/* html.h - the frame of every page in HTML: one file that needs nothing else, neither a script nor the network.
 *
 * The style sheet is page.css, built into the program. What it styles beside the elements themselves:
 *   h1 + p       what stands under a title: version, patient, date
 *   h3.neutral and h3 with a tone   a verdict
 *   .good .care .bad   a tone; it repeats what the words say
 *   section.part starts on a new sheet unless it is the first
 *   details      folds on the screen and is open on paper; details.trace stays as the reader left it
 *   .wide        a table or figure that may scroll sideways on a narrow screen
 *   .reference   secondary matter: small, its lists in two columns
 *   .small       small print */
#ifndef GDL_REPORT_HTML_H
#define GDL_REPORT_HTML_H

#include "base/out.h"
#include "source/diag.h"

/* Everything up to and with <body><main>. */
void gdl_html_begin(gdl_out *out, gdl_lang lang, gdl_string title);
/* `rules`: CSS of this page beside the style sheet. */
void gdl_html_begin_with(gdl_out *out, gdl_lang lang, gdl_string title, gdl_string rules);
void gdl_html_end(gdl_out *out);

/* Escaped, for content; hidden characters appear as \u{202E}. */
void gdl_html_text(gdl_out *out, gdl_string text);
/* A string of CSS with its quotes; it ends neither the string nor the style element. */
void gdl_html_css_string(gdl_out *out, gdl_string text);
/* ` name="value"`, with a blank before it; line breaks in the value become blanks. */
void gdl_html_attribute(gdl_out *out, const char *name, gdl_string value);
/* <tag>text</tag>. `open` is what stands in the opening tag: `th scope="row"`, written by us and not escaped. */
void gdl_html_element(gdl_out *out, const char *open, gdl_string text);

#endif
