/* sign.c - characters that are no ASCII: names, and signs that an input method, a word processor or a habit put there. Each
 * is reported with what to write, and read as that, so that the rest of the line can be checked too. */
#include "base/text.h"
#include "syntax/parser.h"

typedef struct sign {
  uint32_t code_point;
  const char *ours;
  int token;
} sign;

/* Of input methods. Sorted, as the next. */
static const sign wide[] = {
    {0x3001, ",", T_COMMA},    {0x3002, ".", T_DOT},      {0x3008, "<", T_LT},
    {0x3009, ">", T_GT},       {0x300A, "<", T_LT},       {0x300B, ">", T_GT},
    {0x3010, "[", T_LBRACKET}, {0x3011, "]", T_RBRACKET}, {0x3014, "(", T_LPAREN},
    {0x3015, ")", T_RPAREN},   {0xFE19, "..", T_DOTDOT},  {0xFF01, "not", T_NOT},
    {0xFF05, "%", 0},          {0xFF06, "and", T_AND},    {0xFF08, "(", T_LPAREN},
    {0xFF09, ")", T_RPAREN},   {0xFF0A, "*", T_STAR},     {0xFF0B, "+", T_PLUS},
    {0xFF0C, ",", T_COMMA},    {0xFF0D, "-", T_MINUS},    {0xFF0E, ".", T_DOT},
    {0xFF0F, "/", T_SLASH},    {0xFF1A, ":", T_COLON},    {0xFF1C, "<", T_LT},
    {0xFF1D, "=", T_EQ},       {0xFF1E, ">", T_GT},       {0xFF3B, "[", T_LBRACKET},
    {0xFF3D, "]", T_RBRACKET}, {0xFF3E, "^", T_CARET},    {0xFF5B, "{", T_LBRACE},
    {0xFF5C, "or", T_OR},      {0xFF5D, "}", T_RBRACE},   {0xFF5E, "..", T_DOTDOT},
};

/* Of mathematics and typography. */
static const sign mathematical[] = {
    {0xAC, "not", T_NOT},     {0xB7, "*", T_STAR},     {0xD7, "*", T_STAR},
    {0xF7, "/", T_SLASH},     {0x2010, "-", T_MINUS},  {0x2011, "-", T_MINUS},
    {0x2012, "-", T_MINUS},   {0x2013, "-", T_MINUS},  {0x2014, "-", T_MINUS},
    {0x2026, "..", T_DOTDOT}, {0x2044, "/", T_SLASH},  {0x2190, "=", T_EQ},
    {0x2192, "=>", T_ARROW},  {0x21D2, "=>", T_ARROW}, {0x2208, "in", T_IN},
    {0x2212, "-", T_MINUS},   {0x2215, "/", T_SLASH},  {0x2217, "*", T_STAR},
    {0x2227, "and", T_AND},   {0x2228, "or", T_OR},    {0x2236, ":", T_COLON},
    {0x223C, "..", T_DOTDOT}, {0x2248, "=", T_EQ},     {0x2260, "!=", T_NE},
    {0x2264, "<=", T_LE},     {0x2265, ">=", T_GE},    {0x2266, "<=", T_LE},
    {0x2267, ">=", T_GE},     {0x22C5, "*", T_STAR},   {0x2A7D, "<=", T_LE},
    {0x2A7E, ">=", T_GE},
};

static const sign *find(const sign *signs, size_t count, uint32_t code_point) {
  for (size_t i = 0; i < count && signs[i].code_point <= code_point; i++)
    if (signs[i].code_point == code_point) return &signs[i];
  return NULL;
}

uint32_t gdl_closing_quote(uint32_t code_point) {
  switch (code_point) {
    case 0x201C:
    case 0x201D:
    case 0x201E: return 0x201D; /* “ ” „ */
    case 0x2018:
    case 0x2019: return 0x2019;
    case 0x300C: return 0x300D; /* 「 」 */
    case 0x300E: return 0x300F;
    case 0xAB: return 0xBB;     /* « » */
    case 0xFF02: return 0xFF02; /* ＂ */
    case 0xFF07: return 0xFF07;
    case '`': return '`';
    default: return 0;
  }
}

static bool is_blank(uint32_t code_point) {
  return code_point == 0xA0 || code_point == 0x1680 || (code_point >= 0x2000 && code_point <= 0x200A) ||
         code_point == 0x202F || code_point == 0x205F || code_point == 0x3000;
}

static gdl_string escaped(gdl_parser *parser, uint32_t code_point) {
  return gdl_escaped_code_point(parser->arena, code_point);
}

static bool is_wide_digit(uint32_t code_point) {
  return code_point >= 0xFF10 && code_point <= 0xFF19;
}

static int scan_wide_number(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  uint32_t end = at, char_len;
  for (;; end += char_len) {
    const uint32_t code_point = gdl_code_point_at(parser, end, &char_len);
    if (!is_wide_digit(code_point) && !(code_point >= '0' && code_point <= '9')) break;
  }
  *len = end - at;
  const gdl_string text = {parser->source->text + at, *len};
  const gdl_string plain = gdl_text_nfkc(parser->arena, text);
  gdl_syntax_report_2(parser, GDL_DIAG_FULL_WIDTH_WORD, gdl_span_at(parser, at, *len), text, plain);
  gdl_number *number = GDL_NEW(parser->arena, gdl_number);
  number->digits = plain;
  value->number = number;
  return T_NUMERAL;
}

static int scan_sign(gdl_parser *parser, uint32_t at, uint32_t *len, const sign *found,
                     gdl_diag_code code) {
  uint32_t next_len;
  int token = found->token;
  gdl_string ours = gdl_string_of(found->ours);
  const uint32_t next = gdl_code_point_at(parser, at + *len, &next_len);
  if ((token == T_LT || token == T_GT) && (next == '=' || next == 0xFF1D)) { /* ＞＝ */
    ours = gdl_string_of(token == T_LT ? "<=" : ">=");
    token = token == T_LT ? T_LE : T_GE;
    *len += next_len;
  }
  gdl_syntax_report_2(parser, code, gdl_span_at(parser, at, *len),
                      (gdl_string){parser->source->text + at, *len}, ours);
  return token;
}

int gdl_scan_other(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  const uint32_t code_point = gdl_code_point_at(parser, at, len);
  const gdl_span span = gdl_span_at(parser, at, *len);
  const gdl_string text = {parser->source->text + at, *len};
  if (gdl_is_name_start(code_point)) {
    *len = 0;
    return gdl_scan_word(parser, at, len, value);
  }
  if (is_wide_digit(code_point)) return scan_wide_number(parser, at, len, value);
  if (gdl_closing_quote(code_point) != 0)
    return gdl_scan_quoted(parser, at, *len, gdl_closing_quote(code_point), len, value);
  const sign *found = find(wide, sizeof wide / sizeof wide[0], code_point);
  if (found) return scan_sign(parser, at, len, found, GDL_DIAG_FULL_WIDTH_SIGN);
  found = find(mathematical, sizeof mathematical / sizeof mathematical[0], code_point);
  if (found) return scan_sign(parser, at, len, found, GDL_DIAG_MATHEMATICAL_SIGN);
  if (code_point == 0xFF1B)
    gdl_syntax_report(parser, GDL_DIAG_SEMICOLON, span);
  else if (is_blank(code_point))
    gdl_syntax_report_1(parser, GDL_DIAG_STRANGE_BLANK, span, escaped(parser, code_point));
  else if (gdl_is_hidden(code_point))
    gdl_syntax_remember(parser, span); /* gdl_source_load reported it */
  else
    gdl_syntax_report_1(parser, GDL_DIAG_UNKNOWN_CHARACTER, span, text);
  return 0;
}

int gdl_scan_foreign(gdl_parser *parser, uint32_t at, uint32_t len, const char *ours, int kind) {
  gdl_syntax_report_2(parser, GDL_DIAG_FOREIGN_OPERATOR, gdl_span_at(parser, at, len),
                      (gdl_string){parser->source->text + at, len}, gdl_string_of(ours));
  return kind;
}
