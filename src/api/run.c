/* run.c - one patient after the other: read, evaluated, with the parameters that were set. */
#include "api/api.h"

static bool set_from(gdl_arena *arena, const gdl_program *program, gdl_run *run, gdl_string text,
                     uint32_t name_len, uint32_t base, gdl_diags *problems) {
  const gdl_span span = {base, base + name_len};
  const gdl_string name = {text.text, name_len};
  const uint32_t index = gdl_program_parameter(program, name.text, name.len);
  if (index == GDL_NONE) {
    gdl_nearest nearest = gdl_nearest_new(name);
    for (uint32_t i = 0; i < program->parameters_count; i++)
      gdl_nearest_offer(&nearest, program->parameters[i].name->string);
    gdl_report_1(problems, GDL_DIAG_SET_UNKNOWN, span, name)->suggestion = nearest.best;
    return false;
  }
  const gdl_constant **parameters =
      GDL_NEW_ARRAY(arena, const gdl_constant *, program->parameters_count);
  for (uint32_t i = 0; run->parameters && i < program->parameters_count; i++)
    parameters[i] = run->parameters[i];
  if (parameters[index]) {
    gdl_report_1(problems, GDL_DIAG_SET_TWICE, span, name);
    return false;
  }
  const gdl_string value = {text.text + name_len + 1, text.len - name_len - 1};
  gdl_constant *constant = GDL_NEW(arena, gdl_constant);
  if (!gdl_facts_setting(arena, program, &program->parameters[index], value, base + name_len + 1,
                         problems, constant))
    return false;
  parameters[index] = constant;
  run->parameters = parameters;
  return true;
}

bool gdl_run_set(gdl_arena *arena, const gdl_program *program, gdl_run *run, gdl_string name,
                 gdl_string value, gdl_diags *problems) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_string(&out, name);
  gdl_out_char(&out, '=');
  gdl_out_string(&out, value);
  const gdl_string text = gdl_out_take(&out);
  const gdl_source *source =
      gdl_sources_add(problems->sources, gdl_string_of("--set"), text.text, text.len);
  return source && set_from(arena, program, run, text, name.len, source->base, problems);
}

gdl_facts_result gdl_run_next(gdl_facts *facts, gdl_arena *arena, const gdl_program *program,
                              gdl_run run, gdl_result *out) {
  gdl_patient *patient = NULL;
  gdl_diags *problems = NULL;
  const gdl_facts_result result = gdl_facts_next(facts, arena, &patient, &problems);
  *out = (gdl_result){.arena = arena, .problems = problems};
  if (result == GDL_FACTS_END) return result;
  out->id = patient->id;
  if (result != GDL_FACTS_PATIENT) return result;
  const gdl_answer *answer = gdl_evaluate(arena, program, patient, run);
  if (answer->error_count > 0) {
    gdl_report_data_errors(arena, answer, problems);
    return GDL_FACTS_REFUSED;
  }
  out->answer = answer;
  return GDL_FACTS_PATIENT;
}
