/* cmd_fmt.c - gdl fmt: guidelines in their one layout. */
#define _XOPEN_SOURCE 700 /* realpath */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/input.h"
#include "fmt/diff.h"
#include "fmt/fmt.h"
#include "syntax/parse.h"

typedef struct formatted { /* one file */
  const char *path;
  gdl_arena *arena;
  gdl_string before, after;
  bool has_changed;
} formatted;

/* ---- reading ---- */

static bool read_file(gdl_cli *cli, formatted *f) {
  const gdl_input_result result =
      gdl_input_file(f->arena, f->path, (size_t)GDL_MAX_SOURCE_LEN * 8, &f->before);
  switch (result) {
    case GDL_INPUT_OK: return true;
    case GDL_INPUT_ERROR:
      gdl_complain(cli, "cannot read %s: %s", "无法读取 %s：%s", f->path, strerror(errno));
      return false;
    case GDL_INPUT_NOT_A_FILE:
      gdl_complain(cli, "%s is not a regular file", "%s 不是普通文件", f->path);
      return false;
    case GDL_INPUT_TOO_LARGE: break;
  }
  gdl_complain(cli, "%s is larger than 8 MiB, the limit of a guideline file",
               "%s 超过 8 MiB 的指南文件上限", f->path);
  return false;
}

static bool read_stdin(gdl_cli *cli, formatted *f) {
  gdl_input input;
  gdl_input_open(&input, "-");
  const bool ok = gdl_input_fill(&input, (size_t)GDL_MAX_SOURCE_LEN +
                                             1); /* one more: the parser says that it is too long */
  if (ok)
    f->before = (gdl_string){gdl_arena_copy(f->arena, input.end > 0 ? input.bytes : "", input.end),
                             (uint32_t)input.end};
  else
    gdl_complain(cli, "cannot read %s: %s", "无法读取 %s：%s", f->path, strerror(input.error));
  gdl_input_close(&input);
  return ok;
}

static gdl_exit lay_out(gdl_cli *cli, formatted *f) {
  gdl_diags *diags = gdl_diags_new(f->arena, gdl_sources_new(f->arena));
  switch (gdl_fmt(f->arena, gdl_cli_allocator(), diags, gdl_string_of(f->path), f->before, &f->after)) {
    case GDL_FMT_OK: break;
    case GDL_FMT_INVALID: gdl_print_diags(cli, diags); return GDL_EXIT_FOUND;
    case GDL_FMT_TOO_LONG:
      gdl_complain(cli, "%s is left as it was: laid out it would be larger than 8 MiB, the limit of a guideline file",
                   "%s 保持不变：排版后将超过 8 MiB 的指南文件上限", f->path);
      return GDL_EXIT_SYSTEM;
    case GDL_FMT_OURS:
      gdl_complain(cli, "%s is left as it was: its layout went wrong, which is an error of gdl itself; please report it",
                   "%s 保持不变：排版结果有误，这是 gdl 自身的错误，请报告", f->path);
      return GDL_EXIT_OURS;
  }
  f->has_changed = !gdl_string_equal(f->before, f->after);
  return GDL_EXIT_OK;
}

/* ---- writing ---- */

static gdl_exit say_unwritable(const gdl_cli *cli, const char *path, int error) {
  gdl_complain(cli, "cannot write %s: %s", "无法写入 %s：%s", path, strerror(error));
  return GDL_EXIT_SYSTEM;
}

/* Beside the file that a link leads to, which stays a link; with the rights that the file has. */
static gdl_exit write_file(const gdl_cli *cli, const formatted *f) {
  struct stat info;
  char *path = realpath(f->path, NULL);
  gdl_output output = {.fd = -1};
  bool ok = path && stat(path, &info) == 0;
  if (ok && (ok = gdl_output_open(&output, path))) {
    const bool has_mode = fchmod(output.fd, info.st_mode & 07777) == 0;
    if (!has_mode) output.failed = true, output.error = errno;
    gdl_output_write(&output, f->after);
    ok = gdl_output_close(&output, has_mode);
  } else {
    output.error = output.error ? output.error : errno;
  }
  free(path);
  return ok ? GDL_EXIT_OK : say_unwritable(cli, f->path, output.error);
}

static void name_it(gdl_cli *cli, const formatted *f) {
  gdl_output_write(&cli->output, gdl_string_of(f->path));
  gdl_output_write(&cli->output, gdl_string_of("\n"));
}

static gdl_exit show_diff(gdl_cli *cli, const formatted *f) {
  gdl_out out = gdl_out_new(f->arena);
  gdl_diff(f->arena, gdl_string_of(f->path), f->before, f->after, &out);
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return GDL_EXIT_FOUND;
}

static gdl_exit finish(gdl_cli *cli, const formatted *f) {
  if (gdl_cli_has(cli, GDL_OPTION_STDIN)) {
    gdl_output_write(&cli->output, f->after);
    return GDL_EXIT_OK;
  }
  if (!f->has_changed) return GDL_EXIT_OK;
  if (gdl_cli_has(cli, GDL_OPTION_DIFF)) return show_diff(cli, f);
  if (gdl_cli_has(cli, GDL_OPTION_CHECK)) {
    name_it(cli, f);
    return GDL_EXIT_FOUND;
  }
  const gdl_exit code = write_file(cli, f);
  if (code == GDL_EXIT_OK) name_it(cli, f);
  return code;
}

static gdl_exit format_one(gdl_cli *cli, const char *path) {
  formatted f = {.path = path, .arena = gdl_arena_new(gdl_cli_allocator())};
  gdl_exit code = GDL_EXIT_SYSTEM;
  if (gdl_cli_has(cli, GDL_OPTION_STDIN) ? read_stdin(cli, &f) : read_file(cli, &f)) {
    code = lay_out(cli, &f);
    if (code == GDL_EXIT_OK) code = finish(cli, &f);
  }
  gdl_arena_free(f.arena);
  return code;
}

static bool is_understood(const gdl_cli *cli) {
  const int ways = gdl_cli_has(cli, GDL_OPTION_CHECK) + gdl_cli_has(cli, GDL_OPTION_DIFF) +
                   gdl_cli_has(cli, GDL_OPTION_STDIN);
  if (ways > 1)
    gdl_complain(cli, "--check, --diff and --stdin exclude each other",
                 "--check、--diff 与 --stdin 只能取其一");
  else if (gdl_cli_has(cli, GDL_OPTION_STDIN) && cli->operand_count > 0)
    gdl_complain(cli, "--stdin reads standard input and takes no file",
                 "--stdin 读取标准输入，不接受文件");
  else if (!gdl_cli_has(cli, GDL_OPTION_STDIN) && cli->operand_count == 0)
    gdl_complain(cli, "name a file to lay out: gdl fmt GUIDE…", "请给出要排版的文件：gdl fmt GUIDE…");
  else if (ways == 0 && gdl_cli_has(cli, GDL_OPTION_OUTPUT))
    gdl_complain(cli, "gdl fmt lays a file out where it stands; for a copy: gdl fmt --stdin -o COPY < GUIDE",
                 "gdl fmt 就地排版；如需副本：gdl fmt --stdin -o COPY < GUIDE");
  else
    return true;
  return false;
}

gdl_exit gdl_command_fmt(gdl_cli *cli) {
  if (!is_understood(cli)) return GDL_EXIT_USAGE;
  if (gdl_cli_has(cli, GDL_OPTION_STDIN)) return format_one(cli, "<stdin>");
  gdl_exit worst = GDL_EXIT_OK; /* the codes are in order of weight here: found, system, ours */
  for (uint32_t i = 0; i < cli->operand_count; i++) {
    const gdl_exit code = format_one(cli, cli->operands[i]);
    if (code > worst) worst = code;
  }
  return worst;
}
