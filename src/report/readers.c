/* readers.c - which items and results read a fact. */
#include "report/readers.h"

typedef struct walk {
  gdl_readers *readers;
  uint32_t *stamps; /* by node: the last reader that came by, plus one */
  uint32_t *todo, count;
  uint32_t reader; /* an item, or past the items a definition */
} walk;

static void visit(walk *w, uint32_t node) {
  if (w->stamps[node] == w->reader + 1) return;
  w->stamps[node] = w->reader + 1;
  w->todo[w->count++] = node;
}

static void follow(walk *w) {
  const gdl_program *program = w->readers->program;
  while (w->count > 0) {
    const gdl_node *node = &program->nodes[w->todo[--w->count]];
    if (node->op == GDL_OP_FACT)
      w->readers->bits[(size_t)node->index * w->readers->words + w->reader / 64] |=
          (uint64_t)1 << (w->reader % 64);
    for (uint32_t k = 0; k < node->count; k++) visit(w, program->args[node->first + k]);
  }
}

static void visit_rule(walk *w, const gdl_rule *rule) {
  visit(w, rule->live);
  for (uint32_t e = 0; e < rule->effect_count; e++)
    for (uint32_t s = 0; s < rule->effects[e].setting_count; s++)
      visit(w, rule->effects[e].settings[s].node);
}

gdl_readers gdl_readers_new(gdl_arena *arena, const gdl_program *program) {
  gdl_readers readers = {.program = program,
                         .words = (program->items_count + program->defines_count + 63) / 64};
  readers.bits = GDL_NEW_ARRAY(arena, uint64_t, (size_t)program->facts_count * readers.words);
  walk w = {.readers = &readers,
            .stamps = GDL_NEW_ARRAY(arena, uint32_t, program->node_count),
            .todo = GDL_NEW_ARRAY(arena, uint32_t, program->node_count)};
  for (w.reader = 0; w.reader < program->items_count; w.reader++) {
    const gdl_item *item = &program->items[w.reader];
    for (uint32_t r = 0; r < item->rule_count; r++)
      visit_rule(&w, &program->rules[item->first_rule + r]);
    follow(&w);
  }
  for (uint32_t i = 0; i < program->defines_count; i++, w.reader++) {
    if (!program->defines[i].is_result) continue;
    visit(&w, program->defines[i].node);
    follow(&w);
  }
  return readers;
}
