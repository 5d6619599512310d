/* mutate_report.c - the mutants that no test notices, as changes of the source. */
#include <string.h>

#include "report/json.h"
#include "suite/mutate.h"

static const char *const kinds[GDL_MUTANT_KIND_COUNT] = {
    /* ORDER OF MUTANT KINDS */
    "operator", "threshold", "unit", "list member", "modality", "exception"};
static const char *const kinds_zh[GDL_MUTANT_KIND_COUNT] = {
    /* ORDER OF MUTANT KINDS */
    "运算", "界值", "单位", "列表成员", "推荐强度", "例外"};

typedef struct change { /* whole lines, before and after */
  gdl_place place;
  gdl_string before, after;
} change;

static change change_of(gdl_arena *arena, const gdl_mutation_case *it) {
  const gdl_source *source = gdl_sources_of(it->program->sources, it->mutant->span);
  const uint32_t start = it->mutant->span.start - source->base, end = it->mutant->span.end - source->base;
  uint32_t first = start, last = end;
  while (first > 0 && source->text[first - 1] != '\n') first--;
  while (last < source->len && source->text[last] != '\n') last++;
  gdl_out out = gdl_out_new(arena);
  gdl_out_bytes(&out, source->text + first, start - first);
  gdl_out_string(&out, it->mutant->text);
  gdl_out_bytes(&out, source->text + end, last - end);
  return (change){gdl_sources_place(it->program->sources, it->mutant->span.start),
                  {source->text + first, last - first},
                  gdl_out_take(&out)};
}

static bool is_blank(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if (text.text[i] != ' ' && text.text[i] != '\t' && text.text[i] != '\r') return false;
  return true;
}

/* Each line with its sign; lines that became empty are left out. */
static void lines(gdl_out *out, char sign, gdl_string text) {
  while (text.len > 0) {
    const char *end = memchr(text.text, '\n', text.len);
    gdl_string line = {text.text, end ? (uint32_t)(end - text.text) : text.len};
    const uint32_t used = line.len + (end != NULL);
    while (line.len > 0 && (line.text[line.len - 1] == '\r' || line.text[line.len - 1] == ' '))
      line.len--;
    if (!is_blank(line)) {
      gdl_out_char(out, sign);
      gdl_out_plain(out, line);
      gdl_out_char(out, '\n');
    }
    text = (gdl_string){text.text + used, text.len - used};
  }
}

static void survivor_text(gdl_out *out, const gdl_mutation_case *it, gdl_lang lang) {
  const change c = change_of(out->arena, it);
  gdl_out_plain(out, c.place.source->name);
  if (lang == GDL_LANG_ZH)
    gdl_out_format(out, ":%d: 没有测试能察觉（%s）\n", (int64_t)c.place.line, kinds_zh[it->mutant->kind]);
  else
    gdl_out_format(out, ":%d: no test notices (%s)\n", (int64_t)c.place.line, kinds[it->mutant->kind]);
  lines(out, '-', c.before);
  lines(out, '+', c.after);
}

static void score(gdl_out *out, const gdl_mutation *mutation) {
  const uint32_t permille = gdl_mutation_permille(mutation);
  gdl_out_format(out, "%d.%d", (int64_t)(permille / 10), (int64_t)(permille % 10));
}

void gdl_mutation_text(gdl_out *out, const gdl_mutation *mutation, gdl_lang lang) {
  for (uint32_t i = 0; i < mutation->count; i++)
    if (mutation->cases[i].fate == GDL_FATE_SURVIVED) survivor_text(out, &mutation->cases[i], lang);
  const bool zh = lang == GDL_LANG_ZH;
  static const char *const en_words[] = {", %d not tried", "%d noticed", ", %d not noticed",
                                         ", %d do not compile", ", %d say the same"};
  static const char *const zh_words[] = {"，未尝试 %d", "察觉 %d", "，未察觉 %d", "，无法编译 %d",
                                         "，含义未变 %d"};
  static const gdl_fate order[] = {GDL_FATE_NOTICED, GDL_FATE_SURVIVED, GDL_FATE_INVALID,
                                   GDL_FATE_EQUIVALENT, GDL_FATE_NOT_TRIED};
  gdl_out_format(out, zh ? "%d 处改动：" : "%d changes: ", (int64_t)mutation->count);
  for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
    if (i < 2 || mutation->fates[order[i]] > 0)
      gdl_out_format(out, zh ? zh_words[order[i]] : en_words[order[i]],
                     (int64_t)mutation->fates[order[i]]);
  gdl_out_text(out, zh ? "\n变异得分 " : "\nmutation score ");
  score(out, mutation);
  gdl_out_text(out, " %\n");
}

static void survivor_json(gdl_out *out, const gdl_mutation_case *it) {
  const change c = change_of(out->arena, it);
  gdl_out_text(out, "{\"file\":");
  gdl_out_json_string(out, c.place.source->name);
  gdl_out_format(out, ",\"line\":%d,\"kind\":\"%s\",\"old\":", (int64_t)c.place.line,
                 kinds[it->mutant->kind]);
  gdl_out_json_string(out, c.before);
  gdl_out_text(out, ",\"new\":");
  gdl_out_json_string(out, c.after);
  gdl_out_char(out, '}');
}

void gdl_mutation_json(gdl_out *out, const gdl_mutation *mutation) {
  gdl_out_text(out, "{\"score\":\"");
  score(out, mutation);
  gdl_out_format(
      out, "\",\"noticed\":%d,\"survived\":%d,\"invalid\":%d,\"equivalent\":%d,\"not_tried\":%d,\"survivors\":[",
      (int64_t)mutation->fates[GDL_FATE_NOTICED], (int64_t)mutation->fates[GDL_FATE_SURVIVED],
      (int64_t)mutation->fates[GDL_FATE_INVALID], (int64_t)mutation->fates[GDL_FATE_EQUIVALENT],
      (int64_t)mutation->fates[GDL_FATE_NOT_TRIED]);
  for (uint32_t i = 0; i < mutation->count; i++) {
    if (mutation->cases[i].fate != GDL_FATE_SURVIVED) continue;
    gdl_json_comma(out);
    survivor_json(out, &mutation->cases[i]);
  }
  gdl_out_text(out, "]}");
}
