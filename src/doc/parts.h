/* parts.h - the parts of a page, each written on paper. A part that has nothing to say is asked nothing. */
#ifndef GDL_DOC_PARTS_H
#define GDL_DOC_PARTS_H

#include "doc/guide.h"

void gdl_doc_head(gdl_guide *guide);        /* what the document is, and what it is for */
void gdl_doc_overview(gdl_guide *guide);    /* scores and force of every item */
void gdl_doc_plot(gdl_guide *guide);        /* plot.c: the scores as dots, in HTML alone */
void gdl_doc_actions(gdl_guide *guide);     /* what speaks for and against each action */
void gdl_doc_items(gdl_guide *guide);       /* every item with its rules */
void gdl_doc_duties(gdl_guide *guide);      /* what is owed, and which rules ask for it */
void gdl_doc_results(gdl_guide *guide);     /* defines.c: the definitions that reports show … */
void gdl_doc_definitions(gdl_guide *guide); /* … and the others */
void gdl_doc_readings(gdl_guide *guide);
void gdl_doc_parameters(gdl_guide *guide);
void gdl_doc_facts(gdl_guide *guide); /* facts, then what they must fulfil */
void gdl_doc_lists(gdl_guide *guide); /* named lists of values, and their groups */
void gdl_doc_index(gdl_guide *guide); /* which items read a fact */
void gdl_doc_foot(gdl_guide *guide);  /* fingerprint, engine */

/* doses.c: the parameters that an effect sets, as a table; none when it sets none. */
void gdl_doc_doses(gdl_guide *guide, const gdl_rule_effect *effect, bool has_caption);
/* "score 8.3", or that there is none. */
gdl_string gdl_doc_score(const gdl_guide *guide, const gdl_item *item);
const char *gdl_doc_tone(gdl_verb verb); /* a class of page.css, or NULL */
/* Condition and exceptions of a rule in one line. */
void gdl_doc_say_when(gdl_guide *guide, uint32_t rule);

#endif
