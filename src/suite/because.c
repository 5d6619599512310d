/* because.c - what decided otherwise than a test expects. */
#include "suite/because.h"

#include "eval/trail.h"
#include "report/arithmetic.h"
#include "report/condition.h"

typedef struct seeker {
  gdl_words words;
  const gdl_answer *answer;
  GDL_LIST(gdl_ground) grounds;
  GDL_LIST(uint32_t) roots;
} seeker;

static const gdl_node *node_at(const seeker *s, uint32_t node) {
  return &s->words.program->nodes[node];
}

static uint32_t arg_of(const seeker *s, uint32_t node, uint32_t k) {
  return s->words.program->args[node_at(s, node)->first + k];
}

/* ---- the nearest condition ---- */

/* 40: as many as are put into words. */
#define MOST 40

typedef struct nearest {
  gdl_span span;
  uint32_t count;
} nearest;

static bool is_part(const seeker *s, uint32_t whole, uint32_t part) {
  return node_at(s, whole)->op == GDL_OP_NOT ||
         s->answer->values[part].truth == s->answer->values[whole].truth;
}

static void find_nearest(const seeker *s, uint32_t node, uint32_t depth, nearest *out) {
  if (out->count > MOST) return;
  if (gdl_condition_is_leaf(&s->words, node) || depth == 0) {
    if (out->span.end == 0) out->span = node_at(s, node)->span;
    out->count++;
    return;
  }
  const gdl_span before = out->span;
  for (uint32_t k = 0; k < node_at(s, node)->count; k++)
    if (is_part(s, node, arg_of(s, node, k))) find_nearest(s, arg_of(s, node, k), depth - 1, out);
  if (before.end == 0 && out->span.end == 0)
    out->span = node_at(s, node)->span; /* facts have no place of their own */
}

static void add(seeker *s, gdl_string name, gdl_span where, uint32_t conditions, gdl_string text) {
  if (text.len == 0) return;
  const gdl_ground ground = {name, gdl_sources_place(s->words.program->sources, where.start), text,
                             conditions};
  uint32_t at = s->grounds.count;
  GDL_PUSH(s->words.arena, &s->grounds, ground);
  for (; at > 0 && s->grounds.at[at - 1].conditions > conditions; at--)
    s->grounds.at[at] = s->grounds.at[at - 1];
  s->grounds.at[at] = ground;
}

static void of_condition(seeker *s, gdl_string name, uint32_t node, gdl_span otherwise) {
  nearest found = {{0, 0}, 0};
  find_nearest(s, node, GDL_CONDITION_DEPTH, &found);
  add(s, name, found.span.end == 0 ? otherwise : found.span, found.count,
      gdl_condition_grounds(&s->words, node));
  GDL_PUSH(s->words.arena, &s->roots, node);
}

/* A rule is what its condition says, unless another rule strikes it. */
static void of_rule(seeker *s, uint32_t index) {
  const gdl_rule *rule = &s->words.program->rules[index];
  const gdl_truth condition = s->answer->values[rule->condition].truth;
  const gdl_span when = rule->decl->when->span;
  bool is_struck = false;
  for (uint32_t i = 0; i < rule->overrider_count && condition != GDL_FALSE; i++) {
    const uint32_t overrider = s->words.program->rules[rule->overriders[i]].live;
    if (s->answer->values[overrider].truth == GDL_FALSE) continue;
    is_struck = true;
    of_condition(s, rule->id, overrider, rule->decl->name.span);
  }
  if (!is_struck) of_condition(s, rule->id, rule->condition, when);
}

/* ---- values ---- */

static void of_guards(seeker *s, gdl_string name, uint32_t node) {
  const gdl_node *it = node_at(s, node);
  if (it->op == GDL_OP_IF) of_condition(s, name, arg_of(s, node, 0), it->span);
  if (it->op != GDL_OP_CASES && it->op != GDL_OP_CASES_IN_ORDER) return;
  for (uint32_t i = 0; i < it->count / 2; i++) {
    const uint32_t guard = arg_of(s, node, 2 * i);
    if (s->answer->values[guard].truth == GDL_TRUE) of_condition(s, name, guard, it->span);
  }
}

static void of_value(seeker *s, gdl_string name, uint32_t node, gdl_span where) {
  if (node_at(s, node)->type->kind == GDL_TYPE_BOOLEAN) {
    of_condition(s, name, node, where);
    return;
  }
  GDL_PUSH(s->words.arena, &s->roots, node);
  add(s, name, where, 1, gdl_arithmetic(&s->words, node));
  of_guards(s, name, node);
}

/* A constant has no grounds of its own: then why the rule that sets it applies. */
static void of_setting(seeker *s, uint32_t rule, const gdl_setting *setting) {
  const uint32_t before = s->grounds.count;
  of_value(s, s->words.program->rules[rule].id, setting->node, setting->span);
  if (s->grounds.count == before) of_rule(s, rule);
}

static void of_param(seeker *s, const gdl_expectation *e) {
  const gdl_program *program = s->words.program;
  for (uint32_t r = 0; r < program->rules_count; r++) {
    if (e->by != GDL_NONE && e->by != r) continue;
    for (uint32_t k = 0; k < program->rules[r].effect_count; k++) {
      const gdl_rule_effect *effect = &program->rules[r].effects[k];
      if (effect->action != e->index) continue;
      if (effect->param == e->param) of_rule(s, r);
      for (uint32_t i = 0; i < effect->setting_count; i++) {
        if (effect->settings[i].param != e->param) continue;
        if (s->answer->rules[r].status != GDL_APPLIES)
          of_rule(s, r);
        else
          of_setting(s, r, &effect->settings[i]);
      }
    }
  }
}

/* ---- rules by what they do ---- */

static bool requires(const gdl_rule *rule, uint32_t duty) {
  for (uint32_t k = 0; k < rule->effect_count; k++)
    for (uint32_t i = 0; i < rule->effects[k].duty_count; i++)
      if (rule->effects[k].duties[i] == duty) return true;
  return false;
}

static void of_duty(seeker *s, uint32_t duty) {
  for (uint32_t r = 0; r < s->words.program->rules_count; r++)
    if (requires(&s->words.program->rules[r], duty)) of_rule(s, r);
}

static bool supports(gdl_verb verb) { return verb <= GDL_VERB_PERMIT; }

/* Whether a rule that does not apply would have led where the test expects, or an expectation of none speaks of it. */
static bool would_give(gdl_verb verb, uint32_t verdicts) {
  switch (verb) {
    case GDL_VERB_INDICATE: return (verdicts >> GDL_INDICATED & 1) != 0;
    case GDL_VERB_RECOMMEND: return (verdicts >> GDL_RECOMMENDED & 1) != 0;
    case GDL_VERB_SUGGEST: return (verdicts >> GDL_SUGGESTED & 1) != 0;
    case GDL_VERB_PERMIT: return (verdicts >> GDL_PERMITTED & 1) != 0;
    case GDL_VERB_CAUTION: return (verdicts >> GDL_CAUTION & 1) != 0;
    case GDL_VERB_OPEN: return (verdicts >> GDL_OPEN & 1) != 0;
    case GDL_VERB_SWITCH: return (verdicts >> GDL_SWITCH & 1) != 0;
    case GDL_VERB_STOP: return (verdicts >> GDL_STOP & 1) != 0;
    case GDL_VERB_AVOID: return (verdicts >> GDL_AVOID & 1) != 0;
    case GDL_VERB_CONTRAINDICATE: return (verdicts >> GDL_CONTRAINDICATED & 1) != 0;
    case GDL_VERB_REGIMEN:
    case GDL_VERB_REQUIRE:
    case GDL_VERB_NOTE:
    case GDL_VERB_WARN: break;
  }
  return false;
}

static void of_action(seeker *s, const gdl_expectation *e) {
  const gdl_program *program = s->words.program;
  const gdl_action_answer *action = &s->answer->actions[e->index];
  const uint32_t wanted = e->verdicts & ~action->possible;
  for (uint32_t i = 0; i < action->because_count; i++) of_rule(s, action->because[i].rule);
  for (uint32_t r = 0; r < program->rules_count; r++) {
    const gdl_rule *rule = &program->rules[r];
    for (uint32_t k = 0; k < rule->effect_count; k++) {
      const gdl_rule_effect *effect = &rule->effects[k];
      if (effect->action != e->index || effect->param != GDL_NONE) continue;
      const bool none_supports = action->because_count == 0 && supports(effect->verb);
      if (s->answer->rules[r].status != GDL_APPLIES &&
          (none_supports || would_give(effect->verb, wanted)))
        of_rule(s, r);
    }
  }
}

static void of_item(seeker *s, uint32_t index) {
  const gdl_item *item = &s->words.program->items[index];
  for (uint32_t r = 0; r < item->rule_count; r++) {
    const uint32_t rule = item->first_rule + r;
    /* of an item that applies, the rules that do */
    if (s->answer->items[index].status != GDL_APPLIES || s->answer->rules[rule].status == GDL_APPLIES)
      of_rule(s, rule);
  }
}

/* ---- the whole ---- */

static void seek(seeker *s, const gdl_expectation *e) {
  const gdl_program *program = s->words.program;
  switch (e->about) {
    case GDL_ABOUT_ITEM: of_item(s, e->index); break;
    case GDL_ABOUT_RULE: of_rule(s, e->index); break;
    case GDL_ABOUT_DUTY: of_duty(s, e->index); break;
    case GDL_ABOUT_ACTION: of_action(s, e); break;
    case GDL_ABOUT_ACTION_PARAM: of_param(s, e); break;
    case GDL_ABOUT_FACT:
      of_value(s, program->facts[e->index].name->string, program->facts[e->index].node,
               program->facts[e->index].decl->span);
      break;
    case GDL_ABOUT_DEFINE:
      of_value(s, program->defines[e->index].name->string, program->defines[e->index].node,
               program->defines[e->index].decl->span);
      break;
    case GDL_ABOUT_NOTHING: break;
  }
}

gdl_because_list gdl_because_of(gdl_arena *arena, const gdl_answer *answer,
                                const gdl_expectation *expectation, gdl_lang lang) {
  if (!answer || answer->error_count > 0 || !expectation) return (gdl_because_list){0};
  seeker s = {.words = gdl_words_new(arena, answer->program, answer, lang), .answer = answer};
  seek(&s, expectation);
  gdl_trail trail = gdl_trail_new(arena, answer);
  for (uint32_t i = 0; i < s.roots.count; i++)
    gdl_trail_from(&trail, GDL_TRAIL_BASIS, s.roots.at[i]);
  const gdl_indexes read = gdl_indexes_of(arena, trail.given.at, trail.given.count);
  const uint32_t count = s.grounds.count < GDL_BECAUSE_MAX ? s.grounds.count : GDL_BECAUSE_MAX;
  return (gdl_because_list){s.grounds.at, count, read.at, read.count};
}
