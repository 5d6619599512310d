/* suggest_write.c - a suggestion as a `test` block, its lines as long as they come: gdl_fmt lays them out. */
#include "suite/judge.h"
#include "suite/suggest.h"

typedef GDL_LIST(gdl_string) strings;

/* ---- values as they are written ---- */

static void value_literal(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  if (type->kind == GDL_TYPE_TEXT) {
    gdl_out_literal(out, value->text.text);
    return;
  }
  if (type->kind != GDL_TYPE_SERIES) {
    gdl_judge_value(out, type, value);
    return;
  }
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < value->series.count; i++) {
    if (i > 0) gdl_out_text(out, ", ");
    gdl_out_date(out, value->series.at[i].date);
    gdl_out_text(out, ": ");
    value_literal(out, type->element, value->series.at[i].value);
  }
  gdl_out_char(out, ']');
}

/* ---- given ---- */

static gdl_string fact_given(gdl_arena *arena, const gdl_suggestion *it, uint32_t fact) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_format(&out, "%S = ", it->program->facts[fact].name->string);
  value_literal(&out, it->program->facts[fact].type, it->answer->patient->slots[fact]);
  return gdl_out_take(&out);
}

static gdl_string today_given(gdl_arena *arena, const gdl_suggestion *it) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, "today = ");
  gdl_out_date(&out, it->answer->run.today);
  return gdl_out_take(&out);
}

static bool gives_today(const gdl_test *test) {
  for (uint32_t i = 0; test && i < test->given_count; i++)
    if (test->given[i].what == GDL_GIVEN_TODAY) return true;
  return false;
}

/* Those of the test it starts from in their order and words, but for what differs; then what is new. */
static strings given_of(gdl_arena *arena, const gdl_suggestion *it) {
  strings all = {0};
  bool *is_said = GDL_NEW_ARRAY(arena, bool, it->program->facts_count);
  if (!gives_today(it->base) && gdl_reads_today(it->program))
    GDL_PUSH(arena, &all, today_given(arena, it));
  for (uint32_t i = 0; it->base && i < it->base->given_count; i++) {
    const gdl_given *given = &it->base->given[i];
    gdl_string words = gdl_sources_text(it->program->sources, given->span);
    if (given->what == GDL_GIVEN_TODAY) words = today_given(arena, it);
    if (given->what == GDL_GIVEN_FACT) {
      const gdl_value *now = it->answer->patient->slots[given->index];
      is_said[given->index] = true;
      if (now != it->from->patient->slots[given->index]) {
        if (!now) continue;
        words = fact_given(arena, it, given->index);
      }
    }
    GDL_PUSH(arena, &all, words);
  }
  for (uint32_t i = 0; i < it->program->facts_count; i++)
    if (!is_said[i] && it->answer->patient->slots[i])
      GDL_PUSH(arena, &all, fact_given(arena, it, i));
  return all;
}

/* ---- expected ---- */

static void expect_rule(gdl_arena *arena, strings *all, const gdl_suggestion *it) {
  static const char *const words[] = {
      [GDL_APPLIES] = "applies", [GDL_DOES_NOT_APPLY] = "does not apply", [GDL_UNDETERMINED] = "undetermined"};
  gdl_out out = gdl_out_new(arena);
  gdl_out_format(&out, "%S %s", it->program->rules[it->rule].id,
                 words[it->answer->rules[it->rule].status]);
  GDL_PUSH(arena, all, gdl_out_take(&out));
}

static void expect_verdict(gdl_arena *arena, strings *all, const gdl_suggestion *it) {
  const gdl_rule *rule = &it->program->rules[it->rule];
  if (rule->effect_count == 0 || rule->effects[0].action == GDL_NONE) return;
  const gdl_action_answer *action = &it->answer->actions[rule->effects[0].action];
  gdl_out out = gdl_out_new(arena);
  gdl_out_string(&out, it->program->actions[rule->effects[0].action].name->string);
  gdl_out_text(&out, action->decided ? " is " : " in { ");
  bool is_first = true;
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++) {
    if (!(action->possible >> v & 1)) continue;
    if (!is_first) gdl_out_text(&out, ", ");
    gdl_out_text(&out, gdl_verdict_word((gdl_verdict)v));
    is_first = false;
  }
  if (!action->decided) gdl_out_text(&out, " }");
  GDL_PUSH(arena, all, gdl_out_take(&out));
}

/* 12: a number with more digits is no outcome that an expert can confirm. */
#define MAX_DIGITS 12

static bool is_plain(const gdl_type *type, const gdl_value *value) {
  if (type->kind == GDL_TYPE_ANY_OF || type->kind == GDL_TYPE_SERIES || type->is_range)
    return false;
  if (type->kind != GDL_TYPE_INTEGER && type->kind != GDL_TYPE_NUMBER && type->kind != GDL_TYPE_QUANTITY)
    return true;
  char digits[GDL_DECIMAL_TEXT_MAX];
  return gdl_decimal_print(value->number.low, digits) <= MAX_DIGITS;
}

static void expect_value(gdl_arena *arena, strings *all, const gdl_suggestion *it,
                         const gdl_name *name, uint32_t node) {
  const gdl_type *type = it->program->nodes[node].type;
  const gdl_value *value = &it->answer->values[node];
  gdl_out out = gdl_out_new(arena);
  gdl_out_string(&out, name->string);
  if (!gdl_value_is_known(type, value)) {
    gdl_out_text(&out, " undetermined");
  } else {
    if (!is_plain(type, value)) return;
    gdl_out_text(&out, type->kind == GDL_TYPE_ONE_OF ? " is " : " = ");
    value_literal(&out, type, value);
  }
  GDL_PUSH(arena, all, gdl_out_take(&out));
}

static bool lies_in(gdl_span span, gdl_span outer) {
  return span.start >= outer.start && span.end <= outer.end;
}

static void expect_around(gdl_arena *arena, strings *all, const gdl_suggestion *it) {
  const gdl_program *program = it->program;
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (lies_in(it->point->span, program->defines[i].decl->span))
      expect_value(arena, all, it, program->defines[i].name, program->defines[i].node);
  for (uint32_t i = 0; i < program->facts_count; i++)
    if (lies_in(it->point->span, program->facts[i].decl->span))
      expect_value(arena, all, it, program->facts[i].name, program->facts[i].node);
}

/* Of a constraint that holds nothing follows but that the data are taken. */
static void expect_taken(gdl_arena *arena, strings *all, const gdl_suggestion *it) {
  for (uint32_t i = 0; i < it->program->facts_count && all->count == 0; i++)
    if (it->answer->patient->slots[i])
      expect_value(arena, all, it, it->program->facts[i].name, it->program->facts[i].node);
}

static void expect_error(gdl_arena *arena, strings *all, const gdl_suggestion *it) {
  const gdl_data_error *error = &it->answer->errors[0];
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, "error");
  if (error->facts.count > 0)
    gdl_out_format(&out, " %S", it->program->facts[error->facts.at[0]].name->string);
  GDL_PUSH(arena, all, gdl_out_take(&out));
}

static strings expects_of(gdl_arena *arena, const gdl_suggestion *it) {
  strings all = {0};
  if (it->answer->error_count > 0) {
    expect_error(arena, &all, it);
    return all;
  }
  if (it->rule != GDL_NONE) {
    expect_rule(arena, &all, it);
    expect_verdict(arena, &all, it);
  }
  expect_around(arena, &all, it);
  if (all.count == 0) expect_taken(arena, &all, it);
  return all;
}

/* ---- the block ---- */

static void line(gdl_out *out, const char *word, const strings *parts) {
  gdl_out_format(out, "  %s ", word);
  for (uint32_t i = 0; i < parts->count; i++) {
    if (i > 0) gdl_out_text(out, ", ");
    gdl_out_string(out, parts->at[i]);
  }
}

bool gdl_suggestion_write(gdl_out *out, gdl_arena *scratch, const gdl_suggestion *it) {
  const strings given = given_of(scratch, it), expects = expects_of(scratch, it);
  if (expects.count == 0) return false;
  gdl_out_text(out, "test ");
  gdl_out_literal(out, it->name);
  gdl_out_text(out, " {\n");
  if (given.count > 0) {
    line(out, "given", &given);
    gdl_out_char(out, '\n');
  }
  line(out, "expect", &expects);
  gdl_out_text(out, "  // confirm\n}\n");
  return true;
}
