/* list.c - sets and series of patient data. */
#include "facts/intake.h"

/* ---- members of objects ---- */

void gdl_intake_unknown_member(gdl_intake *in, const char *members) {
  const gdl_token key = {in->json->string, gdl_intake_token(in).span};
  gdl_intake_report(in, GDL_DIAG_DATA_UNKNOWN_MEMBER, key)->args[2].text = gdl_string_of(members);
  gdl_json_skip(in->json, GDL_JSON_KEY);
}

void gdl_intake_missing_member(gdl_intake *in, const char *member, const char *members, gdl_token whole) {
  gdl_diag *diag = gdl_report_2(in->problems, GDL_DIAG_DATA_MISSING_MEMBER, whole.span, in->name,
                                gdl_string_of(member));
  diag->args[2].text = gdl_string_of(members);
}

/* ---- sets ---- */

static bool has_bit(const uint64_t *bits, uint32_t i) { return bits[i / 64] >> (i % 64) & 1; }

static bool read_name(gdl_intake *in, const gdl_type *type, gdl_json_event event, uint64_t *bits) {
  if (event != GDL_JSON_STRING) return gdl_intake_wrong_type(in, type, event), false;
  const gdl_token token = {in->json->string, gdl_intake_token(in).span};
  const uint32_t choice = gdl_intake_choice(in, type->domain, token);
  if (choice == GDL_NONE) return false;
  if (has_bit(bits, choice)) return gdl_intake_report(in, GDL_DIAG_DATA_CHOICE_TWICE, token), false;
  bits[choice / 64] |= UINT64_C(1) << (choice % 64);
  return true;
}

/* A list of names that has begun; NULL: refused. */
static uint64_t *read_names(gdl_intake *in, const gdl_type *type) {
  uint64_t *bits = GDL_NEW_ARRAY(in->arena, uint64_t, type->domain->words);
  bool is_right = true;
  gdl_json_event event;
  while ((event = gdl_json_next(in->json)) != GDL_JSON_ARRAY_END) {
    if (event == GDL_JSON_ERROR) return NULL;
    if (!read_name(in, type, event, bits)) is_right = false;
  }
  return is_right ? bits : NULL;
}

static uint64_t *all_bits(gdl_arena *arena, const gdl_domain *domain) {
  uint64_t *bits = GDL_NEW_ARRAY(arena, uint64_t, domain->words);
  for (uint32_t i = 0; i < domain->count; i++) bits[i / 64] |= UINT64_C(1) << (i % 64);
  return bits;
}

static bool check_apart(gdl_intake *in, const gdl_domain *domain, const uint64_t *has,
                        const uint64_t * not, gdl_span span) {
  bool is_right = true;
  for (uint32_t i = 0; i < domain->count; i++) {
    if (!has_bit(has, i) || !has_bit(not, i)) continue;
    gdl_intake_report(in, GDL_DIAG_DATA_CHOICE_BOTH,
                      (gdl_token){domain->choices[i].name.name->string, span});
    is_right = false;
  }
  return is_right;
}

/* {"has": […], "not": […]}: what is surely in, what is surely out, and nothing of the rest. */
static const gdl_value *read_partial(gdl_intake *in, const gdl_type *type) {
  static const char members[] = "`has`, `not`";
  const gdl_token whole = gdl_intake_token(in);
  uint64_t *lists[2] = {NULL, NULL};
  bool is_right = true;
  gdl_span span = whole.span;
  gdl_json_event event;
  while ((event = gdl_json_next(in->json)) == GDL_JSON_KEY) {
    const bool is_has = gdl_string_is(in->json->string, "has");
    if (!is_has && !gdl_string_is(in->json->string, "not")) {
      gdl_intake_unknown_member(in, members);
      is_right = false;
      continue;
    }
    event = gdl_json_next(in->json);
    span = gdl_intake_token(in).span;
    if (event == GDL_JSON_ARRAY)
      lists[is_has ? 0 : 1] = read_names(in, type);
    else
      gdl_intake_wrong_type(in, type, event);
    if (!lists[is_has ? 0 : 1]) is_right = false;
  }
  if (event == GDL_JSON_ERROR || !is_right) return NULL;
  if (!lists[0] && !lists[1]) return gdl_intake_missing_member(in, "has", members, whole), NULL;
  for (int i = 0; i < 2; i++)
    if (!lists[i]) lists[i] = GDL_NEW_ARRAY(in->arena, uint64_t, type->domain->words);
  if (!check_apart(in, type->domain, lists[0], lists[1], span)) return NULL;
  uint64_t *may = all_bits(in->arena, type->domain);
  for (uint32_t i = 0; i < type->domain->words; i++) may[i] &= ~lists[1][i];
  gdl_value *value = GDL_NEW(in->arena, gdl_value);
  value->set.in = lists[0];
  value->set.may = may;
  return value;
}

const gdl_value *gdl_intake_set(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event == GDL_JSON_OBJECT) return read_partial(in, type);
  if (event != GDL_JSON_ARRAY) return gdl_intake_wrong_type(in, type, event), NULL;
  const uint64_t *bits = read_names(in, type);
  if (!bits) return NULL;
  gdl_value *value = GDL_NEW(in->arena, gdl_value);
  value->set.in = value->set.may = bits;
  return value;
}

/* ---- series ---- */

typedef struct entry {
  gdl_series_value dated;
  gdl_token date; /* as written */
} entry;

typedef GDL_LIST(entry) entries;

static bool read_entry_member(gdl_intake *in, const gdl_type *type, bool is_date, entry *e,
                              bool *has_date) {
  const gdl_json_event event = gdl_json_next(in->json);
  if (!is_date) {
    e->dated.value = gdl_intake_value(in, type->element, event);
    return e->dated.value != NULL;
  }
  if (event != GDL_JSON_STRING) {
    gdl_intake_wrong_type(in, &(gdl_type){.kind = GDL_TYPE_DATE}, event);
    return false;
  }
  e->date = (gdl_token){in->json->string, gdl_intake_token(in).span};
  *has_date = true;
  return gdl_intake_date(in, e->date, &e->dated.date);
}

/* One object of the list that has begun. False: refused. */
static bool read_entry(gdl_intake *in, const gdl_type *type, entry *out) {
  static const char members[] = "`date`, `value`";
  const gdl_token whole = gdl_intake_token(in);
  bool is_right = true, has_date = false;
  gdl_json_event event;
  while ((event = gdl_json_next(in->json)) == GDL_JSON_KEY) {
    const bool is_date = gdl_string_is(in->json->string, "date");
    if (!is_date && !gdl_string_is(in->json->string, "value")) {
      gdl_intake_unknown_member(in, members);
      is_right = false;
    } else if (!read_entry_member(in, type, is_date, out, &has_date)) {
      is_right = false;
    }
  }
  if (event == GDL_JSON_ERROR || !is_right) return false;
  if (!has_date) return gdl_intake_missing_member(in, "date", members, whole), false;
  if (!out->dated.value) return gdl_intake_missing_member(in, "value", members, whole), false;
  return true;
}

/* By date, keeping the order of equal ones; merging, because a long list may come in any order. */
static entry *sort(gdl_arena *arena, entry *from, uint32_t count) {
  entry *to = GDL_NEW_ARRAY(arena, entry, count);
  for (uint64_t width = 1; width < count; width *= 2) {
    for (uint64_t start = 0; start < count; start += 2 * width) {
      const uint64_t middle = start + width < count ? start + width : count;
      const uint64_t end = start + 2 * width < count ? start + 2 * width : count;
      uint64_t left = start, right = middle;
      for (uint64_t i = start; i < end; i++) {
        const bool take_left =
            left < middle && (right == end || from[left].dated.date <= from[right].dated.date);
        to[i] = from[take_left ? left++ : right++];
      }
    }
    entry *swap = from;
    from = to;
    to = swap;
  }
  return from;
}

static const gdl_value *series_of(gdl_intake *in, const entries *list) {
  const entry *sorted = sort(in->arena, list->at, list->count);
  gdl_series_value *at = GDL_NEW_ARRAY(in->arena, gdl_series_value, list->count);
  bool is_right = true;
  for (uint32_t i = 0; i < list->count; i++) {
    at[i] = sorted[i].dated;
    if (i == 0 || at[i].date != at[i - 1].date) continue;
    gdl_intake_report(in, GDL_DIAG_DATA_SERIES_DATE_TWICE, sorted[i].date)->also =
        sorted[i - 1].date.span;
    is_right = false;
  }
  if (!is_right) return NULL;
  gdl_value *value = GDL_NEW(in->arena, gdl_value);
  value->series.at = at;
  value->series.count = list->count;
  return value;
}

const gdl_value *gdl_intake_series(gdl_intake *in, const gdl_type *type, gdl_json_event event) {
  if (event != GDL_JSON_ARRAY) return gdl_intake_wrong_type(in, type, event), NULL;
  entries list = {0};
  bool is_right = true;
  while ((event = gdl_json_next(in->json)) != GDL_JSON_ARRAY_END) {
    if (event == GDL_JSON_ERROR) return NULL;
    entry e = {0};
    if (event != GDL_JSON_OBJECT) {
      gdl_intake_wrong_type(in, type, event);
      is_right = false;
    } else if (read_entry(in, type, &e)) {
      GDL_PUSH(in->arena, &list, e);
    } else {
      is_right = false;
    }
  }
  return is_right ? series_of(in, &list) : NULL;
}
