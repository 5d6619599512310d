/* guideline.c - the public functions of a guideline: compile, ask, free. */
#include "guideline.h"

#include <string.h>

#include "api/messages.h"
#include "api/unwind.h"

typedef struct compilation {
  const char *name, *text;
  size_t len;
  gdl_compile_options options;
  gdl_guideline *guideline;
} compilation;

static void compile(gdl_arena *arena, void *ctx) {
  compilation *c = ctx;
  gdl_guideline *guideline = gdl_compile_in(arena, gdl_string_of(c->name), c->text, c->len,
                                            c->options.load, c->options.load_ctx);
  guideline->memory = c->options.memory;
  guideline->memory_ctx = c->options.memory_ctx;
  gdl_messages_write(arena, guideline->diags, guideline->messages);
  c->guideline = guideline;
}

gdl_outcome gdl_compile(const char *name, const char *text, size_t len,
                        const gdl_compile_options *options, gdl_guideline **out) {
  if (!out) return GDL_BAD_ARGUMENT;
  *out = NULL;
  if (!name || (!text && len > 0)) return GDL_BAD_ARGUMENT;
  compilation c = {.name = name, .text = text ? text : "", .len = len};
  if (options) c.options = *options;
  if (!gdl_work_in_arena(c.options.memory, c.options.memory_ctx, compile, &c)) return GDL_NO_MEMORY;
  *out = c.guideline;
  return c.guideline->program ? GDL_OK : GDL_INVALID;
}

void gdl_guideline_free(gdl_guideline *guideline) {
  if (guideline) gdl_arena_free(guideline->arena); /* it lives in its own arena */
}

const char *gdl_guideline_messages(const gdl_guideline *guideline, gdl_message_form form) {
  return guideline && form <= GDL_MESSAGES_JSON ? guideline->messages[form] : "";
}

const char *gdl_guideline_id(const gdl_guideline *guideline) {
  const gdl_decl *header = guideline && guideline->program ? guideline->program->header : NULL;
  return header && header->name.name ? header->name.name->string.text : "";
}

const char *gdl_guideline_version(const gdl_guideline *guideline) {
  const gdl_decl *header = guideline && guideline->program ? guideline->program->header : NULL;
  for (uint32_t i = 0; header && i < header->guideline.headers.count; i++) {
    const gdl_header *line = &header->guideline.headers.at[i];
    if (line->kind == GDL_HEADER_VERSION && line->texts.count > 0)
      return line->texts.at[0].string.text;
  }
  return "";
}

const char *gdl_guideline_sha256(const gdl_guideline *guideline) {
  return guideline && guideline->program ? guideline->program->sha256 : "";
}

const char *gdl_library_version(void) { return GDL_VERSION; }
