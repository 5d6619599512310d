# pages.cmake - docs/errors/GDLnnnn.md as C, so that `gdl help GDLnnnn` works offline. -DPAGES=folder -DOUTPUT=file.c
file(GLOB pages ${PAGES}/GDL*.md)
list(SORT pages)
set(texts "")
set(table "")
foreach(page IN LISTS pages)
  get_filename_component(name ${page} NAME_WE)
  string(REGEX REPLACE "^GDL0*" "" number ${name})
  file(READ ${page} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  string(APPEND texts "static const char ${name}[] = {${bytes}'\\0'};\n")
  string(APPEND table "    {${number}, ${name}, sizeof ${name} - 1},\n")
endforeach()
file(WRITE ${OUTPUT}
  "/* Made from docs/errors by pages.cmake. */\n#include \"source/diag_pages.h\"\n\n${texts}\n"
  "const gdl_diag_page gdl_diag_pages[] = {\n${table}    {0, \"\", 0}};\n")
