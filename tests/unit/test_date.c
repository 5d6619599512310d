/* test_date.c - days of the calendar: text, civil dates, months and days later, whole months between. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/date.h"

static gdl_date date(const char *text) {
  gdl_date out = 0;
  if (!gdl_date_parse(text, strlen(text), &out)) fail_msg("%s", text);
  return out;
}

static const struct {
  const char *text;
  gdl_date days;
} known[] = {
    {"1970-01-01", 0},       {"1970-01-02", 1},       {"1969-12-31", -1},
    {"2000-01-01", 10957},   {"2000-02-29", 11016},   {"2000-03-01", 11017},
    {"2026-11-24", 20781},   {"1900-03-01", -25508},  {"1600-02-29", -135081},
    {"0001-01-01", -719162}, {"9999-12-31", 2932896},
};

static void dates_have_their_number(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    char text[GDL_DATE_TEXT_MAX];
    assert_int_equal(date(known[i].text), known[i].days);
    gdl_date_print(known[i].days, text);
    assert_string_equal(text, known[i].text);
  }
  assert_int_equal(date("0001-01-01"), GDL_DATE_MIN);
  assert_int_equal(date("9999-12-31"), GDL_DATE_MAX);
}

static void what_is_no_date_is_refused(void **state) {
  (void)state;
  static const char *const texts[] = {
      "",           "2026",        "2026-11",     "2026-1-24",  "2026-11-4",  "26-11-24",
      "2026/11/24", "2026-11-24 ", " 2026-11-24", "2026-13-01", "2026-00-01", "2026-01-00",
      "2026-01-32", "2026-04-31",  "2026-02-29",  "1900-02-29", "0000-01-01", "10000-01-01",
      "2026-11-2a", "-026-11-24",  "2026--1-24",  "2026-11-+4", "2O26-11-24", "２026-11-2"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    gdl_date out = 77;
    if (gdl_date_parse(texts[i], strlen(texts[i]), &out) || out != 77) fail_msg("%s", texts[i]);
  }
  gdl_date out = 77;
  assert_false(gdl_date_parse("2026-11-24", 9, &out));
  static const int civil[][3] = {{0, 1, 1},     {10000, 1, 1},    {2026, 0, 1},  {2026, 13, 1},
                                 {2026, 1, 0},  {2026, 1, 32},    {2100, 2, 29}, {-1, 1, 1},
                                 {2026, -1, 1}, {INT32_MAX, 1, 1}};
  for (size_t i = 0; i < sizeof civil / sizeof civil[0]; i++)
    assert_false(gdl_date_from_civil(civil[i][0], civil[i][1], civil[i][2], &out));
  assert_int_equal(out, 77);
}

/* Counted by hand, day after day, through all 3.6 million. */
static void every_day_follows_the_one_before(void **state) {
  (void)state;
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int year = 1, month = 1, day = 1;
  for (gdl_date d = GDL_DATE_MIN;; d++) {
    int y, m, n;
    gdl_date back = 0;
    gdl_date_to_civil(d, &y, &m, &n);
    if (y != year || m != month || n != day) fail_msg("%d: %d-%d-%d", d, y, m, n);
    if (!gdl_date_from_civil(year, month, day, &back) || back != d)
      fail_msg("%d-%d-%d", year, month, day);
    if (d == GDL_DATE_MAX) break;
    const bool is_leap = month == 2 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0);
    if (++day <= lengths[month - 1] + (is_leap ? 1 : 0)) continue;
    day = 1;
    if (++month <= 12) continue;
    month = 1;
    year++;
  }
  assert_true(year == 9999 && month == 12 && day == 31);
}

static const struct {
  const char *from;
  int64_t months;
  const char *to; /* "": out of the calendar */
} later[] = {
    {"2026-01-15", 1, "2026-02-15"},
    {"2026-01-31", 1, "2026-02-28"},
    {"2024-01-31", 1, "2024-02-29"},
    {"2026-01-31", 2, "2026-03-31"},
    {"2026-03-31", -1, "2026-02-28"},
    {"2024-02-29", 12, "2025-02-28"},
    {"2024-02-29", 48, "2028-02-29"},
    {"2026-12-31", 1, "2027-01-31"},
    {"2026-01-01", -1, "2025-12-01"},
    {"2026-11-24", 0, "2026-11-24"},
    {"9999-11-30", 1, "9999-12-30"},
    {"9999-12-01", 1, ""},
    {"0001-01-31", -1, ""},
    {"0001-02-28", -1, "0001-01-28"},
    {"0001-01-01", 119987, "9999-12-01"},
    {"0001-01-01", 119988, ""},
    {"2026-01-01", INT64_MAX, ""},
    {"2026-01-01", INT64_MIN, ""},
    {"9999-12-31", -119987, "0001-01-31"},
};

static void months_later(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof later / sizeof later[0]; i++) {
    gdl_date out = 77;
    const bool is_done = gdl_date_add_months(date(later[i].from), later[i].months, &out);
    if (is_done != (later[i].to[0] != '\0') || out != (is_done ? date(later[i].to) : 77))
      fail_msg("%s", later[i].from);
  }
}

static void days_later(void **state) {
  (void)state;
  gdl_date out = 77;
  assert_true(gdl_date_add_days(date("2024-02-28"), 2, &out) && out == date("2024-03-01"));
  assert_true(gdl_date_add_days(date("9999-12-30"), 1, &out) && out == GDL_DATE_MAX);
  assert_true(gdl_date_add_days(GDL_DATE_MIN, GDL_DATE_MAX - GDL_DATE_MIN, &out) && out == GDL_DATE_MAX);
  out = 77;
  assert_false(gdl_date_add_days(GDL_DATE_MAX, 1, &out));
  assert_false(gdl_date_add_days(GDL_DATE_MIN, -1, &out));
  assert_false(gdl_date_add_days(0, INT64_MAX, &out));
  assert_false(gdl_date_add_days(0, INT64_MIN, &out));
  assert_false(gdl_date_add_days(GDL_DATE_MAX, INT64_MAX, &out));
  assert_int_equal(out, 77);
}

static const struct {
  const char *from, *to;
  int64_t months;
} between[] = {
    {"2026-01-31", "2026-04-30", 3},      {"2026-01-31", "2026-04-29", 2},
    {"2026-01-31", "2026-02-28", 1},      {"2026-01-31", "2026-02-27", 0},
    {"2024-02-29", "2025-02-28", 12},     {"2024-02-29", "2025-02-27", 11},
    {"2026-05-10", "2026-05-10", 0},      {"2026-05-10", "2026-06-09", 0},
    {"2026-05-10", "2026-06-10", 1},      {"2026-04-30", "2026-01-31", -3}, /* minus the reverse */
    {"2026-06-10", "2026-05-10", -1},     {"2026-06-09", "2026-05-10", 0},
    {"2008-11-24", "2026-11-23", 215},    {"2008-11-24", "2026-11-24", 216},
    {"0001-01-01", "9999-12-31", 119987}, {"9999-12-31", "0001-01-01", -119987},
};

static void whole_months_between(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof between / sizeof between[0]; i++) {
    const int64_t months = gdl_date_whole_months(date(between[i].from), date(between[i].to));
    if (months != between[i].months)
      fail_msg("%s %s: %d", between[i].from, between[i].to, (int)months);
  }
}

/* The definition itself: the largest n with from + n months <= to; if to < from, minus the reverse. */
static void whole_months_keep_their_definition(void **state) {
  (void)state;
  for (gdl_date from = date("2023-12-20"); from <= date("2024-04-10"); from++)
    for (gdl_date to = from; to <= from + 800; to++) {
      const int64_t n = gdl_date_whole_months(from, to);
      gdl_date at, after;
      assert_true(gdl_date_add_months(from, n, &at) && gdl_date_add_months(from, n + 1, &after));
      if (at > to || after <= to) fail_msg("%d %d: %d", from, to, (int)n);
      if (to > from && gdl_date_whole_months(to, from) != -n) fail_msg("%d %d", to, from);
    }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(dates_have_their_number),
      cmocka_unit_test(what_is_no_date_is_refused),
      cmocka_unit_test(every_day_follows_the_one_before),
      cmocka_unit_test(months_later),
      cmocka_unit_test(days_later),
      cmocka_unit_test(whole_months_between),
      cmocka_unit_test(whole_months_keep_their_definition),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
