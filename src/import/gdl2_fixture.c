/* gdl2_fixture.c - the test cases of a guide of GDL2, from the YAML file beside it. */
#include "base/date.h"
#include "base/text.h"
#include "import/gdl2_parts.h"
#include "sema/program.h"

typedef struct reader {
  gdl_arena *arena;
  gdl_diags *diags;
  gdl_names *names; /* of the guide's variables: a name's id is its index in `variables` */
  uint32_t *variables;
  uint32_t name_count;
} reader;

typedef GDL_LIST(gdl2_value) value_list;

static uint32_t variable_of(const reader *r, gdl_string id) {
  const gdl_name *name = gdl_names_find(r->names, id.text, id.len);
  return name && name->id < r->name_count ? r->variables[name->id] : GDL_NONE;
}

/* `gt0004` of `gt0004|Age|` */
static gdl_string id_of(gdl_string key) {
  gdl_string id = key;
  for (id.len = 0; id.len < key.len && key.text[id.len] != '|';) id.len++;
  return gdl_text_trim(id);
}

static bool is_empty(const gdl2_node *node) {
  return node->kind == GDL2_STRING && node->string.len == 0;
}

static void fail(const reader *r, const gdl2_node *node, const char *key) {
  gdl_report_1(r->diags, GDL_DIAG_GDL2_CASE, node->span, gdl_string_of(key));
}

/* The last of several members of one key, as readers of YAML have it; said when they differ. */
static const gdl2_node *last_member(const reader *r, const gdl2_node *object, const char *key) {
  const gdl2_node *found = NULL;
  for (const gdl2_node *m = object->first; m; m = m->next) {
    if (!gdl_string_is(m->key, key)) continue;
    if (found && !is_empty(found)) gdl_report_1(r->diags, GDL_DIAG_GDL2_KEY_TWICE, m->span, m->key);
    found = m;
  }
  return found;
}

/* ---- values ---- */

/* A value given before under this id is replaced; said when they differ. */
static void put(const reader *r, value_list *values, const gdl2_node *node, gdl2_value value) {
  for (uint32_t i = 0; i < values->count; i++) {
    gdl2_value *before = &values->at[i];
    if (!gdl_string_equal(before->id, value.id)) continue;
    if (!gdl_string_equal(before->written, value.written))
      gdl_report_1(r->diags, GDL_DIAG_GDL2_KEY_TWICE, node->span, value.id);
    *before = value;
    return;
  }
  GDL_PUSH(r->arena, values, value);
}

static bool read_values(const reader *r, const gdl2_node *object, const char *key, value_list *values) {
  for (const gdl2_node *node = object->first; node; node = node->next) {
    if (node->kind != GDL2_STRING) return fail(r, node, key), false;
    if (values->count >= GDL2_MAX_VALUES) return fail(r, node, key), false;
    const gdl_string id = id_of(node->key), written = gdl_text_trim(node->string);
    if (written.len == 0) continue; /* nothing is said of it */
    const gdl2_value value = {.id = id,
                              .variable = variable_of(r, id),
                              .value = gdl2_parse_constant(r->arena, written, node->span.start),
                              .written = written};
    put(r, values, node, value);
  }
  return true;
}

/* `input` or `expected_output`: the values of guide 1. */
static bool read_part(const reader *r, const gdl2_node *one, const char *key, value_list *values,
                      bool *is_foreign) {
  const gdl2_node *part = last_member(r, one, key);
  if (!part || is_empty(part)) return true;
  if (part->kind != GDL2_OBJECT) return fail(r, part, key), false;
  for (const gdl2_node *guide = part->first; guide; guide = guide->next) {
    if (gdl_string_is(guide->key, "fhir")) {
      *is_foreign = true;
    } else if (!gdl_string_is(guide->key, "1") || (guide->kind != GDL2_OBJECT && !is_empty(guide))) {
      return fail(r, guide, key), false;
    } else if (!read_values(r, guide, key, values)) {
      return false;
    }
  }
  return true;
}

/* ---- cases ---- */

static bool read_case(const reader *r, const gdl2_node *node, gdl2_case *out) {
  value_list inputs = {0}, expected = {0};
  bool is_foreign = false;
  if (node->kind != GDL2_OBJECT) return fail(r, node, "test_cases"), false;
  const gdl2_node *id = last_member(r, node, "id");
  if (!read_part(r, node, "input", &inputs, &is_foreign) ||
      !read_part(r, node, "expected_output", &expected, &is_foreign))
    return false;
  *out = (gdl2_case){.id = id && id->kind == GDL2_STRING ? gdl_text_trim(id->string)
                                                         : (gdl_string){"", 0},
                     .inputs = inputs.at,
                     .expected = expected.at,
                     .input_count = inputs.count,
                     .expected_count = expected.count,
                     .is_foreign = is_foreign,
                     .line = gdl_sources_place(r->diags->sources, node->span.start).line};
  return true;
}

static bool read_cases(const reader *r, const gdl2_node *root, gdl2_fixture *fixture) {
  GDL_LIST(gdl2_case) cases = {0};
  const gdl2_node *list = last_member(r, root, "test_cases");
  if (!list || list->kind != GDL2_LIST) return fail(r, list ? list : root, "test_cases"), false;
  for (const gdl2_node *node = list->first; node; node = node->next) {
    gdl2_case one;
    if (!read_case(r, node, &one)) return false;
    GDL_PUSH(r->arena, &cases, one);
  }
  fixture->cases = cases.at;
  fixture->case_count = cases.count;
  return true;
}

/* The day of a date and time; many files leave it empty. */
static bool read_now(const reader *r, const gdl2_node *now, gdl2_fixture *fixture) {
  gdl_date day;
  fixture->now = (gdl_string){"", 0};
  if (!now || is_empty(now)) return true;
  const gdl_string text = gdl_text_trim(now->string);
  if (now->kind != GDL2_STRING || text.len < 10 || !gdl_date_parse(text.text, 10, &day))
    return fail(r, now, "current_datetime"), false;
  fixture->now = text;
  return true;
}

static void name_variables(reader *r, const gdl2_guide *guide) {
  r->names = gdl_names_new(r->arena);
  r->variables = GDL_NEW_ARRAY(r->arena, uint32_t, guide->variable_count);
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    const gdl_string id = guide->variables[i].id;
    r->variables[gdl_names_intern(r->names, id.text, id.len)->id] = i;
  }
  r->name_count = guide->variable_count;
}

const gdl2_fixture *gdl2_read_fixture(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                                      gdl_string name, gdl_string text) {
  reader r = {.arena = arena, .diags = diags};
  gdl2_fixture *fixture = GDL_NEW(arena, gdl2_fixture);
  const gdl2_node *root = gdl2_yaml_tree(arena, diags, name, text);
  if (!root) return NULL;
  if (root->kind != GDL2_OBJECT) return fail(&r, root, "test_cases"), NULL;
  name_variables(&r, guide);
  if (!read_cases(&r, root, fixture)) return NULL;
  return read_now(&r, last_member(&r, root, "current_datetime"), fixture) ? fixture : NULL;
}
