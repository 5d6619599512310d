/* setting.c - one value from outside that stands by itself: in a test, or after --set. */
#include <string.h>

#include "facts/intake.h"
#include "facts/json.h"

const gdl_value *gdl_facts_value(gdl_arena *arena, const gdl_program *program, const gdl_type *type,
                                 gdl_string fact, gdl_string text, gdl_diags *problems, gdl_span span) {
  gdl_intake in = {
      .arena = arena, .program = program, .problems = problems, .name = fact, .written = text, .place = span};
  return gdl_intake_text(&in, type, (gdl_token){text, span});
}

/* ---- settings ---- */

static gdl_token part(const gdl_intake *in, uint32_t start, uint32_t end) {
  return (gdl_token){{in->written.text + start, end - start},
                     {in->place.start + start, in->place.start + end}};
}

/* Without quotes, as JSON writes it. */
static const gdl_value *read_json(gdl_intake *in, const gdl_type *type) {
  gdl_json json = gdl_json_new(in->arena, in->written.text, in->written.len);
  in->json = &json;
  in->base = in->place.start;
  const gdl_json_event event = gdl_json_next(&json);
  const gdl_value *value = event == GDL_JSON_ERROR ? NULL : gdl_intake_value(in, type, event);
  const bool is_whole = !value || gdl_json_next(&json) == GDL_JSON_END;
  in->json = NULL;
  if (json.problem != GDL_JSON_OK || !is_whole) {
    gdl_intake_wrong_type(in, type, GDL_JSON_STRING);
    return NULL;
  }
  return value;
}

static const gdl_value *read_single(gdl_intake *in, const gdl_type *type, gdl_token text) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN:
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_ANY_OF:
    case GDL_TYPE_SERIES: {
      gdl_intake inner = *in;
      inner.written = text.text;
      inner.place = text.span;
      return read_json(&inner, type);
    }
    case GDL_TYPE_QUANTITY:
    case GDL_TYPE_DATE:
    case GDL_TYPE_TEXT:
    case GDL_TYPE_ONE_OF:
    case GDL_TYPE_ERROR: break;
  }
  return gdl_intake_text(in, type, text);
}

static bool report(gdl_intake *in, gdl_diag_code code) {
  gdl_intake_report(in, code, (gdl_token){in->written, in->place});
  return false;
}

/* The unit after the second end serves both. */
static gdl_token with_unit_of(gdl_intake *in, gdl_token low, gdl_token high) {
  const char *blank = high.text.len > 0 ? memchr(high.text.text, ' ', high.text.len) : NULL;
  if (!blank || memchr(low.text.text, ' ', low.text.len)) return low;
  gdl_out out = gdl_out_new(in->arena);
  gdl_out_string(&out, low.text);
  gdl_out_bytes(&out, blank, high.text.len - (size_t)(blank - high.text.text));
  return (gdl_token){gdl_out_take(&out), low.span};
}

static bool read_range(gdl_intake *in, const gdl_type *type, gdl_constant *out) {
  const gdl_string text = in->written;
  uint32_t dots = 0;
  while (dots + 1 < text.len && !(text.text[dots] == '.' && text.text[dots + 1] == '.')) dots++;
  if (dots == 0 || dots + 2 >= text.len) return report(in, GDL_DIAG_SET_NOT_RANGE);
  gdl_type single = *type;
  single.is_range = false;
  const gdl_token high = part(in, dots + 2, text.len);
  const gdl_value *from = read_single(in, &single, with_unit_of(in, part(in, 0, dots), high));
  const gdl_value *to = read_single(in, &single, high);
  if (!from || !to) return false;
  if (type->kind == GDL_TYPE_DATE) {
    if (from->date.low > to->date.low) return report(in, GDL_DIAG_SET_BACKWARDS);
    out->date_range.low = from->date.low;
    out->date_range.high = to->date.low;
    return true;
  }
  if (gdl_decimal_compare(from->number.low, to->number.low) > 0)
    return report(in, GDL_DIAG_SET_BACKWARDS);
  out->range.low = from->number.low;
  out->range.high = to->number.low;
  return true;
}

static uint32_t first_bit(const uint64_t *bits) {
  uint32_t i = 0;
  while (!(bits[i / 64] >> (i % 64) & 1)) i++;
  return i;
}

static gdl_constant constant_of(gdl_arena *arena, const gdl_type *type, const gdl_value *value) {
  gdl_constant constant = {0};
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: constant.truth = value->truth == GDL_TRUE; break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: constant.number = value->number.low; break;
    case GDL_TYPE_DATE: constant.date = value->date.low; break;
    case GDL_TYPE_TEXT: constant.text = value->text.text; break;
    case GDL_TYPE_ONE_OF: constant.choice = first_bit(value->choices); break;
    case GDL_TYPE_ANY_OF: constant.bits = value->set.in; break;
    case GDL_TYPE_SERIES: {
      gdl_dated *at = GDL_NEW_ARRAY(arena, gdl_dated, value->series.count);
      for (uint32_t i = 0; i < value->series.count; i++) {
        at[i].date = value->series.at[i].date;
        at[i].value = GDL_NEW(arena, gdl_constant);
        *at[i].value = constant_of(arena, type->element, value->series.at[i].value);
      }
      constant.series.at = at;
      constant.series.count = value->series.count;
      break;
    }
    case GDL_TYPE_ERROR: break;
  }
  return constant;
}

bool gdl_facts_setting(gdl_arena *arena, const gdl_program *program, const gdl_parameter *parameter,
                       gdl_string text, uint32_t base, gdl_diags *problems, gdl_constant *out) {
  const gdl_type *type = parameter->type;
  gdl_intake in = {.arena = arena,
                   .program = program,
                   .problems = problems,
                   .name = parameter->name->string,
                   .written = text,
                   .place = {base, base + text.len}};
  gdl_constant constant = {0};
  if (type->is_range) {
    if (!read_range(&in, type, &constant)) return false;
  } else {
    const gdl_value *value = read_single(&in, type, (gdl_token){text, in.place});
    if (!value) return false;
    constant = constant_of(arena, type, value);
  }
  *out = constant;
  return true;
}
