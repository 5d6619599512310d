/* output.c - writing the answer. */
#define _XOPEN_SOURCE 700 /* realpath */
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

static void guard_against(int number) {
  struct sigaction action;
  if (sigaction(number, NULL, &action) != 0) return;
  if (action.sa_handler == SIG_IGN) return; /* nohup, say */
  action = (struct sigaction){.sa_handler = on_signal};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/* A closed stream is held, by a descriptor that cannot do what the stream does: what is meant for it must not get into a file
 * that happens to be opened under its number. */
static void hold_streams(void) {
  int fd;
  do fd = open("/dev/null", fcntl(STDIN_FILENO, F_GETFD) < 0 ? O_WRONLY : O_RDONLY);
  while (fd >= 0 && fd <= STDERR_FILENO);
  if (fd > STDERR_FILENO) close(fd);
}

void gdl_output_guard(void) {
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXCPU};
  hold_streams();
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) guard_against(numbers[i]);
  signal(SIGPIPE, SIG_IGN); /* a closed pipe and a file grown too large are failures to write, reported as such */
  signal(SIGXFSZ, SIG_IGN);
}

/* ---- opening ---- */

static char *allocate(size_t len) {
  char *memory = malloc(len);
  if (!memory) gdl_cli_allocator()->fail(NULL); /* ends the program */
  return memory;
}

static char *copy(const char *text) {
  char *to = allocate(strlen(text) + 1);
  memcpy(to, text, strlen(text) + 1);
  return to;
}

/* A name of its own, so that one as long as the system allows can be written. */
static char *temporary_beside(const char *target) {
  const char *slash = strrchr(target, '/');
  const size_t folder = slash ? (size_t)(slash - target) + 1 : 0;
  char *name = allocate(folder + sizeof ".gdl-XXXXXX");
  memcpy(name, target, folder);
  memcpy(name + folder, ".gdl-XXXXXX", sizeof ".gdl-XXXXXX");
  return name;
}

static void forget(gdl_output *output) {
  const int error = errno;
  guarded = NULL;
  free(output->temporary);
  free(output->target);
  output->temporary = output->target = NULL;
  errno = error;
}

static bool open_temporary(gdl_output *output) {
  output->temporary = temporary_beside(output->target);
  sigset_t all, before;
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, &before); /* no signal between making the file and guarding it */
  output->fd = mkstemp(output->temporary); /* readable by its owner alone: reports are about patients */
  if (output->fd >= 0) guarded = output->temporary;
  sigprocmask(SIG_SETMASK, &before, NULL);
  if (output->fd < 0) forget(output);
  return output->fd >= 0;
}

/* The file that is there is replaced whole; a link to it stays a link. */
static bool open_replacement(gdl_output *output, mode_t mode) {
  if (access(output->path, W_OK) != 0) return false; /* a rename would not ask */
  output->target = realpath(output->path, NULL);
  if (!output->target) return false;
  output->mode = mode & 0777;
  return open_temporary(output);
}

static bool open_path(gdl_output *output) {
  struct stat info;
  output->fd = -1;
  if (lstat(output->path, &info) != 0 && errno == ENOENT) {
    output->target = copy(output->path);
    return open_temporary(output);
  }
  if (stat(output->path, &info) != 0) return false; /* a link to nothing is no place for a file */
  if (S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    return false;
  }
  /* Only a regular file can be replaced whole: /dev/stdout, pipes and terminals are written to as they are. */
  if (S_ISREG(info.st_mode) && strncmp(output->path, "/dev/", 5) != 0)
    return open_replacement(output, info.st_mode);
  output->fd = open(output->path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY);
  return output->fd >= 0;
}

bool gdl_output_open(gdl_output *output, const char *path) {
  *output = (gdl_output){.fd = STDOUT_FILENO};
  if (!path || strcmp(path, "-") == 0) return true;
  output->path = path;
  if (open_path(output)) return true;
  output->error = errno;
  return false;
}

/* ---- writing ---- */

void gdl_output_write(gdl_output *output, gdl_string text) {
  size_t at = 0;
  output->has_text = output->has_text || text.len > 0;
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

/* Its name, once everything is on the disk. */
static void put_in_place(gdl_output *output) {
  if (output->mode != 0 && fchmod(output->fd, output->mode) != 0) fail(output);
  if (fsync(output->fd) != 0 && errno != EINVAL) fail(output);
  if (close(output->fd) != 0) fail(output);
  if (!output->failed && rename(output->temporary, output->target) != 0) fail(output);
  if (output->failed) unlink(output->temporary);
}

static void throw_away(gdl_output *output) {
  close(output->fd);
  unlink(output->temporary);
}

bool gdl_output_close(gdl_output *output, bool is_complete) {
  if (output->temporary) {
    if (is_complete && !output->failed)
      put_in_place(output);
    else
      throw_away(output);
    forget(output);
  } else if (close(output->fd) != 0) {
    fail(output);
  }
  output->fd = -1;
  return !output->failed;
}
