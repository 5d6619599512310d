/* unit_words.c - what a unit measures, in words. */
#include <string.h>

#include "base/out.h"
#include "sema/unit_inner.h"

typedef struct noun { /* powers in the order of gdl_base */
  const char *words[GDL_LANG_COUNT];
  int8_t powers[GDL_BASE_COUNT];
} noun;

/* ORDER OF BASES: m, s, g, rad, K, C, cd, mol, eq, months. Those with a name of their own. */
static const noun named[] = {
    {{"number", "数"}, {0}},
    {{"length", "长度"}, {1}},
    {{"area", "面积"}, {2}},
    {{"volume", "体积"}, {3}},
    {{"time", "时间"}, {0, 1}},
    {{"number per time", "频率"}, {0, -1}},
    {{"mass", "质量"}, {0, 0, 1}},
    {{"plane angle", "平面角"}, {0, 0, 0, 1}},
    {{"solid angle", "立体角"}, {0, 0, 0, 2}},
    {{"temperature", "温度"}, {0, 0, 0, 0, 1}},
    {{"electric charge", "电荷"}, {0, 0, 0, 0, 0, 1}},
    {{"electric current", "电流"}, {0, -1, 0, 0, 0, 1}},
    {{"luminous intensity", "发光强度"}, {0, 0, 0, 0, 0, 0, 1}},
    {{"amount of substance", "物质的量"}, {0, 0, 0, 0, 0, 0, 0, 1}},
    {{"equivalents", "当量"}, {0, 0, 0, 0, 0, 0, 0, 0, 1}},
    {{"years and months", "年月"}, {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}},
    {{"mass concentration", "质量浓度"}, {-3, 0, 1}},
    {{"substance concentration", "物质的量浓度"}, {-3, 0, 0, 0, 0, 0, 0, 1}},
    {{"equivalent concentration", "当量浓度"}, {-3, 0, 0, 0, 0, 0, 0, 0, 1}},
    {{"number concentration", "数量浓度"}, {-3}},
    {{"molar mass", "摩尔质量"}, {0, 0, 1, 0, 0, 0, 0, -1}},
    {{"catalytic activity", "催化活性"}, {0, -1, 0, 0, 0, 0, 0, 1}},
    {{"catalytic concentration", "催化活性浓度"}, {-3, -1, 0, 0, 0, 0, 0, 1}},
    {{"velocity", "速度"}, {1, -1}},
    {{"acceleration", "加速度"}, {1, -2}},
    {{"volume flow", "体积流量"}, {3, -1}},
    {{"absorbed dose", "吸收剂量"}, {2, -2}},
    {{"force", "力"}, {1, -2, 1}},
    {{"pressure", "压力"}, {-1, -2, 1}},
    {{"energy", "能量"}, {2, -2, 1}},
    {{"power", "功率"}, {2, -3, 1}},
    {{"dynamic viscosity", "动力黏度"}, {-1, -1, 1}},
    {{"flow resistance", "血流阻力"}, {-4, -1, 1}},
    {{"electric potential", "电压"}, {2, -2, 1, 0, 0, -1}},
    {{"electric resistance", "电阻"}, {2, -1, 1, 0, 0, -2}},
    {{"electric conductance", "电导"}, {-2, 1, -1, 0, 0, 2}},
    {{"electric capacitance", "电容"}, {-2, 2, -1, 0, 0, 2}},
    {{"magnetic flux density", "磁感应强度"}, {0, -1, 1, 0, 0, -1}},
};

/* What others are divided by. */
static const noun divisors[] = {
    {{"area", "面积"}, {2}},
    {{"volume", "体积"}, {3}},
    {{"mass", "质量"}, {0, 0, 1}},
    {{"time", "时间"}, {0, 1}},
    {{"length", "长度"}, {1}},
    {{"amount of substance", "物质的量"}, {0, 0, 0, 0, 0, 0, 0, 1}},
    {{"mass and time", "质量和时间"}, {0, 1, 1}},
    {{"area and time", "面积和时间"}, {2, 1}},
    {{"volume and time", "体积和时间"}, {3, 1}},
    {{"month", "月"}, {0, 0, 0, 0, 0, 0, 0, 0, 0, 1}},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Whether the meaning, multiplied with `by` (NULL: nothing), has exactly the powers of `is`. */
static bool measures(const gdl_unit_meaning *meaning, const noun *is, const noun *by) {
  for (uint32_t i = 0; i < GDL_UNIT_DIMENSIONS; i++) {
    const int power = meaning->powers[i] + (by && i < GDL_BASE_COUNT ? by->powers[i] : 0);
    if (power != (i < GDL_BASE_COUNT ? is->powers[i] : 0)) return false;
  }
  return true;
}

static const char *noun_of(const gdl_unit_meaning *meaning, const noun *by, gdl_lang lang) {
  for (size_t i = 0; i < COUNT(named); i++)
    if (measures(meaning, &named[i], by)) return named[i].words[lang];
  for (uint32_t i = GDL_BASE_COUNT; i < GDL_UNIT_DIMENSIONS; i++) {
    if (meaning->powers[i] != 1 || !gdl_dimension_name(i)) continue;
    gdl_unit_meaning rest = *meaning;
    rest.powers[i] = 0;
    return measures(&rest, &named[0], by) ? gdl_dimension_name(i) : NULL;
  }
  return NULL;
}

static gdl_string in_base_units(gdl_arena *arena, const gdl_unit_meaning *meaning) {
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < GDL_UNIT_DIMENSIONS; i++) {
    if (meaning->powers[i] == 0) continue;
    if (out.len > 0) gdl_out_char(&out, '.');
    gdl_out_text(&out, gdl_dimension_name(i));
    if (meaning->powers[i] != 1) gdl_out_int(&out, meaning->powers[i]);
  }
  return gdl_out_take(&out);
}

gdl_string gdl_meaning_words(gdl_arena *arena, const gdl_unit_meaning *meaning, gdl_lang lang) {
  const char *word = meaning->kind == GDL_ATOM_PH ? "pH" : noun_of(meaning, NULL, lang);
  if (word) return gdl_string_of(word);
  for (size_t i = 0; i < COUNT(divisors); i++) {
    word = noun_of(meaning, &divisors[i], lang);
    if (!word || strcmp(word, named[0].words[lang]) == 0) continue;
    gdl_out out = gdl_out_new(arena);
    if (lang == GDL_LANG_ZH)
      gdl_out_format(&out, "单位%s的%s", divisors[i].words[lang], word);
    else
      gdl_out_format(&out, "%s per %s", word, divisors[i].words[lang]);
    return gdl_out_take(&out);
  }
  return in_base_units(arena, meaning);
}
