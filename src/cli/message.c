/* message.c - what is said on standard error. */
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

/* Messages must come out even when standard output is broken; nothing can be done when standard error is, too. */
static void say(gdl_out *out) {
  gdl_string text = gdl_out_take(out);
  for (size_t at = 0; at < text.len;) {
    ssize_t written = write(STDERR_FILENO, text.text + at, text.len - at);
    if (written <= 0) return;
    at += (size_t)written;
  }
}

/* The words of `pattern`; what comes from outside is made harmless. */
static void fill(gdl_out *out, const char *pattern, va_list args) {
  for (const char *p = pattern; *p; p++) {
    if (*p != '%') {
      gdl_out_char(out, *p);
      continue;
    }
    p++;
    if (*p == 's')
      gdl_out_plain(out, gdl_string_of(va_arg(args, const char *)));
    else if (*p == 'S')
      gdl_out_plain(out, va_arg(args, gdl_string));
    else
      gdl_out_int(out, va_arg(args, int64_t));
  }
}

void gdl_complain(const gdl_cli *cli, const char *en, const char *zh, ...) {
  gdl_out out = gdl_out_new(cli->arena);
  gdl_out_text(&out, cli->lang == GDL_LANG_ZH ? "gdl：" : "gdl: ");
  va_list args;
  va_start(args, zh);
  fill(&out, cli->lang == GDL_LANG_ZH ? zh : en, args);
  va_end(args);
  gdl_out_char(&out, '\n');
  say(&out);
}

void gdl_print_diags(const gdl_cli *cli, gdl_diags *diags) {
  gdl_out out = gdl_out_new(cli->arena);
  gdl_diags_text(diags, (gdl_render){cli->lang, cli->color_err}, &out);
  say(&out);
}
