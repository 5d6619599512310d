/* tree.h - for tests of the parser: parses a text, and writes trees as compact S-expressions. */
#ifndef GDL_TESTS_TREE_H
#define GDL_TESTS_TREE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/out.h"
#include "source/diag.h"
#include "syntax/parse.h"

typedef struct parsed {
  gdl_arena *arena;
  gdl_diags *diags;
  const gdl_source *source; /* NULL: refused */
  const gdl_file *file;     /* never NULL; empty if the source was refused */
} parsed;

static inline parsed parse_bytes(const char *text, size_t len) {
  static const gdl_file nothing;
  parsed p = {.arena = gdl_arena_new(NULL), .file = &nothing};
  p.diags = gdl_diags_new(p.arena, gdl_sources_new(p.arena));
  gdl_names *names = gdl_names_new(p.arena);
  p.source = gdl_source_load(p.arena, p.diags, gdl_string_of("t.gdl"), text, len);
  if (p.source) p.file = gdl_parse(p.arena, names, p.diags, p.source);
  gdl_diags_sort(p.diags);
  return p;
}

static inline parsed parse_text(const char *text) { return parse_bytes(text, strlen(text)); }

/* The parts one after the other; the last is NULL. */
static inline parsed parse_parts(const char *const *parts) {
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out out = gdl_out_new(arena);
  for (; *parts; parts++) gdl_out_text(&out, *parts);
  const parsed p = parse_bytes(out.text, out.len); /* which copies it */
  gdl_arena_free(arena);
  return p;
}

static inline void parsed_free(parsed *p) { gdl_arena_free(p->arena); }

/* "1:10 GDL0008, 2:3 GDL0042": what was reported. */
static inline const char *errors_of(const parsed *p) {
  gdl_out out = gdl_out_new(p->arena);
  for (uint32_t i = 0; i < p->diags->count; i++) {
    const gdl_diag *diag = &p->diags->at[i];
    const gdl_place place = gdl_sources_place(p->diags->sources, diag->span.start);
    if (i > 0) gdl_out_text(&out, ", ");
    gdl_out_format(&out, "%d:%d %s", (int64_t)place.line, (int64_t)place.column,
                   gdl_diag_info_of(diag->code)->id);
  }
  return out.len > 0 ? gdl_out_take(&out).text : "";
}

/* ---- writing trees ---- */

static inline void write_expr(gdl_out *out, const gdl_expr *e);

static inline void write_exprs(gdl_out *out, gdl_exprs list) {
  for (uint32_t i = 0; i < list.count; i++) {
    gdl_out_char(out, ' ');
    write_expr(out, list.at[i]);
  }
}

static inline void write_headed(gdl_out *out, const char *head, gdl_exprs list) {
  gdl_out_format(out, "(%s", head);
  write_exprs(out, list);
  gdl_out_char(out, ')');
}

static inline void write_parts(gdl_out *out, const char *head, const gdl_expr *a, const gdl_expr *b,
                               const gdl_expr *c) {
  const gdl_expr *parts[] = {a, b, c};
  gdl_out_format(out, "(%s", head);
  for (size_t i = 0; i < 3; i++) {
    if (!parts[i]) continue;
    gdl_out_char(out, ' ');
    write_expr(out, parts[i]);
  }
  gdl_out_char(out, ')');
}

static inline void write_ref(gdl_out *out, gdl_ref ref) {
  if (!ref.first.name) return;
  gdl_out_string(out, ref.first.name->string);
  if (ref.second.name) gdl_out_format(out, ".%S", ref.second.name->string);
}

static inline void write_number(gdl_out *out, const gdl_number *number) {
  if (number->unit.len > 0) gdl_out_char(out, '(');
  gdl_out_decimal(out, number->value);
  if (number->unit.len > 0) gdl_out_format(out, " %S)", number->unit);
}

static inline void write_date(gdl_out *out, gdl_written_date date) {
  gdl_out_int(out, date.year);
  if (date.month) gdl_out_format(out, "-%s%d", date.month < 10 ? "0" : "", (int64_t)date.month);
  if (date.day) gdl_out_format(out, "-%s%d", date.day < 10 ? "0" : "", (int64_t)date.day);
}

static inline void write_cases(gdl_out *out, const char *head, const gdl_expr *e) {
  gdl_out_format(out, "(%s", head);
  for (uint32_t i = 0; i < e->cases.branches.count; i++) {
    gdl_out_text(out, " [");
    write_expr(out, e->cases.branches.at[i].when);
    gdl_out_char(out, ' ');
    write_expr(out, e->cases.branches.at[i].value);
    gdl_out_char(out, ']');
  }
  if (e->cases.otherwise) {
    gdl_out_text(out, " else ");
    write_expr(out, e->cases.otherwise);
  }
  gdl_out_char(out, ')');
}

static inline void write_call(gdl_out *out, const gdl_expr *e) {
  static const char *const marks[] = {"", " before ", " within "};
  gdl_out_format(out, "(%S:", e->call.name.name->string);
  write_exprs(out, e->call.args);
  gdl_out_text(out, marks[e->call.mark]);
  if (e->call.limit) write_expr(out, e->call.limit);
  gdl_out_char(out, ')');
}

static inline void write_expr(gdl_out *out, const gdl_expr *e) {
  static const char *const compares[] = {"=", "!=", "<", "<=", ">", ">="};
  static const char *const ariths[] = {"+", "-", "*", "/", "^"};
  switch (e->kind) {
    case GDL_EXPR_ERROR: gdl_out_text(out, "ERROR"); break;
    case GDL_EXPR_BOOL: gdl_out_text(out, e->boolean ? "true" : "false"); break;
    case GDL_EXPR_UNKNOWN: gdl_out_text(out, "unknown"); break;
    case GDL_EXPR_NUMBER: write_number(out, &e->number); break;
    case GDL_EXPR_DATE: write_date(out, e->date); break;
    case GDL_EXPR_STRING: gdl_out_format(out, "\"%S\"", e->string); break;
    case GDL_EXPR_NAME: write_ref(out, e->ref); break;
    case GDL_EXPR_NOT: write_parts(out, "not", e->unary, NULL, NULL); break;
    case GDL_EXPR_NEGATE: write_parts(out, "neg", e->unary, NULL, NULL); break;
    case GDL_EXPR_AND: write_headed(out, "and", e->list); break;
    case GDL_EXPR_OR: write_headed(out, "or", e->list); break;
    case GDL_EXPR_COMPARE:
      write_parts(out, compares[e->compare.op], e->compare.left, e->compare.right, NULL);
      break;
    case GDL_EXPR_ARITH:
      write_parts(out, ariths[e->arith.op], e->arith.left, e->arith.right, NULL);
      break;
    case GDL_EXPR_RANGE: write_parts(out, "..", e->range.low, e->range.high, NULL); break;
    case GDL_EXPR_SET: write_headed(out, "set", e->list); break;
    case GDL_EXPR_SERIES: write_cases(out, "series", e); break;
    case GDL_EXPR_IN: write_parts(out, "in", e->binary.left, e->binary.right, NULL); break;
    case GDL_EXPR_IS:
      write_parts(out, e->is.negated ? "is-not" : "is", e->is.value, NULL, NULL);
      gdl_out_format(out, ":%S", e->is.word.name->string);
      break;
    case GDL_EXPR_HAS:
      write_parts(out,
                  e->has.any   ? "has-any"
                  : e->has.all ? "has-all"
                               : "has",
                  e->has.value, e->has.set, NULL);
      break;
    case GDL_EXPR_AT_LEAST:
      gdl_out_text(out, "(at-least ");
      write_number(out, &e->at_least.count);
      write_exprs(out, e->at_least.of);
      gdl_out_char(out, ')');
      break;
    case GDL_EXPR_ALL_OF: write_headed(out, "all", e->list); break;
    case GDL_EXPR_ANY_OF: write_headed(out, "any", e->list); break;
    case GDL_EXPR_NONE_OF: write_headed(out, "none", e->list); break;
    case GDL_EXPR_COUNT_OF: write_headed(out, "count", e->list); break;
    case GDL_EXPR_SUM_POINTS: write_headed(out, "points", e->list); break;
    case GDL_EXPR_SUM: write_cases(out, "sum", e); break;
    case GDL_EXPR_IF:
      write_parts(out, "if", e->if_.condition, e->if_.then, e->if_.otherwise);
      break;
    case GDL_EXPR_CASES: write_cases(out, e->cases.in_order ? "in-order" : "cases", e); break;
    case GDL_EXPR_CLAMP: write_parts(out, "clamp", e->binary.left, e->binary.right, NULL); break;
    case GDL_EXPR_AS:
      write_parts(out, "as", e->as.value, NULL, NULL);
      gdl_out_format(out, ":%S", e->as.unit);
      break;
    case GDL_EXPR_CALL: write_call(out, e); break;
    case GDL_EXPR_WHOLE:
      gdl_out_format(out, "%S", e->whole.unit.name->string);
      write_parts(out, "whole", e->whole.from, e->whole.to, NULL);
      break;
    case GDL_EXPR_APPLIES:
      gdl_out_text(out, "(applies ");
      write_ref(out, e->ref);
      gdl_out_char(out, ')');
      break;
    case GDL_EXPR_PAREN: write_parts(out, "paren", e->unary, NULL, NULL); break;
  }
}

static inline const char *expr_text(const parsed *p, const gdl_expr *e) {
  if (!e) return "NULL";
  gdl_out out = gdl_out_new(p->arena);
  write_expr(&out, e);
  return gdl_out_take(&out).text;
}

#endif
