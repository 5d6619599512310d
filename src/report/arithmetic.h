/* arithmetic.h - how a number came about: "50万–100万 IU/m² × 1.60 m²". */
#ifndef GDL_REPORT_ARITHMETIC_H
#define GDL_REPORT_ARITHMETIC_H

#include "report/words.h"

/* The calculation behind the value of `node`, with the values that went into it; named parts are shown by their value.
 * len 0: there is none to show (a constant, a fact, a choice), or it has too many parts to help. */
gdl_string gdl_arithmetic(const gdl_words *words, uint32_t node);
/* The facts that `node` reads, in order of declaration; not those that a derived fact among them was computed from. */
gdl_indexes gdl_facts_read(const gdl_words *words, uint32_t node);

#endif
