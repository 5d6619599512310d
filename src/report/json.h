/* json.h - pieces of JSON that reports, lists of facts and explanations share. */
#ifndef GDL_REPORT_JSON_H
#define GDL_REPORT_JSON_H

#include "report/report.h"

/* ,"key": - the comma unless it follows an opening bracket. */
void gdl_json_key(gdl_out *out, const char *key);
void gdl_json_comma(gdl_out *out);
void gdl_json_name(gdl_out *out, const gdl_name *name);
void gdl_json_text(gdl_out *out, const char *text);
void gdl_json_texts(gdl_out *out, gdl_texts texts); /* {"zh": …, "en": …}; without a tag "und" */
/* The texts of a note or warning, filled in, each in its own language. */
void gdl_json_saying(gdl_out *out, const gdl_answer *answer, const gdl_rule_effect *effect);
void gdl_json_decimal(gdl_out *out, gdl_decimal value); /* a string, exact */
void gdl_json_status(gdl_out *out, gdl_status status);
void gdl_json_facts(gdl_out *out, const gdl_program *program, gdl_indexes facts); /* names */
void gdl_json_score(gdl_out *out, const gdl_decl *item);
void gdl_json_choices(gdl_out *out, const gdl_domain *domain, const uint64_t *bits); /* names */
/* {"value": "1.6", "unit": "m2"}; a unit of null has none. Of a range one end. Unknown is null. */
void gdl_json_value(gdl_out *out, const gdl_type *type, const gdl_value *value, bool high);
/* The same of a number that is not settled: the least or the greatest that it can be; null if there is no such end. */
void gdl_json_end(gdl_out *out, const gdl_type *type, const gdl_value *value, bool high);
void gdl_json_guideline(gdl_out *out, const gdl_program *program); /* {"id": …, "version": …} */
/* {"schema": … "guideline": {…}: how every answer begins; the object is left open. */
void gdl_json_head(gdl_out *out, const gdl_answer *answer);
const char *gdl_json_verb(gdl_verb verb); /* as in the language */
/* The action, `action.param` or duty an effect speaks of; null for note and warn. */
void gdl_json_target(gdl_out *out, const gdl_program *program, const gdl_rule_effect *effect);
void gdl_json_id(gdl_out *out, gdl_string id); /* of a patient: JSON text as given, or null */

#endif
