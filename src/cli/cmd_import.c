/* cmd_import.c - gdl import: guidelines of another format become files of gdl, and their test cases tests. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cli/guide.h"
#include "cli/import.h"
#include "cli/input.h"

#define OTHER_SUFFIX ".test.yml" /* of the test cases beside a guide */

/* ---- reading ---- */

static bool read_whole(gdl_import_job *job, const char *path, gdl_string *out) {
  switch (gdl_input_file(job->arena, path, GDL_MAX_SOURCE_LEN, out)) {
    case GDL_INPUT_OK: return true;
    case GDL_INPUT_ERROR:
      gdl_complain(job->cli, "cannot read %s: %s", "无法读取 %s：%s", path,
                   gdl_error_words(job->cli, errno));
      return false;
    case GDL_INPUT_NOT_A_FILE:
      gdl_complain(job->cli, "%s is not a regular file", "%s 不是普通文件", path);
      return false;
    case GDL_INPUT_TOO_LARGE: break;
  }
  gdl_complain(job->cli, "%s is larger than 8 MiB, the limit of a guide and of its tests",
               "%s 超过 8 MiB，即指南及其测试文件的上限", path);
  return false;
}

/* `--tests`, else the file beside the guide that has its name: NULL when there is none. */
static const char *find_fixture(gdl_import_job *job) {
  const char *given = job->cli->values[GDL_OPTION_TESTS];
  if (given) return given;
  const char *end = gdl_path_ends(job->path, ".gdl2.json") ? ".gdl2.json" : ".json";
  if (!gdl_path_ends(job->path, end)) return NULL;
  gdl_out out = gdl_out_new(job->arena);
  gdl_out_bytes(&out, job->path, strlen(job->path) - strlen(end));
  gdl_out_text(&out, OTHER_SUFFIX);
  const char *beside = gdl_out_take(&out).text;
  if (access(beside, F_OK) != 0) return NULL;
  if (gdl2_reads_fixtures()) return beside;
  gdl_complain(job->cli, "%s is not used: this gdl was built without libyaml",
               "未使用 %s：此 gdl 构建时未包含 libyaml", beside);
  return NULL;
}

/* The day that cases without one assume. */
static gdl_string assumed_day(gdl_import_job *job) {
  const char *given = job->cli->values[GDL_OPTION_AS_OF];
  if (given) return gdl_string_of(given);
  gdl_out out = gdl_out_new(job->arena);
  gdl_out_date(&out, gdl_guide_today());
  return gdl_out_take(&out);
}

static gdl_exit read_fixture(gdl_import_job *job) {
  gdl_string text;
  const char *path = find_fixture(job);
  if (!path) return GDL_EXIT_OK;
  if (!gdl2_reads_fixtures()) {
    gdl_complain(job->cli, "%s cannot be read: this gdl was built without libyaml; install libyaml-dev and build it again",
                 "无法读取 %s：此 gdl 构建时未包含 libyaml；请安装 libyaml-dev 后重新构建", path);
    return GDL_EXIT_SYSTEM;
  }
  if (!read_whole(job, path, &text)) return GDL_EXIT_SYSTEM;
  const gdl2_fixture *read =
      gdl2_read_fixture(job->arena, job->diags, job->guide, gdl_string_of(path), text);
  if (!read) return GDL_EXIT_DATA;
  gdl2_fixture *fixture = GDL_NEW(job->arena, gdl2_fixture);
  *fixture = *read;
  if (fixture->now.len == 0) fixture->now = assumed_day(job);
  job->fixture = fixture;
  job->fixture_path = path;
  return GDL_EXIT_OK;
}

static gdl_exit read_guide(gdl_import_job *job) {
  gdl_string text;
  if (!read_whole(job, job->path, &text)) return GDL_EXIT_SYSTEM;
  job->guide = gdl2_read(job->arena, job->diags, gdl_string_of(job->path), text);
  return job->guide ? read_fixture(job) : GDL_EXIT_DATA;
}

/* ---- what is said ---- */

static void say_notes(const gdl_import_job *job, gdl_string notes) {
  for (uint32_t at = 0, end; at < notes.len; at = end + 1) {
    for (end = at; end < notes.len && notes.text[end] != '\n';) end++;
    const gdl_string line = {notes.text + at, end - at};
    if (line.len > 0) gdl_complain(job->cli, "%s: %S", "%s：%S", job->path, line);
  }
}

static void say_tests(const gdl_import_job *job, const gdl_import_made *made) {
  const int64_t count = made->counted.passed + made->counted.failed;
  if (!job->fixture) return;
  if (count == 0) {
    gdl_complain(job->cli, "%s: no test case of %s became a test", "%s：%s 中没有用例成为测试",
                 job->path, job->fixture_path);
    return;
  }
  gdl_complain(job->cli, "%s: %d of %d test cases of %s pass", "%s：%d / %d 个测试用例通过（%s）",
               job->path, (int64_t)made->counted.passed, count, job->fixture_path);
  if (made->failing.len > 0)
    gdl_complain(job->cli, "%s: these fail: %S", "%s：未通过：%S", job->path, made->failing);
  if (made->reading == GDL_IMPORT_FIRED)
    gdl_complain(job->cli, "%s: conditions ask what `is known`, as the test cases want an earlier value to stand",
                 "%s：条件中使用了 `is known`，因为测试用例要求沿用先前的值", job->path);
}

/* Versions of one guide become files of one name: then the later one has its version in it. */
static gdl_exit make(gdl_import_job *job, gdl_import_made *made) {
  const gdl_exit code = gdl_import_make(job, made);
  if (code != GDL_EXIT_OK || !gdl_import_is_taken(job, made->import->name)) return code;
  gdl2_guide *guide = GDL_NEW(job->arena, gdl2_guide);
  *guide = *job->guide;
  guide->keeps_version = true;
  job->guide = guide;
  return gdl_import_make(job, made);
}

static gdl_exit finish(gdl_import_job *job) {
  gdl_import_made made;
  gdl_exit code = make(job, &made);
  if (code != GDL_EXIT_OK) return code;
  code = gdl_import_write(job, &made);
  if (code != GDL_EXIT_OK) return code;
  say_notes(job, made.import->notes[job->cli->lang]);
  say_tests(job, &made);
  return GDL_EXIT_OK;
}

static gdl_exit import_one(gdl_cli *cli, gdl_import_folder *folder, const char *path) {
  gdl_import_job job = {
      .cli = cli, .folder = folder, .path = path, .arena = gdl_arena_new(gdl_cli_allocator())};
  job.diags = gdl_diags_new(job.arena, gdl_sources_new(job.arena));
  gdl_exit code = read_guide(&job);
  if (code == GDL_EXIT_OK) code = finish(&job);
  if (job.diags->count > 0) gdl_print_diags(cli, job.diags);
  gdl_arena_free(job.arena);
  return code;
}

/* ---- options ---- */

static bool has_good_day(const gdl_cli *cli) {
  gdl_date ignored;
  const char *day = cli->values[GDL_OPTION_AS_OF];
  if (!day || gdl_date_parse(day, strlen(day), &ignored)) return true;
  gdl_complain(cli, "--as-of wants a day that exists, as in 2026-11-24, not `%s`",
               "--as-of 须为存在的日期，例如 2026-11-24，不接受 `%s`", day);
  return false;
}

static bool is_understood(const gdl_cli *cli) {
  const char *from = cli->values[GDL_OPTION_FROM];
  const bool has_folder = gdl_cli_has(cli, GDL_OPTION_OUTPUT),
             has_tests = gdl_cli_has(cli, GDL_OPTION_TESTS);
  if (cli->operand_count == 0)
    gdl_complain(cli, "name a guide to import: gdl import FILE…", "请给出要导入的指南：gdl import FILE…");
  else if (from && strcmp(from, "gdl2") != 0)
    gdl_complain(cli, "--from takes gdl2, not `%s`", "--from 只接受 gdl2，不接受 `%s`", from);
  else if (cli->operand_count > 1 && !has_folder)
    gdl_complain(cli, "several guides need a folder: -o DIR", "导入多个指南时须给出文件夹：-o DIR");
  else if (cli->operand_count > 1 && has_tests)
    gdl_complain(cli, "--tests is of one guide; with several, each takes the file `….test.yml` beside it",
                 "--tests 只用于单个指南；导入多个时，各取其旁的 `….test.yml`");
  else if (has_tests && !has_folder)
    gdl_complain(cli, "the tests become a file of their own: name a folder with -o DIR",
                 "测试另成一个文件：请用 -o DIR 给出文件夹");
  else
    return has_good_day(cli);
  return false;
}

gdl_exit gdl_command_import(gdl_cli *cli) {
  if (!is_understood(cli)) return GDL_EXIT_USAGE;
  gdl_import_folder folder = {.path = cli->values[GDL_OPTION_OUTPUT]};
  gdl_exit worst = GDL_EXIT_OK; /* the codes are in order of weight here: data, system, ours */
  for (uint32_t i = 0; i < cli->operand_count; i++) {
    const gdl_exit code = import_one(cli, &folder, cli->operands[i]);
    if (code > worst) worst = code;
  }
  return worst;
}
