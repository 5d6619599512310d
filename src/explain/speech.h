/* speech.h - the parts of an explanation in words. */
#ifndef GDL_EXPLAIN_SPEECH_H
#define GDL_EXPLAIN_SPEECH_H

#include "explain/target.h"
#include "explain/tree.h"
#include "report/page.h"

void gdl_explain_tree(gdl_page *page, const gdl_tree *tree, uint32_t depth);
/* A rule whole: what it says, where it stands, why it applies or not, and what would settle it. */
void gdl_explain_rule(gdl_page *page, uint32_t index);
void gdl_explain_anchors(gdl_page *page, uint32_t index); /* the words of the source that an item stands on */
void gdl_explain_node(gdl_page *page, uint32_t node); /* a value: how it came about, or the tree of a condition */
/* "Stands at il2-sle.gdl:42", of the guideline as it was read. */
void gdl_explain_place(gdl_page *page, gdl_span span);
void gdl_explain_need(gdl_page *page, gdl_need need);
void gdl_explain_readers(gdl_page *page, uint32_t node); /* the rules that read a fact or definition, with their status */

void gdl_explain_action(gdl_page *page, uint32_t action);
void gdl_explain_param(gdl_page *page, uint32_t action, uint32_t param);

#endif
