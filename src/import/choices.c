/* choices.c - the values of a list: ordered by points or code, named by label, shared where values pass between variables. */
#include "import/evidence.h"

#include "sema/program.h" /* GDL_NONE */

bool gdl_plan_coded_text(gdl_string text, gdl_plan_choice *out) {
  static const char prefix[] = "local::";
  const uint32_t len = sizeof prefix - 1;
  if (text.len <= len) return false;
  for (uint32_t i = 0; i < len; i++)
    if (text.text[i] != prefix[i]) return false;
  uint32_t bar = len;
  while (bar < text.len && text.text[bar] != '|') bar++;
  uint32_t end = text.len > bar + 1 && text.text[text.len - 1] == '|' ? text.len - 1 : text.len;
  *out = (gdl_plan_choice){.code = {text.text + len, bar - len}};
  if (bar < end) out->label = (gdl_string){text.text + bar + 1, end - bar - 1};
  return true;
}

bool gdl_plan_quoted_number(gdl_string text, gdl_decimal *out) {
  return gdl_decimal_parse(text.text, text.len, out) == GDL_DECIMAL_OK;
}

static bool is_assigned(const gdl2_guide *guide, uint32_t variable) {
  for (uint32_t i = 0; i < guide->rule_count; i++)
    for (uint32_t k = 0; k < guide->rules[i].then_count; k++)
      if (guide->rules[i].then[k].variable == variable) return true;
  return false;
}

bool gdl_plan_added_text(const gdl_plan *plan, const gdl2_expr *sum, gdl_string *out) {
  gdl_out text = gdl_out_new(plan->arena);
  for (uint32_t i = 1; i < sum->arg_count; i++) {
    const gdl2_expr *part = sum->args[i];
    if (part->op == GDL2_TEXT)
      gdl_out_string(&text, part->text);
    else if (part->op == GDL2_VARIABLE && part->attribute == GDL2_TERM &&
             plan->guide->variables[part->variable].io == GDL2_LOCAL &&
             !is_assigned(plan->guide, part->variable))
      gdl_out_string(&text, gdl2_term_of(plan->guide, 0, plan->guide->variables[part->variable].id)); /* a text of the guide */
    else
      return false;
  }
  *out = gdl_out_take(&text);
  return true;
}

const gdl_plan_choice *gdl_plan_choice_of(const gdl_plan_entry *entry, const gdl2_expr *constant) {
  gdl_plan_choice coded;
  if (constant->op == GDL2_TEXT && gdl_plan_coded_text(constant->text, &coded)) {
    gdl2_expr code = {.op = GDL2_CODE, .code = coded.code};
    return gdl_plan_choice_of(entry, &code);
  }
  for (uint32_t i = 0; i < entry->choice_count; i++) {
    const gdl_plan_choice *choice = &entry->choices[i];
    switch ((int)constant->op) {
      case GDL2_ORDINAL:
        if (gdl_string_equal(choice->code, constant->code) &&
            (!choice->has_points || gdl_decimal_compare(choice->points, constant->number) == 0))
          return choice;
        break;
      case GDL2_CODE:
        if (gdl_string_equal(choice->code, constant->code)) return choice;
        break;
      case GDL2_TEXT: /* a code in quotes as well as a label */
        if (choice->code.len > 0 && gdl_string_equal(choice->code, constant->text)) return choice;
        if (gdl_evidence_same_text(choice->label, gdl_evidence_plain_text(constant->text)))
          return choice;
        break;
      case GDL2_NUMBER:
        if (choice->has_points && gdl_decimal_compare(choice->points, constant->number) == 0)
          return choice;
        break;
      default: return NULL;
    }
  }
  return NULL;
}

static int compare_codes(gdl_string a, gdl_string b) {
  if (a.len != b.len) return a.len < b.len ? -1 : 1;
  for (uint32_t i = 0; i < a.len; i++)
    if (a.text[i] != b.text[i]) return a.text[i] < b.text[i] ? -1 : 1;
  return 0;
}

static bool is_before(const gdl_plan_choice *a, const gdl_plan_choice *b) {
  if (a->has_points && b->has_points) {
    int order = gdl_decimal_compare(a->points, b->points);
    if (order != 0) return order < 0;
  }
  return a->code.len > 0 && b->code.len > 0 && compare_codes(a->code, b->code) < 0;
}

static void sort(gdl_plan_choice *choices, uint32_t count) {
  for (uint32_t i = 1; i < count; i++)
    for (uint32_t k = i; k > 0 && is_before(&choices[k], &choices[k - 1]); k--) {
      gdl_plan_choice swap = choices[k];
      choices[k] = choices[k - 1];
      choices[k - 1] = swap;
    }
}

static gdl_string trimmed(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  bool pending = false;
  for (uint32_t i = 0; i < text.len; i++) {
    char c = text.text[i];
    const bool is_escape =
        c == '\\' && i + 1 < text.len && (text.text[i + 1] == 't' || text.text[i + 1] == 'n');
    if (is_escape) i++; /* a tab or line end, escaped twice */
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || is_escape) {
      pending = out.len > 0;
      continue;
    }
    if (pending) gdl_out_char(&out, ' ');
    pending = false;
    gdl_out_char(&out, c);
  }
  return gdl_out_take(&out);
}

static uint32_t find(uint32_t *roots, uint32_t i) {
  while (roots[i] != i) i = roots[i];
  return i;
}

static void add(gdl_plan *plan, gdl_evidence *to, const gdl_evidence *from) {
  for (uint32_t i = 0; i < from->choices.count; i++) {
    const gdl_plan_choice *choice = &from->choices.at[i];
    uint32_t k = 0;
    for (; k < to->choices.count; k++) {
      gdl_plan_choice *known = &to->choices.at[k];
      if (choice->code.len > 0 && known->code.len > 0
              ? gdl_string_equal(choice->code, known->code) &&
                    (!choice->has_points || !known->has_points ||
                     gdl_decimal_compare(choice->points, known->points) == 0)
              : gdl_evidence_same_text(choice->label, known->label)) {
        if (!known->has_points)
          known->has_points = choice->has_points, known->points = choice->points;
        if (known->code.len == 0) known->code = choice->code;
        break;
      }
    }
    if (k == to->choices.count) GDL_PUSH(plan->arena, &to->choices, *choice);
  }
}

static uint32_t root_of(const gdl_plan *plan, uint32_t variable) {
  return plan->entries[variable].alias_of == GDL_NONE ? variable : plan->entries[variable].alias_of;
}

/* A number in quotes is no value of a list of codes. */
static void drop_numbers(gdl_evidence *evidence) {
  uint32_t kept = 0;
  gdl_decimal number;
  for (uint32_t i = 0; i < evidence->choices.count; i++) {
    const gdl_plan_choice *choice = &evidence->choices.at[i];
    if (choice->code.len > 0 || !gdl_plan_quoted_number(choice->label, &number))
      evidence->choices.at[kept++] = *choice;
  }
  evidence->choices.count = kept;
}

static uint32_t *join_lists(gdl_plan *plan, gdl_evidence *evidence) {
  const uint32_t count = plan->guide->variable_count;
  for (uint32_t i = 0; i < count; i++)
    if (evidence[i].is_ordinal || evidence[i].is_code) drop_numbers(&evidence[i]);
  uint32_t *roots = GDL_NEW_ARRAY(plan->arena, uint32_t, count);
  for (uint32_t i = 0; i < count; i++) roots[i] = i;
  for (uint32_t i = 0; i < count; i++) {
    if (plan->entries[i].alias_of != GDL_NONE || plan->entries[i].kind != GDL_PLAN_CHOICE) continue;
    for (uint32_t k = 0; k < evidence[i].linked.count; k++) {
      uint32_t other = root_of(plan, evidence[i].linked.at[k]);
      if (plan->entries[other].kind != GDL_PLAN_CHOICE) continue;
      uint32_t a = find(roots, i), b = find(roots, other);
      if (a == b) continue;
      const uint32_t low = a < b ? a : b, high = a < b ? b : a;
      roots[high] = low;
      add(plan, &evidence[low], &evidence[high]);
    }
  }
  for (uint32_t i = 0; i < count; i++) roots[i] = find(roots, i);
  return roots;
}

/* Of a coded fact of which the guide and its cases name one value there are others. */
static void add_other(gdl_plan *plan, const gdl_plan_entry *entry, gdl_evidence *evidence) {
  if (!entry->is_fact || evidence->choices.count != 1 || evidence->choices.at[0].has_points) return;
  GDL_PUSH(plan->arena, &evidence->choices, ((gdl_plan_choice){.label = gdl_string_of("other")}));
}

static void name_choices(gdl_plan *plan, gdl_plan_choice *choices, uint32_t count) {
  gdl_namer *namer = gdl_namer_new(plan->arena);
  /* A value that is called like a fact or definition could be taken for it. */
  for (uint32_t i = 0; i < plan->guide->variable_count; i++)
    if (plan->entries[i].name.len > 0) (void)gdl_namer_take(namer, plan->entries[i].name);
  bool has_all_points = true;
  for (uint32_t i = 0; i < count; i++) has_all_points = has_all_points && choices[i].has_points;
  for (uint32_t i = 0; i < count; i++) {
    choices[i].label = trimmed(plan->arena, choices[i].label);
    choices[i].name =
        gdl_namer_name(namer, choices[i].label.len > 0 ? choices[i].label : choices[i].code, "value");
    choices[i].has_points = has_all_points;
    (void)gdl_namer_take(plan->namer, choices[i].name); /* nor the other way round */
  }
}

void gdl_plan_settle_choices(gdl_plan *plan, gdl_evidence *evidence) {
  uint32_t *roots = join_lists(plan, evidence);
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    gdl_plan_entry *entry = &plan->entries[i];
    if (entry->kind != GDL_PLAN_CHOICE || entry->alias_of != GDL_NONE) continue;
    entry->list = roots[i];
    if (roots[i] == i) {
      add_other(plan, entry, &evidence[i]);
      sort(evidence[i].choices.at, evidence[i].choices.count);
      name_choices(plan, evidence[i].choices.at, evidence[i].choices.count);
    }
    entry->choices = evidence[roots[i]].choices.at;
    entry->choice_count = evidence[roots[i]].choices.count;
  }
}
