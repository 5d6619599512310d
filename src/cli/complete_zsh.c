/* complete_zsh.c - completion for zsh: a file _gdl for a folder of $fpath, which can be sourced as well. */
#include "cli/complete.h"

#include <string.h>

#define QUOTE "'\\''"

static const char head[] =
    "#compdef gdl\n"
    "# Completes gdl in zsh. Made from the table of commands and options by `gdl completion zsh`.\n"
    "compdef _gdl gdl\n";

static const char tail[] = "\n"
                           "# Not when it is sourced.\n"
                           "if [[ ${funcstack[1]} = _gdl ]]; then _gdl \"$@\"; fi\n";

/* Within the brackets of a specification, and single quotes. */
static void described(gdl_out *out, const char *text) {
  for (; *text; text++) {
    if (*text == '\'')
      gdl_out_text(out, QUOTE);
    else if (strchr("[]\\", *text))
      gdl_out_format(out, "\\%S", (gdl_string){text, 1});
    else
      gdl_out_char(out, *text);
  }
}

/* Brackets around one ending would be read as flags of the pattern. */
static void files(gdl_out *out, const char *endings) {
  const bool is_list = strchr(endings, ' ') != NULL;
  gdl_out_text(out, "_files");
  if (!endings[0]) return;
  gdl_out_text(out, is_list ? " -g \"*.(" : " -g \"*.");
  for (const char *p = endings; *p; p++) gdl_out_char(out, *p == ' ' ? '|' : *p);
  gdl_out_text(out, is_list ? ")\"" : "\"");
}

static void action(gdl_out *out, const gdl_offer *offer) {
  switch (offer->kind) {
    case GDL_OFFER_NOTHING: gdl_out_char(out, ' '); break;
    case GDL_OFFER_WORD: break;
    case GDL_OFFER_FILES: files(out, offer->endings); break;
    case GDL_OFFER_CODES: gdl_out_text(out, "_gdl_codes"); break;
    case GDL_OFFER_COMMANDS: gdl_out_text(out, "_gdl_commands"); break;
  }
}

/* `:message:action`, within single quotes. Words and other offers never stand in one place but for `-`, which is no help. */
static void message_and_action(gdl_out *out, const gdl_operand *operand) {
  gdl_out words = gdl_out_new(out->arena);
  const gdl_offer *others[GDL_MAX_OFFERS];
  uint32_t count = 0;
  for (uint32_t i = 0; i < operand->count; i++) {
    const gdl_offer *offer = &operand->offers[i];
    if (offer->kind != GDL_OFFER_WORD)
      others[count++] = offer;
    else if (!gdl_string_is(offer->word, "-"))
      gdl_out_format(&words, words.len > 0 ? " %S" : "%S", offer->word);
  }
  gdl_out_format(out, ":%S:", operand->shown);
  if (words.len > 0) {
    gdl_out_format(out, "(%S)", gdl_out_take(&words));
  } else if (count == 1) {
    action(out, others[0]);
  } else {
    gdl_out_text(out, " _alternative");
    for (uint32_t i = 0; i < count; i++) {
      gdl_out_format(out, " \"%S:%S:", others[i]->word, others[i]->word);
      action(out, others[i]);
      gdl_out_char(out, '"');
    }
  }
}

/* '(-o --output)'{-o+,--output=}'[words]:FILE:_files' */
static void option(gdl_out *out, gdl_option id, gdl_command command, gdl_lang lang) {
  const gdl_option_info *info = gdl_option_info_of(id);
  const char *equals = info->value ? "=" : "";
  gdl_out_text(out, "        ");
  if (info->letter) {
    const gdl_string letter = {&info->letter, 1};
    gdl_out_format(out, "'(-%S --%s)'{-%S%s,--%s%s}'", letter, info->name, letter,
                   info->value ? "+" : "", info->name, equals);
  } else {
    gdl_out_format(out, "'%s--%s%s", id == GDL_OPTION_SET ? "*" : "", info->name, equals);
  }
  gdl_out_char(out, '[');
  described(out, info->text[lang]);
  gdl_out_char(out, ']');
  gdl_operand operand;
  if (gdl_complete_value(out->arena, id, command, &operand)) message_and_action(out, &operand);
  gdl_out_text(out, "' \\\n");
}

static void options_of(gdl_out *out, gdl_command command, gdl_lang lang) {
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++)
    if (gdl_option_info_of((gdl_option)i)->commands >> command & 1)
      option(out, (gdl_option)i, command, lang);
}

static void operands_of(gdl_out *out, gdl_command command) {
  const char *at = gdl_command_info_of(command)->takes;
  gdl_operand operand;
  while (gdl_operand_next(&at, &operand)) {
    gdl_out_text(out, operand.repeats ? "        '*" : "        '");
    message_and_action(out, &operand);
    gdl_out_text(out, "' \\\n");
  }
}

static void commands_and_codes(gdl_out *out, gdl_lang lang) {
  gdl_out_text(out, "\n_gdl_commands() {\n  local -a commands=(\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    const gdl_command_info *info = gdl_command_info_of((gdl_command)i);
    gdl_out_format(out, "    %s:", info->name);
    gdl_complete_quoted(out, info->text[lang], QUOTE);
    gdl_out_char(out, '\n');
  }
  gdl_out_text(
      out,
      "  )\n  _describe -t commands command commands\n}\n\n_gdl_codes() {\n  compadd \"$@\" -- ");
  gdl_complete_codes(out);
  gdl_out_text(out, "\n}\n");
}

void gdl_complete_zsh(gdl_out *out, gdl_lang lang) {
  gdl_out_text(out, head);
  commands_and_codes(out, lang);
  gdl_out_text(
      out, "\n_gdl() {\n  local curcontext=$curcontext state line ret=1\n  typeset -A opt_args\n"
           "  _arguments -C \\\n");
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++)
    if (gdl_option_is_everywhere(gdl_option_info_of((gdl_option)i)))
      option(out, (gdl_option)i, GDL_COMMAND_HELP, lang);
  gdl_out_text(out, "        '1:command:_gdl_commands' '*::argument:->arguments' && ret=0\n"
                    "  [[ $state = arguments ]] || return ret\n"
                    "  curcontext=${curcontext%:*}-$words[1]:\n"
                    "  case $words[1] in\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    gdl_out_format(out, "    %s)\n      _arguments \\\n", gdl_command_name((gdl_command)i));
    options_of(out, (gdl_command)i, lang);
    operands_of(out, (gdl_command)i);
    gdl_out_text(out, "        && ret=0 ;;\n");
  }
  gdl_out_text(out, "  esac\n  return ret\n}\n");
  gdl_out_text(out, tail);
}
