/* substance.c - of what a quantity is, where a guide has rules for its mass and others for its amount.
 *
 * The label names it, and the guide's own thresholds tell whether that is right: 1.2 mg/dL in one rule and 106 umol/L in another
 * make 113 g/mol. A substance of the table is taken if it agrees with them within a tenth, since guides round their thresholds;
 * without a table entry the guide's own ratio counts. */
#include "import/evidence.h"
#include "sema/unit.h"

typedef struct substance {
  const char *word, *name, *mass;
} substance;

static const substance table[] = {
#define SUBSTANCE(word, name, mass) {word, name, mass},
#include "import/substance.def"
#undef SUBSTANCE
};

enum { TABLE = sizeof table / sizeof *table };

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; }

static bool has_word(gdl_string label, const char *word) {
  for (uint32_t i = 0; i < label.len; i++) {
    uint32_t k = 0;
    while (word[k] != 0 && i + k < label.len && lower(label.text[i + k]) == word[k]) k++;
    if (word[k] == 0) return true;
  }
  return false;
}

static bool parse(gdl_plan *plan, const char *text, const gdl_unit **out) {
  return gdl_unit_parse(plan->units, text, gdl_string_of(text).len, GDL_UNIT_GUIDELINE, out, NULL);
}

static bool parse_unit(gdl_plan *plan, gdl_string text, const gdl_unit **out) {
  return gdl_unit_parse(plan->units, text.text, text.len, GDL_UNIT_GUIDELINE, out, NULL);
}

static void sort(gdl_decimal *numbers, uint32_t count) {
  for (uint32_t i = 1; i < count; i++)
    for (uint32_t k = i; k > 0 && gdl_decimal_compare(numbers[k - 1], numbers[k]) > 0; k--) {
      gdl_decimal swap = numbers[k];
      numbers[k] = numbers[k - 1];
      numbers[k - 1] = swap;
    }
}

/* The thresholds of one unit, each once, in order, without zero. */
static uint32_t thresholds(gdl_plan *plan, const gdl_evidence_unit *unit, gdl_decimal **out) {
  gdl_decimal *list = GDL_NEW_ARRAY(plan->arena, gdl_decimal, unit->literals.count);
  uint32_t count = 0;
  for (uint32_t i = 0; i < unit->literals.count; i++) list[i] = unit->literals.at[i];
  sort(list, unit->literals.count);
  for (uint32_t i = 0; i < unit->literals.count; i++)
    if (!gdl_decimal_is_zero(list[i]) &&
        (count == 0 || gdl_decimal_compare(list[count - 1], list[i]) != 0))
      list[count++] = list[i];
  *out = list;
  return count;
}

/* Whether the guide converts its thresholds by one number, and does not round each. */
static bool is_one_ratio(gdl_decimal low, gdl_decimal high) {
  gdl_decimal limit;
  return gdl_decimal_mul(low, (gdl_decimal){.low = 10001, .exponent = -4}, GDL_ROUND_HALF_EVEN, &limit) &&
         gdl_decimal_compare(high, limit) <= 0;
}

/* Grams of one mole, if `mass` g/L and `amount` mol/L say the same of it. */
static bool ratio_of(gdl_plan *plan, const gdl_evidence_unit *mass, const gdl_evidence_unit *amount,
                     gdl_decimal *out, bool *is_exact) {
  gdl_decimal *a, *b;
  const gdl_unit *from_a, *from_b, *grams, *moles;
  uint32_t count = thresholds(plan, mass, &a);
  if (count == 0 || thresholds(plan, amount, &b) != count) return false;
  if (!parse(plan, "g/L", &grams) || !parse(plan, "mol/L", &moles)) return false;
  if (!parse_unit(plan, mass->unit, &from_a) || !parse_unit(plan, amount->unit, &from_b))
    return false;
  gdl_decimal *ratios = GDL_NEW_ARRAY(plan->arena, gdl_decimal, count);
  for (uint32_t i = 0; i < count; i++) {
    gdl_decimal x, y;
    if (!gdl_unit_convert(from_a, grams, a[i], GDL_ROUND_HALF_EVEN, &x) ||
        !gdl_unit_convert(from_b, moles, b[i], GDL_ROUND_HALF_EVEN, &y) ||
        !gdl_decimal_div(x, y, GDL_ROUND_HALF_EVEN, &ratios[i]))
      return false;
  }
  sort(ratios, count);
  *out = ratios[count / 2];
  *is_exact = is_one_ratio(ratios[0], ratios[count - 1]);
  return true;
}

static bool find_ratio(gdl_plan *plan, const gdl_evidence *evidence, gdl_decimal *out, bool *is_exact) {
  const gdl_unit *grams, *unit;
  if (!parse(plan, "g/L", &grams)) return false;
  for (uint32_t i = 0; i < evidence->units.count; i++)
    for (uint32_t k = 0; k < evidence->units.count; k++)
      if (i != k && parse_unit(plan, evidence->units.at[i].unit, &unit) &&
          gdl_unit_same_dimension(unit, grams) &&
          ratio_of(plan, &evidence->units.at[i], &evidence->units.at[k], out, is_exact))
        return true;
  return false;
}

/* Grams of one mole by which a value in `from` becomes one in `to` when it is multiplied (or divided) by the guide's number. */
static bool mass_by_factor(gdl_plan *plan, const gdl_evidence_factor *factor, gdl_string to_unit,
                           gdl_decimal *out) {
  const gdl_unit *from, *to, *grams, *moles;
  gdl_decimal one = gdl_decimal_from_int(1), other = factor->number, x, y;
  if (gdl_decimal_compare(other, (gdl_decimal){0}) <= 0) return false;
  if (factor->divides && !gdl_decimal_div(one, other, GDL_ROUND_HALF_EVEN, &other)) return false;
  if (!parse_unit(plan, factor->unit, &from) || !parse_unit(plan, to_unit, &to)) return false;
  if (!parse(plan, "g/L", &grams) || !parse(plan, "mol/L", &moles)) return false;
  if (gdl_unit_same_dimension(from, grams))
    return gdl_unit_convert(from, grams, one, GDL_ROUND_HALF_EVEN, &x) &&
           gdl_unit_convert(to, moles, other, GDL_ROUND_HALF_EVEN, &y) &&
           gdl_decimal_div(x, y, GDL_ROUND_HALF_EVEN, out);
  return gdl_unit_convert(to, grams, other, GDL_ROUND_HALF_EVEN, &x) &&
         gdl_unit_convert(from, moles, one, GDL_ROUND_HALF_EVEN, &y) &&
         gdl_decimal_div(x, y, GDL_ROUND_HALF_EVEN, out);
}

static bool is_near(gdl_decimal mass, gdl_decimal ratio) {
  gdl_decimal low, high, part = {.low = 9, .exponent = -1}, over = {.low = 11, .exponent = -1};
  return gdl_decimal_mul(ratio, part, GDL_ROUND_HALF_EVEN, &low) &&
         gdl_decimal_mul(ratio, over, GDL_ROUND_HALF_EVEN, &high) &&
         gdl_decimal_compare(mass, low) >= 0 && gdl_decimal_compare(mass, high) <= 0;
}

static gdl_decimal mass_of(const substance *entry) {
  gdl_decimal mass = {0};
  (void)gdl_decimal_parse(entry->mass, gdl_string_of(entry->mass).len, &mass);
  return mass;
}

static gdl_string declare(gdl_plan *plan, gdl_string name, gdl_decimal mass) {
  for (uint32_t i = 0; i < plan->substances.count; i++)
    if (gdl_string_equal(plan->substances.at[i].label, name) &&
        gdl_decimal_compare(plan->substances.at[i].molar_mass, mass) == 0)
      return plan->substances.at[i].name;
  gdl_plan_substance made = {
      .name = gdl_namer_name_in(plan->namer, name, gdl_string_of("substance"), "substance"),
      .label = name,
      .molar_mass = mass};
  GDL_PUSH(plan->arena, &plan->substances, made);
  return made.name;
}

/* The guide's own factor, if it is near what a mole of the substance weighs. */
static bool find_factor(gdl_plan *plan, const gdl_evidence *evidence, const substance *entry,
                        gdl_decimal *out) {
  for (uint32_t i = 0; i < evidence->factors.count; i++)
    for (uint32_t k = 0; k < evidence->units.count; k++)
      if (mass_by_factor(plan, &evidence->factors.at[i], evidence->units.at[k].unit, out) &&
          is_near(mass_of(entry), *out))
        return true;
  return false;
}

/* Rounded to four digits after the point: more says nothing. */
static gdl_decimal tidy(gdl_decimal ratio) {
  gdl_decimal rounded = ratio;
  (void)gdl_decimal_to_places(ratio, 4, GDL_ROUND_HALF_EVEN, &rounded);
  return rounded;
}

bool gdl_plan_find_substance(gdl_plan *plan, uint32_t variable, const gdl_evidence *evidence) {
  gdl_plan_entry *entry = &plan->entries[variable];
  gdl_string label = gdl2_term_of(plan->guide, plan->english, plan->guide->variables[variable].id);
  gdl_decimal ratio = {0};
  bool is_exact = false;
  const bool has_ratio = find_ratio(plan, evidence, &ratio, &is_exact);
  /* Thresholds that are converted by one number, then the guide's own factor: it computes as the guide does. */
  for (uint32_t i = 0; i < TABLE && is_exact; i++) {
    if (!has_word(label, table[i].word) || !is_near(mass_of(&table[i]), ratio)) continue;
    entry->substance = declare(plan, gdl_string_of(table[i].name), tidy(ratio));
    return true;
  }
  for (uint32_t i = 0; i < TABLE; i++) {
    gdl_decimal own;
    if (!has_word(label, table[i].word) || !find_factor(plan, evidence, &table[i], &own)) continue;
    entry->substance = declare(plan, gdl_string_of(table[i].name), tidy(own));
    return true;
  }
  for (uint32_t i = 0; i < TABLE; i++) {
    if (!has_word(label, table[i].word) || (has_ratio && !is_near(mass_of(&table[i]), ratio)))
      continue;
    entry->substance =
        declare(plan, gdl_string_of(table[i].name), is_exact ? tidy(ratio) : mass_of(&table[i]));
    return true;
  }
  if (!has_ratio) return false;
  entry->substance = declare(plan, label, tidy(ratio));
  gdl_out_format(&plan->notes[GDL_LANG_EN],
                 "%S: the molar mass of the substance is taken from the thresholds of the guide\n",
                 entry->name);
  gdl_out_format(&plan->notes[GDL_LANG_ZH], "%S：该物质的摩尔质量取自指南的界值\n", entry->name);
  return true;
}
