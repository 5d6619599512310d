/* label.c - the text in a language. */
#include "api/api.h"

uint32_t gdl_label_index(gdl_texts texts, gdl_lang lang) {
  static const char *const tags[GDL_LANG_COUNT] = {[GDL_LANG_EN] = "en", [GDL_LANG_ZH] = "zh"};
  uint32_t best = GDL_NONE;
  int best_rank = 0;
  for (uint32_t i = 0; i < texts.count; i++) {
    const gdl_name *tag = texts.at[i].tag.name;
    int rank = 1;
    if (!tag)
      rank = 3;
    else if (gdl_string_is(tag->string, tags[lang]))
      rank = 4;
    else if (gdl_string_is(tag->string, tags[lang == GDL_LANG_ZH ? GDL_LANG_EN : GDL_LANG_ZH]))
      rank = 2;
    if (rank <= best_rank) continue;
    best = i;
    best_rank = rank;
  }
  return best;
}

gdl_string gdl_label_of(gdl_texts texts, gdl_lang lang) {
  const uint32_t index = gdl_label_index(texts, lang);
  return index == GDL_NONE ? (gdl_string){"", 0} : texts.at[index].string;
}
