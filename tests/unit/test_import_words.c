/* test_import_words.c - names and units that an imported guide is written with. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "import/plan.h"
#include "sema/unit.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

/* ---- names ---- */

static const struct {
  const char *label, *name;
} labels[] = {
    {"Age", "age"},
    {"Age (years)", "age"},
    {"Total SLEDAI-2K score", "total_sledai_2k_score"},
    {"Age \u2265 60 years ", "age_at_least_60_years"},
    {">= 5 g/dL", "at_least_5_g_per_dl"},
    {"< 2.5", "below_2_5"},
    {">3", "above_3"},
    {"<= 10,000", "at_most_10000"},
    {"18-50", "from_18_to_50"},
    {"18 \u2013 50", "from_18_to_50"},
    {"3 or more", "three_or_more"},
    {"100 mg", "n100_mg"},
    {"14. Difficulty relaxing", "difficulty_relaxing"},
    {"2.Trouble", "trouble"},
    {"3)  Pain", "pain"},
    {"1.5 mg", "n1_5_mg"},
    {"1st MTP joint", "first_mtp_joint"},
    {"InterpretNeg", "interpret_neg"},
    {"HbA1c of DuBois", "hba1c_of_dubois"},
    {"Marked drooling; requires constant tissue or handkerchief", "marked_drooling"},
    {"Relaxed, awake, not at full alertness, responsive", "relaxed_awake_not_at_full_alertness"},
    {"All measures under stage A, B and C; Mechanical assist devices",
     "all_measures_under_stage_a"},
    {"Risk of major adverse cardiac event in 30 days", "risk_major_adverse_cardiac_event"},
    {"0", "zero"},
    {"30%", "percent_30"},
    {"1,0%", "percent_1_0"},
    {"27 % mortality", "mortality_27_percent"},
    {"90-day mortality", "mortality_90_day"},
    {"5-year survival", "five_year_survival"},
    {"24 hours or more", "n24_hours_or_more"},
    {"4.0\u20135.4 mg/dL", "from_4_0_to_5_4_mg_per_dl"},
    {"TIA/stroke and/or embolism", "tia_stroke_and_or_embolism"},
    {"Crohn's disease", "crohns_disease"},
    {"Sj\u00F6gren \u00C5str\u00F6m \u0141\u00F3d\u017A", "sjogren_astrom_lodz"},
    {"TNF-\u03B1", "tnf_alpha"},
    {"10 \u00B5mol/L", "ten_umol_per_l"},
    {"\u4F53\u91CD", "\u4F53\u91CD"},
    {"Yes", "yes"},
    {"Unknown", "not_known"},
    {"If", "if_value"},
    {"Test", "test_value"},
    {"Score", "score"},
    {"None", "none"},
    {"(present)", "present"},
    {"???", "fallback"},
    {"", "fallback"},
    {"Does the patient have a history of diabetes mellitus or hypertension?",
     "history_diabetes_mellitus"},
};

static void labels_become_names(void **state) {
  gdl_arena *arena = *state;
  for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
    const gdl_string name =
        gdl_namer_name(gdl_namer_new(arena), gdl_string_of(labels[i].label), "fallback");
    if (!gdl_string_is(name, labels[i].name)) fail_msg("%s: %s", labels[i].label, name.text);
  }
}

/* Each line with the lines above it taken. */
static const struct {
  const char *label, *context, *name;
} crowd[] = {
    {"Creatinine", "", "creatinine"},
    {"Creatinine (serum)", "", "creatinine_serum"},
    {"Creatinine", "", "creatinine_2"},
    {"creatinine", "Urine", "creatinine_urine"},
    {"Creatinine", "urine", "creatinine_urine_2"},
    {"Creatinine", "", "creatinine_3"},
    {"\u0430ge", "", "\u0430ge"}, /* a Cyrillic letter */
    {"Age", "", "age_2"},
    {"!", "", "fallback"},
    {"?", "", "fallback_2"},
};

static void names_differ(void **state) {
  gdl_namer *namer = gdl_namer_new(*state);
  for (size_t i = 0; i < sizeof crowd / sizeof crowd[0]; i++) {
    const gdl_string name = gdl_namer_name_in(namer, gdl_string_of(crowd[i].label),
                                              gdl_string_of(crowd[i].context), "fallback");
    if (!gdl_string_is(name, crowd[i].name)) fail_msg("%s: %s", crowd[i].label, name.text);
  }
  assert_false(gdl_namer_take(namer, gdl_string_of("creatinine")));
  assert_false(gdl_namer_take(namer, gdl_string_of("when")));
  assert_true(gdl_namer_take(namer, gdl_string_of("results")));
}

static void any_bytes_are_safe(void **state) {
  gdl_arena *arena = *state;
  char bytes[40];
  uint32_t seed = 1;
  for (int round = 0; round < 2000; round++) {
    for (size_t i = 0; i < sizeof bytes; i++)
      bytes[i] = (char)((seed = seed * 1664525u + 1013904223u) >> 24);
    const gdl_string text = {bytes, (uint32_t)(seed >> 8) % (uint32_t)sizeof bytes};
    gdl_string unit;
    bool changed;
    assert_true(gdl_namer_name(gdl_namer_new(arena), text, "x").len > 0);
    (void)gdl_import_unit(arena, text, &unit, &changed);
  }
}

/* ---- units ---- */

static const struct {
  const char *written, *unit; /* NULL: not understood */
} units[] = {
    {"", ""},
    {"1", ""},
    {"0", ""},
    {"%", "%"},
    /* time */
    {"a", "years"},
    {"mo", "months"},
    {"wk", "weeks"},
    {"d", "days"},
    {"h", "h"},
    {"min", "min"},
    {"s", "s"},
    {"millisec", "ms"},
    {"/min", "/min"},
    {"/wk", "/wk"},
    {"kcal/d", "kcal/d"},
    {"g/day", "g/d"},
    {"visits/a", "{visits}/years"},
    /* mass and what holds it */
    {"kg", "kg"},
    {"mg", "mg"},
    {"ug", "ug"},
    {"gm", "g"},
    {"lb", "[lb_av]"},
    {"oz", "[oz_av]"},
    {"mg/dl", "mg/dL"},
    {"mg/dL", "mg/dL"},
    {"gm/dl", "g/dL"},
    {"gm/l", "g/L"},
    {"g/L", "g/L"},
    {"mg/l", "mg/L"},
    {"ug/l", "ug/L"},
    {"ug/L", "ug/L"},
    {"ug/ml", "ug/mL"},
    {"ng/mL", "ng/mL"},
    {"nanogm/ml", "ng/mL"},
    {"nanogm/l", "ng/L"},
    {"mg/gm", "mg/g"},
    {"mg/kg", "mg/kg"},
    {"mg/h", "mg/h"},
    {"ng/mL/cc", "ng/mL/cm3"},
    {"kg/m2", "kg/m2"},
    {"kg/m\u00B2", "kg/m2"},
    /* amount, activity */
    {"mmol/l", "mmol/L"},
    {"mmol/L", "mmol/L"},
    {"umol/l", "umol/L"},
    {"\u00B5mol/l", "umol/L"},
    {"\u03BCmol/l", "umol/L"},
    {"nanomol/l", "nmol/L"},
    {"mmol/mol", "mmol/mol"},
    {"mmol/kg", "mmol/kg"},
    {"mmol/min/kPa", "mmol/min/kPa"},
    {"mEq", "meq"},
    {"mEq/l", "meq/L"},
    {"mOsm/kg", "mosm/kg"},
    {"U/l", "U/L"},
    {"u/l", "U/L"},
    {"U/ml", "U/mL"},
    {"IU", "[iU]"},
    {"IU/l", "[iU]/L"},
    {"mIU/l", "m[iU]/L"},
    {"HU", "[hnsf'U]"},
    /* length, volume, flow */
    {"cm", "cm"},
    {"mm", "mm"},
    {"m", "m"},
    {"in", "[in_i]"},
    {"ft", "[ft_i]"},
    {"m2", "m2"},
    {"cm2", "cm2"},
    {"in2", "[in_i]2"},
    {"ml", "mL"},
    {"l", "L"},
    {"L", "L"},
    {"cc", "mL"},
    {"ml/kg", "mL/kg"},
    {"ml/min", "mL/min"},
    {"ml/h", "mL/h"},
    {"ml/d", "mL/d"},
    {"cc/h", "mL/h"},
    {"l/min", "L/min"},
    {"mm/h", "mm/h"},
    {"ml/kg/hr", "mL/kg/h"},
    {"ml/min/1.73m2", "mL/min/{1.73_m2}"},
    {"mL/min/1.73m\u00B2", "mL/min/{1.73_m2}"},
    {"ml/(kg.h)", "mL/(kg.h)"},
    /* pressure, temperature */
    {"mm[Hg]", "mm[Hg]"},
    {"mmHg", "mm[Hg]"},
    {"kPa", "kPa"},
    {"cm[H20]", "cm[H2O]"},
    {"cm[H2O]", "cm[H2O]"},
    {"mL/cm H2O", "mL/cm[H2O]"},
    {"mL CO/min/mmHg", "mL{CO}/min/mm[Hg]"},
    {"Cel", "Cel"},
    {"\u00B0"
     "C",
     "Cel"},
    {"[degF]", "[degF]"},
    {"[pH]", "[pH]"},
    /* cells and other things that are counted */
    {"10*9/l", "10*9/L"},
    {"10^9/L", "10*9/L"},
    {"10*3/uL", "10*3/uL"},
    {"10^3/uL", "10*3/uL"},
    {"10^3 /uL", "10*3/uL"},
    {"10^3/\u00B5L", "10*3/uL"},
    {"10*3/mm3", "10*3/mm3"},
    {"10^6/kg", "10*6/kg"},
    {"10^6 /kg", "10*6/kg"},
    {"10^11", "10*11"},
    {"x10^6 cells/l", "10*6.{cells}/L"},
    {" million CD34+ cells/kg", "10*6.{CD34_positive_cells}/kg"},
    {"/mL", "/mL"},
    {"cells/uL", "{cells}/uL"},
    {"Eggs", "{eggs}"},
    {"Points", "{points}"},
    {"doses", "{doses}"},
    {"Vials", "{vials}"},
    {"Packs", "{packs}"},
    {"Pack years", "{pack_years}"},
    {"patients", "{patients}"},
    {"visits", "{visits}"},
    {"units", "{units}"},
    {"units/h", "{units}/h"},
    {"breaths/min", "{breaths}/min"},
    {"breaths/min/L", "{breaths}/min/L"},
    {"gtts/ml", "{drops}/mL"},
    {"gtts/min", "{drops}/min"},
    {"{eggs}", "{eggs}"},
    {"% predicted", "%{predicted}"},
    {"mm Hg", "mm[Hg]"},
    {"ml/beat", "mL/{beats}"},
    {"mosmol/kg", "mosm/kg"},
    {"cigarettes/d", "{cigarettes}/d"},
    {"st", NULL},
    /* not understood, so not guessed */
    {"", ""},
    {"furlongs", NULL},
    {"mg/", NULL},
    {"mg//l", NULL},
    {"pt", NULL},
    {"MIU", NULL},
    {"Mg", NULL},
    {"[", NULL},
    {"mg/quux", NULL},
    {"\u65A4", NULL},
    {"mg per dl", NULL},
};

static void units_become_ucum(void **state) {
  gdl_arena *arena = *state;
  for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
    gdl_string unit = {"", 0};
    bool changed = false;
    const bool is_read = gdl_import_unit(arena, gdl_string_of(units[i].written), &unit, &changed);
    if (is_read != (units[i].unit != NULL))
      fail_msg("%s: read %d %s", units[i].written, is_read, unit.text);
    if (!is_read) continue;
    if (!gdl_string_is(unit, units[i].unit)) fail_msg("%s: %s", units[i].written, unit.text);
    if (changed != (unit.len > 0 && strcmp(units[i].written, units[i].unit) != 0))
      fail_msg("%s", units[i].written);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(labels_become_names, set_up, tear_down),
      cmocka_unit_test_setup_teardown(names_differ, set_up, tear_down),
      cmocka_unit_test_setup_teardown(any_bytes_are_safe, set_up, tear_down),
      cmocka_unit_test_setup_teardown(units_become_ucum, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
