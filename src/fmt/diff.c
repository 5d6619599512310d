/* diff.c - a unified diff of lines. */
#include "fmt/diff.h"

#include <string.h>

#define AROUND 3u

/* 2,000 changes: the search takes memory by their square. Texts further apart are shown as wholly replaced. */
#define CHANGES_MAX 2000

typedef struct lines {
  gdl_string *at; /* without line ends */
  uint32_t count;
  bool is_ended; /* the last one too */
} lines;

static lines split(gdl_arena *arena, gdl_string text) {
  GDL_LIST(gdl_string) found = {.at = NULL};
  const char *at = text.text, *end = text.text + text.len;
  while (at < end) {
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    const char *to = newline ? newline : end;
    GDL_PUSH(arena, &found, ((gdl_string){at, (uint32_t)(to - at)}));
    at = newline ? newline + 1 : end;
  }
  return (lines){found.at, found.count, text.len == 0 || end[-1] == '\n'};
}

typedef struct pair {
  const lines *a, *b;
  bool *gone, *come; /* of each line of a and of b */
} pair;

static bool is_same(const pair *p, uint32_t a, uint32_t b) {
  const bool a_ends = a + 1 < p->a->count || p->a->is_ended,
             b_ends = b + 1 < p->b->count || p->b->is_ended;
  return a_ends == b_ends && gdl_string_equal(p->a->at[a], p->b->at[b]);
}

/* ---- the shortest way from one to the other (Myers 1986) ---- */

/* A stretch of both texts: `rows` of a and `columns` of b. */
typedef struct stretch {
  uint32_t a, b;
  int rows, columns;
} stretch;

static int slide(const pair *p, stretch s, int x, int k) {
  while (x < s.rows && x - k < s.columns && is_same(p, s.a + (uint32_t)x, s.b + (uint32_t)(x - k)))
    x++;
  return x;
}

/* Goes the found way back, from the step with `d` changes. `reached[d]` holds how far each diagonal -d..d came. */
static void mark(const pair *p, stretch s, int **reached, int d) {
  int x = s.rows, y = s.columns;
  for (; d > 0; d--) {
    const int *before = reached[d - 1] + (d - 1), k = x - y;
    const bool is_down = k == -d || (k != d && before[k - 1] < before[k + 1]);
    const int from = is_down ? before[k + 1] : before[k - 1], from_k = is_down ? k + 1 : k - 1;
    if (is_down)
      p->come[s.b + (uint32_t)(from - from_k)] = true;
    else
      p->gone[s.a + (uint32_t)from] = true;
    x = from;
    y = from - from_k;
  }
}

static void replace(const pair *p, stretch s) {
  for (int i = 0; i < s.rows; i++) p->gone[s.a + (uint32_t)i] = true;
  for (int i = 0; i < s.columns; i++) p->come[s.b + (uint32_t)i] = true;
}

static void search(gdl_arena *arena, const pair *p, stretch s) {
  int **reached = GDL_NEW_ARRAY(arena, int *, CHANGES_MAX + 1);
  for (int d = 0; d <= CHANGES_MAX && d <= s.rows + s.columns; d++) {
    int *now = GDL_NEW_ARRAY(arena, int, (size_t)d * 2 + 1) + d;
    const int *before = d > 0 ? reached[d - 1] + (d - 1) : NULL;
    reached[d] = now - d;
    for (int k = -d; k <= d; k += 2) {
      int x = 0;
      if (before) {
        const bool is_down = k == -d || (k != d && before[k - 1] < before[k + 1]);
        x = is_down ? before[k + 1] : before[k - 1] + 1;
      }
      now[k] = x > s.rows || x - k > s.columns ? x : slide(p, s, x, k);
      if (now[k] == s.rows && now[k] - k == s.columns) {
        mark(p, s, reached, d);
        return;
      }
    }
  }
  replace(p, s);
}

/* ---- writing ---- */

typedef struct entry { /* a line of the diff; both numbers count the lines before it */
  char sign;
  bool is_shown;
  uint32_t a, b;
} entry;

typedef struct script {
  entry *at;
  uint32_t count;
} script;

static script script_of(gdl_arena *arena, const pair *p) {
  script made = {GDL_NEW_ARRAY(arena, entry, (size_t)p->a->count + p->b->count + 1), 0};
  for (uint32_t a = 0, b = 0; a < p->a->count || b < p->b->count;) {
    entry *e = &made.at[made.count++];
    *e = (entry){.sign = ' ', .a = a, .b = b};
    if (a < p->a->count && p->gone[a])
      e->sign = '-', a++;
    else if (b < p->b->count && p->come[b])
      e->sign = '+', b++;
    else
      a++, b++;
  }
  made.at[made.count] = (entry){.a = p->a->count, .b = p->b->count};
  return made;
}

static void show_around(script *s) {
  for (uint32_t i = 0; i < s->count; i++) {
    if (s->at[i].sign == ' ') continue;
    const uint32_t from = i < AROUND ? 0 : i - AROUND;
    for (uint32_t j = from; j <= i + AROUND && j < s->count; j++) s->at[j].is_shown = true;
  }
}

static void put_line(gdl_out *out, char sign, const lines *of, uint32_t at) {
  gdl_out_char(out, sign);
  gdl_out_plain(out, of->at[at]);
  gdl_out_text(out, at + 1 < of->count || of->is_ended ? "\n" : "\n\\ No newline at end of file\n");
}

static void put_range(gdl_out *out, const char *sign, uint32_t from, uint32_t to) {
  gdl_out_format(out, " %s%d", sign, (int64_t)from + (to > from ? 1 : 0));
  if (to != from + 1) gdl_out_format(out, ",%d", (int64_t)(to - from));
}

static void put_hunks(const pair *p, const script *s, gdl_out *out) {
  for (uint32_t i = 0, end; i < s->count; i = end) {
    for (end = i; end < s->count && s->at[end].is_shown == s->at[i].is_shown;) end++;
    if (!s->at[i].is_shown) continue;
    gdl_out_text(out, "@@");
    put_range(out, "-", s->at[i].a, s->at[end].a);
    put_range(out, "+", s->at[i].b, s->at[end].b);
    gdl_out_text(out, " @@\n");
    for (uint32_t j = i; j < end; j++) {
      const entry *e = &s->at[j];
      if (e->sign == '+')
        put_line(out, '+', p->b, e->b);
      else
        put_line(out, e->sign, p->a, e->a);
    }
  }
}

void gdl_diff(gdl_arena *arena, gdl_string name, gdl_string before, gdl_string after, gdl_out *out) {
  if (gdl_string_equal(before, after)) return;
  const lines a = split(arena, before), b = split(arena, after);
  const pair p = {&a, &b, GDL_NEW_ARRAY(arena, bool, (size_t)a.count + 1),
                  GDL_NEW_ARRAY(arena, bool, (size_t)b.count + 1)};
  uint32_t head = 0, tail = 0;
  while (head < a.count && head < b.count && is_same(&p, head, head)) head++;
  while (tail < a.count - head && tail < b.count - head &&
         is_same(&p, a.count - tail - 1, b.count - tail - 1))
    tail++;
  search(arena, &p, (stretch){head, head, (int)(a.count - head - tail), (int)(b.count - head - tail)});
  gdl_out_text(out, "--- ");
  gdl_out_plain(out, name);
  gdl_out_text(out, "\n+++ ");
  gdl_out_plain(out, name);
  gdl_out_char(out, '\n');
  script changes = script_of(arena, &p);
  show_around(&changes);
  put_hunks(&p, &changes, out);
}
