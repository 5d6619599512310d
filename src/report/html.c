/* html.c - the frame of every page in HTML, and escaping. */
#include "report/html.h"

#include <string.h>

#include "base/text.h"
#include "report/style.h"

/* No page may load or run anything, even if it is changed later or a text escaped wrongly. */
static const char policy[] =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
    "'unsafe-inline'\">\n";

void gdl_html_begin_with(gdl_out *out, gdl_lang lang, gdl_string title, gdl_string rules) {
  gdl_out_format(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
                 lang == GDL_LANG_ZH ? "zh-Hans" : "en");
  gdl_out_text(out, policy);
  gdl_out_text(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
  gdl_html_element(out, "title", title);
  gdl_out_text(out, "\n<style>\n");
  gdl_out_bytes(out, gdl_style_sheet, gdl_style_sheet_len);
  gdl_out_string(out, rules);
  gdl_out_text(out, "</style>\n</head>\n<body>\n<main>\n");
}

void gdl_html_begin(gdl_out *out, gdl_lang lang, gdl_string title) {
  gdl_html_begin_with(out, lang, title, (gdl_string){.text = ""});
}

void gdl_html_end(gdl_out *out) { gdl_out_text(out, "</main>\n</body>\n</html>\n"); }

void gdl_html_text(gdl_out *out, gdl_string text) { gdl_out_html(out, text); }

void gdl_html_attribute(gdl_out *out, const char *name, gdl_string value) {
  gdl_out_format(out, " %s=\"", name);
  for (uint32_t at = 0; at < value.len;) {
    const char *line_end = memchr(value.text + at, '\n', value.len - at);
    const uint32_t len = line_end ? (uint32_t)(line_end - value.text) - at : value.len - at;
    gdl_out_html(out, (gdl_string){value.text + at, len});
    if (line_end) gdl_out_char(out, ' ');
    at += len + (line_end != NULL);
  }
  gdl_out_char(out, '"');
}

/* Everything in ASCII that is neither a letter, a digit nor a blank is written by its number. */
void gdl_html_css_string(gdl_out *out, gdl_string text) {
  static const char digits[] = "0123456789ABCDEF";
  gdl_out visible = gdl_out_new(out->arena);
  gdl_out_inline(&visible, text);
  gdl_out_char(out, '"');
  for (size_t i = 0; i < visible.len; i++) {
    const unsigned char c = (unsigned char)visible.text[i];
    if (c >= 0x80 || c == ' ' || gdl_is_letter((char)c) || gdl_is_digit((char)c)) {
      gdl_out_char(out, (char)c);
      continue;
    }
    gdl_out_char(out, '\\');
    gdl_out_char(out, digits[c >> 4]);
    gdl_out_char(out, digits[c & 15]);
    gdl_out_char(out, ' ');
  }
  gdl_out_char(out, '"');
}

void gdl_html_element(gdl_out *out, const char *open, gdl_string text) {
  gdl_out_format(out, "<%s>", open);
  gdl_html_text(out, text);
  gdl_out_text(out, "</");
  gdl_out_bytes(out, open, strcspn(open, " "));
  gdl_out_char(out, '>');
}
