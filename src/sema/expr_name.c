/* expr_name.c - the leaves of expressions: names and what is written out. */
#include "sema/check.h"

/* ---- names ---- */

static gdl_typed choice_node(gdl_checker *c, const gdl_type *type, uint32_t choice, gdl_span span) {
  const gdl_type *plain = gdl_type_one_of(c, type->domain);
  return (gdl_typed){gdl_node_constant(c, plain, (gdl_constant){.choice = choice}, span), plain};
}

static void report_not_a_value(gdl_checker *c, const gdl_symbol *symbol, gdl_ident ident) {
  if (gdl_is_broken(c, ident.name)) return;
  gdl_diag *diag = gdl_report_1(c->diags, GDL_DIAG_NOT_A_VALUE, ident.span, ident.name->string);
  diag->args[1] = (gdl_arg){.by_lang = {[GDL_LANG_EN] = gdl_symbol_words(symbol->kind, GDL_LANG_EN),
                                        [GDL_LANG_ZH] = gdl_symbol_words(symbol->kind, GDL_LANG_ZH)}};
  diag->also = symbol->span;
}

static gdl_typed symbol_node(gdl_checker *c, const gdl_symbol *symbol, gdl_ident ident) {
  gdl_typed found = gdl_poison(c);
  gdl_symbol_use(c, symbol->name);
  switch (symbol->kind) {
    case GDL_SYMBOL_FACT:
      found = (gdl_typed){c->facts.at[symbol->index].node, c->facts.at[symbol->index].type};
      break;
    case GDL_SYMBOL_DEFINE:
      found = (gdl_typed){c->defines.at[symbol->index].node, c->defines.at[symbol->index].type};
      break;
    case GDL_SYMBOL_PARAMETER:
      found = (gdl_typed){c->parameters.at[symbol->index].node, c->parameters.at[symbol->index].type};
      break;
    case GDL_SYMBOL_READING:
    case GDL_SYMBOL_DOMAIN:
    case GDL_SYMBOL_GROUP:
    case GDL_SYMBOL_SUBSTANCE:
    case GDL_SYMBOL_CONSTRAINT:
    case GDL_SYMBOL_ACTION:
    case GDL_SYMBOL_DUTY:
    case GDL_SYMBOL_ITEM: report_not_a_value(c, symbol, ident); break;
  }
  return found.node == GDL_NONE ? gdl_poison(c) : found;
}

/* A name that is nothing by itself but a value of some list: say how it is meant to be used. */
static bool report_stray_choice(gdl_checker *c, gdl_ident ident) {
  if (gdl_is_broken(c, ident.name)) return true;
  for (uint32_t i = 0; i < c->domains.count && c->guesses > 0; i++) {
    uint32_t choice = gdl_domain_find(c->domains.at[i], ident.name);
    c->guesses--;
    if (choice == GDL_NONE) continue;
    gdl_report_1(c->diags, GDL_DIAG_CHOICE_ALONE, ident.span, ident.name->string)->also =
        c->domains.at[i]->choices[choice].name.span;
    return true;
  }
  return false;
}

gdl_typed gdl_check_name(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  gdl_ident ident = expr->ref.first;
  if (expr->ref.second.name) {
    gdl_report_1(c->diags, GDL_DIAG_DOTTED_VALUE, expr->span,
                 gdl_sources_text(c->diags->sources, expr->span));
    return gdl_poison(c);
  }
  if (gdl_string_is(ident.name->string, "today"))
    return (gdl_typed){gdl_node_today(c), c->date_type};
  if (expected && expected->kind == GDL_TYPE_ONE_OF) {
    uint32_t choice = gdl_domain_find(expected->domain, ident.name);
    if (choice != GDL_NONE) return choice_node(c, expected, choice, expr->span);
  }
  const gdl_symbol *symbol = gdl_symbol_of(c, ident.name);
  if (symbol) return symbol_node(c, symbol, ident);
  if (expected && expected->kind == GDL_TYPE_ONE_OF)
    gdl_report_no_choice(c, expected->domain, ident);
  else if (!report_stray_choice(c, ident))
    gdl_report_unknown(c, ident,
                       1u << GDL_SYMBOL_FACT | 1u << GDL_SYMBOL_DEFINE | 1u << GDL_SYMBOL_PARAMETER);
  return gdl_poison(c);
}

/* ---- literals ---- */

gdl_typed gdl_check_literal(gdl_checker *c, const gdl_expr *expr) {
  gdl_constant value;
  const gdl_type *type = NULL;
  if (!gdl_constant_of(c, expr, NULL, &value, &type)) return gdl_poison(c);
  return (gdl_typed){gdl_node_constant(c, type, value, expr->span), type};
}

gdl_typed gdl_check_unknown(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  if (!expected) {
    gdl_report(c->diags, GDL_DIAG_UNKNOWN_OF_WHAT, expr->span);
    return gdl_poison(c);
  }
  return (gdl_typed){gdl_node_constant(c, expected, (gdl_constant){.is_unknown = true}, expr->span),
                     expected};
}

gdl_typed gdl_check_set(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  if (expected && expected->kind == GDL_TYPE_ANY_OF) {
    const uint64_t *bits = gdl_bits_of(c, expr, expected->domain);
    if (!bits) return gdl_poison(c);
    return (gdl_typed){gdl_node_constant(c, expected, (gdl_constant){.bits = bits}, expr->span), expected};
  }
  gdl_report(c->diags, GDL_DIAG_SET_NOT_HERE, expr->span);
  return gdl_poison(c);
}
