/* aim_value.c - finding facts that give a number, a date, a choice or a set. */
#include "suite/aim.h"
#include "suite/coverage.h"
#include "value/interval.h"
#include "value/set.h"

static const gdl_node *node_at(const gdl_aim *aim, uint32_t node) {
  return &aim->program->nodes[node];
}

static bool is_date(const gdl_aim *aim, uint32_t node) {
  return node_at(aim, node)->type->kind == GDL_TYPE_DATE;
}

/* What the node is worth already, as long as nothing that it reads is changed. */
static bool base_number(const gdl_aim *aim, uint32_t node, gdl_decimal *out) {
  const gdl_value *value = &aim->base->values[node];
  if (node_at(aim, node)->type->is_range || !gdl_value_is_known(node_at(aim, node)->type, value))
    return false;
  *out = value->number.low;
  return true;
}

static bool base_date(const gdl_aim *aim, uint32_t node, gdl_date *out) {
  const gdl_node *it = node_at(aim, node);
  if (it->op == GDL_OP_TODAY) {
    *out = aim->today;
    return true;
  }
  if (it->op == GDL_OP_FACT && aim->slots[it->index]) {
    *out = aim->slots[it->index]->date.low;
    return true;
  }
  if (!gdl_value_is_known(it->type, &aim->base->values[node])) return false;
  *out = aim->base->values[node].date.low;
  return true;
}

/* ---- steps ---- */

static const gdl_type *fact_type(const gdl_aim *aim, uint32_t node) {
  const gdl_node *it = node_at(aim, node);
  if (it->op == GDL_OP_FACT) return it->type;
  if (it->op == GDL_OP_LAST || it->op == GDL_OP_FIRST) return it->type;
  return NULL;
}

gdl_decimal gdl_aim_step(const gdl_aim *aim, uint32_t node) {
  const gdl_node *it = node_at(aim, node);
  gdl_decimal step = gdl_decimal_from_int(1), converted;
  if (it->op == GDL_OP_SCALE) {
    const uint32_t inner = gdl_aim_arg(aim, node, 0);
    step = gdl_aim_step(aim, inner);
    if (it->scale.from && !it->scale.molar_mass &&
        gdl_unit_convert(it->scale.from, it->type->unit, step, GDL_ROUND_HALF_EVEN, &converted))
      return converted;
    return step;
  }
  const gdl_type *type = fact_type(aim, node);
  return type && type->bounds.has_step ? type->bounds.step : step;
}

/* ---- comparisons ---- */

static bool order_dates(gdl_aim *aim, uint32_t left, uint32_t right, int order) {
  gdl_date at, other;
  const bool turned = gdl_cover_is_fixed(aim->program, left) || node_at(aim, left)->op == GDL_OP_TODAY;
  const uint32_t moved = turned ? right : left, kept = turned ? left : right;
  if (turned) order = -order;
  if (!base_date(aim, kept, &at)) {
    at = aim->today;
    if (!gdl_aim_date(aim, kept, at)) return false;
  } else if (node_at(aim, kept)->op == GDL_OP_FACT && !gdl_aim_date(aim, kept, at)) {
    return false;
  }
  if (!gdl_date_add_days(at, order, &other)) return false;
  return gdl_aim_date(aim, moved, other);
}

bool gdl_aim_order(gdl_aim *aim, uint32_t left, uint32_t right, int order) {
  if (is_date(aim, left)) return order_dates(aim, left, right, order);
  gdl_decimal limit, step, value;
  const bool turned = gdl_cover_is_fixed(aim->program, left);
  const uint32_t moved = turned ? right : left, kept = turned ? left : right;
  if (turned) order = -order;
  if (!base_number(aim, kept, &limit)) {
    limit = node_at(aim, kept)->type->bounds.has_range ? node_at(aim, kept)->type->bounds.low
                                                       : (gdl_decimal){0};
    if (gdl_decimal_add(limit, gdl_aim_step(aim, kept), GDL_ROUND_HALF_EVEN, &value)) limit = value;
    if (!gdl_aim_number(aim, kept, limit)) return false;
  }
  step = gdl_aim_step(aim, moved);
  value = limit;
  if (order < 0 && !gdl_decimal_sub(limit, step, GDL_ROUND_HALF_EVEN, &value)) return false;
  if (order > 0 && !gdl_decimal_add(limit, step, GDL_ROUND_HALF_EVEN, &value)) return false;
  return gdl_aim_number(aim, moved, value);
}

/* ---- dates ---- */

bool gdl_aim_date(gdl_aim *aim, uint32_t node, gdl_date date) {
  const gdl_node *it = node_at(aim, node);
  if (it->op == GDL_OP_FACT) return gdl_aim_give(aim, it->index, (gdl_value){.date = {date, date}});
  if (it->op == GDL_OP_CONST) return !it->type->is_range && it->constant->date == date;
  if (it->op != GDL_OP_TODAY) return false;
  if (aim->is_today_pinned) return aim->today == date;
  aim->today = date;
  aim->is_today_pinned = true;
  return true;
}

static bool whole(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const gdl_node *it = node_at(aim, node);
  const uint32_t from = gdl_aim_arg(aim, node, 0), to = gdl_aim_arg(aim, node, 1);
  int64_t count;
  gdl_date end, start;
  if (!gdl_decimal_to_int(value, &count) || count > 100000 || count < -100000) return false;
  count *= it->integer;
  if (!base_date(aim, to, &end)) end = aim->today;
  if (it->op == GDL_OP_WHOLE_MONTHS ? !gdl_date_add_months(end, -count, &start)
                                    : !gdl_date_add_days(end, -count, &start))
    return false;
  if (node_at(aim, to)->op == GDL_OP_TODAY) aim->is_today_pinned = true;
  return gdl_aim_date(aim, to, end) && gdl_aim_date(aim, from, start);
}

/* New Year of that year. */
static bool year(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const uint32_t date = gdl_aim_arg(aim, node, 0);
  int64_t number;
  gdl_date day, own;
  if (!gdl_decimal_to_int(value, &number) || number < 1 || number > 9999 ||
      !gdl_date_from_civil((int)number, 1, 1, &day))
    return false;
  if (gdl_cover_is_fixed(aim->program, date)) return base_date(aim, date, &own) && own == day;
  return gdl_aim_date(aim, date, day);
}

/* ---- numbers ---- */

static bool scaled(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const gdl_node *it = node_at(aim, node);
  gdl_decimal inner = value;
  if (it->scale.molar_mass) {
    if (!gdl_unit_convert_substance(it->type->unit, it->scale.from, value, *it->scale.molar_mass,
                                    GDL_ROUND_HALF_EVEN, &inner))
      return false;
  } else if (!gdl_unit_convert(it->type->unit, it->scale.from, value, GDL_ROUND_HALF_EVEN, &inner)) {
    return false;
  }
  return gdl_aim_number(aim, gdl_aim_arg(aim, node, 0), inner);
}

/* `value` = left op right: the side that is no constant is worked out from the other. */
static bool arithmetic(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const gdl_node *it = node_at(aim, node);
  if (it->count != 2)
    return it->count == 1 && it->op == GDL_OP_ADD &&
           gdl_aim_number(aim, gdl_aim_arg(aim, node, 0), value);
  const uint32_t left = gdl_aim_arg(aim, node, 0), right = gdl_aim_arg(aim, node, 1);
  gdl_decimal known, wanted;
  const bool free_left = !gdl_cover_is_fixed(aim->program, left) && base_number(aim, right, &known);
  if (!free_left && !base_number(aim, left, &known)) return false;
  const gdl_round round = GDL_ROUND_HALF_EVEN;
  bool ok = false;
  if (it->op == GDL_OP_ADD) ok = gdl_decimal_sub(value, known, round, &wanted);
  if (it->op == GDL_OP_SUB)
    ok = free_left ? gdl_decimal_add(value, known, round, &wanted)
                   : gdl_decimal_sub(known, value, round, &wanted);
  if (it->op == GDL_OP_MUL) ok = gdl_decimal_div(value, known, round, &wanted);
  if (it->op == GDL_OP_DIV)
    ok = free_left ? gdl_decimal_mul(value, known, round, &wanted)
                   : gdl_decimal_div(known, value, round, &wanted);
  return ok && gdl_aim_number(aim, free_left ? left : right, wanted);
}

static bool counted(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  int64_t count;
  if (!gdl_decimal_to_int(value, &count) || count < 0 || count > node_at(aim, node)->count)
    return false;
  for (uint32_t k = 0; k < node_at(aim, node)->count; k++)
    if (!gdl_aim_truth(aim, gdl_aim_arg(aim, node, k), k < count ? GDL_TRUE : GDL_FALSE))
      return false;
  return true;
}

/* Greatest first: scores are small whole numbers, for which that is nearly always enough. */
static bool summed(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const uint32_t pairs = node_at(aim, node)->count / 2;
  bool *is_used = GDL_NEW_ARRAY(aim->arena, bool, pairs);
  gdl_decimal left = value;
  while (!gdl_decimal_is_zero(left)) {
    uint32_t best = GDL_NONE;
    gdl_decimal most = {0}, points, rest;
    for (uint32_t i = 0; i < pairs; i++) {
      if (is_used[i] || !base_number(aim, gdl_aim_arg(aim, node, 2 * i), &points)) continue;
      if (gdl_decimal_compare(points, left) > 0 || gdl_decimal_compare(points, most) <= 0) continue;
      best = i, most = points;
    }
    if (best == GDL_NONE || !gdl_decimal_sub(left, most, GDL_ROUND_HALF_EVEN, &rest)) return false;
    left = rest;
    is_used[best] = true;
  }
  for (uint32_t i = 0; i < pairs; i++)
    if (!gdl_aim_truth(aim, gdl_aim_arg(aim, node, 2 * i + 1), is_used[i] ? GDL_TRUE : GDL_FALSE))
      return false;
  return true;
}

static bool points(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const uint32_t choice = gdl_aim_arg(aim, node, 0);
  const gdl_domain *domain = node_at(aim, choice)->type->domain;
  for (uint32_t i = 0; i < domain->count; i++)
    if (gdl_decimal_compare(node_at(aim, node)->points[i], value) == 0)
      return gdl_aim_choice(aim, choice, i);
  return false;
}

static bool series(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const gdl_node *of = node_at(aim, gdl_aim_arg(aim, node, 0));
  if (of->op != GDL_OP_FACT || node_at(aim, node)->count > 1) return false;
  gdl_value *element = GDL_NEW(aim->arena, gdl_value);
  gdl_series_value *at = GDL_NEW(aim->arena, gdl_series_value);
  element->number = gdl_interval_point(value);
  *at = (gdl_series_value){aim->today, element};
  gdl_value all = {0};
  all.series.at = at;
  all.series.count = 1;
  return gdl_aim_give(aim, of->index, all);
}

/* A branch whose value is this one: its guard holds, and those before it do not. */
static bool branches(gdl_aim *aim, uint32_t node,
                     bool (*is_wanted)(const gdl_aim *, uint32_t, const void *), const void *ctx) {
  const gdl_node *it = node_at(aim, node);
  const bool is_if = it->op == GDL_OP_IF;
  const uint32_t pairs = is_if ? 1 : it->count / 2;
  for (uint32_t i = 0; i <= pairs; i++) {
    if (i == pairs && !is_if && it->count % 2 == 0) return false;
    const uint32_t value = gdl_aim_arg(aim, node, i == pairs ? it->count - 1 : 2 * i + 1);
    if (!is_wanted(aim, value, ctx)) continue;
    const gdl_aim_mark *mark = gdl_aim_mark_of(aim);
    bool ok = true;
    if (i < pairs) ok = gdl_aim_truth(aim, gdl_aim_arg(aim, node, 2 * i), GDL_TRUE);
    for (uint32_t k = 0; k < i && ok && (i == pairs || it->op == GDL_OP_CASES_IN_ORDER); k++)
      ok = gdl_aim_truth(aim, gdl_aim_arg(aim, node, 2 * k), GDL_FALSE);
    if (ok) return true;
    gdl_aim_return(aim, mark);
  }
  return false;
}

static bool is_number(const gdl_aim *aim, uint32_t node, const void *ctx) {
  gdl_decimal value;
  return base_number(aim, node, &value) && gdl_decimal_compare(value, *(const gdl_decimal *)ctx) == 0;
}

static bool is_choice(const gdl_aim *aim, uint32_t node, const void *ctx) {
  const gdl_node *it = node_at(aim, node);
  return it->op == GDL_OP_CONST && !it->constant->is_unknown &&
         it->constant->choice == *(const uint32_t *)ctx;
}

static bool is_branching(gdl_op op) {
  return op == GDL_OP_IF || op == GDL_OP_CASES || op == GDL_OP_CASES_IN_ORDER;
}

bool gdl_aim_number(gdl_aim *aim, uint32_t node, gdl_decimal value) {
  const gdl_node *it = node_at(aim, node);
  gdl_decimal own;
  if (aim->steps == 0) return false;
  aim->steps--;
  if (it->op == GDL_OP_FACT)
    return gdl_aim_give(aim, it->index, (gdl_value){.number = gdl_interval_point(value)});
  if (gdl_cover_is_fixed(aim->program, node))
    return base_number(aim, node, &own) && gdl_decimal_compare(own, value) == 0;
  if (it->op == GDL_OP_SCALE) return scaled(aim, node, value);
  if (it->op == GDL_OP_WHOLE_MONTHS || it->op == GDL_OP_WHOLE_DAYS) return whole(aim, node, value);
  if (it->op == GDL_OP_YEAR) return year(aim, node, value);
  if (it->op == GDL_OP_ADD || it->op == GDL_OP_SUB || it->op == GDL_OP_MUL || it->op == GDL_OP_DIV)
    return arithmetic(aim, node, value);
  if (it->op == GDL_OP_NEGATE)
    return gdl_aim_number(aim, gdl_aim_arg(aim, node, 0), gdl_decimal_negate(value));
  if (it->op == GDL_OP_COUNT) return counted(aim, node, value);
  if (it->op == GDL_OP_SUM_WHEN) return summed(aim, node, value);
  if (it->op == GDL_OP_POINTS) return points(aim, node, value);
  if (it->op == GDL_OP_LAST || it->op == GDL_OP_FIRST) return series(aim, node, value);
  if (is_branching(it->op)) return branches(aim, node, is_number, &value);
  return false;
}

/* ---- choices and sets ---- */

bool gdl_aim_choice(gdl_aim *aim, uint32_t node, uint32_t choice) {
  const gdl_node *it = node_at(aim, node);
  if (aim->steps == 0) return false;
  aim->steps--;
  if (it->op == GDL_OP_FACT)
    return gdl_aim_give(aim, it->index,
                        (gdl_value){.choices = gdl_set_one(aim->arena, it->type->domain, choice)});
  if (is_branching(it->op)) return branches(aim, node, is_choice, &choice);
  return is_choice(aim, node, &choice);
}

bool gdl_aim_members(gdl_aim *aim, uint32_t node, const uint64_t *bits, bool in) {
  const gdl_node *it = node_at(aim, node);
  if (it->op != GDL_OP_FACT) return false;
  const gdl_domain *domain = it->type->domain;
  const gdl_value *before = aim->slots[it->index];
  uint64_t *set = GDL_NEW_ARRAY(aim->arena, uint64_t, domain->words);
  for (uint32_t i = 0; i < domain->words; i++) {
    const uint64_t held = before ? before->set.in[i] : 0;
    set[i] = in ? held | bits[i] : held & ~bits[i];
  }
  gdl_value value = {0};
  value.set.in = value.set.may = set;
  return gdl_aim_give(aim, it->index, value);
}

/* ---- anything, as long as it is known ---- */

/* On the grid of the fact: its low end and half of the steps. */
static gdl_decimal middle_of(const gdl_bounds *bounds) {
  gdl_decimal room, half, step = bounds->has_step ? bounds->step : gdl_decimal_from_int(1),
                          out = bounds->low;
  if (bounds->has_range && gdl_decimal_sub(bounds->high, bounds->low, GDL_ROUND_DOWN, &room) &&
      gdl_decimal_div(room, gdl_decimal_from_int(2), GDL_ROUND_DOWN, &half) &&
      gdl_decimal_to_multiple(half, step, GDL_ROUND_DOWN, &half))
    gdl_decimal_add(bounds->low, half, GDL_ROUND_HALF_EVEN, &out);
  return out;
}

static bool give_middle(gdl_aim *aim, uint32_t fact) {
  const gdl_type *type = aim->program->facts[fact].type;
  gdl_value value = {0};
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: value.truth = GDL_FALSE; break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: value.number = gdl_interval_point(middle_of(&type->bounds)); break;
    case GDL_TYPE_DATE: value.date = (gdl_date_interval){aim->today, aim->today}; break;
    case GDL_TYPE_ONE_OF: value.choices = gdl_set_one(aim->arena, type->domain, 0); break;
    case GDL_TYPE_ANY_OF:
      value.set.in = value.set.may = gdl_set_none(aim->arena, type->domain);
      break;
    case GDL_TYPE_ERROR:
    case GDL_TYPE_TEXT:
    case GDL_TYPE_SERIES: return false;
  }
  return gdl_aim_give(aim, fact, value);
}

bool gdl_aim_known(gdl_aim *aim, uint32_t node) {
  const gdl_node *it = node_at(aim, node);
  if (aim->steps == 0) return false;
  aim->steps--;
  if (gdl_value_is_known(it->type, &aim->base->values[node])) return true;
  if (it->op == GDL_OP_FACT) return aim->slots[it->index] != NULL || give_middle(aim, it->index);
  for (uint32_t k = 0; k < it->count; k++)
    if (!gdl_aim_known(aim, gdl_aim_arg(aim, node, k))) return false;
  return it->count > 0;
}
