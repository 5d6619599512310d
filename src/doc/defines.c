/* defines.c - definitions: conditions as lists, cases and points as tables, formulas with the facts' labels. */
#include "doc/parts.h"
#include "doc/phrase.h"

/* ---- tables ---- */

static void say_condition_cell(gdl_guide *g, const gdl_expr *when) {
  gdl_paper_cell(&g->paper, true);
  gdl_say_expr(g, when, (gdl_saying){.least = GDL_BINDS_LIST});
  gdl_paper_cell_end(&g->paper, true);
}

static void say_value_cell(gdl_guide *g, const gdl_expr *value, const gdl_domain *domain) {
  gdl_paper_cell(&g->paper, false);
  gdl_say_expr(g, value, (gdl_saying){.least = GDL_BINDS_LIST, .domain = domain});
  gdl_paper_cell_end(&g->paper, false);
}

static void say_otherwise(gdl_guide *g, const gdl_expr *value, const gdl_domain *domain) {
  gdl_paper_row(&g->paper, gdl_target_none());
  gdl_paper_cell(&g->paper, true);
  gdl_paper_word(&g->paper, GDL_WORD_OTHERWISE);
  gdl_paper_cell_end(&g->paper, true);
  say_value_cell(g, value, domain);
  gdl_paper_row_end(&g->paper);
}

/* What the author remarks on the fact that is the whole of a condition: what counts as proteinuria. */
static gdl_string remark_on(const gdl_guide *g, const gdl_expr *when) {
  when = gdl_phrase_inside(when);
  if (when->kind != GDL_EXPR_NAME) return (gdl_string){.text = ""};
  const gdl_thing thing = gdl_guide_thing(g, when->ref.first.name);
  if (thing.kind != GDL_THING_FACT) return (gdl_string){.text = ""};
  return gdl_words_text(&g->words, g->program->facts[thing.index].decl->fact.note);
}

static bool has_remarks(const gdl_guide *g, const gdl_expr *expr) {
  for (uint32_t i = 0; i < expr->cases.branches.count; i++)
    if (remark_on(g, expr->cases.branches.at[i].when).len > 0) return true;
  return false;
}

static void say_branch(gdl_guide *g, const gdl_branch *branch, const gdl_domain *domain, bool remarks) {
  gdl_paper_row(&g->paper, gdl_target_none());
  say_condition_cell(g, branch->when);
  say_value_cell(g, branch->value, domain);
  if (remarks) {
    gdl_paper_cell(&g->paper, false);
    gdl_paper_say(&g->paper, remark_on(g, branch->when));
    gdl_paper_cell_end(&g->paper, false);
  }
  gdl_paper_row_end(&g->paper);
}

static gdl_word how_they_count(const gdl_expr *expr) {
  if (expr->kind == GDL_EXPR_SUM) return GDL_WORD_POINTS_HOW;
  return expr->cases.in_order ? GDL_WORD_FIRST_COUNTS : GDL_WORD_ONE_HOLDS;
}

/* `cases` and `sum`: a line for each branch. */
static void say_branches(gdl_guide *g, const gdl_expr *expr, const gdl_domain *domain) {
  const bool is_sum = expr->kind == GDL_EXPR_SUM, remarks = is_sum && has_remarks(g, expr);
  const gdl_word heads[] = {GDL_WORD_COLUMN_CONDITION,
                            is_sum ? GDL_WORD_COLUMN_POINTS : GDL_WORD_COLUMN_VALUE,
                            GDL_WORD_COLUMN_COUNTS};
  gdl_paper_line(&g->paper, "small", gdl_word_text(&g->words, how_they_count(expr)));
  gdl_paper_table(&g->paper, is_sum ? "points" : "cases", (gdl_string){.text = ""}, heads,
                  remarks ? 3 : 2);
  for (uint32_t i = 0; i < expr->cases.branches.count; i++)
    say_branch(g, &expr->cases.branches.at[i], domain, remarks);
  if (expr->cases.otherwise) say_otherwise(g, expr->cases.otherwise, domain);
  gdl_paper_table_end(&g->paper);
}

static void say_if(gdl_guide *g, const gdl_expr *expr, const gdl_domain *domain) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_CONDITION, GDL_WORD_COLUMN_VALUE};
  gdl_paper_table(&g->paper, "cases", (gdl_string){.text = ""}, heads, 2);
  gdl_paper_row(&g->paper, gdl_target_none());
  say_condition_cell(g, expr->if_.condition);
  say_value_cell(g, expr->if_.then, domain);
  gdl_paper_row_end(&g->paper);
  say_otherwise(g, expr->if_.otherwise, domain);
  gdl_paper_table_end(&g->paper);
}

/* `sum of points(a, b)`: the values of each list with what they count. */
static void say_points_of(gdl_guide *g, const gdl_expr *fact) {
  gdl_paper *s = &g->paper;
  const gdl_domain *domain = gdl_guide_domain(g, fact);
  if (!domain || !domain->points) return;
  for (uint32_t i = 0; i < domain->count; i++) {
    gdl_paper_row(s, gdl_target_none());
    gdl_paper_cell(s, true);
    gdl_say_expr(g, fact, (gdl_saying){.least = GDL_BINDS_SUM});
    gdl_paper_word(s, GDL_WORD_COLON);
    gdl_paper_say(s, gdl_words_choice(&g->words, domain, i));
    gdl_paper_cell_end(s, true);
    gdl_paper_cell(s, false);
    gdl_paper_say(s, gdl_words_number(&g->words, NULL, domain->points[i], gdl_showing_plain()));
    gdl_paper_cell_end(s, false);
    gdl_paper_row_end(s);
  }
}

static void say_sum_of_points(gdl_guide *g, const gdl_expr *expr) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_CONDITION, GDL_WORD_COLUMN_POINTS};
  gdl_paper_line(&g->paper, "small", gdl_word_text(&g->words, GDL_WORD_POINTS_HOW));
  gdl_paper_table(&g->paper, "points", (gdl_string){.text = ""}, heads, 2);
  for (uint32_t i = 0; i < expr->list.count; i++) say_points_of(g, expr->list.at[i]);
  gdl_paper_table_end(&g->paper);
}

/* ---- one definition ---- */

/* False: it is no table. */
static bool say_as_table(gdl_guide *g, const gdl_expr *value, const gdl_domain *domain) {
  if (value->kind == GDL_EXPR_CASES || value->kind == GDL_EXPR_SUM)
    say_branches(g, value, domain);
  else if (value->kind == GDL_EXPR_IF)
    say_if(g, value, domain);
  else if (value->kind == GDL_EXPR_SUM_POINTS)
    say_sum_of_points(g, value);
  else
    return false;
  return true;
}

static void say_in_words(gdl_guide *g, const gdl_define *define, const gdl_expr *value) {
  gdl_paper *s = &g->paper;
  const bool is_condition = define->type->kind == GDL_TYPE_BOOLEAN;
  gdl_paper_pair(s, is_condition ? GDL_WORD_HOLDS_WHEN : GDL_WORD_WORKED_OUT_AS);
  if (is_condition || value->kind == GDL_EXPR_COUNT_OF)
    gdl_say_condition(g, value, false);
  else
    gdl_say_expr(g, value, (gdl_saying){.least = GDL_BINDS_LIST, .domain = define->type->domain});
  gdl_paper_pair_end(s);
}

static void say_details(gdl_guide *g, const gdl_define *define, bool is_table) {
  gdl_paper *s = &g->paper;
  const gdl_expr *shown_to = define->decl->define.shown_to;
  const gdl_string place = gdl_words_cites(&g->words, define->decl->cites);
  if (is_table && !shown_to && place.len == 0) return;
  gdl_paper_pairs(s);
  if (!is_table) say_in_words(g, define, gdl_phrase_inside(define->decl->define.value));
  if (shown_to)
    gdl_paper_pair_text(s, GDL_WORD_SHOWN,
                        gdl_words_number(&g->words, define->type->unit, shown_to->number.value,
                                         gdl_showing_plain()));
  gdl_paper_pair_text(s, GDL_WORD_PLACE, place);
  gdl_paper_pairs_end(s);
}

static void say_those(gdl_guide *g, bool results) {
  for (uint32_t i = 0; i < g->program->defines_count; i++) {
    const gdl_define *define = &g->program->defines[i];
    if (define->is_result != results) continue;
    gdl_paper_title(&g->paper, 3, gdl_target_define(g, i), gdl_guide_define_label(g, i));
    const bool is_table =
        say_as_table(g, gdl_phrase_inside(define->decl->define.value), define->type->domain);
    say_details(g, define, is_table);
  }
}

void gdl_doc_results(gdl_guide *g) { say_those(g, true); }

void gdl_doc_definitions(gdl_guide *g) { say_those(g, false); }
