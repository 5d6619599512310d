/* anchors.c - looking for the anchors in the source document. */
#include "cli/anchors.h"

#include <string.h>

#include "base/out.h"
#include "base/text.h"

static bool is_blank(uint32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x3000 || c == 0xA0;
}

/* NFKC; runs of blanks become one, and none is left beside a Chinese character. */
static gdl_string squeezed(gdl_arena *arena, gdl_string text) {
  const gdl_string normal = gdl_text_nfkc(arena, text);
  gdl_out out = gdl_out_new(arena);
  uint32_t before = '\n';
  bool pending = false;
  for (uint32_t i = 0; i < normal.len;) {
    uint32_t c = 0;
    size_t len = gdl_utf8_decode(normal.text + i, normal.len - i, &c);
    if (len == 0) len = 1;
    if (is_blank(c)) {
      pending = true;
    } else {
      if (pending && before != '\n' && !gdl_is_cjk(before) && !gdl_is_cjk(c))
        gdl_out_char(&out, ' ');
      gdl_out_bytes(&out, normal.text + i, len);
      before = c;
      pending = false;
    }
    i += (uint32_t)len;
  }
  return gdl_out_take(&out);
}

/* Where `part` ends in `text` at or after `from`; SIZE_MAX if it does not stand there. */
static size_t end_of(gdl_string text, gdl_string part, size_t from) {
  for (size_t at = from; part.len > 0 && at + part.len <= text.len; at++) {
    const char *found = memchr(text.text + at, part.text[0], text.len - at - part.len + 1);
    if (!found) return SIZE_MAX;
    at = (size_t)(found - text.text);
    if (memcmp(found, part.text, part.len) == 0) return at + part.len;
  }
  return SIZE_MAX;
}

/* The parts stand in this order, with anything between. */
static void check_anchor(gdl_arena *arena, gdl_diags *diags, gdl_string document,
                         const gdl_anchor *anchor) {
  size_t at = 0;
  for (uint32_t i = 0; i < anchor->parts.count; i++) {
    const gdl_quoted *part = &anchor->parts.at[i];
    at = end_of(document, squeezed(arena, part->string), at);
    if (at != SIZE_MAX) continue;
    gdl_report_1(diags, GDL_DIAG_ANCHOR_NOT_FOUND, part->span, part->string);
    return;
  }
}

void gdl_check_anchors(gdl_arena *arena, const gdl_program *program, gdl_diags *diags,
                       gdl_string document) {
  const gdl_string text = squeezed(arena, document);
  for (uint32_t i = 0; i < program->items_count; i++) {
    const gdl_decl *decl = program->items[i].decl;
    for (uint32_t k = 0; k < decl->item.anchors.count; k++)
      check_anchor(arena, diags, text, &decl->item.anchors.at[k]);
  }
}
