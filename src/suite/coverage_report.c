/* coverage_report.c - coverage by file and item, for people and programs. */
#include "report/json.h"
#include "report/words.h"
#include "suite/coverage.h"

/* One item of one file, or what stands outside items. */
typedef struct section {
  const gdl_program *program;
  uint32_t item;  /* GDL_NONE: definitions, facts, constraints */
  uint32_t start; /* where its first point stands */
  gdl_cover_count count;
} section;

typedef struct sections {
  section *at;
  uint32_t count, capacity;
} sections;

static section *section_of(gdl_arena *arena, sections *all, const gdl_cover_entry *entry) {
  gdl_string name = {"", 0};
  if (entry->point->item != GDL_NONE) name = entry->program->items[entry->point->item].name->string;
  for (uint32_t i = 0; i < all->count; i++) {
    const section *s = &all->at[i];
    if ((s->item == GDL_NONE) != (entry->point->item == GDL_NONE)) continue;
    if (s->item == GDL_NONE || gdl_string_equal(s->program->items[s->item].name->string, name))
      return &all->at[i];
  }
  GDL_PUSH(arena, all, ((section){.program = entry->program, .item = entry->point->item}));
  return &all->at[all->count - 1];
}

/* What stands outside items comes first, as it does in most files; items in the order of the file. */
static void sort(sections *all) {
  for (uint32_t i = 1; i < all->count; i++) {
    const section it = all->at[i];
    uint32_t at = i;
    for (; at > 0 && it.start < all->at[at - 1].start; at--) all->at[at] = all->at[at - 1];
    all->at[at] = it;
  }
}

static sections sections_of(gdl_coverage *coverage, uint32_t source, gdl_cover_count *total) {
  sections all = {0};
  for (uint32_t i = 0; i < coverage->entries.count; i++) {
    const gdl_cover_entry *entry = &coverage->entries.at[i];
    if (entry->source != source || !entry->point->is_counted) continue;
    section *s = section_of(coverage->arena, &all, entry);
    if (s->item != GDL_NONE) s->start = s->program->items[s->item].decl->span.start;
    s->count.of++;
    s->count.shown += entry->hits > 0;
    total->of++;
    total->shown += entry->hits > 0;
  }
  sort(&all);
  return all;
}

static gdl_string title_of(gdl_arena *arena, const section *s, gdl_lang lang) {
  if (s->item == GDL_NONE)
    return gdl_string_of(lang == GDL_LANG_ZH ? "定义、事实与约束" : "definitions, facts and constraints");
  const gdl_words words = gdl_words_new(arena, s->program, NULL, lang);
  return gdl_words_item(&words, s->item);
}

static bool is_of(const gdl_cover_entry *entry, const section *s, uint32_t source) {
  if (entry->source != source || !entry->point->is_counted) return false;
  if (entry->point->item == GDL_NONE || s->item == GDL_NONE) return entry->point->item == s->item;
  return gdl_string_equal(entry->program->items[entry->point->item].name->string,
                          s->program->items[s->item].name->string);
}

static gdl_place place_of(const gdl_cover_entry *entry) {
  return gdl_sources_place(entry->program->sources, entry->point->span.start);
}

typedef struct missing_list {
  const gdl_cover_entry **at;
  uint32_t count, capacity;
} missing_list;

/* What no test shows, in the order of the file; `s` NULL: of all sections. */
static missing_list missing_of(gdl_coverage *coverage, const section *s, uint32_t source) {
  missing_list all = {0};
  for (uint32_t i = 0; i < coverage->entries.count; i++) {
    const gdl_cover_entry *entry = &coverage->entries.at[i];
    if (entry->hits > 0 || entry->source != source || !entry->point->is_counted) continue;
    if (s && !is_of(entry, s, source)) continue;
    uint32_t at = all.count;
    GDL_PUSH(coverage->arena, &all, entry);
    const uint32_t line = place_of(entry).line;
    for (; at > 0 && place_of(all.at[at - 1]).line > line; at--) all.at[at] = all.at[at - 1];
    all.at[at] = entry;
  }
  return all;
}

/* ---- text ---- */

static void percent(gdl_out *out, gdl_cover_count count) {
  const uint32_t permille = gdl_cover_permille(count);
  gdl_out_format(out, "%d.%d", (int64_t)(permille / 10), (int64_t)(permille % 10));
}

/* The words of a rule, an exception and an override name their rule themselves. */
static bool wants_rule(const gdl_cover_point *point) {
  return point->rule != GDL_NONE && point->kind != GDL_COVER_RULE &&
         point->kind != GDL_COVER_EXCEPTION && point->kind != GDL_COVER_OVERRIDE;
}

static void missing_text(gdl_out *out, gdl_coverage *coverage, const section *s, uint32_t source,
                         gdl_lang lang) {
  const missing_list all = missing_of(coverage, s, source);
  for (uint32_t i = 0; i < all.count; i++) {
    const gdl_cover_entry *entry = all.at[i];
    const gdl_place place = place_of(entry);
    gdl_out words = gdl_out_new(coverage->arena);
    if (wants_rule(entry->point))
      gdl_out_format(
          &words, lang == GDL_LANG_ZH ? "%S：" : "%S: ", entry->program->rules[entry->point->rule].id);
    gdl_cover_words(&words, entry->program, entry->point, lang);
    gdl_out_text(out, "    ");
    gdl_out_inline(out, place.source->name);
    gdl_out_format(out, lang == GDL_LANG_ZH ? ":%d: 缺：" : ":%d: no test: ", (int64_t)place.line);
    gdl_out_plain(out, gdl_out_take(&words));
    gdl_out_char(out, '\n');
  }
}

static void file_text(gdl_out *out, gdl_coverage *coverage, uint32_t source, gdl_lang lang) {
  gdl_cover_count total = {0};
  const sections all = sections_of(coverage, source, &total);
  if (total.of == 0) return; /* tests alone */
  gdl_out_inline(out, coverage->sources.at[source]->name);
  gdl_out_text(out, lang == GDL_LANG_ZH ? "：覆盖 " : ": covered ");
  percent(out, total);
  gdl_out_text(out, " %");
  gdl_out_format(out, lang == GDL_LANG_ZH ? "（%d/%d）\n" : " (%d of %d)\n", (int64_t)total.shown,
                 (int64_t)total.of);
  for (uint32_t i = 0; i < all.count; i++) {
    const section *s = &all.at[i];
    gdl_out_format(out, lang == GDL_LANG_ZH ? "  %d/%d  " : "  %d of %d  ", (int64_t)s->count.shown,
                   (int64_t)s->count.of);
    gdl_out_plain(out, title_of(coverage->arena, s, lang));
    gdl_out_char(out, '\n');
    missing_text(out, coverage, s, source, lang);
  }
}

void gdl_coverage_text(gdl_out *out, gdl_coverage *coverage, gdl_lang lang) {
  for (uint32_t i = 0; i < coverage->sources.count; i++) file_text(out, coverage, i, lang);
}

/* ---- JSON ---- */

static const char *const kinds[GDL_COVER_KIND_COUNT] = {
    /* ORDER OF COVER KINDS */
    "rule", "branch", "threshold", "range", "choice", "exception", "override"};

static void count_json(gdl_out *out, gdl_cover_count count) {
  gdl_out_text(out, "\"percent\":\"");
  percent(out, count);
  gdl_out_format(out, "\",\"shown\":%d,\"of\":%d", (int64_t)count.shown, (int64_t)count.of);
}

static void point_json(gdl_out *out, gdl_arena *arena, const gdl_cover_entry *entry) {
  gdl_out_format(out, "{\"line\":%d,\"kind\":\"%s\",\"rule\":", (int64_t)place_of(entry).line,
                 kinds[entry->point->kind]);
  if (entry->point->rule == GDL_NONE)
    gdl_out_text(out, "null");
  else
    gdl_out_json_string(out, entry->program->rules[entry->point->rule].id);
  gdl_out_text(out, ",\"what\":{");
  static const char *const tags[] = {[GDL_LANG_EN] = "\"en\":", [GDL_LANG_ZH] = ",\"zh\":"};
  for (unsigned lang = 0; lang < GDL_LANG_COUNT; lang++) {
    gdl_out words = gdl_out_new(arena);
    gdl_cover_words(&words, entry->program, entry->point, (gdl_lang)lang);
    gdl_out_text(out, tags[lang]);
    gdl_out_json_string(out, gdl_out_take(&words));
  }
  gdl_out_text(out, "}}");
}

static void section_json(gdl_out *out, const section *s) {
  gdl_out_text(out, "{\"item\":");
  if (s->item == GDL_NONE)
    gdl_out_text(out, "null");
  else
    gdl_out_json_string(out, s->program->items[s->item].name->string);
  gdl_out_format(out, ",\"shown\":%d,\"of\":%d}", (int64_t)s->count.shown, (int64_t)s->count.of);
}

static void file_json(gdl_out *out, gdl_coverage *coverage, uint32_t source, const sections *all,
                      gdl_cover_count total) {
  gdl_out_text(out, "{\"file\":");
  gdl_out_json_string(out, coverage->sources.at[source]->name);
  gdl_out_char(out, ',');
  count_json(out, total);
  gdl_out_text(out, ",\"items\":[");
  for (uint32_t i = 0; i < all->count; i++) {
    gdl_json_comma(out);
    section_json(out, &all->at[i]);
  }
  gdl_out_text(out, "],\"missing\":[");
  const missing_list missing = missing_of(coverage, NULL, source);
  for (uint32_t i = 0; i < missing.count; i++) {
    gdl_json_comma(out);
    point_json(out, coverage->arena, missing.at[i]);
  }
  gdl_out_text(out, "]}");
}

void gdl_coverage_json(gdl_out *out, gdl_coverage *coverage) {
  gdl_out_char(out, '{');
  count_json(out, gdl_coverage_count(coverage));
  gdl_out_text(out, ",\"files\":[");
  for (uint32_t i = 0; i < coverage->sources.count; i++) {
    gdl_cover_count total = {0};
    const sections all = sections_of(coverage, i, &total);
    if (total.of == 0) continue;
    gdl_json_comma(out);
    file_json(out, coverage, i, &all, total);
  }
  gdl_out_text(out, "]}");
}
