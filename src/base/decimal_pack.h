/* decimal_pack.h - between a decimal and the whole numbers it is made of; for base/decimal*.c only. */
#ifndef GDL_BASE_DECIMAL_PACK_H
#define GDL_BASE_DECIMAL_PACK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/decimal.h"
#include "base/wide.h"

#define GDL_DECIMAL_EXPONENT_MIN (-6176)
#define GDL_DECIMAL_EXPONENT_MAX 6111
#define GDL_DECIMAL_LIMIT \
  ((gdl_u128)UINT64_C(10000000000000000) * UINT64_C(1000000000000000000)) /* 10^34 */

static inline gdl_u128 gdl_decimal_coefficient(gdl_decimal a) {
  return ((gdl_u128)a.high << 64) | a.low;
}

/* coefficient < 2 * 10^34 with at most 34 digits that are not trailing zeros; false: the exponent does not fit. */
bool gdl_decimal_pack(gdl_u128 coefficient, int64_t exponent, bool negative, gdl_decimal *out);
/* (a + something between 0 and 1, if `rest`) * 10^exponent, rounded once. If `rest`, a has 35 digits or more, or the
 * rounding is a directed one. */
bool gdl_decimal_pack_wide(gdl_wide a, bool rest, int64_t exponent, bool negative, gdl_round round,
                           gdl_decimal *out);
/* Whether rounding moves a number away from zero whose last digits (the first of them, and whether more follow) are cut. */
bool gdl_decimal_rounds_away(gdl_round round, bool negative, unsigned digit, bool rest, bool is_odd);

#endif
