/* unit.c - where a unit begins and ends, as written: UCUM's signs, without blanks. What it means is for sema. */
#include <string.h>

#include "base/text.h"
#include "syntax/parser.h"

/* Parentheses in a unit: more than one may have, so that sema can say that they are too many. */
#define GROUPS_MAX 32

/* Signs that are written in units but are none of UCUM's, and what to write. */
static const char *written_as(uint32_t code_point) {
  switch (code_point) {
    case 0xB2: return "2";     /* ² */
    case 0xB3: return "3";     /* ³ */
    case 0xB9: return "1";     /* ¹ */
    case 0xB0: return "deg";   /* ° */
    case 0x2103: return "Cel"; /* ℃ */
    case 0x2109: return "[degF]";
    case 0x2030: return "[ppth]";
    case 0xB7: return "."; /* · */
    default: return NULL;
  }
}

static bool is_letter(uint32_t code_point) {
  return gdl_is_name_start(code_point) || written_as(code_point);
}

static uint32_t bracket_end(const gdl_parser *parser, uint32_t at, char close) { /* [iU], {cells}; or `at` */
  for (uint32_t i = at + 1;; i++) {
    const char c = gdl_byte_at(parser, i);
    if (c == close) return i + 1;
    if ((unsigned char)c <= ' ' || c == '"' || c == '{' || c == '[' || c == ',') return at;
  }
}

static uint32_t digits_end(const gdl_parser *parser, uint32_t at) {
  while (gdl_is_digit(gdl_byte_at(parser, at))) at++;
  return at;
}

static bool is_ten(const gdl_parser *parser, uint32_t at) { /* 10*9, 10^9 */
  return gdl_byte_at(parser, at) == '1' && gdl_byte_at(parser, at + 1) == '0' &&
         (gdl_byte_at(parser, at + 2) == '*' || gdl_byte_at(parser, at + 2) == '^');
}

static uint32_t part_end(const gdl_parser *parser, uint32_t at, bool is_first) {
  uint32_t len;
  const uint32_t code_point = gdl_code_point_at(parser, at, &len);
  if (code_point == '[') return bracket_end(parser, at, ']');
  if (code_point == '%' || (code_point == '\'' && !is_first)) return at + 1;
  if (len > 0 && is_letter(code_point)) return at + len;
  if (!is_first && len > 0 && gdl_is_name_continue(code_point)) return at + len; /* digits, marks */
  return at;
}

/* `kg`, `m2`, `s-1`, `cm[H2O]`, `10*9`, `{cells}`, `[iU]`; `at` if there is none. */
static uint32_t component_end(const gdl_parser *parser, uint32_t at) {
  uint32_t end = at;
  if (is_ten(parser, at)) {
    end = at + 3;
    if (gdl_byte_at(parser, end) == '-' && gdl_is_digit(gdl_byte_at(parser, end + 1))) end++;
    end = digits_end(parser, end);
  } else {
    for (uint32_t next = part_end(parser, at, true); next != end; next = part_end(parser, end, false))
      end = next;
    if (end != at && gdl_byte_at(parser, end) == '-' && gdl_is_digit(gdl_byte_at(parser, end + 1)))
      end = digits_end(parser, end + 1);
  }
  if (gdl_byte_at(parser, end) == '{') end = bracket_end(parser, end, '}');
  return end;
}

/* `100{WBC}`; `24h` and `1.73m2`, which sema puts right. `mg/2` divides by two. In parentheses also `(24.h)`. */
static uint32_t factor_end(const gdl_parser *parser, uint32_t at, bool in_group) {
  const uint32_t end = digits_end(parser, at);
  const char next = gdl_byte_at(parser, end);
  if (end == at || is_ten(parser, at)) return at;
  if (next == '{') return bracket_end(parser, end, '}');
  if (in_group && next != '\0' && strchr("./)", next)) return end;
  const uint32_t places = next == '.' ? digits_end(parser, end + 1) : end;
  const uint32_t symbol = component_end(parser, places);
  return symbol == places || places == end + 1 ? at : symbol;
}

static uint32_t unit_end(const gdl_parser *parser, uint32_t at, int groups, bool in_group);

static uint32_t term_end(const gdl_parser *parser, uint32_t at, int groups, bool in_group) {
  const uint32_t factor = factor_end(parser, at, in_group);
  if (factor != at) return factor;
  if (gdl_byte_at(parser, at) != '(' || groups == 0) return component_end(parser, at);
  const uint32_t end = unit_end(parser, at + 1, groups - 1, true);
  return end != at + 1 && gdl_byte_at(parser, end) == ')' ? digits_end(parser, end + 1) : at;
}

static uint32_t unit_end(const gdl_parser *parser, uint32_t at, int groups, bool in_group) {
  uint32_t end = at;
  if (in_group)
    end = term_end(parser, at, groups, true);
  else if (gdl_byte_at(parser, at) != '/')
    end = component_end(parser, at);
  while ((end != at || gdl_byte_at(parser, at) == '/') &&
         (gdl_byte_at(parser, end) == '/' || gdl_byte_at(parser, end) == '.')) {
    const uint32_t next = term_end(parser, end + 1, groups, in_group);
    if (next == end + 1) break;
    end = next;
  }
  return end;
}

/* Words that are tags of languages and symbols of units too. */
static bool is_doubtful(gdl_string text) {
  static const char *const symbols[] = {"kg", "mg", "ml",  "mm",  "cm",  "ug",
                                        "ng", "pg", "mol", "min", "cal", "km"};
  if (text.len > 3) return true;
  for (uint32_t i = 0; i < text.len; i++)
    if (text.text[i] < 'a' || text.text[i] > 'z') return true;
  for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++)
    if (gdl_string_is(text, symbols[i])) return true;
  return text.len == 1;
}

static bool is_word(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if (strchr("[]{}%'/.*()-^", text.text[i])) return false;
  return true;
}

static void report_signs(gdl_parser *parser, uint32_t at, uint32_t end) {
  for (uint32_t len; at < end; at += len) {
    const uint32_t code_point = gdl_code_point_at(parser, at, &len);
    const char *written = written_as(code_point);
    if (!written || code_point == 0xB7)
      continue; /* mg/kg·d is mg/kg/d: for sema, which sees the whole */
    const char next = gdl_byte_at(parser, at + len);
    if (gdl_string_is(gdl_string_of(written), "deg") && (next == 'C' || next == 'F')) { /* °C, °F */
      written = next == 'C' ? "Cel" : "[degF]";
      len++;
    }
    gdl_syntax_report_2(parser, GDL_DIAG_UNIT_SIGN, gdl_span_at(parser, at, len),
                        (gdl_string){parser->source->text + at, len}, gdl_string_of(written));
  }
}

uint32_t gdl_scan_unit(gdl_parser *parser, uint32_t at, bool blank_before, GDL_YYSTYPE *value) {
  const char first = gdl_byte_at(parser, at);
  if (first == '/' && !blank_before) return 0; /* 140/sbp */
  if (!blank_before && parser->token.kind != T_NUMERAL) return 0;
  const uint32_t len = unit_end(parser, at, GROUPS_MAX, false) - at;
  if (len == 0) return 0;
  const gdl_string text = {parser->source->text + at, len};
  const gdl_span span = gdl_span_at(parser, at, len);
  if (is_word(text)) {
    const gdl_word *word = gdl_word_find(text);
    if (word && (word->uses != 0)) return 0;
    if (gdl_byte_at(parser, gdl_skip_blanks(parser, at + len)) == '"') {
      if (!is_doubtful(text)) return 0; /* a tag */
      gdl_syntax_report_1(parser, GDL_DIAG_UNIT_BEFORE_TEXT, span, text);
    }
  }
  if (!blank_before && first != '%' && !parser->is_recovering)
    gdl_syntax_report_2(parser, GDL_DIAG_UNIT_GLUED, gdl_span_join(parser->token.span, span),
                        gdl_sources_text(parser->diags->sources, parser->token.span), text);
  report_signs(parser, at, at + len);
  value->string = (gdl_string){gdl_arena_copy(parser->arena, text.text, len), len};
  return len;
}

bool gdl_wants_unit(const gdl_parser *parser, int kind) {
  if (kind == T_NUMERAL || kind == T_AS) return true;
  if (kind != T_QUANTITY) return false;
  return parser->token.kind == T_COLON ||
         (parser->token.kind == T_OF && parser->before_that.kind == T_SERIES);
}
