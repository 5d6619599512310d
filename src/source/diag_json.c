/* diag_json.c - a diagnostic for programs. */
#include "source/diag.h"

static void both_languages(gdl_out *out, const gdl_diags *diags, const gdl_diag *diag,
                           void (*words)(const gdl_diags *, const gdl_diag *, gdl_lang, gdl_out *)) {
  gdl_out_text(out, "{\"zh\":");
  for (int i = 0; i < GDL_LANG_COUNT; i++) {
    gdl_out text = gdl_out_new(diags->arena);
    words(diags, diag, i == 0 ? GDL_LANG_ZH : GDL_LANG_EN, &text);
    gdl_out_json_string(out, gdl_out_take(&text));
    gdl_out_text(out, i == 0 ? ",\"en\":" : "}");
  }
}

static void place_fields(gdl_out *out, const gdl_diags *diags, gdl_span span) {
  gdl_place from = gdl_sources_place(diags->sources, span.start),
            to = gdl_sources_place(diags->sources, span.end);
  if (!from.source) {
    gdl_out_text(
        out, "\"file\":null,\"line\":null,\"column\":null,\"end_line\":null,\"end_column\":null");
    return;
  }
  gdl_out_text(out, "\"file\":");
  gdl_out_json_string(out, from.source->name);
  gdl_out_format(out, ",\"line\":%d,\"column\":%d,\"end_line\":%d,\"end_column\":%d",
                 (int64_t)from.line, (int64_t)from.column, (int64_t)to.line, (int64_t)to.column);
}

void gdl_diag_json(const gdl_diags *diags, const gdl_diag *diag, gdl_out *out) {
  const gdl_diag_info *info = gdl_diag_info_of(diag->code);
  gdl_out_text(out, "{\"code\":\"");
  gdl_diag_number(info, out);
  gdl_out_format(out, "\",\"severity\":\"%s\",", info->severity == GDL_ERROR ? "error" : "warning");
  place_fields(out, diags, diag->span);
  gdl_out_text(out, ",\"message\":");
  both_languages(out, diags, diag, gdl_diag_message);
  gdl_out_text(out, ",\"help\":");
  if (info->help[GDL_LANG_EN][0])
    both_languages(out, diags, diag, gdl_diag_help);
  else
    gdl_out_text(out, "null");
  gdl_out_text(out, ",\"suggestion\":");
  if (diag->suggestion.len > 0)
    gdl_out_json_string(out, diag->suggestion);
  else
    gdl_out_text(out, "null");
  gdl_out_char(out, '}');
}

void gdl_diags_json(gdl_diags *diags, gdl_out *out) {
  gdl_diags_sort(diags);
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < diags->count; i++) {
    if (i > 0) gdl_out_char(out, ',');
    gdl_diag_json(diags, &diags->at[i], out);
  }
  gdl_out_char(out, ']');
}
