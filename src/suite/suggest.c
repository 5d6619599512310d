/* suggest.c - from a point that no test shows to a patient who shows it. */
#include "suite/suggest.h"

#include "suite/aim.h"
#include "value/patient.h"

typedef struct suggester {
  gdl_arena *arena, *scratch; /* scratch: of the suggestion that is being made */
  gdl_coverage *coverage;
  const gdl_suite_file *files;
  gdl_cover_program *covers; /* by file */
  const gdl_cover_point ***point_of; /* by file, by entry of the sum: the point as that file has it, or NULL */
  uint32_t count;
  GDL_LIST(gdl_string) names; /* of suggestions so far */
  gdl_lang lang;
} suggester;

typedef struct spot { /* a point as one of the files has it */
  uint32_t file;
  const gdl_cover_point *point;
  const gdl_test *base;
  uint32_t rule;
} spot;

/* ---- where to start from ---- */

static bool lies_in(gdl_span span, gdl_span outer) {
  return span.start >= outer.start && span.end <= outer.end;
}

/* The first rule that reads the node. */
static uint32_t reader_of(gdl_arena *arena, const gdl_program *program, uint32_t target) {
  bool *leads = GDL_NEW_ARRAY(arena, bool, program->node_count);
  leads[target] = true;
  for (uint32_t n = target + 1; n < program->node_count; n++)
    for (uint32_t k = 0; k < program->nodes[n].count; k++)
      leads[n] = leads[n] || leads[program->args[program->nodes[n].first + k]];
  for (uint32_t r = 0; r < program->rules_count; r++)
    if (leads[program->rules[r].live]) return r;
  return GDL_NONE;
}

/* The rule around the point; of a definition the first rule that reads it. */
static uint32_t rule_of(gdl_arena *arena, const gdl_program *program, const gdl_cover_point *point) {
  if (point->kind == GDL_COVER_OVERRIDE) return point->struck;
  if (point->rule != GDL_NONE || point->of_refusal) return point->rule;
  return reader_of(arena, program, point->node);
}

static bool acts_on(const gdl_rule *rule, uint32_t action) {
  for (uint32_t k = 0; k < rule->effect_count; k++)
    if (rule->effects[k].action == action) return true;
  return false;
}

/* How near a test is: it speaks of the rule, of its item, of the definition, or of what the rule advises. */
static int nearness(const gdl_program *program, const gdl_test *test, const spot *s) {
  int near = 0;
  for (uint32_t i = 0; i < test->expect_count; i++) {
    const gdl_expectation *e = &test->expects[i];
    int own = 0;
    if (e->decl->kind == GDL_EXPECT_ERROR) return 0;
    if (e->about == GDL_ABOUT_RULE && e->index == s->rule) own = 4;
    if (e->about == GDL_ABOUT_DEFINE && lies_in(s->point->span, program->defines[e->index].decl->span))
      own = 3;
    if (s->rule != GDL_NONE && e->about == GDL_ABOUT_ITEM && e->index == program->rules[s->rule].item)
      own = 2;
    if (s->rule != GDL_NONE && e->about == GDL_ABOUT_RULE &&
        program->rules[e->index].item == program->rules[s->rule].item && own == 0)
      own = 1;
    if (s->rule != GDL_NONE && e->about == GDL_ABOUT_ACTION && own == 0 &&
        acts_on(&program->rules[s->rule], e->index))
      own = 1;
    if (own > near) near = own;
  }
  return near;
}

static spot spot_of(const suggester *s, uint32_t entry) {
  spot best = {GDL_NONE, NULL, NULL, GDL_NONE};
  int most = -1;
  for (uint32_t f = 0; f < s->count; f++) {
    spot here = {f, s->point_of[f][entry], NULL, GDL_NONE};
    if (!here.point) continue;
    const gdl_program *program = s->files[f].program;
    here.rule = rule_of(s->scratch, program, here.point);
    if (most < 0) best = here, most = 0;
    for (uint32_t t = 0; t < program->tests_count; t++) {
      const int near = nearness(program, &program->tests[t], &here);
      if (near <= most) continue;
      best = here, best.base = &program->tests[t], most = near;
    }
  }
  return best;
}

/* ---- the day ---- */

bool gdl_reads_today(const gdl_program *program) {
  for (uint32_t n = 0; n < program->node_count; n++)
    if (program->nodes[n].op == GDL_OP_TODAY) return true;
  return false;
}

/* A day of the guideline's own, so that the suggestions are the same whenever they are made. */
static gdl_date day_of(const gdl_program *program) {
  for (uint32_t t = 0; t < program->tests_count; t++)
    for (uint32_t i = 0; i < program->tests[t].given_count; i++)
      if (program->tests[t].given[i].what == GDL_GIVEN_TODAY)
        return program->tests[t].given[i].value->date;
  gdl_date day = 0;
  gdl_date_from_civil(2026, 1, 1, &day);
  for (uint32_t i = 0; program->header && i < program->header->guideline.headers.count; i++) {
    const gdl_header *header = &program->header->guideline.headers.at[i];
    if (header->kind == GDL_HEADER_ISSUED && header->value && header->value->kind == GDL_EXPR_DATE)
      day = header->value->date.date;
  }
  return day;
}

static bool gives_today(const gdl_test *test) {
  for (uint32_t i = 0; test && i < test->given_count; i++)
    if (test->given[i].what == GDL_GIVEN_TODAY) return true;
  return false;
}

static const gdl_answer *empty_answer(suggester *s, const gdl_program *program) {
  return gdl_evaluate(s->scratch, program, gdl_patient_new(s->scratch, program),
                      (gdl_run){.today = day_of(program)});
}

static const gdl_answer *base_answer(suggester *s, const gdl_program *program, const gdl_test *test) {
  const gdl_answer *answer = test ? gdl_suite_run(s->scratch, program, test).answer : NULL;
  if (!answer || answer->error_count > 0) return NULL;
  if (gives_today(test) || !gdl_reads_today(program)) return answer;
  const gdl_run run = {.today = day_of(program), .parameters = answer->run.parameters};
  return gdl_evaluate(s->scratch, program, answer->patient, run);
}

/* ---- what is wanted ---- */

static bool aim_range(gdl_aim *aim, const gdl_cover_point *point) {
  const uint32_t value = gdl_aim_arg(aim, point->node, 0), range = gdl_aim_arg(aim, point->node, 1);
  const gdl_type *type = aim->program->nodes[range].type;
  const gdl_value *ends = &aim->base->values[range];
  if (point->side == GDL_COVER_END_UNKNOWN) return gdl_aim_unknown(aim, point->node);
  if (!gdl_value_is_known(type, ends)) return false;
  const bool high = point->side == GDL_COVER_ON_HIGH || point->side == GDL_COVER_ABOVE_HIGH;
  const int way = point->side == GDL_COVER_BELOW_LOW                                       ? -1
                  : point->side == GDL_COVER_WITHIN || point->side == GDL_COVER_ABOVE_HIGH ? 1
                                                                                           : 0;
  if (type->kind == GDL_TYPE_DATE)
    return gdl_aim_date(aim, value, (high ? ends->date_range.high_low : ends->date_range.low_low) + way);
  gdl_decimal at = high ? ends->range.high.low : ends->range.low.low;
  const gdl_decimal step = gdl_aim_step(aim, value);
  if (way < 0 && !gdl_decimal_sub(at, step, GDL_ROUND_HALF_EVEN, &at)) return false;
  if (way > 0 && !gdl_decimal_add(at, step, GDL_ROUND_HALF_EVEN, &at)) return false;
  return gdl_aim_number(aim, value, at);
}

static bool aim_threshold(gdl_aim *aim, const gdl_cover_point *point) {
  const uint32_t left = gdl_aim_arg(aim, point->node, 0), right = gdl_aim_arg(aim, point->node, 1);
  int order = 0;
  switch ((gdl_cover_side)point->side) {
    case GDL_COVER_BELOW: order = -1; break;
    case GDL_COVER_ON: order = 0; break;
    case GDL_COVER_ABOVE: order = 1; break;
    case GDL_COVER_UNKNOWN: return gdl_aim_unknown(aim, point->node);
  }
  return gdl_aim_order(aim, left, right, gdl_cover_is_fixed(aim->program, left) ? -order : order);
}

static bool aim_branch(gdl_aim *aim, const gdl_cover_point *point) {
  const gdl_node *node = &aim->program->nodes[point->node];
  const uint32_t pairs = node->count / 2, side = point->side;
  if (node->op == GDL_OP_IF)
    return gdl_aim_truth(aim, gdl_aim_arg(aim, point->node, 0), side == 0 ? GDL_TRUE : GDL_FALSE);
  if (node->op == GDL_OP_SUM_WHEN)
    return gdl_aim_truth(aim, gdl_aim_arg(aim, point->node, 2 * side + 1), GDL_TRUE);
  bool ok = side == pairs || gdl_aim_truth(aim, gdl_aim_arg(aim, point->node, 2 * side), GDL_TRUE);
  for (uint32_t i = 0; ok && i < side && (side == pairs || node->op == GDL_OP_CASES_IN_ORDER); i++)
    ok = gdl_aim_truth(aim, gdl_aim_arg(aim, point->node, 2 * i), GDL_FALSE);
  return ok;
}

static bool aim_choice(gdl_aim *aim, const gdl_cover_point *point) {
  const gdl_node *node = &aim->program->nodes[point->node];
  const uint32_t first = gdl_aim_arg(aim, point->node, 0);
  if (node->op == GDL_OP_EQUAL && aim->program->nodes[first].op == GDL_OP_CONST)
    return gdl_aim_choice(aim, gdl_aim_arg(aim, point->node, 1), point->side);
  if (node->op != GDL_OP_HAS_ANY && node->op != GDL_OP_HAS_ALL)
    return gdl_aim_choice(aim, first, point->side);
  uint64_t *bits = GDL_NEW_ARRAY(aim->arena, uint64_t, aim->program->nodes[first].type->domain->words);
  bits[point->side / 64] = UINT64_C(1) << point->side % 64;
  return gdl_aim_members(aim, first, bits, true);
}

static bool aim_at(gdl_aim *aim, const gdl_cover_point *point) {
  static const gdl_truth of_rule[] = {
      [GDL_COVER_APPLIES] = GDL_TRUE, [GDL_COVER_NOT] = GDL_FALSE, [GDL_COVER_UNDETERMINED] = GDL_UNKNOWN};
  const bool held = point->side == GDL_COVER_HELD;
  switch (point->kind) { /* ORDER OF COVER KINDS */
    case GDL_COVER_RULE: return gdl_aim_truth(aim, point->node, of_rule[point->side]);
    case GDL_COVER_BRANCH: return aim_branch(aim, point);
    case GDL_COVER_THRESHOLD: return aim_threshold(aim, point);
    case GDL_COVER_RANGE: return aim_range(aim, point);
    case GDL_COVER_CHOICE: return aim_choice(aim, point);
    case GDL_COVER_EXCEPTION:
      return gdl_aim_truth(aim, gdl_aim_arg(aim, aim->program->rules[point->rule].condition, 0),
                           GDL_TRUE) &&
             gdl_aim_truth(aim, point->node, held ? GDL_FALSE : GDL_TRUE);
    case GDL_COVER_OVERRIDE:
      return gdl_aim_truth(aim, aim->program->rules[point->struck].condition, GDL_TRUE) &&
             gdl_aim_truth(aim, point->node, held ? GDL_TRUE : GDL_FALSE);
  }
  return false;
}

/* ---- one suggestion ---- */

static bool wants_matter(const gdl_cover_point *point) {
  return point->kind == GDL_COVER_THRESHOLD || point->kind == GDL_COVER_RANGE ||
         point->kind == GDL_COVER_CHOICE || point->kind == GDL_COVER_BRANCH;
}

static const gdl_answer *evaluate(suggester *s, const gdl_aim *aim) {
  gdl_patient *patient = gdl_patient_new(s->scratch, aim->program);
  for (uint32_t i = 0; i < aim->program->facts_count; i++) patient->slots[i] = aim->slots[i];
  const gdl_run run = {.today = aim->today, .parameters = aim->base->run.parameters};
  return gdl_evaluate(s->scratch, aim->program, patient, run);
}

/* NULL: no patient found who shows the point. */
static const gdl_answer *find(suggester *s, const gdl_answer *from, const spot *at) {
  gdl_aim aim = gdl_aim_from(s->scratch, from);
  if (!aim_at(&aim, at->point)) return NULL;
  const gdl_aim_mark *mark = gdl_aim_mark_of(&aim);
  if (at->rule != GDL_NONE && wants_matter(at->point)) {
    gdl_aim_matter(&aim, at->rule == GDL_NONE ? 0 : from->program->rules[at->rule].live, at->point->node);
    const gdl_answer *answer = evaluate(s, &aim);
    if (gdl_cover_shows(from->program, at->point, answer)) return answer;
    gdl_aim_return(&aim, mark);
  }
  const gdl_answer *answer = evaluate(s, &aim);
  return gdl_cover_shows(from->program, at->point, answer) ? answer : NULL;
}

/* A threshold that is computed from facts has no place before they are known. */
static const gdl_answer *find_with_limit(suggester *s, const gdl_answer *from, const spot *at) {
  const gdl_answer *answer = find(s, from, at);
  const gdl_cover_kind kind = at->point->kind;
  if (answer || (kind != GDL_COVER_RANGE && kind != GDL_COVER_THRESHOLD)) return answer;
  gdl_aim aim = gdl_aim_from(s->scratch, from);
  return gdl_aim_known(&aim, gdl_aim_arg(&aim, at->point->node, 1)) ? find(s, evaluate(s, &aim), at)
                                                                    : NULL;
}

static bool is_taken(const suggester *s, gdl_string name) {
  for (uint32_t i = 0; i < s->names.count; i++)
    if (gdl_string_equal(s->names.at[i], name)) return true;
  for (uint32_t f = 0; f < s->count; f++)
    for (uint32_t t = 0; t < s->files[f].program->tests_count; t++)
      if (gdl_string_equal(s->files[f].program->tests[t].decl->test.name.string, name)) return true;
  return false;
}

static gdl_string name_of(suggester *s, const gdl_program *program, const spot *at) {
  for (int64_t number = 1;; number++) {
    gdl_out out = gdl_out_new(s->arena);
    const bool says_rule = at->point->kind == GDL_COVER_RULE || at->point->kind == GDL_COVER_EXCEPTION ||
                           at->point->kind == GDL_COVER_OVERRIDE;
    if (at->rule != GDL_NONE && !says_rule)
      gdl_out_format(&out, s->lang == GDL_LANG_ZH ? "%S：" : "%S: ", program->rules[at->rule].id);
    gdl_cover_words(&out, program, at->point, s->lang);
    if (number > 1) gdl_out_format(&out, " (%d)", number);
    const gdl_string name = gdl_out_take(&out);
    if (is_taken(s, name)) continue;
    GDL_PUSH(s->arena, &s->names, name);
    return name;
  }
}

static bool suggest(suggester *s, gdl_out *out, uint32_t entry) {
  gdl_arena_reset(s->scratch);
  const spot at = spot_of(s, entry);
  if (!at.point) return false;
  const gdl_program *program = s->files[at.file].program;
  gdl_suggestion it = {.program = program, .base = at.base, .point = at.point, .rule = at.rule};
  it.from = base_answer(s, program, at.base);
  if (it.from) it.answer = find_with_limit(s, it.from, &at);
  if (!it.answer) {
    it.base = NULL;
    it.from = empty_answer(s, program);
    it.answer = find_with_limit(s, it.from, &at);
  }
  if (!it.answer) return false;
  it.name = name_of(s, program, &at);
  if (out->len > 0) gdl_out_char(out, '\n');
  const bool is_written = gdl_suggestion_write(out, s->scratch, &it);
  if (is_written) gdl_coverage_note(s->coverage, &s->covers[at.file], it.answer);
  return is_written;
}

static void say_unreached(suggester *s, gdl_out *out, const uint32_t *entries, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const gdl_cover_entry *entry = &s->coverage->entries.at[entries[i]];
    if (entry->hits > 0) continue; /* a later one shows it too */
    const gdl_place place = gdl_sources_place(entry->program->sources, entry->point->span.start);
    gdl_out words = gdl_out_new(s->arena);
    gdl_cover_words(&words, entry->program, entry->point, s->lang);
    gdl_out_text(out, s->lang == GDL_LANG_ZH ? "// 未能构造：" : "// no patient found: ");
    gdl_out_plain(out, place.source->name);
    gdl_out_format(out, ":%d: ", (int64_t)place.line);
    gdl_out_plain(out, gdl_out_take(&words));
    gdl_out_char(out, '\n');
  }
}

void gdl_suggest(gdl_out *out, const gdl_allocator *allocator, gdl_coverage *coverage,
                 const gdl_suite_file *files, uint32_t count, gdl_lang lang) {
  suggester s = {.arena = out->arena,
                 .scratch = gdl_arena_new(allocator),
                 .coverage = coverage,
                 .files = files,
                 .count = count,
                 .lang = lang};
  s.covers = GDL_NEW_ARRAY(s.arena, gdl_cover_program, count);
  for (uint32_t f = 0; f < count; f++) s.covers[f] = gdl_coverage_enter(coverage, files[f].program);
  s.point_of = GDL_NEW_ARRAY(s.arena, const gdl_cover_point **, count);
  for (uint32_t f = 0; f < count; f++) {
    s.point_of[f] = GDL_NEW_ARRAY(s.arena, const gdl_cover_point *, coverage->entries.count);
    for (uint32_t i = 0; i < s.covers[f].points.count; i++)
      s.point_of[f][s.covers[f].entries[i]] = &s.covers[f].points.at[i];
  }
  GDL_LIST(uint32_t) unreached = {0};
  gdl_out blocks = gdl_out_new(s.arena);
  for (uint32_t i = 0; i < coverage->entries.count; i++)
    if (coverage->entries.at[i].hits == 0 && !suggest(&s, &blocks, i))
      GDL_PUSH(s.arena, &unreached, i);
  gdl_out_string(out, gdl_out_take(&blocks));
  if (s.names.count == 0)
    gdl_out_text(out, lang == GDL_LANG_ZH ? "// 没有可建议的测试\n" : "// there is no test to suggest\n");
  say_unreached(&s, out, unreached.at, unreached.count);
  gdl_arena_free(s.scratch);
}
