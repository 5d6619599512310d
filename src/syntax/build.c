/* build.c - nodes of conditions, values, types, names and texts. */
#include "syntax/build.h"

#include <assert.h>
#include <string.h>

#include "syntax/chain.h"
#include "syntax/parser.h"

void gdl_append(gdl_parser *parser, void *list_at, uint32_t *count, const void *value, size_t size) {
  char *block;
  memcpy(&block, list_at, sizeof block); /* the list's own pointer, whatever it points to */
  if (*count == 0)
    block = gdl_arena_array(parser->arena, 2, size); /* most texts are in two languages */
  else if (*count >= 2 && (*count & (*count - 1)) == 0) /* full: room doubles whenever the count is a power of two */
    block = gdl_arena_grow(parser->arena, block, *count * size, *count * 2 * size);
  memcpy(block + *count * size, value, size);
  memcpy(list_at, &block, sizeof block);
  ++*count;
}

/* ---- expressions ---- */

static const gdl_expr *keep(gdl_parser *parser, const gdl_expr *expr) {
  gdl_expr *kept = GDL_NEW(parser->arena, gdl_expr);
  *kept = *expr;
  return kept;
}

static const gdl_expr *poison(gdl_parser *parser, gdl_span span) {
  return keep(parser, &(gdl_expr){.kind = GDL_EXPR_ERROR, .depth = 1, .span = span});
}

/* What a node is made of, as far as its depth goes. */
typedef struct parts {
  uint32_t depth;
  bool poisoned;
} parts;

static void add_part(parts *of, const gdl_expr *part) {
  if (!part) return;
  if (part->depth > of->depth) of->depth = part->depth;
  of->poisoned = of->poisoned || part->kind == GDL_EXPR_ERROR;
}

/* What goes on with a chain lies no deeper than its beginning. */
static void add_arith(parts *of, const gdl_expr *expr) {
  const uint32_t depth = expr->arith.left->depth;
  add_part(of, expr->arith.right);
  add_part(of, expr->arith.left);
  if (gdl_chain_goes_on(expr) && of->depth == depth && depth > expr->arith.right->depth)
    of->depth--;
}

static void add_list(parts *of, gdl_exprs list) {
  for (uint32_t i = 0; i < list.count; i++) add_part(of, list.at[i]);
}

static void add_cases(parts *of, const gdl_expr *expr) {
  for (uint32_t i = 0; i < expr->cases.branches.count; i++) {
    add_part(of, expr->cases.branches.at[i].when);
    add_part(of, expr->cases.branches.at[i].value);
  }
  add_part(of, expr->cases.otherwise);
}

static void add_two(parts *of, const gdl_expr *a, const gdl_expr *b) {
  add_part(of, a);
  add_part(of, b);
}

static parts parts_of(const gdl_expr *expr) {
  parts of = {0};
  switch (expr->kind) {
    case GDL_EXPR_ERROR: of.poisoned = true; break;
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING:
    case GDL_EXPR_NAME:
    case GDL_EXPR_APPLIES: break;
    case GDL_EXPR_NOT:
    case GDL_EXPR_NEGATE:
    case GDL_EXPR_PAREN: add_part(&of, expr->unary); break;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR:
    case GDL_EXPR_SET:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_COUNT_OF:
    case GDL_EXPR_SUM_POINTS: add_list(&of, expr->list); break;
    case GDL_EXPR_COMPARE: add_two(&of, expr->compare.left, expr->compare.right); break;
    case GDL_EXPR_ARITH: add_arith(&of, expr); break;
    case GDL_EXPR_RANGE: add_two(&of, expr->range.low, expr->range.high); break;
    case GDL_EXPR_IN:
    case GDL_EXPR_CLAMP: add_two(&of, expr->binary.left, expr->binary.right); break;
    case GDL_EXPR_IS: add_part(&of, expr->is.value); break;
    case GDL_EXPR_HAS: add_two(&of, expr->has.value, expr->has.set); break;
    case GDL_EXPR_AT_LEAST: add_list(&of, expr->at_least.of); break;
    case GDL_EXPR_IF:
      add_two(&of, expr->if_.condition, expr->if_.then);
      add_part(&of, expr->if_.otherwise);
      break;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES:
    case GDL_EXPR_SERIES: add_cases(&of, expr); break;
    case GDL_EXPR_AS: add_part(&of, expr->as.value); break;
    case GDL_EXPR_CALL:
      add_list(&of, expr->call.args);
      add_part(&of, expr->call.limit);
      break;
    case GDL_EXPR_WHOLE: add_two(&of, expr->whole.from, expr->whole.to); break;
  }
  return of;
}

const gdl_expr *gdl_build_expr(gdl_parser *parser, gdl_expr expr) {
  const parts of = parts_of(&expr);
  if (of.poisoned) return poison(parser, expr.span);
  if (of.depth >= GDL_MAX_DEPTH) {
    gdl_report_depth(parser, (gdl_span){expr.span.start, expr.span.start + 1});
    return poison(parser, expr.span);
  }
  expr.depth = (uint16_t)(of.depth + 1);
  return keep(parser, &expr);
}

const gdl_expr *gdl_build_compare(gdl_parser *parser, gdl_compare op, gdl_span op_span,
                                  const gdl_expr *left, const gdl_expr *right) {
  return GDL_EXPR(COMPARE, gdl_span_join(left->span, right->span), .compare = {op, op_span, left, right});
}

const gdl_expr *gdl_build_chained(gdl_parser *parser, gdl_span op_span, const gdl_expr *left) {
  if (left->kind != GDL_EXPR_ERROR) gdl_syntax_report(parser, GDL_DIAG_CHAINED_COMPARISON, op_span);
  return poison(parser, left->span);
}

const gdl_expr *gdl_build_arith(gdl_parser *parser, gdl_arith op, gdl_span op_span,
                                const gdl_expr *left, const gdl_expr *right) {
  return GDL_EXPR(ARITH, gdl_span_join(left->span, right->span), .arith = {op, op_span, left, right});
}

const gdl_expr *gdl_build_name(gdl_parser *parser, gdl_ident name) {
  return GDL_EXPR(NAME, name.span, .ref = gdl_ref_of(name));
}

const gdl_expr *gdl_build_set(gdl_parser *parser, gdl_span span, gdl_idents names) {
  gdl_exprs list = {0};
  for (uint32_t i = 0; i < names.count; i++)
    list = gdl_build_exprs(parser, list, gdl_build_name(parser, names.at[i]));
  return GDL_EXPR(SET, span, .list = list);
}

const gdl_expr *gdl_build_pairs(gdl_parser *parser, gdl_span span, gdl_branches pairs) {
  return GDL_EXPR(SERIES, span, .cases = {{pairs.at, pairs.count}, NULL, false});
}

const gdl_number *gdl_build_quantity(gdl_parser *parser, const gdl_number *number, gdl_string unit,
                                     gdl_span unit_span) {
  gdl_number *quantity = GDL_NEW(parser->arena, gdl_number);
  *quantity = *number;
  quantity->unit = unit;
  quantity->unit_span = unit_span;
  return quantity;
}

const gdl_expr *gdl_build_number(gdl_parser *parser, gdl_span span, const gdl_number *number) {
  return GDL_EXPR(NUMBER, span, .number = *number);
}

const gdl_expr *gdl_build_negative(gdl_parser *parser, gdl_span span, gdl_span number_span,
                                   const gdl_number *number) {
  return GDL_EXPR(NEGATE, span, .unary = gdl_build_number(parser, number_span, number));
}

const gdl_expr *gdl_build_year(gdl_parser *parser, gdl_span span, const gdl_number *number) {
  gdl_written_date date = {0};
  int64_t year;
  if (number->digits.len != 4 || !gdl_decimal_to_int(number->value, &year) ||
      !gdl_date_from_civil((int)year, 1, 1, &date.date)) {
    gdl_syntax_report_1(parser, GDL_DIAG_BAD_DATE, span, number->digits);
    return poison(parser, span);
  }
  date.year = (int16_t)year;
  return GDL_EXPR(DATE, span, .date = date);
}

gdl_exprs gdl_build_exprs(gdl_parser *parser, gdl_exprs list, const gdl_expr *expr) {
  GDL_APPEND(parser, &list, &expr);
  return list;
}

gdl_branches gdl_build_branch(gdl_parser *parser, gdl_branches list, gdl_span span,
                              const gdl_expr *when, const gdl_expr *value) {
  GDL_APPEND(parser, &list, (&(gdl_branch){when, value, span}));
  return list;
}

/* ---- names, texts, codes ---- */

gdl_ref gdl_build_ref(gdl_ident first, gdl_ident second) {
  return (gdl_ref){first, second, gdl_span_join(first.span, second.span)};
}

gdl_ref gdl_ref_of(gdl_ident name) { return (gdl_ref){.first = name, .span = name.span}; }

gdl_text gdl_build_text(gdl_ident tag, gdl_string string, gdl_span span) {
  return (gdl_text){tag, string, span};
}

/* BCP 47 has two or three letters for every language there is: more is a clause misspelt before its text. */
static void check_tag(gdl_parser *parser, gdl_ident tag) {
  const gdl_string text = tag.name->string;
  uint32_t letters = 0;
  while (letters < text.len && (text.text[letters] | 0x20) >= 'a' && (text.text[letters] | 0x20) <= 'z')
    letters++;
  if (letters >= 2 && letters <= 3 && (letters == text.len || text.text[letters] == '-')) return;
  gdl_diag *diag = gdl_syntax_report_1(parser, GDL_DIAG_NOT_A_TAG, tag.span, text);
  gdl_nearest nearest = gdl_nearest_new(text);
  const gdl_word *word;
  for (uint32_t i = 0; (word = gdl_word_at(i)); i++)
    if (!(word->uses & GDL_WORD_RESERVED))
      gdl_nearest_offer(&nearest, gdl_string_of(word->spelling));
  diag->suggestion = nearest.best;
}

/* 100: more languages than any guideline speaks, and few enough to compare each with each. */
#define TEXTS_MAX 100

/* One for each language, or one for all. */
gdl_texts gdl_build_texts(gdl_parser *parser, gdl_texts texts, const gdl_text *text) {
  if (text->tag.name) check_tag(parser, text->tag);
  if (texts.count == TEXTS_MAX) {
    gdl_syntax_report(parser, GDL_DIAG_TEXTS_TOO_MANY, text->span);
    return texts;
  }
  for (uint32_t i = 0; i < texts.count; i++) {
    const gdl_text *other = &texts.at[i];
    if (other->tag.name == text->tag.name && text->tag.name)
      gdl_syntax_report_1(parser, GDL_DIAG_TEXT_TWICE, text->span, text->tag.name->string)->also =
          other->span;
    else if (!other->tag.name || !text->tag.name)
      gdl_syntax_report(parser, GDL_DIAG_TEXTS_MIXED, text->span)->also = other->span;
    else
      continue;
    return texts;
  }
  GDL_APPEND(parser, &texts, text);
  return texts;
}

gdl_code *gdl_build_code(gdl_parser *parser, gdl_span span, gdl_ident system, gdl_string value,
                         gdl_span value_span) {
  gdl_code *code = GDL_NEW(parser->arena, gdl_code);
  *code = (gdl_code){.system = system, .value = {value, value_span}, .span = span};
  return code;
}

/* ---- types ---- */

gdl_type_expr *gdl_build_type(gdl_parser *parser, gdl_type_kind kind, gdl_span span) {
  gdl_type_expr *type = GDL_NEW(parser->arena, gdl_type_expr);
  *type = (gdl_type_expr){.kind = kind, .span = span};
  return type;
}

static void refuse_unit(gdl_parser *parser, const gdl_expr *bound) {
  const gdl_expr *number = bound->kind == GDL_EXPR_NEGATE ? bound->unary : bound;
  if (number->kind == GDL_EXPR_NUMBER && number->number.unit.len > 0)
    gdl_syntax_report_1(parser, GDL_DIAG_BOUND_WITH_UNIT, number->number.unit_span, number->number.unit);
}

gdl_type_expr *gdl_build_bounds(gdl_parser *parser, gdl_type_expr *type, const gdl_expr *range,
                                const gdl_expr *step) {
  if (range && range->kind == GDL_EXPR_RANGE) {
    refuse_unit(parser, range->range.low);
    refuse_unit(parser, range->range.high);
  }
  if (step) refuse_unit(parser, step);
  type->range = range;
  type->step = step;
  return type;
}

gdl_type_expr *gdl_build_series(gdl_parser *parser, gdl_span span, gdl_type_expr *element) {
  gdl_type_expr *type = gdl_build_type(parser, GDL_TYPE_SERIES, span);
  type->element = element;
  if (element->kind != GDL_TYPE_SERIES) return type;
  gdl_syntax_report(parser, GDL_DIAG_SERIES_OF_WHAT, element->span);
  type->element = element->element; /* so that types are never deep */
  return type;
}

gdl_choice *gdl_build_choice(gdl_parser *parser, gdl_ident name) {
  gdl_choice *choice = GDL_NEW(parser->arena, gdl_choice);
  *choice = (gdl_choice){.name = name, .span = name.span};
  return choice;
}

void gdl_choice_points(gdl_choice *choice, const gdl_expr *points, gdl_span span) {
  choice->points = points;
  choice->span = span;
}
