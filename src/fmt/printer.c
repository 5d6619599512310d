/* printer.c - words, comments and breaks in their order. */
#include "fmt/printer.h"

#include <string.h>

/* ---- places ---- */

static uint32_t start_of_word(const gdl_printer *p) {
  return p->word < p->words.count ? p->words.at[p->word].start : UINT32_MAX;
}

static const gdl_comment *comment_here(const gdl_printer *p) {
  if (p->comment == p->file->comments.count) return NULL;
  const gdl_comment *comment = &p->file->comments.at[p->comment];
  return comment->span.start < start_of_word(p) ? comment : NULL;
}

static gdl_string text_of(const gdl_printer *p, gdl_span span) {
  const gdl_source *source = p->file->source;
  return (gdl_string){source->text + (span.start - source->base), span.end - span.start};
}

/* Whether an empty line stands between what was taken last and `start`. */
static bool is_apart(const gdl_printer *p, uint32_t start) {
  const gdl_source *source = p->file->source;
  const uint32_t end = start == UINT32_MAX ? source->base + source->len : start;
  uint32_t lines = 0;
  for (uint32_t at = p->done; at < end; at++) lines += source->text[at - source->base] == '\n';
  return lines > 1;
}

static void hard(gdl_printer *p, bool is_wide) {
  const uint32_t place = gdl_layout_add(&p->layout, GDL_PIECE_HARD, 0);
  gdl_layout_at(&p->layout, place)->mark = is_wide;
}

void gdl_fmt_end_line(gdl_printer *p) { hard(p, false); }

/* ---- comments ---- */

static void add_comment(gdl_printer *p, const gdl_comment *comment) {
  gdl_string text = text_of(p, comment->span);
  while (strchr(" \t\r", text.text[text.len - 1])) text.len--; /* it begins with a slash */
  const uint32_t place = gdl_layout_text(&p->layout, GDL_PIECE_COMMENT, text);
  gdl_layout_at(&p->layout, place)->mark = comment->own_line;
  p->done = comment->span.end;
  p->comment++;
}

void gdl_fmt_comments(gdl_printer *p) {
  for (const gdl_comment *comment; (comment = comment_here(p));) add_comment(p, comment);
}

bool gdl_fmt_is_apart(const gdl_printer *p) {
  const gdl_source *source = p->file->source;
  const uint32_t next = start_of_word(p), end = next == UINT32_MAX ? source->base + source->len : next;
  uint32_t lines = 0; /* ended since the last character that is no blank */
  for (uint32_t at = p->done; at < end && lines < 2; at++) {
    const char c = source->text[at - source->base];
    if (c == '\n')
      lines++;
    else if (!strchr(" \t\r", c))
      lines = 0;
  }
  return lines == 2;
}

void gdl_fmt_clause_line(gdl_printer *p, bool is_first) {
  const gdl_comment *comment;
  bool is_block_start = is_first;
  while ((comment = comment_here(p))) {
    hard(p, !is_block_start && is_apart(p, comment->span.start));
    add_comment(p, comment);
    is_block_start = is_block_start && !comment->own_line; /* behind the bracket it is not yet in the block */
  }
  hard(p, !is_block_start && is_apart(p, start_of_word(p)));
}

void gdl_fmt_comments_before_end(gdl_printer *p) {
  for (const gdl_comment *comment; (comment = comment_here(p));) {
    if (comment->own_line) hard(p, is_apart(p, comment->span.start));
    add_comment(p, comment);
  }
}

/* ---- words ---- */

gdl_string gdl_fmt_word_here(const gdl_printer *p, uint32_t index) {
  return index < p->words.count ? text_of(p, p->words.at[index]) : (gdl_string){"", 0};
}

bool gdl_fmt_at_word(const gdl_printer *p, const char *text) {
  return gdl_string_is(gdl_fmt_word_here(p, p->word), text);
}

bool gdl_fmt_at_end(const gdl_printer *p, gdl_span span) { return start_of_word(p) >= span.end; }

/* `cases in order` is one word to the scanner. */
static bool is_cases_in_order(gdl_string text) {
  return text.len > 5 && memcmp(text.text, "cases", 5) == 0 &&
         (text.text[5] == ' ' || text.text[5] == '\t');
}

void gdl_fmt_take(gdl_printer *p) {
  if (p->word == p->words.count) return;
  gdl_fmt_comments(p);
  gdl_string text = gdl_fmt_word_here(p, p->word);
  if (is_cases_in_order(text)) text = gdl_string_of("cases in order");
  gdl_layout_text(&p->layout, GDL_PIECE_WORDS, text);
  p->done = p->words.at[p->word++].end;
}

void gdl_fmt_take_blank(gdl_printer *p) {
  gdl_fmt_take(p);
  gdl_fmt_blank(p);
}

void gdl_fmt_blank_take(gdl_printer *p) {
  gdl_fmt_blank(p);
  gdl_fmt_take(p);
}

void gdl_fmt_take_to(gdl_printer *p, gdl_span span) {
  while (!gdl_fmt_at_end(p, span)) gdl_fmt_take(p);
}

void gdl_fmt_take_comma(gdl_printer *p) {
  if (gdl_fmt_at_word(p, ",")) gdl_fmt_take(p);
}

void gdl_fmt_drop_comma(gdl_printer *p) {
  if (!gdl_fmt_at_word(p, ",")) return;
  gdl_fmt_comments(p);
  p->done = p->words.at[p->word++].end;
}

/* ---- breaks ---- */

void gdl_fmt_blank(gdl_printer *p) { gdl_layout_add(&p->layout, GDL_PIECE_BLANKS, 1); }

uint32_t gdl_fmt_line(gdl_printer *p, uint16_t blanks) {
  return gdl_layout_add(&p->layout, GDL_PIECE_LINE, blanks);
}

uint32_t gdl_fmt_fill(gdl_printer *p) { return gdl_layout_add(&p->layout, GDL_PIECE_FILL, 1); }

void gdl_fmt_fill_after(gdl_printer *p) {
  const uint32_t place = gdl_fmt_fill(p);
  gdl_layout_at(&p->layout, place)->mark = true;
}

void gdl_fmt_open(gdl_printer *p) {
  gdl_fmt_comments(p); /* what stands before the group does not break it */
  gdl_layout_add(&p->layout, GDL_PIECE_OPEN, 0);
}

void gdl_fmt_close(gdl_printer *p) { gdl_layout_add(&p->layout, GDL_PIECE_CLOSE, 0); }

void gdl_fmt_in(gdl_printer *p, uint16_t columns) {
  gdl_layout_add(&p->layout, GDL_PIECE_IN, columns);
  p->indent += columns;
}

void gdl_fmt_here(gdl_printer *p) { gdl_layout_add(&p->layout, GDL_PIECE_HERE, 0); }

void gdl_fmt_out(gdl_printer *p, uint16_t columns) {
  gdl_layout_add(&p->layout, GDL_PIECE_OUT, 0);
  p->indent -= columns;
}

void gdl_fmt_begin_block(gdl_printer *p) {
  gdl_fmt_blank_take(p);
  gdl_fmt_in(p, 2);
}

void gdl_fmt_end_block(gdl_printer *p) {
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  gdl_fmt_end_line(p);
  gdl_fmt_take(p);
}

/* ---- columns ---- */

uint32_t gdl_fmt_mark(const gdl_printer *p) { return p->layout.count; }

uint32_t gdl_fmt_width_since(const gdl_printer *p, uint32_t mark) {
  return gdl_layout_width(&p->layout, mark, p->layout.count);
}

uint32_t gdl_fmt_key_width(const gdl_printer *p, gdl_span span) {
  const gdl_string text = text_of(p, span);
  uint32_t len = 0;
  while (len < text.len && ((text.text[len] >= 'a' && text.text[len] <= 'z') || text.text[len] == '_'))
    len++;
  return len;
}

void gdl_fmt_set_blanks(gdl_printer *p, uint32_t place, uint32_t blanks) {
  gdl_layout_at(&p->layout, place)->count = (uint16_t)(blanks < UINT16_MAX ? blanks : UINT16_MAX);
}
