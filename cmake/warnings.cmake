# Warnings, all of them errors in our code. Generated code gets -Wall -Wextra only (cmake/generated.cmake).
set(gdl_warnings
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wstrict-prototypes -Wmissing-prototypes
  -Wold-style-definition -Wwrite-strings -Wcast-qual -Wformat=2 -Wundef -Wswitch-enum -Wvla -Wnull-dereference)

# What every target of ours has in common.
function(gdl_own_code target)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.c$" AND NOT source MATCHES "^${generated}/")
      set_property(SOURCE ${source} APPEND PROPERTY COMPILE_OPTIONS ${gdl_warnings} -Werror)
    endif()
  endforeach()
  target_compile_definitions(${target} PRIVATE _POSIX_C_SOURCE=200809L)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/src/include)
endfunction()
