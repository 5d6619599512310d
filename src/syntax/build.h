/* build.h - what the grammar's actions call: they build nodes and nothing else. Of this folder and grammar/ only.
 *
 * Lists grow in place, by their count alone: the values on the grammar's stack stay small. */
#ifndef GDL_SYNTAX_BUILD_H
#define GDL_SYNTAX_BUILD_H

#include "syntax/ast.h"

typedef struct gdl_parser gdl_parser;

typedef GDL_NODES(gdl_ident) gdl_idents;
typedef GDL_NODES(const gdl_branch) gdl_branches;
typedef GDL_NODES(const gdl_expect) gdl_expects;

/* Appends a copy of *(value) to a GDL_NODES list. The `0 ?` compares the types. */
#define GDL_APPEND(parser, list, value) \
  gdl_append((parser), &(list)->at, &(list)->count, (0 ? (list)->at : (value)), sizeof *(list)->at)
void gdl_append(gdl_parser *parser, void *list_at, uint32_t *count, const void *value, size_t size);

/* ---- expressions ---- */

/* GDL_EXPR(NOT, @$, .unary = $2): a node, with its depth; poison if it is too deep or made of poison. */
#define GDL_EXPR(kind_, span_, ...) \
  gdl_build_expr(parser, (gdl_expr){.kind = GDL_EXPR_##kind_, .span = (span_), __VA_ARGS__})
const gdl_expr *gdl_build_expr(gdl_parser *parser, gdl_expr expr);
const gdl_expr *gdl_build_compare(gdl_parser *parser, gdl_compare op, gdl_span op_span,
                                  const gdl_expr *left, const gdl_expr *right);
/* `a < b < c`: reported; poison. */
const gdl_expr *gdl_build_chained(gdl_parser *parser, gdl_span op_span, const gdl_expr *left);
const gdl_expr *gdl_build_arith(gdl_parser *parser, gdl_arith op, gdl_span op_span,
                                const gdl_expr *left, const gdl_expr *right);
const gdl_expr *gdl_build_name(gdl_parser *parser, gdl_ident name);
const gdl_expr *gdl_build_set(gdl_parser *parser, gdl_span span, gdl_idents names);
const gdl_expr *gdl_build_pairs(gdl_parser *parser, gdl_span span, gdl_branches pairs);
const gdl_number *gdl_build_quantity(gdl_parser *parser, const gdl_number *number, gdl_string unit,
                                     gdl_span unit_span);
const gdl_expr *gdl_build_number(gdl_parser *parser, gdl_span span, const gdl_number *number);
const gdl_expr *gdl_build_negative(gdl_parser *parser, gdl_span span, gdl_span number_span,
                                   const gdl_number *number);
const gdl_expr *gdl_build_year(gdl_parser *parser, gdl_span span, const gdl_number *number);
gdl_exprs gdl_build_exprs(gdl_parser *parser, gdl_exprs list, const gdl_expr *expr);
gdl_branches gdl_build_branch(gdl_parser *parser, gdl_branches list, gdl_span span,
                              const gdl_expr *when, const gdl_expr *value);

/* ---- names, texts, codes ---- */

gdl_ref gdl_build_ref(gdl_ident first, gdl_ident second);
gdl_ref gdl_ref_of(gdl_ident name);
gdl_text gdl_build_text(gdl_ident tag, gdl_string string, gdl_span span);
gdl_texts gdl_build_texts(gdl_parser *parser, gdl_texts texts, const gdl_text *text);
gdl_code *gdl_build_code(gdl_parser *parser, gdl_span span, gdl_ident system, gdl_string value,
                         gdl_span value_span);

/* ---- types ---- */

gdl_type_expr *gdl_build_type(gdl_parser *parser, gdl_type_kind kind, gdl_span span);
/* Range and step of a type, either may be NULL: bare numbers, its unit says the rest. */
gdl_type_expr *gdl_build_bounds(gdl_parser *parser, gdl_type_expr *type, const gdl_expr *range,
                                const gdl_expr *step);
gdl_type_expr *gdl_build_series(gdl_parser *parser, gdl_span span, gdl_type_expr *element);
gdl_choice *gdl_build_choice(gdl_parser *parser, gdl_ident name);
void gdl_choice_points(gdl_choice *choice, const gdl_expr *points, gdl_span span);

/* ---- declarations ---- */

gdl_decl *gdl_decl_begin(gdl_parser *parser, gdl_decl_kind kind, gdl_ident name);
void gdl_decl_end(gdl_parser *parser, gdl_decl *decl, gdl_span span);
void gdl_decl_break(gdl_parser *parser); /* it goes on, but has an error */
void gdl_decl_lost(gdl_parser *parser);  /* nothing is left of it but perhaps its name */
void gdl_resumed(gdl_parser *parser);

/* A clause that may be said once: reports if it `was_said`. */
void gdl_once(gdl_parser *parser, bool was_said, gdl_span span);
void gdl_set_once(gdl_parser *parser, const gdl_expr **clause, const gdl_expr *value, gdl_span span);
void gdl_set_texts(gdl_parser *parser, gdl_texts *clause, gdl_texts texts, gdl_span span);
void gdl_add_label(gdl_parser *parser, gdl_decl *decl, const gdl_text *text);
void gdl_add_cite(gdl_parser *parser, gdl_quoteds *cites, gdl_string string, gdl_span span);

gdl_header *gdl_header_value(gdl_parser *parser, gdl_header_kind kind, const gdl_expr *value);
gdl_header *gdl_header_texts(gdl_parser *parser, gdl_header_kind kind, gdl_texts texts);
gdl_header *gdl_header_string(gdl_parser *parser, gdl_header_kind kind, gdl_string string, gdl_span span);
gdl_header *gdl_header_status(gdl_parser *parser, gdl_ident word);
gdl_header *gdl_header_authors(gdl_parser *parser, gdl_quoteds authors);
void gdl_add_header(gdl_parser *parser, gdl_decl *decl, gdl_header *header, gdl_span span);

gdl_param_decl *gdl_build_param(gdl_parser *parser, gdl_ident name, const gdl_type_expr *type);
void gdl_item_score(gdl_parser *parser, gdl_decl *item, const gdl_expr *score, gdl_span span); /* NULL: none */
gdl_rule_decl *gdl_build_rule(gdl_parser *parser, gdl_ident name);
void gdl_rests_on(gdl_parser *parser, gdl_rule_decl *rule, gdl_idents names);
gdl_effect *gdl_build_effect(gdl_parser *parser, gdl_verb verb, gdl_span span, gdl_ref target,
                             gdl_assigns with);
gdl_effect *gdl_build_duties(gdl_parser *parser, gdl_span span, gdl_idents names);
gdl_effect *gdl_build_saying(gdl_parser *parser, gdl_verb verb, gdl_span span, gdl_texts texts);

gdl_assign *gdl_build_assign(gdl_parser *parser, gdl_span span, gdl_ref target, const gdl_expr *value);
void gdl_add_givens(gdl_parser *parser, gdl_decl *test, gdl_assigns givens);
void gdl_add_expects(gdl_parser *parser, gdl_decl *test, gdl_expects expects);
gdl_expect *gdl_build_expect(gdl_parser *parser, gdl_expect_kind kind, gdl_ref ref);
void gdl_end_monotone(gdl_parser *parser, gdl_decl *decl, gdl_ident way);

#endif
