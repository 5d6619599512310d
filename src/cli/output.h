/* output.h - where a command's answer goes: standard output, or a file that is written whole or not at all. */
#ifndef GDL_CLI_OUTPUT_H
#define GDL_CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/name.h"

typedef struct gdl_output {
  int fd;
  bool has_text;    /* something was to be written */
  bool failed;      /* a write failed; `error` says why, and nothing more is written */
  int error;        /* errno of the failure */
  const char *path; /* of --output; NULL: standard output */
  char *temporary;  /* in its folder, until it is complete */
  char *target;     /* the file that the temporary becomes: `path`, symbolic links followed */
  mode_t mode;      /* of a file that is replaced, kept; else readable by its owner alone */
} gdl_output;

/* Standard output when `path` is NULL or "-". False: the file cannot be made; `error` says why. */
bool gdl_output_open(gdl_output *output, const char *path);
void gdl_output_write(gdl_output *output, gdl_string text);
/* Complete: the file takes its name. False: something was not written; `error` says why, and no file is left. */
bool gdl_output_close(gdl_output *output, bool is_complete);
/* To be called first: no file that is opened later takes the place of a closed standard stream, failures to write come back
 * as errors, and a signal that ends the program removes the temporary file. */
void gdl_output_guard(void);
void gdl_output_abandon(void); /* the same at once, for an end without return */

#endif
