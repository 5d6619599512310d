/* report.h - the answer in words: text, JSON, Markdown. Nothing else words an answer; words.h holds zh and en. */
#ifndef GDL_REPORT_REPORT_H
#define GDL_REPORT_REPORT_H

#include "base/out.h"
#include "eval/eval.h"
#include "source/diag.h"

typedef struct gdl_style {
  gdl_lang lang;
  bool color; /* ANSI; meaning never rests on it */
} gdl_style;

#define GDL_REPORT_COLUMNS 100

/* For a clinician at a terminal; fits GDL_REPORT_COLUMNS columns (Chinese characters are two wide). */
void gdl_report_text(gdl_out *out, const gdl_answer *answer, gdl_style style);
/* Schema 1, as docs/report.schema.json says: one object on one line, without a newline at its end. */
void gdl_report_json(gdl_out *out, const gdl_answer *answer);
void gdl_report_markdown(gdl_out *out, const gdl_answer *answer, gdl_style style);
/* The place of a refused patient in JSON output: {"patient":…,"error":[…],"complete":false}. `id`: JSON text or len 0. */
void gdl_report_refused_json(gdl_out *out, gdl_string id, const gdl_diags *problems);

/* The facts a guideline can be told: `gdl facts`. text | json | markdown, and a blank patient to fill in. */
void gdl_report_facts_text(gdl_out *out, const gdl_program *program, gdl_style style);
void gdl_report_facts_json(gdl_out *out, const gdl_program *program);
void gdl_report_facts_markdown(gdl_out *out, const gdl_program *program, gdl_style style);
void gdl_report_facts_blank(gdl_out *out, const gdl_program *program); /* a JSON object, every fact null */

#endif
