/* expr.c - conditions and values: broken before `and`, `or`, `then`, `else` and signs, and after commas. */
#include "fmt/printer.h"
#include "syntax/chain.h"

/* ---- names and lists ---- */

void gdl_fmt_print_ref(gdl_printer *p, gdl_ref ref) { gdl_fmt_take_to(p, ref.span); }

/* Names in braces: `{ a, b }`, on as few lines as it takes. */
void gdl_fmt_print_names(gdl_printer *p) {
  gdl_fmt_open(p);
  gdl_fmt_take(p);
  gdl_fmt_in(p, 2);
  const bool is_empty = gdl_fmt_at_word(p, "}");
  if (!is_empty) gdl_fmt_line(p, 1);
  while (!gdl_fmt_at_word(p, "}") && p->word < p->words.count) {
    while (!gdl_fmt_at_word(p, ",") && !gdl_fmt_at_word(p, "}") && p->word < p->words.count)
      gdl_fmt_take(p);
    if (gdl_string_is(gdl_fmt_word_here(p, p->word + 1), "}")) gdl_fmt_drop_comma(p);
    if (!gdl_fmt_at_word(p, ",")) break;
    gdl_fmt_take(p);
    gdl_fmt_fill(p);
  }
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  if (!is_empty) gdl_fmt_line(p, 1);
  gdl_fmt_take(p);
  gdl_fmt_close(p);
}

static bool is_short(const gdl_expr *expr) {
  return expr->kind == GDL_EXPR_NAME || expr->kind == GDL_EXPR_NUMBER || expr->kind == GDL_EXPR_DATE;
}

static void open_bracket(gdl_printer *p) {
  gdl_fmt_open(p);
  gdl_fmt_take(p);
  gdl_fmt_in(p, 2);
  gdl_fmt_line(p, 0);
}

static void close_bracket(gdl_printer *p) {
  gdl_fmt_drop_comma(p);
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  gdl_fmt_line(p, 0);
  gdl_fmt_take(p);
  gdl_fmt_close(p);
}

/* `(a, b)`: if it does not fit, names share lines and conditions get one each. */
static void print_list(gdl_printer *p, gdl_exprs list) {
  bool is_fill = true;
  for (uint32_t i = 0; i < list.count; i++) is_fill = is_fill && is_short(list.at[i]);
  open_bracket(p);
  for (uint32_t i = 0; i < list.count; i++) {
    if (i > 0) {
      gdl_fmt_take(p);
      is_fill ? gdl_fmt_fill(p) : gdl_fmt_line(p, 1);
    }
    gdl_fmt_print_expr_in(p, list.at[i]);
  }
  close_bracket(p);
}

static void print_series(gdl_printer *p, const gdl_expr *expr) {
  if (expr->cases.branches.count == 0) {
    gdl_fmt_take(p);
    gdl_fmt_take(p);
    return;
  }
  open_bracket(p);
  for (uint32_t i = 0; i < expr->cases.branches.count; i++) {
    if (i > 0) {
      gdl_fmt_take(p);
      gdl_fmt_fill(p);
    }
    gdl_fmt_take(p); /* the day */
    gdl_fmt_take_blank(p);
    gdl_fmt_print_expr(p, expr->cases.branches.at[i].value);
  }
  close_bracket(p);
}

/* ---- numbers ---- */

static void print_number(gdl_printer *p, const gdl_number *number) {
  gdl_fmt_take(p);
  if (number->unit.len == 0) return;
  if (number->unit.text[0] != '%') gdl_fmt_blank(p);
  gdl_fmt_take(p);
}

static bool is_tight(const gdl_expr *end, bool may_have_unit) {
  if (end->kind == GDL_EXPR_NEGATE) end = end->unary;
  if (end->kind == GDL_EXPR_NUMBER) return may_have_unit || end->number.unit.len == 0;
  return end->kind == GDL_EXPR_DATE || end->kind == GDL_EXPR_NAME;
}

/* `7..14 d`, but `(a - 1) .. b` and `1 mg .. 2 g`. */
static void print_range(gdl_printer *p, const gdl_expr *expr) {
  const bool tight = is_tight(expr->range.low, false) && is_tight(expr->range.high, true);
  gdl_fmt_print_expr(p, expr->range.low);
  if (!tight) gdl_fmt_blank(p);
  gdl_fmt_take(p);
  if (!tight) gdl_fmt_blank(p);
  gdl_fmt_print_expr(p, expr->range.high);
}

/* ---- operators ---- */

static void print_operator(gdl_printer *p) {
  gdl_fmt_line(p, 1);
  gdl_fmt_take_blank(p);
}

static void print_chain(gdl_printer *p, gdl_exprs list) {
  gdl_fmt_open(p);
  for (uint32_t i = 0; i < list.count; i++) {
    if (i > 0) print_operator(p);
    gdl_fmt_print_expr_in(p, list.at[i]);
  }
  gdl_fmt_close(p);
}

/* `a + b - c` is one group, whose parts stand below each other if it is broken. */
static void print_links(gdl_printer *p, const gdl_expr *expr) {
  const gdl_chain chain = gdl_chain_of(p->scratch, expr);
  gdl_fmt_print_expr_in(p, chain.links[0]->arith.left);
  for (uint32_t i = 0; i < chain.count; i++) {
    print_operator(p);
    gdl_fmt_print_expr_in(p, chain.links[i]->arith.right);
  }
}

static void print_arith(gdl_printer *p, const gdl_expr *expr) {
  if (expr->arith.op == GDL_POW) {
    gdl_fmt_print_expr(p, expr->arith.left);
    gdl_fmt_blank(p);
    gdl_fmt_take_blank(p);
    gdl_fmt_print_expr(p, expr->arith.right);
    return;
  }
  gdl_fmt_open(p);
  print_links(p, expr);
  gdl_fmt_close(p);
}

static void print_compare(gdl_printer *p, const gdl_expr *left, const gdl_expr *right) {
  gdl_fmt_open(p);
  gdl_fmt_print_expr(p, left);
  if (right->kind == GDL_EXPR_SET) {
    gdl_fmt_blank(p);
    gdl_fmt_take_blank(p);
  } else {
    print_operator(p);
  }
  gdl_fmt_print_expr_in(p, right);
  gdl_fmt_close(p);
}

static void print_has(gdl_printer *p, const gdl_expr *expr) {
  gdl_fmt_print_expr(p, expr->has.value);
  gdl_fmt_blank_take(p);
  if (expr->has.any || expr->has.all) {
    gdl_fmt_blank_take(p);
    gdl_fmt_blank_take(p);
  }
  gdl_fmt_blank(p);
  gdl_fmt_print_expr(p, expr->has.set);
}

static void print_if(gdl_printer *p, const gdl_expr *expr) {
  gdl_fmt_open(p);
  gdl_fmt_take_blank(p);
  gdl_fmt_print_expr_in(p, expr->if_.condition);
  gdl_fmt_in(p, 2);
  print_operator(p);
  gdl_fmt_print_expr_in(p, expr->if_.then);
  print_operator(p);
  gdl_fmt_print_expr_in(p, expr->if_.otherwise);
  gdl_fmt_out(p, 2);
  gdl_fmt_close(p);
}

/* ---- arms ---- */

/* Where the second half of an arm (`=> value`, `when condition`) stands, and how wide the first is. */
typedef struct arm {
  uint32_t place, width, whole;
} arm;

/* The second halves stand below each other; an arm that has no room for that stays as it is. */
static void align_arms(gdl_printer *p, const arm *arms, uint32_t count) {
  uint32_t widest = 0;
  for (uint32_t i = 0; i < count; i++)
    if (arms[i].whole != GDL_NOT_FLAT && p->indent + arms[i].whole <= GDL_LAYOUT_COLUMNS &&
        arms[i].width > widest)
      widest = arms[i].width;
  for (uint32_t i = 0; i < count; i++) {
    if (arms[i].whole == GDL_NOT_FLAT || arms[i].width > widest) continue;
    const uint32_t more = widest - arms[i].width;
    if (p->indent + arms[i].whole + more <= GDL_LAYOUT_COLUMNS)
      gdl_fmt_set_blanks(p, arms[i].place, 1 + more);
  }
}

static void finish_arm(gdl_printer *p, arm *made, uint32_t mark, const gdl_expr *second) {
  made->width = gdl_fmt_width_since(p, mark);
  made->place = gdl_fmt_line(p, 1);
  gdl_fmt_take(p); /* => or when */
  gdl_fmt_close(p);
  gdl_fmt_blank(p);
  const uint32_t fixed = gdl_fmt_width_since(p, mark);
  gdl_fmt_print_expr_in(p, second);
  made->whole = gdl_fmt_is_block(second) ? fixed + 9 : gdl_fmt_width_since(p, mark); /* 9: of `cases {` */
  if (made->width == GDL_NOT_FLAT) made->whole = GDL_NOT_FLAT;
}

static void print_arm(gdl_printer *p, arm *made, const gdl_branch *branch, bool is_sum) {
  const uint32_t mark = gdl_fmt_mark(p);
  gdl_fmt_open(p);
  if (is_sum) {
    gdl_fmt_print_expr_in(p, branch->value);
    gdl_fmt_in(p, 2);
    finish_arm(p, made, mark, branch->when);
  } else {
    gdl_fmt_take_blank(p);
    gdl_fmt_print_expr_in(p, branch->when);
    gdl_fmt_in(p, 2);
    finish_arm(p, made, mark, branch->value);
  }
  gdl_fmt_out(p, 2);
  if (!gdl_string_is(gdl_fmt_word_here(p, p->word + 1), "}")) gdl_fmt_take_comma(p);
}

static void print_otherwise(gdl_printer *p, arm *made, const gdl_expr *value) {
  const uint32_t mark = gdl_fmt_mark(p);
  gdl_fmt_open(p);
  gdl_fmt_take(p);
  gdl_fmt_in(p, 2);
  finish_arm(p, made, mark, value);
  gdl_fmt_out(p, 2);
}

/* `cases { … }` and `sum { … }`: one arm a line. */
static void print_arms(gdl_printer *p, const gdl_expr *expr) {
  const uint32_t count = expr->cases.branches.count;
  arm *arms = GDL_NEW_ARRAY(p->scratch, arm, (size_t)count + 1);
  gdl_fmt_take_blank(p);
  gdl_fmt_take(p);
  gdl_fmt_in(p, 2);
  for (uint32_t i = 0; i < count; i++) {
    gdl_fmt_clause_line(p, i == 0);
    print_arm(p, &arms[i], &expr->cases.branches.at[i], expr->kind == GDL_EXPR_SUM);
  }
  if (expr->cases.otherwise) {
    gdl_fmt_clause_line(p, false);
    print_otherwise(p, &arms[count], expr->cases.otherwise);
  }
  align_arms(p, arms, count + (expr->cases.otherwise ? 1 : 0));
  gdl_fmt_drop_comma(p);
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  gdl_fmt_end_line(p);
  gdl_fmt_take(p);
}

/* ---- all of them ---- */

bool gdl_fmt_is_block(const gdl_expr *expr) {
  return expr->kind == GDL_EXPR_CASES || expr->kind == GDL_EXPR_SUM;
}

void gdl_fmt_print_expr_in(gdl_printer *p, const gdl_expr *expr) {
  const bool is_in = !gdl_fmt_is_block(expr) && expr->kind != GDL_EXPR_PAREN && !is_short(expr);
  if (is_in) gdl_fmt_in(p, 2);
  gdl_fmt_print_expr(p, expr);
  if (is_in) gdl_fmt_out(p, 2);
}

static void take_words(gdl_printer *p, uint32_t count) {
  while (count-- > 0) gdl_fmt_take_blank(p);
}

static void print_call(gdl_printer *p, const gdl_expr *expr) {
  gdl_fmt_take(p);
  if (expr->call.mark == GDL_CALL_PLAIN && expr->call.args.count > 0) {
    print_list(p, expr->call.args);
    return;
  }
  gdl_fmt_take(p);
  if (expr->call.mark != GDL_CALL_PLAIN) {
    gdl_fmt_print_expr(p, expr->call.args.at[0]);
    gdl_fmt_blank(p);
    gdl_fmt_take_blank(p);
    gdl_fmt_print_expr(p, expr->call.limit);
  }
  gdl_fmt_take(p);
}

void gdl_fmt_print_expr(gdl_printer *p, const gdl_expr *expr) {
  switch (expr->kind) {
    case GDL_EXPR_ERROR:
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING:
    case GDL_EXPR_NAME: gdl_fmt_take_to(p, expr->span); break;
    case GDL_EXPR_NUMBER: print_number(p, &expr->number); break;
    case GDL_EXPR_NOT:
      gdl_fmt_take_blank(p);
      gdl_fmt_print_expr(p, expr->unary);
      break;
    case GDL_EXPR_NEGATE:
      gdl_fmt_take(p);
      gdl_fmt_print_expr(p, expr->unary);
      break;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR: print_chain(p, expr->list); break;
    case GDL_EXPR_COMPARE: print_compare(p, expr->compare.left, expr->compare.right); break;
    case GDL_EXPR_IN: print_compare(p, expr->binary.left, expr->binary.right); break;
    case GDL_EXPR_ARITH: print_arith(p, expr); break;
    case GDL_EXPR_RANGE: print_range(p, expr); break;
    case GDL_EXPR_SET: gdl_fmt_print_names(p); break;
    case GDL_EXPR_SERIES: print_series(p, expr); break;
    case GDL_EXPR_IS:
      gdl_fmt_print_expr(p, expr->is.value);
      while (!gdl_fmt_at_end(p, expr->span)) gdl_fmt_blank_take(p);
      break;
    case GDL_EXPR_HAS: print_has(p, expr); break;
    case GDL_EXPR_AT_LEAST:
      take_words(p, 4);
      print_list(p, expr->at_least.of);
      break;
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_COUNT_OF:
      take_words(p, 2);
      print_list(p, expr->list);
      break;
    case GDL_EXPR_SUM_POINTS:
      take_words(p, 2);
      gdl_fmt_take(p);
      print_list(p, expr->list);
      break;
    case GDL_EXPR_IF: print_if(p, expr); break;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES: print_arms(p, expr); break;
    case GDL_EXPR_CLAMP:
      gdl_fmt_take_blank(p);
      gdl_fmt_print_expr(p, expr->binary.left);
      gdl_fmt_blank(p);
      gdl_fmt_take_blank(p);
      gdl_fmt_print_expr(p, expr->binary.right);
      break;
    case GDL_EXPR_AS:
      gdl_fmt_print_expr(p, expr->as.value);
      gdl_fmt_blank_take(p);
      gdl_fmt_blank_take(p);
      break;
    case GDL_EXPR_CALL: print_call(p, expr); break;
    case GDL_EXPR_WHOLE:
      take_words(p, 3);
      gdl_fmt_print_expr(p, expr->whole.from);
      gdl_fmt_blank(p);
      gdl_fmt_take_blank(p);
      gdl_fmt_print_expr(p, expr->whole.to);
      break;
    case GDL_EXPR_APPLIES:
      gdl_fmt_print_ref(p, expr->ref);
      gdl_fmt_blank_take(p);
      break;
    case GDL_EXPR_PAREN:
      open_bracket(p);
      gdl_fmt_print_expr(p, expr->unary);
      close_bracket(p);
      break;
  }
}
