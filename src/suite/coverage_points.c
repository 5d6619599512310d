/* coverage_points.c - the points of a program: what a test of it can show. */
#include "suite/coverage.h"
#include "value/interval.h"
#include "value/patient.h"

typedef GDL_LIST(gdl_cover_point) point_list;

typedef struct finder {
  gdl_arena *arena;
  const gdl_program *program;
  const gdl_answer *widest; /* of a patient of whom anything may be true: what no patient can show is not in it */
  const bool *is_loose; /* by node: rests on the day or on `is known`, so that `widest` does not bound it */
  const bool *can_be_unknown;
  point_list points;
} finder;

static uint32_t arg_of(const finder *f, uint32_t node, uint32_t k) {
  return f->program->args[f->program->nodes[node].first + k];
}

static const gdl_type *type_of(const finder *f, uint32_t node) {
  return f->program->nodes[node].type;
}

/* ---- what is possible at all ---- */

static const gdl_answer *widest_of(gdl_arena *arena, const gdl_program *program) {
  gdl_patient *patient = gdl_patient_new(arena, program);
  for (uint32_t i = 0; i < program->facts_count; i++) {
    gdl_value *value = GDL_NEW(arena, gdl_value);
    *value = gdl_value_unknown(arena, program->facts[i].type, GDL_REASON_NONE);
    patient->slots[i] = value;
  }
  return gdl_evaluate(arena, program, patient, (gdl_run){0});
}

static void find_flags(finder *f) {
  bool *loose = GDL_NEW_ARRAY(f->arena, bool, f->program->node_count);
  bool *unknown = GDL_NEW_ARRAY(f->arena, bool, f->program->node_count);
  for (uint32_t n = 0; n < f->program->node_count; n++) {
    const gdl_node *node = &f->program->nodes[n];
    loose[n] = node->op == GDL_OP_TODAY || node->op == GDL_OP_IS_KNOWN || node->op == GDL_OP_PARAMETER;
    unknown[n] = node->op == GDL_OP_FACT || f->widest->values[n].reason != GDL_REASON_NONE;
    for (uint32_t k = 0; k < node->count; k++) {
      loose[n] = loose[n] || loose[arg_of(f, n, k)];
      unknown[n] = unknown[n] || unknown[arg_of(f, n, k)];
    }
    /* a parameter may be set otherwise, but nobody must: as declared it bounds what is compared with it */
    if (node->op == GDL_OP_PARAMETER) loose[n] = false;
    if (node->op == GDL_OP_IS_KNOWN) unknown[n] = false;
  }
  f->is_loose = loose;
  f->can_be_unknown = unknown;
}

static bool can_be(const finder *f, uint32_t node, gdl_truth truth) {
  return f->is_loose[node] || (f->widest->values[node].truth & truth) != 0;
}

/* The end of an interval below or above another; dates as intervals of days. */
static gdl_interval span_of(const finder *f, uint32_t node) {
  const gdl_value *value = &f->widest->values[node];
  if (value->reason != GDL_REASON_NONE || value->may_fail) return gdl_interval_everything();
  if (type_of(f, node)->kind == GDL_TYPE_DATE)
    return gdl_interval_of(gdl_decimal_from_int(value->date.low), gdl_decimal_from_int(value->date.high));
  return value->number;
}

static bool can_be_below(gdl_interval a, gdl_interval b) {
  return a.no_low || b.no_high || gdl_decimal_compare(a.low, b.high) < 0;
}

static bool can_meet(gdl_interval a, gdl_interval b) {
  gdl_interval both;
  return gdl_interval_meet(a, b, &both);
}

static bool is_fixed(const finder *f, uint32_t node) {
  return gdl_cover_is_fixed(f->program, node);
}

/* A whole number never meets 2.5. */
static bool fits(const finder *f, uint32_t node, gdl_interval with) {
  return type_of(f, node)->kind != GDL_TYPE_INTEGER || !gdl_interval_is_point(with) ||
         gdl_decimal_is_integer(with.low);
}

/* ---- adding ---- */

static bool lies_in(gdl_span span, gdl_span outer) {
  return span.start >= outer.start && span.end <= outer.end;
}

static void place(const finder *f, gdl_cover_point *point) {
  const gdl_program *program = f->program;
  for (uint32_t i = 0; i < program->items_count && point->item == GDL_NONE; i++)
    if (lies_in(point->span, program->items[i].decl->span)) point->item = i;
  for (uint32_t i = 0; i < program->constraints_count; i++)
    point->of_refusal = point->of_refusal || lies_in(point->span, program->constraints[i].decl->span);
  if (point->item == GDL_NONE || point->rule != GDL_NONE) return;
  const gdl_item *item = &program->items[point->item];
  for (uint32_t r = item->first_rule; r < item->first_rule + item->rule_count; r++)
    if (lies_in(point->span, program->rules[r].decl->span)) point->rule = r;
}

static gdl_cover_point point_of(const finder *f, gdl_cover_kind kind, uint32_t node) {
  return (gdl_cover_point){.kind = kind,
                           .node = node,
                           .rule = GDL_NONE,
                           .struck = GDL_NONE,
                           .item = GDL_NONE,
                           .span = f->program->nodes[node].span,
                           .is_counted = true};
}

static void add(finder *f, gdl_cover_point point, uint32_t side, bool is_possible) {
  if (!is_possible || point.span.end == 0) return;
  point.side = side;
  place(f, &point);
  GDL_PUSH(f->arena, &f->points, point);
}

static void add_uncounted(finder *f, gdl_cover_point point, uint32_t side, bool is_possible) {
  point.is_counted = false;
  add(f, point, side, is_possible);
}

/* ---- one kind each ---- */

static void of_comparison(finder *f, uint32_t node) {
  const uint32_t left = arg_of(f, node, 0), right = arg_of(f, node, 1);
  const gdl_type_kind kind = type_of(f, left)->kind;
  if (is_fixed(f, left) && is_fixed(f, right)) return;
  if (kind != GDL_TYPE_DATE && kind != GDL_TYPE_INTEGER && kind != GDL_TYPE_NUMBER &&
      kind != GDL_TYPE_QUANTITY)
    return;
  const bool loose = f->is_loose[left] || f->is_loose[right], turned = is_fixed(f, left);
  const gdl_interval a = span_of(f, turned ? right : left), b = span_of(f, turned ? left : right);
  const gdl_cover_point point = point_of(f, GDL_COVER_THRESHOLD, node);
  add(f, point, GDL_COVER_BELOW, loose || can_be_below(a, b));
  add(f, point, GDL_COVER_ON, loose || (can_meet(a, b) && fits(f, turned ? right : left, b)));
  add(f, point, GDL_COVER_ABOVE, loose || can_be_below(b, a));
  add_uncounted(f, point, GDL_COVER_UNKNOWN, f->can_be_unknown[node]);
}

static gdl_interval end_of(const finder *f, uint32_t node, bool high) {
  const gdl_value *value = &f->widest->values[node];
  if (value->reason != GDL_REASON_NONE || value->may_fail) return gdl_interval_everything();
  if (type_of(f, node)->kind == GDL_TYPE_DATE)
    return high ? gdl_interval_of(gdl_decimal_from_int(value->date_range.high_low),
                                  gdl_decimal_from_int(value->date_range.high_high))
                : gdl_interval_of(gdl_decimal_from_int(value->date_range.low_low),
                                  gdl_decimal_from_int(value->date_range.low_high));
  return high ? value->range.high : value->range.low;
}

/* Is there a value between fixed ends? Of whole numbers and facts with a step only if there is room. */
static bool has_middle(const finder *f, uint32_t value, gdl_interval low, gdl_interval high) {
  if (!gdl_interval_is_point(low) || !gdl_interval_is_point(high)) return true;
  const gdl_type *type = type_of(f, value);
  gdl_decimal room, step = type->bounds.has_step ? type->bounds.step : gdl_decimal_from_int(1);
  if (!gdl_decimal_sub(high.low, low.low, GDL_ROUND_HALF_EVEN, &room)) return true;
  if (gdl_decimal_is_zero(room)) return false;
  const bool is_stepped =
      type->bounds.has_step || type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_DATE;
  return !is_stepped || gdl_decimal_compare(room, step) > 0;
}

static void of_range(finder *f, uint32_t node) {
  const uint32_t value = arg_of(f, node, 0), range = arg_of(f, node, 1);
  if (is_fixed(f, value)) return;
  const bool loose = f->is_loose[value] || f->is_loose[range];
  const gdl_interval a = span_of(f, value), low = end_of(f, range, false), high = end_of(f, range, true);
  const gdl_cover_point point = point_of(f, GDL_COVER_RANGE, node);
  add(f, point, GDL_COVER_BELOW_LOW, loose || can_be_below(a, low));
  add(f, point, GDL_COVER_ON_LOW, loose || (can_meet(a, low) && fits(f, value, low)));
  add(f, point, GDL_COVER_WITHIN,
      loose || (can_be_below(low, a) && can_be_below(a, high) && has_middle(f, value, low, high)));
  add(f, point, GDL_COVER_ON_HIGH, loose || (can_meet(a, high) && fits(f, value, high)));
  add(f, point, GDL_COVER_ABOVE_HIGH, loose || can_be_below(high, a));
  add_uncounted(f, point, GDL_COVER_END_UNKNOWN, f->can_be_unknown[node]);
}

static void of_choices(finder *f, uint32_t node) {
  const gdl_node *it = &f->program->nodes[node];
  const gdl_domain *domain = type_of(f, arg_of(f, node, 0))->domain;
  if (is_fixed(f, arg_of(f, node, 0))) return;
  for (uint32_t i = 0; i < domain->count; i++)
    if (it->bits[i / 64] >> (i % 64) & 1) add(f, point_of(f, GDL_COVER_CHOICE, node), i, true);
}

static void of_equal(finder *f, uint32_t node) {
  const uint32_t left = arg_of(f, node, 0), right = arg_of(f, node, 1);
  if (type_of(f, left)->kind != GDL_TYPE_ONE_OF) {
    of_comparison(f, node);
    return;
  }
  const uint32_t fixed = f->program->nodes[left].op == GDL_OP_CONST ? left : right;
  if (f->program->nodes[fixed].op != GDL_OP_CONST || f->program->nodes[fixed].constant->is_unknown)
    return;
  if (is_fixed(f, fixed == left ? right : left)) return;
  add(f, point_of(f, GDL_COVER_CHOICE, node), f->program->nodes[fixed].constant->choice, true);
}

static void of_branches(finder *f, uint32_t node) {
  const gdl_node *it = &f->program->nodes[node];
  const bool is_sum = it->op == GDL_OP_SUM_WHEN;
  for (uint32_t i = 0; i < it->count / 2; i++)
    add(f, point_of(f, GDL_COVER_BRANCH, node), i, can_be(f, arg_of(f, node, 2 * i + is_sum), GDL_TRUE));
  if (!is_sum && it->count % 2 == 1)
    add(f, point_of(f, GDL_COVER_BRANCH, node), it->count / 2, true);
}

static void of_if(finder *f, uint32_t node) {
  const uint32_t condition = arg_of(f, node, 0);
  add(f, point_of(f, GDL_COVER_BRANCH, node), 0, can_be(f, condition, GDL_TRUE));
  add(f, point_of(f, GDL_COVER_BRANCH, node), 1, can_be(f, condition, GDL_FALSE));
}

static void of_rule(finder *f, uint32_t node) {
  const uint32_t index = f->program->nodes[node].index;
  const gdl_rule *rule = &f->program->rules[index];
  gdl_cover_point point = point_of(f, GDL_COVER_RULE, node);
  point.rule = index;
  add(f, point, GDL_COVER_APPLIES, can_be(f, node, GDL_TRUE));
  add(f, point, GDL_COVER_NOT, can_be(f, node, GDL_FALSE));
  add(f, point, GDL_COVER_UNDETERMINED, f->can_be_unknown[node]);
  const gdl_node *condition = &f->program->nodes[rule->condition];
  for (uint32_t i = 0;
       i < rule->decl->unless.count && condition->count == rule->decl->unless.count + 1; i++) {
    gdl_cover_point exception = point_of(f, GDL_COVER_EXCEPTION, arg_of(f, rule->condition, i + 1));
    exception.rule = index;
    add(f, exception, GDL_COVER_HELD, can_be(f, exception.node, GDL_FALSE));
    add(f, exception, GDL_COVER_NOT_HELD, can_be(f, exception.node, GDL_TRUE));
  }
  for (uint32_t i = 0; i < rule->override_count; i++) {
    gdl_cover_point override = point_of(f, GDL_COVER_OVERRIDE, node);
    override.rule = index;
    override.struck = rule->overrides[i];
    add(f, override, GDL_COVER_HELD, can_be(f, node, GDL_TRUE));
    add(f, override, GDL_COVER_NOT_HELD, can_be(f, node, GDL_FALSE));
  }
}

gdl_cover_points gdl_cover_points_of(gdl_arena *arena, const gdl_program *program) {
  finder f = {.arena = arena, .program = program, .widest = widest_of(arena, program)};
  find_flags(&f);
  for (uint32_t n = 0; n < program->node_count; n++) {
    const gdl_op op = program->nodes[n].op;
    if (op == GDL_OP_LESS || op == GDL_OP_LESS_EQUAL) of_comparison(&f, n);
    if (op == GDL_OP_EQUAL) of_equal(&f, n);
    if (op == GDL_OP_IN_RANGE) of_range(&f, n);
    if (op == GDL_OP_IN_SET || op == GDL_OP_HAS_ANY || op == GDL_OP_HAS_ALL) of_choices(&f, n);
    if (op == GDL_OP_CASES || op == GDL_OP_CASES_IN_ORDER || op == GDL_OP_SUM_WHEN)
      of_branches(&f, n);
    if (op == GDL_OP_IF) of_if(&f, n);
    if (op == GDL_OP_LIVE) of_rule(&f, n);
  }
  return (gdl_cover_points){f.points.at, f.points.count};
}
