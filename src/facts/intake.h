/* intake.h - one value of patient data on its way into a slot; for src/facts only.
 *
 * A reader of a value consumes the whole of it, right or wrong, so that the rest of the patient can still be read. It
 * returns NULL when the value was refused (reported here) or the JSON broke (reported by json.c, once). */
#ifndef GDL_FACTS_INTAKE_H
#define GDL_FACTS_INTAKE_H

#include "base/json.h"
#include "sema/program.h"
#include "source/diag.h"
#include "value/value.h"

typedef struct gdl_intake {
  gdl_arena *arena; /* the run's */
  const gdl_program *program;
  gdl_diags *problems;
  gdl_units *units; /* the run's own table; NULL until a unit is met that is not the slot's own */
  gdl_string name;  /* the fact or parameter, as messages call it */
  gdl_json *json; /* NULL: the value is not part of a document, then `written` and `place` say what and where */
  uint32_t base; /* place of the first byte of json->text */
  gdl_string written;
  gdl_span place;
} gdl_intake;

typedef struct gdl_token { /* words of the data and where they stand */
  gdl_string text;
  gdl_span span;
} gdl_token;

gdl_token gdl_intake_token(const gdl_intake *in); /* of the last event */
/* As a message may show it: the first 40 characters, nothing hidden in them. */
gdl_string gdl_data_shown(gdl_arena *arena, gdl_string text);
/* Nothing more is kept: words nobody will read, and guesses at names, are not worth their time. */
bool gdl_intake_is_full(const gdl_intake *in);
/* Reports with the name as {0} and the shown token as {1}. */
gdl_diag *gdl_intake_report(gdl_intake *in, gdl_diag_code code, gdl_token token);
/* What is wanted is {1}, what was found {2}; passes over the rest of the value. */
void gdl_intake_wrong_type(gdl_intake *in, const gdl_type *type, gdl_json_event event);
/* "a list", "the number `5`": what an event is, in words. */
gdl_arg gdl_data_words(gdl_arena *arena, gdl_json_event event, gdl_token token);

/* value.c. `event` began the value and is not GDL_JSON_NULL unless nested, where null is refused. */
const gdl_value *gdl_intake_value(gdl_intake *in, const gdl_type *type, gdl_json_event event);
/* Of a text without quotes: what can stand between the quotes of a JSON string. */
const gdl_value *gdl_intake_text(gdl_intake *in, const gdl_type *type, gdl_token text);
bool gdl_intake_decimal(gdl_intake *in, gdl_token digits, gdl_decimal *out); /* false: reported */
/* A number in the type's unit that was given as `token`; NULL: outside its range. */
const gdl_value *gdl_intake_number(gdl_intake *in, const gdl_type *type, gdl_decimal number,
                                   gdl_token token);
bool gdl_intake_date(gdl_intake *in, gdl_token token, gdl_date *out);
uint32_t gdl_intake_choice(gdl_intake *in, const gdl_domain *domain, gdl_token token); /* GDL_NONE: reported */

/* quantity.c */
const gdl_value *gdl_intake_quantity(gdl_intake *in, const gdl_type *type, gdl_json_event event);
const gdl_value *gdl_intake_quantity_text(gdl_intake *in, const gdl_type *type, gdl_token text);
/* value of `unit` as a number of the type's unit; false: reported. */
bool gdl_intake_convert(gdl_intake *in, const gdl_type *type, gdl_decimal value, gdl_token unit,
                        gdl_decimal *out);

/* list.c */
const gdl_value *gdl_intake_set(gdl_intake *in, const gdl_type *type, gdl_json_event event);
const gdl_value *gdl_intake_series(gdl_intake *in, const gdl_type *type, gdl_json_event event);
/* Reports an unknown member and passes over it; `members` lists the right ones. */
void gdl_intake_unknown_member(gdl_intake *in, const char *members);
void gdl_intake_missing_member(gdl_intake *in, const char *member, const char *members, gdl_token whole);

#endif
