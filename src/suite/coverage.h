/* coverage.h - what the tests of a guideline have exercised, and what they have not.
 *
 * A point is one thing that a test can show: a rule that applies, a value exactly on a threshold, a branch taken. The
 * points of a program are found once; every answer marks those that it shows. A guideline is tested by several files, each
 * compiled with it: points are summed over programs, and are the same where the text of the file and the place in it are. */
#ifndef GDL_SUITE_COVERAGE_H
#define GDL_SUITE_COVERAGE_H

#include "base/out.h"
#include "eval/eval.h"
#include "sema/program.h"

typedef enum gdl_cover_kind { /* ORDER OF COVER KINDS: coverage.c, coverage_words.c, coverage_report.c */
                              GDL_COVER_RULE, /* side: gdl_cover_status */
                              GDL_COVER_BRANCH, /* of cases, if and sum; side: its number, the otherwise last */
                              GDL_COVER_THRESHOLD, /* side: gdl_cover_side of a value and what it is compared with */
                              GDL_COVER_RANGE, /* side: gdl_cover_end of a value and a range */
                              GDL_COVER_CHOICE, /* a value of a list that a condition asks for; side: its number in the list */
                              GDL_COVER_EXCEPTION, /* an `unless` of a rule whose `when` holds; side: gdl_cover_held */
                              GDL_COVER_OVERRIDE /* a rule that `rule` overrides, its condition holding; side: gdl_cover_held: struck or not */
} gdl_cover_kind;
#define GDL_COVER_KIND_COUNT (GDL_COVER_OVERRIDE + 1)

typedef enum gdl_cover_status {
  GDL_COVER_APPLIES,
  GDL_COVER_NOT,
  GDL_COVER_UNDETERMINED
} gdl_cover_status;
typedef enum gdl_cover_side {
  GDL_COVER_BELOW,
  GDL_COVER_ON,
  GDL_COVER_ABOVE,
  GDL_COVER_UNKNOWN
} gdl_cover_side;
typedef enum gdl_cover_end {
  GDL_COVER_BELOW_LOW,
  GDL_COVER_ON_LOW,
  GDL_COVER_WITHIN,
  GDL_COVER_ON_HIGH,
  GDL_COVER_ABOVE_HIGH,
  GDL_COVER_END_UNKNOWN
} gdl_cover_end;
typedef enum gdl_cover_held { GDL_COVER_HELD, GDL_COVER_NOT_HELD } gdl_cover_held;

typedef struct gdl_cover_point {
  gdl_cover_kind kind;
  uint32_t side;
  uint32_t node; /* what it is about: the comparison, the choice of branches, the exception; of RULE the LIVE node */
  uint32_t rule; /* of RULE, EXCEPTION; of OVERRIDE the one that overrides; else the rule around it, or GDL_NONE */
  uint32_t struck; /* of OVERRIDE: the other rule */
  uint32_t item;   /* around it, or GDL_NONE */
  gdl_span span;   /* its words */
  bool is_counted; /* false: only for suggestions (a threshold whose value is unknown) */
  bool of_refusal; /* part of a constraint: what refuses the data shows it too */
} gdl_cover_point;

typedef struct gdl_cover_points {
  const gdl_cover_point *at;
  uint32_t count;
} gdl_cover_points;

/* All points that some patient can show, in order of the tape; what no patient can show, such as an age below 0, is left
 * out. */
gdl_cover_points gdl_cover_points_of(gdl_arena *arena, const gdl_program *program);
/* Made of constants and parameters alone: the threshold of a comparison. */
bool gdl_cover_is_fixed(const gdl_program *program, uint32_t node);
bool gdl_cover_shows(const gdl_program *program, const gdl_cover_point *point, const gdl_answer *answer);

/* ---- the sum ---- */

typedef struct gdl_cover_entry {
  const gdl_program *program; /* the first that has the point */
  const gdl_cover_point *point;
  uint32_t source; /* number of its file among coverage->sources */
  uint32_t hits;   /* tests that show it */
} gdl_cover_entry;

typedef struct gdl_coverage {
  gdl_arena *arena;
  GDL_LIST(gdl_cover_entry) entries;
  GDL_LIST(const gdl_source *) sources; /* each text once */
  uint32_t *slots; /* open addressing by place, kind and side: an entry + 1, or 0 */
  uint32_t slot_count;
} gdl_coverage;

typedef struct gdl_cover_program { /* one program on its way into the sum */
  const gdl_program *program;
  gdl_cover_points points;
  const uint32_t *entries; /* by point */
} gdl_cover_program;

gdl_coverage *gdl_coverage_new(gdl_arena *arena);
gdl_cover_program gdl_coverage_enter(gdl_coverage *coverage, const gdl_program *program);
void gdl_coverage_note(gdl_coverage *coverage, const gdl_cover_program *of, const gdl_answer *answer);

typedef struct gdl_cover_count {
  uint32_t shown, of;
} gdl_cover_count;
gdl_cover_count gdl_coverage_count(const gdl_coverage *coverage);
/* In tenths of a percent, rounded down: 1000 only when nothing is missing (or nothing is there). */
uint32_t gdl_cover_permille(gdl_cover_count count);

/* What a point is, in the words of the guideline: "bsa below 1.0 m2". */
void gdl_cover_words(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                     gdl_lang lang);
/* A value in the author's words: its name, else what is written. */
gdl_string gdl_cover_name(gdl_arena *arena, const gdl_program *program, uint32_t node);

void gdl_coverage_text(gdl_out *out, gdl_coverage *coverage, gdl_lang lang);
/* {"percent":"96.3","shown":…,"of":…,"files":[{"file":…,"shown":…,"of":…,"items":[…],"missing":[…]}]} */
void gdl_coverage_json(gdl_out *out, gdl_coverage *coverage);

#endif
