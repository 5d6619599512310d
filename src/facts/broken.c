/* broken.c - what is wrong with a text that is no JSON. */
#include <string.h>

#include "base/text.h"
#include "facts/intake.h"
#include "facts/piece.h"

static gdl_string slice(const gdl_piece *p, size_t start, size_t end) {
  if (end > p->len) end = p->len;
  return (gdl_string){p->text + start, (uint32_t)(end - start)};
}

static size_t number_end(const gdl_piece *p, size_t at) {
  while (at < p->len && p->text[at] != '\0' && strchr("+-.0123456789eE", p->text[at])) at++;
  return at;
}

/* What a message about `problem` at `at` shows. */
static gdl_string broken_words(const gdl_piece *p, gdl_json_problem problem, size_t at) {
  uint32_t ignored;
  const size_t character = gdl_utf8_decode(p->text + at, p->len - at, &ignored);
  switch (problem) {
    case GDL_JSON_BAD_ESCAPE: return slice(p, at, at + 2);
    case GDL_JSON_LONE_SURROGATE: return slice(p, at, at + 6);
    case GDL_JSON_BAD_NUMBER: return slice(p, at, number_end(p, at));
    case GDL_JSON_NUMBER_TOO_LONG: return gdl_string_of("");
    case GDL_JSON_UNEXPECTED:
    case GDL_JSON_TRAILING: return slice(p, at, at + (character == 0 ? 1 : character));
    case GDL_JSON_OK:
    case GDL_JSON_BAD_UTF8:
    case GDL_JSON_NUL:
    case GDL_JSON_CONTROL:
    case GDL_JSON_TOO_DEEP:
    case GDL_JSON_DUPLICATE_KEY:
    case GDL_JSON_CUT_SHORT: break;
  }
  return gdl_string_of("");
}

static gdl_diag_code code_of(gdl_json_problem problem) {
  switch (problem) {
    case GDL_JSON_BAD_UTF8: return GDL_DIAG_DATA_JSON_UTF8;
    case GDL_JSON_BAD_ESCAPE: return GDL_DIAG_DATA_JSON_ESCAPE;
    case GDL_JSON_LONE_SURROGATE: return GDL_DIAG_DATA_JSON_SURROGATE;
    case GDL_JSON_NUL: return GDL_DIAG_DATA_JSON_NUL;
    case GDL_JSON_CONTROL: return GDL_DIAG_DATA_JSON_CONTROL;
    case GDL_JSON_BAD_NUMBER: return GDL_DIAG_DATA_JSON_NUMBER;
    case GDL_JSON_NUMBER_TOO_LONG: return GDL_DIAG_DATA_NUMBER_TOO_LONG;
    case GDL_JSON_TOO_DEEP: return GDL_DIAG_DATA_TOO_DEEP;
    case GDL_JSON_DUPLICATE_KEY: return GDL_DIAG_DATA_DUPLICATE_KEY;
    case GDL_JSON_UNEXPECTED: return GDL_DIAG_DATA_JSON_UNEXPECTED;
    case GDL_JSON_CUT_SHORT: return GDL_DIAG_DATA_JSON_CUT_SHORT;
    case GDL_JSON_OK:
    case GDL_JSON_TRAILING: break;
  }
  return GDL_DIAG_DATA_JSON_TRAILING;
}

gdl_string gdl_number_words(gdl_arena *arena, int64_t number) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_int(&out, number);
  return gdl_out_take(&out);
}

void gdl_piece_report_broken(gdl_piece *p, gdl_json_problem problem, size_t at, gdl_string key) {
  const gdl_string words = broken_words(p, problem, at);
  p->is_broken = true;
  gdl_diag *diag = gdl_report_1(p->problems, code_of(problem), gdl_piece_span(at, at + words.len),
                                gdl_data_shown(p->run, words));
  if (problem == GDL_JSON_DUPLICATE_KEY) diag->args[0].text = gdl_data_shown(p->run, key);
  if (problem == GDL_JSON_TOO_DEEP)
    diag->args[0].text = gdl_number_words(p->run, GDL_JSON_MAX_DEPTH);
  if (problem == GDL_JSON_NUMBER_TOO_LONG)
    diag->args[0].text = gdl_number_words(p->run, GDL_JSON_MAX_NUMBER_LEN);
}

/* Something stands at `at`, outside every patient, that cannot stand there. */
void gdl_piece_report_stray(gdl_piece *p, size_t at, bool is_trailing) {
  uint32_t ignored;
  gdl_json_problem problem = is_trailing ? GDL_JSON_TRAILING : GDL_JSON_UNEXPECTED;
  if (at >= p->len)
    problem = GDL_JSON_CUT_SHORT;
  else if (p->text[at] == '\0')
    problem = GDL_JSON_NUL;
  else if (gdl_utf8_decode(p->text + at, p->len - at, &ignored) == 0)
    problem = GDL_JSON_BAD_UTF8;
  gdl_piece_report_broken(p, problem, at, (gdl_string){0});
}
