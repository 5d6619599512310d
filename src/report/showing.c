/* showing.c - how a value is shown: declared places, and the thresholds that it must not seem to cross. */
#include <string.h>

#include "report/condition.h"

gdl_showing gdl_showing_plain(void) { return (gdl_showing){.places = GDL_SHOW_ALL}; }

static bool is_comparison(gdl_op op) {
  return op == GDL_OP_LESS || op == GDL_OP_LESS_EQUAL || op == GDL_OP_EQUAL || op == GDL_OP_IN_RANGE;
}

static bool is_numeric(const gdl_type *type) {
  return type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
         type->kind == GDL_TYPE_QUANTITY;
}

typedef GDL_LIST(gdl_decimal) decimals;

static void add_interval(const gdl_words *words, gdl_interval it, const gdl_unit *from,
                         const gdl_unit *to, decimals *list) {
  gdl_decimal at;
  if (!it.no_low && gdl_unit_convert(from, to, it.low, GDL_ROUND_HALF_EVEN, &at))
    GDL_PUSH(words->arena, list, at);
  if (!it.no_high && gdl_unit_convert(from, to, it.high, GDL_ROUND_HALF_EVEN, &at))
    GDL_PUSH(words->arena, list, at);
}

/* What `other` may be, as thresholds in the unit of the value shown. */
static void add_thresholds(const gdl_words *words, uint32_t other, const gdl_unit *unit, decimals *list) {
  const gdl_type *type = words->program->nodes[other].type;
  const gdl_value *value = &words->answer->values[other];
  if (!is_numeric(type) || value->reason != GDL_REASON_NONE) return;
  if (!type->is_range) {
    add_interval(words, value->number, type->unit, unit, list);
    return;
  }
  add_interval(words, value->range.low, type->unit, unit, list);
  add_interval(words, value->range.high, type->unit, unit, list);
}

/* `node` itself, or itself in another unit. */
static bool is_same(const gdl_words *words, uint32_t at, uint32_t node) {
  const gdl_node *it = &words->program->nodes[at];
  return at == node || (it->op == GDL_OP_SCALE && words->program->args[it->first] == node);
}

static void find_thresholds(const gdl_words *words, uint32_t node, gdl_showing *showing) {
  const gdl_program *program = words->program;
  const gdl_unit *unit = program->nodes[node].type->unit;
  decimals list = {0};
  for (uint32_t i = node + 1; i < program->node_count; i++) {
    const gdl_node *it = &program->nodes[i];
    if (!is_comparison(it->op)) continue;
    const uint32_t left = program->args[it->first], right = program->args[it->first + 1];
    if (is_same(words, left, node)) add_thresholds(words, right, unit, &list);
    if (is_same(words, right, node)) add_thresholds(words, left, unit, &list);
  }
  showing->thresholds = list.at;
  showing->threshold_count = list.count;
}

/* Years of age are 岁, other years are 年: the label says which. */
static bool speaks_of_age(const gdl_texts *label) {
  for (uint32_t i = 0; i < label->count; i++) {
    const gdl_string text = label->at[i].string;
    for (uint32_t at = 0; at + 3 <= text.len; at++)
      if (memcmp(text.text + at, "龄", 3) == 0 || memcmp(text.text + at, "岁", 3) == 0) return true;
  }
  return false;
}

static bool is_short(gdl_decimal number, int places) {
  if (places != GDL_SHOW_ALL) return gdl_decimal_places(number) <= places;
  return number.high == 0 && number.low < 10000000000u; /* 10 digits: values.c, MANY_DIGITS */
}

/* Looking for thresholds costs a walk over the program: only numbers that will be rounded need them. */
static bool will_be_rounded(const gdl_words *words, uint32_t node, int places) {
  const gdl_type *type = words->program->nodes[node].type;
  if (!words->answer || !is_numeric(type)) return false;
  const gdl_value *value = &words->answer->values[node];
  if (!gdl_value_is_known(type, value)) return false;
  if (!type->is_range) return !is_short(value->number.low, places);
  return !is_short(value->range.low.low, places) || !is_short(value->range.high.high, places);
}

/* A time from or to a date that is not known: its range is that of the calendar. */
static bool is_from_unknown_date(const gdl_words *words, uint32_t node) {
  const gdl_program *program = words->program;
  const gdl_node *it = &program->nodes[node];
  for (uint32_t i = 0; words->answer && i < it->count; i++) {
    const uint32_t arg = program->args[it->first + i];
    const gdl_type *type = program->nodes[arg].type;
    if (type->kind == GDL_TYPE_DATE && !gdl_value_is_known(type, &words->answer->values[arg]))
      return true;
  }
  return false;
}

/* A fact of which nothing is known, and the like; also in another unit. */
static bool is_not_given(const gdl_words *words, uint32_t node) {
  const gdl_node *it = &words->program->nodes[node];
  if (it->op == GDL_OP_SCALE) return is_not_given(words, words->program->args[it->first]);
  if (is_numeric(it->type) && is_from_unknown_date(words, node)) return true;
  const gdl_bounds *bounds = &it->type->bounds;
  if (!words->answer || it->op != GDL_OP_FACT || !is_numeric(it->type) || !bounds->has_range)
    return false;
  const gdl_interval *is = &words->answer->values[node].number;
  return !is->no_low && !is->no_high && gdl_decimal_compare(is->low, bounds->low) == 0 &&
         gdl_decimal_compare(is->high, bounds->high) == 0;
}

gdl_showing gdl_showing_of(const gdl_words *words, uint32_t node) {
  const gdl_program *program = words->program;
  const gdl_node *it = &program->nodes[node];
  gdl_showing showing = gdl_showing_plain();
  if (it->op == GDL_OP_SCALE)
    return (gdl_showing){.places = GDL_SHOW_ALL,
                         .is_age = gdl_showing_of(words, program->args[it->first]).is_age,
                         .is_not_given = is_not_given(words, node)};
  const gdl_decl *decl = NULL;
  if (it->op == GDL_OP_FACT) {
    decl = program->facts[it->index].decl;
    if (program->facts[it->index].shown_places >= 0)
      showing.places = program->facts[it->index].shown_places;
  } else if (it->op == GDL_OP_PARAMETER) {
    decl = program->parameters[it->index].decl;
  } else {
    const uint32_t define = gdl_condition_define(words, node);
    if (define != GDL_NONE) {
      decl = program->defines[define].decl;
      if (program->defines[define].shown_places >= 0)
        showing.places = program->defines[define].shown_places;
    }
  }
  showing.is_not_given = is_not_given(words, node);
  if (decl) showing.is_age = speaks_of_age(&decl->label);
  if (will_be_rounded(words, node, showing.places)) find_thresholds(words, node, &showing);
  return showing;
}

gdl_string gdl_words_node(const gdl_words *words, uint32_t node) {
  return gdl_words_value(words, words->program->nodes[node].type, &words->answer->values[node],
                         gdl_showing_of(words, node));
}
