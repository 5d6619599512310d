/* check.c - from trees to a program: the passes in their order. */
#include <assert.h>

#include "sema/check.h"

/* 200,000: a tenth of a second. Enough to guess at every slip in a real guideline; a file of nothing but errors gets the first
 * guesses only. */
#define MAX_GUESSES 200000

static gdl_checker checker_new(gdl_arena *arena, gdl_names *names, gdl_diags *diags,
                               const gdl_file *const *files, uint32_t file_count) {
  gdl_checker c = {.arena = arena,
                   .names = names,
                   .diags = diags,
                   .units = gdl_units_new(arena, names),
                   .files = files,
                   .file_count = file_count,
                   .program = GDL_NEW(arena, gdl_program),
                   .has_syntax_errors = diags->errors > 0,
                   .guesses = MAX_GUESSES,
                   .current_item = GDL_NONE,
                   .true_node = GDL_NONE,
                   .false_node = GDL_NONE,
                   .today_node = GDL_NONE};
  c.error_type = gdl_type_make(&c, GDL_TYPE_ERROR);
  c.boolean_type = gdl_type_make(&c, GDL_TYPE_BOOLEAN);
  c.integer_type = gdl_type_make(&c, GDL_TYPE_INTEGER);
  c.number_type = gdl_type_make(&c, GDL_TYPE_NUMBER);
  c.date_type = gdl_type_make(&c, GDL_TYPE_DATE);
  c.text_type = gdl_type_make(&c, GDL_TYPE_TEXT);
  return c;
}

/* ---- values, in the order of dependency ---- */

static void check_parameters(gdl_checker *c) {
  for (uint32_t i = 0; i < c->parameters.count; i++) {
    gdl_parameter *parameter = &c->parameters.at[i];
    if (parameter->type->kind == GDL_TYPE_ERROR) continue;
    parameter->node = gdl_node_new(c, GDL_OP_PARAMETER, parameter->type, (gdl_span){0, 0}, NULL, 0);
    c->nodes.at[parameter->node].index = i;
  }
}

static void check_fact(gdl_checker *c, uint32_t index) {
  gdl_fact *fact = &c->facts.at[index];
  const gdl_expr *otherwise = fact->decl->fact.otherwise;
  if (fact->type->kind == GDL_TYPE_ERROR) return; /* `otherwise` would be misread without it */
  if (otherwise) {
    fact->otherwise = gdl_check_as(c, otherwise, fact->type, false).node;
    if (fact->otherwise == GDL_NONE) return; /* reported; who reads the fact stays silent */
  }
  fact->node =
      gdl_node_new(c, GDL_OP_FACT, fact->type, (gdl_span){0, 0}, &fact->otherwise, otherwise ? 1 : 0);
  c->nodes.at[fact->node].index = index;
}

static void check_define(gdl_checker *c, uint32_t index) {
  gdl_define *define = &c->defines.at[index];
  const gdl_decl *decl = define->decl;
  define->type = c->error_type;
  define->shown_places = gdl_shown_places(c, decl->define.shown_to);
  const gdl_type *declared = decl->define.type ? gdl_type_resolve(c, decl->define.type) : NULL;
  if (declared && declared->bounds.has_range)
    gdl_report_1(c->diags, GDL_DIAG_DEFINE_RANGE, decl->define.type->range->span, define->name->string);
  if (!decl->define.value || (declared && declared->kind == GDL_TYPE_ERROR)) return;
  gdl_typed value = declared ? gdl_check_as(c, decl->define.value, declared, true)
                             : gdl_check_expr(c, decl->define.value, NULL);
  define->node = value.node;
  define->type = value.type;
}

static void check_values(gdl_checker *c) {
  gdl_vertex *order;
  uint32_t count;
  gdl_dependency_order(c, &order, &count);
  check_parameters(c);
  for (uint32_t i = 0; i < count; i++) switch (order[i].kind) {
      case GDL_VERTEX_FACT: check_fact(c, order[i].index); break;
      case GDL_VERTEX_DEFINE: check_define(c, order[i].index); break;
      case GDL_VERTEX_RULE: gdl_check_rule(c, order[i].index); break;
      case GDL_VERTEX_ITEM: break;
    }
}

static void check_constraints(gdl_checker *c) {
  for (uint32_t i = 0; i < c->constraints.count; i++) {
    const gdl_expr *condition = c->constraints.at[i].decl->constraint.condition;
    if (condition) c->constraints.at[i].node = gdl_check_boolean(c, condition).node;
  }
}

/* ---- the program ---- */

/* Whoever poisons a value has reported an error, so that a program never holds poison. */
static bool is_whole(const gdl_checker *c) {
  bool whole = true;
  for (uint32_t i = 0; i < c->facts.count; i++) whole = whole && c->facts.at[i].node != GDL_NONE;
  for (uint32_t i = 0; i < c->parameters.count; i++)
    whole = whole && c->parameters.at[i].node != GDL_NONE;
  for (uint32_t i = 0; i < c->defines.count; i++)
    whole = whole && c->defines.at[i].node != GDL_NONE;
  for (uint32_t i = 0; i < c->constraints.count; i++)
    whole = whole && c->constraints.at[i].node != GDL_NONE;
  for (uint32_t r = 0; r < c->rules.count; r++) {
    const gdl_rule *rule = &c->rules.at[r];
    whole = whole && rule->live != GDL_NONE;
    for (uint32_t e = 0; e < rule->effect_count; e++)
      for (uint32_t s = 0; s < rule->effects[e].setting_count; s++)
        whole = whole && rule->effects[e].settings[s].node != GDL_NONE;
  }
  return whole;
}

static void make_fact_slots(gdl_checker *c) {
  uint32_t capacity = 16; /* at most a quarter full: most look-ups end at the first slot */
  while (capacity / 4 < c->facts.count) capacity *= 2;
  uint32_t *slots = GDL_NEW_ARRAY(c->arena, uint32_t, capacity);
  for (uint32_t i = 0; i < capacity; i++) slots[i] = GDL_NONE;
  for (uint32_t i = 0; i < c->facts.count; i++) {
    if (!c->facts.at[i].name) continue;
    uint32_t slot =
        (uint32_t)gdl_string_hash(c->facts.at[i].name->string, GDL_FACT_SEED) & (capacity - 1);
    while (slots[slot] != GDL_NONE) slot = (slot + 1) & (capacity - 1);
    slots[slot] = i;
  }
  c->program->fact_slots = slots;
  c->program->fact_slot_mask = capacity - 1;
}

static const gdl_program *finish(gdl_checker *c, uint32_t node_count) {
  gdl_program *p = c->program;
  p->arena = c->arena;
  p->names = c->names;
  p->sources = c->diags->sources;
  p->units = c->units;
  p->nodes = c->nodes.at;
  p->node_count = node_count;
  p->args = c->args.at;
#define TABLE(name) (p->name = c->name.at, p->name##_count = c->name.count)
  TABLE(facts);
  TABLE(parameters);
  TABLE(readings);
  p->domains = (const gdl_domain *const *)c->domains.at;
  p->domains_count = c->domains.count;
  TABLE(groups);
  TABLE(defines);
  TABLE(substances);
  TABLE(constraints);
  TABLE(actions);
  TABLE(duties);
  TABLE(items);
  TABLE(rules);
  TABLE(tests);
#undef TABLE
  make_fact_slots(c);
  return p;
}

const gdl_program *gdl_check(gdl_arena *arena, gdl_names *names, gdl_diags *diags,
                             const gdl_file *const *files, uint32_t file_count) {
  gdl_checker checker = checker_new(arena, names, diags, files, file_count), *c = &checker;
  gdl_declare_all(c);
  gdl_check_allows(c);
  gdl_check_headers(c);
  gdl_check_types(c);
  gdl_declare_rules(c);
  gdl_check_items(c);
  check_values(c);
  check_constraints(c);
  gdl_check_effects(c);
  gdl_check_overrides(c);
  gdl_check_flags(c);
  gdl_check_tests(c);
  uint32_t node_count = c->nodes.count; /* what follows makes nodes that no evaluation needs */
  gdl_check_analysis(c);
  gdl_check_look_alikes(c);
  if (diags->errors == 0) gdl_check_unused(c); /* else what uses it may be what is wrong */
  gdl_drop_allowed(c);
  if (diags->errors > 0) return NULL;
  const bool whole = is_whole(c);
  assert(whole);
  (void)whole; /* a release does not look */
  return finish(c, node_count);
}
