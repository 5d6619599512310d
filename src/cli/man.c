/* man.c - the man pages in mdoc: one of gdl, one of each command. ASCII only, so that every formatter reads them. */
#include <string.h>

#include "base/text.h"
#include "cli/offers.h"

#define MAX_LINE 78

/* ORDER OF WORDS: enum word */
static const char *const words[][GDL_LANG_COUNT] = {
    {"NAME", "名称"},
    {"SYNOPSIS", "概要"},
    {"DESCRIPTION", "描述"},
    {"COMMANDS", "命令"},
    {"OPTIONS", "选项"},
    {"ENVIRONMENT", "环境变量"},
    {"FILES", "文件"},
    {"EXIT STATUS", "退出码"},
    {"EXAMPLES", "示例"},
    {"SEE ALSO", "参见"},
    {"command", "命令"},
    {"option", "选项"},
    {"a rules language for clinical guidelines", "临床指南规则语言"},
    {"For all commands.", "适用于所有命令。"},
    {"For ", "适用于 "},
};
typedef enum word {
  WORD_NAME,
  WORD_SYNOPSIS,
  WORD_DESCRIPTION,
  WORD_COMMANDS,
  WORD_OPTIONS,
  WORD_ENVIRONMENT,
  WORD_FILES,
  WORD_EXIT_STATUS,
  WORD_EXAMPLES,
  WORD_SEE_ALSO,
  WORD_COMMAND,
  WORD_OPTION,
  WORD_GDL_IS,
  WORD_FOR_ALL,
  WORD_FOR
} word;

typedef struct entry { /* what something is called, and what it means */
  const char *name;
  const char *text[GDL_LANG_COUNT];
} entry;

static const entry environment[] = {
    {"GDL_LANG",
     {"language of the output, zh or en, when --lang is not given",
      "未给出 --lang 时的输出语言：zh 或 en"}},
    {"LC_ALL , LC_MESSAGES , LANG",
     {"the locale, which gives the language when GDL_LANG does not",
      "未设 GDL_LANG 时，按此区域设置选择语言"}},
    {"NO_COLOR", {"when it is not empty, no colour", "非空时不使用颜色"}},
    {"TERM", {"when it is dumb, no colour", "为 dumb 时不使用颜色"}},
};

static const entry files[] = {
    {"*.gdl",
     {"a guideline, or a library that guidelines use; UTF-8", "指南，或指南引用的库；UTF-8 编码"}},
    {"*.json", {"a patient, or an array of patients", "一名患者，或患者数组"}},
    {"*.ndjson", {"patients, one a line", "患者，每行一名"}},
};

static const struct {
  gdl_command command;
  const char *typed;
  const char *text[GDL_LANG_COUNT];
} examples[] = {
#define EXAMPLE(command, typed, en, zh) {GDL_COMMAND_##command, typed, {en, zh}},
#include "cli/examples.def"
#undef EXAMPLE
};

static const char *const about[][GDL_LANG_COUNT] = {
    {"A file of the language says when the recommendations of a guideline apply, with their units, "
     "exceptions and grounds.",
     "用本语言写成的文件说明指南各项推荐何时成立，以及单位、例外和依据。"},
    {"For a patient gdl says what follows and why, what the guideline does not settle, and which "
     "fact would decide it.",
     "就一名患者，gdl 给出结论及理由，指出指南未定之处，以及何种事实可以决定。"},
    {"What is not known never counts as false.", "未知的事实从不当作“否”。"},
};

/* ---- escapes ---- */

/* What roff would take for something else, and all that is not ASCII. `-` at the start of a word is one that can be copied. */
static void character(gdl_out *out, uint32_t code_point, bool is_word_start) {
  static const char digits[] = "0123456789ABCDEF";
  switch (code_point) {
    case '\\': gdl_out_text(out, "\\e"); return;
    case '"': gdl_out_text(out, "\\(dq"); return;
    case '\'': gdl_out_text(out, "\\(aq"); return;
    case '`': gdl_out_text(out, "\\(ga"); return;
    case '~': gdl_out_text(out, "\\(ti"); return;
    case '^': gdl_out_text(out, "\\(ha"); return;
    case '-': gdl_out_text(out, is_word_start ? "\\-" : "-"); return;
    case '.': gdl_out_text(out, is_word_start ? "\\&." : "."); return;
    default: break;
  }
  if (code_point < 0x80) {
    gdl_out_char(out, (char)code_point);
    return;
  }
  gdl_out_text(out, "\\[u");
  for (int shift = code_point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
    gdl_out_char(out, digits[code_point >> shift & 0xF]);
  gdl_out_char(out, ']');
}

static void string(gdl_out *out, gdl_string text) {
  bool is_word_start = true;
  for (uint32_t i = 0; i < text.len;) {
    uint32_t code_point = 0;
    const size_t len = gdl_utf8_decode(text.text + i, text.len - i, &code_point);
    character(out, code_point, is_word_start);
    is_word_start = code_point == ' ' || (is_word_start && code_point == '-') || code_point >= 0x80;
    i += (uint32_t)(len > 0 ? len : 1);
  }
}

static void text(gdl_out *out, const char *plain) { string(out, gdl_string_of(plain)); }

static void line(gdl_out *out, const char *plain) {
  text(out, plain);
  gdl_out_char(out, '\n');
}

/* A paragraph, in lines of the length that roff's own checkers want. */
static void paragraph(gdl_out *out, const char *plain) {
  size_t line_start = out->len;
  while (*plain) {
    const size_t len = strcspn(plain, " ");
    gdl_out piece = gdl_out_new(out->arena);
    string(&piece, (gdl_string){plain, (uint32_t)len});
    const bool is_first = out->len == line_start;
    if (!is_first && out->len - line_start + piece.len >= MAX_LINE) {
      gdl_out_char(out, '\n');
      line_start = out->len;
    } else if (!is_first) {
      gdl_out_char(out, ' ');
    }
    gdl_out_string(out, gdl_out_take(&piece));
    plain += len + (plain[len] == ' ');
  }
  gdl_out_char(out, '\n');
}

static void heading(gdl_out *out, word name, gdl_lang lang) {
  gdl_out_text(out, ".Sh ");
  line(out, words[name][lang]);
}

/* ---- options and arguments ---- */

/* `Fl o , Fl Fl output Ar FILE`, or without the letter; `value` NULL: none. */
static void option_words(gdl_out *out, const gdl_option_info *info, const char *value, bool with_letter) {
  if (info->letter && with_letter) gdl_out_format(out, "Fl %S , ", (gdl_string){&info->letter, 1});
  gdl_out_format(out, "Fl Fl %s", info->name);
  if (!value) return;
  gdl_out_text(out, " Ar ");
  text(out, value);
}

static bool takes(gdl_command command, unsigned option) {
  return gdl_option_info_of((gdl_option)option)->commands >> command & 1;
}

static void command_list(gdl_out *out, uint32_t commands) {
  const char *between = "";
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    if (!(commands >> i & 1)) continue;
    gdl_out_format(out, "%s%s", between, gdl_command_name((gdl_command)i));
    between = ", ";
  }
}

/* In the page of gdl itself an option says which commands take it, and --format what each may have. */
static void option_users(gdl_out *out, const gdl_option_info *info, gdl_lang lang) {
  gdl_out_text(out, ".br\n");
  if (info->commands == (1u << GDL_COMMAND_COUNT) - 1) {
    line(out, words[WORD_FOR_ALL][lang]);
    return;
  }
  text(out, words[WORD_FOR][lang]);
  command_list(out, info->commands);
  gdl_out_text(out, ".\n");
}

static void format_users(gdl_out *out) {
  gdl_out_text(out, ".Bl -tag -width markdown -compact\n");
  for (unsigned i = 0; i < GDL_FORMAT_COUNT; i++) {
    const gdl_format_info *info = gdl_format_info_of((gdl_format)i);
    gdl_out_format(out, ".It Cm %s\n", info->name);
    command_list(out, info->commands);
    gdl_out_char(out, '\n');
  }
  gdl_out_text(out, ".El\n");
}

static void options(gdl_out *out, gdl_command command, gdl_lang lang) {
  const bool is_all = command == GDL_COMMAND_COUNT;
  heading(out, WORD_OPTIONS, lang);
  gdl_out_text(out, ".Bl -tag -width Ds\n");
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option_info *info = gdl_option_info_of((gdl_option)i);
    if (!is_all && !takes(command, i)) continue;
    gdl_out_text(out, ".It ");
    option_words(out, info,
                 is_all ? info->value : gdl_option_value_of(out->arena, (gdl_option)i, command), true);
    gdl_out_char(out, '\n');
    paragraph(out, info->text[lang]);
    if (!is_all) continue;
    if (i == GDL_OPTION_FORMAT)
      format_users(out);
    else
      option_users(out, info, lang);
  }
  gdl_out_text(out, ".El\n");
}

static void operands(gdl_out *out, gdl_command command) {
  const char *at = gdl_command_info_of(command)->takes;
  gdl_operand operand; /* `Ar GUIDE Op Ar PATIENT ... | \\-` */
  while (gdl_operand_next(&at, &operand)) {
    gdl_out_text(out, operand.is_optional ? " Op Ar " : " Ar ");
    for (uint32_t i = 0; i < operand.count; i++) {
      if (i > 0) gdl_out_text(out, operand.offers[i].word.text[0] == '-' ? " | " : " | Ar ");
      string(out, operand.offers[i].word);
      if (i == 0 && operand.repeats) gdl_out_text(out, " ...");
    }
  }
}

static void command_synopsis(gdl_out *out, gdl_command command) {
  gdl_out_format(out, ".Nm gdl %s\n", gdl_command_name(command));
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    if (!takes(command, i)) continue;
    gdl_out_text(out, ".Op ");
    option_words(out, gdl_option_info_of((gdl_option)i),
                 gdl_option_value_of(out->arena, (gdl_option)i, command), false);
    gdl_out_char(out, '\n');
  }
  gdl_out places = gdl_out_new(out->arena);
  operands(&places, command);
  if (places.len > 0) gdl_out_format(out, ".%s\n", gdl_out_take(&places).text + 1);
}

/* ---- sections ---- */

static void commands(gdl_out *out, gdl_lang lang) {
  heading(out, WORD_COMMANDS, lang);
  gdl_out_text(out, ".Bl -tag -width Ds\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    gdl_out_format(out, ".It Nm gdl Cm %s", gdl_command_name((gdl_command)i));
    operands(out, (gdl_command)i);
    gdl_out_char(out, '\n');
    paragraph(out, gdl_command_info_of((gdl_command)i)->text[lang]);
  }
  gdl_out_text(out, ".El\n");
}

static void entries(gdl_out *out, word name, const char *macro, const entry *list, size_t count,
                    gdl_lang lang) {
  heading(out, name, lang);
  gdl_out_text(out, ".Bl -tag -width Ds\n");
  for (size_t i = 0; i < count; i++) {
    gdl_out_format(out, ".It %s %s\n", macro, list[i].name);
    paragraph(out, list[i].text[lang]);
  }
  gdl_out_text(out, ".El\n");
}

static void exit_codes(gdl_out *out, gdl_lang lang) {
  heading(out, WORD_EXIT_STATUS, lang);
  gdl_out_text(out, ".Bl -tag -width Ds -compact\n");
  const gdl_exit_info *info;
  for (unsigned i = 0; (info = gdl_exit_info_at(i)) != NULL; i++) {
    gdl_out_format(out, ".It %d\n", (int64_t)info->number);
    paragraph(out, info->text[lang]);
  }
  gdl_out_text(out, ".El\n");
}

static void examples_of(gdl_out *out, gdl_command command, gdl_lang lang) {
  bool is_first = true;
  for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
    if (command != GDL_COMMAND_COUNT && examples[i].command != command) continue;
    if (is_first)
      heading(out, WORD_EXAMPLES, lang);
    else
      gdl_out_text(out, ".Pp\n");
    is_first = false;
    paragraph(out, examples[i].text[lang]);
    gdl_out_text(out, ".Dl ");
    line(out, examples[i].typed);
  }
}

static void see_also(gdl_out *out, gdl_command command, gdl_lang lang) {
  heading(out, WORD_SEE_ALSO, lang);
  if (command != GDL_COMMAND_COUNT) {
    gdl_out_text(out, ".Xr gdl 1\n");
    return;
  }
  gdl_string names[GDL_COMMAND_COUNT]; /* in the order of the alphabet, as man pages have it */
  for (uint32_t i = 0; i < GDL_COMMAND_COUNT; i++) {
    uint32_t k = i;
    const gdl_string name = gdl_string_of(gdl_command_name((gdl_command)i));
    for (; k > 0 && strcmp(names[k - 1].text, name.text) > 0; k--) names[k] = names[k - 1];
    names[k] = name;
  }
  for (uint32_t i = 0; i < GDL_COMMAND_COUNT; i++)
    gdl_out_format(out, i + 1 < GDL_COMMAND_COUNT ? ".Xr gdl-%S 1 ,\n" : ".Xr gdl-%S 1\n", names[i]);
}

/* ---- pages ---- */

static void top(gdl_out *out, const char *name, const char *is, gdl_lang lang) {
  gdl_out_text(
      out,
      ".\\\" Made from the table of commands and options by `gdl help --format man`.\n.Dd " GDL_DATE
      "\n.Dt ");
  for (const char *p = name; *p; p++)
    gdl_out_char(out, *p >= 'a' && *p <= 'z' ? (char)(*p - 'a' + 'A') : *p);
  gdl_out_text(out, " 1\n.Os gdl " GDL_VERSION "\n");
  heading(out, WORD_NAME, lang);
  gdl_out_format(out, ".Nm %s\n.Nd ", name);
  line(out, is);
  heading(out, WORD_SYNOPSIS, lang);
}

static void gdl_page(gdl_out *out, gdl_lang lang) {
  top(out, "gdl", words[WORD_GDL_IS][lang], lang);
  gdl_out_text(out, ".Nm\n.Ar ");
  text(out, words[WORD_COMMAND][lang]);
  gdl_out_text(out, "\n.Op Ar ");
  text(out, words[WORD_OPTION][lang]);
  gdl_out_text(out, " ...\n.Op Ar ...\n");
  heading(out, WORD_DESCRIPTION, lang);
  for (size_t i = 0; i < sizeof about / sizeof about[0]; i++) paragraph(out, about[i][lang]);
  commands(out, lang);
}

static void command_page(gdl_out *out, gdl_command command, gdl_lang lang) {
  const gdl_command_info *info = gdl_command_info_of(command);
  bool is_described = false;
  gdl_out name = gdl_out_new(out->arena);
  gdl_out_format(&name, "gdl-%s", info->name);
  top(out, gdl_out_take(&name).text, info->text[lang], lang);
  command_synopsis(out, command);
  const gdl_detail *detail;
  for (unsigned i = 0; (detail = gdl_detail_next(command, &i)) != NULL;) {
    if (!is_described) heading(out, WORD_DESCRIPTION, lang);
    if (is_described) gdl_out_text(out, ".Pp\n");
    is_described = true;
    paragraph(out, detail->text[lang]);
  }
}

void gdl_man_page(gdl_out *out, gdl_command command, gdl_lang lang) {
  if (command == GDL_COMMAND_COUNT)
    gdl_page(out, lang);
  else
    command_page(out, command, lang);
  options(out, command, lang);
  if (command == GDL_COMMAND_COUNT) {
    entries(out, WORD_ENVIRONMENT, "Ev", environment, sizeof environment / sizeof environment[0], lang);
    entries(out, WORD_FILES, "Pa", files, sizeof files / sizeof files[0], lang);
  }
  exit_codes(out, lang);
  examples_of(out, command, lang);
  see_also(out, command, lang);
}
