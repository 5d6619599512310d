/* cmd_test.c - gdl test: runs the tests of guidelines. */
#include <string.h>

#include "cli/guide.h"
#include "suite/suite.h"

typedef struct tally {
  uint32_t passed, failed;
} tally;

static bool holds(gdl_string name, const char *words) {
  return !words || strstr(name.text, words) != NULL;
}

static void of_program(gdl_cli *cli, const gdl_program *program, tally *t) {
  gdl_suite_result *results = GDL_NEW_ARRAY(cli->arena, gdl_suite_result, program->tests_count + 1);
  uint32_t count = 0;
  for (uint32_t i = 0; i < program->tests_count; i++) {
    const gdl_test *test = &program->tests[i];
    if (!holds(test->decl->test.name.string, cli->values[GDL_OPTION_FILTER])) continue;
    results[count] = gdl_suite_run(cli->arena, program, test);
    if (results[count].failure_count > 0)
      t->failed++;
    else
      t->passed++;
    count++;
  }
  gdl_out out = gdl_out_new(cli->arena);
  if (cli->format == GDL_FORMAT_TEXT)
    gdl_suite_text(&out, program, results, count, (gdl_style){cli->lang, cli->color_out});
  else
    gdl_suite_json(&out, program, results, count);
  gdl_output_write(&cli->output, gdl_out_take(&out));
}

gdl_exit gdl_command_test(gdl_cli *cli) {
  if (cli->operand_count == 0) {
    gdl_complain(cli, "name a file with tests: gdl test FILE…", "请给出含测试的文件：gdl test FILE…");
    return GDL_EXIT_USAGE;
  }
  tally t = {0};
  gdl_exit worst = GDL_EXIT_OK;
  for (uint32_t i = 0; i < cli->operand_count; i++) {
    gdl_exit code;
    const gdl_guideline *guide = gdl_guide_need(cli, cli->operands[i], &code);
    if (guide)
      of_program(cli, guide->program, &t);
    else if (code > worst)
      worst = code;
  }
  if (worst != GDL_EXIT_OK) return worst;
  if (t.passed + t.failed == 0) {
    gdl_complain(cli, "there is no test to run", "没有可运行的测试");
    return GDL_EXIT_FOUND;
  }
  return t.failed > 0 ? GDL_EXIT_FOUND : GDL_EXIT_OK;
}
