/* presence.c - tests for whether a value is there: dropped where the value is read anyway, added where an earlier value must stand.
 *
 * In gdl an unknown value makes what reads it unknown; `x != null and x > 3` is `x > 3`. */
#include "import/flow.h"

static bool is_presence(const gdl_term *term) {
  return term->op == GDL_TERM_KNOWN && term->args[0]->op == GDL_TERM_VALUE && !term->boolean;
}

/* Through definitions too: what they read leaves them unknown. Where earlier values stand, they do not. */
static bool reads(const gdl_flow *flow, const gdl_term *term, uint32_t value) {
  if (flow->plan->reading == GDL_IMPORT_FIRED) return gdl_term_reads(term, value);
  return gdl_flow_rests_on(flow, term, value);
}

/* Whether one of the statements that stand together reads the value beside asking for it. */
static bool is_read_beside(const gdl_flow *flow, const gdl_term *all, uint32_t value) {
  for (uint32_t i = 0; i < all->count; i++)
    if (!is_presence(all->args[i]) && reads(flow, all->args[i], value)) return true;
  return false;
}

/* a is known or b is known: of what is read as the one or the other. */
static bool reads_all(const gdl_flow *flow, const gdl_term *any, const gdl_term *assigned) {
  for (uint32_t i = 0; i < any->count; i++)
    if (!is_presence(any->args[i]) || !reads(flow, assigned, any->args[i]->args[0]->index))
      return false;
  return true;
}

static bool is_asked_beside(const gdl_term *all, const gdl_term *presence) {
  for (uint32_t i = 0; i < all->count; i++)
    if (is_presence(all->args[i]) && gdl_term_same(all->args[i], presence)) return true;
  return false;
}

/* x is known and (x is not known or x is not a): of a part, what is left of it. */
static const gdl_term *settle(const gdl_flow *flow, const gdl_term *all, const gdl_term *part) {
  if (part->op != GDL_TERM_OR) return part;
  gdl_terms kept = {0};
  for (uint32_t i = 0; i < part->count; i++)
    if (part->args[i]->op != GDL_TERM_NOT || !is_asked_beside(all, part->args[i]->args[0]))
      GDL_PUSH(flow->arena, &kept, part->args[i]);
  return gdl_term_any(flow->arena, kept.at, kept.count);
}

static const gdl_term *drop(const gdl_flow *flow, const gdl_term *guard, const gdl_term *assigned) {
  gdl_arena *arena = flow->arena;
  gdl_terms kept = {0};
  if (guard->op == GDL_TERM_OR) {
    if (assigned != NULL && reads_all(flow, guard, assigned)) return gdl_term_boolean(arena, true);
    for (uint32_t i = 0; i < guard->count; i++)
      GDL_PUSH(arena, &kept, drop(flow, guard->args[i], NULL));
    return gdl_term_any(arena, kept.at, kept.count);
  }
  if (is_presence(guard))
    return assigned != NULL && reads(flow, assigned, guard->args[0]->index)
               ? gdl_term_boolean(arena, true)
               : guard;
  if (guard->op != GDL_TERM_AND) return guard;
  for (uint32_t i = 0; i < guard->count; i++) {
    const gdl_term *part = settle(flow, guard, guard->args[i]);
    if (!is_presence(part))
      GDL_PUSH(arena, &kept, drop(flow, part, part->op == GDL_TERM_OR ? assigned : NULL));
    else if (!is_read_beside(flow, guard, part->args[0]->index) &&
             (assigned == NULL || !reads(flow, assigned, part->args[0]->index)))
      GDL_PUSH(arena, &kept, part);
  }
  return gdl_term_all(arena, kept.at, kept.count);
}

const gdl_term *gdl_presence_drop(const gdl_flow *flow, const gdl_term *guard, const gdl_term *assigned) {
  return drop(flow, guard, assigned);
}

bool gdl_presence_any(const gdl_term *guard) {
  if (guard->op == GDL_TERM_KNOWN) return true;
  for (uint32_t i = 0; i < guard->count; i++)
    if (gdl_presence_any(guard->args[i])) return true;
  return false;
}

bool gdl_presence_alone(const gdl_term *guard) {
  if (guard->op == GDL_TERM_KNOWN) return true;
  if (guard->op != GDL_TERM_AND && guard->op != GDL_TERM_OR) return false;
  for (uint32_t i = 0; i < guard->count; i++)
    if (!gdl_presence_alone(guard->args[i])) return false;
  return true;
}

static void add_read(gdl_arena *arena, gdl_terms *values, const gdl_term *term) {
  if (term->op == GDL_TERM_KNOWN) return;
  if (term->op == GDL_TERM_VALUE) {
    for (uint32_t i = 0; i < values->count; i++)
      if (values->at[i]->index == term->index) return;
    GDL_PUSH(arena, values, term);
  }
  for (uint32_t i = 0; i < term->count; i++) add_read(arena, values, term->args[i]);
}

/* Whether it is true only if all it reads is known. */
static bool needs_all(const gdl_term *guard) {
  if (guard->op == GDL_TERM_OR || guard->op == GDL_TERM_CASES || guard->op == GDL_TERM_AT_LEAST)
    return false;
  if (guard->op == GDL_TERM_NOT && guard->args[0]->op == GDL_TERM_AND) return false;
  for (uint32_t i = 0; i < guard->count; i++)
    if (!needs_all(guard->args[i])) return false;
  return true;
}

const gdl_term *gdl_presence_firm(gdl_flow *flow, const gdl_term *guard, const gdl_term *assigned) {
  gdl_arena *arena = flow->arena;
  gdl_terms values = {0}, parts = {0};
  if (needs_all(guard)) add_read(arena, &values, guard);
  if (assigned != NULL) add_read(arena, &values, assigned);
  for (uint32_t i = 0; i < values.count; i++)
    if (flow->values.at[values.at[i]->index].kind != GDL_FLOW_CONDITION) /* these are always decided */
      GDL_PUSH(arena, &parts, gdl_term_known(arena, values.at[i]));
  if (!needs_all(guard)) GDL_PUSH(arena, &parts, gdl_term_known(arena, guard));
  GDL_PUSH(arena, &parts, guard);
  return gdl_term_all(arena, parts.at, parts.count);
}

/* Whether an unknown value may leave one guard open while another holds. */
static void add_asked(gdl_arena *arena, gdl_terms *values, const gdl_term *term) {
  if (term->op == GDL_TERM_KNOWN) add_read(arena, values, term->args[0]);
  for (uint32_t i = 0; i < term->count; i++) add_asked(arena, values, term->args[i]);
}

bool gdl_presence_matters(gdl_flow *flow, const gdl_flow_arm *arms, uint32_t count, const gdl_term *base) {
  gdl_terms values = {0};
  for (uint32_t i = 0; i < count; i++) {
    add_read(flow->arena, &values, arms[i].guard);
    add_asked(flow->arena, &values, arms[i].guard);
    add_read(flow->arena, &values, arms[i].term);
  }
  return base != NULL ? values.count > 0 : values.count > 1 && count > 1;
}
