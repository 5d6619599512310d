/* date.c - days of the proleptic Gregorian calendar. Conversions after Howard Hinnant, "chrono-compatible low-level date
 * algorithms": a year starts in March, so that the leap day is its last, and 400 years are one era of 146097 days. */
#include "base/date.h"

#define DAYS_OF_ERA 146097
#define EPOCH 719468 /* days from 0000-03-01 to 1970-01-01 */

static bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

static int days_of_month(int year, int month) {
  static const signed char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* The number in `count` digits; -1 if one of them is none. */
static int digits(const char *text, int count) {
  int value = 0;
  for (int i = 0; i < count; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

bool gdl_date_from_civil(int year, int month, int day, gdl_date *out) {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  if (day < 1 || day > days_of_month(year, month)) return false;
  const int march_year = month <= 2 ? year - 1 : year; /* 0 to 9999, so every division below is of positives */
  const int era = march_year / 400, year_of_era = march_year % 400;
  const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  *out = era * DAYS_OF_ERA + day_of_era - EPOCH;
  return true;
}

void gdl_date_to_civil(gdl_date date, int *year, int *month, int *day) {
  const int days = date + EPOCH; /* positive from GDL_DATE_MIN on */
  const int era = days / DAYS_OF_ERA, day_of_era = days % DAYS_OF_ERA;
  const int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (DAYS_OF_ERA - 1)) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int march_month = (5 * day_of_year + 2) / 153;
  *day = day_of_year - (153 * march_month + 2) / 5 + 1;
  *month = march_month < 10 ? march_month + 3 : march_month - 9;
  *year = era * 400 + year_of_era + (*month <= 2 ? 1 : 0);
}

bool gdl_date_parse(const char *text, size_t len, gdl_date *out) {
  if (len != 10 || text[4] != '-' || text[7] != '-') return false;
  return gdl_date_from_civil(digits(text, 4), digits(text + 5, 2), digits(text + 8, 2), out);
}

static void put_digits(char *out, int value, int count) {
  for (int i = count - 1; i >= 0; i--, value /= 10) out[i] = (char)('0' + value % 10);
}

void gdl_date_print(gdl_date date, char out[GDL_DATE_TEXT_MAX]) {
  int year, month, day;
  gdl_date_to_civil(date, &year, &month, &day);
  put_digits(out, year, 4);
  put_digits(out + 5, month, 2);
  put_digits(out + 8, day, 2);
  out[4] = out[7] = '-';
  out[10] = '\0';
}

bool gdl_date_add_months(gdl_date date, int64_t months, gdl_date *out) {
  const int64_t calendar = 9999 * 12; /* months in it: more leads out, and might overflow the sum */
  int year, month, day;
  if (months > calendar || months < -calendar) return false;
  gdl_date_to_civil(date, &year, &month, &day);
  const int total = year * 12 + (month - 1) + (int)months;
  if (total < 12 || total / 12 > 9999) return false;
  const int last = days_of_month(total / 12, total % 12 + 1);
  return gdl_date_from_civil(total / 12, total % 12 + 1, day < last ? day : last, out);
}

bool gdl_date_add_days(gdl_date date, int64_t days, gdl_date *out) {
  const int64_t calendar = (int64_t)GDL_DATE_MAX - GDL_DATE_MIN;
  if (days > calendar || days < -calendar) return false;
  const int64_t sum = date + days;
  if (sum < GDL_DATE_MIN || sum > GDL_DATE_MAX) return false;
  *out = (gdl_date)sum;
  return true;
}

int64_t gdl_date_whole_months(gdl_date from, gdl_date to) {
  if (to < from) return -gdl_date_whole_months(to, from);
  int year, month, day, to_year, to_month, to_day;
  gdl_date_to_civil(from, &year, &month, &day);
  gdl_date_to_civil(to, &to_year, &to_month, &to_day);
  const int64_t months = (to_year - year) * 12 + (to_month - month);
  /* `months` later is in the month of `to`: the calendar holds it, and one less is on or before `to`. */
  const int last = days_of_month(to_year, to_month);
  return (day < last ? day : last) > to_day ? months - 1 : months;
}
