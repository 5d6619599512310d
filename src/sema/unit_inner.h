/* unit_inner.h - what the files of unit*.c share: atoms, the inside of a unit, the table. Nothing else includes it. */
#ifndef GDL_SEMA_UNIT_INNER_H
#define GDL_SEMA_UNIT_INNER_H

#include "base/rational.h"
#include "sema/unit.h"

/* Dimensions: the nine columns of ucum.def, calendar months, then one for each arbitrary unit. */
typedef enum gdl_base {
  GDL_BASE_M,
  GDL_BASE_S,
  GDL_BASE_G,
  GDL_BASE_RAD,
  GDL_BASE_K,
  GDL_BASE_C,
  GDL_BASE_CD,
  GDL_BASE_MOL,
  GDL_BASE_EQ,
  GDL_BASE_MONTH,
  GDL_BASE_COUNT
} gdl_base;

#define GDL_UNIT_COLUMNS 9
#define GDL_UNIT_DIMENSIONS \
  64 /* ucum.def has 37 arbitrary ones; a test checks that all find room */
#define GDL_UNIT_MAX_PARTS 100 /* a part and its operator are two bytes at least */

typedef enum gdl_atom_kind {
  GDL_ATOM_LINEAR,
  GDL_ATOM_ARBITRARY,
  GDL_ATOM_SCALE,
  GDL_ATOM_PH,
  GDL_ATOM_MEAN,
  GDL_ATOM_REFUSED
} gdl_atom_kind;

typedef enum gdl_unit_reason {
  GDL_REASON_LEVEL,
  GDL_REASON_TANGENT,
  GDL_REASON_POTENCY,
  GDL_REASON_BITS,
  GDL_REASON_ROOT
} gdl_unit_reason;

typedef struct gdl_atom {
  const char *code;
  uint8_t len;       /* of the code */
  const char *other; /* ARBITRARY: the dimension; MEAN: what to write instead */
  gdl_atom_kind kind;
  gdl_unit_reason reason; /* REFUSED */
  bool is_metric;
  int8_t pi;
  int8_t powers[GDL_UNIT_COLUMNS];
  int16_t exponent;
  int32_t offset; /* SCALE: 180ths of a kelvin */
  uint64_t numerator, denominator;
} gdl_atom;

extern const gdl_atom gdl_atoms[];
extern const uint32_t gdl_atoms_count;

typedef struct gdl_prefix {
  const char *code;
  uint8_t len;
  uint64_t factor;
  int16_t exponent;
} gdl_prefix;

extern const gdl_prefix gdl_prefixes[];
extern const uint32_t gdl_prefixes_count;

const gdl_atom *gdl_atom_find(const char *code, size_t len); /* NULL: none */
/* An atom, or a prefix and an atom (whether it takes one or not: *prefix is then not NULL). */
const gdl_atom *gdl_atom_split(const char *code, size_t len, const gdl_prefix **prefix);
/* The dimension of an ARBITRARY or PH atom; two atoms of one dimension have the same. */
uint32_t gdl_atom_dimension(const gdl_atom *atom);
/* What dimension `i` is called in base units; NULL past the last. */
const char *gdl_dimension_name(uint32_t i);

/* Worth of a unit: factor * pi^pi in base units. SCALE: kelvin = value * factor + offset / 180. */
typedef struct gdl_unit_meaning {
  gdl_rational factor;
  gdl_atom_kind kind; /* LINEAR (also of arbitrary units), SCALE or PH */
  int32_t offset;
  int16_t pi;
  int8_t powers[GDL_UNIT_DIMENSIONS];
} gdl_unit_meaning;

/* One factor of a product as written: what names of computed units are made of. */
typedef struct gdl_unit_part {
  gdl_string symbol, ucum;
  int16_t power;
  bool is_number; /* takes no exponent: written out again and again */
} gdl_unit_part;

typedef struct gdl_unit_parts {
  gdl_unit_part at[GDL_UNIT_MAX_PARTS];
  uint32_t count;
} gdl_unit_parts;

struct gdl_unit {
  gdl_string name, ucum;
  gdl_unit_meaning meaning;
  const gdl_unit_part *parts;
  uint32_t part_count;
  bool is_parsed;   /* the name read as a unit, in either mode, is this one */
  bool is_outside;  /* only outside a guideline (`a`, `mo`) */
  bool is_declared; /* by the file */
};

typedef struct gdl_unit_slot {
  gdl_unit *unit; /* NULL: free */
  uint64_t hash;
} gdl_unit_slot;

struct gdl_units {
  gdl_arena *arena;
  const gdl_units *base; /* read only; NULL for none */
  const gdl_unit *one;
  gdl_unit_slot *slots; /* by name: one name may have several meanings */
  uint32_t count, capacity;
  uint64_t seed;
};

/* ---- unit.c ---- */

gdl_unit_meaning gdl_meaning_one(void);
bool gdl_meaning_equal(const gdl_unit_meaning *a, const gdl_unit_meaning *b);
/* *a becomes a * b^n; or OVERFLOW, POWER, and *a is untouched. */
gdl_unit_problem_kind gdl_meaning_times(gdl_unit_meaning *a, const gdl_unit_meaning *b, int n);
const gdl_unit *gdl_unit_intern(gdl_units *units, gdl_string name, gdl_string ucum,
                                const gdl_unit_meaning *meaning, const gdl_unit_parts *parts);
const gdl_unit *gdl_unit_intern_parsed(gdl_units *units, gdl_string name, gdl_string ucum,
                                       const gdl_unit_meaning *meaning, const gdl_unit_parts *parts,
                                       bool is_outside);
/* A unit of that name that was parsed; that was declared. NULL: none. */
const gdl_unit *gdl_unit_parsed(const gdl_units *units, gdl_string name, gdl_unit_mode mode);
const gdl_unit *gdl_unit_declared(const gdl_units *units, gdl_string name);
void gdl_units_each_declared(const gdl_units *units, void (*take)(void *ctx, gdl_string name), void *ctx);

/* ---- unit_algebra.c ---- */

bool gdl_parts_add(gdl_unit_parts *parts, gdl_unit_part part); /* false: no room */

/* ---- unit_symbol.c ---- */

typedef struct gdl_unit_symbol {
  gdl_unit_meaning meaning;
  gdl_string ucum;
  bool is_outside;
} gdl_unit_symbol;

/* One symbol, without power. `is_strict`: as UCUM reads it, whatever most writers mean. */
bool gdl_unit_symbol_find(const gdl_units *units, gdl_string text, gdl_unit_mode mode,
                          bool is_strict, gdl_unit_symbol *out, gdl_unit_problem *problem);
/* How many bytes at `text` are one symbol (declared names may hold digits); 0 if none begins there. */
uint32_t gdl_unit_symbol_len(const gdl_units *units, const char *text, uint32_t len);
/* Letters, digits and _ at `text`, with all that is not ASCII. */
uint32_t gdl_unit_run_len(const char *text, uint32_t len);
/* ---- unit_parse.c ---- */

bool gdl_unit_is_valid(gdl_units *units, gdl_string text, gdl_unit_mode mode);
/* Whether UCUM has a unit of that name, whatever we think of it; *meaning is what it is worth, if it can be said. */
bool gdl_unit_is_taken(gdl_units *units, gdl_string name, gdl_unit_meaning *meaning);

/* ---- unit_hint.c ---- */

typedef struct gdl_unit_hint {
  const char *written;
  uint32_t len; /* of what is written */
  const char *hint;
  gdl_unit_problem_kind kind;
} gdl_unit_hint;

const gdl_unit_hint *gdl_unit_hint_whole(gdl_string text); /* NULL: none; and so below */
const gdl_unit_hint *gdl_unit_hint_symbol(gdl_string text); /* misspelt on the whole, or UCUM means something else */
/* The symbol that differs in upper and lower case only; len 0: none. */
gdl_string gdl_unit_hint_case(gdl_arena *arena, gdl_string text);
gdl_string gdl_unit_hint_near(const gdl_units *units, gdl_string text);

/* ---- unit_tidy.c ---- */

/* The whole unit put right; false: not by us. */
bool gdl_unit_tidy(gdl_units *units, gdl_string text, gdl_unit_mode mode, gdl_string *out);

/* ---- unit_words.c ---- */

gdl_string gdl_meaning_words(gdl_arena *arena, const gdl_unit_meaning *meaning, gdl_lang lang);

#endif
