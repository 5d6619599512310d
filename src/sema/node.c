/* node.c - making the nodes of the tape. */
#include <assert.h>

#include "sema/check.h"

gdl_typed gdl_poison(const gdl_checker *c) { return (gdl_typed){GDL_NONE, c->error_type}; }

bool gdl_is_poison(gdl_typed typed) { return typed.node == GDL_NONE; }

uint32_t gdl_node_new(gdl_checker *c, gdl_op op, const gdl_type *type, gdl_span span,
                      const uint32_t *args, uint32_t count) {
  gdl_node node = {.op = op, .first = c->args.count, .count = count, .type = type, .span = span};
  for (uint32_t i = 0; i < count; i++) {
    assert(args[i] < c->nodes.count); /* the tape is in dependency order */
    GDL_PUSH(c->arena, &c->args, args[i]);
  }
  GDL_PUSH(c->arena, &c->nodes, node);
  return c->nodes.count - 1;
}

uint32_t gdl_node_constant(gdl_checker *c, const gdl_type *type, gdl_constant value, gdl_span span) {
  gdl_constant *kept = GDL_NEW(c->arena, gdl_constant);
  *kept = value;
  uint32_t node = gdl_node_new(c, GDL_OP_CONST, type, span, NULL, 0);
  c->nodes.at[node].constant = kept;
  return node;
}

uint32_t gdl_node_bool(gdl_checker *c, bool value) {
  uint32_t *node = value ? &c->true_node : &c->false_node;
  if (*node == GDL_NONE)
    *node = gdl_node_constant(c, c->boolean_type, (gdl_constant){.truth = value}, (gdl_span){0, 0});
  return *node;
}

uint32_t gdl_node_today(gdl_checker *c) {
  if (c->today_node == GDL_NONE)
    c->today_node = gdl_node_new(c, GDL_OP_TODAY, c->date_type, (gdl_span){0, 0}, NULL, 0);
  return c->today_node;
}

uint32_t gdl_node_not(gdl_checker *c, uint32_t node, gdl_span span) {
  return gdl_node_new(c, GDL_OP_NOT, c->boolean_type, span, &node, 1);
}

/* ---- conversion ---- */

static const gdl_decimal *molar_mass_of(const gdl_checker *c, uint32_t substance) {
  return substance == GDL_NONE ? NULL : &c->substances.at[substance].molar_mass;
}

static bool convert_number(const gdl_unit *from, const gdl_unit *to, const gdl_decimal *molar_mass,
                           gdl_decimal value, gdl_decimal *out) {
  if (!molar_mass) return gdl_unit_convert(from, to, value, GDL_ROUND_HALF_EVEN, out);
  return gdl_unit_convert_substance(from, to, value, *molar_mass, GDL_ROUND_HALF_EVEN, out);
}

static bool convert_constant(const gdl_type *from, const gdl_unit *to, const gdl_decimal *molar_mass,
                             const gdl_constant *value, gdl_constant *out) {
  *out = *value;
  if (value->is_unknown) return true;
  if (!from->is_range)
    return convert_number(from->unit, to, molar_mass, value->number, &out->number);
  return convert_number(from->unit, to, molar_mass, value->range.low, &out->range.low) &&
         convert_number(from->unit, to, molar_mass, value->range.high, &out->range.high);
}

gdl_typed gdl_convert(gdl_checker *c, gdl_typed value, const gdl_unit *unit, uint32_t substance,
                      gdl_span span) {
  if (gdl_is_poison(value)) return value;
  const gdl_type *from = value.type;
  if (from->unit == unit) return value;
  gdl_type *type = GDL_NEW(c->arena, gdl_type);
  *type = (gdl_type){.kind = unit ? GDL_TYPE_QUANTITY : GDL_TYPE_NUMBER,
                     .is_range = from->is_range,
                     .unit = unit,
                     .substance = substance == GDL_NONE ? from->substance : substance};
  const gdl_decimal *molar_mass = molar_mass_of(c, substance);
  gdl_node node = c->nodes.at[value.node];
  gdl_constant converted;
  if (node.op == GDL_OP_CONST && convert_constant(from, unit, molar_mass, node.constant, &converted))
    return (gdl_typed){gdl_node_constant(c, type, converted, span), type};
  uint32_t scaled = gdl_node_new(c, GDL_OP_SCALE, type, span, &value.node, 1);
  c->nodes.at[scaled].scale.from = from->unit;
  c->nodes.at[scaled].scale.molar_mass = molar_mass;
  return (gdl_typed){scaled, type};
}
