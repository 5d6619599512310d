/* eval.h - from program and patient to the answer.
 *
 * Pure, total, bounded: one pass over the tape, then the verdicts. The answer lives in the run's arena and points into
 * program and patient. Reports and explanations are made from it and from nothing else. */
#ifndef GDL_EVAL_EVAL_H
#define GDL_EVAL_EVAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "sema/program.h"
#include "sema/verdict.h"
#include "value/patient.h"
#include "value/value.h"

typedef enum gdl_status {
  GDL_DOES_NOT_APPLY = GDL_FALSE,
  GDL_APPLIES = GDL_TRUE,
  GDL_UNDETERMINED = GDL_UNKNOWN
} gdl_status;

typedef struct gdl_indexes { /* sorted, each once */
  const uint32_t *at;
  uint32_t count;
} gdl_indexes;

/* A place where a value is unknown though no missing fact is to blame. */
typedef struct gdl_cause {
  uint32_t node;
  gdl_reason reason;
} gdl_cause;

typedef struct gdl_need { /* what would settle something undetermined */
  gdl_indexes facts;      /* unknown facts, given and derived from */
  const gdl_cause *causes;
  uint32_t cause_count;
} gdl_need;

typedef struct gdl_rule_answer {
  gdl_status status;
  gdl_need missing;          /* empty unless undetermined */
  gdl_indexes overridden_by; /* overriders that are live */
} gdl_rule_answer;

typedef struct gdl_param_answer {
  uint32_t rule, effect, param; /* effect: index into the rule's effects; param: into the action's params */
  bool is_open;                 /* an `open il2.dose` rule applies, whatever another rule sets */
  gdl_need missing;
  bool has_value;  /* false: missing (or its causes) says why */
  gdl_value value; /* of the param's type, a range when `is_range` */
  bool is_range;
} gdl_param_answer;

typedef struct gdl_because {
  uint32_t rule, effect;
} gdl_because;

typedef struct gdl_action_answer {
  uint32_t possible;   /* bits by gdl_verdict, never 0 */
  bool decided;        /* one bit */
  gdl_verdict verdict; /* when decided */
  gdl_need missing;
  const gdl_because *because; /* live rules whose effect is among the possible verdicts, in order of the file */
  uint32_t because_count;
  const gdl_because *beside; /* every other live effect on this action: nothing is dropped */
  uint32_t beside_count;
  const gdl_param_answer *params;
  uint32_t param_count;
  gdl_indexes readings, parameters; /* relied on, through definitions */
  gdl_indexes assumed;              /* facts whose `otherwise` constant was used */
} gdl_action_answer;

typedef struct gdl_item_answer {
  gdl_status status;
  gdl_need missing;
} gdl_item_answer;

typedef struct gdl_duty_answer {
  gdl_status status;
  gdl_need missing;
  gdl_indexes rules; /* that require it and apply */
} gdl_duty_answer;

/* Why the patient's data cannot be used: no advice is given. */
typedef struct gdl_data_error {
  enum { GDL_DATA_CONSTRAINT, GDL_DATA_DERIVED_RANGE } kind;
  uint32_t index;    /* constraint, or fact */
  gdl_indexes facts; /* given facts that it rests on */
} gdl_data_error;

typedef struct gdl_run { /* what an evaluation is told beside the patient */
  gdl_date today;
  const gdl_constant *const *parameters; /* by parameter: NULL entry (or NULL array): as declared */
} gdl_run;

typedef struct gdl_answer {
  const gdl_program *program;
  const gdl_patient *patient;
  gdl_run run;
  const gdl_value *values;      /* by node */
  const gdl_data_error *errors; /* when error_count > 0 nothing below may be shown */
  uint32_t error_count;
  const gdl_rule_answer *rules;
  const gdl_item_answer *items;
  const gdl_action_answer *actions;
  const gdl_duty_answer *duties;
  const gdl_because *warnings, *notes; /* live warn and note effects in order of the file */
  uint32_t warning_count, note_count;
  gdl_indexes used, not_used, missing,
      derived; /* facts: given and read; given and not read; unknown and wanted by anything undetermined
                  or named by a text that applies; computed */
  bool today_used;
} gdl_answer;

const gdl_answer *gdl_evaluate(gdl_arena *arena, const gdl_program *program,
                               const gdl_patient *patient, gdl_run run);

/* Every result is known. */
bool gdl_answer_has_results(const gdl_answer *answer);
/* Is node known, and what its missing facts are: for explanations. */
bool gdl_answer_is_known(const gdl_answer *answer, uint32_t node);
gdl_need gdl_answer_need(gdl_arena *arena, const gdl_answer *answer, uint32_t node);

#endif
