/* diag.c - the registry of diagnostics, and the list of those reported. */
#include "source/diag.h"

#include <string.h>

#include "base/text.h"

static const gdl_diag_info infos[GDL_DIAG_COUNT] = {
#define DIAG(id, number, severity, en, zh, help_en, help_zh) \
  [GDL_DIAG_##id] = {#id, number, severity, {en, zh}, {help_en, help_zh}},
#include "source/diag.def"
#undef DIAG
};

const gdl_diag_info *gdl_diag_info_of(gdl_diag_code code) { return &infos[code]; }

bool gdl_diag_find(uint16_t number, gdl_diag_code *out) {
  for (unsigned i = 0; i < GDL_DIAG_COUNT; i++) {
    if (infos[i].number != number) continue;
    *out = (gdl_diag_code)i;
    return true;
  }
  return false;
}

bool gdl_diag_is_about_data(gdl_diag_code code) {
  return infos[code].number >= 2000 && infos[code].number < 3000;
}

void gdl_diag_number(const gdl_diag_info *info, gdl_out *out) {
  gdl_out_text(out, "GDL");
  for (unsigned ten = 1000; ten > 0; ten /= 10)
    gdl_out_char(out, (char)('0' + info->number / ten % 10));
}

/* ---- reporting ---- */

gdl_diags *gdl_diags_new(gdl_arena *arena, gdl_sources *sources) {
  gdl_diags *diags = GDL_NEW(arena, gdl_diags);
  diags->arena = arena;
  diags->sources = sources;
  diags->unkept = GDL_NEW(arena, gdl_diag);
  return diags;
}

static bool is_kept(const gdl_diags *diags, gdl_diag_code code, gdl_span span) {
  for (uint32_t i = diags->count; i-- > 0;) {
    const gdl_diag *diag = &diags->at[i];
    if (diag->code == code && diag->span.start == span.start && diag->span.end == span.end &&
        span.end != 0)
      return true;
  }
  return false;
}

/* One record serves all that are not kept: callers may write into it, nobody reads it. */
static gdl_diag *not_kept(gdl_diags *diags) {
  *diags->unkept = (gdl_diag){0};
  return diags->unkept;
}

gdl_diag *gdl_report(gdl_diags *diags, gdl_diag_code code, gdl_span span) {
  if (is_kept(diags, code, span)) return not_kept(diags);
  if (infos[code].severity == GDL_ERROR)
    diags->errors++;
  else
    diags->warnings++;
  if (diags->count == GDL_MAX_DIAGS) {
    diags->dropped++;
    return not_kept(diags);
  }
  if (!diags->at) { /* room for all at once: records are handed out and must not move */
    diags->at = GDL_NEW_ARRAY(diags->arena, gdl_diag, GDL_MAX_DIAGS);
    diags->capacity = GDL_MAX_DIAGS;
  }
  gdl_diag *diag = &diags->at[diags->count++];
  *diag = (gdl_diag){.code = code, .span = span};
  return diag;
}

gdl_diag *gdl_report_1(gdl_diags *diags, gdl_diag_code code, gdl_span span, gdl_string arg) {
  gdl_diag *diag = gdl_report(diags, code, span);
  diag->args[0].text = arg;
  return diag;
}

gdl_diag *gdl_report_2(gdl_diags *diags, gdl_diag_code code, gdl_span span, gdl_string arg0,
                       gdl_string arg1) {
  gdl_diag *diag = gdl_report_1(diags, code, span, arg0);
  diag->args[1].text = arg1;
  return diag;
}

gdl_diag *gdl_report_3(gdl_diags *diags, gdl_diag_code code, gdl_span span, gdl_string arg0,
                       gdl_string arg1, gdl_string arg2) {
  gdl_diag *diag = gdl_report_2(diags, code, span, arg0, arg1);
  diag->args[2].text = arg2;
  return diag;
}

void gdl_diags_sort(gdl_diags *diags) { /* insertion: few, and nearly in order */
  for (uint32_t i = 1; i < diags->count; i++) {
    gdl_diag diag = diags->at[i];
    uint32_t k = i;
    for (; k > 0 && diags->at[k - 1].span.start > diag.span.start; k--)
      diags->at[k] = diags->at[k - 1];
    diags->at[k] = diag;
  }
}

/* ---- the nearest name ---- */

gdl_nearest gdl_nearest_new(gdl_string wanted) {
  return (gdl_nearest){.wanted = wanted, .distance = 0};
}

/* A third of the name may be wrong: more is another word. */
static unsigned limit_of(gdl_string wanted) {
  unsigned characters = 0;
  for (uint32_t i = 0; i < wanted.len; i++)
    characters += ((unsigned char)wanted.text[i] & 0xC0u) != 0x80u;
  return characters < 3 ? 1 : characters / 3 < 4 ? characters / 3 : 4;
}

void gdl_nearest_offer(gdl_nearest *nearest, gdl_string candidate) {
  if (nearest->wanted.len > 100 || candidate.len > 200 || candidate.len == 0)
    return; /* no name a person misspells */
  unsigned limit = nearest->best.text ? nearest->distance - 1 : limit_of(nearest->wanted);
  if (nearest->best.text && nearest->distance == 0) return;
  unsigned distance = gdl_text_distance(nearest->wanted, candidate, limit);
  if (distance > limit) return;
  nearest->best = candidate;
  nearest->distance = distance;
}
