/* check.h - the checker's state, shared by the files of sema and by nobody else.
 *
 * Order of work: declare.c collects the names, types.c settles types and constants, depend.c finds an order in which
 * every definition comes after what it reads, expr*.c turn expressions into nodes, rules.c and tests.c the rest.
 * A poison value (node GDL_NONE) was reported already; whoever meets one stays silent. */
#ifndef GDL_SEMA_CHECK_H
#define GDL_SEMA_CHECK_H

#include "sema/program.h"

typedef enum gdl_symbol_kind {
  GDL_SYMBOL_PARAMETER,
  GDL_SYMBOL_READING,
  GDL_SYMBOL_DOMAIN,
  GDL_SYMBOL_GROUP,
  GDL_SYMBOL_FACT,
  GDL_SYMBOL_DEFINE,
  GDL_SYMBOL_SUBSTANCE,
  GDL_SYMBOL_CONSTRAINT,
  GDL_SYMBOL_ACTION,
  GDL_SYMBOL_DUTY,
  GDL_SYMBOL_ITEM
} gdl_symbol_kind;

typedef struct gdl_symbol {
  gdl_symbol_kind kind;
  uint32_t index; /* into the table of its kind */
  const gdl_name *name;
  gdl_span span; /* where it is declared */
  bool is_used;  /* something that counts reads or names it: see unused.c */
} gdl_symbol;

typedef GDL_LIST(uint32_t) gdl_u32_list;

typedef struct gdl_pairs { /* from two numbers to one: rules by item and name, parameters by action and name */
  uint64_t *keys; /* 0: free */
  uint32_t *values;
  uint32_t count, capacity;
} gdl_pairs;

typedef struct gdl_mark { /* by name id: where a list named it already; counts only when `round` is the list's */
  uint32_t round;
  gdl_span span;
} gdl_mark;

/* A checked expression: its node and how its value is to be read. `x as cm` shares x's node and differs in type. */
typedef struct gdl_typed {
  uint32_t node;        /* GDL_NONE: poison */
  const gdl_type *type; /* never NULL; of kind ERROR when poison */
} gdl_typed;

typedef struct gdl_range_use { /* a range that a computed one is made of */
  uint32_t node;
  uint8_t ways; /* 1: the result rises with it, 2: it falls, 3: both */
} gdl_range_use;

typedef struct gdl_range_uses {
  uint32_t node; /* the computed range */
  uint32_t count;
  const gdl_range_use *at; /* by rising node */
} gdl_range_uses;

typedef struct gdl_checker {
  gdl_arena *arena;
  gdl_names *names;
  gdl_diags *diags;
  gdl_units *units;
  const gdl_file *const *files;
  uint32_t file_count;
  gdl_program *program;

  gdl_symbol **symbols; /* by name id; NULL: not declared */
  uint32_t symbol_capacity;
  gdl_pairs rules_by_name;  /* item, name id: rule */
  gdl_pairs params_by_name; /* action, name id: its parameter */
  gdl_mark *marks;
  uint32_t mark_capacity, mark_round;
  bool *broken; /* by name id: its declaration has errors, so that nobody reports it as unknown */
  uint32_t broken_capacity;
  bool has_syntax_errors; /* what is not there may stand in a part that could not be read */
  uint32_t guesses; /* names that may still be compared to guess what was meant; bounds the work of many errors */
  uint32_t current_item; /* whose rule is being checked: its rules need no `R1.`; GDL_NONE: none */
  uint32_t *item_nodes;  /* by item: `R1 applies`, made when first asked for; GDL_NONE: not yet */
  bool *allowed, *allow_used; /* by diagnostic code */
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
  GDL_LIST(gdl_range_uses) range_uses; /* of computed ranges, by rising node */
} gdl_checker;

/* lookup.c */
uint32_t gdl_pairs_add(gdl_arena *arena, gdl_pairs *pairs, uint32_t a, uint32_t b, uint32_t value); /* GDL_NONE: it is
                                                                        new; else the value that stands there, kept */
uint32_t gdl_pairs_find(const gdl_pairs *pairs, uint32_t a, uint32_t b); /* GDL_NONE: not there */
void gdl_marks_start(gdl_checker *c); /* a new list, in which nothing is named yet */
/* NULL: named for the first time in this list; else where it was named before. */
const gdl_span *gdl_mark_name(gdl_checker *c, const gdl_name *name, gdl_span span);
bool gdl_mark_once(gdl_checker *c, gdl_ident ident, gdl_diag_code code); /* the same, reported; false: named before */
void gdl_guess(gdl_checker *c, gdl_nearest *nearest,
               const gdl_name *candidate); /* offers it while guesses are left */

/* broken.c */
void gdl_find_broken(gdl_checker *c);
void gdl_declare_broken(gdl_checker *c, const gdl_name *name);
bool gdl_is_broken(const gdl_checker *c, const gdl_name *name); /* what it means may stand where errors are */

/* declare.c */
void gdl_declare_all(gdl_checker *c);
const gdl_symbol *gdl_symbol_of(const gdl_checker *c, const gdl_name *name); /* NULL: not declared */
/* The symbol, if it is of this kind; else reports (unknown name, or another kind of thing) and NULL. */
const gdl_symbol *gdl_symbol_want(gdl_checker *c, gdl_ident ident, gdl_symbol_kind kind);
gdl_string gdl_truth_meant(const gdl_name *name); /* `yes` is `true`, `no` is `false`; len 0: neither */
void gdl_report_unknown(gdl_checker *c, gdl_ident ident,
                        uint32_t kinds); /* kinds: bits by gdl_symbol_kind to guess from */
gdl_string gdl_symbol_words(gdl_symbol_kind kind, gdl_lang lang); /* "an action" */
gdl_arg gdl_symbol_arg(gdl_symbol_kind kind); /* the same, as an argument of a message */
void gdl_symbol_use(gdl_checker *c, const gdl_name *name);
void gdl_check_texts(gdl_checker *c, gdl_texts texts); /* one text a language */

/* header.c */
void gdl_check_headers(gdl_checker *c);

/* types.c */
void gdl_check_types(gdl_checker *c); /* facts, parameters, action params, groups, domains */
const gdl_type *gdl_type_resolve(gdl_checker *c, const gdl_type_expr *expr);
const gdl_type *gdl_type_make(gdl_checker *c, gdl_type_kind kind);
const gdl_type *gdl_type_quantity(gdl_checker *c, const gdl_unit *unit); /* NUMBER when the unit is 1 */
/* A computed number: INTEGER or NUMBER when the unit is 1 (or NULL), else a QUANTITY, of `substance` (or GDL_NONE). */
const gdl_type *gdl_type_number(gdl_checker *c, const gdl_unit *unit, bool is_integer,
                                bool is_range, uint32_t substance);
const gdl_type *gdl_type_range(gdl_checker *c, const gdl_type *of);
const gdl_type *gdl_type_one_of(gdl_checker *c, const gdl_domain *domain);
bool gdl_type_is_numeric(const gdl_type *type);
const gdl_unit *gdl_unit_resolve(gdl_checker *c, gdl_string text, gdl_span span); /* NULL: reported */
void gdl_report_no_choice(gdl_checker *c, const gdl_domain *domain, gdl_ident word);
int gdl_shown_places(gdl_checker *c, const gdl_expr *shown_to);
gdl_string gdl_type_words(gdl_checker *c, const gdl_type *type, gdl_lang lang); /* "a mass (kg)" */
/* {0} is `left` in words, {1} `right` (or nothing). */
gdl_diag *gdl_report_type(gdl_checker *c, gdl_diag_code code, gdl_span span, const gdl_type *left,
                          const gdl_type *right, gdl_span also);
/* Two types that do not meet, in the words that fit best; `code` takes the right and the left type. */
void gdl_report_mismatch(gdl_checker *c, gdl_diag_code code, const gdl_type *left,
                         const gdl_type *right, gdl_span left_span, gdl_span right_span);

/* constant.c */
/* A literal as a value of `type`; false: reported. `type` NULL: take the literal's own type, returned in *own. */
bool gdl_constant_of(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_constant *out,
                     const gdl_type **own);
bool gdl_number_in(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, gdl_decimal *out); /* of one NUMBER */
/* The ends of a RANGE of numbers; reports one that ends before it begins. */
bool gdl_range_in(gdl_checker *c, const gdl_expr *range, const gdl_type *type, gdl_decimal *low,
                  gdl_decimal *high);
uint64_t *gdl_bits_new(gdl_checker *c, const gdl_domain *domain);
/* `{ a, b }` or the name of a group as bits; NULL: reported. */
const uint64_t *gdl_bits_of(gdl_checker *c, const gdl_expr *set, const gdl_domain *domain);

/* depend.c */
typedef enum gdl_vertex_kind {
  GDL_VERTEX_FACT,
  GDL_VERTEX_DEFINE,
  GDL_VERTEX_RULE,
  GDL_VERTEX_ITEM
} gdl_vertex_kind;
typedef struct gdl_vertex {
  gdl_vertex_kind kind;
  uint32_t index;
} gdl_vertex;
/* All facts, definitions and rules, each after what it reads; cycles are reported, and left where they stand. */
void gdl_dependency_order(gdl_checker *c, gdl_vertex **order, uint32_t *count);

/* node.c */
gdl_typed gdl_poison(const gdl_checker *c);
bool gdl_is_poison(gdl_typed typed);
uint32_t gdl_node_new(gdl_checker *c, gdl_op op, const gdl_type *type, gdl_span span,
                      const uint32_t *args, uint32_t count);
uint32_t gdl_node_constant(gdl_checker *c, const gdl_type *type, gdl_constant value, gdl_span span);
uint32_t gdl_node_bool(gdl_checker *c, bool value);
uint32_t gdl_node_today(gdl_checker *c);
uint32_t gdl_node_not(gdl_checker *c, uint32_t node, gdl_span span);
/* The same value as a number of `unit` (both numeric); constants are converted here. The dimensions must agree, or
 * `substance` (its index, or GDL_NONE) must bridge them. */
gdl_typed gdl_convert(gdl_checker *c, gdl_typed value, const gdl_unit *unit, uint32_t substance,
                      gdl_span span);

/* expr.c: `expected` gives a meaning to names of choices; NULL: none. */
gdl_typed gdl_check_expr(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);
gdl_typed gdl_check_boolean(gdl_checker *c, const gdl_expr *expr);
/* As a value of `type`: converts units; reports and poisons when it does not fit. A range passes if `allow_range`. */
gdl_typed gdl_check_as(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, bool allow_range);
/* In which of their units values meet. 45 h is a whole number of hours and no decimal number of weeks: what is computed
 * with stays exact, and what is compared is rounded alike on both sides, never back and forth. */
typedef enum gdl_meeting {
  GDL_MEET_FIRST, /* that of the first value */
  GDL_MEET_EXACT, /* to combine: the first to which all others convert exactly, if there is one */
  GDL_MEET_COARSE /* to compare: one that the other may not convert to exactly, as data told in the other did not */
} gdl_meeting;
/* Whose unit it is. */
uint32_t gdl_meeting_model(const gdl_typed *values, uint32_t count, gdl_meeting meeting);
/* Brings two or more values to one type and unit; false: reported. */
bool gdl_unify(gdl_checker *c, gdl_typed *values, const gdl_expr *const *exprs, uint32_t count,
               gdl_meeting meeting, gdl_diag_code code);

/* expr_name.c */
gdl_typed gdl_check_name(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);
gdl_typed gdl_check_literal(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_unknown(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);
gdl_typed gdl_check_set(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);

/* expr_branch.c */
gdl_typed gdl_check_if(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);
gdl_typed gdl_check_cases(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected);
gdl_typed gdl_check_sum(gdl_checker *c, const gdl_expr *expr);

/* expr_compare.c */
gdl_typed gdl_check_compare(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_in(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_is(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_has(gdl_checker *c, const gdl_expr *expr);

/* expr_arith.c */
gdl_typed gdl_check_arith(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_negate(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_conversion(gdl_checker *c, const gdl_expr *expr); /* x as unit */
/* A checked value that must be a number (or a range of numbers, if allowed); false: reported, or poison. */
bool gdl_want_number(gdl_checker *c, gdl_typed value, gdl_span span, bool allow_range);
bool gdl_want_no_special(gdl_checker *c, gdl_typed value, gdl_span span); /* Cel, [pH] …: no arithmetic */
const gdl_decimal *gdl_number_of(const gdl_checker *c, gdl_typed value); /* of a constant single number; else NULL */

/* expr_date.c */
gdl_typed gdl_check_date_arith(gdl_checker *c, const gdl_expr *expr, gdl_typed left, gdl_typed right);
gdl_typed gdl_check_whole(gdl_checker *c, const gdl_expr *expr);
bool gdl_type_is_calendar(gdl_checker *c, const gdl_type *type); /* a quantity in years or months */
bool gdl_type_is_time(gdl_checker *c, const gdl_type *type); /* a quantity in weeks, days, h … */

/* expr_range.c */
gdl_typed gdl_check_range(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_clamp(gdl_checker *c, const gdl_expr *expr);
/* Warns when the node just made takes one range both upwards and downwards. */
void gdl_note_range(gdl_checker *c, uint32_t node, gdl_arith op, gdl_typed left, gdl_typed right);
void gdl_note_negated_range(gdl_checker *c, uint32_t node, gdl_typed value);

/* expr_call.c */
gdl_typed gdl_check_call(gdl_checker *c, const gdl_expr *expr);
gdl_typed gdl_check_sum_points(gdl_checker *c, const gdl_expr *expr);

/* rules.c */
void gdl_declare_rules(gdl_checker *c); /* ids, overrides: before the order of dependency is known */
void gdl_check_rule(gdl_checker *c, uint32_t rule); /* condition and LIVE node, in that order */
/* The rules that `ref` names: one, or all of an item; a bare name is first looked for in `item`. False: reported. */
bool gdl_rules_of(gdl_checker *c, gdl_ref ref, uint32_t item, uint32_t *first, uint32_t *count);
bool gdl_rules_find(const gdl_checker *c, gdl_ref ref, uint32_t item, uint32_t *first,
                    uint32_t *count); /* silent */

/* override.c */
void gdl_declare_overrides(gdl_checker *c); /* overrides both ways, alternatives */
void gdl_check_overrides(gdl_checker *c);   /* which of them need a reason; after the effects */

/* effects.c */
void gdl_check_effects(gdl_checker *c); /* targets and settings, at the end */
uint32_t gdl_param_of(gdl_checker *c, uint32_t action, gdl_ident word); /* GDL_NONE: reported */
const gdl_setting *gdl_rule_setting(const gdl_rule *rule, uint32_t action, uint32_t param); /* NULL: it sets none */

/* wording.c */
void gdl_check_wording(gdl_checker *c, gdl_rule_effect *effect); /* what the texts of a note or warning name */

/* items.c */
void gdl_check_items(gdl_checker *c); /* score, texts; after the rules are declared */

/* analysis.c: cover, exclusive, monotone. Its nodes are not part of the program. */
void gdl_check_analysis(gdl_checker *c);

/* tests.c */
void gdl_check_tests(gdl_checker *c);
/* expects.c */
bool gdl_check_expectation(gdl_checker *c, const gdl_expect *decl, gdl_expectation *out); /* false: reported */

/* flags.c: what follows from the finished tape. */
void gdl_check_flags(gdl_checker *c); /* which facts decide; `is known` and what it can lose */
bool *gdl_nodes_reading(const gdl_checker *c, gdl_op op); /* by node: does it rest on a node of this operation? */

/* names.c */
void gdl_check_look_alikes(gdl_checker *c);
void gdl_check_unused(gdl_checker *c);

/* allow.c */
void gdl_check_allows(gdl_checker *c);                   /* at the beginning */
bool gdl_is_allowed(gdl_checker *c, gdl_diag_code code); /* by name: a finding that would be an error */
void gdl_drop_allowed(gdl_checker *c); /* at the end: takes back warnings that are allowed */

#endif
