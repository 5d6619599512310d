/* wide.h - unsigned whole numbers of 128 and 256 bits, and powers of ten: what exact decimals are computed with. */
#ifndef GDL_BASE_WIDE_H
#define GDL_BASE_WIDE_H

#include <stdbool.h>
#include <stdint.h>

__extension__ typedef unsigned __int128 gdl_u128;

typedef struct gdl_wide { /* high * 2^128 + low */
  gdl_u128 high, low;
} gdl_wide;

extern const uint64_t gdl_tens[20]; /* 10^0 to 10^19, the largest that fits */

gdl_u128 gdl_u128_ten(int power); /* 10^power, 0 to 38 */
int gdl_u128_bits(gdl_u128 a);    /* position of the highest bit set, from 1; 0 of 0 */
int gdl_u128_digits(gdl_u128 a);  /* decimal digits; 0 of 0 */
int gdl_u128_zeros(gdl_u128 *a); /* cuts the zeros at the end of a > 0, and says how many there were */
int gdl_wide_bits(gdl_wide a);

gdl_wide gdl_wide_of(gdl_u128 a);
gdl_wide gdl_wide_product(gdl_u128 a, gdl_u128 b);
/* The caller makes sure that the result fits. */
gdl_wide gdl_wide_add(gdl_wide a, gdl_wide b);
gdl_wide gdl_wide_sub(gdl_wide a, gdl_wide b);
gdl_wide gdl_wide_times_ten(gdl_wide a, int power);
gdl_wide gdl_wide_shift_left(gdl_wide a, int bits); /* 0 to 255 */
int gdl_wide_compare(gdl_wide a, gdl_wide b);
/* Rounded down; *rest becomes true if anything was cut, else it stays. */
gdl_wide gdl_wide_over_ten(gdl_wide a, int power, bool *rest);
gdl_wide gdl_wide_shift_right(gdl_wide a, int bits, bool *rest);
gdl_wide gdl_wide_root(gdl_wide a, bool *rest); /* a < 2^254 */
/* a / b rounded down, b > 0. */
gdl_wide gdl_wide_div(gdl_wide a, gdl_u128 b, gdl_u128 *rest);

#endif
