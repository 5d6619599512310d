/* plan.c - name, type and unit of each variable of a guide. */
#include "import/evidence.h"
#include "sema/program.h" /* GDL_NONE */
#include "sema/unit.h"

const gdl_plan_entry *gdl_plan_of(const gdl_plan *plan, uint32_t variable) {
  uint32_t alias = plan->entries[variable].alias_of;
  return &plan->entries[alias == GDL_NONE ? variable : alias];
}

/* By the strongest sign: a date, a list, a unit say more than that something is computed with. */
static gdl_plan_kind kind_of(const gdl_evidence *e) {
  if (e->is_date) return GDL_PLAN_DATE;
  if (e->is_ordinal || e->is_code) return GDL_PLAN_CHOICE;
  if (e->is_quantity && e->units.count > 0) return GDL_PLAN_QUANTITY;
  if (e->is_boolean && !e->is_number) return GDL_PLAN_BOOLEAN;
  if (e->is_text) return GDL_PLAN_CHOICE;
  if (e->is_count && !e->has_fraction && !e->sets_unit && !e->sets_precision)
    return GDL_PLAN_INTEGER;
  if (e->is_number || e->is_computed) return GDL_PLAN_NUMBER;
  return e->is_open ? GDL_PLAN_TEXT : GDL_PLAN_UNUSED;
}

/* A list of which one value is known is no list: its points are what can be said. */
static void take_points(const gdl_plan *plan, gdl_evidence *evidence) {
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    gdl_evidence *e = &evidence[i];
    if (!e->is_ordinal || e->is_code || e->choices.count != 1 || e->is_assigned || e->linked.count > 0)
      continue;
    e->is_ordinal = false;
    e->is_number = e->is_count = true;
    e->has_fraction = e->sets_unit = false;
  }
}

static bool is_input(const gdl_plan *plan, uint32_t variable) {
  for (uint32_t i = variable; i < plan->guide->variable_count; i++)
    if ((i == variable || plan->entries[i].alias_of == variable || plan->entries[i].shares == variable) &&
        plan->guide->variables[i].io == GDL2_INPUT)
      return true;
  return false;
}

/* What nothing shows the type of takes that of what it is assigned from. */
static void take_linked(gdl_plan *plan, gdl_evidence *evidence) {
  for (int round = 0; round < 3; round++)
    for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
      if (plan->entries[i].alias_of != GDL_NONE) continue;
      for (uint32_t k = 0; k < evidence[i].linked.count; k++) {
        uint32_t other = evidence[i].linked.at[k];
        if (plan->entries[other].alias_of != GDL_NONE) other = plan->entries[other].alias_of;
        gdl_evidence *from = &evidence[other], *to = &evidence[i];
        const gdl_plan_kind a = kind_of(from), b = kind_of(to);
        if (a == GDL_PLAN_NUMBER && b == GDL_PLAN_INTEGER && to->is_assigned && !to->is_cut)
          to->has_fraction = true; /* a whole value is taken as it is */
        const bool has_points =
            b == GDL_PLAN_NUMBER && !to->is_number && a == GDL_PLAN_CHOICE && from->is_ordinal;
        if (b == GDL_PLAN_UNUSED || has_points ||
            (b == GDL_PLAN_NUMBER && !to->sets_unit && a == GDL_PLAN_QUANTITY)) {
          to->is_date = from->is_date;
          to->is_ordinal = from->is_ordinal;
          to->is_code = from->is_code;
          to->is_text = from->is_text;
          to->is_boolean = from->is_boolean;
          to->is_quantity = from->is_quantity;
          to->is_number = from->is_number;
          to->is_open = from->is_open;
          to->is_computed = to->is_computed || (b == GDL_PLAN_UNUSED && from->is_computed);
          for (uint32_t u = 0; u < from->units.count && to->units.count == 0; u++)
            GDL_PUSH(plan->arena, &to->units, from->units.at[u]);
        }
      }
    }
}

/* What is asked for and has no type is taken as it is written: left out, every rule that reads it would be lost. */
static void take_text(gdl_plan *plan, gdl_evidence *evidence) {
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    if (plan->entries[i].alias_of != GDL_NONE || !is_input(plan, i) || !evidence[i].is_read ||
        kind_of(&evidence[i]) != GDL_PLAN_UNUSED)
      continue;
    evidence[i].is_open = true;
    gdl_string label = gdl2_term_of(plan->guide, plan->english, plan->guide->variables[i].id);
    gdl_out_format(&plan->notes[GDL_LANG_EN],
                   "the guide does not tell the type of %S (%S): it is a text\n",
                   plan->guide->variables[i].id, label);
    gdl_out_format(&plan->notes[GDL_LANG_ZH], "指南未说明 %S（%S）的类型：按文字导入\n",
                   plan->guide->variables[i].id, label);
  }
}

/* A fact has the name of its label; what rules make of it is told apart by a word, and by a number only then. */
static void name_entry(gdl_plan *plan, uint32_t variable) {
  gdl_plan_entry *entry = &plan->entries[variable];
  gdl_string label = gdl2_term_of(plan->guide, plan->english, plan->guide->variables[variable].id);
  const char *word = entry->shares != GDL_NONE ? "used" : "result";
  if (entry->kind == GDL_PLAN_CHOICE) word = "category";
  entry->name = gdl_namer_name_in(plan->namer, label, gdl_string_of(word), "value");
}

/* What is given, then numbers, then the categories that are made of them. */
static int turn_of(const gdl_plan *plan, uint32_t variable) {
  const gdl_plan_entry *entry = &plan->entries[variable];
  if (entry->is_fact && plan->guide->variables[variable].io == GDL2_INPUT) return 0;
  return entry->kind != GDL_PLAN_CHOICE ? 1 : 2;
}

static void settle(gdl_plan *plan, uint32_t variable, gdl_evidence *e) {
  gdl_plan_entry *entry = &plan->entries[variable];
  entry->is_expected = e->is_expected;
  if (entry->alias_of != GDL_NONE) return;
  entry->kind = kind_of(e);
  entry->is_fact = (e->is_given || is_input(plan, variable)) && entry->shares == GDL_NONE;
  entry->is_define = e->is_assigned;
  entry->list = variable;
  if (entry->kind == GDL_PLAN_UNUSED) return;
  if (e->sets_precision && e->precision >= 0 && e->precision <= 12) {
    entry->has_step = true;
    entry->step = (gdl_decimal){.low = 1, .exponent = (int16_t)-e->precision};
  }
}

static void name_all(gdl_plan *plan) {
  for (int turn = 0; turn < 3; turn++)
    for (uint32_t i = 0; i < plan->guide->variable_count; i++)
      if (plan->entries[i].alias_of == GDL_NONE && plan->entries[i].kind != GDL_PLAN_UNUSED &&
          turn_of(plan, i) == turn)
        name_entry(plan, i);
}

/* BMI.v1 is BMI; MEWS.v1.1 and MEWS.v2 keep what tells them apart. */
static gdl_string without_version(gdl_string id) {
  static const char first[] = ".v1";
  const uint32_t len = sizeof first - 1;
  if (id.len <= len) return id;
  for (uint32_t i = 0; i < len; i++)
    if (id.text[id.len - len + i] != first[i]) return id;
  return (gdl_string){id.text, id.len - len};
}

static bool is_numeric(gdl_plan_kind kind) {
  return kind == GDL_PLAN_INTEGER || kind == GDL_PLAN_NUMBER;
}

/* An age in years and the points for it are two things, though the guide binds both to one path. */
static void part_unlike(gdl_plan *plan) {
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    gdl_plan_entry *entry = &plan->entries[i];
    if (entry->shares == GDL_NONE) continue;
    const gdl_plan_kind other = plan->entries[entry->shares].kind;
    if (entry->kind != other && !(is_numeric(entry->kind) && is_numeric(other)))
      entry->shares = GDL_NONE;
  }
}

static bool measure_alike(gdl_plan *plan, gdl_string a, gdl_string b) {
  const gdl_unit *x, *y;
  return gdl_unit_parse(plan->units, a.text, a.len, GDL_UNIT_GUIDELINE, &x, NULL) &&
         gdl_unit_parse(plan->units, b.text, b.len, GDL_UNIT_GUIDELINE, &y, NULL) &&
         (gdl_unit_same_dimension(x, y) || gdl_unit_convertible_substance(x, y));
}

static void part_other_units(gdl_plan *plan) {
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    gdl_plan_entry *entry = &plan->entries[i];
    if (entry->shares != GDL_NONE && entry->kind == GDL_PLAN_QUANTITY &&
        !measure_alike(plan, entry->unit, plan->entries[entry->shares].unit))
      entry->shares = GDL_NONE;
  }
}

gdl_plan *gdl_plan_new(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                       const gdl2_fixture *fixture, gdl_import_reading reading) {
  gdl_plan *plan = GDL_NEW(arena, gdl_plan);
  *plan = (gdl_plan){.arena = arena,
                     .diags = diags,
                     .guide = guide,
                     .fixture = fixture,
                     .reading = reading,
                     .namer = gdl_namer_new(arena),
                     .units = gdl_units_new(arena, NULL),
                     .notes = {gdl_out_new(arena), gdl_out_new(arena)}};
  plan->entries = GDL_NEW_ARRAY(arena, gdl_plan_entry, guide->variable_count);
  for (uint32_t i = 0; i < guide->language_count; i++)
    if (gdl_string_is(guide->languages[i].lang, "en")) plan->english = i;
  plan->name =
      gdl_namer_name(gdl_namer_new(arena),
                     guide->keeps_version ? guide->id : without_version(guide->id), "guideline");
  gdl_evidence *evidence = gdl_evidence_collect(plan);
  take_points(plan, evidence);
  take_linked(plan, evidence);
  take_text(plan, evidence);
  take_linked(plan, evidence);
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    settle(plan, i, &evidence[i]);
    uint32_t alias = plan->entries[i].alias_of;
    if (alias != GDL_NONE && plan->entries[i].is_expected) plan->entries[alias].is_expected = true;
  }
  part_unlike(plan);
  name_all(plan);
  for (uint32_t i = 0; i < guide->variable_count; i++)
    if (plan->entries[i].alias_of == GDL_NONE && plan->entries[i].kind == GDL_PLAN_QUANTITY)
      gdl_plan_choose_unit(plan, i, &evidence[i]);
  part_other_units(plan);
  gdl_plan_settle_choices(plan, evidence);
  return plan;
}
