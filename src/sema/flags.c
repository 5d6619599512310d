/* flags.c - what follows from the finished tape: results, which facts decide, and what `is known` can turn.
 *
 * INVARIANT of the tape: arguments come before the node that reads them. So what a node rests on is found in one pass
 * upwards, and what is read by something in one pass downwards. */
#include "sema/check.h"

bool *gdl_nodes_reading(const gdl_checker *c, gdl_op op) {
  bool *reads = GDL_NEW_ARRAY(c->arena, bool, c->nodes.count);
  for (uint32_t n = 0; n < c->nodes.count; n++) {
    const gdl_node *node = &c->nodes.at[n];
    reads[n] = node->op == op;
    for (uint32_t k = 0; k < node->count && !reads[n]; k++)
      reads[n] = reads[c->args.at[node->first + k]];
  }
  return reads;
}

/* ---- what is read ---- */

static void mark(bool *is_read, uint32_t node) {
  if (node != GDL_NONE) is_read[node] = true;
}

static void mark_rule(bool *is_read, const gdl_rule *rule) {
  mark(is_read, rule->live);
  for (uint32_t e = 0; e < rule->effect_count; e++)
    for (uint32_t s = 0; s < rule->effects[e].setting_count; s++)
      mark(is_read, rule->effects[e].settings[s].node);
}

static bool *mark_ends(const gdl_checker *c) {
  bool *is_read = GDL_NEW_ARRAY(c->arena, bool, c->nodes.count);
  for (uint32_t i = 0; i < c->rules.count; i++) mark_rule(is_read, &c->rules.at[i]);
  for (uint32_t i = 0; i < c->constraints.count; i++) mark(is_read, c->constraints.at[i].node);
  return is_read;
}

static void find_deciding(gdl_checker *c) {
  bool *is_read = mark_ends(c);
  for (uint32_t i = 0; i < c->defines.count; i++)
    if (c->defines.at[i].is_result) mark(is_read, c->defines.at[i].node);
  for (uint32_t n = c->nodes.count; n-- > 0;)
    for (uint32_t k = 0; is_read[n] && k < c->nodes.at[n].count; k++)
      is_read[c->args.at[c->nodes.at[n].first + k]] = true;
  for (uint32_t i = 0; i < c->facts.count; i++)
    c->facts.at[i].decides = c->facts.at[i].node != GDL_NONE && is_read[c->facts.at[i].node];
}

/* ---- results ---- */

/* In the guideline's own file, or in the one that says which guideline it is; other files lend what they have. */
static bool is_own(const gdl_checker *c, gdl_span span) {
  const gdl_source *source = gdl_sources_of(c->diags->sources, span);
  const gdl_decl *header = c->program->header;
  return source == c->files[0]->source ||
         (header && source == gdl_sources_of(c->diags->sources, header->span));
}

/* What a reader of the guideline would look up: a definition that cites where it was published or says how it is shown;
 * where there are no rules, also each that nothing reads. */
static void find_results(gdl_checker *c) {
  bool *is_read = mark_ends(c);
  for (uint32_t i = 0; i < c->args.count; i++) mark(is_read, c->args.at[i]);
  for (uint32_t i = 0; i < c->defines.count; i++) {
    gdl_define *it = &c->defines.at[i];
    if (it->node == GDL_NONE || !is_own(c, it->decl->span)) continue;
    it->is_result = it->decl->cites.count > 0 || it->decl->define.shown_to ||
                    (c->rules.count == 0 && !is_read[it->node]);
  }
}

/* ---- what is assumed ---- */

static void find_assumed(gdl_checker *c) {
  const bool *reads_fact = gdl_nodes_reading(c, GDL_OP_FACT),
             *reads_today = gdl_nodes_reading(c, GDL_OP_TODAY);
  for (uint32_t i = 0; i < c->facts.count; i++) {
    uint32_t node = c->facts.at[i].otherwise;
    c->facts.at[i].assumed = node != GDL_NONE && !reads_fact[node] && !reads_today[node];
  }
}

/* ---- `is known` ---- */

/* How a node can turn when a fact is learnt, beyond being settled; `cause` is the `is known` to blame. */
typedef struct turn {
  bool rises, falls; /* from false to true, from true to false */
  uint32_t cause;
} turn;

static void add(turn *into, turn from, bool is_negated) {
  if (!from.rises && !from.falls) return;
  into->rises = into->rises || (is_negated ? from.falls : from.rises);
  into->falls = into->falls || (is_negated ? from.rises : from.falls);
  if (into->cause == GDL_NONE) into->cause = from.cause;
}

/* Whether a node keeps the direction of its argument k. Those that are not listed compute with numbers, dates or choices,
 * where a turn may go either way. */
static bool keeps_direction(const gdl_node *node) {
  return node->op == GDL_OP_AND || node->op == GDL_OP_OR || node->op == GDL_OP_AT_LEAST ||
         node->op == GDL_OP_NOT || node->op == GDL_OP_LIVE;
}

static turn turn_of(const gdl_checker *c, const turn *turns, uint32_t n) {
  const gdl_node *node = &c->nodes.at[n];
  turn found = {false, false, GDL_NONE};
  for (uint32_t k = 0; k < node->count; k++)
    add(&found, turns[c->args.at[node->first + k]],
        node->op == GDL_OP_NOT || (node->op == GDL_OP_LIVE && k > 0));
  if (!keeps_direction(node) && (found.rises || found.falls)) found.rises = found.falls = true;
  if (node->op == GDL_OP_IS_KNOWN) { /* what is known stays known */
    found.rises = true;
    found.cause = n;
  }
  return found;
}

static bool warns(const gdl_rule *rule) {
  for (uint32_t e = 0; e < rule->effect_count; e++) switch (rule->effects[e].verb) {
      case GDL_VERB_CAUTION:
      case GDL_VERB_SWITCH:
      case GDL_VERB_STOP:
      case GDL_VERB_AVOID:
      case GDL_VERB_CONTRAINDICATE:
      case GDL_VERB_WARN: return true;
      case GDL_VERB_INDICATE:
      case GDL_VERB_RECOMMEND:
      case GDL_VERB_SUGGEST:
      case GDL_VERB_PERMIT:
      case GDL_VERB_REGIMEN:
      case GDL_VERB_OPEN:
      case GDL_VERB_REQUIRE:
      case GDL_VERB_NOTE: break;
    }
  return false;
}

static void flag_rule(gdl_checker *c, gdl_rule *rule, const turn *turns) {
  if (rule->live == GDL_NONE) return;
  turn found = turns[rule->live];
  rule->asks_known = found.rises || found.falls;
  if (!found.falls || !warns(rule) || gdl_is_allowed(c, GDL_DIAG_LOSES_WARNING)) return;
  gdl_report_1(c->diags, GDL_DIAG_LOSES_WARNING, rule->decl->name.span, rule->id)->also =
      c->nodes.at[found.cause].span;
}

static void flag_known(gdl_checker *c) {
  turn *turns = GDL_NEW_ARRAY(c->arena, turn, c->nodes.count);
  bool any = false;
  for (uint32_t n = 0; n < c->nodes.count; n++) {
    turns[n] = turn_of(c, turns, n);
    if (c->nodes.at[n].op != GDL_OP_IS_KNOWN) continue;
    gdl_report(c->diags, GDL_DIAG_KNOWN_ASKED, c->nodes.at[n].span);
    any = true;
  }
  if (!any) return;
  for (uint32_t i = 0; i < c->rules.count; i++) flag_rule(c, &c->rules.at[i], turns);
  for (uint32_t i = 0; i < c->defines.count; i++) {
    uint32_t node = c->defines.at[i].node;
    c->defines.at[i].asks_known = node != GDL_NONE && (turns[node].rises || turns[node].falls);
  }
}

void gdl_check_flags(gdl_checker *c) {
  find_results(c);
  find_deciding(c);
  find_assumed(c);
  flag_known(c);
}
