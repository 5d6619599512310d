/* tests.c - the test cases of a guide as test blocks of the file that it became. */
#include "import/plan.h"

#include <string.h>

#include "base/date.h"
#include "base/text.h"
#include "sema/program.h"

/* GDL2 computes with binary numbers and shows them with up to 17 digits; the last of them are its own. */
#define TRUSTED_DIGITS 14u

typedef struct writer {
  gdl_out *out;
  gdl_plan *plan;
  gdl_string where;           /* the name of the test */
  GDL_LIST(gdl_string) names; /* written in this list so far */
  bool has_failed, has_left_out_time;
  bool is_idle;     /* the test expects nothing */
  int64_t left_out; /* values without a place in the file */
} writer;

static gdl_string line_of(const writer *w, gdl_string text) {
  return gdl_import_line(w->plan->arena, text);
}

/* ---- single values: false where there is no such value ---- */

static bool number_of(const gdl2_expr *constant, gdl_decimal *out) {
  const bool is_proportion = constant->op == GDL2_PROPORTION;
  if (is_proportion)
    return gdl_decimal_div(constant->number, constant->of, GDL_ROUND_HALF_EVEN, out);
  if (constant->op != GDL2_NUMBER && constant->op != GDL2_QUANTITY && constant->op != GDL2_ORDINAL)
    return false;
  *out = constant->number;
  return true;
}

static bool write_number(gdl_out *out, const gdl2_expr *constant, gdl_string unit) {
  gdl_decimal number;
  if (!number_of(constant, &number)) return false;
  gdl_out_decimal(out, number);
  if (unit.len > 0) gdl_out_format(out, " %S", unit);
  return true;
}

/* The day of 1949-03-07T14:57Z; the time of day is left out. */
static bool write_day(writer *w, gdl_string text) {
  gdl_date day;
  if (text.len < 10 || !gdl_date_parse(text.text, 10, &day)) return false;
  w->has_left_out_time = w->has_left_out_time || text.len > 10;
  gdl_out_date(w->out, day);
  return true;
}

static bool write_boolean(gdl_out *out, const gdl2_expr *constant) {
  if (constant->op == GDL2_BOOLEAN) gdl_out_text(out, constant->boolean ? "true" : "false");
  return constant->op == GDL2_BOOLEAN;
}

static void write_words(gdl_out *out, const gdl2_value *value) {
  const gdl2_op op = value->value->op;
  const bool is_coded = op == GDL2_CODE || op == GDL2_ORDINAL;
  gdl_import_write_text(out, gdl_string_of(""), is_coded ? value->value->label : value->written);
}

/* A text may look like a number or a code: the stage `1`. */
static const gdl_plan_choice *choice_of(const gdl_plan_entry *entry, const gdl2_value *value) {
  const gdl_plan_choice *choice = gdl_plan_choice_of(entry, value->value);
  const gdl2_expr as_text = {.op = GDL2_TEXT, .text = value->written};
  return choice ? choice : gdl_plan_choice_of(entry, &as_text);
}

static bool contains(gdl_string text, gdl_string part) {
  for (uint32_t i = 0; i + part.len <= text.len; i++)
    if (memcmp(text.text + i, part.text, part.len) == 0) return part.len > 0;
  return false;
}

/* A text whose rule can never fire has no rule in the item. */
static bool is_said(const writer *w, const gdl_plan_entry *entry, const gdl_plan_choice *choice) {
  const gdl_plan_entry *list = &w->plan->entries[entry->list];
  for (uint32_t i = 0; list->is_said != NULL && i < list->choice_count; i++)
    if (list->is_said[i] && gdl_string_equal(list->choices[i].name, choice->name)) return true;
  return false;
}

/* Which rule of an item applies: that of the text expected, or those whose texts it is made of. */
static bool expect_rules(writer *w, const gdl_plan_entry *entry, const gdl2_value *value,
                         const gdl_plan_choice *choice) {
  if (choice) {
    if (!is_said(w, entry, choice)) return false;
    gdl_out_format(w->out, ".%S applies", choice->name);
    return true;
  }
  bool any = false;
  for (uint32_t i = 0; i < entry->choice_count; i++) {
    if (!contains(value->written, entry->choices[i].label)) continue;
    if (!is_said(w, entry, &entry->choices[i])) return false;
    if (any) gdl_out_format(w->out, ",\n%S", entry->name);
    gdl_out_format(w->out, ".%S applies", entry->choices[i].name);
    any = true;
  }
  return any;
}

/* What stands behind the name: ` = 12 kg`, ` is mild`. */
static bool write_value(writer *w, const gdl_plan_entry *entry, const gdl2_value *value,
                        gdl_string unit, bool is_given) {
  const gdl2_expr *constant = value->value;
  const gdl_plan_choice *choice = entry->kind == GDL_PLAN_CHOICE ? choice_of(entry, value) : NULL;
  if (entry->kind != GDL_PLAN_CHOICE) gdl_out_text(w->out, " = ");
  switch (entry->kind) {
    case GDL_PLAN_UNUSED: return false;
    case GDL_PLAN_CHOICE:
      if (entry->is_item) return expect_rules(w, entry, value, choice);
      if (choice) gdl_out_format(w->out, is_given ? " = %S" : " is %S", choice->name);
      return choice != NULL;
    case GDL_PLAN_BOOLEAN: return write_boolean(w->out, constant);
    case GDL_PLAN_TEXT: write_words(w->out, value); return true;
    case GDL_PLAN_DATE: return constant->op == GDL2_DATE_TIME && write_day(w, constant->text);
    case GDL_PLAN_INTEGER:
    case GDL_PLAN_NUMBER:
    case GDL_PLAN_QUANTITY: return write_number(w->out, constant, unit);
  }
  return false;
}

/* ---- how exactly a number is expected ---- */

/* The digits before a comma or the end: of "6.00,%" 6.00. */
static gdl_string digits_of(gdl_string written) {
  uint32_t len = 0;
  while (len < written.len && written.text[len] != ',') len++;
  return (gdl_string){written.text, len};
}

/* Decimals as written; fewer when there are more digits than a binary number holds. */
static uint32_t places_of(gdl_string written) {
  const gdl_string digits = digits_of(written);
  uint32_t places = 0, significant = 0;
  bool is_after_point = false;
  for (uint32_t i = 0; i < digits.len; i++) {
    if (digits.text[i] == '.') is_after_point = true;
    if (!gdl_is_digit(digits.text[i])) continue;
    places += is_after_point ? 1 : 0;
    significant += significant > 0 || digits.text[i] != '0' ? 1 : 0;
  }
  const uint32_t lost = significant > TRUSTED_DIGITS ? significant - TRUSTED_DIGITS : 0;
  return places > lost ? places - lost : 0;
}

/* ` to 0.01`: a value within half of it is what the source prints; without a precision GDL2 prints whole numbers. A count is
 * exact. */
static void write_step(gdl_out *out, const gdl_plan_entry *entry, gdl_string written) {
  if (entry->kind != GDL_PLAN_NUMBER && entry->kind != GDL_PLAN_QUANTITY) return;
  const uint32_t places = places_of(written);
  gdl_out_text(out, " to ");
  if (places == 0) {
    gdl_out_char(out, '1');
    return;
  }
  gdl_out_text(out, "0.");
  gdl_out_repeat(out, '0', places - 1);
  gdl_out_char(out, '1');
}

/* ---- lists of values ---- */

static bool is_new(writer *w, gdl_string name) {
  for (uint32_t i = 0; i < w->names.count; i++)
    if (gdl_string_equal(w->names.at[i], name)) return false;
  GDL_PUSH(w->plan->arena, &w->names, name);
  return true;
}

/* A value that has no place. One that is given would change what comes out, so the import stops; one that is expected
 * is a case that fails, and is told. */
static void refuse(writer *w, const gdl2_value *value, bool is_given) {
  w->has_failed = w->has_failed || is_given;
  gdl_report_3(w->plan->diags, is_given ? GDL_DIAG_GDL2_CASE_VALUE : GDL_DIAG_GDL2_CASE_EXPECTS,
               (gdl_span){value->value->at, value->value->at + 1}, w->where, line_of(w, value->id),
               line_of(w, value->written));
}

/* Under which name, in which unit. */
static bool find_place(const writer *w, const gdl2_value *value, bool is_given, gdl_string *name,
                       gdl_string *unit) {
  const gdl_plan_entry *entry = gdl_plan_of(w->plan, value->variable);
  *name = is_given && entry->given.len > 0 ? entry->given : entry->name;
  *unit = gdl_string_of("");
  if (is_given ? !entry->is_fact : !entry->is_fact && !entry->is_define) return false;
  const bool is_number = entry->kind == GDL_PLAN_INTEGER || entry->kind == GDL_PLAN_NUMBER;
  const bool has_unit = entry->kind == GDL_PLAN_QUANTITY || entry->split_count > 0 ||
                        (is_number && value->value->op == GDL2_QUANTITY);
  return !has_unit || gdl_plan_unit(w->plan, value->variable, is_given, value->value->unit, name, unit);
}

/* A value of the fixture that the guide has no variable for, or none that is read: nothing can depend on it. */
static void write_left_out(writer *w, const gdl2_value *value, const char *why) {
  gdl_out line = gdl_out_new(w->plan->arena);
  w->left_out++;
  gdl_out_format(&line, "%S: %S %s", line_of(w, value->id), line_of(w, value->written), why);
  gdl_out_char(w->out, '\n');
  gdl_import_write_comment(w->out, gdl_out_take(&line), 0);
}

/* Name and value, ` = 12 kg` or ` is mild`; false: it has none. */
static bool find_text(writer *w, const gdl2_value *value, bool is_given, gdl_string *name,
                      gdl_string *text) {
  const gdl_plan_entry *entry = gdl_plan_of(w->plan, value->variable);
  gdl_string unit;
  if (!find_place(w, value, is_given, name, &unit)) return false;
  gdl_out own = gdl_out_new(w->plan->arena), *out = w->out;
  w->out = &own;
  const bool is_found = write_value(w, entry, value, unit, is_given);
  if (is_found && !is_given) write_step(&own, entry, value->written);
  w->out = out;
  *text = gdl_out_take(&own);
  return is_found;
}

/* Why a value stands as a comment; NULL: it does not. */
static const char *why_left_out(writer *w, const gdl2_value *value, bool is_given) {
  gdl_string name, text;
  if (value->variable == GDL_NONE) return "has no element in the guide";
  const gdl_plan_entry *entry = gdl_plan_of(w->plan, value->variable);
  if (is_given) return entry->kind == GDL_PLAN_UNUSED ? "is not read by the guide" : NULL;
  if (!entry->is_fact && !entry->is_define) return "is expected, and no rule of the guide gives it";
  return find_text(w, value, false, &name, &text) ? NULL : "is expected, and can never be its value";
}

static void write_one(writer *w, const gdl2_value *value, bool is_given) {
  gdl_string name, text;
  if (!find_text(w, value, is_given, &name, &text)) {
    refuse(w, value, is_given);
    return;
  }
  if (!is_new(w, name)) return; /* two names of one element: they hold the same */
  const char *before = w->names.count > 1 ? "," : is_given ? "\ngiven" : "\nexpect";
  gdl_out_format(w->out, "%s\n%S%S", before, name, text);
}

static void write_list(writer *w, const gdl2_value *values, uint32_t count, bool is_given) {
  for (uint32_t i = 0; i < count; i++) {
    const char *why = why_left_out(w, &values[i], is_given);
    if (!why) continue;
    write_left_out(w, &values[i], why);
    if (!is_given) refuse(w, &values[i], false);
  }
  for (uint32_t i = 0; i < count; i++)
    if (!why_left_out(w, &values[i], is_given)) write_one(w, &values[i], is_given);
}

/* A case that expects nothing: no output has a value. What is made of other results may follow from what is left of them, so it is
 * asked only where nothing else can be. */
static void expect_nothing(writer *w, bool derived) {
  const gdl2_guide *guide = w->plan->guide;
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    const gdl_plan_entry *entry = gdl_plan_of(w->plan, i);
    if (guide->variables[i].io != GDL2_OUTPUT || !entry->is_define ||
        entry->is_derived != derived || entry->is_item)
      continue;
    if (!is_new(w, entry->name)) continue;
    gdl_out_format(w->out, w->names.count > 1 ? ",\n%S = unknown" : "\nexpect %S = unknown", entry->name);
  }
}

/* ---- cases ---- */

static bool reads_now(const gdl2_expr *expr) {
  if (expr->op == GDL2_NOW) return true;
  for (uint32_t i = 0; i < expr->arg_count; i++)
    if (reads_now(expr->args[i])) return true;
  return false;
}

static bool guide_reads_now(const gdl2_guide *guide) {
  bool reads = false;
  for (uint32_t i = 0; i < guide->pre_condition_count; i++)
    reads = reads || reads_now(guide->pre_conditions[i]);
  for (uint32_t i = 0; i < guide->default_count; i++)
    reads = reads || reads_now(guide->defaults[i].value);
  for (uint32_t r = 0; r < guide->rule_count; r++) {
    const gdl2_rule *rule = &guide->rules[r];
    for (uint32_t i = 0; i < rule->when_count; i++) reads = reads || reads_now(rule->when[i]);
    for (uint32_t i = 0; i < rule->then_count; i++) reads = reads || reads_now(rule->then[i].value);
  }
  return reads;
}

static void write_today(writer *w, gdl_string now) {
  gdl_out_text(w->out, "\ngiven today = ");
  (void)write_day(w, now); /* the reader has seen that it is one */
  (void)is_new(w, gdl_string_of("today"));
}

/* A case that cannot be a test: its number stays free. */
static void write_as_comment(const writer *w, const char *why) {
  gdl_out line = gdl_out_new(w->plan->arena);
  gdl_out_format(&line, "%S: %s", w->where, why);
  gdl_out_char(w->out, '\n');
  gdl_import_write_comment(w->out, gdl_out_take(&line), 0);
}

static void write_test(writer *w, const gdl2_case *one, bool has_today) {
  gdl_out_text(w->out, "\ntest ");
  gdl_import_write_text(w->out, gdl_string_of(""), line_of(w, w->where));
  gdl_out_text(w->out, " {");
  w->names.count = 0;
  if (has_today) write_today(w, w->plan->fixture->now);
  write_list(w, one->inputs, one->input_count, true);
  w->names.count = 0;
  write_list(w, one->expected, one->expected_count, false);
  if (one->expected_count == 0) expect_nothing(w, false);
  if (one->expected_count == 0 && w->names.count == 0) expect_nothing(w, true);
  w->is_idle = w->names.count == 0;
  gdl_out_text(w->out, "\n}\n");
}

static void write_case(writer *w, uint32_t index, bool has_today) {
  const gdl2_case *one = &w->plan->fixture->cases[index];
  gdl_out name = gdl_out_new(w->plan->arena), test = gdl_out_new(w->plan->arena), *whole = w->out;
  gdl_out_format(&name, "%d %S", (int64_t)index + 1, line_of(w, one->id));
  w->where = gdl_out_take(&name);
  if (one->is_foreign) {
    write_as_comment(w, "expects resources of FHIR, which have no counterpart here");
    return;
  }
  w->has_failed = false;
  w->out = &test;
  write_test(w, one, has_today);
  w->out = whole;
  if (w->has_failed)
    write_as_comment(w, "has a value without a place in the guideline");
  else if (w->is_idle)
    write_as_comment(w, "expects nothing that the guideline tells");
  else
    gdl_out_string(w->out, gdl_out_take(&test));
}

static void note_left_out(writer *w) {
  gdl_out *en = &w->plan->notes[GDL_LANG_EN], *zh = &w->plan->notes[GDL_LANG_ZH];
  if (w->has_left_out_time) {
    gdl_out_text(en, "test cases: dates are given without their time of day\n");
    gdl_out_text(zh, "测试用例：日期不含时刻\n");
  }
  if (w->left_out == 0) return;
  gdl_out_format(en, "test cases: what the guide neither reads nor gives stands as a comment: %d\n",
                 w->left_out);
  gdl_out_format(zh, "测试用例：指南既不读取也不给出的值以注释形式保留：%d 处\n", w->left_out);
}

void gdl_import_write_tests(gdl_out *out, gdl_plan *plan) {
  writer w = {.out = out, .plan = plan};
  if (!plan->fixture) return;
  const bool has_today = plan->fixture->now.len > 0 && guide_reads_now(plan->guide);
  gdl_out_text(out, "// Test cases of ");
  gdl_out_string(out, line_of(&w, plan->guide->id));
  gdl_out_format(out, ", imported from openEHR GDL2.\n\nuse \"%S.gdl\"\n", plan->name);
  for (uint32_t i = 0; i < plan->fixture->case_count; i++) write_case(&w, i, has_today);
  note_left_out(&w);
}
