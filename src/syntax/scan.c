/* scan.c - words, numbers, dates, texts and comments: what the scanner's patterns leave to be looked at closely. */
#include <string.h>

#include "base/text.h"
#include "syntax/parser.h"

/* The longest tag looked for ahead: BCP 47 asks for room for 35 characters. */
#define TAG_MAX 35u

uint32_t gdl_code_point_at(const gdl_parser *parser, uint32_t at, uint32_t *len) {
  const gdl_source *source = parser->source;
  uint32_t code_point = 0;
  *len = at < source->len ? (uint32_t)gdl_utf8_decode(source->text + at, source->len - at, &code_point)
                          : 0;
  if (*len == 0 && at < source->len) *len = 1; /* never in a text that was loaded */
  return code_point;
}

uint32_t gdl_skip_blanks(const gdl_parser *parser, uint32_t at) {
  while (gdl_byte_at(parser, at) == ' ' || gdl_byte_at(parser, at) == '\t') at++;
  return at;
}

static gdl_string slice(const gdl_parser *parser, uint32_t at, uint32_t len) {
  return (gdl_string){parser->source->text + at, len};
}

static gdl_string copy(gdl_parser *parser, gdl_string text) {
  return (gdl_string){gdl_arena_copy(parser->arena, text.text, text.len), text.len};
}

/* ---- words ---- */

/* U+FF10 to U+FF5A: digits and letters of an input method left in full width. */
static bool is_full_width(uint32_t code_point) {
  return code_point >= 0xFF10 && code_point <= 0xFF5A;
}

static uint32_t name_end(const gdl_parser *parser, uint32_t at, bool *has_full_width) {
  for (;;) {
    while (gdl_is_ascii_word(gdl_byte_at(parser, at))) at++;
    uint32_t len;
    const uint32_t code_point = gdl_code_point_at(parser, at, &len);
    if (len == 0 || !gdl_is_name_continue(code_point)) return at;
    *has_full_width = *has_full_width || is_full_width(code_point);
    at += len;
  }
}

uint32_t gdl_word_end(const gdl_parser *parser, uint32_t at) {
  bool ignored = false;
  return name_end(parser, at, &ignored);
}

static bool is_before_text(const gdl_parser *parser, uint32_t at) {
  uint32_t len;
  const uint32_t code_point = gdl_code_point_at(parser, gdl_skip_blanks(parser, at), &len);
  return code_point == '"' || code_point == '\'' || gdl_closing_quote(code_point) != 0;
}

/* `zh-Hans` directly before a text; 0 if it is no such thing. */
static uint32_t long_tag(const gdl_parser *parser, uint32_t at, uint32_t len) {
  uint32_t end = at + len;
  if (len < 2 || len > 3) return 0;
  for (uint32_t i = at; i < end; i++)
    if (!gdl_is_letter(gdl_byte_at(parser, i))) return 0;
  while (gdl_byte_at(parser, end) == '-' && end - at < TAG_MAX) {
    uint32_t part = end + 1;
    while (gdl_is_letter(gdl_byte_at(parser, part)) || gdl_is_digit(gdl_byte_at(parser, part))) {
      if (part - end > 8) return 0;
      part++;
    }
    if (part == end + 1) return 0;
    end = part;
  }
  return end > at + len && is_before_text(parser, end) ? end - at : 0;
}

/* The rest of `cases in order {`; 0 if it is none, and `cases` may be a name. */
static uint32_t in_order(const gdl_parser *parser, uint32_t at) {
  static const char *const words[] = {"in", "order"};
  for (size_t i = 0; i < 2; i++) {
    const uint32_t len = (uint32_t)strlen(words[i]), from = gdl_skip_blanks(parser, at);
    if (from == at || gdl_word_end(parser, from) != from + len) return 0;
    if (memcmp(parser->source->text + from, words[i], len) != 0) return 0;
    at = from + len;
  }
  return gdl_byte_at(parser, gdl_skip_blanks(parser, at)) == '{' ? at : 0;
}

int gdl_scan_word(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  bool has_full_width = false;
  *len = name_end(parser, at + *len, &has_full_width) - at;
  gdl_string text = slice(parser, at, *len);
  if (has_full_width) {
    text = gdl_text_nfkc(parser->arena, text);
    gdl_syntax_report_2(parser, GDL_DIAG_FULL_WIDTH_WORD, gdl_span_at(parser, at, *len),
                        slice(parser, at, *len), text);
  }
  const gdl_word *word = gdl_word_find(text);
  const uint32_t order_end = word && word->token == T_CASES ? in_order(parser, at + *len) : 0;
  const uint32_t tag_len = word ? 0 : long_tag(parser, at, *len);
  if (order_end != 0) *len = order_end - at;
  if (tag_len != 0) text = slice(parser, at, *len = tag_len);
  value->ident =
      (gdl_ident){gdl_names_intern(parser->names, text.text, text.len), gdl_span_at(parser, at, *len)};
  if (order_end != 0) return T_CASES_IN_ORDER;
  if (tag_len != 0) return T_LONG_TAG;
  if (word) return word->token;
  return is_before_text(parser, at + *len) ? T_TAG : T_NAME;
}

/* ---- numbers ---- */

static uint32_t digits_end(const gdl_parser *parser, uint32_t at) {
  while (gdl_is_digit(gdl_byte_at(parser, at)) ||
         (gdl_byte_at(parser, at) == '_' && gdl_is_digit(gdl_byte_at(parser, at + 1))))
    at++;
  return at;
}

static const gdl_number *number_of(gdl_parser *parser, gdl_span span, gdl_string digits) {
  gdl_number *number = GDL_NEW(parser->arena, gdl_number);
  char *plain = gdl_arena_alloc(parser->arena, (size_t)digits.len + 1);
  size_t len = 0;
  for (uint32_t i = 0; i < digits.len; i++)
    if (digits.text[i] != '_') plain[len++] = digits.text[i];
  number->digits = copy(parser, digits);
  switch (gdl_decimal_parse(plain, len, &number->value)) {
    case GDL_DECIMAL_OK: break;
    case GDL_DECIMAL_TOO_LONG:
    case GDL_DECIMAL_OUT_OF_RANGE:
    case GDL_DECIMAL_SYNTAX: gdl_syntax_report(parser, GDL_DIAG_NUMBER_TOO_LONG, span); break;
  }
  return number;
}

/* `1,5` within parentheses or braces may be two numbers. */
static bool may_be_list(const gdl_parser *parser) {
  return parser->token.kind == T_LPAREN || parser->token.kind == T_COMMA;
}

/* `1,000` and `1,000,000` look like thousands, `7,35` like a decimal comma. */
static void report_comma(gdl_parser *parser, uint32_t at, uint32_t len) {
  bool thousands = true;
  uint32_t commas = 0, run = 0;
  char *point = gdl_arena_copy(parser->arena, parser->source->text + at, len);
  char *joined = gdl_arena_copy(parser->arena, point, len);
  for (uint32_t i = 0; i < len; i++, run++) {
    if (point[i] != ',') continue;
    if (commas > 0 && run != 3) thousands = false;
    commas++;
    point[i] = '.';
    joined[i] = '_';
    run = UINT32_MAX; /* 0 at the next character */
  }
  thousands = thousands && run == 3;
  if (commas > 1 && !thousands) point = joined;
  const gdl_span span = gdl_span_at(parser, at, len);
  gdl_syntax_report_3(parser, thousands ? GDL_DIAG_THOUSANDS_COMMA : GDL_DIAG_DECIMAL_COMMA, span,
                      slice(parser, at, len), (gdl_string){point, len}, (gdl_string){joined, len});
}

int gdl_scan_number(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  const uint32_t matched = *len;
  uint32_t end = digits_end(parser, at);
  if (gdl_byte_at(parser, end) == '.' && gdl_is_digit(gdl_byte_at(parser, end + 1)))
    end = digits_end(parser, end + 1);
  const gdl_string text = slice(parser, at, matched);
  gdl_string digits = slice(parser, at, end - at);
  gdl_span span = gdl_span_at(parser, at, matched);
  if (text.text[0] == '.') {
    gdl_syntax_report_1(parser, GDL_DIAG_LEADING_POINT, span, text);
  } else if (memchr(text.text, ',', matched)) {
    if (may_be_list(parser))
      *len = end - at;
    else
      report_comma(parser, at, matched);
  } else if (text.text[matched - 1] == '.') {
    if (gdl_byte_at(parser, at + matched) == '.')
      *len = end - at; /* 5..10 */
    else
      gdl_syntax_report_1(parser, GDL_DIAG_TRAILING_POINT, span, digits);
  } else if (digits.len < matched) {
    gdl_syntax_report_1(parser, GDL_DIAG_EXPONENT, span, text);
  }
  if (digits.len == 0 || text.text[0] == '.')
    digits = gdl_string_of("0"); /* reported; any number will do */
  value->number = number_of(parser, gdl_span_at(parser, at, *len), digits);
  return T_NUMERAL;
}

/* ---- dates ---- */

static int number_at(const char *text, uint32_t *at, uint32_t len) {
  int number = 0;
  while (*at < len && gdl_is_digit(text[*at])) number = number * 10 + (text[(*at)++] - '0');
  while (*at < len && !gdl_is_digit(text[*at])) ++*at;
  return number;
}

int gdl_scan_date(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  const uint32_t matched = *len;
  while (gdl_is_digit(gdl_byte_at(parser, at + *len)) || gdl_is_letter(gdl_byte_at(parser, at + *len)) ||
         (*len > matched && gdl_byte_at(parser, at + *len) == ':'))
    ++*len;
  const gdl_string text = slice(parser, at, *len);
  const gdl_span span = gdl_span_at(parser, at, *len);
  uint32_t i = 0;
  const int year = number_at(text.text, &i, matched), month = number_at(text.text, &i, matched);
  const bool has_day = i < matched;
  const int day = has_day ? number_at(text.text, &i, matched) : 0;
  value->date = (gdl_written_date){(int16_t)year, (int8_t)month, (int8_t)day, 0};
  if (*len != (has_day ? 10 : 7) || text.text[4] != '-')
    gdl_syntax_report_1(parser, GDL_DIAG_DATE_FORM, span, text);
  else if (!gdl_date_from_civil(year, month, has_day ? day : 1, &value->date.date))
    gdl_syntax_report_1(parser, GDL_DIAG_BAD_DATE, span, text);
  return T_DAY;
}

/* ---- texts ---- */

static uint32_t hex(const char *text, uint32_t len, bool *ok) {
  uint32_t value = 0;
  *ok = len > 0 && len <= 6;
  for (uint32_t i = 0; *ok && i < len; i++) {
    const char c = text[i];
    const int digit = gdl_is_digit(c)        ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0)
      *ok = false;
    else
      value = value * 16 + (uint32_t)digit;
  }
  *ok = *ok && value != 0 && value < 0x110000 && (value < 0xD800 || value > 0xDFFF);
  return value;
}

/* The escape at `at`, just after its backslash: what it stands for goes to `out`; the result is its length, 0: bad. */
static uint32_t escape(const char *text, uint32_t at, uint32_t end, char out[4], size_t *out_len) {
  *out_len = 1;
  switch (at < end ? text[at] : '\0') {
    case '"': out[0] = '"'; return 1;
    case '\\': out[0] = '\\'; return 1;
    case 'n': out[0] = '\n'; return 1;
    case 't': out[0] = '\t'; return 1;
    case 'u': break;
    default: return 0;
  }
  if (at + 1 >= end || text[at + 1] != '{') return 0;
  const char *close = memchr(text + at, '}', end - at < 10 ? end - at : 10);
  if (!close) return 0;
  const uint32_t digits = (uint32_t)(close - (text + at)) - 2;
  bool ok;
  const uint32_t code_point = hex(text + at + 2, digits, &ok);
  if (!ok) return 0;
  *out_len = gdl_utf8_encode(code_point, out);
  return digits + 3;
}

static uint32_t wrong_escape(const gdl_parser *parser, uint32_t at, uint32_t end) {
  uint32_t len = 0;
  const char *text = parser->source->text + at;
  const uint32_t looked_at = end - at < 12 ? end - at : 12;
  const char *close =
      looked_at > 3 && text[1] == 'u' && text[2] == '{' ? memchr(text, '}', looked_at) : NULL;
  if (close) return (uint32_t)(close - text) + 1;
  if (at + 1 < end) gdl_code_point_at(parser, at + 1, &len);
  return 1 + len;
}

/* The words between the quotes, from `at` to `end`, escapes decoded. */
static gdl_string decode(gdl_parser *parser, uint32_t at, uint32_t end) {
  const char *text = parser->source->text;
  char *decoded = gdl_arena_alloc(parser->arena, (size_t)(end - at) + 1); /* an escape is longer than what it stands for */
  size_t len = 0;
  for (uint32_t i = at; i < end;) {
    if (text[i] != '\\') {
      decoded[len++] = text[i++];
      continue;
    }
    size_t out_len;
    const uint32_t used = escape(text, i + 1, end, decoded + len, &out_len);
    if (used == 0) {
      const uint32_t wrong = wrong_escape(parser, i, end);
      gdl_syntax_report_1(parser, GDL_DIAG_BAD_ESCAPE, gdl_span_at(parser, i, wrong),
                          slice(parser, i, wrong));
      i += wrong;
      continue;
    }
    len += out_len;
    i += 1 + used;
  }
  return (gdl_string){decoded, (uint32_t)len};
}

static uint32_t line_end(const gdl_parser *parser, uint32_t at) {
  const char *end = at < parser->source->len
                        ? memchr(parser->source->text + at, '\n', parser->source->len - at)
                        : NULL;
  return end ? (uint32_t)(end - parser->source->text) : parser->source->len;
}

/* If the next line has an odd number of quotes, the first of them closes this text: its offset; 0 if not. */
static uint32_t quote_on_next_line(const gdl_parser *parser, uint32_t end) {
  uint32_t first = 0, count = 0;
  for (uint32_t i = end + 1; i < parser->source->len && parser->source->text[i] != '\n'; i++) {
    if (parser->source->text[i] == '\\')
      i++;
    else if (parser->source->text[i] == '"' && count++ == 0)
      first = i;
  }
  return count % 2 == 1 ? first : 0;
}

static int scan_open(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  uint32_t end = line_end(parser, at);
  const uint32_t close = quote_on_next_line(parser, end);
  if (gdl_byte_at(parser, end - 1) == '\r' && end - 1 > at) end--;
  gdl_syntax_report(parser, close ? GDL_DIAG_TEXT_OVER_LINES : GDL_DIAG_TEXT_NOT_CLOSED,
                    gdl_span_at(parser, at, end - at));
  *len = (close ? close + 1 : end) - at;
  value->string = copy(parser, slice(parser, at + 1, end - at - 1));
  return T_QUOTED;
}

int gdl_scan_quoted(gdl_parser *parser, uint32_t at, uint32_t open_len, uint32_t close,
                    uint32_t *len, GDL_YYSTYPE *value) {
  uint32_t i = at + open_len, char_len = 0;
  for (uint32_t found; (found = gdl_code_point_at(parser, i, &char_len)) != close; i += char_len)
    if (char_len == 0 || found == '\n')
      break; /* never closed: the rest of the line, so that none is looked at twice */
  const bool is_closed = char_len != 0 && gdl_byte_at(parser, i) != '\n';
  *len = (is_closed ? i + char_len : i) - at;
  gdl_syntax_report_1(parser, GDL_DIAG_WRONG_QUOTES, gdl_span_at(parser, at, *len),
                      slice(parser, at, open_len));
  value->string = copy(parser, slice(parser, at + open_len, i - at - open_len));
  return T_QUOTED;
}

/* The place of the quote that closes the words from `at`; 0: it is not on their line. */
static uint32_t closing_quote(const gdl_parser *parser, uint32_t at, bool *has_escapes) {
  const gdl_source *source = parser->source;
  const char *text = source->text, *next = memchr(text + at, '"', source->len - at);
  const size_t len = next ? (size_t)(next - (text + at)) : 0;
  if (next && !memchr(text + at, '\n', len) && !memchr(text + at, '\\', len))
    return at + (uint32_t)len; /* nearly always */
  for (uint32_t i = at; i < source->len && text[i] != '\n'; i++) {
    if (text[i] == '"') return i;
    if (text[i] != '\\') continue;
    *has_escapes = true;
    if (gdl_byte_at(parser, i + 1) != '\n') i++;
  }
  return 0;
}

/* `"a "b" c"`: the second quote ends the text, and the words after it would be read as a tag or a name. */
static void check_end_of_text(gdl_parser *parser, uint32_t at) {
  uint32_t len;
  const uint32_t code_point = gdl_code_point_at(parser, at, &len);
  if (parser->is_recovering || len == 0 || !(code_point == '"' || gdl_is_name_continue(code_point)))
    return;
  gdl_syntax_report_1(parser, GDL_DIAG_QUOTE_IN_TEXT, gdl_span_at(parser, at, len),
                      slice(parser, at, len));
}

int gdl_scan_string(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value) {
  bool has_escapes = false;
  const uint32_t from = at + 1, close = closing_quote(parser, from, &has_escapes);
  if (close == 0) return scan_open(parser, at, len, value);
  check_end_of_text(parser, close + 1);
  value->string =
      has_escapes ? decode(parser, from, close) : copy(parser, slice(parser, from, close - from));
  *len = close + 1 - at;
  return T_QUOTED;
}

/* ---- comments ---- */

uint32_t gdl_scan_comment(gdl_parser *parser, uint32_t at) {
  const uint32_t end = line_end(parser, at);
  const uint32_t shown = gdl_byte_at(parser, end - 1) == '\r' ? end - 1 : end;
  GDL_PUSH(parser->arena, &parser->comments,
           ((gdl_comment){gdl_span_at(parser, at, shown - at), parser->at_line_start}));
  return end - at;
}

uint32_t gdl_scan_block_comment(gdl_parser *parser, uint32_t at) {
  gdl_syntax_report(parser, GDL_DIAG_BLOCK_COMMENT, gdl_span_at(parser, at, 2));
  for (uint32_t i = at + 2; i + 1 < parser->source->len; i++)
    if (parser->source->text[i] == '*' && parser->source->text[i + 1] == '/') return i + 2 - at;
  return parser->source->len - at;
}
