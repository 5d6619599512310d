/* notes.c - which units an import writes otherwise than the guide and its test cases, each said once. */
#include "import/plan.h"

typedef struct noter {
  gdl_plan *plan;
  GDL_LIST(gdl_string) said;
  uint32_t count; /* of notes; they stand in one line */
} noter;

static bool is_new(noter *n, gdl_string written) {
  for (uint32_t i = 0; i < n->said.count; i++)
    if (gdl_string_equal(n->said.at[i], written)) return false;
  GDL_PUSH(n->plan->arena, &n->said, written);
  return true;
}

static void note(noter *n, gdl_string written) {
  gdl_string unit;
  bool is_changed = false;
  if (written.len == 0 || !is_new(n, written)) return;
  if (!gdl_import_unit(n->plan->arena, written, &unit, &is_changed) || !is_changed) return;
  gdl_out *en = &n->plan->notes[GDL_LANG_EN], *zh = &n->plan->notes[GDL_LANG_ZH];
  gdl_out_format(en, n->count == 0 ? "units: %S is written %S" : ", %S is %S", written, unit);
  gdl_out_format(zh, n->count == 0 ? "单位：%S 写作 %S" : "，%S 写作 %S", written, unit);
  n->count++;
}

/* Quantities, and the texts that `.unit` is compared with. */
static void note_expr(noter *n, const gdl2_expr *expr) {
  if (expr->op == GDL2_QUANTITY) note(n, expr->unit);
  const bool is_comparison = expr->op == GDL2_EQUAL || expr->op == GDL2_UNEQUAL;
  if (is_comparison && expr->args[0]->attribute == GDL2_UNIT && expr->args[1]->op == GDL2_TEXT)
    note(n, expr->args[1]->text);
  for (uint32_t i = 0; i < expr->arg_count; i++) note_expr(n, expr->args[i]);
}

static void note_assigns(noter *n, const gdl2_assign *assigns, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const gdl2_expr *value = assigns[i].value;
    if (assigns[i].attribute == GDL2_UNIT && value->op == GDL2_TEXT) note(n, value->text);
    note_expr(n, value);
  }
}

static void note_values(noter *n, const gdl2_value *values, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (values[i].value->op == GDL2_QUANTITY) note(n, values[i].value->unit);
}

void gdl_import_note_units(gdl_plan *plan) {
  noter n = {.plan = plan};
  const gdl2_guide *guide = plan->guide;
  for (uint32_t i = 0; i < guide->pre_condition_count; i++) note_expr(&n, guide->pre_conditions[i]);
  note_assigns(&n, guide->defaults, guide->default_count);
  for (uint32_t r = 0; r < guide->rule_count; r++) {
    const gdl2_rule *rule = &guide->rules[r];
    for (uint32_t i = 0; i < rule->when_count; i++) note_expr(&n, rule->when[i]);
    note_assigns(&n, rule->then, rule->then_count);
  }
  for (uint32_t i = 0; plan->fixture && i < plan->fixture->case_count; i++) {
    const gdl2_case *one = &plan->fixture->cases[i];
    note_values(&n, one->inputs, one->input_count);
    note_values(&n, one->expected, one->expected_count);
  }
  if (n.count == 0) return;
  gdl_out_char(&plan->notes[GDL_LANG_EN], '\n');
  gdl_out_char(&plan->notes[GDL_LANG_ZH], '\n');
}
