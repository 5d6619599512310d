/* message.c - what is said on standard error. */
#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

/* Messages must come out even when standard output is broken; nothing can be done when standard error is, too. */
static void say(gdl_out *out) {
  gdl_string text = gdl_out_take(out);
  for (size_t at = 0; at < text.len;) {
    ssize_t written = write(STDERR_FILENO, text.text + at, text.len - at);
    if (written < 0 && errno != EINTR) return;
    if (written > 0) at += (size_t)written;
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
      gdl_out_inline(out, gdl_string_of(va_arg(args, const char *)));
    else if (*p == 'S')
      gdl_out_inline(out, va_arg(args, gdl_string));
    else
      gdl_out_int(out, va_arg(args, int64_t));
  }
}

const char *gdl_error_words(const gdl_cli *cli, int error) {
  static const struct {
    int error;
    const char *words[GDL_LANG_COUNT];
  } known[] = {
      {ENOENT, {"no such file or folder", "没有此文件或文件夹"}},
      {EACCES, {"not allowed", "没有权限"}},
      {EPERM, {"not allowed", "没有权限"}},
      {EISDIR, {"it is a folder", "是文件夹"}},
      {ENOTDIR, {"a part of its path is not a folder", "路径中有一段不是文件夹"}},
      {ENAMETOOLONG, {"its name is too long", "文件名过长"}},
      {ELOOP, {"symbolic links lead in a circle", "符号链接循环"}},
      {EROFS, {"the disk can only be read", "磁盘只读"}},
      {ENOSPC, {"the disk is full", "磁盘已满"}},
      {EFBIG, {"it would grow past the limit for files", "超过文件大小上限"}},
      {EPIPE, {"its reader has gone", "读取方已关闭"}},
      {EBADF, {"it is closed", "已关闭"}},
      {EIO, {"the device failed", "设备出错"}},
  };
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
    if (known[i].error == error) return known[i].words[cli->lang];
  return strerror(error);
}

void gdl_complain(const gdl_cli *cli, const char *en, const char *zh, ...) {
  gdl_arena *arena =
      gdl_arena_new(gdl_cli_allocator()); /* of this message alone: there may be one for every patient */
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, cli->lang == GDL_LANG_ZH ? "gdl：" : "gdl: ");
  va_list args;
  va_start(args, zh);
  fill(&out, cli->lang == GDL_LANG_ZH ? zh : en, args);
  va_end(args);
  gdl_out_char(&out, '\n');
  say(&out);
  gdl_arena_free(arena);
}

void gdl_print_diags(const gdl_cli *cli, gdl_diags *diags) {
  gdl_arena *arena = gdl_arena_new(gdl_cli_allocator());
  gdl_out out = gdl_out_new(arena);
  gdl_diags_text(diags, (gdl_render){cli->lang, cli->color_err}, &out);
  say(&out);
  gdl_arena_free(arena);
}
