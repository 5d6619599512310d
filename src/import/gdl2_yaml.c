/* gdl2_yaml.c - a YAML text as a tree, read with libyaml.
 *
 * libyaml has memory of its own, and our arena may give up at any allocation. So the text is walked twice: first to count, then
 * to fill what was allocated between; nothing is allocated in the arena while libyaml holds anything. */
#include <string.h>

#include "import/gdl2_parts.h"
#include "syntax/parse.h"

#ifdef GDL_HAS_YAML
bool gdl2_reads_fixtures(void) { return true; }
#else
bool gdl2_reads_fixtures(void) { return false; }
#endif

#ifdef GDL_HAS_YAML
#include <yaml.h>

#define MAX_DEPTH 16 /* a test file has 5 */

typedef enum outcome { READ, BROKEN, TOO_DEEP, NOT_PLAIN, NO_MEMORY } outcome;

typedef struct walk {
  const gdl_source *source;
  gdl2_node *nodes; /* NULL: only counting */
  char *bytes;
  size_t node_count, byte_count;
  gdl2_node *open[MAX_DEPTH + 1]; /* the document and what is open in it */
  bool is_object[MAX_DEPTH + 1], has_key[MAX_DEPTH + 1];
  gdl_string key[MAX_DEPTH + 1];
  uint32_t depth;
  uint32_t line, line_start; /* the line reached, from 0, and its offset */
  const char *problem;       /* of libyaml: words that live for ever */
  gdl_span place;
} walk;

/* ---- places ---- */

/* The bytes of a line break at `at`, as libyaml counts lines; 0: none. */
static uint32_t break_len(const gdl_source *source, uint32_t at) {
  const char *text = source->text + at;
  if (text[0] == '\r') return text[1] == '\n' ? 2 : 1;
  if (text[0] == '\n') return 1;
  if (strncmp(text, "\xC2\x85", 2) == 0) return 2;
  return strncmp(text, "\xE2\x80\xA8", 3) == 0 || strncmp(text, "\xE2\x80\xA9", 3) == 0 ? 3 : 0;
}

/* Marks come in the order of the text. */
static uint32_t offset_of(walk *w, yaml_mark_t mark) {
  uint32_t at = w->line_start;
  while (w->line < mark.line && at < w->source->len) {
    const uint32_t len = break_len(w->source, at);
    at += len == 0 ? 1 : len;
    if (len == 0) continue;
    w->line++;
    w->line_start = at;
  }
  for (size_t column = 0; column < mark.column && at < w->source->len; column++) do
      at++;
    while (at < w->source->len && ((unsigned char)w->source->text[at] & 0xC0) == 0x80);
  return w->source->base + at;
}

/* ---- nodes ---- */

static gdl_string copy(walk *w, const yaml_char_t *text, size_t len) {
  const size_t start = w->byte_count;
  w->byte_count += len + 1;
  if (!w->nodes) return (gdl_string){"", 0};
  memcpy(w->bytes + start, text, len);
  return (gdl_string){w->bytes + start, (uint32_t)len};
}

static gdl2_node *add(walk *w, gdl2_kind kind, const yaml_event_t *event) {
  const size_t index = w->node_count++;
  w->has_key[w->depth] = false;
  if (!w->nodes) return NULL;
  gdl2_node *node = &w->nodes[index], *parent = w->open[w->depth];
  const uint32_t start = offset_of(w, event->start_mark);
  node->kind = kind;
  node->span = (gdl_span){start, start + 1};
  node->key = w->key[w->depth];
  *(parent->last ? &parent->last->next : &parent->first) = node;
  parent->last = node;
  return node;
}

static void scalar(walk *w, const yaml_event_t *event) {
  const gdl_string text = copy(w, event->data.scalar.value, event->data.scalar.length);
  if (w->is_object[w->depth] && !w->has_key[w->depth]) {
    w->key[w->depth] = text;
    w->has_key[w->depth] = true;
    return;
  }
  gdl2_node *node = add(w, GDL2_STRING, event);
  if (node) node->string = text;
}

static outcome begin(walk *w, gdl2_kind kind, const yaml_event_t *event) {
  if (w->depth >= MAX_DEPTH) return TOO_DEEP;
  if (w->is_object[w->depth] && !w->has_key[w->depth]) return NOT_PLAIN; /* a key that is no text */
  gdl2_node *node = add(w, kind, event);
  w->depth++;
  w->open[w->depth] = node;
  w->is_object[w->depth] = kind == GDL2_OBJECT;
  w->has_key[w->depth] = false;
  w->key[w->depth] = (gdl_string){0};
  return READ;
}

static outcome take(walk *w, const yaml_event_t *event) {
  switch (event->type) {
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_STREAM_END_EVENT:
    case YAML_DOCUMENT_END_EVENT: return READ;
    case YAML_DOCUMENT_START_EVENT:
      return w->node_count == 0 ? READ : NOT_PLAIN; /* a second document */
    case YAML_ALIAS_EVENT: return NOT_PLAIN;
    case YAML_SCALAR_EVENT: scalar(w, event); return READ;
    case YAML_SEQUENCE_START_EVENT: return begin(w, GDL2_LIST, event);
    case YAML_MAPPING_START_EVENT: return begin(w, GDL2_OBJECT, event);
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: w->depth--; return READ;
  }
  return NOT_PLAIN;
}

/* Allocates nothing of ours. */
static outcome walk_text(walk *w) {
  yaml_parser_t parser;
  yaml_event_t event;
  outcome result = READ;
  bool is_done = false;
  if (!yaml_parser_initialize(&parser)) return NO_MEMORY;
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, (const unsigned char *)w->source->text, w->source->len);
  while (result == READ && !is_done) {
    if (!yaml_parser_parse(&parser, &event)) {
      const uint32_t at = offset_of(w, parser.problem_mark);
      result = parser.error == YAML_MEMORY_ERROR ? NO_MEMORY : BROKEN;
      w->problem = parser.problem ? parser.problem : "";
      w->place = (gdl_span){at, at + 1};
      break;
    }
    is_done = event.type == YAML_STREAM_END_EVENT;
    result = take(w, &event);
    if (result != READ) {
      const uint32_t at = offset_of(w, event.start_mark);
      w->place = (gdl_span){at, at + 1};
    }
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return result;
}

static outcome read_tree(gdl_arena *arena, walk *w, const gdl2_node **out) {
  const outcome result = walk_text(w);
  if (result != READ) return result;
  gdl2_node *document = GDL_NEW(arena, gdl2_node);
  walk fill = {.source = w->source,
               .nodes = GDL_NEW_ARRAY(arena, gdl2_node, w->node_count + 1),
               .bytes = gdl_arena_alloc(arena, w->byte_count + 1),
               .open = {document}};
  const outcome again = walk_text(&fill);
  *out = document->first;
  return again;
}

/* ---- small slips of editors ---- */

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/* Columns of the `- id:` at which a case begins; UINT32_MAX: this line begins none. */
static uint32_t case_column(const char *line, uint32_t len) {
  uint32_t column = 0;
  while (column < len && line[column] == ' ') column++;
  return len >= column + 5 && memcmp(line + column, "- id:", 5) == 0 ? column : UINT32_MAX;
}

/* Tabs before a line count as two blanks, blanks after it as nothing, and every case begins in the column of the first. */
static gdl_string repaired(gdl_arena *arena, const gdl_source *source) {
  gdl_out out = gdl_out_new(arena);
  uint32_t first = UINT32_MAX;
  for (uint32_t at = 0, end; at < source->len; at = end + 1) {
    const char *line = source->text + at, *newline = memchr(line, '\n', source->len - at);
    end = newline ? (uint32_t)(newline - source->text) : source->len;
    uint32_t len = end - at, start = case_column(line, len);
    while (len > 0 && (is_blank(line[len - 1]) || line[len - 1] == '\r')) len--;
    if (start != UINT32_MAX) {
      if (first == UINT32_MAX) first = start;
      gdl_out_repeat(&out, ' ', first);
    } else {
      for (start = 0; start < len && is_blank(line[start]); start++)
        gdl_out_text(&out, line[start] == '\t' ? "  " : " ");
    }
    gdl_out_bytes(&out, line + start, len - start);
    gdl_out_char(&out, '\n');
  }
  return gdl_out_take(&out);
}

static const gdl2_node *fail(gdl_arena *arena, gdl_diags *diags, outcome result, const walk *w) {
  switch (result) {
    case READ: break;
    case BROKEN:
      gdl_report_1(diags, GDL_DIAG_GDL2_YAML, w->place, gdl_string_of(w->problem));
      break;
    case TOO_DEEP:
      gdl_report_1(diags, GDL_DIAG_GDL2_YAML, w->place, gdl_string_of("nested too deep"));
      break;
    case NOT_PLAIN: gdl_report(diags, GDL_DIAG_GDL2_YAML_FORM, w->place); break;
    case NO_MEMORY:
      gdl_arena_array(arena, SIZE_MAX, 2);
      break; /* as if our own were exhausted: does not return */
  }
  return NULL;
}

const gdl2_node *gdl2_yaml_tree(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_string text) {
  const gdl2_node *root = NULL;
  walk w = {.source = gdl_source_load_data(arena, diags, name, text.text, text.len)};
  if (!w.source) return NULL;
  w.place = (gdl_span){w.source->base, w.source->base + 1};
  w.problem = "it is empty";
  const outcome result = read_tree(arena, &w, &root);
  if (result == READ) return root ? root : fail(arena, diags, BROKEN, &w);
  if (result != BROKEN) return fail(arena, diags, result, &w);
  const gdl_string better = repaired(arena, w.source);
  walk second = {.source = gdl_sources_add(diags->sources, name, better.text, better.len)};
  if (!second.source || read_tree(arena, &second, &root) != READ || !root)
    return fail(arena, diags, result, &w);
  gdl_report_1(diags, GDL_DIAG_GDL2_YAML_REPAIRED, w.place, gdl_string_of(w.problem));
  return root;
}

#else

const gdl2_node *gdl2_yaml_tree(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_string text) {
  const gdl_source *source = gdl_source_load_data(arena, diags, name, text.text, text.len);
  const uint32_t start = source ? source->base : 0;
  gdl_report_1(diags, GDL_DIAG_GDL2_YAML, (gdl_span){start, start + 1},
               gdl_string_of("built without libyaml"));
  return NULL;
}

#endif
