/* intake.c - what messages about a value of patient data say, and how little of it they show. */
#include "facts/intake.h"
#include "facts/json.h"

#include "base/text.h"

#define SHOWN_CHARACTERS 40 /* enough to find it, too few to tell a patient's story */

gdl_token gdl_intake_token(const gdl_intake *in) {
  if (!in->json) return (gdl_token){in->written, in->place};
  const gdl_json *json = in->json;
  return (gdl_token){{json->text + json->start, (uint32_t)(json->at - json->start)},
                     {(uint32_t)json->start + in->base, (uint32_t)json->at + in->base}};
}

static bool is_plain(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if (text.text[i] < ' ' || text.text[i] > '~') return false;
  return text.len <= SHOWN_CHARACTERS;
}

gdl_string gdl_data_shown(gdl_arena *arena, gdl_string text) {
  if (is_plain(text)) return text;
  gdl_out out = gdl_out_new(arena);
  uint32_t at = 0;
  for (int shown = 0; at < text.len && shown < SHOWN_CHARACTERS; shown++) {
    uint32_t code_point;
    const size_t len = gdl_utf8_decode(text.text + at, text.len - at, &code_point);
    const gdl_string one = {text.text + at, len == 0 ? 1 : (uint32_t)len};
    if (one.len == 1 && (one.text[0] == '\n' || one.text[0] == '\t'))
      gdl_out_text(&out, one.text[0] == '\n' ? "\\n" : "\\t");
    else
      gdl_out_plain(&out, one);
    at += one.len;
  }
  if (at < text.len) gdl_out_text(&out, "…");
  return gdl_out_take(&out);
}

bool gdl_intake_is_full(const gdl_intake *in) { return in->problems->count == GDL_MAX_DIAGS; }

gdl_diag *gdl_intake_report(gdl_intake *in, gdl_diag_code code, gdl_token token) {
  if (gdl_intake_is_full(in)) return gdl_report(in->problems, code, token.span);
  return gdl_report_2(in->problems, code, token.span, in->name, gdl_data_shown(in->arena, token.text));
}

static gdl_arg words(const char *en, const char *zh) {
  return (gdl_arg){.by_lang = {[GDL_LANG_EN] = gdl_string_of(en), [GDL_LANG_ZH] = gdl_string_of(zh)}};
}

/* `format` holds one %S. */
static gdl_arg words_with(gdl_arena *arena, const char *en, const char *zh, gdl_string text) {
  const char *const formats[GDL_LANG_COUNT] = {[GDL_LANG_EN] = en, [GDL_LANG_ZH] = zh};
  gdl_arg arg = {0};
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++) {
    gdl_out out = gdl_out_new(arena);
    gdl_out_format(&out, formats[lang], text);
    arg.by_lang[lang] = gdl_out_take(&out);
  }
  return arg;
}

gdl_arg gdl_data_words(gdl_arena *arena, gdl_json_event event, gdl_token token) {
  const gdl_string shown = gdl_data_shown(arena, token.text);
  switch (event) {
    case GDL_JSON_NULL: return words("`null`", " `null`");
    case GDL_JSON_TRUE: return words("`true`", " `true`");
    case GDL_JSON_FALSE: return words("`false`", " `false`");
    case GDL_JSON_NUMBER: return words_with(arena, "the number `%S`", "数值 `%S`", shown);
    case GDL_JSON_STRING: return words_with(arena, "the text `%S`", "文本 `%S`", shown);
    case GDL_JSON_ARRAY: return words("a list", "列表");
    case GDL_JSON_OBJECT: return words("an object", "对象");
    case GDL_JSON_ARRAY_END:
    case GDL_JSON_OBJECT_END:
    case GDL_JSON_KEY:
    case GDL_JSON_END:
    case GDL_JSON_ERROR: break;
  }
  return words("nothing", "空");
}

static gdl_string first_choice(const gdl_domain *domain) {
  return domain->count > 0 ? domain->choices[0].name.name->string : gdl_string_of("…");
}

static gdl_arg wanted_words(gdl_arena *arena, const gdl_type *type) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: return words("`true` or `false`", " `true` 或 `false`");
    case GDL_TYPE_INTEGER: return words("a whole number", "整数");
    case GDL_TYPE_NUMBER: return words("a number", "数值");
    case GDL_TYPE_QUANTITY:
      return words_with(arena, "a number with its unit, such as `\"60 %S\"`",
                        "带单位的数值，例如 `\"60 %S\"`", gdl_unit_name(type->unit));
    case GDL_TYPE_DATE:
      return words("a date, such as `\"2026-01-09\"`", "日期，例如 `\"2026-01-09\"`");
    case GDL_TYPE_TEXT: return words("a text in quotes", "引号内的文本");
    case GDL_TYPE_ONE_OF:
      return words_with(arena, "one name of its list, such as `\"%S\"`",
                        "其列表中的一个名称，例如 `\"%S\"`", first_choice(type->domain));
    case GDL_TYPE_ANY_OF:
      return words_with(arena, "a list of names, such as `[\"%S\"]`", "名称的列表，例如 `[\"%S\"]`",
                        first_choice(type->domain));
    case GDL_TYPE_SERIES:
      return words("a list of dated values, such as `[{\"date\": \"2026-01-09\", \"value\": …}]`",
                   "带日期的值的列表，例如 `[{\"date\": \"2026-01-09\", \"value\": …}]`");
    case GDL_TYPE_ERROR: break; /* no program has it */
  }
  return words("nothing", "空");
}

void gdl_intake_wrong_type(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event == GDL_JSON_ERROR) return;
  const gdl_token token = gdl_intake_token(in);
  const bool is_full = gdl_intake_is_full(in);
  gdl_diag *diag = gdl_report_1(in->problems, GDL_DIAG_DATA_WRONG_TYPE, token.span, in->name);
  if (!is_full) {
    diag->args[1] = wanted_words(in->arena, type);
    diag->args[2] = gdl_data_words(in->arena, event, token);
  }
  if (in->json) gdl_json_skip(in->json, event);
}

static void write_bound(gdl_out *out, const gdl_type *type, gdl_decimal bound) {
  int64_t day;
  if (type->kind == GDL_TYPE_DATE && gdl_decimal_to_int(bound, &day))
    gdl_out_date(out, (int32_t)day);
  else
    gdl_out_decimal(out, bound);
}

gdl_string gdl_type_range_words(gdl_arena *arena, const gdl_type *type) {
  gdl_out out = gdl_out_new(arena);
  write_bound(&out, type, type->bounds.low);
  gdl_out_text(&out, "..");
  write_bound(&out, type, type->bounds.high);
  if (type->kind == GDL_TYPE_QUANTITY) gdl_out_format(&out, " %S", gdl_unit_name(type->unit));
  return gdl_out_take(&out);
}
