/* condition.c - conditions as nested lists. */
#include "doc/phrase.h"

typedef struct group { /* several conditions and how they are taken together */
  gdl_word head;
  gdl_string count; /* of "at least {0}" */
  gdl_exprs parts;
} group;

/* False: it is one question. */
static bool group_of(const gdl_expr *expr, bool negated, group *out) {
  *out = (group){.count = {.text = ""}, .parts = expr->list};
  switch (expr->kind) {
    case GDL_EXPR_AND:
    case GDL_EXPR_ALL_OF: out->head = negated ? GDL_WORD_NOT_ALL_OF : GDL_WORD_ALL_OF; return true;
    case GDL_EXPR_OR:
    case GDL_EXPR_ANY_OF: out->head = negated ? GDL_WORD_NONE_OF : GDL_WORD_ANY_OF; return true;
    case GDL_EXPR_NONE_OF: out->head = negated ? GDL_WORD_ANY_OF : GDL_WORD_NONE_OF; return true;
    case GDL_EXPR_COUNT_OF: out->head = GDL_WORD_HOW_MANY; return true;
    case GDL_EXPR_AT_LEAST:
      out->head = negated ? GDL_WORD_FEWER_THAN : GDL_WORD_AT_LEAST;
      out->count = expr->at_least.count.digits;
      out->parts = expr->at_least.of;
      return true;
    case GDL_EXPR_ERROR:
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING:
    case GDL_EXPR_NAME:
    case GDL_EXPR_NOT:
    case GDL_EXPR_NEGATE:
    case GDL_EXPR_COMPARE:
    case GDL_EXPR_ARITH:
    case GDL_EXPR_RANGE:
    case GDL_EXPR_SET:
    case GDL_EXPR_SERIES:
    case GDL_EXPR_IN:
    case GDL_EXPR_IS:
    case GDL_EXPR_HAS:
    case GDL_EXPR_SUM_POINTS:
    case GDL_EXPR_SUM:
    case GDL_EXPR_IF:
    case GDL_EXPR_CASES:
    case GDL_EXPR_CLAMP:
    case GDL_EXPR_AS:
    case GDL_EXPR_CALL:
    case GDL_EXPR_WHOLE:
    case GDL_EXPR_APPLIES:
    case GDL_EXPR_PAREN: break;
  }
  return false;
}

/* `Pregnant or Breastfeeding` is read at a glance; more is not. */
static bool fits_a_line(const gdl_expr *expr, bool negated) {
  if (expr->kind != GDL_EXPR_OR || negated || expr->list.count != 2) return false;
  return expr->list.at[0]->kind == GDL_EXPR_NAME && expr->list.at[1]->kind == GDL_EXPR_NAME;
}

/* A definition that is one comparison is said beside its name: `Adult, that is Age ≥ 18 years`. */
static void say_meaning(gdl_guide *g, const gdl_expr *expr, bool negated) {
  if (expr->kind != GDL_EXPR_NAME) return;
  const gdl_thing thing = gdl_guide_thing(g, expr->ref.first.name);
  if (thing.kind != GDL_THING_DEFINE) return;
  const gdl_expr *value = gdl_phrase_inside(g->program->defines[thing.index].decl->define.value);
  if (gdl_phrase_size(value) > GDL_PHRASE_SIMPLE) return;
  if (value->kind != GDL_EXPR_COMPARE && value->kind != GDL_EXPR_IN) return;
  gdl_paper_word(&g->paper, GDL_WORD_THAT_IS);
  gdl_say_expr(g, value, (gdl_saying){.least = GDL_BINDS_QUESTION, .negated = negated});
}

bool gdl_say_settled(gdl_guide *g, const gdl_expr *expr) {
  if (expr->kind != GDL_EXPR_BOOL) return false;
  gdl_paper_word(&g->paper, expr->boolean ? GDL_WORD_ALWAYS : GDL_WORD_NEVER);
  return true;
}

void gdl_say_condition(gdl_guide *g, const gdl_expr *expr, bool negated) {
  gdl_paper *s = &g->paper;
  group it;
  for (;; expr = expr->unary) {
    if (expr->kind != GDL_EXPR_PAREN && expr->kind != GDL_EXPR_NOT) break;
    negated = negated != (expr->kind == GDL_EXPR_NOT);
  }
  if (fits_a_line(expr, negated) || !group_of(expr, negated, &it)) {
    gdl_say_expr(g, expr, (gdl_saying){.least = GDL_BINDS_OR, .negated = negated});
    say_meaning(g, expr, negated);
    return;
  }
  gdl_paper_say(s, gdl_word_1(&g->words, it.head, it.count));
  gdl_paper_word(s, GDL_WORD_COLON);
  gdl_paper_list(s);
  for (uint32_t i = 0; i < it.parts.count; i++) {
    gdl_paper_item(s);
    gdl_say_condition(g, it.parts.at[i], false);
    gdl_paper_item_end(s);
  }
  gdl_paper_list_end(s);
}
