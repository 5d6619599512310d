/* explain.h - why, why not, and what would decide it: `gdl explain`. */
#ifndef GDL_EXPLAIN_EXPLAIN_H
#define GDL_EXPLAIN_EXPLAIN_H

#include "base/out.h"
#include "eval/eval.h"
#include "report/report.h"

struct gdl_page;

/* `target`: an item (R5), a rule (R5.switch), an action (il2), a parameter (il2.dose), a duty, a definition or a fact;
 * len 0: every action and every result. False: there is no such thing; *nearest is then the most similar name, or empty. */
bool gdl_explain_text(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_style style,
                      gdl_string *nearest);
bool gdl_explain_markdown(gdl_out *out, const gdl_answer *answer, gdl_string target,
                          gdl_style style, gdl_string *nearest);
/* One page, whole. */
bool gdl_explain_html(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_style style,
                      gdl_string *nearest);
/* The same as JSON: one object on one line. */
bool gdl_explain_json(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_string *nearest);
/* Every action and every result, onto a page that has a head and a foot of its own. */
void gdl_explain_all(struct gdl_page *page);

#endif
