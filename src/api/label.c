/* label.c - the text in a language. */
#include "api/api.h"

gdl_string gdl_label_of(gdl_texts texts, gdl_lang lang) {
  static const char *const tags[GDL_LANG_COUNT] = {[GDL_LANG_EN] = "en", [GDL_LANG_ZH] = "zh"};
  const gdl_text *best = NULL;
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
    best = &texts.at[i];
    best_rank = rank;
  }
  return best ? best->string : (gdl_string){"", 0};
}
