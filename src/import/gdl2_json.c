/* gdl2_json.c - a guideline of GDL2 from its JSON. */
#include "import/gdl2_parts.h"
#include "sema/program.h"
#include "syntax/parse.h"

/* ---- members of an object ---- */

static bool fail_kind(gdl2_reader *r, const gdl2_node *node, const char *name, const char *en,
                      const char *zh) {
  gdl_diag *diag = gdl_report_1(r->diags, GDL_DIAG_GDL2_KIND, node->span, gdl_string_of(name));
  diag->args[1].by_lang[GDL_LANG_EN] = gdl_string_of(en);
  diag->args[1].by_lang[GDL_LANG_ZH] = gdl_string_of(zh);
  return false;
}

static bool is_of_kind(gdl2_reader *r, const gdl2_node *node, gdl2_kind kind, const char *name) {
  if (node->kind == kind) return true;
  switch (kind) {
    case GDL2_NONE: break;
    case GDL2_STRING: return fail_kind(r, node, name, "a text", "文本");
    case GDL2_INTEGER: return fail_kind(r, node, name, "a whole number", "整数");
    case GDL2_LIST: return fail_kind(r, node, name, "a list", "列表");
    case GDL2_OBJECT: break;
  }
  return fail_kind(r, node, name, "an object", "对象");
}

/* NULL: it is not there, or (reported) not of this kind. */
static const gdl2_node *member(gdl2_reader *r, const gdl2_node *object, const char *key, gdl2_kind kind) {
  const gdl2_node *node = gdl2_member(object, key);
  return node && is_of_kind(r, node, kind, key) ? node : NULL;
}

/* NULL: reported. */
static const gdl2_node *needed(gdl2_reader *r, const gdl2_node *object, const char *key, gdl2_kind kind) {
  if (!gdl2_member(object, key)) {
    const gdl_span place = {object->span.start, object->span.start + 1};
    gdl_report_1(r->diags, GDL_DIAG_GDL2_MISSING, place, gdl_string_of(key));
    return NULL;
  }
  return member(r, object, key, kind);
}

/* Len 0: it is not there. */
static gdl_string text_of(gdl2_reader *r, const gdl2_node *object, const char *key) {
  const gdl2_node *node = member(r, object, key, GDL2_STRING);
  return node ? node->string : (gdl_string){"", 0};
}

static bool is_own_text(gdl2_reader *r, const gdl2_node *node) {
  return is_of_kind(r, node, GDL2_STRING, "…");
}

/* A member of another name, as `When`, would be lost: its rule would always fire. */
static void refuse_others(gdl2_reader *r, const gdl2_node *object, const char *const *names,
                          size_t count) {
  for (const gdl2_node *node = object->first; node; node = node->next) {
    bool is_known = false;
    for (size_t i = 0; i < count; i++) is_known = is_known || gdl_string_is(node->key, names[i]);
    if (is_known) continue;
    gdl_diag *diag = gdl_report(r->diags, GDL_DIAG_GDL2_NO_COUNTERPART, node->span);
    diag->args[0].by_lang[GDL_LANG_EN] = diag->args[0].by_lang[GDL_LANG_ZH] = node->key;
  }
}

/* ---- names ---- */

static uint32_t name_id(gdl2_reader *r, gdl_string id) {
  return gdl_names_intern(r->names, id.text, id.len)->id;
}

uint32_t gdl2_index_of(const gdl2_reader *r, gdl_string id, bool is_rule) {
  const gdl_name *name = gdl_names_find(r->names, id.text, id.len);
  if (!name) return GDL_NONE;
  if (is_rule) return name->id < r->rule_of.count ? r->rule_of.at[name->id] : GDL_NONE;
  return name->id < r->variable_of.count ? r->variable_of.at[name->id] : GDL_NONE;
}

uint32_t gdl2_variable_of(gdl2_reader *r, gdl_string id) {
  const uint32_t known = gdl2_index_of(r, id, false);
  if (known != GDL_NONE) return known;
  const uint32_t name = name_id(r, id);
  while (r->variable_of.count <= name) GDL_PUSH(r->arena, &r->variable_of, GDL_NONE);
  const gdl2_variable variable = {.id = id, .archetype = {"", 0}, .path = {"", 0}};
  GDL_PUSH(r->arena, &r->variables, variable);
  return r->variable_of.at[name] = r->variables.count - 1;
}

static void name_rule(gdl2_reader *r, gdl_string id, uint32_t rule) {
  const uint32_t name = name_id(r, id);
  while (r->rule_of.count <= name) GDL_PUSH(r->arena, &r->rule_of, GDL_NONE);
  r->rule_of.at[name] = rule;
}

/* ---- data bindings ---- */

/* `min(/data/events/time)`: the first of several values counts. Others would choose among values in ways not known here. */
static bool read_predicates(gdl2_reader *r, const gdl2_node *binding, bool *is_first, bool *is_last) {
  const gdl2_node *list = member(r, binding, "predicates", GDL2_LIST);
  for (const gdl2_node *p = list ? list->first : NULL; p; p = p->next) {
    if (!is_own_text(r, p)) return false;
    const bool is_min = p->string.len > 4 && gdl_string_is((gdl_string){p->string.text, 4}, "min(");
    const bool is_max = p->string.len > 4 && gdl_string_is((gdl_string){p->string.text, 4}, "max(");
    if (!is_min && !is_max) {
      gdl_report_1(r->diags, GDL_DIAG_GDL2_PREDICATE, p->span, p->string);
      return false;
    }
    *is_first = is_min;
    *is_last = is_max;
  }
  return true;
}

static void read_binding(gdl2_reader *r, const gdl2_node *binding) {
  gdl2_variable model = {.archetype = text_of(r, binding, "model_id")};
  const gdl2_node *type = needed(r, binding, "type", GDL2_STRING);
  const gdl2_node *elements = member(r, binding, "elements", GDL2_OBJECT);
  if (!type || !read_predicates(r, binding, &model.is_first, &model.is_last)) return;
  if (!gdl_string_is(type->string, "INPUT") && !gdl_string_is(type->string, "OUTPUT")) {
    fail_kind(r, type, "type", "INPUT or OUTPUT", "INPUT 或 OUTPUT");
    return;
  }
  model.io = gdl_string_is(type->string, "INPUT") ? GDL2_INPUT : GDL2_OUTPUT;
  for (const gdl2_node *element = elements ? elements->first : NULL; element; element = element->next) {
    const gdl2_node *id = needed(r, element, "id", GDL2_STRING);
    if (!id) continue;
    model.id = id->string;
    model.path = text_of(r, element, "path");
    if (gdl2_index_of(r, model.id, false) != GDL_NONE) {
      gdl_report_1(r->diags, GDL_DIAG_GDL2_TWICE, id->span, model.id);
      continue;
    }
    const uint32_t made = gdl2_variable_of(r, model.id);
    r->variables.at[made] = model;
  }
}

static void read_bindings(gdl2_reader *r, const gdl2_node *definition) {
  const gdl2_node *bindings = needed(r, definition, "data_bindings", GDL2_OBJECT);
  for (const gdl2_node *b = bindings ? bindings->first : NULL; b; b = b->next)
    if (is_of_kind(r, b, GDL2_OBJECT, "data_bindings")) read_binding(r, b);
}

/* ---- rules ---- */

typedef struct rule_place { /* a rule before its expressions are read */
  const gdl2_node *node;
  gdl_string id;
  int64_t priority;
} rule_place;

typedef GDL_LIST(rule_place) rule_places;

static bool read_priority(gdl2_reader *r, const gdl2_node *rule, int64_t *out) {
  gdl_decimal value;
  const gdl2_node *node = needed(r, rule, "priority", GDL2_INTEGER);
  if (!node) return false;
  if (gdl_decimal_parse(node->string.text, node->string.len, &value) == GDL_DECIMAL_OK &&
      gdl_decimal_to_int(value, out))
    return true;
  return fail_kind(r, node, "priority", "a whole number", "整数");
}

/* Descending priority; those of one priority as written. Guides have a hundred rules, in this order but for a few. */
static void insert(gdl2_reader *r, rule_places *rules, rule_place rule) {
  GDL_PUSH(r->arena, rules, rule);
  uint32_t i = rules->count - 1;
  for (; i > 0 && rules->at[i - 1].priority < rule.priority; i--) rules->at[i] = rules->at[i - 1];
  rules->at[i] = rule;
}

static rule_places order_rules(gdl2_reader *r, const gdl2_node *definition) {
  rule_places rules = {0};
  const gdl2_node *list = needed(r, definition, "rules", GDL2_OBJECT);
  for (const gdl2_node *node = list ? list->first : NULL; node; node = node->next) {
    if (!is_of_kind(r, node, GDL2_OBJECT, "rules")) continue;
    rule_place rule = {.node = node};
    const gdl2_node *id = needed(r, node, "id", GDL2_STRING);
    if (!id || !read_priority(r, node, &rule.priority)) continue;
    rule.id = id->string;
    if (rules.count >= GDL2_MAX_RULES) {
      gdl_report(r->diags, GDL_DIAG_GDL2_TOO_MANY_RULES, id->span);
      break;
    }
    insert(r, &rules, rule);
  }
  for (uint32_t i = 0; i < rules.count; i++) {
    if (gdl2_index_of(r, rules.at[i].id, true) != GDL_NONE)
      gdl_report_1(r->diags, GDL_DIAG_GDL2_TWICE, rules.at[i].node->span, rules.at[i].id);
    name_rule(r, rules.at[i].id, i);
  }
  return rules;
}

typedef const gdl2_expr *expr_ref;

static const gdl2_expr *const *read_exprs(gdl2_reader *r, const gdl2_node *object, const char *key,
                                          uint32_t *count) {
  GDL_LIST(expr_ref) exprs = {0};
  const gdl2_node *list = member(r, object, key, GDL2_LIST);
  for (const gdl2_node *node = list ? list->first : NULL; node; node = node->next) {
    const gdl2_expr *expr = is_of_kind(r, node, GDL2_STRING, key) ? gdl2_parse_expr(r, node) : NULL;
    if (expr) GDL_PUSH(r->arena, &exprs, expr);
  }
  *count = exprs.count;
  return exprs.at;
}

static const gdl2_assign *read_assigns(gdl2_reader *r, const gdl2_node *object, const char *key,
                                       uint32_t *count) {
  GDL_LIST(gdl2_assign) assigns = {0};
  const gdl2_node *list = member(r, object, key, GDL2_LIST);
  for (const gdl2_node *node = list ? list->first : NULL; node; node = node->next) {
    gdl2_assign assign = {0};
    if (!is_of_kind(r, node, GDL2_STRING, key) || !gdl2_parse_assign(r, node, &assign)) continue;
    GDL_PUSH(r->arena, &assigns, assign);
  }
  *count = assigns.count;
  return assigns.at;
}

static void read_rules(gdl2_reader *r, const gdl2_node *definition) {
  static const char *const parts[] = {"data_bindings", "rules", "pre_conditions", "default_actions"};
  static const char *const of_rule[] = {"id", "priority", "when", "then"};
  gdl2_guide *guide = r->guide;
  refuse_others(r, definition, parts, sizeof parts / sizeof *parts);
  const rule_places places = order_rules(r, definition);
  gdl2_rule *rules = GDL_NEW_ARRAY(r->arena, gdl2_rule, places.count);
  guide->pre_conditions = read_exprs(r, definition, "pre_conditions", &guide->pre_condition_count);
  guide->defaults = read_assigns(r, definition, "default_actions", &guide->default_count);
  for (uint32_t i = 0; i < places.count; i++) {
    const gdl2_node *node = places.at[i].node;
    rules[i] =
        (gdl2_rule){.id = places.at[i].id, .priority = places.at[i].priority, .at = node->span.start};
    refuse_others(r, node, of_rule, sizeof of_rule / sizeof *of_rule);
    rules[i].when = read_exprs(r, node, "when", &rules[i].when_count);
    rules[i].then = read_assigns(r, node, "then", &rules[i].then_count);
  }
  guide->rules = rules;
  guide->rule_count = places.count;
}

/* ---- what is bound nowhere ---- */

static void mark(bool *is_assigned, const gdl2_assign *assigns, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) is_assigned[assigns[i].variable] = true;
}

static void check_expr(gdl2_reader *r, const bool *is_assigned, const gdl2_expr *expr) {
  if (expr->op == GDL2_VARIABLE) {
    const gdl2_variable *variable = &r->variables.at[expr->variable];
    if (variable->io == GDL2_LOCAL && !is_assigned[expr->variable])
      gdl_report_1(r->diags, GDL_DIAG_GDL2_UNBOUND, (gdl_span){expr->at, expr->at + 1}, variable->id);
  }
  for (uint32_t i = 0; i < expr->arg_count; i++) check_expr(r, is_assigned, expr->args[i]);
}

static void check_exprs(gdl2_reader *r, const bool *is_assigned, const gdl2_expr *const *exprs,
                        uint32_t count) {
  for (uint32_t i = 0; i < count; i++) check_expr(r, is_assigned, exprs[i]);
}

static void check_assigns(gdl2_reader *r, const bool *is_assigned, const gdl2_assign *assigns,
                          uint32_t count) {
  for (uint32_t i = 0; i < count; i++) check_expr(r, is_assigned, assigns[i].value);
}

/* `$gt0025.term` of a name that is nothing but a term of the guide is the text of that term. */
static void resolve_terms(gdl2_reader *r, const bool *is_assigned) {
  for (uint32_t i = 0; i < r->terms.count; i++) {
    gdl2_expr *expr = r->terms.at[i];
    const gdl2_variable *variable = &r->variables.at[expr->variable];
    if (variable->io != GDL2_LOCAL || is_assigned[expr->variable] || r->guide->language_count == 0)
      continue;
    const gdl_string text = gdl2_term_of(r->guide, 0, variable->id);
    if (text.len == 0) continue;
    expr->op = GDL2_TEXT;
    expr->text = text;
    expr->code = variable->id;
    expr->attribute = GDL2_WHOLE;
  }
}

/* A name that is bound to no element and that no rule gives a value is a slip of the pen. */
static void check_names(gdl2_reader *r) {
  const gdl2_guide *guide = r->guide;
  bool *is_assigned = GDL_NEW_ARRAY(r->arena, bool, r->variables.count);
  mark(is_assigned, guide->defaults, guide->default_count);
  for (uint32_t i = 0; i < guide->rule_count; i++)
    mark(is_assigned, guide->rules[i].then, guide->rules[i].then_count);
  resolve_terms(r, is_assigned);
  check_exprs(r, is_assigned, guide->pre_conditions, guide->pre_condition_count);
  check_assigns(r, is_assigned, guide->defaults, guide->default_count);
  for (uint32_t i = 0; i < guide->rule_count; i++) {
    check_exprs(r, is_assigned, guide->rules[i].when, guide->rules[i].when_count);
    check_assigns(r, is_assigned, guide->rules[i].then, guide->rules[i].then_count);
  }
}

/* ---- description and terms ---- */

static void read_author(gdl2_reader *r, const gdl2_node *description) {
  gdl2_guide *guide = r->guide;
  const gdl2_node *author = member(r, description, "original_author", GDL2_OBJECT);
  guide->author = text_of(r, author, "name");
  guide->organisation = text_of(r, author, "organisation");
  guide->email = text_of(r, author, "email");
  guide->date = text_of(r, author, "date");
  guide->lifecycle = text_of(r, description, "lifecycle_state");
  const gdl2_node *other = member(r, description, "other_details", GDL2_OBJECT);
  guide->references = text_of(r, other, "references");
  guide->licence = text_of(r, other, gdl2_member(other, "license") ? "license" : "licence");
}

static void read_contributors(gdl2_reader *r, const gdl2_node *description) {
  GDL_LIST(gdl_string) names = {0};
  const gdl2_node *list = member(r, description, "other_contributors", GDL2_LIST);
  for (const gdl2_node *node = list ? list->first : NULL; node; node = node->next)
    if (is_of_kind(r, node, GDL2_STRING, "other_contributors"))
      GDL_PUSH(r->arena, &names, node->string);
  r->guide->contributors = names.at;
  r->guide->contributor_count = names.count;
}

static void read_details(gdl2_reader *r, const gdl2_node *description) {
  GDL_LIST(gdl2_details) details = {0};
  const gdl2_node *list = member(r, description, "details", GDL2_OBJECT);
  for (const gdl2_node *node = list ? list->first : NULL; node; node = node->next) {
    const gdl2_details one = {.lang = node->key,
                              .purpose = text_of(r, node, "purpose"),
                              .use = text_of(r, node, "use"),
                              .misuse = text_of(r, node, "misuse"),
                              .copyright = text_of(r, node, "copyright")};
    GDL_PUSH(r->arena, &details, one);
  }
  r->guide->details = details.at;
  r->guide->detail_count = details.count;
}

static gdl2_terms read_language(gdl2_reader *r, const gdl2_node *node) {
  GDL_LIST(gdl2_term) terms = {0};
  const gdl2_node *list = member(r, node, "terms", GDL2_OBJECT);
  for (const gdl2_node *t = list ? list->first : NULL; t; t = t->next) {
    gdl2_term term = {t->key, text_of(r, t, "text"), text_of(r, t, "description")};
    if (gdl_string_is(term.description, "*")) term.description.len = 0;
    GDL_PUSH(r->arena, &terms, term);
  }
  return (gdl2_terms){node->key, terms.at, terms.count};
}

static void read_terms(gdl2_reader *r, const gdl2_node *root) {
  GDL_LIST(gdl2_terms) languages = {0};
  const gdl2_node *ontology = needed(r, root, "ontology", GDL2_OBJECT);
  const gdl2_node *list = ontology ? needed(r, ontology, "term_definitions", GDL2_OBJECT) : NULL;
  for (const gdl2_node *node = list ? list->first : NULL; node; node = node->next) {
    GDL_PUSH(r->arena, &languages, read_language(r, node));
    const uint32_t last = languages.count - 1;
    if (!gdl_string_equal(node->key, r->guide->original_language) || last == 0) continue;
    const gdl2_terms original = languages.at[last];
    for (uint32_t i = last; i > 0; i--) languages.at[i] = languages.at[i - 1];
    languages.at[0] = original;
  }
  if (list && languages.count == 0)
    gdl_report_1(r->diags, GDL_DIAG_GDL2_MISSING, list->span, gdl_string_of("en"));
  r->guide->languages = languages.at;
  r->guide->language_count = languages.count;
  const gdl2_node *bindings = ontology ? member(r, ontology, "term_bindings", GDL2_OBJECT) : NULL;
  for (const gdl2_node *b = bindings ? bindings->first : NULL; b; b = b->next)
    gdl_report_1(r->diags, GDL_DIAG_GDL2_TERM_BINDING, b->span, b->key);
}

gdl_string gdl2_term_of(const gdl2_guide *guide, uint32_t language, gdl_string id) {
  const gdl2_terms *terms = &guide->languages[language];
  for (uint32_t i = 0; i < terms->count; i++)
    if (gdl_string_equal(terms->terms[i].id, id)) return terms->terms[i].text;
  return (gdl_string){"", 0};
}

/* ---- the whole ---- */

/* `ISO_639-1::en` */
static gdl_string language_of(gdl2_reader *r, const gdl2_node *root) {
  const gdl_string whole = text_of(r, member(r, root, "language", GDL2_OBJECT), "original_language");
  uint32_t start = whole.len;
  while (start > 0 && whole.text[start - 1] != ':') start--;
  return whole.len == 0 ? gdl_string_of("en") : (gdl_string){whole.text + start, whole.len - start};
}

static void read_guide(gdl2_reader *r, const gdl2_node *root) {
  gdl2_guide *guide = r->guide;
  const gdl2_node *definition = needed(r, root, "definition", GDL2_OBJECT);
  if (!definition) return;
  const gdl2_node *description = member(r, root, "description", GDL2_OBJECT);
  guide->id = text_of(r, root, "id");
  guide->concept = text_of(r, root, "concept");
  guide->version = text_of(r, root, "gdl_version");
  guide->original_language = language_of(r, root);
  read_author(r, description);
  read_contributors(r, description);
  read_details(r, description);
  read_bindings(r, definition);
  read_rules(r, definition);
  read_terms(r, root);
  check_names(r);
  guide->variables = r->variables.at;
  guide->variable_count = r->variables.count;
}

const gdl2_guide *gdl2_read(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_string text) {
  const uint32_t errors = diags->errors;
  const gdl_source *source = gdl_source_load_data(arena, diags, name, text.text, text.len);
  const gdl2_node *root = source ? gdl2_tree(arena, diags, source) : NULL;
  gdl2_reader reader = {.arena = arena, .diags = diags, .guide = GDL_NEW(arena, gdl2_guide)};
  if (!root || !is_of_kind(&reader, root, GDL2_OBJECT, "guide")) return NULL;
  reader.names = gdl_names_new(arena);
  read_guide(&reader, root);
  return diags->errors == errors ? reader.guide : NULL;
}
