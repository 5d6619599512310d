# Sources made at build time: scanners and parsers from grammar/, the pages of docs/errors, page.css. Never committed.
#
# grammar/gdl.y becomes gdl.tab.c and gdl.tab.h, grammar/gdl.l becomes gdl.lex.c and gdl.lex.h; a second grammar
# beside them (unit.y, unit.l) is picked up by its name.
find_package(FLEX 2.6 REQUIRED)
find_package(BISON 3.8 REQUIRED)
set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})

function(gdl_generated)
  set_property(SOURCE ${ARGV} APPEND PROPERTY COMPILE_OPTIONS -Wall -Wextra -Werror)
  set(library_sources ${library_sources} ${ARGV} PARENT_SCOPE)
endfunction()

set(generated_headers)
file(GLOB parsers CONFIGURE_DEPENDS grammar/*.y)
foreach(grammar IN LISTS parsers)
  get_filename_component(name ${grammar} NAME_WE)
  set(made ${generated}/${name}.tab)
  # -Werror: a conflict, an unused token or value stops the build.
  add_custom_command(OUTPUT ${made}.c ${made}.h DEPENDS ${grammar}
    COMMAND ${BISON_EXECUTABLE} -Wall -Werror --no-lines --header=${made}.h --output=${made}.c ${grammar}
    COMMENT "bison ${name}.y" VERBATIM)
  gdl_generated(${made}.c)
  list(APPEND generated_headers ${made}.h)
endforeach()

file(GLOB scanners CONFIGURE_DEPENDS grammar/*.l)
foreach(grammar IN LISTS scanners)
  get_filename_component(name ${grammar} NAME_WE)
  set(made ${generated}/${name}.lex)
  # flex has no -Werror: the script fails if flex said anything.
  add_custom_command(OUTPUT ${made}.c ${made}.h DEPENDS ${grammar} cmake/flex.cmake
    COMMAND ${CMAKE_COMMAND} -DFLEX=${FLEX_EXECUTABLE} -DFROM=${grammar} -DTO=${made}
            -P ${CMAKE_CURRENT_SOURCE_DIR}/cmake/flex.cmake
    COMMENT "flex ${name}.l" VERBATIM)
  gdl_generated(${made}.c)
  list(APPEND generated_headers ${made}.h)
endforeach()
# Sources that include a generated header wait for it.
set_source_files_properties(${library_sources} PROPERTIES OBJECT_DEPENDS "${generated_headers}")

# The style sheets of pages in HTML belong to the command, not to the library: src/FOLDER/NAME.css is made into C.
function(gdl_style_sheet folder name variable)
  set(sheet ${CMAKE_CURRENT_SOURCE_DIR}/src/${folder}/${name}.css)
  add_custom_command(OUTPUT ${generated}/${folder}_style.c DEPENDS ${sheet} src/report/style.cmake
    COMMAND ${CMAKE_COMMAND} -DSHEET=${sheet} -DNAME=${variable} -DHEADER=${folder}/style.h
            -DOUTPUT=${generated}/${folder}_style.c -P ${CMAKE_CURRENT_SOURCE_DIR}/src/report/style.cmake
    COMMENT "${name}.css" VERBATIM)
  set_property(SOURCE ${generated}/${folder}_style.c APPEND PROPERTY COMPILE_OPTIONS -Wall -Wextra -Werror)
  set(command_sources ${command_sources} ${generated}/${folder}_style.c PARENT_SCOPE)
endfunction()
gdl_style_sheet(report page gdl_style_sheet)
gdl_style_sheet(doc guideline gdl_doc_sheet)

file(GLOB pages CONFIGURE_DEPENDS docs/errors/*.md)
if(NOT EXISTS ${PROJECT_SOURCE_DIR}/src/source/pages.cmake)
  return()
endif()
add_custom_command(OUTPUT ${generated}/diag_pages.c DEPENDS ${pages} src/source/pages.cmake
  COMMAND ${CMAKE_COMMAND} -DPAGES=${CMAKE_CURRENT_SOURCE_DIR}/docs/errors -DOUTPUT=${generated}/diag_pages.c
          -P ${CMAKE_CURRENT_SOURCE_DIR}/src/source/pages.cmake
  COMMENT "the pages of docs/errors" VERBATIM)
gdl_generated(${generated}/diag_pages.c)
