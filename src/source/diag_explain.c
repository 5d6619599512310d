/* diag_explain.c - a code in full: its message, its help and its page. */
#include <string.h>

#include "source/diag.h"
#include "source/diag_pages.h"

static gdl_string page_of(uint16_t number) {
  for (const gdl_diag_page *page = gdl_diag_pages; page->number; page++)
    if (page->number == number) return (gdl_string){page->text, page->len};
  return (gdl_string){"", 0};
}

/* A page is English, a line `---`, Chinese. */
static gdl_string half_of(gdl_string page, gdl_lang lang) {
  const char *line = strstr(page.text, "\n---\n");
  if (!line) return page;
  uint32_t at = (uint32_t)(line - page.text) + 1;
  if (lang == GDL_LANG_EN) return (gdl_string){page.text, at};
  uint32_t from = at + 4;
  while (page.text[from] == '\n') from++;
  return (gdl_string){page.text + from, page.len - from};
}

void gdl_diag_explain(gdl_diag_code code, gdl_lang lang, gdl_out *out) {
  const gdl_diag_info *info = gdl_diag_info_of(code);
  gdl_string page = half_of(page_of(info->number), lang);
  if (page.len > 0) {
    gdl_out_string(out, page);
    return;
  }
  gdl_out_text(out, info->text[lang]);
  gdl_out_char(out, '\n');
  gdl_out_text(out, info->help[lang]);
  gdl_out_char(out, '\n');
}
