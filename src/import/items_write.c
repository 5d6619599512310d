/* items_write.c - texts that a guide gives out, as items: a rule with its note for each. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

/* ---- which values become items ---- */

/* Cases that each give a text of the guide. */
static bool gives_texts(const gdl_term *term) {
  if (term->op == GDL_TERM_CHOICE) return true;
  if (term->op == GDL_TERM_SUM) return term->kind == GDL_PLAN_CHOICE;
  if (term->op != GDL_TERM_CASES && term->op != GDL_TERM_ORDERED) return false;
  for (uint32_t i = 1; i < term->count; i += 2) {
    if (term->args[i]->op != GDL_TERM_CHOICE) return false;
    for (uint32_t k = 1; k < i; k += 2) /* two places in the order cannot be one rule */
      if (gdl_term_same(term->args[i], term->args[k])) return false;
    if (term->count % 2 == 1 && gdl_term_same(term->args[i], term->args[term->count - 1]))
      return false;
  }
  return term->count % 2 == 0 || term->args[term->count - 1]->op == GDL_TERM_CHOICE;
}

static bool is_read(const gdl_flow *flow, uint32_t value) {
  for (uint32_t i = 0; i < flow->values.count; i++)
    if (i != value && flow->values.at[i].term != NULL && gdl_term_reads(flow->values.at[i].term, value))
      return true;
  return false;
}

/* A text that rules chose and no rule reads is advice; what has codes, or can be given, is a value. */
bool gdl_flow_is_advice(const gdl_flow *flow, uint32_t variable, uint32_t value) {
  const gdl_flow_value *v = &flow->values.at[value];
  const gdl_plan_entry *entry = &flow->plan->entries[v->variable];
  if (v->kind != GDL_FLOW_DEFINE || flow->plan->guide->variables[variable].io != GDL2_OUTPUT)
    return false;
  if (entry->kind != GDL_PLAN_CHOICE || entry->is_fact || flow->plan->entries[variable].is_fact)
    return false;
  for (uint32_t i = 0; i < entry->choice_count; i++)
    if (entry->choices[i].code.len > 0) return false;
  return gives_texts(v->term) && !is_read(flow, value);
}

/* ---- writing ---- */

typedef struct writer {
  gdl_out *out;
  const gdl_flow *flow;
  const gdl_plan_entry *entry;
} writer;

static const gdl_plan_choice *choice_of(const writer *w, const gdl_term *term) {
  return &w->flow->plan->entries[term->list].choices[term->index];
}

/* A brace in a note begins or ends a name: those of the guide are doubled, and stay braces. */
static gdl_string with_braces(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < text.len; i++)
    gdl_out_repeat(&out, text.text[i], text.text[i] == '{' || text.text[i] == '}' ? 2 : 1);
  return gdl_out_take(&out);
}

static void write_rule(writer *w, const gdl_term *choice, const gdl_term *guard,
                       const gdl_string *overridden, uint32_t count) {
  const gdl_plan_choice *text = choice_of(w, choice);
  gdl_plan_entry *list = &w->flow->plan->entries[choice->list];
  if (list->is_said == NULL)
    list->is_said = GDL_NEW_ARRAY(w->flow->arena, bool, list->choice_count);
  list->is_said[choice->index] = true;
  gdl_out_format(w->out, "rule %S ", text->name);
  for (uint32_t i = 0; i < count; i++)
    gdl_out_format(w->out, i == 0 ? "overrides %S" : ", %S", overridden[i]);
  gdl_out_text(w->out, count > 0 ? " when " : "when ");
  gdl_term_write(w->out, w->flow, guard);
  gdl_out_text(w->out, "\nnote ");
  gdl_import_write_note(w->out, w->flow, with_braces(w->flow->arena, text->label));
  gdl_out_char(w->out, '\n');
}

/* Which of the rules behind it a rule takes precedence over: those that may hold beside it. */
static void write_case(writer *w, const gdl_term *cases, uint32_t at) {
  gdl_string *overridden = GDL_NEW_ARRAY(w->flow->arena, gdl_string, cases->count);
  uint32_t count = 0;
  if (cases->op == GDL_TERM_ORDERED)
    for (uint32_t i = at + 2; i + 1 < cases->count; i += 2)
      if (!gdl_term_same(cases->args[i + 1], cases->args[at + 1]) &&
          !gdl_term_exclude(w->flow, cases->args[at], cases->args[i]))
        overridden[count++] = choice_of(w, cases->args[i + 1])->name;
  if (cases->count % 2 == 1)
    overridden[count++] = choice_of(w, cases->args[cases->count - 1])->name;
  write_rule(w, cases->args[at + 1], cases->args[at], overridden, count);
}

static void write_rules(writer *w, const gdl_term *term) {
  const gdl_term *always = gdl_term_boolean(w->flow->arena, true);
  if (term->op == GDL_TERM_CHOICE) {
    write_rule(w, term, always, NULL, 0);
  } else if (term->op == GDL_TERM_SUM) {
    for (uint32_t i = 0; i < term->count; i += 2)
      write_rule(w, term->args[i], term->args[i + 1], NULL, 0);
  } else {
    for (uint32_t i = 0; i + 1 < term->count; i += 2) write_case(w, term, i);
    if (term->count % 2 == 1) write_rule(w, term->args[term->count - 1], always, NULL, 0);
  }
}

void gdl_import_write_items(gdl_out *out, const gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  for (uint32_t i = 0; i < flow->values.count; i++) {
    const gdl_flow_value *value = &flow->values.at[i];
    if (value->kind != GDL_FLOW_ITEM) continue;
    writer w = {.out = out, .flow = flow, .entry = &flow->plan->entries[value->variable]};
    gdl_out label = gdl_out_new(flow->arena); /* stays empty where the guide has none in any language */
    gdl_import_write_labels(&label, guide, guide->variables[value->variable].id);
    gdl_out_format(out, "item %S {\n", value->name);
    if (label.len > 0) gdl_out_format(out, "label %S\n", gdl_out_take(&label));
    gdl_out_text(out, "score none\n");
    write_rules(&w, value->term);
    gdl_out_text(out, "}\n\n");
  }
}
