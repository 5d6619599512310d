/* help.c - what the table of commands and options says to people. */
#include "base/text.h"
#include "cli/table.h"

static const gdl_exit_info exits[] = {
#define EXIT(id, number, en, zh) {number, {en, zh}},
#include "cli/exits.def"
#undef EXIT
};

static const gdl_detail details[] = {
#define DETAIL(command, en, zh) {GDL_COMMAND_##command, {en, zh}},
#include "cli/details.def"
#undef DETAIL
};

const gdl_detail *gdl_detail_next(gdl_command command, unsigned *index) {
  while (*index < sizeof details / sizeof details[0]) {
    const gdl_detail *detail = &details[(*index)++];
    if (detail->command == command) return detail;
  }
  return NULL;
}

const gdl_exit_info *gdl_exit_info_at(unsigned index) {
  return index < sizeof exits / sizeof exits[0] ? &exits[index] : NULL;
}

static void pad(gdl_out *out, size_t from, uint32_t columns) {
  uint32_t width = gdl_text_width(out->text + from, out->len - from);
  gdl_out_repeat(out, ' ', width < columns ? columns - width : 1);
}

static void command_line(gdl_out *out, gdl_command command, gdl_lang lang) {
  const gdl_command_info *info = gdl_command_info_of(command);
  size_t from = out->len;
  gdl_out_format(out, "  gdl %s %s", info->name, info->takes);
  pad(out, from, 42);
  gdl_out_format(out, "%s\n", info->text[lang]);
}

static void option_words(gdl_out *out, const gdl_option_info *info, const char *value) {
  if (info->letter) {
    gdl_out_char(out, '-');
    gdl_out_char(out, info->letter);
    gdl_out_text(out, ", ");
  }
  gdl_out_format(out, "--%s", info->name);
  if (value) gdl_out_format(out, " %s", value);
}

/* Those of `command`; GDL_COMMAND_COUNT: all. */
static void option_lines(gdl_out *out, gdl_command command, gdl_lang lang) {
  const bool is_all = command == GDL_COMMAND_COUNT;
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option_info *info = gdl_option_info_of((gdl_option)i);
    if (!is_all && !(info->commands >> command & 1)) continue;
    size_t from = out->len;
    gdl_out_text(out, "  ");
    option_words(out, info,
                 is_all ? info->value : gdl_option_value_of(out->arena, (gdl_option)i, command));
    pad(out, from, 44);
    gdl_out_format(out, "%s\n", info->text[lang]);
  }
}

static void exit_lines(gdl_out *out, gdl_lang lang) {
  gdl_out_text(out, lang == GDL_LANG_ZH ? "\n退出码：\n" : "\nExit codes:\n");
  const gdl_exit_info *info;
  for (unsigned i = 0; (info = gdl_exit_info_at(i)) != NULL; i++)
    gdl_out_format(out, info->number < 10 ? "  %d   %s\n" : "  %d  %s\n", (int64_t)info->number,
                   info->text[lang]);
}

void gdl_help_overview(gdl_out *out, gdl_lang lang) {
  gdl_out_text(out, lang == GDL_LANG_ZH
                        ? "gdl：临床指南规则语言\n\n命令：\n"
                        : "gdl: a rules language for clinical guidelines\n\nCommands:\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) command_line(out, (gdl_command)i, lang);
  gdl_out_text(out, lang == GDL_LANG_ZH ? "\n选项：\n" : "\nOptions:\n");
  option_lines(out, GDL_COMMAND_COUNT, lang);
  exit_lines(out, lang);
}

void gdl_help_command(gdl_out *out, gdl_command command, gdl_lang lang) {
  command_line(out, command, lang);
  const gdl_detail *detail;
  for (unsigned i = 0, count = 0; (detail = gdl_detail_next(command, &i)) != NULL; count++)
    gdl_out_format(out, count == 0 ? "\n  %s\n" : "  %s\n", detail->text[lang]);
  gdl_out_text(out, lang == GDL_LANG_ZH ? "\n选项：\n" : "\nOptions:\n");
  option_lines(out, command, lang);
  exit_lines(out, lang);
}

/* A bar within a table would end the cell. */
static void cell(gdl_out *out, const char *text) {
  for (; *text; text++) {
    if (*text == '|') gdl_out_char(out, '\\');
    gdl_out_char(out, *text);
  }
}

static void command_names(gdl_out *out, uint32_t commands) {
  if (commands == (1u << GDL_COMMAND_COUNT) - 1) {
    gdl_out_text(out, "all");
    return;
  }
  bool is_first = true;
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    if (!(commands >> i & 1)) continue;
    gdl_out_format(out, is_first ? "%s" : ", %s", gdl_command_name((gdl_command)i));
    is_first = false;
  }
}

static void markdown_option(gdl_out *out, const gdl_option_info *info) {
  gdl_out words = gdl_out_new(out->arena);
  option_words(&words, info, info->value);
  gdl_out_text(out, "| `");
  cell(out, gdl_out_take(&words).text);
  gdl_out_text(out, "` | ");
  command_names(out, info->commands);
  gdl_out_text(out, " | ");
  cell(out, info->text[GDL_LANG_EN]);
  gdl_out_text(out, " |\n");
}

void gdl_help_markdown(gdl_out *out) {
  gdl_out_text(out, "# The command line\n\nMade from the table of commands and options by `gdl "
                    "help --format markdown`.\n\n"
                    "| command | what it does |\n| --- | --- |\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    const gdl_command_info *info = gdl_command_info_of((gdl_command)i);
    gdl_out_format(out, info->takes[0] ? "| `gdl %s " : "| `gdl %s", info->name);
    cell(out, info->takes);
    gdl_out_format(out, "` | %s |\n", info->text[GDL_LANG_EN]);
  }
  gdl_out_text(out, "\n| option | commands | meaning |\n| --- | --- | --- |\n");
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++)
    markdown_option(out, gdl_option_info_of((gdl_option)i));
  gdl_out_text(out, "\n| `--format` | commands |\n| --- | --- |\n");
  for (unsigned i = 0; i < GDL_FORMAT_COUNT; i++) {
    const gdl_format_info *info = gdl_format_info_of((gdl_format)i);
    gdl_out_format(out, "| `%s` | ", info->name);
    command_names(out, info->commands);
    gdl_out_text(out, " |\n");
  }
  gdl_out_text(out, "\n| exit code | meaning |\n| --- | --- |\n");
  const gdl_exit_info *exit;
  for (unsigned i = 0; (exit = gdl_exit_info_at(i)) != NULL; i++)
    gdl_out_format(out, "| %d | %s |\n", (int64_t)exit->number, exit->text[GDL_LANG_EN]);
}
