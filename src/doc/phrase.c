/* phrase.c - conditions and values in one line. */
#include "doc/phrase.h"

#include <string.h>

#include "syntax/chain.h"

/* ---- binding ---- */

const gdl_expr *gdl_phrase_inside(const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN) expr = expr->unary;
  return expr;
}

uint32_t gdl_phrase_size(const gdl_expr *expr) {
  if (expr->kind == GDL_EXPR_ARITH) return expr->depth + gdl_chain_count(expr) - 1;
  if (expr->kind != GDL_EXPR_COMPARE && expr->kind != GDL_EXPR_IN) return expr->depth;
  const bool is_in = expr->kind == GDL_EXPR_IN;
  const uint32_t left = gdl_phrase_size(is_in ? expr->binary.left : expr->compare.left),
                 right = gdl_phrase_size(is_in ? expr->binary.right : expr->compare.right);
  return 1 + (left > right ? left : right);
}

static bool is_arithmetic(const gdl_expr *expr) {
  return gdl_phrase_size(expr) <= GDL_PHRASE_SIMPLE &&
         (expr->kind == GDL_EXPR_ARITH || expr->kind == GDL_EXPR_NUMBER ||
          expr->kind == GDL_EXPR_RANGE || expr->kind == GDL_EXPR_NAME);
}

const gdl_expr *gdl_phrase_unfolded(const gdl_guide *g, const gdl_expr *expr) {
  expr = gdl_phrase_inside(expr);
  while (expr->kind == GDL_EXPR_NAME) { /* definitions never go in a circle */
    const gdl_thing thing = gdl_guide_thing(g, expr->ref.first.name);
    if (thing.kind != GDL_THING_DEFINE) break;
    const gdl_expr *value = gdl_phrase_inside(g->program->defines[thing.index].decl->define.value);
    if (!is_arithmetic(value)) break;
    expr = value;
  }
  return expr;
}

static gdl_binding binding_of_arith(gdl_arith op) {
  switch (op) {
    case GDL_ADD:
    case GDL_SUB: return GDL_BINDS_SUM;
    case GDL_MUL:
    case GDL_DIV: return GDL_BINDS_PRODUCT;
    case GDL_POW: break;
  }
  return GDL_BINDS_POWER;
}

/* `7–14 days × 3` holds together, `3–6 × 7` does not. */
static bool has_unit(const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN) expr = expr->unary;
  return expr->kind == GDL_EXPR_NUMBER && expr->number.unit.len > 0;
}

static gdl_binding binding_of(const gdl_expr *expr, bool negated) {
  switch (expr->kind) {
    case GDL_EXPR_IF:
    case GDL_EXPR_CASES:
    case GDL_EXPR_SUM:
    case GDL_EXPR_SUM_POINTS:
    case GDL_EXPR_CLAMP: return GDL_BINDS_LIST;
    case GDL_EXPR_OR: return negated ? GDL_BINDS_QUESTION : GDL_BINDS_OR;
    case GDL_EXPR_AND: return negated ? GDL_BINDS_QUESTION : GDL_BINDS_AND;
    case GDL_EXPR_NOT:
    case GDL_EXPR_COMPARE:
    case GDL_EXPR_IN:
    case GDL_EXPR_IS:
    case GDL_EXPR_HAS:
    case GDL_EXPR_AT_LEAST:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_APPLIES: return GDL_BINDS_QUESTION;
    case GDL_EXPR_NEGATE: return GDL_BINDS_SUM;
    case GDL_EXPR_RANGE: return has_unit(expr->range.high) ? GDL_BINDS_ATOM : GDL_BINDS_SUM;
    case GDL_EXPR_ARITH: return binding_of_arith(expr->arith.op);
    case GDL_EXPR_ERROR:
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING:
    case GDL_EXPR_SET:
    case GDL_EXPR_SERIES:
    case GDL_EXPR_COUNT_OF:
    case GDL_EXPR_AS:
    case GDL_EXPR_CALL:
    case GDL_EXPR_WHOLE:
    case GDL_EXPR_PAREN: break;
    case GDL_EXPR_NAME: return negated ? GDL_BINDS_QUESTION : GDL_BINDS_ATOM;
  }
  return GDL_BINDS_ATOM;
}

/* ---- templates and lists ---- */

static void say_part(gdl_guide *g, const gdl_expr *expr, gdl_binding least, gdl_saying whole) {
  gdl_say_expr(g, expr, gdl_saying_of_part(whole, least));
}

void gdl_phrase_fill(gdl_guide *g, gdl_word word, const gdl_piece *pieces) {
  gdl_paper *s = &g->paper;
  const char *text = gdl_word_of(word, g->words.lang), *from = text;
  for (const char *at = text; *at != '\0'; at++) {
    if (at[0] != '{' || at[1] < '0' || at[1] > '9' || at[2] != '}') continue;
    gdl_paper_say(s, (gdl_string){from, (uint32_t)(at - from)});
    const gdl_piece *piece = &pieces[at[1] - '0'];
    if (piece->expr)
      gdl_say_expr(g, piece->expr, piece->how);
    else
      gdl_paper_say(s, piece->text);
    at += 2;
    from = at + 1;
  }
  gdl_paper_say(s, gdl_string_of(from));
}

void gdl_phrase_list(gdl_guide *g, gdl_exprs list, gdl_saying how, gdl_word between) {
  for (uint32_t i = 0; i < list.count; i++) {
    if (i > 0) gdl_paper_word(&g->paper, between);
    gdl_say_expr(g, list.at[i], how);
  }
}

/* ---- names ---- */

static bool holds(gdl_string text, const char *part) {
  const size_t len = strlen(part);
  for (size_t at = 0; at + len <= text.len; at++)
    if (memcmp(text.text + at, part, len) == 0) return true;
  return false;
}

/* A label that joins things itself is quoted among others: `SLE and “Infection, or a risk of it”`. */
static gdl_string apart(const gdl_guide *g, gdl_string label, gdl_saying how) {
  static const char *const joints[] = {" and ", " or ", ",", "，", "、", "且", "和", "或"};
  for (size_t i = 0; how.is_part && i < sizeof joints / sizeof *joints; i++)
    if (holds(label, joints[i])) return gdl_word_1(&g->words, GDL_WORD_QUOTE, label);
  return label;
}

/* Its value, and that it is the file's own. */
static void say_parameter(gdl_guide *g, uint32_t index, bool is_age) {
  const gdl_parameter *it = &g->program->parameters[index];
  gdl_showing showing = gdl_showing_plain();
  showing.is_age = is_age || gdl_showing_of(&g->words, it->node).is_age;
  gdl_paper_say(&g->paper, gdl_words_constant(&g->words, it->type, it->value, showing));
  gdl_paper_word(&g->paper, GDL_WORD_OPEN);
  gdl_paper_link(&g->paper, gdl_target_parameter(g, index), gdl_word_text(&g->words, GDL_WORD_SET_HERE));
  gdl_paper_word(&g->paper, GDL_WORD_CLOSE);
}

static void say_name(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_paper *s = &g->paper;
  const gdl_name *name = expr->ref.first.name;
  const uint32_t choice = how.domain ? gdl_domain_find(how.domain, name) : GDL_NONE;
  if (how.negated) {
    gdl_paper_word(s, GDL_WORD_NOT_THIS);
    if (g->words.lang == GDL_LANG_EN) gdl_paper_say(s, gdl_string_of(" "));
  }
  if (choice != GDL_NONE) {
    gdl_paper_say(s, gdl_words_choice(&g->words, how.domain, choice));
    return;
  }
  const gdl_thing thing = gdl_guide_thing(g, name);
  switch (thing.kind) {
    case GDL_THING_FACT:
      gdl_paper_link(s, gdl_target_fact(g, thing.index),
                     apart(g, gdl_words_fact(&g->words, thing.index), how));
      return;
    case GDL_THING_DEFINE:
      gdl_paper_link(s, gdl_target_define(g, thing.index),
                     apart(g, gdl_guide_define_label(g, thing.index), how));
      return;
    case GDL_THING_PARAMETER: say_parameter(g, thing.index, how.is_age); return;
    case GDL_THING_GROUP:
      gdl_paper_link(s, gdl_target_group(g, thing.index),
                     gdl_word_1(&g->words, GDL_WORD_QUOTE,
                                gdl_words_label(&g->words, g->program->groups[thing.index].decl->label,
                                                g->program->groups[thing.index].name)));
      return;
    case GDL_THING_ITEM:
    case GDL_THING_NONE: break;
  }
  if (gdl_string_is(name->string, "today"))
    gdl_paper_word(s, GDL_WORD_TODAY);
  else
    gdl_paper_say(s, name->string);
}

void gdl_say_ref(gdl_guide *g, gdl_ref ref) {
  const uint32_t rule = gdl_guide_rule(g, ref);
  const gdl_thing thing = gdl_guide_thing(g, ref.first.name);
  if (rule != GDL_NONE)
    gdl_paper_link(&g->paper, gdl_target_rule(g, rule), gdl_words_rule(&g->words, rule));
  else if (thing.kind == GDL_THING_ITEM)
    gdl_paper_link(&g->paper, gdl_target_item(g, thing.index), gdl_words_item(&g->words, thing.index));
}

/* ---- questions ---- */

static const char *sign_of(gdl_compare op, bool negated) {
  switch (op) {
    case GDL_EQ: return negated ? " ≠ " : " = ";
    case GDL_NE: return negated ? " = " : " ≠ ";
    case GDL_LT: return negated ? " ≥ " : " < ";
    case GDL_LE: return negated ? " > " : " ≤ ";
    case GDL_GT: return negated ? " ≤ " : " > ";
    case GDL_GE: break;
  }
  return negated ? " < " : " ≥ ";
}

/* Of a list: `Sex: Female`, `Sex: not Female`. */
static void say_chosen(gdl_guide *g, const gdl_expr *value, const gdl_name *word,
                       const gdl_domain *domain, bool negated) {
  gdl_paper *s = &g->paper;
  const uint32_t choice = domain ? gdl_domain_find(domain, word) : GDL_NONE;
  gdl_say_expr(g, value, (gdl_saying){.least = GDL_BINDS_SUM});
  gdl_paper_word(s, GDL_WORD_COLON);
  const gdl_string label =
      choice == GDL_NONE ? word->string : gdl_words_choice(&g->words, domain, choice);
  gdl_paper_say(s, negated ? gdl_word_1(&g->words, GDL_WORD_OTHER_THAN, label) : label);
}

static bool is_choice(const gdl_expr *expr, const gdl_domain *domain) {
  const gdl_expr *name = gdl_phrase_inside(expr);
  return domain && name->kind == GDL_EXPR_NAME &&
         gdl_domain_find(domain, name->ref.first.name) != GDL_NONE;
}

static void say_compare(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  const gdl_expr *left = expr->compare.left, *right = expr->compare.right;
  const gdl_domain *domain = gdl_guide_domain(g, left);
  if (is_choice(left, gdl_guide_domain(g, right))) { /* `female = sex` */
    domain = gdl_guide_domain(g, right);
    left = expr->compare.right, right = expr->compare.left;
  }
  if (is_choice(right, domain)) {
    const bool differs = (expr->compare.op == GDL_NE) != how.negated;
    say_chosen(g, left, gdl_phrase_inside(right)->ref.first.name, domain, differs);
    return;
  }
  const bool ages = gdl_guide_is_age(g, left) || gdl_guide_is_age(g, right);
  gdl_saying part = gdl_saying_of_part(how, GDL_BINDS_SUM);
  part.is_age = ages;
  gdl_say_expr(g, left, part);
  gdl_paper_say(&g->paper, gdl_string_of(sign_of(expr->compare.op, how.negated)));
  gdl_say_expr(g, right, part);
}

static void say_in(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  const gdl_expr *left = expr->binary.left, *right = expr->binary.right;
  const gdl_domain *domain = gdl_guide_domain(g, left);
  gdl_saying part = gdl_saying_of_part(how, GDL_BINDS_SUM);
  part.is_age = gdl_guide_is_age(g, left);
  gdl_saying set = part;
  set.domain = domain;
  const gdl_piece pieces[] = {{.expr = left, .how = part}, {.expr = right, .how = set}};
  if (!domain) {
    gdl_phrase_fill(g, how.negated ? GDL_WORD_NOT_IN_RANGE : GDL_WORD_IN_RANGE, pieces);
    return;
  }
  gdl_say_expr(g, left, part);
  gdl_paper_word(&g->paper, GDL_WORD_COLON);
  gdl_phrase_fill(g, how.negated ? GDL_WORD_NEITHER : GDL_WORD_ONE_OF_THESE, pieces + 1);
}

static void say_is(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_paper *s = &g->paper;
  const gdl_expr *value = expr->is.value;
  const gdl_name *word = expr->is.word.name;
  const bool negated = expr->is.negated != how.negated;
  const gdl_domain *domain = gdl_guide_domain(g, value);
  if (gdl_string_is(word->string, "known")) {
    const gdl_piece piece = {.expr = value, .how = gdl_saying_of_part(how, GDL_BINDS_SUM)};
    gdl_phrase_fill(g, negated ? GDL_WORD_IS_NOT_KNOWN : GDL_WORD_IS_KNOWN, &piece);
  } else if (gdl_string_is(word->string, "empty")) {
    say_part(g, value, GDL_BINDS_SUM, how);
    gdl_paper_word(s, GDL_WORD_COLON);
    gdl_paper_word(s, negated ? GDL_WORD_AT_LEAST_ONE : GDL_WORD_NONE);
  } else {
    say_chosen(g, value, word, domain, negated);
  }
}

static void say_has(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_word word = how.negated ? GDL_WORD_INCLUDES_NOT : GDL_WORD_INCLUDES;
  if (expr->has.any) word = how.negated ? GDL_WORD_HAS_NO : GDL_WORD_INCLUDES_ANY;
  if (expr->has.all) word = how.negated ? GDL_WORD_HAS_NOT_ALL : GDL_WORD_INCLUDES_ALL;
  say_part(g, expr->has.value, GDL_BINDS_SUM, how);
  gdl_paper_word(&g->paper, GDL_WORD_COLON);
  const gdl_piece piece = {
      .expr = expr->has.set,
      .how = {.least = GDL_BINDS_LIST, .domain = gdl_guide_domain(g, expr->has.value)}};
  gdl_phrase_fill(g, word, &piece);
}

static void say_applies(gdl_guide *g, const gdl_expr *expr, bool negated) {
  const char *text =
      gdl_word_of(negated ? GDL_WORD_RULE_APPLIES_NOT : GDL_WORD_RULE_APPLIES, g->words.lang);
  gdl_say_ref(g, expr->ref);
  gdl_paper_say(&g->paper, gdl_string_of(text + 3)); /* after its {0} */
}

/* ---- several in one line ---- */

static void say_group(gdl_guide *g, gdl_word head, gdl_string count, gdl_exprs list) {
  gdl_paper *s = &g->paper;
  gdl_paper_say(s, gdl_word_1(&g->words, head, count));
  gdl_paper_word(s, GDL_WORD_OPEN);
  gdl_phrase_list(g, list, (gdl_saying){.least = GDL_BINDS_OR}, GDL_WORD_SEMICOLON);
  gdl_paper_word(s, GDL_WORD_CLOSE);
}

static void say_several(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  const gdl_string none = {.text = ""};
  const bool no = how.negated;
  if (expr->kind == GDL_EXPR_AND && !no)
    gdl_phrase_list(g, expr->list, (gdl_saying){.least = GDL_BINDS_QUESTION}, GDL_WORD_AND);
  else if (expr->kind == GDL_EXPR_OR && !no)
    gdl_phrase_list(g, expr->list, (gdl_saying){.least = GDL_BINDS_AND}, GDL_WORD_OR);
  else if (expr->kind == GDL_EXPR_AND || expr->kind == GDL_EXPR_ALL_OF)
    say_group(g, no ? GDL_WORD_NOT_ALL_OF : GDL_WORD_ALL_OF, none, expr->list);
  else if (expr->kind == GDL_EXPR_OR || expr->kind == GDL_EXPR_ANY_OF)
    say_group(g, no ? GDL_WORD_NONE_OF : GDL_WORD_ANY_OF, none, expr->list);
  else if (expr->kind == GDL_EXPR_NONE_OF)
    say_group(g, no ? GDL_WORD_ANY_OF : GDL_WORD_NONE_OF, none, expr->list);
  else
    say_group(g, no ? GDL_WORD_FEWER_THAN : GDL_WORD_AT_LEAST, expr->at_least.count.digits,
              expr->at_least.of);
}

/* ---- choices between values ---- */

static void say_branch(gdl_guide *g, const gdl_branch *branch, gdl_saying how) {
  gdl_saying value = gdl_saying_of_part(how, GDL_BINDS_OR);
  value.domain = how.domain;
  const gdl_piece pieces[] = {{.expr = branch->value, .how = value},
                              {.expr = branch->when, .how = {.least = GDL_BINDS_OR}}};
  gdl_phrase_fill(g, GDL_WORD_VALUE_WHEN, pieces);
}

static void say_cases(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_paper *s = &g->paper;
  if (expr->kind == GDL_EXPR_SUM) gdl_paper_word(s, GDL_WORD_SUM_OF);
  for (uint32_t i = 0; i < expr->cases.branches.count; i++) {
    if (i > 0) gdl_paper_word(s, GDL_WORD_SEMICOLON);
    say_branch(g, &expr->cases.branches.at[i], how);
  }
  if (!expr->cases.otherwise) return;
  gdl_paper_word(s, GDL_WORD_SEMICOLON);
  gdl_saying value = gdl_saying_of_part(how, GDL_BINDS_OR);
  value.domain = how.domain;
  gdl_phrase_fill(g, GDL_WORD_OTHERWISE_VALUE, &(gdl_piece){.expr = expr->cases.otherwise, .how = value});
}

static void say_if(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_saying value = gdl_saying_of_part(how, GDL_BINDS_OR);
  value.domain = how.domain;
  const gdl_piece pieces[] = {{.expr = expr->if_.condition, .how = {.least = GDL_BINDS_OR}},
                              {.expr = expr->if_.then, .how = value},
                              {.expr = expr->if_.otherwise, .how = value}};
  gdl_phrase_fill(g, GDL_WORD_IF_ELSE, pieces);
}

/* ---- leaves ---- */

static void say_leaf(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_paper *s = &g->paper;
  gdl_out out = gdl_out_new(g->words.arena);
  if (expr->kind == GDL_EXPR_BOOL)
    gdl_paper_word(s, expr->boolean != how.negated ? GDL_WORD_YES : GDL_WORD_NO);
  if (expr->kind == GDL_EXPR_UNKNOWN) gdl_paper_word(s, GDL_WORD_UNKNOWN);
  if (expr->kind == GDL_EXPR_NUMBER)
    gdl_phrase_number(g, &expr->number, expr->number.unit, how.is_age);
  if (expr->kind == GDL_EXPR_STRING)
    gdl_paper_say(s, gdl_word_1(&g->words, GDL_WORD_QUOTE, expr->string));
  if (expr->kind == GDL_EXPR_DATE) {
    gdl_out_date(&out, expr->date.date);
    gdl_paper_say(s, gdl_out_take(&out));
  }
}

static void say_negative(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_paper_say(&g->paper, gdl_string_of("−"));
  say_part(g, expr->unary, GDL_BINDS_PRODUCT, how);
}

static void say_plain(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  switch (expr->kind) {
    case GDL_EXPR_ERROR:
    case GDL_EXPR_SERIES:
    case GDL_EXPR_PAREN: return;
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING: say_leaf(g, expr, how); return;
    case GDL_EXPR_NAME: say_name(g, expr, how); return;
    case GDL_EXPR_NOT: how.negated = !how.negated, gdl_say_expr(g, expr->unary, how); return;
    case GDL_EXPR_NEGATE: say_negative(g, expr, how); return;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR:
    case GDL_EXPR_AT_LEAST:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF: say_several(g, expr, how); return;
    case GDL_EXPR_COMPARE: say_compare(g, expr, how); return;
    case GDL_EXPR_ARITH: gdl_phrase_arith(g, expr, how); return;
    case GDL_EXPR_RANGE: gdl_phrase_range(g, expr, how); return;
    case GDL_EXPR_SET: gdl_phrase_list(g, expr->list, how, GDL_WORD_LIST); return;
    case GDL_EXPR_IN: say_in(g, expr, how); return;
    case GDL_EXPR_IS: say_is(g, expr, how); return;
    case GDL_EXPR_HAS: say_has(g, expr, how); return;
    case GDL_EXPR_COUNT_OF:
      say_group(g, GDL_WORD_HOW_MANY, (gdl_string){.text = ""}, expr->list);
      return;
    case GDL_EXPR_SUM_POINTS:
      say_group(g, GDL_WORD_SUM_OF_POINTS, (gdl_string){.text = ""}, expr->list);
      return;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES: say_cases(g, expr, how); return;
    case GDL_EXPR_IF: say_if(g, expr, how); return;
    case GDL_EXPR_CLAMP: {
      const gdl_saying part = gdl_saying_of_part(how, GDL_BINDS_SUM);
      const gdl_piece pieces[] = {{.expr = expr->binary.left, .how = part},
                                  {.expr = expr->binary.right, .how = part}};
      gdl_phrase_fill(g, GDL_WORD_KEPT_WITHIN, pieces);
      return;
    }
    case GDL_EXPR_AS: gdl_phrase_as(g, expr, how); return;
    case GDL_EXPR_CALL: gdl_phrase_call(g, expr, how); return;
    case GDL_EXPR_WHOLE: gdl_phrase_whole(g, expr); return;
    case GDL_EXPR_APPLIES: say_applies(g, expr, how.negated); return;
  }
}

/* The name, or what is said for it while there is room: then one level less is left. */
static const gdl_expr *taken(gdl_guide *g, const gdl_expr *expr, gdl_saying *how) {
  expr = gdl_phrase_inside(expr);
  if (how->unfolds == 0 || g->unfold_left == 0 || expr->kind != GDL_EXPR_NAME) return expr;
  const gdl_expr *value = gdl_phrase_unfolded(g, expr);
  if (value == expr) return expr;
  how->unfolds--;
  g->unfold_left--;
  return value;
}

void gdl_say_expr(gdl_guide *g, const gdl_expr *expr, gdl_saying how) {
  gdl_paper *s = &g->paper;
  expr = taken(g, expr, &how);
  while (expr->kind == GDL_EXPR_NOT) {
    how.negated = !how.negated;
    expr = gdl_phrase_inside(expr->unary);
  }
  const bool bracketed = binding_of(expr, how.negated) < how.least, is_sum = how.least >= GDL_BINDS_SUM;
  how.is_part = how.least == GDL_BINDS_AND || how.least == GDL_BINDS_QUESTION;
  how.least = GDL_BINDS_LIST;
  if (bracketed && is_sum) gdl_paper_say(s, gdl_string_of("("));
  if (bracketed && !is_sum) gdl_paper_word(s, GDL_WORD_BRACKET);
  say_plain(g, expr, how);
  if (bracketed && is_sum) gdl_paper_say(s, gdl_string_of(")"));
  if (bracketed && !is_sum) gdl_paper_word(s, GDL_WORD_CLOSE);
}
