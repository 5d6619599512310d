/* rules.c - rules by name, their conditions and their status. */
#include "base/out.h"
#include "sema/check.h"

/* ---- declaring ---- */

static gdl_string id_of(gdl_checker *c, const gdl_item *item, const gdl_rule_decl *decl) {
  gdl_out out = gdl_out_new(c->arena);
  if (item->name) gdl_out_string(&out, item->name->string);
  gdl_out_char(&out, '.');
  if (decl->name.name) gdl_out_string(&out, decl->name.name->string);
  return gdl_out_take(&out);
}

static void declare_rule(gdl_checker *c, uint32_t item, const gdl_rule_decl *decl) {
  gdl_rule rule = {.id = id_of(c, &c->items.at[item], decl),
                   .decl = decl,
                   .item = item,
                   .condition = GDL_NONE,
                   .live = GDL_NONE,
                   .alternative_to = GDL_NONE};
  GDL_PUSH(c->arena, &c->rules, rule);
  if (!decl->name.name) return;
  uint32_t before =
      gdl_pairs_add(c->arena, &c->rules_by_name, item, decl->name.name->id, c->rules.count - 1);
  if (before != GDL_NONE)
    gdl_report_1(c->diags, GDL_DIAG_DECLARED_TWICE, decl->name.span, decl->name.name->string)->also =
        c->rules.at[before].decl->name.span;
}

void gdl_declare_rules(gdl_checker *c) {
  c->item_nodes = GDL_NEW_ARRAY(c->arena, uint32_t, c->items.count);
  for (uint32_t i = 0; i < c->items.count; i++) {
    gdl_item *item = &c->items.at[i];
    c->item_nodes[i] = GDL_NONE;
    item->first_rule = c->rules.count;
    item->rule_count = item->decl->item.rules.count;
    for (uint32_t r = 0; r < item->rule_count; r++)
      declare_rule(c, i, &item->decl->item.rules.at[r]);
  }
  gdl_declare_overrides(c);
}

/* ---- finding ---- */

static uint32_t item_of(const gdl_checker *c, gdl_ident ident) {
  const gdl_symbol *symbol = gdl_symbol_of(c, ident.name);
  return symbol && symbol->kind == GDL_SYMBOL_ITEM ? symbol->index : GDL_NONE;
}

/* The rule of `item` with this name; GDL_NONE: none. */
static uint32_t rule_of(const gdl_checker *c, uint32_t item, gdl_ident ident) {
  return item == GDL_NONE || !ident.name ? GDL_NONE
                                         : gdl_pairs_find(&c->rules_by_name, item, ident.name->id);
}

bool gdl_rules_find(const gdl_checker *c, gdl_ref ref, uint32_t item, uint32_t *first, uint32_t *count) {
  uint32_t named = item_of(c, ref.first);
  uint32_t rule = ref.second.name ? rule_of(c, named, ref.second) : rule_of(c, item, ref.first);
  if (rule != GDL_NONE) {
    *first = rule;
    *count = 1;
    return ref.second.name || named == GDL_NONE; /* else both a rule of this item and an item: say which */
  }
  if (ref.second.name || named == GDL_NONE || c->items.at[named].rule_count == 0) return false;
  *first = c->items.at[named].first_rule;
  *count = c->items.at[named].rule_count;
  return true;
}

static void report_no_rule(gdl_checker *c, uint32_t item, gdl_ident word) {
  if (gdl_is_broken(c, word.name)) return;
  const gdl_item *of = &c->items.at[item];
  gdl_diag *diag =
      gdl_report_2(c->diags, GDL_DIAG_NO_SUCH_RULE, word.span, of->name->string, word.name->string);
  gdl_nearest nearest = gdl_nearest_new(word.name->string);
  for (uint32_t i = 0; i < of->rule_count && c->guesses > 0; i++)
    gdl_guess(c, &nearest, c->rules.at[of->first_rule + i].decl->name.name);
  diag->suggestion = nearest.best;
}

bool gdl_rules_of(gdl_checker *c, gdl_ref ref, uint32_t item, uint32_t *first, uint32_t *count) {
  if (gdl_rules_find(c, ref, item, first, count)) return true;
  if (!ref.first.name) return false;
  if (!ref.second.name && rule_of(c, item, ref.first) != GDL_NONE) {
    gdl_report_1(c->diags, GDL_DIAG_RULE_OR_ITEM, ref.span, ref.first.name->string);
    return false;
  }
  const gdl_symbol *symbol = gdl_symbol_of(c, ref.first.name);
  if (!symbol && !ref.second.name && item != GDL_NONE) {
    report_no_rule(c, item, ref.first);
    return false;
  }
  symbol = gdl_symbol_want(c, ref.first, GDL_SYMBOL_ITEM);
  if (!symbol) return false;
  if (ref.second.name)
    report_no_rule(c, symbol->index, ref.second);
  else
    gdl_report_1(c->diags, GDL_DIAG_ITEM_NEVER_APPLIES, ref.span, ref.first.name->string);
  return false;
}

/* ---- conditions ---- */

/* `when` and not any `unless`. */
static uint32_t condition_of(gdl_checker *c, const gdl_rule_decl *decl) {
  gdl_typed when = gdl_check_boolean(c, decl->when);
  if (decl->unless.count == 0) return when.node;
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, decl->unless.count + 1);
  bool ok = !gdl_is_poison(when);
  gdl_span span = decl->when->span;
  args[0] = when.node;
  for (uint32_t i = 0; i < decl->unless.count; i++) {
    gdl_typed unless = gdl_check_boolean(c, decl->unless.at[i]);
    span = gdl_span_join(span, decl->unless.at[i]->span);
    ok = ok && !gdl_is_poison(unless);
    if (ok) args[i + 1] = gdl_node_not(c, unless.node, decl->unless.at[i]->span);
  }
  if (!ok) return GDL_NONE;
  return gdl_node_new(c, GDL_OP_AND, c->boolean_type, span, args, decl->unless.count + 1);
}

static uint32_t live_of(gdl_checker *c, uint32_t index) {
  const gdl_rule *rule = &c->rules.at[index];
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, rule->overrider_count + 1);
  bool ok = rule->condition != GDL_NONE;
  args[0] = rule->condition;
  for (uint32_t i = 0; i < rule->overrider_count; i++) {
    args[i + 1] = c->rules.at[rule->overriders[i]].live;
    ok = ok && args[i + 1] != GDL_NONE;
  }
  if (!ok) return GDL_NONE;
  uint32_t node = gdl_node_new(c, GDL_OP_LIVE, c->boolean_type, rule->decl->name.span, args,
                               rule->overrider_count + 1);
  c->nodes.at[node].index = index;
  return node;
}

void gdl_check_rule(gdl_checker *c, uint32_t index) {
  gdl_rule *rule = &c->rules.at[index];
  c->current_item = rule->item;
  rule->condition = condition_of(c, rule->decl);
  c->current_item = GDL_NONE;
  rule->live = live_of(c, index);
}
