/* speech.c - the parts of an explanation in words. */
#include "explain/speech.h"

#include "report/arithmetic.h"
#include "report/condition.h"
#include "report/parts.h"

/* Further in than this a line has no room left. */
#define MAX_INDENT 20

/* ---- trees ---- */

/* A font for text may lack ✗, and a page cannot bring one along. */
static const char *mark_of(const gdl_page *page, gdl_truth truth) {
  if (truth == GDL_UNKNOWN) return "?";
  if (truth == GDL_TRUE) return "✓";
  return page->form == GDL_FORM_HTML ? "×" : "✗";
}

static gdl_tone tone_of(gdl_truth truth) {
  if (truth == GDL_UNKNOWN) return GDL_TONE_CARE;
  return truth == GDL_TRUE ? GDL_TONE_GOOD : GDL_TONE_BAD;
}

static gdl_word truth_word(gdl_truth truth) {
  if (truth == GDL_UNKNOWN) return GDL_WORD_OPEN_TRUTH;
  return truth == GDL_TRUE ? GDL_WORD_HELD : GDL_WORD_FAILED;
}

static gdl_string form_in_words(const gdl_words *words, const gdl_tree *tree) {
  gdl_out number = gdl_out_new(words->arena);
  gdl_out_int(&number, tree->least);
  switch (tree->form) {
    case GDL_TREE_ALL: return gdl_word_text(words, GDL_WORD_ALL_OF);
    case GDL_TREE_ANY: return gdl_word_text(words, GDL_WORD_ANY_OF);
    case GDL_TREE_NONE: return gdl_word_text(words, GDL_WORD_NONE_OF);
    case GDL_TREE_NOT_ALL: return gdl_word_text(words, GDL_WORD_NOT_ALL_OF);
    case GDL_TREE_AT_LEAST: return gdl_word_1(words, GDL_WORD_AT_LEAST, gdl_out_take(&number));
    case GDL_TREE_FEWER: return gdl_word_1(words, GDL_WORD_FEWER_THAN, gdl_out_take(&number));
    case GDL_TREE_STATEMENT: break;
  }
  return gdl_condition_statement(words, tree->node, tree->negated);
}

/* What a definition stands for is said after its name, unless its name is all that the statement says. */
static void say_definition(gdl_page *page, const gdl_tree *tree) {
  const gdl_define *define = &page->words->program->defines[tree->define];
  if (tree->is_opposite) {
    gdl_page_word(page, GDL_WORD_NOT_THIS);
    gdl_page_word(page, GDL_WORD_COLON);
  }
  gdl_page_say(page, gdl_words_label(page->words, define->decl->label, define->name));
  gdl_page_word(page, GDL_WORD_DOT);
}

void gdl_explain_tree(gdl_page *page, const gdl_tree *tree, uint32_t depth) {
  gdl_page_begin_marked(page, depth < MAX_INDENT ? depth : MAX_INDENT, mark_of(page, tree->truth),
                        tone_of(tree->truth));
  gdl_page_word(page, truth_word(tree->truth));
  gdl_page_word(page, GDL_WORD_DOT);
  if (tree->is_exception) {
    gdl_page_word(page, GDL_WORD_EXCEPTION);
    gdl_page_word(page, GDL_WORD_COLON);
  }
  if (tree->define != GDL_NONE && page->words->program->nodes[tree->node].op != GDL_OP_FACT)
    say_definition(page, tree);
  gdl_page_say(page, form_in_words(page->words, tree));
  if (tree->form != GDL_TREE_STATEMENT) gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_end(page);
  for (uint32_t i = 0; i < tree->count; i++) gdl_explain_tree(page, tree->parts[i], depth + 1);
  if (tree->left_out == 0) return;
  gdl_out number = gdl_out_new(page->words->arena);
  gdl_out_int(&number, tree->left_out);
  gdl_page_line(page, depth + 1 < MAX_INDENT ? depth + 1 : MAX_INDENT,
                gdl_word_1(page->words, GDL_WORD_LEFT_OUT, gdl_out_take(&number)));
}

/* ---- small parts ---- */

static void say_labelled(gdl_page *page, uint32_t depth, gdl_word label, gdl_string text) {
  if (text.len == 0) return;
  gdl_page_begin(page, depth);
  gdl_page_word(page, label);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_say(page, text);
  gdl_page_end(page);
}

void gdl_explain_place(gdl_page *page, gdl_span span) {
  const gdl_place place = gdl_sources_place(page->words->program->sources, span.start);
  if (!place.source) return;
  gdl_out out = gdl_out_new(page->words->arena);
  gdl_out_format(&out, "%S:%d", place.source->name, (int64_t)place.line);
  gdl_page_line(page, 1, gdl_word_1(page->words, GDL_WORD_STANDS_AT, gdl_out_take(&out)));
}

void gdl_explain_need(gdl_page *page, gdl_need need) {
  const gdl_words *words = page->words;
  if (need.facts.count == 0 && need.cause_count == 0) return;
  gdl_page_begin(page, 1);
  gdl_page_word(page, GDL_WORD_WOULD_SETTLE);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_end(page);
  for (uint32_t i = 0; i < need.facts.count; i++) {
    gdl_page_begin(page, 2);
    gdl_page_strong(page, gdl_words_fact(words, need.facts.at[i]), GDL_TONE_CARE);
    gdl_page_word(page, GDL_WORD_DOT);
    gdl_page_say(page, gdl_report_how_to_give(words, need.facts.at[i]));
    gdl_page_end(page);
  }
  for (uint32_t i = 0; i < need.cause_count; i++) {
    gdl_page_line(page, 2, gdl_words_reason(words, need.causes[i].reason));
  }
}

void gdl_explain_node(gdl_page *page, uint32_t node) {
  const gdl_words *words = page->words;
  const gdl_type *type = words->program->nodes[node].type;
  if (type->kind == GDL_TYPE_BOOLEAN && !type->is_range) {
    gdl_explain_tree(page, gdl_tree_of(words, node), 1);
    return;
  }
  gdl_page_begin(page, 1);
  gdl_page_word(page, GDL_WORD_VALUE);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_strong(page, gdl_words_node(words, node), GDL_TONE_STRONG);
  const gdl_string calculation = gdl_arithmetic(words, node);
  if (calculation.len > 0) {
    gdl_page_say(page, gdl_string_of(" = "));
    gdl_page_say(page, calculation);
  }
  gdl_page_end(page);
}

/* ---- rules ---- */

/* "Says: contraindicated · Low-dose IL-2" */
static void say_effect(gdl_page *page, const gdl_rule_effect *effect) {
  const gdl_words *words = page->words;
  const gdl_program *program = words->program;
  gdl_page_begin(page, 1);
  gdl_page_word(page, GDL_WORD_EFFECTS);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_strong(page, gdl_words_verb(words, effect->verb), GDL_TONE_PLAIN);
  gdl_page_word(page, GDL_WORD_DOT);
  if (effect->action != GDL_NONE) gdl_page_say(page, gdl_words_action(words, effect->action));
  if (effect->param != GDL_NONE) {
    const gdl_action_param *param = &program->actions[effect->action].params[effect->param];
    gdl_page_word(page, GDL_WORD_COMMA);
    gdl_page_say(page, gdl_words_label(words, param->decl->label, param->name));
  }
  for (uint32_t i = 0; i < effect->duty_count; i++) {
    const gdl_duty *duty = &program->duties[effect->duties[i]];
    if (i > 0) gdl_page_word(page, GDL_WORD_LIST);
    gdl_page_say(page, gdl_words_label(words, duty->decl->label, duty->name));
  }
  gdl_page_say(page, gdl_words_saying(words, effect));
  gdl_page_end(page);
}

void gdl_explain_anchors(gdl_page *page, uint32_t index) {
  const gdl_decl *item = page->words->program->items[index].decl;
  for (uint32_t i = 0; i < item->item.anchors.count; i++) {
    const gdl_quoteds parts = item->item.anchors.at[i].parts;
    gdl_out out = gdl_out_new(page->words->arena);
    for (uint32_t k = 0; k < parts.count; k++) {
      if (k > 0) gdl_out_text(&out, "…");
      gdl_out_string(&out, parts.at[k].string);
    }
    gdl_page_line(page, 1,
                  gdl_word_1(page->words, GDL_WORD_QUOTED,
                             gdl_word_1(page->words, GDL_WORD_QUOTE, gdl_out_take(&out))));
  }
}

static void say_overriders(gdl_page *page, const gdl_rule *rule) {
  const gdl_words *words = page->words;
  for (uint32_t i = 0; i < rule->overrider_count; i++) {
    const uint32_t by = rule->overriders[i];
    const gdl_truth truth = (gdl_truth)words->answer->rules[by].status;
    gdl_page_begin_marked(page, 1, mark_of(page, truth), tone_of(truth));
    gdl_page_say(page, gdl_word_1(words, GDL_WORD_OVERRIDDEN_BY, gdl_words_rule(words, by)));
    gdl_page_word(page, GDL_WORD_COLON);
    gdl_page_say(page, gdl_words_status(words, words->answer->rules[by].status));
    gdl_page_end(page);
  }
  for (uint32_t i = 0; i < rule->override_count; i++) {
    gdl_page_line(page, 1,
                  gdl_word_1(words, GDL_WORD_OVERRIDES, gdl_words_rule(words, rule->overrides[i])));
  }
}

void gdl_explain_rule(gdl_page *page, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_rule *rule = &words->program->rules[index];
  const gdl_rule_answer *answer = &words->answer->rules[index];
  gdl_out title = gdl_out_new(words->arena);
  gdl_out_string(&title, rule->id);
  gdl_out_string(&title, gdl_word_text(words, GDL_WORD_COLON));
  gdl_out_string(&title, gdl_words_status(words, answer->status));
  gdl_page_subheading(page, gdl_out_take(&title), tone_of((gdl_truth)answer->status));
  gdl_page_line(page, 1, gdl_report_item_line(words, index));
  for (uint32_t e = 0; e < rule->effect_count; e++) say_effect(page, &rule->effects[e]);
  gdl_explain_tree(page, gdl_tree_of_rule(words, index), 1);
  say_overriders(page, rule);
  gdl_explain_need(page, answer->missing);
  say_labelled(page, 1, GDL_WORD_BECAUSE, gdl_words_text(words, rule->decl->because));
  gdl_explain_place(page, rule->decl->span);
}

/* ---- who reads a value ---- */

/* By node: does it read `node`, not looking into other rules? */
static const bool *readers_of(const gdl_words *words, uint32_t node) {
  const gdl_program *program = words->program;
  bool *reads = GDL_NEW_ARRAY(words->arena, bool, program->node_count);
  reads[node] = true;
  for (uint32_t i = node + 1; i < program->node_count; i++) {
    const gdl_node *it = &program->nodes[i];
    for (uint32_t k = 0; k < it->count && it->op != GDL_OP_LIVE; k++)
      reads[i] = reads[i] || reads[program->args[it->first + k]];
  }
  return reads;
}

/* Does a text of the rule name a value that reads it? */
static bool names(const gdl_rule *rule, const bool *reads) {
  for (uint32_t e = 0; e < rule->effect_count; e++)
    for (uint32_t k = 0; k < rule->effects[e].named_count; k++)
      if (rule->effects[e].named[k].node != GDL_NONE && reads[rule->effects[e].named[k].node])
        return true;
  return false;
}

void gdl_explain_readers(gdl_page *page, uint32_t node) {
  const gdl_words *words = page->words;
  const bool *reads = readers_of(words, node);
  bool begun = false;
  for (uint32_t r = 0; r < words->program->rules_count; r++) {
    if (!reads[words->program->rules[r].condition] && !names(&words->program->rules[r], reads))
      continue;
    if (!begun) {
      gdl_page_begin(page, 1);
      gdl_page_word(page, GDL_WORD_READ_BY);
      gdl_page_word(page, GDL_WORD_COLON);
      gdl_page_end(page);
    }
    begun = true;
    gdl_page_begin(page, 2);
    gdl_page_say(page, gdl_words_rule(words, r));
    gdl_page_word(page, GDL_WORD_COLON);
    gdl_page_say(page, gdl_words_status(words, words->answer->rules[r].status));
    gdl_page_aside(page, gdl_words_item(words, words->program->rules[r].item));
    gdl_page_end(page);
  }
}
