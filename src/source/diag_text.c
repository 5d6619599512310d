/* diag_text.c - a diagnostic for people: message, place, source line with carets, help. */
#include <string.h>

#include "base/text.h"
#include "source/diag.h"

#define MAX_ARG_CHARACTERS \
  80 /* of an author's word in a message; the place shows where the rest is */
#define MAX_LINE_COLUMNS 120 /* of a source line shown; longer ones are cut around the place */

/* ORDER OF WORDS: enum word */
static const char *const words[][GDL_LANG_COUNT] = {
    {"error", "错误"},
    {"warning", "警告"},
    {"help", "帮助"},
    {"did you mean", "是否想写"},
    {"the other place", "另一处"},
};
enum word { WORD_ERROR, WORD_WARNING, WORD_HELP, WORD_DID_YOU_MEAN, WORD_OTHER_PLACE };

/* ---- the message ---- */

static void shortened(gdl_out *out, gdl_string text) {
  size_t end = 0;
  for (unsigned count = 0; end < text.len && count < MAX_ARG_CHARACTERS; count++) {
    uint32_t ignored;
    size_t len = gdl_utf8_decode(text.text + end, text.len - end, &ignored);
    end += len ? len : 1;
  }
  gdl_out_plain(out, (gdl_string){text.text, (uint32_t)end});
  if (end < text.len) gdl_out_text(out, "…");
}

static void place_words(const gdl_diags *diags, gdl_span span, gdl_lang lang, gdl_out *out) {
  gdl_place place = gdl_sources_place(diags->sources, span.start);
  if (place.source)
    gdl_out_format(out, lang == GDL_LANG_ZH ? "第 %d 行" : "line %d", (int64_t)place.line);
}

static void argument(const gdl_diags *diags, const gdl_arg *arg, gdl_lang lang, gdl_out *out) {
  if (arg->text.text)
    shortened(out, arg->text);
  else if (arg->by_lang[lang].text)
    gdl_out_plain(out, arg->by_lang[lang]); /* our own words: whole */
  else
    place_words(diags, arg->place, lang, out);
}

/* `{0}` is the first argument; anything else stands for itself. */
static void fill(const gdl_diags *diags, const gdl_diag *diag, const char *pattern, gdl_lang lang,
                 gdl_out *out) {
  for (const char *p = pattern; *p; p++) {
    if (p[0] == '{' && p[1] >= '0' && p[1] < '0' + GDL_DIAG_MAX_ARGS && p[2] == '}') {
      argument(diags, &diag->args[p[1] - '0'], lang, out);
      p += 2;
    } else {
      gdl_out_char(out, *p);
    }
  }
}

void gdl_diag_message(const gdl_diags *diags, const gdl_diag *diag, gdl_lang lang, gdl_out *out) {
  fill(diags, diag, gdl_diag_info_of(diag->code)->text[lang], lang, out);
}

void gdl_diag_help(const gdl_diags *diags, const gdl_diag *diag, gdl_lang lang, gdl_out *out) {
  fill(diags, diag, gdl_diag_info_of(diag->code)->help[lang], lang, out);
}

/* ---- the source line ---- */

typedef struct line { /* a source line as shown, and where the span stands in it */
  gdl_out shown;
  uint32_t width;    /* columns shown so far */
  uint32_t from, to; /* columns of the span */
} line;

static void show_character(line *l, uint32_t code_point, const char *text, size_t len) {
  if (code_point == '\t') {
    uint32_t blanks = 8 - l->width % 8;
    gdl_out_repeat(&l->shown, ' ', blanks);
    l->width += blanks;
    return;
  }
  size_t before = l->shown.len;
  gdl_out_plain(&l->shown, (gdl_string){text, (uint32_t)len});
  l->width += gdl_text_width(l->shown.text + before, l->shown.len - before);
}

/* The part of the line around the span: all of it when short. Returns where to begin. */
static size_t window_start(const char *text, size_t start, size_t at) {
  size_t back = at - start > MAX_LINE_COLUMNS / 2 ? at - MAX_LINE_COLUMNS / 2 : start;
  if (back == start) return start;
  while (back < at && ((unsigned char)text[back] & 0xC0u) == 0x80u) back++;
  return back;
}

static line show_line(gdl_arena *arena, const gdl_source *source, gdl_span span) {
  const char *text = source->text;
  size_t at = span.start - source->base, end = span.end - source->base, start = at;
  while (start > 0 && text[start - 1] != '\n') start--;
  line l = {.shown = gdl_out_new(arena)};
  size_t i = window_start(text, start, at);
  if (i > start) {
    gdl_out_text(&l.shown, "…");
    l.width = 1;
  }
  bool is_begun = false;
  for (; i < source->len && text[i] != '\n' &&
         !(text[i] == '\r' && (i + 1 == source->len || text[i + 1] == '\n'));) {
    if (i >= at && !is_begun) {
      is_begun = true;
      l.from = l.width;
    }
    if (l.width > MAX_LINE_COLUMNS) {
      gdl_out_text(&l.shown, "…");
      break;
    }
    uint32_t code_point = 0;
    size_t len = gdl_utf8_decode(text + i, source->len - i, &code_point);
    if (len == 0) len = 1;
    show_character(&l, code_point, text + i, len);
    if (i < end) l.to = l.width;
    i += len;
  }
  if (!is_begun) l.from = l.width; /* the span begins at the end of the line */
  if (l.to <= l.from) l.to = l.from + 1;
  return l;
}

static void margin(gdl_out *out, uint32_t digits, uint32_t number) {
  char text[12];
  uint32_t len = 0;
  for (uint32_t rest = number; rest > 0; rest /= 10) text[len++] = (char)('0' + rest % 10);
  gdl_out_repeat(out, ' ', 1 + digits - len);
  while (len > 0) gdl_out_char(out, text[--len]);
  gdl_out_text(out, " | ");
}

static void excerpt(const gdl_diags *diags, gdl_span span, char mark, gdl_out *out) {
  gdl_place place = gdl_sources_place(diags->sources, span.start);
  if (!place.source) return;
  line l = show_line(diags->arena, place.source, span);
  uint32_t digits = 1;
  for (uint32_t rest = place.line; rest >= 10; rest /= 10) digits++;
  margin(out, digits < 4 ? 4 : digits, place.line);
  gdl_out_string(out, gdl_out_take(&l.shown));
  gdl_out_char(out, '\n');
  margin(out, digits < 4 ? 4 : digits, 0);
  gdl_out_repeat(out, ' ', l.from);
  gdl_out_repeat(out, mark, l.to - l.from);
  gdl_out_char(out, '\n');
}

/* ---- the whole ---- */

static void place_prefix(const gdl_diags *diags, gdl_span span, gdl_out *out) {
  gdl_place place = gdl_sources_place(diags->sources, span.start);
  if (!place.source) return;
  gdl_out_inline(out, place.source->name);
  gdl_out_format(out, ":%d:%d: ", (int64_t)place.line, (int64_t)place.column);
}

static void severity_words(const gdl_diag_info *info, gdl_render render, gdl_out *out) {
  const bool is_error = info->severity == GDL_ERROR;
  if (render.color) gdl_out_text(out, is_error ? "\033[1;31m" : "\033[1;33m");
  gdl_out_text(out, words[is_error ? WORD_ERROR : WORD_WARNING][render.lang]);
  gdl_out_char(out, ' ');
  gdl_diag_number(info, out);
  if (render.color) gdl_out_text(out, "\033[0m");
  gdl_out_text(out, ": ");
}

static void label(gdl_out *out, enum word word, gdl_lang lang) {
  gdl_out_text(out, "       ");
  gdl_out_text(out, words[word][lang]);
  gdl_out_text(out, lang == GDL_LANG_ZH ? "：" : ": ");
}

void gdl_diag_text(const gdl_diags *diags, const gdl_diag *diag, gdl_render render, gdl_out *out) {
  const gdl_diag_info *info = gdl_diag_info_of(diag->code);
  place_prefix(diags, diag->span, out);
  severity_words(info, render, out);
  gdl_diag_message(diags, diag, render.lang, out);
  gdl_out_char(out, '\n');
  if (!gdl_diag_is_about_data(diag->code)) excerpt(diags, diag->span, '^', out);
  if (diag->suggestion.len > 0) {
    label(out, WORD_DID_YOU_MEAN, render.lang);
    gdl_out_char(out, '`');
    shortened(out, diag->suggestion);
    gdl_out_text(out, render.lang == GDL_LANG_ZH ? "`？\n" : "`?\n");
  }
  if (info->help[render.lang][0]) {
    label(out, WORD_HELP, render.lang);
    gdl_diag_help(diags, diag, render.lang, out);
    gdl_out_char(out, '\n');
  }
  if (diag->also.end == 0) return;
  label(out, WORD_OTHER_PLACE, render.lang);
  gdl_place place = gdl_sources_place(diags->sources, diag->also.start);
  if (place.source) gdl_out_inline(out, place.source->name);
  gdl_out_format(out, ":%d:%d\n", (int64_t)place.line, (int64_t)place.column);
  if (!gdl_diag_is_about_data(diag->code)) excerpt(diags, diag->also, '~', out);
}

static void count_words(gdl_out *out, const gdl_diags *diags, gdl_lang lang) {
  if (lang == GDL_LANG_ZH) {
    gdl_out_format(out, "%d 个错误，%d 个警告", (int64_t)diags->errors, (int64_t)diags->warnings);
    if (diags->dropped) gdl_out_format(out, "（%d 个未显示）", (int64_t)diags->dropped);
  } else {
    gdl_out_format(out, "%d %s, %d %s", (int64_t)diags->errors, diags->errors == 1 ? "error" : "errors",
                   (int64_t)diags->warnings, diags->warnings == 1 ? "warning" : "warnings");
    if (diags->dropped) gdl_out_format(out, " (%d not shown)", (int64_t)diags->dropped);
  }
  gdl_out_char(out, '\n');
}

void gdl_diags_text(gdl_diags *diags, gdl_render render, gdl_out *out) {
  if (diags->errors + diags->warnings == 0) return;
  gdl_diags_sort(diags);
  for (uint32_t i = 0; i < diags->count; i++) gdl_diag_text(diags, &diags->at[i], render, out);
  count_words(out, diags, render.lang);
}
