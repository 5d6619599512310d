/* eval_text.c - texts made of texts. */
#include <string.h>

#include "eval/tape.h"

/* Of a text that is not known nothing is: it may be too long, too. */
gdl_value gdl_tape_join(const gdl_tape *tape, const gdl_node *node) {
  size_t len = 0;
  for (uint32_t k = 0; k < node->count; k++) {
    const gdl_value *part = gdl_tape_value(tape, node, k);
    if (part->text.is_unknown) return gdl_tape_maybe(tape, node);
    len += part->text.text.len;
  }
  if (len > GDL_MAX_JOINED) return gdl_tape_failure(tape, node, GDL_REASON_OVERFLOW);
  char *joined = gdl_arena_alloc(tape->arena, len + 1);
  size_t at = 0;
  for (uint32_t k = 0; k < node->count; k++) {
    const gdl_string part = gdl_tape_value(tape, node, k)->text.text;
    if (part.len > 0) memcpy(joined + at, part.text, part.len);
    at += part.len;
  }
  joined[at] = '\0';
  return (gdl_value){.text = {{joined, (uint32_t)len}, false}};
}
