/* sarif.c - diagnostics as SARIF 2.1.0. Numbers of paragraphs are those of the standard. */
#include "source/sarif.h"

#include <string.h>

#include "base/sha256.h"
#include "base/text.h"

struct gdl_sarif {
  gdl_arena *arena;
  gdl_lang lang;
  gdl_out artifacts, results, notes;
  uint16_t index_of[GDL_DIAG_COUNT]; /* of the rule, from 1; 0: not used */
  GDL_LIST(gdl_diag_code) rules;
  GDL_LIST(gdl_string) written; /* each result as it was written */
  bool is_incomplete;           /* a file could not be read */
};

/* ORDER OF WORDS: enum word */
static const char *const words[][GDL_LANG_COUNT] = {
    {"did you mean `%S`?", "是否想写 `%S`？"},
    {"help: %S", "帮助：%S"},
    {"the other place", "另一处"},
    {"the file cannot be read", "无法读取文件"},
    {"%d more problems of this file are not listed", "此文件另有 %d 个问题未列出"},
};
enum word { WORD_DID_YOU_MEAN, WORD_HELP, WORD_OTHER_PLACE, WORD_UNREADABLE, WORD_MORE };

gdl_sarif *gdl_sarif_new(gdl_arena *arena, gdl_lang lang) {
  gdl_sarif *sarif = GDL_NEW(arena, gdl_sarif);
  sarif->arena = arena;
  sarif->lang = lang;
  sarif->artifacts = gdl_out_new(arena);
  sarif->results = gdl_out_new(arena);
  sarif->notes = gdl_out_new(arena);
  return sarif;
}

/* ---- pieces ---- */

static void message(gdl_out *out, const char *key, gdl_string text) {
  gdl_out_format(out, "\"%s\":{\"text\":", key);
  gdl_out_json_string(out, text);
  gdl_out_char(out, '}');
}

/* 3.10.1: a URI (RFC 3986); a path that is relative stays so. */
static void artifact(gdl_out *out, gdl_string path) {
  static const char digits[] = "0123456789ABCDEF";
  gdl_out uri = gdl_out_new(out->arena);
  if (path.len > 0 && path.text[0] == '/') gdl_out_text(&uri, "file://");
  for (uint32_t i = path.len > 2 && memcmp(path.text, "./", 2) == 0 ? 2 : 0; i < path.len; i++) {
    const unsigned char c = (unsigned char)path.text[i];
    if (gdl_is_ascii_word((char)c) || strchr("-.~/", c)) {
      gdl_out_char(&uri, (char)c);
      continue;
    }
    gdl_out_char(&uri, '%');
    gdl_out_char(&uri, digits[c >> 4]);
    gdl_out_char(&uri, digits[c & 15]);
  }
  gdl_out_text(out, "\"artifactLocation\":{\"uri\":");
  gdl_out_json_string(out, gdl_out_take(&uri));
  gdl_out_char(out, '}');
}

static uint32_t characters(const char *text, uint32_t len) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < len; i++) count += ((unsigned char)text[i] & 0xC0u) != 0x80u;
  return count;
}

/* 3.30: ends are one past, as ours are. Offsets are those of the whole text, of which we may have a piece only. */
static void region(gdl_out *out, const gdl_place from, const gdl_place to, gdl_span span) {
  const gdl_source *source = from.source;
  gdl_out_format(out, ",\"region\":{\"startLine\":%d,\"startColumn\":%d,\"endLine\":%d,\"endColumn\":%d",
                 (int64_t)from.line, (int64_t)from.column, (int64_t)to.line, (int64_t)to.column);
  if (source->first_line == 1 && source->first_column == 1) {
    const uint32_t start = span.start - source->base;
    gdl_out_format(out, ",\"charOffset\":%d,\"charLength\":%d", (int64_t)characters(source->text, start),
                   (int64_t)characters(source->text + start, span.end - span.start));
  }
  gdl_out_char(out, '}');
}

/* `path` is the file when the span is nowhere. */
static void location(gdl_out *out, gdl_sources *sources, gdl_span span, gdl_string path) {
  const gdl_place from = gdl_sources_place(sources, span.start),
                  to = gdl_sources_place(sources, span.end);
  gdl_out_text(out, "\"physicalLocation\":{");
  artifact(out, from.source ? from.source->name : path);
  if (from.source && to.source == from.source) region(out, from, to, span);
  gdl_out_char(out, '}');
}

/* ---- fingerprints ---- */

/* The line where the problem begins, without the blanks around it. */
static gdl_string line_of(const gdl_sources *sources, gdl_span span) {
  const gdl_source *source = gdl_sources_of(sources, span);
  if (!source) return (gdl_string){"", 0};
  uint32_t start = span.start - source->base, end = start;
  while (start > 0 && source->text[start - 1] != '\n') start--;
  while (end < source->len && source->text[end] != '\n') end++;
  while (start < end && strchr(" \t\r", source->text[start])) start++;
  while (end > start && strchr(" \t\r", source->text[end - 1])) end--;
  return (gdl_string){source->text + start, end - start};
}

static uint32_t occurrence(const gdl_diags *diags, uint32_t index) {
  const gdl_diag *diag = &diags->at[index];
  const gdl_string line = line_of(diags->sources, diag->span);
  uint32_t count = 0;
  for (uint32_t i = 0; i < index; i++)
    count += diags->at[i].code == diag->code &&
             gdl_sources_of(diags->sources, diags->at[i].span) ==
                 gdl_sources_of(diags->sources, diag->span) &&
             gdl_string_equal(line_of(diags->sources, diags->at[i].span), line);
  return count;
}

static void fingerprint(gdl_out *out, const gdl_diags *diags, uint32_t index) {
  const gdl_diag *diag = &diags->at[index];
  gdl_out made = gdl_out_new(out->arena);
  gdl_diag_number(gdl_diag_info_of(diag->code), &made);
  gdl_out_format(&made, "\n%S\n%d", line_of(diags->sources, diag->span),
                 (int64_t)occurrence(diags, index));
  char hex[GDL_SHA256_HEX];
  gdl_sha256 hash = gdl_sha256_new();
  gdl_sha256_add(&hash, made.text, made.len);
  gdl_sha256_hex(&hash, hex);
  gdl_out_format(out, ",\"partialFingerprints\":{\"gdlProblem/v1\":\"%s\"}", hex);
}

/* ---- results ---- */

static gdl_string full_message(const gdl_sarif *sarif, const gdl_diags *diags, const gdl_diag *diag) {
  gdl_out out = gdl_out_new(sarif->arena);
  gdl_diag_message(diags, diag, sarif->lang, &out);
  if (diag->suggestion.len > 0) {
    gdl_out_char(&out, '\n');
    gdl_out_format(&out, words[WORD_DID_YOU_MEAN][sarif->lang], diag->suggestion);
  }
  gdl_out help = gdl_out_new(sarif->arena);
  gdl_diag_help(diags, diag, sarif->lang, &help);
  if (help.len > 0) {
    gdl_out_char(&out, '\n');
    gdl_out_format(&out, words[WORD_HELP][sarif->lang], gdl_out_take(&help));
  }
  return gdl_out_take(&out);
}

static void related(gdl_out *out, const gdl_sarif *sarif, const gdl_diags *diags, gdl_span span,
                    bool *is_open) {
  if (!gdl_sources_of(diags->sources, span)) return;
  gdl_out_text(out, *is_open ? ",{" : ",\"relatedLocations\":[{");
  *is_open = true;
  location(out, diags->sources, span, (gdl_string){"", 0});
  gdl_out_char(out, ',');
  message(out, "message", gdl_string_of(words[WORD_OTHER_PLACE][sarif->lang]));
  gdl_out_char(out, '}');
}

static void all_related(gdl_out *out, const gdl_sarif *sarif, const gdl_diags *diags,
                        const gdl_diag *diag) {
  bool is_open = false;
  related(out, sarif, diags, diag->also, &is_open);
  for (int i = 0; i < GDL_DIAG_MAX_ARGS; i++) {
    const gdl_arg *arg = &diag->args[i];
    if (!arg->text.text && !arg->by_lang[sarif->lang].text)
      related(out, sarif, diags, arg->place, &is_open);
  }
  if (is_open) gdl_out_char(out, ']');
}

static const char *level(const gdl_diag_info *info) {
  switch (info->severity) {
    case GDL_ERROR: return "error";
    case GDL_WARNING: return "warning";
  }
  return "none";
}

static int64_t rule_index(gdl_sarif *sarif, gdl_diag_code code) {
  if (sarif->index_of[code] == 0) {
    GDL_PUSH(sarif->arena, &sarif->rules, code);
    sarif->index_of[code] = (uint16_t)sarif->rules.count;
  }
  return sarif->index_of[code] - 1;
}

static gdl_string result(gdl_sarif *sarif, gdl_string path, gdl_diags *diags, uint32_t index) {
  const gdl_diag *diag = &diags->at[index];
  const gdl_diag_info *info = gdl_diag_info_of(diag->code);
  gdl_out out = gdl_out_new(sarif->arena);
  gdl_out_text(&out, "{\"ruleId\":\"");
  gdl_diag_number(info, &out);
  gdl_out_format(&out, "\",\"ruleIndex\":%d,\"level\":\"%s\",", rule_index(sarif, diag->code),
                 level(info));
  message(&out, "message", full_message(sarif, diags, diag));
  gdl_out_text(&out, ",\"locations\":[{");
  location(&out, diags->sources, diag->span, path);
  gdl_out_text(&out, "}]");
  all_related(&out, sarif, diags, diag);
  fingerprint(&out, diags, index);
  gdl_out_char(&out, '}');
  return gdl_out_take(&out);
}

static bool is_written(const gdl_sarif *sarif, gdl_string text) {
  for (uint32_t i = 0; i < sarif->written.count; i++)
    if (gdl_string_equal(sarif->written.at[i], text)) return true;
  return false;
}

/* A list in which each thing stands on a line of its own. */
static void add_line(gdl_out *list, gdl_string thing) {
  gdl_out_text(list, list->len > 0 ? ",\n" : "\n");
  gdl_out_string(list, thing);
}

static void add_artifact(gdl_sarif *sarif, gdl_string path) {
  gdl_out out = gdl_out_new(sarif->arena);
  artifact(&out, path);
  const gdl_string whole =
      gdl_out_take(&out); /* `"artifactLocation":{…}`, which is called location here (3.24.2) */
  const uint32_t skip = sizeof "\"artifactLocation\"" - 1;
  gdl_out line = gdl_out_new(sarif->arena);
  gdl_out_format(&line, "{\"location\"%S,\"roles\":[\"analysisTarget\"]}",
                 (gdl_string){whole.text + skip, whole.len - skip});
  add_line(&sarif->artifacts, gdl_out_take(&line));
}

/* 3.58: what gdl says about its own work. */
static void add_note(gdl_sarif *sarif, const char *severity, gdl_string path, gdl_string text) {
  gdl_out out = gdl_out_new(sarif->arena);
  gdl_out_format(&out, "{\"level\":\"%s\",", severity);
  message(&out, "message", text);
  gdl_out_text(&out, ",\"locations\":[{\"physicalLocation\":{");
  artifact(&out, path);
  gdl_out_text(&out, "}}]}");
  add_line(&sarif->notes, gdl_out_take(&out));
}

void gdl_sarif_add(gdl_sarif *sarif, gdl_string path, gdl_diags *diags) {
  gdl_diags_sort(diags);
  add_artifact(sarif, path);
  for (uint32_t i = 0; i < diags->count; i++) {
    const gdl_string text = result(sarif, path, diags, i);
    if (is_written(sarif, text)) continue;
    GDL_PUSH(sarif->arena, &sarif->written, text);
    add_line(&sarif->results, text);
  }
  if (diags->dropped == 0) return;
  gdl_out more = gdl_out_new(sarif->arena);
  gdl_out_format(&more, words[WORD_MORE][sarif->lang], (int64_t)diags->dropped);
  add_note(sarif, "warning", path, gdl_out_take(&more));
}

void gdl_sarif_unreadable(gdl_sarif *sarif, gdl_string path) {
  sarif->is_incomplete = true;
  add_note(sarif, "error", path, gdl_string_of(words[WORD_UNREADABLE][sarif->lang]));
}

/* ---- the log ---- */

/* UNKNOWN_NAME as UnknownName. */
static void rule_name(gdl_out *out, const char *id) {
  gdl_out_text(out, ",\"name\":\"");
  bool is_start = true;
  for (; *id; id++) {
    if (*id != '_')
      gdl_out_char(out, is_start || *id < 'A' || *id > 'Z' ? *id : (char)(*id - 'A' + 'a'));
    is_start = *id == '_';
  }
  gdl_out_text(out, "\",");
}

static gdl_string trimmed(const char *text, const char *end) {
  while (text < end && *text == '\n') text++;
  while (end > text && end[-1] == '\n') end--;
  return (gdl_string){text, (uint32_t)(end - text)};
}

/* A page is `# GDL1001: title`, a blank line, and what it is about; in Chinese with `：`. */
static void split_page(gdl_string page, gdl_string *title, gdl_string *body) {
  static const char wide[] = "：";
  const char *end = page.text + page.len, *line_end = memchr(page.text, '\n', page.len);
  if (!line_end) line_end = end;
  const char *from = page.text;
  if (*from == '#') from += sizeof "# GDL1001" - 1;
  if (*from == ':')
    from += 2;
  else if (strncmp(from, wide, sizeof wide - 1) == 0)
    from += sizeof wide - 1;
  *title = trimmed(from, line_end);
  *body = trimmed(line_end, end);
  if (body->len == 0) *body = *title;
}

static void rule(gdl_out *out, gdl_diag_code code, gdl_lang lang) {
  const gdl_diag_info *info = gdl_diag_info_of(code);
  gdl_out explained = gdl_out_new(out->arena);
  gdl_diag_explain(code, lang, &explained);
  const gdl_string page = trimmed(explained.text, explained.text + explained.len);
  gdl_string title, body;
  split_page(page, &title, &body);
  gdl_out_text(out, "{\"id\":\"");
  gdl_diag_number(info, out);
  gdl_out_char(out, '"');
  rule_name(out, info->id);
  message(out, "shortDescription", title);
  gdl_out_char(out, ',');
  message(out, "fullDescription", body);
  gdl_out_text(out, ",\"help\":{\"text\":");
  gdl_out_json_string(out, page);
  gdl_out_text(out, ",\"markdown\":");
  gdl_out_json_string(out, page);
  gdl_out_format(out, "},\"defaultConfiguration\":{\"level\":\"%s\"}}", level(info));
}

void gdl_sarif_write(const gdl_sarif *sarif, int exit_code, gdl_out *out) {
  const char *lang = sarif->lang == GDL_LANG_ZH ? "zh" : "en";
  gdl_out rules = gdl_out_new(out->arena);
  for (uint32_t i = 0; i < sarif->rules.count; i++) {
    gdl_out_text(&rules, i > 0 ? ",\n" : "\n");
    rule(&rules, sarif->rules.at[i], sarif->lang);
  }
  gdl_out_text(out, "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
                    "schemas/sarif-schema-2.1.0.json\","
                    "\n\"version\":\"2.1.0\",\"runs\":[{\n");
  gdl_out_format(out,
                 "\"tool\":{\"driver\":{\"name\":\"gdl\",\"version\":\"" GDL_VERSION
                 "\",\"language\":\"%s\",\"rules\":[",
                 lang);
  gdl_out_bytes(out, rules.text ? rules.text : "", rules.len);
  gdl_out_format(out, "]}},\n\"language\":\"%s\",\"columnKind\":\"unicodeCodePoints\",\"defaultEncoding\":\"utf-8\",\n",
                 lang);
  gdl_out_format(out, "\"invocations\":[{\"executionSuccessful\":%s,\"exitCode\":%d,\"toolExecutionNotifications\":[",
                 sarif->is_incomplete ? "false" : "true", (int64_t)exit_code);
  gdl_out_bytes(out, sarif->notes.text ? sarif->notes.text : "", sarif->notes.len);
  gdl_out_text(out, "]}],\n\"artifacts\":[");
  gdl_out_bytes(out, sarif->artifacts.text ? sarif->artifacts.text : "", sarif->artifacts.len);
  gdl_out_text(out, "],\n\"results\":[");
  gdl_out_bytes(out, sarif->results.text ? sarif->results.text : "", sarif->results.len);
  gdl_out_text(out, "]}]}\n");
}
