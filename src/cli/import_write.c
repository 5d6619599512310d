/* import_write.c - gdl import: what was made, into files. A file that holds something else is left alone unless --force. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/import.h"
#include "cli/input.h"
#include "source/source.h"

#define TEST_SUFFIX "_test" /* to the name of a guide: the file of its tests */

typedef struct file {
  const char *path;
  gdl_string text;
  bool is_there; /* with this very text */
} file;

static gdl_exit say_unwritable(const gdl_import_job *job, const char *path, int error) {
  gdl_complain(job->cli, "cannot write %s: %s", "无法写入 %s：%s", path,
               gdl_error_words(job->cli, error));
  return GDL_EXIT_SYSTEM;
}

static gdl_exit make_folder(const gdl_import_job *job) {
  struct stat info;
  const char *path = job->folder->path;
  if (mkdir(path, 0777) == 0) return GDL_EXIT_OK;
  const int error = errno;
  if (stat(path, &info) == 0)
    return S_ISDIR(info.st_mode) ? GDL_EXIT_OK : say_unwritable(job, path, ENOTDIR);
  return say_unwritable(job, path, error);
}

static gdl_exit look(const gdl_import_job *job, file *f) {
  gdl_string before = {"", 0};
  switch (gdl_input_file(job->arena, f->path, (size_t)GDL_MAX_SOURCE_LEN * 8, &before)) {
    case GDL_INPUT_OK: f->is_there = gdl_string_equal(before, f->text); break;
    case GDL_INPUT_ERROR:
      return errno == ENOENT ? GDL_EXIT_OK : say_unwritable(job, f->path, errno);
    case GDL_INPUT_NOT_A_FILE:
    case GDL_INPUT_TOO_LARGE: break;
  }
  if (f->is_there || gdl_cli_has(job->cli, GDL_OPTION_FORCE)) return GDL_EXIT_OK;
  gdl_complain(job->cli, "%s is there already and holds something else; --force overwrites it",
               "%s 已存在且内容不同；使用 --force 可覆盖", f->path);
  return GDL_EXIT_SYSTEM;
}

static gdl_exit write_file(const gdl_import_job *job, const file *f) {
  gdl_output output;
  if (!f->is_there) {
    if (!gdl_output_open(&output, f->path)) return say_unwritable(job, f->path, output.error);
    if (output.mode == 0) { /* a new file: nothing about a patient, so as open as the user's files are */
      const mode_t mask = umask(0);
      umask(mask);
      output.mode = 0666 & ~mask;
    }
    gdl_output_write(&output, f->text);
    if (!gdl_output_close(&output, true)) return say_unwritable(job, f->path, output.error);
  }
  gdl_output_write(&job->cli->output, gdl_string_of(f->path));
  gdl_output_write(&job->cli->output, gdl_string_of("\n"));
  return GDL_EXIT_OK;
}

static file file_of(const gdl_import_job *job, const gdl_import_made *made, const char *suffix,
                    gdl_string text) {
  gdl_out out = gdl_out_new(job->arena);
  const char *folder = job->folder->path;
  const size_t len = strlen(folder);
  gdl_out_format(&out, len > 0 && folder[len - 1] == '/' ? "%s%S%s" : "%s/%S%s", folder,
                 made->import->name, suffix);
  return (file){gdl_out_take(&out).text, text, false};
}

/* Are these the names of a guide and of a guide that has the file of its tests? */
static bool is_tests_of(gdl_string tests, gdl_string guide) {
  const gdl_string suffix = gdl_string_of(TEST_SUFFIX);
  return tests.len == guide.len + suffix.len && memcmp(tests.text, guide.text, guide.len) == 0 &&
         memcmp(tests.text + guide.len, suffix.text, suffix.len) == 0;
}

bool gdl_import_is_taken(const gdl_import_job *job, gdl_string name) {
  for (uint32_t i = 0; i < job->folder->names.count; i++) {
    const gdl_string other = job->folder->names.at[i];
    if (gdl_string_equal(other, name) || is_tests_of(other, name) || is_tests_of(name, other))
      return true;
  }
  return false;
}

/* Two guides of one run under one name would overwrite each other. */
static bool is_new(gdl_import_job *job, gdl_string name) {
  gdl_import_folder *folder = job->folder;
  if (gdl_import_is_taken(job, name)) {
    gdl_complain(job->cli, "%s is not written: another guide is called `%S` too",
                 "未写入 %s：另一指南也名为 `%S`", job->path, name);
    return false;
  }
  const gdl_string kept = {gdl_arena_copy(job->cli->arena, name.text, name.len), name.len};
  GDL_PUSH(job->cli->arena, &folder->names, kept);
  return true;
}

gdl_exit gdl_import_write(gdl_import_job *job, const gdl_import_made *made) {
  if (!job->folder->path) {
    gdl_output_write(&job->cli->output, made->guide);
    return GDL_EXIT_OK;
  }
  if (!is_new(job, made->import->name)) return GDL_EXIT_SYSTEM;
  file files[] = {file_of(job, made, ".gdl", made->guide),
                  file_of(job, made, TEST_SUFFIX ".gdl", made->tests)};
  const size_t count = made->tests.len > 0 ? 2 : 1;
  gdl_exit code = make_folder(job);
  for (size_t i = 0; i < count && code == GDL_EXIT_OK; i++) code = look(job, &files[i]);
  for (size_t i = 0; i < count && code == GDL_EXIT_OK; i++) code = write_file(job, &files[i]);
  return code;
}
