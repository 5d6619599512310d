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

static bool not_a_literal(gdl_checker *c, const gdl_expr *expr) {
  if (expr->kind != GDL_EXPR_ERROR) gdl_report(c->diags, GDL_DIAG_NOT_A_LITERAL, expr->span);
  return false;
}

/* Into the unit of `type`, between mass and amount if it has a substance. */
static bool into_unit(gdl_checker *c, const gdl_unit *from, const gdl_type *type, gdl_decimal value, gdl_span span,
                      gdl_decimal *out) {
  bool ok = type->substance == GDL_NONE
                ? gdl_unit_convert(from, type->unit, value, GDL_ROUND_HALF_EVEN, out)
                : gdl_unit_convert_substance(from, type->unit, value, c->substances.at[type->substance].molar_mass,
                                             GDL_ROUND_HALF_EVEN, out);
  if (!ok)
    gdl_report_type(c, GDL_DIAG_UNIT_MISMATCH, span, gdl_type_quantity(c, from), gdl_type_quantity(c, type->unit),
                    (gdl_span){0, 0});
  return ok;
}

static bool whole_if_integer(gdl_checker *c, const gdl_type *type, gdl_decimal value, gdl_span span) {
  if (type->kind != GDL_TYPE_INTEGER || gdl_decimal_is_integer(value)) return true;
  gdl_report(c->diags, GDL_DIAG_NOT_WHOLE, span);
  return false;
}

/* `unit_of`: a unit after the second end of a range serves both; NULL elsewhere. `bare_ok`: a number without a unit is in
 * the unit of the type (ranges and steps of declarations). */
static bool literal_number(gdl_checker *c, const gdl_expr *expr, const gdl_expr *unit_of, const gdl_type *type,
                           bool bare_ok, gdl_decimal *out) {
  bool is_negative, ignored;
  const gdl_number *number = number_of(expr, &is_negative);
  if (!number) return not_a_literal(c, expr);
  gdl_decimal value = is_negative ? gdl_decimal_negate(number->value) : number->value;
  const gdl_number *other = unit_of && number->unit.len == 0 ? number_of(unit_of, &ignored) : NULL;
  if (other) number = other;
  if (number->unit.len == 0) {
    if (type->kind == GDL_TYPE_QUANTITY && !bare_ok) {
      gdl_report_1(c->diags, GDL_DIAG_NUMBER_WITHOUT_UNIT, expr->span, gdl_unit_name(type->unit));
      return false;
    }
    *out = value;
    return whole_if_integer(c, type, value, expr->span);
  }
  const gdl_unit *unit = gdl_unit_resolve(c, number->unit, number->unit_span);
  if (!unit) return false;
  if (type->kind != GDL_TYPE_QUANTITY && !gdl_unit_is_dimensionless(unit)) {
    gdl_report_type(c, GDL_DIAG_WRONG_TYPE, expr->span, gdl_type_quantity(c, unit), type, (gdl_span){0, 0});
    return false;
  }
  return into_unit(c, unit, type, value, number->unit_span, out);
}

bool gdl_number_in(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_decimal *out) {
  return literal_number(c, expr, NULL, type, true, out);
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
  if (!symbol) gdl_report_unknown(c, name, 1u << GDL_SYMBOL_GROUP);
  else gdl_symbol_want(c, name, GDL_SYMBOL_GROUP);
  return NULL;
}

const uint64_t *gdl_bits_of(gdl_checker *c, const gdl_expr *set, const gdl_domain *domain) {
  if (set->kind == GDL_EXPR_NAME && !set->ref.second.name) return bits_of_group(c, set->ref.first, domain);
  if (set->kind != GDL_EXPR_SET) {
    if (set->kind != GDL_EXPR_ERROR) gdl_report(c->diags, GDL_DIAG_SET_EXPECTED, set->span);
    return NULL;
  }
  uint64_t *bits = gdl_bits_new(c, domain);
  bool ok = true;
  for (uint32_t i = 0; i < set->list.count; i++) {
    const gdl_expr *member = set->list.at[i];
    if (member->kind != GDL_EXPR_NAME || member->ref.second.name) {
      ok = not_a_literal(c, member);
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
  if (expr->kind != GDL_EXPR_DATE) return not_a_literal(c, expr);
  if (expr->date.day == 0) {
    gdl_report_1(c->diags, GDL_DIAG_DATE_NOT_WHOLE, expr->span, gdl_sources_text(c->diags->sources, expr->span));
    return false;
  }
  *out = expr->date.date;
  return true;
}

static bool literal_range(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (expr->kind != GDL_EXPR_RANGE) { /* one value is a range of its own: both ends alike */
    if (type->kind == GDL_TYPE_DATE) {
      if (!literal_date(c, expr, &out->date_range.low)) return false;
      out->date_range.high = out->date_range.low;
      return true;
    }
    if (!literal_number(c, expr, NULL, type, false, &out->range.low)) return false;
    out->range.high = out->range.low;
    return true;
  }
  bool backwards;
  if (type->kind == GDL_TYPE_DATE) {
    if (!literal_date(c, expr->range.low, &out->date_range.low)) return false;
    if (!literal_date(c, expr->range.high, &out->date_range.high)) return false;
    backwards = out->date_range.low > out->date_range.high;
  } else {
    if (!literal_number(c, expr->range.low, expr->range.high, type, false, &out->range.low)) return false;
    if (!literal_number(c, expr->range.high, NULL, type, false, &out->range.high)) return false;
    backwards = gdl_decimal_compare(out->range.low, out->range.high) > 0;
  }
  if (backwards) gdl_report(c->diags, GDL_DIAG_RANGE_BACKWARDS, expr->span);
  return !backwards;
}

static bool literal_choice(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (expr->kind != GDL_EXPR_NAME || expr->ref.second.name) return not_a_literal(c, expr);
  out->choice = gdl_domain_find(type->domain, expr->ref.first.name);
  if (out->choice == GDL_NONE) gdl_report_no_choice(c, type->domain, expr->ref.first);
  return out->choice != GDL_NONE;
}

static bool literal_series(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (expr->kind != GDL_EXPR_SERIES) return not_a_literal(c, expr);
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

/* The type that a literal has by itself; NULL: it has none (reported). */
static const gdl_type *own_type(gdl_checker *c, const gdl_expr *expr) {
  bool is_negative;
  const gdl_number *number = number_of(expr, &is_negative);
  if (number) {
    if (number->unit.len > 0) {
      const gdl_unit *unit = gdl_unit_resolve(c, number->unit, number->unit_span);
      return unit ? gdl_type_quantity(c, unit) : NULL;
    }
    return gdl_decimal_is_integer(number->value) ? c->integer_type : c->number_type;
  }
  if (expr->kind == GDL_EXPR_RANGE) {
    const gdl_type *high = own_type(c, expr->range.high), *low = own_type(c, expr->range.low);
    if (!high || !low) return NULL;
    bool is_wider = high->kind == GDL_TYPE_INTEGER && low->kind == GDL_TYPE_NUMBER;
    return gdl_type_range(c, is_wider ? low : high);
  }
  if (expr->kind == GDL_EXPR_BOOL) return c->boolean_type;
  if (expr->kind == GDL_EXPR_DATE) return c->date_type;
  if (expr->kind == GDL_EXPR_STRING) return c->text_type;
  not_a_literal(c, expr);
  return NULL;
}

static bool literal_of_type(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out) {
  if (type->is_range) return literal_range(c, expr, type, out);
  switch (type->kind) {
    case GDL_TYPE_ERROR: return false;
    case GDL_TYPE_BOOLEAN:
      if (expr->kind != GDL_EXPR_BOOL) return not_a_literal(c, expr);
      out->truth = expr->boolean;
      return true;
    case GDL_TYPE_INTEGER: case GDL_TYPE_NUMBER: case GDL_TYPE_QUANTITY:
      return literal_number(c, expr, NULL, type, false, &out->number);
    case GDL_TYPE_DATE: return literal_date(c, expr, &out->date);
    case GDL_TYPE_TEXT:
      if (expr->kind != GDL_EXPR_STRING) return not_a_literal(c, expr);
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
  if (!type) type = own_type(c, expr);
  if (!type) return false;
  if (own) *own = type;
  if (expr->kind == GDL_EXPR_UNKNOWN) return out->is_unknown = true;
  return literal_of_type(c, expr, type, out);
}
