/* expect.c - what to say when a word stands where it cannot.
 *
 * The grammar knows exactly what could stand there; an author wants one thing of it in his own words. The checks run from
 * the particular to the general, and the first that fits speaks. */
#include <string.h>

#include "base/text.h"
#include "syntax/parser.h"

typedef struct situation {
  gdl_parser *parser;
  const gdl_token *token;
  const bool *expected; /* by token */
  const gdl_word *word; /* of the token, or NULL */
  int expected_count;
  gdl_string text; /* as written */
} situation;

#define SHOWN_MAX 40u

/* The token as it is shown: in backticks, or in words. */
static gdl_arg shown(gdl_parser *parser, const gdl_token *token) {
  if (token->kind == T_END)
    return (gdl_arg){
        .by_lang = {
            [GDL_LANG_EN] = gdl_string_of("the end of the file"), [GDL_LANG_ZH] = gdl_string_of("文件结尾")}};
  gdl_string text = gdl_sources_text(parser->diags->sources, token->span);
  gdl_out out = gdl_out_new(parser->arena);
  uint32_t len = text.len;
  if (len > SHOWN_MAX) {
    len = SHOWN_MAX;
    while (len > 0 && ((unsigned char)text.text[len] & 0xC0u) == 0x80u) len--;
  }
  gdl_out_char(&out, '`');
  gdl_out_bytes(&out, text.text, len);
  if (len < text.len) gdl_out_text(&out, "…");
  gdl_out_char(&out, '`');
  return (gdl_arg){.text = gdl_out_take(&out)};
}

static bool say(const situation *s, gdl_diag_code code) {
  gdl_syntax_report(s->parser, code, s->token->span)->args[0] = shown(s->parser, s->token);
  return true;
}

static bool say_text(const situation *s, gdl_diag_code code) {
  gdl_syntax_report_1(s->parser, code, s->token->span, s->text);
  return true;
}

/* A word that the author made: a name, or a soft word standing where a name could. */
static bool is_name_like(const situation *s) {
  return s->token->kind == T_NAME || s->token->kind == T_TAG ||
         (s->word && !(s->word->uses & GDL_WORD_RESERVED));
}

static bool value_is_complete(const situation *s) { return s->expected[T_PLUS]; }

static bool value_may_begin(const situation *s) {
  return s->expected[T_NUMERAL] && s->expected[T_LPAREN];
}

static const gdl_open *innermost(const gdl_parser *parser) {
  if (parser->open_count == 0 || parser->open_count > GDL_OPEN_MAX) return NULL;
  return &parser->open[parser->open_count - 1];
}

/* ---- brackets ---- */

static int closing_of(int open) {
  return open == T_LBRACE ? T_RBRACE : open == T_LPAREN ? T_RPAREN : T_RBRACKET;
}

static bool say_unclosed(const situation *s, const gdl_open *open) {
  const gdl_diag_code code = open->kind == T_LBRACE   ? GDL_DIAG_BRACE_NOT_CLOSED
                             : open->kind == T_LPAREN ? GDL_DIAG_PARENTHESIS_NOT_CLOSED
                                                      : GDL_DIAG_BRACKET_NOT_CLOSED;
  gdl_diag *diag = gdl_syntax_report(s->parser, code, s->token->span);
  diag->args[0] = shown(s->parser, s->token);
  diag->also = open->span;
  return true;
}

static bool is_closing(int kind) {
  return kind == T_RBRACE || kind == T_RPAREN || kind == T_RBRACKET;
}

static bool explain_brackets(const situation *s) {
  const gdl_open *open = innermost(s->parser);
  if (open && s->expected[closing_of(open->kind)]) {
    if (s->token->kind == T_END || gdl_opens_declaration(s->parser, s->token) ||
        is_closing(s->token->kind))
      return say_unclosed(s, open);
    if (open->kind == T_LPAREN && s->token->kind == T_COMMA) return say(s, GDL_DIAG_LIST_IN_BRACES);
    if (open->kind == T_LPAREN && value_is_complete(s) && (s->word || s->token->kind == T_LBRACE) &&
        !s->expected[T_NAME])
      return say_unclosed(s, open);
  }
  if (!is_closing(s->token->kind)) return false;
  for (uint32_t i = 0; i < s->parser->open_count && i < GDL_OPEN_MAX; i++)
    if (closing_of(s->parser->open[i].kind) == s->token->kind) return false;
  return say(s, GDL_DIAG_NOTHING_TO_CLOSE);
}

/* ---- habits of other languages ---- */

static bool say_foreign(const situation *s, gdl_span span, const char *ours) {
  gdl_syntax_report_2(s->parser, GDL_DIAG_FOREIGN_OPERATOR, span,
                      gdl_sources_text(s->parser->diags->sources, span), gdl_string_of(ours));
  return true;
}

static bool lower(gdl_string text, char out[32]) {
  if (text.len == 0 || text.len > 31) return false;
  bool changed = false;
  for (uint32_t i = 0; i < text.len; i++) {
    const char c = text.text[i];
    changed = changed || (c >= 'A' && c <= 'Z');
    out[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
  }
  out[text.len] = '\0';
  return changed;
}

static bool say_capitals(const situation *s, const gdl_token *token, bool must_be_expected) {
  char lowered[32];
  if (token->kind != T_NAME && token->kind != T_UNIT_TEXT) return false; /* `5 AND x` */
  const gdl_string text = gdl_sources_text(s->parser->diags->sources, token->span);
  if (!lower(text, lowered)) return false;
  const gdl_word *word = gdl_word_find(gdl_string_of(lowered));
  if (!word || (must_be_expected && !s->expected[word->token])) return false;
  if (!must_be_expected && !(word->uses & GDL_WORD_RESERVED)) return false;
  gdl_syntax_report_2(s->parser, GDL_DIAG_WORD_IN_CAPITALS, token->span, text,
                      gdl_string_of(word->spelling));
  return true;
}

static bool explain_capitals(const situation *s) {
  return say_capitals(s, s->token, true) || say_capitals(s, &s->parser->before, false);
}

static bool explain_foreign_word(const situation *s) {
  static const struct {
    const char *theirs, *ours;
  } words[] = {
      {"between", "in 1..5"}, {"contains", "has"},  {"includes", "has"},     {"equals", "="},
      {"elif", "else if"},    {"elsif", "else if"}, {"where", "when"},       {"except", "unless"},
      {"but", "and"},         {"then", "=>"},       {"mod", "floor(x / y)"},
  };
  if (!value_is_complete(s)) return false;
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (!gdl_string_is(s->text, words[i].theirs)) continue;
    const bool is_rule = s->token->kind == T_THEN && s->expected[T_INDICATE];
    return say_foreign(s, s->token->span, is_rule ? "when … recommend …" : words[i].ours);
  }
  return false;
}

/* `is 5`, `is unknown`, `is one of`: what follows `is` is the name of a value. */
static bool explain_is(const situation *s) {
  const gdl_token *previous = &s->parser->before, *first = &s->parser->before_that;
  const int kind = s->token->kind;
  const bool is_negated = previous->kind == T_NOT && first->kind == T_IS;
  if (kind == T_OF && previous->kind == T_ONE && first->kind == T_IS)
    return say_foreign(s, gdl_span_join(first->span, s->token->span), "in { a, b }");
  if (previous->kind != T_IS && !is_negated) return false;
  if (kind == T_UNKNOWN)
    return say_foreign(s, gdl_span_join((is_negated ? first : previous)->span, s->token->span),
                       is_negated ? "is known" : "is not known");
  if (kind == T_NUMERAL || kind == T_TRUE || kind == T_FALSE || kind == T_QUOTED || kind == T_DAY)
    return say(s, GDL_DIAG_IS_COMPARES_NAMES);
  return false;
}

/* `sum { 1 when a  -2 when b }`: the minus was taken for a difference. */
static bool explain_sum(const situation *s) {
  const gdl_open *open = innermost(s->parser);
  if (s->token->kind != T_WHEN || !open || open->kind != T_LBRACE || !value_is_complete(s))
    return false;
  if (s->parser->before.kind != T_NUMERAL || s->parser->before_that.kind != T_MINUS) return false;
  gdl_syntax_report(s->parser, GDL_DIAG_COMMA_EXPECTED, s->parser->before_that.span)->args[0] =
      shown(s->parser, &s->parser->before_that);
  return true;
}

static bool is_opposing(int kind) {
  return kind == T_CAUTION || kind == T_SWITCH || kind == T_STOP || kind == T_AVOID ||
         kind == T_CONTRAINDICATE;
}

static bool explain_habits(const situation *s) {
  const int kind = s->token->kind, before = s->parser->before.kind;
  if (s->parser->before_that.kind == T_COMMA && (before == T_EXPECT || before == T_GIVEN)) {
    gdl_syntax_report(s->parser, GDL_DIAG_COMMA_TOO_MANY, s->parser->before_that.span);
    return true;
  }
  if (kind == T_COMMA && s->parser->before_that.kind == T_OF)
    return say(s, GDL_DIAG_LIST_IN_BRACES);
  if (kind == T_ARROW && s->expected[T_GE]) return say(s, GDL_DIAG_ARROW_FOR_COMPARISON);
  if (kind == T_IF && value_may_begin(s)) return say(s, GDL_DIAG_IF_IN_PARENTHESES);
  if (kind == T_NOT && s->expected[T_IN]) return say(s, GDL_DIAG_NOT_BEFORE_IN);
  if (kind == T_WITH && is_opposing(s->parser->before_that.kind))
    return say(s, GDL_DIAG_WITH_NOT_HERE);
  if (before == T_CLAMP && s->word && !(s->word->uses & GDL_WORD_RESERVED))
    return say_text(s, GDL_DIAG_CLAMP_WORD);
  if (before == T_CODE && kind == T_QUOTED) return say(s, GDL_DIAG_CODE_SYSTEM);
  return explain_is(s) || explain_sum(s) || explain_foreign_word(s);
}

/* ---- words ---- */

static bool may_be_word(const situation *s, const gdl_word *word) {
  return s->expected[word->token] && !(s->word && s->word->token == word->token);
}

/* The word that the author may have meant, among those that could stand here. */
static const gdl_word *nearest_word(const situation *s, gdl_string text) {
  if (s->parser->diags->count >= GDL_MAX_DIAGS) return NULL; /* nobody will read it */
  gdl_nearest nearest = gdl_nearest_new(text);
  const gdl_word *word;
  for (uint32_t i = 0; (word = gdl_word_at(i)); i++)
    if (may_be_word(s, word)) gdl_nearest_offer(&nearest, gdl_string_of(word->spelling));
  return nearest.best.len > 0 ? gdl_word_find(nearest.best) : NULL;
}

static bool say_word(const situation *s, gdl_diag_code code, const gdl_word *nearest) {
  gdl_diag *diag = gdl_syntax_report_1(s->parser, code, s->token->span, s->text);
  if (nearest) diag->suggestion = gdl_string_of(nearest->spelling);
  return true;
}

static bool at_declarations(const situation *s) {
  return s->expected[T_FACT] && s->expected[T_ITEM] && s->expected[T_END];
}

static bool at_clauses(const situation *s) {
  if (s->expected[T_NAME]) return false; /* then any soft word could stand here, as a name */
  return s->expected[T_LABEL] || s->expected[T_TITLE] || s->expected[T_GIVEN] || s->expected[T_RULE];
}

static bool at_type(const situation *s) {
  return s->expected[T_BOOLEAN] && s->expected[T_QUANTITY] && !s->expected[T_NAME];
}

static bool explain_rule(const situation *s) {
  const bool has_no_effect_yet = s->expected[T_UNLESS] && s->expected[T_INDICATE];
  const int kind = s->token->kind;
  if (has_no_effect_yet &&
      (kind == T_RBRACE || kind == T_RULE || kind == T_END || kind == T_RESTS ||
       kind == T_BECAUSE || kind == T_CITE || gdl_opens_declaration(s->parser, s->token)))
    return say(s, GDL_DIAG_RULE_WITHOUT_EFFECT);
  if (s->expected[T_RULE] && s->expected[T_RESTS] && s->word && s->token->first &&
      s->parser->open_count == 1 && (s->word->uses & GDL_WORD_ITEM))
    return say_text(s, GDL_DIAG_CLAUSE_AFTER_RULES);
  return false;
}

/* `score >= 2 recommends a`: the word was taken for the unit of the number before it. */
static bool explain_swallowed_word(const situation *s) {
  const gdl_token *before = &s->parser->before;
  if (before->kind != T_UNIT_TEXT || !is_name_like(s)) return false;
  if (s->parser->diags->count >= GDL_MAX_DIAGS) return false; /* nobody will read it */
  const gdl_string text = gdl_sources_text(s->parser->diags->sources, before->span);
  gdl_nearest nearest = gdl_nearest_new(text);
  const gdl_word *word;
  for (uint32_t i = 0; (word = gdl_word_at(i)); i++)
    if (word->uses & (GDL_WORD_CLAUSE | GDL_WORD_RESERVED))
      gdl_nearest_offer(&nearest, gdl_string_of(word->spelling));
  if (nearest.best.len == 0) return false;
  gdl_syntax_report_1(s->parser, GDL_DIAG_UNKNOWN_CLAUSE, before->span, text)->suggestion = nearest.best;
  return true;
}

/* What other languages call the types; len 0: none of these. */
static gdl_string type_meant(gdl_string text) {
  static const struct {
    const char *theirs, *ours;
  } types[] = {
      {"bool", "boolean"},         {"yesno", "boolean"},
      {"int", "integer"},          {"float", "number"},
      {"double", "number"},        {"real", "number"},
      {"decimal", "number"},       {"numeric", "number"},
      {"string", "text"},          {"str", "text"},
      {"enum", "one of"},          {"choice", "one of"},
      {"set", "any of"},           {"list", "any of"},
      {"years", "quantity years"}, {"months", "quantity months"},
  };
  for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
    if (gdl_string_is(text, types[i].theirs)) return gdl_string_of(types[i].ours);
  return (gdl_string){NULL, 0};
}

static bool say_type(const situation *s) {
  const gdl_word *nearest = is_name_like(s) ? nearest_word(s, s->text) : NULL;
  gdl_diag *diag = gdl_syntax_report_1(s->parser, GDL_DIAG_TYPE_EXPECTED, s->token->span, s->text);
  diag->suggestion = type_meant(s->text);
  if (diag->suggestion.len == 0 && nearest) diag->suggestion = gdl_string_of(nearest->spelling);
  return true;
}

static bool explain_word(const situation *s) {
  const bool is_name = is_name_like(s);
  if (at_type(s)) return say_type(s);
  if (explain_swallowed_word(s)) return true;
  if (s->word && (s->word->uses & GDL_WORD_RESERVED) && s->expected[T_NAME] && !s->expected[T_NUMERAL])
    return say_text(s, GDL_DIAG_RESERVED_WORD);
  if (!is_name || gdl_opens_declaration(s->parser, s->token)) return false;
  const gdl_word *nearest = nearest_word(s, s->text);
  const bool begins = s->token->first || !value_is_complete(s);
  if (nearest && (nearest->uses & GDL_WORD_DECLARATION) && begins && s->parser->open_count == 0)
    return say_word(s, GDL_DIAG_UNKNOWN_DECLARATION, nearest);
  if (nearest) return say_word(s, GDL_DIAG_UNKNOWN_CLAUSE, nearest);
  if (at_declarations(s) && begins) return say_word(s, GDL_DIAG_UNKNOWN_DECLARATION, NULL);
  if (at_clauses(s) && begins) return say_word(s, GDL_DIAG_UNKNOWN_CLAUSE, NULL);
  return false;
}

/* ---- what is missing ---- */

static bool say_sign(const situation *s, int sign) {
  gdl_diag *diag = gdl_syntax_report(s->parser, GDL_DIAG_SIGN_EXPECTED, s->token->span);
  diag->args[0].text = gdl_string_of(gdl_token_spelling(sign));
  diag->args[1] = shown(s->parser, s->token);
  return true;
}

/* Where few things could stand, the first of these is what the author wants to hear. */
static bool explain_missing_sign(const situation *s) {
  static const int signs[] = {T_EQ,    T_COLON,  T_LBRACE,  T_LPAREN, T_OF,      T_TO,
                              T_FROM,  T_TAKES,  T_AGAINST, T_ON,     T_BECAUSE, T_LEAST,
                              T_APPLY, T_POINTS, T_RBRACE,  T_RPAREN, T_COMMA};
  const bool in_branch = s->expected[T_OTHERWISE] || s->expected[T_RBRACE];
  if (s->expected[T_WHEN] && !in_branch) return say(s, GDL_DIAG_WHEN_EXPECTED);
  if (s->expected[T_ARROW]) return say(s, GDL_DIAG_ARROW_EXPECTED);
  if (s->expected[T_THEN]) return say_sign(s, T_THEN);
  if (s->expected[T_ELSE]) return say_sign(s, T_ELSE);
  if (value_is_complete(s) || s->expected_count > 4) return false;
  for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
    if (s->expected[signs[i]]) return say_sign(s, signs[i]);
  return false;
}

static bool explain_missing_value(const situation *s) {
  const gdl_open *open = innermost(s->parser);
  if (open && open->kind != T_LPAREN && s->expected[T_COMMA] &&
      s->expected[closing_of(open->kind)] && is_name_like(s))
    return s->word && s->token->first ? say_unclosed(s, open) : say(s, GDL_DIAG_COMMA_EXPECTED);
  if (value_may_begin(s)) return say(s, GDL_DIAG_VALUE_EXPECTED);
  if (value_is_complete(s)) return false;
  if (s->expected[T_DOTDOT]) return say_sign(s, T_DOTDOT);
  if (s->expected[T_UNIT_TEXT]) return say(s, GDL_DIAG_UNIT_EXPECTED);
  if (at_declarations(s) || at_clauses(s)) return false;
  if (s->expected[T_DAY]) return say(s, GDL_DIAG_DATE_EXPECTED);
  if (s->expected[T_NAME]) return say(s, GDL_DIAG_NAME_EXPECTED);
  if (s->expected[T_QUOTED] && !s->expected[T_CODE]) return say(s, GDL_DIAG_TEXT_EXPECTED);
  if (s->expected[T_NUMERAL]) return say(s, GDL_DIAG_NUMBER_EXPECTED);
  return false;
}

void gdl_report_unexpected(gdl_parser *parser, const bool *expected, int expected_count) {
  const situation s = {.parser = parser,
                       .token = &parser->token,
                       .expected = expected,
                       .expected_count = expected_count,
                       .word = gdl_word_of_token(parser->token.kind),
                       .text = gdl_sources_text(parser->diags->sources, parser->token.span)};
  if (explain_rule(&s) || explain_brackets(&s) || explain_habits(&s) || explain_capitals(&s))
    return;
  if (explain_word(&s) || explain_missing_value(&s) || explain_missing_sign(&s)) return;
  if (value_is_complete(&s) || (at_declarations(&s) && !s.token->first))
    say(&s, GDL_DIAG_OPERATOR_EXPECTED);
  else if (at_declarations(&s))
    say(&s, GDL_DIAG_DECLARATION_EXPECTED);
  else
    say(&s, GDL_DIAG_NOT_HERE);
}
