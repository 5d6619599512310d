/* complete_fish.c - completion for fish. */
#include "cli/complete.h"

#define QUOTE "\\'"

static const char head[] = "# Completes gdl in fish. Made from the table of commands and options "
                           "by `gdl completion fish`.\n";

/* Whether the words before the cursor name that command, and how many arguments stand after it. */
static const char place_begin[] = "\n"
                                  "function __gdl_at --argument-names wanted first last # command, "
                                  "least and most arguments before this one\n"
                                  "    set -l command ''\n"
                                  "    set -l count 0\n"
                                  "    set -l skip 0\n"
                                  "    set -l words (commandline -opc)\n"
                                  "    for word in $words[2..]\n"
                                  "        if test $skip = 1\n"
                                  "            set skip 0\n"
                                  "            continue\n"
                                  "        end\n"
                                  "        switch $word\n"
                                  "            case ";
static const char place_end[] =
    "\n"
    "                set skip 1\n"
    "            case '-?*'\n"
    "            case '*'\n"
    "                if test -z \"$command\"\n"
    "                    set command $word\n"
    "                else\n"
    "                    set count (math $count + 1)\n"
    "                end\n"
    "        end\n"
    "    end\n"
    "    test \"$command\" = \"$wanted\"\n"
    "    and test $count -ge \"$first\"\n"
    "    and begin\n"
    "        test -z \"$last\"\n"
    "        or test $count -le \"$last\"\n"
    "    end\n"
    "end\n"
    "\n"
    "function __gdl_files # endings\n"
    "    set -l files (complete -C '__fish_command_without_completions '(commandline -ct))\n"
    "    for ending in $argv\n"
    "        string match -- \"*.$ending\" $files\n"
    "    end\n"
    "    string match -- '*/' $files\n"
    "end\n"
    "\n"
    "complete -c gdl -f\n";

static void place_function(gdl_out *out) {
  gdl_out_text(out, place_begin);
  const char *between = "";
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option_info *info = gdl_option_info_of((gdl_option)i);
    if (!info->value) continue;
    gdl_out_format(out, "%s--%s", between, info->name);
    between = " ";
    if (!info->letter) continue;
    gdl_out_text(out, " -");
    gdl_out_char(out, info->letter);
  }
  gdl_out_text(out, place_end);
}

/* ` -a '…'`, or nothing. False: any file, which is what fish offers by itself. */
static bool offers(gdl_out *out, const gdl_operand *operand) {
  gdl_out words = gdl_out_new(out->arena);
  bool is_any_file = false;
  for (uint32_t i = 0; i < operand->count; i++) {
    const gdl_offer *offer = &operand->offers[i];
    const char *between = words.len > 0 ? " " : "";
    switch (offer->kind) {
      case GDL_OFFER_NOTHING: break;
      case GDL_OFFER_WORD:
        if (!gdl_string_is(offer->word, "-")) gdl_out_format(&words, "%s%S", between, offer->word);
        break;
      case GDL_OFFER_FILES:
        if (offer->endings[0])
          gdl_out_format(&words, "%s(__gdl_files %s)", between, offer->endings);
        else
          is_any_file = true;
        break;
      case GDL_OFFER_CODES:
        gdl_out_text(&words, between);
        gdl_complete_codes(&words);
        break;
      case GDL_OFFER_COMMANDS: /* with their descriptions: a line each of its own */ break;
    }
  }
  if (words.len > 0) gdl_out_format(out, " -a '%S'", gdl_out_take(&words));
  return !is_any_file;
}

/* Options that only some commands take are offered after these: the condition names one of them. */
static void option(gdl_out *out, gdl_option id, gdl_command command, gdl_lang lang) {
  const gdl_option_info *info = gdl_option_info_of(id);
  gdl_out_text(out, "complete -c gdl");
  if (!gdl_option_is_everywhere(info))
    gdl_out_format(out, " -n '__gdl_at %s 0'", gdl_command_name(command));
  gdl_out_format(out, " -l %s", info->name);
  if (info->letter) gdl_out_format(out, " -s %S", (gdl_string){&info->letter, 1});
  gdl_operand operand;
  if (gdl_complete_value(out->arena, id, command, &operand)) {
    gdl_out words = gdl_out_new(out->arena);
    gdl_out_text(out, offers(&words, &operand) ? " -x" : " -rF");
    gdl_out_string(out, gdl_out_take(&words));
  }
  gdl_out_text(out, " -d ");
  gdl_complete_quoted(out, info->text[lang], QUOTE);
  gdl_out_char(out, '\n');
}

static void all_commands(gdl_out *out, const char *after, gdl_lang lang) {
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    const gdl_command_info *info = gdl_command_info_of((gdl_command)i);
    gdl_out_format(out, "complete -c gdl -n '__gdl_at %s 0 0' -a %s -d ", after, info->name);
    gdl_complete_quoted(out, info->text[lang], QUOTE);
    gdl_out_char(out, '\n');
  }
}

static void operands_of(gdl_out *out, gdl_command command, gdl_lang lang) {
  const gdl_command_info *info = gdl_command_info_of(command);
  const char *at = info->takes;
  gdl_operand operand;
  for (int64_t place = 0; gdl_operand_next(&at, &operand); place++) {
    gdl_out words = gdl_out_new(out->arena);
    offers(&words, &operand);
    if (words.len > 0) {
      gdl_out_format(out, "complete -c gdl -n '__gdl_at %s %d", info->name, place);
      if (!operand.repeats) gdl_out_format(out, " %d", place);
      gdl_out_format(out, "'%S\n", gdl_out_take(&words));
    }
    for (uint32_t i = 0; i < operand.count; i++)
      if (operand.offers[i].kind == GDL_OFFER_COMMANDS) all_commands(out, info->name, lang);
  }
}

void gdl_complete_fish(gdl_out *out, gdl_lang lang) {
  gdl_out_text(out, head);
  place_function(out);
  all_commands(out, "\"\"", lang);
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++)
    if (gdl_option_is_everywhere(gdl_option_info_of((gdl_option)i)))
      option(out, (gdl_option)i, GDL_COMMAND_HELP, lang);
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    for (unsigned k = 0; k < GDL_OPTION_COUNT; k++) {
      const gdl_option_info *info = gdl_option_info_of((gdl_option)k);
      if (!gdl_option_is_everywhere(info) && (info->commands >> i & 1))
        option(out, (gdl_option)k, (gdl_command)i, lang);
    }
    operands_of(out, (gdl_command)i, lang);
  }
}
