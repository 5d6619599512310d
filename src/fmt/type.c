/* type.c - texts, codes, types and lists of choices. */
#include "fmt/printer.h"
#include "syntax/words.h"

/* ---- texts ---- */

static bool is_string(gdl_string text) { return text.len > 0 && text.text[0] == '"'; }

bool gdl_fmt_at_text(const gdl_printer *p) {
  const gdl_string word = gdl_fmt_word_here(p, p->word);
  if (is_string(word)) return true;
  return is_string(gdl_fmt_word_here(p, p->word + 1)) && !gdl_word_find(word);
}

/* Behind a number a tag such as `mg` would be read as a unit: it stands on a new line. */
static bool may_be_unit(const gdl_printer *p) {
  if (p->word == 0 || gdl_fmt_at_word(p, "zh") || gdl_fmt_at_word(p, "en")) return false;
  const gdl_string before = gdl_fmt_word_here(p, p->word - 1);
  return before.text[0] >= '0' && before.text[0] <= '9';
}

static void print_text(gdl_printer *p) {
  if (may_be_unit(p)) gdl_fmt_end_line(p);
  if (!is_string(gdl_fmt_word_here(p, p->word))) gdl_fmt_take_blank(p);
  gdl_fmt_take(p);
}

/* On one line, or each on its own. */
void gdl_fmt_print_texts(gdl_printer *p) {
  gdl_fmt_here(p);
  gdl_fmt_open(p);
  for (bool is_first = true; gdl_fmt_at_text(p); is_first = false) {
    if (!is_first) gdl_fmt_line(p, 1);
    print_text(p);
  }
  gdl_fmt_close(p);
  gdl_fmt_out(p, 0);
}

void gdl_fmt_take_key(gdl_printer *p, uint32_t width) {
  const gdl_string key = gdl_fmt_word_here(p, p->word);
  gdl_fmt_take(p);
  gdl_fmt_set_blanks(p, gdl_layout_add(&p->layout, GDL_PIECE_BLANKS, 1),
                     width > key.len ? width - key.len + 1 : 1);
}

void gdl_fmt_print_keyed(gdl_printer *p) {
  gdl_fmt_take_blank(p);
  gdl_fmt_print_texts(p);
}

/* code atc "L04AD02" display "…" */
void gdl_fmt_print_code(gdl_printer *p) {
  gdl_fmt_take_blank(p);
  gdl_fmt_take_blank(p);
  gdl_fmt_take(p);
  if (!gdl_fmt_at_word(p, "display")) return;
  gdl_fmt_blank(p);
  gdl_fmt_take_blank(p);
  gdl_fmt_take(p);
}

void gdl_fmt_print_shown(gdl_printer *p, const gdl_expr *step) {
  gdl_fmt_take_blank(p);
  gdl_fmt_take_blank(p);
  gdl_fmt_print_expr(p, step);
}

/* ---- choices ---- */

typedef enum column { NAME, POINTS, CODE, CHINESE, ENGLISH, OTHER, COLUMN_COUNT } column;

typedef struct cell {
  column column;
  uint32_t place; /* of the blanks before it */
  uint32_t width;
} cell;

/* A row of cells; those of one column stand as one. */
typedef struct row {
  cell cells[COLUMN_COUNT];
  uint32_t count;
  uint32_t width;  /* on one line, with the comma; GDL_NOT_FLAT if it cannot be */
  bool is_regular; /* its columns are in the order above */
} row;

static column column_here(const gdl_printer *p) {
  if (gdl_fmt_at_word(p, "code")) return CODE;
  if (gdl_fmt_at_word(p, "=")) return POINTS;
  if (gdl_fmt_at_word(p, "en")) return ENGLISH;
  return gdl_fmt_at_word(p, "zh") || is_string(gdl_fmt_word_here(p, p->word)) ? CHINESE : OTHER;
}

static void print_cell(gdl_printer *p, column kind, gdl_span end) {
  switch (kind) {
    case CODE: gdl_fmt_print_code(p); break;
    case POINTS:
      gdl_fmt_take_blank(p);
      while (!gdl_fmt_at_end(p, end) && !gdl_fmt_at_word(p, "code") && !gdl_fmt_at_text(p))
        gdl_fmt_take(p);
      break;
    case CHINESE:
    case ENGLISH:
    case OTHER: print_text(p); break;
    case NAME:
    case COLUMN_COUNT: gdl_fmt_take(p); break;
  }
}

static void print_row(gdl_printer *p, row *made, const gdl_choice *choice) {
  const uint32_t start = gdl_fmt_mark(p);
  gdl_fmt_in(p, 4);
  gdl_fmt_take(p);
  *made = (row){.count = 1, .is_regular = true, .cells[0] = {NAME, 0, gdl_fmt_width_since(p, start)}};
  while (!gdl_fmt_at_end(p, choice->span)) {
    cell *last = &made->cells[made->count - 1];
    const column kind = column_here(p);
    const uint32_t mark = gdl_fmt_mark(p), place = gdl_fmt_fill(p);
    const bool is_new = kind != last->column && made->count < COLUMN_COUNT;
    made->is_regular = made->is_regular && kind >= last->column;
    print_cell(p, kind, choice->span);
    const uint32_t width = gdl_fmt_width_since(p, mark);
    if (is_new)
      made->cells[made->count++] = (cell){kind, place, width - 1};
    else
      last->width += width;
  }
  gdl_fmt_out(p, 4);
  made->width = gdl_fmt_width_since(p, start);
}

/* Where each column begins; false if a row then has no room. */
static bool columns_of(const row *rows, uint32_t count, uint32_t room, uint32_t begins[COLUMN_COUNT]) {
  uint32_t widths[COLUMN_COUNT] = {0};
  for (uint32_t i = 0; i < count; i++) {
    if (!rows[i].is_regular || rows[i].width == GDL_NOT_FLAT) return false;
    for (uint32_t j = 0; j + 1 < rows[i].count; j++) {
      const cell *c = &rows[i].cells[j];
      if (c->width > widths[c->column]) widths[c->column] = c->width;
    }
  }
  begins[0] = 0;
  for (uint32_t k = 1; k < COLUMN_COUNT; k++)
    begins[k] = begins[k - 1] + widths[k - 1] + (widths[k - 1] > 0 ? 1 : 0);
  for (uint32_t i = 0; i < count; i++) {
    const cell *last = &rows[i].cells[rows[i].count - 1];
    if (begins[last->column] + last->width + 1 > room) return false;
  }
  return true;
}

static void align_rows(gdl_printer *p, const row *rows, uint32_t count) {
  uint32_t begins[COLUMN_COUNT], widest = 0;
  if (columns_of(rows, count, GDL_LAYOUT_COLUMNS - p->indent, begins)) {
    for (uint32_t i = 0; i < count; i++)
      for (uint32_t j = 1; j < rows[i].count; j++) {
        const cell *c = &rows[i].cells[j];
        gdl_fmt_set_blanks(p, c->place, begins[c->column] - begins[c[-1].column] - c[-1].width);
      }
    return;
  }
  for (uint32_t i = 0; i < count; i++)
    if (rows[i].cells[0].width != GDL_NOT_FLAT && rows[i].cells[0].width > widest)
      widest = rows[i].cells[0].width;
  for (uint32_t i = 0; i < count; i++)
    if (rows[i].count > 1 && rows[i].cells[0].width != GDL_NOT_FLAT)
      gdl_fmt_set_blanks(p, rows[i].cells[1].place, widest - rows[i].cells[0].width + 1);
}

/* `{ a zh "…", b zh "…" }`, or a line for each with its parts in columns. */
void gdl_fmt_print_choices(gdl_printer *p, gdl_choices choices) {
  row *rows = GDL_NEW_ARRAY(p->scratch, row, choices.count);
  gdl_fmt_open(p);
  gdl_fmt_take(p);
  gdl_fmt_in(p, 2);
  for (uint32_t i = 0; i < choices.count; i++) {
    if (i > 0) gdl_fmt_take(p);
    if (i > 0 && gdl_fmt_is_apart(p)) /* the author's groups stay */
      gdl_fmt_clause_line(p, false);
    else
      gdl_fmt_line(p, 1);
    gdl_fmt_comments(p);
    print_row(p, &rows[i], &choices.at[i]);
  }
  align_rows(p, rows, choices.count);
  gdl_fmt_drop_comma(p);
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  gdl_fmt_line(p, 1);
  gdl_fmt_take(p);
  gdl_fmt_close(p);
}

/* ---- types ---- */

static void print_bounds(gdl_printer *p, const gdl_type_expr *type) {
  if (type->range) {
    gdl_fmt_blank(p);
    gdl_fmt_print_expr(p, type->range);
  }
  if (type->step) {
    gdl_fmt_blank_take(p);
    gdl_fmt_blank(p);
    gdl_fmt_print_expr(p, type->step);
  }
}

static void print_choice_type(gdl_printer *p, const gdl_type_expr *type) {
  gdl_fmt_take_blank(p);
  gdl_fmt_take_blank(p);
  if (type->choices.count > 0)
    gdl_fmt_print_choices(p, type->choices);
  else
    gdl_fmt_take(p);
}

void gdl_fmt_print_type(gdl_printer *p, const gdl_type_expr *type) {
  switch (type->kind) {
    case GDL_TYPE_ERROR:
    case GDL_TYPE_BOOLEAN:
    case GDL_TYPE_TEXT: gdl_fmt_take(p); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_DATE:
      gdl_fmt_take(p);
      print_bounds(p, type);
      break;
    case GDL_TYPE_QUANTITY:
      gdl_fmt_take_blank(p);
      gdl_fmt_take(p);
      print_bounds(p, type);
      while (!gdl_fmt_at_end(p, type->span)) gdl_fmt_blank_take(p); /* of creatinine */
      break;
    case GDL_TYPE_ONE_OF:
    case GDL_TYPE_ANY_OF: print_choice_type(p, type); break;
    case GDL_TYPE_SERIES:
      gdl_fmt_take_blank(p);
      gdl_fmt_take_blank(p);
      gdl_fmt_print_type(p, type->element);
      break;
  }
}
