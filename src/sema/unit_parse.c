/* unit_parse.c - UCUM's grammar: terms, components, powers, annotations.
 *
 *   unit = [/] term    term = component {. component | / component}
 *   component = ( term ) | symbol [power] | number, each with {annotation} after it | {annotation} */
#include <assert.h>
#include <string.h>

#include "base/text.h"
#include "sema/unit_inner.h"

#define MAX_TEN_POWER 100
/* Beyond, a factor written out has more digits than a decimal. */
#define MAX_FACTOR_DIGITS GDL_DECIMAL_DIGITS

typedef struct parser {
  gdl_units *units;
  const char *text;
  uint32_t len, at;
  gdl_unit_mode mode;
  bool is_strict;   /* as UCUM says, without our refusals */
  bool is_outside;  /* holds `a` or `mo` */
  bool is_combined; /* an operator or a power stands in it */
  uint32_t depth;
  gdl_unit_meaning meaning;
  gdl_unit_parts parts;
  char ucum[3 * GDL_UNIT_MAX_LEN + 1]; /* a declared name in NFC may be longer than as written, by 3 at most */
  uint32_t ucum_len;
  gdl_atom_kind kind; /* of the special unit in it, if any */
  uint32_t special_at, special_len;
  gdl_unit_problem problem;
} parser;

static gdl_string slice(const char *text, uint32_t len) {
  return (gdl_string){.text = text, .len = len};
}

static char peek(const parser *p, uint32_t ahead) {
  return p->at + ahead < p->len ? p->text[p->at + ahead] : '\0';
}

static bool fail(parser *p, gdl_unit_problem_kind kind, uint32_t at, uint32_t len) {
  p->problem = (gdl_unit_problem){.kind = kind, .offset = at, .len = len};
  return false;
}

/* At what stands here: the character, or the last one if the text has ended. */
static bool fail_here(parser *p) {
  uint32_t code_point;
  if (p->at >= p->len) return fail(p, GDL_UNIT_SYNTAX, p->len - 1, 1);
  const size_t step = gdl_utf8_decode(p->text + p->at, p->len - p->at, &code_point);
  return fail(p, GDL_UNIT_SYNTAX, p->at, step == 0 ? 1 : (uint32_t)step);
}

static void put(parser *p, gdl_string text) {
  assert(p->ucum_len + text.len < sizeof p->ucum);
  memcpy(p->ucum + p->ucum_len, text.text, text.len);
  p->ucum_len += text.len;
}

/* Takes `count` bytes as they are. */
static void take(parser *p, uint32_t count) {
  put(p, (gdl_string){.text = p->text + p->at, .len = count});
  p->at += count;
}

/* ---- components ---- */

/* [+-] digits; 1 if there are none. Far too large numbers stay too large. */
static bool parse_power(parser *p, int limit, int *out) {
  const uint32_t start = p->at;
  const bool has_sign = peek(p, 0) == '+' || peek(p, 0) == '-';
  const bool is_negative = peek(p, 0) == '-';
  if (!has_sign && !gdl_is_digit(peek(p, 0))) {
    *out = 1;
    return true;
  }
  if (has_sign) take(p, 1);
  if (!gdl_is_digit(peek(p, 0))) return fail_here(p);
  int power = 0;
  for (; gdl_is_digit(peek(p, 0)); take(p, 1))
    if (power <= limit) power = power * 10 + (peek(p, 0) - '0');
  if (power == 0 || power > limit) return fail(p, GDL_UNIT_POWER, start, p->at - start);
  *out = is_negative ? -power : power;
  p->is_combined = p->is_combined || *out != 1;
  return true;
}

static bool multiply(parser *p, const gdl_unit_meaning *by, int power, gdl_unit_part part,
                     uint32_t start) {
  const gdl_unit_problem_kind kind = gdl_meaning_times(&p->meaning, by, power);
  if (kind != GDL_UNIT_OK) return fail(p, kind, start, p->at - start);
  part.power = (int16_t)power;
  return gdl_parts_add(&p->parts, part) || fail(p, GDL_UNIT_TOO_LONG, 0, p->len);
}

/* 10* or 10^ */
static bool is_ten(const parser *p, uint32_t ahead) {
  return peek(p, ahead) == '1' && peek(p, ahead + 1) == '0' &&
         (peek(p, ahead + 2) == '*' || peek(p, ahead + 2) == '^');
}

static bool parse_ten(parser *p, int sign) {
  const uint32_t start = p->at;
  gdl_unit_meaning ten = gdl_meaning_one();
  ten.factor.exponent = 1;
  int power;
  take(p, 3);
  if (!parse_power(p, MAX_TEN_POWER, &power)) return false;
  const gdl_string symbol = slice(p->text + start, 3);
  return multiply(p, &ten, sign * power, (gdl_unit_part){.symbol = symbol, .ucum = symbol}, start);
}

static bool parse_number(parser *p, int sign) {
  const uint32_t start = p->at;
  if (is_ten(p, 0)) return parse_ten(p, sign);
  if (peek(p, 0) == '0') return fail_here(p);
  gdl_u128 value = 0;
  for (; gdl_is_digit(peek(p, 0)); take(p, 1))
    if (p->at - start < MAX_FACTOR_DIGITS) value = value * 10 + (unsigned char)(peek(p, 0) - '0');
  if (p->at - start > MAX_FACTOR_DIGITS) return fail(p, GDL_UNIT_OVERFLOW, start, p->at - start);
  gdl_unit_meaning factor = gdl_meaning_one();
  if (!gdl_rational_make(value, 1, 0, &factor.factor))
    return fail(p, GDL_UNIT_OVERFLOW, start, p->at - start);
  const gdl_string symbol = slice(p->text + start, p->at - start);
  return multiply(p, &factor, sign,
                  (gdl_unit_part){.symbol = symbol, .ucum = symbol, .is_number = true}, start);
}

static bool parse_symbol(parser *p, int sign) {
  const uint32_t start = p->at, run = gdl_unit_run_len(p->text + start, p->len - start);
  const uint32_t len = gdl_unit_symbol_len(p->units, p->text + start, p->len - start);
  const gdl_string text = slice(p->text + start, len);
  gdl_unit_symbol symbol;
  if (run > len && !p->is_strict && gdl_unit_hint_symbol(slice(p->text + start, run))) { /* cmH2O */
    (void)gdl_unit_symbol_find(p->units, slice(p->text + start, run), p->mode, false, &symbol,
                               &p->problem);
    p->problem.offset = start;
    p->problem.len = run;
    return false;
  }
  if (len == 0) return fail_here(p);
  if (!gdl_unit_symbol_find(p->units, text, p->mode, p->is_strict, &symbol, &p->problem)) {
    p->problem.offset = start;
    p->problem.len = len;
    return false;
  }
  put(p, symbol.ucum);
  p->at += len;
  p->is_outside = p->is_outside || symbol.is_outside;
  if (symbol.meaning.kind != GDL_ATOM_LINEAR) {
    p->kind = symbol.meaning.kind;
    p->special_at = start;
    p->special_len = len;
    p->meaning.offset = symbol.meaning.offset;
  }
  int power;
  return parse_power(p, GDL_UNIT_MAX_POWER, &power) &&
         multiply(p, &symbol.meaning, sign * power,
                  (gdl_unit_part){.symbol = text, .ucum = symbol.ucum}, start);
}

static bool parse_annotation(parser *p) {
  const uint32_t start = p->at;
  uint32_t end = 1;
  while (peek(p, end) > ' ' && peek(p, end) <= '~' && peek(p, end) != '{' && peek(p, end) != '}')
    end++;
  if (peek(p, end) != '}' || end == 1) {
    p->at = start + end;
    return start + end < p->len ? fail_here(p) : fail(p, GDL_UNIT_SYNTAX, start, p->len - start);
  }
  take(p, end + 1);
  return true;
}

static bool parse_term(parser *p, int sign, int first_sign);

static bool parse_group(parser *p, int sign) {
  const uint32_t start = p->at;
  if (++p->depth > GDL_UNIT_MAX_DEPTH) return fail(p, GDL_UNIT_TOO_DEEP, start, 1);
  take(p, 1);
  if (!parse_term(p, sign, sign)) return false;
  if (peek(p, 0) != ')')
    return p->at < p->len ? fail_here(p) : fail(p, GDL_UNIT_SYNTAX, start, p->len - start);
  take(p, 1);
  p->depth--;
  return true;
}

static bool parse_component(parser *p, int sign) {
  const char c = peek(p, 0);
  if (c == '{') return parse_annotation(p);
  const bool is_right = c == '('          ? parse_group(p, sign)
                        : gdl_is_digit(c) ? parse_number(p, sign)
                                          : parse_symbol(p, sign);
  return is_right && (peek(p, 0) != '{' || parse_annotation(p));
}

/* 1.5 would be 1 times 5: nobody means that. */
static bool is_decimal_point(const parser *p) {
  return p->at > 0 && gdl_is_digit(p->text[p->at - 1]) && gdl_is_digit(peek(p, 1)) && !is_ten(p, 1);
}

static bool parse_term(parser *p, int sign, int first_sign) {
  for (int next = first_sign;;) {
    if (!parse_component(p, next)) return false;
    const char c = peek(p, 0);
    if (c != '.' && c != '/') return true;
    if (c == '.' && is_decimal_point(p)) return fail_here(p);
    next = c == '.' ? sign : -sign;
    p->is_combined = true;
    take(p, 1);
  }
}

static bool parse_unit(parser *p) {
  int first_sign = 1;
  if (peek(p, 0) == '/') {
    first_sign = -1;
    p->is_combined = true;
    take(p, 1);
  }
  if (!parse_term(p, 1, first_sign)) return false;
  if (p->at < p->len) return fail_here(p);
  if (p->kind == GDL_ATOM_LINEAR) return true;
  if (p->is_combined) return fail(p, GDL_UNIT_COMBINED, p->special_at, p->special_len);
  p->meaning.kind = p->kind;
  return true;
}

static parser new_parser(gdl_units *units, gdl_string text, gdl_unit_mode mode) {
  return (parser){
      .units = units, .text = text.text, .len = text.len, .mode = mode, .meaning = gdl_meaning_one()};
}

bool gdl_unit_is_valid(gdl_units *units, gdl_string text, gdl_unit_mode mode) {
  parser p = new_parser(units, text, mode);
  return text.len > 0 && text.len <= GDL_UNIT_MAX_LEN && !gdl_unit_hint_whole(text) && parse_unit(&p);
}

bool gdl_unit_is_taken(gdl_units *units, gdl_string name, gdl_unit_meaning *meaning) {
  parser p = new_parser(units, name, GDL_UNIT_OUTSIDE);
  p.is_strict = true;
  *meaning = gdl_meaning_one();
  meaning->kind = GDL_ATOM_REFUSED; /* equals nothing */
  if (parse_unit(&p)) {
    *meaning = p.meaning;
    return true;
  }
  return p.problem.kind == GDL_UNIT_SPECIAL || p.problem.kind == GDL_UNIT_MEAN_CALENDAR ||
         p.problem.kind == GDL_UNIT_COMBINED;
}

/* ---- the whole ---- */

static gdl_string copy(gdl_arena *arena, const char *text, uint32_t len) {
  return (gdl_string){.text = gdl_arena_copy(arena, text, len), .len = len};
}

/* A plain word after `/`, in a guideline: a value, where a unit must stand. */
static bool is_plain_word(const parser *p, uint32_t at, uint32_t *len) {
  if (p->mode != GDL_UNIT_GUIDELINE || at == 0 || p->text[at - 1] != '/') return false;
  *len = gdl_unit_run_len(p->text + at, p->len - at);
  return *len >= 3 && (at + *len == p->len || p->text[at + *len] == '.' || p->text[at + *len] == '/');
}

/* For a unit that does not exist: what is nearest to it. */
static void look_for_hint(parser *p, gdl_unit_problem *problem) {
  gdl_units *units = p->units;
  const gdl_string symbol = slice(p->text + problem->offset, problem->len);
  gdl_string hint;
  if (problem->kind == GDL_UNIT_UNKNOWN || problem->kind == GDL_UNIT_NOT_METRIC) {
    hint = gdl_unit_hint_case(units->arena, symbol);
    if (hint.len > 0) {
      problem->kind = GDL_UNIT_CASE;
      problem->hint = hint;
      return;
    }
  }
  if (problem->kind != GDL_UNIT_UNKNOWN && problem->kind != GDL_UNIT_SYNTAX) return;
  if (gdl_unit_tidy(units, slice(p->text, p->len), p->mode, &hint)) {
    *problem = (gdl_unit_problem){
        .kind = GDL_UNIT_MISSPELT, .len = p->len, .hint = hint, .hint_is_whole = true};
    return;
  }
  if (problem->kind == GDL_UNIT_SYNTAX) return;
  problem->hint = gdl_unit_hint_near(units, symbol);
  uint32_t len;
  if (!is_plain_word(p, problem->offset, &len)) return;
  problem->kind = GDL_UNIT_WORD;
  problem->len = len;
}

#define SHOWN 40 /* bytes of a unit that is too long */

static bool explain_length(gdl_units *units, const char *text, size_t len, gdl_unit_problem *problem) {
  uint32_t shown = SHOWN;
  while (shown > 0 && ((unsigned char)text[shown] & 0xC0) == 0x80) shown--;
  problem->kind = GDL_UNIT_TOO_LONG;
  problem->len = len > UINT32_MAX ? UINT32_MAX : (uint32_t)len;
  problem->part = copy(units->arena, text, shown);
  problem->hint = gdl_string_of("");
  return false;
}

static bool explain(parser *p, gdl_unit_problem *problem) {
  if (!problem) return false; /* nobody asks, and a hint is dear */
  gdl_unit_problem found = p->problem;
  look_for_hint(p, &found);
  found.part = copy(p->units->arena, p->text + found.offset, found.len);
  if (!found.hint.text) found.hint = gdl_string_of("");
  *problem = found;
  return false;
}

bool gdl_unit_parse(gdl_units *units, const char *text, size_t len, gdl_unit_mode mode,
                    const gdl_unit **out, gdl_unit_problem *problem) {
  if (problem)
    *problem = (gdl_unit_problem){
        .kind = GDL_UNIT_EMPTY, .part = gdl_string_of(""), .hint = gdl_string_of("")};
  if (len == 0) return false;
  if (len > GDL_UNIT_MAX_LEN) return problem && explain_length(units, text, len, problem);
  const gdl_string whole = slice(text, (uint32_t)len);
  const gdl_unit *known = gdl_unit_parsed(units, whole, mode);
  parser p = new_parser(units, whole, mode);
  if (!known) {
    const gdl_unit_hint *hint = gdl_unit_hint_whole(whole);
    if (hint) {
      p.problem = (gdl_unit_problem){
          .kind = hint->kind, .len = whole.len, .hint = gdl_string_of(hint->hint), .hint_is_whole = true};
      return explain(&p, problem);
    }
    if (!parse_unit(&p)) return explain(&p, problem);
    known = gdl_unit_intern_parsed(units, whole, slice(p.ucum, p.ucum_len), &p.meaning, &p.parts,
                                   p.is_outside);
  }
  *out = known;
  if (problem) problem->kind = GDL_UNIT_OK;
  return true;
}
