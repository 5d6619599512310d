/* suite.c - runs one test: a patient is made of what is given, evaluated, and judged. */
#include "suite/suite.h"

#include <string.h>

#include "facts/json.h"
#include "suite/judge.h"

typedef GDL_LIST(uint32_t) slots;

static bool is_outside(const gdl_type *type, const gdl_constant *value) {
  if (!type->bounds.has_range || value->is_unknown || type->is_range) return false;
  gdl_decimal number = value->number;
  if (type->kind == GDL_TYPE_DATE)
    number = gdl_decimal_from_int(value->date);
  else if (type->kind != GDL_TYPE_INTEGER && type->kind != GDL_TYPE_NUMBER && type->kind != GDL_TYPE_QUANTITY)
    return false;
  return gdl_decimal_compare(number, type->bounds.low) < 0 ||
         gdl_decimal_compare(number, type->bounds.high) > 0;
}

/* What a fact is given as; false: outside data like this would be refused. */
static bool give_fact(gdl_arena *arena, const gdl_program *program, gdl_diags *problems,
                      const gdl_given *given, gdl_patient *patient) {
  const gdl_fact *fact = &program->facts[given->index];
  if (!given->value) {
    patient->slots[given->index] = gdl_facts_value(arena, program, fact->type, fact->name->string,
                                                   given->outside, problems, given->span);
    return patient->slots[given->index] != NULL;
  }
  if (given->value->is_unknown) return true;
  gdl_value *value = GDL_NEW(arena, gdl_value);
  *value = gdl_value_of(arena, fact->type, given->value);
  patient->slots[given->index] = value;
  if (fact->type->kind == GDL_TYPE_SERIES) {
    for (uint32_t i = 0; i < given->value->series.count; i++)
      if (is_outside(fact->type->element, given->value->series.at[i].value)) return false;
  }
  return !is_outside(fact->type, given->value);
}

/* The facts that a refusal names, each once. */
static void note_refused(gdl_arena *arena, slots *refused, gdl_trial *trial) {
  const gdl_answer *answer = trial->answer;
  for (uint32_t i = 0; answer && i < answer->error_count; i++) {
    const gdl_data_error *error = &answer->errors[i];
    if (error->kind == GDL_DATA_DERIVED_RANGE) GDL_PUSH(arena, refused, error->index);
    for (uint32_t k = 0; k < error->facts.count; k++) GDL_PUSH(arena, refused, error->facts.at[k]);
  }
  trial->is_refused = refused->count > 0 || (answer && answer->error_count > 0);
  trial->refused = refused->at;
  trial->refused_count = refused->count;
}

static gdl_trial try_out(gdl_arena *arena, const gdl_program *program, const gdl_test *test) {
  gdl_trial trial = {.arena = arena, .program = program};
  gdl_patient *patient = gdl_patient_new(arena, program);
  gdl_diags *problems = gdl_diags_new(arena, program->sources);
  const gdl_constant **parameters =
      GDL_NEW_ARRAY(arena, const gdl_constant *, program->parameters_count);
  gdl_run run = {.today = 0, .parameters = parameters};
  slots refused = {0};
  for (uint32_t i = 0; i < test->given_count; i++) {
    const gdl_given *given = &test->given[i];
    switch (given->what) {
      case GDL_GIVEN_FACT:
        if (!give_fact(arena, program, problems, given, patient))
          GDL_PUSH(arena, &refused, given->index);
        break;
      case GDL_GIVEN_PARAMETER: parameters[given->index] = given->value; break;
      case GDL_GIVEN_TODAY: run.today = given->value->date; break;
    }
  }
  if (refused.count == 0) trial.answer = gdl_evaluate(arena, program, patient, run);
  note_refused(arena, &refused, &trial);
  return trial;
}

gdl_indexes gdl_suite_missing(const gdl_trial *trial) {
  const uint32_t count = trial->program->facts_count;
  bool *is_missing = GDL_NEW_ARRAY(trial->arena, bool, count ? count : 1);
  for (uint32_t a = 0; a < trial->program->actions_count; a++) {
    const gdl_indexes facts = trial->answer->actions[a].missing.facts;
    for (uint32_t i = 0; i < facts.count; i++) is_missing[facts.at[i]] = true;
  }
  slots missing = {0};
  for (uint32_t i = 0; i < count; i++)
    if (is_missing[i]) GDL_PUSH(trial->arena, &missing, i);
  return (gdl_indexes){missing.at, missing.count};
}

/* Refused where nobody expected it: said once, whatever else was expected. */
static gdl_suite_failure refusal(const gdl_trial *trial, const gdl_test *test) {
  gdl_out out = gdl_out_new(trial->arena);
  gdl_out_text(&out, "error {");
  for (uint32_t i = 0; i < trial->refused_count; i++)
    gdl_out_format(&out, i > 0 ? ", %S" : " %S", trial->program->facts[trial->refused[i]].name->string);
  gdl_out_text(&out, " }");
  return (gdl_suite_failure){
      .span = test->decl->span, .expected = gdl_string_of("no error"), .actual = gdl_out_take(&out)};
}

static bool expects_error(const gdl_test *test) {
  for (uint32_t i = 0; i < test->expect_count; i++)
    if (test->expects[i].decl->kind == GDL_EXPECT_ERROR) return true;
  return false;
}

gdl_suite_result gdl_suite_run(gdl_arena *arena, const gdl_program *program, const gdl_test *test) {
  const gdl_trial trial = try_out(arena, program, test);
  GDL_LIST(gdl_suite_failure) failures = {0};
  if (trial.is_refused && !expects_error(test)) {
    GDL_PUSH(arena, &failures, refusal(&trial, test));
  } else {
    for (uint32_t i = 0; i < test->expect_count; i++) {
      const gdl_expectation *expectation = &test->expects[i];
      gdl_suite_failure failure;
      if (trial.is_refused && expectation->decl->kind != GDL_EXPECT_ERROR)
        continue; /* no answer, so nothing to hold */
      if (!gdl_judge(&trial, expectation, &failure)) GDL_PUSH(arena, &failures, failure);
    }
  }
  return (gdl_suite_result){test, trial.answer, failures.at, failures.count};
}

gdl_suite_file gdl_suite_all(gdl_arena *arena, gdl_arena *scratch, const gdl_program *program,
                             const char *filter, gdl_coverage *coverage) {
  gdl_suite_result *results = GDL_NEW_ARRAY(arena, gdl_suite_result, program->tests_count);
  gdl_suite_file file = {program, results, 0};
  gdl_cover_program cover = {0};
  if (coverage) cover = gdl_coverage_enter(coverage, program);
  for (uint32_t i = 0; i < program->tests_count; i++) {
    const gdl_test *test = &program->tests[i];
    if (filter && !strstr(test->decl->test.name.string.text, filter)) continue;
    gdl_arena_reset(scratch);
    gdl_suite_result result = gdl_suite_run(scratch, program, test);
    if (coverage && result.answer) gdl_coverage_note(coverage, &cover, result.answer);
    /* Of a test that passed nothing is kept; one that failed is run again, where what is to be told of it stays. */
    if (result.failure_count > 0)
      result = gdl_suite_run(arena, program, test);
    else
      result.answer = NULL;
    results[file.count++] = result;
  }
  return file;
}
