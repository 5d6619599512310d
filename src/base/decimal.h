/* decimal.h - exact decimal numbers of 34 significant digits.
 *
 * value = (-1)^negative * coefficient * 10^exponent, coefficient < 10^34, exponent in -6176..6111 as in IEEE 754
 * decimal128. Always normalized: no trailing zeros in the coefficient, zero is {0, 0, 0, false}; so equal numbers are equal
 * structs, and 7.4 = 7.40. Addition, subtraction, multiplication round only beyond 34 digits, division and roots once;
 * always half to even. A result that does not fit is an error (false), never a wrong number. No locale. */
#ifndef GDL_BASE_DECIMAL_H
#define GDL_BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct gdl_decimal {
  uint64_t high, low; /* coefficient = high * 2^64 + low */
  int16_t exponent;
  bool negative;
} gdl_decimal;

#define GDL_DECIMAL_DIGITS 34
#define GDL_DECIMAL_TEXT_MAX 64 /* bytes that gdl_decimal_print needs at most, NUL included */

/* Where the last digit goes: the three ways of rounding a number outwards or to nearest. */
typedef enum gdl_round {
  GDL_ROUND_HALF_EVEN,
  GDL_ROUND_DOWN,
  GDL_ROUND_UP
} gdl_round; /* DOWN is towards -infinity */

typedef enum gdl_decimal_status {
  GDL_DECIMAL_OK,
  GDL_DECIMAL_SYNTAX,      /* not a number */
  GDL_DECIMAL_TOO_LONG,    /* more than 34 significant digits: never cut silently */
  GDL_DECIMAL_OUT_OF_RANGE /* exponent */
} gdl_decimal_status;

gdl_decimal gdl_decimal_from_int(int64_t value);
bool gdl_decimal_to_int(gdl_decimal a, int64_t *out); /* false if not a whole number that fits */
/* Digits with at most one '.' with digits on both sides, optional leading '-', optional exponent (JSON's syntax,
 * leading zeros allowed). */
gdl_decimal_status gdl_decimal_parse(const char *text, size_t len, gdl_decimal *out);
/* The shortest plain decimal, "-0.05", never an exponent unless it would need more than 40 characters
 * (then "1e+50"). Returns its length. */
size_t gdl_decimal_print(gdl_decimal a, char out[GDL_DECIMAL_TEXT_MAX]);

int gdl_decimal_compare(gdl_decimal a, gdl_decimal b); /* -1, 0, 1; exact */
bool gdl_decimal_is_zero(gdl_decimal a);
bool gdl_decimal_is_integer(gdl_decimal a);
gdl_decimal gdl_decimal_negate(gdl_decimal a);
gdl_decimal gdl_decimal_abs(gdl_decimal a);

/* false: overflow, division by zero, root or logarithm of a number that has none. `out` is then untouched. */
bool gdl_decimal_add(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out);
bool gdl_decimal_sub(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out);
bool gdl_decimal_mul(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out);
bool gdl_decimal_div(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out);
bool gdl_decimal_sqrt(gdl_decimal a, gdl_round round, gdl_decimal *out);
bool gdl_decimal_power_int(gdl_decimal a, int64_t n, gdl_round round, gdl_decimal *out);
/* To a multiple of 10^-places (places may be negative). */
bool gdl_decimal_to_places(gdl_decimal a, int places, gdl_round round, gdl_decimal *out);
/* To a multiple of `step` > 0. False also if the multiple is not `a` itself and counts more than 34 digits of steps. */
bool gdl_decimal_to_multiple(gdl_decimal a, gdl_decimal step, gdl_round round, gdl_decimal *out);
int gdl_decimal_places(gdl_decimal a); /* digits after the point, 0 for whole numbers */

/* Natural and common logarithm, exponential, real powers: the true value rounded to 15 significant digits, half to even.
 * Computed with decimals alone, so equal inputs give equal results on every machine. */
bool gdl_decimal_ln(gdl_decimal a, gdl_decimal *out);
bool gdl_decimal_log10(gdl_decimal a, gdl_decimal *out);
bool gdl_decimal_exp(gdl_decimal a, gdl_decimal *out);
bool gdl_decimal_power(gdl_decimal a, gdl_decimal b, gdl_decimal *out); /* b not an integer; a >= 0 */

#endif
