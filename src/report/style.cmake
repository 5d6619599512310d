# style.cmake - page.css as C. -DSHEET=file.css -DOUTPUT=file.c
file(READ ${SHEET} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${OUTPUT}
  "/* Made from page.css by style.cmake. */\n#include \"report/style.h\"\n\n"
  "const char gdl_style_sheet[] = {${bytes}};\n"
  "const size_t gdl_style_sheet_len = sizeof gdl_style_sheet;\n")
