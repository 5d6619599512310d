/* places.h - for tests: every word of an author that stands in a tree, with its place. */
#ifndef GDL_TESTS_PLACES_H
#define GDL_TESTS_PLACES_H

#include "syntax/ast.h"

typedef enum place_kind { PLACE_NAME, PLACE_TEXT, PLACE_NUMBER, PLACE_UNIT, PLACE_DATE } place_kind;

typedef struct visit {
  void (*seen)(void *ctx, place_kind kind, gdl_span span, gdl_string text);
  void *ctx;
} visit;

#define EACH(index, list) for (uint32_t index = 0; index < (list).count; index++)

static inline void see_ident(const visit *v, gdl_ident ident) {
  if (ident.name) v->seen(v->ctx, PLACE_NAME, ident.span, ident.name->string);
}

static inline void see_ref(const visit *v, gdl_ref ref) {
  see_ident(v, ref.first);
  see_ident(v, ref.second);
}

static inline void see_quoted(const visit *v, gdl_quoted quoted) {
  if (quoted.span.end != 0) v->seen(v->ctx, PLACE_TEXT, quoted.span, quoted.string);
}

static inline void see_unit(const visit *v, gdl_span span, gdl_string unit) {
  if (unit.len > 0) v->seen(v->ctx, PLACE_UNIT, span, unit);
}

/* The span of a text begins with its tag. */
static inline void see_texts(const visit *v, gdl_texts texts) {
  EACH(i, texts) {
    const gdl_text *text = &texts.at[i];
    see_ident(v, text->tag);
    v->seen(v->ctx, PLACE_TEXT,
            (gdl_span){text->tag.name ? text->tag.span.end : text->span.start, text->span.end},
            text->string);
  }
}

static inline void see_expr(const visit *v, const gdl_expr *expr);

static inline void see_exprs(const visit *v, gdl_exprs list) {
  EACH(i, list) see_expr(v, list.at[i]);
}

static inline void see_number(const visit *v, const gdl_number *number, gdl_span span) {
  if (number->digits.len == 0) return;
  v->seen(v->ctx, PLACE_NUMBER, (gdl_span){span.start, span.start + number->digits.len}, number->digits);
  see_unit(v, number->unit_span, number->unit);
}

static inline void see_cases(const visit *v, const gdl_expr *expr) {
  EACH(i, expr->cases.branches) {
    see_expr(v, expr->cases.branches.at[i].when);
    see_expr(v, expr->cases.branches.at[i].value);
  }
  see_expr(v, expr->cases.otherwise);
}

static inline void see_expr(const visit *v, const gdl_expr *expr) {
  if (!expr) return;
  switch (expr->kind) {
    case GDL_EXPR_ERROR:
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN: return;
    case GDL_EXPR_NUMBER: see_number(v, &expr->number, expr->span); return;
    case GDL_EXPR_DATE: v->seen(v->ctx, PLACE_DATE, expr->span, (gdl_string){"", 0}); return;
    case GDL_EXPR_STRING: v->seen(v->ctx, PLACE_TEXT, expr->span, expr->string); return;
    case GDL_EXPR_NAME:
    case GDL_EXPR_APPLIES: see_ref(v, expr->ref); return;
    case GDL_EXPR_NOT:
    case GDL_EXPR_NEGATE:
    case GDL_EXPR_PAREN: see_expr(v, expr->unary); return;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR:
    case GDL_EXPR_SET:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_COUNT_OF:
    case GDL_EXPR_SUM_POINTS: see_exprs(v, expr->list); return;
    case GDL_EXPR_COMPARE:
      see_expr(v, expr->compare.left);
      see_expr(v, expr->compare.right);
      return;
    case GDL_EXPR_ARITH:
      see_expr(v, expr->arith.left);
      see_expr(v, expr->arith.right);
      return;
    case GDL_EXPR_RANGE:
      see_expr(v, expr->range.low);
      see_expr(v, expr->range.high);
      return;
    case GDL_EXPR_IN:
    case GDL_EXPR_CLAMP:
      see_expr(v, expr->binary.left);
      see_expr(v, expr->binary.right);
      return;
    case GDL_EXPR_IS:
      see_expr(v, expr->is.value);
      see_ident(v, expr->is.word);
      return;
    case GDL_EXPR_HAS:
      see_expr(v, expr->has.value);
      see_expr(v, expr->has.set);
      return;
    case GDL_EXPR_AT_LEAST: see_exprs(v, expr->at_least.of); return;
    case GDL_EXPR_IF:
      see_expr(v, expr->if_.condition);
      see_expr(v, expr->if_.then);
      see_expr(v, expr->if_.otherwise);
      return;
    case GDL_EXPR_SERIES:
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES: see_cases(v, expr); return;
    case GDL_EXPR_AS:
      see_expr(v, expr->as.value);
      see_unit(v, expr->as.unit_span, expr->as.unit);
      return;
    case GDL_EXPR_CALL:
      see_ident(v, expr->call.name);
      see_exprs(v, expr->call.args);
      see_expr(v, expr->call.limit);
      return;
    case GDL_EXPR_WHOLE:
      see_ident(v, expr->whole.unit);
      see_expr(v, expr->whole.from);
      see_expr(v, expr->whole.to);
      return;
  }
}

static inline void see_codes(const visit *v, gdl_code_list codes) {
  EACH(i, codes) {
    see_ident(v, codes.at[i].system);
    see_quoted(v, codes.at[i].value);
    see_quoted(v, codes.at[i].display);
  }
}

static inline void see_choices(const visit *v, gdl_choices choices) {
  EACH(i, choices) {
    see_ident(v, choices.at[i].name);
    see_expr(v, choices.at[i].points);
    see_texts(v, choices.at[i].label);
    see_codes(v, choices.at[i].codes);
  }
}

static inline void see_type(const visit *v, const gdl_type_expr *type) {
  for (; type; type = type->element) {
    see_unit(v, type->unit_span, type->unit);
    see_expr(v, type->range);
    see_expr(v, type->step);
    see_ident(v, type->substance);
    see_choices(v, type->choices);
    see_ident(v, type->codes);
  }
}

static inline void see_quoteds(const visit *v, gdl_quoteds list) {
  EACH(i, list) see_quoted(v, list.at[i]);
}

static inline void see_refs(const visit *v, gdl_refs list) { EACH(i, list) see_ref(v, list.at[i]); }

static inline void see_assigns(const visit *v, gdl_assigns list) {
  EACH(i, list) {
    see_ref(v, list.at[i].target);
    see_expr(v, list.at[i].value);
  }
}

static inline void see_header(const visit *v, const gdl_header *header) {
  see_texts(v, header->texts);
  see_expr(v, header->value);
  see_ident(v, header->word);
  see_quoted(v, header->doi);
  see_ident(v, header->scale);
  see_ident(v, header->statistic);
  see_ident(v, header->panel);
  see_expr(v, header->scale_range);
  see_expr(v, header->panel_size);
}

static inline void see_rule(const visit *v, const gdl_rule_decl *rule) {
  see_ident(v, rule->name);
  see_refs(v, rule->overrides);
  see_ref(v, rule->alternative_to);
  see_expr(v, rule->when);
  see_exprs(v, rule->unless);
  EACH(i, rule->effects) {
    see_refs(v, rule->effects.at[i].targets);
    see_assigns(v, rule->effects.at[i].with);
    see_texts(v, rule->effects.at[i].texts);
  }
  EACH(i, rule->rests_on) see_ident(v, rule->rests_on.at[i]);
  see_quoteds(v, rule->cites);
  see_texts(v, rule->because);
}

static inline void see_item(const visit *v, const gdl_decl *decl) {
  see_expr(v, decl->item.score);
  EACH(i, decl->item.anchors) see_quoteds(v, decl->item.anchors.at[i].parts);
  see_texts(v, decl->item.text);
  see_texts(v, decl->item.note);
  EACH(i, decl->item.was) see_ident(v, decl->item.was.at[i]);
  EACH(i, decl->item.rules) see_rule(v, &decl->item.rules.at[i]);
}

static inline void see_test(const visit *v, const gdl_decl *decl) {
  see_quoted(v, decl->test.name);
  see_assigns(v, decl->test.given);
  EACH(i, decl->test.expects) {
    const gdl_expect *expect = &decl->test.expects.at[i];
    see_ref(v, expect->ref);
    see_ident(v, expect->word);
    see_refs(v, expect->set);
    see_expr(v, expect->value);
    see_expr(v, expect->to);
    see_ref(v, expect->by);
  }
}

static inline void see_fact(const visit *v, const gdl_decl *decl) {
  see_type(v, decl->fact.type);
  see_expr(v, decl->fact.otherwise);
  see_expr(v, decl->fact.typical);
  see_expr(v, decl->fact.usual);
  see_expr(v, decl->fact.cost);
  see_expr(v, decl->fact.shown_to);
  see_texts(v, decl->fact.note);
}

static inline void see_action(const visit *v, const gdl_decl *decl) {
  EACH(i, decl->action.params) {
    see_ident(v, decl->action.params.at[i].name);
    see_type(v, decl->action.params.at[i].type);
    see_texts(v, decl->action.params.at[i].label);
    see_expr(v, decl->action.params.at[i].shown_to);
  }
}

static inline void see_decl(const visit *v, const gdl_decl *decl) {
  see_ident(v, decl->name);
  see_texts(v, decl->label);
  see_codes(v, decl->codes);
  see_quoteds(v, decl->cites);
  switch (decl->kind) {
    case GDL_DECL_ERROR:
    case GDL_DECL_DUTY:
    case GDL_DECL_MONOTONE: return;
    case GDL_DECL_GUIDELINE:
      EACH(i, decl->guideline.headers) see_header(v, &decl->guideline.headers.at[i]);
      return;
    case GDL_DECL_USE: see_quoted(v, decl->use.path); return;
    case GDL_DECL_UNIT: see_expr(v, decl->unit.value); return;
    case GDL_DECL_PARAMETER: see_expr(v, decl->parameter.value); return;
    case GDL_DECL_READING:
      see_quoted(v, decl->reading.of);
      see_texts(v, decl->reading.takes);
      see_texts(v, decl->reading.against);
      return;
    case GDL_DECL_CODES: see_choices(v, decl->set.choices); return;
    case GDL_DECL_GROUP:
      see_ident(v, decl->group.of);
      EACH(i, decl->group.members) see_ident(v, decl->group.members.at[i]);
      return;
    case GDL_DECL_FACT: see_fact(v, decl); return;
    case GDL_DECL_SUBSTANCE: see_expr(v, decl->substance.molar_mass); return;
    case GDL_DECL_CONSTRAINT: see_expr(v, decl->constraint.condition); return;
    case GDL_DECL_DEFINE:
      see_type(v, decl->define.type);
      see_expr(v, decl->define.value);
      see_expr(v, decl->define.shown_to);
      return;
    case GDL_DECL_ACTION: see_action(v, decl); return;
    case GDL_DECL_ITEM: see_item(v, decl); return;
    case GDL_DECL_TEST: see_test(v, decl); return;
    case GDL_DECL_COVER:
      see_ref(v, decl->cover.action);
      see_expr(v, decl->cover.condition);
      return;
    case GDL_DECL_EXCLUSIVE: see_refs(v, decl->exclusive.rules); return;
    case GDL_DECL_ALLOW:
      see_ident(v, decl->allow.code);
      see_texts(v, decl->allow.because);
      return;
  }
}

static inline void see_file(const visit *v, const gdl_file *file) {
  EACH(i, file->decls) see_decl(v, file->decls.at[i]);
}

#endif
