/* build_decl.c - nodes of declarations and their clauses. */
#include "syntax/build.h"

#include "syntax/parser.h"

/* ---- a declaration's life ---- */

gdl_decl *gdl_decl_begin(gdl_parser *parser, gdl_decl_kind kind, gdl_ident name) {
  gdl_decl *decl = GDL_NEW(parser->arena, gdl_decl);
  decl->kind = kind;
  if (kind == GDL_DECL_GUIDELINE) parser->headers_said = 0;
  decl->name = name;
  return decl;
}

void gdl_resumed(gdl_parser *parser) { parser->is_resuming = false; }

void gdl_decl_break(gdl_parser *parser) {
  gdl_resumed(parser);
  parser->is_broken = true;
}

/* The token after the declaration has been looked at already: what is wrong there belongs to the next one. */
static bool had_errors(gdl_parser *parser, gdl_span span) {
  const bool had = parser->is_broken || (parser->first_error != 0 && parser->first_error < span.end);
  const bool is_next = !parser->is_broken && parser->last_error >= span.end;
  parser->first_error = is_next ? parser->last_error : 0;
  if (!is_next) parser->last_error = 0;
  parser->is_broken = false;
  return had;
}

void gdl_decl_end(gdl_parser *parser, gdl_decl *decl, gdl_span span) {
  decl->span = span;
  if (had_errors(parser, span)) {
    const gdl_ident name = decl->name;
    *decl = (gdl_decl){.kind = GDL_DECL_ERROR, .span = span, .name = name};
  }
  GDL_PUSH(parser->arena, &parser->decls, decl);
}

void gdl_decl_lost(gdl_parser *parser) {
  gdl_decl_break(parser);
  gdl_decl_end(parser, gdl_decl_begin(parser, GDL_DECL_ERROR, parser->lost_name), parser->lost_name.span);
}

/* ---- clauses ---- */

void gdl_once(gdl_parser *parser, bool was_said, gdl_span span) {
  if (was_said)
    gdl_syntax_report_1(parser, GDL_DIAG_CLAUSE_TWICE, span,
                        gdl_sources_text(parser->diags->sources, span));
}

void gdl_set_once(gdl_parser *parser, const gdl_expr **clause, const gdl_expr *value, gdl_span span) {
  gdl_once(parser, *clause, span);
  *clause = value;
}

void gdl_set_texts(gdl_parser *parser, gdl_texts *clause, gdl_texts texts, gdl_span span) {
  gdl_once(parser, clause->count > 0, span);
  *clause = texts;
}

void gdl_add_label(gdl_parser *parser, gdl_decl *decl, const gdl_text *text) {
  decl->label = gdl_build_texts(parser, decl->label, text);
}

void gdl_add_cite(gdl_parser *parser, gdl_quoteds *cites, gdl_string string, gdl_span span) {
  GDL_APPEND(parser, cites, (&(gdl_quoted){string, span}));
}

/* ---- header ---- */

static gdl_header *new_header(gdl_parser *parser, gdl_header_kind kind) {
  gdl_header *header = GDL_NEW(parser->arena, gdl_header);
  header->kind = kind;
  return header;
}

gdl_header *gdl_header_value(gdl_parser *parser, gdl_header_kind kind, const gdl_expr *value) {
  gdl_header *header = new_header(parser, kind);
  header->value = value;
  return header;
}

gdl_header *gdl_header_texts(gdl_parser *parser, gdl_header_kind kind, gdl_texts texts) {
  gdl_header *header = new_header(parser, kind);
  header->texts = texts;
  return header;
}

gdl_header *gdl_header_string(gdl_parser *parser, gdl_header_kind kind, gdl_string string, gdl_span span) {
  gdl_header *header = new_header(parser, kind);
  const gdl_text text = {.string = string, .span = span};
  GDL_APPEND(parser, &header->texts, &text);
  return header;
}

gdl_header *gdl_header_status(gdl_parser *parser, gdl_ident word) {
  static const char *const known[] = {"draft", "active", "retired"};
  gdl_header *header = new_header(parser, GDL_HEADER_STATUS);
  header->word = word;
  gdl_nearest nearest = gdl_nearest_new(word.name->string);
  for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
    if (gdl_string_is(word.name->string, known[i])) return header;
    gdl_nearest_offer(&nearest, gdl_string_of(known[i]));
  }
  gdl_syntax_report_1(parser, GDL_DIAG_BAD_STATUS, word.span, word.name->string)->suggestion =
      nearest.best;
  return header;
}

gdl_header *gdl_header_authors(gdl_parser *parser, gdl_quoteds authors) {
  gdl_header *header = new_header(parser, GDL_HEADER_AUTHORS);
  for (uint32_t i = 0; i < authors.count; i++) {
    const gdl_text text = {.string = authors.at[i].string, .span = authors.at[i].span};
    GDL_APPEND(parser, &header->texts, &text);
  }
  return header;
}

static gdl_span first_word(const gdl_parser *parser, gdl_span span) {
  const gdl_string text = gdl_sources_text(parser->diags->sources, span);
  uint32_t len = 0;
  while (len < text.len && ((text.text[len] >= 'a' && text.text[len] <= 'z') || text.text[len] == '_'))
    len++;
  return (gdl_span){span.start, span.start + len};
}

void gdl_add_header(gdl_parser *parser, gdl_decl *decl, gdl_header *header, gdl_span span) {
  const uint32_t bit = 1u << header->kind;
  gdl_once(parser, parser->headers_said & bit, first_word(parser, span));
  parser->headers_said |= bit;
  header->span = span;
  GDL_APPEND(parser, &decl->guideline.headers, header);
}

/* ---- actions, items, rules ---- */

gdl_param_decl *gdl_build_param(gdl_parser *parser, gdl_ident name, const gdl_type_expr *type) {
  gdl_param_decl *param = GDL_NEW(parser->arena, gdl_param_decl);
  param->name = name;
  param->type = type;
  return param;
}

void gdl_item_score(gdl_parser *parser, gdl_decl *item, const gdl_expr *score, gdl_span span) {
  gdl_once(parser, item->item.score || item->item.score_none, span);
  item->item.score = score;
  item->item.score_none = !score;
}

gdl_rule_decl *gdl_build_rule(gdl_parser *parser, gdl_ident name) {
  gdl_rule_decl *rule = GDL_NEW(parser->arena, gdl_rule_decl);
  rule->name = name;
  return rule;
}

void gdl_rests_on(gdl_parser *parser, gdl_rule_decl *rule, gdl_idents names) {
  for (uint32_t i = 0; i < names.count; i++) GDL_APPEND(parser, &rule->rests_on, &names.at[i]);
}

static gdl_effect *new_effect(gdl_parser *parser, gdl_verb verb, gdl_span span) {
  gdl_effect *effect = GDL_NEW(parser->arena, gdl_effect);
  effect->verb = verb;
  effect->span = span;
  return effect;
}

gdl_effect *gdl_build_effect(gdl_parser *parser, gdl_verb verb, gdl_span span, gdl_ref target,
                             gdl_assigns with) {
  gdl_effect *effect = new_effect(parser, verb, span);
  GDL_APPEND(parser, &effect->targets, &target);
  effect->with = with;
  return effect;
}

gdl_effect *gdl_build_duties(gdl_parser *parser, gdl_span span, gdl_idents names) {
  gdl_effect *effect = new_effect(parser, GDL_VERB_REQUIRE, span);
  for (uint32_t i = 0; i < names.count; i++) {
    const gdl_ref duty = gdl_ref_of(names.at[i]);
    GDL_APPEND(parser, &effect->targets, &duty);
  }
  return effect;
}

gdl_effect *gdl_build_saying(gdl_parser *parser, gdl_verb verb, gdl_span span, gdl_texts texts) {
  gdl_effect *effect = new_effect(parser, verb, span);
  effect->texts = texts;
  return effect;
}

/* ---- tests and the rest ---- */

gdl_assign *gdl_build_assign(gdl_parser *parser, gdl_span span, gdl_ref target, const gdl_expr *value) {
  gdl_assign *assign = GDL_NEW(parser->arena, gdl_assign);
  *assign = (gdl_assign){target, value, span};
  return assign;
}

void gdl_add_givens(gdl_parser *parser, gdl_decl *test, gdl_assigns givens) {
  for (uint32_t i = 0; i < givens.count; i++) GDL_APPEND(parser, &test->test.given, &givens.at[i]);
}

void gdl_add_expects(gdl_parser *parser, gdl_decl *test, gdl_expects expects) {
  for (uint32_t i = 0; i < expects.count; i++)
    GDL_APPEND(parser, &test->test.expects, &expects.at[i]);
}

gdl_expect *gdl_build_expect(gdl_parser *parser, gdl_expect_kind kind, gdl_ref ref) {
  gdl_expect *expect = GDL_NEW(parser->arena, gdl_expect);
  expect->kind = kind;
  expect->ref = ref;
  return expect;
}

void gdl_end_monotone(gdl_parser *parser, gdl_decl *decl, gdl_ident way) {
  decl->monotone.up = gdl_string_is(way.name->string, "up");
  if (!decl->monotone.up && !gdl_string_is(way.name->string, "down"))
    gdl_syntax_report_1(parser, GDL_DIAG_UP_OR_DOWN, way.span, way.name->string);
}
