/* mutants.c - mutants of declarations and rules. */
#include "suite/mutants.h"

#include <string.h>

/* ---- the source ---- */

gdl_string gdl_breeder_words(const gdl_breeder *b, gdl_span span) {
  return gdl_sources_text(b->program->sources, span);
}

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         (c & 0x80) != 0;
}

static bool is_word_at(gdl_string text, uint32_t at, const char *word) {
  const uint32_t len = (uint32_t)strlen(word);
  if (at + len > text.len || memcmp(text.text + at, word, len) != 0) return false;
  if (!is_letter(word[0])) return true;
  return (at == 0 || !is_letter(text.text[at - 1])) &&
         (at + len == text.len || !is_letter(text.text[at + len]));
}

static bool in_comment(const gdl_breeder *b, uint32_t offset) {
  for (uint32_t i = 0; i < b->file->comments.count; i++) {
    const gdl_span span = b->file->comments.at[i].span;
    if (offset >= span.start && offset < span.end) return true;
  }
  return false;
}

gdl_span gdl_breeder_find(const gdl_breeder *b, gdl_span in, const char *word) {
  const gdl_string text = gdl_breeder_words(b, in);
  for (uint32_t i = 0; i < text.len; i++)
    if (is_word_at(text, i, word) && !in_comment(b, in.start + i))
      return (gdl_span){in.start + i, in.start + i + (uint32_t)strlen(word)};
  return (gdl_span){0, 0};
}

gdl_span gdl_breeder_find_back(const gdl_breeder *b, uint32_t end, const char *word) {
  const gdl_source *source = b->file->source;
  const gdl_string text = {source->text, end - source->base};
  for (uint32_t i = text.len; i-- > 0;)
    if (is_word_at(text, i, word) && !in_comment(b, source->base + i))
      return (gdl_span){source->base + i, source->base + i + (uint32_t)strlen(word)};
  return (gdl_span){0, 0};
}

/* ---- breeding ---- */

void gdl_breed(gdl_breeder *b, gdl_mutant_kind kind, gdl_span span, gdl_string text) {
  if (span.end == 0) return;
  const gdl_mutant mutant = {kind, span, text, b->decl, b->rule, false};
  GDL_PUSH(b->arena, &b->mutants, mutant);
}

void gdl_breed_text(gdl_breeder *b, gdl_mutant_kind kind, gdl_span span, const char *text) {
  gdl_breed(b, kind, span, gdl_string_of(text));
}

void gdl_breed_without(gdl_breeder *b, gdl_mutant_kind kind, gdl_span before, gdl_span element,
                       gdl_span after) {
  const gdl_span span =
      after.end != 0 ? (gdl_span){element.start, after.start} : (gdl_span){before.end, element.end};
  gdl_breed_text(b, kind, span, "");
}

uint32_t gdl_breeder_node(const gdl_breeder *b, gdl_op op, gdl_span span) {
  for (uint32_t n = 0; n < b->program->node_count; n++) {
    const gdl_node *node = &b->program->nodes[n];
    if (node->op == op && node->span.start == span.start && node->span.end == span.end) return n;
  }
  return GDL_NONE;
}

/* ---- rules ---- */

/* What each verb is mistaken for: one that is said of the same and changes the advice. */
static const char *mistaken_for(gdl_verb verb) {
  switch (verb) {
    case GDL_VERB_INDICATE: return "suggest";
    case GDL_VERB_RECOMMEND: return "suggest";
    case GDL_VERB_SUGGEST: return "recommend";
    case GDL_VERB_PERMIT: return "recommend";
    case GDL_VERB_CAUTION: return "contraindicate";
    case GDL_VERB_OPEN: return "caution";
    case GDL_VERB_SWITCH: return "stop";
    case GDL_VERB_STOP: return "switch";
    case GDL_VERB_AVOID: return "caution";
    case GDL_VERB_CONTRAINDICATE: return "caution";
    case GDL_VERB_NOTE: return "warn";
    case GDL_VERB_WARN: return "note";
    case GDL_VERB_REGIMEN:
    case GDL_VERB_REQUIRE: break;
  }
  return NULL;
}

static void of_verb(gdl_breeder *b, const gdl_effect *effect) {
  const char *other = mistaken_for(effect->verb);
  if (!other || (effect->verb == GDL_VERB_OPEN && effect->targets.at[0].second.name)) return;
  const gdl_string words = gdl_breeder_words(b, effect->span);
  uint32_t len = 0;
  while (len < words.len && is_letter(words.text[len])) len++;
  gdl_breed_text(b, GDL_MUTANT_MODALITY, (gdl_span){effect->span.start, effect->span.start + len}, other);
}

static void of_duties(gdl_breeder *b, gdl_refs duties) {
  for (uint32_t i = 0; duties.count > 1 && i < duties.count; i++)
    gdl_breed_without(b, GDL_MUTANT_MEMBER, i > 0 ? duties.at[i - 1].span : (gdl_span){0, 0},
                      duties.at[i].span,
                      i + 1 < duties.count ? duties.at[i + 1].span : (gdl_span){0, 0});
}

static void of_settings(gdl_breeder *b, gdl_assigns with) {
  for (uint32_t i = 0; i < with.count; i++) {
    if (with.count > 1)
      gdl_breed_without(b, GDL_MUTANT_MEMBER, i > 0 ? with.at[i - 1].span : (gdl_span){0, 0},
                        with.at[i].span, i + 1 < with.count ? with.at[i + 1].span : (gdl_span){0, 0});
    gdl_breed_expr(b, with.at[i].value, false);
  }
}

static bool is_remark(gdl_verb verb) { return verb == GDL_VERB_NOTE || verb == GDL_VERB_WARN; }

static void of_effect(gdl_breeder *b, const gdl_effect *effect, bool is_alone) {
  if (!is_alone && !is_remark(effect->verb)) gdl_breed_text(b, GDL_MUTANT_MEMBER, effect->span, "");
  of_verb(b, effect);
  if (effect->verb == GDL_VERB_REQUIRE) of_duties(b, effect->targets);
  of_settings(b, effect->with);
}

static void of_overrides(gdl_breeder *b, gdl_refs overrides) {
  if (overrides.count == 0) return;
  const gdl_span word = gdl_breeder_find_back(b, overrides.at[0].span.start, "overrides");
  if (overrides.count == 1) {
    gdl_breed_text(b, GDL_MUTANT_EXCEPTION, (gdl_span){word.start, overrides.at[0].span.end}, "");
    return;
  }
  for (uint32_t i = 0; i < overrides.count; i++)
    gdl_breed_without(b, GDL_MUTANT_EXCEPTION, i > 0 ? overrides.at[i - 1].span : (gdl_span){0, 0},
                      overrides.at[i].span,
                      i + 1 < overrides.count ? overrides.at[i + 1].span : (gdl_span){0, 0});
}

static void of_rule(gdl_breeder *b, const gdl_rule_decl *rule) {
  b->rule = rule;
  of_overrides(b, rule->overrides);
  gdl_breed_expr(b, rule->when, true);
  for (uint32_t i = 0; i < rule->unless.count; i++) {
    const gdl_span exception = rule->unless.at[i]->span;
    const gdl_span word = gdl_breeder_find_back(b, exception.start, "unless");
    gdl_breed_text(b, GDL_MUTANT_EXCEPTION, (gdl_span){word.start, exception.end}, "");
    gdl_breed_expr(b, rule->unless.at[i], true);
  }
  for (uint32_t i = 0; i < rule->effects.count; i++)
    of_effect(b, &rule->effects.at[i], rule->effects.count == 1);
  b->rule = NULL;
}

/* ---- declarations ---- */

static void of_group(gdl_breeder *b, const gdl_decl *decl) {
  for (uint32_t i = 0; decl->group.members.count > 1 && i < decl->group.members.count; i++)
    gdl_breed_without(
        b, GDL_MUTANT_MEMBER, i > 0 ? decl->group.members.at[i - 1].span : (gdl_span){0, 0},
        decl->group.members.at[i].span,
        i + 1 < decl->group.members.count ? decl->group.members.at[i + 1].span : (gdl_span){0, 0});
}

static void of_points(gdl_breeder *b, gdl_choices choices) {
  for (uint32_t i = 0; i < choices.count; i++)
    if (choices.at[i].points) gdl_breed_number(b, choices.at[i].points, NULL, NULL);
}

static const gdl_type *type_of_fact(const gdl_breeder *b, const gdl_decl *decl) {
  for (uint32_t i = 0; i < b->program->facts_count; i++)
    if (b->program->facts[i].decl == decl) return b->program->facts[i].type;
  return NULL;
}

static void of_fact(gdl_breeder *b, const gdl_decl *decl) {
  const gdl_type_expr *written = decl->fact.type;
  const gdl_type *type = type_of_fact(b, decl);
  while (written->kind == GDL_TYPE_SERIES && type) written = written->element, type = type->element;
  if (written->kind == GDL_TYPE_QUANTITY) gdl_breed_unit(b, written->unit_span, written->unit);
  if (written->range && type)
    gdl_breed_range_ends(b, written->range, type->bounds.has_step ? &type->bounds.step : NULL);
  of_points(b, written->choices);
  if (decl->fact.otherwise)
    gdl_breed_expr(b, decl->fact.otherwise, written->kind == GDL_TYPE_BOOLEAN);
}

static bool is_boolean(const gdl_breeder *b, const gdl_decl *decl) {
  for (uint32_t i = 0; i < b->program->defines_count; i++)
    if (b->program->defines[i].decl == decl)
      return b->program->defines[i].type->kind == GDL_TYPE_BOOLEAN;
  return false;
}

static void of_decl(gdl_breeder *b, const gdl_decl *decl) {
  switch (decl->kind) {
    case GDL_DECL_UNIT: gdl_breed_expr(b, decl->unit.value, false); break;
    case GDL_DECL_PARAMETER: gdl_breed_expr(b, decl->parameter.value, false); break;
    case GDL_DECL_CODES: of_points(b, decl->set.choices); break;
    case GDL_DECL_GROUP: of_group(b, decl); break;
    case GDL_DECL_FACT: of_fact(b, decl); break;
    case GDL_DECL_SUBSTANCE: gdl_breed_expr(b, decl->substance.molar_mass, false); break;
    case GDL_DECL_CONSTRAINT: gdl_breed_expr(b, decl->constraint.condition, true); break;
    case GDL_DECL_DEFINE: gdl_breed_expr(b, decl->define.value, is_boolean(b, decl)); break;
    case GDL_DECL_ITEM:
      for (uint32_t i = 0; i < decl->item.rules.count; i++) of_rule(b, &decl->item.rules.at[i]);
      break;
    case GDL_DECL_ERROR:
    case GDL_DECL_GUIDELINE:
    case GDL_DECL_USE:
    case GDL_DECL_READING:
    case GDL_DECL_ACTION:
    case GDL_DECL_DUTY:
    case GDL_DECL_TEST:
    case GDL_DECL_COVER:
    case GDL_DECL_EXCLUSIVE:
    case GDL_DECL_MONOTONE:
    case GDL_DECL_ALLOW: break;
  }
}

gdl_mutants gdl_mutants_of(gdl_arena *arena, const gdl_program *program, const gdl_file *file) {
  gdl_breeder b = {
      .arena = arena, .program = program, .file = file, .units = gdl_units_extend(arena, program->units)};
  for (uint32_t i = 0; i < file->decls.count; i++) {
    b.decl = file->decls.at[i];
    of_decl(&b, b.decl);
  }
  return (gdl_mutants){b.mutants.at, b.mutants.count};
}
