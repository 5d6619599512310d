/* facts_write.c - lists, substances and facts. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

/* Texts of rules stand in the guide in its original language only. */
void gdl_import_write_note(gdl_out *out, const gdl_flow *flow, gdl_string text) {
  gdl_string lang = flow->plan->guide->original_language;
  gdl_import_write_text(out, lang.len > 0 ? lang : gdl_string_of("en"), text);
}

static void write_label(gdl_out *out, const gdl_flow *flow, gdl_string label) {
  if (label.len == 0) return;
  gdl_out_char(out, ' ');
  gdl_import_write_note(out, flow, label);
}

static void write_choices(gdl_out *out, const gdl_flow *flow, const gdl_plan_entry *entry) {
  gdl_out_text(out, "{\n");
  for (uint32_t i = 0; i < entry->choice_count; i++) {
    const gdl_plan_choice *choice = &entry->choices[i];
    gdl_out_string(out, choice->name);
    if (choice->has_points) {
      gdl_out_text(out, " = ");
      gdl_out_decimal(out, choice->points);
    }
    write_label(out, flow, choice->label);
    gdl_out_text(out, i + 1 < entry->choice_count ? ",\n" : "\n");
  }
  gdl_out_char(out, '}');
}

#define SHARED_MIN 3 /* values: shorter lists are read where they stand, no and yes above all */

static bool is_same_list(const gdl_plan_entry *a, const gdl_plan_entry *b) {
  if (a->choice_count != b->choice_count) return false;
  for (uint32_t i = 0; i < a->choice_count; i++) {
    const gdl_plan_choice *x = &a->choices[i], *y = &b->choices[i];
    if (!gdl_string_equal(x->name, y->name) || !gdl_string_equal(x->label, y->label)) return false;
    if (x->has_points != y->has_points) return false;
    if (x->has_points && gdl_decimal_compare(x->points, y->points) != 0) return false;
  }
  return true;
}

static bool has_own_list(const gdl_plan_entry *entry, uint32_t variable) {
  return entry->kind == GDL_PLAN_CHOICE && entry->list == variable && entry->alias_of == GDL_NONE;
}

/* The first list that reads the same: it is written for all. */
static uint32_t list_of(const gdl_flow *flow, const gdl_plan_entry *entry) {
  const gdl_plan_entry *own = &flow->plan->entries[entry->list];
  for (uint32_t i = 0; i < entry->list && own->choice_count >= SHARED_MIN; i++)
    if (has_own_list(&flow->plan->entries[i], i) && is_same_list(&flow->plan->entries[i], own))
      return i;
  return entry->list;
}

/* How many things declared in the file take their values from the list. */
static uint32_t users_of(const gdl_flow *flow, uint32_t list) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < flow->values.count; i++) {
    const gdl_flow_value *value = &flow->values.at[i];
    if (!value->is_used || value->kind == GDL_FLOW_CONDITION || value->kind == GDL_FLOW_ITEM)
      continue;
    const gdl_plan_entry *entry = &flow->plan->entries[value->variable];
    if (entry->kind == GDL_PLAN_CHOICE && list_of(flow, entry) == list) count++;
  }
  return count;
}

void gdl_import_write_type(gdl_out *out, const gdl_flow *flow, const gdl_flow_value *value) {
  const gdl_plan_entry *entry = &flow->plan->entries[value->variable];
  gdl_string unit = value->unit.len > 0 ? value->unit : entry->unit;
  switch (entry->kind) {
    case GDL_PLAN_BOOLEAN: gdl_out_text(out, "boolean"); return;
    case GDL_PLAN_INTEGER: gdl_out_text(out, "integer"); return;
    case GDL_PLAN_UNUSED:
    case GDL_PLAN_NUMBER: gdl_out_text(out, "number"); return;
    case GDL_PLAN_QUANTITY:
      gdl_out_format(out, "quantity %S", unit);
      if (entry->substance.len > 0) gdl_out_format(out, " of %S", entry->substance);
      return;
    case GDL_PLAN_CHOICE:
      gdl_out_text(out, "one of ");
      if (flow->list_names[list_of(flow, entry)].len > 0)
        gdl_out_string(out, flow->list_names[list_of(flow, entry)]);
      else
        write_choices(out, flow, entry);
      return;
    case GDL_PLAN_DATE: gdl_out_text(out, "date"); return;
    case GDL_PLAN_TEXT: gdl_out_text(out, "text"); return;
  }
}

static bool is_shared_by_equals(const gdl_flow *flow, uint32_t list) {
  for (uint32_t i = list + 1; i < flow->plan->guide->variable_count; i++) {
    const gdl_plan_entry *entry = &flow->plan->entries[i];
    if (has_own_list(entry, i) && list_of(flow, entry) == list) return true;
  }
  return false;
}

/* After the thing that it is the list of; where unlike things have equal lists, after its ends: never_to_always. */
static gdl_string name_list(const gdl_flow *flow, uint32_t list) {
  const gdl_plan *plan = flow->plan;
  const gdl_plan_entry *entry = &plan->entries[list];
  if (!is_shared_by_equals(flow, list))
    return gdl_namer_name_in(plan->namer,
                             gdl2_term_of(plan->guide, plan->english, plan->guide->variables[list].id),
                             gdl_string_of("values"), "values");
  gdl_out ends = gdl_out_new(flow->arena);
  gdl_out_format(&ends, "%S_to_%S", entry->choices[0].name, entry->choices[entry->choice_count - 1].name);
  return gdl_namer_name_in(plan->namer, gdl_out_take(&ends), gdl_string_of("values"), "values");
}

/* Lists that several facts or definitions share have a name. */
static void write_lists(gdl_out *out, gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  flow->list_names = GDL_NEW_ARRAY(flow->arena, gdl_string, guide->variable_count);
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    const gdl_plan_entry *entry = &flow->plan->entries[i];
    if (!has_own_list(entry, i) || list_of(flow, entry) != i || users_of(flow, i) < 2) continue;
    flow->list_names[i] = name_list(flow, i);
    gdl_out_format(out, "codes %S ", flow->list_names[i]);
    write_choices(out, flow, entry);
    gdl_out_text(out, "\n\n");
  }
}

static void write_substances(gdl_out *out, const gdl_flow *flow) {
  for (uint32_t i = 0; i < flow->plan->substances.count; i++) {
    const gdl_plan_substance *substance = &flow->plan->substances.at[i];
    bool is_used = false;
    for (uint32_t k = 0; k < flow->values.count && !is_used; k++)
      is_used = flow->values.at[k].is_used && flow->values.at[k].kind == GDL_FLOW_FACT &&
                gdl_string_equal(flow->plan->entries[flow->values.at[k].variable].substance,
                                 substance->name);
    if (!is_used) continue;
    gdl_out_format(out, "substance %S ", substance->name);
    gdl_out_decimal(out, substance->molar_mass);
    gdl_out_text(out, " g/mol\n");
  }
  gdl_out_char(out, '\n');
}

static void write_fact(gdl_out *out, const gdl_flow *flow, const gdl_flow_value *value) {
  gdl_out_format(out, "fact %S : ", value->name);
  gdl_import_write_type(out, flow, value);
  gdl_out_char(out, ' ');
  gdl_import_write_labels(out, flow->plan->guide, flow->plan->guide->variables[value->variable].id);
  if (value->term != NULL) {
    gdl_out_text(out, "\notherwise ");
    gdl_term_write(out, flow, value->term);
  }
  gdl_out_char(out, '\n');
}

void gdl_import_write_facts(gdl_out *out, gdl_flow *flow) {
  write_lists(out, flow);
  write_substances(out, flow);
  for (uint32_t i = 0; i < flow->values.count; i++)
    if (flow->values.at[i].kind == GDL_FLOW_FACT && flow->values.at[i].is_used)
      write_fact(out, flow, &flow->values.at[i]);
  gdl_out_char(out, '\n');
}
