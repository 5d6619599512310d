/* header.c - the lines of `guideline x { … }`: each once, each in the form that a reader relies on. */
#include "sema/check.h"

#include "base/text.h"

#define HEADER_COUNT (GDL_HEADER_NOT_FOR + 1)

/* ORDER OF HEADERS: gdl_header_kind */
static const char *const header_words[HEADER_COUNT] = {
    "language", "title",    "version", "issued",  "review",     "status",  "source",
    "score",    "intended", "authors", "licence", "population", "not_for",
};

/* The words that may stand in a place, separated by blanks, as they are shown too. */
static const char *const scale_words = "unstated";
static const char *const statistic_words = "mean median percentage unstated";
static const char *const panel_words = "unstated";

/* ---- words ---- */

static bool next_word(const char **rest, gdl_string *word) {
  const char *start = *rest;
  while (*start == ' ') start++;
  const char *end = start;
  while (*end != '\0' && *end != ' ') end++;
  *word = (gdl_string){start, (uint32_t)(end - start)};
  *rest = end;
  return end > start;
}

static void check_word(gdl_checker *c, gdl_ident ident, const char *place, const char *words) {
  if (!ident.name) return;
  gdl_nearest nearest = gdl_nearest_new(ident.name->string);
  gdl_string word;
  for (const char *rest = words; next_word(&rest, &word);) {
    if (gdl_string_equal(word, ident.name->string)) return;
    gdl_nearest_offer(&nearest, word);
  }
  gdl_report_3(c->diags, GDL_DIAG_HEADER_WORD, ident.span, ident.name->string, gdl_string_of(place),
               gdl_string_of(words))
      ->suggestion = nearest.best;
}

/* ---- single lines ---- */

static void check_language(gdl_checker *c, const gdl_header *header) {
  if (!header->value || header->value->kind != GDL_EXPR_NUMBER)
    return; /* the parser has reported it */
  int64_t language;
  const gdl_number *number = &header->value->number;
  if (number->unit.len > 0 || !gdl_decimal_to_int(number->value, &language) || language != 1)
    gdl_report_1(c->diags, GDL_DIAG_LANGUAGE_OTHER, header->value->span, number->digits);
}

/* 10.NNNN/anything without blanks: the DOI Handbook, 2.2. */
static bool is_doi(gdl_string doi) {
  uint32_t at = 3;
  if (doi.len < 4 || doi.text[0] != '1' || doi.text[1] != '0' || doi.text[2] != '.') return false;
  while (at < doi.len && (gdl_is_digit(doi.text[at]) || doi.text[at] == '.')) at++;
  if (at == 3 || at + 1 >= doi.len || doi.text[at] != '/') return false;
  for (; at < doi.len; at++)
    if ((unsigned char)doi.text[at] <= ' ') return false;
  return true;
}

static void check_score(gdl_checker *c, const gdl_header *header) {
  check_word(c, header->scale, "scale", scale_words);
  check_word(c, header->statistic, "statistic", statistic_words);
  check_word(c, header->panel, "panel", panel_words);
  gdl_constant ignored;
  if (header->scale_range)
    gdl_constant_of(c, header->scale_range, gdl_type_range(c, c->number_type), &ignored, NULL);
  gdl_decimal size;
  int64_t panel;
  if (!header->panel_size || !gdl_number_in(c, header->panel_size, c->integer_type, &size)) return;
  if (!gdl_decimal_to_int(size, &panel) || panel < 1)
    gdl_report(c->diags, GDL_DIAG_PANEL_SIZE, header->panel_size->span);
}

static void check_line(gdl_checker *c, const gdl_header *header) {
  switch (header->kind) {
    case GDL_HEADER_LANGUAGE: check_language(c, header); break;
    case GDL_HEADER_SCORE: check_score(c, header); break;
    case GDL_HEADER_SOURCE:
      if (header->doi.span.end != 0 && !is_doi(header->doi.string))
        gdl_report_1(c->diags, GDL_DIAG_DOI_FORM, header->doi.span, header->doi.string);
      break;
    case GDL_HEADER_TITLE:
    case GDL_HEADER_INTENDED:
    case GDL_HEADER_POPULATION:
    case GDL_HEADER_NOT_FOR: gdl_check_texts(c, header->texts); break;
    case GDL_HEADER_VERSION:
    case GDL_HEADER_ISSUED:
    case GDL_HEADER_REVIEW:
    case GDL_HEADER_AUTHORS:
    case GDL_HEADER_LICENCE:
    case GDL_HEADER_STATUS:
      break; /* the parser has seen to them; issued and review may be a month or a year */
  }
}

/* ---- the whole ---- */

static void check_dates(gdl_checker *c, const gdl_header *issued, const gdl_header *review) {
  const gdl_expr *from = issued ? issued->value : NULL, *to = review ? review->value : NULL;
  if (!from || !to || from->kind != GDL_EXPR_DATE || to->kind != GDL_EXPR_DATE) return;
  if (to->date.date < from->date.date)
    gdl_report(c->diags, GDL_DIAG_REVIEW_BEFORE_ISSUE, to->span)->also = from->span;
}

static void check_header(gdl_checker *c, const gdl_decl *decl) {
  const gdl_header *lines[HEADER_COUNT] = {NULL};
  for (uint32_t i = 0; i < decl->guideline.headers.count; i++) {
    const gdl_header *header = &decl->guideline.headers.at[i];
    if (!lines[header->kind])
      lines[header->kind] = header; /* a second one is reported by the parser */
    check_line(c, header);
  }
  check_dates(c, lines[GDL_HEADER_ISSUED], lines[GDL_HEADER_REVIEW]);
  static const gdl_header_kind wanted[] = {GDL_HEADER_LANGUAGE, GDL_HEADER_TITLE, GDL_HEADER_VERSION};
  for (uint32_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++)
    if (!lines[wanted[i]])
      gdl_report_1(c->diags, GDL_DIAG_HEADER_MISSING, decl->name.span,
                   gdl_string_of(header_words[wanted[i]]));
}

static const gdl_decl *header_of(gdl_checker *c, const gdl_file *file) {
  const gdl_decl *found = NULL;
  for (uint32_t i = 0; i < file->decls.count; i++) {
    const gdl_decl *decl = file->decls.at[i];
    if (decl->kind != GDL_DECL_GUIDELINE) continue;
    if (found)
      gdl_report(c->diags, GDL_DIAG_GUIDELINE_TWICE, decl->span)->also = found->span;
    else
      found = decl;
  }
  return found;
}

void gdl_check_headers(gdl_checker *c) {
  for (uint32_t f = 0; f < c->file_count; f++) {
    const gdl_decl *header = header_of(c, c->files[f]);
    if (header) check_header(c, header);
    if (!c->program->header)
      c->program->header = header; /* a file of tests has none: that of the first file it uses */
  }
  if (!c->program->header && c->items.count > 0 && !c->has_syntax_errors)
    gdl_report(c->diags, GDL_DIAG_NO_GUIDELINE, c->items.at[0].decl->name.span);
}
