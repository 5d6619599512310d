/* input.c - reading files and streams. */
#include "cli/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

static ssize_t read_some(int fd, char *to, size_t len) {
  ssize_t count;
  do count = read(fd, to, len);
  while (count < 0 && errno == EINTR);
  return count;
}

static gdl_input_result read_whole(gdl_arena *arena, int fd, size_t limit, gdl_string *out) {
  struct stat info;
  if (fstat(fd, &info) != 0) return GDL_INPUT_ERROR;
  if (!S_ISREG(info.st_mode)) return GDL_INPUT_NOT_A_FILE;
  if ((uintmax_t)info.st_size > limit) return GDL_INPUT_TOO_LARGE;
  size_t size = (size_t)info.st_size, len = 0;
  char *text = gdl_arena_alloc(arena, size + 1);
  while (len < size) {
    ssize_t count = read_some(fd, text + len, size - len);
    if (count < 0) return GDL_INPUT_ERROR;
    if (count == 0) break; /* it was cut while we read: what is there counts */
    len += (size_t)count;
  }
  text[len] = '\0';
  *out = (gdl_string){text, (uint32_t)len};
  return GDL_INPUT_OK;
}

bool gdl_path_ends(const char *path, const char *end) {
  const size_t len = strlen(path), end_len = strlen(end);
  return len >= end_len && strcmp(path + len - end_len, end) == 0;
}

gdl_input_result gdl_input_file(gdl_arena *arena, const char *path, size_t limit, gdl_string *out) {
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); /* opening a pipe must not wait for its writer */
  if (fd < 0) return GDL_INPUT_ERROR;
  gdl_input_result result = read_whole(arena, fd, limit, out);
  int error = errno;
  close(fd);
  errno = error;
  return result;
}

bool gdl_input_open(gdl_input *input, const char *path) {
  *input = (gdl_input){.fd = STDIN_FILENO, .line = 1};
  if (strcmp(path, "-") == 0) return true;
  input->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  return input->fd >= 0;
}

static void make_room(gdl_input *input, size_t wanted) {
  if (input->at > 0) {
    memmove(input->bytes, input->bytes + input->at, input->end - input->at);
    input->end -= input->at;
    input->at = 0;
  }
  if (input->capacity > wanted) return;
  size_t capacity = input->capacity ? input->capacity : 1u << 16;
  while (capacity <= wanted) capacity *= 2;
  char *bytes = realloc(input->bytes, capacity);
  if (!bytes) gdl_cli_allocator()->fail(NULL); /* ends the program */
  input->bytes = bytes;
  input->capacity = capacity;
}

bool gdl_input_fill(gdl_input *input, size_t wanted) {
  if (input->error) return false;
  if (input->end - input->at >= wanted || input->at_end) return true;
  make_room(input, wanted);
  while (input->end < wanted && !input->at_end) {
    ssize_t count = read_some(input->fd, input->bytes + input->end, input->capacity - input->end);
    if (count < 0) {
      input->error = errno;
      return false;
    }
    if (count == 0) input->at_end = true;
    input->end += (size_t)count;
  }
  return true;
}

void gdl_input_take(gdl_input *input, size_t len) {
  for (size_t i = 0; i < len; i++) input->line += input->bytes[input->at + i] == '\n';
  input->at += len;
}

void gdl_input_close(gdl_input *input) {
  if (input->fd > STDIN_FILENO) close(input->fd);
  free(input->bytes);
  *input = (gdl_input){.fd = -1};
}
