/* parse.c - a file from text to tree. */
#include "syntax/parse.h"

#include "syntax/parser.h"

/* flex writes into what it scans, and wants two NULs after it. */
static void begin(gdl_parser *parser) {
  const gdl_source *source = parser->source;
  const size_t size = (size_t)source->len + 1; /* with the NUL it has; the copy has another */
  gdl_scan_begin(parser, gdl_arena_copy(parser->arena, source->text, size), size + 1);
}

/* The grammar gives up only when its stack is full. It is started afresh after what was too deep. */
static void run(gdl_parser *parser) {
  while (gdl_yyparse(parser) == 2) {
    parser->lost_name = parser->opener_name;
    gdl_decl_lost(parser);
    parser->block = 0;
    parser->is_recovering = true;
  }
}

static gdl_parser *new_parser(gdl_arena *arena, gdl_names *names, gdl_diags *diags,
                              const gdl_source *source) {
  gdl_parser *parser = GDL_NEW(arena, gdl_parser);
  parser->arena = arena;
  parser->names = names;
  parser->diags = diags;
  parser->source = source;
  parser->at_line_start = true;
  begin(parser);
  return parser;
}

const gdl_file *gdl_parse(gdl_arena *arena, gdl_names *names, gdl_diags *diags, const gdl_source *source) {
  const uint32_t errors = diags->errors;
  gdl_parser *parser = new_parser(arena, names, diags, source);
  run(parser);
  if (parser->decls.count == 0 && diags->errors == errors)
    gdl_report(diags, GDL_DIAG_EMPTY_SOURCE, gdl_span_at(parser, 0, 0));
  gdl_file *file = GDL_NEW(arena, gdl_file);
  file->source = source;
  file->decls.at = parser->decls.at;
  file->decls.count = parser->decls.count;
  file->comments.at = parser->comments.at;
  file->comments.count = parser->comments.count;
  return file;
}

gdl_spans gdl_scan_spans(gdl_arena *arena, gdl_names *names, gdl_diags *diags, const gdl_source *source) {
  gdl_parser *parser = new_parser(arena, names, diags, source);
  gdl_spans spans = {0};
  for (const gdl_token *token; (token = gdl_next_token(parser))->kind != T_END;)
    GDL_APPEND(parser, &spans, &token->span);
  return spans;
}
