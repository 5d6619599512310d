/* amount.c - numbers with their units, ranges, arithmetic and functions in words. */
#include "doc/phrase.h"

#include <string.h>

#include "syntax/chain.h"

static void say_text(gdl_guide *g, const char *text) {
  gdl_paper_say(&g->paper, gdl_string_of(text));
}

static gdl_showing showing_of(bool is_age) {
  gdl_showing showing = gdl_showing_plain();
  showing.is_age = is_age;
  return showing;
}

void gdl_phrase_number(gdl_guide *g, const gdl_number *number, gdl_string unit, bool is_age) {
  gdl_showing showing = showing_of(is_age);
  const char *point = memchr(number->digits.text, '.', number->digits.len); /* 1.0 stays 1.0 */
  if (point) showing.places = (int)(number->digits.text + number->digits.len - point) - 1;
  gdl_paper_say(&g->paper, gdl_words_number(&g->words, gdl_guide_unit(g, unit), number->value, showing));
}

/* ---- ranges ---- */

/* A number, perhaps after a minus; NULL: computed. */
static const gdl_expr *literal(const gdl_expr *expr, gdl_decimal *out) {
  expr = gdl_phrase_inside(expr);
  const bool is_negative = expr->kind == GDL_EXPR_NEGATE;
  if (is_negative) expr = gdl_phrase_inside(expr->unary);
  if (expr->kind != GDL_EXPR_NUMBER) return NULL;
  *out = is_negative ? gdl_decimal_negate(expr->number.value) : expr->number.value;
  return expr;
}

void gdl_phrase_range(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_decimal low, high;
  const gdl_expr *from = literal(expr->range.low, &low), *to = literal(expr->range.high, &high);
  const bool one_unit =
      from && to &&
      (from->number.unit.len == 0 || gdl_string_equal(from->number.unit, to->number.unit));
  if (one_unit) {
    const gdl_unit *unit = gdl_guide_unit(g, to->number.unit);
    gdl_paper_say(&g->paper, gdl_words_range(&g->words, unit, low, high, showing_of(how.is_age)));
    return;
  }
  gdl_saying part = gdl_saying_of_part(how, GDL_BINDS_POWER);
  part.is_age = how.is_age;
  gdl_say_expr(g, expr->range.low, part);
  say_text(g, " – ");
  gdl_say_expr(g, expr->range.high, part);
}

/* ---- arithmetic ---- */

static void say_power(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_say_expr(g, expr->arith.left, gdl_saying_of_part(how, GDL_BINDS_ATOM));
  gdl_paper_power(&g->paper);
  gdl_say_expr(g, expr->arith.right,
               gdl_saying_of_part(how, g->paper.is_html ? GDL_BINDS_LIST : GDL_BINDS_ATOM));
  gdl_paper_power_end(&g->paper);
}

typedef struct sign {
  const char *text;
  gdl_binding left, right; /* how tightly its sides must bind */
} sign;

static const sign signs[] = {
    [GDL_ADD] = {" + ", GDL_BINDS_SUM, GDL_BINDS_SUM},
    [GDL_SUB] = {" − ", GDL_BINDS_SUM, GDL_BINDS_PRODUCT},
    [GDL_MUL] = {" × ", GDL_BINDS_PRODUCT, GDL_BINDS_PRODUCT},
    [GDL_DIV] = {" ÷ ", GDL_BINDS_PRODUCT, GDL_BINDS_POWER},
};

void gdl_phrase_arith(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  if (expr->arith.op == GDL_POW) {
    say_power(g, expr, how);
    return;
  }
  const gdl_chain chain = gdl_chain_of(g->words.arena, expr);
  const gdl_expr *first = chain.links[0];
  gdl_say_expr(g, first->arith.left, gdl_saying_of_part(how, signs[first->arith.op].left));
  for (uint32_t i = 0; i < chain.count; i++) {
    const sign it = signs[chain.links[i]->arith.op];
    say_text(g, it.text);
    gdl_say_expr(g, chain.links[i]->arith.right, gdl_saying_of_part(how, it.right));
  }
}

/* The number that a value is in some unit: `Height (in cm)`. */
void gdl_phrase_as(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_out unit = gdl_out_new(g->words.arena);
  gdl_words_unit(&unit, g->words.lang, expr->as.unit, false, gdl_guide_is_age(g, expr->as.value));
  gdl_say_expr(g, expr->as.value, gdl_saying_of_part(how, GDL_BINDS_ATOM));
  gdl_paper_aside(&g->paper, gdl_out_take(&unit));
}

/* ---- functions ---- */

static const struct {
  const char *name;
  gdl_word word;
} functions[] = {
    {"min", GDL_WORD_LEAST_OF},
    {"max", GDL_WORD_GREATEST_OF},
    {"round", GDL_WORD_ROUNDED},
    {"floor", GDL_WORD_ROUNDED_DOWN},
    {"ceiling", GDL_WORD_ROUNDED_UP},
    {"sqrt", GDL_WORD_ROOT},
    {"ln", GDL_WORD_LN},
    {"log10", GDL_WORD_LOG10},
    {"exp", GDL_WORD_EXP},
    {"abs", GDL_WORD_ABSOLUTE},
};

/* One without words goes by its name: nothing is left out. */
static void say_function(gdl_guide *g, gdl_string name) {
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    if (!gdl_string_is(name, functions[i].name)) continue;
    gdl_paper_word(&g->paper, functions[i].word);
    return;
  }
  gdl_paper_say(&g->paper, name);
}

static void say_arguments(gdl_guide *g, const gdl_expr *expr, uint32_t count, gdl_saying how) {
  gdl_paper_say(&g->paper, gdl_string_of("("));
  gdl_exprs args = expr->call.args;
  args.count = count;
  gdl_phrase_list(g, args, gdl_saying_of_part(how, GDL_BINDS_SUM), GDL_WORD_SEMICOLON);
  gdl_paper_say(&g->paper, gdl_string_of(")"));
}

static void say_series(gdl_guide *g, const gdl_expr *expr, bool is_last) {
  const gdl_saying part = {.least = GDL_BINDS_SUM};
  const gdl_piece pieces[] = {{.expr = expr->call.args.at[0], .how = part},
                              {.expr = expr->call.limit, .how = part}};
  gdl_word word = is_last ? GDL_WORD_LATEST : GDL_WORD_EARLIEST;
  if (expr->call.mark == GDL_CALL_BEFORE)
    word = is_last ? GDL_WORD_LATEST_BEFORE : GDL_WORD_EARLIEST_BEFORE;
  if (expr->call.mark == GDL_CALL_WITHIN)
    word = is_last ? GDL_WORD_LATEST_WITHIN : GDL_WORD_EARLIEST_WITHIN;
  gdl_phrase_fill(g, word, pieces);
}

void gdl_phrase_call(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  const gdl_string name = expr->call.name.name->string;
  const gdl_exprs args = expr->call.args;
  if (gdl_string_is(name, "last") || gdl_string_is(name, "first")) {
    say_series(g, expr, gdl_string_is(name, "last"));
    return;
  }
  if (gdl_string_is(name, "points") || gdl_string_is(name, "year")) {
    const gdl_piece piece = {.expr = args.at[0], .how = {.least = GDL_BINDS_ATOM}};
    gdl_phrase_fill(g, gdl_string_is(name, "year") ? GDL_WORD_YEAR_OF : GDL_WORD_POINTS_OF, &piece);
    return;
  }
  if (gdl_string_is(name, "round") && args.count == 2) {
    const gdl_piece places = {.expr = args.at[1], .how = {.least = GDL_BINDS_ATOM}};
    const gdl_expr *count = gdl_phrase_inside(args.at[1]);
    const bool one = count->kind == GDL_EXPR_NUMBER && gdl_string_is(count->number.digits, "1");
    gdl_phrase_fill(g, one ? GDL_WORD_ROUNDED_TO_ONE : GDL_WORD_ROUNDED_TO, &places);
    say_arguments(g, expr, 1, how);
    return;
  }
  say_function(g, name);
  say_arguments(g, expr, args.count, how);
}

void gdl_phrase_whole(gdl_guide *g, const gdl_expr *expr) {
  const gdl_string unit = expr->whole.unit.name->string;
  const gdl_saying part = {.least = GDL_BINDS_SUM};
  const gdl_piece pieces[] = {{.expr = expr->whole.from, .how = part},
                              {.expr = expr->whole.to, .how = part}};
  gdl_word word = GDL_WORD_WHOLE_DAYS;
  if (gdl_string_is(unit, "years")) word = GDL_WORD_WHOLE_YEARS;
  if (gdl_string_is(unit, "months")) word = GDL_WORD_WHOLE_MONTHS;
  if (gdl_string_is(unit, "weeks")) word = GDL_WORD_WHOLE_WEEKS;
  gdl_phrase_fill(g, word, pieces);
}
