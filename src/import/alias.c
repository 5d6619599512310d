/* alias.c - variables that are bound to the same path of the same model: what is given has two names. */
#include "import/evidence.h"

#include "sema/program.h" /* GDL_NONE */

static bool is_same_path(const gdl2_variable *a, const gdl2_variable *b) {
  return a->archetype.len > 0 && a->path.len > 0 && gdl_string_equal(a->archetype, b->archetype) &&
         gdl_string_equal(a->path, b->path) && a->is_first == b->is_first && a->is_last == b->is_last;
}

static const gdl2_value *given(const gdl2_case *c, uint32_t variable) {
  for (uint32_t i = 0; i < c->input_count; i++)
    if (c->inputs[i].variable == variable) return &c->inputs[i];
  return NULL;
}

/* Two elements of one model that a case gives different values are two things. */
static bool are_told_apart(const gdl_plan *plan, uint32_t a, uint32_t b) {
  if (plan->fixture == NULL) return false;
  for (uint32_t i = 0; i < plan->fixture->case_count; i++) {
    const gdl2_value *x = given(&plan->fixture->cases[i], a), *y = given(&plan->fixture->cases[i], b);
    if (x != NULL && y != NULL && !gdl_string_equal(x->written, y->written)) return true;
  }
  return false;
}

static bool is_assigned(const gdl2_guide *guide, uint32_t variable) {
  for (uint32_t i = 0; i < guide->default_count; i++)
    if (guide->defaults[i].variable == variable) return true;
  for (uint32_t i = 0; i < guide->rule_count; i++)
    for (uint32_t k = 0; k < guide->rules[i].then_count; k++)
      if (guide->rules[i].then[k].variable == variable) return true;
  return false;
}

void gdl_plan_find_aliases(gdl_plan *plan) {
  const gdl2_guide *guide = plan->guide;
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    gdl_plan_entry *entry = &plan->entries[i];
    entry->alias_of = entry->shares = GDL_NONE;
    for (uint32_t k = 0; k < i; k++) {
      if (plan->entries[k].alias_of != GDL_NONE || plan->entries[k].shares != GDL_NONE) continue;
      if (!is_same_path(&guide->variables[i], &guide->variables[k]) || are_told_apart(plan, i, k))
        continue;
      /* What a rule assigns to one name is not seen under the other: only what was given is. */
      if (is_assigned(guide, i))
        entry->shares = k;
      else
        entry->alias_of = k;
      break;
    }
  }
}
