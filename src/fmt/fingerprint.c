/* fingerprint.c - hashes a tree. Every field but spans goes in; lists go in with their counts, texts with their lengths, so
 * that two trees that differ never give the same bytes. Numbers and units count as written. */
#include "fmt/fingerprint.h"

#include <string.h>

#include "syntax/chain.h"

typedef gdl_sha256 hash;

static void put_expr(hash *h, const gdl_expr *expr);

static void put_int(hash *h, uint32_t value) {
  const char bytes[4] = {(char)(value & 0xFF), (char)(value >> 8 & 0xFF),
                         (char)(value >> 16 & 0xFF), (char)(value >> 24)};
  gdl_sha256_add(h, bytes, sizeof bytes);
}

static void put_string(hash *h, gdl_string text) {
  put_int(h, text.len);
  if (text.len > 0) gdl_sha256_add(h, text.text, text.len);
}

/* Whether there is one is part of it. */
static bool put_some(hash *h, bool is_some) {
  put_int(h, is_some);
  return is_some;
}

static void put_ident(hash *h, gdl_ident ident) {
  if (put_some(h, ident.name != NULL)) put_string(h, ident.name->string);
}

static void put_ref(hash *h, gdl_ref ref) {
  put_ident(h, ref.first);
  put_ident(h, ref.second);
}

static void put_refs(hash *h, gdl_refs refs) {
  put_int(h, refs.count);
  for (uint32_t i = 0; i < refs.count; i++) put_ref(h, refs.at[i]);
}

static void put_texts(hash *h, gdl_texts texts) {
  put_int(h, texts.count);
  for (uint32_t i = 0; i < texts.count; i++) {
    put_ident(h, texts.at[i].tag);
    put_string(h, texts.at[i].string);
  }
}

static void put_quoted(hash *h, gdl_quoted quoted) {
  if (put_some(h, quoted.span.end != 0)) put_string(h, quoted.string);
}

static void put_quoteds(hash *h, gdl_quoteds quoteds) {
  put_int(h, quoteds.count);
  for (uint32_t i = 0; i < quoteds.count; i++) put_quoted(h, quoteds.at[i]);
}

static void put_codes(hash *h, gdl_code_list codes) {
  put_int(h, codes.count);
  for (uint32_t i = 0; i < codes.count; i++) {
    put_ident(h, codes.at[i].system);
    put_quoted(h, codes.at[i].value);
    put_quoted(h, codes.at[i].display);
  }
}

/* ---- expressions ---- */

static void put_exprs(hash *h, gdl_exprs list) {
  put_int(h, list.count);
  for (uint32_t i = 0; i < list.count; i++) put_expr(h, list.at[i]);
}

static void put_number(hash *h, const gdl_number *number) {
  put_string(h, number->digits);
  put_string(h, number->unit);
}

static void put_date(hash *h, gdl_written_date date) {
  put_int(h, (uint32_t)date.year);
  put_int(h, (uint32_t)date.month);
  put_int(h, (uint32_t)date.day);
}

static void put_two(hash *h, const gdl_expr *a, const gdl_expr *b) {
  put_expr(h, a);
  put_expr(h, b);
}

static void put_cases(hash *h, const gdl_expr *expr) {
  put_int(h, expr->cases.in_order);
  put_int(h, expr->cases.branches.count);
  for (uint32_t i = 0; i < expr->cases.branches.count; i++)
    put_two(h, expr->cases.branches.at[i].when, expr->cases.branches.at[i].value);
  put_expr(h, expr->cases.otherwise);
}

static void put_call(hash *h, const gdl_expr *expr) {
  put_ident(h, expr->call.name);
  put_int(h, expr->call.mark);
  put_exprs(h, expr->call.args);
  put_expr(h, expr->call.limit);
}

/* From its end: the operation, what follows it, and whether there is more before. */
static void put_chain(hash *h, const gdl_expr *expr) {
  for (bool goes_on = true; goes_on; expr = expr->arith.left) {
    goes_on = gdl_chain_goes_on(expr);
    put_int(h, expr->arith.op);
    put_expr(h, expr->arith.right);
    put_int(h, goes_on);
    if (!goes_on) put_expr(h, expr->arith.left);
  }
}

static void put_expr(hash *h, const gdl_expr *expr) {
  if (!put_some(h, expr != NULL)) return;
  put_int(h, expr->kind);
  switch (expr->kind) {
    case GDL_EXPR_ERROR:
    case GDL_EXPR_UNKNOWN: break;
    case GDL_EXPR_BOOL: put_int(h, expr->boolean); break;
    case GDL_EXPR_NUMBER: put_number(h, &expr->number); break;
    case GDL_EXPR_DATE: put_date(h, expr->date); break;
    case GDL_EXPR_STRING: put_string(h, expr->string); break;
    case GDL_EXPR_NAME:
    case GDL_EXPR_APPLIES: put_ref(h, expr->ref); break;
    case GDL_EXPR_NOT:
    case GDL_EXPR_NEGATE:
    case GDL_EXPR_PAREN: put_expr(h, expr->unary); break;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR:
    case GDL_EXPR_SET:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_COUNT_OF:
    case GDL_EXPR_SUM_POINTS: put_exprs(h, expr->list); break;
    case GDL_EXPR_COMPARE:
      put_int(h, expr->compare.op);
      put_two(h, expr->compare.left, expr->compare.right);
      break;
    case GDL_EXPR_ARITH: put_chain(h, expr); break;
    case GDL_EXPR_RANGE: put_two(h, expr->range.low, expr->range.high); break;
    case GDL_EXPR_IN:
    case GDL_EXPR_CLAMP: put_two(h, expr->binary.left, expr->binary.right); break;
    case GDL_EXPR_IS:
      put_expr(h, expr->is.value);
      put_ident(h, expr->is.word);
      put_int(h, expr->is.negated);
      break;
    case GDL_EXPR_HAS:
      put_two(h, expr->has.value, expr->has.set);
      put_int(h, (expr->has.any ? 1u : 0u) + (expr->has.all ? 2u : 0u));
      break;
    case GDL_EXPR_AT_LEAST:
      put_number(h, &expr->at_least.count);
      put_exprs(h, expr->at_least.of);
      break;
    case GDL_EXPR_IF:
      put_two(h, expr->if_.condition, expr->if_.then);
      put_expr(h, expr->if_.otherwise);
      break;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES:
    case GDL_EXPR_SERIES: put_cases(h, expr); break;
    case GDL_EXPR_AS:
      put_expr(h, expr->as.value);
      put_string(h, expr->as.unit);
      break;
    case GDL_EXPR_CALL: put_call(h, expr); break;
    case GDL_EXPR_WHOLE:
      put_ident(h, expr->whole.unit);
      put_two(h, expr->whole.from, expr->whole.to);
      break;
  }
}

/* ---- types ---- */

static void put_choices(hash *h, gdl_choices choices) {
  put_int(h, choices.count);
  for (uint32_t i = 0; i < choices.count; i++) {
    const gdl_choice *choice = &choices.at[i];
    put_ident(h, choice->name);
    put_expr(h, choice->points);
    put_texts(h, choice->label);
    put_codes(h, choice->codes);
  }
}

static void put_type(hash *h, const gdl_type_expr *type) {
  if (!put_some(h, type != NULL)) return;
  put_int(h, type->kind);
  put_string(h, type->unit);
  put_two(h, type->range, type->step);
  put_ident(h, type->substance);
  put_choices(h, type->choices);
  put_ident(h, type->codes);
  put_type(h, type->element);
}

/* ---- declarations ---- */

static void put_header(hash *h, const gdl_header *header) {
  put_int(h, header->kind);
  put_texts(h, header->texts);
  put_expr(h, header->value);
  put_ident(h, header->word);
  put_quoted(h, header->doi);
  put_ident(h, header->scale);
  put_ident(h, header->statistic);
  put_ident(h, header->panel);
  put_two(h, header->scale_range, header->panel_size);
}

static void put_assigns(hash *h, gdl_assigns assigns) {
  put_int(h, assigns.count);
  for (uint32_t i = 0; i < assigns.count; i++) {
    put_ref(h, assigns.at[i].target);
    put_expr(h, assigns.at[i].value);
  }
}

static void put_effect(hash *h, const gdl_effect *effect) {
  put_int(h, effect->verb);
  put_refs(h, effect->targets);
  put_assigns(h, effect->with);
  put_texts(h, effect->texts);
}

static void put_rule(hash *h, const gdl_rule_decl *rule) {
  put_ident(h, rule->name);
  put_refs(h, rule->overrides);
  put_ref(h, rule->alternative_to);
  put_expr(h, rule->when);
  put_exprs(h, rule->unless);
  put_int(h, rule->effects.count);
  for (uint32_t i = 0; i < rule->effects.count; i++) put_effect(h, &rule->effects.at[i]);
  put_int(h, rule->rests_on.count);
  for (uint32_t i = 0; i < rule->rests_on.count; i++) put_ident(h, rule->rests_on.at[i]);
  put_quoteds(h, rule->cites);
  put_texts(h, rule->because);
}

static void put_item(hash *h, const gdl_decl *decl) {
  put_expr(h, decl->item.score);
  put_int(h, (decl->item.score_none ? 1u : 0u) + (decl->item.ours ? 2u : 0u));
  put_int(h, decl->item.anchors.count);
  for (uint32_t i = 0; i < decl->item.anchors.count; i++)
    put_quoteds(h, decl->item.anchors.at[i].parts);
  put_texts(h, decl->item.text);
  put_texts(h, decl->item.note);
  put_int(h, decl->item.was.count);
  for (uint32_t i = 0; i < decl->item.was.count; i++) put_ident(h, decl->item.was.at[i]);
  put_int(h, decl->item.rules.count);
  for (uint32_t i = 0; i < decl->item.rules.count; i++) put_rule(h, &decl->item.rules.at[i]);
}

static void put_action(hash *h, const gdl_decl *decl) {
  put_int(h, decl->action.params.count);
  for (uint32_t i = 0; i < decl->action.params.count; i++) {
    const gdl_param_decl *param = &decl->action.params.at[i];
    put_ident(h, param->name);
    put_type(h, param->type);
    put_texts(h, param->label);
    put_expr(h, param->shown_to);
  }
}

static void put_test(hash *h, const gdl_decl *decl) {
  put_quoted(h, decl->test.name);
  put_assigns(h, decl->test.given);
  put_int(h, decl->test.expects.count);
  for (uint32_t i = 0; i < decl->test.expects.count; i++) {
    const gdl_expect *expect = &decl->test.expects.at[i];
    put_int(h, expect->kind);
    put_ref(h, expect->ref);
    put_ident(h, expect->word);
    put_refs(h, expect->set);
    put_two(h, expect->value, expect->to);
    put_ref(h, expect->by);
  }
}

static void put_fact(hash *h, const gdl_decl *decl) {
  put_type(h, decl->fact.type);
  put_two(h, decl->fact.otherwise, decl->fact.typical);
  put_two(h, decl->fact.usual, decl->fact.cost);
  put_int(h, decl->fact.fixed);
  put_expr(h, decl->fact.shown_to);
  put_texts(h, decl->fact.note);
}

static void put_group(hash *h, const gdl_decl *decl) {
  put_ident(h, decl->group.of);
  put_int(h, decl->group.members.count);
  for (uint32_t i = 0; i < decl->group.members.count; i++) put_ident(h, decl->group.members.at[i]);
}

static void put_own(hash *h, const gdl_decl *decl) {
  switch (decl->kind) {
    case GDL_DECL_ERROR:
    case GDL_DECL_DUTY: break;
    case GDL_DECL_GUIDELINE:
      put_int(h, decl->guideline.headers.count);
      for (uint32_t i = 0; i < decl->guideline.headers.count; i++)
        put_header(h, &decl->guideline.headers.at[i]);
      break;
    case GDL_DECL_USE: put_quoted(h, decl->use.path); break;
    case GDL_DECL_UNIT: put_expr(h, decl->unit.value); break;
    case GDL_DECL_PARAMETER: put_expr(h, decl->parameter.value); break;
    case GDL_DECL_READING:
      put_quoted(h, decl->reading.of);
      put_texts(h, decl->reading.takes);
      put_texts(h, decl->reading.against);
      break;
    case GDL_DECL_CODES: put_choices(h, decl->set.choices); break;
    case GDL_DECL_GROUP: put_group(h, decl); break;
    case GDL_DECL_FACT: put_fact(h, decl); break;
    case GDL_DECL_SUBSTANCE: put_expr(h, decl->substance.molar_mass); break;
    case GDL_DECL_CONSTRAINT: put_expr(h, decl->constraint.condition); break;
    case GDL_DECL_DEFINE:
      put_type(h, decl->define.type);
      put_two(h, decl->define.value, decl->define.shown_to);
      break;
    case GDL_DECL_ACTION: put_action(h, decl); break;
    case GDL_DECL_ITEM: put_item(h, decl); break;
    case GDL_DECL_TEST: put_test(h, decl); break;
    case GDL_DECL_COVER:
      put_ref(h, decl->cover.action);
      put_expr(h, decl->cover.condition);
      break;
    case GDL_DECL_EXCLUSIVE: put_refs(h, decl->exclusive.rules); break;
    case GDL_DECL_MONOTONE: put_int(h, decl->monotone.up); break;
    case GDL_DECL_ALLOW:
      put_ident(h, decl->allow.code);
      put_texts(h, decl->allow.because);
      break;
  }
}

static void put_decl(hash *h, const gdl_decl *decl) {
  put_int(h, decl->kind);
  put_ident(h, decl->name);
  put_texts(h, decl->label);
  put_codes(h, decl->codes);
  put_quoteds(h, decl->cites);
  put_own(h, decl);
}

static gdl_string comment_text(const gdl_file *file, gdl_span span) {
  gdl_string text = {file->source->text + (span.start - file->source->base), span.end - span.start};
  while (text.len > 0 && strchr(" \t\r", text.text[text.len - 1])) text.len--;
  return text;
}

gdl_fingerprint gdl_fingerprint_of(const gdl_file *file) {
  gdl_fingerprint made;
  hash tree = gdl_sha256_new(), comments = gdl_sha256_new();
  for (uint32_t i = 0; i < file->decls.count; i++) put_decl(&tree, file->decls.at[i]);
  for (uint32_t i = 0; i < file->comments.count; i++)
    put_string(&comments, comment_text(file, file->comments.at[i].span));
  gdl_sha256_hex(&tree, made.tree);
  gdl_sha256_hex(&comments, made.comments);
  return made;
}
