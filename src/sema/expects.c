/* expects.c - what a test may expect of what: the table stands in program.h. */
#include "base/out.h"
#include "sema/check.h"

typedef gdl_expectation expectation;

static gdl_string words_of(gdl_checker *c, gdl_ref ref) {
  return gdl_sources_text(c->diags->sources, ref.span);
}

static bool not_of_this(gdl_checker *c, gdl_ref ref) {
  if (gdl_is_broken(c, ref.first.name)) return false;
  gdl_report_1(c->diags, GDL_DIAG_NOT_TO_BE_EXPECTED, ref.span, words_of(c, ref));
  return false;
}

/* ---- what it is about ---- */

static bool about_dotted(gdl_checker *c, gdl_ref ref, expectation *out) {
  const gdl_symbol *symbol = gdl_symbol_of(c, ref.first.name);
  if (symbol && symbol->kind == GDL_SYMBOL_ACTION) {
    out->about = GDL_ABOUT_ACTION_PARAM;
    out->index = symbol->index;
    out->param = gdl_param_of(c, symbol->index, ref.second);
    return out->param != GDL_NONE;
  }
  uint32_t count;
  out->about = GDL_ABOUT_RULE;
  return gdl_rules_of(c, ref, GDL_NONE, &out->index, &count);
}

static bool resolve(gdl_checker *c, gdl_ref ref, expectation *out) {
  if (!ref.first.name) return true;
  if (ref.second.name) return about_dotted(c, ref, out);
  const gdl_symbol *symbol = gdl_symbol_of(c, ref.first.name);
  if (!symbol) {
    gdl_report_unknown(c, ref.first,
                       1u << GDL_SYMBOL_ITEM | 1u << GDL_SYMBOL_DUTY | 1u << GDL_SYMBOL_ACTION |
                           1u << GDL_SYMBOL_FACT | 1u << GDL_SYMBOL_DEFINE);
    return false;
  }
  out->index = symbol->index;
  switch (symbol->kind) {
    case GDL_SYMBOL_ITEM: out->about = GDL_ABOUT_ITEM; return true;
    case GDL_SYMBOL_DUTY: out->about = GDL_ABOUT_DUTY; return true;
    case GDL_SYMBOL_ACTION: out->about = GDL_ABOUT_ACTION; return true;
    case GDL_SYMBOL_FACT: out->about = GDL_ABOUT_FACT; return true;
    case GDL_SYMBOL_DEFINE:
      out->about = GDL_ABOUT_DEFINE;
      gdl_symbol_use(c, symbol->name);
      return true;
    case GDL_SYMBOL_PARAMETER:
    case GDL_SYMBOL_READING:
    case GDL_SYMBOL_DOMAIN:
    case GDL_SYMBOL_GROUP:
    case GDL_SYMBOL_SUBSTANCE:
    case GDL_SYMBOL_CONSTRAINT: break;
  }
  return not_of_this(c, ref);
}

/* The type of what an expectation is about; NULL: it has none. */
static const gdl_type *type_of(const gdl_checker *c, const expectation *e) {
  switch (e->about) {
    case GDL_ABOUT_FACT: return c->facts.at[e->index].type;
    case GDL_ABOUT_DEFINE: return c->defines.at[e->index].type;
    case GDL_ABOUT_ACTION_PARAM: return c->actions.at[e->index].params[e->param].type;
    case GDL_ABOUT_NOTHING:
    case GDL_ABOUT_ITEM:
    case GDL_ABOUT_RULE:
    case GDL_ABOUT_DUTY:
    case GDL_ABOUT_ACTION: return NULL;
  }
  return NULL;
}

/* ---- kinds ---- */

static bool check_status(gdl_checker *c, const gdl_expect *decl, const expectation *e) {
  bool has_status =
      e->about == GDL_ABOUT_ITEM || e->about == GDL_ABOUT_RULE || e->about == GDL_ABOUT_DUTY;
  if (has_status || (decl->kind == GDL_EXPECT_UNDETERMINED && e->about != GDL_ABOUT_NOTHING))
    return true;
  return not_of_this(c, decl->ref);
}

static bool add_verdict(gdl_checker *c, gdl_ident word, expectation *e) {
  gdl_verdict verdict;
  if (!word.name) return false;
  if (gdl_verdict_find(word.name->string, &verdict)) {
    if (e->verdicts >> verdict & 1)
      gdl_report_1(c->diags, GDL_DIAG_NAMED_TWICE, word.span, word.name->string);
    e->verdicts |= 1u << verdict;
    return true;
  }
  gdl_nearest nearest = gdl_nearest_new(word.name->string);
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++)
    gdl_nearest_offer(&nearest, gdl_string_of(gdl_verdict_word((gdl_verdict)v)));
  gdl_report_1(c->diags, GDL_DIAG_NOT_A_VERDICT, word.span, word.name->string)->suggestion = nearest.best;
  return false;
}

static bool is_param_word(const expectation *e, gdl_ident word) {
  return e->about == GDL_ABOUT_ACTION_PARAM &&
         (gdl_string_is(word.name->string, "open") || gdl_string_is(word.name->string, "none"));
}

static bool is_remark_word(const expectation *e, gdl_ident word) {
  return e->about == GDL_ABOUT_RULE &&
         (gdl_string_is(word.name->string, "warning") || gdl_string_is(word.name->string, "note"));
}

static bool check_is(gdl_checker *c, const gdl_expect *decl, expectation *e) {
  const gdl_type *type = type_of(c, e);
  if (!decl->word.name) return false;
  if (is_remark_word(e, decl->word)) return true;
  if (e->about == GDL_ABOUT_ACTION) return add_verdict(c, decl->word, e);
  if (is_param_word(e, decl->word)) return true;
  if (!type || type->kind != GDL_TYPE_ONE_OF)
    return type && type->kind == GDL_TYPE_ERROR ? false : not_of_this(c, decl->ref);
  gdl_constant *value = GDL_NEW(c->arena, gdl_constant);
  value->choice = gdl_domain_find(type->domain, decl->word.name);
  e->value = value;
  e->type = type;
  if (value->choice == GDL_NONE) gdl_report_no_choice(c, type->domain, decl->word);
  return value->choice != GDL_NONE;
}

static bool check_in(gdl_checker *c, const gdl_expect *decl, expectation *e) {
  if (e->about != GDL_ABOUT_ACTION) return not_of_this(c, decl->ref);
  bool ok = true;
  for (uint32_t i = 0; i < decl->set.count; i++)
    ok = add_verdict(c, decl->set.at[i].first, e) && ok;
  if (decl->set.count == 0) gdl_report(c->diags, GDL_DIAG_NO_VERDICTS, decl->span);
  return ok && decl->set.count > 0;
}

static void insert_sorted(uint32_t *sorted, uint32_t count, uint32_t value) {
  uint32_t at = count;
  for (; at > 0 && sorted[at - 1] > value; at--) sorted[at] = sorted[at - 1];
  sorted[at] = value;
}

static bool check_missing(gdl_checker *c, const gdl_expect *decl, expectation *e) {
  uint32_t *facts = GDL_NEW_ARRAY(c->arena, uint32_t, decl->set.count);
  bool ok = true;
  gdl_marks_start(c);
  for (uint32_t i = 0; i < decl->set.count; i++) {
    gdl_ref ref = decl->set.at[i];
    if (ref.second.name) {
      gdl_report_1(c->diags, GDL_DIAG_ONE_NAME_WANTED, ref.span, words_of(c, ref));
      ok = false;
      continue;
    }
    const gdl_symbol *symbol = ref.first.name ? gdl_symbol_want(c, ref.first, GDL_SYMBOL_FACT) : NULL;
    ok = ok && symbol;
    if (symbol && gdl_mark_once(c, ref.first, GDL_DIAG_NAMED_TWICE))
      insert_sorted(facts, e->fact_count++, symbol->index);
  }
  e->facts = facts;
  return ok;
}

static bool check_by(gdl_checker *c, const gdl_expect *decl, expectation *e) {
  uint32_t count;
  if (!decl->by.first.name) return true;
  if (e->about != GDL_ABOUT_ACTION_PARAM) return not_of_this(c, decl->by);
  if (!gdl_rules_of(c, decl->by, GDL_NONE, &e->by, &count)) return false;
  if (count != 1) {
    gdl_report_1(c->diags, GDL_DIAG_ONE_RULE_WANTED, decl->by.span, decl->by.first.name->string);
    return false;
  }
  if (gdl_rule_setting(&c->rules.at[e->by], e->index, e->param)) return true;
  gdl_report_2(c->diags, GDL_DIAG_RULE_SETS_NOT, decl->by.span, c->rules.at[e->by].id,
               words_of(c, decl->ref));
  return false;
}

/* `expr`, a number written out or a range of two, moved `by` so much in its own unit. */
static const gdl_expr *moved(gdl_checker *c, const gdl_expr *expr, gdl_decimal by) {
  gdl_expr *copy = GDL_NEW(c->arena, gdl_expr);
  *copy = *expr;
  if (expr->kind == GDL_EXPR_NUMBER) {
    gdl_decimal_add(expr->number.value, by, GDL_ROUND_HALF_EVEN, &copy->number.value);
  } else if (expr->kind == GDL_EXPR_PAREN) {
    copy->unary = moved(c, expr->unary, by);
  } else if (expr->kind == GDL_EXPR_NEGATE) {
    copy->unary = moved(c, expr->unary, gdl_decimal_negate(by));
  } else if (expr->kind == GDL_EXPR_RANGE) {
    copy->range.low = moved(c, expr->range.low, by);
    copy->range.high = moved(c, expr->range.high, by);
  }
  return copy;
}

static const gdl_constant *value_moved(gdl_checker *c, const gdl_expr *expr, const gdl_type *type,
                                       gdl_decimal by) {
  gdl_constant *value = GDL_NEW(c->arena, gdl_constant);
  if (type->kind == GDL_TYPE_INTEGER)
    type = type->is_range ? gdl_type_range(c, c->number_type) : c->number_type;
  return gdl_constant_of(c, moved(c, expr, by), type, value, NULL) ? value : NULL;
}

static bool check_to(gdl_checker *c, const gdl_expect *decl, expectation *e) {
  gdl_decimal half;
  if (!decl->to) return true;
  if (decl->to->kind != GDL_EXPR_NUMBER) return false;
  const gdl_number *step = &decl->to->number;
  if (!gdl_type_is_numeric(e->type) || e->value->is_unknown || step->unit.len > 0 ||
      gdl_decimal_compare(step->value, gdl_decimal_from_int(0)) <= 0 ||
      !gdl_decimal_div(step->value, gdl_decimal_from_int(2), GDL_ROUND_HALF_EVEN, &half)) {
    gdl_report(c->diags, GDL_DIAG_EXPECT_TO_WHAT, decl->to->span);
    return false;
  }
  e->least = value_moved(c, decl->value, e->type, gdl_decimal_negate(half));
  e->greatest = value_moved(c, decl->value, e->type, half);
  return e->least && e->greatest;
}

static bool check_equal(gdl_checker *c, const gdl_expect *decl, expectation *e) {
  const gdl_type *type = type_of(c, e);
  if (!type) return not_of_this(c, decl->ref);
  if (type->kind == GDL_TYPE_ERROR || !decl->value) return false;
  bool may_be_range = gdl_type_is_numeric(type) || type->kind == GDL_TYPE_DATE;
  if (e->about == GDL_ABOUT_ACTION_PARAM && may_be_range) type = gdl_type_range(c, type);
  gdl_constant *value = GDL_NEW(c->arena, gdl_constant);
  e->value = value;
  e->type = type;
  if (decl->value->kind == GDL_EXPR_RANGE && may_be_range && !type->is_range) {
    gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, decl->value->span);
    return false;
  }
  return gdl_constant_of(c, decl->value, type, value, NULL) && check_to(c, decl, e) &&
         check_by(c, decl, e);
}

static bool check_error(gdl_checker *c, const gdl_expect *decl, const expectation *e) {
  return e->about == GDL_ABOUT_NOTHING || e->about == GDL_ABOUT_FACT || not_of_this(c, decl->ref);
}

bool gdl_check_expectation(gdl_checker *c, const gdl_expect *decl, gdl_expectation *out) {
  *out = (gdl_expectation){.decl = decl, .index = GDL_NONE, .param = GDL_NONE, .by = GDL_NONE};
  if (!resolve(c, decl->ref, out)) return false;
  switch (decl->kind) {
    case GDL_EXPECT_APPLIES:
    case GDL_EXPECT_NOT_APPLIES:
    case GDL_EXPECT_UNDETERMINED: return check_status(c, decl, out);
    case GDL_EXPECT_IS: return check_is(c, decl, out);
    case GDL_EXPECT_IN: return check_in(c, decl, out);
    case GDL_EXPECT_MISSING: return check_missing(c, decl, out);
    case GDL_EXPECT_EQUAL: return check_equal(c, decl, out);
    case GDL_EXPECT_ERROR: return check_error(c, decl, out);
  }
  return false;
}
