/* set.c - bit sets over the values of a domain, and what is known of their members. */
#include "value/set.h"

static uint64_t *make(gdl_arena *arena, const gdl_domain *domain) {
  return GDL_NEW_ARRAY(arena, uint64_t, domain->words);
}

const uint64_t *gdl_set_none(gdl_arena *arena, const gdl_domain *domain) {
  return make(arena, domain);
}

const uint64_t *gdl_set_all(gdl_arena *arena, const gdl_domain *domain) {
  uint64_t *set = make(arena, domain);
  for (uint32_t i = 0; i < domain->words; i++) set[i] = UINT64_MAX;
  if (domain->count % 64 != 0) set[domain->count / 64] = (UINT64_C(1) << domain->count % 64) - 1;
  return set;
}

const uint64_t *gdl_set_one(gdl_arena *arena, const gdl_domain *domain, uint32_t index) {
  uint64_t *set = make(arena, domain);
  set[index / 64] = UINT64_C(1) << index % 64;
  return set;
}

const uint64_t *gdl_set_union(gdl_arena *arena, const gdl_domain *domain, const uint64_t *a,
                              const uint64_t *b) {
  uint64_t *set = make(arena, domain);
  for (uint32_t i = 0; i < domain->words; i++) set[i] = a[i] | b[i];
  return set;
}

const uint64_t *gdl_set_meet(gdl_arena *arena, const gdl_domain *domain, const uint64_t *a,
                             const uint64_t *b) {
  uint64_t *set = make(arena, domain);
  for (uint32_t i = 0; i < domain->words; i++) set[i] = a[i] & b[i];
  return set;
}

bool gdl_set_equal(const gdl_domain *domain, const uint64_t *a, const uint64_t *b) {
  for (uint32_t i = 0; i < domain->words; i++)
    if (a[i] != b[i]) return false;
  return true;
}

bool gdl_set_within(const gdl_domain *domain, const uint64_t *a, const uint64_t *b) {
  for (uint32_t i = 0; i < domain->words; i++)
    if ((a[i] & ~b[i]) != 0) return false;
  return true;
}

bool gdl_set_disjoint(const gdl_domain *domain, const uint64_t *a, const uint64_t *b) {
  for (uint32_t i = 0; i < domain->words; i++)
    if ((a[i] & b[i]) != 0) return false;
  return true;
}

bool gdl_set_is_one(const gdl_domain *domain, const uint64_t *a) {
  bool found = false;
  for (uint32_t i = 0; i < domain->words; i++) {
    if (a[i] == 0) continue;
    if (found || (a[i] & (a[i] - 1)) != 0) return false;
    found = true;
  }
  return found;
}

gdl_truth gdl_choice_is_equal(const gdl_domain *domain, const uint64_t *a, const uint64_t *b) {
  if (gdl_set_disjoint(domain, a, b)) return GDL_FALSE;
  return gdl_set_is_one(domain, a) && gdl_set_is_one(domain, b) ? GDL_TRUE : GDL_UNKNOWN;
}

gdl_truth gdl_choice_is_in(const gdl_domain *domain, const uint64_t *a, const uint64_t *set) {
  return gdl_truth_can(!gdl_set_disjoint(domain, a, set), !gdl_set_within(domain, a, set));
}

gdl_truth gdl_set_has_any(const gdl_domain *domain, const uint64_t *in, const uint64_t *may,
                          const uint64_t *of) {
  return gdl_truth_can(!gdl_set_disjoint(domain, may, of), gdl_set_disjoint(domain, in, of));
}

gdl_truth gdl_set_has_all(const gdl_domain *domain, const uint64_t *in, const uint64_t *may,
                          const uint64_t *of) {
  return gdl_truth_can(gdl_set_within(domain, of, may), !gdl_set_within(domain, of, in));
}

gdl_truth gdl_set_is_empty(const gdl_domain *domain, const uint64_t *in, const uint64_t *may) {
  bool none_in = true, none_may = true;
  for (uint32_t i = 0; i < domain->words; i++) {
    none_in = none_in && in[i] == 0;
    none_may = none_may && may[i] == 0;
  }
  return gdl_truth_can(none_in, !none_may);
}
