/* layout.c - lays pieces out on lines. */
#include "fmt/layout.h"

#include "base/text.h"

#define BEFORE_COMMENT 2u

static uint32_t add(gdl_layout *layout, gdl_piece piece) {
  if (layout->count % GDL_LAYOUT_CHUNK == 0)
    GDL_PUSH(layout->arena, &layout->chunks, GDL_NEW_ARRAY(layout->arena, gdl_piece, GDL_LAYOUT_CHUNK));
  *gdl_layout_at(layout, layout->count) = piece;
  return layout->count++;
}

uint32_t gdl_layout_add(gdl_layout *layout, gdl_piece_kind kind, uint16_t count) {
  return add(layout, (gdl_piece){.kind = (uint8_t)kind, .count = count});
}

uint32_t gdl_layout_text(gdl_layout *layout, gdl_piece_kind kind, gdl_string text) {
  return add(layout, (gdl_piece){.kind = (uint8_t)kind, .text = text.text, .len = text.len});
}

static uint32_t width_of(const gdl_piece *piece) { return gdl_text_width(piece->text, piece->len); }

/* Columns of a piece in a flat group. */
static uint32_t flat_width(const gdl_piece *piece) {
  switch ((gdl_piece_kind)piece->kind) {
    case GDL_PIECE_WORDS: return width_of(piece);
    case GDL_PIECE_BLANKS:
    case GDL_PIECE_LINE: return piece->count;
    case GDL_PIECE_FILL: return 1;
    case GDL_PIECE_HARD:
    case GDL_PIECE_COMMENT: return GDL_NOT_FLAT;
    case GDL_PIECE_OPEN:
    case GDL_PIECE_CLOSE:
    case GDL_PIECE_IN:
    case GDL_PIECE_HERE:
    case GDL_PIECE_OUT: return 0;
  }
  return 0;
}

uint32_t gdl_layout_width(const gdl_layout *layout, uint32_t from, uint32_t to) {
  uint32_t width = 0;
  for (uint32_t i = from; i < to; i++) {
    const uint32_t more = flat_width(gdl_layout_at(layout, i));
    if (more == GDL_NOT_FLAT) return GDL_NOT_FLAT;
    width += more;
  }
  return width;
}

/* ---- laying out ---- */

typedef struct trailing { /* a comment after something on its line */
  size_t at;              /* in the text so far: the blanks before it go here */
  uint32_t line, column, width;
} trailing;

typedef struct press {
  const gdl_layout *layout;
  gdl_arena *arena;
  gdl_out out;
  uint32_t line;
  uint32_t written; /* columns of the present line */
  uint32_t column;  /* where the next words will stand */
  bool is_line_due, is_empty_due;
  GDL_LIST(uint32_t) indents;
  GDL_LIST(bool) broken; /* of the open groups, the outermost first */
  bool was_broken;       /* the group closed last */
  GDL_LIST(trailing) trailing;
} press;

static uint32_t indent(const press *p) {
  return p->indents.count > 0 ? p->indents.at[p->indents.count - 1] : 0;
}

static bool is_broken(const press *p) {
  return p->broken.count == 0 || p->broken.at[p->broken.count - 1];
}

static void end_line(press *p) {
  p->is_line_due = true;
  p->column = indent(p);
}

/* Blanks and line ends are written only when words follow, so that no line ends in blanks. */
static void put(press *p, const gdl_piece *piece) {
  if (p->is_line_due && p->out.len > 0) {
    gdl_out_repeat(&p->out, '\n', p->is_empty_due ? 2 : 1);
    p->line += p->is_empty_due ? 2 : 1;
    p->written = 0;
  }
  gdl_out_repeat(&p->out, ' ', p->column - p->written);
  gdl_out_bytes(&p->out, piece->text, piece->len);
  p->column += width_of(piece);
  p->written = p->column;
  p->is_line_due = p->is_empty_due = false;
}

static void put_comment(press *p, const gdl_piece *piece) {
  if (piece->mark || p->out.len == 0) {
    end_line(p);
    put(p, piece);
  } else {
    const trailing found = {p->out.len, p->line, p->written, width_of(piece)};
    GDL_PUSH(p->arena, &p->trailing, found);
    gdl_out_bytes(&p->out, piece->text, piece->len);
    p->is_empty_due = false;
  }
  end_line(p);
}

/* Whether what stands from piece `at` to the next place where a line may end fits on this line. `depth`: groups opened on
 * the way, which are to be flat; within them a line that must end fits only a filled line, which may end in that way. */
static bool fits(const press *p, uint32_t at, uint32_t depth, bool is_fill) {
  uint32_t column = p->column;
  for (; at < p->layout->count; at++) {
    const gdl_piece *piece = gdl_layout_at(p->layout, at);
    const bool may_end = piece->kind == GDL_PIECE_LINE || piece->kind == GDL_PIECE_FILL;
    const uint32_t width = flat_width(piece);
    if (width == GDL_NOT_FLAT) return depth == 0 || is_fill;
    if (may_end && depth == 0) return true;
    if (piece->kind == GDL_PIECE_OPEN) depth++;
    if (piece->kind == GDL_PIECE_CLOSE && depth > 0) depth--;
    column += width;
    if (column > GDL_LAYOUT_COLUMNS) return false;
  }
  return true;
}

static void fill(press *p, uint32_t at) {
  const gdl_piece *piece = gdl_layout_at(p->layout, at);
  const bool is_flat = !is_broken(p);
  if (p->is_line_due) return; /* a comment ended the line */
  if (!is_flat && piece->mark && p->was_broken) {
    end_line(p);
    return;
  }
  p->column += is_flat ? 1u : piece->count;
  if (!is_flat && !fits(p, at + 1, 0, true)) end_line(p);
}

static void open_group(press *p, uint32_t at) {
  const bool breaks = is_broken(p) && !fits(p, at + 1, 1, false);
  GDL_PUSH(p->arena, &p->broken, breaks);
}

static void lay(press *p, uint32_t at) {
  const gdl_piece *piece = gdl_layout_at(p->layout, at);
  switch ((gdl_piece_kind)piece->kind) {
    case GDL_PIECE_WORDS: put(p, piece); break;
    case GDL_PIECE_BLANKS: p->column += p->is_line_due ? 0u : piece->count; break;
    case GDL_PIECE_LINE:
      if (is_broken(p))
        end_line(p);
      else
        p->column += p->is_line_due ? 0u : piece->count;
      break;
    case GDL_PIECE_FILL: fill(p, at); break;
    case GDL_PIECE_HARD:
      end_line(p);
      p->is_empty_due = p->is_empty_due || piece->mark;
      break;
    case GDL_PIECE_OPEN: open_group(p, at); break;
    case GDL_PIECE_CLOSE: p->was_broken = p->broken.at[--p->broken.count]; break;
    case GDL_PIECE_IN: GDL_PUSH(p->arena, &p->indents, indent(p) + piece->count); break;
    case GDL_PIECE_HERE: GDL_PUSH(p->arena, &p->indents, p->column); break;
    case GDL_PIECE_OUT: p->indents.count--; break;
    case GDL_PIECE_COMMENT: put_comment(p, piece); break;
  }
}

/* ---- comments after something ---- */

/* Those on lines next to each other stand below each other, if there is room. */
static uint32_t aligned(const press *p, uint32_t from, uint32_t *column) {
  uint32_t to = from, widest = 0;
  *column = 0;
  for (; to < p->trailing.count; to++) {
    const trailing *t = &p->trailing.at[to];
    if (to > from && t->line != t[-1].line + 1) break;
    if (t->column + BEFORE_COMMENT > *column) *column = t->column + BEFORE_COMMENT;
    if (t->width > widest) widest = t->width;
  }
  if (*column + widest > GDL_LAYOUT_COLUMNS) *column = 0;
  return to;
}

static gdl_string finish(press *p) {
  if (p->trailing.count == 0) { /* most often: no second copy */
    if (p->out.len > 0) gdl_out_char(&p->out, '\n');
    return gdl_out_take(&p->out);
  }
  gdl_out out = gdl_out_new(p->arena);
  size_t done = 0;
  for (uint32_t i = 0, to = 0, column = 0; i < p->trailing.count; i++) {
    const trailing *t = &p->trailing.at[i];
    if (i == to) to = aligned(p, i, &column);
    gdl_out_bytes(&out, p->out.text + done, t->at - done);
    gdl_out_repeat(&out, ' ', column == 0 ? BEFORE_COMMENT : column - t->column);
    done = t->at;
  }
  gdl_out_bytes(&out, p->out.text + done, p->out.len - done);
  if (out.len > 0) gdl_out_char(&out, '\n');
  return gdl_out_take(&out);
}

gdl_string gdl_layout_print(const gdl_layout *layout, gdl_arena *arena) {
  press p = {.layout = layout, .arena = arena, .out = gdl_out_new(arena), .is_line_due = true};
  for (uint32_t i = 0; i < layout->count; i++) lay(&p, i);
  return finish(&p);
}
