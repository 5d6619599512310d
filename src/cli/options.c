/* options.c - the arguments, read by the one table. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/table.h"

static const gdl_command_info commands[] = {
#define COMMAND(id, name, takes, en, zh) {name, takes, {en, zh}},
#include "cli/commands.def"
#undef COMMAND
};

#define IN(command) (1u << GDL_COMMAND_##command)
#define ALL ((1u << GDL_COMMAND_COUNT) - 1)

static const gdl_format_info formats[] = {
#define FORMAT(id, name, commands) {name, commands},
#include "cli/formats.def"
#undef FORMAT
};

enum {
  FORMATTED = 0 /* the commands that write a format */
#define FORMAT(id, name, commands) | (commands)
#include "cli/formats.def"
#undef FORMAT
};

static const gdl_option_info options[] = {
#define OPTION(id, name, letter, value, commands, en, zh) {name, letter, value, commands, {en, zh}},
#include "cli/options.def"
#undef OPTION
};

const gdl_command_info *gdl_command_info_of(gdl_command command) { return &commands[command]; }
const gdl_option_info *gdl_option_info_of(gdl_option option) { return &options[option]; }
const gdl_format_info *gdl_format_info_of(gdl_format format) { return &formats[format]; }
const char *gdl_command_name(gdl_command command) { return commands[command].name; }

const char *gdl_option_value_of(gdl_arena *arena, gdl_option option, gdl_command command) {
  if (option != GDL_OPTION_FORMAT) return options[option].value;
  gdl_out out = gdl_out_new(arena);
  for (unsigned i = 0; i < GDL_FORMAT_COUNT; i++) {
    if (!(formats[i].commands >> command & 1)) continue;
    gdl_out_format(&out, out.len > 0 ? "|%s" : "%s", formats[i].name);
  }
  return gdl_out_take(&out).text;
}

/* ---- choosing ---- */

static bool is_chinese(const char *locale) {
  return locale && locale[0] == 'z' && locale[1] == 'h';
}

/* --lang, GDL_LANG, the locale, else English. */
static gdl_lang choose_lang(void) {
  const char *own = getenv("GDL_LANG");
  if (own && *own) return is_chinese(own) ? GDL_LANG_ZH : GDL_LANG_EN;
  static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    const char *locale = getenv(names[i]);
    if (locale && *locale) return is_chinese(locale) ? GDL_LANG_ZH : GDL_LANG_EN;
  }
  return GDL_LANG_EN;
}

static bool choose_color(const char *value, int fd) {
  if (value && strcmp(value, "always") == 0) return true;
  if (value && strcmp(value, "never") == 0) return false;
  const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
  if (no_color && *no_color) return false;
  return isatty(fd) && terminal && strcmp(terminal, "dumb") != 0;
}

bool gdl_command_find(const char *name, gdl_command *out) {
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    if (strcmp(commands[i].name, name) != 0) continue;
    *out = (gdl_command)i;
    return true;
  }
  return false;
}

gdl_string gdl_command_nearest(const char *name) {
  gdl_nearest nearest = gdl_nearest_new(gdl_string_of(name));
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++)
    gdl_nearest_offer(&nearest, gdl_string_of(commands[i].name));
  return nearest.best;
}

/* ---- options ---- */

static bool unknown_letter(gdl_cli *cli, const char *word) {
  gdl_complain(cli, "unknown option %s; `gdl help` lists them",
               "未知选项 %s；`gdl help` 可列出全部选项", word);
  return false;
}

static bool unknown_option(gdl_cli *cli, const char *name, size_t len) {
  gdl_string wanted = {gdl_arena_copy(cli->arena, name, len), (uint32_t)len};
  gdl_nearest nearest = gdl_nearest_new(wanted);
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++)
    gdl_nearest_offer(&nearest, gdl_string_of(options[i].name));
  if (nearest.best.len > 0)
    gdl_complain(cli, "unknown option --%S; did you mean --%S?", "未知选项 --%S；是否指 --%S？",
                 wanted, nearest.best);
  else
    gdl_complain(cli, "unknown option --%S; `gdl help` lists them",
                 "未知选项 --%S；`gdl help` 可列出全部选项", wanted);
  return false;
}

/* Is `value` one of the words of `allowed`, "a|b|c"? */
static bool is_among(const char *allowed, const char *value) {
  size_t len = strlen(value);
  for (const char *p = allowed;; p++) {
    size_t word = strcspn(p, "|");
    if (word == len && strncmp(p, value, len) == 0) return true;
    p += word;
    if (!*p) return false;
  }
}

static bool set_option(gdl_cli *cli, gdl_option option, const char *value) {
  const gdl_option_info *info = &options[option];
  if (info->value && strchr(info->value, '|') && !is_among(info->value, value)) {
    gdl_complain(cli, "--%s takes %s, not `%s`", "--%s 只接受 %s，不接受 `%s`", info->name,
                 info->value, value);
    return false;
  }
  if (option == GDL_OPTION_SET) {
    cli->sets[cli->set_count++] = value;
  } else if (cli->values[option] && strcmp(cli->values[option], value) != 0) {
    gdl_complain(cli, "--%s is given twice", "选项 --%s 重复给出", info->name);
    return false;
  }
  cli->values[option] = value;
  if (option == GDL_OPTION_LANG)
    cli->lang = is_chinese(value) ? GDL_LANG_ZH : GDL_LANG_EN; /* for what is said next */
  return true;
}

static bool find_option(const char *name, size_t len, bool is_letter, gdl_option *out) {
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    bool same = is_letter ? len == 1 && options[i].letter == *name
                          : strlen(options[i].name) == len && strncmp(options[i].name, name, len) == 0;
    if (!same) continue;
    *out = (gdl_option)i;
    return true;
  }
  return false;
}

/* One option at argv[*at], with the argument after it when it takes one. */
static bool read_option(gdl_cli *cli, int argc, char **argv, int *at) {
  const char *word = argv[*at];
  const bool is_letter = word[1] != '-';
  const char *name = word + (is_letter ? 1 : 2);
  size_t len = is_letter ? 1 : strcspn(name, "=");
  gdl_option option;
  if (!find_option(name, len, is_letter, &option))
    return is_letter ? unknown_letter(cli, word) : unknown_option(cli, name, len);
  const char *value = name[len] == '=' ? name + len + 1 : is_letter && name[1] ? name + 1 : NULL;
  if (!options[option].value) {
    if (!value) return set_option(cli, option, "");
    gdl_complain(cli, "--%s takes no value", "选项 --%s 不带值", options[option].name);
    return false;
  }
  if (!value && *at + 1 < argc) value = argv[++*at];
  if (value) return set_option(cli, option, value);
  gdl_complain(cli, "--%s wants %s after it", "选项 --%s 之后需要 %s", options[option].name,
               options[option].value);
  return false;
}

/* ---- the whole ---- */

static bool check_commands(gdl_cli *cli) {
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    if (!cli->values[i] || (options[i].commands >> cli->command & 1)) continue;
    gdl_complain(cli, "`gdl %s` does not take --%s", "`gdl %s` 不接受选项 --%s",
                 commands[cli->command].name, options[i].name);
    return false;
  }
  return true;
}

static bool check_format(gdl_cli *cli) {
  const char *format = cli->values[GDL_OPTION_FORMAT];
  if (!format) return true;
  const char *allowed = gdl_option_value_of(cli->arena, GDL_OPTION_FORMAT, cli->command);
  if (is_among(allowed, format)) return true;
  gdl_complain(cli, "`gdl %s --format` takes %s, not `%s`", "`gdl %s --format` 只接受 %s，不接受 `%s`",
               commands[cli->command].name, allowed, format);
  return false;
}

static void apply(gdl_cli *cli) {
  const char *format = cli->values[GDL_OPTION_FORMAT];
  for (unsigned i = 0; format && i < GDL_FORMAT_COUNT; i++)
    if (strcmp(format, formats[i].name) == 0) cli->format = (gdl_format)i;
  cli->color_out =
      choose_color(cli->values[GDL_OPTION_COLOR], STDOUT_FILENO) && !cli->values[GDL_OPTION_OUTPUT];
  cli->color_err = choose_color(cli->values[GDL_OPTION_COLOR], STDERR_FILENO);
}

static bool read_command(gdl_cli *cli, const char *name) {
  if (gdl_command_find(name, &cli->command)) return true;
  gdl_string nearest = gdl_command_nearest(name);
  if (nearest.len > 0)
    gdl_complain(cli, "unknown command `%s`; did you mean `%S`?", "未知命令 `%s`；是否指 `%S`？",
                 name, nearest);
  else
    gdl_complain(cli, "unknown command `%s`; `gdl help` lists them",
                 "未知命令 `%s`；`gdl help` 可列出全部命令", name);
  return false;
}

bool gdl_cli_parse(gdl_cli *cli, int argc, char **argv) {
  cli->lang = choose_lang();
  cli->command = GDL_COMMAND_HELP;
  cli->color_err = choose_color(NULL, STDERR_FILENO);
  cli->sets = GDL_NEW_ARRAY(cli->arena, const char *, (size_t)argc + 1);
  cli->operands = GDL_NEW_ARRAY(cli->arena, const char *, (size_t)argc + 1);
  bool has_command = false, options_end = false, ok = true;
  for (int i = 1; i < argc && ok; i++) {
    const char *word = argv[i];
    if (!options_end && strcmp(word, "--") == 0)
      options_end = true;
    else if (!options_end && strcmp(word, "--version") == 0)
      cli->command = GDL_COMMAND_VERSION, has_command = true;
    else if (!options_end && word[0] == '-' && word[1])
      ok = read_option(cli, argc, argv, &i);
    else if (!has_command)
      has_command = ok = read_command(cli, word);
    else
      cli->operands[cli->operand_count++] = word;
  }
  apply(cli); /* also when something is wrong: --color may already have been read */
  return ok && check_commands(cli) && check_format(cli);
}
