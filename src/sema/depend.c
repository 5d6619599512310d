/* depend.c - an order in which every fact, definition and rule comes after what it reads.
 *
 * A search in depth over a graph in arrays, with a stack of its own: ten thousand definitions in a chain need no
 * recursion. Only expressions are walked by recursion, and GDL_MAX_DEPTH bounds them. An item stands for its rules, so that
 * `R1 applies` is one edge however many rules R1 has. */
#include "base/out.h"
#include "sema/check.h"
#include "syntax/chain.h"

#define OVERRIDE \
  (UINT32_C(1) << 31) /* in an edge: the reader is a rule, and what it reads overrides it */

typedef struct graph {
  gdl_checker *c;
  uint32_t first_define, first_rule, first_item, count; /* vertices: facts, definitions, rules, items */
  uint32_t *starts;                                     /* by vertex, and one more: its edges */
  gdl_u32_list edges;
  uint32_t *read_by; /* by vertex: the last reader that has an edge to it, + 1 */
  uint32_t reader;
  uint32_t item; /* of the reader, if it is a rule */
} graph;

/* ---- edges ---- */

static void add_edge(graph *g, uint32_t vertex, uint32_t kind) {
  if (g->read_by[vertex] == g->reader + 1) return;
  g->read_by[vertex] = g->reader + 1;
  GDL_PUSH(g->c->arena, &g->edges, vertex | kind);
}

static void read_name(graph *g, gdl_ref ref) {
  const gdl_symbol *symbol = ref.second.name ? NULL : gdl_symbol_of(g->c, ref.first.name);
  if (!symbol) return;
  if (symbol->kind == GDL_SYMBOL_FACT) add_edge(g, symbol->index, 0);
  if (symbol->kind == GDL_SYMBOL_DEFINE) add_edge(g, g->first_define + symbol->index, 0);
}

static void read_status(graph *g, gdl_ref ref) {
  uint32_t first, count;
  if (!gdl_rules_find(g->c, ref, g->item, &first, &count)) return;
  if (count == 1)
    add_edge(g, g->first_rule + first, 0);
  else
    add_edge(g, g->first_item + g->c->rules.at[first].item, 0);
}

static void read_expr(graph *g, const gdl_expr *expr);

static void read_list(graph *g, gdl_exprs list) {
  for (uint32_t i = 0; i < list.count; i++) read_expr(g, list.at[i]);
}

static void read_cases(graph *g, const gdl_expr *expr) {
  for (uint32_t i = 0; i < expr->cases.branches.count; i++) {
    read_expr(g, expr->cases.branches.at[i].when);
    read_expr(g, expr->cases.branches.at[i].value);
  }
  read_expr(g, expr->cases.otherwise);
}

static void read_two(graph *g, const gdl_expr *left, const gdl_expr *right) {
  read_expr(g, left);
  read_expr(g, right);
}

static void read_chain(graph *g, const gdl_expr *expr) {
  const gdl_chain chain = gdl_chain_of(g->c->arena, expr);
  read_expr(g, chain.links[0]->arith.left);
  for (uint32_t i = 0; i < chain.count; i++) read_expr(g, chain.links[i]->arith.right);
}

/* Sets hold names of values, never of facts. */
static void read_expr(graph *g, const gdl_expr *expr) {
  if (!expr) return;
  switch (expr->kind) {
    case GDL_EXPR_ERROR:
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING:
    case GDL_EXPR_SET:
    case GDL_EXPR_SERIES: return;
    case GDL_EXPR_NAME: read_name(g, expr->ref); return;
    case GDL_EXPR_APPLIES: read_status(g, expr->ref); return;
    case GDL_EXPR_NOT:
    case GDL_EXPR_NEGATE:
    case GDL_EXPR_PAREN: read_expr(g, expr->unary); return;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_COUNT_OF:
    case GDL_EXPR_SUM_POINTS: read_list(g, expr->list); return;
    case GDL_EXPR_COMPARE: read_two(g, expr->compare.left, expr->compare.right); return;
    case GDL_EXPR_ARITH: read_chain(g, expr); return;
    case GDL_EXPR_RANGE: read_two(g, expr->range.low, expr->range.high); return;
    case GDL_EXPR_IN:
    case GDL_EXPR_CLAMP: read_two(g, expr->binary.left, expr->binary.right); return;
    case GDL_EXPR_WHOLE: read_two(g, expr->whole.from, expr->whole.to); return;
    case GDL_EXPR_IS: read_expr(g, expr->is.value); return;
    case GDL_EXPR_HAS: read_expr(g, expr->has.value); return;
    case GDL_EXPR_AS: read_expr(g, expr->as.value); return;
    case GDL_EXPR_AT_LEAST: read_list(g, expr->at_least.of); return;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES: read_cases(g, expr); return;
    case GDL_EXPR_IF:
      read_expr(g, expr->if_.condition);
      read_two(g, expr->if_.then, expr->if_.otherwise);
      return;
    case GDL_EXPR_CALL:
      read_list(g, expr->call.args);
      read_expr(g, expr->call.limit);
      return;
  }
}

static void read_rule(graph *g, const gdl_rule *rule) {
  g->item = rule->item;
  read_expr(g, rule->decl->when);
  read_list(g, rule->decl->unless);
  for (uint32_t i = 0; i < rule->overrider_count; i++)
    add_edge(g, g->first_rule + rule->overriders[i], OVERRIDE);
  g->item = GDL_NONE;
}

static void read_item(graph *g, const gdl_item *item) {
  for (uint32_t i = 0; i < item->rule_count; i++)
    add_edge(g, g->first_rule + item->first_rule + i, 0);
}

static gdl_vertex vertex_of(const graph *g, uint32_t v) {
  if (v >= g->first_item) return (gdl_vertex){GDL_VERTEX_ITEM, v - g->first_item};
  if (v >= g->first_rule) return (gdl_vertex){GDL_VERTEX_RULE, v - g->first_rule};
  if (v >= g->first_define) return (gdl_vertex){GDL_VERTEX_DEFINE, v - g->first_define};
  return (gdl_vertex){GDL_VERTEX_FACT, v};
}

static void read_vertex(graph *g, gdl_vertex vertex) {
  gdl_checker *c = g->c;
  switch (vertex.kind) {
    case GDL_VERTEX_FACT: read_expr(g, c->facts.at[vertex.index].decl->fact.otherwise); break;
    case GDL_VERTEX_DEFINE: read_expr(g, c->defines.at[vertex.index].decl->define.value); break;
    case GDL_VERTEX_RULE: read_rule(g, &c->rules.at[vertex.index]); break;
    case GDL_VERTEX_ITEM: read_item(g, &c->items.at[vertex.index]); break;
  }
}

static graph build(gdl_checker *c) {
  graph g = {.c = c, .item = GDL_NONE, .first_define = c->facts.count};
  g.first_rule = g.first_define + c->defines.count;
  g.first_item = g.first_rule + c->rules.count;
  g.count = g.first_item + c->items.count;
  g.starts = GDL_NEW_ARRAY(c->arena, uint32_t, g.count + 1);
  g.read_by = GDL_NEW_ARRAY(c->arena, uint32_t, g.count + 1);
  for (g.reader = 0; g.reader < g.count; g.reader++) {
    g.starts[g.reader] = g.edges.count;
    read_vertex(&g, vertex_of(&g, g.reader));
  }
  g.starts[g.count] = g.edges.count;
  return g;
}

/* ---- cycles ---- */

static gdl_ident ident_of(const graph *g, uint32_t v) {
  const gdl_checker *c = g->c;
  gdl_vertex vertex = vertex_of(g, v);
  switch (vertex.kind) {
    case GDL_VERTEX_FACT: return c->facts.at[vertex.index].decl->name;
    case GDL_VERTEX_DEFINE: return c->defines.at[vertex.index].decl->name;
    case GDL_VERTEX_RULE: return c->rules.at[vertex.index].decl->name;
    case GDL_VERTEX_ITEM: return c->items.at[vertex.index].decl->name;
  }
  return (gdl_ident){0};
}

static void write_vertex(const graph *g, gdl_out *out, uint32_t v) {
  gdl_vertex vertex = vertex_of(g, v);
  if (vertex.kind == GDL_VERTEX_RULE)
    gdl_out_string(out, g->c->rules.at[vertex.index].id);
  else if (ident_of(g, v).name)
    gdl_out_string(out, ident_of(g, v).name->string);
}

typedef struct step {         /* of the path that the search stands on */
  uint32_t vertex, edge, end; /* the next edge to follow, and one past the last */
} step;

/* More names say nothing more: the circle is closed by any of them. */
#define SHOWN 12

/* The path as `a -> b -> a`. Of overrides it is read backwards: the edges lead from the overridden to the overrider. */
static gdl_string path_words(const graph *g, const step *path, uint32_t count, bool backwards) {
  gdl_out out = gdl_out_new(g->c->arena);
  for (uint32_t i = 0; i <= count; i++) {
    bool is_left_out = i >= SHOWN && i < count;
    if (i > 0 && (!is_left_out || i == SHOWN)) gdl_out_text(&out, " -> ");
    if (is_left_out) {
      if (i == SHOWN) gdl_out_text(&out, "…");
    } else {
      write_vertex(g, &out, path[(backwards ? count - i : i) % count].vertex);
    }
  }
  return gdl_out_take(&out);
}

static bool only_overrides(const graph *g, const step *path, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (!(g->edges.at[path[i].edge - 1] & OVERRIDE)) return false;
  return true;
}

static void report_cycle(const graph *g, const step *path, uint32_t count) {
  gdl_ident ident = ident_of(g, path[0].vertex);
  if (only_overrides(g, path, count)) {
    gdl_report_1(g->c->diags, GDL_DIAG_OVERRIDE_CYCLE, ident.span, path_words(g, path, count, true));
    return;
  }
  gdl_out name = gdl_out_new(g->c->arena);
  write_vertex(g, &name, path[0].vertex);
  gdl_report_2(g->c->diags, GDL_DIAG_DEPENDENCY_CYCLE, ident.span, gdl_out_take(&name),
               path_words(g, path, count, false));
}

/* ---- the search ---- */

enum {
  UNSEEN,
  ON_PATH,
  IN_CYCLE,
  DONE
}; /* IN_CYCLE: on the path, and part of a cycle that is reported */

typedef struct search {
  const graph *g;
  uint8_t *state;
  step *path;
  uint32_t depth;
  gdl_vertex *order;
  uint32_t count;
} search;

/* An edge leads back to `target`. Whoever stands on a reported cycle is not reported again: it is often the same fault
 * seen from another side. Marking what was walked keeps all walks together linear. */
static void close_cycle(search *s, uint32_t target) {
  uint32_t i = s->depth;
  bool is_new = true;
  do {
    i--;
    is_new = s->state[s->path[i].vertex] == ON_PATH;
    s->state[s->path[i].vertex] = IN_CYCLE;
  } while (is_new && s->path[i].vertex != target);
  if (is_new) report_cycle(s->g, &s->path[i], s->depth - i);
}

static void enter(search *s, uint32_t vertex) {
  s->state[vertex] = ON_PATH;
  s->path[s->depth++] = (step){vertex, s->g->starts[vertex], s->g->starts[vertex + 1]};
}

static void leave(search *s) {
  uint32_t vertex = s->path[--s->depth].vertex;
  s->state[vertex] = DONE;
  gdl_vertex found = vertex_of(s->g, vertex);
  if (found.kind != GDL_VERTEX_ITEM) s->order[s->count++] = found;
}

static void search_from(search *s, uint32_t root) {
  if (s->state[root] != UNSEEN) return;
  enter(s, root);
  while (s->depth > 0) {
    step *top = &s->path[s->depth - 1];
    if (top->edge == top->end) {
      leave(s);
      continue;
    }
    uint32_t next = s->g->edges.at[top->edge++] & ~OVERRIDE;
    if (s->state[next] == UNSEEN)
      enter(s, next);
    else if (s->state[next] != DONE)
      close_cycle(s, next);
  }
}

void gdl_dependency_order(gdl_checker *c, gdl_vertex **order, uint32_t *count) {
  graph g = build(c);
  search s = {.g = &g,
              .state = GDL_NEW_ARRAY(c->arena, uint8_t, g.count),
              .path = GDL_NEW_ARRAY(c->arena, step, g.count),
              .order = GDL_NEW_ARRAY(c->arena, gdl_vertex, g.count)};
  for (uint32_t v = 0; v < g.count; v++) search_from(&s, v);
  *order = s.order;
  *count = s.count;
}
