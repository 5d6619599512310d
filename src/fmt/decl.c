/* decl.c - declarations but for actions and items. */
#include "base/text.h"
#include "fmt/printer.h"

/* ---- what follows the head of a declaration ---- */

/* Clauses that are a line of their own: a reader looks for them at its beginning. */
static bool is_own_line(const gdl_printer *p) {
  return gdl_fmt_at_word(p, "otherwise") || gdl_fmt_at_word(p, "note");
}

/* The value of the clause that begins here; NULL: it has none. */
static const gdl_expr *value_of(const gdl_printer *p, const gdl_decl *decl) {
  if (decl->kind != GDL_DECL_FACT) return NULL;
  if (gdl_fmt_at_word(p, "otherwise")) return decl->fact.otherwise;
  if (gdl_fmt_at_word(p, "typical")) return decl->fact.typical;
  if (gdl_fmt_at_word(p, "usual")) return decl->fact.usual;
  if (gdl_fmt_at_word(p, "cost")) return decl->fact.cost;
  return NULL;
}

static void print_clause(gdl_printer *p, const gdl_decl *decl) {
  const gdl_expr *value = value_of(p, decl);
  if (value) {
    gdl_fmt_take_blank(p);
    gdl_fmt_print_expr_in(p, value);
  } else if (gdl_fmt_at_text(p)) {
    gdl_fmt_print_texts(p);
  } else if (gdl_fmt_at_word(p, "note")) {
    gdl_fmt_print_keyed(p);
  } else if (gdl_fmt_at_word(p, "code")) {
    gdl_fmt_print_code(p);
  } else if (gdl_fmt_at_word(p, "shown")) {
    gdl_fmt_print_shown(p, decl->kind == GDL_DECL_FACT ? decl->fact.shown_to : decl->define.shown_to);
  } else if (gdl_fmt_at_word(p, "cite")) {
    gdl_fmt_take_blank(p);
    gdl_fmt_take(p);
  } else {
    gdl_fmt_take(p); /* fixed */
  }
}

/* As many on a line as fit. `is_after`: none on the last line of a value that was broken. */
static void print_clauses(gdl_printer *p, const gdl_decl *decl, bool is_after) {
  gdl_fmt_in(p, 2);
  for (bool was_own_line = false; !gdl_fmt_at_end(p, decl->span);) {
    const bool is_own = is_own_line(p);
    if (is_own || was_own_line)
      gdl_fmt_end_line(p);
    else if (is_after)
      gdl_fmt_fill_after(p);
    else
      gdl_fmt_fill(p);
    gdl_fmt_comments(p);
    print_clause(p, decl);
    was_own_line = is_own;
    is_after = false;
  }
  gdl_fmt_out(p, 2);
}

/* `= value`: on the line of the name if it fits there, else on the next; tables begin on the line. */
static void print_value(gdl_printer *p, const gdl_expr *value) {
  gdl_fmt_take(p); /* = */
  if (gdl_fmt_is_block(value)) {
    gdl_fmt_blank(p);
    gdl_fmt_print_expr(p, value);
    return;
  }
  gdl_fmt_in(p, 4);
  gdl_fmt_open(p);
  gdl_fmt_line(p, 1);
  gdl_fmt_print_expr(p, value);
  gdl_fmt_close(p);
  gdl_fmt_out(p, 4);
}

/* `when condition`, on the line if it fits. */
static void print_when(gdl_printer *p, const gdl_expr *condition) {
  gdl_fmt_in(p, 2);
  gdl_fmt_open(p);
  gdl_fmt_line(p, 1);
  gdl_fmt_take_blank(p);
  gdl_fmt_print_expr_in(p, condition);
  gdl_fmt_close(p);
  gdl_fmt_out(p, 2);
}

/* ---- small declarations; the words up to the name are taken ---- */

static void print_set(gdl_printer *p, const gdl_decl *decl) {
  gdl_fmt_blank(p);
  if (decl->kind == GDL_DECL_CODES) {
    gdl_fmt_print_choices(p, decl->set.choices);
  } else {
    gdl_fmt_take_blank(p); /* of */
    gdl_fmt_take_blank(p);
    gdl_fmt_print_names(p);
  }
  print_clauses(p, decl, false);
}

static void print_fact(gdl_printer *p, const gdl_decl *decl) {
  gdl_fmt_blank_take(p); /* : */
  gdl_fmt_blank(p);
  gdl_fmt_print_type(p, decl->fact.type);
  print_clauses(p, decl, false);
}

static void print_define(gdl_printer *p, const gdl_decl *decl) {
  const gdl_expr *value = decl->kind == GDL_DECL_DEFINE ? decl->define.value : decl->parameter.value;
  if (decl->kind == GDL_DECL_DEFINE && decl->define.type) {
    gdl_fmt_blank_take(p); /* : */
    gdl_fmt_blank(p);
    gdl_fmt_print_type(p, decl->define.type);
  }
  gdl_fmt_blank(p);
  print_value(p, value);
  print_clauses(p, decl, !gdl_fmt_is_block(value));
}

static void print_reading(gdl_printer *p, const gdl_decl *decl) {
  gdl_fmt_in(p, 2);
  while (!gdl_fmt_at_end(p, decl->span)) {
    gdl_fmt_end_line(p);
    gdl_fmt_comments(p);
    if (!gdl_fmt_at_text(p)) gdl_fmt_take_key(p, 7); /* `against` is the longest */
    gdl_fmt_print_texts(p);
  }
  gdl_fmt_out(p, 2);
}

static void print_exclusive(gdl_printer *p, const gdl_decl *decl) {
  gdl_fmt_open(p);
  gdl_fmt_take(p);
  gdl_fmt_in(p, 2);
  gdl_fmt_line(p, 0);
  for (uint32_t i = 0; i < decl->exclusive.rules.count; i++) {
    if (i > 0) {
      gdl_fmt_take(p);
      gdl_fmt_fill(p);
    }
    gdl_fmt_print_ref(p, decl->exclusive.rules.at[i]);
  }
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  gdl_fmt_line(p, 0);
  gdl_fmt_take(p);
  gdl_fmt_close(p);
}

static void print_allow(gdl_printer *p) {
  gdl_fmt_in(p, 2);
  gdl_fmt_fill(p);
  gdl_fmt_print_keyed(p);
  gdl_fmt_out(p, 2);
}

/* ---- the header ---- */

static void print_authors(gdl_printer *p, const gdl_header *header) {
  while (!gdl_fmt_at_end(p, header->span)) {
    gdl_fmt_take(p);
    if (!gdl_fmt_at_word(p, ",")) continue;
    gdl_fmt_take(p);
    gdl_fmt_fill(p);
  }
}

/* `"Delphi" scale 0..10 panel 17`, `"…" doi "…"`, `2019-01`: a value, then words with values. */
static void print_header_words(gdl_printer *p, const gdl_header *header) {
  gdl_fmt_take(p);
  while (!gdl_fmt_at_end(p, header->span)) {
    gdl_fmt_fill(p);
    const bool is_scale = gdl_fmt_at_word(p, "scale"), is_panel = gdl_fmt_at_word(p, "panel");
    gdl_fmt_take_blank(p);
    if (is_scale && header->scale_range)
      gdl_fmt_print_expr(p, header->scale_range);
    else if (is_panel && header->panel_size)
      gdl_fmt_print_expr(p, header->panel_size);
    else
      gdl_fmt_take(p);
  }
}

static void print_header(gdl_printer *p, const gdl_header *header) {
  gdl_fmt_here(p);
  if (header->kind == GDL_HEADER_AUTHORS)
    print_authors(p, header);
  else if (gdl_fmt_at_text(p) && header->kind != GDL_HEADER_SOURCE && header->kind != GDL_HEADER_SCORE)
    gdl_fmt_print_texts(p);
  else
    print_header_words(p, header);
  gdl_fmt_out(p, 0);
}

static void print_guideline(gdl_printer *p, const gdl_decl *decl) {
  uint32_t width = 0;
  for (uint32_t i = 0; i < decl->guideline.headers.count; i++) {
    const uint32_t len = gdl_fmt_key_width(p, decl->guideline.headers.at[i].span);
    if (len > width) width = len;
  }
  gdl_fmt_begin_block(p);
  for (uint32_t i = 0; i < decl->guideline.headers.count; i++) {
    gdl_fmt_clause_line(p, i == 0);
    gdl_fmt_take_key(p, width);
    print_header(p, &decl->guideline.headers.at[i]);
  }
  gdl_fmt_end_block(p);
}

/* ---- all of them ---- */

static void print_rest(gdl_printer *p, const gdl_decl *decl) {
  switch (decl->kind) {
    case GDL_DECL_ERROR:
    case GDL_DECL_USE: break;
    case GDL_DECL_GUIDELINE: print_guideline(p, decl); break;
    case GDL_DECL_UNIT:
      gdl_fmt_blank_take(p);
      gdl_fmt_blank(p);
      gdl_fmt_print_expr(p, decl->unit.value);
      break;
    case GDL_DECL_PARAMETER:
    case GDL_DECL_DEFINE: print_define(p, decl); break;
    case GDL_DECL_READING: print_reading(p, decl); break;
    case GDL_DECL_CODES:
    case GDL_DECL_GROUP: print_set(p, decl); break;
    case GDL_DECL_FACT: print_fact(p, decl); break;
    case GDL_DECL_SUBSTANCE:
      gdl_fmt_blank(p);
      gdl_fmt_print_expr(p, decl->substance.molar_mass);
      print_clauses(p, decl, false);
      break;
    case GDL_DECL_CONSTRAINT:
      print_when(p, decl->constraint.condition);
      print_clauses(p, decl, true);
      break;
    case GDL_DECL_COVER: print_when(p, decl->cover.condition); break;
    case GDL_DECL_ACTION: gdl_fmt_print_action(p, decl); break;
    case GDL_DECL_DUTY: break; /* in print_duty */
    case GDL_DECL_ITEM: gdl_fmt_print_item(p, decl); break;
    case GDL_DECL_TEST: gdl_fmt_print_test(p, decl); break;
    case GDL_DECL_EXCLUSIVE: print_exclusive(p, decl); break;
    case GDL_DECL_MONOTONE: gdl_fmt_blank_take(p); break;
    case GDL_DECL_ALLOW: print_allow(p); break;
  }
  while (!gdl_fmt_at_end(p, decl->span))
    gdl_fmt_blank_take(p); /* none is left, unless this file is wrong about the grammar */
}

static void print_head(gdl_printer *p, const gdl_decl *decl) {
  gdl_fmt_take_blank(p); /* the word that opens it */
  if (decl->kind == GDL_DECL_COVER)
    gdl_fmt_print_ref(p, decl->cover.action);
  else if (decl->kind != GDL_DECL_EXCLUSIVE)
    gdl_fmt_take(p); /* its name */
}

/* Duties on lines next to each other have their texts in one column. */
typedef struct duties {
  GDL_LIST(uint32_t) places;
  GDL_LIST(uint32_t) widths;
  uint32_t widest;
} duties;

static void align_duties(gdl_printer *p, duties *run) {
  for (uint32_t i = 0; i < run->places.count; i++)
    gdl_fmt_set_blanks(p, run->places.at[i], run->widest - run->widths.at[i] + 1);
  *run = (duties){.places.at = NULL};
}

static void print_duty(gdl_printer *p, duties *run) {
  const gdl_string name = gdl_fmt_word_here(p, p->word - 1);
  const uint32_t width = gdl_text_width(name.text, name.len);
  if (!gdl_fmt_at_text(p)) return;
  gdl_fmt_in(p, 2);
  const uint32_t place = gdl_fmt_fill(p);
  gdl_fmt_print_texts(p);
  gdl_fmt_out(p, 2);
  GDL_PUSH(p->scratch, &run->places, place);
  GDL_PUSH(p->scratch, &run->widths, width);
  if (width > run->widest) run->widest = width;
}

void gdl_fmt_print_decls(gdl_printer *p) {
  duties run = {.places.at = NULL};
  for (uint32_t i = 0; i < p->file->decls.count; i++) {
    const gdl_decl *decl = p->file->decls.at[i];
    if (decl->kind != GDL_DECL_DUTY || gdl_fmt_is_apart(p)) align_duties(p, &run);
    gdl_fmt_clause_line(p, i == 0);
    print_head(p, decl);
    if (decl->kind == GDL_DECL_DUTY) print_duty(p, &run);
    print_rest(p, decl);
  }
  align_duties(p, &run);
  gdl_fmt_clause_line(p, false); /* and the comments at the end */
}
