# style.cmake - a style sheet as C. -DSHEET=file.css -DNAME=what it is called -DHEADER=folder/file.h -DOUTPUT=file.c
file(READ ${SHEET} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
get_filename_component(file ${SHEET} NAME)
file(WRITE ${OUTPUT}
  "/* Made from ${file} by style.cmake. */\n#include \"${HEADER}\"\n\n"
  "const char ${NAME}[] = {${bytes}};\n"
  "const size_t ${NAME}_len = sizeof ${NAME};\n")
