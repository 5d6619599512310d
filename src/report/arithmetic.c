/* arithmetic.c - how a number came about. */
#include "report/arithmetic.h"

#include "report/condition.h"

/* 12 parts fit two lines; a longer sum is better read in the guideline. */
#define MAX_PARTS 12
#define MAX_NESTING 12

typedef enum level { LEVEL_SUM, LEVEL_PRODUCT, LEVEL_ATOM } level; /* how tightly it binds */

typedef struct calculation {
  const gdl_words *words;
  gdl_out out;
  uint32_t parts;
  bool too_long;
} calculation;

static const gdl_node *node_at(const gdl_words *words, uint32_t node) {
  return &words->program->nodes[node];
}

static uint32_t arg_of(const gdl_words *words, uint32_t node, uint32_t k) {
  return words->program->args[node_at(words, node)->first + k];
}

static bool is_calculation(gdl_op op) {
  return op == GDL_OP_ADD || op == GDL_OP_SUB || op == GDL_OP_MUL || op == GDL_OP_DIV ||
         op == GDL_OP_NEGATE || op == GDL_OP_POWER || op == GDL_OP_SQRT || op == GDL_OP_MIN ||
         op == GDL_OP_MAX;
}

/* x * 1 m2 gives x its unit, which the result shows. */
static bool is_by_one(const gdl_words *words, uint32_t node) {
  if (node_at(words, node)->op != GDL_OP_MUL) return false;
  const gdl_node *by = node_at(words, arg_of(words, node, 1));
  return by->op == GDL_OP_CONST && by->type->kind == GDL_TYPE_QUANTITY && !by->type->is_range &&
         gdl_decimal_compare(by->constant->number, gdl_decimal_from_int(1)) == 0;
}

/* What it stands for is then a name times one: nothing is computed. */
static bool reached_by_one(const gdl_words *words, uint32_t node) {
  while (node_at(words, node)->op == GDL_OP_SCALE) node = arg_of(words, node, 0);
  return is_by_one(words, node);
}

/* Conversions are not shown: the value is, in the unit it was converted to. */
static uint32_t without_scale(const gdl_words *words, uint32_t node) {
  while (node_at(words, node)->op == GDL_OP_SCALE || is_by_one(words, node))
    node = arg_of(words, node, 0);
  return node;
}

static void write(calculation *c, uint32_t node, level least, uint32_t depth);

static void write_value(calculation *c, uint32_t node) {
  c->parts++;
  gdl_out_string(&c->out, gdl_words_node(c->words, node));
}

static void write_list(calculation *c, uint32_t node, const char *sign, level own, uint32_t depth) {
  const uint32_t count = node_at(c->words, node)->count;
  for (uint32_t k = 0; k < count; k++) {
    if (k > 0) gdl_out_text(&c->out, sign);
    /* a - (b - c), a / (b * c): the right side must bind tighter */
    const bool is_right = k > 0 && (node_at(c->words, node)->op == GDL_OP_SUB ||
                                    node_at(c->words, node)->op == GDL_OP_DIV);
    write(c, arg_of(c->words, node, k), is_right ? (level)(own + 1) : own, depth);
  }
}

/* As a page of the guideline words it: the least of (23; 40). */
static void write_call(calculation *c, uint32_t node, gdl_word name, uint32_t depth) {
  gdl_out_string(&c->out, gdl_word_text(c->words, name));
  gdl_out_char(&c->out, '(');
  write_list(c, node, gdl_word_text(c->words, GDL_WORD_SEMICOLON).text, LEVEL_SUM, depth);
  gdl_out_char(&c->out, ')');
}

static level level_of(gdl_op op) {
  if (op == GDL_OP_ADD || op == GDL_OP_SUB || op == GDL_OP_NEGATE) return LEVEL_SUM;
  return op == GDL_OP_MUL || op == GDL_OP_DIV ? LEVEL_PRODUCT : LEVEL_ATOM;
}

static void write_operation(calculation *c, uint32_t node, uint32_t depth) {
  const gdl_op op = node_at(c->words, node)->op;
  if (op == GDL_OP_ADD) write_list(c, node, " + ", LEVEL_SUM, depth);
  if (op == GDL_OP_SUB) write_list(c, node, " − ", LEVEL_SUM, depth);
  if (op == GDL_OP_MUL) write_list(c, node, " × ", LEVEL_PRODUCT, depth);
  if (op == GDL_OP_DIV) write_list(c, node, " ÷ ", LEVEL_PRODUCT, depth);
  if (op == GDL_OP_POWER) write_list(c, node, "^", LEVEL_ATOM, depth);
  if (op == GDL_OP_SQRT) write_call(c, node, GDL_WORD_ROOT, depth);
  if (op == GDL_OP_MIN) write_call(c, node, GDL_WORD_LEAST_OF, depth);
  if (op == GDL_OP_MAX) write_call(c, node, GDL_WORD_GREATEST_OF, depth);
  if (op == GDL_OP_NEGATE) {
    gdl_out_text(&c->out, "−");
    write_list(c, node, "", LEVEL_PRODUCT, depth);
  }
}

/* Also of a number `as` a unit: the number that went in. */
static void write(calculation *c, uint32_t node, level least, uint32_t depth) {
  const uint32_t inner = without_scale(c->words, node);
  const gdl_op op = node_at(c->words, inner)->op;
  if (c->parts > MAX_PARTS || depth == 0) c->too_long = true;
  if (c->too_long) return;
  if (!is_calculation(op) || gdl_condition_define(c->words, inner) != GDL_NONE) {
    write_value(c, node);
    return;
  }
  const bool bracketed = level_of(op) < least;
  if (bracketed) gdl_out_char(&c->out, '(');
  write_operation(c, inner, depth - 1);
  if (bracketed) gdl_out_char(&c->out, ')');
}

gdl_string gdl_arithmetic(const gdl_words *words, uint32_t node) {
  const uint32_t inner = without_scale(words, node);
  calculation c = {.words = words, .out = gdl_out_new(words->arena)};
  const bool is_named = gdl_condition_define(words, inner) != GDL_NONE && reached_by_one(words, node);
  if (is_calculation(node_at(words, inner)->op) && !is_named)
    write_operation(&c, inner, MAX_NESTING);
  return c.too_long ? (gdl_string){.text = ""} : gdl_out_take(&c.out);
}

/* ---- the facts an expression reads ---- */

typedef GDL_LIST(uint32_t) indexes;

static bool holds(const indexes *list, uint32_t index) {
  for (uint32_t i = 0; i < list->count; i++)
    if (list->at[i] == index) return true;
  return false;
}

/* 64: more nodes than a formula has, few enough to look each up in a list. */
#define FEW_NODES 64

/* False: it has more nodes. */
static bool read_few(const gdl_words *words, uint32_t node, indexes *facts) {
  indexes seen = {0};
  GDL_PUSH(words->arena, &seen, node);
  for (uint32_t i = 0; i < seen.count; i++) {
    const gdl_node *it = node_at(words, seen.at[i]);
    if (it->op == GDL_OP_FACT) {
      GDL_PUSH(words->arena, facts, it->index);
      continue;
    }
    for (uint32_t k = 0; k < it->count; k++) {
      const uint32_t arg = words->program->args[it->first + k];
      if (!holds(&seen, arg)) GDL_PUSH(words->arena, &seen, arg);
      if (seen.count > FEW_NODES) return false;
    }
  }
  return true;
}

static void read_many(const gdl_words *words, uint32_t node, indexes *facts) {
  const gdl_program *program = words->program;
  bool *marked = GDL_NEW_ARRAY(words->arena, bool, (size_t)node + 1);
  marked[node] = true;
  for (uint32_t i = node + 1; i-- > 0;) {
    const gdl_node *it = &program->nodes[i];
    if (!marked[i] || it->op == GDL_OP_FACT) continue;
    for (uint32_t k = 0; k < it->count; k++) marked[program->args[it->first + k]] = true;
  }
  facts->count = 0;
  for (uint32_t f = 0; f < program->facts_count; f++)
    if (program->facts[f].node <= node && marked[program->facts[f].node])
      GDL_PUSH(words->arena, facts, f);
}

static void sort(indexes *list) { /* by insertion: there are few */
  for (uint32_t i = 1; i < list->count; i++) {
    const uint32_t index = list->at[i];
    uint32_t k = i;
    for (; k > 0 && list->at[k - 1] > index; k--) list->at[k] = list->at[k - 1];
    list->at[k] = index;
  }
}

gdl_indexes gdl_facts_read(const gdl_words *words, uint32_t node) {
  indexes facts = {0};
  if (read_few(words, node, &facts))
    sort(&facts);
  else
    read_many(words, node, &facts);
  return (gdl_indexes){facts.at, facts.count};
}
