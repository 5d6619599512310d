/* page.c - one report, three forms: lines that fit a terminal, Markdown, or HTML. */
#include "report/page.h"

#include <string.h>

#include "base/text.h"
#include "report/html.h"
#include "report/page_html.h"

static const char *const colors[] = {"", "\x1b[1m", "\x1b[1;32m", "\x1b[1;33m", "\x1b[1;31m"}; /* by gdl_tone */

gdl_page gdl_page_new(gdl_out *out, const gdl_words *words, gdl_style style, gdl_form form) {
  return (gdl_page){.out = out,
                    .words = words,
                    .form = form,
                    .color = style.color && form == GDL_FORM_TEXT,
                    .line = gdl_out_new(words->arena)};
}

uint32_t gdl_string_width(gdl_string text) { return gdl_text_width(text.text, text.len); }

/* ---- wrapping ---- */

/* No line begins with these, none ends with those: the rules of Chinese typesetting. */
static bool is_closing(uint32_t c) {
  switch (c) {
    case 0x3001:
    case 0x3002:
    case 0xFF0C:
    case 0xFF1B:
    case 0xFF1A:
    case 0xFF01:
    case 0xFF1F:
    case 0xFF09:
    case 0x300B:
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0x201D:
    case 0x2019:
    case ')':
    case ',':
    case '.':
    case ';':
    case ':':
    case '!':
    case '?':
    case '%':
    case 0x2013:
    case 0xB2: return true;
    default: return false;
  }
}

static bool is_opening(uint32_t c) {
  switch (c) {
    case 0xFF08:
    case 0x300A:
    case 0x300C:
    case 0x300E:
    case 0x3010:
    case 0x201C:
    case 0x2018:
    case '(': return true;
    default: return false;
  }
}

typedef struct glyph {
  size_t len;
  uint32_t code_point;
  uint32_t width;
} glyph;

static glyph glyph_at(const char *text, size_t len) {
  if (text[0] == '\x1b') { /* our own colour: ESC [ … m takes no room */
    size_t end = 1;
    while (end < len && text[end] != 'm') end++;
    return (glyph){end < len ? end + 1 : len, 0x1b, 0};
  }
  glyph it = {0};
  it.len = gdl_utf8_decode(text, len, &it.code_point);
  if (it.len == 0) return (glyph){1, 0xFFFD, 1};
  const int width = gdl_char_width(it.code_point);
  it.width = width > 0 ? (uint32_t)width : 0;
  return it;
}

/* Beside a full-width character. */
static bool may_break(glyph before, glyph after) {
  if ((before.width != 2 && after.width != 2) || after.width == 0) return false;
  return !is_closing(after.code_point) && !is_opening(before.code_point);
}

/* The bytes of `text` that go on a line of `room` columns, and in *next where the following line starts. */
static size_t take_line(const char *text, size_t len, uint32_t room, size_t *next) {
  *next = len;
  if (len <= room) return len; /* no character is wider than it has bytes */
  size_t best = 0, best_next = 0;
  uint32_t column = 0;
  glyph before = {0};
  for (size_t at = 0; at < len;) {
    const glyph it = glyph_at(text + at, len - at);
    if (it.code_point == ' ') {
      if (column <= room) best = at, best_next = at + 1;
    } else {
      if (at > 0 && may_break(before, it) && column <= room) best = best_next = at;
      if (column + it.width > room) {
        if (best == 0) best = best_next = at > 0 ? at : it.len; /* one long word: cut it */
        *next = best_next;
        return best;
      }
    }
    column += it.width;
    if (it.code_point != 0x1b) before = it;
    at += it.len;
  }
  return len;
}

static void write_wrapped(gdl_page *page) {
  const char *text = page->line.text;
  size_t len = page->line.len;
  uint32_t used = page->first;
  for (bool first = true; len > 0; first = false) {
    if (!first) {
      gdl_out_repeat(page->out, ' ', page->rest);
      used = page->rest;
    }
    size_t next;
    size_t taken = take_line(text, len, GDL_REPORT_COLUMNS - used, &next);
    while (taken > 0 && text[taken - 1] == ' ') taken--;
    gdl_out_bytes(page->out, text, taken);
    gdl_out_char(page->out, '\n');
    text += next, len -= next;
    while (len > 0 && *text == ' ') text++, len--;
  }
}

/* ---- pieces ---- */

/* A line stays one line: a line break in a text is a blank. */
static gdl_string on_one_line(gdl_arena *arena, gdl_string text) {
  if (text.len == 0 || !memchr(text.text, '\n', text.len)) return text;
  char *copy = gdl_arena_copy(arena, text.text, text.len);
  for (uint32_t i = 0; i < text.len; i++)
    if (copy[i] == '\n') copy[i] = ' ';
  return (gdl_string){copy, text.len};
}

/* Within a line nothing opens a block: `1.` and `=` are escaped at its start only. */
static void say_markdown(gdl_page *page, gdl_string text) {
  if (page->line.len == 0) {
    gdl_out_markdown(&page->line, text);
    return;
  }
  gdl_out whole = gdl_out_new(page->words->arena), escaped = gdl_out_new(page->words->arena);
  gdl_out_char(&whole, 'x'); /* stands for what is on the line already */
  gdl_out_string(&whole, text);
  gdl_out_markdown(&escaped, gdl_out_take(&whole));
  gdl_out_bytes(&page->line, escaped.text + 1, escaped.len - 1);
}

void gdl_page_say(gdl_page *page, gdl_string text) {
  const gdl_string line = on_one_line(page->words->arena, text);
  switch (page->form) {
    case GDL_FORM_TEXT: gdl_out_plain(&page->line, line); break;
    case GDL_FORM_MARKDOWN: say_markdown(page, line); break;
    case GDL_FORM_HTML: gdl_html_text(&page->line, line); break;
  }
}

void gdl_page_word(gdl_page *page, gdl_word word) {
  gdl_page_say(page, gdl_word_text(page->words, word));
}

void gdl_page_strong(gdl_page *page, gdl_string text, gdl_tone tone) {
  if (text.len == 0) return;
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_strong(page, on_one_line(page->words->arena, text), tone);
    return;
  }
  if (page->form == GDL_FORM_MARKDOWN) gdl_out_text(&page->line, "**");
  if (page->color) gdl_out_text(&page->line, colors[tone]);
  gdl_page_say(page, text);
  if (page->color) gdl_out_text(&page->line, "\x1b[0m");
  if (page->form == GDL_FORM_MARKDOWN) gdl_out_text(&page->line, "**");
}

void gdl_page_aside(gdl_page *page, gdl_string text) {
  gdl_page_word(page, GDL_WORD_OPEN);
  gdl_page_say(page, text);
  gdl_page_word(page, GDL_WORD_CLOSE);
}

/* ---- lines ---- */

static void leave_list(gdl_page *page) {
  if (page->form == GDL_FORM_MARKDOWN && page->is_list) gdl_out_char(page->out, '\n');
  page->is_list = false;
}

void gdl_page_begin(gdl_page *page, uint32_t depth) {
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_begin(page, depth);
    return;
  }
  page->line.len = 0;
  if (page->form == GDL_FORM_MARKDOWN) {
    if (depth == 0) leave_list(page);
    if (depth > 1) gdl_out_repeat(page->out, ' ', 2 * (depth - 1));
    if (depth > 0) gdl_out_text(page->out, "- ");
    page->is_list = depth > 0;
    return;
  }
  page->first = page->rest = page->indent + 2 * depth;
  gdl_out_repeat(page->out, ' ', page->indent + 2 * (depth > 0 ? depth - 1 : 0));
  if (depth > 0) gdl_out_text(page->out, "- ");
}

void gdl_page_begin_marked(gdl_page *page, uint32_t depth, const char *mark, gdl_tone tone) {
  const gdl_string text = gdl_string_of(mark);
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_begin_marked(page, depth, mark, tone);
    return;
  }
  if (page->form == GDL_FORM_MARKDOWN) {
    gdl_page_begin(page, depth);
  } else {
    page->line.len = 0;
    page->first = page->indent + 2 * (depth > 0 ? depth - 1 : 0);
    page->rest = page->first + gdl_string_width(text) + 1;
    gdl_out_repeat(page->out, ' ', page->first);
  }
  if (page->color) gdl_out_text(&page->line, colors[tone]);
  gdl_page_say(page, text);
  if (page->color) gdl_out_text(&page->line, "\x1b[0m");
  gdl_out_char(&page->line, ' ');
}

void gdl_page_pair(gdl_page *page, uint32_t depth, gdl_string label, uint32_t columns) {
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_pair(page, label);
    return;
  }
  if (page->form == GDL_FORM_MARKDOWN) {
    gdl_page_begin(page, depth);
    gdl_page_strong(page, label, GDL_TONE_PLAIN);
    gdl_page_word(page, GDL_WORD_COLON);
    return;
  }
  page->line.len = 0;
  page->first = page->indent + 2 * depth;
  page->rest = page->first + columns + 2;
  gdl_out_repeat(page->out, ' ', page->first);
  gdl_page_say(page, label);
  const uint32_t width = gdl_text_width(page->line.text, (size_t)page->line.len);
  gdl_out_repeat(&page->line, ' ', (columns > width ? columns - width : 0) + 2);
}

void gdl_page_end(gdl_page *page) {
  while (page->line.len > 0 && page->line.text[page->line.len - 1] == ' ') page->line.len--;
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_end(page);
  } else if (page->form == GDL_FORM_MARKDOWN) {
    gdl_out_bytes(page->out, page->line.text, page->line.len);
    gdl_out_text(page->out, page->is_list ? "\n" : "\n\n");
  } else if (page->line.len == 0) {
    gdl_out_char(page->out, '\n');
  } else {
    write_wrapped(page);
  }
  page->line.len = 0;
}

void gdl_page_line(gdl_page *page, uint32_t depth, gdl_string text) {
  if (text.len == 0) return;
  gdl_page_begin(page, depth);
  gdl_page_say(page, text);
  gdl_page_end(page);
}

/* ---- headings ---- */

static void heading(gdl_page *page, int level, gdl_string text, gdl_tone tone) {
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_heading(page, level, text, tone);
    return;
  }
  leave_list(page);
  gdl_page_begin(page, 0);
  if (page->form == GDL_FORM_MARKDOWN) {
    gdl_out_repeat(&page->line, '#', (uint32_t)level);
    gdl_out_char(&page->line, ' ');
    gdl_page_say(page, text);
  } else {
    gdl_page_strong(page, text, tone);
  }
  gdl_page_end(page);
}

void gdl_page_title(gdl_page *page, gdl_string text) { heading(page, 1, text, GDL_TONE_STRONG); }

void gdl_page_fold(gdl_page *page, gdl_word word, gdl_fold fold) {
  const gdl_string text = gdl_word_text(page->words, word);
  if (page->form == GDL_FORM_HTML) {
    gdl_page_html_section(page, text, fold);
    return;
  }
  gdl_page_gap(page);
  heading(page, 2, text, GDL_TONE_STRONG);
  if (page->form == GDL_FORM_MARKDOWN) return;
  gdl_out_repeat(page->out, '-', gdl_string_width(text));
  gdl_out_char(page->out, '\n');
}

void gdl_page_section(gdl_page *page, gdl_word word) { gdl_page_fold(page, word, GDL_FOLD_NONE); }

void gdl_page_heading(gdl_page *page, gdl_string text, gdl_tone tone) {
  heading(page, 3, text, tone);
}

void gdl_page_subheading(gdl_page *page, gdl_string text, gdl_tone tone) {
  heading(page, 4, text, tone);
}

void gdl_page_gap(gdl_page *page) {
  if (page->form == GDL_FORM_TEXT) gdl_out_char(page->out, '\n');
}
