/* stream.c - the tokens as the grammar gets them: remembers the last ones and the open brackets, and after an error skips
 * to a place where the grammar can go on. */
#include <string.h>

#include "base/text.h"
#include "syntax/parser.h"

/* ---- brackets ---- */

static bool closes(int kind, int open) {
  return (kind == T_RBRACE && open == T_LBRACE) || (kind == T_RPAREN && open == T_LPAREN) ||
         (kind == T_RBRACKET && open == T_LBRACKET);
}

static bool has_block(int opener) {
  return opener == T_GUIDELINE || opener == T_ACTION || opener == T_ITEM || opener == T_TEST;
}

static void open_bracket(gdl_parser *parser, const gdl_token *token) {
  if (parser->open_count < GDL_OPEN_MAX)
    parser->open[parser->open_count] = (gdl_open){token->kind, token->span};
  parser->open_count++;
  if (token->kind == T_LBRACE && parser->open_count == 1 && !parser->is_recovering &&
      parser->opener && has_block(parser->opener->token))
    parser->block = parser->opener->token;
}

/* A bracket that closes none of its kind closes nothing; else it closes all that was opened since, too. */
static void close_bracket(gdl_parser *parser, const gdl_token *token) {
  uint32_t i = parser->open_count;
  if (i > GDL_OPEN_MAX) { /* not remembered which */
    parser->open_count--;
    return;
  }
  while (i > 0 && !closes(token->kind, parser->open[i - 1].kind)) i--;
  if (i > 0) parser->open_count = i - 1;
  if (parser->open_count == 0) parser->block = 0;
}

/* Done when the next token is fetched, so that a report about this one sees what was open before it. */
static void settle(gdl_parser *parser) {
  const gdl_token *token = &parser->token;
  if (token->kind == T_LBRACE || token->kind == T_LPAREN || token->kind == T_LBRACKET)
    open_bracket(parser, token);
  if (token->kind == T_RBRACE || token->kind == T_RPAREN || token->kind == T_RBRACKET)
    close_bracket(parser, token);
  if (token->kind == T_RULE && parser->block == T_ITEM && parser->open_count == 1)
    parser->in_rule = true;
}

/* ---- fetching ---- */

static void enter(gdl_parser *parser, const gdl_word *word) {
  parser->last_name = parser->opener_name;
  parser->opener = word;
  parser->opener_name = (gdl_ident){0};
  parser->in_rule = false;
}

static bool has_name(const gdl_parser *parser, const gdl_token *token) {
  const gdl_word *word = gdl_word_of_token(token->kind);
  if (parser->before.kind == 0 || !parser->opener || parser->opener_name.name) return false;
  if (parser->opener->token != parser->before.kind || parser->opener->token == T_TEST) return false;
  return token->kind == T_NAME || token->kind == T_TAG || (word && !(word->uses & GDL_WORD_RESERVED));
}

static void fetch(gdl_parser *parser) {
  settle(parser);
  parser->before_that = parser->before;
  parser->before = parser->token;
  gdl_token token = {0};
  token.kind = gdl_scan(&token.value, &token.span, parser->scanner);
  token.first = parser->at_line_start;
  parser->at_line_start = false;
  parser->token = token;
  if (parser->open_count == 0 && gdl_opens_declaration(parser, &token))
    enter(parser, gdl_word_of_token(token.kind));
  else if (has_name(parser, &token))
    parser->opener_name = token.value.ident;
}

const gdl_token *gdl_next_token(gdl_parser *parser) {
  fetch(parser);
  return &parser->token;
}

/* ---- where declarations begin ---- */

static bool is_reserved(const gdl_parser *parser, uint32_t at, uint32_t end) {
  const gdl_word *word = gdl_word_find((gdl_string){parser->source->text + at, end - at});
  return word && (word->uses & GDL_WORD_RESERVED);
}

bool gdl_opens_declaration(const gdl_parser *parser, const gdl_token *token) {
  const gdl_word *word = gdl_word_of_token(token->kind);
  if (!word || !(word->uses & GDL_WORD_DECLARATION)) return false;
  if (!token->first && parser->before.kind != T_RBRACE && parser->before.kind != 0) return false;
  const uint32_t end = token->span.end - parser->source->base, next = gdl_skip_blanks(parser, end);
  uint32_t len;
  const uint32_t code_point = gdl_code_point_at(parser, next, &len);
  if (token->kind == T_TEST || token->kind == T_USE) return code_point == '"';
  if (token->kind == T_EXCLUSIVE) return code_point == '(';
  return next > end && gdl_is_name_continue(code_point) &&
         !is_reserved(parser, next, gdl_word_end(parser, next));
}

/* What follows the name in a declaration: it tells one from a fact that happens to be called `item`. */
static const char *after_name(int kind) {
  switch (kind) {
    case T_FACT: return ":";
    case T_DEFINE:
    case T_UNIT:
    case T_PARAMETER: return "=";
    case T_GUIDELINE:
    case T_ITEM:
    case T_ACTION:
    case T_CODES: return "{";
    case T_GROUP:
    case T_READING: return "of";
    case T_CONSTRAINT: return "when";
    case T_ALLOW: return "because";
    default: return NULL;
  }
}

/* `duty talk zh "…"`: a word of the author, a tag, a text. */
static bool is_labelled_duty(const gdl_parser *parser, const gdl_token *token) {
  const uint32_t name = gdl_skip_blanks(parser, token->span.end - parser->source->base);
  const uint32_t name_end = gdl_word_end(parser, name), tag = gdl_skip_blanks(parser, name_end);
  const uint32_t tag_end = gdl_word_end(parser, tag);
  if (gdl_word_find((gdl_string){parser->source->text + name, name_end - name})) return false;
  return tag_end > tag && gdl_byte_at(parser, gdl_skip_blanks(parser, tag_end)) == '"';
}

/* Sure, not only likely: no condition goes on like this. */
static bool surely_opens_declaration(const gdl_parser *parser, const gdl_token *token) {
  if (!gdl_opens_declaration(parser, token)) return false;
  if (token->kind == T_TEST || token->kind == T_USE || token->kind == T_EXCLUSIVE) return true;
  if (token->kind == T_DUTY) return is_labelled_duty(parser, token);
  const char *wanted = after_name(token->kind);
  const uint32_t name = gdl_skip_blanks(parser, token->span.end - parser->source->base);
  const uint32_t at = gdl_skip_blanks(parser, gdl_word_end(parser, name)),
                 len = wanted ? (uint32_t)strlen(wanted) : 0;
  if (len == 0 || parser->source->len - at < len) return false;
  if (token->kind == T_DEFINE && gdl_byte_at(parser, at) == ':') return true;
  return memcmp(parser->source->text + at, wanted, len) == 0;
}

/* ---- recovery ---- */

static bool opens_clause(const gdl_parser *parser, const gdl_token *token) {
  const gdl_word *word = gdl_word_of_token(token->kind);
  if (!word || !token->first || parser->block == 0) return false;
  const uint32_t end = token->span.end - parser->source->base;
  uint32_t len;
  if (token->kind == T_RULE && parser->block == T_ITEM)
    return gdl_is_name_start(gdl_code_point_at(parser, gdl_skip_blanks(parser, end), &len));
  if (parser->open_count != 1 || parser->in_rule) return false;
  const unsigned wanted = parser->block == T_ITEM     ? GDL_WORD_ITEM
                          : parser->block == T_ACTION ? GDL_WORD_ACTION
                          : parser->block == T_TEST   ? GDL_WORD_TEST_
                                                      : GDL_WORD_HEADER;
  return (word->uses & wanted) != 0;
}

static int resume_at(gdl_parser *parser, const gdl_token *token) {
  if (token->kind == T_END || gdl_opens_declaration(parser, token)) {
    parser->open_count = 0;
    parser->block = 0;
    return T_RESUME_DECL;
  }
  if (!opens_clause(parser, token)) return 0;
  parser->open_count = 1;
  return T_RESUME_CLAUSE;
}

/* The token in error itself may be the place to go on. */
static int skip(gdl_parser *parser, gdl_span *span) {
  int resume;
  if (parser->resumed_at == parser->token.span.end && parser->token.kind != T_END)
    fetch(parser); /* it was no good */
  while ((resume = resume_at(parser, &parser->token)) == 0) fetch(parser);
  parser->resumed_at = parser->token.span.end;
  *span = (gdl_span){0, 0};
  parser->is_held = true;
  parser->is_recovering = false;
  parser->is_resuming = true;
  return resume;
}

int gdl_yylex(GDL_YYSTYPE *value, gdl_span *span, gdl_parser *parser) {
  if (parser->is_resuming) { /* the grammar did not take the clause: it was not inside the block */
    parser->is_resuming = false;
    parser->block = 0;
    parser->is_recovering = true;
  }
  if (parser->is_recovering) return skip(parser, span);
  if (parser->is_held) {
    parser->is_held = false;
    if (gdl_opens_declaration(parser, &parser->token) && parser->open_count == 0)
      enter(parser, gdl_word_of_token(parser->token.kind));
  } else {
    fetch(parser);
    if (surely_opens_declaration(parser, &parser->token)) { /* so that it is not taken for a name */
      parser->is_held = true;
      *span = parser->token.span;
      return T_RESUME_DECL;
    }
  }
  *value = parser->token.value;
  *span = parser->token.span;
  return parser->token.kind;
}

/* ---- errors ---- */

void gdl_syntax_remember(gdl_parser *parser, gdl_span span) {
  if (parser->first_error == 0) parser->first_error = span.start;
  if (span.start > parser->last_error) parser->last_error = span.start;
}

gdl_diag *gdl_syntax_report(gdl_parser *parser, gdl_diag_code code, gdl_span span) {
  if (gdl_diag_info_of(code)->severity == GDL_ERROR) gdl_syntax_remember(parser, span);
  return gdl_report(parser->diags, code, span);
}

gdl_diag *gdl_syntax_report_1(gdl_parser *parser, gdl_diag_code code, gdl_span span, gdl_string arg) {
  gdl_diag *diag = gdl_syntax_report(parser, code, span);
  diag->args[0].text = arg;
  return diag;
}

gdl_diag *gdl_syntax_report_2(gdl_parser *parser, gdl_diag_code code, gdl_span span,
                              gdl_string arg0, gdl_string arg1) {
  gdl_diag *diag = gdl_syntax_report_1(parser, code, span, arg0);
  diag->args[1].text = arg1;
  return diag;
}

gdl_diag *gdl_syntax_report_3(gdl_parser *parser, gdl_diag_code code, gdl_span span,
                              gdl_string arg0, gdl_string arg1, gdl_string arg2) {
  gdl_diag *diag = gdl_syntax_report_2(parser, code, span, arg0, arg1);
  diag->args[2].text = arg2;
  return diag;
}

void gdl_report_depth(gdl_parser *parser, gdl_span span) {
  gdl_out limit = gdl_out_new(parser->arena);
  gdl_out_int(&limit, GDL_MAX_DEPTH);
  gdl_syntax_report_1(parser, GDL_DIAG_TOO_DEEP, span, gdl_out_take(&limit));
}

/* What follows something wrong that was reported already says nothing of its own. */
static bool was_explained(const gdl_parser *parser) {
  return parser->last_error != 0 && parser->last_error >= parser->before.span.start &&
         parser->last_error < parser->token.span.end;
}

void gdl_syntax_error(gdl_parser *parser, const bool *expected, int expected_count) {
  if (!was_explained(parser)) gdl_report_unexpected(parser, expected, expected_count);
  const bool is_next = parser->open_count == 0 && gdl_opens_declaration(parser, &parser->token);
  parser->lost_name = is_next ? parser->last_name : parser->opener_name;
  parser->is_recovering = true;
}
