/* style.h - page.css as it is built into the program (cmake/generated.cmake). */
#ifndef GDL_REPORT_STYLE_H
#define GDL_REPORT_STYLE_H

#include <stddef.h>

extern const char gdl_style_sheet[];
extern const size_t gdl_style_sheet_len;

#endif
