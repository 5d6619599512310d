/* printer.h - goes along the words of a source in their order and sets breaks between them. Of this folder only.
 *
 * INVARIANT: every word and every comment becomes one piece, in its place, whatever the code that lays them out believes
 * about them; only a comma before a closing bracket is left out. The tree says what the words are. */
#ifndef GDL_FMT_PRINTER_H
#define GDL_FMT_PRINTER_H

#include "fmt/layout.h"
#include "syntax/parse.h"

typedef struct gdl_printer {
  gdl_arena *scratch;
  gdl_layout layout; /* in an arena of its own, so that it grows in place */
  const gdl_file *file;
  gdl_spans words;
  uint32_t word;    /* the next one */
  uint32_t comment; /* the next one */
  uint32_t done;    /* where the last of both ended */
  uint32_t indent;  /* of the present construct, as far as known before laying out */
} gdl_printer;

/* ---- words ---- */

gdl_string gdl_fmt_word_here(const gdl_printer *p, uint32_t index); /* "" past the end */
bool gdl_fmt_at_word(const gdl_printer *p, const char *text);
bool gdl_fmt_at_end(const gdl_printer *p, gdl_span span); /* all words up to the end of `span` are taken */
void gdl_fmt_take(gdl_printer *p);
void gdl_fmt_take_blank(gdl_printer *p);             /* … and a blank after it */
void gdl_fmt_blank_take(gdl_printer *p);             /* a blank, then the word */
void gdl_fmt_take_to(gdl_printer *p, gdl_span span); /* all up to its end, without blanks */
void gdl_fmt_take_comma(gdl_printer *p);             /* if there is one */
void gdl_fmt_drop_comma(gdl_printer *p);             /* if there is one */

/* ---- breaks ---- */

void gdl_fmt_blank(gdl_printer *p);
uint32_t gdl_fmt_line(gdl_printer *p, uint16_t blanks);
uint32_t gdl_fmt_fill(gdl_printer *p);
void gdl_fmt_fill_after(gdl_printer *p); /* ends the line if the group just closed was broken */
void gdl_fmt_open(gdl_printer *p);
void gdl_fmt_close(gdl_printer *p);
void gdl_fmt_in(gdl_printer *p, uint16_t columns);
void gdl_fmt_here(gdl_printer *p);
void gdl_fmt_out(gdl_printer *p, uint16_t columns); /* as much as gdl_in; 0 after gdl_here */

/* A new line for a clause, an arm or a declaration: the author's empty line before it is kept, unless it is the first of
 * its block; so are those between comments. */
void gdl_fmt_clause_line(gdl_printer *p, bool is_first);
void gdl_fmt_end_line(gdl_printer *p);
bool gdl_fmt_is_apart(const gdl_printer *p); /* whether there is an empty line between what was taken last and the next word */
void gdl_fmt_comments(gdl_printer *p);    /* those that stand here */
void gdl_fmt_begin_block(gdl_printer *p); /* ` {` */
void gdl_fmt_end_block(gdl_printer *p);
/* The comments before a closing bracket belong to what it closes. */
void gdl_fmt_comments_before_end(gdl_printer *p);

/* ---- columns ---- */

uint32_t gdl_fmt_mark(const gdl_printer *p); /* a place in the layout */
uint32_t gdl_fmt_width_since(const gdl_printer *p, uint32_t mark);
void gdl_fmt_set_blanks(gdl_printer *p, uint32_t place, uint32_t blanks);

/* ---- parts of the language ---- */

void gdl_fmt_print_expr(gdl_printer *p, const gdl_expr *expr);
/* One whose lines are indented by two if it is broken. */
void gdl_fmt_print_expr_in(gdl_printer *p, const gdl_expr *expr);
bool gdl_fmt_is_block(const gdl_expr *expr); /* cases and sum: they always take lines of their own */
void gdl_fmt_print_ref(gdl_printer *p, gdl_ref ref);
void gdl_fmt_print_names(gdl_printer *p); /* in braces */
bool gdl_fmt_at_text(const gdl_printer *p);
void gdl_fmt_print_texts(gdl_printer *p); /* as many as follow */
void gdl_fmt_print_code(gdl_printer *p);
void gdl_fmt_print_shown(gdl_printer *p, const gdl_expr *step);
/* Keywords of a block with what follows each in one column: `width` is that of the widest. */
uint32_t gdl_fmt_key_width(const gdl_printer *p, gdl_span span); /* of its first word */
void gdl_fmt_take_key(gdl_printer *p, uint32_t width);
void gdl_fmt_print_keyed(gdl_printer *p); /* a keyword and its texts */
void gdl_fmt_print_type(gdl_printer *p, const gdl_type_expr *type);
void gdl_fmt_print_choices(gdl_printer *p, gdl_choices choices);
void gdl_fmt_print_action(gdl_printer *p, const gdl_decl *decl);
void gdl_fmt_print_item(gdl_printer *p, const gdl_decl *decl);
void gdl_fmt_print_test(gdl_printer *p, const gdl_decl *decl);
void gdl_fmt_print_decls(gdl_printer *p);

#endif
