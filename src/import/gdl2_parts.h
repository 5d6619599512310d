/* gdl2_parts.h - what the readers of GDL2 share: a tree of JSON or YAML with its places, and the expressions. */
#ifndef GDL_IMPORT_GDL2_PARTS_H
#define GDL_IMPORT_GDL2_PARTS_H

#include "base/json.h"
#include "import/gdl2.h"

typedef enum gdl2_kind { GDL2_NONE, GDL2_STRING, GDL2_INTEGER, GDL2_LIST, GDL2_OBJECT } gdl2_kind;

/* A value and its place among its neighbours. */
typedef struct gdl2_node {
  gdl2_kind kind; /* NONE: null, true, false */
  bool has_escapes;
  gdl_span span;
  gdl_string key;    /* of a member of an object */
  gdl_string string; /* decoded; of a number as written */
  struct gdl2_node *first, *last, *next;
} gdl2_node;

/* NULL after reporting. */
const gdl2_node *gdl2_tree(gdl_arena *arena, gdl_diags *diags, const gdl_source *source);
/* The same of YAML; `name` and `text` become a source. */
const gdl2_node *gdl2_yaml_tree(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_string text);
/* The member of an object; NULL: there is none, or it is null. */
const gdl2_node *gdl2_member(const gdl2_node *object, const char *key);

typedef struct gdl2_reader {
  gdl_arena *arena;
  gdl_diags *diags;
  gdl2_guide *guide;
  GDL_LIST(gdl2_expr *) terms; /* `$gt0025.term`, of what may be a variable or a term */
  gdl_names *names;            /* of variables and rules */
  GDL_LIST(gdl2_variable) variables;
  GDL_LIST(uint32_t) variable_of, rule_of; /* by name->id; GDL_NONE */
} gdl2_reader;

/* The variable of that name, made when there is none yet. */
uint32_t gdl2_variable_of(gdl2_reader *reader, gdl_string id);
uint32_t gdl2_index_of(const gdl2_reader *reader, gdl_string id, bool is_rule);

/* A text that holds an expression, an assignment or a constant; NULL, false: reported. */
const gdl2_expr *gdl2_parse_expr(gdl2_reader *reader, const gdl2_node *text);
bool gdl2_parse_assign(gdl2_reader *reader, const gdl2_node *text, gdl2_assign *out);

/* gdl2_literal.c: constants, as expressions and test cases write them. Each reads at `at`, and moves it past what it read; false:
 * there is none, or (with a number too long for us) an error. */
bool gdl2_scan_number(gdl_arena *arena, gdl_string text, uint32_t *at, gdl_decimal *out);
/* `local::at0004|label|`; a final bar may be missing at the end of the text. */
bool gdl2_scan_code(gdl_string text, uint32_t *at, gdl2_expr *out);
/* `|label|` after a code or a variable; not the operator `||`. */
gdl_string gdl2_scan_label(gdl_string text, uint32_t *at);
bool gdl2_scan_unit(gdl_string text, uint32_t *at, gdl_string *out);
/* Of a test case: what is no other constant is a text. */
const gdl2_expr *gdl2_parse_constant(gdl_arena *arena, gdl_string written, uint32_t at);

#endif
