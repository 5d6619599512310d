/* output.h - where a command's answer goes: standard output, or a file that is written whole or not at all. */
#ifndef GDL_CLI_OUTPUT_H
#define GDL_CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/name.h"

typedef struct gdl_output {
  int fd;
  bool failed;      /* a write failed; `error` says why, and nothing more is written */
  int error;        /* errno of the failure */
  const char *path; /* of --output, or NULL */
  char *temporary;  /* beside it, until it is complete */
} gdl_output;

/* Standard output when `path` is NULL. False: the file cannot be made; `error` says why. */
bool gdl_output_open(gdl_output *output, const char *path);
void gdl_output_write(gdl_output *output, gdl_string text);
/* Complete: the file takes its name. False: something was not written; `error` says why, and no file is left. */
bool gdl_output_close(gdl_output *output, bool is_complete);
/* Removes a temporary file when the program is ended by a signal. */
void gdl_output_guard(void);
void gdl_output_abandon(void); /* the same at once, for an end without return */

#endif
