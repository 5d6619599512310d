/* json.c - why, why not, and what would decide it, as JSON. One object; the trees are those that the text prints. */
#include "report/json.h"

#include "explain/explain.h"
#include "explain/target.h"
#include "explain/tree.h"
#include "report/condition.h"

typedef struct writer {
  gdl_out *out;
  const gdl_words *en, *zh;
  const gdl_answer *answer;
  const gdl_program *program;
} writer;

/* ---- small things ---- */

static void write_both(writer *w, gdl_string en, gdl_string zh) {
  gdl_out_text(w->out, "{\"zh\":");
  gdl_out_json_string(w->out, zh);
  gdl_out_text(w->out, ",\"en\":");
  gdl_out_json_string(w->out, en);
  gdl_out_char(w->out, '}');
}

static void write_place(writer *w, gdl_span span) {
  const gdl_place place = gdl_sources_place(w->program->sources, span.start);
  gdl_json_key(w->out, "place");
  if (!place.source) {
    gdl_out_text(w->out, "null");
    return;
  }
  gdl_out_text(w->out, "{\"file\":");
  gdl_out_json_string(w->out, place.source->name);
  gdl_out_format(w->out, ",\"line\":%d,\"column\":%d}", (int64_t)place.line, (int64_t)place.column);
}

static void write_quoted(writer *w, const char *key, gdl_quoteds list) {
  gdl_json_key(w->out, key);
  gdl_out_char(w->out, '[');
  for (uint32_t i = 0; i < list.count; i++) {
    gdl_json_comma(w->out);
    gdl_out_json_string(w->out, list.at[i].string);
  }
  gdl_out_char(w->out, ']');
}

static void write_need(writer *w, gdl_need need) {
  gdl_json_key(w->out, "missing");
  gdl_json_facts(w->out, w->program, need.facts);
  gdl_json_key(w->out, "causes");
  gdl_out_char(w->out, '[');
  for (uint32_t i = 0; i < need.cause_count; i++) {
    gdl_json_comma(w->out);
    write_both(w, gdl_words_reason(w->en, need.causes[i].reason),
               gdl_words_reason(w->zh, need.causes[i].reason));
  }
  gdl_out_char(w->out, ']');
}

/* ---- trees ---- */

static const char *truth_name(gdl_truth truth) {
  if (truth == GDL_UNKNOWN) return "unknown";
  return truth == GDL_TRUE ? "held" : "failed";
}

static const char *form_name(gdl_tree_form form) {
  switch (form) {
    case GDL_TREE_ALL: return "all";
    case GDL_TREE_ANY: return "any";
    case GDL_TREE_NONE: return "none";
    case GDL_TREE_NOT_ALL: return "not all";
    case GDL_TREE_AT_LEAST: return "at least";
    case GDL_TREE_FEWER: return "fewer than";
    case GDL_TREE_STATEMENT: break;
  }
  return "statement";
}

/* What a comparison read: what it is called, and its value; a range has two ends. */
static void write_operand(writer *w, const char *key, uint32_t node) {
  const gdl_node *it = &w->program->nodes[node];
  gdl_json_key(w->out, key);
  gdl_out_text(w->out, "{\"fact\":");
  if (it->op == GDL_OP_FACT)
    gdl_json_name(w->out, w->program->facts[it->index].name);
  else
    gdl_out_text(w->out, "null");
  gdl_json_key(w->out, "parameter");
  if (it->op == GDL_OP_PARAMETER)
    gdl_json_name(w->out, w->program->parameters[it->index].name);
  else
    gdl_out_text(w->out, "null");
  gdl_json_key(w->out, "low");
  gdl_json_value(w->out, it->type, &w->answer->values[node], false);
  gdl_json_key(w->out, "high");
  gdl_json_value(w->out, it->type, &w->answer->values[node], true);
  gdl_out_char(w->out, '}');
}

static void write_operands(writer *w, uint32_t node) {
  const gdl_node *it = &w->program->nodes[node];
  const gdl_op op = it->op;
  const bool compares =
      op == GDL_OP_EQUAL || op == GDL_OP_LESS || op == GDL_OP_LESS_EQUAL || op == GDL_OP_IN_RANGE;
  const bool reads =
      op == GDL_OP_IN_SET || op == GDL_OP_HAS_ANY || op == GDL_OP_HAS_ALL || op == GDL_OP_IS_EMPTY;
  if (op == GDL_OP_FACT) write_operand(w, "left", node);
  if (compares || reads) write_operand(w, "left", w->program->args[it->first]);
  if (compares) write_operand(w, "right", w->program->args[it->first + 1]);
}

static void write_tree(writer *w, const gdl_tree *tree) {
  gdl_out *out = w->out;
  gdl_json_comma(out);
  gdl_out_char(out, '{');
  gdl_json_key(out, "state");
  gdl_json_text(out, truth_name(tree->truth));
  gdl_json_key(out, "form");
  gdl_json_text(out, form_name(tree->form));
  gdl_json_key(out, "exception");
  gdl_out_text(out, tree->is_exception ? "true" : "false");
  gdl_json_key(out, "definition");
  if (tree->define == GDL_NONE)
    gdl_out_text(out, "null");
  else
    gdl_json_name(out, w->program->defines[tree->define].name);
  if (tree->form == GDL_TREE_STATEMENT) {
    gdl_json_key(out, "text");
    write_both(w, gdl_condition_statement(w->en, tree->node, tree->negated),
               gdl_condition_statement(w->zh, tree->node, tree->negated));
    write_operands(w, tree->node);
    gdl_out_char(out, '}');
    return;
  }
  if (tree->form == GDL_TREE_AT_LEAST || tree->form == GDL_TREE_FEWER) {
    gdl_json_key(out, "least");
    gdl_out_int(out, tree->least);
  }
  gdl_json_key(out, "parts");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < tree->count; i++) write_tree(w, tree->parts[i]);
  gdl_out_char(out, ']');
  gdl_json_key(out, "left_out");
  gdl_out_int(out, tree->left_out);
  gdl_out_char(out, '}');
}

/* ---- rules ---- */

static void write_rules(writer *w, const char *key, const uint32_t *rules, uint32_t count) {
  gdl_json_key(w->out, key);
  gdl_out_char(w->out, '[');
  for (uint32_t i = 0; i < count; i++) {
    gdl_json_comma(w->out);
    gdl_out_json_string(w->out, w->program->rules[rules[i]].id);
  }
  gdl_out_char(w->out, ']');
}

static void write_effects(writer *w, const gdl_rule *rule) {
  gdl_json_key(w->out, "effects");
  gdl_out_char(w->out, '[');
  for (uint32_t e = 0; e < rule->effect_count; e++) {
    const gdl_rule_effect *effect = &rule->effects[e];
    for (uint32_t d = 0; d < (effect->duty_count > 0 ? effect->duty_count : 1); d++) {
      gdl_rule_effect one = *effect;
      if (one.duty_count > 0) one.duties += d;
      gdl_json_comma(w->out);
      gdl_out_text(w->out, "{\"effect\":");
      gdl_json_text(w->out, gdl_json_verb(one.verb));
      gdl_json_key(w->out, "target");
      gdl_json_target(w->out, w->program, &one);
      gdl_json_key(w->out, "text");
      gdl_json_saying(w->out, w->answer, effect);
      gdl_out_char(w->out, '}');
    }
  }
  gdl_out_char(w->out, ']');
}

static void write_rule(writer *w, uint32_t index) {
  const gdl_rule *rule = &w->program->rules[index];
  const gdl_rule_answer *answer = &w->answer->rules[index];
  const gdl_decl *item = w->program->items[rule->item].decl;
  gdl_json_comma(w->out);
  gdl_out_text(w->out, "{\"rule\":");
  gdl_out_json_string(w->out, rule->id);
  gdl_json_key(w->out, "status");
  gdl_json_status(w->out, answer->status);
  gdl_json_key(w->out, "item");
  gdl_json_name(w->out, w->program->items[rule->item].name);
  gdl_json_key(w->out, "score");
  gdl_json_score(w->out, item);
  write_quoted(w, "cite", rule->decl->cites.count > 0 ? rule->decl->cites : item->cites);
  write_effects(w, rule);
  gdl_json_key(w->out, "condition");
  write_tree(w, gdl_tree_of_rule(w->en, index));
  write_rules(w, "overridden_by", answer->overridden_by.at, answer->overridden_by.count);
  write_rules(w, "yields_to", rule->overriders, rule->overrider_count);
  write_rules(w, "overrides", rule->overrides, rule->override_count);
  gdl_json_key(w->out, "because");
  gdl_json_texts(w->out, rule->decl->because);
  write_need(w, answer->missing);
  write_place(w, rule->decl->span);
  gdl_out_char(w->out, '}');
}

/* ---- targets ---- */

static bool is_in(const gdl_because *list, uint32_t count, uint32_t rule) {
  for (uint32_t i = 0; i < count; i++)
    if (list[i].rule == rule) return true;
  return false;
}

static bool speaks_of(const gdl_rule *rule, uint32_t action) {
  for (uint32_t e = 0; e < rule->effect_count; e++)
    if (rule->effects[e].action == action) return true;
  return false;
}

typedef enum part { PART_DECIDED_BY, PART_BESIDE, PART_OTHER } part;

/* Every rule that speaks of the action, each in one of three lists. */
static void write_part(writer *w, uint32_t action, part which, const char *key) {
  const gdl_action_answer *answer = &w->answer->actions[action];
  gdl_json_key(w->out, key);
  gdl_out_char(w->out, '[');
  for (uint32_t r = 0; r < w->program->rules_count; r++) {
    if (!speaks_of(&w->program->rules[r], action)) continue;
    part is = PART_OTHER;
    if (is_in(answer->beside, answer->beside_count, r)) is = PART_BESIDE;
    if (is_in(answer->because, answer->because_count, r)) is = PART_DECIDED_BY;
    if (is == which) write_rule(w, r);
  }
  gdl_out_char(w->out, ']');
}

static void write_action(writer *w, uint32_t index) {
  const gdl_action_answer *answer = &w->answer->actions[index];
  gdl_json_comma(w->out);
  gdl_out_text(w->out, "{\"action\":");
  gdl_json_name(w->out, w->program->actions[index].name);
  gdl_json_key(w->out, "verdict");
  if (answer->decided)
    gdl_json_text(w->out, gdl_verdict_word(answer->verdict));
  else
    gdl_out_text(w->out, "null");
  gdl_json_key(w->out, "possible");
  gdl_out_char(w->out, '[');
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++)
    if (answer->possible >> v & 1) {
      gdl_json_comma(w->out);
      gdl_json_text(w->out, gdl_verdict_word((gdl_verdict)v));
    }
  gdl_out_char(w->out, ']');
  write_need(w, answer->missing);
  write_part(w, index, PART_DECIDED_BY, "decided_by");
  write_part(w, index, PART_BESIDE, "beside");
  write_part(w, index, PART_OTHER, "others");
  write_place(w, w->program->actions[index].decl->span);
  gdl_out_char(w->out, '}');
}

static bool sets(const gdl_rule_effect *effect, uint32_t action, uint32_t param) {
  if (effect->action != action) return false;
  if (effect->param == param) return true;
  for (uint32_t s = 0; s < effect->setting_count; s++)
    if (effect->settings[s].param == param) return true;
  return false;
}

static void write_param(writer *w, uint32_t index, uint32_t param) {
  const gdl_action *action = &w->program->actions[index];
  gdl_out_text(w->out, "{\"action\":");
  gdl_json_name(w->out, action->name);
  gdl_json_key(w->out, "parameter");
  gdl_json_name(w->out, action->params[param].name);
  gdl_json_key(w->out, "rules");
  gdl_out_char(w->out, '[');
  for (uint32_t r = 0; r < w->program->rules_count; r++)
    for (uint32_t e = 0; e < w->program->rules[r].effect_count; e++)
      if (sets(&w->program->rules[r].effects[e], index, param)) {
        write_rule(w, r);
        break;
      }
  gdl_out_char(w->out, ']');
  write_place(w, action->params[param].decl->span);
  gdl_out_char(w->out, '}');
}

static void write_item(writer *w, uint32_t index) {
  const gdl_item *item = &w->program->items[index];
  gdl_out_text(w->out, "{\"item\":");
  gdl_json_name(w->out, item->name);
  gdl_json_key(w->out, "status");
  gdl_json_status(w->out, w->answer->items[index].status);
  write_need(w, w->answer->items[index].missing);
  gdl_json_key(w->out, "rules");
  gdl_out_char(w->out, '[');
  for (uint32_t r = 0; r < item->rule_count; r++) write_rule(w, item->first_rule + r);
  gdl_out_char(w->out, ']');
  write_place(w, item->decl->span);
  gdl_out_char(w->out, '}');
}

static bool requires(const gdl_rule *rule, uint32_t duty) {
  for (uint32_t e = 0; e < rule->effect_count; e++)
    for (uint32_t d = 0; d < rule->effects[e].duty_count; d++)
      if (rule->effects[e].duties[d] == duty) return true;
  return false;
}

static void write_duty(writer *w, uint32_t index) {
  const gdl_duty *duty = &w->program->duties[index];
  gdl_out_text(w->out, "{\"duty\":");
  gdl_json_name(w->out, duty->name);
  gdl_json_key(w->out, "status");
  gdl_json_status(w->out, w->answer->duties[index].status);
  write_need(w, w->answer->duties[index].missing);
  gdl_json_key(w->out, "rules");
  gdl_out_char(w->out, '[');
  for (uint32_t r = 0; r < w->program->rules_count; r++)
    if (requires(&w->program->rules[r], index)) write_rule(w, r);
  gdl_out_char(w->out, ']');
  write_place(w, duty->decl->span);
  gdl_out_char(w->out, '}');
}

/* A fact or a definition: its value, the condition when it is one, and what would settle it. */
static void write_valued(writer *w, const char *key, const gdl_name *name, uint32_t node,
                         uint32_t from, gdl_span span) {
  const gdl_type *type = w->program->nodes[node].type;
  gdl_json_comma(w->out);
  gdl_out_format(w->out, "{\"%s\":", key);
  gdl_json_name(w->out, name);
  gdl_json_key(w->out, "low");
  gdl_json_end(w->out, type, &w->answer->values[node], false);
  gdl_json_key(w->out, "high");
  gdl_json_end(w->out, type, &w->answer->values[node], true);
  gdl_json_key(w->out, "condition");
  if (from != GDL_NONE && type->kind == GDL_TYPE_BOOLEAN)
    write_tree(w, gdl_tree_of(w->en, from));
  else
    gdl_out_text(w->out, "null");
  write_need(w, gdl_answer_need(w->out->arena, w->answer, node));
  write_place(w, span);
  gdl_out_char(w->out, '}');
}

static void write_target(writer *w, gdl_target target) {
  const gdl_program *program = w->program;
  switch (target.kind) {
    case GDL_TARGET_ACTION: write_action(w, target.index); return;
    case GDL_TARGET_ITEM: write_item(w, target.index); return;
    case GDL_TARGET_RULE: write_rule(w, target.index); return;
    case GDL_TARGET_PARAM: write_param(w, target.index, target.param); return;
    case GDL_TARGET_DUTY: write_duty(w, target.index); return;
    case GDL_TARGET_DEFINE: {
      const gdl_define *define = &program->defines[target.index];
      write_valued(w, "definition", define->name, define->node, define->node, define->decl->span);
      return;
    }
    case GDL_TARGET_FACT: {
      const gdl_fact *fact = &program->facts[target.index];
      const bool is_given = w->answer->patient->slots[target.index] != NULL;
      write_valued(w, "fact", fact->name, fact->node, is_given ? GDL_NONE : fact->otherwise,
                   fact->decl->span);
      return;
    }
  }
}

static void write_all(writer *w) {
  for (uint32_t a = 0; a < w->program->actions_count; a++) write_action(w, a);
  for (uint32_t i = 0; i < w->program->defines_count; i++)
    if (w->program->defines[i].is_result)
      write_target(w, (gdl_target){GDL_TARGET_DEFINE, i, GDL_NONE});
}

bool gdl_explain_json(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_string *nearest) {
  gdl_target found = {0};
  if (target.len > 0 && !gdl_target_find(out->arena, answer->program, target, &found, nearest))
    return false;
  if (answer->error_count > 0) {
    gdl_report_json(out, answer);
    return true;
  }
  const gdl_words en = gdl_words_new(out->arena, answer->program, answer, GDL_LANG_EN);
  const gdl_words zh = gdl_words_new(out->arena, answer->program, answer, GDL_LANG_ZH);
  writer w = {out, &en, &zh, answer, answer->program};
  gdl_json_head(out, answer);
  gdl_json_key(out, "explains");
  gdl_out_char(out, '[');
  if (target.len > 0) write_target(&w, found);
  if (target.len == 0) write_all(&w);
  gdl_out_text(out, "]}");
  return true;
}
