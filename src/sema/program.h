/* program.h - a checked guideline: resolved, typed, flat.
 *
 * A program exists only without errors. Everything a guideline says is in numbered tables; every expression is a node on
 * one tape in dependency order, so that evaluating is one loop without recursion. Immutable; shared by any number of
 * evaluations. INVARIANT: an argument of node n has a number less than n. */
#ifndef GDL_SEMA_PROGRAM_H
#define GDL_SEMA_PROGRAM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/decimal.h"
#include "base/name.h"
#include "sema/unit.h"
#include "sema/verdict.h"
#include "source/diag.h"
#include "syntax/ast.h"

#define GDL_NONE UINT32_MAX /* no index */
/* 64 KiB: some 40 pages; definitions that double a text stay small. */
#define GDL_MAX_JOINED 65536

typedef struct gdl_domain {  /* the values of a one-of or any-of, in order of declaration */
  const gdl_name *name;      /* of the `codes`; NULL when written out in a type */
  const gdl_choice *choices; /* count of them, with labels and codes */
  const gdl_decimal *points; /* count of them; NULL if no value carries points */
  uint32_t count;
  uint32_t words; /* uint64_t words of a bit set over the values: (count + 63) / 64 */
  const uint32_t *slots; /* by name id, open addressing: a choice, or GDL_NONE; for gdl_domain_find alone */
  uint32_t slot_mask;
} gdl_domain;

uint32_t gdl_domain_find(const gdl_domain *domain, const gdl_name *name); /* GDL_NONE if it has no such value */

typedef struct gdl_bounds { /* numeric: in the type's unit; date: days */
  bool has_range, has_step;
  gdl_decimal low, high, step;
} gdl_bounds;

typedef struct gdl_type {
  gdl_type_kind kind;
  bool is_range;                  /* low .. high of this type */
  const gdl_unit *unit;           /* of QUANTITY, else NULL */
  const gdl_domain *domain;       /* of ONE_OF and ANY_OF, else NULL */
  const struct gdl_type *element; /* of SERIES, else NULL */
  gdl_bounds bounds;              /* of a declared type; {0} elsewhere */
  uint32_t substance;             /* index into substances, or GDL_NONE */
} gdl_type;

typedef enum gdl_op {
#define NODE(id, meaning) GDL_OP_##id,
#include "sema/node.def"
#undef NODE
  GDL_OP_COUNT_ /* how many; GDL_OP_COUNT is an operation */
} gdl_op;

typedef struct gdl_dated {
  gdl_date date;
  struct gdl_constant *value;
} gdl_dated;

/* A value known before any patient. Its type says which arm. */
typedef struct gdl_constant {
  bool is_unknown;
  union {
    bool truth;
    gdl_decimal number; /* in the type's unit */
    struct {
      gdl_decimal low, high;
    } range;
    gdl_date date;
    struct {
      gdl_date low, high;
    } date_range;
    uint32_t choice;      /* index into the domain */
    const uint64_t *bits; /* a set: domain->words words */
    gdl_string text;
    struct {
      const gdl_dated *at;
      uint32_t count;
    } series; /* in order of date */
  };
} gdl_constant;

typedef struct gdl_node {
  gdl_op op;
  uint32_t first, count; /* arguments: program->args[first] … */
  const gdl_type *type;
  gdl_span span; /* the words it stands for; nowhere for shared nodes (FACT, TODAY …) */
  union {
    uint32_t index;  /* FACT, PARAMETER, LIVE (rule) */
    int64_t integer; /* AT_LEAST, WHOLE_*, LAST, FIRST */
    const gdl_constant *constant;
    const uint64_t *bits;      /* IN_SET, HAS_ANY, HAS_ALL */
    const gdl_decimal *points; /* POINTS: by choice */
    struct {
      const gdl_unit *from;
      const gdl_decimal *molar_mass;
    } scale; /* molar_mass NULL: same dimension */
  };
} gdl_node;

typedef struct gdl_fact {
  const gdl_name *name;
  const gdl_decl *decl; /* label, codes, cites, note, fixed, cost, typical … as written */
  const gdl_type *type;
  uint32_t node;      /* its FACT node */
  uint32_t otherwise; /* node, or GDL_NONE */
  bool assumed; /* `otherwise` reads no fact and no day: a constant, reported as a parameter is */
  int shown_places; /* `shown to 0.01` is 2; -1: not declared */
  bool decides; /* some rule, parameter value, constraint or result reads it, directly or through definitions */
} gdl_fact;

typedef struct gdl_parameter { /* of the guideline */
  const gdl_name *name;
  const gdl_decl *decl;
  const gdl_type *type;
  const gdl_constant *value; /* as declared; --set replaces it in a run */
  uint32_t node;
} gdl_parameter;

typedef struct gdl_reading {
  const gdl_name *name;
  const gdl_decl *decl;
} gdl_reading;

typedef struct gdl_group {
  const gdl_name *name;
  const gdl_decl *decl;
  const gdl_domain *domain;
  const uint64_t *bits;
} gdl_group;

typedef struct gdl_define {
  const gdl_name *name;
  const gdl_decl *decl;
  const gdl_type *type;
  uint32_t node;
  int shown_places;
  bool asks_known; /* as of a rule */
  bool is_result;  /* reports show its value: see flags.c */
} gdl_define;

typedef struct gdl_substance {
  const gdl_name *name;
  const gdl_decl *decl;
  gdl_decimal molar_mass; /* g/mol */
} gdl_substance;

typedef struct gdl_constraint {
  const gdl_name *name;
  const gdl_decl *decl;
  uint32_t node; /* must not be false */
} gdl_constraint;

typedef struct gdl_action_param {
  const gdl_name *name;
  const gdl_param_decl *decl;
  const gdl_type *type; /* its bounds, if any, are checked when a rule sets it to a constant */
  int shown_places;
} gdl_action_param;

typedef struct gdl_action {
  const gdl_name *name;
  const gdl_decl *decl;
  const gdl_action_param *params;
  uint32_t param_count;
  bool can_be_supported; /* some rule of the guideline indicates, recommends, suggests or permits it */
} gdl_action;

typedef struct gdl_duty {
  const gdl_name *name;
  const gdl_decl *decl;
} gdl_duty;

typedef struct gdl_setting { /* dose = … */
  uint32_t param;            /* index into the action's params */
  uint32_t node;             /* value in the param's unit; may be a range */
  gdl_span span;             /* of the value as written */
} gdl_setting;

typedef struct gdl_named {           /* a value that a text names: `{total}`, `{il2.dose}` */
  const gdl_name *name, *param_name; /* param_name NULL: no dot */
  uint32_t node;                     /* GDL_NONE: a parameter of an action */
  uint32_t action, param;            /* else GDL_NONE */
  const gdl_type *type; /* how the value is read: of `define h = height as cm` a bare number, though the node is in cm */
  int shown_places; /* -1: not declared */
} gdl_named;

typedef struct gdl_wording_part { /* of a text: words, then what is named after them */
  gdl_string words;               /* escapes decoded, `{{` is `{` */
  uint32_t named;                 /* index into the effect's `named`, or GDL_NONE */
} gdl_wording_part;

typedef struct gdl_wording {
  const gdl_wording_part *at;
  uint32_t count;
} gdl_wording;

typedef struct gdl_rule_effect {
  gdl_verb verb;
  uint32_t action;        /* GDL_NONE for require, note, warn */
  uint32_t param;         /* `open il2.dose`; else GDL_NONE */
  const uint32_t *duties; /* of require */
  uint32_t duty_count;
  const gdl_setting *settings;
  uint32_t setting_count;
  const gdl_effect *decl; /* texts */
  /* Of note and warn: by text of decl->texts; NULL: none has a brace. What is named decides nothing. */
  const gdl_wording *wordings;
  const gdl_named *named; /* by all of them, each once */
  uint32_t named_count;
} gdl_rule_effect;

typedef struct gdl_rule {
  gdl_string id; /* "R1.active" */
  const gdl_rule_decl *decl;
  uint32_t item;
  uint32_t condition; /* node: that of `when` itself, or AND of it and a NOT for each `unless`, in their order */
  uint32_t live;              /* its LIVE node */
  const uint32_t *overriders; /* rules that override this one */
  uint32_t overrider_count;
  const uint32_t *overrides; /* rules that this one overrides */
  uint32_t override_count;
  uint32_t alternative_to; /* rule, or GDL_NONE */
  const gdl_rule_effect *effects;
  uint32_t effect_count;
  const uint32_t *readings; /* rests on: indexes of readings, in the order written, each once */
  uint32_t reading_count;
  bool asks_known; /* rests on `is known` somewhere: learning a fact may turn its status, not only settle it */
} gdl_rule;

typedef struct gdl_item {
  const gdl_name *name;
  const gdl_decl *decl;            /* label, score, cites, anchors, ours */
  uint32_t first_rule, rule_count; /* rules stand together */
} gdl_item;

/* ---- tests, checked but not run ---- */

typedef struct gdl_given {
  enum { GDL_GIVEN_FACT, GDL_GIVEN_PARAMETER, GDL_GIVEN_TODAY } what;
  uint32_t index;
  const gdl_constant *value; /* in the type's unit; NULL when `outside` holds. Of a fact it may be unknown, and it may lie
                                outside the declared range: the data is then refused, as data from outside would be */
  gdl_string outside; /* a string for a fact that is no text: read as outside data would be */
  gdl_span span;
} gdl_given;

/* What may be expected of what (NUMBER: `value` is in the unit of the fact, definition or parameter):
 * APPLIES, NOT_APPLIES  an item, rule, duty
 * UNDETERMINED          the same; an action (more than one verdict possible); a parameter of an action (a rule that applies
 *                       or may apply sets it and its value is not known); a fact, a definition (not known)
 * IS                    an action: `verdicts` has one bit. A fact, definition or parameter that is a one-of: `value` holds the
 *                       choice. A parameter too: `value` NULL and decl->word `open`, or `none`: no rule that applies sets it
 *                       A rule: decl->word `warning` or `note`: it applies and says such a thing
 * IN                    an action: exactly these verdicts are possible
 * MISSING               anything, or nothing (all verdicts together): exactly these facts
 * EQUAL                 a parameter: `value` is a range whenever it is a number or date (a single value: both ends alike), and
 *                       holds of the value that `by` sets, else of some rule that applies. A fact, a definition: `type` is
 *                       a range if the definition is one. `value` may be unknown: it must be unknown then. With `to STEP`
 *                       a number within half a step of `value`, both ends included, as a source prints it rounded
 * ERROR                 a fact, or nothing (any fact) */
typedef struct gdl_expectation {
  const gdl_expect *decl;
  enum {
    GDL_ABOUT_NOTHING,
    GDL_ABOUT_ITEM,
    GDL_ABOUT_RULE,
    GDL_ABOUT_DUTY,
    GDL_ABOUT_ACTION,
    GDL_ABOUT_ACTION_PARAM,
    GDL_ABOUT_FACT,
    GDL_ABOUT_DEFINE
  } about;
  uint32_t index, param;     /* param: of ACTION_PARAM, else GDL_NONE */
  uint32_t by;               /* rule, or GDL_NONE */
  uint32_t verdicts;         /* IS, IN of an action: bits by gdl_verdict */
  const gdl_constant *value; /* EQUAL; IS of a one-of: choice */
  const gdl_constant *least,
      *greatest; /* EQUAL with `to`: half a step below and above `value`; of a range, of each end */
  const gdl_type *type;  /* of value */
  const uint32_t *facts; /* MISSING: sorted fact indexes, each once */
  uint32_t fact_count;
} gdl_expectation;

/* `today` is given whenever an answer of this test can depend on it; where it is not given, any day serves. */
typedef struct gdl_test {
  const gdl_decl *decl;
  const gdl_given *given;
  uint32_t given_count;
  const gdl_expectation *expects;
  uint32_t expect_count;
} gdl_test;

typedef struct gdl_program {
  gdl_arena *arena;
  gdl_names *names;
  gdl_sources *sources;
  gdl_units *units;
  const gdl_decl *header; /* the `guideline` declaration of the first file that has one; NULL: none has */
  char sha256[65];        /* of the main file and every used file; set by api */

  const gdl_node *nodes;
  uint32_t node_count;
  const uint32_t *args;

#define GDL_TABLE(type, name) \
  const type *name;           \
  uint32_t name##_count
  GDL_TABLE(gdl_fact, facts); /* the slot of a patient is the index of the fact */
  GDL_TABLE(gdl_parameter, parameters);
  GDL_TABLE(gdl_reading, readings);
  GDL_TABLE(gdl_domain *const, domains);
  GDL_TABLE(gdl_group, groups);
  GDL_TABLE(gdl_define, defines);
  GDL_TABLE(gdl_substance, substances);
  GDL_TABLE(gdl_constraint, constraints);
  GDL_TABLE(gdl_action, actions);
  GDL_TABLE(gdl_duty, duties);
  GDL_TABLE(gdl_item, items);
  GDL_TABLE(gdl_rule, rules);
  GDL_TABLE(gdl_test, tests);
#undef GDL_TABLE
  const uint32_t *fact_slots; /* perfect-enough hash of fact names for readers of data: see gdl_program_fact */
  uint32_t fact_slot_mask;
} gdl_program;

/* Of the hash of fact names. Data can ask for names but add none, so it may be known. */
#define GDL_FACT_SEED UINT64_C(0x67646c)

/* The fact with this name (NFC bytes), or GDL_NONE. One hash, one memcmp. */
uint32_t gdl_program_fact(const gdl_program *program, const char *text, size_t len);
uint32_t gdl_program_parameter(const gdl_program *program, const char *text, size_t len);

/* Checks `files` (the guideline first, then every used file, each once) and builds the program.
 * NULL when there are errors, all of them reported. Warnings alone do not stop it. Errors of syntax that were reported
 * before make it NULL too, but the rest is checked; names of declarations that could not be read are not complained of. */
const gdl_program *gdl_check(gdl_arena *arena, gdl_names *names, gdl_diags *diags,
                             const gdl_file *const *files, uint32_t file_count);

static inline const gdl_node *gdl_program_arg(const gdl_program *program, const gdl_node *node,
                                              uint32_t k) {
  return &program->nodes[program->args[node->first + k]];
}

#endif
