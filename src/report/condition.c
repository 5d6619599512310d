/* condition.c - conditions in words. */
#include "report/condition.h"

#include <string.h>

static const gdl_node *node_at(const gdl_words *words, uint32_t node) {
  return &words->program->nodes[node];
}

static uint32_t arg_of(const gdl_words *words, uint32_t node, uint32_t k) {
  return words->program->args[node_at(words, node)->first + k];
}

gdl_truth gdl_condition_truth(const gdl_words *words, uint32_t node) {
  return words->answer ? words->answer->values[node].truth : GDL_UNKNOWN;
}

bool gdl_condition_is_leaf(const gdl_words *words, uint32_t node) {
  const gdl_op op = node_at(words, node)->op;
  return op != GDL_OP_AND && op != GDL_OP_OR && op != GDL_OP_NOT && op != GDL_OP_AT_LEAST;
}

uint32_t gdl_condition_define(const gdl_words *words, uint32_t node) {
  for (uint32_t i = 0; i < words->program->defines_count; i++)
    if (words->program->defines[i].node == node) return i;
  return GDL_NONE;
}

gdl_string gdl_condition_label(const gdl_words *words, uint32_t node) {
  const gdl_program *program = words->program;
  const gdl_node *it = &program->nodes[node];
  if (it->op == GDL_OP_FACT) return gdl_words_fact(words, it->index);
  if (it->op == GDL_OP_PARAMETER) {
    const gdl_parameter *parameter = &program->parameters[it->index];
    return gdl_words_label(words, parameter->decl->label, parameter->name);
  }
  if (it->op == GDL_OP_TODAY) return gdl_word_text(words, GDL_WORD_TODAY);
  if (it->op == GDL_OP_SCALE) return gdl_condition_label(words, arg_of(words, node, 0));
  const uint32_t define = gdl_condition_define(words, node);
  if (define == GDL_NONE) return (gdl_string){0};
  return gdl_words_label(words, program->defines[define].decl->label, program->defines[define].name);
}

/* ---- operands ---- */

static gdl_string value_in_words(const gdl_words *words, uint32_t node, bool is_age) {
  if (!words->answer) return (gdl_string){0};
  gdl_showing showing = gdl_showing_of(words, node);
  showing.is_age = showing.is_age || is_age;
  return gdl_words_value(words, node_at(words, node)->type, &words->answer->values[node], showing);
}

/* The author's words for an expression that has no name. */
static gdl_string source_of(const gdl_words *words, uint32_t node) {
  const gdl_span span = node_at(words, node)->span;
  return span.end == 0 ? (gdl_string){.text = ""} : gdl_sources_text(words->program->sources, span);
}

/* "Age 32 years"; a parameter after its value, "18 years (Age from which …)"; a constant alone. */
static void write_operand(const gdl_words *words, gdl_out *out, uint32_t node, bool is_age) {
  const gdl_node *it = node_at(words, node);
  const gdl_string label = gdl_condition_label(words, node), value = value_in_words(words, node, is_age);
  if (it->op == GDL_OP_PARAMETER) {
    gdl_out_string(out, value);
    gdl_out_string(out, gdl_word_text(words, GDL_WORD_OPEN));
    gdl_out_string(out, label);
    gdl_out_string(out, gdl_word_text(words, GDL_WORD_CLOSE));
    return;
  }
  const gdl_string name = label.len > 0 || it->op == GDL_OP_CONST ? label : source_of(words, node);
  gdl_out_string(out, name);
  if (name.len > 0 && value.len > 0) gdl_out_char(out, ' ');
  gdl_out_string(out, value);
}

static gdl_string operand(const gdl_words *words, uint32_t node, bool is_age) {
  gdl_out out = gdl_out_new(words->arena);
  write_operand(words, &out, node, is_age);
  return gdl_out_take(&out);
}

static bool is_age(const gdl_words *words, uint32_t a, uint32_t b) {
  return gdl_showing_of(words, a).is_age || gdl_showing_of(words, b).is_age;
}

/* ---- statements ---- */

static bool is_fixed(const gdl_words *words, uint32_t node) {
  const gdl_op op = node_at(words, node)->op;
  return op == GDL_OP_CONST || op == GDL_OP_PARAMETER;
}

/* What was read stands left, what it was compared with right. */
static gdl_string compared(const gdl_words *words, uint32_t node, const char *sign, const char *mirrored) {
  uint32_t left = arg_of(words, node, 0), right = arg_of(words, node, 1);
  const bool turned = is_fixed(words, left) && !is_fixed(words, right);
  if (turned) {
    const uint32_t fixed = left;
    left = right, right = fixed;
  }
  const bool ages = is_age(words, left, right);
  gdl_out out = gdl_out_new(words->arena);
  write_operand(words, &out, left, ages);
  gdl_out_format(&out, " %s ", turned ? mirrored : sign);
  write_operand(words, &out, right, ages);
  return gdl_out_take(&out);
}

/* `label: value`, and in brackets what was asked when that is something else. */
static gdl_string labelled(const gdl_words *words, uint32_t node, gdl_string asked) {
  gdl_out out = gdl_out_new(words->arena);
  const gdl_string label = gdl_condition_label(words, node);
  gdl_out_string(&out, label.len > 0 ? label : source_of(words, node));
  if (words->answer) {
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_COLON));
    gdl_out_string(&out, value_in_words(words, node, false));
  }
  if (asked.len > 0) {
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_OPEN));
    gdl_out_string(&out, asked);
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_CLOSE));
  }
  return gdl_out_take(&out);
}

/* Of a one-of: what it is; the value it was compared with is added when it is another. */
static gdl_string chosen(const gdl_words *words, uint32_t node, bool negated) {
  const uint32_t left = arg_of(words, node, 0), right = arg_of(words, node, 1);
  if (node_at(words, left)->type->kind != GDL_TYPE_ONE_OF)
    return compared(words, node, negated ? "≠" : "=", negated ? "≠" : "=");
  if (gdl_condition_truth(words, node) == GDL_TRUE) return labelled(words, left, (gdl_string){0});
  gdl_out asked = gdl_out_new(words->arena);
  gdl_out_text(&asked, negated ? "≠ " : "= ");
  gdl_out_string(&asked, operand(words, right, false));
  return labelled(words, left, gdl_out_take(&asked));
}

static gdl_string among(const gdl_words *words, uint32_t node) {
  const uint32_t left = arg_of(words, node, 0);
  if (gdl_condition_truth(words, node) == GDL_TRUE) return labelled(words, left, (gdl_string){0});
  const gdl_string list =
      gdl_words_choices(words, node_at(words, left)->type->domain, node_at(words, node)->bits);
  return labelled(words, left, gdl_word_1(words, GDL_WORD_ONE_OF_THESE, list));
}

/* The group that has just these members, or their list. */
static gdl_string set_name(const gdl_words *words, const gdl_domain *domain, const uint64_t *bits) {
  for (uint32_t i = 0; i < words->program->groups_count; i++) {
    const gdl_group *group = &words->program->groups[i];
    if (group->domain != domain || memcmp(group->bits, bits, domain->words * sizeof *bits) != 0)
      continue;
    return gdl_word_1(words, GDL_WORD_QUOTE, gdl_words_label(words, group->decl->label, group->name));
  }
  return gdl_words_choices(words, domain, bits);
}

static uint64_t *common_bits(const gdl_words *words, const gdl_domain *domain, const uint64_t *a,
                             const uint64_t *b) {
  uint64_t *both = GDL_NEW_ARRAY(words->arena, uint64_t, domain->words);
  for (uint32_t i = 0; i < domain->words; i++) both[i] = a[i] & b[i];
  return both;
}

/* That holds: which of its members are in the set. Else: all that is known of the set, and what was asked. */
static gdl_string holds(const gdl_words *words, uint32_t node, bool negated) {
  const gdl_node *it = node_at(words, node);
  const uint32_t left = arg_of(words, node, 0);
  const gdl_domain *domain = node_at(words, left)->type->domain;
  const gdl_string set = set_name(words, domain, it->bits), label = gdl_condition_label(words, left);
  const bool all = it->op == GDL_OP_HAS_ALL;
  if (words->answer && gdl_condition_truth(words, node) == GDL_TRUE && !all) {
    gdl_out out = gdl_out_new(words->arena);
    const uint64_t *both = common_bits(words, domain, words->answer->values[left].set.in, it->bits);
    gdl_out_string(&out, label.len > 0 ? label : source_of(words, left));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_COLON));
    gdl_out_string(&out, gdl_words_choices(words, domain, both));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_OPEN));
    gdl_out_string(&out, gdl_word_1(words, GDL_WORD_ONE_OF_THESE, set));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_CLOSE));
    return gdl_out_take(&out);
  }
  const gdl_word asked = negated ? (all ? GDL_WORD_HAS_NOT_ALL : GDL_WORD_HAS_NO)
                                 : (all ? GDL_WORD_HAS_ALL : GDL_WORD_HAS_ONE);
  return labelled(words, left, gdl_word_1(words, asked, set));
}

static gdl_string in_range(const gdl_words *words, uint32_t node, bool negated) {
  const uint32_t left = arg_of(words, node, 0), right = arg_of(words, node, 1);
  const bool ages = is_age(words, left, right);
  return gdl_word_2(words, negated ? GDL_WORD_NOT_IN_RANGE : GDL_WORD_IN_RANGE,
                    operand(words, left, ages), operand(words, right, ages));
}

static gdl_string rule_status(const gdl_words *words, uint32_t node, bool negated) {
  const gdl_string id = gdl_words_rule(words, node_at(words, node)->index);
  if (words->answer && gdl_condition_truth(words, node) == GDL_UNKNOWN)
    return gdl_word_1(words, GDL_WORD_RULE_UNDETERMINED, id);
  return gdl_word_1(words, negated ? GDL_WORD_RULE_APPLIES_NOT : GDL_WORD_RULE_APPLIES, id);
}

static gdl_string known(const gdl_words *words, uint32_t node, bool negated) {
  const uint32_t left = arg_of(words, node, 0);
  const gdl_string label = gdl_condition_label(words, left);
  if (label.len == 0 && node_at(words, left)->type->kind == GDL_TYPE_BOOLEAN)
    return gdl_word_1(words, negated ? GDL_WORD_NOT_KNOWN_WHETHER : GDL_WORD_KNOWN_WHETHER,
                      source_of(words, left));
  return gdl_word_1(words, negated ? GDL_WORD_IS_NOT_KNOWN : GDL_WORD_IS_KNOWN,
                    label.len > 0 ? label : source_of(words, left));
}

/* `when true`, as items of results have it. */
static bool is_settled(const gdl_words *words, uint32_t node) {
  const gdl_node *it = node_at(words, node);
  return it->op == GDL_OP_CONST && it->type->kind == GDL_TYPE_BOOLEAN && !it->constant->is_unknown;
}

gdl_string gdl_condition_statement(const gdl_words *words, uint32_t node, bool negated) {
  const gdl_op op = node_at(words, node)->op;
  if (op == GDL_OP_LESS)
    return negated ? compared(words, node, "≥", "≤") : compared(words, node, "<", ">");
  if (op == GDL_OP_LESS_EQUAL)
    return negated ? compared(words, node, ">", "<") : compared(words, node, "≤", "≥");
  if (op == GDL_OP_EQUAL) return chosen(words, node, negated);
  if (op == GDL_OP_IN_RANGE) return in_range(words, node, negated);
  if (op == GDL_OP_IN_SET) return among(words, node);
  if (op == GDL_OP_HAS_ANY || op == GDL_OP_HAS_ALL) return holds(words, node, negated);
  if (op == GDL_OP_IS_EMPTY) return labelled(words, arg_of(words, node, 0), (gdl_string){0});
  if (op == GDL_OP_IS_KNOWN) return known(words, node, negated);
  if (op == GDL_OP_LIVE) return rule_status(words, node, negated);
  if (op == GDL_OP_NOT) return gdl_condition_statement(words, arg_of(words, node, 0), !negated);
  if (is_settled(words, node))
    return gdl_word_text(words, node_at(words, node)->constant->truth ? GDL_WORD_ALWAYS : GDL_WORD_NEVER);
  return labelled(words, node, (gdl_string){0});
}

/* ---- grounds ---- */

/* 40: a sentence with more grounds explains nothing; `gdl explain` shows them all. */
#define MAX_GROUNDS 40
/* 2000: definitions that share definitions could be walked without end. */
#define MAX_STEPS 2000

typedef struct grounds {
  const gdl_words *words;
  uint32_t nodes[MAX_GROUNDS];
  uint32_t count, steps;
} grounds;

static void push_ground(grounds *g, uint32_t node) {
  for (uint32_t i = 0; i < g->count; i++)
    if (g->nodes[i] == node) return;
  if (g->count < MAX_GROUNDS) g->nodes[g->count++] = node;
}

/* Of its parts, those that made it what it is: a part with another truth did not. `and` that holds: all; that fails:
 * those that fail. */
static bool is_ground(gdl_op op, gdl_truth whole, gdl_truth part) {
  return op == GDL_OP_NOT || part == whole;
}

static void collect(grounds *g, uint32_t node, uint32_t depth) {
  const gdl_node *it = node_at(g->words, node);
  if (it->op == GDL_OP_CONST || g->steps++ > MAX_STEPS) return;
  const gdl_truth whole = gdl_condition_truth(g->words, node);
  const bool is_open_rule =
      it->op == GDL_OP_LIVE && whole == GDL_UNKNOWN; /* what it waits for says more than its name */
  if ((gdl_condition_is_leaf(g->words, node) && !is_open_rule) || depth == 0) {
    push_ground(g, node);
    return;
  }
  for (uint32_t k = 0; k < it->count; k++) {
    const uint32_t part = arg_of(g->words, node, k);
    if (is_ground(it->op, whole, gdl_condition_truth(g->words, part))) collect(g, part, depth - 1);
  }
}

gdl_string gdl_condition_grounds(const gdl_words *words, uint32_t node) {
  grounds g = {.words = words};
  collect(&g, node, GDL_CONDITION_DEPTH);
  gdl_out out = gdl_out_new(words->arena);
  for (uint32_t i = 0; i < g.count; i++) {
    if (i > 0) gdl_out_string(&out, gdl_word_text(words, GDL_WORD_SEMICOLON));
    gdl_out_string(&out, gdl_condition_statement(words, g.nodes[i],
                                                 gdl_condition_truth(words, g.nodes[i]) == GDL_FALSE));
  }
  return gdl_out_take(&out);
}
