/* guideline.h - libguideline: clinical guidelines in gdl, compiled and evaluated.
 *
 * Compile a guideline from memory, read a patient, evaluate, walk the result. Handles are opaque; a compiled guideline is
 * immutable and may be shared by threads, each evaluating with patients and results of its own. No global state, no
 * stdio, no exit: files come in through a callback. Out of memory is a status, never part of an answer.
 * Every text that comes out is UTF-8, ends with a NUL and lives as long as the handle it came from. Structs may get
 * members at their end; programs must not copy them by size. docs/example.c is a whole program. */
#ifndef GUIDELINE_H
#define GUIDELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define GDL_API __attribute__((visibility("default")))
#else
#define GDL_API
#endif

typedef enum gdl_outcome {
  GDL_OK,
  GDL_INVALID, /* the guideline has errors: gdl_guideline_messages */
  GDL_REFUSED, /* the patient's data or a setting cannot be used, no advice is given: gdl_result_messages */
  GDL_NO_MEMORY,   /* nothing was made */
  GDL_BAD_ARGUMENT /* NULL where something must be, an invalid guideline, a day that does not exist */
} gdl_outcome;

typedef struct gdl_guideline gdl_guideline;
typedef struct gdl_run_result gdl_result;
typedef struct gdl_patients gdl_patients;

/* realloc semantics: `size` 0 frees and returns NULL. Called by every thread that evaluates. */
typedef void *gdl_memory_fn(void *ctx, void *block, size_t size);

typedef enum gdl_message_form {
  GDL_MESSAGES_EN, /* for people: place, words, source line, help */
  GDL_MESSAGES_ZH,
  GDL_MESSAGES_JSON /* an array; both languages */
} gdl_message_form;

/* ---- compiling ---- */

/* The text of the file `path`, which the file `from` names in `use`; `resolved` is the name that messages show, and two
 * uses that resolve alike are one file. Text and name must stay until gdl_compile returns. False: it cannot be read. */
typedef bool gdl_load_fn(void *ctx, const char *from, const char *path, const char **resolved,
                         const char **text, size_t *len);

typedef struct gdl_compile_options { /* all may be zero */
  gdl_memory_fn *memory;             /* NULL: realloc and free. Serves the evaluations too */
  void *memory_ctx;
  gdl_load_fn *load; /* NULL: a guideline that uses another file is invalid */
  void *load_ctx;
} gdl_compile_options;

/* `name` is what messages call the file. `text` is copied. *out is set whenever the outcome is GDL_OK or GDL_INVALID: free
 * it; else it is NULL. `options` may be NULL. */
GDL_API gdl_outcome gdl_compile(const char *name, const char *text, size_t len,
                                const gdl_compile_options *options, gdl_guideline **out);
GDL_API void gdl_guideline_free(gdl_guideline *guideline); /* NULL is allowed; no evaluation may be going on */
/* Errors and warnings; "" (or "[]") when there are none. */
GDL_API const char *gdl_guideline_messages(const gdl_guideline *guideline, gdl_message_form form);
/* "" when the guideline does not say, or is invalid. */
GDL_API const char *gdl_guideline_id(const gdl_guideline *guideline);
GDL_API const char *gdl_guideline_version(const gdl_guideline *guideline);
/* Which text this is: of one file the SHA-256 of its bytes; of several, of the lines that their digests make (64 hexadecimal
 * digits and a newline each), the guideline first, then every used file where it is first named. */
GDL_API const char *gdl_guideline_sha256(const gdl_guideline *guideline);

/* ---- evaluating ---- */

typedef struct gdl_override { /* another value for a parameter of the guideline: "adult_age", "16 years" */
  const char *name, *value;
} gdl_override;

typedef struct gdl_evaluate_options {
  const char *today; /* the day of the evaluation, "2026-11-24"; must be given: the library asks no clock */
  const gdl_override *set; /* set_count of them */
  size_t set_count;
  const char *source; /* what messages call the data; NULL: "patient" */
} gdl_evaluate_options;

/* One patient, a JSON object. *out is set whenever the outcome is GDL_OK or GDL_REFUSED: free it; else it is NULL. */
GDL_API gdl_outcome gdl_evaluate_json(const gdl_guideline *guideline, const char *json, size_t len,
                                      const gdl_evaluate_options *options, gdl_result **out);
GDL_API void gdl_result_free(gdl_result *result); /* NULL is allowed */

/* Many patients: a JSON array of objects, or one object a line. `text` and the guideline must stay until the handle is
 * freed; results stand by themselves. A wrong setting is a refusal of all of them, told once. */
GDL_API gdl_outcome gdl_patients_open(const gdl_guideline *guideline, const char *text, size_t len,
                                      const gdl_evaluate_options *options, gdl_patients **out);
/* The next one, as from gdl_evaluate_json; GDL_OK and *out NULL at the end. After GDL_REFUSED go on, if you like: what can
 * still be read is read. */
GDL_API gdl_outcome gdl_patients_next(gdl_patients *patients, gdl_result **out);
GDL_API void gdl_patients_free(gdl_patients *patients); /* NULL is allowed */

/* ---- the result ---- */

typedef struct gdl_ids {
  const char *const *at;
  size_t count;
} gdl_ids;

/* Verdicts: contraindicated stop avoid switch not_indicated not_addressed open caution indicated recommended suggested
 * permitted. Status: "applies", "does not apply", "undetermined". Labels are the id where the guideline gives none. */

typedef struct gdl_parameter_result { /* a dose, a frequency: with the rule that sets it; alternatives stand side by side */
  const char *name, *label_en, *label_zh;
  const char *rule, *effect; /* "R2.per_m2", "regimen" */
  const char *low, *high; /* exact decimals, dates or names; alike when it is no range; NULL: no value */
  const char *unit;       /* UCUM; NULL: none */
  gdl_ids missing;        /* facts that would give it a value */
  bool is_open;           /* the source declines to say */
} gdl_parameter_result;

typedef struct gdl_action_result {
  const char *id, *label_en, *label_zh;
  const char *verdict; /* NULL: undetermined, and `possible` has more than one */
  gdl_ids possible;    /* verdicts */
  gdl_ids missing;     /* facts that would decide it */
  gdl_ids because;     /* rules whose effect is the verdict, or among the possible ones */
  gdl_ids beside;      /* rules that apply as well */
  const gdl_parameter_result *parameters;
  size_t parameter_count;
  gdl_ids relies_on_readings, relies_on_parameters,
      assumed; /* the author's choices; facts assumed, not given */
} gdl_action_result;

typedef struct gdl_item_result {
  const char *id, *label_en, *label_zh;
  const char *status;
  const char *score; /* as written; NULL: `score none` */
  gdl_ids missing;
} gdl_item_result;

typedef struct gdl_value_result { /* a definition that the guideline is asked for: a score, a stage */
  const char *id, *label_en, *label_zh;
  bool is_known;
  /* Exact decimals, dates, names, "true", "false". Known: the value, alike when it is no range. Else of a number the least and
   * the greatest that it can be, NULL where there is no such end; of anything else NULL. */
  const char *low, *high;
  const char *unit; /* UCUM; NULL: none */
  gdl_ids missing;  /* facts that would settle it */
} gdl_value_result;

typedef struct gdl_duty_result {
  const char *id, *label_en, *label_zh;
  const char *status;
  gdl_ids missing;
} gdl_duty_result;

typedef struct gdl_statement_result { /* of a `warn` or `note` that applies; the values that it names are filled in */
  const char *rule, *text_en, *text_zh;
} gdl_statement_result;

/* Below, a refused result has no actions, items, values, duties, warnings or notes: no advice is given. Past the end is NULL. */
GDL_API const char *gdl_result_messages(const gdl_result *result,
                                        gdl_message_form form); /* why refused; else "" or "[]" */
GDL_API const char *gdl_result_patient(const gdl_result *result); /* JSON text of the id, with its quotes; NULL: none */
GDL_API bool gdl_result_is_complete(const gdl_result *result); /* not refused */
GDL_API bool gdl_result_is_undetermined(const gdl_result *result); /* anything is: the missing facts say what to ask */
GDL_API const gdl_action_result *gdl_result_action(const gdl_result *result, size_t index);
GDL_API const gdl_action_result *gdl_result_action_named(const gdl_result *result, const char *id);
GDL_API const gdl_item_result *gdl_result_item(const gdl_result *result, size_t index);
GDL_API const gdl_value_result *gdl_result_value(const gdl_result *result, size_t index);
GDL_API const gdl_duty_result *gdl_result_duty(const gdl_result *result, size_t index);
GDL_API const gdl_statement_result *gdl_result_warning(const gdl_result *result, size_t index);
GDL_API const gdl_statement_result *gdl_result_note(const gdl_result *result, size_t index);
GDL_API gdl_ids gdl_result_missing(const gdl_result *result); /* facts wanted by anything undetermined */

GDL_API const char *gdl_library_version(void); /* "0.1.0" */

#ifdef __cplusplus
}
#endif

#endif
