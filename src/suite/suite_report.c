/* suite_report.c - the results of tests, for people and programs. */
#include "report/json.h"
#include "suite/because.h"
#include "suite/judge.h"
#include "suite/suite.h"

typedef enum word {
  WORD_FAILED,
  WORD_EXPECTED,
  WORD_ACTUAL,
  WORD_MISSING,
  WORD_BECAUSE,
  WORD_READ,
  WORD_COLON
} word;
static const char *const words[][GDL_LANG_COUNT] = {
    /* ORDER OF WORDS: word */
    {"failed: ", "未通过："},
    {"  expected ", "  应为 "},
    {"  found    ", "  实为 "},
    {"  missing  ", "  缺少 "},
    {"  because  ", "  原因 "},
    {"  read     ", "  读取 "},
    {": ", "："},
};

gdl_suite_count gdl_suite_counted(const gdl_suite_file *files, uint32_t count) {
  gdl_suite_count counted = {0};
  for (uint32_t f = 0; f < count; f++) {
    for (uint32_t i = 0; i < files[f].count; i++) {
      counted.failed += files[f].results[i].failure_count > 0;
      counted.passed += files[f].results[i].failure_count == 0;
    }
  }
  return counted;
}

/* ---- one failure in words ---- */

static void place(gdl_out *out, gdl_place at, bool has_column) {
  if (!at.source) return;
  gdl_out_string(out, at.source->name);
  gdl_out_format(out, ":%d", (int64_t)at.line);
  if (has_column) gdl_out_format(out, ":%d", (int64_t)at.column);
}

static void line(gdl_out *out, word label, gdl_string text, gdl_lang lang) {
  if (text.len == 0) return;
  gdl_out_text(out, words[label][lang]);
  gdl_out_plain(out, text);
  gdl_out_char(out, '\n');
}

static gdl_string ground_text(gdl_arena *arena, const gdl_ground *ground, gdl_lang lang) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_string(&out, ground->name);
  gdl_out_text(&out, " (");
  place(&out, ground->place, false);
  gdl_out_text(&out, ")");
  gdl_out_text(&out, words[WORD_COLON][lang]);
  gdl_out_string(&out, ground->text);
  return gdl_out_take(&out);
}

static gdl_string value_text(gdl_arena *arena, const gdl_answer *answer, uint32_t fact) {
  gdl_out out = gdl_out_new(arena);
  gdl_judge_value(&out, answer->program->facts[fact].type, answer->patient->slots[fact]);
  return gdl_out_take(&out);
}

static gdl_string read_text(gdl_arena *arena, const gdl_answer *answer, const gdl_because_list *because) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < because->read_count; i++) {
    const uint32_t fact = because->read[i];
    gdl_out_format(&out, i > 0 ? ", %S = %S" : "%S = %S", answer->program->facts[fact].name->string,
                   value_text(arena, answer, fact));
  }
  return gdl_out_take(&out);
}

/* Where it stands, then expected against actual, and what decided otherwise. */
static void failure_text(gdl_out *out, const gdl_suite_result *result,
                         const gdl_suite_failure *failure, gdl_lang lang) {
  line(out, WORD_EXPECTED, failure->expected, lang);
  line(out, WORD_ACTUAL, failure->actual, lang);
  line(out, WORD_MISSING, failure->missing, lang);
  const gdl_because_list because =
      gdl_because_of(out->arena, result->answer, failure->expectation, lang);
  for (uint32_t i = 0; i < because.ground_count; i++)
    line(out, WORD_BECAUSE, ground_text(out->arena, &because.grounds[i], lang), lang);
  if (because.read_count > 0)
    line(out, WORD_READ, read_text(out->arena, result->answer, &because), lang);
}

void gdl_suite_text(gdl_out *out, const gdl_suite_file *files, uint32_t count, gdl_style style) {
  for (uint32_t f = 0; f < count; f++) {
    for (uint32_t i = 0; i < files[f].count; i++) {
      const gdl_suite_result *result = &files[f].results[i];
      for (uint32_t k = 0; k < result->failure_count; k++) {
        gdl_out where = gdl_out_new(out->arena);
        place(&where, gdl_sources_place(files[f].program->sources, result->failures[k].span.start), true);
        gdl_out_inline(out, gdl_out_take(&where));
        gdl_out_text(out, ": ");
        line(out, WORD_FAILED, result->test->decl->test.name.string, style.lang);
        failure_text(out, result, &result->failures[k], style.lang);
      }
    }
  }
  const gdl_suite_count counted = gdl_suite_counted(files, count);
  gdl_out_format(out, style.lang == GDL_LANG_ZH ? "%d 个测试通过，%d 个未通过\n" : "%d passed, %d failed\n",
                 (int64_t)counted.passed, (int64_t)counted.failed);
}

/* ---- JSON ---- */

static void place_json(gdl_out *out, gdl_place at) {
  gdl_json_key(out, "file");
  gdl_out_json_string(out, at.source ? at.source->name : (gdl_string){"", 0});
  gdl_json_key(out, "line");
  gdl_out_int(out, at.line);
}

static void string_json(gdl_out *out, const char *key, gdl_string text) {
  gdl_json_key(out, key);
  gdl_out_json_string(out, text.text ? text : (gdl_string){"", 0});
}

static void because_json(gdl_out *out, const gdl_suite_result *result, const gdl_suite_failure *failure) {
  const gdl_because_list en = gdl_because_of(out->arena, result->answer, failure->expectation,
                                             GDL_LANG_EN),
                         zh = gdl_because_of(out->arena, result->answer, failure->expectation,
                                             GDL_LANG_ZH);
  gdl_json_key(out, "because");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < en.ground_count; i++) {
    gdl_json_comma(out);
    gdl_out_char(out, '{');
    string_json(out, "name", en.grounds[i].name);
    place_json(out, en.grounds[i].place);
    gdl_json_key(out, "text");
    gdl_out_char(out, '{');
    string_json(out, "en", en.grounds[i].text);
    string_json(out, "zh", zh.grounds[i].text);
    gdl_out_text(out, "}}");
  }
  gdl_out_text(out, "],\"read\":[");
  for (uint32_t i = 0; i < en.read_count; i++) {
    gdl_json_comma(out);
    gdl_out_char(out, '{');
    string_json(out, "fact", result->answer->program->facts[en.read[i]].name->string);
    string_json(out, "value", value_text(out->arena, result->answer, en.read[i]));
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

static void failure_json(gdl_out *out, const gdl_program *program, const gdl_suite_result *result,
                         const gdl_suite_failure *failure) {
  gdl_json_comma(out);
  gdl_out_char(out, '{');
  place_json(out, gdl_sources_place(program->sources, failure->span.start));
  string_json(out, "expected", failure->expected);
  string_json(out, "actual", failure->actual);
  string_json(out, "missing", failure->missing);
  because_json(out, result, failure);
  gdl_out_char(out, '}');
}

static gdl_string file_of(const gdl_suite_file *file, const gdl_suite_result *result) {
  return gdl_sources_of(file->program->sources, result->test->decl->span)->name;
}

void gdl_suite_json(gdl_out *out, const gdl_suite_file *files, uint32_t count) {
  const gdl_suite_count counted = gdl_suite_counted(files, count);
  gdl_out_format(out, "\"passed\":%d,\"failed\":%d,\"tests\":[", (int64_t)counted.passed,
                 (int64_t)counted.failed);
  for (uint32_t f = 0; f < count; f++) {
    for (uint32_t i = 0; i < files[f].count; i++) {
      const gdl_suite_result *result = &files[f].results[i];
      gdl_json_comma(out);
      gdl_out_char(out, '{');
      string_json(out, "file", file_of(&files[f], result));
      string_json(out, "name", result->test->decl->test.name.string);
      gdl_out_text(out, result->failure_count ? ",\"passed\":false,\"failures\":["
                                              : ",\"passed\":true,\"failures\":[");
      for (uint32_t k = 0; k < result->failure_count; k++)
        failure_json(out, files[f].program, result, &result->failures[k]);
      gdl_out_text(out, "]}");
    }
  }
  gdl_out_char(out, ']');
}

/* ---- JUnit ---- */

static void attribute(gdl_out *out, const char *name, gdl_string text) {
  gdl_out_format(out, " %s=\"", name);
  gdl_out_html(out, text);
  gdl_out_char(out, '"');
}

static void number(gdl_out *out, const char *name, uint32_t value) {
  gdl_out_format(out, " %s=\"%d\"", name, (int64_t)value);
}

static void case_junit(gdl_out *out, const gdl_suite_file *file, const gdl_suite_result *result,
                       gdl_lang lang) {
  gdl_out_text(out, "    <testcase");
  attribute(out, "classname", file_of(file, result));
  attribute(out, "name", result->test->decl->test.name.string);
  attribute(out, "file", file_of(file, result));
  number(out, "line", gdl_sources_place(file->program->sources, result->test->decl->span.start).line);
  if (result->failure_count == 0) {
    gdl_out_text(out, "/>\n");
    return;
  }
  gdl_out_text(out, ">\n");
  for (uint32_t k = 0; k < result->failure_count; k++) {
    gdl_out text = gdl_out_new(out->arena);
    gdl_out_text(out, "      <failure");
    attribute(out, "message", result->failures[k].expected);
    gdl_out_text(out, " type=\"expectation\">");
    failure_text(&text, result, &result->failures[k], lang);
    gdl_out_html(out, gdl_out_take(&text));
    gdl_out_text(out, "</failure>\n");
  }
  gdl_out_text(out, "    </testcase>\n");
}

void gdl_suite_junit(gdl_out *out, const gdl_suite_file *files, uint32_t count, gdl_lang lang) {
  const gdl_suite_count all = gdl_suite_counted(files, count);
  gdl_out_text(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
  number(out, "tests", all.passed + all.failed);
  number(out, "failures", all.failed);
  gdl_out_text(out, ">\n");
  for (uint32_t f = 0; f < count; f++) {
    const gdl_suite_count own = gdl_suite_counted(&files[f], 1);
    gdl_out_text(out, "  <testsuite");
    attribute(out, "name", gdl_sources_at(files[f].program->sources, 0)->name);
    number(out, "tests", own.passed + own.failed);
    number(out, "failures", own.failed);
    gdl_out_text(out, " errors=\"0\" skipped=\"0\">\n");
    for (uint32_t i = 0; i < files[f].count; i++)
      case_junit(out, &files[f], &files[f].results[i], lang);
    gdl_out_text(out, "  </testsuite>\n");
  }
  gdl_out_text(out, "</testsuites>\n");
}
