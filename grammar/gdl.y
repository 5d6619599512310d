/* gdl.y - the language's surface: what may stand where.
 *
 * Actions build nodes (src/syntax/build.h) and nothing else. Twenty words are reserved; every other word of the language
 * is also a `name`. After an error the token stream skips to a place where the grammar can go on and gives RESUME_DECL
 * (a declaration begins) or RESUME_CLAUSE (a clause of the block begins). ORDER OF VERBS: gdl_verb. */
%require "3.8"
%expect 0
%define api.pure full
%define api.prefix {gdl_yy}
%define api.token.prefix {T_}
%define api.token.raw
%define api.location.type {gdl_span}
%define parse.error custom
%define parse.lac full
%locations
%param { gdl_parser *parser }

%code requires {
#include "syntax/build.h"
}

%code {
#include "syntax/parser.h"

/* The stack lives in the arena. One level of a condition takes some ten places on it (`(`, and one for each operator
 * left unfinished), so this limit is never met before GDL_MAX_DEPTH by anything but nesting. */
#define YYMAXDEPTH (GDL_MAX_DEPTH * 20)
#define YYSTACK_USE_ALLOCA 0
#define YYMALLOC(size) stack_alloc(parser, (size))
#define YYFREE(block) ((void)(block))
#define YYLLOC_DEFAULT(current, rhs, count) ((current) = span_of((rhs) + 1, (count)))

static gdl_span span_of(const gdl_span *parts, int count) {
  gdl_span all = {0, 0};
  if (count > 0) all = parts[0];
  for (int i = 1; i < count; i++) all = gdl_span_join(all, parts[i]);
  return all;
}

/* Where bison's lookahead correction would enlarge its own small stack it knows no parser: it never needs to, since it
 * holds one place for each reduction that has yet to be matched, fewer than the 20 it starts with. */
static gdl_parser *const parser = NULL;

static void *stack_alloc(gdl_parser *owner, size_t size) {
  return owner ? gdl_arena_alloc(owner->arena, size) : NULL;
}

static void gdl_yyerror(const gdl_span *span, gdl_parser *owner, const char *message);
}

%union {
  gdl_ident ident;
  gdl_idents idents;
  gdl_ref ref;
  gdl_refs refs;
  gdl_string string;
  gdl_text text;
  gdl_texts texts;
  gdl_quoteds quoteds;
  const gdl_number *number;
  gdl_written_date date;
  const gdl_expr *expr;
  gdl_exprs exprs;
  gdl_branches branches;
  gdl_type_expr *type;
  gdl_choice *choice;
  gdl_choices choices;
  gdl_code *code;
  const gdl_assign *assign;
  gdl_assigns assigns;
  gdl_header *header;
  const gdl_effect *effect;
  gdl_expect *expect;
  gdl_expects expects;
  gdl_param_decl *param;
  gdl_rule_decl *rule;
  gdl_decl *decl;
  gdl_verb verb;
  gdl_compare compare;
}

%token END "the end of the file" RESUME_DECL RESUME_CLAUSE
%token <ident> NAME "a name" TAG "a language tag" LONG_TAG "a language tag with a region"
%token <number> NUMERAL "a number"
%token <date> DAY "a date"
%token <string> QUOTED "a text in quotes" UNIT_TEXT "a unit"
%token LBRACE "{" RBRACE "}" LPAREN "(" RPAREN ")" LBRACKET "[" RBRACKET "]" COMMA "," COLON ":" DOT "." DOTDOT ".."
%token EQ "=" NE "!=" LT "<" LE "<=" GT ">" GE ">=" ARROW "=>" PLUS "+" MINUS "-" STAR "*" SLASH "/" CARET "^"

/* reserved */
%token AND "and" OR "or" NOT "not" IN "in" IS "is" HAS "has" IF "if" THEN "then" ELSE "else" TRUE "true" FALSE "false"
%token UNKNOWN "unknown" WHEN "when" UNLESS "unless" OTHERWISE "otherwise" OF "of" TO "to" FROM "from" WITH "with" AS "as"
/* declarations */
%token <ident> GUIDELINE "guideline" USE "use" UNIT "unit" PARAMETER "parameter" READING "reading" CODES "codes"
%token <ident> GROUP "group" FACT "fact" SUBSTANCE "substance" CONSTRAINT "constraint" DEFINE "define" ACTION "action"
%token <ident> DUTY "duty" ITEM "item" TEST "test" COVER "cover" EXCLUSIVE "exclusive" MONOTONE "monotone" ALLOW "allow"
/* header */
%token <ident> LANGUAGE "language" TITLE "title" VERSION "version" ISSUED "issued" REVIEW "review" STATUS "status"
%token <ident> SOURCE "source" DOI "doi" SCORE "score" SCALE "scale" STATISTIC "statistic" PANEL "panel"
%token <ident> INTENDED "intended" POPULATION "population" NOT_FOR "not_for" AUTHORS "authors" LICENCE "licence"
/* clauses */
%token <ident> TAKES "takes" AGAINST "against" CODE "code" DISPLAY "display" TYPICAL "typical" USUAL "usual" COST "cost"
%token <ident> FIXED "fixed" SHOWN "shown" NOTE "note" LABEL "label" OURS "ours" CITE "cite" TEXT "text" ANCHOR "anchor"
%token <ident> WAS "was" NONE "none" RULE "rule" OVERRIDES "overrides" ALTERNATIVE "alternative" BECAUSE "because"
%token <ident> RESTS "rests" ON "on"
/* verbs */
%token <ident> INDICATE "indicate" RECOMMEND "recommend" SUGGEST "suggest" PERMIT "permit" REGIMEN "regimen"
%token <ident> CAUTION "caution" OPEN "open" SWITCH "switch" STOP "stop" AVOID "avoid" CONTRAINDICATE "contraindicate"
%token <ident> REQUIRE "require" WARN "warn"
/* types */
%token <ident> BOOLEAN "boolean" INTEGER "integer" NUMBER "number" QUANTITY "quantity" DATE "date" ONE "one" ANY "any"
%token <ident> SERIES "series" STEP "step"
/* tests */
%token <ident> GIVEN "given" EXPECT "expect" APPLIES "applies" DOES "does" APPLY "apply" UNDETERMINED "undetermined"
%token <ident> MISSING "missing" BY "by" ERROR "error"
/* conditions and values; CASES_IN_ORDER is three words, since `cases` may also be a fact that is `in` something */
%token <ident> AT "at" LEAST "least" ALL "all" COUNT "count" SUM "sum" POINTS "points" CASES "cases" CLAMP "clamp"
%token <ident> WHOLE "whole" YEARS "years" MONTHS "months" WEEKS "weeks" DAYS "days" BEFORE "before" WITHIN "within"
%token CASES_IN_ORDER "cases in order"

/* Texts are taken as long as they last: `note zh "…" en "…"` is one note. */
%precedence TEXTS_END
%precedence TAG LONG_TAG QUOTED

%type <ident> name callable plain
%type <idents> names names_or_none names_in_braces
%type <ref> ref
%type <refs> refs refs_or_none
%type <text> text
%type <texts> texts
%type <quoteds> anchor quoted_list
%type <number> number
%type <expr> expr or and not comparison compared sum product unary power postfix primary range operand_set set
%type <expr> clamp_operand bound literal_range range_or_none step_or_none given_value otherwise_or_none
%type <exprs> or_chain and_chain exprs list
%type <branches> branches terms pairs
%type <compare> relation
%type <type> type
%type <choice> choice
%type <choices> choices choices_in_braces
%type <code> code
%type <assign> assign given
%type <assigns> assigns givens with_or_none
%type <header> header score_header
%type <effect> effect
%type <verb> supporting opposing
%type <expect> expect equality
%type <expects> expects
%type <param> param
%type <rule> rule_head rule_if rule
%type <ident> whole_unit
%type <decl> decl guideline guideline_open use unit parameter reading codes group fact substance constraint define
%type <decl> action action_open duty item item_open item_rules test test_open cover exclusive monotone allow

%%

file: decls END ;

decls
  : %empty
  | decls decl                  { gdl_decl_end(parser, $decl, @decl); }
  | decls RESUME_DECL           { gdl_resumed(parser); } /* after a start in the middle of the file */
  | decls error RESUME_DECL     { yyerrok; gdl_decl_lost(parser); }
  ;

decl
  : guideline | use | unit | parameter | reading | codes | group | fact | substance | constraint | define | action | duty
  | item | test | cover | exclusive | monotone | allow
  ;

/* ---- names and texts ---- */

name: callable | CLAMP ;

/* What may stand before `(`: `clamp (x)` is not a call. */
callable: plain | APPLIES | DOES | UNDETERMINED | MISSING | GIVEN | EXPECT ;

/* Without the words that may follow `error` in a test. */
plain
  : NAME | TAG
  | GUIDELINE | USE | UNIT | PARAMETER | READING | CODES | GROUP | FACT | SUBSTANCE | CONSTRAINT | DEFINE | ACTION | DUTY
  | ITEM | TEST | COVER | EXCLUSIVE | MONOTONE | ALLOW
  | LANGUAGE | TITLE | VERSION | ISSUED | REVIEW | STATUS | SOURCE | DOI | SCORE | SCALE | STATISTIC | PANEL | INTENDED
  | POPULATION | NOT_FOR | AUTHORS | LICENCE
  | TAKES | AGAINST | CODE | DISPLAY | TYPICAL | USUAL | COST | FIXED | SHOWN | NOTE | LABEL | OURS | CITE | TEXT | ANCHOR
  | WAS | NONE | RULE | OVERRIDES | ALTERNATIVE | BECAUSE | RESTS | ON
  | INDICATE | RECOMMEND | SUGGEST | PERMIT | REGIMEN | CAUTION | OPEN | SWITCH | STOP | AVOID | CONTRAINDICATE | REQUIRE
  | WARN
  | BOOLEAN | INTEGER | NUMBER | QUANTITY | DATE | ONE | ANY | SERIES | STEP
  | APPLY | BY | ERROR
  | AT | LEAST | ALL | COUNT | SUM | POINTS | CASES | WHOLE | YEARS | MONTHS | WEEKS | DAYS | BEFORE | WITHIN
  ;

names
  : name                        { $$ = (gdl_idents){0}; GDL_APPEND(parser, &$$, &$name); }
  | names "," name              { $$ = $1; GDL_APPEND(parser, &$$, &$name); }
  ;
names_or_none: %empty           { $$ = (gdl_idents){0}; } | names | names "," ;
names_in_braces: "{" names "}"  { $$ = $names; } | "{" names "," "}" { $$ = $names; } ;

ref
  : name                        { $$ = gdl_ref_of($name); }
  | name[a] "." name[b]         { $$ = gdl_build_ref($a, $b); }
  ;
refs
  : ref                         { $$ = (gdl_refs){0}; GDL_APPEND(parser, &$$, &$ref); }
  | refs "," ref                { $$ = $1; GDL_APPEND(parser, &$$, &$ref); }
  ;
refs_or_none: %empty            { $$ = (gdl_refs){0}; } | refs | refs "," ;

text
  : QUOTED                      { $$ = gdl_build_text((gdl_ident){0}, $QUOTED, @$); }
  | TAG QUOTED                  { $$ = gdl_build_text($TAG, $QUOTED, @$); }
  | LONG_TAG QUOTED             { $$ = gdl_build_text($LONG_TAG, $QUOTED, @$); }
  ;
texts
  : text                        { $$ = gdl_build_texts(parser, (gdl_texts){0}, &$text); }
  | texts text                  { $$ = gdl_build_texts(parser, $1, &$text); }
  ;

quoted_list
  : QUOTED                      { $$ = (gdl_quoteds){0}; gdl_add_cite(parser, &$$, $QUOTED, @QUOTED); }
  | quoted_list "," QUOTED      { $$ = $1; gdl_add_cite(parser, &$$, $QUOTED, @QUOTED); }
  ;

code
  : CODE name QUOTED            { $$ = gdl_build_code(parser, @$, $name, $QUOTED, @QUOTED); }
  | CODE name QUOTED[v] DISPLAY QUOTED[d]
                                { $$ = gdl_build_code(parser, @$, $name, $v, @v); $$->display = (gdl_quoted){$d, @d}; }
  ;

/* ---- conditions and values, loosest first ---- */

expr
  : or
  | IF expr[c] THEN expr[a] ELSE expr[b]
                                { $$ = GDL_EXPR(IF, @$, .if_ = {$c, $a, $b}); }
  ;
/* Long chains are one node and take constant place on the stack. */
or: and | or_chain              { $$ = GDL_EXPR(OR, @$, .list = $or_chain); } ;
or_chain
  : and[a] OR and[b]            { $$ = gdl_build_exprs(parser, gdl_build_exprs(parser, (gdl_exprs){0}, $a), $b); }
  | or_chain OR and             { $$ = gdl_build_exprs(parser, $1, $and); }
  ;
and: not | and_chain            { $$ = GDL_EXPR(AND, @$, .list = $and_chain); } ;
and_chain
  : not[a] AND not[b]           { $$ = gdl_build_exprs(parser, gdl_build_exprs(parser, (gdl_exprs){0}, $a), $b); }
  | and_chain AND not           { $$ = gdl_build_exprs(parser, $1, $not); }
  ;
not: comparison | NOT not[a]    { $$ = GDL_EXPR(NOT, @$, .unary = $a); } ;

comparison: sum | compared ;
compared
  : sum[a] relation sum[b]      { $$ = gdl_build_compare(parser, $relation, @relation, $a, $b); }
  | sum IN operand_set          { $$ = GDL_EXPR(IN, @$, .binary = {$sum, $operand_set}); }
  | sum IS name                 { $$ = GDL_EXPR(IS, @$, .is = {$sum, $name, false}); }
  | sum IS NOT name             { $$ = GDL_EXPR(IS, @$, .is = {$sum, $name, true}); }
  | sum HAS name                { $$ = GDL_EXPR(HAS, @$, .has = {$sum, gdl_build_name(parser, $name), false, false}); }
  | sum HAS ANY OF set          { $$ = GDL_EXPR(HAS, @$, .has = {$sum, $set, true, false}); }
  | sum HAS ALL OF set          { $$ = GDL_EXPR(HAS, @$, .has = {$sum, $set, false, true}); }
  | compared relation sum       { $$ = gdl_build_chained(parser, @relation, $1); }
  | compared IN operand_set     { $$ = gdl_build_chained(parser, @IN, $1); }
  ;
relation
  : "=" { $$ = GDL_EQ; } | "!=" { $$ = GDL_NE; } | "<" { $$ = GDL_LT; } | "<=" { $$ = GDL_LE; } | ">" { $$ = GDL_GT; }
  | ">=" { $$ = GDL_GE; }
  ;
operand_set: sum | names_in_braces { $$ = gdl_build_set(parser, @$, $1); } ;
set: name                       { $$ = gdl_build_name(parser, $name); }
   | names_in_braces            { $$ = gdl_build_set(parser, @$, $1); }
   ;

sum
  : product
  | sum[a] "+" product          { $$ = gdl_build_arith(parser, GDL_ADD, @2, $a, $product); }
  | sum[a] "-" product          { $$ = gdl_build_arith(parser, GDL_SUB, @2, $a, $product); }
  ;
product
  : unary
  | product[a] "*" unary        { $$ = gdl_build_arith(parser, GDL_MUL, @2, $a, $unary); }
  | product[a] "/" unary        { $$ = gdl_build_arith(parser, GDL_DIV, @2, $a, $unary); }
  ;
unary
  : power
  | range
  | "-" power                   { $$ = GDL_EXPR(NEGATE, @$, .unary = $power); }
  ;
power
  : postfix
  | postfix[a] "^" postfix[b]   { $$ = gdl_build_arith(parser, GDL_POW, @2, $a, $b); }
  | postfix[a] "^" "-" postfix[b]
      { $$ = gdl_build_arith(parser, GDL_POW, @2, $a,
                             GDL_EXPR(NEGATE, gdl_span_join(@3, @b), .unary = $b)); }
  ;
/* `-5..5` begins at -5. */
range
  : postfix[a] ".." postfix[b]  { $$ = GDL_EXPR(RANGE, @$, .range = {$a, $b}); }
  | postfix[a] ".." "-" postfix[b]
      { $$ = GDL_EXPR(RANGE, @$, .range = {$a, GDL_EXPR(NEGATE, gdl_span_join(@3, @b), .unary = $b)}); }
  | "-" postfix[a] ".." postfix[b]
      { $$ = GDL_EXPR(RANGE, @$, .range = {GDL_EXPR(NEGATE, gdl_span_join(@1, @a), .unary = $a), $b}); }
  | "-"[m] postfix[a] ".." "-"[n] postfix[b]
      { $$ = GDL_EXPR(RANGE, @$, .range = {GDL_EXPR(NEGATE, gdl_span_join(@m, @a), .unary = $a),
                                           GDL_EXPR(NEGATE, gdl_span_join(@n, @b), .unary = $b)}); }
  ;
postfix
  : primary
  | postfix[a] AS UNIT_TEXT     { $$ = GDL_EXPR(AS, @$, .as = {$a, $UNIT_TEXT, @UNIT_TEXT}); }
  ;

primary
  : number                      { $$ = gdl_build_number(parser, @$, $number); }
  | DAY                         { $$ = GDL_EXPR(DATE, @$, .date = $DAY); }
  | QUOTED                      { $$ = GDL_EXPR(STRING, @$, .string = $QUOTED); }
  | TRUE                        { $$ = GDL_EXPR(BOOL, @$, .boolean = true); }
  | FALSE                       { $$ = GDL_EXPR(BOOL, @$, .boolean = false); }
  | UNKNOWN                     { $$ = GDL_EXPR(UNKNOWN, @$, .boolean = false); }
  | ref                         { $$ = GDL_EXPR(NAME, @$, .ref = $ref); }
  | ref APPLIES                 { $$ = GDL_EXPR(APPLIES, @$, .ref = $ref); }
  | "(" expr ")"                { $$ = GDL_EXPR(PAREN, @$, .unary = $expr); }
  | AT LEAST NUMERAL OF list    { $$ = GDL_EXPR(AT_LEAST, @$, .at_least = {*$NUMERAL, $list}); }
  | ALL OF list                 { $$ = GDL_EXPR(ALL_OF, @$, .list = $list); }
  | ANY OF list                 { $$ = GDL_EXPR(ANY_OF, @$, .list = $list); }
  | NONE OF list                { $$ = GDL_EXPR(NONE_OF, @$, .list = $list); }
  | COUNT OF list               { $$ = GDL_EXPR(COUNT_OF, @$, .list = $list); }
  | SUM OF POINTS list          { $$ = GDL_EXPR(SUM_POINTS, @$, .list = $list); }
  | SUM "{" terms "}"           { $$ = GDL_EXPR(SUM, @$, .cases = {{$terms.at, $terms.count}, NULL, false}); }
  | CASES "{" branches otherwise_or_none "}"
      { $$ = GDL_EXPR(CASES, @$, .cases = {{$branches.at, $branches.count}, $4, false}); }
  | CASES_IN_ORDER "{" branches otherwise_or_none "}"
      { $$ = GDL_EXPR(CASES, @$, .cases = {{$branches.at, $branches.count}, $4, true}); }
  | CLAMP clamp_operand TO literal_range
                                { $$ = GDL_EXPR(CLAMP, @$, .binary = {$clamp_operand, $literal_range}); }
  | WHOLE whole_unit FROM primary[a] TO primary[b]
                                { $$ = GDL_EXPR(WHOLE, @$, .whole = {$whole_unit, $a, $b}); }
  | callable "(" ")"            { $$ = GDL_EXPR(CALL, @$, .call = {.name = $callable}); }
  | callable "(" exprs ")"      { $$ = GDL_EXPR(CALL, @$, .call = {.name = $callable, .args = $exprs}); }
  | callable "(" expr[a] BEFORE expr[b] ")"
      { $$ = GDL_EXPR(CALL, @$, .call = {$callable, gdl_build_exprs(parser, (gdl_exprs){0}, $a), GDL_CALL_BEFORE, $b}); }
  | callable "(" expr[a] WITHIN expr[b] ")"
      { $$ = GDL_EXPR(CALL, @$, .call = {$callable, gdl_build_exprs(parser, (gdl_exprs){0}, $a), GDL_CALL_WITHIN, $b}); }
  ;

number
  : NUMERAL
  | NUMERAL UNIT_TEXT           { $$ = gdl_build_quantity(parser, $NUMERAL, $UNIT_TEXT, @UNIT_TEXT); }
  ;
list: "(" exprs ")"             { $$ = $exprs; } | "(" exprs "," ")" { $$ = $exprs; } ;
exprs
  : expr                        { $$ = gdl_build_exprs(parser, (gdl_exprs){0}, $expr); }
  | exprs "," expr              { $$ = gdl_build_exprs(parser, $1, $expr); }
  ;
branches
  : WHEN expr[c] "=>" expr[v]   { $$ = gdl_build_branch(parser, (gdl_branches){0}, @$, $c, $v); }
  | branches[l] WHEN expr[c] "=>" expr[v]
                                { $$ = gdl_build_branch(parser, $l, gdl_span_join(@WHEN, @v), $c, $v); }
  ;
otherwise_or_none: %empty       { $$ = NULL; } | OTHERWISE "=>" expr { $$ = $expr; } ;
/* A comma is needed only where the next value is no plain number: `2 when a - 3 when b` would subtract. */
terms
  : sum WHEN expr               { $$ = gdl_build_branch(parser, (gdl_branches){0}, @$, $expr, $sum); }
  | terms "," sum WHEN expr     { $$ = gdl_build_branch(parser, $1, gdl_span_join(@sum, @expr), $expr, $sum); }
  | terms number WHEN expr
      { $$ = gdl_build_branch(parser, $1, gdl_span_join(@number, @expr), $expr,
                              gdl_build_number(parser, @number, $number)); }
  ;
/* No soft word here, which might begin the next clause: `clamp (dose) to 1..4` takes anything. */
clamp_operand
  : NAME                        { $$ = gdl_build_name(parser, $NAME); }
  | NAME "(" exprs ")"          { $$ = GDL_EXPR(CALL, @$, .call = {.name = $NAME, .args = $exprs}); }
  | "(" expr ")"                { $$ = GDL_EXPR(PAREN, @$, .unary = $expr); }
  ;
whole_unit: YEARS | MONTHS | WEEKS | DAYS ;

/* ---- types ---- */

bound
  : number                      { $$ = gdl_build_number(parser, @$, $number); }
  | "-" number                  { $$ = gdl_build_negative(parser, @$, @number, $number); }
  | DAY                         { $$ = GDL_EXPR(DATE, @$, .date = $DAY); }
  ;
literal_range: bound[a] ".." bound[b] { $$ = GDL_EXPR(RANGE, @$, .range = {$a, $b}); } ;
range_or_none: %empty           { $$ = NULL; } | literal_range ;
step_or_none: %empty            { $$ = NULL; } | STEP number { $$ = gdl_build_number(parser, @number, $number); } ;

type
  : BOOLEAN                     { $$ = gdl_build_type(parser, GDL_TYPE_BOOLEAN, @$); }
  | TEXT                        { $$ = gdl_build_type(parser, GDL_TYPE_TEXT, @$); }
  | INTEGER range_or_none[r] step_or_none[s]
      { $$ = gdl_build_bounds(parser, gdl_build_type(parser, GDL_TYPE_INTEGER, @$), $r, $s); }
  | NUMBER range_or_none[r] step_or_none[s]
      { $$ = gdl_build_bounds(parser, gdl_build_type(parser, GDL_TYPE_NUMBER, @$), $r, $s); }
  | DATE range_or_none[r]
      { $$ = gdl_build_bounds(parser, gdl_build_type(parser, GDL_TYPE_DATE, @$), $r, NULL); }
  | QUANTITY UNIT_TEXT range_or_none[r] step_or_none[s]
      { $$ = gdl_build_bounds(parser, gdl_build_type(parser, GDL_TYPE_QUANTITY, @$), $r, $s);
        $$->unit = $UNIT_TEXT; $$->unit_span = @UNIT_TEXT; }
  | QUANTITY UNIT_TEXT range_or_none[r] step_or_none[s] OF name
      { $$ = gdl_build_bounds(parser, gdl_build_type(parser, GDL_TYPE_QUANTITY, @$), $r, $s);
        $$->unit = $UNIT_TEXT; $$->unit_span = @UNIT_TEXT; $$->substance = $name; }
  | ONE OF choices_in_braces    { $$ = gdl_build_type(parser, GDL_TYPE_ONE_OF, @$); $$->choices = $3; }
  | ONE OF name                 { $$ = gdl_build_type(parser, GDL_TYPE_ONE_OF, @$); $$->codes = $name; }
  | ANY OF choices_in_braces    { $$ = gdl_build_type(parser, GDL_TYPE_ANY_OF, @$); $$->choices = $3; }
  | ANY OF name                 { $$ = gdl_build_type(parser, GDL_TYPE_ANY_OF, @$); $$->codes = $name; }
  | SERIES OF type[element]     { $$ = gdl_build_series(parser, @$, $element); }
  ;

choices_in_braces: "{" choices "}" { $$ = $choices; } | "{" choices "," "}" { $$ = $choices; } ;
choices
  : choice                      { $$ = (gdl_choices){0}; GDL_APPEND(parser, &$$, $choice); }
  | choices "," choice          { $$ = $1; GDL_APPEND(parser, &$$, $choice); }
  ;
choice
  : name                        { $$ = gdl_build_choice(parser, $name); }
  | name "=" number             { $$ = gdl_build_choice(parser, $name);
                                  gdl_choice_points($$, gdl_build_number(parser, @number, $number), @$); }
  | name "=" "-" number         { $$ = gdl_build_choice(parser, $name);
                                  gdl_choice_points($$, gdl_build_negative(parser, gdl_span_join(@3, @number), @number, $number), @$); }
  | choice text                 { $$ = $1; $$->label = gdl_build_texts(parser, $$->label, &$text); $$->span = @$; }
  | choice code                 { $$ = $1; GDL_APPEND(parser, &$$->codes, $code); $$->span = @$; }
  ;

/* ---- the header ---- */

guideline
  : guideline_open "}"
  | guideline_open error RESUME_DECL { yyerrok; gdl_decl_break(parser); }
  ;
guideline_open
  : GUIDELINE name "{"          { $$ = gdl_decl_begin(parser, GDL_DECL_GUIDELINE, $name); }
  | guideline_open header       { $$ = $1; gdl_add_header(parser, $$, $header, @header); }
  | guideline_open error RESUME_CLAUSE { $$ = $1; yyerrok; gdl_decl_break(parser); }
  ;
header
  : LANGUAGE number             { $$ = gdl_header_value(parser, GDL_HEADER_LANGUAGE, gdl_build_number(parser, @number, $number)); }
  | TITLE texts                 { $$ = gdl_header_texts(parser, GDL_HEADER_TITLE, $texts); }
  | VERSION QUOTED              { $$ = gdl_header_string(parser, GDL_HEADER_VERSION, $QUOTED, @QUOTED); }
  | ISSUED DAY                  { $$ = gdl_header_value(parser, GDL_HEADER_ISSUED, GDL_EXPR(DATE, @DAY, .date = $DAY)); }
  | ISSUED NUMERAL              { $$ = gdl_header_value(parser, GDL_HEADER_ISSUED, gdl_build_year(parser, @NUMERAL, $NUMERAL)); }
  | REVIEW DAY                  { $$ = gdl_header_value(parser, GDL_HEADER_REVIEW, GDL_EXPR(DATE, @DAY, .date = $DAY)); }
  | REVIEW NUMERAL              { $$ = gdl_header_value(parser, GDL_HEADER_REVIEW, gdl_build_year(parser, @NUMERAL, $NUMERAL)); }
  | STATUS name                 { $$ = gdl_header_status(parser, $name); }
  | SOURCE QUOTED               { $$ = gdl_header_string(parser, GDL_HEADER_SOURCE, $QUOTED, @QUOTED); }
  | SOURCE QUOTED[s] DOI QUOTED[d]
      { $$ = gdl_header_string(parser, GDL_HEADER_SOURCE, $s, @s); $$->doi = (gdl_quoted){$d, @d}; }
  | score_header
  | INTENDED texts              { $$ = gdl_header_texts(parser, GDL_HEADER_INTENDED, $texts); }
  | POPULATION texts            { $$ = gdl_header_texts(parser, GDL_HEADER_POPULATION, $texts); }
  | NOT_FOR texts               { $$ = gdl_header_texts(parser, GDL_HEADER_NOT_FOR, $texts); }
  | AUTHORS quoted_list         { $$ = gdl_header_authors(parser, $quoted_list); }
  | LICENCE QUOTED              { $$ = gdl_header_string(parser, GDL_HEADER_LICENCE, $QUOTED, @QUOTED); }
  ;
score_header
  : SCORE QUOTED                { $$ = gdl_header_string(parser, GDL_HEADER_SCORE, $QUOTED, @QUOTED); }
  | score_header SCALE name     { $$ = $1; gdl_once(parser, $$->scale.name || $$->scale_range, @2); $$->scale = $name; }
  | score_header SCALE literal_range
      { $$ = $1; gdl_once(parser, $$->scale.name || $$->scale_range, @2); $$->scale_range = $literal_range; }
  | score_header STATISTIC name { $$ = $1; gdl_once(parser, $$->statistic.name, @2); $$->statistic = $name; }
  | score_header PANEL name     { $$ = $1; gdl_once(parser, $$->panel.name || $$->panel_size, @2); $$->panel = $name; }
  | score_header PANEL number
      { $$ = $1; gdl_once(parser, $$->panel.name || $$->panel_size, @2);
        $$->panel_size = gdl_build_number(parser, @number, $number); }
  ;

/* ---- what is declared ---- */

use: USE QUOTED                 { $$ = gdl_decl_begin(parser, GDL_DECL_USE, (gdl_ident){0});
                                  $$->use.path = (gdl_quoted){$QUOTED, @QUOTED}; } ;

unit: UNIT name "=" NUMERAL UNIT_TEXT
      { $$ = gdl_decl_begin(parser, GDL_DECL_UNIT, $name);
        $$->unit.value = gdl_build_number(parser, gdl_span_join(@NUMERAL, @UNIT_TEXT),
                                          gdl_build_quantity(parser, $NUMERAL, $UNIT_TEXT, @UNIT_TEXT)); } ;

parameter
  : PARAMETER name "=" expr     { $$ = gdl_decl_begin(parser, GDL_DECL_PARAMETER, $name); $$->parameter.value = $expr; }
  | parameter text              { $$ = $1; gdl_add_label(parser, $$, &$text); }
  | parameter CITE QUOTED       { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  ;

reading
  : READING name OF QUOTED TAKES texts[t] AGAINST texts[a] %prec TEXTS_END
      { $$ = gdl_decl_begin(parser, GDL_DECL_READING, $name);
        $$->reading.of = (gdl_quoted){$QUOTED, @QUOTED}; $$->reading.takes = $t; $$->reading.against = $a; }
  | reading CITE QUOTED         { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  | reading text                { $$ = $1; gdl_add_label(parser, $$, &$text); }
  ;

codes
  : CODES name choices_in_braces { $$ = gdl_decl_begin(parser, GDL_DECL_CODES, $name); $$->set.choices = $3; }
  | codes text                  { $$ = $1; gdl_add_label(parser, $$, &$text); }
  ;

group
  : GROUP name[g] OF name[d] names_in_braces
      { $$ = gdl_decl_begin(parser, GDL_DECL_GROUP, $g);
        $$->group.of = $d; $$->group.members.at = $5.at; $$->group.members.count = $5.count; }
  | group text                  { $$ = $1; gdl_add_label(parser, $$, &$text); }
  ;

fact
  : FACT name ":" type          { $$ = gdl_decl_begin(parser, GDL_DECL_FACT, $name); $$->fact.type = $type; }
  | fact text                   { $$ = $1; gdl_add_label(parser, $$, &$text); }
  | fact code                   { $$ = $1; GDL_APPEND(parser, &$$->codes, $code); }
  | fact CITE QUOTED            { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  | fact OTHERWISE expr         { $$ = $1; gdl_set_once(parser, &$$->fact.otherwise, $expr, @2); }
  | fact TYPICAL expr           { $$ = $1; gdl_set_once(parser, &$$->fact.typical, $expr, @2); }
  | fact USUAL literal_range    { $$ = $1; gdl_set_once(parser, &$$->fact.usual, $3, @2); }
  | fact COST number            { $$ = $1; gdl_set_once(parser, &$$->fact.cost, gdl_build_number(parser, @3, $3), @2); }
  | fact FIXED                  { $$ = $1; gdl_once(parser, $$->fact.fixed, @2); $$->fact.fixed = true; }
  | fact SHOWN TO number        { $$ = $1; gdl_set_once(parser, &$$->fact.shown_to, gdl_build_number(parser, @4, $4), @2); }
  | fact NOTE texts %prec TEXTS_END { $$ = $1; gdl_set_texts(parser, &$$->fact.note, $texts, @2); }
  ;

substance
  : SUBSTANCE name NUMERAL UNIT_TEXT
      { $$ = gdl_decl_begin(parser, GDL_DECL_SUBSTANCE, $name);
        $$->substance.molar_mass = gdl_build_number(parser, gdl_span_join(@NUMERAL, @UNIT_TEXT),
                                                    gdl_build_quantity(parser, $NUMERAL, $UNIT_TEXT, @UNIT_TEXT)); }
  | substance text              { $$ = $1; gdl_add_label(parser, $$, &$text); }
  | substance CITE QUOTED       { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  ;

constraint
  : CONSTRAINT name WHEN expr   { $$ = gdl_decl_begin(parser, GDL_DECL_CONSTRAINT, $name); $$->constraint.condition = $expr; }
  | constraint text             { $$ = $1; gdl_add_label(parser, $$, &$text); }
  ;

define
  : DEFINE name "=" expr        { $$ = gdl_decl_begin(parser, GDL_DECL_DEFINE, $name); $$->define.value = $expr; }
  | DEFINE name ":" type "=" expr
      { $$ = gdl_decl_begin(parser, GDL_DECL_DEFINE, $name); $$->define.value = $expr; $$->define.type = $type; }
  | define text                 { $$ = $1; gdl_add_label(parser, $$, &$text); }
  | define CITE QUOTED          { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  | define SHOWN TO number      { $$ = $1; gdl_set_once(parser, &$$->define.shown_to, gdl_build_number(parser, @4, $4), @2); }
  ;

action
  : action_open "}"
  | action_open error RESUME_DECL { yyerrok; gdl_decl_break(parser); }
  ;
action_open
  : ACTION name "{"             { $$ = gdl_decl_begin(parser, GDL_DECL_ACTION, $name); }
  | action_open LABEL texts     { $$ = $1; gdl_set_texts(parser, &$$->label, $texts, @2); }
  | action_open code            { $$ = $1; GDL_APPEND(parser, &$$->codes, $code); }
  | action_open param           { $$ = $1; $param->span = @param; GDL_APPEND(parser, &$$->action.params, $param); }
  | action_open error RESUME_CLAUSE { $$ = $1; yyerrok; gdl_decl_break(parser); }
  ;
param
  : WITH name ":" type          { $$ = gdl_build_param(parser, $name, $type); }
  | param text                  { $$ = $1; $$->label = gdl_build_texts(parser, $$->label, &$text); }
  | param SHOWN TO number       { $$ = $1; gdl_set_once(parser, &$$->shown_to, gdl_build_number(parser, @4, $4), @2); }
  ;

duty
  : DUTY name                   { $$ = gdl_decl_begin(parser, GDL_DECL_DUTY, $name); }
  | duty text                   { $$ = $1; gdl_add_label(parser, $$, &$text); }
  ;

/* ---- items: clauses, then rules ---- */

item
  : item_open "}"
  | item_rules "}"
  | item_open error RESUME_DECL { yyerrok; gdl_decl_break(parser); }
  | item_rules error RESUME_DECL { yyerrok; gdl_decl_break(parser); }
  ;
item_open
  : ITEM name "{"               { $$ = gdl_decl_begin(parser, GDL_DECL_ITEM, $name); }
  | item_open LABEL texts       { $$ = $1; gdl_set_texts(parser, &$$->label, $texts, @2); }
  | item_open SCORE number      { $$ = $1; gdl_item_score(parser, $$, gdl_build_number(parser, @3, $3), @2); }
  | item_open SCORE NONE        { $$ = $1; gdl_item_score(parser, $$, NULL, @2); }
  | item_open OURS              { $$ = $1; gdl_once(parser, $$->item.ours, @2); $$->item.ours = true; }
  | item_open CITE QUOTED       { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  | item_open TEXT texts        { $$ = $1; gdl_set_texts(parser, &$$->item.text, $texts, @2); }
  | item_open NOTE texts        { $$ = $1; gdl_set_texts(parser, &$$->item.note, $texts, @2); }
  | item_open anchor            { $$ = $1; GDL_APPEND(parser, &$$->item.anchors, (&(gdl_anchor){$anchor, @anchor})); }
  | item_open WAS name          { $$ = $1; GDL_APPEND(parser, &$$->item.was, &$name); }
  | item_open error RESUME_CLAUSE { $$ = $1; yyerrok; gdl_decl_break(parser); }
  ;
anchor
  : ANCHOR QUOTED               { $$ = (gdl_quoteds){0}; gdl_add_cite(parser, &$$, $QUOTED, @QUOTED); }
  | anchor ".." QUOTED          { $$ = $1; gdl_add_cite(parser, &$$, $QUOTED, @QUOTED); }
  ;
item_rules
  : item_open rule              { $$ = $1; $rule->span = @rule; GDL_APPEND(parser, &$$->item.rules, $rule); }
  | item_rules rule             { $$ = $1; $rule->span = @rule; GDL_APPEND(parser, &$$->item.rules, $rule); }
  | item_rules error RESUME_CLAUSE { $$ = $1; yyerrok; gdl_decl_break(parser); }
  ;

rule_head
  : RULE name                   { $$ = gdl_build_rule(parser, $name); }
  | rule_head OVERRIDES refs    { $$ = $1; gdl_once(parser, $$->overrides.count > 0, @2); $$->overrides = $refs; }
  | rule_head ALTERNATIVE TO ref { $$ = $1; gdl_once(parser, $$->alternative_to.first.name, @2); $$->alternative_to = $ref; }
  ;
rule_if
  : rule_head WHEN expr         { $$ = $1; $$->when = $expr; }
  | rule_if UNLESS expr         { $$ = $1; $$->unless = gdl_build_exprs(parser, $$->unless, $expr); }
  ;
rule
  : rule_if effect              { $$ = $1; GDL_APPEND(parser, &$$->effects, $effect); }
  | rule effect                 { $$ = $1; GDL_APPEND(parser, &$$->effects, $effect); }
  | rule RESTS ON names         { $$ = $1; gdl_rests_on(parser, $$, $names); }
  | rule BECAUSE texts          { $$ = $1; gdl_set_texts(parser, &$$->because, $texts, @2); }
  | rule CITE QUOTED            { $$ = $1; gdl_add_cite(parser, &$$->cites, $QUOTED, @QUOTED); }
  ;

effect
  : supporting name with_or_none { $$ = gdl_build_effect(parser, $supporting, @$, gdl_ref_of($name), $with_or_none); }
  | REGIMEN name WITH assigns   { $$ = gdl_build_effect(parser, GDL_VERB_REGIMEN, @$, gdl_ref_of($name), $assigns); }
  | opposing name               { $$ = gdl_build_effect(parser, $opposing, @$, gdl_ref_of($name), (gdl_assigns){0}); }
  | OPEN ref                    { $$ = gdl_build_effect(parser, GDL_VERB_OPEN, @$, $ref, (gdl_assigns){0}); }
  | REQUIRE names               { $$ = gdl_build_duties(parser, @$, $names); }
  | NOTE texts                  { $$ = gdl_build_saying(parser, GDL_VERB_NOTE, @$, $texts); }
  | WARN texts                  { $$ = gdl_build_saying(parser, GDL_VERB_WARN, @$, $texts); }
  ;
supporting
  : INDICATE { $$ = GDL_VERB_INDICATE; } | RECOMMEND { $$ = GDL_VERB_RECOMMEND; } | SUGGEST { $$ = GDL_VERB_SUGGEST; }
  | PERMIT { $$ = GDL_VERB_PERMIT; }
  ;
opposing
  : CAUTION { $$ = GDL_VERB_CAUTION; } | SWITCH { $$ = GDL_VERB_SWITCH; } | STOP { $$ = GDL_VERB_STOP; }
  | AVOID { $$ = GDL_VERB_AVOID; } | CONTRAINDICATE { $$ = GDL_VERB_CONTRAINDICATE; }
  ;
with_or_none: %empty            { $$ = (gdl_assigns){0}; } | WITH assigns { $$ = $assigns; } ;
assigns
  : assign                      { $$ = (gdl_assigns){0}; GDL_APPEND(parser, &$$, $assign); }
  | assigns "," assign          { $$ = $1; GDL_APPEND(parser, &$$, $assign); }
  ;
assign: name "=" expr           { $$ = gdl_build_assign(parser, @$, gdl_ref_of($name), $expr); } ;

/* ---- tests ---- */

test
  : test_open "}"
  | test_open error RESUME_DECL { yyerrok; gdl_decl_break(parser); }
  ;
test_open
  : TEST QUOTED "{"             { $$ = gdl_decl_begin(parser, GDL_DECL_TEST, (gdl_ident){0});
                                  $$->test.name = (gdl_quoted){$QUOTED, @QUOTED}; }
  | test_open GIVEN givens      { $$ = $1; gdl_add_givens(parser, $$, $givens); }
  | test_open EXPECT expects    { $$ = $1; gdl_add_expects(parser, $$, $expects); }
  | test_open error RESUME_CLAUSE { $$ = $1; yyerrok; gdl_decl_break(parser); }
  ;
givens
  : given                       { $$ = (gdl_assigns){0}; GDL_APPEND(parser, &$$, $given); }
  | givens "," given            { $$ = $1; GDL_APPEND(parser, &$$, $given); }
  ;
given: ref "=" given_value      { $$ = gdl_build_assign(parser, @$, $ref, $given_value); } ;
given_value
  : expr
  | "{" names_or_none "}"       { $$ = gdl_build_set(parser, @$, $names_or_none); }
  | "[" "]"                     { $$ = gdl_build_pairs(parser, @$, (gdl_branches){0}); }
  | "[" pairs "]"               { $$ = gdl_build_pairs(parser, @$, $pairs); }
  | "[" pairs "," "]"           { $$ = gdl_build_pairs(parser, @$, $pairs); }
  ;
pairs
  : DAY ":" expr
      { $$ = gdl_build_branch(parser, (gdl_branches){0}, @$, GDL_EXPR(DATE, @DAY, .date = $DAY), $expr); }
  | pairs "," DAY ":" expr
      { $$ = gdl_build_branch(parser, $1, gdl_span_join(@DAY, @expr), GDL_EXPR(DATE, @DAY, .date = $DAY), $expr); }
  ;

expects
  : expect                      { $$ = (gdl_expects){0}; $expect->span = @expect; GDL_APPEND(parser, &$$, $expect); }
  | expects "," expect          { $$ = $1; $expect->span = @expect; GDL_APPEND(parser, &$$, $expect); }
  ;
expect
  : ref APPLIES                 { $$ = gdl_build_expect(parser, GDL_EXPECT_APPLIES, $ref); }
  | ref DOES NOT APPLY          { $$ = gdl_build_expect(parser, GDL_EXPECT_NOT_APPLIES, $ref); }
  | ref UNDETERMINED            { $$ = gdl_build_expect(parser, GDL_EXPECT_UNDETERMINED, $ref); }
  | ref IS name                 { $$ = gdl_build_expect(parser, GDL_EXPECT_IS, $ref); $$->word = $name; }
  | ref IN "{" refs_or_none "}" { $$ = gdl_build_expect(parser, GDL_EXPECT_IN, $ref); $$->set = $4; }
  | MISSING "{" refs_or_none "}"
      { $$ = gdl_build_expect(parser, GDL_EXPECT_MISSING, (gdl_ref){0}); $$->set = $3; }
  | ref MISSING "{" refs_or_none "}"
      { $$ = gdl_build_expect(parser, GDL_EXPECT_MISSING, $ref); $$->set = $4; }
  | equality
  | equality BY ref         { $$ = $1; $$->by = $ref; }
  | ERROR                       { $$ = gdl_build_expect(parser, GDL_EXPECT_ERROR, (gdl_ref){0}); }
  | ERROR plain                 { $$ = gdl_build_expect(parser, GDL_EXPECT_ERROR, gdl_ref_of($plain)); }
  ;

equality
  : ref "=" expr                { $$ = gdl_build_expect(parser, GDL_EXPECT_EQUAL, $ref); $$->value = $expr; }
  | ref "=" expr TO number      { $$ = gdl_build_expect(parser, GDL_EXPECT_EQUAL, $ref); $$->value = $expr;
                                  $$->to = gdl_build_number(parser, @number, $number); }
  ;

/* ---- for analysis ---- */

cover: COVER ref WHEN expr      { $$ = gdl_decl_begin(parser, GDL_DECL_COVER, (gdl_ident){0});
                                  $$->cover.action = $ref; $$->cover.condition = $expr; } ;
exclusive: EXCLUSIVE "(" refs ")"
                                { $$ = gdl_decl_begin(parser, GDL_DECL_EXCLUSIVE, (gdl_ident){0}); $$->exclusive.rules = $refs; } ;
monotone: MONOTONE name[m] name[way]
                                { $$ = gdl_decl_begin(parser, GDL_DECL_MONOTONE, $m); gdl_end_monotone(parser, $$, $way); } ;
allow: ALLOW name BECAUSE texts { $$ = gdl_decl_begin(parser, GDL_DECL_ALLOW, (gdl_ident){0});
                                  $$->allow.code = $name; $$->allow.because = $texts; } ;

%%

static void gdl_yyerror(const gdl_span *span, gdl_parser *owner, const char *message) {
  (void)message; /* bison calls this for one thing only: its stack is full */
  gdl_report_depth(owner, *span);
}

const char *gdl_token_spelling(int token) { return yysymbol_name((yysymbol_kind_t)token); }

static int yyreport_syntax_error(const yypcontext_t *context, gdl_parser *owner) {
  yysymbol_kind_t kinds[YYNTOKENS];
  bool expected[YYNTOKENS] = {false};
  const int count = yypcontext_expected_tokens(context, kinds, YYNTOKENS);
  for (int i = 0; i < count; i++) expected[kinds[i]] = true;
  gdl_syntax_error(owner, expected, count);
  return 0;
}
