/* texts.c - words of a GDL2 guide as texts and comments of gdl. */
#include "import/plan.h"

#include "base/text.h"
#include "syntax/words.h"

#define COMMENT_WIDTH 112 /* columns, a little less than lines of code may have */
#define TAG_PART 8u       /* BCP 47: letters and digits between two hyphens */

/* ---- texts ---- */

/* The next character; a byte that is no UTF-8 is U+FFFD. */
static uint32_t next(gdl_string text, uint32_t *at) {
  uint32_t c = 0;
  const size_t step = gdl_utf8_decode(text.text + *at, text.len - *at, &c);
  *at += step == 0 ? 1 : (uint32_t)step;
  return step == 0 ? 0xFFFD : c;
}

static void put(gdl_out *out, uint32_t c) {
  char bytes[4];
  gdl_out_bytes(out, bytes, gdl_utf8_encode(c, bytes));
}

static bool is_blank(uint32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x2028 || c == 0x2029;
}

gdl_string gdl_import_line(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  bool follows_blank = false;
  for (uint32_t at = 0; at < text.len;) {
    const uint32_t c = next(text, &at);
    if (!is_blank(c) && gdl_is_hidden(c)) continue;
    if (!is_blank(c) && follows_blank && out.len > 0) gdl_out_char(&out, ' ');
    follows_blank = is_blank(c);
    if (!follows_blank) put(&out, c);
  }
  return gdl_out_take(&out);
}

/* Lines of a guide may end with CR LF; those of a text end with LF. */
static gdl_string without_returns(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < text.len; i++)
    if (text.text[i] != '\r') gdl_out_char(&out, text.text[i]);
  return gdl_out_take(&out);
}

/* A tag is letters and digits with hyphens between. One that is a word of the language (`is` of Icelandic) is written in
 * capitals, which tags are free in. */
static void write_tag(gdl_out *out, gdl_string lang) {
  const bool is_word = gdl_word_find(lang) != NULL;
  const size_t from = out->len;
  uint32_t in_part = 0;
  for (uint32_t i = 0; i < lang.len; i++) {
    const char c = lang.text[i];
    const bool is_kept = gdl_is_letter(c) || (gdl_is_digit(c) && out->len > from);
    if (is_kept && in_part++ < TAG_PART)
      gdl_out_char(out, (char)(is_word && c >= 'a' && c <= 'z' ? c - 32 : c));
    if (is_kept || in_part == 0 || i + 1 == lang.len || !gdl_is_ascii_word(lang.text[i + 1]))
      continue;
    gdl_out_char(out, '-');
    in_part = 0;
  }
}

void gdl_import_write_text(gdl_out *out, gdl_string lang, gdl_string text) {
  const size_t from = out->len;
  write_tag(out, lang);
  if (out->len > from) gdl_out_char(out, ' ');
  gdl_out_literal(out, without_returns(out->arena, text));
}

void gdl_import_write_labels(gdl_out *out, const gdl2_guide *guide, gdl_string term_id) {
  bool is_first = true;
  for (uint32_t i = 0; i < guide->language_count; i++) {
    const gdl_string label = gdl_import_line(out->arena, gdl2_term_of(guide, i, term_id));
    if (label.len == 0) continue;
    if (!is_first) gdl_out_char(out, ' ');
    is_first = false;
    gdl_import_write_text(out, guide->languages[i].lang, label);
  }
}

/* ---- comments ---- */

typedef struct comment {
  gdl_out *out;
  uint32_t indent, column; /* 0: the line is not begun */
} comment;

static void begin_line(comment *c) {
  gdl_out_text(c->out, "// ");
  gdl_out_repeat(c->out, ' ', c->indent);
  c->column = 3 + c->indent;
}

static void end_line(comment *c) {
  if (c->column > 0) gdl_out_char(c->out, '\n');
  c->column = 0;
}

/* A word, or a part of one that may be broken off: after each Chinese character. */
static void put_piece(comment *c, gdl_string piece, bool follows_blank) {
  const uint32_t width = gdl_text_width(piece.text, piece.len) + (follows_blank ? 1 : 0);
  if (c->column > 0 && c->column + width > COMMENT_WIDTH) end_line(c);
  if (c->column == 0)
    begin_line(c);
  else if (follows_blank)
    gdl_out_char(c->out, ' ');
  gdl_out_string(c->out, piece);
  c->column += width;
}

static void put_line(comment *c, gdl_string line) {
  bool follows_blank = false;
  uint32_t from = 0;
  for (uint32_t at = 0; at < line.len;) {
    const uint32_t start = at, character = next(line, &at);
    const bool ends = character == ' ' || gdl_is_cjk(character) || at == line.len;
    if (!ends) continue;
    const gdl_string piece = {line.text + from, (character == ' ' ? start : at) - from};
    if (piece.len > 0) put_piece(c, piece, follows_blank && c->column > 0);
    follows_blank = character == ' ';
    from = at;
  }
  end_line(c);
}

void gdl_import_write_comment(gdl_out *out, gdl_string text, uint32_t indent) {
  comment c = {.out = out, .indent = indent};
  bool is_begun = false, is_apart = false;
  for (uint32_t from = 0, at = 0; at <= text.len; at++) {
    if (at < text.len && text.text[at] != '\n') continue;
    const gdl_string line = gdl_import_line(out->arena, (gdl_string){text.text + from, at - from});
    from = at + 1;
    is_apart = is_apart || (line.len == 0 && is_begun);
    if (line.len == 0) continue;
    if (is_apart) gdl_out_text(out, "//\n");
    is_apart = false;
    is_begun = true;
    put_line(&c, line);
  }
}
