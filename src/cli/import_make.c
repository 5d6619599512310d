/* import_make.c - gdl import: a guide made, laid out, compiled and tried on its test cases, all in memory. */
#include "cli/guide.h"
#include "cli/import.h"
#include "fmt/fmt.h"

#define SHOWN_FAILURES 5u

typedef struct attempt {
  gdl_import_job *job;
  gdl_import_made made;
  gdl_string guide_file, tests_file; /* their names */
} attempt;

static gdl_string with_suffix(gdl_arena *arena, gdl_string name, const char *suffix) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_string(&out, name);
  gdl_out_text(&out, suffix);
  return gdl_out_take(&out);
}

/* What was made does not compile: nobody's fault but ours. */
static gdl_exit say_ours(const attempt *a, gdl_diags *diags) {
  gdl_print_diags(a->job->cli, diags);
  gdl_complain(a->job->cli, "%s is not imported: what it became is no valid guideline, which is an error of gdl itself; please report it",
               "未导入 %s：生成的内容不是有效的指南，这是 gdl 自身的错误，请报告", a->job->path);
  return GDL_EXIT_OURS;
}

static gdl_exit lay_out(const attempt *a, gdl_string name, gdl_string text, gdl_string *out) {
  gdl_diags *diags = gdl_diags_new(a->job->arena, gdl_sources_new(a->job->arena));
  switch (gdl_fmt(a->job->arena, gdl_cli_allocator(), diags, name, text, out)) {
    case GDL_FMT_OK: return GDL_EXIT_OK;
    case GDL_FMT_TOO_LONG:
      gdl_complain(a->job->cli, "%s is not imported: it would be larger than 8 MiB, the limit of a guideline file",
                   "未导入 %s：生成的文件将超过 8 MiB 的指南文件上限", a->job->path);
      return GDL_EXIT_SYSTEM;
    case GDL_FMT_INVALID:
    case GDL_FMT_OURS: break;
  }
  return say_ours(a, diags);
}

/* The tests `use` the guide, which is in no file yet. */
static bool load_guide(void *ctx, const char *from, const char *path, const char **resolved,
                       const char **text, size_t *len) {
  const attempt *a = ctx;
  (void)from;
  if (!gdl_string_is(a->guide_file, path)) return false;
  *resolved = path;
  *text = a->made.guide.text;
  *len = a->made.guide.len;
  return true;
}

static gdl_string failing_names(gdl_arena *arena, const gdl_suite_file *file) {
  gdl_out out = gdl_out_new(arena);
  uint32_t count = 0;
  for (uint32_t i = 0; i < file->count; i++) {
    if (file->results[i].failure_count == 0) continue;
    if (count++ >= SHOWN_FAILURES) continue;
    gdl_out_format(&out, count > 1 ? ", `%S`" : "`%S`", file->results[i].test->decl->test.name.string);
  }
  if (count > SHOWN_FAILURES) gdl_out_text(&out, ", …");
  return gdl_out_take(&out);
}

static gdl_exit try_tests(attempt *a) {
  gdl_import_made *made = &a->made;
  gdl_arena *arena = a->job->arena;
  gdl_exit code = lay_out(a, a->tests_file, made->import->tests, &made->tests);
  if (code != GDL_EXIT_OK) return code;
  const gdl_guideline *tests =
      gdl_compile_in(arena, a->tests_file, made->tests.text, made->tests.len, load_guide, a);
  if (!tests->program) return say_ours(a, tests->diags);
  gdl_arena *scratch = gdl_arena_new(gdl_cli_allocator());
  const gdl_suite_file file = gdl_suite_all(arena, scratch, tests->program, NULL, NULL);
  gdl_arena_free(scratch);
  made->counted = gdl_suite_counted(&file, 1);
  if (file.count == 0) made->tests.len = 0; /* a file of comments alone */
  made->failing = failing_names(arena, &file);
  return GDL_EXIT_OK;
}

static gdl_exit make(gdl_import_job *job, gdl_diags *diags, gdl_import_reading reading,
                     gdl_import_made *out) {
  attempt a = {.job = job, .made = {.reading = reading}};
  a.made.import = gdl_import_gdl2(job->arena, diags, job->guide, job->fixture, reading);
  if (!a.made.import || diags->errors > 0) return GDL_EXIT_DATA;
  a.guide_file = with_suffix(job->arena, a.made.import->name, ".gdl");
  a.tests_file = with_suffix(job->arena, a.made.import->name, "_test.gdl");
  gdl_exit code = lay_out(&a, a.guide_file, a.made.import->text, &a.made.guide);
  if (code != GDL_EXIT_OK) return code;
  const gdl_guideline *guide =
      gdl_compile_in(job->arena, a.guide_file, a.made.guide.text, a.made.guide.len, NULL, NULL);
  if (!guide->program) return say_ours(&a, guide->diags);
  if (a.made.import->tests.len > 0) code = try_tests(&a);
  if (code == GDL_EXIT_OK) *out = a.made;
  return code;
}

gdl_exit gdl_import_make(gdl_import_job *job, gdl_import_made *out) {
  gdl_import_made fired;
  const gdl_exit code = make(job, job->diags, GDL_IMPORT_UNKNOWN, out);
  if (code != GDL_EXIT_OK || out->counted.failed == 0) return code;
  gdl_diags *again = gdl_diags_new(job->arena, job->diags->sources); /* they say the same again */
  if (make(job, again, GDL_IMPORT_FIRED, &fired) == GDL_EXIT_OK &&
      fired.counted.passed > out->counted.passed)
    *out = fired;
  return code;
}
