/* complete_bash.c - completion for bash. It needs nothing but bash itself, from version 3.2. */
#include "cli/complete.h"

static const char head[] =
    "# Completes gdl in bash. Made from the table of commands and options by `gdl completion "
    "bash`.\n"
    "# shellcheck shell=bash\n"
    "\n"
    "# Each adds to COMPREPLY what begins with $cur.\n"
    "_gdl_words() {\n"
    "  local word\n"
    "  while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -W \"$1\" -- "
    "\"$cur\")\n"
    "}\n"
    "\n"
    "_gdl_files() { # endings; none: any file\n"
    "  local file ending name=${cur#[\\\"\\']}\n"
    "  name=${name//\\\\/}\n"
    "  compopt -o filenames 2>/dev/null\n"
    "  while IFS= read -r file; do COMPREPLY+=(\"$file\"); done < <(\n"
    "    if [ $# = 0 ]; then compgen -f -- \"$name\"; else compgen -d -- \"$name\"; fi\n"
    "    for ending; do compgen -f -X \"!*.$ending\" -- \"$name\"; done\n"
    "  )\n"
    "}\n";

static const char tail[] =
    "\n"
    "_gdl() {\n"
    "  local cur=${COMP_WORDS[COMP_CWORD]} command='' option='' prefix='' count=0 ended='' word i\n"
    "  COMPREPLY=()\n"
    "  # bash takes --lang=zh for three words.\n"
    "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
    "    word=${COMP_WORDS[i]}\n"
    "    if [ -n \"$option\" ]; then\n"
    "      [ \"$word\" = = ] || option=''\n"
    "    elif [ -n \"$ended\" ]; then\n"
    "      count=$((count + 1))\n"
    "    elif [ \"$word\" = -- ]; then\n"
    "      ended=1\n"
    "    elif _gdl_takes_value \"$word\"; then\n"
    "      option=$word\n"
    "    elif [ \"${word#-}\" != \"$word\" ] && [ \"$word\" != - ]; then\n"
    "      continue\n"
    "    elif [ -z \"$command\" ]; then\n"
    "      command=$word\n"
    "    else\n"
    "      count=$((count + 1))\n"
    "    fi\n"
    "  done\n"
    "  if [ \"$cur\" = = ] && [ -n \"$option\" ]; then\n"
    "    cur=''\n"
    "  elif [ -z \"$option$ended\" ] && [ \"${cur#--*=}\" != \"$cur\" ]; then # `=` is no break "
    "between words here\n"
    "    option=${cur%%=*} prefix=${cur%%=*}= cur=${cur#*=}\n"
    "  fi\n"
    "  if [ -n \"$option\" ]; then\n"
    "    _gdl_value \"$command\" \"$option\"\n"
    "    COMPREPLY=(\"${COMPREPLY[@]/#/$prefix}\")\n"
    "  elif [ -z \"$ended\" ] && [ \"${cur#-}\" != \"$cur\" ]; then\n"
    "    _gdl_words \"$(_gdl_options \"$command\")\"\n"
    "  else\n"
    "    _gdl_operand \"$command\" \"$count\"\n"
    "  fi\n"
    "}\n"
    "\n"
    "complete -F _gdl gdl\n";

static void offers(gdl_out *out, const gdl_operand *operand) {
  gdl_out words = gdl_out_new(out->arena);
  for (uint32_t i = 0; i < operand->count; i++) {
    const gdl_offer *offer = &operand->offers[i];
    switch (offer->kind) {
      case GDL_OFFER_NOTHING: break;
      case GDL_OFFER_WORD:
        if (!gdl_string_is(offer->word, "-"))
          gdl_out_format(&words, words.len > 0 ? " %S" : "%S", offer->word);
        break;
      case GDL_OFFER_FILES:
        gdl_out_format(out, offer->endings[0] ? " _gdl_files %s ;" : " _gdl_files ;", offer->endings);
        break;
      case GDL_OFFER_CODES:
        gdl_out_text(out, " _gdl_words '");
        gdl_complete_codes(out);
        gdl_out_text(out, "' ;");
        break;
      case GDL_OFFER_COMMANDS: gdl_out_text(out, " _gdl_operand '' 0 ;"); break;
    }
  }
  if (words.len > 0) gdl_out_format(out, " _gdl_words '%S' ;", gdl_out_take(&words));
  if (out->text[out->len - 1] != ';') gdl_out_text(out, " ;"); /* `a) ;;` is an empty arm */
  gdl_out_text(out, ";\n");
}

static void option_names(gdl_out *out, const gdl_option_info *info, const char *between) {
  gdl_out_format(out, "--%s", info->name);
  if (!info->letter) return;
  gdl_out_format(out, "%s-", between);
  gdl_out_char(out, info->letter);
}

static void options_of(gdl_out *out, const char *pattern, uint32_t commands) {
  gdl_out_format(out, "    %s) echo '", pattern);
  const char *between = "";
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option_info *info = gdl_option_info_of((gdl_option)i);
    if ((info->commands & commands) != commands) continue;
    gdl_out_text(out, between);
    option_names(out, info, " ");
    between = " ";
  }
  gdl_out_text(out, "' ;;\n");
}

static void all_options(gdl_out *out) {
  gdl_out_text(out, "\n_gdl_options() { # command\n  case $1 in\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++)
    options_of(out, gdl_command_name((gdl_command)i), 1u << i);
  options_of(out, "*", (1u << GDL_COMMAND_COUNT) - 1);
  gdl_out_text(out, "  esac\n}\n\n_gdl_takes_value() { # option\n  case $1 in\n    ");
  const char *between = "";
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option_info *info = gdl_option_info_of((gdl_option)i);
    if (!info->value) continue;
    gdl_out_text(out, between);
    option_names(out, info, " | ");
    between = " | ";
  }
  gdl_out_text(out, ") ;;\n    *) return 1 ;;\n  esac\n}\n");
}

static void value_arm(gdl_out *out, const char *command, gdl_option option, const gdl_operand *operand) {
  const gdl_option_info *info = gdl_option_info_of(option);
  gdl_out_format(out, "    %s:--%s", command, info->name);
  if (info->letter) {
    gdl_out_format(out, " | %s:-", command);
    gdl_out_char(out, info->letter);
  }
  gdl_out_char(out, ')');
  offers(out, operand);
}

static void all_values(gdl_out *out) {
  gdl_out_text(out, "\n_gdl_value() { # command, option\n  case $1:$2 in\n");
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option option = (gdl_option)i;
    gdl_operand operand;
    if (option != GDL_OPTION_FORMAT) {
      if (gdl_complete_value(out->arena, option, GDL_COMMAND_HELP, &operand))
        value_arm(out, "*", option, &operand);
      continue;
    }
    for (unsigned k = 0; k < GDL_COMMAND_COUNT; k++)
      if (gdl_complete_value(out->arena, option, (gdl_command)k, &operand))
        value_arm(out, gdl_command_name((gdl_command)k), option, &operand);
  }
  gdl_out_text(out, "  esac\n}\n");
}

static void operands_of(gdl_out *out, gdl_command command) {
  const gdl_command_info *info = gdl_command_info_of(command);
  const char *at = info->takes;
  gdl_operand operand;
  for (int64_t place = 0; gdl_operand_next(&at, &operand); place++) {
    if (operand.repeats)
      gdl_out_format(out, "    %s:*)", info->name);
    else
      gdl_out_format(out, "    %s:%d)", info->name, place);
    offers(out, &operand);
  }
}

static void all_operands(gdl_out *out) {
  gdl_out_text(out, "\n_gdl_operand() { # command, how many stand before it\n  case $1:$2 in\n    "
                    ":0) _gdl_words '");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++)
    gdl_out_format(out, i > 0 ? " %s" : "%s", gdl_command_name((gdl_command)i));
  gdl_out_text(out, "' ;;\n");
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) operands_of(out, (gdl_command)i);
  gdl_out_text(out, "  esac\n}\n");
}

void gdl_complete_bash(gdl_out *out) {
  gdl_out_text(out, head);
  all_options(out);
  all_values(out);
  all_operands(out);
  gdl_out_text(out, tail);
}
