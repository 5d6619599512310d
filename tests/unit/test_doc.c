/* test_doc.c - conditions, values and definitions in words made from labels, in en and zh. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "compile.h"
#include "doc/doc.h"
#include "doc/phrase.h"

static const char prelude[] =
    "unit 万U = 10_000 [iU]\n"
    "parameter adult_age = 18 years zh \"成年\" en \"Age of adults\"\n"
    "codes drug { a zh \"甲\" en \"Alpha\", b zh \"乙\" en \"Beta\", c zh \"丙\" en \"Gamma\" }\n"
    "group some of drug { a, b } zh \"若干\" en \"Some\"\n"
    "fact sle : boolean zh \"狼疮\" en \"Lupus\"\n"
    "fact risk : boolean zh \"感染或风险\" en \"Infection, or a risk\"\n"
    "fact pregnant : boolean zh \"妊娠\" en \"Pregnant\"\n"
    "fact age : quantity years 0..120 zh \"年龄\" en \"Age\"\n"
    "fact since : quantity months 0..600 zh \"病程\" en \"Duration\"\n"
    "fact height : quantity cm 40..230 zh \"身高\" en \"Height\"\n"
    "fact weight : quantity kg 1..300 zh \"体重\" en \"Weight\"\n"
    "fact bsa : quantity m2 0.2..3.0 zh \"体表面积\" en \"Body surface\"\n"
    "fact sex : one of { male = 0 zh \"男\" en \"Male\", female = 1 zh \"女\" en \"Female\" } zh "
    "\"性别\" en \"Sex\"\n"
    "fact drugs : any of drug zh \"用药\" en \"Drugs\"\n"
    "fact crea : series of quantity umol/L 10..2000 zh \"肌酐\" en \"Creatinine\"\n"
    "fact born : date zh \"出生日期\" en \"Date of birth\"\n"
    "fact ward : text zh \"病区\" en \"Ward\"\n"
    "fact given : quantity [iU]/m2 0..1_000_000 zh \"医嘱\" en \"Ordered\"\n"
    "fact n : integer 0..20 zh \"次数\" en \"Courses\"\n"
    "define adult = age >= adult_age zh \"成人\" en \"Adult\"\n"
    "define dose = 50..100 万U/m2 * bsa zh \"剂量\" en \"Dose\"\n";

static const struct {
  const char *expr, *en, *zh;
} conditions[] = {
    {"sle", "Lupus", "狼疮"},
    {"not sle", "not Lupus", "并非狼疮"},
    {"not (not sle)", "Lupus", "狼疮"},
    {"age >= 18 years", "Age ≥ 18 years", "年龄 ≥ 18岁"},
    {"not (age >= 18 years)", "Age &lt; 18 years", "年龄 &lt; 18岁"},
    {"since > 3 months", "Duration &gt; 3 months", "病程 &gt; 3个月"},
    {"bsa < 1.0 m2", "Body surface &lt; 1.0 m²", "体表面积 &lt; 1.0 m²"},
    {"adult", "Adult, that is Age ≥ 18 years (set by this file)", "成人，即年龄 ≥ 18岁（本文件所定）"},
    {"not adult", "not Adult, that is Age &lt; 18 years (set by this file)",
     "并非成人，即年龄 &lt; 18岁（本文件所定）"},
    {"sex is female", "Sex: Female", "性别：女"},
    {"sex is not female", "Sex: other than Female", "性别：非女"},
    {"sex = female", "Sex: Female", "性别：女"},
    {"not (sex != female)", "Sex: Female", "性别：女"},
    {"sex in { male, female }", "Sex: one of Male, Female", "性别：男、女之一"},
    {"age in 18..65 years", "Age lies in 18–65 years", "年龄 在 18–65岁 之内"},
    {"not (age in 18..65 years)", "Age lies outside 18–65 years", "年龄 不在 18–65岁 之内"},
    {"drugs has a", "Drugs: includes Alpha", "用药：含甲"},
    {"not (drugs has a)", "Drugs: does not include Alpha", "用药：不含甲"},
    {"drugs has any of some", "Drugs: any of “Some”", "用药：含“若干”之一"},
    {"drugs has any of { a, c }", "Drugs: any of Alpha, Gamma", "用药：含甲、丙之一"},
    {"drugs has all of { a, c }", "Drugs: all of Alpha, Gamma", "用药：含甲、丙全部"},
    {"not (drugs has all of some)", "Drugs: not all of “Some”", "用药：不全含“若干”"},
    {"drugs is empty", "Drugs: none", "用药：无"},
    {"drugs is not empty", "Drugs: at least one", "用药：至少一项"},
    {"sex is known", "Sex is known", "性别已知"},
    {"sex is not known", "Sex is not known", "性别未知"},
    {"ward = \"A\"", "Ward = “A”", "病区 = “A”"},
    {"sle or pregnant", "Lupus or Pregnant", "狼疮或妊娠"},
    {"born <= 2000-01-31", "Date of birth ≤ 2000-01-31", "出生日期 ≤ 2000-01-31"},
    {"born <= today", "Date of birth ≤ the day of evaluation", "出生日期 ≤ 评估当日"},
    {"sle and pregnant", "all of these:\n- Lupus\n- Pregnant", "以下全部：\n- 狼疮\n- 妊娠"},
    {"not (sle and pregnant)", "not all of these:\n- Lupus\n- Pregnant", "并非以下全部：\n- 狼疮\n- 妊娠"},
    {"not (sle or pregnant)", "none of these:\n- Lupus\n- Pregnant", "以下均无：\n- 狼疮\n- 妊娠"},
    {"none of (sle, pregnant)", "none of these:\n- Lupus\n- Pregnant", "以下均无：\n- 狼疮\n- 妊娠"},
    {"at least 2 of (sle, pregnant, adult)", "at least 2 of these:\n- Lupus\n- Pregnant\n- Adult, that is Age ≥ 18 years (set by this file)",
     "以下至少 2 项：\n- 狼疮\n- 妊娠\n- 成人，即年龄 ≥ 18岁（本文件所定）"},
    {"not at least 2 of (sle, pregnant)", "fewer than 2 of these:\n- Lupus\n- Pregnant",
     "以下不足 2 项：\n- 狼疮\n- 妊娠"},
    {"sle and (pregnant or age > 60 years or risk)", "all of these:\n- Lupus\n- any of these:\n  - Pregnant\n  - Age &gt; 60 years\n  - Infection, or a risk",
     "以下全部：\n- 狼疮\n- 以下任一：\n  - 妊娠\n  - 年龄 &gt; 60岁\n  - 感染或风险"},
    {"(sle and risk) = true", "(Lupus and “Infection, or a risk”) = yes", "(狼疮且“感染或风险”) = 是"},
    {"last(crea) > 100 umol/L", "latest Creatinine &gt; 100 µmol/L", "最近一次肌酐 &gt; 100 µmol/L"},
    {"first(crea before 2026-03-01) > 1 mmol/L", "earliest Creatinine before 2026-03-01 &gt; 1 mmol/L",
     "2026\\-03-01之前最早一次肌酐 &gt; 1 mmol/L"},
    {"last(crea within 3 months) > 1 mmol/L",
     "latest Creatinine within the last 3 months &gt; 1 mmol/L", "3个月之内最近一次肌酐 &gt; 1 mmol/L"},
};

static const struct {
  const char *expr, *en, *zh;
} values[] = {
    {"3..6", "3–6", "3–6"},
    {"7 * 3..6", "7 × (3–6)", "7 × (3–6)"},
    {"50..100 万U/m2 * bsa", "0.5–1.0 million IU/m² × Body surface", "50万–100万 IU/m² × 体表面积"},
    {"sqrt((height as cm) * (weight as kg) / 3600) * 1 m2",
     "√(Height (cm) × Weight (kg) ÷ 3600) × 1 m²", "√(身高（cm） × 体重（kg） ÷ 3600) × 1 m²"},
    {"n - (n - 1)", "Courses − (Courses − 1)", "次数 − (次数 − 1)"},
    {"n / (n * 2)", "Courses ÷ (Courses × 2)", "次数 ÷ (次数 × 2)"},
    {"(n + 1) * 2", "(Courses + 1) × 2", "(次数 + 1) × 2"},
    {"-(n + 1)", "−(Courses + 1)", "−(次数 + 1)"},
    {"(n + 1) ^ 2", "(Courses + 1)^2", "(次数 + 1)^2"},
    {"min(n, 4)", "the least of (Courses; 4)", "最小值(次数；4)"},
    {"round(n / 3, 1)", "rounded to one decimal (Courses ÷ 3)", "保留一位小数(次数 ÷ 3)"},
    {"round(n / 3, 2)", "rounded to 2 decimals (Courses ÷ 3)", "保留 2 位小数(次数 ÷ 3)"},
    {"year(born) - 1", "calendar year of Date of birth − 1", "出生日期的年份 − 1"},
    {"clamp n to 1..4", "Courses, kept within 1–4", "次数（限于 1–4 之内）"},
    {"whole years from born to today", "whole years from Date of birth to the day of evaluation",
     "自出生日期至评估当日的整年数"},
    {"if sle then 1 else 2", "if Lupus then 1, otherwise 2", "若狼疮则为 1，否则为 2"},
    {"sum of points(sex)", "sum of the points of (Sex)", "分值之和（性别）"},
    {"points(sex) + 1", "points of Sex + 1", "性别的分值 + 1"},
    {"count of (sle, pregnant) + 1", "how many of these hold (Lupus; Pregnant) + 1",
     "以下成立的项数（狼疮；妊娠） + 1"},
    {"cases { when sle => 2 otherwise => 0 } + 1", "(2 when Lupus; otherwise 0) + 1",
     "(狼疮时为 2；否则为 0) + 1"},
};

static compiled with(const char *expr) {
  compiled t = {0};
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out text = gdl_out_new(arena);
  gdl_out_format(&text, "define it = %s en \"It\"\n", expr);
  t = compile(prelude, gdl_out_take(&text).text);
  if (!t.program) {
    gdl_out out = gdl_out_new(t.arena);
    gdl_diags_text(t.diags, (gdl_render){GDL_LANG_EN, false}, &out);
    print_error("%s\n", out.text);
  }
  gdl_arena_free(arena);
  return t;
}

static const gdl_expr *expr_of(const compiled *t) {
  return t->program->defines[t->program->defines_count - 1].decl->define.value;
}

/* The item of a list that holds it, without its dash and indent. */
static gdl_string unlisted(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = text.len > 2 ? 2 : 0; i < text.len; i++) {
    gdl_out_char(&out, text.text[i]);
    if (text.text[i] == '\n' && i + 2 < text.len) i += 2;
  }
  while (out.len > 0 && out.text[out.len - 1] == '\n') out.text[--out.len] = '\0';
  return gdl_out_take(&out);
}

/* As Markdown. */
static gdl_string said(const compiled *t, gdl_lang lang, bool as_list) {
  gdl_out out = gdl_out_new(t->arena);
  gdl_guide guide;
  gdl_guide_begin(&guide, &out, t->program, lang, false);
  guide.paper.is_mid_line = !as_list;
  if (!as_list) {
    gdl_say_expr(&guide, expr_of(t), (gdl_saying){.least = GDL_BINDS_LIST});
    return gdl_out_take(&out);
  }
  gdl_paper_list(&guide.paper);
  gdl_paper_item(&guide.paper);
  gdl_say_condition(&guide, expr_of(t), false);
  gdl_paper_item_end(&guide.paper);
  gdl_paper_list_end(&guide.paper);
  return unlisted(t->arena, gdl_out_take(&out));
}

static uint32_t differs(const char *expr, const char *wanted, gdl_string got) {
  if (gdl_string_is(got, wanted)) return 0;
  print_error("%s\n  wanted: %s\n  got:    %.*s\n", expr, wanted, (int)got.len, got.text);
  return 1;
}

static uint32_t check(const char *expr, const char *en, const char *zh, bool as_list) {
  compiled t = with(expr);
  if (!t.program) return 1;
  const uint32_t faults = differs(expr, en, said(&t, GDL_LANG_EN, as_list)) +
                          differs(expr, zh, said(&t, GDL_LANG_ZH, as_list));
  gdl_arena_free(t.arena);
  return faults;
}

static void test_conditions(void **state) {
  (void)state;
  uint32_t faults = 0;
  for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
    faults += check(conditions[i].expr, conditions[i].en, conditions[i].zh, true);
  assert_int_equal(faults, 0);
}

static void test_values(void **state) {
  (void)state;
  uint32_t faults = 0;
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    faults += check(values[i].expr, values[i].en, values[i].zh, false);
  assert_int_equal(faults, 0);
}

/* Definitions that unfold into definitions without end are said by name: no page grows out of hand. */
static void test_unfolding_ends(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out text = gdl_out_new(arena), page = gdl_out_new(arena);
  gdl_out_text(&text, "fact x : number 0..9 en \"X\"\ndefine d0 = x + 1 en \"D0\"\n");
  for (int64_t i = 1; i < 200; i++)
    gdl_out_format(&text, "define d%d = d%d + d%d en \"D%d\"\n", i, i - 1, i - 1, i);
  gdl_out_text(&text,
               "action a { label en \"A\" with q : number en \"Q\" }\n"
               "item I { label en \"I\" score none rule r when x > 1 indicate a with q = d199 }\n");
  compiled t = compile("", gdl_out_take(&text).text);
  assert_non_null(t.program);
  gdl_doc_html(&page, t.program, GDL_LANG_EN);
  assert_true(page.len > 1000 && page.len < 200000);
  gdl_arena_free(t.arena);
  gdl_arena_free(arena);
}

/* 200 deep is what the parser allows. */
static void test_deep(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out text = gdl_out_new(arena), page = gdl_out_new(arena);
  gdl_out_text(&text, "fact x : boolean en \"X\"\nfact y : boolean en \"Y\"\ndefine d = ");
  for (int i = 0; i < 95; i++) gdl_out_text(&text, i % 2 ? "y or (" : "x and (");
  gdl_out_text(&text, "x");
  for (int i = 0; i < 95; i++) gdl_out_char(&text, ')');
  gdl_out_text(&text, " en \"D\"\n");
  compiled t = compile("", gdl_out_take(&text).text);
  assert_non_null(t.program);
  gdl_doc_html(&page, t.program, GDL_LANG_ZH);
  gdl_doc_markdown(&page, t.program, GDL_LANG_ZH);
  assert_true(page.len > 0);
  gdl_arena_free(t.arena);
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_conditions),
      cmocka_unit_test(test_values),
      cmocka_unit_test(test_unfolding_ends),
      cmocka_unit_test(test_deep),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
