/* paper.c - one page, two forms: HTML or Markdown. */
#include "doc/paper.h"

#include <string.h>

#include "base/text.h"
#include "report/html.h"

gdl_paper gdl_paper_new(gdl_out *out, const gdl_words *words, bool is_html) {
  return (gdl_paper){.out = out,
                     .words = words,
                     .is_html = is_html,
                     .joined = gdl_out_new(out->arena),
                     .escaped = gdl_out_new(out->arena)};
}

/* ---- lines of Markdown ---- */

static void write(gdl_paper *s, const char *text) { gdl_out_text(s->out, text); }

static void end_line(gdl_paper *s) {
  gdl_out *out = s->out;
  while (s->is_mid_line && out->len > 0 && out->text[out->len - 1] == ' ')
    out->text[--out->len] = '\0';
  if (s->is_mid_line) gdl_out_char(out, '\n');
  s->is_mid_line = false;
}

/* A blank line, unless one stands there or within a list, which it would loosen. */
static void gap(gdl_paper *s) {
  end_line(s);
  const gdl_out *out = s->out;
  if (out->len == 0 || s->depth > 0) return;
  if (out->len >= 2 && memcmp(out->text + out->len - 2, "\n\n", 2) == 0) return;
  gdl_out_char(s->out, '\n');
}

static gdl_string one_line(gdl_paper *s, gdl_string text) {
  if (!memchr(text.text, '\n', text.len)) return text;
  char *copy = gdl_arena_copy(s->out->arena, text.text, text.len);
  for (uint32_t i = 0; i < text.len; i++)
    if (copy[i] == '\n') copy[i] = ' ';
  return (gdl_string){copy, text.len};
}

/* Characters that are escaped, or let the next one be, where a line begins. */
static bool begins_a_line(char c) {
  return c == '-' || c == '+' || c == '=' || c == '.' || c == ')' || c == ' ' || gdl_is_digit(c);
}

/* What begins a line may open a block, what stands within one may not: a letter before it says which it is. */
static void write_markdown(gdl_paper *s, gdl_string text) {
  const gdl_string line = one_line(s, text);
  if (line.len == 0) return;
  if (!s->is_mid_line || !begins_a_line(line.text[0])) {
    gdl_out_markdown(s->out, line);
  } else {
    s->joined.len = s->escaped.len = 0;
    gdl_out_char(&s->joined, 'x');
    gdl_out_string(&s->joined, line);
    gdl_out_markdown(&s->escaped, (gdl_string){s->joined.text, (uint32_t)s->joined.len});
    gdl_out_bytes(s->out, s->escaped.text + 1, s->escaped.len - 1);
  }
  s->is_mid_line = true;
}

/* ---- HTML ---- */

static void write_id(gdl_paper *s, gdl_target target) {
  if (!target.kind) return;
  gdl_out_format(s->out, target.name.len > 0 ? " id=\"%s-" : " id=\"%s", target.kind);
  gdl_html_text(s->out, target.name);
  gdl_out_char(s->out, '"');
}

static void open_tag(gdl_paper *s, const char *tag, const char *style, gdl_target target) {
  gdl_out_format(s->out, "<%s", tag);
  if (style) gdl_out_format(s->out, " class=\"%s\"", style);
  write_id(s, target);
  gdl_out_char(s->out, '>');
}

static void close_tag(gdl_paper *s, const char *tag) { gdl_out_format(s->out, "</%s>", tag); }

/* ---- texts in another language ---- */

typedef struct letters {      /* of a text */
  uint32_t han, latin, words; /* words: begun by a Latin letter after a blank */
} letters;

static letters letters_of(gdl_string text) {
  letters found = {0};
  for (size_t at = 0; at < text.len;) {
    uint32_t c = 0;
    const size_t len = gdl_utf8_decode(text.text + at, text.len - at, &c);
    const bool is_latin = len == 1 && gdl_is_letter(text.text[at]);
    found.han += len > 1 && gdl_is_cjk(c) ? 1 : 0;
    found.latin += is_latin ? 1 : 0;
    found.words += is_latin && (at == 0 || text.text[at - 1] == ' ') ? 1 : 0;
    at += len > 0 ? len : 1;
  }
  return found;
}

/* What a voice should read it as, when that is not the language of the page: a source's own words, a text that is there in
 * one language only. NULL: as the page. A code or an abbreviation is no sentence: 3 words are. */
static const char *language_of(const gdl_paper *s, gdl_string text) {
  const letters found = letters_of(text);
  if (s->words->lang == GDL_LANG_EN)
    return found.han > 0 && found.han * 2 > found.latin ? "zh-Hans" : NULL;
  return found.han == 0 && found.words >= 3 ? "en" : NULL;
}

static void write_text(gdl_paper *s, gdl_string text) {
  const char *lang = language_of(s, text);
  if (lang) gdl_out_format(s->out, "<span lang=\"%s\">", lang);
  gdl_html_text(s->out, text);
  if (lang) write(s, "</span>");
}

/* ---- parts ---- */

static const char *heading_tag(unsigned level) {
  static const char *const tags[] = {"h1", "h2", "h3", "h4"};
  return tags[level - 1];
}

void gdl_paper_heading(gdl_paper *s, unsigned level, gdl_target target) {
  if (s->is_html) {
    open_tag(s, heading_tag(level), NULL, target);
    return;
  }
  gap(s);
  gdl_out_repeat(s->out, '#', level);
  gdl_out_char(s->out, ' ');
  s->is_mid_line = true;
}

void gdl_paper_heading_end(gdl_paper *s, unsigned level) {
  if (s->is_html) {
    close_tag(s, heading_tag(level));
    gdl_out_char(s->out, '\n');
  } else {
    gap(s);
  }
}

void gdl_paper_title(gdl_paper *s, unsigned level, gdl_target target, gdl_string text) {
  gdl_paper_heading(s, level, target);
  gdl_paper_say(s, text);
  gdl_paper_heading_end(s, level);
}

void gdl_paper_para(gdl_paper *s, const char *style) {
  if (s->is_html)
    open_tag(s, "p", style, gdl_target_none());
  else
    gap(s);
}

void gdl_paper_para_end(gdl_paper *s) {
  if (s->is_html)
    write(s, "</p>\n");
  else
    gap(s);
}

void gdl_paper_line(gdl_paper *s, const char *style, gdl_string text) {
  if (text.len == 0) return;
  gdl_paper_para(s, style);
  gdl_paper_say(s, text);
  gdl_paper_para_end(s);
}

void gdl_paper_list(gdl_paper *s) {
  if (s->is_html) {
    write(s, "<ul>\n");
    return;
  }
  if (s->depth == 0) gap(s);
  end_line(s);
  s->depth++;
}

void gdl_paper_list_end(gdl_paper *s) {
  if (s->is_html) {
    write(s, "</ul>\n");
    return;
  }
  end_line(s);
  s->depth--;
  if (s->depth == 0) gap(s);
}

static void begin_point(gdl_paper *s) {
  end_line(s);
  gdl_out_repeat(s->out, ' ', 2 * (s->depth - 1));
  gdl_out_text(s->out, "- ");
}

void gdl_paper_item(gdl_paper *s) {
  if (s->is_html)
    write(s, "<li>");
  else
    begin_point(s);
}

void gdl_paper_item_end(gdl_paper *s) {
  if (s->is_html)
    write(s, "</li>\n");
  else
    end_line(s);
}

void gdl_paper_pairs(gdl_paper *s) {
  if (s->is_html)
    write(s, "<dl>\n");
  else
    gdl_paper_list(s);
}

void gdl_paper_pairs_end(gdl_paper *s) {
  if (s->is_html)
    write(s, "</dl>\n");
  else
    gdl_paper_list_end(s);
}

void gdl_paper_pair(gdl_paper *s, gdl_word label) {
  const gdl_string text = gdl_word_text(s->words, label);
  if (s->is_html) {
    gdl_html_element(s->out, "dt", text);
    write(s, "<dd>");
    return;
  }
  begin_point(s);
  gdl_paper_strong(s, text, NULL);
  gdl_paper_word(s, GDL_WORD_COLON);
}

void gdl_paper_pair_end(gdl_paper *s) {
  if (s->is_html)
    write(s, "</dd>\n");
  else
    end_line(s);
}

void gdl_paper_pair_text(gdl_paper *s, gdl_word label, gdl_string text) {
  if (text.len == 0) return;
  gdl_paper_pair(s, label);
  gdl_paper_say(s, text);
  gdl_paper_pair_end(s);
}

/* ---- tables ---- */

static void markdown_head(gdl_paper *s, const gdl_word *heads, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    gdl_out_text(s->out, i == 0 ? "| " : " | ");
    s->is_mid_line = true;
    gdl_paper_word(s, heads[i]);
  }
  gdl_out_text(s->out, " |\n");
  for (uint32_t i = 0; i < count; i++) gdl_out_text(s->out, i == 0 ? "| ---" : " | ---");
  gdl_out_text(s->out, " |\n");
  s->is_mid_line = false;
}

void gdl_paper_table(gdl_paper *s, const char *style, gdl_string caption, const gdl_word *heads,
                     uint32_t count) {
  if (!s->is_html) {
    if (caption.len > 0) {
      gdl_paper_para(s, NULL);
      gdl_paper_strong(s, caption, NULL);
      gdl_paper_para_end(s);
    }
    gap(s);
    markdown_head(s, heads, count);
    return;
  }
  write(s, "<div class=\"wide\">\n");
  open_tag(s, "table", style, gdl_target_none());
  gdl_out_char(s->out, '\n');
  if (caption.len > 0) {
    gdl_html_element(s->out, "caption", caption);
    gdl_out_char(s->out, '\n');
  }
  write(s, "<thead><tr>");
  for (uint32_t i = 0; i < count; i++)
    gdl_html_element(s->out, "th scope=\"col\"", gdl_word_text(s->words, heads[i]));
  write(s, "</tr></thead>\n<tbody>\n");
}

void gdl_paper_table_end(gdl_paper *s) {
  if (s->is_html)
    write(s, "</tbody>\n</table>\n</div>\n");
  else
    gap(s);
}

void gdl_paper_row(gdl_paper *s, gdl_target target) {
  if (!s->is_html) {
    s->is_mid_line = true;
    gdl_out_char(s->out, '|');
    return;
  }
  open_tag(s, "tr", NULL, target);
}

void gdl_paper_row_end(gdl_paper *s) {
  if (s->is_html)
    write(s, "</tr>\n");
  else
    end_line(s);
}

void gdl_paper_cell(gdl_paper *s, bool is_heading) {
  s->in_cell = true;
  if (s->is_html)
    write(s, is_heading ? "<th scope=\"row\">" : "<td>");
  else
    gdl_out_char(s->out, ' ');
}

void gdl_paper_cell_end(gdl_paper *s, bool is_heading) {
  s->in_cell = false;
  if (s->is_html)
    write(s, is_heading ? "</th>" : "</td>");
  else
    gdl_out_text(s->out, " |");
}

void gdl_paper_block(gdl_paper *s, const char *tag, const char *style, gdl_target target) {
  if (!s->is_html) return;
  open_tag(s, tag, style, target);
  gdl_out_char(s->out, '\n');
}

void gdl_paper_block_end(gdl_paper *s, const char *tag) {
  if (!s->is_html) return;
  close_tag(s, tag);
  gdl_out_char(s->out, '\n');
}

/* ---- pieces ---- */

void gdl_paper_say(gdl_paper *s, gdl_string text) {
  if (s->is_html)
    write_text(s, text);
  else
    write_markdown(s, text);
}

void gdl_paper_word(gdl_paper *s, gdl_word word) {
  gdl_paper_say(s, gdl_word_text(s->words, word));
}

void gdl_paper_strong(gdl_paper *s, gdl_string text, const char *style) {
  if (text.len == 0) return;
  if (s->is_html) {
    open_tag(s, "strong", style, gdl_target_none());
    write_text(s, text);
    close_tag(s, "strong");
    return;
  }
  gdl_out_text(s->out, "**");
  s->is_mid_line = true;
  write_markdown(s, text);
  gdl_out_text(s->out, "**");
}

/* A long name may be broken after `_` and `.`, where nothing else tells the browser so. */
#define LONG_NAME 14
static void write_name(gdl_paper *s, gdl_string text) {
  uint32_t from = 0;
  for (uint32_t at = 1; text.len > LONG_NAME && at + 1 < text.len; at++) {
    const bool is_joint = text.text[at - 1] == '_' || text.text[at - 1] == '.';
    if (!is_joint || !gdl_is_letter(text.text[at])) continue;
    gdl_html_text(s->out, (gdl_string){text.text + from, at - from});
    write(s, "<wbr>");
    from = at;
  }
  gdl_html_text(s->out, (gdl_string){text.text + from, text.len - from});
}

void gdl_paper_code(gdl_paper *s, gdl_string text) {
  if (!s->is_html) {
    write_markdown(s, text);
    return;
  }
  write(s, "<code>");
  write_name(s, text);
  write(s, "</code>");
}

void gdl_paper_small(gdl_paper *s, gdl_string text) {
  if (!s->is_html) {
    write_markdown(s, text);
    return;
  }
  write(s, "<span class=\"small\">");
  write_text(s, text);
  write(s, "</span>");
}

void gdl_paper_link(gdl_paper *s, gdl_target target, gdl_string text) {
  if (!s->is_html) {
    write_markdown(s, text);
    return;
  }
  gdl_out_format(s->out, "<a href=\"#%s", target.kind);
  if (target.name.len > 0) gdl_out_char(s->out, '-');
  gdl_html_text(s->out, target.name);
  write(s, "\">");
  write_name(s, text);
  write(s, "</a>");
}

/* A DOI is an address only if it is spelt like one; whatever else it holds is shown and leads nowhere. */
static bool is_address(gdl_string doi) {
  if (doi.len < 4 || memcmp(doi.text, "10.", 3) != 0) return false;
  for (uint32_t i = 0; i < doi.len; i++)
    if (doi.text[i] <= ' ' || (unsigned char)doi.text[i] >= 0x7f ||
        strchr("\"'<>\\^`{|}%#?", doi.text[i]))
      return false;
  return true;
}

void gdl_paper_doi(gdl_paper *s, gdl_string doi) {
  gdl_out text = gdl_out_new(s->out->arena);
  gdl_out_format(&text, "doi:%S", doi);
  const gdl_string shown = gdl_out_take(&text);
  if (!is_address(doi)) {
    gdl_paper_say(s, shown);
    return;
  }
  gdl_out_format(&text, "https://doi.org/%S", doi);
  const gdl_string address = gdl_out_take(&text);
  if (!s->is_html) {
    gdl_out_char(s->out, '[');
    s->is_mid_line = true;
    write_markdown(s, shown);
    gdl_out_format(s->out, "](<%S>)", address);
    return;
  }
  write(s, "<a rel=\"noreferrer\"");
  gdl_html_attribute(s->out, "href", address);
  gdl_out_char(s->out, '>');
  gdl_html_text(s->out, shown);
  write(s, "</a>");
}

void gdl_paper_power(gdl_paper *s) {
  if (s->is_html)
    write(s, "<sup>");
  else
    gdl_paper_say(s, gdl_string_of("^"));
}

void gdl_paper_power_end(gdl_paper *s) {
  if (s->is_html) write(s, "</sup>");
}

void gdl_paper_break(gdl_paper *s) {
  if (s->is_html)
    write(s, "<br>");
  else
    gdl_paper_word(s, GDL_WORD_SEMICOLON);
}

void gdl_paper_aside(gdl_paper *s, gdl_string text) {
  gdl_paper_word(s, GDL_WORD_OPEN);
  gdl_paper_say(s, text);
  gdl_paper_word(s, GDL_WORD_CLOSE);
}
