/* unit_symbol.c - one symbol of a unit: a declared name, a word of the language, or an atom of UCUM with its prefix. */
#include <string.h>

#include "base/text.h"
#include "sema/unit_inner.h"

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
static bool is_beyond_ascii(char c) { return ((unsigned char)c & 0x80) != 0; }

uint32_t gdl_unit_run_len(const char *text, uint32_t len) {
  uint32_t end = 0;
  while (end < len && (is_letter(text[end]) || gdl_is_digit(text[end]) || is_beyond_ascii(text[end])))
    end++;
  return end;
}

static gdl_string slice(const char *text, uint32_t len) {
  return (gdl_string){.text = text, .len = len};
}

static const gdl_unit *find_declared(const gdl_units *units, gdl_string text) {
  bool is_ascii = true;
  for (uint32_t i = 0; i < text.len; i++) is_ascii = is_ascii && !is_beyond_ascii(text.text[i]);
  return gdl_unit_declared(units, is_ascii ? text : gdl_text_nfc(units->arena, text));
}

uint32_t gdl_unit_symbol_len(const gdl_units *units, const char *text, uint32_t len) {
  const uint32_t run = gdl_unit_run_len(text, len);
  if (run > 0 && gdl_is_digit(text[0])) return 0;
  for (uint32_t end = run; end > 0; end--) { /* u10x2 is a power of u10x, if that was declared */
    if (find_declared(units, slice(text, end))) return end;
    if (!gdl_is_digit(text[end - 1])) break;
  }
  uint32_t end = 0;
  bool is_inside = false; /* [brackets] hold digits and points */
  for (; end < len; end++) {
    const char c = text[end];
    if (is_inside) {
      is_inside = c != ']';
      if (c == '[' || c == '{' || c == '}' || (unsigned char)c <= ' ') return 0;
    } else if (c == '[') {
      is_inside = true;
    } else if (!is_letter(c) && !is_beyond_ascii(c) && c != '%' && c != '\'') {
      break;
    }
  }
  return is_inside ? 0 : end;
}

typedef struct word { /* units of the language itself */
  const char *text, *ucum;
  gdl_base base;
  uint32_t factor;
} word;

static const word words[] = {
    {"years", "a", GDL_BASE_MONTH, 12},
    {"months", "mo", GDL_BASE_MONTH, 1},
    {"weeks", "wk", GDL_BASE_S, 604800},
    {"days", "d", GDL_BASE_S, 86400},
};

static void word_symbol(const word *at, gdl_unit_symbol *out) {
  *out = (gdl_unit_symbol){.meaning = gdl_meaning_one(), .ucum = gdl_string_of(at->ucum)};
  out->meaning.powers[at->base] = 1;
  (void)gdl_rational_make(at->factor, 1, 0, &out->meaning.factor); /* small: it fits */
}

static bool find_word(gdl_string text, gdl_unit_symbol *out) {
  for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (!gdl_string_is(text, words[i].text)) continue;
    word_symbol(&words[i], out);
    return true;
  }
  return false;
}

static bool refuse(gdl_unit_problem *problem, gdl_unit_problem_kind kind, const char *hint) {
  *problem = (gdl_unit_problem){.kind = kind, .hint = gdl_string_of(hint)};
  return false;
}

static bool refuse_special(gdl_unit_problem *problem, gdl_unit_reason reason) {
  static const struct {
    const char *en, *zh;
  } reasons[] = {
      [GDL_REASON_LEVEL] = {"the logarithm of a ratio", "比值的对数"},
      [GDL_REASON_TANGENT] = {"the tangent of an angle", "角的正切"},
      [GDL_REASON_POTENCY] = {"the logarithm of a dilution", "稀释度的对数"},
      [GDL_REASON_BITS] = {"the logarithm of a number of states", "状态数的对数"},
      [GDL_REASON_ROOT] = {"defined with a square root", "以平方根定义的单位"},
  };
  (void)refuse(problem, GDL_UNIT_SPECIAL, "");
  problem->reason[GDL_LANG_EN] = gdl_string_of(reasons[reason].en);
  problem->reason[GDL_LANG_ZH] = gdl_string_of(reasons[reason].zh);
  return false;
}

/* What a linear, arbitrary or special atom is worth with its prefix. */
static bool atom_meaning(const gdl_atom *atom, const gdl_prefix *prefix, gdl_unit_meaning *out) {
  *out = gdl_meaning_one();
  gdl_rational by = gdl_rational_one();
  if (!gdl_rational_make(atom->numerator, atom->denominator, atom->exponent, &out->factor))
    return false;
  if (prefix && (!gdl_rational_make(prefix->factor, 1, prefix->exponent, &by) ||
                 !gdl_rational_mul(out->factor, by, &out->factor)))
    return false;
  memcpy(out->powers, atom->powers, sizeof atom->powers);
  out->pi = atom->pi;
  out->offset = atom->offset;
  if (atom->kind == GDL_ATOM_ARBITRARY || atom->kind == GDL_ATOM_PH)
    out->powers[gdl_atom_dimension(atom)] = 1;
  if (atom->kind == GDL_ATOM_SCALE || atom->kind == GDL_ATOM_PH) out->kind = atom->kind;
  return true;
}

static bool find_mean(const gdl_atom *atom, gdl_string text, gdl_unit_mode mode,
                      gdl_unit_symbol *out, gdl_unit_problem *problem) {
  const bool is_plain = gdl_string_is(text, "a") || gdl_string_is(text, "mo");
  if (mode == GDL_UNIT_GUIDELINE || !is_plain)
    return refuse(problem, GDL_UNIT_MEAN_CALENDAR, atom->other);
  word_symbol(&words[text.text[0] == 'a' ? 0 : 1], out);
  out->is_outside = true;
  return true;
}

static bool find_ucum(gdl_string text, gdl_unit_mode mode, gdl_unit_symbol *out,
                      gdl_unit_problem *problem) {
  const gdl_prefix *prefix;
  const gdl_atom *atom = gdl_atom_split(text.text, text.len, &prefix);
  if (!atom) return refuse(problem, GDL_UNIT_UNKNOWN, "");
  if (prefix && !atom->is_metric) return refuse(problem, GDL_UNIT_NOT_METRIC, "");
  switch (atom->kind) {
    case GDL_ATOM_MEAN: return find_mean(atom, text, mode, out, problem);
    case GDL_ATOM_REFUSED: return refuse_special(problem, atom->reason);
    case GDL_ATOM_LINEAR:
    case GDL_ATOM_ARBITRARY:
    case GDL_ATOM_SCALE:
    case GDL_ATOM_PH: break;
  }
  *out = (gdl_unit_symbol){.ucum = text};
  return atom_meaning(atom, prefix, &out->meaning) || refuse(problem, GDL_UNIT_OVERFLOW, "");
}

bool gdl_unit_symbol_find(const gdl_units *units, gdl_string text, gdl_unit_mode mode,
                          bool is_strict, gdl_unit_symbol *out, gdl_unit_problem *problem) {
  const gdl_unit *declared = find_declared(units, text);
  if (declared) {
    *out = (gdl_unit_symbol){.meaning = declared->meaning, .ucum = declared->name};
    return true;
  }
  if (find_word(text, out)) return true;
  const gdl_unit_hint *hint = is_strict ? NULL : gdl_unit_hint_symbol(text);
  if (hint) return refuse(problem, hint->kind, hint->hint);
  return find_ucum(text, mode, out, problem);
}
