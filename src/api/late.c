/* late.c - problems of the data that only the evaluation can see: contradictions, and values computed out of range. */
#include "api/api.h"

static gdl_arg facts_arg(gdl_arena *arena, const gdl_program *program, gdl_indexes facts) {
  if (facts.count == 0) /* only the day, or what is assumed */
    return (gdl_arg){
        .by_lang = {
            [GDL_LANG_EN] = gdl_string_of("the day of the evaluation"), [GDL_LANG_ZH] = gdl_string_of("评估日期")}};
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < facts.count; i++)
    gdl_out_format(&out, "%s`%S`", i > 0 ? ", " : "", program->facts[facts.at[i]].name->string);
  return (gdl_arg){.text = gdl_out_take(&out)};
}

/* Where the facts were given: the last, and the first if it is another. */
static void find_places(const gdl_patient *patient, gdl_indexes facts, gdl_span *last, gdl_span *first) {
  *first = *last = (gdl_span){0};
  for (uint32_t i = 0; patient->places && i < facts.count; i++) {
    const gdl_span place = patient->places[facts.at[i]];
    if (place.end == 0) continue;
    if (place.start >= last->start) *last = place;
    if (first->end == 0 || place.start < first->start) *first = place;
  }
  if (first->start == last->start) *first = (gdl_span){0};
}

static void report_constraint(gdl_arena *arena, const gdl_answer *answer, const gdl_data_error *error,
                              gdl_diags *problems, gdl_span place, gdl_span also) {
  const gdl_constraint *constraint = &answer->program->constraints[error->index];
  gdl_diag *diag = gdl_report_1(problems, GDL_DIAG_DATA_CONSTRAINT, place, constraint->name->string);
  diag->also = also;
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++) {
    const gdl_string label = gdl_label_of(constraint->decl->label, (gdl_lang)lang);
    diag->args[1].by_lang[lang] = label.len > 0 ? label : constraint->name->string;
  }
  diag->args[2] = facts_arg(arena, answer->program, error->facts);
}

static void report_derived(gdl_arena *arena, const gdl_answer *answer, const gdl_data_error *error,
                           gdl_diags *problems, gdl_span place, gdl_span also) {
  const gdl_fact *fact = &answer->program->facts[error->index];
  gdl_diag *diag = gdl_report_1(problems, GDL_DIAG_DATA_DERIVED_RANGE, place, fact->name->string);
  diag->also = also;
  diag->args[1] = facts_arg(arena, answer->program, error->facts);
  diag->args[2].text = gdl_type_range_words(arena, fact->type);
}

void gdl_report_data_errors(gdl_arena *arena, const gdl_answer *answer, gdl_diags *problems) {
  for (uint32_t i = 0; i < answer->error_count; i++) {
    const gdl_data_error *error = &answer->errors[i];
    gdl_span place, also;
    find_places(answer->patient, error->facts, &place, &also);
    switch (error->kind) {
      case GDL_DATA_CONSTRAINT:
        report_constraint(arena, answer, error, problems, place, also);
        break;
      case GDL_DATA_DERIVED_RANGE:
        report_derived(arena, answer, error, problems, place, also);
        break;
    }
  }
}
