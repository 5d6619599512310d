/* facts_json.c - what a guideline can be told, as JSON, and a blank patient to fill in. */
#include "report/json.h"
#include "report/readers.h"

static const char *type_name(gdl_type_kind kind) {
  switch (kind) {
    case GDL_TYPE_BOOLEAN: return "boolean";
    case GDL_TYPE_INTEGER: return "integer";
    case GDL_TYPE_NUMBER: return "number";
    case GDL_TYPE_QUANTITY: return "quantity";
    case GDL_TYPE_DATE: return "date";
    case GDL_TYPE_TEXT: return "text";
    case GDL_TYPE_ONE_OF: return "one of";
    case GDL_TYPE_ANY_OF: return "any of";
    case GDL_TYPE_SERIES: return "series";
    case GDL_TYPE_ERROR: break;
  }
  return "";
}

static void write_codes(gdl_out *out, gdl_code_list codes) {
  gdl_json_key(out, "codes");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < codes.count; i++) {
    gdl_json_comma(out);
    gdl_out_text(out, "{\"system\":");
    gdl_json_name(out, codes.at[i].system.name);
    gdl_json_key(out, "code");
    gdl_out_json_string(out, codes.at[i].value.string);
    gdl_json_key(out, "display");
    if (codes.at[i].display.span.end == 0)
      gdl_out_text(out, "null");
    else
      gdl_out_json_string(out, codes.at[i].display.string);
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

static void write_bound(gdl_out *out, const gdl_type *type, gdl_decimal bound) {
  int64_t day = 0;
  if (type->kind != GDL_TYPE_DATE || !gdl_decimal_to_int(bound, &day)) {
    gdl_json_decimal(out, bound);
    return;
  }
  gdl_out_char(out, '"');
  gdl_out_date(out, (gdl_date)day);
  gdl_out_char(out, '"');
}

static void write_bounds(gdl_out *out, const gdl_type *type) {
  gdl_json_key(out, "low");
  if (type->bounds.has_range)
    write_bound(out, type, type->bounds.low);
  else
    gdl_out_text(out, "null");
  gdl_json_key(out, "high");
  if (type->bounds.has_range)
    write_bound(out, type, type->bounds.high);
  else
    gdl_out_text(out, "null");
  gdl_json_key(out, "step");
  if (type->bounds.has_step)
    gdl_json_decimal(out, type->bounds.step);
  else
    gdl_out_text(out, "null");
}

static void write_choices(gdl_out *out, const gdl_domain *domain) {
  gdl_json_key(out, "values");
  if (!domain) {
    gdl_out_text(out, "null");
    return;
  }
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < domain->count; i++) {
    gdl_json_comma(out);
    gdl_out_text(out, "{\"name\":");
    gdl_json_name(out, domain->choices[i].name.name);
    gdl_json_key(out, "label");
    gdl_json_texts(out, domain->choices[i].label);
    write_codes(out, domain->choices[i].codes);
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

static void write_needed_by(gdl_out *out, const gdl_readers *readers, uint32_t fact) {
  const gdl_program *program = readers->program;
  gdl_json_key(out, "needed_by");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < program->items_count; i++)
    if (gdl_readers_has(readers, fact, i)) gdl_json_name(out, program->items[i].name);
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (gdl_readers_has_result(readers, fact, i)) gdl_json_name(out, program->defines[i].name);
  gdl_out_char(out, ']');
}

static void write_fact(gdl_out *out, const gdl_readers *readers, uint32_t index) {
  const gdl_fact *fact = &readers->program->facts[index];
  const gdl_type *type = fact->type->kind == GDL_TYPE_SERIES ? fact->type->element : fact->type;
  gdl_json_comma(out);
  gdl_out_text(out, "{\"name\":");
  gdl_json_name(out, fact->name);
  gdl_json_key(out, "label");
  gdl_json_texts(out, fact->decl->label);
  gdl_json_key(out, "type");
  gdl_json_text(out, type_name(fact->type->kind));
  gdl_json_key(out, "of");
  if (type == fact->type)
    gdl_out_text(out, "null");
  else
    gdl_json_text(out, type_name(type->kind));
  gdl_json_key(out, "unit");
  if (type->unit)
    gdl_out_json_string(out, gdl_unit_ucum(type->unit));
  else
    gdl_out_text(out, "null");
  write_bounds(out, type);
  write_choices(out, type->domain);
  gdl_json_key(out, "derived");
  gdl_out_text(out, fact->otherwise != GDL_NONE && !fact->assumed ? "true" : "false");
  gdl_json_key(out, "assumed");
  gdl_out_text(out, fact->assumed ? "true" : "false");
  gdl_json_key(out, "decides");
  gdl_out_text(out, fact->decides ? "true" : "false");
  write_needed_by(out, readers, index);
  write_codes(out, fact->decl->codes);
  gdl_json_key(out, "note");
  gdl_json_texts(out, fact->decl->fact.note);
  gdl_out_char(out, '}');
}

void gdl_report_facts_json(gdl_out *out, const gdl_program *program) {
  const gdl_readers readers = gdl_readers_new(out->arena, program);
  gdl_out_text(out, "{\"schema\":1,\"engine\":{\"version\":");
  gdl_json_text(out, GDL_VERSION);
  gdl_out_text(out, "},\"guideline\":");
  gdl_json_guideline(out, program);
  gdl_json_key(out, "facts");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < program->facts_count; i++) write_fact(out, &readers, i);
  gdl_out_text(out, "]}");
}

void gdl_report_facts_blank(gdl_out *out, const gdl_program *program) {
  gdl_out_text(out, "{\n  \"id\": null");
  for (uint32_t i = 0; i < program->facts_count; i++) {
    gdl_out_text(out, ",\n  ");
    gdl_out_json_string(out, program->facts[i].name->string);
    gdl_out_text(out, ": null");
  }
  gdl_out_text(out, "\n}");
}
