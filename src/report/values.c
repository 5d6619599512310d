/* values.c - values in words: numbers rounded with care, ranges, dates, choices, sets. */
#include <string.h>

#include "report/words.h"

/* More digits than a person measures: such a number came out of a division, a root or a power. */
#define MANY_DIGITS 10
#define SHOWN_DIGITS 4

/* ---- decimals ---- */

static int digit_count(gdl_decimal number) {
  char text[GDL_DECIMAL_TEXT_MAX];
  const size_t len = gdl_decimal_print(number, text);
  int count = 0;
  bool leading = true;
  for (size_t i = 0; i < len && text[i] != 'e'; i++) {
    if (text[i] < '0' || text[i] > '9') continue;
    leading = leading && text[i] == '0';
    if (!leading) count++;
  }
  return count - (number.exponent > 0 ? number.exponent : 0);
}

static gdl_decimal shift(gdl_decimal number, int places) {
  if (!gdl_decimal_is_zero(number)) number.exponent = (int16_t)(number.exponent + places);
  return number;
}

static bool crosses(gdl_decimal exact, gdl_decimal shown, gdl_showing showing) {
  for (uint32_t i = 0; i < showing.threshold_count; i++)
    if (gdl_decimal_compare(exact, showing.thresholds[i]) !=
        gdl_decimal_compare(shown, showing.thresholds[i]))
      return true;
  return false;
}

static int places_of(gdl_decimal number, gdl_showing showing) {
  if (showing.places != GDL_SHOW_ALL) return showing.places;
  const int digits = digit_count(number);
  if (digits <= MANY_DIGITS) return GDL_SHOW_ALL;
  return SHOWN_DIGITS - digits - number.exponent; /* the exponent of the last digit kept, negated */
}

/* To `places`, or to as many more as it takes not to cross a threshold. */
static gdl_decimal rounded(gdl_decimal number, int places, gdl_round round, gdl_showing showing) {
  if (places == GDL_SHOW_ALL) return number;
  for (int more = 0; more < GDL_DECIMAL_DIGITS; more++) {
    gdl_decimal shown;
    if (!gdl_decimal_to_places(number, places + more, round, &shown)) break;
    if (!crosses(number, shown, showing)) return shown;
  }
  return number;
}

/* With at least `places` digits after the point. */
static void write_padded(gdl_out *out, gdl_decimal number, int places) {
  gdl_out_decimal(out, number);
  const int has = gdl_decimal_places(number);
  if (places <= has || number.exponent > GDL_DECIMAL_DIGITS) return; /* printed as 1e+50 */
  if (has == 0) gdl_out_char(out, '.');
  gdl_out_repeat(out, '0', (uint32_t)(places - has));
}

/* ---- amounts in international units ---- */

static bool is_arbitrary(const gdl_unit *unit) {
  const gdl_string name = gdl_unit_name(unit);
  return name.len >= 4 && (memcmp(name.text, "[iU]", 4) == 0 || memcmp(name.text, "[IU]", 4) == 0);
}

typedef struct scale {
  int digits; /* the point moves this far to the left */
  const char *word;
} scale;

static bool at_least(gdl_decimal number, int64_t limit) {
  return gdl_decimal_compare(gdl_decimal_abs(number), gdl_decimal_from_int(limit)) >= 0;
}

static scale scale_of(const gdl_words *words, const gdl_unit *unit, gdl_decimal greatest) {
  if (!is_arbitrary(unit) || !at_least(greatest, 10000)) return (scale){0, ""};
  if (words->lang == GDL_LANG_ZH)
    return at_least(greatest, 100000000) ? (scale){8, "亿"} : (scale){4, "万"};
  if (at_least(greatest, 100000)) return (scale){6, gdl_word_of(GDL_WORD_MILLION, words->lang)};
  return (scale){3, gdl_word_of(GDL_WORD_THOUSAND, words->lang)};
}

/* MIU and 万U/m2 say the same as [iU] and [iU]/m2, which every reader of the language can read. */
static const gdl_unit *plain_unit(const gdl_words *words, const gdl_unit *unit, gdl_decimal *low,
                                  gdl_decimal *high) {
  if (!unit || is_arbitrary(unit)) return unit;
  for (uint32_t i = 0; i < words->arbitrary_count; i++) {
    const gdl_unit *to = words->arbitrary[i];
    if (gdl_unit_same_dimension(unit, to) && gdl_unit_convert(unit, to, *low, GDL_ROUND_HALF_EVEN, low) &&
        gdl_unit_convert(unit, to, *high, GDL_ROUND_HALF_EVEN, high))
      return to;
  }
  return unit;
}

/* ---- numbers with units ---- */

static void write_unit(const gdl_words *words, gdl_out *out, const gdl_unit *unit, bool one, bool is_age) {
  if (!unit) return;
  const gdl_string name = gdl_unit_name(unit);
  if (gdl_string_is(name, "1")) return;
  if (name.len > 3 && memcmp(name.text, "10*", 3) == 0)
    gdl_out_text(out, " × ");
  else if (!gdl_words_unit_touches(words->lang, name))
    gdl_out_char(out, ' ');
  gdl_words_unit(out, words->lang, name, one, is_age);
}

static gdl_showing in_unit(const gdl_unit *from, const gdl_unit *to, gdl_showing showing) {
  if (from == to) return showing;
  return (gdl_showing){.places = GDL_SHOW_ALL, .is_age = showing.is_age}; /* what was declared held for `from` */
}

gdl_string gdl_words_number(const gdl_words *words, const gdl_unit *unit, gdl_decimal number,
                            gdl_showing showing) {
  const gdl_unit *to = plain_unit(words, unit, &number, &(gdl_decimal){0});
  showing = in_unit(unit, to, showing);
  const gdl_decimal shown = rounded(number, places_of(number, showing), GDL_ROUND_HALF_EVEN, showing);
  const scale by = scale_of(words, to, shown);
  gdl_out out = gdl_out_new(words->arena);
  if (gdl_decimal_compare(number, shown) != 0) gdl_out_text(&out, "≈ ");
  write_padded(&out, shift(shown, -by.digits), by.digits == 0 ? showing.places : 0);
  gdl_out_text(&out, by.word);
  write_unit(words, &out, to, gdl_decimal_compare(shown, gdl_decimal_from_int(1)) == 0, showing.is_age);
  return gdl_out_take(&out);
}

/* Both ends inward (`out`: outward); if that turns them round, to more places. */
static void round_ends(gdl_decimal *low, gdl_decimal *high, bool out, gdl_showing showing) {
  const gdl_decimal from = *low, to = *high;
  const int low_places = places_of(from, showing), high_places = places_of(to, showing);
  if (low_places == GDL_SHOW_ALL && high_places == GDL_SHOW_ALL) return;
  int places = low_places > high_places ? low_places : high_places;
  if (showing.places == GDL_SHOW_ALL && low_places != GDL_SHOW_ALL && high_places != GDL_SHOW_ALL)
    places = low_places < high_places ? low_places : high_places;
  for (int more = 0; more < GDL_DECIMAL_DIGITS; more++) {
    *low = rounded(from, places + more, out ? GDL_ROUND_DOWN : GDL_ROUND_UP, showing);
    *high = rounded(to, places + more, out ? GDL_ROUND_UP : GDL_ROUND_DOWN, showing);
    if (gdl_decimal_compare(*low, *high) <= 0) return;
  }
  *low = from, *high = to;
}

static int max_places(gdl_decimal a, gdl_decimal b, int declared) {
  const int left = gdl_decimal_places(a), right = gdl_decimal_places(b);
  const int most = left > right ? left : right;
  return declared > most ? declared : most;
}

/* 80万–160万: in zh each end is written for itself. */
static void write_ends_zh(const gdl_words *words, gdl_out *out, const gdl_unit *unit,
                          gdl_decimal low, gdl_decimal high, int places) {
  const gdl_decimal ends[] = {low, high};
  for (int i = 0; i < 2; i++) {
    const scale by = scale_of(words, unit, ends[i]);
    if (i > 0) gdl_out_text(out, "–");
    write_padded(out, shift(ends[i], -by.digits), places);
    gdl_out_text(out, by.word);
  }
}

/* 0.8–1.6 million: in en one word serves both, with as many digits after the point. */
static void write_ends_en(const gdl_words *words, gdl_out *out, const gdl_unit *unit,
                          gdl_decimal low, gdl_decimal high, int places) {
  const bool low_is_greater = gdl_decimal_compare(gdl_decimal_abs(low), gdl_decimal_abs(high)) > 0;
  const scale by = scale_of(words, unit, low_is_greater ? low : high);
  const gdl_decimal a = shift(low, -by.digits), b = shift(high, -by.digits);
  const int most = max_places(a, b, by.digits == 0 ? places : 0);
  write_padded(out, a, gdl_decimal_is_zero(a) ? 0 : most);
  gdl_out_text(out, "–");
  write_padded(out, b, most);
  gdl_out_text(out, by.word);
}

static gdl_string range_in_words(const gdl_words *words, const gdl_unit *unit, gdl_decimal low,
                                 gdl_decimal high, bool outward, gdl_showing showing) {
  if (gdl_decimal_compare(low, high) == 0) return gdl_words_number(words, unit, low, showing);
  const gdl_unit *to = plain_unit(words, unit, &low, &high);
  showing = in_unit(unit, to, showing);
  gdl_decimal from = low, till = high;
  round_ends(&from, &till, outward, showing);
  gdl_out out = gdl_out_new(words->arena);
  if (gdl_decimal_compare(from, low) != 0 || gdl_decimal_compare(till, high) != 0)
    gdl_out_text(&out, "≈ ");
  if (words->lang == GDL_LANG_ZH && to && is_arbitrary(to))
    write_ends_zh(words, &out, to, from, till, showing.places);
  else
    write_ends_en(words, &out, to, from, till, showing.places);
  write_unit(words, &out, to, false, showing.is_age);
  return gdl_out_take(&out);
}

gdl_string gdl_words_range(const gdl_words *words, const gdl_unit *unit, gdl_decimal low,
                           gdl_decimal high, gdl_showing showing) {
  return range_in_words(words, unit, low, high, false, showing);
}

static gdl_string interval_in_words(const gdl_words *words, const gdl_type *type, gdl_interval it,
                                    gdl_showing showing) {
  if (gdl_value_is_known(type, &(gdl_value){.number = it}))
    return gdl_words_number(words, type->unit, it.low, showing);
  if (showing.is_not_given || it.no_low || it.no_high)
    return gdl_word_text(words, GDL_WORD_UNKNOWN);
  return gdl_word_1(words, GDL_WORD_UNKNOWN_WITHIN,
                    range_in_words(words, type->unit, it.low, it.high, true, showing));
}

/* ---- dates ---- */

static gdl_string date_in_words(const gdl_words *words, gdl_date low, gdl_date high) {
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_date(&out, low);
  if (low != high) {
    gdl_out_text(&out, "–");
    gdl_out_date(&out, high);
  }
  return gdl_out_take(&out);
}

gdl_string gdl_words_bounds(const gdl_words *words, const gdl_type *type, gdl_showing showing) {
  int64_t low = 0, high = 0;
  if (!type->bounds.has_range) return (gdl_string){.text = ""};
  if (type->kind != GDL_TYPE_DATE)
    return gdl_words_range(words, type->unit, type->bounds.low, type->bounds.high, showing);
  if (!gdl_decimal_to_int(type->bounds.low, &low) || !gdl_decimal_to_int(type->bounds.high, &high))
    return (gdl_string){.text = ""};
  return date_in_words(words, (gdl_date)low, (gdl_date)high);
}

/* ---- choices and sets ---- */

gdl_string gdl_words_choice(const gdl_words *words, const gdl_domain *domain, uint32_t choice) {
  return gdl_words_label(words, domain->choices[choice].label, domain->choices[choice].name.name);
}

static uint32_t bit_count(const uint64_t *bits, uint32_t count) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < count; i++) found += gdl_has_bit(bits, i) ? 1 : 0;
  return found;
}

gdl_string gdl_words_choices(const gdl_words *words, const gdl_domain *domain, const uint64_t *bits) {
  gdl_string *labels = GDL_NEW_ARRAY(words->arena, gdl_string, domain->count);
  uint32_t count = 0;
  for (uint32_t i = 0; i < domain->count; i++)
    if (gdl_has_bit(bits, i)) labels[count++] = gdl_words_choice(words, domain, i);
  return count == 0 ? gdl_word_text(words, GDL_WORD_NONE) : gdl_words_join(words, labels, count);
}

static gdl_string one_of_in_words(const gdl_words *words, const gdl_domain *domain, const uint64_t *bits) {
  const uint32_t count = bit_count(bits, domain->count);
  if (count == domain->count && count > 1) return gdl_word_text(words, GDL_WORD_UNKNOWN);
  const gdl_string labels = gdl_words_choices(words, domain, bits);
  return count > 1 ? gdl_word_1(words, GDL_WORD_ONE_OF_THESE, labels) : labels;
}

static gdl_string set_in_words(const gdl_words *words, const gdl_domain *domain, const uint64_t *in,
                               const uint64_t *may) {
  const uint32_t sure = bit_count(in, domain->count), possible = bit_count(may, domain->count);
  if (sure == possible) return gdl_words_choices(words, domain, in);
  if (sure == 0 && possible == domain->count) return gdl_word_text(words, GDL_WORD_UNKNOWN);
  uint64_t *out_bits = GDL_NEW_ARRAY(words->arena, uint64_t, domain->words);
  for (uint32_t i = 0; i < domain->count; i++)
    if (!gdl_has_bit(may, i)) out_bits[i / 64] |= (uint64_t)1 << (i % 64);
  gdl_out out = gdl_out_new(words->arena);
  if (sure > 0) {
    gdl_out_string(&out, gdl_word_1(words, GDL_WORD_HAS, gdl_words_choices(words, domain, in)));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_SEMICOLON));
  }
  if (possible < domain->count) {
    gdl_out_string(&out,
                   gdl_word_1(words, GDL_WORD_HAS_NOT, gdl_words_choices(words, domain, out_bits)));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_SEMICOLON));
  }
  gdl_out_string(&out, gdl_word_text(words, GDL_WORD_REST_UNKNOWN));
  return gdl_out_take(&out);
}

static gdl_string series_in_words(const gdl_words *words, const gdl_type *type, const gdl_value *value) {
  if (value->series.is_unknown) return gdl_word_text(words, GDL_WORD_UNKNOWN);
  if (value->series.count == 0) return gdl_word_text(words, GDL_WORD_NONE);
  gdl_string *entries = GDL_NEW_ARRAY(words->arena, gdl_string, value->series.count);
  for (uint32_t i = 0; i < value->series.count; i++) {
    const gdl_series_value *entry = &value->series.at[i];
    gdl_out out = gdl_out_new(words->arena);
    gdl_out_date(&out, entry->date);
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_COLON));
    gdl_out_string(&out, gdl_words_value(words, type->element, entry->value, gdl_showing_plain()));
    entries[i] = gdl_out_take(&out);
  }
  return gdl_words_join(words, entries, value->series.count);
}

/* ---- any value ---- */

/* Author's ranges apart: what is not known of them is how they were computed. */
static bool is_numeric(const gdl_type *type) {
  return !type->is_range && (type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
                             type->kind == GDL_TYPE_QUANTITY);
}

static gdl_string range_value(const gdl_words *words, const gdl_type *type, const gdl_value *value,
                              gdl_showing showing) {
  if (type->kind == GDL_TYPE_DATE)
    return date_in_words(words, value->date_range.low_low, value->date_range.high_high);
  return gdl_words_range(words, type->unit, value->range.low.low, value->range.high.high, showing);
}

gdl_string gdl_words_value(const gdl_words *words, const gdl_type *type, const gdl_value *value,
                           gdl_showing showing) {
  if (value->reason != GDL_REASON_NONE) return gdl_words_reason(words, value->reason);
  const bool known = gdl_value_is_known(type, value);
  const bool shows_part =
      type->kind == GDL_TYPE_ONE_OF || type->kind == GDL_TYPE_ANY_OF || is_numeric(type);
  if (!known && !shows_part) return gdl_word_text(words, GDL_WORD_UNKNOWN);
  if (type->is_range) return range_value(words, type, value, showing);
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN:
      return gdl_word_text(words, value->truth == GDL_TRUE ? GDL_WORD_YES : GDL_WORD_NO);
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: return interval_in_words(words, type, value->number, showing);
    case GDL_TYPE_DATE: return date_in_words(words, value->date.low, value->date.high);
    case GDL_TYPE_TEXT: return value->text.text;
    case GDL_TYPE_ONE_OF: return one_of_in_words(words, type->domain, value->choices);
    case GDL_TYPE_ANY_OF: return set_in_words(words, type->domain, value->set.in, value->set.may);
    case GDL_TYPE_SERIES: return series_in_words(words, type, value);
    case GDL_TYPE_ERROR: break;
  }
  return gdl_word_text(words, GDL_WORD_UNKNOWN);
}

gdl_string gdl_words_constant(const gdl_words *words, const gdl_type *type,
                              const gdl_constant *constant, gdl_showing showing) {
  const gdl_value value = gdl_value_of(words->arena, type, constant);
  return gdl_words_value(words, type, &value, showing);
}
