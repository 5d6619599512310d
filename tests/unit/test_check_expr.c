/* test_check_expr.c - what an expression is: its type and unit, its operations, or what is wrong with it and where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/out.h"
#include "sema/program.h"
#include "syntax/parse.h"

static const char prelude[] = "guideline t { language 1 title \"t\" version \"1\" }\n"
                              "unit MIU = 1_000_000 [iU]\n"
                              "unit huge = 1 m10.s10.g10\n"
                              "substance creatinine 113.12 g/mol\n"
                              "substance glucose 180.16 g/mol\n"
                              "parameter usual = 1.3..2.4 m2\n"
                              "codes drug { aspirin, heparin, warfarin }\n"
                              "group thinners of drug { heparin, warfarin }\n"
                              "fact sick : boolean\n"
                              "fact ill : boolean\n"
                              "fact n : integer 0..10\n"
                              "fact x : number -5..5\n"
                              "fact weight : quantity kg 1..300\n"
                              "fact height : quantity cm 40..230\n"
                              "fact area : quantity m2 0..3\n"
                              "fact temp : quantity Cel 30..45\n"
                              "fact dose : quantity [iU] 0..1000\n"
                              "fact share : quantity % 0..100\n"
                              "fact big : quantity huge 0..100\n"
                              "fact crea : quantity mg/dL 0..40 of creatinine\n"
                              "fact sugar : quantity mg/dL 0..1000 of glucose\n"
                              "fact age : quantity years 0..120\n"
                              "fact waited : quantity d 0..1000\n"
                              "fact born : date\n"
                              "fact seen : date\n"
                              "fact nick : text\n"
                              "fact agent : one of { viral, bacterial }\n"
                              "fact cause : one of { viral, fungal }\n"
                              "fact answer : one of { no = 0, yes = 8 }\n"
                              "fact drugs : any of drug\n"
                              "fact scores : series of integer 0..100\n"
                              "fact loads : series of quantity kg 1..300\n"
                              "define r = 3..6\n"
                              "define it = ";

/* ---- compiling one expression ---- */

typedef struct checked {
  gdl_arena *arena;
  gdl_diags *diags;
  const gdl_program *program;
  uint32_t start; /* of the expression in the offset space */
} checked;

static checked check_text(const char *expr, size_t len) {
  checked t = {.arena = gdl_arena_new(NULL)};
  gdl_out out = gdl_out_new(t.arena);
  gdl_out_text(&out, prelude);
  size_t start = out.len;
  gdl_out_bytes(&out, expr, len);
  gdl_out_char(&out, '\n');
  gdl_sources *sources = gdl_sources_new(t.arena);
  t.diags = gdl_diags_new(t.arena, sources);
  gdl_names *names = gdl_names_new(t.arena);
  const gdl_source *source =
      gdl_source_load(t.arena, t.diags, gdl_string_of("t.gdl"), out.text, out.len);
  assert_non_null(source);
  t.start = source->base + (uint32_t)start;
  const gdl_file *file = gdl_parse(t.arena, names, t.diags, source);
  t.program = gdl_check(t.arena, names, t.diags, &file, 1);
  return t;
}

static const gdl_define *it_of(const checked *t) {
  for (uint32_t i = 0; t->program && i < t->program->defines_count; i++)
    if (gdl_string_is(t->program->defines[i].name->string, "it")) return &t->program->defines[i];
  return NULL;
}

static const char *const kinds[] = {"error", "boolean", "integer", "number", "quantity",
                                    "date",  "text",    "one of",  "any of", "series"};

static void print_type(gdl_out *out, const gdl_type *type) {
  if (type->is_range) gdl_out_text(out, "range of ");
  gdl_out_text(out, kinds[type->kind]);
  if (type->unit) gdl_out_format(out, " %S", gdl_unit_name(type->unit));
}

/* "1037@5": each message of the expression with its column; then the type, if there is one. */
static gdl_string outcome(const checked *t) {
  gdl_out out = gdl_out_new(t->arena);
  gdl_diags_sort(t->diags);
  for (uint32_t i = 0; i < t->diags->count; i++) {
    const gdl_diag *diag = &t->diags->at[i];
    if (diag->span.start < t->start) continue;
    if (out.len) gdl_out_char(&out, ' ');
    gdl_out_format(&out, "%d@%d", (int64_t)gdl_diag_info_of(diag->code)->number,
                   (int64_t)(diag->span.start - t->start + 1));
  }
  const gdl_define *it = it_of(t);
  if (it) {
    if (out.len) gdl_out_char(&out, ' ');
    print_type(&out, it->type);
  }
  return gdl_out_take(&out);
}

static bool expect(const char *expr, const char *wanted) {
  checked t = check_text(expr, strlen(expr));
  gdl_string found = outcome(&t);
  bool ok = gdl_string_is(found, wanted);
  if (!ok) print_error("%s\n  wanted: %s\n  found:  %s\n", expr, wanted, found.text);
  gdl_arena_free(t.arena);
  return ok;
}

typedef struct row {
  const char *expr, *wanted;
} row;

static void expect_all(const row *rows, size_t count) {
  size_t failed = 0;
  for (size_t i = 0; i < count; i++) failed += expect(rows[i].expr, rows[i].wanted) ? 0 : 1;
  assert_int_equal(failed, 0);
}

#define EXPECT_ALL(rows) expect_all((rows), sizeof(rows) / sizeof *(rows))

/* ---- comparisons ---- */

static void test_compare(void **state) {
  (void)state;
  static const row rows[] = {
      {"n = 3", "boolean"},
      {"x != 2.5", "boolean"},
      {"n < x", "boolean"},
      {"weight >= 0 kg", "boolean"},
      {"weight > 500 g", "boolean"},
      {"120 cm < height", "boolean"},
      {"temp >= 100.4 [degF]", "boolean"},
      {"temp > -5 Cel", "boolean"},
      {"born < today", "boolean"},
      {"born = 2000-01-31", "boolean"},
      {"nick = \"Bo\"", "boolean"},
      {"sick = true", "boolean"},
      {"sick = ill", "boolean"},
      {"sick != (not ill)", "boolean"},
      {"agent = viral", "boolean"},
      {"viral = agent", "boolean"},
      {"(viral) != (agent)", "boolean"},
      {"crea > 100 umol/L", "boolean"},
      {"100 umol/L < crea", "boolean"},
      {"age >= 216 months", "boolean"},
      {"waited >= 2 wk", "boolean"},
      {"weight > 0", "1014@10"},
      {"0 < weight", "1014@1"},
      {"share > 0.5", "1014@9"},
      {"x > 3 kg", "1014@1"},
      {"weight > 3 cm", "1015@10"},
      {"weight > height", "1015@10"},
      {"age > 90 d", "1033@7"},
      {"3 months > 90 d", "1033@12"},
      {"crea = sugar", "1034@8"},
      {"agent = cause", "1035@9"},
      {"agent = \"viral\"", "1036@9"},
      {"\"viral\" = agent", "1036@1"},
      {"weight > \"50 kg\"", "1036@10"},
      {"nick = n", "1036@1"},
      {"sick = 3", "1037@8"},
      {"born > 18 years", "1037@8"},
      {"agent = 3", "1037@9"},
      {"sick < ill", "1038@1"},
      {"agent > viral", "1038@1"},
      {"nick < \"b\"", "1038@1"},
      {"r = 3", "1039@1"},
      {"n > 3..6", "1039@5"},
      {"drugs = aspirin", "1007@9"},
      {"drugs = drugs", "1040@1"},
      {"scores > 3", "1041@1"},
      {"n = unknown", "1042@5"},
      {"unknown != n", "1042@1"},
      {"agent = virus", "1009@9"},
      {"viral = bacterial", "1007@1"},
      {"nobody = viral", "1001@1"},
      {"nobody > nothing", "1001@1"},
      {"nobody > 3 xyz", "1405@12"},
  };
  EXPECT_ALL(rows);
}

static void test_in(void **state) {
  (void)state;
  static const row rows[] = {
      {"n in 3..6", "boolean"},
      {"n in r", "boolean"},
      {"x in 0.5..1", "boolean"},
      {"weight in 500..900 g", "boolean"},
      {"area in usual", "boolean"},
      {"born in 2000-01-01..2001-12-31", "boolean"},
      {"seen in born + 7..14 d", "boolean"},
      {"temp in 97..99 [degF]", "boolean"},
      {"n in n..(n + 1)", "boolean"},
      {"agent in { viral, bacterial }", "boolean"},
      {"age in 18..65 years", "boolean"},
      {"r in 3..6", "1039@1"},
      {"scores in 3..6", "1041@1"},
      {"n in 3", "1043@6"},
      {"n in x", "1043@6"},
      {"born in today", "1043@9"},
      {"sick in 3..6", "1044@1"},
      {"drugs in { aspirin }", "1044@1"},
      {"nick in 1..2", "1044@1"},
      {"weight in 3..6", "1014@11"},
      {"weight in 3..6 cm", "1015@11"},
      {"age in 30..60 d", "1033@8"},
      {"born in 3..6", "1037@9"},
      {"n in 6..3", "1018@6"},
      {"agent in { virus }", "1009@12"},
      {"agent in thinners", "1023@10"},
      {"agent in 3..6", "1024@10"},
      {"nobody in { viral }", "1001@1"},
      {"nobody in 3..6", "1001@1"},
  };
  EXPECT_ALL(rows);
}

static void test_is_and_has(void **state) {
  (void)state;
  static const row rows[] = {
      {"agent is viral", "boolean"},
      {"agent is not viral", "boolean"},
      {"agent is known", "1241@1 boolean"},
      {"weight is not known", "1241@1 boolean"},
      {"drugs is empty", "boolean"},
      {"drugs is not empty", "boolean"},
      {"scores is empty", "boolean"},
      {"scores is known", "1241@1 boolean"},
      {"drugs has aspirin", "boolean"},
      {"drugs has any of { aspirin, heparin }", "boolean"},
      {"drugs has all of { aspirin, heparin }", "boolean"},
      {"drugs has any of thinners", "boolean"},
      {"drugs has all of thinners", "boolean"},
      {"agent is virus", "1009@10"},
      {"weight is heavy", "1045@1"},
      {"sick is viral", "1045@1"},
      {"born is viral", "1045@1"},
      {"drugs is aspirin", "1046@1"},
      {"scores is viral", "1041@1"},
      {"weight is empty", "1047@1"},
      {"agent is empty", "1047@1"},
      {"agent has viral", "1048@1"},
      {"sick has viral", "1048@1"},
      {"scores has viral", "1041@1"},
      {"drugs has thinners", "1049@11"},
      {"drugs has asprin", "1009@11"},
      {"drugs has any of { asprin }", "1009@20"},
      {"drugs has any of sick", "1002@18"},
      {"nobody is viral", "1001@1"},
      {"nobody has viral", "1001@1"},
  };
  EXPECT_ALL(rows);
}

/* ---- arithmetic ---- */

static void test_numbers(void **state) {
  (void)state;
  static const row rows[] = {
      {"n + 1", "integer"},
      {"n - 1.5", "number"},
      {"n * n", "integer"},
      {"n / 2", "number"},
      {"n ^ 2", "integer"},
      {"n ^ -1", "number"},
      {"n ^ n", "number"},
      {"x ^ 0.5", "number"},
      {"-n", "integer"},
      {"-(x)", "number"},
      {"-weight", "quantity kg"},
      {"weight + 500 g", "quantity kg"},
      {"500 g + weight", "quantity g"},
      {"weight * 2", "quantity kg"},
      {"2 * weight", "quantity kg"},
      {"weight / 2", "quantity kg"},
      {"weight / weight", "number"},
      {"height / 1 m", "number"},
      {"weight * 50 %", "quantity kg"},
      {"share * share", "quantity %"},
      {"share / 100 %", "number"},
      {"share * 2", "quantity %"},
      {"share + 5 %", "quantity %"},
      {"age + 3 months", "quantity months"}, /* 4 months are no decimal number of years */
      {"3 months + 1 years", "quantity months"},
      {"1 wk + 45 h", "quantity h"},
      {"weight + 500 g", "quantity kg"},
      {"weight ^ 0", "number"},
      {"crea - 50 umol/L", "quantity mg/dL"},
      {"weight + 1", "1014@10"},
      {"1 + weight", "1014@1"},
      {"weight + height", "1015@10"},
      {"age + 3 d", "1033@7"},
      {"crea + sugar", "1034@8"},
      {"sick + 1", "1012@1"},
      {"1 + nick", "1012@5"},
      {"drugs * 2", "1012@1"},
      {"agent + 1", "1068@1"},
      {"scores + 1", "1041@1"},
      {"temp + 1 Cel", "1050@1"},
      {"2 * temp", "1050@5"},
      {"-temp", "1050@2"},
      {"big * big * big * big", "1054@17"},
      {"2 ^ weight", "1055@5"},
      {"weight ^ n", "1056@10"},
      {"weight ^ 0.5", "1056@10"},
      {"weight ^ 99", "1054@8"},
      {"n / 0", "1070@5"},
      {"n / (0 kg)", "1070@5"},
      {"nobody + 1", "1001@1"},
  };
  EXPECT_ALL(rows);
}

static void test_units_of_products(void **state) {
  (void)state;
  static const row rows[] = {
      {"weight / area < 30 kg/m2", "boolean"},
      {"weight / (height * height) < 30 kg/m2", "boolean"},
      {"0.5 MIU / area < 1 MIU/m2", "boolean"},
      {"50 MIU/m2 * area > dose", "boolean"},
      {"sqrt(area) < height", "boolean"},
      {"sqrt(height * height) < 1 m", "boolean"},
      {"1 / waited < 0.5 /d", "boolean"},
      {"weight ^ 2 < 4 kg2", "boolean"},
      {"height ^ -1 < 4 /m", "boolean"},
      {"weight * area < 3 kg", "1015@17"},
  };
  EXPECT_ALL(rows);
}

static void test_ranges(void **state) {
  (void)state;
  static const row rows[] = {
      {"3..6", "range of integer"},
      {"0.5..1", "range of number"},
      {"7..14 d", "range of quantity d"},
      {"2000-01-01..2000-12-31", "range of date"},
      {"n..(n + 3)", "range of integer"},
      {"(n)..2.5", "range of number"},
      {"7 * 3..6", "range of integer"},
      {"7 * r", "range of integer"},
      {"r + r", "range of integer"},
      {"r * r", "range of integer"},
      {"r / 2", "range of number"},
      {"-r", "range of integer"},
      {"14 d * r + 7..14 d * (r - 1)", "range of quantity d"},
      {"r * 1 MIU", "range of quantity MIU"},
      {"50..100 MIU/m2 * area in 3..6 MIU", "1039@1"},
      {"(7..14 d) as h", "range of number"},
      {"3..6 - 3..6", "range of integer"},
      {"r - r", "1057@1 range of integer"},
      {"r - 2 * r", "1057@1 range of integer"},
      {"r + -r", "1057@1 range of integer"},
      {"r / r", "1057@1 range of number"},
      {"(r - r) - r", "1057@2 range of integer"},
      {"x * r + r", "1057@1 range of number"},
      {"n * r + r", "range of integer"},
      {"(7 d * r) as d - r", "1057@1 range of number"},
      {"r ^ 2", "1017@1"},
      {"2 ^ r", "1017@5"},
      {"r..7", "1017@1"},
      {"sick..7", "1071@1"},
      {"(viral)..7", "1007@2"},
      {"(agent)..7", "1071@1"},
      {"(n)..7 kg", "1014@1"},
      {"clamp n to 1..4", "integer"},
      {"clamp x to 1..4", "number"},
      {"clamp weight to 500..900 g", "quantity kg"},
      {"clamp temp to 35..42 Cel", "quantity Cel"},
      {"clamp r to 1..4", "1017@7"},
      {"clamp weight to 1..4", "1014@17"},
      {"clamp born to 1..4", "1052@7"},
  };
  EXPECT_ALL(rows);
}

static void test_conversion(void **state) {
  (void)state;
  static const row rows[] = {
      {"height as m", "number"},
      {"(height as cm) * (weight as kg) / 3600", "number"},
      {"sqrt((height as cm) * (weight as kg) / 3600) * 1 m2", "quantity m2"},
      {"temp as [degF]", "number"},
      {"crea as umol/L", "number"},
      {"x as %", "number"},
      {"(temp as Cel) + 1", "number"},
      {"(r) as %", "range of number"},
      {"x as kg", "1058@1"},
      {"height as kg", "1015@1"},
      {"weight as umol/L", "1015@1"},
      {"age as d", "1033@1"},
      {"born as d", "1052@1"},
      {"sick as kg", "1012@1"},
  };
  EXPECT_ALL(rows);
}

/* ---- dates ---- */

static void test_dates(void **state) {
  (void)state;
  static const row rows[] = {
      {"born + 3 months", "date"},
      {"3 months + born", "date"},
      {"born - 14 d", "date"},
      {"born + age", "date"},
      {"born + 48 h", "date"},
      {"born - waited", "date"},
      {"born + 1.5 years", "date"},
      {"born + 7..14 d", "range of date"},
      {"today - born", "quantity d"},
      {"whole years from born to today", "quantity years"},
      {"whole months from born to seen", "quantity months"},
      {"whole weeks from born to seen", "quantity wk"},
      {"whole days from born to seen", "quantity d"},
      {"whole days from born to seen >= 2 wk", "boolean"},
      {"whole months from born to seen >= 3 months", "boolean"},
      {"whole months from born to seen >= 90 d", "1033@35"},
      {"today - born > 18 years", "1033@16"},
      {"born + 3", "1051@8"},
      {"born + 3 kg", "1051@8"},
      {"born + sick", "1051@8"},
      {"born + born", "1052@1"},
      {"2 * born", "1052@5"},
      {"born / 2", "1052@1"},
      {"3 d - born", "1052@7"},
      {"-born", "1052@2"},
      {"(2000-01-01..2000-02-01) + 3 d", "1017@1"},
      {"born + 0.5 d", "1053@8"},
      {"born + 36 h", "1053@8"},
      {"born - 0.5 months", "1053@8"},
      {"whole days from n to seen", "1011@17"},
      {"born + 2000-01", "1029@8"},
  };
  EXPECT_ALL(rows);
}

/* ---- functions ---- */

static void test_functions(void **state) {
  (void)state;
  static const row rows[] = {
      {"min(n, 3)", "integer"},
      {"max(n, x, 3)", "number"},
      {"min(weight, 500 g)", "quantity kg"},
      {"max(born, seen)", "date"},
      {"min(temp, 40 Cel)", "quantity Cel"},
      {"abs(n)", "integer"},
      {"abs(weight)", "quantity kg"},
      {"round(x)", "integer"},
      {"round(x, 1)", "number"},
      {"round(x, -1)", "integer"},
      {"floor(x)", "integer"},
      {"ceiling(x)", "integer"},
      {"sqrt(n)", "number"},
      {"sqrt(area)", "quantity m"},
      {"ln(x)", "number"},
      {"log10(x)", "number"},
      {"exp(x)", "number"},
      {"year(born)", "integer"},
      {"\"a\" + nick + \"b\" = \"acb\"", "boolean"},
      {"\"a\" + nick", "text"},
      {"nick + n", "1011@8"},
      {"n + \"a\"", "1012@5"},
      {"nick - \"a\"", "1012@1"},
      {"year(today) - year(born)", "1072@1 integer"},
      {"year(n)", "1011@6"},
      {"year(born, born)", "1061@1"},
      {"points(answer)", "integer"},
      {"sum of points(answer, answer)", "integer"},
      {"last(scores)", "integer"},
      {"first(loads)", "quantity kg"},
      {"last(scores before today)", "integer"},
      {"last(loads within 90 d)", "quantity kg"},
      {"first(loads within 3 months)", "quantity kg"},
      {"abs(r)", "1017@5"},
      {"min(r, 3)", "1017@5"},
      {"round(r)", "1017@7"},
      {"max(2000-01-01..2000-02-01, born)", "1017@5"},
      {"max(born, 3)", "1037@11"},
      {"min(sick, 3)", "1012@5"},
      {"min(weight, 3)", "1014@13"},
      {"abs(temp)", "1050@5"},
      {"sqrt(temp)", "1050@6"},
      {"median(n, x)", "1060@1"},
      {"min(n)", "1061@1"},
      {"sqrt(n, x)", "1061@1"},
      {"round(x, 1, 2)", "1061@1"},
      {"round(weight)", "1062@7"},
      {"ln(weight)", "1062@4"},
      {"exp(share)", "1062@5"},
      {"sqrt(weight)", "1063@6"},
      {"points(agent)", "1064@8"},
      {"points(n)", "1064@8"},
      {"sum of points(answer, agent)", "1064@23"},
      {"points(scores)", "1041@8"},
      {"last(n)", "1065@6"},
      {"abs(n before today)", "1066@1"},
      {"last(scores before 3)", "1011@20"},
      {"last(scores within 3)", "1067@20"},
      {"last(scores within today)", "1067@20"},
      {"round(x, n)", "1069@10"},
      {"round(x, 0.5)", "1069@10"},
      {"round(x, 31)", "1069@10"},
      {"sqrt(nobody)", "1001@6"},
  };
  EXPECT_ALL(rows);
}

/* ---- choices between values ---- */

static void test_choices(void **state) {
  (void)state;
  static const row rows[] = {
      {"if sick then 1 else 2.5", "number"},
      {"if sick then 1 kg else 500 g", "quantity kg"},
      {"if sick then agent else viral", "one of"},
      {"cases { when sick => 1 when ill => 2 otherwise => 3 }", "integer"},
      {"cases in order { when sick => weight otherwise => 500 g }", "quantity kg"},
      {"sum { 2 when sick 3 when ill }", "integer"},
      {"at least 2 of (sick, ill, n > 3)", "boolean"},
      {"count of (sick, ill)", "integer"},
      {"none of (sick, ill)", "boolean"},
      {"if sick then 1 else 2 kg", "1014@14"},
      {"if sick then 1 kg else 2 m", "1015@24"},
      {"if sick then agent else cause", "1035@25"},
      {"if sick then r else 2", "1017@1"},
      {"if n then 1 else 2", "1010@4"},
      {"sum { sick when ill }", "1012@7"},
      {"sum { 38 Cel when ill }", "1050@7"},
      {"cases { when sick => nobody when ill => viral }", "1001@22 1007@41"},
      {"at least 3 of (sick, ill)", "1032@1 boolean"},
  };
  EXPECT_ALL(rows);
}

/* ---- the operations, in their order ---- */

static const char *const ops[] = {
#define NODE(id, meaning) #id,
#include "sema/node.def"
#undef NODE
};

static void print_constant(gdl_out *out, const gdl_node *node) {
  if (gdl_decimal_is_zero(node->constant->number) || !node->type->is_range) {
    if (node->type->kind == GDL_TYPE_ONE_OF)
      gdl_out_string(out, node->type->domain->choices[node->constant->choice].name.name->string);
    else if (node->type->kind == GDL_TYPE_BOOLEAN)
      gdl_out_text(out, node->constant->truth ? "true" : "false");
    else if (node->type->kind == GDL_TYPE_DATE)
      gdl_out_date(out, node->constant->date);
    else
      gdl_out_decimal(out, node->constant->number);
    return;
  }
  gdl_out_decimal(out, node->constant->range.low);
  gdl_out_text(out, "..");
  gdl_out_decimal(out, node->constant->range.high);
}

static void print_node(gdl_out *out, const gdl_program *program, uint32_t at) {
  const gdl_node *node = &program->nodes[at];
  if (node->op == GDL_OP_CONST) {
    print_constant(out, node);
  } else if (node->op == GDL_OP_FACT) {
    gdl_out_string(out, program->facts[node->index].name->string);
  } else if (node->op == GDL_OP_TODAY) {
    gdl_out_text(out, "today");
  } else {
    gdl_out_text(out, ops[node->op]);
    for (uint32_t i = 0; i < node->count; i++) {
      gdl_out_char(out, i == 0 ? '(' : ' ');
      print_node(out, program, program->args[node->first + i]);
    }
    gdl_out_char(out, ')');
  }
}

static void test_operations(void **state) {
  (void)state;
  static const row rows[] = {
      {"n < 3", "LESS(n 3)"},
      {"n > 3", "LESS(3 n)"},
      {"n <= 3", "LESS_EQUAL(n 3)"},
      {"n >= 3", "NOT(LESS(n 3))"},
      {"n != 3", "NOT(EQUAL(n 3))"},
      {"viral = agent", "EQUAL(viral agent)"},
      {"agent is not viral", "NOT(EQUAL(agent viral))"},
      {"weight > 500 g", "LESS(0.5 weight)"},
      {"weight in 500..900 g", "IN_RANGE(weight 0.5..0.9)"},
      {"500 g < weight", "LESS(500 SCALE(weight))"},
      {"height as m", "SCALE(height)"},
      {"height as cm", "height"},
      {"weight / 500 g", "DIV(weight 0.5)"},
      {"weight * 50 %", "MUL(weight 0.5)"},
      {"n - 1", "SUB(n 1)"},
      {"7 * 3..6", "MUL(7 3..6)"},
      {"born + 1 years", "DATE_ADD_MONTHS(born 12)"},
      {"born - 2 wk", "DATE_ADD_DAYS(born -14)"},
      {"born - waited", "DATE_ADD_DAYS(born NEGATE(waited))"},
      {"2 d + born", "DATE_ADD_DAYS(born 2)"},
      {"seen - born", "WHOLE_DAYS(born seen)"},
      {"whole years from born to seen", "WHOLE_MONTHS(born seen)"},
      {"last(scores)", "LAST(scores)"},
      {"last(scores before seen)", "LAST(scores seen)"},
      {"last(scores within 2 wk)", "LAST(scores 14 today)"},
      {"first(scores within 1 years)", "FIRST(scores 12 today)"},
      {"sqrt(height * 1 m)", "SQRT(MUL(MUL(height 1) 0.01))"},
      {"sum of points(answer, answer)", "ADD(POINTS(answer) POINTS(answer))"},
      {"sick and ill and n > 3", "AND(sick ill LESS(3 n))"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    checked t = check_text(rows[i].expr, strlen(rows[i].expr));
    const gdl_define *it = it_of(&t);
    if (!it) fail_msg("%s\n  %s", rows[i].expr, outcome(&t).text);
    gdl_out out = gdl_out_new(t.arena);
    print_node(&out, t.program, it->node);
    if (!gdl_string_is(gdl_out_take(&out), rows[i].wanted))
      fail_msg("%s\n  wanted: %s\n  found:  %s", rows[i].expr, rows[i].wanted, out.text);
    gdl_arena_free(t.arena);
  }
}

/* A million terms are one operation, made in one pass. */
static void test_long_lists(void **state) {
  (void)state;
  static const struct {
    const char *first, *more, *last;
  } lists[] = {{"sick", " and ill", ""}, {"min(n", ", 3", ")"}, {"at least 1 of (sick", ",ill", ")"}};
  for (size_t k = 0; k < sizeof lists / sizeof *lists; k++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    gdl_out out = gdl_out_new(arena);
    gdl_out_text(&out, lists[k].first);
    for (int i = 1; i < 50000; i++) gdl_out_text(&out, lists[k].more);
    gdl_out_text(&out, lists[k].last);
    checked t = check_text(out.text, out.len);
    assert_non_null(it_of(&t));
    assert_int_equal(t.program->nodes[it_of(&t)->node].count, 50000);
    gdl_arena_free(t.arena);
    gdl_arena_free(arena);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_compare),           cmocka_unit_test(test_in),
      cmocka_unit_test(test_is_and_has),        cmocka_unit_test(test_numbers),
      cmocka_unit_test(test_units_of_products), cmocka_unit_test(test_ranges),
      cmocka_unit_test(test_conversion),        cmocka_unit_test(test_dates),
      cmocka_unit_test(test_functions),         cmocka_unit_test(test_choices),
      cmocka_unit_test(test_operations),        cmocka_unit_test(test_long_lists),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
