/* main.c - the command gdl. */
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

static gdl_exit dispatch(gdl_cli *cli) {
  switch (cli->command) {
    case GDL_COMMAND_CHECK: return gdl_command_check(cli);
    case GDL_COMMAND_EVAL: return gdl_command_eval(cli);
    case GDL_COMMAND_EXPLAIN: return gdl_command_explain(cli);
    case GDL_COMMAND_FACTS: return gdl_command_facts(cli);
    case GDL_COMMAND_TEST: return gdl_command_test(cli);
    case GDL_COMMAND_FMT: return gdl_command_fmt(cli);
    case GDL_COMMAND_IMPORT: return gdl_command_import(cli);
    case GDL_COMMAND_COMPLETION: return gdl_command_completion(cli);
    case GDL_COMMAND_DOC: return gdl_command_doc(cli);
    case GDL_COMMAND_HELP: return gdl_command_help(cli);
    case GDL_COMMAND_VERSION: return gdl_command_version(cli);
    case GDL_COMMAND_COUNT: break;
  }
  return GDL_EXIT_OURS;
}

/* What was found is worth keeping, unless it is that there is no guideline; what was broken off is not. */
static bool is_complete(const gdl_cli *cli, gdl_exit code) {
  if (code == GDL_EXIT_DATA) return gdl_cli_has(cli, GDL_OPTION_KEEP_GOING);
  if (code == GDL_EXIT_FOUND) return cli->output.has_text;
  return code == GDL_EXIT_OK || code == GDL_EXIT_UNDETERMINED;
}

static gdl_exit run(gdl_cli *cli) {
  if (gdl_cli_has(cli, GDL_OPTION_HELP)) {
    gdl_out out = gdl_out_new(cli->arena);
    if (cli->command == GDL_COMMAND_HELP)
      gdl_help_overview(&out, cli->lang);
    else
      gdl_help_command(&out, cli->command, cli->lang);
    gdl_output_write(&cli->output, gdl_out_take(&out));
    return GDL_EXIT_OK;
  }
  return dispatch(cli);
}

static void out_of_memory(void *ctx) {
  (void)ctx;
  static const char words[] = "gdl: out of memory\n";
  gdl_output_abandon();
  if (write(STDERR_FILENO, words, sizeof words - 1) < 0) { /* nobody is left to be told */
  }
  _exit(GDL_EXIT_SYSTEM);
}

const gdl_allocator *gdl_cli_allocator(void) {
  static const gdl_allocator allocator = {.fail = out_of_memory};
  return &allocator;
}

static gdl_exit unwritable(const gdl_cli *cli) {
  const char *output = cli->lang == GDL_LANG_ZH ? "标准输出" : "the output";
  const char *path = cli->output.path ? cli->output.path : output;
  gdl_complain(cli, "cannot write %s: %s", "无法写入 %s：%s", path,
               gdl_error_words(cli, cli->output.error));
  return GDL_EXIT_SYSTEM;
}

/* Of the one file that the answer goes to; NULL: standard output. What import makes are several files. */
static const char *answer_path(const gdl_cli *cli) {
  if (cli->command == GDL_COMMAND_DOC) return gdl_doc_path(cli);
  if (cli->command == GDL_COMMAND_IMPORT && !gdl_cli_has(cli, GDL_OPTION_HELP)) return NULL;
  return cli->values[GDL_OPTION_OUTPUT];
}

/* How many of the words after the command are guidelines, from the first on. */
static uint32_t count_guides(const gdl_cli *cli) {
  switch (cli->command) {
    case GDL_COMMAND_CHECK:
    case GDL_COMMAND_TEST:
    case GDL_COMMAND_FMT: return cli->operand_count;
    case GDL_COMMAND_EVAL:
    case GDL_COMMAND_EXPLAIN:
    case GDL_COMMAND_FACTS:
    case GDL_COMMAND_DOC: return cli->operand_count > 0;
    case GDL_COMMAND_IMPORT: /* what is in its folder already is left alone */
    case GDL_COMMAND_COMPLETION:
    case GDL_COMMAND_HELP:
    case GDL_COMMAND_VERSION:
    case GDL_COMMAND_COUNT: break;
  }
  return 0;
}

/* A report may take the place of its patients, but nobody means to lose a guideline. */
static bool would_replace_guide(const gdl_cli *cli, const char *path) {
  struct stat output, guide;
  if (!path || stat(path, &output) != 0 || !S_ISREG(output.st_mode)) return false;
  for (uint32_t i = 0; i < count_guides(cli); i++) {
    if (stat(cli->operands[i], &guide) != 0) continue;
    if (guide.st_dev != output.st_dev || guide.st_ino != output.st_ino) continue;
    gdl_complain(cli, "%s is the guideline itself; name another file for the output",
                 "%s 就是指南文件本身；请为输出另取文件名", path);
    return true;
  }
  return false;
}

static gdl_exit run_into_output(gdl_cli *cli) {
  if (would_replace_guide(cli, answer_path(cli))) return GDL_EXIT_USAGE;
  if (!gdl_output_open(&cli->output, answer_path(cli))) return unwritable(cli);
  const gdl_exit code = run(cli);
  return gdl_output_close(&cli->output, is_complete(cli, code)) ? code : unwritable(cli);
}

int main(int argc, char **argv) {
  gdl_output_guard();
  gdl_cli cli = {.arena = gdl_arena_new(gdl_cli_allocator())};
  const gdl_exit code = gdl_cli_parse(&cli, argc, argv) ? run_into_output(&cli) : GDL_EXIT_USAGE;
  gdl_arena_free(cli.arena);
  return (int)code;
}
