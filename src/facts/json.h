/* json.h - patients from JSON: one object, an array of objects, or one object a line. Nothing else reads patient data.
 *
 * Values go straight into slots, without a document tree. Never guesses, clamps or drops: what cannot be used is a problem
 * with its place, and that patient gets no answer. Problems name place, fact and the offending token, nothing more. */
#ifndef GDL_FACTS_JSON_H
#define GDL_FACTS_JSON_H

#include "base/arena.h"
#include "base/name.h"
#include "sema/program.h"
#include "source/diag.h"
#include "value/patient.h"

typedef enum gdl_facts_form {
  GDL_FACTS_OBJECT, /* one object */
  GDL_FACTS_ARRAY,  /* an array of objects */
  GDL_FACTS_LINES   /* NDJSON: one object a line; blank lines are passed over */
} gdl_facts_form;

/* 16 MiB: a patient has some kilobytes; an array that large belongs into lines, which have no limit but this for each. */
#define GDL_MAX_DOCUMENT_LEN (16u << 20)

/* What the text looks like: `[` is an array; a first line that is a whole object and is followed by more is lines. */
gdl_facts_form gdl_facts_form_of(const char *text, size_t len);

typedef struct gdl_facts gdl_facts;

/* Over `text`, which must live as long. `name` and `first_line` (from 1) are for messages: a long file of lines is read in
 * pieces of whole lines, each with a reader of its own. `arena` holds the reader only. */
gdl_facts *gdl_facts_new(gdl_arena *arena, const gdl_program *program, gdl_string name,
                         const char *text, size_t len, uint32_t first_line, gdl_facts_form form);

typedef enum gdl_facts_result {
  GDL_FACTS_PATIENT, /* *patient is whole and free of problems (constraints and derived values are evaluation's) */
  GDL_FACTS_REFUSED, /* *problems says why; *patient has the id if it could be read. Call again for the next patient */
  GDL_FACTS_BROKEN, /* *problems says why; nothing more can be read from this text */
  GDL_FACTS_END
} gdl_facts_result;

/* The next patient, its values and its problems in `run`, which the caller resets between patients. */
gdl_facts_result gdl_facts_next(gdl_facts *facts, gdl_arena *run, gdl_patient **patient,
                                gdl_diags **problems);
/* The place in the data where fact `slot` of the patient just read was given: for problems found later (constraints). */
gdl_place gdl_facts_place(const gdl_facts *facts, const gdl_patient *patient, uint32_t slot);

/* One value as outside data would give it (`"800 /uL"` in a test; --set). `text` is what stands between the quotes of a JSON
 * string. NULL: refused, the problem reported at `span`. */
const gdl_value *gdl_facts_value(gdl_arena *arena, const gdl_program *program, const gdl_type *type,
                                 gdl_string fact, gdl_string text, gdl_diags *problems, gdl_span span);

/* The same for a parameter, as a person types it after `--set NAME=`: without quotes, and a range where the parameter is
 * one (`1.3..2.4 m2`). `base` is the place of the first byte of `text`. False: refused, reported. */
bool gdl_facts_setting(gdl_arena *arena, const gdl_program *program, const gdl_parameter *parameter,
                       gdl_string text, uint32_t base, gdl_diags *problems, gdl_constant *out);

gdl_string gdl_type_range_words(gdl_arena *arena, const gdl_type *type); /* of a type with bounds: "1..300 kg" */

#endif
