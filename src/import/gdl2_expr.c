/* gdl2_expr.c - the expressions of GDL2: read by hand, since labels between bars and units hold any character.
 *
 * Operators bind as in C, `^` above all; all of them to the left. Recursion is bounded by MAX_DEPTH. */
#include <string.h>

#include "base/text.h"
#include "import/gdl2_parts.h"
#include "import/plan.h"
#include "sema/program.h"

#define MAX_DEPTH 200 /* brackets within brackets: the deepest guide known has 30 */

typedef struct parser {
  gdl2_reader *reader;
  const gdl2_node *node; /* the text of the guide it stands in */
  gdl_string text;       /* decoded */
  uint32_t at;
  uint32_t depth;
  uint32_t height; /* of the tree read last; those who walk it recurse */
  bool has_failed;
  bool in_list; /* among the arguments of a function: `4,5` is two of them */
} parser;

typedef const gdl2_expr *expr_ref;

typedef GDL_LIST(expr_ref) expr_list;

/* ---- places ---- */

static size_t hex_value(const char *digits) {
  size_t value = 0;
  for (int i = 0; i < 4; i++) {
    const char c = digits[i];
    value = value * 16 + (size_t)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  }
  return value;
}

/* Where the decoded offset stands in the guide: an escape is longer than what it means. */
static uint32_t place(const parser *p, uint32_t offset) {
  const uint32_t start = p->node->span.start + 1; /* after the quote */
  if (!p->node->has_escapes) return start + offset;
  const char *raw = gdl_sources_text(p->reader->diags->sources, p->node->span).text + 1, *from = raw;
  for (uint32_t done = 0; done < offset;) {
    if (*from != '\\') {
      done++, from++;
    } else if (from[1] != 'u') {
      done++, from += 2;
    } else {
      const size_t code = hex_value(from + 2);
      const bool is_pair = code >= 0xD800 && code < 0xE000;
      done += is_pair ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
      from += is_pair ? 12 : 6;
    }
  }
  return start + (uint32_t)(from - raw);
}

static gdl_span span(const parser *p, uint32_t from, uint32_t to) {
  return (gdl_span){place(p, from), place(p, to)};
}

static gdl2_expr *fail(parser *p, gdl_diag_code code, uint32_t from, uint32_t to) {
  if (!p->has_failed)
    gdl_report_1(p->reader->diags, code, span(p, from, to), (gdl_string){p->text.text + from, to - from});
  p->has_failed = true;
  return NULL;
}

static char peek(const parser *p, uint32_t ahead) {
  return p->at + ahead < p->text.len ? p->text.text[p->at + ahead] : '\0';
}

static void skip_blanks(parser *p) {
  while (peek(p, 0) != '\0' && strchr(" \t\r\n", peek(p, 0))) p->at++;
}

static uint32_t word_end(const parser *p, uint32_t at) {
  while (at < p->text.len && gdl_is_ascii_word(p->text.text[at])) at++;
  return at;
}

/* What stands at `at` and cannot: a word, or one character. */
static gdl2_expr *unexpected(parser *p) {
  skip_blanks(p);
  if (p->at >= p->text.len) return fail(p, GDL_DIAG_GDL2_CUT_SHORT, p->text.len, p->text.len);
  uint32_t ignored, end = word_end(p, p->at);
  if (end == p->at)
    end += (uint32_t)gdl_utf8_decode(p->text.text + end, p->text.len - end, &ignored);
  return fail(p, GDL_DIAG_GDL2_UNEXPECTED, p->at, end);
}

static bool take(parser *p, char c) {
  skip_blanks(p);
  if (peek(p, 0) != c) return false;
  p->at++;
  return true;
}

static bool expect(parser *p, char c) {
  if (take(p, c)) return true;
  unexpected(p);
  return false;
}

static gdl2_expr *node(parser *p, gdl2_op op, uint32_t from) {
  gdl2_expr *expr = GDL_NEW(p->reader->arena, gdl2_expr);
  p->height = 1;
  expr->op = op;
  expr->at = place(p, from);
  return expr;
}

/* `height`: of the highest argument. */
static gdl2_expr *node_of(parser *p, gdl2_op op, uint32_t at, expr_list args, uint32_t height) {
  if (height >= MAX_DEPTH) return fail(p, GDL_DIAG_GDL2_TOO_DEEP, p->at, p->at);
  gdl2_expr *expr = GDL_NEW(p->reader->arena, gdl2_expr);
  p->height = height + 1;
  expr->op = op;
  expr->at = at;
  expr->args = args.at;
  expr->arg_count = args.count;
  return expr;
}

static gdl2_expr *node_of_one(parser *p, gdl2_op op, uint32_t at, const gdl2_expr *operand) {
  expr_list args = {0};
  if (!operand) return NULL;
  GDL_PUSH(p->reader->arena, &args, operand);
  return node_of(p, op, at, args, p->height);
}

/* ---- variables ---- */

static const struct {
  const char *name;
  gdl2_attribute attribute;
} attributes[] = {
    {"magnitude", GDL2_MAGNITUDE},
    {"value", GDL2_VALUE},
    {"unit", GDL2_UNIT},
    {"units", GDL2_UNIT},
    {"precision", GDL2_PRECISION},
    {"year", GDL2_YEAR},
    {"term", GDL2_TERM},
    {"code", GDL2_CODE_OF},
    {"count", GDL2_MAGNITUDE},
    {"numerator", GDL2_NUMERATOR},
    {"denominator", GDL2_DENOMINATOR},
};

static bool read_attribute(parser *p, gdl2_attribute *out) {
  const uint32_t start = p->at + 1, end = word_end(p, start);
  const gdl_string name = {p->text.text + start, end - start};
  for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
    if (gdl_string_is(name, attributes[i].name)) {
      *out = attributes[i].attribute;
      p->at = end;
      return true;
    }
  fail(p, GDL_DIAG_GDL2_ATTRIBUTE, start, end);
  return false;
}

/* `.magnitude`; of `.magnitude.unit`, which guides have by mistake, the last counts, and that is said. */
static bool read_attributes(parser *p, gdl2_attribute *out) {
  const uint32_t start = p->at;
  uint32_t count = 0;
  for (*out = GDL2_WHOLE; peek(p, 0) == '.' && gdl_is_letter(peek(p, 1)); count++)
    if (!read_attribute(p, out)) return false;
  if (count > 1)
    gdl_report_1(p->reader->diags, GDL_DIAG_GDL2_TWO_ATTRIBUTES, span(p, start, p->at),
                 (gdl_string){p->text.text + start, p->at - start});
  return true;
}

/* `$gt0011.1` without `$`; digits after a point belong to it, letters are an attribute. */
static gdl_string read_id(parser *p) {
  const uint32_t start = p->at;
  p->at = word_end(p, p->at);
  while (peek(p, 0) == '.' && gdl_is_digit(peek(p, 1))) p->at = word_end(p, p->at + 1);
  return (gdl_string){p->text.text + start, p->at - start};
}

static gdl2_expr *read_variable(parser *p) {
  const uint32_t start = p->at++;
  const gdl_string id = read_id(p);
  if (id.len == 0) return p->at = start, unexpected(p);
  const bool is_now = gdl_string_is(id, "currentDateTime");
  gdl2_expr *expr = node(p, is_now ? GDL2_NOW : GDL2_VARIABLE, start);
  if (!is_now) expr->variable = gdl2_variable_of(p->reader, id);
  gdl2_scan_label(p->text, &p->at);
  if (!read_attributes(p, &expr->attribute)) return NULL;
  if (expr->op == GDL2_VARIABLE && expr->attribute == GDL2_TERM)
    GDL_PUSH(p->reader->arena, &p->reader->terms, expr);
  return expr;
}

/* ---- constants ---- */

static gdl2_expr *read_text(parser *p) {
  const uint32_t start = p->at;
  const char quote = peek(p, 0);
  gdl_out out = gdl_out_new(p->reader->arena);
  for (p->at++; p->at < p->text.len && peek(p, 0) != quote; p->at++) {
    if (peek(p, 0) == '\\' && peek(p, 1) == quote) p->at++;
    gdl_out_char(&out, peek(p, 0));
  }
  if (p->at >= p->text.len) return fail(p, GDL_DIAG_GDL2_TEXT_NOT_CLOSED, start, start + 1);
  p->at++;
  gdl2_expr *expr = node(p, GDL2_TEXT, start);
  expr->text = gdl_out_take(&out);
  return expr;
}

/* `90,100,2` after `90,`: a share of 100, and the kind of share. */
static bool read_proportion(parser *p, gdl2_expr *expr) {
  uint32_t end = p->at;
  if (!gdl2_scan_number(p->reader->arena, p->text, &end, &expr->of) || end + 1 >= p->text.len ||
      p->text.text[end] != ',' || !gdl_is_digit(p->text.text[end + 1]))
    return false;
  expr->op = GDL2_PROPORTION;
  p->at = end + 2;
  return true;
}

static gdl2_expr *read_number(parser *p) {
  const uint32_t start = p->at;
  gdl2_expr *expr = node(p, GDL2_NUMBER, start);
  if (!gdl2_scan_number(p->reader->arena, p->text, &p->at, &expr->number)) {
    for (p->at += peek(p, 0) == '('; gdl_is_digit(peek(p, 0)) || peek(p, 0) == '.' || peek(p, 0) == '-';)
      p->at++;
    return fail(p, GDL_DIAG_GDL2_NUMBER, start, p->at);
  }
  if (peek(p, 0) == '|') {
    uint32_t end = p->at + 1;
    if (gdl2_scan_code(p->text, &end, expr)) expr->op = GDL2_ORDINAL, p->at = end;
    return expr;
  }
  if (peek(p, 0) != ',' || (p->in_list && gdl_is_digit(peek(p, 1)))) return expr;
  p->at++;
  if (read_proportion(p, expr)) return expr;
  if (gdl2_scan_unit(p->text, &p->at, &expr->unit))
    expr->op = GDL2_QUANTITY;
  else
    p->at--; /* a comma between arguments */
  return expr;
}

static const char e_digits[] = "2.718281828459045235360287471352662";

/* null, true, false, e; NULL: none of them, nothing said. */
static gdl2_expr *read_constant_word(parser *p, gdl_string word) {
  if (gdl_string_is(word, "null")) return node(p, GDL2_NULL, p->at);
  if (gdl_string_is(word, "true") || gdl_string_is(word, "false")) {
    gdl2_expr *expr = node(p, GDL2_BOOLEAN, p->at);
    expr->boolean = word.text[0] == 't';
    return expr;
  }
  if (!gdl_string_is(word, "e")) return NULL;
  gdl2_expr *expr = node(p, GDL2_NUMBER, p->at);
  gdl_decimal_parse(e_digits, sizeof e_digits - 1, &expr->number);
  return expr;
}

/* ---- operands ---- */

static const gdl2_expr *read_expr(parser *p, int least);
static const gdl2_expr *read_operand(parser *p);

static const gdl2_expr *read_not(parser *p) {
  const uint32_t start = p->at++;
  return node_of_one(p, GDL2_NOT, place(p, start), read_operand(p));
}

/* `fired($gt0012)`, after the bracket. */
static const gdl2_expr *read_fired(parser *p, uint32_t start) {
  skip_blanks(p);
  if (peek(p, 0) != '$') return unexpected(p);
  const uint32_t from = p->at++;
  const gdl_string id = read_id(p);
  gdl2_scan_label(p->text, &p->at);
  gdl2_expr *expr = node(p, GDL2_FIRED, start);
  expr->rule = gdl2_index_of(p->reader, id, true);
  if (expr->rule == GDL_NONE) return fail(p, GDL_DIAG_GDL2_NO_RULE, from, p->at);
  return expect(p, ')') ? expr : NULL;
}

/* After the bracket that opens. */
static bool read_args(parser *p, expr_list *args, uint32_t *height) {
  if (take(p, ')')) return true;
  do {
    const gdl2_expr *arg = read_expr(p, 1);
    if (!arg) return false;
    if (p->height > *height) *height = p->height;
    GDL_PUSH(p->reader->arena, args, arg);
  } while (take(p, ','));
  return expect(p, ')');
}

static const gdl2_expr *read_call(parser *p, gdl_string name) {
  const uint32_t start = p->at;
  p->at += name.len + 1;
  if (gdl_string_is(name, "fired")) return read_fired(p, start);
  expr_list args = {0};
  uint32_t height = 0;
  const bool was_in_list = p->in_list;
  p->in_list = gdl_string_is(name, "max") || gdl_string_is(name, "min");
  if (!read_args(p, &args, &height)) return NULL;
  p->in_list = was_in_list;
  gdl2_expr *expr = node_of(p, GDL2_CALL, place(p, start), args, height);
  if (expr) expr->text = name;
  return expr;
}

static const gdl2_expr *read_word(parser *p) {
  gdl2_expr code = {0};
  const uint32_t start = p->at, end = word_end(p, start);
  const gdl_string word = {p->text.text + start, end - start};
  if (gdl2_scan_code(p->text, &p->at, &code)) {
    gdl2_expr *expr = node(p, GDL2_CODE, start);
    expr->code = code.code;
    expr->label = code.label;
    return expr;
  }
  if (gdl_string_is(word, "not")) return p->at = end - 1, read_not(p);
  if (end < p->text.len && p->text.text[end] == '(') return read_call(p, word);
  gdl2_expr *constant = read_constant_word(p, word);
  if (!constant) return unexpected(p);
  p->at = end;
  return constant;
}

static const gdl2_expr *read_bracket(parser *p) {
  const bool was_in_list = p->in_list;
  p->at++;
  p->in_list = false;
  const gdl2_expr *expr = read_expr(p, 1);
  p->in_list = was_in_list;
  return expr && expect(p, ')') ? expr : NULL;
}

static bool begins_number(const parser *p) {
  const uint32_t is_open = peek(p, 0) == '(', sign = is_open + (peek(p, is_open) == '-');
  if (peek(p, 0) == '(' && sign < 2) return false;
  if (!gdl_is_digit(peek(p, sign + (peek(p, sign) == '.')))) return false;
  if (peek(p, 0) != '(') return true;
  uint32_t end = p->at + 2; /* `(-5)` is a number, `(-5+3)` is none */
  while (end < p->text.len && (gdl_is_digit(p->text.text[end]) || strchr(".E-", p->text.text[end])))
    end++;
  return end < p->text.len && p->text.text[end] == ')';
}

static const gdl2_expr *read_negative(parser *p) {
  const uint32_t start = p->at++;
  return node_of_one(p, GDL2_NEGATE, place(p, start), read_operand(p));
}

static const gdl2_expr *operand_at(parser *p) {
  const char c = peek(p, 0);
  if (c == '$') return read_variable(p);
  if (c == '\'' || c == '"') return read_text(p);
  if (gdl_is_digit(c) && word_end(p, p->at) < p->text.len && peek(p, word_end(p, p->at) - p->at) == ':')
    return read_word(p);
  if (begins_number(p)) return read_number(p);
  if (c == '(') return read_bracket(p);
  if (c == '!') return read_not(p);
  if (c == '-') return read_negative(p);
  if (gdl_is_ascii_word(c)) return read_word(p);
  return unexpected(p);
}

static const gdl2_expr *read_operand(parser *p) {
  skip_blanks(p);
  if (p->depth >= MAX_DEPTH) return fail(p, GDL_DIAG_GDL2_TOO_DEEP, p->at, p->at);
  p->depth++;
  const gdl2_expr *expr = operand_at(p);
  p->depth--;
  return expr;
}

/* ---- operators ---- */

typedef struct operation {
  const char *sign;
  int level; /* the higher, the closer it binds */
  gdl2_op op;
} operation;

/* A sign that begins another stands after it. */
static const operation operations[] = {
    {"||", 1, GDL2_OR},         {"or", 1, GDL2_OR},
    {"&&", 2, GDL2_AND},        {"and", 2, GDL2_AND},
    {"==", 3, GDL2_EQUAL},      {"!=", 3, GDL2_UNEQUAL},
    {"<=", 4, GDL2_LESS_EQUAL}, {">=", 4, GDL2_GREATER_EQUAL},
    {"<", 4, GDL2_LESS},        {">", 4, GDL2_GREATER},
    {"+", 5, GDL2_ADD},         {"-", 5, GDL2_SUB},
    {"*", 6, GDL2_MUL},         {"/", 6, GDL2_DIV},
    {"^", 7, GDL2_POWER},
};

static const operation *operation_at(parser *p) {
  skip_blanks(p);
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
    const char *sign = operations[i].sign;
    const uint32_t len = (uint32_t)strlen(sign);
    if (p->text.len - p->at < len || memcmp(p->text.text + p->at, sign, len) != 0) continue;
    if (gdl_is_letter(*sign) && gdl_is_ascii_word(peek(p, len))) continue;
    return &operations[i];
  }
  return NULL;
}

/* `a + b + c` is one operation on three. */
static bool is_chain(gdl2_op op) {
  return op == GDL2_AND || op == GDL2_OR || op == GDL2_ADD || op == GDL2_MUL;
}

static void push(parser *p, expr_list *args, const gdl2_expr *expr, bool is_opened) {
  if (is_opened)
    for (uint32_t i = 0; i < expr->arg_count; i++) GDL_PUSH(p->reader->arena, args, expr->args[i]);
  else
    GDL_PUSH(p->reader->arena, args, expr);
}

static bool is_plain_text(const gdl2_expr *expr) {
  return expr->op == GDL2_TEXT && !gdl_plan_quoted_number(expr->text, &(gdl_decimal){0});
}

/* 'a ' + 'b' is one text. */
static const gdl2_expr *join_texts(parser *p, const gdl2_expr *sum) {
  gdl_out text = gdl_out_new(p->reader->arena);
  for (uint32_t i = 0; sum != NULL && i < sum->arg_count; i++) {
    if (sum->op != GDL2_ADD || !is_plain_text(sum->args[i])) return sum;
    gdl_out_string(&text, sum->args[i]->text);
  }
  if (sum == NULL || sum->arg_count == 0) return sum;
  gdl2_expr *joined = GDL_NEW(p->reader->arena, gdl2_expr);
  *joined = (gdl2_expr){.op = GDL2_TEXT, .at = sum->at, .text = gdl_out_take(&text)};
  return joined;
}

/* The rest of a chain; a chain in brackets joins it where that changes nothing: on the left, and on either side of a condition. */
static const gdl2_expr *read_chain(parser *p, const gdl2_expr *left, const operation *o) {
  const gdl2_op op = o->op;
  const bool is_condition = op == GDL2_AND || op == GDL2_OR;
  uint32_t height = p->height;
  expr_list args = {0};
  for (push(p, &args, left, left->op == op); o && o->op == op; o = operation_at(p)) {
    p->at += (uint32_t)strlen(o->sign);
    const gdl2_expr *right = read_expr(p, o->level + 1);
    if (!right) return NULL;
    if (p->height > height) height = p->height;
    push(p, &args, right, is_condition && right->op == op);
  }
  return join_texts(p, node_of(p, op, left->at, args, height));
}

/* `null == x` is `x == null`. */
static const gdl2_expr *read_pair(parser *p, const gdl2_expr *left, const operation *o) {
  const uint32_t height = p->height;
  expr_list args = {0};
  p->at += (uint32_t)strlen(o->sign);
  const gdl2_expr *right = read_expr(p, o->level + 1);
  if (!right) return NULL;
  const bool is_turned = o->level == 3 && left->op == GDL2_NULL;
  push(p, &args, is_turned ? right : left, false);
  push(p, &args, is_turned ? left : right, false);
  return node_of(p, o->op, left->at, args, height > p->height ? height : p->height);
}

static const gdl2_expr *read_expr(parser *p, int least) {
  const gdl2_expr *left = read_operand(p);
  while (left) {
    const operation *o = operation_at(p);
    if (!o || o->level < least) break;
    left = is_chain(o->op) ? read_chain(p, left, o) : read_pair(p, left, o);
  }
  return left;
}

/* ---- whole texts ---- */

static parser new_parser(gdl2_reader *reader, const gdl2_node *text) {
  return (parser){.reader = reader, .node = text, .text = text->string};
}

/* A bracket that closes nothing, after all that can be read, changes nothing: it is said and passed over. */
static bool is_at_end(parser *p) {
  skip_blanks(p);
  const uint32_t start = p->at;
  while (take(p, ')')) skip_blanks(p);
  if (p->at < p->text.len) {
    p->at = start < p->at ? start : p->at;
    unexpected(p);
    return false;
  }
  if (start < p->at)
    gdl_report(p->reader->diags, GDL_DIAG_GDL2_STRAY_BRACKET, span(p, start, p->at));
  return true;
}

const gdl2_expr *gdl2_parse_expr(gdl2_reader *reader, const gdl2_node *text) {
  parser p = new_parser(reader, text);
  const gdl2_expr *expr = read_expr(&p, 1);
  return expr && is_at_end(&p) ? expr : NULL;
}

bool gdl2_parse_assign(gdl2_reader *reader, const gdl2_node *text, gdl2_assign *out) {
  parser p = new_parser(reader, text);
  skip_blanks(&p);
  if (peek(&p, 0) != '$') return unexpected(&p), false;
  const gdl2_expr *target = read_variable(&p);
  if (!target) return false;
  if (target->op != GDL2_VARIABLE) return p.at = 0, unexpected(&p), false;
  if (!expect(&p, '=')) return false;
  const gdl2_expr *value = read_expr(&p, 1);
  if (!value || !is_at_end(&p)) return false;
  *out = (gdl2_assign){target->variable, target->attribute, value, target->at};
  return true;
}
