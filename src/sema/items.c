/* items.c - what an item must say beside its rules: its score, or that it has none. */
#include "sema/check.h"

/* The scale that the header of the guideline states; false: none. */
static bool scale_of(gdl_checker *c, gdl_constant *out, gdl_span *span) {
  const gdl_decl *header = c->program->header;
  for (uint32_t i = 0; header && i < header->guideline.headers.count; i++) {
    const gdl_expr *range = header->guideline.headers.at[i].scale_range;
    if (!range || range->kind != GDL_EXPR_RANGE) continue;
    *span = range->span;
    return gdl_constant_of(c, range, gdl_type_range(c, c->number_type), out, NULL);
  }
  return false;
}

static void check_score(gdl_checker *c, const gdl_item *item, const gdl_constant *scale,
                        gdl_span scale_span) {
  const gdl_expr *score = item->decl->item.score;
  gdl_decimal value;
  if (!score && !item->decl->item.score_none) {
    gdl_report_1(c->diags, GDL_DIAG_SCORE_MISSING, item->decl->name.span, item->name->string);
    return;
  }
  if (!score || !gdl_number_in(c, score, c->number_type, &value) || !scale) return;
  if (gdl_decimal_compare(value, scale->range.low) < 0 ||
      gdl_decimal_compare(value, scale->range.high) > 0)
    gdl_report_1(c->diags, GDL_DIAG_SCORE_OUTSIDE, score->span,
                 gdl_sources_text(c->diags->sources, score->span))
        ->also = scale_span;
}

static void check_content(gdl_checker *c, const gdl_item *item) {
  if (item->decl->item.rules.count > 0) return;
  bool says_something = item->decl->item.text.count > 0 || item->decl->item.note.count > 0;
  gdl_report_1(c->diags, says_something ? GDL_DIAG_ITEM_WITHOUT_RULES : GDL_DIAG_ITEM_EMPTY,
               item->decl->name.span, item->name->string);
}

void gdl_check_items(gdl_checker *c) {
  gdl_constant scale;
  gdl_span scale_span = {0, 0};
  bool has_scale = scale_of(c, &scale, &scale_span);
  for (uint32_t i = 0; i < c->items.count; i++) {
    const gdl_item *item = &c->items.at[i];
    if (!item->name) continue;
    check_score(c, item, has_scale ? &scale : NULL, scale_span);
    check_content(c, item);
    gdl_check_texts(c, item->decl->item.text);
    gdl_check_texts(c, item->decl->item.note);
  }
}
