/* ast.h - a guideline as it was written.
 *
 * Built by the parser, const from then on; later stages keep what they learn elsewhere. Nothing here knows what a name
 * means. Every node has the span of its words; comments are kept beside the tree so that the file can be printed back. */
#ifndef GDL_SYNTAX_AST_H
#define GDL_SYNTAX_AST_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "base/decimal.h"
#include "base/name.h"
#include "source/source.h"

/* 200: deeper than any rule a person can read, shallow enough to recurse over on a 128 KB stack. */
#define GDL_MAX_DEPTH 200

#define GDL_NODES(type) \
  struct {              \
    type *at;           \
    uint32_t count;     \
  }

typedef struct gdl_ident { /* a name where it stands */
  const gdl_name *name;    /* NULL: absent */
  gdl_span span;
} gdl_ident;

typedef struct gdl_ref {   /* `R1`, `R1.active`, `il2.dose` */
  gdl_ident first, second; /* second.name NULL when there is no dot */
  gdl_span span;
} gdl_ref;
typedef GDL_NODES(gdl_ref) gdl_refs;

typedef struct gdl_text { /* one `zh "…"` */
  gdl_ident tag;          /* name NULL: untagged, serves all languages */
  gdl_string string;      /* escapes decoded: \" \\ \n \t \u{…} */
  gdl_span span;          /* of the whole; the string's words with quotes are the end of it */
} gdl_text;
typedef GDL_NODES(gdl_text) gdl_texts;

typedef struct gdl_quoted {
  gdl_string string;
  gdl_span span;
} gdl_quoted;
typedef GDL_NODES(gdl_quoted) gdl_quoteds;

/* ---- expressions ---- */

typedef struct gdl_expr gdl_expr;
typedef GDL_NODES(const gdl_expr *) gdl_exprs;

typedef enum gdl_expr_kind {
  GDL_EXPR_ERROR,   /* poison: already reported */
  GDL_EXPR_BOOL,    /* true, false */
  GDL_EXPR_UNKNOWN, /* unknown */
  GDL_EXPR_NUMBER,  /* number, with unit if `unit.len` */
  GDL_EXPR_DATE, /* date; only whole dates, or year-month (`date.day` 0) which sema refuses with a hint */
  GDL_EXPR_STRING,   /* string */
  GDL_EXPR_NAME,     /* ref, one word or two with a dot; `today` too */
  GDL_EXPR_NOT,      /* unary */
  GDL_EXPR_NEGATE,   /* unary */
  GDL_EXPR_AND,      /* list, two or more, never nested in itself unless parenthesised */
  GDL_EXPR_OR,       /* list */
  GDL_EXPR_COMPARE,  /* compare: = != < <= > >= */
  GDL_EXPR_ARITH,    /* arith: + - * / ^ */
  GDL_EXPR_RANGE,    /* range: low .. high; a unit after `high` serves both */
  GDL_EXPR_SET,      /* list of names: { a, b }; only after `in`, `has`, in given and expect */
  GDL_EXPR_SERIES,   /* pairs of date and value: [2026-01-10: 12, 2026-04-12: 6]; only in given */
  GDL_EXPR_IN,       /* binary: x in range-or-set */
  GDL_EXPR_IS,       /* is: x is [not] word  (viral, empty, known) */
  GDL_EXPR_HAS,      /* has: s has value | s has any of set | s has all of set */
  GDL_EXPR_AT_LEAST, /* count_of: at least n of (list) */
  GDL_EXPR_ALL_OF,
  GDL_EXPR_ANY_OF,
  GDL_EXPR_NONE_OF,
  GDL_EXPR_COUNT_OF,   /* list */
  GDL_EXPR_SUM_POINTS, /* list: sum of points(a, b) */
  GDL_EXPR_SUM,        /* cases: sum { 2 when a  3 when b }; otherwise NULL */
  GDL_EXPR_IF,         /* if_ */
  GDL_EXPR_CASES,      /* cases */
  GDL_EXPR_CLAMP,      /* binary: clamp x to range */
  GDL_EXPR_AS,         /* as: x as unit */
  GDL_EXPR_CALL,       /* call: name(args) and last(x before D), last(x within 90 days) */
  GDL_EXPR_WHOLE,      /* whole: whole months from D to E */
  GDL_EXPR_APPLIES,    /* ref: R1.active applies, R1 applies */
  GDL_EXPR_PAREN       /* unary: kept for printing back; means its content */
} gdl_expr_kind;
#define GDL_EXPR_KIND_COUNT (GDL_EXPR_PAREN + 1)

typedef enum gdl_compare { GDL_EQ, GDL_NE, GDL_LT, GDL_LE, GDL_GT, GDL_GE } gdl_compare;
typedef enum gdl_arith { GDL_ADD, GDL_SUB, GDL_MUL, GDL_DIV, GDL_POW } gdl_arith;
typedef enum gdl_call_mark { GDL_CALL_PLAIN, GDL_CALL_BEFORE, GDL_CALL_WITHIN } gdl_call_mark;

typedef struct gdl_number {
  gdl_decimal value;
  gdl_string digits; /* as written, `_` and all */
  gdl_string unit;   /* as written, len 0 for none */
  gdl_span unit_span;
} gdl_number;

typedef struct gdl_written_date {
  int16_t year;
  int8_t month, day; /* 0 when not written (2019-01, 2019) */
  gdl_date date;     /* the first day it covers */
} gdl_written_date;

typedef struct gdl_branch { /* `when C => V`, `V when C`, date: value */
  const gdl_expr *when, *value;
  gdl_span span;
} gdl_branch;

struct gdl_expr {
  gdl_expr_kind kind;
  uint16_t depth; /* 1 + that of its deepest child; a long sum or product counts as one: chain.h */
  gdl_span span;
  union {
    bool boolean;
    gdl_number number;
    gdl_written_date date;
    gdl_string string;
    gdl_ref ref;
    const gdl_expr *unary;
    gdl_exprs list;
    struct {
      const gdl_expr *left, *right;
    } binary;
    struct {
      gdl_compare op;
      gdl_span op_span;
      const gdl_expr *left, *right;
    } compare;
    struct {
      gdl_arith op;
      gdl_span op_span;
      const gdl_expr *left, *right;
    } arith;
    struct {
      const gdl_expr *low, *high;
    } range;
    struct {
      const gdl_expr *value;
      gdl_ident word;
      bool negated;
    } is;
    /* `any` and `all` false: one value, set is a NAME expression */
    struct {
      const gdl_expr *value, *set;
      bool any, all;
    } has;
    struct {
      gdl_number count;
      gdl_exprs of;
    } at_least;
    struct {
      const gdl_expr *condition, *then, *otherwise;
    } if_;
    struct {
      GDL_NODES(const gdl_branch) branches;
      const gdl_expr *otherwise;
      bool in_order;
    } cases;
    struct {
      const gdl_expr *value;
      gdl_string unit;
      gdl_span unit_span;
    } as;
    struct {
      gdl_ident name;
      gdl_exprs args;
      gdl_call_mark mark;
      const gdl_expr *limit;
    } call;
    struct {
      gdl_ident unit;
      const gdl_expr *from, *to;
    } whole;
  };
};

/* ---- types ---- */

typedef enum gdl_type_kind {
  GDL_TYPE_ERROR,
  GDL_TYPE_BOOLEAN,
  GDL_TYPE_INTEGER,
  GDL_TYPE_NUMBER,
  GDL_TYPE_QUANTITY,
  GDL_TYPE_DATE,
  GDL_TYPE_TEXT,
  GDL_TYPE_ONE_OF,
  GDL_TYPE_ANY_OF,
  GDL_TYPE_SERIES
} gdl_type_kind;

typedef struct gdl_code { /* code atc "L04AD02" display "…" */
  gdl_ident system;
  gdl_quoted value, display; /* display.span.end 0: absent */
  gdl_span span;
} gdl_code;
typedef GDL_NODES(gdl_code) gdl_code_list;

typedef struct gdl_choice { /* one value of a one-of or of codes */
  gdl_ident name;
  const gdl_expr *points; /* NULL: none */
  gdl_texts label;
  gdl_code_list codes;
  gdl_span span;
} gdl_choice;
typedef GDL_NODES(gdl_choice) gdl_choices;

typedef struct gdl_type_expr {
  gdl_type_kind kind;
  gdl_span span;
  gdl_string unit; /* of QUANTITY */
  gdl_span unit_span;
  const gdl_expr *range;               /* a RANGE, or NULL */
  const gdl_expr *step;                /* a NUMBER, or NULL */
  gdl_ident substance;                 /* quantity … of creatinine */
  gdl_choices choices;                 /* of ONE_OF and ANY_OF written out */
  gdl_ident codes;                     /* or the name of the codes */
  const struct gdl_type_expr *element; /* of SERIES */
} gdl_type_expr;

/* ---- declarations ---- */

typedef enum gdl_header_kind {
  GDL_HEADER_LANGUAGE,
  GDL_HEADER_TITLE,
  GDL_HEADER_VERSION,
  GDL_HEADER_ISSUED,
  GDL_HEADER_REVIEW,
  GDL_HEADER_STATUS,
  GDL_HEADER_SOURCE,
  GDL_HEADER_SCORE,
  GDL_HEADER_INTENDED,
  GDL_HEADER_AUTHORS,
  GDL_HEADER_LICENCE,
  GDL_HEADER_POPULATION,
  GDL_HEADER_NOT_FOR
} gdl_header_kind;

typedef struct gdl_header { /* one line of `guideline x { … }` */
  gdl_header_kind kind;
  gdl_span span;
  gdl_texts texts; /* title intended population not_for version source score licence authors (each untagged) */
  const gdl_expr *value;                    /* language: NUMBER; issued, review: DATE */
  gdl_ident word;                           /* status; scale (word) */
  gdl_quoted doi;                           /* of source */
  gdl_ident scale, statistic, panel;        /* of score: a word such as `unstated` … */
  const gdl_expr *scale_range, *panel_size; /* … or `scale 0..10`, `panel 17` */
} gdl_header;

typedef enum gdl_fact_clause_flags { GDL_FACT_FIXED = 1 } gdl_fact_clause_flags;

typedef enum gdl_verb { /* ORDER OF VERBS: gdl.y, sema/check, eval/verdict, report/words */
                        GDL_VERB_INDICATE,
                        GDL_VERB_RECOMMEND,
                        GDL_VERB_SUGGEST,
                        GDL_VERB_PERMIT, /* strongest support first */
                        GDL_VERB_REGIMEN,
                        GDL_VERB_CAUTION,
                        GDL_VERB_OPEN,
                        GDL_VERB_SWITCH,
                        GDL_VERB_STOP,
                        GDL_VERB_AVOID,
                        GDL_VERB_CONTRAINDICATE,
                        GDL_VERB_REQUIRE,
                        GDL_VERB_NOTE,
                        GDL_VERB_WARN
} gdl_verb;
#define GDL_VERB_COUNT (GDL_VERB_WARN + 1)

typedef struct gdl_assign {
  gdl_ref target; /* dose; in `given`: has_sle, today */
  const gdl_expr *value;
  gdl_span span;
} gdl_assign;
typedef GDL_NODES(gdl_assign) gdl_assigns;

typedef struct gdl_effect {
  gdl_verb verb;
  gdl_span span;
  gdl_refs targets; /* an action, `il2.dose` after open, duties after require */
  gdl_assigns with;
  gdl_texts texts; /* of note and warn */
} gdl_effect;

typedef struct gdl_rule_decl {
  gdl_ident name;
  gdl_span span;
  gdl_refs overrides;
  gdl_ref alternative_to; /* first.name NULL: absent */
  const gdl_expr *when;
  gdl_exprs unless;
  GDL_NODES(const gdl_effect) effects;
  GDL_NODES(gdl_ident) rests_on;
  gdl_quoteds cites;
  gdl_texts because;
} gdl_rule_decl;

typedef struct gdl_anchor { /* anchor "a" .. "b": parts in this order, with anything between */
  gdl_quoteds parts;
  gdl_span span;
} gdl_anchor;

typedef enum gdl_expect_kind {
  GDL_EXPECT_APPLIES,
  GDL_EXPECT_NOT_APPLIES,
  GDL_EXPECT_UNDETERMINED, /* ref: an item, rule, duty, or il2.dose */
  GDL_EXPECT_IS,           /* ref is word: verdict, value of a one-of; il2.dose is open, none */
  GDL_EXPECT_IN,           /* ref in { … }: exactly the possible verdicts */
  GDL_EXPECT_MISSING,      /* [ref] missing { … }: exactly */
  GDL_EXPECT_EQUAL, /* ref = value [to step] [by rule]: a parameter of an action, a definition, a fact */
  GDL_EXPECT_ERROR /* error [fact]: the data is refused, naming the fact */
} gdl_expect_kind;

typedef struct gdl_expect {
  gdl_expect_kind kind;
  gdl_span span;
  gdl_ref ref; /* first.name NULL: absent (missing, error) */
  gdl_ident word;
  gdl_refs set;
  const gdl_expr *value, *to; /* to: a NUMBER, or NULL: `= 12.5 mg/dL to 0.1` */
  gdl_ref by;
} gdl_expect;

typedef enum gdl_decl_kind {
  GDL_DECL_ERROR,
  GDL_DECL_GUIDELINE,
  GDL_DECL_USE,
  GDL_DECL_UNIT,
  GDL_DECL_PARAMETER,
  GDL_DECL_READING,
  GDL_DECL_CODES,
  GDL_DECL_GROUP,
  GDL_DECL_FACT,
  GDL_DECL_SUBSTANCE,
  GDL_DECL_CONSTRAINT,
  GDL_DECL_DEFINE,
  GDL_DECL_ACTION,
  GDL_DECL_DUTY,
  GDL_DECL_ITEM,
  GDL_DECL_TEST,
  GDL_DECL_COVER,
  GDL_DECL_EXCLUSIVE,
  GDL_DECL_MONOTONE,
  GDL_DECL_ALLOW
} gdl_decl_kind;
#define GDL_DECL_KIND_COUNT (GDL_DECL_ALLOW + 1)

typedef struct gdl_decl {
  gdl_decl_kind kind;
  gdl_span span;
  gdl_ident name;  /* what it declares; NULL for use, cover, exclusive, allow, test */
  gdl_texts label; /* `zh "…" en "…"` at its end, or the `label` clause of item and action */
  gdl_code_list codes; /* code bindings of fact, action */
  gdl_quoteds cites;   /* fact, define, parameter, reading, item */
  union {
    struct {
      GDL_NODES(const gdl_header) headers;
    } guideline;
    struct {
      gdl_quoted path;
    } use;
    struct {
      const gdl_expr *value;
    } unit; /* a NUMBER with unit */
    struct {
      const gdl_expr *value;
    } parameter;
    struct {
      gdl_quoted of;
      gdl_texts takes, against;
    } reading;
    struct {
      gdl_choices choices;
    } set; /* CODES */
    struct {
      gdl_ident of;
      GDL_NODES(gdl_ident) members;
    } group;
    struct {
      const gdl_type_expr *type;
      const gdl_expr *otherwise, *typical, *usual, *cost; /* NULL: absent; cost is a NUMBER, usual a RANGE */
      bool fixed;
      const gdl_expr *shown_to; /* NUMBER */
      gdl_texts note;
    } fact;
    struct {
      const gdl_expr *molar_mass;
    } substance; /* NUMBER with unit */
    struct {
      const gdl_expr *condition;
    } constraint;
    struct {
      const gdl_type_expr *type;
      const gdl_expr *value, *shown_to;
    } define; /* type NULL: inferred */
    struct {
      GDL_NODES(const struct gdl_param_decl) params;
    } action;
    struct {
      const gdl_expr *score; /* NUMBER; NULL with score_none, or when not stated at all (an error) */
      bool score_none, ours;
      GDL_NODES(const gdl_anchor) anchors;
      gdl_texts text, note;
      GDL_NODES(gdl_ident) was;
      GDL_NODES(const gdl_rule_decl) rules;
    } item;
    struct {
      gdl_quoted name;
      gdl_assigns given;
      GDL_NODES(const gdl_expect) expects;
    } test;
    struct {
      gdl_ref action;
      const gdl_expr *condition;
    } cover;
    struct {
      gdl_refs rules;
    } exclusive;
    struct {
      bool up;
    } monotone; /* name: the fact */
    struct {
      gdl_ident code;
      gdl_texts because;
    } allow;
  };
} gdl_decl;

typedef struct gdl_param_decl { /* with dose : quantity [iU] zh "…" */
  gdl_ident name;
  const gdl_type_expr *type;
  gdl_texts label;
  const gdl_expr *shown_to;
  gdl_span span;
} gdl_param_decl;

typedef struct gdl_comment { /* from `//` to the end of the line, without it */
  gdl_span span;
  bool own_line; /* nothing but blanks before it on its line */
} gdl_comment;

typedef struct gdl_file {
  const gdl_source *source;
  GDL_NODES(const gdl_decl *)
  decls; /* in order; an item with errors is left out, its errors reported */
  GDL_NODES(const gdl_comment) comments;
} gdl_file;

#endif
