/* words.c - the tables of words, and texts chosen by language. */
#include "report/words.h"

#include <string.h>

#include "base/text.h"

static const char *const words_by_lang[GDL_LANG_COUNT][GDL_WORD_COUNT] = {
    [GDL_LANG_EN] =
        {
#define WORD(id, en, zh) en,
#include "report/words.def"
#undef WORD
        },
    [GDL_LANG_ZH] =
        {
#define WORD(id, en, zh) zh,
#include "report/words.def"
#undef WORD
        },
};

typedef struct pair {
  const char *by_lang[GDL_LANG_COUNT];
} pair;

static const pair verdicts[GDL_VERDICT_COUNT] = {
    /* ORDER OF VERDICTS */
    {{"contraindicated", "禁用"}},
    {{"stop", "停用"}},
    {{"not recommended", "不推荐"}},
    {{"switching to another treatment is suggested", "建议换用其他治疗"}},
    {{"no advice on it", "无相关意见"}},
    {{"not indicated", "无适应证"}},
    {{"left open by the source", "源文未作结论"}},
    {{"use with caution", "慎用"}},
    {{"indicated", "适用"}},
    {{"recommended", "推荐"}},
    {{"suggested", "建议"}},
    {{"permitted", "可用"}},
};

static const pair verbs[GDL_VERB_COUNT] = {
    /* ORDER OF VERBS */
    {{"indicated", "适用"}},
    {{"recommended", "推荐"}},
    {{"suggested", "建议"}},
    {{"permitted", "可用"}},
    {{"regimen", "用法"}},
    {{"use with caution", "慎用"}},
    {{"left open by the source", "源文未作结论"}},
    {{"switch to another treatment", "建议换用"}},
    {{"stop", "停用"}},
    {{"not recommended", "不推荐"}},
    {{"contraindicated", "禁用"}},
    {{"duty", "应尽事项"}},
    {{"remark", "说明"}},
    {{"safety warning", "安全警示"}},
};

static const gdl_word reasons[] = {/* in the order of gdl_reason */
                                   GDL_WORD_UNKNOWN,      GDL_WORD_DIVISION_BY_ZERO,
                                   GDL_WORD_OVERFLOW,     GDL_WORD_NO_RESULT,
                                   GDL_WORD_NO_CASE,      GDL_WORD_TWO_CASES,
                                   GDL_WORD_EMPTY_SERIES, GDL_WORD_OUTSIDE_RANGE};

/* ---- units that [iU] stands for ---- */

static bool is_arbitrary(gdl_string name) {
  return name.len >= 4 && (memcmp(name.text, "[iU]", 4) == 0 || memcmp(name.text, "[IU]", 4) == 0);
}

static void note_unit(gdl_words *words, const gdl_unit *unit, uint32_t *capacity) {
  if (!unit || !is_arbitrary(gdl_unit_name(unit))) return;
  for (uint32_t i = 0; i < words->arbitrary_count; i++)
    if (words->arbitrary[i] == unit) return;
  if (words->arbitrary_count == *capacity)
    words->arbitrary = gdl_list_grow(words->arena, words->arbitrary, capacity, sizeof *words->arbitrary);
  words->arbitrary[words->arbitrary_count++] = unit;
}

gdl_words gdl_words_new(gdl_arena *arena, const gdl_program *program, const gdl_answer *answer,
                        gdl_lang lang) {
  gdl_words words = {.arena = arena, .program = program, .answer = answer, .lang = lang};
  uint32_t capacity = 0;
  for (uint32_t a = 0; a < program->actions_count; a++)
    for (uint32_t p = 0; p < program->actions[a].param_count; p++)
      note_unit(&words, program->actions[a].params[p].type->unit, &capacity);
  for (uint32_t f = 0; f < program->facts_count; f++)
    note_unit(&words, program->facts[f].type->unit, &capacity);
  return words;
}

/* ---- words ---- */

const char *gdl_word_of(gdl_word word, gdl_lang lang) { return words_by_lang[lang][word]; }

gdl_string gdl_word_text(const gdl_words *words, gdl_word word) {
  return gdl_string_of(gdl_word_of(word, words->lang));
}

gdl_string gdl_word_2(const gdl_words *words, gdl_word word, gdl_string arg0, gdl_string arg1) {
  gdl_out out = gdl_out_new(words->arena);
  for (const char *at = gdl_word_of(word, words->lang); *at != '\0';) {
    if (at[0] == '{' && (at[1] == '0' || at[1] == '1') && at[2] == '}') {
      gdl_out_string(&out, at[1] == '0' ? arg0 : arg1);
      at += 3;
    } else {
      gdl_out_char(&out, *at++);
    }
  }
  return gdl_out_take(&out);
}

gdl_string gdl_word_1(const gdl_words *words, gdl_word word, gdl_string arg) {
  return gdl_word_2(words, word, arg, (gdl_string){0});
}

/* ---- texts by language ---- */

bool gdl_text_is_in(const gdl_text *text, const char *lang) {
  if (!text->tag.name) return false;
  const gdl_string tag = text->tag.name->string;
  return tag.len >= 2 && memcmp(tag.text, lang, 2) == 0 && (tag.len == 2 || tag.text[2] == '-');
}

uint32_t gdl_words_text_index(const gdl_words *words, gdl_texts texts) {
  const bool zh = words->lang == GDL_LANG_ZH;
  const char *order[] = {zh ? "zh" : "en", NULL, zh ? "en" : "zh"};
  for (uint32_t i = 0; i < texts.count && words->tag; i++)
    if (texts.at[i].tag.name == words->tag) return i;
  for (size_t k = 0; k < sizeof order / sizeof *order; k++)
    for (uint32_t i = 0; i < texts.count; i++) {
      const gdl_text *text = &texts.at[i];
      if (order[k] ? gdl_text_is_in(text, order[k]) : !text->tag.name) return i;
    }
  return texts.count > 0 ? 0 : GDL_NONE;
}

gdl_string gdl_words_text(const gdl_words *words, gdl_texts texts) {
  const uint32_t index = gdl_words_text_index(words, texts);
  return index == GDL_NONE ? (gdl_string){.text = ""} : texts.at[index].string;
}

gdl_string gdl_words_label(const gdl_words *words, gdl_texts label, const gdl_name *name) {
  const gdl_string text = gdl_words_text(words, label);
  return text.len > 0 || !name ? text : name->string;
}

bool gdl_has_cjk(gdl_string text) {
  for (size_t at = 0; at < text.len;) {
    uint32_t c = 0;
    const size_t len = gdl_utf8_decode(text.text + at, text.len - at, &c);
    if (len > 0 && gdl_is_cjk(c)) return true;
    at += len > 0 ? len : 1;
  }
  return false;
}

gdl_string gdl_words_cite(const gdl_words *words, gdl_string cite) {
  static const char dot[] = " · ";
  const size_t dot_len = sizeof dot - 1;
  for (uint32_t at = 0; at + dot_len < cite.len; at++) {
    if (memcmp(cite.text + at, dot, dot_len) != 0) continue;
    const uint32_t after = at + (uint32_t)dot_len;
    const gdl_string left = {cite.text, at}, right = {cite.text + after, cite.len - after};
    if (gdl_has_cjk(left) && !gdl_has_cjk(right)) return words->lang == GDL_LANG_ZH ? left : right;
  }
  return cite;
}

gdl_string gdl_words_join(const gdl_words *words, const gdl_string *parts, uint32_t count) {
  gdl_out out = gdl_out_new(words->arena);
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0) gdl_out_string(&out, gdl_word_text(words, GDL_WORD_LIST));
    gdl_out_string(&out, parts[i]);
  }
  return gdl_out_take(&out);
}

gdl_string gdl_words_cites(const gdl_words *words, gdl_quoteds cites) {
  gdl_out out = gdl_out_new(words->arena);
  for (uint32_t i = 0; i < cites.count; i++) {
    if (i > 0) gdl_out_string(&out, gdl_word_text(words, GDL_WORD_SEMICOLON));
    gdl_out_string(&out, gdl_words_cite(words, cites.at[i].string));
  }
  return gdl_out_take(&out);
}

gdl_string gdl_words_codes(const gdl_words *words, gdl_code_list codes) {
  gdl_out out = gdl_out_new(words->arena);
  for (uint32_t i = 0; i < codes.count; i++) {
    if (i > 0) gdl_out_string(&out, gdl_word_text(words, GDL_WORD_LIST));
    gdl_out_format(&out, "%S %S", codes.at[i].system.name->string, codes.at[i].value.string);
    if (codes.at[i].display.string.len > 0)
      gdl_out_format(&out, " “%S”", codes.at[i].display.string);
  }
  return gdl_out_take(&out);
}

/* ---- names of things ---- */

gdl_string gdl_words_fact(const gdl_words *words, uint32_t fact) {
  const gdl_fact *it = &words->program->facts[fact];
  return gdl_words_label(words, it->decl->label, it->name);
}

gdl_string gdl_words_action(const gdl_words *words, uint32_t action) {
  const gdl_action *it = &words->program->actions[action];
  return gdl_words_label(words, it->decl->label, it->name);
}

gdl_string gdl_words_item(const gdl_words *words, uint32_t item) {
  const gdl_item *it = &words->program->items[item];
  const gdl_string label = gdl_words_text(words, it->decl->label);
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_string(&out, it->name->string);
  if (label.len > 0 && !gdl_string_equal(label, it->name->string)) {
    gdl_out_char(&out, ' ');
    gdl_out_string(&out, label);
  }
  return gdl_out_take(&out);
}

gdl_string gdl_words_rule(const gdl_words *words, uint32_t rule) {
  return words->program->rules[rule].id;
}

gdl_string gdl_words_facts(const gdl_words *words, gdl_indexes facts) {
  gdl_string *labels = GDL_NEW_ARRAY(words->arena, gdl_string, facts.count);
  for (uint32_t i = 0; i < facts.count; i++) labels[i] = gdl_words_fact(words, facts.at[i]);
  return gdl_words_join(words, labels, facts.count);
}

/* ---- verdicts and the like ---- */

gdl_string gdl_words_verdict(const gdl_words *words, gdl_verdict verdict) {
  return gdl_string_of(verdicts[verdict].by_lang[words->lang]);
}

gdl_string gdl_words_verb(const gdl_words *words, gdl_verb verb) {
  return gdl_string_of(verbs[verb].by_lang[words->lang]);
}

gdl_string gdl_words_status(const gdl_words *words, gdl_status status) {
  switch (status) {
    case GDL_APPLIES: return gdl_word_text(words, GDL_WORD_APPLIES);
    case GDL_DOES_NOT_APPLY: return gdl_word_text(words, GDL_WORD_APPLIES_NOT);
    case GDL_UNDETERMINED: break;
  }
  return gdl_word_text(words, GDL_WORD_UNDETERMINED);
}

gdl_string gdl_words_reason(const gdl_words *words, gdl_reason reason) {
  return gdl_word_text(words, reasons[reason]);
}
