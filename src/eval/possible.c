/* possible.c - the verdicts still possible on an action, and the undetermined rules that can change it.
 *
 * Each undetermined rule may apply or not, coupled through overrides alone. Rules that are not coupled are joined one after
 * the other; those of one group are tried out, all combinations, while they are few. A larger group counts as uncoupled:
 * that may hold a verdict too many and never one too few. */
#include "eval/work.h"

/* 12: 4096 combinations, some 100 µs; more undetermined rules than that in one net of overrides is no guideline we know. */
#define MOST_FREE 12
#define MOST_WORK \
  (1u << 20) /* rules times combinations: a net may have many rules and few that are free */

typedef struct member { /* an undetermined rule that touches the action, or overrides one that does */
  uint32_t rule;
  uint32_t group; /* index of the member that stands for its group */
  gdl_stance stance;
} member;

typedef struct search {
  gdl_work *work;
  bool can_be_supported;
  GDL_LIST(member) members; /* an overrider stands before what it overrides */
  gdl_stances applied;      /* what the rules that apply say: one stance */
  gdl_stances stances;
  gdl_index_list roots;
} search;

static bool is_undetermined(const search *s, uint32_t rule) {
  return s->work->rules[rule].status == GDL_UNDETERMINED;
}

/* ---- who is concerned ---- */

static void add(search *s, uint32_t rule, gdl_stance stance) {
  uint32_t *place = &s->work->place_of[rule];
  if (*place == 0) {
    GDL_PUSH(s->work->arena, &s->members, ((member){rule, 0, GDL_STANCE_NONE}));
    *place = s->members.count;
  }
  member *m = &s->members.at[*place - 1];
  m->stance = gdl_stance_join(m->stance, stance);
}

static void gather(search *s, uint32_t action) {
  const gdl_work *work = s->work;
  gdl_stance applied = GDL_STANCE_NONE;
  for (uint32_t i = work->first_touch[action]; i < work->first_touch[action + 1]; i++) {
    const gdl_stance stance = gdl_work_stance(work, work->touches[i]);
    const uint32_t rule = work->touches[i].rule;
    if (work->rules[rule].status == GDL_APPLIES)
      applied = gdl_stance_join(applied, stance);
    else if (is_undetermined(s, rule) && stance != GDL_STANCE_NONE)
      add(s, rule, stance);
  }
  s->applied = gdl_stances_one(applied);
  for (uint32_t i = 0; i < s->members.count; i++) { /* grows while it is gone through */
    const gdl_rule *rule = &work->program->rules[s->members.at[i].rule];
    for (uint32_t k = 0; k < rule->overrider_count; k++)
      if (is_undetermined(s, rule->overriders[k])) add(s, rule->overriders[k], GDL_STANCE_NONE);
  }
}

/* LIVE nodes stand on the tape in the order of overriding. */
static void put_in_order(search *s) {
  const uint32_t count = s->members.count;
  uint32_t *lives = GDL_NEW_ARRAY(s->work->arena, uint32_t, count);
  member *ordered = GDL_NEW_ARRAY(s->work->arena, member, count);
  for (uint32_t i = 0; i < count; i++)
    lives[i] = s->work->program->rules[s->members.at[i].rule].live;
  gdl_sort_indexes(lives, count);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t rule = s->work->program->nodes[lives[i]].index;
    ordered[i] = s->members.at[s->work->place_of[rule] - 1];
  }
  for (uint32_t i = 0; i < count; i++) s->work->place_of[ordered[i].rule] = i + 1;
  s->members.at = ordered;
}

/* ---- groups ---- */

static uint32_t group_of(search *s, uint32_t i) {
  while (s->members.at[i].group != i) {
    s->members.at[i].group = s->members.at[s->members.at[i].group].group;
    i = s->members.at[i].group;
  }
  return i;
}

static void couple(search *s) {
  for (uint32_t i = 0; i < s->members.count; i++) s->members.at[i].group = i;
  for (uint32_t i = 0; i < s->members.count; i++) {
    const gdl_rule *rule = &s->work->program->rules[s->members.at[i].rule];
    for (uint32_t k = 0; k < rule->overrider_count; k++) {
      const uint32_t place = s->work->place_of[rule->overriders[k]];
      if (place == 0) continue;
      const uint32_t a = group_of(s, i), b = group_of(s, place - 1);
      s->members.at[a < b ? b : a].group = a < b ? a : b;
    }
  }
}

typedef struct group {
  uint32_t *at; /* members, overriders first */
  uint32_t count, free_count;
  uint32_t *free; /* members whose condition is unknown: what is tried out … */
  gdl_stance *table; /* … and the outcome by combination (bit k: free[k] holds); NULL: taken as uncoupled */
  gdl_stances stances;
} group;

static bool is_free(const search *s, uint32_t m) {
  const gdl_rule *rule = &s->work->program->rules[s->members.at[m].rule];
  return s->work->answer->values[rule->condition].truth == GDL_UNKNOWN;
}

static void join_group(search *s, group *g, uint32_t m) {
  g->at[g->count++] = m;
  if (is_free(s, m)) g->free[g->free_count++] = m;
}

/* Members of one group side by side. */
static group *split(search *s, uint32_t *group_count) {
  gdl_arena *arena = s->work->arena;
  const uint32_t count = s->members.count;
  uint32_t *sizes = GDL_NEW_ARRAY(arena, uint32_t, count),
           *numbers = GDL_NEW_ARRAY(arena, uint32_t, count);
  uint32_t *at = GDL_NEW_ARRAY(arena, uint32_t, count), *free_at = GDL_NEW_ARRAY(arena, uint32_t, count);
  *group_count = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (group_of(s, i) == i) numbers[i] = (*group_count)++;
    sizes[group_of(s, i)]++;
  }
  group *groups = GDL_NEW_ARRAY(arena, group, *group_count);
  uint32_t next = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (group_of(s, i) != i) continue;
    groups[numbers[i]].at = at + next;
    groups[numbers[i]].free = free_at + next;
    next += sizes[i];
  }
  for (uint32_t i = 0; i < count; i++) join_group(s, &groups[numbers[group_of(s, i)]], i);
  return groups;
}

/* ---- trying out ---- */

/* The rules of the group when exactly those free conditions hold that `combination` names. */
static gdl_stance outcome(search *s, const group *g, uint32_t combination, bool *live) {
  gdl_stance out = GDL_STANCE_NONE;
  uint32_t next_free = 0;
  for (uint32_t i = 0; i < g->count; i++) {
    const uint32_t m = g->at[i];
    const gdl_rule *rule = &s->work->program->rules[s->members.at[m].rule];
    live[m] = true;
    if (next_free < g->free_count && g->free[next_free] == m)
      live[m] = (combination >> next_free++ & 1) != 0;
    for (uint32_t k = 0; k < rule->overrider_count && live[m]; k++) {
      const uint32_t place = s->work->place_of[rule->overriders[k]];
      if (place != 0 && live[place - 1]) live[m] = false;
    }
    if (live[m]) out = gdl_stance_join(out, s->members.at[m].stance);
  }
  return out;
}

static void try_out(search *s, group *g, bool *live) {
  if (g->count > 1 && g->free_count <= MOST_FREE && g->count <= MOST_WORK >> g->free_count) {
    g->table = GDL_NEW_ARRAY(s->work->arena, gdl_stance, (size_t)1 << g->free_count);
    for (uint32_t c = 0; c < UINT32_C(1) << g->free_count; c++) {
      g->table[c] = outcome(s, g, c, live);
      g->stances |= gdl_stances_one(g->table[c]);
    }
    return;
  }
  g->stances = gdl_stances_one(GDL_STANCE_NONE);
  for (uint32_t i = 0; i < g->count; i++)
    g->stances = gdl_stances_join(g->stances, gdl_stances_one(GDL_STANCE_NONE) |
                                                  gdl_stances_one(s->members.at[g->at[i]].stance));
}

/* ---- who can change the verdict ---- */

static bool can_change(const search *s, const group *g, gdl_stances others, uint32_t bit) {
  for (uint32_t c = 0; c < UINT32_C(1) << g->free_count; c++)
    if ((c >> bit & 1) == 0 &&
        gdl_stances_differ(others, g->table[c], g->table[c | UINT32_C(1) << bit], s->can_be_supported))
      return true;
  return false;
}

static void find_roots(search *s, const group *g, gdl_stances others) {
  const gdl_rule *rules = s->work->program->rules;
  if (g->table) {
    for (uint32_t k = 0; k < g->free_count; k++)
      if (can_change(s, g, others, k))
        GDL_PUSH(s->work->arena, &s->roots, rules[s->members.at[g->free[k]].rule].condition);
    return;
  }
  for (uint32_t i = 0; i < g->count; i++) {
    const member *m = &s->members.at[g->at[i]];
    if (gdl_stances_differ(s->stances, GDL_STANCE_NONE, m->stance, s->can_be_supported))
      GDL_PUSH(s->work->arena, &s->roots, rules[m->rule].live);
  }
}

static void search_groups(search *s, group *groups, uint32_t count) {
  bool *live = GDL_NEW_ARRAY(s->work->arena, bool, s->members.count);
  gdl_stances *after = GDL_NEW_ARRAY(s->work->arena, gdl_stances, count + 1); /* of the groups from here on */
  after[count] = gdl_stances_one(GDL_STANCE_NONE);
  for (uint32_t i = count; i-- > 0;) {
    try_out(s, &groups[i], live);
    after[i] = gdl_stances_join(groups[i].stances, after[i + 1]);
  }
  s->stances = gdl_stances_join(s->applied, after[0]);
  const uint32_t verdicts = gdl_stances_verdicts(s->stances, s->can_be_supported);
  if ((verdicts & (verdicts - 1)) == 0) return; /* decided: nothing can change it */
  gdl_stances before = s->applied;
  for (uint32_t i = 0; i < count; i++) {
    find_roots(s, &groups[i], gdl_stances_join(before, after[i + 1]));
    before = gdl_stances_join(before, groups[i].stances);
  }
}

gdl_possible gdl_possible_find(gdl_work *work, uint32_t action) {
  search s = {.work = work, .can_be_supported = work->program->actions[action].can_be_supported};
  gather(&s, action);
  s.stances = s.applied;
  if (s.members.count > 0) {
    uint32_t group_count;
    put_in_order(&s);
    couple(&s);
    group *groups = split(&s, &group_count);
    search_groups(&s, groups, group_count);
    for (uint32_t i = 0; i < s.members.count; i++) work->place_of[s.members.at[i].rule] = 0;
  }
  return (gdl_possible){s.stances, gdl_indexes_of(work->arena, s.roots.at, s.roots.count)};
}
