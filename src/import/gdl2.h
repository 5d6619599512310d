/* gdl2.h - a guideline of openEHR GDL2 and its test cases as they were read: nothing renamed, nothing interpreted.
 *
 * Everything lives in the arena of the reader. Strings are UTF-8 without NUL. */
#ifndef GDL_IMPORT_GDL2_H
#define GDL_IMPORT_GDL2_H

#include "base/arena.h"
#include "base/decimal.h"
#include "base/name.h"
#include "source/diag.h"

#define GDL2_MAX_RULES 10000 /* the largest guide known has 115 */
#define GDL2_MAX_VALUES 1000 /* of one case; the largest known has 60 */

typedef enum gdl2_op {
  GDL2_NULL,
  GDL2_BOOLEAN,  /* `boolean` */
  GDL2_NUMBER,   /* `number`; the constant e too, at 34 digits */
  GDL2_QUANTITY, /* `number`, `unit` as written */
  GDL2_ORDINAL,  /* `number`, `code`, `label` */
  GDL2_CODE,     /* `code`, `label` */
  GDL2_TEXT, /* `text`; `code`: the term of the guide whose text it is, in the original language; len 0: none */
  GDL2_PROPORTION, /* `number` of `of` */
  GDL2_DATE_TIME,  /* `text` as written; in test cases only */
  GDL2_VARIABLE,   /* `variable`, `attributes` */
  GDL2_NOW,        /* $currentDateTime, `attributes` */
  GDL2_FIRED,      /* `rule` */
  GDL2_NOT,
  GDL2_AND, /* of two or more: a chain is one node */
  GDL2_OR,
  GDL2_EQUAL, /* with GDL2_NULL on the right: whether a value is absent */
  GDL2_UNEQUAL,
  GDL2_LESS,
  GDL2_LESS_EQUAL,
  GDL2_GREATER,
  GDL2_GREATER_EQUAL,
  GDL2_ADD, /* of two or more */
  GDL2_SUB,
  GDL2_MUL, /* of two or more */
  GDL2_DIV,
  GDL2_POWER,
  GDL2_NEGATE,
  GDL2_CALL /* `text` is the function's name */
} gdl2_op;

typedef enum gdl2_attribute {
  GDL2_WHOLE, /* none: the value itself */
  GDL2_MAGNITUDE,
  GDL2_VALUE, /* of an ordinal or count its number, of a text the text */
  GDL2_UNIT,
  GDL2_PRECISION,
  GDL2_YEAR,
  GDL2_TERM, /* the label of a code */
  GDL2_CODE_OF,
  GDL2_NUMERATOR,
  GDL2_DENOMINATOR
} gdl2_attribute;

typedef struct gdl2_expr {
  gdl2_op op;
  uint32_t at; /* an offset in the sources of the diagnostics: report at the span {at, at + 1} */
  gdl2_attribute attribute;
  bool boolean;
  gdl_decimal number, of;
  gdl_string unit, code, label, text;
  uint32_t variable; /* index in guide->variables */
  uint32_t rule;     /* index in guide->rules */
  const struct gdl2_expr *const *args;
  uint32_t arg_count;
} gdl2_expr;

typedef enum gdl2_io { GDL2_LOCAL, GDL2_INPUT, GDL2_OUTPUT } gdl2_io;

typedef struct gdl2_variable {
  gdl_string id; /* gt0004, gt0011.1 */
  gdl2_io io;
  gdl_string archetype; /* the model bound; len 0 of a local one */
  gdl_string path;
  bool is_first, is_last; /* bound by min or max of the event's time */
} gdl2_variable;

typedef struct gdl2_assign {
  uint32_t variable;
  gdl2_attribute attribute;
  const gdl2_expr *value;
  uint32_t at;
} gdl2_assign;

typedef struct gdl2_rule {
  gdl_string id;
  int64_t priority;
  const gdl2_expr *const *when; /* all must hold */
  uint32_t when_count;
  const gdl2_assign *then;
  uint32_t then_count;
  uint32_t at;
} gdl2_rule;

typedef struct gdl2_term {
  gdl_string id, text, description; /* description "*" is none: len 0 */
} gdl2_term;

typedef struct gdl2_terms {
  gdl_string lang; /* en, sv, zh, … */
  const gdl2_term *terms;
  uint32_t count;
} gdl2_terms;

typedef struct gdl2_details { /* of one language */
  gdl_string lang, purpose, use, misuse, copyright;
} gdl2_details;

typedef struct gdl2_guide {
  gdl_string id, concept, original_language, version; /* of the format: gdl_version */
  bool keeps_version; /* its name in gdl has the version in it: another guide has the name without */
  gdl_string author, organisation, email, date, lifecycle, references, licence;
  const gdl_string *contributors;
  uint32_t contributor_count;
  const gdl2_details *details;
  uint32_t detail_count;
  const gdl2_variable *variables; /* inputs and outputs in the order of their bindings, then locals as first met */
  uint32_t variable_count;
  const gdl2_expr *const *pre_conditions;
  uint32_t pre_condition_count;
  const gdl2_assign *defaults;
  uint32_t default_count;
  const gdl2_rule *rules; /* in the order they run: descending priority, then as written */
  uint32_t rule_count;
  const gdl2_terms *languages; /* the original language first */
  uint32_t language_count;
} gdl2_guide;

/* NULL after reporting errors with their place: not JSON, not GDL2, an expression that cannot be read, a name that is bound
 * nowhere where one must be. Never a guide with something left out. `name`: of the file. */
const gdl2_guide *gdl2_read(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_string text);

/* The text of `id` in the language; len 0 when there is none. */
gdl_string gdl2_term_of(const gdl2_guide *guide, uint32_t language, gdl_string id);

/* ---- test cases ---- */

typedef struct gdl2_value {
  gdl_string id;     /* of the variable, as written: it may be one that the guide no longer has */
  uint32_t variable; /* GDL_NONE: the guide has none of this name */
  const gdl2_expr *value; /* a constant; GDL2_TEXT for what is nothing else */
  gdl_string written;     /* as written: "6.00,%" shows how many decimals count */
} gdl2_value;

typedef struct gdl2_case {
  gdl_string id;
  const gdl2_value *inputs, *expected;
  uint32_t input_count, expected_count;
  bool is_foreign; /* it expects resources of FHIR, which have no counterpart: no test can be written */
  uint32_t line; /* in the fixture */
} gdl2_case;

typedef struct gdl2_fixture {
  gdl_string now; /* ISO 8601; len 0: not stated */
  const gdl2_case *cases;
  uint32_t case_count;
} gdl2_fixture;

bool gdl2_reads_fixtures(void); /* whether this gdl was built with libyaml */
/* NULL after reporting. Without libyaml: one error that says so. */
const gdl2_fixture *gdl2_read_fixture(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                                      gdl_string name, gdl_string text);

#endif
