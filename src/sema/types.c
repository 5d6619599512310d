/* types.c - types of facts, definitions and parameters, and the values of closed lists. */
#include "sema/check.h"

#include "base/out.h"

const gdl_type *gdl_type_make(gdl_checker *c, gdl_type_kind kind) {
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  *type = (gdl_type){.kind = kind, .substance = GDL_NONE};
  return type;
}

const gdl_type *gdl_type_quantity(gdl_checker *c, const gdl_unit *unit) {
  if (!unit || unit == gdl_units_one(c->units)) return c->number_type;
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  *type = (gdl_type){.kind = GDL_TYPE_QUANTITY, .unit = unit, .substance = GDL_NONE};
  return type;
}

const gdl_type *gdl_type_number(gdl_checker *c, const gdl_unit *unit, bool is_integer,
                                bool is_range, uint32_t substance) {
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  if (unit == gdl_units_one(c->units)) unit = NULL;
  *type = (gdl_type){.kind = unit         ? GDL_TYPE_QUANTITY
                             : is_integer ? GDL_TYPE_INTEGER
                                          : GDL_TYPE_NUMBER,
                     .is_range = is_range,
                     .unit = unit,
                     .substance = unit ? substance : GDL_NONE};
  return type;
}

const gdl_type *gdl_type_range(gdl_checker *c, const gdl_type *of) {
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  *type = *of;
  type->is_range = true;
  type->bounds = (gdl_bounds){0};
  return type;
}

const gdl_type *gdl_type_one_of(gdl_checker *c, const gdl_domain *domain) {
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  *type = (gdl_type){.kind = GDL_TYPE_ONE_OF, .domain = domain, .substance = GDL_NONE};
  return type;
}

bool gdl_type_is_numeric(const gdl_type *type) {
  return type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
         type->kind == GDL_TYPE_QUANTITY;
}

const gdl_unit *gdl_unit_resolve(gdl_checker *c, gdl_string text, gdl_span span) {
  const gdl_unit *unit = NULL;
  gdl_unit_problem problem;
  if (gdl_unit_parse(c->units, text.text, text.len, GDL_UNIT_GUIDELINE, &unit, &problem))
    return unit;
  const gdl_name *part = gdl_names_find(c->names, problem.part.text, problem.part.len);
  if (!part || !gdl_is_broken(c, part)) gdl_unit_report(c->diags, span, &problem);
  return NULL;
}

/* ---- words for messages ---- */

static const char *const type_words[][GDL_LANG_COUNT] = {
    /* ORDER OF TYPES: gdl_type_kind */
    {"an error", "错误"},         {"true or false", "真假值"},
    {"a whole number", "整数"},   {"a number", "数值"},
    {"a quantity", "带单位的量"}, {"a date", "日期"},
    {"a text", "文本"},           {"one of a list", "单选值"},
    {"a set", "多选值"},          {"a series of dated values", "带日期的序列"},
};

gdl_string gdl_type_words(gdl_checker *c, const gdl_type *type, gdl_lang lang) {
  gdl_out out = gdl_out_new(c->arena);
  if (type->is_range) gdl_out_text(&out, lang == GDL_LANG_ZH ? "范围：" : "a range of ");
  if (type->kind == GDL_TYPE_QUANTITY)
    gdl_out_format(&out, lang == GDL_LANG_ZH ? "%S（%S）" : "%S (%S)",
                   gdl_unit_describe(c->arena, type->unit, lang), gdl_unit_name(type->unit));
  else
    gdl_out_text(&out, type_words[type->kind][lang]);
  return gdl_out_take(&out);
}

static gdl_arg type_arg(gdl_checker *c, const gdl_type *type) {
  return (gdl_arg){
      .by_lang = {
          [GDL_LANG_EN] = gdl_type_words(c, type, GDL_LANG_EN), [GDL_LANG_ZH] = gdl_type_words(c, type, GDL_LANG_ZH)}};
}

gdl_diag *gdl_report_type(gdl_checker *c, gdl_diag_code code, gdl_span span, const gdl_type *left,
                          const gdl_type *right, gdl_span also) {
  gdl_diag *diag = gdl_report(c->diags, code, span);
  diag->args[0] = type_arg(c, left);
  if (right) diag->args[1] = type_arg(c, right);
  diag->also = also;
  return diag;
}

static bool is_bare(const gdl_type *type) { return gdl_type_is_numeric(type) && !type->unit; }

static bool calendar_meets_fixed(const gdl_type *a, const gdl_type *b) {
  return (gdl_unit_is_calendar(a->unit) && gdl_unit_is_time(b->unit)) ||
         (gdl_unit_is_time(a->unit) && gdl_unit_is_calendar(b->unit));
}

static gdl_string substance_name(const gdl_checker *c, const gdl_type *type) {
  return c->substances.at[type->substance].name->string;
}

static void report_units(gdl_checker *c, const gdl_type *left, const gdl_type *right,
                         gdl_span right_span, gdl_span also) {
  if (left->substance != GDL_NONE && right->substance != GDL_NONE && left->substance != right->substance)
    gdl_report_2(c->diags, GDL_DIAG_SUBSTANCES_DIFFER, right_span, substance_name(c, right),
                 substance_name(c, left))
        ->also = also;
  else if (calendar_meets_fixed(left, right))
    gdl_report_type(c, GDL_DIAG_CALENDAR_AND_FIXED, right_span, right, left, also);
  else
    gdl_report_type(c, GDL_DIAG_UNIT_MISMATCH, right_span, right, left, also);
}

void gdl_report_mismatch(gdl_checker *c, gdl_diag_code code, const gdl_type *left,
                         const gdl_type *right, gdl_span left_span, gdl_span right_span) {
  if (is_bare(right) && left->kind == GDL_TYPE_QUANTITY)
    gdl_report_1(c->diags, GDL_DIAG_NUMBER_WITHOUT_UNIT, right_span, gdl_unit_name(left->unit))->also =
        left_span;
  else if (is_bare(left) && right->kind == GDL_TYPE_QUANTITY)
    gdl_report_1(c->diags, GDL_DIAG_NUMBER_WITHOUT_UNIT, left_span.end ? left_span : right_span,
                 gdl_unit_name(right->unit))
        ->also = right_span;
  else if (left->kind == GDL_TYPE_QUANTITY && right->kind == GDL_TYPE_QUANTITY)
    report_units(c, left, right, right_span, left_span);
  else if (left->kind == GDL_TYPE_ONE_OF && right->kind == GDL_TYPE_ONE_OF)
    gdl_report(c->diags, GDL_DIAG_LISTS_DIFFER, right_span)->also = left_span;
  else if (right->kind == GDL_TYPE_TEXT || (left->kind == GDL_TYPE_TEXT && left_span.end))
    gdl_report_type(c, GDL_DIAG_TEXT_NOT_HERE, right->kind == GDL_TYPE_TEXT ? right_span : left_span,
                    right->kind == GDL_TYPE_TEXT ? left : right, NULL,
                    right->kind == GDL_TYPE_TEXT ? left_span : right_span);
  else
    gdl_report_type(c, code, right_span, right, left, left_span);
}

/* ---- closed lists ---- */

static uint32_t *slot_of(const gdl_domain *domain, uint32_t *slots, const gdl_name *name) {
  uint32_t slot = name->id & domain->slot_mask;
  while (slots[slot] != GDL_NONE && domain->choices[slots[slot]].name.name != name)
    slot = (slot + 1) & domain->slot_mask;
  return &slots[slot];
}

uint32_t gdl_domain_find(const gdl_domain *domain, const gdl_name *name) {
  if (!name || domain->count == 0) return GDL_NONE;
  for (uint32_t slot = name->id & domain->slot_mask;; slot = (slot + 1) & domain->slot_mask) {
    uint32_t choice = domain->slots[slot];
    if (choice == GDL_NONE || domain->choices[choice].name.name == name) return choice;
  }
}

void gdl_report_no_choice(gdl_checker *c, const gdl_domain *domain, gdl_ident word) {
  if (gdl_is_broken(c, word.name)) return;
  gdl_diag *diag = gdl_report_1(c->diags, GDL_DIAG_NO_SUCH_CHOICE, word.span, word.name->string);
  gdl_nearest nearest = gdl_nearest_new(word.name->string);
  for (uint32_t i = 0; i < domain->count && c->guesses > 0; i++)
    gdl_guess(c, &nearest, domain->choices[i].name.name);
  diag->suggestion = nearest.best;
}

static void check_points(gdl_checker *c, gdl_domain *domain) {
  uint32_t with_points = 0;
  gdl_decimal *points = GDL_NEW_ARRAY(c->arena, gdl_decimal, domain->count);
  for (uint32_t i = 0; i < domain->count; i++) {
    const gdl_choice *choice = &domain->choices[i];
    if (!choice->points) continue;
    with_points++;
    if (!gdl_number_in(c, choice->points, c->number_type, &points[i])) return;
  }
  if (with_points == domain->count)
    domain->points = points;
  else if (with_points > 0)
    gdl_report(c->diags, GDL_DIAG_POINTS_MISSING, domain->choices[0].span);
}

/* `x is known` and `x is empty` ask something else. */
static bool is_taken(const gdl_name *name) {
  return gdl_string_is(name->string, "known") || gdl_string_is(name->string, "empty");
}

static void check_domain(gdl_checker *c, gdl_domain *domain) {
  domain->words = (domain->count + 63) / 64;
  uint32_t capacity = 4; /* at most half full */
  while (capacity / 2 < domain->count) capacity *= 2;
  uint32_t *slots = GDL_NEW_ARRAY(c->arena, uint32_t, capacity);
  for (uint32_t i = 0; i < capacity; i++) slots[i] = GDL_NONE;
  domain->slots = slots;
  domain->slot_mask = capacity - 1;
  for (uint32_t i = 0; i < domain->count; i++) {
    gdl_ident name = domain->choices[i].name;
    if (!name.name) continue; /* reported by the parser */
    uint32_t *slot = slot_of(domain, slots, name.name);
    if (*slot == GDL_NONE)
      *slot = i;
    else
      gdl_report_1(c->diags, GDL_DIAG_DECLARED_TWICE, name.span, name.name->string)->also =
          domain->choices[*slot].name.span;
    if (is_taken(name.name))
      gdl_report_1(c->diags, GDL_DIAG_NAME_IS_TAKEN, name.span, name.name->string);
  }
  for (uint32_t i = 0; i < domain->count; i++) gdl_check_texts(c, domain->choices[i].label);
  check_points(c, domain);
}

static const gdl_domain *domain_of(gdl_checker *c, const gdl_type_expr *expr) {
  if (expr->codes.name) {
    const gdl_symbol *symbol = gdl_symbol_want(c, expr->codes, GDL_SYMBOL_DOMAIN);
    return symbol ? c->domains.at[symbol->index] : NULL;
  }
  gdl_domain *domain = GDL_NEW(c->arena, gdl_domain);
  *domain = (gdl_domain){.choices = expr->choices.at, .count = expr->choices.count};
  GDL_PUSH(c->arena, &c->domains, domain);
  check_domain(c, domain);
  return domain;
}

/* ---- types ---- */

static int digits_after_point(const gdl_expr *range) {
  int places = 0;
  const gdl_expr *ends[] = {range->range.low, range->range.high};
  for (int i = 0; i < 2; i++) {
    const gdl_expr *end = ends[i]->kind == GDL_EXPR_NEGATE ? ends[i]->unary : ends[i];
    if (end->kind != GDL_EXPR_NUMBER) continue;
    gdl_string digits = end->number.digits;
    for (uint32_t k = 0; k < digits.len; k++)
      if (digits.text[k] == '.' && (int)(digits.len - k - 1) > places)
        places = (int)(digits.len - k - 1);
  }
  return places;
}

/* The step that is not written: 1 for integers, else the last digit written in the range. */
static gdl_decimal default_step(const gdl_type *type, const gdl_expr *range) {
  gdl_decimal step = gdl_decimal_from_int(1);
  if (type->kind != GDL_TYPE_INTEGER) step.exponent = (int16_t)-digits_after_point(range);
  return step;
}

static bool bounds_of(gdl_checker *c, const gdl_type *type, const gdl_expr *range, gdl_bounds *out) {
  if (range->kind != GDL_EXPR_RANGE) return false; /* reported by the parser */
  if (type->kind == GDL_TYPE_DATE) {
    gdl_constant dates;
    if (!gdl_constant_of(c, range, gdl_type_range(c, type), &dates, NULL)) return false;
    out->low = gdl_decimal_from_int(dates.date_range.low);
    out->high = gdl_decimal_from_int(dates.date_range.high);
  } else if (!gdl_range_in(c, range, type, &out->low, &out->high)) {
    return false;
  }
  return out->has_range = true;
}

static void check_bounds(gdl_checker *c, gdl_type *type, const gdl_type_expr *expr) {
  if (!expr->range) {
    if (expr->step) gdl_report(c->diags, GDL_DIAG_STEP_WITHOUT_RANGE, expr->step->span);
    return;
  }
  gdl_bounds *bounds = &type->bounds;
  if (!bounds_of(c, type, expr->range, bounds) || type->kind == GDL_TYPE_DATE) return;
  bounds->has_step = true;
  bounds->step = default_step(type, expr->range);
  if (expr->step && !gdl_number_in(c, expr->step, type, &bounds->step)) return;
  if (bounds->step.negative || gdl_decimal_is_zero(bounds->step))
    gdl_report(c->diags, GDL_DIAG_STEP_NOT_POSITIVE, expr->step ? expr->step->span : expr->range->span);
}

const gdl_type *gdl_type_resolve(gdl_checker *c, const gdl_type_expr *expr) {
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  *type = (gdl_type){.kind = expr->kind, .substance = GDL_NONE};
  switch (expr->kind) {
    case GDL_TYPE_ERROR:
    case GDL_TYPE_BOOLEAN:
    case GDL_TYPE_TEXT: break;
    case GDL_TYPE_QUANTITY:
      type->unit = gdl_unit_resolve(c, expr->unit, expr->unit_span);
      if (!type->unit) return c->error_type;
      if (type->unit == gdl_units_one(c->units)) { /* `quantity 1`: a bare number */
        type->kind = GDL_TYPE_NUMBER;
        type->unit = NULL;
      }
      if (expr->substance.name) {
        const gdl_symbol *symbol = gdl_symbol_want(c, expr->substance, GDL_SYMBOL_SUBSTANCE);
        if (symbol) type->substance = symbol->index;
      }
      check_bounds(c, type, expr);
      break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_DATE: check_bounds(c, type, expr); break;
    case GDL_TYPE_ONE_OF:
    case GDL_TYPE_ANY_OF:
      type->domain = domain_of(c, expr);
      if (!type->domain) return c->error_type;
      break;
    case GDL_TYPE_SERIES:
      type->element = gdl_type_resolve(c, expr->element);
      if (type->element->kind == GDL_TYPE_SERIES || type->element->kind == GDL_TYPE_ANY_OF) {
        gdl_report(c->diags, GDL_DIAG_SERIES_OF_WHAT, expr->element->span);
        return c->error_type;
      }
      break;
  }
  return type;
}

int gdl_shown_places(gdl_checker *c, const gdl_expr *shown_to) {
  gdl_decimal step;
  if (!shown_to || !gdl_number_in(c, shown_to, c->number_type, &step)) return -1;
  bool is_power_of_ten = step.high == 0 && step.low == 1 && !step.negative && step.exponent <= 0;
  if (is_power_of_ten) return -step.exponent;
  gdl_report(c->diags, GDL_DIAG_SHOWN_TO_WHAT, shown_to->span);
  return -1;
}

/* ---- the tables ---- */

static void check_fact_type(gdl_checker *c, gdl_fact *fact) {
  fact->type = fact->decl->fact.type ? gdl_type_resolve(c, fact->decl->fact.type) : c->error_type;
  fact->shown_places = gdl_shown_places(c, fact->decl->fact.shown_to);
  gdl_constant ignored;
  if (fact->type->kind == GDL_TYPE_ERROR) return;
  if (fact->decl->fact.typical)
    gdl_constant_of(c, fact->decl->fact.typical, fact->type, &ignored, NULL);
  gdl_bounds usual;
  if (fact->decl->fact.usual) bounds_of(c, fact->type, fact->decl->fact.usual, &usual);
}

static void check_parameter(gdl_checker *c, gdl_parameter *parameter) {
  gdl_constant *value = GDL_NEW(c->arena, gdl_constant);
  parameter->value = value;
  parameter->type = c->error_type;
  if (!parameter->decl->parameter.value) return;
  const gdl_type *type = NULL;
  if (gdl_constant_of(c, parameter->decl->parameter.value, NULL, value, &type))
    parameter->type = type;
}

static void check_group(gdl_checker *c, gdl_group *group) {
  const gdl_symbol *symbol = gdl_symbol_want(c, group->decl->group.of, GDL_SYMBOL_DOMAIN);
  if (!symbol) return;
  group->domain = c->domains.at[symbol->index];
  uint64_t *bits = gdl_bits_new(c, group->domain);
  for (uint32_t i = 0; i < group->decl->group.members.count; i++) {
    gdl_ident member = group->decl->group.members.at[i];
    uint32_t choice = gdl_domain_find(group->domain, member.name);
    if (choice == GDL_NONE)
      gdl_report_no_choice(c, group->domain, member);
    else
      bits[choice / 64] |= UINT64_C(1) << (choice % 64);
  }
  group->bits = bits;
}

static void check_action(gdl_checker *c, uint32_t index) {
  gdl_action *action = &c->actions.at[index];
  uint32_t count = action->decl->action.params.count;
  gdl_action_param *params = GDL_NEW_ARRAY(c->arena, gdl_action_param, count);
  for (uint32_t i = 0; i < count; i++) {
    const gdl_param_decl *decl = &action->decl->action.params.at[i];
    params[i] = (gdl_action_param){decl->name.name, decl, gdl_type_resolve(c, decl->type),
                                   gdl_shown_places(c, decl->shown_to)};
    uint32_t before = !decl->name.name
                          ? GDL_NONE
                          : gdl_pairs_add(c->arena, &c->params_by_name, index, decl->name.name->id, i);
    if (before != GDL_NONE)
      gdl_report_1(c->diags, GDL_DIAG_DECLARED_TWICE, decl->name.span, decl->name.name->string)->also =
          params[before].decl->name.span;
    gdl_check_texts(c, decl->label);
  }
  action->params = params;
  action->param_count = count;
}

static void check_substance(gdl_checker *c, gdl_substance *substance) {
  const gdl_expr *mass = substance->decl->substance.molar_mass;
  const gdl_unit *unit = mass ? gdl_unit_resolve(c, gdl_string_of("g/mol"), mass->span) : NULL;
  if (unit) gdl_number_in(c, mass, gdl_type_quantity(c, unit), &substance->molar_mass);
}

void gdl_check_types(gdl_checker *c) {
  for (uint32_t i = 0, named = c->domains.count; i < named; i++) check_domain(c, c->domains.at[i]);
  for (uint32_t i = 0; i < c->substances.count; i++) check_substance(c, &c->substances.at[i]);
  for (uint32_t i = 0; i < c->facts.count; i++) check_fact_type(c, &c->facts.at[i]);
  for (uint32_t i = 0; i < c->parameters.count; i++) check_parameter(c, &c->parameters.at[i]);
  for (uint32_t i = 0; i < c->groups.count; i++) check_group(c, &c->groups.at[i]);
  for (uint32_t i = 0; i < c->actions.count; i++) check_action(c, i);
}
