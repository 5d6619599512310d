/* check.h - the checker's state, shared by the files of sema and by nobody else.
 *
 * Order of work: declare.c collects the names, types.c settles types and constants, depend.c finds an order in which
 * every definition comes after what it reads, expr*.c turn expressions into nodes, rules.c and tests.c the rest.
 * A poison value (node GDL_NONE) was reported already; whoever meets one stays silent. */
#ifndef GDL_SEMA_CHECK_H
#define GDL_SEMA_CHECK_H

#include "sema/program.h"

typedef enum gdl_symbol_kind {
  GDL_SYMBOL_PARAMETER, GDL_SYMBOL_READING, GDL_SYMBOL_DOMAIN, GDL_SYMBOL_GROUP, GDL_SYMBOL_FACT, GDL_SYMBOL_DEFINE,
  GDL_SYMBOL_SUBSTANCE, GDL_SYMBOL_CONSTRAINT, GDL_SYMBOL_ACTION, GDL_SYMBOL_DUTY, GDL_SYMBOL_ITEM
} gdl_symbol_kind;

typedef struct gdl_symbol {
  gdl_symbol_kind kind;
  uint32_t index; /* into the table of its kind */
  const gdl_name *name;
  gdl_span span;  /* where it is declared */
} gdl_symbol;

typedef GDL_LIST(uint32_t) gdl_u32_list;

/* A checked expression: its node and how its value is to be read. `x as cm` shares x's node and differs in type. */
typedef struct gdl_typed {
  uint32_t node;        /* GDL_NONE: poison */
  const gdl_type *type; /* never NULL; of kind ERROR when poison */
} gdl_typed;

typedef struct gdl_checker {
  gdl_arena *arena;
  gdl_names *names;
  gdl_diags *diags;
  gdl_units *units;
  const gdl_file *const *files;
  uint32_t file_count;
  gdl_program *program;

  const gdl_symbol **symbols; /* by name id; NULL: not declared */
  uint32_t symbol_capacity;
  const gdl_type *error_type, *boolean_type, *integer_type, *number_type, *date_type, *text_type;

  GDL_LIST(gdl_node) nodes;
  gdl_u32_list args;
  uint32_t true_node, false_node, today_node;
  GDL_LIST(gdl_fact) facts;
  GDL_LIST(gdl_parameter) parameters;
  GDL_LIST(gdl_reading) readings;
  GDL_LIST(gdl_domain *) domains;
  GDL_LIST(gdl_group) groups;
  GDL_LIST(gdl_define) defines;
  GDL_LIST(gdl_substance) substances;
  GDL_LIST(gdl_constraint) constraints;
  GDL_LIST(gdl_action) actions;
  GDL_LIST(gdl_duty) duties;
  GDL_LIST(gdl_item) items;
  GDL_LIST(gdl_rule) rules;
  GDL_LIST(gdl_test) tests;
  GDL_LIST(const gdl_decl *) allows;
} gdl_checker;

/* declare.c */
void gdl_declare_all(gdl_checker *c);
const gdl_symbol *gdl_symbol_of(const gdl_checker *c, const gdl_name *name); /* NULL: not declared */
/* The symbol, if it is of this kind; else reports (unknown name, or another kind of thing) and NULL. */
const gdl_symbol *gdl_symbol_want(gdl_checker *c, gdl_ident ident, gdl_symbol_kind kind);
void gdl_report_unknown(gdl_checker *c, gdl_ident ident, uint32_t kinds); /* kinds: bits by gdl_symbol_kind to guess from */
gdl_string gdl_symbol_words(gdl_symbol_kind kind, gdl_lang lang); /* "an action" */

/* header.c */
void gdl_check_headers(gdl_checker *c);

/* types.c */
void gdl_check_types(gdl_checker *c); /* facts, parameters, action params, groups, domains */
const gdl_type *gdl_type_resolve(gdl_checker *c, const gdl_type_expr *expr);
const gdl_type *gdl_type_make(gdl_checker *c, gdl_type_kind kind);
const gdl_type *gdl_type_quantity(gdl_checker *c, const gdl_unit *unit); /* NUMBER when the unit is 1 */
const gdl_type *gdl_type_range(gdl_checker *c, const gdl_type *of);
const gdl_type *gdl_type_one_of(gdl_checker *c, const gdl_domain *domain);
bool gdl_type_is_numeric(const gdl_type *type);
const gdl_unit *gdl_unit_resolve(gdl_checker *c, gdl_string text, gdl_span span); /* NULL: reported */
uint32_t gdl_domain_find(const gdl_domain *domain, const gdl_name *name); /* GDL_NONE if it has no such value */
void gdl_report_no_choice(gdl_checker *c, const gdl_domain *domain, gdl_ident word);
int gdl_shown_places(gdl_checker *c, const gdl_expr *shown_to);
gdl_string gdl_type_words(gdl_checker *c, const gdl_type *type, gdl_lang lang); /* "a mass (kg)" */
void gdl_report_type(gdl_checker *c, gdl_diag_code code, gdl_span span, const gdl_type *left, const gdl_type *right,
                     gdl_span also);

/* constant.c */
/* A literal as a value of `type`; false: reported. `type` NULL: take the literal's own type, returned in *own. */
bool gdl_constant_of(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out, const gdl_type **own);
bool gdl_number_in(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_decimal *out); /* of one NUMBER */
uint64_t *gdl_bits_new(gdl_checker *c, const gdl_domain *domain);
/* `{ a, b }` or the name of a group as bits; NULL: reported. */
const uint64_t *gdl_bits_of(gdl_checker *c, const gdl_expr *set, const gdl_domain *domain);

/* depend.c */
typedef enum gdl_vertex_kind { GDL_VERTEX_FACT, GDL_VERTEX_DEFINE, GDL_VERTEX_RULE } gdl_vertex_kind;
typedef struct gdl_vertex {
  gdl_vertex_kind kind;
  uint32_t index;
} gdl_vertex;
/* All facts, definitions and rules, each after what it reads; false on a cycle (reported). */
bool gdl_dependency_order(gdl_checker *c, gdl_vertex **order, uint32_t *count);

/* node.c */
gdl_typed gdl_poison(const gdl_checker *c);
bool gdl_is_poison(gdl_typed typed);
uint32_t gdl_node_new(gdl_checker *c, gdl_op op, const gdl_type *type, gdl_span span, const uint32_t *args, uint32_t count);
uint32_t gdl_node_constant(gdl_checker *c, const gdl_type *type, gdl_constant value, gdl_span span);
uint32_t gdl_node_bool(gdl_checker *c, bool value);
uint32_t gdl_node_today(gdl_checker *c);
uint32_t gdl_node_not(gdl_checker *c, uint32_t node, gdl_span span);
/* The same value as a number of `unit` (both numeric); constants are converted here. The dimensions must agree, or
 * `substance` (its index, or GDL_NONE) must bridge them. */
gdl_typed gdl_convert(gdl_checker *c, gdl_typed value, const gdl_unit *unit, uint32_t substance, gdl_span span);

/* expr.c: `expected` gives a meaning to names of choices; NULL: none. */
gdl_typed gdl_check_expr(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);
gdl_typed gdl_check_boolean(gdl_checker *c, const gdl_expr *expr);
/* As a value of `type`: converts units; reports and poisons when it does not fit. A range passes if `allow_range`. */
gdl_typed gdl_check_as(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, bool allow_range);
/* Brings two or more values to one type and unit (that of the first with a unit); false: reported. */
bool gdl_unify(gdl_checker *c, gdl_typed *values, const gdl_expr *const *exprs, uint32_t count, gdl_diag_code code);

/* expr_compare.c */
gdl_typed gdl_check_compare(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_in(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_is(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_has(gdl_checker *c, const gdl_expr *expr);

/* expr_arith.c */
gdl_typed gdl_check_arith(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_negate(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_range(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_clamp(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_conversion(gdl_checker *c, const gdl_expr *expr); /* x as unit */
gdl_typed gdl_check_whole(gdl_checker *c, const gdl_expr *expr);

/* expr_call.c */
gdl_typed gdl_check_call(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_sum_points(gdl_checker *c, const gdl_expr *expr);

/* rules.c */
void gdl_declare_rules(gdl_checker *c);  /* ids, overrides: before the order of dependency is known */
void gdl_check_rule(gdl_checker *c, uint32_t rule); /* condition and LIVE node, in that order */
void gdl_check_effects(gdl_checker *c);  /* targets and settings, at the end */
bool gdl_rules_of(gdl_checker *c, gdl_ref ref, uint32_t item, uint32_t *first, uint32_t *count); /* false: reported */

/* tests.c */
void gdl_check_tests(gdl_checker *c);

/* flags.c */
void gdl_check_flags(gdl_checker *c); /* which facts decide; `is known` and what it can lose; look-alikes */

#endif
