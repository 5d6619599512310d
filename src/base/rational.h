/* rational.h - positive exact fractions: what one unit is worth in another.
 *
 * value = numerator / denominator * 10^exponent. INVARIANT: numerator and denominator have no common factor, the
 * denominator has none of 2 and 5, the numerator is no multiple of 10; so equal values are equal structs, and a
 * finite decimal has denominator 1. */
#ifndef GDL_BASE_RATIONAL_H
#define GDL_BASE_RATIONAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/decimal.h"

__extension__ typedef unsigned __int128 gdl_u128;

typedef struct gdl_rational {
  gdl_u128 numerator, denominator; /* both > 0 */
  int32_t exponent;
} gdl_rational;

gdl_rational gdl_rational_one(void);
/* False: zero in either place, or it does not fit. Here and below `out` is untouched then. */
bool gdl_rational_make(gdl_u128 numerator, gdl_u128 denominator, int32_t exponent, gdl_rational *out);
bool gdl_rational_from_decimal(gdl_decimal value, gdl_rational *out); /* value > 0 */
bool gdl_rational_equal(gdl_rational a, gdl_rational b);

bool gdl_rational_mul(gdl_rational a, gdl_rational b, gdl_rational *out);
bool gdl_rational_div(gdl_rational a, gdl_rational b, gdl_rational *out);
bool gdl_rational_power(gdl_rational a, int n, gdl_rational *out);
bool gdl_rational_root(gdl_rational a, gdl_rational *out); /* the square root, when it is a fraction too */

/* Both parts as decimals, the power of ten in the one that it enlarges; false beyond 34 digits. */
bool gdl_rational_to_decimals(gdl_rational a, gdl_decimal *numerator, gdl_decimal *denominator);
/* As one decimal; false if it has no end, or beyond 34 digits. */
bool gdl_rational_to_decimal(gdl_rational a, gdl_decimal *out);
/* value * a, rounded once, and only if the product has more than 34 digits. False: out of range. */
bool gdl_rational_scale(gdl_rational a, gdl_decimal value, gdl_round round, gdl_decimal *out);

#endif
