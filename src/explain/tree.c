/* tree.c - a condition as it was decided. */
#include "explain/tree.h"

#include "report/condition.h"

typedef struct grower {
  const gdl_words *words;
  uint32_t total;
} grower;

static const gdl_node *node_at(const grower *g, uint32_t node) {
  return &g->words->program->nodes[node];
}

static uint32_t arg_of(const grower *g, uint32_t node, uint32_t k) {
  return g->words->program->args[node_at(g, node)->first + k];
}

static gdl_truth opposite(gdl_truth truth) {
  if (truth == GDL_UNKNOWN) return GDL_UNKNOWN;
  return truth == GDL_TRUE ? GDL_FALSE : GDL_TRUE;
}

static gdl_tree_form form_of(gdl_op op, bool negated) {
  if (op == GDL_OP_AND) return negated ? GDL_TREE_NOT_ALL : GDL_TREE_ALL;
  if (op == GDL_OP_OR) return negated ? GDL_TREE_NONE : GDL_TREE_ANY;
  if (op == GDL_OP_AT_LEAST) return negated ? GDL_TREE_FEWER : GDL_TREE_AT_LEAST;
  return GDL_TREE_STATEMENT;
}

static const gdl_tree *grow(grower *g, uint32_t node, bool negated, uint32_t depth);

static void grow_parts(grower *g, gdl_tree *tree, uint32_t depth) {
  const uint32_t count = node_at(g, tree->node)->count;
  const gdl_tree **parts = GDL_NEW_ARRAY(g->words->arena, const gdl_tree *, count);
  for (uint32_t k = 0; k < count && g->total < GDL_TREE_MAX; k++)
    parts[tree->count++] = grow(g, arg_of(g, tree->node, k), false, depth - 1);
  tree->parts = parts;
  tree->left_out = count - tree->count;
}

/* A definition of a definition's opposite: two names for one condition, so one stands below the other. */
static void grow_named(grower *g, gdl_tree *tree, uint32_t inner, bool negated, uint32_t depth) {
  const gdl_tree **part = GDL_NEW(g->words->arena, const gdl_tree *);
  *part = grow(g, inner, negated, depth - 1);
  tree->form = GDL_TREE_ALL;
  tree->parts = part;
  tree->count = 1;
}

static const gdl_tree *grow(grower *g, uint32_t node, bool negated, uint32_t depth) {
  g->total++;
  gdl_tree *tree = GDL_NEW(g->words->arena, gdl_tree);
  *tree = (gdl_tree){.define = GDL_NONE};
  for (;; node = arg_of(g, node, 0), negated = !negated) { /* a chain of `not` is one statement */
    const uint32_t define = gdl_condition_define(g->words, node);
    const gdl_truth truth = gdl_condition_truth(g->words, node);
    tree->node = node;
    tree->negated = negated;
    tree->truth = negated ? opposite(truth) : truth;
    if (define != GDL_NONE && tree->define != GDL_NONE && depth > 0) {
      grow_named(g, tree, node, negated, depth);
      return tree;
    }
    if (define != GDL_NONE) tree->define = define, tree->is_opposite = negated;
    if (node_at(g, node)->op != GDL_OP_NOT) break;
  }
  tree->form = depth > 0 ? form_of(node_at(g, node)->op, negated) : GDL_TREE_STATEMENT;
  if (tree->form == GDL_TREE_STATEMENT) return tree;
  tree->least = node_at(g, node)->op == GDL_OP_AT_LEAST ? node_at(g, node)->integer : 0;
  grow_parts(g, tree, depth);
  return tree;
}

const gdl_tree *gdl_tree_of(const gdl_words *words, uint32_t node) {
  return grow(&(grower){.words = words}, node, false, GDL_CONDITION_DEPTH);
}

/* A rule's condition is `when`, or an `and` of it and a `not` for each `unless` (program.h). */
const gdl_tree *gdl_tree_of_rule(const gdl_words *words, uint32_t rule) {
  const gdl_rule *it = &words->program->rules[rule];
  const uint32_t exceptions = it->decl->unless.count;
  grower g = {.words = words};
  const gdl_node *node = node_at(&g, it->condition);
  if (exceptions == 0 || node->op != GDL_OP_AND || node->count != exceptions + 1)
    return grow(&g, it->condition, false, GDL_CONDITION_DEPTH);
  gdl_tree *tree = GDL_NEW(words->arena, gdl_tree);
  const gdl_tree **parts = GDL_NEW_ARRAY(words->arena, const gdl_tree *, node->count);
  *tree = (gdl_tree){.form = GDL_TREE_ALL,
                     .node = it->condition,
                     .define = GDL_NONE,
                     .parts = parts,
                     .truth = gdl_condition_truth(words, it->condition)};
  for (uint32_t k = 0; k < node->count; k++) {
    const gdl_tree *part = grow(&g, arg_of(&g, it->condition, k), k > 0, GDL_CONDITION_DEPTH - 1);
    if (k > 0) { /* said without the `not`: an exception that holds */
      gdl_tree *exception = GDL_NEW(words->arena, gdl_tree);
      *exception = *part;
      exception->is_exception = true;
      part = exception;
    }
    parts[tree->count++] = part;
  }
  return tree;
}
