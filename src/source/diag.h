/* diag.h - diagnostics: one registry of permanent codes (diag.def), their words in zh and en, and their rendering.
 *
 * One path: whoever finds the problem reports it, once, and returns false; whoever receives false says nothing.
 * Messages hold {0} {1} … for arguments; author's words come in backticks. */
#ifndef GDL_SOURCE_DIAG_H
#define GDL_SOURCE_DIAG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/out.h"
#include "source/source.h"

typedef enum gdl_lang { GDL_LANG_EN, GDL_LANG_ZH } gdl_lang;
#define GDL_LANG_COUNT 2

typedef enum gdl_severity { GDL_ERROR, GDL_WARNING } gdl_severity;

/* One constant a code: GDL_DIAG_UNKNOWN_NAME … in the order of diag.def. */
typedef enum gdl_diag_code {
#define DIAG(id, number, severity, en, zh, help_en, help_zh) GDL_DIAG_##id,
#include "source/diag.def"
#undef DIAG
  GDL_DIAG_COUNT
} gdl_diag_code;

typedef struct gdl_diag_info {
  const char *id;  /* "UNKNOWN_NAME" */
  uint16_t number; /* printed as GDL%04d */
  gdl_severity severity;
  const char *text[GDL_LANG_COUNT]; /* by gdl_lang */
  const char *help[GDL_LANG_COUNT]; /* "" for none */
} gdl_diag_info;

const gdl_diag_info *gdl_diag_info_of(gdl_diag_code code);
void gdl_diag_number(const gdl_diag_info *info, gdl_out *out); /* GDL0123 */
bool gdl_diag_find(uint16_t number, gdl_diag_code *out);
/* Patient data: its messages show place, fact and the offending words, never a line of the data. */
bool gdl_diag_is_about_data(gdl_diag_code code);

#define GDL_DIAG_MAX_ARGS 4

/* An argument: text as it is, or a place (shown as line, or file:line when in another file), or text per language. */
typedef struct gdl_arg {
  gdl_string text;                    /* when text.text is not NULL: the same in both languages */
  gdl_string by_lang[GDL_LANG_COUNT]; /* else these */
  gdl_span place; /* else this: drawn as a second place with its own source line (~~~) */
} gdl_arg;

typedef struct gdl_diag {
  gdl_diag_code code;
  gdl_span span;
  gdl_span also; /* a second place, or nowhere: "declared here" */
  gdl_arg args[GDL_DIAG_MAX_ARGS];
  gdl_string suggestion; /* nearest name, or empty */
} gdl_diag;

typedef struct gdl_diags {
  gdl_arena *arena;
  gdl_sources *sources;
  gdl_diag *at;
  uint32_t count, capacity;
  uint32_t errors, warnings;
  uint32_t dropped; /* past the limit below; still counted in errors and warnings */
  gdl_diag *unkept; /* what callers get to write into when their report is not kept */
} gdl_diags;

/* 200: more help nobody; the number left out is printed. */
#define GDL_MAX_DIAGS 200

gdl_diags *gdl_diags_new(gdl_arena *arena, gdl_sources *sources);

/* Reports and returns the record, so that a caller can set `also` or `suggestion`; never NULL. The unused args are
 * empty. A second report of the same code at the same span is dropped (returned, not kept). */
gdl_diag *gdl_report(gdl_diags *diags, gdl_diag_code code, gdl_span span);
gdl_diag *gdl_report_1(gdl_diags *diags, gdl_diag_code code, gdl_span span, gdl_string arg);
gdl_diag *gdl_report_2(gdl_diags *diags, gdl_diag_code code, gdl_span span, gdl_string arg0,
                       gdl_string arg1);
gdl_diag *gdl_report_3(gdl_diags *diags, gdl_diag_code code, gdl_span span, gdl_string arg0,
                       gdl_string arg1, gdl_string arg2);
void gdl_diags_sort(gdl_diags *diags); /* by place, keeping the order of reports at one place */

/* The nearest of a set of candidates: start with {0}, offer each, read `best` (NULL text if none is near). */
typedef struct gdl_nearest {
  gdl_string wanted, best;
  unsigned distance;
} gdl_nearest;
gdl_nearest gdl_nearest_new(gdl_string wanted);
void gdl_nearest_offer(gdl_nearest *nearest, gdl_string candidate);

typedef struct gdl_render {
  gdl_lang lang;
  bool color; /* ANSI; meaning never rests on it */
} gdl_render;

/* The words of the message alone, arguments filled in. */
void gdl_diag_message(const gdl_diags *diags, const gdl_diag *diag, gdl_lang lang, gdl_out *out);
void gdl_diag_help(const gdl_diags *diags, const gdl_diag *diag, gdl_lang lang,
                   gdl_out *out); /* nothing if it has none */
/* file:line:col: error GDL1001: … / source line / carets / help. */
void gdl_diag_text(const gdl_diags *diags, const gdl_diag *diag, gdl_render render, gdl_out *out);
/* {"code":"GDL1001","severity":"error","file":…,"line":…,"column":…,"end_line":…,"end_column":…,"message":{"zh":…,"en":…},
 *  "help":{…}|null,"suggestion":…|null} */
void gdl_diag_json(const gdl_diags *diags, const gdl_diag *diag, gdl_out *out);
/* All of them, sorted, then a line that counts them. */
void gdl_diags_text(gdl_diags *diags, gdl_render render, gdl_out *out);
void gdl_diags_json(gdl_diags *diags, gdl_out *out); /* an array */
/* What `gdl help GDL0123` prints: message, help, and the page of docs/errors compiled in. */
void gdl_diag_explain(gdl_diag_code code, gdl_lang lang, gdl_out *out);

#endif
