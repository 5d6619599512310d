/* eval_date.c - counting between dates, moving dates, and the latest and earliest of a series. */
#include "eval/tape.h"

/* ---- counting ---- */

static int64_t whole(const gdl_node *node, gdl_date from, gdl_date to) {
  const int64_t n =
      node->op == GDL_OP_WHOLE_MONTHS ? gdl_date_whole_months(from, to) : (int64_t)to - from;
  return node->integer > 1 ? n / node->integer : n;
}

/* Falls with the first date and rises with the second: the extremes are at the ends. */
gdl_value gdl_tape_whole(const gdl_tape *tape, const gdl_node *node) {
  const gdl_date_interval from = gdl_tape_value(tape, node, 0)->date,
                          to = gdl_tape_value(tape, node, 1)->date;
  return (gdl_value){.number = gdl_interval_of(gdl_decimal_from_int(whole(node, from.high, to.low)),
                                               gdl_decimal_from_int(whole(node, from.low, to.high)))};
}

static gdl_decimal year_of(gdl_date date) {
  int year, month, day;
  gdl_date_to_civil(date, &year, &month, &day);
  return gdl_decimal_from_int(year);
}

gdl_value gdl_tape_year(const gdl_tape *tape, const gdl_node *node) {
  const gdl_date_interval date = gdl_tape_value(tape, node, 0)->date;
  return (gdl_value){.number = gdl_interval_of(year_of(date.low), year_of(date.high))};
}

/* ---- moving ---- */

typedef struct steps { /* whole months or days */
  int64_t low, high;
  bool is_single;
} steps;

/* More than leads from one end of the calendar to the other: the ends of an interval without bounds. */
#define FAR INT64_C(4000000)

static int64_t far_or(gdl_decimal value, gdl_round round) {
  int64_t n = 0;
  const bool fits = gdl_decimal_to_places(value, 0, round, &value) && gdl_decimal_to_int(value, &n);
  if (!fits || n < -FAR || n > FAR) return value.negative ? -FAR : FAR;
  return n;
}

/* False: no whole number is among them. */
static bool steps_of(gdl_interval a, steps *out) {
  *out = (steps){-FAR, FAR, gdl_interval_is_point(a)};
  if (out->is_single && !gdl_decimal_is_integer(a.low)) return false;
  if (!a.no_low) out->low = far_or(a.low, GDL_ROUND_UP);
  if (!a.no_high) out->high = far_or(a.high, GDL_ROUND_DOWN);
  return out->low <= out->high;
}

static bool move(const gdl_node *node, gdl_date from, int64_t n, gdl_date *out) {
  return node->op == GDL_OP_DATE_ADD_MONTHS ? gdl_date_add_months(from, n, out)
                                            : gdl_date_add_days(from, n, out);
}

/* Both ends must stay in the calendar: what may leave it may have no result. */
static bool move_all(const gdl_tape *tape, const gdl_node *node, gdl_date_interval from,
                     gdl_interval by, gdl_date_interval *out, gdl_value *failure) {
  steps n;
  if (!steps_of(by, &n)) {
    *failure = gdl_tape_failure(tape, node, GDL_REASON_NO_RESULT);
    return false;
  }
  if (move(node, from.low, n.low, &out->low) && move(node, from.high, n.high, &out->high))
    return true;
  const bool never = n.is_single && from.low == from.high;
  *failure = gdl_tape_failure(tape, node, never ? GDL_REASON_NO_RESULT : GDL_REASON_NONE);
  return false;
}

gdl_value gdl_tape_date_add(const gdl_tape *tape, const gdl_node *node) {
  const gdl_date_interval from = gdl_tape_value(tape, node, 0)->date;
  const gdl_value *by = gdl_tape_value(tape, node, 1);
  gdl_value failure = {0};
  gdl_date_interval low, high;
  if (!gdl_tape_type(tape, node, 1)->is_range) {
    if (!move_all(tape, node, from, by->number, &low, &failure)) return failure;
    return (gdl_value){.date = low};
  }
  if (!move_all(tape, node, from, by->range.low, &low, &failure)) return failure;
  if (!move_all(tape, node, from, by->range.high, &high, &failure)) return failure;
  return (gdl_value){.date_range = {low.low, low.high, high.low, high.high}};
}

/* ---- series ---- */

typedef struct window { /* dates that may count: from one on or after `start`, to one on or before `end` */
  gdl_date_interval start, end;
} window;

static const gdl_date_interval ever = {GDL_DATE_MIN, GDL_DATE_MAX};

/* What [1] and [2] leave of the calendar. False: no whole number of days or months is possible. */
static bool window_of(const gdl_tape *tape, const gdl_node *node, window *out) {
  *out = (window){{ever.low, ever.low}, {ever.high, ever.high}};
  if (node->count < 2) return true;
  if (node->integer == 0) { /* before a date, not on it: INT32 holds one day less than the calendar */
    const gdl_date_interval before = gdl_tape_value(tape, node, 1)->date;
    out->end = (gdl_date_interval){before.low - 1, before.high - 1};
    return true;
  }
  steps n;
  if (!steps_of(gdl_interval_negate(gdl_tape_value(tape, node, 1)->number), &n)) return false;
  out->end = gdl_tape_value(tape, node, 2)->date;
  out->start = (gdl_date_interval){ever.low, ever.high};
  const bool months = node->integer == 2;
  if (!(months ? gdl_date_add_months(out->end.low, n.low, &out->start.low)
               : gdl_date_add_days(out->end.low, n.low, &out->start.low)))
    out->start.low = n.low < 0 ? ever.low : ever.high;
  if (!(months ? gdl_date_add_months(out->end.high, n.high, &out->start.high)
               : gdl_date_add_days(out->end.high, n.high, &out->start.high)))
    out->start.high = n.high < 0 ? ever.low : ever.high;
  return true;
}

static gdl_truth counts(const window *w, gdl_date date) {
  const gdl_date_interval at = {date, date};
  return gdl_truth_and(gdl_dates_is_less_equal(w->start, at), gdl_dates_is_less_equal(at, w->end));
}

/* From the wanted end on: all that may be the one, up to the first that surely counts. */
gdl_value gdl_tape_series(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *series = gdl_tape_value(tape, node, 0);
  window w;
  if (!window_of(tape, node, &w)) return gdl_tape_failure(tape, node, GDL_REASON_NO_RESULT);
  if (series->series.is_unknown) return gdl_tape_maybe(tape, node);
  gdl_value out = {0};
  bool any = false;
  for (uint32_t i = 0; i < series->series.count; i++) {
    const gdl_series_value *at =
        &series->series.at[node->op == GDL_OP_LAST ? series->series.count - 1 - i : i];
    const gdl_truth holds = counts(&w, at->date);
    if (holds == GDL_FALSE) continue;
    out = any ? gdl_value_hull(tape->arena, node->type, &out, at->value) : *at->value;
    any = true;
    if (holds == GDL_TRUE) return out;
  }
  return any ? gdl_tape_maybe(tape, node) : gdl_tape_failure(tape, node, GDL_REASON_EMPTY_SERIES);
}
