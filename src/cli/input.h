/* input.h - bytes in: whole files, and streams of lines. */
#ifndef GDL_CLI_INPUT_H
#define GDL_CLI_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/name.h"

typedef enum gdl_input_result {
  GDL_INPUT_OK,
  GDL_INPUT_ERROR,      /* errno says why */
  GDL_INPUT_NOT_A_FILE, /* a folder, a pipe, a device, where a regular file is wanted */
  GDL_INPUT_TOO_LARGE
} gdl_input_result;

/* The whole of a regular file. Never waits: a pipe is refused. */
gdl_input_result gdl_input_file(gdl_arena *arena, const char *path, size_t limit, gdl_string *out);

bool gdl_path_ends(const char *path, const char *end); /* ".ndjson" */

/* A stream read piece by piece: patient data may be a pipe. */
typedef struct gdl_input {
  int fd;
  char *bytes; /* read and not yet taken: at .. end */
  size_t at, end, capacity;
  bool at_end;   /* nothing more comes */
  int error;     /* errno of a read that failed; 0 */
  uint32_t line; /* number of the line at `at`, from 1 */
} gdl_input;

/* `path` "-" is standard input. False: errno says why. Closed by gdl_input_close, which frees its buffer. */
bool gdl_input_open(gdl_input *input, const char *path);
/* Makes at least `wanted` bytes available, or all there are. False: a read failed (`error`). */
bool gdl_input_fill(gdl_input *input, size_t wanted);
/* Passes over what was used. */
void gdl_input_take(gdl_input *input, size_t len);
void gdl_input_close(gdl_input *input);

#endif
