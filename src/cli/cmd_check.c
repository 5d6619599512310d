/* cmd_check.c - gdl check: errors of guidelines, and whether their anchors stand in the source. */
#include <errno.h>
#include <string.h>

#include "cli/anchors.h"
#include "cli/guide.h"
#include "cli/input.h"
#include "source/sarif.h"

/* 64 MiB: a consensus has some tens of kilobytes. */
#define MAX_DOCUMENT_LEN (64u << 20)

static bool read_document(gdl_cli *cli, gdl_string *out) {
  const char *path = cli->values[GDL_OPTION_SOURCE];
  *out = (gdl_string){NULL, 0};
  if (!path) return true;
  gdl_input_result result = gdl_input_file(cli->arena, path, MAX_DOCUMENT_LEN, out);
  if (result == GDL_INPUT_OK) return true;
  gdl_complain(cli, "cannot read %s: %s", "无法读取 %s：%s", path,
               result == GDL_INPUT_ERROR ? gdl_error_words(cli, errno)
                                         : "not a regular file, or too large");
  return false;
}

typedef struct tally {
  uint32_t errors, warnings, files;
  bool is_unreadable; /* a file is, which was said */
  gdl_sarif *sarif;   /* NULL: another format, which is written file by file */
} tally;

static void put_result(gdl_cli *cli, gdl_guideline *guide, const char *path, tally *t) {
  gdl_out out = gdl_out_new(cli->arena);
  if (t->sarif) {
    gdl_sarif_add(t->sarif, gdl_string_of(path), guide->diags);
  } else if (cli->format == GDL_FORMAT_JSON || cli->format == GDL_FORMAT_NDJSON) {
    if (cli->format == GDL_FORMAT_JSON) gdl_out_text(&out, t->files > 0 ? ",\n" : "[");
    gdl_out_text(&out, "{\"file\":");
    gdl_out_json_string(&out, gdl_string_of(path));
    gdl_out_text(&out, ",\"diagnostics\":");
    gdl_diags_json(guide->diags, &out);
    gdl_out_text(&out, cli->format == GDL_FORMAT_JSON ? "}" : "}\n");
  } else {
    gdl_diags_text(guide->diags, (gdl_render){cli->lang, cli->color_out}, &out);
  }
  gdl_output_write(&cli->output, gdl_out_take(&out));
  t->errors += guide->diags->errors;
  t->warnings += guide->diags->warnings;
  t->files++;
}

static void check_file(gdl_cli *cli, const char *path, gdl_string document, tally *t) {
  gdl_guideline *guide = gdl_guide_open(cli, path);
  if (!guide) {
    t->is_unreadable = true;
    if (t->sarif) gdl_sarif_unreadable(t->sarif, gdl_string_of(path));
    return;
  }
  if (guide->program && document.text)
    gdl_check_anchors(cli->arena, guide->program, guide->diags, document);
  put_result(cli, guide, path, t);
}

static gdl_exit code_of(const gdl_cli *cli, const tally *t) {
  if (t->is_unreadable) return GDL_EXIT_SYSTEM;
  const bool is_found = t->errors > 0 || (t->warnings > 0 && gdl_cli_has(cli, GDL_OPTION_STRICT));
  return is_found ? GDL_EXIT_FOUND : GDL_EXIT_OK;
}

gdl_exit gdl_command_check(gdl_cli *cli) {
  if (cli->operand_count == 0) {
    gdl_complain(cli, "name a file to check: gdl check GUIDE…", "请给出要检查的文件：gdl check GUIDE…");
    return GDL_EXIT_USAGE;
  }
  gdl_string document;
  if (!read_document(cli, &document)) return GDL_EXIT_SYSTEM;
  tally t = {.sarif = cli->format == GDL_FORMAT_SARIF ? gdl_sarif_new(cli->arena, cli->lang) : NULL};
  for (uint32_t i = 0; i < cli->operand_count; i++) check_file(cli, cli->operands[i], document, &t);
  const gdl_exit code = code_of(cli, &t);
  gdl_out out = gdl_out_new(cli->arena);
  if (cli->format == GDL_FORMAT_JSON) gdl_out_text(&out, t.files > 0 ? "]\n" : "[]\n");
  if (t.sarif) gdl_sarif_write(t.sarif, (int)code, &out);
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return code;
}
