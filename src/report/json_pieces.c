/* json_pieces.c - pieces of JSON that reports, lists of facts and explanations share. */
#include "report/json.h"

#include <string.h>

#include "report/words.h"

void gdl_json_comma(gdl_out *out) {
  if (out->len == 0) return;
  const char last = out->text[out->len - 1];
  if (last != '{' && last != '[' && last != ':' && last != ',') gdl_out_char(out, ',');
}

void gdl_json_key(gdl_out *out, const char *key) {
  gdl_json_comma(out);
  gdl_out_format(out, "\"%s\":", key);
}

void gdl_json_text(gdl_out *out, const char *text) {
  gdl_out_json_string(out, gdl_string_of(text));
}

void gdl_json_name(gdl_out *out, const gdl_name *name) {
  gdl_json_comma(out);
  gdl_out_json_string(out, name->string);
}

void gdl_json_texts(gdl_out *out, gdl_texts texts) {
  gdl_out_char(out, '{');
  for (uint32_t i = 0; i < texts.count; i++) {
    gdl_json_comma(out);
    if (texts.at[i].tag.name)
      gdl_out_json_string(out, texts.at[i].tag.name->string);
    else
      gdl_json_text(out, "und");
    gdl_out_char(out, ':');
    gdl_out_json_string(out, texts.at[i].string);
  }
  gdl_out_char(out, '}');
}

void gdl_json_saying(gdl_out *out, const gdl_answer *answer, const gdl_rule_effect *effect) {
  gdl_texts texts = effect->decl->texts;
  if (effect->wordings) {
    gdl_text *filled = GDL_NEW_ARRAY(out->arena, gdl_text, texts.count);
    gdl_words words = gdl_words_new(out->arena, answer->program, answer, GDL_LANG_EN);
    for (uint32_t i = 0; i < texts.count; i++) {
      filled[i] = texts.at[i];
      words.lang = gdl_has_cjk(texts.at[i].string) ? GDL_LANG_ZH : GDL_LANG_EN; /* of a text without a tag */
      filled[i].string = gdl_words_filled(&words, effect, i);
    }
    texts.at = filled;
  }
  gdl_json_texts(out, texts);
}

void gdl_json_decimal(gdl_out *out, gdl_decimal value) {
  gdl_out_char(out, '"');
  gdl_out_decimal(out, value);
  gdl_out_char(out, '"');
}

void gdl_json_status(gdl_out *out, gdl_status status) {
  switch (status) {
    case GDL_APPLIES: gdl_json_text(out, "applies"); return;
    case GDL_DOES_NOT_APPLY: gdl_json_text(out, "does not apply"); return;
    case GDL_UNDETERMINED: gdl_json_text(out, "undetermined"); return;
  }
}

void gdl_json_facts(gdl_out *out, const gdl_program *program, gdl_indexes facts) {
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < facts.count; i++) gdl_json_name(out, program->facts[facts.at[i]].name);
  gdl_out_char(out, ']');
}

void gdl_json_score(gdl_out *out, const gdl_decl *item) {
  const gdl_expr *score = item->item.score;
  if (!score)
    gdl_out_text(out, "null");
  else if (memchr(score->number.digits.text, '_', score->number.digits.len))
    gdl_json_decimal(out, score->number.value);
  else
    gdl_out_json_string(out, score->number.digits); /* 9.0 stays 9.0 */
}

/* ---- values ---- */

static void write_names(gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  for (uint32_t i = 0; i < domain->count; i++)
    if (bits[i / 64] >> (i % 64) & 1) gdl_json_name(out, domain->choices[i].name.name);
}

void gdl_json_choices(gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  gdl_out_char(out, '[');
  write_names(out, domain, bits);
  gdl_out_char(out, ']');
}

static void write_date(gdl_out *out, gdl_date date) {
  gdl_out_char(out, '"');
  gdl_out_date(out, date);
  gdl_out_char(out, '"');
}

static gdl_decimal end_of(const gdl_type *type, const gdl_value *value, bool high) {
  if (!type->is_range) return value->number.low;
  return high ? value->range.high.high : value->range.low.low;
}

static gdl_date date_of(const gdl_type *type, const gdl_value *value, bool high) {
  if (!type->is_range) return value->date.low;
  return high ? value->date_range.high_high : value->date_range.low_low;
}

static void write_series(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < value->series.count; i++) {
    gdl_json_comma(out);
    gdl_out_text(out, "{\"date\":");
    write_date(out, value->series.at[i].date);
    gdl_json_key(out, "value");
    gdl_json_value(out, type->element, value->series.at[i].value, false);
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

static void write_bare(gdl_out *out, const gdl_type *type, const gdl_value *value, bool high) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(out, value->truth == GDL_TRUE ? "true" : "false"); return;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: gdl_json_decimal(out, end_of(type, value, high)); return;
    case GDL_TYPE_DATE: write_date(out, date_of(type, value, high)); return;
    case GDL_TYPE_TEXT: gdl_out_json_string(out, value->text.text); return;
    case GDL_TYPE_ONE_OF: write_names(out, type->domain, value->choices); return;
    case GDL_TYPE_ANY_OF: gdl_json_choices(out, type->domain, value->set.in); return;
    case GDL_TYPE_SERIES: write_series(out, type, value); return;
    case GDL_TYPE_ERROR: break;
  }
  gdl_out_text(out, "null");
}

static void write_value(gdl_out *out, const gdl_type *type, const gdl_value *value, bool high) {
  gdl_out_char(out, '{');
  gdl_json_key(out, "value");
  write_bare(out, type, value, high);
  gdl_json_key(out, "unit");
  if (type->kind == GDL_TYPE_QUANTITY)
    gdl_out_json_string(out, gdl_unit_ucum(type->unit));
  else
    gdl_out_text(out, "null");
  gdl_out_char(out, '}');
}

void gdl_json_value(gdl_out *out, const gdl_type *type, const gdl_value *value, bool high) {
  if (gdl_value_is_known(type, value))
    write_value(out, type, value, high);
  else
    gdl_out_text(out, "null");
}

static bool is_interval(const gdl_type *type, const gdl_value *value) {
  return !type->is_range && value->reason == GDL_REASON_NONE &&
         (type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
          type->kind == GDL_TYPE_QUANTITY);
}

void gdl_json_end(gdl_out *out, const gdl_type *type, const gdl_value *value, bool high) {
  if (!is_interval(type, value)) {
    gdl_json_value(out, type, value, high);
    return;
  }
  if (high ? value->number.no_high : value->number.no_low) {
    gdl_out_text(out, "null");
    return;
  }
  const gdl_decimal end = high ? value->number.high : value->number.low;
  write_value(out, type, &(gdl_value){.number = {.low = end, .high = end}}, high);
}

/* ---- the guideline ---- */

static const gdl_header *header_of(const gdl_decl *decl, gdl_header_kind kind) {
  for (uint32_t i = 0; decl && i < decl->guideline.headers.count; i++)
    if (decl->guideline.headers.at[i].kind == kind) return &decl->guideline.headers.at[i];
  return NULL;
}

static void write_issued(gdl_out *out, const gdl_header *issued) {
  if (!issued || !issued->value || issued->value->kind != GDL_EXPR_DATE) {
    gdl_out_text(out, "null");
    return;
  }
  const gdl_written_date date = issued->value->date;
  char text[GDL_DATE_TEXT_MAX];
  gdl_date_print(date.date, text);
  gdl_out_char(out, '"');
  gdl_out_bytes(out, text, date.day > 0 ? 10 : date.month > 0 ? 7 : 4);
  gdl_out_char(out, '"');
}

void gdl_json_guideline(gdl_out *out, const gdl_program *program) {
  const gdl_header *version = header_of(program->header, GDL_HEADER_VERSION);
  gdl_out_text(out, "{\"id\":");
  if (program->header && program->header->name.name)
    gdl_json_name(out, program->header->name.name);
  else
    gdl_out_text(out, "null");
  gdl_json_key(out, "version");
  if (version && version->texts.count > 0)
    gdl_out_json_string(out, version->texts.at[0].string);
  else
    gdl_out_text(out, "null");
  gdl_json_key(out, "issued");
  write_issued(out, header_of(program->header, GDL_HEADER_ISSUED));
  gdl_json_key(out, "sha256");
  gdl_json_text(out, program->sha256);
  gdl_out_char(out, '}');
}

/* ---- effects ---- */

const char *gdl_json_verb(gdl_verb verb) {
  static const char *const names[GDL_VERB_COUNT] = {
      /* ORDER OF VERBS */
      "indicate", "recommend", "suggest", "permit",         "regimen", "caution", "open",
      "switch",   "stop",      "avoid",   "contraindicate", "require", "note",    "warn"};
  return names[verb];
}

void gdl_json_target(gdl_out *out, const gdl_program *program, const gdl_rule_effect *effect) {
  if (effect->duty_count > 0) {
    gdl_out_json_string(out, program->duties[effect->duties[0]].name->string);
    return;
  }
  if (effect->action == GDL_NONE) {
    gdl_out_text(out, "null");
    return;
  }
  const gdl_action *action = &program->actions[effect->action];
  gdl_out name = gdl_out_new(out->arena);
  gdl_out_string(&name, action->name->string);
  if (effect->param != GDL_NONE) {
    gdl_out_char(&name, '.');
    gdl_out_string(&name, action->params[effect->param].name->string);
  }
  gdl_out_json_string(out, gdl_out_take(&name));
}

void gdl_json_id(gdl_out *out, gdl_string id) {
  if (id.len == 0)
    gdl_out_text(out, "null");
  else
    gdl_out_string(out, id);
}

void gdl_json_head(gdl_out *out, const gdl_answer *answer) {
  gdl_out_text(out, "{\"schema\":1,\"engine\":{\"version\":");
  gdl_json_text(out, GDL_VERSION);
  gdl_out_text(out, "},\"patient\":");
  gdl_json_id(out, answer->patient->id);
  gdl_out_text(out, ",\"as_of\":\"");
  gdl_out_date(out, answer->run.today);
  gdl_out_text(out, "\",\"guideline\":");
  gdl_json_guideline(out, answer->program);
}
