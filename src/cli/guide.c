/* guide.c - opening a guideline and setting up a run. */
#include "cli/guide.h"

#include <errno.h>
#include <string.h>
#include <time.h>

#include "cli/input.h"

/* ---- files ---- */

static void say_unreadable(gdl_cli *cli, const char *path, gdl_input_result result) {
  switch (result) {
    case GDL_INPUT_OK: break;
    case GDL_INPUT_ERROR:
      gdl_complain(cli, "cannot read %s: %s", "无法读取 %s：%s", path, gdl_error_words(cli, errno));
      break;
    case GDL_INPUT_NOT_A_FILE:
      gdl_complain(cli, "%s is not a regular file", "%s 不是普通文件", path);
      break;
    case GDL_INPUT_TOO_LARGE:
      gdl_complain(cli, "%s is larger than 8 MiB, the limit of a guideline file",
                   "%s 超过 8 MiB 的指南文件上限", path);
      break;
  }
}

/* `folder/./a/../b` as `folder/b`: two ways of writing one file are one. Leading `..` stay. */
static void tidy(char *path) {
  char *to = path;
  const char *from = path;
  while (*from) {
    size_t len = strcspn(from, "/");
    const bool is_dot = len == 1 && from[0] == '.', is_up = len == 2 && from[0] == '.' && from[1] == '.';
    if (is_up && to > path + 1 && to[-1] == '/' && !(to - path >= 3 && strncmp(to - 3, "../", 3) == 0)) {
      for (to--; to > path && to[-1] != '/';) to--;
    } else if (!is_dot && !(len == 0 && from != path)) {
      memmove(to, from, len);
      to += len;
      if (from[len] == '/') *to++ = '/';
    }
    from += len + (from[len] == '/');
  }
  *to = '\0';
}

/* `path` as the file `from` means it: relative to its folder. */
static char *resolve(gdl_arena *arena, const char *from, const char *path) {
  const char *slash = path[0] == '/' ? NULL : strrchr(from, '/');
  size_t folder = slash ? (size_t)(slash - from) + 1 : 0, len = strlen(path);
  char *resolved = gdl_arena_alloc(arena, folder + len + 1);
  memcpy(resolved, from, folder);
  memcpy(resolved + folder, path, len);
  tidy(resolved);
  return resolved;
}

bool gdl_guide_load(void *ctx, const char *from, const char *path, const char **resolved,
                    const char **text, size_t *len) {
  gdl_cli *cli = ctx;
  gdl_string content;
  *resolved = resolve(cli->arena, from, path);
  if (gdl_input_file(cli->arena, *resolved, GDL_MAX_SOURCE_LEN, &content) != GDL_INPUT_OK)
    return false;
  *text = content.text;
  *len = content.len;
  return true;
}

static gdl_guideline *compile(gdl_cli *cli, gdl_arena *reading, const char *path) {
  gdl_string text;
  /* One byte more than may be read: that it is too long is for the compiler to say, with a place. */
  gdl_input_result result = gdl_input_file(reading, path, (size_t)GDL_MAX_SOURCE_LEN * 8, &text);
  if (result != GDL_INPUT_OK) {
    say_unreadable(cli, path, result);
    return NULL;
  }
  return gdl_compile_in(cli->arena, gdl_string_of(path), text.text, text.len, gdl_guide_load, cli);
}

gdl_guideline *gdl_guide_open(gdl_cli *cli, const char *path) {
  gdl_arena *reading = gdl_arena_new(gdl_cli_allocator()); /* the compiler has its own copy of the text */
  gdl_guideline *guide = compile(cli, reading, path);
  gdl_arena_free(reading);
  return guide;
}

const gdl_guideline *gdl_guide_need(gdl_cli *cli, const char *path, gdl_exit *code) {
  gdl_guideline *guide = gdl_guide_open(cli, path);
  if (!guide) {
    *code = GDL_EXIT_SYSTEM;
    return NULL;
  }
  if (guide->program) return guide;
  gdl_print_diags(cli, guide->diags);
  *code = GDL_EXIT_FOUND;
  return NULL;
}

/* ---- a run ---- */

gdl_date gdl_guide_today(void) {
  time_t now = time(NULL);
  struct tm local;
  gdl_date today = 0;
  if (localtime_r(&now, &local))
    gdl_date_from_civil(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday, &today);
  return today;
}

static bool set_one(gdl_cli *cli, const gdl_program *program, gdl_run *run, const char *setting) {
  const char *equals = strchr(setting, '=');
  if (!equals) {
    gdl_complain(cli, "--set wants PARAMETER=VALUE, not `%s`", "--set 须为 参数=值，不接受 `%s`", setting);
    return false;
  }
  gdl_string name = {gdl_arena_copy(cli->arena, setting, (size_t)(equals - setting)),
                     (uint32_t)(equals - setting)};
  gdl_diags *problems = gdl_diags_new(cli->arena, gdl_sources_new(cli->arena));
  if (gdl_run_set(cli->arena, program, run, name, gdl_string_of(equals + 1), problems)) return true;
  gdl_print_diags(cli, problems);
  return false;
}

bool gdl_guide_run(gdl_cli *cli, const gdl_program *program, gdl_run *run) {
  *run = (gdl_run){.today = gdl_guide_today()};
  const char *day = cli->values[GDL_OPTION_AS_OF];
  if (day && !gdl_date_parse(day, strlen(day), &run->today)) {
    gdl_complain(cli, "--as-of wants a day that exists, as in 2026-11-24, not `%s`",
                 "--as-of 须为存在的日期，例如 2026-11-24，不接受 `%s`", day);
    return false;
  }
  for (uint32_t i = 0; i < cli->set_count; i++)
    if (!set_one(cli, program, run, cli->sets[i])) return false;
  return true;
}
