/* test_verdict.c - section 5 of the language on paper: what rules say of one action, and the verdict that comes of it.
 *
 * A rule is a letter, whether its condition holds, and perhaps the rules that override it:
 *   I indicate  R recommend  S suggest  P permit  r regimen  c caution  o open
 *   w switch  s stop  a avoid  C contraindicate  n note; two letters are two effects of one rule
 *   + holds  - fails  ? unknown, because the fact with the rule's number is
 *   <0 overridden by rule 0 (which stands before it) */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/out.h"
#include "eval/eval.h"
#include "eval/verdict.h"

#define MOST 64 /* rules of one case */

typedef struct bench { /* a program made by hand: a fact, its node and a LIVE node for each rule */
  gdl_arena *arena;
  gdl_program program;
  gdl_node nodes[2 * MOST];
  uint32_t args[MOST * 4], arg_count;
  gdl_fact facts[MOST];
  gdl_rule rules[MOST];
  gdl_action action;
  gdl_patient patient;
  const gdl_value *slots[MOST];
} bench;

static const gdl_type boolean = {.kind = GDL_TYPE_BOOLEAN};
static const gdl_value yes = {.truth = GDL_TRUE}, no = {.truth = GDL_FALSE};

static bool verb_of(char letter, gdl_verb *out) {
  static const char letters[] = "IRSPrcowsaC";
  static const gdl_verb verbs[] = {GDL_VERB_INDICATE, GDL_VERB_RECOMMEND,     GDL_VERB_SUGGEST,
                                   GDL_VERB_PERMIT,   GDL_VERB_REGIMEN,       GDL_VERB_CAUTION,
                                   GDL_VERB_OPEN,     GDL_VERB_SWITCH,        GDL_VERB_STOP,
                                   GDL_VERB_AVOID,    GDL_VERB_CONTRAINDICATE};
  const char *at = letter ? strchr(letters, letter) : NULL;
  if (at) *out = verbs[at - letters];
  return at != NULL;
}

static const char *add_effects(bench *b, gdl_rule *rule, const char *at) {
  gdl_rule_effect *effects = GDL_NEW_ARRAY(b->arena, gdl_rule_effect, 4);
  rule->effects = effects;
  for (gdl_verb verb; *at == 'n' || verb_of(*at, &verb); at++) {
    const bool is_note = *at == 'n';
    effects[rule->effect_count++] = (gdl_rule_effect){
        .verb = is_note ? GDL_VERB_NOTE : verb, .param = GDL_NONE, .action = is_note ? GDL_NONE : 0};
    if (!is_note && verb <= GDL_VERB_PERMIT) b->action.can_be_supported = true;
  }
  return at;
}

static const char *add_overriders(bench *b, gdl_rule *rule, const char *at) {
  uint32_t *overriders = GDL_NEW_ARRAY(b->arena, uint32_t, MOST);
  rule->overriders = overriders;
  while (*at == '<') {
    uint32_t number = 0;
    for (at++; *at >= '0' && *at <= '9'; at++) number = number * 10 + (uint32_t)(*at - '0');
    overriders[rule->overrider_count++] = number;
  }
  return at;
}

static const char *add_rule(bench *b, const char *at) {
  const uint32_t i = b->program.rules_count++;
  gdl_rule *rule = &b->rules[i];
  assert_true(i < MOST);
  at = add_effects(b, rule, at);
  assert_non_null(strchr("+-?", *at));
  b->slots[i] = *at == '?' ? NULL : *at == '+' ? &yes : &no;
  at = add_overriders(b, rule, at + 1);
  rule->condition = 2 * i;
  rule->live = 2 * i + 1;
  b->facts[i] = (gdl_fact){.type = &boolean, .node = 2 * i, .otherwise = GDL_NONE};
  b->nodes[2 * i] = (gdl_node){.op = GDL_OP_FACT, .type = &boolean, .index = i};
  b->nodes[2 * i + 1] = (gdl_node){.op = GDL_OP_LIVE,
                                   .type = &boolean,
                                   .index = i,
                                   .first = b->arg_count,
                                   .count = 1 + rule->overrider_count};
  b->args[b->arg_count++] = rule->condition;
  for (uint32_t k = 0; k < rule->overrider_count; k++)
    b->args[b->arg_count++] = b->rules[rule->overriders[k]].live;
  return at;
}

static const gdl_answer *evaluate(bench *b, gdl_arena *arena, const char *rules) {
  *b = (bench){.arena = arena};
  while (*rules) {
    rules = add_rule(b, rules);
    while (*rules == ' ') rules++;
  }
  b->program.nodes = b->nodes;
  b->program.args = b->args;
  b->program.facts = b->facts;
  b->program.rules = b->rules;
  b->program.actions = &b->action;
  b->program.node_count = 2 * b->program.rules_count;
  b->program.facts_count = b->program.rules_count;
  b->program.actions_count = 1;
  b->patient.slots = b->slots;
  return gdl_evaluate(arena, &b->program, &b->patient, (gdl_run){0});
}

/* "indicated contraindicated: 0 2" - the verdicts still possible, and the missing facts */
static const char *show(gdl_arena *arena, const gdl_action_answer *action) {
  gdl_out out = gdl_out_new(arena);
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++) {
    if ((action->possible >> v & 1) == 0) continue;
    if (out.len > 0) gdl_out_char(&out, ' ');
    gdl_out_text(&out, gdl_verdict_word((gdl_verdict)v));
  }
  if (action->missing.facts.count > 0) gdl_out_char(&out, ':');
  for (uint32_t i = 0; i < action->missing.facts.count; i++) {
    gdl_out_char(&out, ' ');
    gdl_out_int(&out, action->missing.facts.at[i]);
  }
  return gdl_out_take(&out).text;
}

static const struct {
  const char *rules, *is;
} cases[] = {
    /* nothing said */
    {"", "not_addressed"},
    {"r+", "not_addressed"},
    {"n+", "not_addressed"},
    {"c-", "not_addressed"},
    {"I-", "not_indicated"},
    {"I- P-", "not_indicated"},
    /* one verb */
    {"I+", "indicated"},
    {"R+", "recommended"},
    {"S+", "suggested"},
    {"P+", "permitted"},
    {"c+", "caution"}, /* no rule of the guideline could support it */
    {"o+", "open"},
    {"w+", "switch"},
    {"s+", "stop"},
    {"a+", "avoid"},
    {"C+", "contraindicated"},
    /* the first that fits */
    {"C+ s+ a+ w+ o+ c+ I+", "contraindicated"},
    {"C- s+ a+ w+ o+ c+ I+", "stop"},
    {"C- s- a+ w+ o+ c+ I+", "avoid"},
    {"C- s- a- w+ o+ c+ I+", "switch"},
    {"C- s- a- w- o+ c+ I-", "not_indicated"}, /* a caution on what is not indicated is moot */
    {"C- s- a- w- o+ c+ I+", "open"},
    {"C- s- a- w- o- c+ I+", "caution"},
    {"C- s- a- w- o- c- I+", "indicated"},
    {"C+ I-", "contraindicated"}, /* even where it is not indicated */
    {"o+ c+", "open"},
    {"c+ I- o-", "not_indicated"},
    {"P+ S+ R+ I+", "indicated"},
    {"P+ S+ R+ I-", "recommended"},
    {"P+ S+ R- I-", "suggested"},
    {"I+ c+ c+ c+", "caution"}, /* cautions add up, they do not escalate */
    {"I+ r+", "indicated"},
    /* undetermined: every verdict that is still possible, and the facts that can change it */
    {"I?", "not_indicated indicated: 0"},
    {"c?", "not_addressed caution: 0"},
    {"I+ C?", "contraindicated indicated: 1"},
    {"I+ c?", "caution indicated: 1"},
    {"I? C?", "contraindicated not_indicated indicated: 0 1"},
    {"C+ I? c? o? s?", "contraindicated"}, /* decided: nothing else is asked */
    {"I+ P?", "indicated"},                /* a weaker support changes nothing */
    {"P+ I?", "indicated permitted: 1"},
    {"I- c? o?", "not_indicated"},
    {"I? c?", "not_indicated caution indicated: 0 1"},
    {"I? c+", "not_indicated caution: 0"},
    {"I+ r?", "indicated"},
    {"I+ n?", "indicated"},
    {"s+ C? I?", "contraindicated stop: 1"},
    {"s? w?", "stop switch not_addressed: 0 1"},
    {"o+ c? I+", "open"},
    {"I+ o? c?", "open caution indicated: 1 2"},
    {"I+ o? c+", "open caution: 1"},
    {"P? S?", "not_indicated suggested permitted: 0 1"},
    /* two effects of one rule go together */
    {"I+ oc?", "open indicated: 1"},
    {"Ic?", "not_indicated caution: 0"},
    {"IC?", "contraindicated not_indicated: 0"},
    /* overrides */
    {"n+ C+<0 I+", "indicated"},
    {"n- C+<0 I+", "contraindicated"},
    {"n? C+<0 I+", "contraindicated indicated: 0"},
    {"n? C?<0 I+", "contraindicated indicated: 0 1"},
    {"n+ C?<0 I+", "indicated"},
    {"n? C-<0 I+", "indicated"},
    {"c? C+<0 I+", "contraindicated caution: 0"}, /* coupled: indicated is out of reach */
    {"c? I+<0", "not_indicated indicated: 0"},    /* with the caution the support is gone */
    {"P? I+<0", "indicated permitted: 0"},
    {"n+ c+<0 C+<1 I+", "contraindicated"}, /* an overridden rule overrides nothing */
    {"n- c+<0 C+<1 I+", "caution"},
    {"n? c+<0 C+<1 I+", "contraindicated caution: 0"},
    {"n? c?<0 C+<1 I+", "contraindicated caution: 0 1"},
    {"n? n? C+<0<1 I+", "contraindicated indicated: 0 1"},
    {"n+ n? C+<0<1 I+", "indicated"},
    {"n- n? C+<0<1 I+", "contraindicated indicated: 1"},
    {"n? C+<0 s+<0 I+", "contraindicated indicated: 0"}, /* one overrider of both: never stop */
    {"n? C+<0 s+ I+", "contraindicated stop: 0"},
};

static void on_paper(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  bench *b = GDL_NEW(arena, bench);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const gdl_answer *answer = evaluate(b, arena, cases[i].rules);
    const char *is = show(arena, &answer->actions[0]);
    if (strcmp(is, cases[i].is) != 0) fail_msg("%s: %s, not %s", cases[i].rules, is, cases[i].is);
  }
  gdl_arena_free(arena);
}

/* ---- a net of overrides, small enough to try out and too large ---- */

static const char *net(gdl_arena *arena, int size) { /* C+ overridden by all the others, each of them unknown */
  gdl_out out = gdl_out_new(arena);
  for (int i = 0; i < size; i++) gdl_out_text(&out, "c? ");
  gdl_out_text(&out, "C+");
  for (int i = 0; i < size; i++) gdl_out_format(&out, "<%d", (int64_t)i);
  gdl_out_text(&out, " I+");
  return gdl_out_take(&out).text;
}

static void nets(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  bench *b = GDL_NEW(arena, bench);
  const gdl_answer *answer = evaluate(b, arena, net(arena, 12));
  assert_string_equal(show(arena, &answer->actions[0]),
                      "contraindicated caution: 0 1 2 3 4 5 6 7 8 9 10 11");
  /* 13: no longer tried out; `indicated` is one too many, none is left out */
  answer = evaluate(b, arena, net(arena, 13));
  assert_string_equal(show(arena, &answer->actions[0]),
                      "contraindicated caution indicated: 0 1 2 3 4 5 6 7 8 9 10 11 12");
  gdl_arena_free(arena);
}

/* ---- against all combinations, of random rules ---- */

static uint64_t random_next(uint64_t *seed) { /* xorshift64 */
  *seed ^= *seed << 13;
  *seed ^= *seed >> 7;
  *seed ^= *seed << 17;
  return *seed;
}

#define RANDOM_RULES 6

static const char *random_rules(gdl_arena *arena, uint64_t *seed) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < RANDOM_RULES; i++) {
    gdl_out_char(&out, "IRSPrcowsaCn"[random_next(seed) % 12]);
    if (random_next(seed) % 4 == 0) gdl_out_char(&out, "IPco"[random_next(seed) % 4]);
    gdl_out_char(&out, "++-???"[random_next(seed) % 6]);
    for (uint32_t k = 0; k < i; k++)
      if (random_next(seed) % 5 == 0) gdl_out_format(&out, "<%d", (int64_t)k);
    gdl_out_char(&out, ' ');
  }
  return gdl_out_take(&out).text;
}

/* Every unknown made true and false in turn: the verdicts that come out, and the facts that change one. */
static void complete(gdl_arena *arena, bench *b, const char *rules, uint32_t *verdicts, uint32_t *facts) {
  gdl_verdict found[1u << RANDOM_RULES];
  gdl_string text = gdl_string_of(rules);
  *verdicts = *facts = 0;
  for (uint32_t c = 0; c < 1u << RANDOM_RULES; c++) {
    char *filled = gdl_arena_copy(arena, text.text, text.len);
    uint32_t rule = 0;
    for (uint32_t i = 0; i < text.len; i++) {
      if (filled[i] == '?') filled[i] = (c >> rule & 1) != 0 ? '+' : '-';
      rule += filled[i] == ' ' ? 1 : 0;
    }
    const gdl_answer *answer = evaluate(b, arena, filled);
    assert_true(answer->actions[0].decided);
    found[c] = answer->actions[0].verdict;
    *verdicts |= 1u << found[c];
  }
  for (uint32_t c = 0; c < 1u << RANDOM_RULES; c++)
    for (uint32_t k = 0; k < RANDOM_RULES; k++)
      if (found[c] != found[c ^ 1u << k]) *facts |= 1u << k;
}

static void all_combinations(void **state) {
  (void)state;
  uint64_t seed = 7;
  gdl_arena *arena = gdl_arena_new(NULL);
  for (int round = 0; round < 300; round++) {
    gdl_arena_reset(arena);
    bench *b = GDL_NEW(arena, bench);
    const char *rules = random_rules(arena, &seed);
    uint32_t verdicts, wanted, missing = 0;
    complete(arena, b, rules, &verdicts, &wanted);
    const gdl_action_answer *action = &evaluate(b, arena, rules)->actions[0];
    for (uint32_t i = 0; i < action->missing.facts.count; i++)
      missing |= 1u << action->missing.facts.at[i];
    if (action->possible != verdicts) fail_msg("%s: %s", rules, show(arena, action));
    if (missing != wanted) fail_msg("%s: %s, wanted %x", rules, show(arena, action), wanted);
  }
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(on_paper),
      cmocka_unit_test(nets),
      cmocka_unit_test(all_combinations),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
