/* output.c - writing the answer. */
#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

/* What a signal has to remove; the only variable of the program that changes, because a handler is told nothing. */
static char *volatile guarded;

void gdl_output_abandon(void) {
  if (guarded) unlink(guarded);
}

static void on_signal(int number) {
  gdl_output_abandon();
  signal(number, SIG_DFL);
  raise(number);
}

void gdl_output_guard(void) {
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    struct sigaction action = {.sa_handler = on_signal};
    sigemptyset(&action.sa_mask);
    sigaction(numbers[i], &action, NULL);
  }
  signal(SIGPIPE, SIG_IGN); /* a closed pipe is a failure to write, and is reported as one */
}

/* FILE.gdl-XXXXXX in the folder of FILE, readable by its owner alone: reports are about patients. */
static bool open_temporary(gdl_output *output) {
  const size_t len = strlen(output->path);
  output->temporary = malloc(len + sizeof ".gdl-XXXXXX");
  if (!output->temporary) gdl_cli_allocator()->fail(NULL); /* ends the program */
  memcpy(output->temporary, output->path, len);
  memcpy(output->temporary + len, ".gdl-XXXXXX", sizeof ".gdl-XXXXXX");
  sigset_t all, before;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &before); /* no signal between making the file and guarding it */
  output->fd = mkstemp(output->temporary);
  if (output->fd >= 0) guarded = output->temporary;
  sigprocmask(SIG_SETMASK, &before, NULL);
  if (output->fd >= 0) return true;
  int error = errno;
  free(output->temporary);
  output->temporary = NULL;
  errno = error;
  return false;
}

/* Only a regular file can be replaced whole: /dev/stdout, pipes and terminals are written to as they are. */
static bool is_stream(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

bool gdl_output_open(gdl_output *output, const char *path) {
  *output = (gdl_output){.fd = STDOUT_FILENO, .path = path};
  if (!path) return true;
  if (!is_stream(path)) {
    if (open_temporary(output)) return true;
  } else {
    output->fd = open(path, O_WRONLY | O_CLOEXEC);
  }
  output->error = errno;
  return output->fd >= 0;
}

void gdl_output_write(gdl_output *output, gdl_string text) {
  size_t at = 0;
  while (!output->failed && at < text.len) {
    ssize_t written = write(output->fd, text.text + at, text.len - at);
    if (written >= 0) {
      at += (size_t)written;
    } else if (errno != EINTR) {
      output->failed = true;
      output->error = errno;
    }
  }
}

static void fail(gdl_output *output) {
  if (output->failed) return;
  output->failed = true;
  output->error = errno;
}

bool gdl_output_close(gdl_output *output, bool is_complete) {
  if (output->fd < 0) return !output->failed;
  if (output->temporary && is_complete && !output->failed && fsync(output->fd) != 0 && errno != EINVAL)
    fail(output);
  if (close(output->fd) != 0) fail(output);
  output->fd = -1;
  if (!output->temporary) return !output->failed;
  if (is_complete && !output->failed) {
    if (rename(output->temporary, output->path) != 0) fail(output);
  }
  if (!is_complete || output->failed) unlink(output->temporary);
  guarded = NULL;
  free(output->temporary);
  output->temporary = NULL;
  return !output->failed;
}
