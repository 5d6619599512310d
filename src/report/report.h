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

/* One page in HTML: begin, a section for each patient, end. */
typedef struct gdl_sheet { /* whose the section is: the foot of each printed sheet says it */
  uint32_t number;         /* from 1; 0: nobody's */
  gdl_string id;           /* JSON text, or len 0 */
  gdl_date today;
} gdl_sheet;
/* `is_alone`: the page is about this patient only, who is named in its title. */
void gdl_report_html_begin(gdl_out *out, const gdl_program *program, gdl_sheet first, bool is_alone,
                           gdl_style style);
/* Before the section of every patient but the first. */
void gdl_report_html_next(gdl_out *out, const gdl_program *program, gdl_sheet sheet, gdl_style style);
/* `trace` writes the explanation that folds out; it stands on a higher floor. */
struct gdl_page;
typedef void gdl_trace(struct gdl_page *page);
void gdl_report_html(gdl_out *out, const gdl_answer *answer, gdl_sheet sheet, gdl_style style,
                     gdl_trace *trace);
void gdl_report_refused_html(gdl_out *out, const gdl_program *program, gdl_sheet sheet,
                             gdl_diags *problems, gdl_style style);
/* Says so when there was nobody, or when not everybody is here. */
void gdl_report_html_end(gdl_out *out, uint32_t count, bool is_whole, gdl_style style);

/* The facts a guideline can be told: `gdl facts`. text | json | markdown, and a blank patient to fill in. */
void gdl_report_facts_text(gdl_out *out, const gdl_program *program, gdl_style style);
void gdl_report_facts_json(gdl_out *out, const gdl_program *program);
void gdl_report_facts_markdown(gdl_out *out, const gdl_program *program, gdl_style style);
void gdl_report_facts_blank(gdl_out *out, const gdl_program *program); /* a JSON object, every fact null */

#endif
