/* plot.c - the scores as dots on one scale, in SVG. The table beside it says the same in words. */
#include "base/text.h"
#include "doc/parts.h"
#include "report/header.h"
#include "report/html.h"

/* In units of the drawing, about a pixel each. */
enum {
  ROW = 22,
  TOP = 8,
  DOT = 5,
  PLOT = 330,
  VALUE = 52,
  LETTER = 7,
  AXIS = 26,
  MAX_COLUMNS = 34
};
enum { PARTS = 10000 }; /* scores are placed in ten-thousandths */

typedef struct plot {
  gdl_guide *guide;
  gdl_out *out;
  int64_t low, high; /* of the axis, whole numbers */
  int64_t left, width, height;
  uint32_t rows;
} plot;

static const gdl_expr *score_of(const plot *p, uint32_t item) {
  return p->guide->program->items[item].decl->item.score;
}

static bool to_whole(gdl_decimal number, gdl_round round, int64_t *out) {
  gdl_decimal whole;
  return gdl_decimal_to_places(number, 0, round, &whole) && gdl_decimal_to_int(whole, out);
}

/* ---- the axis ---- */

static bool include(plot *p, gdl_decimal low, gdl_decimal high, bool is_first) {
  int64_t from, to;
  if (!to_whole(low, GDL_ROUND_DOWN, &from) || !to_whole(high, GDL_ROUND_UP, &to)) return false;
  if (is_first || from < p->low) p->low = from;
  if (is_first || to > p->high) p->high = to;
  return true;
}

/* 1,000,000: beyond that they are no scores, and places would not be told apart. */
static bool is_drawable(const plot *p) {
  return p->rows > 0 && p->low > -1000000 && p->high < 1000000 && p->high > p->low;
}

/* The declared scale, or from the lowest to the highest score. */
static bool find_axis(plot *p) {
  const gdl_header *header = gdl_header_of(&p->guide->words, GDL_HEADER_SCORE);
  const gdl_expr *scale = header ? header->scale_range : NULL;
  bool ok = true;
  if (scale) ok = include(p, scale->range.low->number.value, scale->range.high->number.value, true);
  for (uint32_t i = 0; i < p->guide->program->items_count; i++) {
    const gdl_expr *score = score_of(p, i);
    if (!score) continue;
    ok = ok && include(p, score->number.value, score->number.value, !scale && p->rows == 0);
    p->rows++;
  }
  if (p->low == p->high) p->high++;
  return ok && is_drawable(p);
}

static int64_t place_of(const plot *p, int64_t parts) {
  return p->left + (parts - p->low * PARTS) * PLOT / ((p->high - p->low) * PARTS);
}

/* ---- drawing ---- */

static void line(plot *p, const char *style, int64_t x1, int64_t y1, int64_t x2, int64_t y2) {
  gdl_out_format(p->out, "<line class=\"%s\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n", style,
                 x1, y1, x2, y2);
}

static void text(plot *p, const char *anchor, int64_t x, int64_t y, gdl_string words) {
  gdl_out_format(p->out, "<text text-anchor=\"%s\" x=\"%d\" y=\"%d\">", anchor, x, y);
  gdl_html_text(p->out, words);
  gdl_out_text(p->out, "</text>\n");
}

static void draw_axis(plot *p) {
  const int64_t bottom = TOP + (int64_t)p->rows * ROW, step = (p->high - p->low + 9) / 10;
  for (int64_t at = p->low; at <= p->high; at += step) {
    gdl_out number = gdl_out_new(p->out->arena);
    gdl_out_int(&number, at);
    line(p, "grid", place_of(p, at * PARTS), TOP, place_of(p, at * PARTS), bottom);
    text(p, "middle", place_of(p, at * PARTS), bottom + 16, gdl_out_take(&number));
  }
}

/* As much of a label as there is room for. */
static gdl_string cut(plot *p, gdl_string label) {
  uint32_t columns = 0;
  for (size_t at = 0; at < label.len;) {
    uint32_t c = 0;
    const size_t len = gdl_utf8_decode(label.text + at, label.len - at, &c);
    columns += (uint32_t)gdl_char_width(c);
    if (columns > MAX_COLUMNS) {
      gdl_out out = gdl_out_new(p->out->arena);
      gdl_out_bytes(&out, label.text, at);
      gdl_out_text(&out, "…");
      return gdl_out_take(&out);
    }
    at += len > 0 ? len : 1;
  }
  return label;
}

static void draw_row(plot *p, uint32_t item, uint32_t row) {
  const gdl_expr *score = score_of(p, item);
  const int64_t y = TOP + (int64_t)row * ROW + ROW / 2;
  gdl_decimal scaled;
  int64_t parts = 0;
  if (!gdl_decimal_mul(score->number.value, gdl_decimal_from_int(PARTS), GDL_ROUND_HALF_EVEN, &scaled) ||
      !to_whole(scaled, GDL_ROUND_HALF_EVEN, &parts))
    return;
  text(p, "end", p->left - 14, y + 4, cut(p, gdl_words_item(&p->guide->words, item)));
  line(p, "row", p->left, y, p->left + PLOT, y);
  gdl_out_format(p->out, "<circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>\n", place_of(p, parts), y, (int64_t)DOT);
  text(p, "start", p->left + PLOT + 14, y + 4, score->number.digits);
}

static void find_size(plot *p) {
  uint32_t columns = 0;
  for (uint32_t i = 0; i < p->guide->program->items_count; i++) {
    if (!score_of(p, i)) continue;
    const gdl_string label = gdl_words_item(&p->guide->words, i);
    const uint32_t width = gdl_text_width(label.text, label.len);
    if (width > columns) columns = width;
  }
  if (columns > MAX_COLUMNS) columns = MAX_COLUMNS + 1;
  p->left = (int64_t)columns * LETTER + 20;
  p->width = p->left + PLOT + VALUE;
  p->height = TOP + (int64_t)p->rows * ROW + AXIS;
}

static void draw(plot *p) {
  const gdl_words *words = &p->guide->words;
  gdl_out_format(p->out,
                 "<svg class=\"plot\" role=\"img\" aria-labelledby=\"plot-title plot-text\" "
                 "viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n",
                 p->width, p->height, p->width, p->height);
  gdl_html_element(p->out, "title id=\"plot-title\"", gdl_word_text(words, GDL_WORD_PLOT_TITLE));
  gdl_out_char(p->out, '\n');
  gdl_html_element(p->out, "desc id=\"plot-text\"", gdl_word_text(words, GDL_WORD_PLOT_TEXT));
  gdl_out_char(p->out, '\n');
  draw_axis(p);
  for (uint32_t i = 0, row = 0; i < p->guide->program->items_count; i++)
    if (score_of(p, i)) draw_row(p, i, row++);
  gdl_out_text(p->out, "</svg>\n");
}

void gdl_doc_plot(gdl_guide *g) {
  plot p = {.guide = g, .out = g->paper.out};
  if (!g->paper.is_html || !find_axis(&p)) return;
  const gdl_header *header = gdl_header_of(&g->words, GDL_HEADER_SCORE);
  find_size(&p);
  gdl_out_text(p.out, "<figure>\n");
  draw(&p);
  gdl_html_element(p.out, "figcaption class=\"small\"",
                   header && header->scale_range ? gdl_word_text(&g->words, GDL_WORD_PLOT_TITLE)
                                                 : gdl_word_text(&g->words, GDL_WORD_PLOT_NO_SCALE));
  gdl_out_text(p.out, "\n</figure>\n");
}
