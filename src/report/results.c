/* results.c - definitions that the guideline is asked for: a score, a stage, with the range while it is not settled. */
#include "report/arithmetic.h"
#include "report/condition.h"
#include "report/parts.h"

static void say_value(gdl_page *page, const gdl_define *define) {
  const gdl_words *words = page->words;
  const bool known = gdl_answer_is_known(words->answer, define->node);
  gdl_page_begin(page, 1);
  gdl_page_say(page, gdl_words_label(words, define->decl->label, define->name));
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_strong(page, gdl_words_node(words, define->node), known ? GDL_TONE_STRONG : GDL_TONE_CARE);
  const gdl_string calculation = gdl_arithmetic(words, define->node);
  if (known && calculation.len > 0) {
    gdl_page_say(page, gdl_string_of(" = "));
    gdl_page_say(page, calculation);
  }
  gdl_page_end(page);
}

/* ---- what counted ---- */

static uint32_t arg_of(const gdl_words *words, uint32_t node, uint32_t k) {
  return words->program->args[words->program->nodes[node].first + k];
}

/* "Fever: yes", and in brackets what it adds. */
static void write_counted(const gdl_words *words, gdl_out *out, uint32_t guard, uint32_t value) {
  if (gdl_condition_truth(words, guard) != GDL_TRUE) return;
  if (out->len > 0) gdl_out_string(out, gdl_word_text(words, GDL_WORD_SEMICOLON));
  gdl_out_string(out, gdl_condition_grounds(words, guard));
  if (value == GDL_NONE) return;
  gdl_out_string(out, gdl_word_text(words, GDL_WORD_OPEN));
  gdl_out_string(out, gdl_words_node(words, value));
  gdl_out_string(out, gdl_word_text(words, GDL_WORD_CLOSE));
}

/* Of a sum of sums too, however long; what has a name of its own is explained there. */
static void find_counted(const gdl_words *words, gdl_out *out, uint32_t root) {
  GDL_LIST(uint32_t) todo = {0};
  GDL_PUSH(words->arena, &todo, root);
  while (todo.count > 0) {
    const uint32_t node = todo.at[--todo.count];
    const gdl_node *it = &words->program->nodes[node];
    for (uint32_t k = 0; it->op == GDL_OP_SUM_WHEN && k < it->count; k += 2)
      write_counted(words, out, arg_of(words, node, k + 1), arg_of(words, node, k));
    for (uint32_t k = 0; it->op == GDL_OP_COUNT && k < it->count; k++)
      write_counted(words, out, arg_of(words, node, k), GDL_NONE);
    for (uint32_t k = it->op == GDL_OP_ADD ? it->count : 0; k-- > 0;)
      if (gdl_condition_define(words, arg_of(words, node, k)) == GDL_NONE)
        GDL_PUSH(words->arena, &todo, arg_of(words, node, k));
  }
}

void gdl_report_counted(gdl_page *page, uint32_t depth, uint32_t node) {
  gdl_out out = gdl_out_new(page->words->arena);
  find_counted(page->words, &out, node);
  if (out.len > 0)
    gdl_page_line(page, depth, gdl_word_1(page->words, GDL_WORD_COUNTED, gdl_out_take(&out)));
}

static void say_need(gdl_page *page, uint32_t node) {
  const gdl_words *words = page->words;
  if (gdl_answer_is_known(words->answer, node)) return;
  const gdl_string need = gdl_report_need(words, gdl_answer_need(words->arena, words->answer, node));
  if (need.len > 0) gdl_page_line(page, 2, gdl_word_1(words, GDL_WORD_NEEDS, need));
}

static void say_result(gdl_page *page, const gdl_define *define) {
  say_value(page, define);
  gdl_report_counted(page, 2, define->node);
  if (page->words->program->nodes[define->node].type->kind == GDL_TYPE_BOOLEAN)
    gdl_report_grounds(page, GDL_WORD_BECAUSE, define->node);
  say_need(page, define->node);
  gdl_page_line(page, 2, gdl_words_cites(page->words, define->decl->cites));
}

void gdl_report_results(gdl_page *page) {
  const gdl_program *program = page->words->program;
  bool begun = false;
  for (uint32_t i = 0; i < program->defines_count; i++) {
    if (!program->defines[i].is_result) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_RESULTS);
    begun = true;
    say_result(page, &program->defines[i]);
  }
}
