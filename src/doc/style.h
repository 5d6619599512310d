/* style.h - guideline.css as it is built into the program (cmake/generated.cmake). */
#ifndef GDL_DOC_STYLE_H
#define GDL_DOC_STYLE_H

#include <stddef.h>

extern const char gdl_doc_sheet[];
extern const size_t gdl_doc_sheet_len;

#endif
