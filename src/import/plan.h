/* plan.h - what each variable of a GDL2 guide becomes in gdl: the one place where names, types and units are settled.
 *
 * Made first, from the guide and its test cases; the writers of facts, definitions, items and tests all read it. */
#ifndef GDL_IMPORT_PLAN_H
#define GDL_IMPORT_PLAN_H

#include "base/out.h"
#include "import/gdl2.h"
#include "import/import.h"
#include "import/names.h"

typedef enum gdl_plan_kind {
  GDL_PLAN_UNUSED, /* nothing reads or tells it */
  GDL_PLAN_BOOLEAN,
  GDL_PLAN_INTEGER,
  GDL_PLAN_NUMBER,
  GDL_PLAN_QUANTITY, /* `unit` */
  GDL_PLAN_CHOICE, /* `choices`: ordinals, coded texts, and texts that are chosen from constants */
  GDL_PLAN_DATE,
  GDL_PLAN_TEXT
} gdl_plan_kind;

typedef struct gdl_plan_choice {
  gdl_string name;  /* in gdl */
  gdl_string code;  /* at0004; len 0 for a constant text */
  gdl_string label; /* in the original language; of a constant text the text itself */
  bool has_points;
  gdl_decimal points;
} gdl_plan_choice;

/* Different quantities that one variable of the guide holds: a fact for each unit (% and cells/uL). */
typedef struct gdl_plan_split {
  gdl_string unit, name;
} gdl_plan_split;

/* A fact, a definition, or both in turn: a variable that is given and computed is a fact with `otherwise`. */
typedef struct gdl_plan_entry {
  gdl_string name;  /* in gdl, unique in the file */
  gdl_string given; /* the fact's name where rules change what was given; len 0: `name` */
  gdl_plan_kind kind;
  bool is_fact, is_define, is_expected; /* expected: by a test case */
  bool *is_said; /* by choice of its list: an item has a rule for it; NULL: none has */
  bool is_item;  /* CHOICE: an item with a rule for each of its choices */
  bool is_derived; /* from other results: what follows from a range that is left may be known before they are */
  gdl_string unit;      /* as gdl writes it: UCUM, or years, months, weeks, days, h, min */
  gdl_string substance; /* `of` it; len 0: none */
  const gdl_plan_split *splits;
  uint32_t split_count; /* 0: one fact, `name` in `unit` */
  bool is_dispatched; /* the guide has rules for other units too: they are left out, data are converted */
  uint32_t list; /* CHOICE: the variable whose list it shares; itself, if that is its own */
  const gdl_plan_choice *choices;
  uint32_t choice_count;
  bool has_step; /* shown to */
  gdl_decimal step;
  uint32_t shares; /* the variable whose fact is its value until a rule assigns one; GDL_NONE: none */
  uint32_t alias_of; /* another entry that stands for the same path, which is the one to use; GDL_NONE: itself */
} gdl_plan_entry;

typedef struct gdl_plan_substance {
  gdl_string name, label;
  gdl_decimal molar_mass;
} gdl_plan_substance;

typedef struct gdl_plan {
  gdl_arena *arena;
  gdl_diags *diags;
  const gdl2_guide *guide;
  const gdl2_fixture *fixture; /* may be NULL */
  gdl_import_reading reading;
  gdl_string name;         /* of the guideline */
  gdl_plan_entry *entries; /* by variable of the guide */
  gdl_namer *namer;        /* names taken so far */
  struct gdl_units *units;
  GDL_LIST(gdl_plan_substance) substances;
  uint32_t english; /* the language that names are made of: English if there is any, else the original one */
  gdl_out notes[GDL_LANG_COUNT]; /* what was changed on the way, a line each */
} gdl_plan;

/* Settles names, types and units. Never NULL. `reading` is kept for the writers. */
gdl_plan *gdl_plan_new(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                       const gdl2_fixture *fixture, gdl_import_reading reading);
/* The entry that stands for the variable: that of its alias if it is one. */
const gdl_plan_entry *gdl_plan_of(const gdl_plan *plan, uint32_t variable);
/* Under which name and in which unit a value written in `unit` (len 0: none) is given (else expected) of the variable.
 * False: the unit is not understood, or measures something else. */
bool gdl_plan_unit(const gdl_plan *plan, uint32_t variable, bool is_given, gdl_string written,
                   gdl_string *name, gdl_string *unit);
/* A number in quotes: guides compare with '1.5' and mean it. */
bool gdl_plan_quoted_number(gdl_string text, gdl_decimal *out);
/* The text that a rule adds to another: x = x + 'text'. False: it is not the same for every patient. */
bool gdl_plan_added_text(const gdl_plan *plan, const gdl2_expr *sum, gdl_string *out);
/* The choice that a constant of the guide or the fixture stands for; NULL: none of the entry's. */
const gdl_plan_choice *gdl_plan_choice_of(const gdl_plan_entry *entry, const gdl2_expr *constant);

/* ---- units.c, texts.c, header.c and tests.c ---- */

/* The unit in UCUM as gdl writes it (`a` is years, `1` is len 0: a bare number). False: not understood; nothing is reported.
 * `changed`: a unit that is written otherwise than in the guide. */
bool gdl_import_unit(gdl_arena *arena, gdl_string written, gdl_string *unit, bool *changed);

/* The block `guideline NAME { … }` and, before it, what the guide says of purpose, use, misuse, references, authors, licence. */
void gdl_import_write_header(gdl_out *out, const gdl_plan *plan);
/* notes.c: the units that are written otherwise than in the guide and its cases. */
void gdl_import_note_units(gdl_plan *plan);
/* The cases of the fixture as test blocks that `use` NAME.gdl. Reads the plan alone, and adds to its notes. A case with a value
 * that has no place is reported, and left as a comment. */
void gdl_import_write_tests(gdl_out *out, gdl_plan *plan);
/* `en "…" sv "…"`: the label of a term in all languages, escaped; nothing when there is none. */
void gdl_import_write_labels(gdl_out *out, const gdl2_guide *guide, gdl_string term_id);
/* `en "…"`: one text of a language, which may be len 0: untagged. Line ends stay, what is hidden becomes an escape. */
void gdl_import_write_text(gdl_out *out, gdl_string lang, gdl_string text);
/* One line without blanks at its ends, each run of blanks one blank; what is hidden is left out. */
gdl_string gdl_import_line(gdl_arena *arena, gdl_string text);
/* A comment of whole lines, wrapped; `indent` blanks stand before the text. Paragraphs stay apart. */
void gdl_import_write_comment(gdl_out *out, gdl_string text, uint32_t indent);

#endif
