/* suite_report.c - the results of tests, for people and programs. */
#include "suite/suite.h"

typedef enum word { WORD_FAILED, WORD_EXPECTED, WORD_ACTUAL, WORD_MISSING } word;
static const char *const words[][GDL_LANG_COUNT] = {
    /* ORDER OF WORDS: word */
    {"failed: ", "未通过："},
    {"  expected ", "  应为 "},
    {"  found    ", "  实为 "},
    {"  missing  ", "  缺少 "},
};

static void place(gdl_out *out, const gdl_program *program, gdl_span span) {
  gdl_place at = gdl_sources_place(program->sources, span.start);
  if (!at.source) return;
  gdl_out_plain(out, at.source->name);
  gdl_out_format(out, ":%d:%d: ", (int64_t)at.line, (int64_t)at.column);
}

static void line(gdl_out *out, word label, gdl_string text, gdl_lang lang) {
  if (text.len == 0) return;
  gdl_out_text(out, words[label][lang]);
  gdl_out_plain(out, text);
  gdl_out_char(out, '\n');
}

static void failure_text(gdl_out *out, const gdl_program *program, const gdl_suite_result *result,
                         const gdl_suite_failure *failure, gdl_lang lang) {
  place(out, program, failure->span);
  gdl_out_text(out, words[WORD_FAILED][lang]);
  gdl_out_plain(out, result->test->decl->test.name.string);
  gdl_out_char(out, '\n');
  line(out, WORD_EXPECTED, failure->expected, lang);
  line(out, WORD_ACTUAL, failure->actual, lang);
  line(out, WORD_MISSING, failure->missing, lang);
}

static uint32_t failed_of(const gdl_suite_result *results, uint32_t count) {
  uint32_t failed = 0;
  for (uint32_t i = 0; i < count; i++) failed += results[i].failure_count > 0;
  return failed;
}

void gdl_suite_text(gdl_out *out, const gdl_program *program, const gdl_suite_result *results,
                    uint32_t count, gdl_style style) {
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t k = 0; k < results[i].failure_count; k++)
      failure_text(out, program, &results[i], &results[i].failures[k], style.lang);
  const uint32_t failed = failed_of(results, count);
  gdl_out_format(out, style.lang == GDL_LANG_ZH ? "%d 个测试通过，%d 个未通过\n" : "%d passed, %d failed\n",
                 (int64_t)(count - failed), (int64_t)failed);
}

static void failure_json(gdl_out *out, const gdl_program *program, const gdl_suite_failure *failure) {
  gdl_place at = gdl_sources_place(program->sources, failure->span.start);
  gdl_out_text(out, "{\"file\":");
  gdl_out_json_string(out, at.source ? at.source->name : (gdl_string){"", 0});
  gdl_out_format(out, ",\"line\":%d,\"expected\":", (int64_t)at.line);
  gdl_out_json_string(out, failure->expected);
  gdl_out_text(out, ",\"actual\":");
  gdl_out_json_string(out, failure->actual);
  gdl_out_text(out, ",\"missing\":");
  gdl_out_json_string(out, failure->missing.text ? failure->missing : (gdl_string){"", 0});
  gdl_out_char(out, '}');
}

void gdl_suite_json(gdl_out *out, const gdl_program *program, const gdl_suite_result *results,
                    uint32_t count) {
  const uint32_t failed = failed_of(results, count);
  gdl_out_format(out, "{\"passed\":%d,\"failed\":%d,\"tests\":[", (int64_t)(count - failed),
                 (int64_t)failed);
  for (uint32_t i = 0; i < count; i++) {
    gdl_out_text(out, i > 0 ? ",{\"name\":" : "{\"name\":");
    gdl_out_json_string(out, results[i].test->decl->test.name.string);
    gdl_out_text(out, results[i].failure_count ? ",\"passed\":false,\"failures\":["
                                               : ",\"passed\":true,\"failures\":[");
    for (uint32_t k = 0; k < results[i].failure_count; k++) {
      if (k > 0) gdl_out_char(out, ',');
      failure_json(out, program, &results[i].failures[k]);
    }
    gdl_out_text(out, "]}");
  }
  gdl_out_text(out, "]}\n");
}
