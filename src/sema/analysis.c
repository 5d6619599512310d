/* analysis.c - what is declared for analysis: cover, exclusive, monotone. Checked here, used by later tools.
 *
 * Conditions make nodes that no evaluation needs: the program ends before them. */
#include "sema/check.h"

static void check_cover(gdl_checker *c, const gdl_decl *decl) {
  gdl_ref action = decl->cover.action;
  if (action.second.name)
    gdl_report_1(c->diags, GDL_DIAG_ONE_NAME_WANTED, action.span,
                 gdl_sources_text(c->diags->sources, action.span));
  else if (action.first.name)
    gdl_symbol_want(c, action.first, GDL_SYMBOL_ACTION);
  if (decl->cover.condition) gdl_check_boolean(c, decl->cover.condition);
}

static void check_exclusive(gdl_checker *c, const gdl_decl *decl) {
  uint32_t first, count;
  for (uint32_t i = 0; i < decl->exclusive.rules.count; i++)
    gdl_rules_of(c, decl->exclusive.rules.at[i], GDL_NONE, &first, &count);
}

/* What can rise: numbers, dates, conditions (false to true), and the values of a list in their order. */
static bool has_order(const gdl_type *type) {
  return type->kind != GDL_TYPE_TEXT && type->kind != GDL_TYPE_ANY_OF && type->kind != GDL_TYPE_SERIES;
}

static void check_monotone(gdl_checker *c, const gdl_decl *decl) {
  if (!decl->name.name) return;
  const gdl_symbol *symbol = gdl_symbol_of(c, decl->name.name);
  if (!symbol || (symbol->kind != GDL_SYMBOL_FACT && symbol->kind != GDL_SYMBOL_DEFINE)) {
    gdl_symbol_want(c, decl->name, GDL_SYMBOL_FACT);
    return;
  }
  gdl_symbol_use(c, symbol->name);
  bool is_fact = symbol->kind == GDL_SYMBOL_FACT;
  const gdl_type *type = is_fact ? c->facts.at[symbol->index].type : c->defines.at[symbol->index].type;
  if (!has_order(type))
    gdl_report_1(c->diags, GDL_DIAG_MONOTONE_WHAT, decl->name.span, decl->name.name->string);
}

void gdl_check_analysis(gdl_checker *c) {
  for (uint32_t f = 0; f < c->file_count; f++)
    for (uint32_t i = 0; i < c->files[f]->decls.count; i++) {
      const gdl_decl *decl = c->files[f]->decls.at[i];
      if (decl->kind == GDL_DECL_COVER) check_cover(c, decl);
      if (decl->kind == GDL_DECL_EXCLUSIVE) check_exclusive(c, decl);
      if (decl->kind == GDL_DECL_MONOTONE) check_monotone(c, decl);
    }
}
