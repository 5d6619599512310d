/* header.h - what a guideline says of itself, in words. */
#ifndef GDL_REPORT_HEADER_H
#define GDL_REPORT_HEADER_H

#include "report/words.h"

const gdl_header *gdl_header_of(const gdl_words *words, gdl_header_kind kind); /* NULL: it does not say */
gdl_string gdl_header_text(const gdl_words *words, gdl_header_kind kind); /* len 0: it does not say */
/* As much of the date as was written: 2019, 2019-01, 2019-01-31. */
gdl_string gdl_header_date(const gdl_words *words, gdl_header_kind kind);
gdl_string gdl_header_title(const gdl_words *words); /* else its name, its only result, or its file's name */
gdl_string gdl_header_scores(const gdl_words *words); /* what the scores are; len 0: it does not say */

#endif
