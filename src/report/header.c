/* header.c - what a guideline says of itself, in words. */
#include "report/header.h"

#include <string.h>

const gdl_header *gdl_header_of(const gdl_words *words, gdl_header_kind kind) {
  const gdl_decl *decl = words->program->header;
  if (!decl) return NULL;
  for (uint32_t i = 0; i < decl->guideline.headers.count; i++)
    if (decl->guideline.headers.at[i].kind == kind) return &decl->guideline.headers.at[i];
  return NULL;
}

gdl_string gdl_header_text(const gdl_words *words, gdl_header_kind kind) {
  const gdl_header *header = gdl_header_of(words, kind);
  return header ? gdl_words_text(words, header->texts) : (gdl_string){.text = ""};
}

gdl_string gdl_header_date(const gdl_words *words, gdl_header_kind kind) {
  const gdl_header *header = gdl_header_of(words, kind);
  if (!header || !header->value || header->value->kind != GDL_EXPR_DATE)
    return (gdl_string){.text = ""};
  char text[GDL_DATE_TEXT_MAX];
  gdl_date_print(header->value->date.date, text);
  const size_t len = header->value->date.day > 0 ? 10 : header->value->date.month > 0 ? 7 : 4;
  return (gdl_string){gdl_arena_copy(words->arena, text, len), (uint32_t)len};
}

/* A file without a header goes by its name, without folder and ending. */
static gdl_string file_title(const gdl_words *words) {
  const gdl_source *source = gdl_sources_at(words->program->sources, 0);
  gdl_string name = source ? source->name : (gdl_string){.text = ""};
  for (uint32_t i = name.len; i > 0; i--) {
    if (name.text[i - 1] != '/') continue;
    name = (gdl_string){name.text + i, name.len - i};
    break;
  }
  if (name.len > 4 && memcmp(name.text + name.len - 4, ".gdl", 4) == 0) name.len -= 4;
  return name;
}

/* The one result of a file that says nothing of itself; NULL: none, or several. */
static const gdl_define *only_result(const gdl_program *program) {
  const gdl_define *found = NULL;
  for (uint32_t i = 0; i < program->defines_count; i++) {
    if (!program->defines[i].is_result) continue;
    if (found) return NULL;
    found = &program->defines[i];
  }
  return found;
}

gdl_string gdl_header_title(const gdl_words *words) {
  const gdl_string text = gdl_header_text(words, GDL_HEADER_TITLE);
  if (text.len > 0) return text;
  const gdl_decl *decl = words->program->header;
  if (decl && decl->name.name) return decl->name.name->string;
  const gdl_define *result = only_result(words->program);
  return result ? gdl_words_label(words, result->decl->label, result->name) : file_title(words);
}

/* ---- scores ---- */

static gdl_string word_or_unstated(const gdl_words *words, gdl_ident word) {
  if (!word.name || gdl_string_is(word.name->string, "unstated"))
    return gdl_word_text(words, GDL_WORD_UNSTATED);
  return word.name->string;
}

static gdl_string panel_of(const gdl_words *words, const gdl_header *score) {
  if (!score->panel_size) return word_or_unstated(words, score->panel);
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_decimal(&out, score->panel_size->number.value);
  return gdl_out_take(&out);
}

static gdl_string scale_of(const gdl_words *words, const gdl_header *score) {
  const gdl_expr *range = score->scale_range;
  if (!range || range->kind != GDL_EXPR_RANGE) return word_or_unstated(words, score->scale);
  return gdl_words_range(words, NULL, range->range.low->number.value,
                         range->range.high->number.value, gdl_showing_plain());
}

gdl_string gdl_header_scores(const gdl_words *words) {
  const gdl_header *score = gdl_header_of(words, GDL_HEADER_SCORE);
  gdl_out out = gdl_out_new(words->arena);
  if (!score) return gdl_out_take(&out);
  const gdl_string dot = gdl_word_text(words, GDL_WORD_DOT);
  gdl_out_string(&out, gdl_words_text(words, score->texts));
  gdl_out_string(&out, dot);
  gdl_out_string(&out, gdl_word_1(words, GDL_WORD_SCALE, scale_of(words, score)));
  gdl_out_string(&out, dot);
  gdl_out_string(&out, gdl_word_1(words, GDL_WORD_STATISTIC, word_or_unstated(words, score->statistic)));
  gdl_out_string(&out, dot);
  gdl_out_string(&out, gdl_word_1(words, GDL_WORD_PANEL, panel_of(words, score)));
  return gdl_out_take(&out);
}
