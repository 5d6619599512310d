/* gdl2_tree.c - a JSON text as a tree. JSON's own limits bound its depth. */
#include "import/gdl2_parts.h"

typedef struct builder {
  gdl_arena *arena;
  gdl_diags *diags;
  const gdl_source *source;
  gdl_json json;
} builder;

static const char *const problem_words[][GDL_LANG_COUNT] = {
    [GDL_JSON_OK] = {"", ""},
    [GDL_JSON_BAD_UTF8] = {"the text is not UTF-8 here", "此处不是 UTF-8 文本"},
    [GDL_JSON_BAD_ESCAPE] = {"a backslash begins nothing that JSON knows",
                             "反斜杠后的写法不是 JSON 的写法"},
    [GDL_JSON_LONE_SURROGATE] = {"half of a character stands alone", "此处只有半个字符"},
    [GDL_JSON_NUL] = {"a NUL character stands here", "此处有 NUL 字符"},
    [GDL_JSON_CONTROL] = {"a text holds a control character as it is", "文字中直接写入了控制字符"},
    [GDL_JSON_BAD_NUMBER] = {"the number is not written as JSON writes numbers",
                             "数字的写法不是 JSON 的写法"},
    [GDL_JSON_NUMBER_TOO_LONG] = {"the number is too long", "数字过长"},
    [GDL_JSON_TOO_DEEP] = {"the brackets are nested too deep", "括号嵌套过深"},
    [GDL_JSON_DUPLICATE_KEY] = {"the key is there twice", "同一键出现两次"},
    [GDL_JSON_UNEXPECTED] = {"this cannot stand here", "此处不应出现该内容"},
    [GDL_JSON_CUT_SHORT] = {"the file ends too early", "文件过早结束"},
    [GDL_JSON_TRAILING] = {"something follows the end of the document", "文档结束后还有内容"},
};

static gdl_span span_of(const builder *b, size_t start, size_t end) {
  return (gdl_span){b->source->base + (uint32_t)start, b->source->base + (uint32_t)end};
}

static gdl2_node *fail(builder *b) {
  gdl_diag *diag = gdl_report(b->diags, GDL_DIAG_GDL2_JSON, span_of(b, b->json.start, b->json.at));
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++)
    diag->args[0].by_lang[lang] = gdl_string_of(problem_words[b->json.problem][lang]);
  return NULL;
}

static gdl2_node *new_node(const builder *b, gdl2_kind kind) {
  gdl2_node *node = GDL_NEW(b->arena, gdl2_node);
  node->kind = kind;
  node->span = span_of(b, b->json.start, b->json.at);
  return node;
}

static gdl2_node *new_leaf(const builder *b, gdl2_kind kind) {
  gdl2_node *node = new_node(b, kind);
  const size_t raw = b->json.at - b->json.start;
  node->has_escapes = kind == GDL2_STRING && b->json.string.len + 2 != raw;
  node->string = b->json.string;
  return node;
}

static gdl2_node *read(builder *b, gdl_json_event event);

/* Up to the bracket that closes. */
static gdl2_node *read_members(builder *b, gdl2_node *parent) {
  for (;;) {
    gdl_json_event event = gdl_json_next(&b->json);
    gdl_string key = {0};
    if (event == GDL_JSON_ARRAY_END || event == GDL_JSON_OBJECT_END) break;
    if (event == GDL_JSON_KEY) {
      key = b->json.string;
      event = gdl_json_next(&b->json);
    }
    gdl2_node *member = read(b, event);
    if (!member) return NULL;
    member->key = key;
    *(parent->last ? &parent->last->next : &parent->first) = member;
    parent->last = member;
  }
  parent->span.end = b->source->base + (uint32_t)b->json.at;
  return parent;
}

static gdl2_node *read(builder *b, gdl_json_event event) {
  switch (event) {
    case GDL_JSON_NULL:
    case GDL_JSON_TRUE:
    case GDL_JSON_FALSE: return new_leaf(b, GDL2_NONE);
    case GDL_JSON_NUMBER: return new_leaf(b, GDL2_INTEGER);
    case GDL_JSON_STRING: return new_leaf(b, GDL2_STRING);
    case GDL_JSON_ARRAY: return read_members(b, new_node(b, GDL2_LIST));
    case GDL_JSON_OBJECT: return read_members(b, new_node(b, GDL2_OBJECT));
    case GDL_JSON_ARRAY_END:
    case GDL_JSON_KEY:
    case GDL_JSON_OBJECT_END:
    case GDL_JSON_END:
    case GDL_JSON_ERROR: break;
  }
  return fail(b);
}

const gdl2_node *gdl2_tree(gdl_arena *arena, gdl_diags *diags, const gdl_source *source) {
  builder b = {arena, diags, source, gdl_json_new(arena, source->text, source->len)};
  const gdl2_node *node = read(&b, gdl_json_next(&b.json));
  if (node && gdl_json_next(&b.json) != GDL_JSON_END) return fail(&b);
  return node;
}

const gdl2_node *gdl2_member(const gdl2_node *object, const char *key) {
  if (!object || object->kind != GDL2_OBJECT) return NULL;
  for (const gdl2_node *member = object->first; member; member = member->next)
    if (gdl_string_is(member->key, key)) return member->kind == GDL2_NONE ? NULL : member;
  return NULL;
}
