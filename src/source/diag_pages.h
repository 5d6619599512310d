/* diag_pages.h - the pages of docs/errors, compiled in. */
#ifndef GDL_SOURCE_DIAG_PAGES_H
#define GDL_SOURCE_DIAG_PAGES_H

#include <stdint.h>

typedef struct gdl_diag_page {
  uint16_t number;  /* of the code */
  const char *text; /* Markdown: English, a line `---`, Chinese */
  uint32_t len;
} gdl_diag_page;

extern const gdl_diag_page gdl_diag_pages[]; /* in order of number; ends with number 0 */

#endif
