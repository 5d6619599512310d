/* declare.c - the names of a guideline: what is declared, once each. */
#include "sema/check.h"

#include "base/out.h"

typedef struct words {
  const char *en, *zh;
} words;

/* ORDER OF SYMBOLS: gdl_symbol_kind */
static const words kind_words[] = {
    {"a parameter", "参数"}, {"a reading", "解读"},    {"a code list", "代码表"},
    {"a group", "分组"},     {"a fact", "事实"},       {"a definition", "定义"},
    {"a substance", "物质"}, {"a constraint", "约束"}, {"an action", "措施"},
    {"a duty", "职责"},      {"an item", "条目"},
};

gdl_string gdl_symbol_words(gdl_symbol_kind kind, gdl_lang lang) {
  return gdl_string_of(lang == GDL_LANG_ZH ? kind_words[kind].zh : kind_words[kind].en);
}

const gdl_symbol *gdl_symbol_of(const gdl_checker *c, const gdl_name *name) {
  return name && name->id < c->symbol_capacity ? c->symbols[name->id] : NULL;
}

/* ORDER OF SYMBOLS: the words that declare them */
static const char *const openers[] = {
    "`parameter`", "`reading`",    "`codes`",  "`group`", "`fact`", "`define`",
    "`substance`", "`constraint`", "`action`", "`duty`",  "`item`",
};

static const char *joint(gdl_lang lang, bool is_last) {
  if (lang == GDL_LANG_ZH) return is_last ? " 或 " : "、";
  return is_last ? " or " : ", ";
}

/* "`parameter`, `fact` or `define`" */
static gdl_string openers_of(gdl_checker *c, uint32_t kinds, gdl_lang lang) {
  gdl_out out = gdl_out_new(c->arena);
  for (unsigned kind = 0; kind < sizeof openers / sizeof openers[0]; kind++) {
    if (!(kinds >> kind & 1)) continue;
    if (out.len > 0) gdl_out_text(&out, joint(lang, kinds >> kind == 1));
    gdl_out_text(&out, openers[kind]);
  }
  return gdl_out_take(&out);
}

gdl_string gdl_truth_meant(const gdl_name *name) {
  if (name && gdl_string_is(name->string, "yes")) return gdl_string_of("true");
  if (name && gdl_string_is(name->string, "no")) return gdl_string_of("false");
  return (gdl_string){NULL, 0};
}

void gdl_report_unknown(gdl_checker *c, gdl_ident ident, uint32_t kinds) {
  if (gdl_is_broken(c, ident.name)) return;
  gdl_diag *diag = gdl_report_1(c->diags, GDL_DIAG_UNKNOWN_NAME, ident.span, ident.name->string);
  diag->args[1] = (gdl_arg){
      .by_lang = {
          [GDL_LANG_EN] = openers_of(c, kinds, GDL_LANG_EN), [GDL_LANG_ZH] = openers_of(c, kinds, GDL_LANG_ZH)}};
  gdl_nearest nearest = gdl_nearest_new(ident.name->string);
  for (uint32_t i = 0; i < c->symbol_capacity && c->guesses > 0; i++)
    if (c->symbols[i] && (kinds >> c->symbols[i]->kind & 1))
      gdl_guess(c, &nearest, c->symbols[i]->name);
  diag->suggestion = nearest.best.len > 0 ? nearest.best : gdl_truth_meant(ident.name);
}

void gdl_symbol_use(gdl_checker *c, const gdl_name *name) {
  if (gdl_symbol_of(c, name)) c->symbols[name->id]->is_used = true;
}

gdl_arg gdl_symbol_arg(gdl_symbol_kind kind) {
  return (gdl_arg){
      .by_lang = {
          [GDL_LANG_EN] = gdl_symbol_words(kind, GDL_LANG_EN), [GDL_LANG_ZH] = gdl_symbol_words(kind, GDL_LANG_ZH)}};
}

const gdl_symbol *gdl_symbol_want(gdl_checker *c, gdl_ident ident, gdl_symbol_kind kind) {
  const gdl_symbol *symbol = gdl_symbol_of(c, ident.name);
  if (!symbol) {
    gdl_report_unknown(c, ident, 1u << kind);
    return NULL;
  }
  if (symbol->kind == kind) {
    gdl_symbol_use(c, ident.name);
    return symbol;
  }
  if (gdl_is_broken(c, ident.name)) return NULL;
  gdl_diag *diag = gdl_report_1(c->diags, GDL_DIAG_WRONG_KIND_OF_NAME, ident.span, ident.name->string);
  diag->args[1] = gdl_symbol_arg(symbol->kind);
  diag->args[2] = gdl_symbol_arg(kind);
  diag->also = symbol->span;
  return NULL;
}

/* ---- declaring ---- */

static void grow_symbols(gdl_checker *c, uint32_t id) {
  if (id < c->symbol_capacity) return;
  uint32_t capacity = c->symbol_capacity ? c->symbol_capacity * 2 : 256;
  while (capacity <= id) capacity *= 2;
  c->symbols = gdl_arena_grow(c->arena, (void *)c->symbols, c->symbol_capacity * sizeof *c->symbols,
                              capacity * sizeof *c->symbols);
  c->symbol_capacity = capacity;
}

static void report_twice(gdl_checker *c, gdl_ident ident, gdl_span first) {
  gdl_report_1(c->diags, GDL_DIAG_DECLARED_TWICE, ident.span, ident.name->string)->also = first;
}

static bool is_taken(const gdl_name *name, gdl_symbol_kind kind) {
  if (gdl_string_is(name->string, "today")) return true;
  return kind == GDL_SYMBOL_FACT && gdl_string_is(name->string, "id"); /* in data: whose the facts are */
}

static void declare(gdl_checker *c, gdl_ident ident, gdl_symbol_kind kind, uint32_t index) {
  if (!ident.name) return; /* the parser has reported it */
  grow_symbols(c, ident.name->id);
  if (is_taken(ident.name, kind)) {
    gdl_report_1(c->diags, GDL_DIAG_NAME_IS_TAKEN, ident.span, ident.name->string);
    return;
  }
  if (c->symbols[ident.name->id]) {
    report_twice(c, ident, c->symbols[ident.name->id]->span);
    if (c->symbols[ident.name->id]->kind != kind)
      gdl_declare_broken(c, ident.name); /* which of the two is meant? */
    return;
  }
  gdl_symbol *symbol = GDL_NEW(c->arena, gdl_symbol);
  *symbol = (gdl_symbol){.kind = kind, .index = index, .name = ident.name, .span = ident.span};
  c->symbols[ident.name->id] = symbol;
}

static const gdl_domain *declare_codes(gdl_checker *c, const gdl_decl *decl) {
  gdl_domain *domain = GDL_NEW(c->arena, gdl_domain);
  *domain = (gdl_domain){
      .name = decl->name.name, .choices = decl->set.choices.at, .count = decl->set.choices.count};
  GDL_PUSH(c->arena, &c->domains, domain);
  return domain;
}

static bool try_unit(gdl_checker *c, const gdl_decl *decl, gdl_unit_problem *problem, gdl_span *span) {
  const gdl_number *number = &decl->unit.value->number;
  const gdl_unit *of = NULL;
  *span = number->unit_span;
  if (!gdl_unit_parse(c->units, number->unit.text, number->unit.len, GDL_UNIT_GUIDELINE, &of, problem))
    return false;
  *span = decl->name.span;
  return gdl_units_declare(c->units, decl->name.name->string, number->value, of, problem);
}

typedef GDL_LIST(const gdl_decl *) decl_list;

static decl_list units_of(gdl_checker *c) {
  decl_list units = {0};
  for (uint32_t f = 0; f < c->file_count; f++)
    for (uint32_t i = 0; i < c->files[f]->decls.count; i++) {
      const gdl_decl *decl = c->files[f]->decls.at[i];
      const gdl_expr *value = decl->kind == GDL_DECL_UNIT ? decl->unit.value : NULL;
      if (value && value->kind == GDL_EXPR_NUMBER && decl->name.name)
        GDL_PUSH(c->arena, &units, decl);
    }
  return units;
}

/* Those that rest on another one that fails stay silent, unless all of them do: they rest on each other then. */
static void report_units(gdl_checker *c, const decl_list *units) {
  bool is_reported = false;
  for (uint32_t i = 0; i < units->count; i++) gdl_declare_broken(c, units->at[i]->name.name);
  for (int pass = 0; pass < 2 && !is_reported; pass++)
    for (uint32_t i = 0; i < units->count; i++) {
      gdl_unit_problem problem;
      gdl_span span;
      if (try_unit(c, units->at[i], &problem, &span)) continue;
      const gdl_name *part = gdl_names_find(c->names, problem.part.text, problem.part.len);
      if (pass == 0 && part && gdl_is_broken(c, part)) continue;
      gdl_unit_report(c->diags, span, &problem);
      is_reported = true;
    }
}

/* Units first: they may be used anywhere. A unit may rest on one declared before or after it, so those that fail are
 * tried again as long as another one succeeds; every second time backwards, so that neither order is slow. */
static void declare_units(gdl_checker *c) {
  decl_list units = units_of(c);
  gdl_unit_problem problem;
  gdl_span span;
  for (bool progress = true; progress;) {
    uint32_t left = 0;
    for (uint32_t i = 0; i < units.count; i++)
      if (!try_unit(c, units.at[i], &problem, &span)) units.at[left++] = units.at[i];
    progress = left < units.count;
    units.count = left;
    for (uint32_t i = 0; i < left / 2; i++) {
      const gdl_decl *swapped = units.at[i];
      units.at[i] = units.at[left - 1 - i];
      units.at[left - 1 - i] = swapped;
    }
  }
  report_units(c, &units);
}

static void declare_one(gdl_checker *c, const gdl_decl *d, bool is_main) {
  const gdl_name *name = d->name.name;
#define ADD(kind, list, value)                             \
  do {                                                     \
    declare(c, d->name, GDL_SYMBOL_##kind, c->list.count); \
    GDL_PUSH(c->arena, &c->list, (value));                 \
  } while (0)
  switch (d->kind) {
    case GDL_DECL_PARAMETER:
      ADD(PARAMETER, parameters, ((gdl_parameter){.name = name, .decl = d, .node = GDL_NONE}));
      break;
    case GDL_DECL_READING: ADD(READING, readings, ((gdl_reading){name, d})); break;
    case GDL_DECL_CODES:
      declare(c, d->name, GDL_SYMBOL_DOMAIN, c->domains.count);
      declare_codes(c, d);
      break;
    case GDL_DECL_GROUP: ADD(GROUP, groups, ((gdl_group){.name = name, .decl = d})); break;
    case GDL_DECL_FACT:
      ADD(FACT, facts,
          ((gdl_fact){
              .name = name, .decl = d, .node = GDL_NONE, .otherwise = GDL_NONE, .shown_places = -1}));
      break;
    case GDL_DECL_DEFINE:
      ADD(DEFINE, defines,
          ((gdl_define){.name = name, .decl = d, .node = GDL_NONE, .shown_places = -1}));
      break;
    case GDL_DECL_SUBSTANCE:
      ADD(SUBSTANCE, substances, ((gdl_substance){.name = name, .decl = d}));
      break;
    case GDL_DECL_CONSTRAINT:
      ADD(CONSTRAINT, constraints, ((gdl_constraint){.name = name, .decl = d, .node = GDL_NONE}));
      break;
    case GDL_DECL_ACTION: ADD(ACTION, actions, ((gdl_action){.name = name, .decl = d})); break;
    case GDL_DECL_DUTY: ADD(DUTY, duties, ((gdl_duty){name, d})); break;
    case GDL_DECL_ITEM: ADD(ITEM, items, ((gdl_item){.name = name, .decl = d})); break;
    case GDL_DECL_ALLOW: GDL_PUSH(c->arena, &c->allows, d); break;
    case GDL_DECL_TEST: /* the tests of a used file are run with that file */
      if (is_main) GDL_PUSH(c->arena, &c->tests, ((gdl_test){.decl = d}));
      break;
    case GDL_DECL_GUIDELINE:
    case GDL_DECL_USE:
    case GDL_DECL_UNIT:
    case GDL_DECL_COVER:
    case GDL_DECL_EXCLUSIVE:
    case GDL_DECL_MONOTONE:
    case GDL_DECL_ERROR: break;
  }
#undef ADD
}

void gdl_check_texts(gdl_checker *c, gdl_texts texts) {
  gdl_marks_start(c);
  for (uint32_t i = 0; i < texts.count; i++)
    if (texts.at[i].tag.name)
      gdl_mark_once(c, (gdl_ident){texts.at[i].tag.name, texts.at[i].span}, GDL_DIAG_TEXT_TWICE);
}

static void check_own_texts(gdl_checker *c, const gdl_decl *decl) {
  gdl_check_texts(c, decl->label);
  if (decl->kind == GDL_DECL_FACT) gdl_check_texts(c, decl->fact.note);
  if (decl->kind == GDL_DECL_READING) {
    gdl_check_texts(c, decl->reading.takes);
    gdl_check_texts(c, decl->reading.against);
  }
}

void gdl_declare_all(gdl_checker *c) {
  gdl_find_broken(c);
  declare_units(c);
  for (uint32_t f = 0; f < c->file_count; f++)
    for (uint32_t i = 0; i < c->files[f]->decls.count; i++) {
      const gdl_decl *decl = c->files[f]->decls.at[i];
      declare_one(c, decl, f == 0);
      check_own_texts(c, decl);
    }
}
