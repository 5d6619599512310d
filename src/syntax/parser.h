/* parser.h - what scanner, grammar, recovery and builders share while one file is parsed. Of this folder only.
 *
 * text -> scan.c, unit.c, sign.c (driven by grammar/gdl.l) -> stream.c -> grammar/gdl.y -> build.c, build_decl.c
 *
 * After a syntax error the stream skips to a place where the grammar can go on, and tells it so by a RESUME token. */
#ifndef GDL_SYNTAX_PARSER_H
#define GDL_SYNTAX_PARSER_H

#include "syntax/build.h"
#include "syntax/parse.h"
#include "syntax/words.h"

#include "gdl.tab.h"

typedef struct gdl_token {
  int kind;
  gdl_span span;
  bool first; /* on its line */
  GDL_YYSTYPE value;
} gdl_token;

/* Brackets that are open; those past the array are counted only. */
#define GDL_OPEN_MAX 64
typedef struct gdl_open {
  int kind;
  gdl_span span;
} gdl_open;

struct gdl_parser {
  gdl_arena *arena;
  gdl_names *names;
  gdl_diags *diags;
  const gdl_source *source;
  void *scanner;

  /* scanning */
  bool at_line_start; /* nothing but blanks since the last line end */
  bool end_was_given;

  /* the stream */
  gdl_token token, before, before_that; /* the last ones given to the grammar */
  bool is_held, is_recovering;
  bool is_resuming; /* a RESUME token was given and not yet taken */
  int block; /* ITEM, GUIDELINE, ACTION or TEST while the grammar is between its braces; else 0 */
  gdl_open open[GDL_OPEN_MAX];
  uint32_t open_count;
  const gdl_word *opener;           /* the declaration we are in; NULL before the first */
  gdl_ident opener_name, last_name; /* its name as far as seen, and that of the one before */
  gdl_ident lost_name;              /* of the declaration that an error broke off */
  uint32_t resumed_at;
  bool in_rule;

  /* building */
  uint32_t headers_said; /* of the guideline block, a bit for each gdl_header_kind */
  GDL_LIST(const gdl_decl *) decls;
  GDL_LIST(gdl_comment) comments;
  uint32_t first_error, last_error; /* where there were errors since the last declaration ended; 0 for none */
  bool is_broken;                   /* the grammar gave up in the present one */
};

/* Reporting: as gdl_report_*, and remembers that the declaration here is broken. */
gdl_diag *gdl_syntax_report(gdl_parser *parser, gdl_diag_code code, gdl_span span);
gdl_diag *gdl_syntax_report_1(gdl_parser *parser, gdl_diag_code code, gdl_span span, gdl_string arg);
gdl_diag *gdl_syntax_report_2(gdl_parser *parser, gdl_diag_code code, gdl_span span,
                              gdl_string arg0, gdl_string arg1);
gdl_diag *gdl_syntax_report_3(gdl_parser *parser, gdl_diag_code code, gdl_span span,
                              gdl_string arg0, gdl_string arg1, gdl_string arg2);
/* The same for what was reported elsewhere. */
void gdl_syntax_remember(gdl_parser *parser, gdl_span span);
/* Nested too deep for the grammar's own stack or for GDL_MAX_DEPTH. */
void gdl_report_depth(gdl_parser *parser, gdl_span span);

/* stream.c: reports what is wrong with parser->token, where only the `expected` tokens could stand; then recovers. */
void gdl_syntax_error(gdl_parser *parser, const bool *expected, int expected_count);
/* The next token of the text, without a grammar. */
const gdl_token *gdl_next_token(gdl_parser *parser);
int gdl_yylex(GDL_YYSTYPE *value, gdl_span *span, gdl_parser *parser);
/* Whether a word begins a declaration, most likely: words are soft, so look at what stands around it. */
bool gdl_opens_declaration(const gdl_parser *parser, const gdl_token *token);
/* expect.c: the message. */
void gdl_report_unexpected(gdl_parser *parser, const bool *expected, int expected_count);

/* gdl.y: the sign itself, or what a person would call it. */
const char *gdl_token_spelling(int token);
/* gdl.l: `buffer` holds the text and two NULs after it, and is written to. */
void gdl_scan_begin(gdl_parser *parser, char *buffer, size_t size);
int gdl_scan(GDL_YYSTYPE *value, gdl_span *span, void *scanner);

/* Scanning with the whole text at hand: `at` is an offset into it, the result the length or the token. */
static inline gdl_span gdl_span_at(const gdl_parser *parser, uint32_t at, uint32_t len) {
  return (gdl_span){parser->source->base + at, parser->source->base + at + len};
}
/* The byte at an offset; 0 past the end. */
static inline char gdl_byte_at(const gdl_parser *parser, uint32_t at) {
  return at < parser->source->len ? parser->source->text[at] : '\0';
}
uint32_t gdl_code_point_at(const gdl_parser *parser, uint32_t at, uint32_t *len); /* 0 past the end */
uint32_t gdl_word_end(const gdl_parser *parser, uint32_t at);    /* `at` itself: no word is there */
uint32_t gdl_skip_blanks(const gdl_parser *parser, uint32_t at); /* on this line */

/* `*len`: of the ASCII that is known to be of the word. */
int gdl_scan_word(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value);
int gdl_scan_number(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value);
int gdl_scan_date(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value);
int gdl_scan_string(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value);
int gdl_scan_quoted(gdl_parser *parser, uint32_t at, uint32_t open_len, uint32_t close,
                    uint32_t *len, GDL_YYSTYPE *value);
uint32_t gdl_scan_block_comment(gdl_parser *parser, uint32_t at);
uint32_t gdl_scan_comment(gdl_parser *parser, uint32_t at);
/* After a number (`blanks` before it, perhaps none), `as`, `quantity`: the length of the unit at `at`, 0 for none. */
uint32_t gdl_scan_unit(gdl_parser *parser, uint32_t at, bool blank_before, GDL_YYSTYPE *value);
bool gdl_wants_unit(const gdl_parser *parser, int kind);
/* A character that is not ASCII: a word, or a sign that stands for a sign of the language; 0: skipped. */
int gdl_scan_other(gdl_parser *parser, uint32_t at, uint32_t *len, GDL_YYSTYPE *value);
/* What closes a text that begins with this quote of another script; 0: no quote. */
uint32_t gdl_closing_quote(uint32_t code_point);
/* `\u{202E}` */
gdl_string gdl_escaped_code_point(gdl_arena *arena, uint32_t code_point);
/* A sign of another language, such as `&&`: reported; the token it stands for. */
int gdl_scan_foreign(gdl_parser *parser, uint32_t at, uint32_t len, const char *ours, int kind);

#endif
