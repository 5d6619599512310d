/* parts.h - the parts of a report, each written onto a page. */
#ifndef GDL_REPORT_PARTS_H
#define GDL_REPORT_PARTS_H

#include "report/page.h"

gdl_string gdl_report_id(const gdl_words *words, gdl_string id); /* "patient case-1"; `id` is JSON text or len 0 */
void gdl_report_head(gdl_page *page, gdl_string id, gdl_date today); /* title, patient, day */
void gdl_report_warnings(gdl_page *page);
void gdl_report_possible_warnings(gdl_page *page); /* of rules that are undetermined */
void gdl_report_actions(gdl_page *page);           /* verdicts, their grounds, regimens */
void gdl_report_results(gdl_page *page); /* definitions that the guideline is asked for: scores, stages */
void gdl_report_counted(gdl_page *page, uint32_t depth, uint32_t node); /* of a score: the criteria that hold */
void gdl_report_duties(gdl_page *page);
void gdl_report_open(gdl_page *page); /* what the source declines to answer */
void gdl_report_missing(gdl_page *page); /* the facts that would settle the advice, and how to give them */
void gdl_report_not_asked(gdl_page *page); /* the facts that would settle other items only */
void gdl_report_notes(gdl_page *page);
void gdl_report_relied_on(gdl_page *page); /* readings, parameters, assumptions, derived facts */
void gdl_report_rest(gdl_page *page);      /* items that do not apply, facts not used */
void gdl_report_about(gdl_page *page);     /* the document: version, source, fingerprint, limits */
void gdl_report_about_on(gdl_page *page, const gdl_date *today); /* on a day, which may be past its review; NULL: on none */

/* HTML: the section of a patient with its head; what one looks up rather than reads, which is small; the foot and the end. */
void gdl_report_section_begin(gdl_page *page, gdl_sheet sheet);
void gdl_report_reference(gdl_page *page);
void gdl_report_section_end(gdl_page *page, gdl_sheet sheet);

void gdl_report_refused(gdl_page *page); /* data that contradict themselves: what is wrong, and no advice */

void gdl_report_headline(gdl_page *page, uint32_t action);
void gdl_report_regimens(gdl_page *page, uint32_t action);
void gdl_report_doses(gdl_page *page); /* HTML: the regimens of every action as a part of its own, in tables */
/* A rule that only remarks, of an item whose regimen is shown: it is said there. */
bool gdl_report_is_beside_regimen(const gdl_words *words, uint32_t rule);
/* The value with its arithmetic, or why there is none. */
void gdl_report_param(gdl_page *page, uint32_t action, const gdl_param_answer *answer);

/* The value alone; it has one. */
gdl_string gdl_report_param_value(const gdl_words *words, uint32_t action, const gdl_param_answer *answer);

/* "R1 Indication · score 8.3 · Table 1, recommendation 1", of the rule when it cites a place of its own. */
gdl_string gdl_report_item_line(const gdl_words *words, uint32_t rule);
/* The fact in JSON as one would write it: "\"weight\": \"… kg\" (1–300 kg)". */
gdl_string gdl_report_how_to_give(const gdl_words *words, uint32_t fact);
/* "because: Age 17 years < 18 years", by the word: what makes the condition what it is; nothing when there is nothing. */
void gdl_report_grounds(gdl_page *page, gdl_word word, uint32_t node);
/* What the need consists of: labels of facts, and reasons; len 0: nothing. */
gdl_string gdl_report_need(const gdl_words *words, gdl_need need);
bool gdl_report_has(gdl_indexes indexes, uint32_t index); /* sorted, as eval.h says */
gdl_tone gdl_report_tone(uint32_t verdicts);              /* bits by gdl_verdict */

#endif
