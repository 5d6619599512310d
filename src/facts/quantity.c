/* quantity.c - quantities of patient data: "60 kg", or {"value": 60, "unit": "kg"}, into the unit of their slot. */
#include <string.h>

#include "facts/intake.h"

static const char members[] = "`value`, `unit`";

static gdl_arg describe(gdl_arena *arena, const gdl_unit *unit) {
  return (gdl_arg){.by_lang = {[GDL_LANG_EN] = gdl_unit_describe(arena, unit, GDL_LANG_EN),
                               [GDL_LANG_ZH] = gdl_unit_describe(arena, unit, GDL_LANG_ZH)}};
}

static void report_no_unit(gdl_intake *in, const gdl_type *type, gdl_token token) {
  gdl_diag *diag = gdl_intake_report(in, GDL_DIAG_DATA_NO_UNIT, token);
  diag->args[2].text = gdl_unit_name(type->unit);
  diag->args[3] = describe(in->arena, type->unit);
}

static void report_bad(gdl_intake *in, const gdl_type *type, gdl_token token) {
  gdl_intake_report(in, GDL_DIAG_DATA_BAD_QUANTITY, token)->args[2].text = gdl_unit_name(type->unit);
}

/* ---- units ---- */

/* The words of the unit's own message, within one that names the fact. */
static void report_unit(gdl_intake *in, const gdl_type *type, gdl_token unit,
                        const gdl_unit_problem *problem) {
  if (!problem) { /* not asked for: nothing more is kept */
    gdl_intake_report(in, GDL_DIAG_DATA_UNIT, unit);
    return;
  }
  gdl_diag inner = {.code = gdl_unit_problem_code(problem)};
  inner.args[0].text = gdl_data_shown(in->arena, problem->part);
  inner.args[1].text = problem->hint.text ? problem->hint : gdl_string_of("");
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++)
    inner.args[2].by_lang[lang] =
        problem->reason[lang].text ? problem->reason[lang] : gdl_string_of("");
  gdl_diag *diag =
      gdl_report_2(in->problems, GDL_DIAG_DATA_UNIT, unit.span, in->name, gdl_unit_name(type->unit));
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++) {
    gdl_out out = gdl_out_new(in->arena);
    gdl_diag_message(in->problems, &inner, (gdl_lang)lang, &out);
    diag->args[2].by_lang[lang] = gdl_out_take(&out);
  }
  diag->suggestion = problem->hint;
}

static gdl_arg recorded_in(gdl_arena *arena, const gdl_unit *unit) {
  gdl_arg arg = {0};
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++) {
    gdl_out out = gdl_out_new(arena);
    gdl_out_format(&out, lang == GDL_LANG_ZH ? " %S（%S）" : "%S (%S)", gdl_unit_name(unit),
                   gdl_unit_describe(arena, unit, (gdl_lang)lang));
    arg.by_lang[lang] = gdl_out_take(&out);
  }
  return arg;
}

static bool report_dimension(gdl_intake *in, const gdl_type *type, gdl_token unit, const gdl_unit *from) {
  const bool is_full = gdl_intake_is_full(in);
  gdl_diag *diag = gdl_intake_report(in, GDL_DIAG_DATA_UNIT_DIMENSION, unit);
  if (is_full) return false;
  diag->args[2] = describe(in->arena, from);
  diag->args[3] = recorded_in(in->arena, type->unit);
  return false;
}

bool gdl_intake_convert(gdl_intake *in, const gdl_type *type, gdl_decimal value, gdl_token unit,
                        gdl_decimal *out) {
  if (gdl_string_equal(unit.text, gdl_unit_name(type->unit))) { /* almost always */
    *out = value;
    return true;
  }
  if (!in->units) in->units = gdl_units_extend(in->arena, in->program->units);
  const gdl_unit *from;
  gdl_unit_problem details;
  gdl_unit_problem *problem = gdl_intake_is_full(in) ? NULL : &details; /* hints are dear */
  if (!gdl_unit_parse(in->units, unit.text.text, unit.text.len, GDL_UNIT_OUTSIDE, &from, problem)) {
    report_unit(in, type, unit, problem);
    return false;
  }
  const bool has_substance = type->substance != GDL_NONE;
  const bool fits = has_substance ? gdl_unit_convertible_substance(from, type->unit)
                                  : gdl_unit_same_dimension(from, type->unit);
  if (!fits) return report_dimension(in, type, unit, from);
  const bool converted =
      has_substance ? gdl_unit_convert_substance(from, type->unit, value,
                                                 in->program->substances[type->substance].molar_mass,
                                                 GDL_ROUND_HALF_EVEN, out)
                    : gdl_unit_convert(from, type->unit, value, GDL_ROUND_HALF_EVEN, out);
  if (!converted) gdl_intake_report(in, GDL_DIAG_DATA_TOO_LARGE, unit);
  return converted;
}

/* ---- "60 kg" ---- */

static gdl_string slice(gdl_string text, uint32_t start, uint32_t end) {
  return (gdl_string){text.text + start, end - start};
}

/* Number and unit stand with blanks between, but `%` may follow the number directly. */
static void split(gdl_string text, gdl_string *number, gdl_string *unit) {
  uint32_t end = 0;
  while (end < text.len && text.text[end] != ' ') end++;
  uint32_t start = end;
  while (start < text.len && text.text[start] == ' ') start++;
  if (start == text.len && end > 1 && text.text[end - 1] == '%') start = --end;
  uint32_t last = text.len;
  while (last > start && text.text[last - 1] == ' ') last--;
  *number = slice(text, 0, end);
  *unit = slice(text, start, last);
}

const gdl_value *gdl_intake_quantity_text(gdl_intake *in, const gdl_type *type, gdl_token text) {
  gdl_string digits, unit;
  split(text.text, &digits, &unit);
  gdl_decimal value;
  if (gdl_decimal_parse(digits.text, digits.len, &value) == GDL_DECIMAL_SYNTAX) {
    report_bad(in, type, text);
    return NULL;
  }
  if (unit.len == 0) {
    report_no_unit(in, type, (gdl_token){digits, text.span});
    return NULL;
  }
  if (!gdl_intake_decimal(in, (gdl_token){digits, text.span}, &value)) return NULL;
  if (!gdl_intake_convert(in, type, value, (gdl_token){unit, text.span}, &value)) return NULL;
  return gdl_intake_number(in, type, value, text);
}

/* ---- {"value": 60, "unit": "kg"} ---- */

typedef struct parts {
  gdl_decimal value;
  gdl_token digits, unit;
  bool has_value, has_unit, is_refused;
} parts;

static void read_part_value(gdl_intake *in, const gdl_type *type, gdl_json_event event, parts *p) {
  p->digits = gdl_intake_token(in);
  if (event == GDL_JSON_NULL) return;
  p->has_value = true;
  if (event == GDL_JSON_STRING)
    p->digits.text = in->json->string; /* a decimal in quotes is safe from every double */
  if (event != GDL_JSON_STRING && event != GDL_JSON_NUMBER) {
    gdl_intake_wrong_type(in, type, event);
    p->is_refused = true;
  } else if (!gdl_intake_decimal(in, p->digits, &p->value)) {
    p->is_refused = true;
  }
}

static void read_part_unit(gdl_intake *in, const gdl_type *type, gdl_json_event event, parts *p) {
  if (event == GDL_JSON_NULL) return;
  p->has_unit = true;
  p->unit = (gdl_token){in->json->string, gdl_intake_token(in).span};
  if (event == GDL_JSON_STRING) return;
  gdl_intake_wrong_type(in, type, event);
  p->is_refused = true;
}

static const gdl_value *read_parts(gdl_intake *in, const gdl_type *type) {
  gdl_token whole = gdl_intake_token(in);
  parts p = {0};
  gdl_json_event event;
  while ((event = gdl_json_next(in->json)) == GDL_JSON_KEY) {
    const gdl_string key = in->json->string;
    const bool is_value = gdl_string_is(key, "value");
    if (!is_value && !gdl_string_is(key, "unit")) {
      gdl_intake_unknown_member(in, members);
      p.is_refused = true;
      continue;
    }
    event = gdl_json_next(in->json);
    if (event == GDL_JSON_ERROR) return NULL;
    if (is_value)
      read_part_value(in, type, event, &p);
    else
      read_part_unit(in, type, event, &p);
  }
  if (event == GDL_JSON_ERROR || p.is_refused) return NULL;
  if (!p.has_value) return gdl_intake_missing_member(in, "value", members, whole), NULL;
  if (!p.has_unit || p.unit.text.len == 0) return report_no_unit(in, type, p.digits), NULL;
  gdl_decimal value;
  if (!gdl_intake_convert(in, type, p.value, p.unit, &value)) return NULL;
  return gdl_intake_number(in, type, value, p.digits);
}

const gdl_value *gdl_intake_quantity(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event == GDL_JSON_OBJECT) return read_parts(in, type);
  const gdl_token token = gdl_intake_token(in);
  if (event == GDL_JSON_STRING)
    return gdl_intake_quantity_text(in, type, (gdl_token){in->json->string, token.span});
  if (event == GDL_JSON_NUMBER)
    report_no_unit(in, type, token);
  else
    gdl_intake_wrong_type(in, type, event);
  return NULL;
}
