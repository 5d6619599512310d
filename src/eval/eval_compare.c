/* eval_compare.c - comparisons: numbers and dates by interval, choices and sets by what they may still hold. */
#include "eval/tape.h"
#include "value/set.h"

static gdl_value truth(gdl_truth value) { return (gdl_value){.truth = value}; }

static bool is_date(const gdl_tape *tape, const gdl_node *node) {
  return gdl_tape_type(tape, node, 0)->kind == GDL_TYPE_DATE;
}

static gdl_truth same_text(const gdl_value *a, const gdl_value *b) {
  if (a->text.is_unknown || b->text.is_unknown) return GDL_UNKNOWN;
  return gdl_truth_of(gdl_string_equal(a->text.text, b->text.text));
}

/* Equal when both are known and equal, different when one surely has what the other surely lacks. */
static gdl_truth same_set(const gdl_domain *domain, const gdl_value *a, const gdl_value *b) {
  if (!gdl_set_within(domain, a->set.in, b->set.may) || !gdl_set_within(domain, b->set.in, a->set.may))
    return GDL_FALSE;
  const bool known =
      gdl_set_equal(domain, a->set.in, a->set.may) && gdl_set_equal(domain, b->set.in, b->set.may);
  return known ? GDL_TRUE : GDL_UNKNOWN;
}

gdl_truth gdl_tape_same(const gdl_type *type, const gdl_value *a, const gdl_value *b) {
  if (a->may_fail || b->may_fail) return GDL_UNKNOWN;
  switch (type->kind) {
    case GDL_TYPE_ERROR: break;
    case GDL_TYPE_BOOLEAN:
      if (a->truth == GDL_UNKNOWN || b->truth == GDL_UNKNOWN) return GDL_UNKNOWN;
      return gdl_truth_of(a->truth == b->truth);
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: return gdl_interval_is_equal(a->number, b->number);
    case GDL_TYPE_DATE: return gdl_dates_is_equal(a->date, b->date);
    case GDL_TYPE_TEXT: return same_text(a, b);
    case GDL_TYPE_ONE_OF: return gdl_choice_is_equal(type->domain, a->choices, b->choices);
    case GDL_TYPE_ANY_OF: return same_set(type->domain, a, b);
    case GDL_TYPE_SERIES:
      return gdl_value_is_known(type, a) ? gdl_truth_of(gdl_value_equal(type, a, b)) : GDL_UNKNOWN;
  }
  return GDL_UNKNOWN;
}

gdl_value gdl_tape_equal(const gdl_tape *tape, const gdl_node *node) {
  return truth(gdl_tape_same(gdl_tape_type(tape, node, 0), gdl_tape_value(tape, node, 0),
                             gdl_tape_value(tape, node, 1)));
}

gdl_value gdl_tape_less(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *a = gdl_tape_value(tape, node, 0), *b = gdl_tape_value(tape, node, 1);
  if (is_date(tape, node)) return truth(gdl_dates_is_less(a->date, b->date));
  return truth(gdl_interval_is_less(a->number, b->number));
}

gdl_value gdl_tape_less_equal(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *a = gdl_tape_value(tape, node, 0), *b = gdl_tape_value(tape, node, 1);
  if (is_date(tape, node)) return truth(gdl_dates_is_less_equal(a->date, b->date));
  return truth(gdl_interval_is_less_equal(a->number, b->number));
}

gdl_value gdl_tape_in_range(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *x = gdl_tape_value(tape, node, 0), *range = gdl_tape_value(tape, node, 1);
  if (!is_date(tape, node))
    return truth(gdl_truth_and(gdl_interval_is_less_equal(range->range.low, x->number),
                               gdl_interval_is_less_equal(x->number, range->range.high)));
  const gdl_date_interval low = {range->date_range.low_low, range->date_range.low_high};
  const gdl_date_interval high = {range->date_range.high_low, range->date_range.high_high};
  return truth(
      gdl_truth_and(gdl_dates_is_less_equal(low, x->date), gdl_dates_is_less_equal(x->date, high)));
}

gdl_value gdl_tape_in_set(const gdl_tape *tape, const gdl_node *node) {
  const gdl_domain *domain = gdl_tape_type(tape, node, 0)->domain;
  return truth(gdl_choice_is_in(domain, gdl_tape_value(tape, node, 0)->choices, node->bits));
}

gdl_value gdl_tape_has_any(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *set = gdl_tape_value(tape, node, 0);
  return truth(
      gdl_set_has_any(gdl_tape_type(tape, node, 0)->domain, set->set.in, set->set.may, node->bits));
}

gdl_value gdl_tape_has_all(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *set = gdl_tape_value(tape, node, 0);
  return truth(
      gdl_set_has_all(gdl_tape_type(tape, node, 0)->domain, set->set.in, set->set.may, node->bits));
}

gdl_value gdl_tape_is_empty(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *value = gdl_tape_value(tape, node, 0);
  const gdl_type *type = gdl_tape_type(tape, node, 0);
  if (type->kind == GDL_TYPE_ANY_OF)
    return truth(gdl_set_is_empty(type->domain, value->set.in, value->set.may));
  if (value->series.is_unknown) return truth(GDL_UNKNOWN);
  return truth(gdl_truth_of(value->series.count == 0));
}
