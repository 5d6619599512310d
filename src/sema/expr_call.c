/* expr_call.c - functions: how many arguments, of what kind, and what comes out. */
#include "sema/check.h"

#include "base/out.h"

static const gdl_span nowhere = {0, 0};

typedef struct function function;
/* `first` is the first argument, checked already: only the small frame of gdl_check_call waits for it. */
typedef gdl_typed check_fn(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first);

struct function {
  const char *name;
  uint32_t least, most; /* arguments; most 0: any number */
  gdl_op op;
  check_fn *check;
};

static const gdl_expr *arg_of(const gdl_expr *call, uint32_t i) { return call->call.args.at[i]; }

static gdl_typed node_of(gdl_checker *c, gdl_op op, const gdl_type *type, const gdl_expr *expr,
                         const uint32_t *args, uint32_t count) {
  return (gdl_typed){gdl_node_new(c, op, type, expr->span, args, count), type};
}

/* ---- numbers ---- */

/* A number that is no range and has no unit, or poison. */
static gdl_typed plain_number(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed value) {
  if (!gdl_want_number(c, value, expr->span, false)) return gdl_poison(c);
  if (!value.type->unit) return value;
  gdl_diag *diag = gdl_report(c->diags, GDL_DIAG_PLAIN_NUMBER_WANTED, expr->span);
  diag->args[0].text = gdl_string_of(f->name);
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++)
    diag->args[1].by_lang[lang] = gdl_type_words(c, value.type, (gdl_lang)lang);
  diag->args[2].text = gdl_unit_name(value.type->unit);
  return gdl_poison(c);
}

static gdl_typed check_plain(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  gdl_typed value = plain_number(c, arg_of(expr, 0), f, first);
  return gdl_is_poison(value) ? value : node_of(c, f->op, c->number_type, expr, &value.node, 1);
}

static gdl_typed check_whole_result(gdl_checker *c, const gdl_expr *expr, const function *f,
                                    gdl_typed first) {
  gdl_typed value = plain_number(c, arg_of(expr, 0), f, first);
  return gdl_is_poison(value) ? value : node_of(c, f->op, c->integer_type, expr, &value.node, 1);
}

static gdl_typed check_round(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  if (expr->call.args.count == 1) return check_whole_result(c, expr, f, first);
  gdl_typed value = plain_number(c, arg_of(expr, 0), f, first);
  gdl_typed places = gdl_check_expr(c, arg_of(expr, 1), NULL);
  if (gdl_is_poison(value) || gdl_is_poison(places)) return gdl_poison(c);
  const gdl_decimal *number = gdl_number_of(c, places);
  int64_t n;
  if (!number || places.type->unit || !gdl_decimal_to_int(*number, &n) || n < -30 || n > 30) {
    gdl_report(c->diags, GDL_DIAG_PLACES_WHAT, arg_of(expr, 1)->span);
    return gdl_poison(c);
  }
  uint32_t args[] = {value.node, places.node};
  return node_of(c, f->op, n > 0 ? c->number_type : c->integer_type, expr, args, 2);
}

static gdl_typed check_abs(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  if (!gdl_want_number(c, first, arg_of(expr, 0)->span, false) ||
      !gdl_want_no_special(c, first, arg_of(expr, 0)->span))
    return gdl_poison(c);
  bool is_integer = first.type->kind == GDL_TYPE_INTEGER;
  const gdl_type *type = gdl_type_number(c, first.type->unit, is_integer, false, first.type->substance);
  return node_of(c, f->op, type, expr, &first.node, 1);
}

static gdl_typed check_sqrt(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  const gdl_expr *arg = arg_of(expr, 0);
  gdl_typed value = first;
  if (!gdl_want_number(c, value, arg->span, false) || !gdl_want_no_special(c, value, arg->span))
    return gdl_poison(c);
  if (!value.type->unit) return node_of(c, f->op, c->number_type, expr, &value.node, 1);
  gdl_decimal scale;
  const gdl_unit *unit = gdl_unit_root(c->units, value.type->unit, &scale);
  if (!unit) {
    gdl_diag *diag = gdl_report_type(c, GDL_DIAG_ROOT_OF_UNIT, arg->span, value.type, NULL, nowhere);
    diag->args[1].text = gdl_unit_name(value.type->unit);
    return gdl_poison(c);
  }
  if (gdl_decimal_compare(scale, gdl_decimal_from_int(1)) != 0) { /* into the square of the root's unit */
    uint32_t args[] = {value.node, gdl_node_constant(c, c->number_type,
                                                     (gdl_constant){.number = scale}, arg->span)};
    value.node = gdl_node_new(c, GDL_OP_MUL, value.type, arg->span, args, 2);
  }
  return node_of(c, f->op, gdl_type_number(c, unit, false, false, GDL_NONE), expr, &value.node, 1);
}

/* ---- dates ---- */

static gdl_typed check_year(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  if (gdl_is_poison(first)) return first;
  if (first.type->kind == GDL_TYPE_DATE && !first.type->is_range)
    return node_of(c, f->op, c->integer_type, expr, &first.node, 1);
  if (first.type->kind == GDL_TYPE_DATE)
    gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, arg_of(expr, 0)->span);
  else
    gdl_report_type(c, GDL_DIAG_WRONG_TYPE, arg_of(expr, 0)->span, first.type, c->date_type, nowhere);
  return gdl_poison(c);
}

/* ---- least and greatest ---- */

static bool may_be_ordered(gdl_checker *c, gdl_typed value, gdl_span span) {
  if (gdl_is_poison(value)) return false;
  if (value.type->kind != GDL_TYPE_DATE) return gdl_want_number(c, value, span, false);
  if (value.type->is_range) gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, span);
  return !value.type->is_range;
}

static gdl_typed check_extreme(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  uint32_t count = expr->call.args.count;
  gdl_typed *values = GDL_NEW_ARRAY(c->arena, gdl_typed, count);
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, count);
  bool ok = true, whole = true;
  for (uint32_t i = 0; i < count; i++) {
    values[i] = i == 0 ? first : gdl_check_expr(c, arg_of(expr, i), NULL);
    ok = may_be_ordered(c, values[i], arg_of(expr, i)->span) && ok;
    whole = whole && values[i].type->kind == GDL_TYPE_INTEGER;
  }
  if (!ok || !gdl_unify(c, values, expr->call.args.at, count, GDL_MEET_EXACT, GDL_DIAG_NOT_COMPARABLE))
    return gdl_poison(c);
  for (uint32_t i = 0; i < count; i++) args[i] = values[i].node;
  const gdl_type *type = values[0].type;
  if (type->kind == GDL_TYPE_DATE)
    type = c->date_type;
  else
    type = gdl_type_number(c, type->unit, whole, false, type->substance);
  return node_of(c, f->op, type, expr, args, count);
}

/* ---- points ---- */

static bool are_whole(const gdl_domain *domain) {
  for (uint32_t i = 0; i < domain->count; i++)
    if (!gdl_decimal_is_integer(domain->points[i])) return false;
  return true;
}

static gdl_typed points_of(gdl_checker *c, const gdl_expr *expr, gdl_span span, gdl_typed value) {
  if (gdl_is_poison(value)) return value;
  const gdl_domain *domain = value.type->domain;
  if (value.type->kind != GDL_TYPE_ONE_OF || !domain->points) {
    if (value.type->kind == GDL_TYPE_SERIES)
      gdl_report(c->diags, GDL_DIAG_SERIES_AS_VALUE, expr->span);
    else
      gdl_report_type(c, GDL_DIAG_POINTS_OF_WHAT, expr->span, value.type, NULL, nowhere);
    return gdl_poison(c);
  }
  const gdl_type *type = are_whole(domain) ? c->integer_type : c->number_type;
  uint32_t node = gdl_node_new(c, GDL_OP_POINTS, type, span, &value.node, 1);
  c->nodes.at[node].points = domain->points;
  return (gdl_typed){node, type};
}

static gdl_typed check_points(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  (void)f;
  return points_of(c, arg_of(expr, 0), expr->span, first);
}

gdl_typed gdl_check_sum_points(gdl_checker *c, const gdl_expr *expr) {
  uint32_t count = expr->list.count;
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, count);
  bool ok = count > 0, whole = true;
  for (uint32_t i = 0; i < count; i++) {
    const gdl_expr *part = expr->list.at[i];
    gdl_typed value = points_of(c, part, part->span, gdl_check_expr(c, part, NULL));
    ok = ok && !gdl_is_poison(value);
    whole = whole && value.type->kind == GDL_TYPE_INTEGER;
    args[i] = value.node;
  }
  if (!ok) return gdl_poison(c);
  return node_of(c, GDL_OP_ADD, whole ? c->integer_type : c->number_type, expr, args, count);
}

/* ---- series ---- */

static gdl_typed limited(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed series) {
  const gdl_type *type = series.type->element;
  const gdl_expr *limit = expr->call.limit;
  if (expr->call.mark == GDL_CALL_BEFORE) {
    gdl_typed date = gdl_check_as(c, limit, c->date_type, false);
    uint32_t args[] = {series.node, date.node};
    return gdl_is_poison(date) ? date : node_of(c, f->op, type, expr, args, 2);
  }
  gdl_typed time = gdl_check_expr(c, limit, NULL);
  if (gdl_is_poison(time)) return time;
  bool in_months = gdl_type_is_calendar(c, time.type);
  if (time.type->is_range || (!in_months && !gdl_type_is_time(c, time.type))) {
    gdl_report_type(c, GDL_DIAG_WITHIN_WHAT, limit->span, time.type, NULL, nowhere);
    return gdl_poison(c);
  }
  const gdl_unit *unit = gdl_unit_resolve(c, gdl_string_of(in_months ? "months" : "d"), nowhere);
  uint32_t args[] = {series.node, gdl_convert(c, time, unit, GDL_NONE, limit->span).node,
                     gdl_node_today(c)};
  gdl_typed found = node_of(c, f->op, type, expr, args, 3);
  c->nodes.at[found.node].integer = in_months ? 2 : 1;
  return found;
}

static gdl_typed check_series(gdl_checker *c, const gdl_expr *expr, const function *f, gdl_typed first) {
  const gdl_typed series = first;
  if (gdl_is_poison(series)) return series;
  if (series.type->kind != GDL_TYPE_SERIES) {
    gdl_diag *diag = gdl_report_type(c, GDL_DIAG_SERIES_WANTED, arg_of(expr, 0)->span, series.type,
                                     series.type, nowhere);
    diag->args[0] = (gdl_arg){.text = gdl_string_of(f->name)};
    return gdl_poison(c);
  }
  if (expr->call.mark != GDL_CALL_PLAIN) return limited(c, expr, f, series);
  return node_of(c, f->op, series.type->element, expr, &series.node, 1);
}

/* ---- finding the function ---- */

static const function functions[] = {
    {"min", 2, 0, GDL_OP_MIN, check_extreme},
    {"max", 2, 0, GDL_OP_MAX, check_extreme},
    {"abs", 1, 1, GDL_OP_ABS, check_abs},
    {"round", 1, 2, GDL_OP_ROUND, check_round},
    {"floor", 1, 1, GDL_OP_FLOOR, check_whole_result},
    {"ceiling", 1, 1, GDL_OP_CEILING, check_whole_result},
    {"sqrt", 1, 1, GDL_OP_SQRT, check_sqrt},
    {"ln", 1, 1, GDL_OP_LN, check_plain},
    {"log10", 1, 1, GDL_OP_LOG10, check_plain},
    {"exp", 1, 1, GDL_OP_EXP, check_plain},
    {"year", 1, 1, GDL_OP_YEAR, check_year},
    {"points", 1, 1, GDL_OP_POINTS, check_points},
    {"last", 1, 1, GDL_OP_LAST, check_series},
    {"first", 1, 1, GDL_OP_FIRST, check_series},
};
enum { FUNCTION_COUNT = sizeof functions / sizeof *functions };

static const function *find(gdl_checker *c, gdl_ident name) {
  gdl_nearest nearest = gdl_nearest_new(name.name->string);
  for (uint32_t i = 0; i < FUNCTION_COUNT; i++) {
    if (gdl_string_is(name.name->string, functions[i].name)) return &functions[i];
    gdl_nearest_offer(&nearest, gdl_string_of(functions[i].name));
  }
  gdl_report_1(c->diags, GDL_DIAG_UNKNOWN_FUNCTION, name.span, name.name->string)->suggestion =
      nearest.best;
  return NULL;
}

static gdl_string count_words(gdl_checker *c, const function *f, gdl_lang lang) {
  gdl_out out = gdl_out_new(c->arena);
  bool zh = lang == GDL_LANG_ZH;
  if (f->most == 0)
    gdl_out_format(&out, zh ? "至少 %d 个值" : "at least %d values", (int64_t)f->least);
  else if (f->most == f->least)
    gdl_out_format(&out, zh ? " %d 个值" : "%d value", (int64_t)f->least);
  else
    gdl_out_format(&out, zh ? " %d 至 %d 个值" : "%d or %d values", (int64_t)f->least, (int64_t)f->most);
  return gdl_out_take(&out);
}

static bool right_count(gdl_checker *c, const gdl_expr *expr, const function *f) {
  uint32_t count = expr->call.args.count;
  if (count >= f->least && (f->most == 0 || count <= f->most)) return true;
  gdl_diag *diag = gdl_report(c->diags, GDL_DIAG_ARGUMENT_COUNT, expr->span);
  diag->args[0].text = gdl_string_of(f->name);
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++)
    diag->args[1].by_lang[lang] = count_words(c, f, (gdl_lang)lang);
  gdl_out out = gdl_out_new(c->arena);
  gdl_out_int(&out, count);
  diag->args[2].text = gdl_out_take(&out);
  return false;
}

gdl_typed gdl_check_call(gdl_checker *c, const gdl_expr *expr) {
  const function *f = find(c, expr->call.name);
  if (!f || !right_count(c, expr, f)) return gdl_poison(c);
  if (expr->call.mark != GDL_CALL_PLAIN && f->check != check_series) {
    gdl_report_1(c->diags, GDL_DIAG_LIMIT_NOT_HERE, expr->span, expr->call.name.name->string);
    return gdl_poison(c);
  }
  return f->check(c, expr, f, gdl_check_expr(c, arg_of(expr, 0), NULL));
}
