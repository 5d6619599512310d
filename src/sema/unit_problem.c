/* unit_problem.c - what is wrong with a unit, as a diagnostic. */
#include "sema/unit.h"

gdl_diag_code gdl_unit_problem_code(const gdl_unit_problem *problem) {
  switch (problem->kind) {
    case GDL_UNIT_OK: /* not asked for what is right */
    case GDL_UNIT_EMPTY: return GDL_DIAG_UNIT_EMPTY;
    case GDL_UNIT_TOO_LONG: return GDL_DIAG_UNIT_TOO_LONG;
    case GDL_UNIT_TOO_DEEP: return GDL_DIAG_UNIT_TOO_DEEP;
    case GDL_UNIT_SYNTAX: return GDL_DIAG_UNIT_SYNTAX;
    case GDL_UNIT_UNKNOWN: return GDL_DIAG_UNIT_UNKNOWN;
    case GDL_UNIT_MISSPELT: return GDL_DIAG_UNIT_MISSPELT;
    case GDL_UNIT_CASE: return GDL_DIAG_UNIT_CASE;
    case GDL_UNIT_NOT_METRIC: return GDL_DIAG_UNIT_NOT_METRIC;
    case GDL_UNIT_MEAN_CALENDAR: return GDL_DIAG_UNIT_MEAN_CALENDAR;
    case GDL_UNIT_SPECIAL: return GDL_DIAG_UNIT_SPECIAL;
    case GDL_UNIT_COMBINED: return GDL_DIAG_UNIT_COMBINED;
    case GDL_UNIT_POWER: return GDL_DIAG_UNIT_POWER;
    case GDL_UNIT_OVERFLOW: return GDL_DIAG_UNIT_OVERFLOW;
    case GDL_UNIT_AMBIGUOUS: return GDL_DIAG_UNIT_AMBIGUOUS;
    case GDL_UNIT_TAKEN: return GDL_DIAG_UNIT_TAKEN;
    case GDL_UNIT_WORD: return GDL_DIAG_UNIT_WORD;
    case GDL_UNIT_FACTOR: return GDL_DIAG_UNIT_FACTOR;
  }
  return GDL_DIAG_UNIT_UNKNOWN;
}

static gdl_span span_of(gdl_span whole, const gdl_unit_problem *problem) {
  const uint32_t len = whole.end - whole.start;
  if (problem->offset >= len || problem->len == 0 || problem->len > len - problem->offset)
    return whole;
  return (gdl_span){whole.start + problem->offset, whole.start + problem->offset + problem->len};
}

void gdl_unit_report(gdl_diags *diags, gdl_span span, const gdl_unit_problem *problem) {
  gdl_diag *diag = gdl_report_2(diags, gdl_unit_problem_code(problem), span_of(span, problem),
                                problem->part, problem->hint);
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++)
    diag->args[2].by_lang[lang] = problem->reason[lang];
  const bool is_guess = problem->kind == GDL_UNIT_UNKNOWN || problem->kind == GDL_UNIT_WORD;
  if (is_guess && problem->hint.len > 0) diag->suggestion = problem->hint;
}
