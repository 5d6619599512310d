/* names.c - what can be said of the names of a guideline as a whole: which look alike, which serve nothing. */
#include "base/text.h"
#include "sema/check.h"

/* ---- look-alikes ---- */

static bool is_ascii(gdl_string string) {
  for (uint32_t i = 0; i < string.len; i++)
    if ((unsigned char)string.text[i] >= 0x80) return false;
  return true;
}

/* Names of ASCII never look alike to the table, so they are their own key: most guidelines pay nothing here. */
static const gdl_name *look_of(gdl_checker *c, const gdl_name *name) {
  if (is_ascii(name->string)) return name;
  gdl_string key = gdl_text_skeleton(c->arena, name->string);
  return gdl_names_intern(c->names, key.text, key.len);
}

void gdl_check_look_alikes(gdl_checker *c) {
  uint32_t end = c->symbol_capacity;
  gdl_marks_start(c);
  for (uint32_t pass = 0; pass < 2; pass++) /* ASCII first: the other one is the one to be looked at */
    for (uint32_t i = 0; i < end; i++) {
      const gdl_symbol *symbol = c->symbols[i];
      if (!symbol || is_ascii(symbol->name->string) != (pass == 0)) continue;
      const gdl_span *before = gdl_mark_name(c, look_of(c, symbol->name), symbol->span);
      if (before)
        gdl_report_1(c->diags, GDL_DIAG_LOOKS_ALIKE, symbol->span, symbol->name->string)->also = *before;
    }
}

/* ---- unused ---- */

static bool is_meant_to_be_read(const gdl_decl *define) {
  return define->define.shown_to || define->cites.count > 0;
}

/* Facts may be shown and decide nothing; groups, lists and substances are a vocabulary; constraints and items act by
 * themselves. A library offers more than one guideline needs, so only the guideline's own file is looked at. */
static bool should_be_used(const gdl_checker *c, const gdl_symbol *symbol) {
  switch (symbol->kind) {
    case GDL_SYMBOL_PARAMETER:
    case GDL_SYMBOL_READING:
    case GDL_SYMBOL_ACTION:
    case GDL_SYMBOL_DUTY: break;
    case GDL_SYMBOL_DEFINE:
      if (is_meant_to_be_read(c->defines.at[symbol->index].decl)) return false;
      break;
    case GDL_SYMBOL_FACT:
    case GDL_SYMBOL_GROUP:
    case GDL_SYMBOL_DOMAIN:
    case GDL_SYMBOL_SUBSTANCE:
    case GDL_SYMBOL_CONSTRAINT:
    case GDL_SYMBOL_ITEM: return false;
  }
  return gdl_sources_of(c->diags->sources, symbol->span) == c->files[0]->source;
}

void gdl_check_unused(gdl_checker *c) {
  if (c->rules.count == 0) return; /* a library: others use it */
  for (uint32_t i = 0; i < c->symbol_capacity; i++) {
    const gdl_symbol *symbol = c->symbols[i];
    if (!symbol || symbol->is_used || !should_be_used(c, symbol)) continue;
    gdl_report_1(c->diags, GDL_DIAG_NEVER_USED, symbol->span, symbol->name->string)->args[1] =
        gdl_symbol_arg(symbol->kind);
  }
}
