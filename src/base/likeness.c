/* likeness.c - names that look or are spelt alike: the second half of text.h. */
#include "base/text.h"

#include <string.h>

/* Longer names are compared only as equal or not; a name that long is never a slip of the fingers. */
#define LONGEST 128

typedef struct look_alike {
  uint16_t from;
  char to;
} look_alike;

/* Letters that most fonts draw the same, from confusables.txt of Unicode Technical Standard 39; sorted. */
static const look_alike table[] = {
    {0x0131, 'i'}, {0x0192, 'f'}, {0x0251, 'a'}, {0x0261, 'g'}, {0x0269, 'i'}, {0x028B, 'u'},
    {0x0370, 'F'}, {0x037F, 'J'}, {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'},
    {0x0397, 'H'}, {0x0399, 'I'}, {0x039A, 'K'}, {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'},
    {0x03A1, 'P'}, {0x03A4, 'T'}, {0x03A5, 'Y'}, {0x03A7, 'X'}, {0x03B1, 'a'}, {0x03B3, 'y'},
    {0x03B9, 'i'}, {0x03BD, 'v'}, {0x03BF, 'o'}, {0x03C1, 'p'}, {0x03C3, 'o'}, {0x03C5, 'u'},
    {0x03F2, 'c'}, {0x03F3, 'j'}, {0x03F9, 'C'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'},
    {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'},
    {0x041E, 'O'}, {0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'}, {0x0423, 'Y'}, {0x0425, 'X'},
    {0x0430, 'a'}, {0x0433, 'r'}, {0x0435, 'e'}, {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'},
    {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x0474, 'V'},
    {0x0475, 'v'}, {0x04AE, 'Y'}, {0x04AF, 'y'}, {0x04BB, 'h'}, {0x04C0, 'I'}, {0x04CF, 'l'},
    {0x04D4, 'A'}, {0x0501, 'd'}, {0x050C, 'G'}, {0x051B, 'q'}, {0x051C, 'W'}, {0x051D, 'w'},
};

static uint32_t unmask(uint32_t code_point) {
  size_t low = 0, high = sizeof table / sizeof table[0];
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (table[middle].from < code_point)
      low = middle + 1;
    else
      high = middle;
  }
  const bool is_found = low < sizeof table / sizeof table[0] && table[low].from == code_point;
  return is_found ? (uint32_t)table[low].to : code_point;
}

gdl_string gdl_text_skeleton(gdl_arena *arena, gdl_string text) {
  const gdl_string plain = gdl_text_nfkc(arena, text);
  char *key = gdl_arena_copy(arena, plain.text, plain.len); /* never longer: look-alikes are ASCII */
  size_t len = 0;
  for (size_t at = 0; at < plain.len;) {
    uint32_t code_point = 0;
    const size_t step = gdl_utf8_decode(plain.text + at, plain.len - at, &code_point);
    if (step == 0)
      key[len++] = plain.text[at]; /* invalid: a byte looks like itself */
    else if (!gdl_is_hidden(code_point))
      len += gdl_utf8_encode(unmask(code_point), key + len);
    at += step == 0 ? 1 : step;
  }
  key[len] = '\0';
  return (gdl_string){.text = key, .len = (uint32_t)len};
}

/* Returns how many code points, LONGEST + 1 if more than fit. */
static unsigned decode_all(gdl_string text, uint32_t out[LONGEST]) {
  unsigned count = 0;
  for (size_t at = 0; at < text.len;) {
    uint32_t code_point = 0;
    const size_t step = gdl_utf8_decode(text.text + at, text.len - at, &code_point);
    if (count == LONGEST) return LONGEST + 1;
    out[count++] = step == 0 ? 0x110000u + (unsigned char)text.text[at] : code_point;
    at += step == 0 ? 1 : step;
  }
  return count;
}

static unsigned least(unsigned a, unsigned b) { return a < b ? a : b; }

typedef struct rows { /* of the table of distances: before[0] is the row two up */
  unsigned before[2][LONGEST + 1], now[LONGEST + 1];
} rows;

/* Distances of a[0..i) to every beginning of b; returns the least of them. */
static unsigned fill_row(rows *r, const uint32_t *a, unsigned i, const uint32_t *b, unsigned b_count) {
  unsigned lowest = r->now[0] = i;
  for (unsigned j = 1; j <= b_count; j++) {
    const unsigned replaced = r->before[1][j - 1] + (a[i - 1] != b[j - 1] ? 1 : 0);
    unsigned best = least(replaced, least(r->before[1][j], r->now[j - 1]) + 1);
    if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
      best = least(best, r->before[0][j - 2] + 1);
    r->now[j] = best;
    lowest = least(lowest, best);
  }
  return lowest;
}

unsigned gdl_text_distance(gdl_string a, gdl_string b, unsigned limit) {
  uint32_t left[LONGEST], right[LONGEST];
  if (gdl_string_equal(a, b)) return 0;
  const unsigned a_count = decode_all(a, left), b_count = decode_all(b, right);
  if (a_count > LONGEST || b_count > LONGEST) return limit + 1;
  if ((a_count > b_count ? a_count - b_count : b_count - a_count) > limit) return limit + 1;
  rows r;
  unsigned lowest_before = 0;
  for (unsigned j = 0; j <= b_count; j++) r.before[1][j] = r.before[0][j] = j;
  for (unsigned i = 1; i <= a_count; i++) {
    const unsigned lowest = fill_row(&r, left, i, right, b_count);
    /* A swap reaches over one row, so two in a row must be beyond the limit. */
    if (lowest > limit && lowest_before > limit) return limit + 1;
    lowest_before = lowest;
    memcpy(r.before[0], r.before[1], sizeof r.before[0]);
    memcpy(r.before[1], r.now, sizeof r.now);
  }
  return least(r.before[1][b_count], limit + 1);
}
