# flex.cmake - runs flex and fails on any warning. -DFLEX=program -DFROM=file.l -DTO=path without .c and .h
execute_process(COMMAND ${FLEX} --noline --header-file=${TO}.h --outfile=${TO}.c ${FROM}
  RESULT_VARIABLE status ERROR_VARIABLE said)
if(status OR said)
  file(REMOVE ${TO}.c ${TO}.h)
  message(FATAL_ERROR "${said}")
endif()
