/* value.c - single values of patient data: true and false, numbers, dates, texts, names from a list. */
#include "base/text.h"
#include "facts/intake.h"
#include "facts/json.h"

static gdl_value *new_value(gdl_intake *in) { return GDL_NEW(in->arena, gdl_value); }

/* ---- numbers ---- */

bool gdl_intake_decimal(gdl_intake *in, gdl_token digits, gdl_decimal *out) {
  switch (gdl_decimal_parse(digits.text.text, digits.text.len, out)) {
    case GDL_DECIMAL_OK: return true;
    case GDL_DECIMAL_TOO_LONG:
      gdl_intake_report(in, GDL_DIAG_DATA_TOO_MANY_DIGITS, digits)->args[2].text =
          gdl_string_of("34");
      return false;
    case GDL_DECIMAL_OUT_OF_RANGE:
      gdl_intake_report(in, GDL_DIAG_DATA_TOO_LARGE, digits);
      return false;
    case GDL_DECIMAL_SYNTAX: break;
  }
  gdl_intake_report(in, GDL_DIAG_DATA_JSON_NUMBER, digits)->args[0].text =
      gdl_data_shown(in->arena, digits.text);
  return false;
}

static bool is_outside(const gdl_bounds *bounds, gdl_decimal number) {
  return bounds->has_range && (gdl_decimal_compare(number, bounds->low) < 0 ||
                               gdl_decimal_compare(number, bounds->high) > 0);
}

static void report_outside(gdl_intake *in, const gdl_type *type, gdl_token token) {
  const bool is_full = gdl_intake_is_full(in);
  gdl_diag *diag = gdl_intake_report(in, GDL_DIAG_DATA_OUTSIDE_RANGE, token);
  if (!is_full) diag->args[2].text = gdl_type_range_words(in->arena, type);
}

const gdl_value *gdl_intake_number(gdl_intake *in, const gdl_type *type, gdl_decimal number,
                                   gdl_token token) {
  if (type->kind == GDL_TYPE_INTEGER && !gdl_decimal_is_integer(number)) {
    gdl_intake_report(in, GDL_DIAG_DATA_NOT_WHOLE, token);
    return NULL;
  }
  if (is_outside(&type->bounds, number)) {
    report_outside(in, type, token);
    return NULL;
  }
  gdl_value *value = new_value(in);
  value->number = (gdl_interval){.low = number, .high = number};
  return value;
}

static const gdl_value *read_number(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event != GDL_JSON_NUMBER) return gdl_intake_wrong_type(in, type, event), NULL;
  const gdl_token token = gdl_intake_token(in);
  gdl_decimal number;
  return gdl_intake_decimal(in, token, &number) ? gdl_intake_number(in, type, number, token) : NULL;
}

static const gdl_value *read_truth(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event != GDL_JSON_TRUE && event != GDL_JSON_FALSE)
    return gdl_intake_wrong_type(in, type, event), NULL;
  gdl_value *value = new_value(in);
  value->truth = event == GDL_JSON_TRUE ? GDL_TRUE : GDL_FALSE;
  return value;
}

/* ---- dates ---- */

/* DDDD-DD-DD: a day that was meant, though it may not exist. */
static bool looks_like_date(gdl_string text) {
  if (text.len != 10) return false;
  for (uint32_t i = 0; i < text.len; i++) {
    const bool is_digit = text.text[i] >= '0' && text.text[i] <= '9';
    if (i == 4 || i == 7 ? text.text[i] != '-' : !is_digit) return false;
  }
  return true;
}

bool gdl_intake_date(gdl_intake *in, gdl_token token, gdl_date *out) {
  if (looks_like_date(token.text) && gdl_date_parse(token.text.text, token.text.len, out))
    return true;
  const gdl_diag_code code =
      looks_like_date(token.text) ? GDL_DIAG_DATA_NO_SUCH_DAY : GDL_DIAG_DATA_BAD_DATE;
  gdl_intake_report(in, code, token);
  return false;
}

static const gdl_value *date_value(gdl_intake *in, const gdl_type *type, gdl_token token) {
  gdl_date date;
  if (!gdl_intake_date(in, token, &date)) return NULL;
  if (is_outside(&type->bounds, gdl_decimal_from_int(date))) {
    report_outside(in, type, token);
    return NULL;
  }
  gdl_value *value = new_value(in);
  value->date.low = value->date.high = date;
  return value;
}

/* ---- names ---- */

static void report_no_choice(gdl_intake *in, const gdl_domain *domain, gdl_token token) {
  const bool is_full = gdl_intake_is_full(in);
  gdl_diag *diag = gdl_intake_report(in, GDL_DIAG_DATA_UNKNOWN_CHOICE, token);
  if (is_full) return;
  gdl_nearest nearest = gdl_nearest_new(token.text);
  for (uint32_t i = 0; i < domain->count; i++)
    gdl_nearest_offer(&nearest, domain->choices[i].name.name->string);
  diag->suggestion = nearest.best;
}

uint32_t gdl_intake_choice(gdl_intake *in, const gdl_domain *domain, gdl_token token) {
  const gdl_string text = gdl_text_nfc(in->arena, token.text);
  const gdl_name *name = gdl_names_find(in->program->names, text.text, text.len);
  for (uint32_t i = 0; name && i < domain->count; i++)
    if (domain->choices[i].name.name == name) return i;
  report_no_choice(in, domain, token);
  return GDL_NONE;
}

static const gdl_value *choice_value(gdl_intake *in, const gdl_type *type, gdl_token token) {
  const uint32_t choice = gdl_intake_choice(in, type->domain, token);
  if (choice == GDL_NONE) return NULL;
  uint64_t *bits = GDL_NEW_ARRAY(in->arena, uint64_t, type->domain->words);
  bits[choice / 64] |= UINT64_C(1) << (choice % 64);
  gdl_value *value = new_value(in);
  value->choices = bits;
  return value;
}

/* Texts are compared with those of the guideline, so they are normalized as its names are. */
static const gdl_value *text_value(gdl_intake *in, gdl_token token) {
  gdl_value *value = new_value(in);
  value->text.text = gdl_text_nfc(in->arena, token.text);
  return value;
}

/* ---- by type ---- */

const gdl_value *gdl_intake_text(gdl_intake *in, const gdl_type *type, gdl_token text) {
  switch (type->kind) {
    case GDL_TYPE_QUANTITY: return gdl_intake_quantity_text(in, type, text);
    case GDL_TYPE_DATE: return date_value(in, type, text);
    case GDL_TYPE_ONE_OF: return choice_value(in, type, text);
    case GDL_TYPE_TEXT: return text_value(in, text);
    case GDL_TYPE_BOOLEAN:
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_ANY_OF:
    case GDL_TYPE_SERIES:
    case GDL_TYPE_ERROR: break;
  }
  gdl_intake_wrong_type(in, type, GDL_JSON_STRING);
  return NULL;
}

static const gdl_value *read_text(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event != GDL_JSON_STRING) return gdl_intake_wrong_type(in, type, event), NULL;
  return gdl_intake_text(in, type, (gdl_token){in->json->string, gdl_intake_token(in).span});
}

const gdl_value *gdl_intake_value(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: return read_truth(in, type, event);
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER: return read_number(in, type, event);
    case GDL_TYPE_QUANTITY: return gdl_intake_quantity(in, type, event);
    case GDL_TYPE_DATE:
    case GDL_TYPE_TEXT:
    case GDL_TYPE_ONE_OF: return read_text(in, type, event);
    case GDL_TYPE_ANY_OF: return gdl_intake_set(in, type, event);
    case GDL_TYPE_SERIES: return gdl_intake_series(in, type, event);
    case GDL_TYPE_ERROR: break; /* no program has it */
  }
  gdl_json_skip(in->json, event);
  return NULL;
}
