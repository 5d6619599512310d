/* condition.h - conditions in words: what was read and compared, and what made a condition true or false. */
#ifndef GDL_REPORT_CONDITION_H
#define GDL_REPORT_CONDITION_H

#include "report/words.h"

/* How deep a condition is followed: definitions of definitions beyond that are shown as one statement. */
#define GDL_CONDITION_DEPTH 40

gdl_truth gdl_condition_truth(const gdl_words *words, uint32_t node);
/* Not made of other conditions (and, or, not, at least). */
bool gdl_condition_is_leaf(const gdl_words *words, uint32_t node);
/* A leaf as a statement with the values that were read: "Age 17 years < 18 years". `negated`: its opposite. Of a boolean
 * fact always the value: "Pregnant: no". */
gdl_string gdl_condition_statement(const gdl_words *words, uint32_t node, bool negated);
/* The statements that make the condition what it is for this patient: all that hold of an `and` that holds, those that
 * fail of one that fails, those that are unknown of one that is unknown. Joined; len 0 when there are none. */
gdl_string gdl_condition_grounds(const gdl_words *words, uint32_t node);

/* The definition that this node is the value of, or GDL_NONE. */
uint32_t gdl_condition_define(const gdl_words *words, uint32_t node);
/* What a value is called (label of a fact, parameter or definition), or len 0. */
gdl_string gdl_condition_label(const gdl_words *words, uint32_t node);

#endif
