/* doses.c - the parameters of a regimen as a table: each value worked out to facts, and as the guideline puts it. */
#include "doc/parts.h"
#include "doc/phrase.h"

/* 40: a value that is made of more definitions is no formula any more; the rest go by their names. */
#define MAX_UNFOLDED 40

typedef struct search {
  const gdl_guide *guide;
  bool found;
} search;

static void is_define(void *ctx, gdl_ref ref) {
  search *s = ctx;
  s->found = s->found || gdl_guide_thing(s->guide, ref.first.name).kind == GDL_THING_DEFINE;
}

static bool names_definitions(const gdl_guide *g, const gdl_expr *expr) {
  search s = {.guide = g};
  gdl_guide_each_name(expr, is_define, &s);
  return s.found;
}

static void say_shown_to(gdl_guide *g, const gdl_action_param *param) {
  if (!param->decl->shown_to) return;
  const gdl_string places = gdl_words_number(&g->words, param->type->unit,
                                             param->decl->shown_to->number.value, gdl_showing_plain());
  gdl_paper_aside(&g->paper, gdl_word_1(&g->words, GDL_WORD_SHOWN_TO, places));
}

/* What a value is for every patient, or len 0. */
static gdl_string fixed_value(const gdl_guide *g, const gdl_action_param *param, uint32_t node) {
  if (!g->is_fixed[node]) return (gdl_string){.text = ""};
  gdl_showing showing = gdl_showing_plain();
  if (param->decl->shown_to) showing.places = param->shown_places;
  return gdl_words_value(&g->words, g->program->nodes[node].type, &g->fixed->values[node], showing);
}

static bool is_calculation(const gdl_guide *g, const gdl_expr *value) {
  return gdl_phrase_unfolded(g, value)->kind == GDL_EXPR_ARITH;
}

/* Of a value that is fixed, how it was worked out; of another, as the guideline puts it when that is shorter. */
static void say_third(gdl_guide *g, const gdl_expr *value, gdl_saying how, bool is_fixed) {
  how.unfolds = is_fixed ? GDL_PHRASE_UNFOLDS : 0;
  g->unfold_left = MAX_UNFOLDED;
  gdl_paper_cell(&g->paper, false);
  if (is_fixed ? is_calculation(g, value) : names_definitions(g, value))
    gdl_say_expr(g, value, how);
  gdl_paper_cell_end(&g->paper, false);
}

static void say_dose(gdl_guide *g, const gdl_action_param *param, uint32_t node,
                     const gdl_expr *value, bool has_third) {
  gdl_paper *s = &g->paper;
  const gdl_string fixed = fixed_value(g, param, node);
  const gdl_saying how = {
      .least = GDL_BINDS_LIST, .domain = param->type->domain, .unfolds = GDL_PHRASE_UNFOLDS};
  g->unfold_left = MAX_UNFOLDED;
  gdl_paper_row(s, gdl_target_none());
  gdl_paper_cell(s, true);
  gdl_paper_say(s, gdl_words_label(&g->words, param->decl->label, param->name));
  gdl_paper_cell_end(s, true);
  gdl_paper_cell(s, false);
  if (fixed.len > 0)
    gdl_paper_say(s, fixed);
  else
    gdl_say_expr(g, value, how);
  say_shown_to(g, param);
  gdl_paper_cell_end(s, false);
  if (has_third) say_third(g, value, how, fixed.len > 0);
  gdl_paper_row_end(s);
}

static const gdl_expr *value_of(const gdl_rule_effect *effect, const gdl_action *action,
                                uint32_t setting) {
  const gdl_name *name = action->params[effect->settings[setting].param].name;
  for (uint32_t i = 0; i < effect->decl->with.count; i++)
    if (effect->decl->with.at[i].target.first.name == name) return effect->decl->with.at[i].value;
  return NULL;
}

void gdl_doc_doses(gdl_guide *g, const gdl_rule_effect *effect, bool has_caption) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_DOSE, GDL_WORD_COLUMN_VALUE, GDL_WORD_COLUMN_AS_PUT};
  if (effect->setting_count == 0) return;
  const gdl_action *action = &g->program->actions[effect->action];
  bool has_third = false;
  for (uint32_t i = 0; i < effect->setting_count; i++) {
    const gdl_expr *value = value_of(effect, action, i);
    has_third = has_third || (value && (names_definitions(g, value) || is_calculation(g, value)));
  }
  const gdl_string caption =
      gdl_word_2(&g->words, GDL_WORD_VERB_OF, gdl_words_verb(&g->words, effect->verb),
                 gdl_words_action(&g->words, effect->action));
  gdl_paper_table(&g->paper, "doses", has_caption ? caption : (gdl_string){.text = ""}, heads,
                  has_third ? 3 : 2);
  for (uint32_t i = 0; i < effect->setting_count; i++) {
    const gdl_expr *value = value_of(effect, action, i);
    const gdl_setting *setting = &effect->settings[i];
    if (value) say_dose(g, &action->params[setting->param], setting->node, value, has_third);
  }
  gdl_paper_table_end(&g->paper);
}
