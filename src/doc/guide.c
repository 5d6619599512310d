/* guide.c - what the names of a guideline mean, and what they are called on the page. */
#include "doc/guide.h"

#include "value/patient.h"

/* ---- names ---- */

static void declare(gdl_guide *g, const gdl_name *name, gdl_thing_kind kind, uint32_t index) {
  if (name->id >= g->thing_count) {
    uint32_t count = g->thing_count ? g->thing_count : 64;
    while (count <= name->id) count *= 2;
    g->things = gdl_arena_grow(g->words.arena, g->things, g->thing_count * sizeof *g->things,
                               count * sizeof *g->things);
    g->thing_count = count;
  }
  g->things[name->id] = (gdl_thing){kind, index};
}

static void declare_all(gdl_guide *g) {
  const gdl_program *p = g->program;
  for (uint32_t i = 0; i < p->facts_count; i++) declare(g, p->facts[i].name, GDL_THING_FACT, i);
  for (uint32_t i = 0; i < p->defines_count; i++)
    declare(g, p->defines[i].name, GDL_THING_DEFINE, i);
  for (uint32_t i = 0; i < p->parameters_count; i++)
    declare(g, p->parameters[i].name, GDL_THING_PARAMETER, i);
  for (uint32_t i = 0; i < p->groups_count; i++) declare(g, p->groups[i].name, GDL_THING_GROUP, i);
  for (uint32_t i = 0; i < p->items_count; i++) declare(g, p->items[i].name, GDL_THING_ITEM, i);
}

/* ---- values that are the same for every patient ---- */

/* A parameter may be set to another value, and must not lose the mark that it is the file's own. */
static bool may_differ(gdl_op op) {
  return op == GDL_OP_FACT || op == GDL_OP_TODAY || op == GDL_OP_LIVE || op == GDL_OP_PARAMETER;
}

static bool sets_fixed(const gdl_program *p, const bool *fixed) {
  for (uint32_t r = 0; r < p->rules_count; r++)
    for (uint32_t e = 0; e < p->rules[r].effect_count; e++)
      for (uint32_t i = 0; i < p->rules[r].effects[e].setting_count; i++)
        if (fixed[p->rules[r].effects[e].settings[i].node]) return true;
  return false;
}

static void find_fixed(gdl_guide *g) {
  const gdl_program *p = g->program;
  bool *fixed = GDL_NEW_ARRAY(g->words.arena, bool, p->node_count);
  for (uint32_t n = 0; n < p->node_count; n++) {
    const gdl_node *node = &p->nodes[n];
    fixed[n] = !may_differ(node->op);
    for (uint32_t k = 0; k < node->count; k++)
      fixed[n] = fixed[n] && fixed[p->args[node->first + k]];
  }
  g->is_fixed = fixed;
  if (sets_fixed(p, fixed))
    g->fixed = gdl_evaluate(g->words.arena, p, gdl_patient_new(g->words.arena, p), (gdl_run){0});
}

void gdl_guide_begin(gdl_guide *g, gdl_out *out, const gdl_program *program, gdl_lang lang, bool is_html) {
  *g = (gdl_guide){.program = program, .item = GDL_NONE};
  g->words = gdl_words_new(out->arena, program, NULL, lang);
  g->paper = gdl_paper_new(out, &g->words, is_html);
  g->units = gdl_units_extend(out->arena, program->units);
  declare_all(g);
  find_fixed(g);
  for (uint32_t i = 0; i < program->items_count; i++)
    g->has_scores = g->has_scores || program->items[i].decl->item.score != NULL;
}

gdl_thing gdl_guide_thing(const gdl_guide *g, const gdl_name *name) {
  return name && name->id < g->thing_count ? g->things[name->id] : (gdl_thing){0};
}

static uint32_t rule_of(const gdl_guide *g, uint32_t item, const gdl_name *name) {
  const gdl_item *it = &g->program->items[item];
  for (uint32_t r = it->first_rule; r < it->first_rule + it->rule_count; r++)
    if (g->program->rules[r].decl->name.name == name) return r;
  return GDL_NONE;
}

uint32_t gdl_guide_rule(const gdl_guide *g, gdl_ref ref) {
  if (!ref.second.name) {
    const uint32_t own = g->item == GDL_NONE ? GDL_NONE : rule_of(g, g->item, ref.first.name);
    return own;
  }
  const gdl_thing thing = gdl_guide_thing(g, ref.first.name);
  return thing.kind == GDL_THING_ITEM ? rule_of(g, thing.index, ref.second.name) : GDL_NONE;
}

static const gdl_type *type_of(const gdl_guide *g, gdl_thing thing) {
  switch (thing.kind) {
    case GDL_THING_FACT: return g->program->facts[thing.index].type;
    case GDL_THING_DEFINE: return g->program->defines[thing.index].type;
    case GDL_THING_PARAMETER: return g->program->parameters[thing.index].type;
    case GDL_THING_NONE:
    case GDL_THING_GROUP:
    case GDL_THING_ITEM: break;
  }
  return NULL;
}

/* Down to the name that a value is read from; NULL: it is computed. */
static const gdl_expr *read_from(const gdl_expr *expr) {
  for (;;) {
    if (expr->kind == GDL_EXPR_PAREN)
      expr = expr->unary;
    else if (expr->kind == GDL_EXPR_IF)
      expr = expr->if_.then;
    else if (expr->kind == GDL_EXPR_CASES && expr->cases.branches.count > 0)
      expr = expr->cases.branches.at[0].value;
    else if (expr->kind == GDL_EXPR_CALL && expr->call.args.count > 0)
      expr = expr->call.args.at[0];
    else
      return expr->kind == GDL_EXPR_NAME ? expr : NULL;
  }
}

const gdl_domain *gdl_guide_domain(const gdl_guide *g, const gdl_expr *expr) {
  const gdl_expr *name = read_from(expr);
  const gdl_type *type = name ? type_of(g, gdl_guide_thing(g, name->ref.first.name)) : NULL;
  if (type && type->kind == GDL_TYPE_SERIES) type = type->element;
  return type ? type->domain : NULL;
}

bool gdl_guide_is_age(const gdl_guide *g, const gdl_expr *expr) {
  const gdl_expr *name = read_from(expr);
  if (!name) return false;
  const gdl_thing thing = gdl_guide_thing(g, name->ref.first.name);
  switch (thing.kind) {
    case GDL_THING_FACT:
      return gdl_showing_of(&g->words, g->program->facts[thing.index].node).is_age;
    case GDL_THING_DEFINE:
      return gdl_showing_of(&g->words, g->program->defines[thing.index].node).is_age;
    case GDL_THING_PARAMETER:
      return gdl_showing_of(&g->words, g->program->parameters[thing.index].node).is_age;
    case GDL_THING_NONE:
    case GDL_THING_GROUP:
    case GDL_THING_ITEM: break;
  }
  return false;
}

const gdl_unit *gdl_guide_unit(gdl_guide *g, gdl_string text) {
  const gdl_unit *unit = NULL;
  if (text.len > 0) gdl_unit_parse(g->units, text.text, text.len, GDL_UNIT_GUIDELINE, &unit, NULL);
  return unit;
}

/* ---- targets, labels ---- */

gdl_target gdl_target_fact(const gdl_guide *g, uint32_t fact) {
  return gdl_target_to("fact", g->program->facts[fact].name->string);
}

gdl_target gdl_target_define(const gdl_guide *g, uint32_t define) {
  return gdl_target_to("definition", g->program->defines[define].name->string);
}

gdl_target gdl_target_parameter(const gdl_guide *g, uint32_t parameter) {
  return gdl_target_to("parameter", g->program->parameters[parameter].name->string);
}

gdl_target gdl_target_item(const gdl_guide *g, uint32_t item) {
  return gdl_target_to("item", g->program->items[item].name->string);
}

gdl_target gdl_target_rule(const gdl_guide *g, uint32_t rule) {
  return gdl_target_to("rule", g->program->rules[rule].id);
}

gdl_target gdl_target_reading(const gdl_guide *g, uint32_t reading) {
  return gdl_target_to("reading", g->program->readings[reading].name->string);
}

gdl_target gdl_target_group(const gdl_guide *g, uint32_t group) {
  return gdl_target_to("group", g->program->groups[group].name->string);
}

gdl_string gdl_guide_define_label(const gdl_guide *g, uint32_t define) {
  const gdl_define *it = &g->program->defines[define];
  return gdl_words_label(&g->words, it->decl->label, it->name);
}

gdl_string gdl_guide_parameter_label(const gdl_guide *g, uint32_t parameter) {
  const gdl_parameter *it = &g->program->parameters[parameter];
  return gdl_words_label(&g->words, it->decl->label, it->name);
}
