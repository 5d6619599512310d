/* unit.h - units of measure (UCUM 2.1, case-sensitive), what they measure, and exact conversion.
 *
 * A gdl_unit is interned in its table: the same meaning under the same name is one pointer, valid as long as the table's
 * arena. NULL is the unit of a bare number wherever a `const gdl_unit *` is taken; gdl_units_one() says the same.
 *
 * Four departures from UCUM, each in the direction of refusing what may be wrong:
 * - years and months are a dimension of their own (12 months a year); UCUM's `a` and `mo`, mean lengths in days, are refused
 *   in a guideline and read as years and months in outside data;
 * - `mol` (and `osm`) is not the bare number 6.02214076e23 but a dimension of its own, amount of substance, so that
 *   10 mmol/L never meets 10 10*9/L; `eq` is another, because 1 eq of calcium is half a mole;
 * - what UCUM reads as one thing and nearly every writer means as another is refused with the right spelling: K/uL (kelvin),
 *   ft (femtotonne), pH (picohenry), u (dalton), Mg and ML (million), C and F alone, 109/L (a lost superscript): unit_hint.def.
 * An arbitrary unit such as [iU] is a dimension of its own ([iU] and [IU] are one), as UCUM demands. */
#ifndef GDL_SEMA_UNIT_H
#define GDL_SEMA_UNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/decimal.h"
#include "base/name.h"
#include "source/diag.h"

#define GDL_UNIT_MAX_LEN 200  /* bytes of one unit as written; UCUM's longest in use are under 40 */
#define GDL_UNIT_MAX_DEPTH 20 /* nested parentheses */
#define GDL_UNIT_MAX_POWER \
  30 /* of any dimension, and of an atom but 10* and 10^, which reach 100 */

typedef struct gdl_unit gdl_unit;   /* opaque, immutable */
typedef struct gdl_units gdl_units; /* the table: interned units and declared names */

typedef enum gdl_unit_mode {
  GDL_UNIT_GUIDELINE,
  GDL_UNIT_OUTSIDE /* patient data: `a` is years and `mo` is months, calendar units both */
} gdl_unit_mode;

/* What is wrong with a unit as written. The words stand in diag.def (see gdl_unit_problem_code). */
typedef enum gdl_unit_problem_kind {
  GDL_UNIT_OK,
  GDL_UNIT_EMPTY,         /* nothing written */
  GDL_UNIT_TOO_LONG,      /* GDL_UNIT_MAX_LEN */
  GDL_UNIT_TOO_DEEP,      /* GDL_UNIT_MAX_DEPTH */
  GDL_UNIT_SYNTAX,        /* not UCUM's grammar: stray operator, open bracket, bad character */
  GDL_UNIT_UNKNOWN,       /* no such unit; `hint` is the nearest right spelling, or empty */
  GDL_UNIT_MISSPELT,      /* a common misspelling; `hint` is what to write */
  GDL_UNIT_CASE,          /* only upper and lower case are wrong; `hint` is what to write */
  GDL_UNIT_NOT_METRIC,    /* a prefix on a unit that takes none */
  GDL_UNIT_MEAN_CALENDAR, /* a, mo, a_j …: `hint` is years or months */
  GDL_UNIT_SPECIAL, /* B, Np, bit_s, [p'diop], [hp'_X] …: no exact ratio; `reason` says what it is */
  GDL_UNIT_COMBINED, /* Cel, [degF], [degRe], [pH] within a product, quotient or power */
  GDL_UNIT_POWER,    /* exponent out of bounds */
  GDL_UNIT_OVERFLOW, /* the factor has more digits than can be held exactly */
  GDL_UNIT_AMBIGUOUS, /* mIU: milli, or (as often meant) million; `hint` is m[IU], and MIU is declared by the file */
  GDL_UNIT_TAKEN, /* declaration: the name is a UCUM unit with another meaning, or declared already */
  GDL_UNIT_WORD, /* in a guideline, after `/`: a plain word that is no unit; perhaps a value is to be divided by */
  GDL_UNIT_FACTOR /* declaration: the factor is not above zero */
} gdl_unit_problem_kind;

typedef struct gdl_unit_problem {
  gdl_unit_problem_kind kind;
  uint32_t offset, len; /* the part of the text that is wrong */
  gdl_string part;      /* that part */
  gdl_string hint; /* what to write instead: the part or the whole unit put right; empty if we do not know */
  bool hint_is_whole;                /* `hint` replaces the whole unit, not only the part */
  gdl_string reason[GDL_LANG_COUNT]; /* SPECIAL: what kind of unit it is; else empty */
} gdl_unit_problem;

/* The names table may be NULL; it is not used by the units themselves. */
gdl_units *gdl_units_new(gdl_arena *arena, gdl_names *names);
/* A table of its own that also knows the units and declared names of `parent`, which it only reads: many threads may have
 * one of the same parent. What it adds lives in `arena`; units of both convert into each other. Cheap: one a patient. */
gdl_units *gdl_units_extend(gdl_arena *arena, const gdl_units *parent);
const gdl_unit *gdl_units_one(const gdl_units *units); /* dimension one, factor 1, name "1" */

/* Any bytes are safe. False: `problem` (may be NULL) says why; `out` untouched. */
bool gdl_unit_parse(gdl_units *units, const char *text, size_t len, gdl_unit_mode mode,
                    const gdl_unit **out, gdl_unit_problem *problem);
/* The code that words `problem`; its arguments are {0} part, {1} hint (may be empty), {2} reason. */
gdl_diag_code gdl_unit_problem_code(const gdl_unit_problem *problem);
/* Reports `problem` of the unit at `span` (which must cover the text that was parsed). */
void gdl_unit_report(gdl_diags *diags, gdl_span span, const gdl_unit_problem *problem);

/* unit NAME = FACTOR OF. Afterwards the name stands for it in every parse of this table, with UCUM's operators
 * (万U/m2). Declaring the same meaning twice is allowed. OF must not be special (else
 * COMBINED); FACTOR > 0 (else FACTOR). */
bool gdl_units_declare(gdl_units *units, gdl_string name, gdl_decimal factor, const gdl_unit *of,
                       gdl_unit_problem *problem);
bool gdl_units_is_declared(const gdl_units *units, gdl_string name);

bool gdl_unit_same_dimension(const gdl_unit *a, const gdl_unit *b); /* values of one can be converted to the other */
bool gdl_unit_is_dimensionless(const gdl_unit *unit); /* 1, %, 10*3, [ppm], NULL; not rad */
bool gdl_unit_is_special(const gdl_unit *unit); /* Cel, [degF], [degRe], [pH]: compare and convert, no arithmetic */
bool gdl_unit_is_calendar(const gdl_unit *unit); /* years, months */
bool gdl_unit_is_time(const gdl_unit *unit);     /* s min h d wk: fixed lengths */

/* value of `from` as a number of `to`. Exact whenever the result has at most 34 digits, else rounded once as told (for pi:
 * within two units of the 34th digit, on the side told; for temperatures with more than 30 digits likewise). False:
 * another dimension, or out of range. */
bool gdl_unit_convert(const gdl_unit *from, const gdl_unit *to, gdl_decimal value, gdl_round round,
                      gdl_decimal *out);
/* The same between mass and amount of one substance: mg/dL and umol/L. `molar_mass` in g/mol, > 0. Falls back to
 * gdl_unit_convert when the dimensions agree. */
bool gdl_unit_convertible_substance(const gdl_unit *from, const gdl_unit *to);
bool gdl_unit_convert_substance(const gdl_unit *from, const gdl_unit *to, gdl_decimal value,
                                gdl_decimal molar_mass, gdl_round round, gdl_decimal *out);
/* 1 `from` = numerator/denominator `to`, exactly. False: not convertible, special, a power of pi is left, or more digits
 * than 34. */
bool gdl_unit_factor(const gdl_unit *from, const gdl_unit *to, gdl_decimal *numerator,
                     gdl_decimal *denominator);
/* Whether one `from` is a decimal number of `to`: of weeks to hours, not of hours to weeks. False for special units too. */
bool gdl_unit_converts_exactly(const gdl_unit *from, const gdl_unit *to);

/* The unit of a product, quotient, power of values that have these units. NULL: special unit, overflow, or a power that is
 * out of bounds. The unit of a value times a bare number is the other's. */
const gdl_unit *gdl_unit_multiply(gdl_units *units, const gdl_unit *a, const gdl_unit *b);
const gdl_unit *gdl_unit_divide(gdl_units *units, const gdl_unit *a, const gdl_unit *b);
const gdl_unit *gdl_unit_power(gdl_units *units, const gdl_unit *a, int n);
/* The unit of a square root, in base units if the unit is no square itself: *scale is the number that a value has to be
 * multiplied with BEFORE the root is drawn (1 for m2 -> m). NULL: an odd power, a special unit. */
const gdl_unit *gdl_unit_root(gdl_units *units, const gdl_unit *a, gdl_decimal *scale);

gdl_string gdl_unit_name(const gdl_unit *unit); /* as written, or as composed; "1" for NULL */
gdl_string gdl_unit_ucum(const gdl_unit *unit); /* for data out: valid UCUM where there is one (years -> a, days -> d); a
                                                 * declared unit keeps its name */
/* What it measures, in words: mass 质量, mass concentration 质量浓度, [iU] per area …; else base units, as in "g.m-1". */
gdl_string gdl_unit_describe(gdl_arena *arena, const gdl_unit *unit, gdl_lang lang);

#endif
