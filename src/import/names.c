/* names.c - names made from labels. */
#include "import/names.h"

#include "base/out.h"
#include "base/text.h"
#include "import/label.h"
#include "syntax/words.h"

#define SHORT 40   /* bytes a name aims at: two fit in a line beside what is said of them */
#define TELLING 10 /* bytes: what is shorter says little */
#define LONG 64    /* where a short name is taken, this much may tell two apart */

typedef struct taken {
  gdl_string name, skeleton;
} taken;

struct gdl_namer {
  gdl_arena *arena;
  GDL_LIST(taken) taken;
};

gdl_namer *gdl_namer_new(gdl_arena *arena) {
  gdl_namer *namer = GDL_NEW(arena, gdl_namer);
  namer->arena = arena;
  return namer;
}

/* What cannot be a name, or is hard to read as one. */
static const char *instead_of(gdl_string name) {
  static const struct {
    const char *name, *instead;
  } table[] = {
      {"unknown", "not_known"}, {"known", "is_known"},  {"true", "yes"},      {"false", "no"},
      {"empty", "is_empty"},    {"today", "this_day"},  {"id", "identifier"}, {"error", "faulty"},
      {"missing", "absent"},    {"given", "was_given"},
  };
  for (uint32_t i = 0; i < sizeof table / sizeof table[0]; i++)
    if (gdl_string_is(name, table[i].name)) return table[i].instead;
  return NULL;
}

static bool is_refused(gdl_string name) {
  static const char *const list[] = {"clamp",  "cite", "applies",     "shown",
                                     "expect", "does", "undetermined"};
  const gdl_word *word = gdl_word_find(name);
  bool is_listed = instead_of(name) != NULL;
  for (size_t i = 0; i < sizeof list / sizeof list[0]; i++)
    is_listed = is_listed || gdl_string_is(name, list[i]);
  return is_listed || (word && (word->uses & (GDL_WORD_RESERVED | GDL_WORD_DECLARATION)) != 0);
}

static gdl_string allowed(gdl_arena *arena, gdl_string name) {
  if (!is_refused(name)) return name;
  const char *instead = instead_of(name);
  if (instead) return gdl_string_of(instead);
  gdl_out out = gdl_out_new(arena);
  gdl_out_format(&out, "%S_value", name);
  return gdl_out_take(&out);
}

/* ---- what is taken ---- */

bool gdl_namer_take(gdl_namer *namer, gdl_string name) {
  if (name.len == 0 || is_refused(name)) return false;
  const gdl_string skeleton = gdl_text_skeleton(namer->arena, name);
  for (uint32_t i = 0; i < namer->taken.count; i++)
    if (gdl_string_equal(namer->taken.at[i].skeleton, skeleton)) return false;
  const taken entry = {.name = name, .skeleton = skeleton};
  GDL_PUSH(namer->arena, &namer->taken, entry);
  return true;
}

static bool try_words(gdl_namer *namer, const gdl_label *label, gdl_label_choice with, gdl_string *name) {
  *name = allowed(namer->arena, gdl_label_join(namer->arena, label, with));
  return gdl_namer_take(namer, *name);
}

static gdl_label_choice whole(bool asides) {
  return (gdl_label_choice){.asides = asides, .fillers = true};
}

/* A label that is too long may say enough before its first comma. */
static bool has_telling_clause(const gdl_label *label) {
  const gdl_label_choice clause = {.one_clause = true};
  return gdl_label_words(label, clause) > 1 && gdl_label_len(label, clause) >= TELLING &&
         gdl_label_len(label, clause) < gdl_label_len(label, (gdl_label_choice){0});
}

static gdl_label_choice first_choice(const gdl_label *label) {
  gdl_label_choice with = whole(gdl_label_len(label, whole(false)) == 0);
  with.limit = SHORT;
  if (gdl_label_len(label, with) <= SHORT) return with;
  with.one_clause = has_telling_clause(label);
  with.fillers = gdl_label_len(label, with) <= SHORT;
  return with;
}

/* The name, then more of its label, until it is free. */
static bool try_label(gdl_namer *namer, const gdl_label *label, gdl_string *name) {
  gdl_label_choice with = first_choice(label);
  if (try_words(namer, label, with, name)) return true;
  with.fillers = gdl_label_len(label, whole(with.asides)) <= SHORT;
  with.one_clause = false;
  if (try_words(namer, label, with, name)) return true;
  with.limit = LONG;
  if (try_words(namer, label, with, name)) return true;
  with.asides = true;
  return try_words(namer, label, with, name);
}

static gdl_string shortest(gdl_arena *arena, const gdl_label *label, const char *fallback) {
  const gdl_string name = gdl_label_join(arena, label, first_choice(label));
  return name.len > 0 ? allowed(arena, name) : gdl_string_of(fallback);
}

static gdl_string with_number(gdl_namer *namer, gdl_string base) {
  for (int64_t n = 2;; n++) {
    gdl_out out = gdl_out_new(namer->arena);
    gdl_out_format(&out, "%S_%d", base, n);
    const gdl_string name = gdl_out_take(&out);
    if (gdl_namer_take(namer, name)) return name;
  }
}

gdl_string gdl_namer_name_in(gdl_namer *namer, gdl_string label, gdl_string context,
                             const char *fallback) {
  gdl_string name;
  const gdl_label *words = gdl_label_read(namer->arena, label);
  if (try_label(namer, words, &name)) return name;
  const gdl_string base = shortest(namer->arena, words, fallback);
  if (gdl_namer_take(namer, base)) return base;
  words = gdl_label_read(namer->arena, context);
  const gdl_string of = gdl_label_join(
      namer->arena, words, (gdl_label_choice){.limit = LONG > base.len ? LONG - base.len : 1});
  if (of.len == 0) return with_number(namer, base);
  gdl_out out = gdl_out_new(namer->arena);
  gdl_out_format(&out, "%S_%S", base, of);
  name = gdl_out_take(&out);
  return gdl_namer_take(namer, name) ? name : with_number(namer, name);
}

gdl_string gdl_namer_name(gdl_namer *namer, gdl_string label, const char *fallback) {
  return gdl_namer_name_in(namer, label, gdl_string_of(""), fallback);
}
