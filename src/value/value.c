/* value.c - a value known, unknown or in between: made from constants and types, compared, joined. */
#include "value/value.h"

#include "value/interval.h"
#include "value/set.h"

/* ---- is it known ---- */

static bool is_one(const gdl_type *type, const gdl_value *value) {
  switch (type->kind) {
    case GDL_TYPE_ERROR: return false;
    case GDL_TYPE_BOOLEAN: return value->truth != GDL_UNKNOWN;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      if (!type->is_range) return gdl_interval_is_point(value->number);
      return gdl_interval_is_point(value->range.low) && gdl_interval_is_point(value->range.high);
    case GDL_TYPE_DATE:
      if (!type->is_range) return value->date.low == value->date.high;
      return value->date_range.low_low == value->date_range.low_high &&
             value->date_range.high_low == value->date_range.high_high;
    case GDL_TYPE_TEXT: return !value->text.is_unknown;
    case GDL_TYPE_ONE_OF: return gdl_set_is_one(type->domain, value->choices);
    case GDL_TYPE_ANY_OF: return gdl_set_equal(type->domain, value->set.in, value->set.may);
    case GDL_TYPE_SERIES: return !value->series.is_unknown;
  }
  return false;
}

bool gdl_value_is_known(const gdl_type *type, const gdl_value *value) {
  return value->reason == GDL_REASON_NONE && !value->may_fail && is_one(type, value);
}

/* ---- the same set of values ---- */

static bool equal_series(const gdl_type *type, const gdl_value *a, const gdl_value *b) {
  if (a->series.is_unknown != b->series.is_unknown || a->series.count != b->series.count)
    return false;
  for (uint32_t i = 0; i < a->series.count; i++)
    if (a->series.at[i].date != b->series.at[i].date ||
        !gdl_value_equal(type->element, a->series.at[i].value, b->series.at[i].value))
      return false;
  return true;
}

static bool equal_dates(const gdl_type *type, const gdl_value *a, const gdl_value *b) {
  if (!type->is_range) return a->date.low == b->date.low && a->date.high == b->date.high;
  return a->date_range.low_low == b->date_range.low_low &&
         a->date_range.low_high == b->date_range.low_high &&
         a->date_range.high_low == b->date_range.high_low &&
         a->date_range.high_high == b->date_range.high_high;
}

bool gdl_value_equal(const gdl_type *type, const gdl_value *a, const gdl_value *b) {
  if (a->reason != b->reason || a->may_fail != b->may_fail) return false;
  switch (type->kind) {
    case GDL_TYPE_ERROR: return true;
    case GDL_TYPE_BOOLEAN: return a->truth == b->truth;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      if (!type->is_range) return gdl_interval_equal(a->number, b->number);
      return gdl_interval_equal(a->range.low, b->range.low) &&
             gdl_interval_equal(a->range.high, b->range.high);
    case GDL_TYPE_DATE: return equal_dates(type, a, b);
    case GDL_TYPE_TEXT:
      if (a->text.is_unknown || b->text.is_unknown) return a->text.is_unknown == b->text.is_unknown;
      return gdl_string_equal(a->text.text, b->text.text);
    case GDL_TYPE_ONE_OF: return gdl_set_equal(type->domain, a->choices, b->choices);
    case GDL_TYPE_ANY_OF:
      return gdl_set_equal(type->domain, a->set.in, b->set.in) &&
             gdl_set_equal(type->domain, a->set.may, b->set.may);
    case GDL_TYPE_SERIES: return equal_series(type, a, b);
  }
  return false;
}

/* ---- anything the type allows ---- */

static gdl_interval declared(const gdl_type *type) {
  if (!type->bounds.has_range) return gdl_interval_everything();
  return gdl_interval_of(type->bounds.low, type->bounds.high);
}

/* The bounds of a date are days as numbers. */
static gdl_date_interval declared_dates(const gdl_type *type) {
  int64_t low, high;
  if (!type->bounds.has_range || !gdl_decimal_to_int(type->bounds.low, &low) ||
      !gdl_decimal_to_int(type->bounds.high, &high) || low < GDL_DATE_MIN || high > GDL_DATE_MAX)
    return (gdl_date_interval){GDL_DATE_MIN, GDL_DATE_MAX};
  return (gdl_date_interval){(gdl_date)low, (gdl_date)high};
}

gdl_value gdl_value_unknown(gdl_arena *arena, const gdl_type *type, gdl_reason reason) {
  gdl_value out = {.reason = reason, .may_fail = reason != GDL_REASON_NONE};
  switch (type->kind) {
    case GDL_TYPE_ERROR: break;
    case GDL_TYPE_BOOLEAN: out.truth = GDL_UNKNOWN; break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      if (type->is_range)
        out.range.low = out.range.high = declared(type);
      else
        out.number = declared(type);
      break;
    case GDL_TYPE_DATE:
      out.date = declared_dates(type);
      if (!type->is_range) break;
      out.date_range.low_low = out.date_range.high_low = GDL_DATE_MIN;
      out.date_range.low_high = out.date_range.high_high = GDL_DATE_MAX;
      break;
    case GDL_TYPE_TEXT: out.text.is_unknown = true; break;
    case GDL_TYPE_ONE_OF: out.choices = gdl_set_all(arena, type->domain); break;
    case GDL_TYPE_ANY_OF:
      out.set.in = gdl_set_none(arena, type->domain);
      out.set.may = gdl_set_all(arena, type->domain);
      break;
    case GDL_TYPE_SERIES: out.series.is_unknown = true; break;
  }
  return out;
}

/* ---- constants ---- */

static gdl_value of_series(gdl_arena *arena, const gdl_type *type, const gdl_constant *constant) {
  gdl_series_value *at = GDL_NEW_ARRAY(arena, gdl_series_value, constant->series.count);
  for (uint32_t i = 0; i < constant->series.count; i++) {
    gdl_value *value = GDL_NEW(arena, gdl_value);
    *value = gdl_value_of(arena, type->element, constant->series.at[i].value);
    at[i] = (gdl_series_value){constant->series.at[i].date, value};
  }
  return (gdl_value){.series = {.at = at, .count = constant->series.count}};
}

static gdl_value of_numbers(const gdl_type *type, const gdl_constant *constant) {
  if (!type->is_range) return (gdl_value){.number = gdl_interval_point(constant->number)};
  return (gdl_value){
      .range = {gdl_interval_point(constant->range.low), gdl_interval_point(constant->range.high)}};
}

static gdl_value of_dates(const gdl_type *type, const gdl_constant *constant) {
  if (!type->is_range) return (gdl_value){.date = {constant->date, constant->date}};
  return (gdl_value){.date_range = {constant->date_range.low, constant->date_range.low,
                                    constant->date_range.high, constant->date_range.high}};
}

gdl_value gdl_value_of(gdl_arena *arena, const gdl_type *type, const gdl_constant *constant) {
  if (constant->is_unknown) return gdl_value_unknown(arena, type, GDL_REASON_NONE);
  switch (type->kind) {
    case GDL_TYPE_ERROR: break;
    case GDL_TYPE_BOOLEAN: return (gdl_value){.truth = gdl_truth_of(constant->truth)};
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: return of_numbers(type, constant);
    case GDL_TYPE_DATE: return of_dates(type, constant);
    case GDL_TYPE_TEXT: return (gdl_value){.text = {constant->text, false}};
    case GDL_TYPE_ONE_OF:
      return (gdl_value){.choices = gdl_set_one(arena, type->domain, constant->choice)};
    case GDL_TYPE_ANY_OF: return (gdl_value){.set = {constant->bits, constant->bits}};
    case GDL_TYPE_SERIES: return of_series(arena, type, constant);
  }
  return gdl_value_unknown(arena, type, GDL_REASON_NONE);
}

/* ---- hull ---- */

static gdl_date earlier(gdl_date a, gdl_date b) { return a < b ? a : b; }
static gdl_date later(gdl_date a, gdl_date b) { return a > b ? a : b; }

static void join_numbers(const gdl_type *type, const gdl_value *a, const gdl_value *b, gdl_value *out) {
  if (!type->is_range) {
    out->number = gdl_interval_hull(a->number, b->number);
    return;
  }
  out->range.low = gdl_interval_hull(a->range.low, b->range.low);
  out->range.high = gdl_interval_hull(a->range.high, b->range.high);
}

static void join_dates(const gdl_type *type, const gdl_value *a, const gdl_value *b, gdl_value *out) {
  if (!type->is_range) {
    out->date =
        (gdl_date_interval){earlier(a->date.low, b->date.low), later(a->date.high, b->date.high)};
    return;
  }
  out->date_range.low_low = earlier(a->date_range.low_low, b->date_range.low_low);
  out->date_range.low_high = later(a->date_range.low_high, b->date_range.low_high);
  out->date_range.high_low = earlier(a->date_range.high_low, b->date_range.high_low);
  out->date_range.high_high = later(a->date_range.high_high, b->date_range.high_high);
}

gdl_value gdl_value_hull(gdl_arena *arena, const gdl_type *type, const gdl_value *a, const gdl_value *b) {
  gdl_value out = {.reason = a->reason != GDL_REASON_NONE ? a->reason : b->reason,
                   .may_fail = a->may_fail || b->may_fail};
  switch (type->kind) {
    case GDL_TYPE_ERROR: break;
    case GDL_TYPE_BOOLEAN:
      out.truth = out.may_fail ? GDL_UNKNOWN : (gdl_truth)(a->truth | b->truth);
      break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: join_numbers(type, a, b, &out); break;
    case GDL_TYPE_DATE: join_dates(type, a, b, &out); break;
    case GDL_TYPE_TEXT:
      out.text = a->text;
      out.text.is_unknown =
          a->text.is_unknown || b->text.is_unknown || !gdl_string_equal(a->text.text, b->text.text);
      break;
    case GDL_TYPE_ONE_OF:
      out.choices = gdl_set_union(arena, type->domain, a->choices, b->choices);
      break;
    case GDL_TYPE_ANY_OF:
      out.set.in = gdl_set_meet(arena, type->domain, a->set.in, b->set.in);
      out.set.may = gdl_set_union(arena, type->domain, a->set.may, b->set.may);
      break;
    case GDL_TYPE_SERIES:
      out.series = a->series;
      out.series.is_unknown = !equal_series(type, a, b) || a->series.is_unknown;
      break;
  }
  return out;
}
