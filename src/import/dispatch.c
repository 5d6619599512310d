/* dispatch.c - one unit for each quantity, where a guide has rules for several.
 *
 * The unit of which most rules speak becomes that of the fact; data in others are converted, and the rules for them are left out. What
 * no factor joins (% and cells/uL) are two facts. */
#include "import/evidence.h"
#include "sema/unit.h"

static uint64_t weight(const gdl_evidence_unit *unit) {
  return (uint64_t)unit->assigned * 10000000 + (uint64_t)unit->unchanged * 1000000 +
         (uint64_t)unit->in_guide * 1000 + unit->in_cases;
}

/* A guide that asks for one unit alone, and only whether it is that, has an exception for it: the rule is another. */
static bool is_exception(const gdl_evidence *evidence, const gdl_evidence_unit *unit) {
  if (unit->tested == 0 || unit->in_guide > unit->tested || unit->assigned + unit->computed > 0)
    return false;
  bool has_other = false;
  for (uint32_t i = 0; i < evidence->units.count; i++) {
    const gdl_evidence_unit *other = &evidence->units.at[i];
    if (other == unit) continue;
    if (other->tested > 0) return false;
    has_other = has_other || other->in_cases + other->in_guide > 0;
  }
  return has_other;
}

/* Pounds and inches: of two units that a guide has rules for, the other is chosen, for all of its quantities alike. */
static bool is_customary(gdl_string unit) {
  static const char *const units[] = {"[lb_av]", "[oz_av]", "[in_i]",
                                      "[ft_i]",  "[degF]",  "[st_av]"};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (gdl_string_is(unit, units[i])) return true;
  return false;
}

static bool is_spoken_of(const gdl_evidence_unit *unit) {
  return !is_customary(unit->unit) && unit->assigned + unit->in_guide > 0;
}

static bool is_better(const gdl_evidence_unit *a, const gdl_evidence_unit *b) {
  if (is_customary(a->unit) && is_spoken_of(b)) return false;
  if (is_customary(b->unit) && is_spoken_of(a)) return true;
  return weight(a) > weight(b);
}

static const gdl_evidence_unit *main_unit(const gdl_evidence *evidence) {
  const gdl_evidence_unit *best = NULL;
  for (uint32_t i = 0; i < evidence->units.count; i++) {
    const gdl_evidence_unit *unit = &evidence->units.at[i];
    if (!is_exception(evidence, unit) && (best == NULL || is_better(unit, best))) best = unit;
  }
  return best == NULL ? &evidence->units.at[0] : best;
}

/* meq/L of an ion with one charge is mmol/L: the unit with `mol` for `eq`. */
static gdl_string in_moles(gdl_plan *plan, gdl_string unit) {
  gdl_out out = gdl_out_new(plan->arena);
  for (uint32_t i = 0; i < unit.len; i++)
    if (unit.len - i >= 2 && unit.text[i] == 'e' && unit.text[i + 1] == 'q') {
      gdl_out_text(&out, "mol");
      i++;
    } else {
      gdl_out_char(&out, unit.text[i]);
    }
  return gdl_out_take(&out);
}

static bool has_text(gdl_string text, const char *part) {
  const uint32_t len = gdl_string_of(part).len;
  for (uint32_t i = 0; i + len <= text.len; i++) {
    uint32_t k = 0;
    while (k < len && text.text[i + k] == part[k]) k++;
    if (k == len) return true;
  }
  return false;
}

typedef enum kinship { APART, SAME, BY_SUBSTANCE, BY_CHARGE } kinship;

static kinship kin(gdl_plan *plan, gdl_string a, gdl_string b) {
  const gdl_unit *x, *y;
  if (gdl_string_equal(a, b)) return SAME;
  /* Two ways to state HbA1c, with an offset between them. */
  if ((gdl_string_is(a, "%") && has_text(b, "mol/mol")) ||
      (gdl_string_is(b, "%") && has_text(a, "mol/mol")))
    return APART;
  if (!gdl_unit_parse(plan->units, a.text, a.len, GDL_UNIT_GUIDELINE, &x, NULL)) return APART;
  if (!gdl_unit_parse(plan->units, b.text, b.len, GDL_UNIT_GUIDELINE, &y, NULL)) return APART;
  if (gdl_unit_same_dimension(x, y)) return SAME;
  if (gdl_unit_convertible_substance(x, y)) return BY_SUBSTANCE;
  gdl_string c = in_moles(plan, a), d = in_moles(plan, b);
  if (gdl_string_equal(c, a) && gdl_string_equal(d, b)) return APART;
  return kin(plan, c, d) == SAME ? BY_CHARGE : APART;
}

static void split(gdl_plan *plan, uint32_t variable, const gdl_evidence *evidence, bool are_all_named) {
  gdl_plan_entry *entry = &plan->entries[variable];
  gdl_plan_split *splits = GDL_NEW_ARRAY(plan->arena, gdl_plan_split, evidence->units.count);
  gdl_string label = gdl2_term_of(plan->guide, 0, plan->guide->variables[variable].id);
  uint32_t count = 0;
  for (uint32_t i = 0; i < evidence->units.count; i++) {
    gdl_string unit = evidence->units.at[i].unit;
    uint32_t k = 0;
    while (k < count && kin(plan, splits[k].unit, unit) != SAME) k++;
    if (k < count) continue;
    splits[count].unit = unit;
    const bool is_named = count > 0 || are_all_named;
    splits[count].name = is_named ? gdl_namer_name_in(plan->namer, label, unit, "value") : entry->name;
    count++;
  }
  entry->splits = splits;
  entry->split_count = count;
}

static void note_charge(gdl_plan *plan, gdl_string name, gdl_string from, gdl_string to) {
  gdl_out_format(&plan->notes[GDL_LANG_EN],
                 "%S: %S is taken for %S, as of an ion with one charge\n", name, from, to);
  gdl_out_format(&plan->notes[GDL_LANG_ZH], "%S：%S 视为 %S（一价离子）\n", name, from, to);
}

static void note_confusion(gdl_plan *plan, gdl_string name) {
  gdl_out_format(
      &plan->notes[GDL_LANG_EN],
      "%S: the guide takes its number in either unit for the same; check which is meant\n", name);
  gdl_out_format(&plan->notes[GDL_LANG_ZH], "%S：指南不论何种单位都直接取其数值，请核对本意\n", name);
}

/* A guide that converts from one unit to the other in one rule and takes the bare number in the next is mistaken in one of
 * them. Neither is the one to keep: with a fact for each, both are seen. */
static bool has_rules_for_several(const gdl_evidence *evidence) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < evidence->units.count; i++)
    if (evidence->units.at[i].computed > 0) count++;
  return count > 1;
}

void gdl_plan_choose_unit(gdl_plan *plan, uint32_t variable, gdl_evidence *evidence) {
  gdl_plan_entry *entry = &plan->entries[variable];
  const gdl_evidence_unit *best = main_unit(evidence);
  entry->unit = best->unit;
  bool is_apart = false, needs_substance = false;
  uint32_t spoken = 0;
  for (uint32_t i = 0; i < evidence->units.count; i++) {
    const kinship k = kin(plan, best->unit, evidence->units.at[i].unit);
    is_apart = is_apart || k == APART;
    needs_substance = needs_substance || k == BY_SUBSTANCE;
    if (evidence->units.at[i].in_guide > 0) spoken++;
    if (k == BY_CHARGE) note_charge(plan, entry->name, evidence->units.at[i].unit, best->unit);
  }
  entry->is_dispatched = (spoken > 1 && best->in_guide > 0) ||
                         (spoken > 0 && best->in_guide == 0 && best->in_cases > 0);
  const bool is_confused = evidence->is_raw && has_rules_for_several(evidence);
  if (needs_substance && (is_confused || !gdl_plan_find_substance(plan, variable, evidence)))
    is_apart = true;
  if (!is_apart || evidence->is_assigned) return;
  split(plan, variable, evidence, is_confused);
  if (is_confused) note_confusion(plan, entry->name);
}

bool gdl_plan_unit(const gdl_plan *plan, uint32_t variable, bool is_given, gdl_string written,
                   gdl_string *name, gdl_string *unit) {
  const gdl_plan_entry *entry = gdl_plan_of(plan, variable);
  bool is_changed;
  gdl_string made;
  if (!gdl_import_unit(plan->arena, written, &made, &is_changed)) return false;
  *name = is_given && entry->given.len > 0 ? entry->given : entry->name;
  *unit = made;
  if (entry->kind != GDL_PLAN_QUANTITY) return made.len == 0;
  gdl_plan *own = GDL_NEW(plan->arena, gdl_plan);
  *own = *plan; /* units are interned in the table of the plan, nothing else changes */
  for (uint32_t i = 0; i < entry->split_count; i++)
    if (kin(own, entry->splits[i].unit, made) == SAME) {
      *name = entry->splits[i].name;
      return true;
    }
  if (made.len == 0) *unit = entry->unit; /* a bare number of a quantity: in its own unit */
  const kinship k = kin(own, entry->unit, *unit);
  if (k == BY_CHARGE) *unit = has_text(entry->unit, "eq") ? entry->unit : in_moles(own, *unit);
  return k != APART;
}
