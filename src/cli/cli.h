/* cli.h - the command line: what every command is given, and the one table of exit codes. */
#ifndef GDL_CLI_CLI_H
#define GDL_CLI_CLI_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/out.h"
#include "cli/output.h"
#include "source/diag.h"

typedef enum gdl_exit {
#define EXIT(id, number, en, zh) GDL_EXIT_##id = (number),
#include "cli/exits.def"
#undef EXIT
} gdl_exit;

typedef enum gdl_command {
#define COMMAND(id, name, takes, en, zh) GDL_COMMAND_##id,
#include "cli/commands.def"
#undef COMMAND
  GDL_COMMAND_COUNT
} gdl_command;

typedef enum gdl_option {
#define OPTION(id, name, letter, value, commands, en, zh) GDL_OPTION_##id,
#include "cli/options.def"
#undef OPTION
  GDL_OPTION_COUNT
} gdl_option;

typedef enum gdl_format {
#define FORMAT(id, name, commands) GDL_FORMAT_##id,
#include "cli/formats.def"
#undef FORMAT
} gdl_format;

enum {
#define FORMAT(id, name, commands) GDL_FORMAT_INDEX_##id,
#include "cli/formats.def"
#undef FORMAT
  GDL_FORMAT_COUNT /* not a format: no switch has a case for it */
};

typedef struct gdl_cli { /* one run of the command */
  gdl_arena *arena;
  gdl_command command;
  gdl_lang lang;
  gdl_format format;
  bool color_out, color_err;            /* of standard output and of messages */
  const char *values[GDL_OPTION_COUNT]; /* NULL: not given; flags have "" */
  const char **sets;                    /* every --set */
  uint32_t set_count;
  const char **operands;
  uint32_t operand_count;
  gdl_output output; /* where the answer goes */
} gdl_cli;

static inline bool gdl_cli_has(const gdl_cli *cli, gdl_option option) {
  return cli->values[option] != NULL;
}

/* options.c: fills `cli` from the arguments; false: reported on standard error (exit 2). */
bool gdl_cli_parse(gdl_cli *cli, int argc, char **argv);
const char *gdl_command_name(gdl_command command);

/* main.c: memory for all of the command; when it is exhausted the program says so and ends with GDL_EXIT_SYSTEM. */
const gdl_allocator *gdl_cli_allocator(void);

/* help.c */
void gdl_help_overview(gdl_out *out, gdl_lang lang);
void gdl_help_command(gdl_out *out, gdl_command command, gdl_lang lang);
void gdl_help_markdown(gdl_out *out); /* docs/cli.md */

/* man.c: a page in mdoc; GDL_COMMAND_COUNT: that of gdl itself. */
void gdl_man_page(gdl_out *out, gdl_command command, gdl_lang lang);

/* message.c: one line on standard error, `gdl: …`; %s C string, %S gdl_string, %d int64_t */
void gdl_complain(const gdl_cli *cli, const char *en, const char *zh, ...);
/* Why the system refused, from errno. */
const char *gdl_error_words(const gdl_cli *cli, int error);
void gdl_print_diags(const gdl_cli *cli, gdl_diags *diags); /* on standard error */

/* One function a command; each returns the exit code. */
gdl_exit gdl_command_check(gdl_cli *cli);
gdl_exit gdl_command_eval(gdl_cli *cli);
gdl_exit gdl_command_explain(gdl_cli *cli);
gdl_exit gdl_command_facts(gdl_cli *cli);
gdl_exit gdl_command_test(gdl_cli *cli);
gdl_exit gdl_command_fmt(gdl_cli *cli);
gdl_exit gdl_command_import(gdl_cli *cli);
gdl_exit gdl_command_completion(gdl_cli *cli);
gdl_exit gdl_command_doc(gdl_cli *cli);
const char *gdl_doc_path(const gdl_cli *cli); /* of --output; in a folder, the guideline's name with .html or .md */
gdl_exit gdl_command_help(gdl_cli *cli);
gdl_exit gdl_command_version(gdl_cli *cli);

#endif
