/* set.h - bit sets over the values of a domain; a set has domain->words words, and no bit past the last value. */
#ifndef GDL_VALUE_SET_H
#define GDL_VALUE_SET_H

#include "value/truth.h"
#include "value/value.h"

static inline bool gdl_set_has(const uint64_t *set, uint32_t index) {
  return (set[index / 64] >> (index % 64) & 1) != 0;
}

const uint64_t *gdl_set_none(gdl_arena *arena, const gdl_domain *domain);
const uint64_t *gdl_set_all(gdl_arena *arena, const gdl_domain *domain);
const uint64_t *gdl_set_one(gdl_arena *arena, const gdl_domain *domain, uint32_t index);
const uint64_t *gdl_set_union(gdl_arena *arena, const gdl_domain *domain, const uint64_t *a,
                              const uint64_t *b);
const uint64_t *gdl_set_meet(gdl_arena *arena, const gdl_domain *domain, const uint64_t *a,
                             const uint64_t *b);
bool gdl_set_equal(const gdl_domain *domain, const uint64_t *a, const uint64_t *b);
bool gdl_set_within(const gdl_domain *domain, const uint64_t *a, const uint64_t *b); /* all of a are in b */
bool gdl_set_disjoint(const gdl_domain *domain, const uint64_t *a, const uint64_t *b);
bool gdl_set_is_one(const gdl_domain *domain, const uint64_t *a); /* exactly one member */

/* Of a one-of, by the choices still possible. */
gdl_truth gdl_choice_is_equal(const gdl_domain *domain, const uint64_t *a, const uint64_t *b);
gdl_truth gdl_choice_is_in(const gdl_domain *domain, const uint64_t *a, const uint64_t *set);
/* Of an any-of, by what is surely and what possibly in it. */
gdl_truth gdl_set_has_any(const gdl_domain *domain, const uint64_t *in, const uint64_t *may,
                          const uint64_t *of);
gdl_truth gdl_set_has_all(const gdl_domain *domain, const uint64_t *in, const uint64_t *may,
                          const uint64_t *of);
gdl_truth gdl_set_is_empty(const gdl_domain *domain, const uint64_t *in, const uint64_t *may);

#endif
