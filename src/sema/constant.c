/* constant.c - values that are written out: literals of parameters, ranges, tests. */
#include "sema/check.h"

/* ---- numbers ---- */

static const gdl_number *number_of(const gdl_expr *expr, bool *is_negative) {
  *is_negative = false;
  while (expr->kind == GDL_EXPR_NEGATE || expr->kind == GDL_EXPR_PAREN) {
    if (expr->kind == GDL_EXPR_NEGATE) *is_negative = !*is_negative;
    expr = expr->unary;
  }
  return expr->kind == GDL_EXPR_NUMBER ? &expr->number : NULL;
}

/* The type of what is written out, whatever is wanted; NULL: it is nothing written out. ERROR: reported. */
static const gdl_type *type_written(gdl_checker *c, const gdl_expr *expr) {
  bool is_negative;
  const gdl_number *number = number_of(expr, &is_negative);
  if (number && number->unit.len > 0) {
    const gdl_unit *unit = gdl_unit_resolve(c, number->unit, number->unit_span);
    return unit ? gdl_type_number(c, unit, false, false, GDL_NONE) : c->error_type;
  }
  if (number) return gdl_decimal_is_integer(number->value) ? c->integer_type : c->number_type;
  if (expr->kind == GDL_EXPR_RANGE) {
    const gdl_type *low = type_written(c, expr->range.low), *high = type_written(c, expr->range.high);
    if (!low || !high) return NULL;
    if (low->kind == GDL_TYPE_ERROR || high->kind == GDL_TYPE_ERROR) return c->error_type;
    bool is_wider = high->kind == GDL_TYPE_INTEGER && low->kind == GDL_TYPE_NUMBER;
    bool is_finer = low->unit && high->unit && gdl_unit_converts_exactly(high->unit, low->unit) &&
                    !gdl_unit_converts_exactly(low->unit, high->unit);
    return gdl_type_range(c, is_wider || is_finer ? low : high);
  }
  if (expr->kind == GDL_EXPR_BOOL) return c->boolean_type;
  if (expr->kind == GDL_EXPR_DATE) return c->date_type;
  if (expr->kind == GDL_EXPR_STRING) return c->text_type;
  return NULL;
}

/* `type` is what is wanted; NULL: anything written out. */
static bool not_a_literal(gdl_checker *c, const gdl_expr *expr, const gdl_type *type) {
  if (expr->kind == GDL_EXPR_ERROR) return false;
  const gdl_type *written = type_written(c, expr);
  if (written && written->kind == GDL_TYPE_ERROR) return false;
  if (written && type)
    gdl_report_type(c, GDL_DIAG_WRONG_TYPE, expr->span, written, type, (gdl_span){0, 0});
  else if (expr->kind == GDL_EXPR_SET)
    gdl_report(c->diags, GDL_DIAG_SET_NOT_HERE, expr->span);
  else if (expr->kind == GDL_EXPR_SERIES)
    gdl_report(c->diags, GDL_DIAG_SERIES_NOT_HERE, expr->span);
  else
    gdl_report(c->diags, GDL_DIAG_NOT_A_LITERAL, expr->span)->suggestion =
        expr->kind == GDL_EXPR_NAME ? gdl_truth_meant(expr->ref.first.name) : (gdl_string){NULL, 0};
  return false;
}

/* Into the unit of `type`, between mass and amount if it has a substance. */
static bool into_unit(gdl_checker *c, const gdl_unit *from, const gdl_type *type, gdl_decimal value,
                      gdl_span span, gdl_decimal *out) {
  bool ok = type->substance == GDL_NONE
                ? gdl_unit_convert(from, type->unit, value, GDL_ROUND_HALF_EVEN, out)
                : gdl_unit_convert_substance(from, type->unit, value,
                                             c->substances.at[type->substance].molar_mass,
                                             GDL_ROUND_HALF_EVEN, out);
  if (!ok)
    gdl_report_mismatch(c, GDL_DIAG_UNIT_MISMATCH, type,
                        gdl_type_number(c, from, false, false, GDL_NONE), (gdl_span){0, 0}, span);
  return ok;
}

static bool whole_if_integer(gdl_checker *c, const gdl_type *type, gdl_decimal value, gdl_span span) {
  if (type->kind != GDL_TYPE_INTEGER || gdl_decimal_is_integer(value)) return true;
  gdl_report(c->diags, GDL_DIAG_NOT_WHOLE, span);
  return false;
}

static bool no_unit_wanted(gdl_checker *c, const gdl_unit *unit, const gdl_type *type, gdl_span span) {
  if (type->kind == GDL_TYPE_QUANTITY || gdl_unit_is_dimensionless(unit)) return false;
  gdl_report_type(c, GDL_DIAG_WRONG_TYPE, span, gdl_type_quantity(c, unit), type, (gdl_span){0, 0});
  return true;
}

/* A number as it is written, its sign apart. */
typedef struct written {
  const gdl_number *number;
  bool is_negative;
  gdl_string unit; /* its own, or that of the other end of a range */
  gdl_span unit_span, span;
} written;

static bool written_of(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, written *out) {
  out->number = number_of(expr, &out->is_negative);
  if (!out->number) return not_a_literal(c, expr, type);
  out->unit = out->number->unit;
  out->unit_span = out->number->unit_span;
  out->span = expr->span;
  return true;
}

/* `bare_ok`: a number without a unit is in the unit of the type (ranges and steps of declarations). */
static bool written_value(gdl_checker *c, const written *w, const gdl_type *type, bool bare_ok,
                          gdl_decimal *out) {
  gdl_decimal value = w->is_negative ? gdl_decimal_negate(w->number->value) : w->number->value;
  if (w->unit.len > 0) {
    const gdl_unit *unit = gdl_unit_resolve(c, w->unit, w->unit_span);
    return unit && !no_unit_wanted(c, unit, type, w->span) &&
           into_unit(c, unit, type, value, w->unit_span, out) &&
           whole_if_integer(c, type, *out, w->span);
  }
  if (type->kind == GDL_TYPE_QUANTITY && !bare_ok) {
    gdl_report_1(c->diags, GDL_DIAG_NUMBER_WITHOUT_UNIT, w->span, gdl_unit_name(type->unit));
    return false;
  }
  *out = value;
  return whole_if_integer(c, type, value, w->span);
}

static bool literal_number(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, bool bare_ok,
                           gdl_decimal *out) {
  written w;
  return written_of(c, expr, type, &w) && written_value(c, &w, type, bare_ok, out);
}

bool gdl_number_in(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_decimal *out) {
  return literal_number(c, expr, type, true, out);
}

/* In `0.8..1.6 MIU` the unit serves both ends, whatever the unit of the type. */
static bool range_numbers(gdl_checker *c, const gdl_expr *range, const gdl_type *type, bool bare_ok,
                          gdl_decimal *low, gdl_decimal *high) {
  written a, b;
  if (range->kind != GDL_EXPR_RANGE) return not_a_literal(c, range, type);
  if (!written_of(c, range->range.low, type, &a) || !written_of(c, range->range.high, type, &b))
    return false;
  if (a.unit.len == 0) {
    a.unit = b.unit;
    a.unit_span = b.unit_span;
  }
  if (!written_value(c, &a, type, bare_ok, low) || !written_value(c, &b, type, bare_ok, high))
    return false;
  if (gdl_decimal_compare(*low, *high) <= 0) return true;
  gdl_report(c->diags, GDL_DIAG_RANGE_BACKWARDS, range->span);
  return false;
}

bool gdl_range_in(gdl_checker *c, const gdl_expr *range, const gdl_type *type, gdl_decimal *low,
                  gdl_decimal *high) {
  return range_numbers(c, range, type, true, low, high);
}

/* ---- sets ---- */

uint64_t *gdl_bits_new(gdl_checker *c, const gdl_domain *domain) {
  return GDL_NEW_ARRAY(c->arena, uint64_t, domain->words ? domain->words : 1);
}

static const uint64_t *bits_of_group(gdl_checker *c, gdl_ident name, const gdl_domain *domain) {
  const gdl_symbol *symbol = gdl_symbol_of(c, name.name);
  if (symbol && symbol->kind == GDL_SYMBOL_GROUP) {
    const gdl_group *group = &c->groups.at[symbol->index];
    if (!group->domain) return NULL;
    if (group->domain == domain) return group->bits;
    gdl_report_1(c->diags, GDL_DIAG_GROUP_OF_OTHER, name.span, name.name->string)->also = symbol->span;
    return NULL;
  }
  if (!symbol)
    gdl_report_unknown(c, name, 1u << GDL_SYMBOL_GROUP);
  else
    gdl_symbol_want(c, name, GDL_SYMBOL_GROUP);
  return NULL;
}

const uint64_t *gdl_bits_of(gdl_checker *c, const gdl_expr *set, const gdl_domain *domain) {
  if (set->kind == GDL_EXPR_NAME && !set->ref.second.name)
    return bits_of_group(c, set->ref.first, domain);
  if (set->kind != GDL_EXPR_SET) {
    if (set->kind != GDL_EXPR_ERROR) gdl_report(c->diags, GDL_DIAG_SET_EXPECTED, set->span);
    return NULL;
  }
  uint64_t *bits = gdl_bits_new(c, domain);
  bool ok = true;
  for (uint32_t i = 0; i < set->list.count; i++) {
    const gdl_expr *member = set->list.at[i];
    if (member->kind != GDL_EXPR_NAME || member->ref.second.name) {
      ok = not_a_literal(c, member, NULL);
      continue;
    }
    uint32_t choice = gdl_domain_find(domain, member->ref.first.name);
    if (choice == GDL_NONE) {
      gdl_report_no_choice(c, domain, member->ref.first);
      ok = false;
    } else {
      bits[choice / 64] |= UINT64_C(1) << (choice % 64);
    }
  }
  return ok ? bits : NULL;
}

/* ---- one kind of value each ---- */

static bool literal_date(gdl_checker *c, const gdl_expr *expr, gdl_date *out) {
  if (expr->kind != GDL_EXPR_DATE) return not_a_literal(c, expr, c->date_type);
  if (expr->date.day == 0) {
    gdl_report_1(c->diags, GDL_DIAG_DATE_NOT_WHOLE, expr->span,
                 gdl_sources_text(c->diags->sources, expr->span));
    return false;
  }
  *out = expr->date.date;
  return true;
}

static bool literal_date_range(gdl_checker *c, const gdl_expr *expr, gdl_constant *out) {
  bool is_range = expr->kind == GDL_EXPR_RANGE;
  if (!literal_date(c, is_range ? expr->range.low : expr, &out->date_range.low)) return false;
  if (!literal_date(c, is_range ? expr->range.high : expr, &out->date_range.high)) return false;
  if (out->date_range.low <= out->date_range.high) return true;
  gdl_report(c->diags, GDL_DIAG_RANGE_BACKWARDS, expr->span);
  return false;
}

/* One value is a range of its own: both ends alike. */
static bool literal_range(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (type->kind == GDL_TYPE_DATE) return literal_date_range(c, expr, out);
  if (expr->kind == GDL_EXPR_RANGE)
    return range_numbers(c, expr, type, false, &out->range.low, &out->range.high);
  if (!literal_number(c, expr, type, false, &out->range.low)) return false;
  out->range.high = out->range.low;
  return true;
}

static bool literal_choice(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (expr->kind != GDL_EXPR_NAME || expr->ref.second.name) return not_a_literal(c, expr, type);
  out->choice = gdl_domain_find(type->domain, expr->ref.first.name);
  if (out->choice == GDL_NONE) gdl_report_no_choice(c, type->domain, expr->ref.first);
  return out->choice != GDL_NONE;
}

static bool literal_series(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (expr->kind != GDL_EXPR_SERIES) return not_a_literal(c, expr, type);
  uint32_t count = expr->cases.branches.count;
  gdl_dated *at = GDL_NEW_ARRAY(c->arena, gdl_dated, count);
  for (uint32_t i = 0; i < count; i++) {
    const gdl_branch *branch = &expr->cases.branches.at[i];
    gdl_dated dated = {.value = GDL_NEW(c->arena, gdl_constant)};
    if (!literal_date(c, branch->when, &dated.date)) return false;
    if (!gdl_constant_of(c, branch->value, type->element, dated.value, NULL)) return false;
    uint32_t k = i; /* insertion keeps them in order of date; series in tests are short */
    for (; k > 0 && at[k - 1].date >= dated.date; k--) {
      if (at[k - 1].date == dated.date) {
        gdl_report(c->diags, GDL_DIAG_SERIES_DATE_TWICE, branch->span);
        return false;
      }
      at[k] = at[k - 1];
    }
    at[k] = dated;
  }
  out->series.at = at;
  out->series.count = count;
  return true;
}

static bool literal_of_type(gdl_checker *c, const gdl_expr *expr, const gdl_type *type,
                            gdl_constant *out) {
  if (type->is_range) return literal_range(c, expr, type, out);
  switch (type->kind) {
    case GDL_TYPE_ERROR: return false;
    case GDL_TYPE_BOOLEAN:
      if (expr->kind != GDL_EXPR_BOOL) return not_a_literal(c, expr, type);
      out->truth = expr->boolean;
      return true;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: return literal_number(c, expr, type, false, &out->number);
    case GDL_TYPE_DATE: return literal_date(c, expr, &out->date);
    case GDL_TYPE_TEXT:
      if (expr->kind != GDL_EXPR_STRING) return not_a_literal(c, expr, type);
      out->text = expr->string;
      return true;
    case GDL_TYPE_ONE_OF: return literal_choice(c, expr, type, out);
    case GDL_TYPE_ANY_OF: out->bits = gdl_bits_of(c, expr, type->domain); return out->bits != NULL;
    case GDL_TYPE_SERIES: return literal_series(c, expr, type, out);
  }
  return false;
}

bool gdl_constant_of(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out,
                     const gdl_type **own) {
  *out = (gdl_constant){0};
  while (expr->kind == GDL_EXPR_PAREN) expr = expr->unary;
  if (!type) type = type_written(c, expr);
  if (!type) return not_a_literal(c, expr, NULL);
  if (type->kind == GDL_TYPE_ERROR) return false;
  if (own) *own = type;
  if (expr->kind == GDL_EXPR_UNKNOWN) return out->is_unknown = true;
  return literal_of_type(c, expr, type, out);
}
