/* flow.h - the rules of a guide followed once, from the first to the last: what every value is in the end.
 *
 * A list of rules that runs once is a straight line, so each value that is read has one definition: the assignments up to
 * there. A value that is assigned again after it was read gets a name for what it was before. */
#ifndef GDL_IMPORT_FLOW_H
#define GDL_IMPORT_FLOW_H

#include "import/term.h"

typedef enum gdl_flow_kind {
  GDL_FLOW_FACT,
  GDL_FLOW_DEFINE,
  GDL_FLOW_CONDITION,
  GDL_FLOW_ITEM /* a text that rules choose and none reads */
} gdl_flow_kind;

typedef struct gdl_flow_value {
  gdl_flow_kind kind;
  gdl_string name;
  gdl_string unit;      /* of one fact of a split variable; len 0: that of the entry */
  uint32_t variable;    /* FACT, DEFINE */
  uint32_t rule;        /* CONDITION: whose; GDL_NONE: the guide's preconditions */
  const gdl_term *term; /* of a fact what stands after `otherwise`, or NULL */
  bool is_used, is_final;
} gdl_flow_value;

/* An assignment that takes effect when `guard` holds. */
typedef struct gdl_flow_arm {
  const gdl_term *guard, *term;
  bool adds;    /* `term` is added to what was there */
  bool is_last; /* only when no other did: its rule asks whether the value is absent */
} gdl_flow_arm;

typedef struct gdl_flow_state { /* of one variable */
  uint32_t current;             /* value; GDL_NONE: none yet */
  const gdl_term *constant;     /* what it is instead: a local that is a number */
  GDL_LIST(gdl_flow_arm) arms;  /* since then */
  uint32_t named;               /* how many of its versions have a name */
} gdl_flow_state;

/* Rules for units other than that of the fact: left out where there are rules for its own unit that say the same. */
typedef struct gdl_flow_unit_rule {
  bool is_dropped;       /* by its unit alone */
  bool is_kept;          /* no rule says the same for the unit of the fact */
  const gdl_term *guard; /* as if it were kept */
} gdl_flow_unit_rule;

typedef struct gdl_flow {
  gdl_plan *plan;
  gdl_arena *arena;
  GDL_LIST(gdl_flow_value) values; /* in the order they come about */
  gdl_flow_state *states;          /* by variable */
  uint32_t *splits;       /* by variable: the first of the values of its splits, or GDL_NONE */
  uint32_t *conditions;   /* by rule: its value, or GDL_NONE */
  const gdl_term **fired; /* by rule: when it fires; NULL: not reached yet */
  gdl_flow_unit_rule *unit_rules; /* by rule */
  bool *is_asked;                 /* by rule: whether another asks if it fired */
  uint32_t precondition;          /* value, or GDL_NONE */
  gdl_string *list_names;         /* by variable: of the list that it leads, if several share it */
  bool failed;
} gdl_flow;

gdl_flow *gdl_flow_new(gdl_plan *plan);

/* flow.c, for lower.c: the value of a variable where the rules have come to. */
const gdl_term *gdl_flow_read(gdl_flow *flow, uint32_t variable, gdl_string unit);
uint32_t gdl_flow_root(const gdl_flow *flow, uint32_t variable); /* its alias */
bool gdl_flow_is_split(const gdl_flow *flow, uint32_t variable);
const gdl_term *gdl_flow_value_term(gdl_flow *flow, uint32_t value);
/* Whether the term rests on the value, through definitions too. */
bool gdl_flow_rests_on(const gdl_flow *flow, const gdl_term *term, uint32_t value);
/* Reports what cannot be carried over, at its place in the guide. */
void gdl_flow_fail(gdl_flow *flow, uint32_t at, gdl_string what);
void gdl_flow_fail_in(gdl_flow *flow, uint32_t at, const char *en, const char *zh); /* in words of ours */

/* flow.c, for the rest of it. */
uint32_t gdl_flow_add(gdl_flow *flow, gdl_flow_value value);
void gdl_flow_close(gdl_flow *flow, uint32_t variable); /* what was assigned to it becomes a definition */
/* flow_rules.c */
void gdl_flow_run_defaults(gdl_flow *flow);
void gdl_flow_run_preconditions(gdl_flow *flow);
void gdl_flow_run_rule(gdl_flow *flow, uint32_t index);
/* Whether it reads what has no value when its turn comes, as far as the rules have come. */
bool gdl_flow_reads_nothing(gdl_flow *flow, const gdl2_expr *expr);
/* flow_end.c */
void gdl_flow_finish(gdl_flow *flow);

/* fold.c: the arms as one term, after `base` (NULL: nothing before). */
const gdl_term *gdl_flow_fold(gdl_flow *flow, const gdl_flow_arm *arms, uint32_t count,
                              const gdl_term *base);

/* ---- presence.c ---- */

/* The guard without asking for what it or what is assigned (may be NULL) reads anyway. */
const gdl_term *gdl_presence_drop(const gdl_flow *flow, const gdl_term *guard, const gdl_term *assigned);
bool gdl_presence_alone(const gdl_term *guard); /* whether it asks for nothing but what is there */
bool gdl_presence_any(const gdl_term *guard);   /* whether it asks for that at all */
/* The guard, false where it cannot be decided. */
const gdl_term *gdl_presence_firm(gdl_flow *flow, const gdl_term *guard, const gdl_term *assigned);
bool gdl_presence_matters(gdl_flow *flow, const gdl_flow_arm *arms, uint32_t count, const gdl_term *base);

void gdl_flow_name(gdl_flow *flow); /* flow_names.c */
/* items_write.c: whether the last value of the variable is advice, and no value. */
bool gdl_flow_is_advice(const gdl_flow *flow, uint32_t variable, uint32_t value);

/* ---- lower.c: expressions of the guide as terms ---- */

typedef struct gdl_lower { /* one rule or default */
  gdl_flow *flow;
  bool keeps;                 /* a rule for another unit, read in that */
  GDL_LIST(gdl_string) units; /* in pairs with variables: `.unit == …` settled by the rule */
  GDL_LIST(uint32_t) unit_variables;
} gdl_lower;

/* A condition that counts as not fulfilled where GDL2 cannot decide it; `positive` is false within a negation. */
const gdl_term *gdl_lower_condition(gdl_lower *lower, const gdl2_expr *expr, bool positive);
const gdl_term *gdl_lower_value(gdl_lower *lower, const gdl2_expr *expr);
/* As a bare number: of a quantity that of its unit, of a choice its points. */
const gdl_term *gdl_lower_number(gdl_lower *lower, const gdl2_expr *expr);
const gdl_term *gdl_lower_number_of(gdl_lower *lower, const gdl_term *term);
/* As a value of the variable. NULL: it cannot be one, which was reported. */
const gdl_term *gdl_lower_as(gdl_lower *lower, uint32_t variable, const gdl2_expr *expr);
bool gdl_lower_is_of(const gdl_lower *lower, gdl_string a, gdl_string b); /* whether two units measure the same */
/* Whether the condition settles the unit of a variable, as `.unit == 'mg/dl'`: noted for what the rule reads. */
void gdl_lower_settle_units(gdl_lower *lower, const gdl2_expr *expr);

/* ---- writing ---- */

void gdl_term_write(gdl_out *out, const gdl_flow *flow, const gdl_term *term);
void gdl_import_write_type(gdl_out *out, const gdl_flow *flow, const gdl_flow_value *value);
void gdl_import_write_facts(gdl_out *out, gdl_flow *flow);
void gdl_import_write_note(gdl_out *out, const gdl_flow *flow,
                           gdl_string text); /* a text of rules, with its language */
void gdl_import_write_items(gdl_out *out, const gdl_flow *flow);
void gdl_import_write_defines(gdl_out *out, gdl_flow *flow);

#endif
