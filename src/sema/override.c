/* override.c - which rule overrides which, which stands beside which, and when that needs a reason. */
#include "base/out.h"
#include "sema/check.h"

/* 1,000,000 pairs: a thousand rules that each override an item of a thousand. Written out, they would be too many for any
 * reader; the limit bounds what a few lines can demand. */
#define MAX_PAIRS UINT32_C(1000000)

typedef struct pair { /* the first overrides the second */
  uint32_t rule, overridden;
} pair;

typedef GDL_LIST(pair) pair_list;

/* ---- collecting ---- */

/* `last_by`: by rule, who named it last, + 1: `overrides R1, R1.a` names R1.a twice. */
static bool collect(gdl_checker *c, uint32_t index, pair_list *pairs, uint32_t *last_by) {
  const gdl_rule_decl *decl = c->rules.at[index].decl;
  for (uint32_t i = 0; i < decl->overrides.count; i++) {
    gdl_ref ref = decl->overrides.at[i];
    uint32_t first, count;
    if (!gdl_rules_of(c, ref, c->rules.at[index].item, &first, &count)) continue;
    if (count > MAX_PAIRS - pairs->count) {
      gdl_report_1(c->diags, GDL_DIAG_TOO_MANY_OVERRIDES, ref.span, gdl_string_of("1000000"));
      return false;
    }
    for (uint32_t r = first; r < first + count; r++) {
      if (last_by[r] == index + 1) {
        gdl_report_1(c->diags, GDL_DIAG_NAMED_TWICE, ref.span, c->rules.at[r].id);
        continue;
      }
      last_by[r] = index + 1;
      GDL_PUSH(c->arena, pairs, ((pair){index, r}));
    }
  }
  return true;
}

/* The pairs stand in order of `rule`: what one rule overrides is one stretch. */
static void spread(gdl_checker *c, const pair_list *pairs) {
  uint32_t *overrides = GDL_NEW_ARRAY(c->arena, uint32_t, pairs->count);
  uint32_t *overriders = GDL_NEW_ARRAY(c->arena, uint32_t, pairs->count);
  uint32_t *filled = GDL_NEW_ARRAY(c->arena, uint32_t, c->rules.count);
  for (uint32_t i = 0; i < pairs->count; i++) {
    gdl_rule *rule = &c->rules.at[pairs->at[i].rule];
    if (rule->override_count++ == 0) rule->overrides = &overrides[i];
    overrides[i] = pairs->at[i].overridden;
    c->rules.at[pairs->at[i].overridden].overrider_count++;
  }
  for (uint32_t r = 0, at = 0; r < c->rules.count; r++) {
    filled[r] = at;
    c->rules.at[r].overriders = &overriders[at];
    at += c->rules.at[r].overrider_count;
  }
  for (uint32_t i = 0; i < pairs->count; i++)
    overriders[filled[pairs->at[i].overridden]++] = pairs->at[i].rule;
}

static void resolve_alternative(gdl_checker *c, uint32_t index) {
  gdl_rule *rule = &c->rules.at[index];
  gdl_ref ref = rule->decl->alternative_to;
  uint32_t first, count;
  if (!ref.first.name || !gdl_rules_of(c, ref, rule->item, &first, &count)) return;
  if (count > 1)
    gdl_report_1(c->diags, GDL_DIAG_ONE_RULE_WANTED, ref.span, ref.first.name->string);
  else if (first == index)
    gdl_report_1(c->diags, GDL_DIAG_ALTERNATIVE_TO_ITSELF, ref.span, rule->id);
  else
    rule->alternative_to = first;
}

void gdl_declare_overrides(gdl_checker *c) {
  pair_list pairs = {0};
  uint32_t *last_by = GDL_NEW_ARRAY(c->arena, uint32_t, c->rules.count);
  bool ok = true;
  for (uint32_t r = 0; ok && r < c->rules.count; r++) ok = collect(c, r, &pairs, last_by);
  spread(c, &pairs);
  for (uint32_t r = 0; r < c->rules.count; r++) resolve_alternative(c, r);
}

/* ---- reasons ---- */

static bool warns_off(const gdl_rule *rule) {
  for (uint32_t i = 0; i < rule->effect_count; i++) {
    gdl_verb verb = rule->effects[i].verb;
    if (verb == GDL_VERB_STOP || verb == GDL_VERB_AVOID || verb == GDL_VERB_CONTRAINDICATE)
      return true;
  }
  return false;
}

static bool has_effect(const gdl_rule *rule, gdl_verb verb, uint32_t action) {
  for (uint32_t i = 0; i < rule->effect_count; i++)
    if (rule->effects[i].verb == verb && rule->effects[i].action == action) return true;
  return false;
}

/* Does `rule` permit what `overridden` indicates or recommends? */
static bool weakens(const gdl_rule *rule, const gdl_rule *overridden) {
  for (uint32_t i = 0; i < rule->effect_count; i++) {
    const gdl_rule_effect *effect = &rule->effects[i];
    if (effect->verb != GDL_VERB_PERMIT) continue;
    if (has_effect(overridden, GDL_VERB_RECOMMEND, effect->action) ||
        has_effect(overridden, GDL_VERB_INDICATE, effect->action))
      return true;
  }
  return false;
}

void gdl_check_overrides(gdl_checker *c) {
  for (uint32_t r = 0; r < c->rules.count; r++) {
    const gdl_rule *rule = &c->rules.at[r];
    if (rule->decl->because.count > 0) continue;
    for (uint32_t i = 0; i < rule->override_count; i++) {
      const gdl_rule *overridden = &c->rules.at[rule->overrides[i]];
      gdl_diag *diag = NULL;
      if (rule->item != overridden->item && warns_off(overridden))
        diag = gdl_report_2(c->diags, GDL_DIAG_OVERRIDE_NEEDS_BECAUSE, rule->decl->name.span,
                            rule->id, overridden->id);
      else if (weakens(rule, overridden))
        diag = gdl_report_2(c->diags, GDL_DIAG_PERMISSION_NEEDS_BECAUSE, rule->decl->name.span,
                            rule->id, overridden->id);
      if (!diag) continue;
      diag->also = overridden->decl->name.span;
      break; /* one `because` answers for all of them */
    }
  }
}
