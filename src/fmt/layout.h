/* layout.h - pieces of text and the places where a line may break, laid out on lines of 120 columns.
 *
 * A group is laid out flat if that fits, else each LINE directly in it breaks. A FILL breaks only where what stands before the
 * next break would not fit. Columns are of the display: a Chinese character takes two. Of this folder only. */
#ifndef GDL_FMT_LAYOUT_H
#define GDL_FMT_LAYOUT_H

#include "base/arena.h"
#include "base/out.h"

#define GDL_LAYOUT_COLUMNS 120u

typedef enum gdl_piece_kind {
  GDL_PIECE_WORDS,  /* text */
  GDL_PIECE_BLANKS, /* `count` blanks */
  GDL_PIECE_LINE,   /* the line ends if the group is broken; else `count` blanks */
  GDL_PIECE_FILL,   /* the line ends if need be; else `count` blanks, but one in a flat group */
  GDL_PIECE_HARD,   /* the line ends, and an empty one follows if marked */
  GDL_PIECE_OPEN,
  GDL_PIECE_CLOSE, /* a group */
  GDL_PIECE_IN,    /* lines from here on are indented by `count` more */
  GDL_PIECE_HERE,  /* … to the present column */
  GDL_PIECE_OUT,   /* as before the last IN or HERE */
  GDL_PIECE_COMMENT /* text to the end of the line: on a line of its own, or after what stands there */
} gdl_piece_kind;

typedef struct gdl_piece {
  uint8_t kind;
  bool mark; /* HARD: an empty line follows; COMMENT: on a line of its own; FILL: ends if the group closed last is broken */
  uint16_t count;
  uint32_t len; /* of the text */
  const char *text;
} gdl_piece;

/* Pieces in chunks: a list that doubled would take twice the memory, and a long condition has millions. */
#define GDL_LAYOUT_CHUNK 4096u

typedef struct gdl_layout {
  gdl_arena *arena;
  GDL_LIST(gdl_piece *) chunks;
  uint32_t count; /* of the pieces */
} gdl_layout;

static inline gdl_piece *gdl_layout_at(const gdl_layout *layout, uint32_t place) {
  return &layout->chunks.at[place / GDL_LAYOUT_CHUNK][place % GDL_LAYOUT_CHUNK];
}

uint32_t gdl_layout_add(gdl_layout *layout, gdl_piece_kind kind, uint16_t count); /* its place */
uint32_t gdl_layout_text(gdl_layout *layout, gdl_piece_kind kind, gdl_string text);

#define GDL_NOT_FLAT UINT32_MAX
/* Columns from place `from` up to `to` on one line; GDL_NOT_FLAT if a line must end there. */
uint32_t gdl_layout_width(const gdl_layout *layout, uint32_t from, uint32_t to);

gdl_string gdl_layout_print(const gdl_layout *layout, gdl_arena *arena);

#endif
