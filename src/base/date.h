/* date.h - days of the proleptic Gregorian calendar, years 1 to 9999. */
#ifndef GDL_BASE_DATE_H
#define GDL_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef int32_t gdl_date; /* days since 1970-01-01 */

#define GDL_DATE_MIN ((gdl_date)-719162) /* 0001-01-01 */
#define GDL_DATE_MAX ((gdl_date)2932896) /* 9999-12-31 */
#define GDL_DATE_TEXT_MAX 11

bool gdl_date_parse(const char *text, size_t len, gdl_date *out); /* YYYY-MM-DD, and it must exist */
void gdl_date_print(gdl_date date, char out[GDL_DATE_TEXT_MAX]);
bool gdl_date_from_civil(int year, int month, int day, gdl_date *out);
void gdl_date_to_civil(gdl_date date, int *year, int *month, int *day);
/* `months` later (or earlier), on the same day of the month or its last; false when it leaves the calendar. */
bool gdl_date_add_months(gdl_date date, int64_t months, gdl_date *out);
bool gdl_date_add_days(gdl_date date, int64_t days, gdl_date *out);
/* The largest n with from + n months <= to, each counted from `from` and clamped to the month's end; if to < from,
 * minus the reverse. */
int64_t gdl_date_whole_months(gdl_date from, gdl_date to);

#endif
