/* lower_as.c - what a rule assigns, as a value of the variable it is assigned to. */
#include "import/flow.h"

static gdl_arena *arena_of(const gdl_lower *lower) { return lower->flow->arena; }

static const gdl_term *fail(gdl_lower *lower, const gdl2_expr *expr, const char *en, const char *zh) {
  gdl_flow_fail_in(lower->flow, expr->at, en, zh);
  return NULL;
}

/* A value of one list as a value of another: by code, else by label. */
static const gdl_term *choice_as(gdl_lower *lower, uint32_t list, const gdl_term *value) {
  const gdl_plan_entry *from = &lower->flow->plan->entries[value->list],
                       *to = &lower->flow->plan->entries[list];
  gdl_terms args = {0};
  for (uint32_t i = 0; i < from->choice_count; i++)
    for (uint32_t k = 0; k < to->choice_count; k++) {
      bool is_same = to->choices[k].code.len > 0 && from->choices[i].code.len > 0
                         ? gdl_string_equal(to->choices[k].code, from->choices[i].code)
                         : gdl_string_equal(to->choices[k].label, from->choices[i].label);
      if (!is_same) continue;
      if (value->op == GDL_TERM_CHOICE && value->index == i)
        return gdl_term_choice(arena_of(lower), list, k);
      GDL_PUSH(arena_of(lower), &args,
               gdl_term_compare(arena_of(lower), GDL_TERM_EQUAL, value,
                                gdl_term_choice(arena_of(lower), value->list, i)));
      GDL_PUSH(arena_of(lower), &args, gdl_term_choice(arena_of(lower), list, k));
      break;
    }
  if (args.count == 0) return gdl_term_unknown(arena_of(lower));
  gdl_term *term = GDL_NEW(arena_of(lower), gdl_term);
  *term = *gdl_term_make(arena_of(lower), GDL_TERM_CASES, GDL_PLAN_CHOICE, args.at, args.count);
  term->list = list;
  return term;
}

/* The text that the parts make if the one value among them is `choice`; false: they are no texts. */
static bool joined(gdl_lower *lower, const gdl2_expr *sum, const gdl_term *value, uint32_t choice,
                   gdl_out *out) {
  for (uint32_t i = 0; i < sum->arg_count; i++) {
    if (sum->args[i]->op == GDL2_TEXT)
      gdl_out_string(out, sum->args[i]->text);
    else if (sum->args[i]->op == GDL2_VARIABLE)
      gdl_out_string(out, lower->flow->plan->entries[value->list].choices[choice].label);
    else
      return false;
  }
  return true;
}

/* 'ASA 1' + 'E', of a value that is one of a list: a value of the other list for each of the one. */
static const gdl_term *join_as(gdl_lower *lower, uint32_t list, const gdl2_expr *sum) {
  const gdl_term *value = NULL;
  for (uint32_t i = 0; i < sum->arg_count; i++)
    if (sum->args[i]->op == GDL2_VARIABLE) {
      if (value != NULL) return NULL;
      value = gdl_flow_read(lower->flow, sum->args[i]->variable, (gdl_string){"", 0});
    }
  if (value == NULL || value->kind != GDL_PLAN_CHOICE) return NULL;
  gdl_terms args = {0};
  const gdl_plan_entry *to = &lower->flow->plan->entries[list];
  for (uint32_t i = 0; i < lower->flow->plan->entries[value->list].choice_count; i++) {
    gdl_out text = gdl_out_new(arena_of(lower));
    if (!joined(lower, sum, value, i, &text)) return NULL;
    gdl2_expr constant = {.op = GDL2_TEXT, .text = gdl_out_take(&text)};
    const gdl_plan_choice *choice = gdl_plan_choice_of(to, &constant);
    if (choice == NULL) continue;
    GDL_PUSH(arena_of(lower), &args,
             gdl_term_compare(arena_of(lower), GDL_TERM_EQUAL, value,
                              gdl_term_choice(arena_of(lower), value->list, i)));
    GDL_PUSH(arena_of(lower), &args,
             gdl_term_choice(arena_of(lower), list, (uint32_t)(choice - to->choices)));
  }
  if (args.count == 0) return NULL;
  gdl_term *term = GDL_NEW(arena_of(lower), gdl_term);
  *term = *gdl_term_make(arena_of(lower), GDL_TERM_CASES, GDL_PLAN_CHOICE, args.at, args.count);
  term->list = list;
  return term;
}

static const gdl_term *as_choice(gdl_lower *lower, uint32_t list, const gdl2_expr *expr) {
  const gdl_plan_entry *entry = &lower->flow->plan->entries[list];
  const gdl_plan_choice *choice = gdl_plan_choice_of(entry, expr);
  if (choice != NULL)
    return gdl_term_choice(arena_of(lower), list, (uint32_t)(choice - entry->choices));
  if (expr->op == GDL2_VARIABLE) {
    const gdl_term *value = gdl_flow_read(lower->flow, expr->variable, (gdl_string){"", 0});
    if (value->op == GDL_TERM_UNKNOWN) return value;
    if (value->kind == GDL_PLAN_CHOICE)
      return value->list == list ? value : choice_as(lower, list, value);
  }
  const gdl_term *joined_text = expr->op == GDL2_ADD ? join_as(lower, list, expr) : NULL;
  return joined_text != NULL
             ? joined_text
             : fail(lower, expr, "a value that is none of the list", "不在列表之中的值");
}

/* What a count holds is whole: GDL2 cuts the fraction off. */
static const gdl_term *as_integer(gdl_lower *lower, const gdl_term *number) {
  if (number->op == GDL_TERM_UNKNOWN || gdl_term_is_whole(number)) return number;
  return gdl_term_call(arena_of(lower), "floor", &number, 1);
}

const gdl_term *gdl_lower_as(gdl_lower *lower, uint32_t variable, const gdl2_expr *expr) {
  const gdl_plan_entry *entry = gdl_plan_of(lower->flow->plan, variable);
  const gdl_term *value;
  switch (entry->kind) {
    case GDL_PLAN_UNUSED: return gdl_term_unknown(arena_of(lower));
    case GDL_PLAN_BOOLEAN: return gdl_lower_condition(lower, expr, true);
    case GDL_PLAN_INTEGER: return as_integer(lower, gdl_lower_number(lower, expr));
    case GDL_PLAN_NUMBER: return gdl_lower_number(lower, expr);
    case GDL_PLAN_QUANTITY:
      value = gdl_lower_value(lower, expr);
      if (value->kind == GDL_PLAN_QUANTITY)
        return gdl_lower_is_of(lower, value->unit, entry->unit)
                   ? value
                   : fail(lower, expr, "a quantity of another kind", "另一类的量");
      return gdl_term_times_unit(arena_of(lower), gdl_lower_number_of(lower, value), entry->unit);
    case GDL_PLAN_CHOICE: return as_choice(lower, entry->list, expr);
    case GDL_PLAN_DATE:
    case GDL_PLAN_TEXT:
      value = gdl_lower_value(lower, expr);
      if (value->op == GDL_TERM_UNKNOWN || value->kind == entry->kind) return value;
      return fail(lower, expr, "a value of another type", "类型不同的值");
  }
  return NULL;
}
