/* judge.c - comparing an answer with what a test expects. */
#include "suite/judge.h"

#include <string.h>

/* ---- words ---- */

static void names_of(gdl_out *out, const gdl_program *program, const uint32_t *facts, uint32_t count) {
  gdl_out_text(out, count ? "{ " : "{");
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0) gdl_out_text(out, ", ");
    gdl_out_string(out, program->facts[facts[i]].name->string);
  }
  gdl_out_text(out, count ? " }" : "}");
}

static void verdicts_of(gdl_out *out, uint32_t verdicts) {
  gdl_out_text(out, "{ ");
  bool is_first = true;
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++) {
    if (!(verdicts >> v & 1)) continue;
    if (!is_first) gdl_out_text(out, ", ");
    gdl_out_text(out, gdl_verdict_word((gdl_verdict)v));
    is_first = false;
  }
  gdl_out_text(out, " }");
}

static const char *status_words(gdl_status status) {
  switch (status) {
    case GDL_APPLIES: return "applies";
    case GDL_DOES_NOT_APPLY: return "does not apply";
    case GDL_UNDETERMINED: return "undetermined";
  }
  return "";
}

/* ---- values ---- */

static bool is_single(gdl_interval interval) {
  return !interval.no_low && !interval.no_high && gdl_decimal_compare(interval.low, interval.high) == 0;
}

static void unit_words(gdl_out *out, const gdl_type *type) {
  if (type->unit) gdl_out_format(out, " %S", gdl_unit_name(type->unit));
}

static void interval_words(gdl_out *out, const gdl_type *type, gdl_interval interval) {
  if (!interval.no_low) gdl_out_decimal(out, interval.low);
  if (is_single(interval)) {
    unit_words(out, type);
    return;
  }
  gdl_out_text(out, " to ");
  if (!interval.no_high) gdl_out_decimal(out, interval.high);
  unit_words(out, type);
}

static void choice_words(gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  bool is_first = true;
  for (uint32_t i = 0; i < domain->count; i++) {
    if (!(bits[i / 64] >> (i % 64) & 1)) continue;
    if (!is_first) gdl_out_text(out, ", ");
    gdl_out_string(out, domain->choices[i].name.name->string);
    is_first = false;
  }
}

static void set_words(gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  bool is_empty = true;
  for (uint32_t i = 0; i < domain->words; i++) is_empty = is_empty && bits[i] == 0;
  gdl_out_text(out, is_empty ? "{" : "{ ");
  choice_words(out, domain, bits);
  gdl_out_text(out, is_empty ? "}" : " }");
}

static void range_words(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  if (type->kind == GDL_TYPE_DATE) {
    gdl_out_date(out, value->date_range.low_low);
    gdl_out_text(out, "..");
    gdl_out_date(out, value->date_range.high_high);
    return;
  }
  const gdl_interval low = value->range.low, high = value->range.high;
  const bool is_same = is_single(low) && is_single(high) && gdl_decimal_compare(low.low, high.low) == 0;
  if (!low.no_low) gdl_out_decimal(out, low.low);
  if (!is_same) {
    gdl_out_text(out, "..");
    if (!high.no_high) gdl_out_decimal(out, high.high);
  }
  unit_words(out, type);
}

static const char *truth_words(gdl_truth truth) {
  return truth == GDL_TRUE ? "true" : truth == GDL_FALSE ? "false" : "unknown";
}

void gdl_judge_value(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  if (!gdl_value_is_known(type, value)) {
    gdl_out_text(out, "unknown");
    return;
  }
  if (type->is_range) {
    range_words(out, type, value);
    return;
  }
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(out, truth_words(value->truth)); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: interval_words(out, type, value->number); break;
    case GDL_TYPE_DATE: gdl_out_date(out, value->date.low); break;
    case GDL_TYPE_TEXT: gdl_out_string(out, value->text.text); break;
    case GDL_TYPE_ONE_OF: choice_words(out, type->domain, value->choices); break;
    case GDL_TYPE_ANY_OF: set_words(out, type->domain, value->set.in); break;
    case GDL_TYPE_SERIES:
      gdl_out_format(out, "%d dated values", (int64_t)value->series.count);
      break;
    case GDL_TYPE_ERROR: break;
  }
}

/* The same value read as a range: both ends alike. */
static gdl_value as_range(const gdl_type *type, gdl_value value) {
  gdl_value range = {.reason = value.reason};
  if (type->kind == GDL_TYPE_DATE) {
    range.date_range.low_low = range.date_range.high_low = value.date.low;
    range.date_range.low_high = range.date_range.high_high = value.date.high;
  } else {
    range.range.low = range.range.high = value.number;
  }
  return range;
}

static bool is_within(gdl_interval value, gdl_decimal least, gdl_decimal greatest) {
  return gdl_decimal_compare(value.low, least) >= 0 && gdl_decimal_compare(value.high, greatest) <= 0;
}

/* Of a known value, with `to`: rounding it to the step can give what is written. */
static bool is_near(const gdl_expectation *e, const gdl_type *type, const gdl_value *value) {
  const gdl_constant *least = e->least, *greatest = e->greatest;
  if (!e->type->is_range && !type->is_range)
    return is_within(value->number, least->number, greatest->number);
  const gdl_interval low = type->is_range ? value->range.low : value->number,
                     high = type->is_range ? value->range.high : value->number;
  if (!e->type->is_range)
    return is_within(low, least->number, greatest->number) &&
           is_within(high, least->number, greatest->number);
  return is_within(low, least->range.low, greatest->range.low) &&
         is_within(high, least->range.high, greatest->range.high);
}

static bool is_expected(const gdl_trial *trial, const gdl_expectation *e, const gdl_type *type,
                        const gdl_value *value) {
  gdl_value expected = gdl_value_of(trial->arena, e->type, e->value);
  if (e->value->is_unknown) return !gdl_value_is_known(type, value);
  if (!gdl_value_is_known(type, value)) return false;
  if (e->least) return is_near(e, type, value);
  if (e->type->is_range == type->is_range) return gdl_value_equal(e->type, &expected, value);
  gdl_value range = e->type->is_range ? as_range(type, *value) : as_range(e->type, expected);
  return e->type->is_range ? gdl_value_equal(e->type, &expected, &range)
                           : gdl_value_equal(type, &range, value);
}

/* ---- one kind of expectation each ---- */

static gdl_need need_of(const gdl_trial *trial, const gdl_expectation *e, gdl_status *status) {
  const gdl_answer *a = trial->answer;
  gdl_need none = {{NULL, 0}, NULL, 0};
  *status = GDL_APPLIES;
  switch (e->about) {
    case GDL_ABOUT_ITEM: *status = a->items[e->index].status; return a->items[e->index].missing;
    case GDL_ABOUT_RULE: *status = a->rules[e->index].status; return a->rules[e->index].missing;
    case GDL_ABOUT_DUTY: *status = a->duties[e->index].status; return a->duties[e->index].missing;
    case GDL_ABOUT_ACTION:
      if (!a->actions[e->index].decided) *status = GDL_UNDETERMINED;
      return a->actions[e->index].missing;
    case GDL_ABOUT_ACTION_PARAM: {
      const gdl_action_answer *action = &a->actions[e->index];
      for (uint32_t i = 0; i < action->param_count; i++) {
        const gdl_param_answer *param = &action->params[i];
        if (param->param != e->param || (e->by != GDL_NONE && param->rule != e->by) || param->has_value)
          continue;
        *status = param->is_open ? GDL_APPLIES : GDL_UNDETERMINED;
        return param->missing;
      }
      return none;
    }
    case GDL_ABOUT_FACT:
    case GDL_ABOUT_DEFINE: {
      uint32_t node = e->about == GDL_ABOUT_FACT ? trial->program->facts[e->index].node
                                                 : trial->program->defines[e->index].node;
      if (!gdl_answer_is_known(a, node)) *status = GDL_UNDETERMINED;
      return gdl_answer_need(trial->arena, a, node);
    }
    case GDL_ABOUT_NOTHING: break;
  }
  return none;
}

static bool judge_status(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  gdl_status status, wanted = e->decl->kind == GDL_EXPECT_APPLIES       ? GDL_APPLIES
                              : e->decl->kind == GDL_EXPECT_NOT_APPLIES ? GDL_DOES_NOT_APPLY
                                                                        : GDL_UNDETERMINED;
  need_of(trial, e, &status);
  gdl_out_text(actual, status_words(status));
  return status == wanted;
}

static bool judge_verdicts(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  uint32_t possible = trial->answer->actions[e->index].possible;
  verdicts_of(actual, possible);
  return possible == e->verdicts;
}

static bool judge_known_value(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  const bool is_fact = e->about == GDL_ABOUT_FACT;
  const gdl_type *type =
      is_fact ? trial->program->facts[e->index].type : trial->program->defines[e->index].type;
  uint32_t node = is_fact ? trial->program->facts[e->index].node : trial->program->defines[e->index].node;
  const gdl_value *value = &trial->answer->values[node];
  gdl_judge_value(actual, type, value);
  return is_expected(trial, e, type, value);
}

static void param_words(const gdl_trial *trial, const gdl_param_answer *param, const gdl_type *type,
                        gdl_out *actual) {
  if (actual->len > 0) gdl_out_text(actual, "; ");
  if (param->is_open)
    gdl_out_text(actual, "open");
  else if (param->has_value)
    gdl_judge_value(actual, type, &param->value);
  else
    gdl_out_text(actual, "unknown");
  if (param->rule != GDL_NONE)
    gdl_out_format(actual, " by %S", trial->program->rules[param->rule].id);
}

static gdl_type type_of_param(const gdl_trial *trial, const gdl_expectation *e,
                              const gdl_param_answer *param) {
  gdl_type type = *trial->program->actions[e->index].params[e->param].type;
  type.is_range = param->is_range;
  type.bounds = (gdl_bounds){0};
  return type;
}

/* A parameter: some rule that applies sets it so. */
static bool judge_param(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  const gdl_action_answer *action = &trial->answer->actions[e->index];
  const bool wants_word = e->decl->kind == GDL_EXPECT_IS && !e->value;
  const bool wants_open = wants_word && gdl_string_is(e->decl->word.name->string, "open");
  bool is_set = false, is_open = false, is_met = false;
  for (uint32_t i = 0; i < action->param_count; i++) {
    const gdl_param_answer *param = &action->params[i];
    if (param->param != e->param || (e->by != GDL_NONE && param->rule != e->by)) continue;
    gdl_type type = type_of_param(trial, e, param);
    param_words(trial, param, &type, actual);
    is_open = is_open || param->is_open;
    if (param->is_open || trial->answer->rules[param->rule].status == GDL_DOES_NOT_APPLY) continue;
    is_set = true;
    if (wants_word || trial->answer->rules[param->rule].status != GDL_APPLIES) continue;
    is_met = is_met ||
             (param->has_value ? is_expected(trial, e, &type, &param->value) : e->value->is_unknown);
  }
  if (actual->len == 0) gdl_out_text(actual, "none");
  return wants_word ? (wants_open ? is_open : !is_set && !is_open) : is_met;
}

static bool speaks(const gdl_because *remarks, uint32_t count, uint32_t rule) {
  for (uint32_t i = 0; i < count; i++)
    if (remarks[i].rule == rule) return true;
  return false;
}

/* A rule that applies warns, or notes something. */
static bool judge_remark(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  const gdl_answer *a = trial->answer;
  const bool warns = speaks(a->warnings, a->warning_count, e->index),
             notes = speaks(a->notes, a->note_count, e->index);
  gdl_out_text(actual, status_words(a->rules[e->index].status));
  if (warns) gdl_out_text(actual, ", a warning");
  if (notes) gdl_out_text(actual, ", a note");
  return gdl_string_is(e->decl->word.name->string, "warning") ? warns : notes;
}

static bool judge_missing(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  gdl_status ignored;
  const gdl_indexes missing =
      e->about == GDL_ABOUT_NOTHING ? gdl_suite_missing(trial) : need_of(trial, e, &ignored).facts;
  gdl_out_text(actual, "missing ");
  names_of(actual, trial->program, missing.at, missing.count);
  return missing.count == e->fact_count &&
         (missing.count == 0 || memcmp(missing.at, e->facts, missing.count * sizeof *missing.at) == 0);
}

static bool judge_error(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  bool is_named = e->about == GDL_ABOUT_NOTHING;
  for (uint32_t i = 0; i < trial->refused_count; i++)
    is_named = is_named || trial->refused[i] == e->index;
  gdl_out_text(actual, trial->is_refused ? "error " : "no error");
  if (trial->is_refused) names_of(actual, trial->program, trial->refused, trial->refused_count);
  return trial->is_refused && is_named;
}

static bool dispatch(const gdl_trial *trial, const gdl_expectation *e, gdl_out *actual) {
  switch (e->decl->kind) {
    case GDL_EXPECT_APPLIES:
    case GDL_EXPECT_NOT_APPLIES:
    case GDL_EXPECT_UNDETERMINED: return judge_status(trial, e, actual);
    case GDL_EXPECT_IN: return judge_verdicts(trial, e, actual);
    case GDL_EXPECT_IS:
      if (e->about == GDL_ABOUT_ACTION) return judge_verdicts(trial, e, actual);
      if (e->about == GDL_ABOUT_RULE) return judge_remark(trial, e, actual);
      return e->about == GDL_ABOUT_ACTION_PARAM ? judge_param(trial, e, actual)
                                                : judge_known_value(trial, e, actual);
    case GDL_EXPECT_EQUAL:
      return e->about == GDL_ABOUT_ACTION_PARAM ? judge_param(trial, e, actual)
                                                : judge_known_value(trial, e, actual);
    case GDL_EXPECT_MISSING: return judge_missing(trial, e, actual);
    case GDL_EXPECT_ERROR: return judge_error(trial, e, actual);
  }
  return false;
}

/* What would settle it, when what came out is not settled. */
static gdl_string missing_words(const gdl_trial *trial, const gdl_expectation *e) {
  gdl_out out = gdl_out_new(trial->arena);
  gdl_status ignored;
  gdl_indexes facts = need_of(trial, e, &ignored).facts;
  for (uint32_t i = 0; i < facts.count; i++) {
    if (i > 0) gdl_out_text(&out, ", ");
    gdl_out_string(&out, trial->program->facts[facts.at[i]].name->string);
  }
  return gdl_out_take(&out);
}

bool gdl_judge(const gdl_trial *trial, const gdl_expectation *e, gdl_suite_failure *failure) {
  gdl_out actual = gdl_out_new(trial->arena);
  const bool is_met = dispatch(trial, e, &actual);
  if (is_met) return true;
  *failure = (gdl_suite_failure){.expectation = e,
                                 .span = e->decl->span,
                                 .actual = gdl_out_take(&actual),
                                 .expected = gdl_sources_text(trial->program->sources, e->decl->span)};
  if (trial->answer && e->decl->kind != GDL_EXPECT_MISSING && e->decl->kind != GDL_EXPECT_ERROR)
    failure->missing = missing_words(trial, e);
  return false;
}
