/* answer.h - the parts of an answer that are not about one action; shared by the files of eval and by nobody else. */
#ifndef GDL_EVAL_ANSWER_H
#define GDL_EVAL_ANSWER_H

#include "eval/work.h"

/* fates.c: errors of the data, and what became of each fact */
void gdl_errors_find(gdl_work *work);
void gdl_fates_find(gdl_work *work);

/* duties.c: duties, and the texts of rules that apply */
void gdl_duties_find(gdl_work *work);
void gdl_statements_find(gdl_work *work);

#endif
