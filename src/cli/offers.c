/* offers.c - reads "takes" and "value" of the tables. */
#include "cli/offers.h"

#include <assert.h>
#include <string.h>

static const gdl_offer offers[] = {
#define OFFER(word, kind, endings) {GDL_OFFER_##kind, {(word), sizeof(word) - 1}, (endings)},
#include "cli/offers.def"
#undef OFFER
};
#define OFFER_COUNT (sizeof offers / sizeof offers[0])

static const gdl_offer *find(gdl_string word) {
  for (size_t i = 0; i < OFFER_COUNT; i++)
    if (gdl_string_equal(offers[i].word, word)) return &offers[i];
  return NULL;
}

static bool is_itself(gdl_string word) {
  return word.len > 0 && (word.text[0] < 'A' || word.text[0] > 'Z');
}

bool gdl_offer_is_known(gdl_string word) { return is_itself(word) || find(word) != NULL; }

static gdl_offer offer_of(gdl_string word) {
  const gdl_offer *known = find(word);
  if (known) return *known;
  return (gdl_offer){is_itself(word) ? GDL_OFFER_WORD : GDL_OFFER_NOTHING, word, ""};
}

/* `…` ends a word that may be written several times. */
static bool drop_ellipsis(gdl_string *word) {
  static const char ellipsis[] = "…";
  const uint32_t len = sizeof ellipsis - 1;
  if (word->len < len || memcmp(word->text + word->len - len, ellipsis, len) != 0) return false;
  word->len -= len;
  return true;
}

bool gdl_operand_next(const char **at, gdl_operand *out) {
  const char *p = *at + strspn(*at, " [");
  if (*p == '\0') return false;
  *out = (gdl_operand){.shown = {p, (uint32_t)strcspn(p, " ]")}, .is_optional = p > *at && p[-1] == '['};
  const char *end = p + out->shown.len;
  while (p < end) {
    gdl_string word = {p, (uint32_t)strcspn(p, "| ]")};
    p += word.len + 1;
    if (drop_ellipsis(&word)) out->repeats = true;
    assert(out->count < GDL_MAX_OFFERS); /* of our own tables */
    out->offers[out->count++] = offer_of(word);
  }
  drop_ellipsis(&out->shown);
  *at = end + strspn(end, " ]");
  return true;
}
