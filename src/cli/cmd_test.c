/* cmd_test.c - gdl test: runs the tests of guidelines, and tells how good they are. */
#include <stdlib.h>
#include <time.h>

#include "cli/guide.h"
#include "fmt/fmt.h"
#include "report/json.h"
#include "suite/mutate.h"
#include "suite/suggest.h"
#include "suite/suite.h"

typedef struct session {
  gdl_cli *cli;
  const gdl_guideline **guides;
  gdl_suite_file *files;
  uint32_t count;
  gdl_coverage *coverage; /* NULL: not asked for */
  gdl_mutation mutation;  /* when is_mutated */
  bool is_mutated;
  long threshold, seconds; /* percent; -1: none */
  struct timespec start;
} session;

/* A whole number from 0 to `most`; false: said. */
static bool read_number(gdl_cli *cli, gdl_option option, const char *name, long most, long *out) {
  const char *text = cli->values[option];
  char *end;
  if (!text) return true;
  const long value = strtol(text, &end, 10);
  if (*text >= '0' && *text <= '9' && *end == '\0' && value <= most) {
    *out = value;
    return true;
  }
  gdl_complain(cli, "--%s wants a whole number from 0 to %d, not `%s`",
               "--%s 须为 0 至 %d 的整数，不接受 `%s`", name, (int64_t)most, text);
  return false;
}

static gdl_exit open_all(session *s) {
  gdl_cli *cli = s->cli;
  gdl_arena *scratch = gdl_arena_new(gdl_cli_allocator());
  gdl_exit worst = GDL_EXIT_OK;
  s->files = GDL_NEW_ARRAY(cli->arena, gdl_suite_file, cli->operand_count);
  s->guides = GDL_NEW_ARRAY(cli->arena, const gdl_guideline *, cli->operand_count);
  for (uint32_t i = 0; i < cli->operand_count; i++) {
    gdl_exit code = GDL_EXIT_OK;
    const gdl_guideline *guide = gdl_guide_need(cli, cli->operands[i], &code);
    if (code > worst) worst = code;
    if (!guide) continue;
    s->guides[s->count] = guide;
    s->files[s->count++] = gdl_suite_all(cli->arena, scratch, guide->program,
                                         cli->values[GDL_OPTION_FILTER], s->coverage);
  }
  gdl_arena_free(scratch);
  return worst;
}

/* ---- mutants ---- */

static bool has_time(void *ctx) {
  const session *s = ctx;
  struct timespec now;
  if (s->seconds < 0 || clock_gettime(CLOCK_MONOTONIC, &now) != 0) return true;
  return now.tv_sec - s->start.tv_sec < s->seconds ||
         (now.tv_sec - s->start.tv_sec == s->seconds && now.tv_nsec < s->start.tv_nsec);
}

static void mutate(session *s) {
  clock_gettime(CLOCK_MONOTONIC, &s->start);
  const gdl_mutation_job job = {.guides = s->guides,
                                .count = s->count,
                                .filter = s->cli->values[GDL_OPTION_FILTER],
                                .load = gdl_guide_load,
                                .load_ctx = s->cli,
                                .goes_on = has_time,
                                .goes_on_ctx = s};
  s->mutation = gdl_mutate(s->cli->arena, gdl_cli_allocator(), &job);
}

/* ---- what comes out ---- */

static void write_text(session *s, gdl_out *out) {
  gdl_suite_text(out, s->files, s->count, (gdl_style){s->cli->lang, s->cli->color_out});
  if (gdl_cli_has(s->cli, GDL_OPTION_COVERAGE)) gdl_coverage_text(out, s->coverage, s->cli->lang);
  if (s->is_mutated) gdl_mutation_text(out, &s->mutation, s->cli->lang);
}

static void write_json(session *s, gdl_out *out) {
  gdl_out_char(out, '{');
  gdl_suite_json(out, s->files, s->count);
  if (gdl_cli_has(s->cli, GDL_OPTION_COVERAGE)) {
    gdl_json_key(out, "coverage");
    gdl_coverage_json(out, s->coverage);
  }
  if (s->is_mutated) {
    gdl_json_key(out, "mutation");
    gdl_mutation_json(out, &s->mutation);
  }
  gdl_out_text(out, "}\n");
}

static void write_all(session *s) {
  gdl_out out = gdl_out_new(s->cli->arena);
  switch (s->cli->format) {
    case GDL_FORMAT_SARIF:
    case GDL_FORMAT_MAN: /* refused when the options were read */
    case GDL_FORMAT_TEXT:
    case GDL_FORMAT_MARKDOWN:
    case GDL_FORMAT_HTML: write_text(s, &out); break;
    case GDL_FORMAT_JSON:
    case GDL_FORMAT_NDJSON: write_json(s, &out); break;
    case GDL_FORMAT_JUNIT: gdl_suite_junit(&out, s->files, s->count, s->cli->lang); break;
  }
  gdl_output_write(&s->cli->output, gdl_out_take(&out));
}

static bool reaches(const session *s, uint32_t permille, const char *en, const char *zh) {
  if (s->threshold < 0 || (long)permille >= s->threshold * 10) return true;
  gdl_complain(s->cli, en, zh, (int64_t)(permille / 10), (int64_t)(permille % 10), (int64_t)s->threshold);
  return false;
}

/* Below the threshold: said. */
static bool is_enough(const session *s) {
  bool is_enough = true;
  if (s->coverage)
    is_enough = reaches(s, gdl_cover_permille(gdl_coverage_count(s->coverage)),
                        "coverage is %d.%d percent, below %d", "覆盖率为百分之 %d.%d，低于 %d");
  if (s->is_mutated)
    is_enough = reaches(s, gdl_mutation_permille(&s->mutation),
                        "the mutation score is %d.%d percent, below %d",
                        "变异得分为百分之 %d.%d，低于 %d") &&
                is_enough;
  return is_enough;
}

static bool read_options(session *s) {
  gdl_cli *cli = s->cli;
  if (cli->operand_count == 0) {
    gdl_complain(cli, "name a file with tests: gdl test GUIDE…", "请给出含测试的文件：gdl test GUIDE…");
    return false;
  }
  if (gdl_cli_has(cli, GDL_OPTION_SECONDS) && !gdl_cli_has(cli, GDL_OPTION_MUTATE)) {
    gdl_complain(cli, "--seconds is for --mutate", "--seconds 须与 --mutate 同用");
    return false;
  }
  /* a threshold alone is one of coverage */
  if (gdl_cli_has(cli, GDL_OPTION_COVERAGE) || gdl_cli_has(cli, GDL_OPTION_SUGGEST) ||
      (gdl_cli_has(cli, GDL_OPTION_THRESHOLD) && !gdl_cli_has(cli, GDL_OPTION_MUTATE)))
    s->coverage = gdl_coverage_new(cli->arena);
  return read_number(cli, GDL_OPTION_THRESHOLD, "threshold", 100, &s->threshold) &&
         read_number(cli, GDL_OPTION_SECONDS, "seconds", 86400, &s->seconds);
}

/* In the one layout. As it came when there is none: a remark alone is no guideline. */
static void write_suggestions(session *s) {
  gdl_cli *cli = s->cli;
  gdl_out out = gdl_out_new(cli->arena);
  gdl_suggest(&out, gdl_cli_allocator(), s->coverage, s->files, s->count, cli->lang);
  gdl_string text = gdl_out_take(&out), laid_out;
  gdl_diags *diags = gdl_diags_new(cli->arena, gdl_sources_new(cli->arena));
  if (gdl_fmt(cli->arena, gdl_cli_allocator(), diags, gdl_string_of("suggested"), text, &laid_out) ==
      GDL_FMT_OK)
    text = laid_out;
  gdl_output_write(&cli->output, text);
}

gdl_exit gdl_command_test(gdl_cli *cli) {
  session s = {.cli = cli, .threshold = -1, .seconds = -1};
  if (!read_options(&s)) return GDL_EXIT_USAGE;
  const gdl_exit worst = open_all(&s);
  if (worst != GDL_EXIT_OK) return worst;
  if (gdl_cli_has(cli, GDL_OPTION_SUGGEST)) {
    write_suggestions(&s);
    return GDL_EXIT_OK;
  }
  const gdl_suite_count counted = gdl_suite_counted(s.files, s.count);
  if (counted.passed + counted.failed == 0 && !s.coverage) {
    gdl_complain(cli, "there is no test to run", "没有可运行的测试");
    return GDL_EXIT_FOUND;
  }
  s.is_mutated = gdl_cli_has(cli, GDL_OPTION_MUTATE) && counted.failed == 0;
  if (s.is_mutated) mutate(&s);
  write_all(&s);
  if (gdl_cli_has(cli, GDL_OPTION_MUTATE) && !s.is_mutated)
    gdl_complain(cli, "nothing was mutated: the tests must pass first", "未作变异：须先使全部测试通过");
  return counted.failed > 0 || !is_enough(&s) ? GDL_EXIT_FOUND : GDL_EXIT_OK;
}
