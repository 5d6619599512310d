/* item.c - actions, items with their rules, and tests. */
#include "fmt/printer.h"

/* ---- actions ---- */

/* A parameter: its name, type and texts stand in columns. */
typedef struct param {
  uint32_t name, type; /* widths; GDL_NOT_FLAT: the type has a list, and no place in its column */
  uint32_t after_name, after_type; /* places of the blanks; 0: nothing follows */
} param;

static bool has_list(const gdl_type_expr *type) {
  return type->choices.count > 0 || (type->kind == GDL_TYPE_SERIES && type->element->choices.count > 0);
}

static void print_param(gdl_printer *p, param *made, const gdl_param_decl *decl) {
  gdl_fmt_take_blank(p); /* with */
  uint32_t mark = gdl_fmt_mark(p);
  gdl_fmt_take(p);
  made->name = gdl_fmt_width_since(p, mark);
  made->after_name = gdl_layout_add(&p->layout, GDL_PIECE_BLANKS, 1);
  gdl_fmt_take_blank(p); /* : */
  mark = gdl_fmt_mark(p);
  gdl_fmt_print_type(p, decl->type);
  made->type = has_list(decl->type) ? GDL_NOT_FLAT : gdl_fmt_width_since(p, mark);
  gdl_fmt_in(p, 4);
  for (bool is_first = true; !gdl_fmt_at_end(p, decl->span); is_first = false) {
    const uint32_t place = gdl_fmt_fill(p);
    if (is_first) made->after_type = place;
    gdl_fmt_comments(p);
    if (gdl_fmt_at_text(p))
      gdl_fmt_print_texts(p);
    else
      gdl_fmt_print_shown(p, decl->shown_to);
  }
  gdl_fmt_out(p, 4);
}

static void align_params(gdl_printer *p, const param *params, uint32_t count) {
  uint32_t name = 0, type = 0;
  for (uint32_t i = 0; i < count; i++) {
    if (params[i].name != GDL_NOT_FLAT && params[i].name > name) name = params[i].name;
    if (params[i].type != GDL_NOT_FLAT && params[i].type > type) type = params[i].type;
  }
  for (uint32_t i = 0; i < count; i++) {
    const param *a = &params[i];
    if (a->name != GDL_NOT_FLAT) gdl_fmt_set_blanks(p, a->after_name, name - a->name + 1);
    if (a->type != GDL_NOT_FLAT && a->after_type != 0)
      gdl_fmt_set_blanks(p, a->after_type, type - a->type + 1);
  }
}

/* `action a { label zh "…" }` may be one line; one of several clauses never is. */
void gdl_fmt_print_action(gdl_printer *p, const gdl_decl *decl) {
  const uint32_t count = decl->action.params.count;
  param *params = GDL_NEW_ARRAY(p->scratch, param, (size_t)count + 1);
  const uint32_t clauses = (decl->label.count > 0) + decl->codes.count + count;
  gdl_fmt_open(p);
  gdl_fmt_begin_block(p);
  for (uint32_t i = 0, next = 0; i < clauses; i++) {
    if (clauses > 1)
      gdl_fmt_clause_line(p, i == 0);
    else
      gdl_fmt_line(p, 1);
    if (gdl_fmt_at_word(p, "with")) {
      print_param(p, &params[next], &decl->action.params.at[next]);
      next++;
    } else if (gdl_fmt_at_word(p, "code")) {
      gdl_fmt_print_code(p);
    } else {
      gdl_fmt_print_keyed(p);
    }
  }
  align_params(p, params, count);
  gdl_fmt_comments_before_end(p);
  gdl_fmt_out(p, 2);
  if (clauses > 0) gdl_fmt_line(p, 1);
  gdl_fmt_take(p);
  gdl_fmt_close(p);
}

/* ---- rules ---- */

/* Names and references with commas between, on as few lines as it takes. */
static void print_list(gdl_printer *p) {
  for (;;) {
    gdl_fmt_take(p);
    for (int i = 0; i < 2 && (i > 0 || gdl_fmt_at_word(p, ".")); i++) gdl_fmt_take(p);
    if (!gdl_fmt_at_word(p, ",")) return;
    gdl_fmt_take(p);
    gdl_fmt_fill(p);
  }
}

/* Name, what it overrides and `when` on one line, or each on its own; `unless` likewise. */
static void print_rule_head(gdl_printer *p, const gdl_rule_decl *rule) {
  gdl_fmt_take_blank(p);
  gdl_fmt_take(p);
  gdl_fmt_open(p);
  gdl_fmt_open(p);
  while (!gdl_fmt_at_word(p, "when") && !gdl_fmt_at_end(p, rule->span)) {
    gdl_fmt_line(p, 1);
    gdl_fmt_take_blank(p); /* overrides; alternative to */
    if (gdl_fmt_at_word(p, "to")) gdl_fmt_take_blank(p);
    print_list(p);
  }
  gdl_fmt_line(p, 1);
  gdl_fmt_take_blank(p);
  gdl_fmt_print_expr_in(p, rule->when);
  gdl_fmt_close(p);
  for (uint32_t i = 0; i < rule->unless.count; i++) {
    gdl_fmt_line(p, 1);
    gdl_fmt_take_blank(p);
    gdl_fmt_print_expr_in(p, rule->unless.at[i]);
  }
  gdl_fmt_close(p);
}

static void print_assign(gdl_printer *p, const gdl_assign *assign) {
  gdl_fmt_print_ref(p, assign->target);
  gdl_fmt_blank_take(p);
  gdl_fmt_blank(p);
  gdl_fmt_print_expr_in(p, assign->value);
}

/* `dose = 1 mg, every = 2 d`: on the line of the action, or filling the lines below. */
static void print_assigns(gdl_printer *p, gdl_assigns with) {
  gdl_fmt_in(p, 2);
  gdl_fmt_open(p);
  gdl_fmt_line(p, 1);
  for (uint32_t i = 0; i < with.count; i++) {
    if (i > 0) {
      gdl_fmt_take(p);
      gdl_fmt_fill(p);
    }
    print_assign(p, &with.at[i]);
  }
  gdl_fmt_close(p);
  gdl_fmt_out(p, 2);
}

static void print_effect(gdl_printer *p, const gdl_effect *effect) {
  if (effect->texts.count > 0) {
    gdl_fmt_print_keyed(p);
    return;
  }
  gdl_fmt_take_blank(p);
  gdl_fmt_in(p, 2);
  print_list(p);
  gdl_fmt_out(p, 2);
  if (effect->with.count == 0) return;
  gdl_fmt_blank_take(p);
  print_assigns(p, effect->with);
}

static void print_rule_clause(gdl_printer *p, const gdl_rule_decl *rule, uint32_t *next_effect) {
  if (gdl_fmt_at_word(p, "rests")) {
    gdl_fmt_take_blank(p);
    gdl_fmt_take_blank(p);
    gdl_fmt_in(p, 2);
    print_list(p);
    gdl_fmt_out(p, 2);
  } else if (gdl_fmt_at_word(p, "because") || gdl_fmt_at_word(p, "cite")) {
    gdl_fmt_print_keyed(p);
  } else if (*next_effect < rule->effects.count) {
    print_effect(p, &rule->effects.at[(*next_effect)++]);
  }
}

static void print_rule(gdl_printer *p, const gdl_rule_decl *rule) {
  gdl_fmt_in(p, 2);
  print_rule_head(p, rule);
  for (uint32_t next_effect = 0; !gdl_fmt_at_end(p, rule->span);) {
    const uint32_t before = p->word;
    gdl_fmt_clause_line(p, false);
    print_rule_clause(p, rule, &next_effect);
    if (p->word == before) return; /* never: what is left is printed all the same */
  }
  gdl_fmt_out(p, 2);
}

/* ---- items ---- */

/* The keywords of an item: what follows them stands in one column. */
typedef struct keys {
  GDL_LIST(uint32_t) places; /* of the blanks after them */
  GDL_LIST(uint32_t) widths;
  uint32_t widest;
} keys;

static void take_key(gdl_printer *p, keys *all) {
  const gdl_string key = gdl_fmt_word_here(p, p->word);
  gdl_fmt_take(p);
  GDL_PUSH(p->scratch, &all->places, gdl_layout_add(&p->layout, GDL_PIECE_BLANKS, 1));
  GDL_PUSH(p->scratch, &all->widths, key.len);
  if (key.len > all->widest) all->widest = key.len;
}

static void print_item_clause(gdl_printer *p, const gdl_decl *item, keys *all) {
  if (gdl_fmt_at_word(p, "ours")) {
    gdl_fmt_take(p);
    return;
  }
  const bool is_score = gdl_fmt_at_word(p, "score") && item->item.score;
  take_key(p, all);
  if (is_score) {
    gdl_fmt_print_expr(p, item->item.score);
  } else if (gdl_fmt_at_text(p)) {
    gdl_fmt_print_texts(p);
    for (; gdl_fmt_at_word(p, ".."); gdl_fmt_take(p)) { /* of an anchor */
      gdl_fmt_fill(p);
      gdl_fmt_take_blank(p);
    }
  } else {
    gdl_fmt_take(p);
  }
}

void gdl_fmt_print_item(gdl_printer *p, const gdl_decl *decl) {
  keys all = {.widest = 0};
  gdl_fmt_begin_block(p);
  for (uint32_t next_rule = 0, clause = 0;
       !gdl_fmt_at_word(p, "}") && !gdl_fmt_at_end(p, decl->span); clause++) {
    gdl_fmt_clause_line(p, clause == 0);
    if (gdl_fmt_at_word(p, "rule") && next_rule < decl->item.rules.count)
      print_rule(p, &decl->item.rules.at[next_rule++]);
    else
      print_item_clause(p, decl, &all);
  }
  for (uint32_t i = 0; i < all.places.count; i++)
    gdl_fmt_set_blanks(p, all.places.at[i], all.widest - all.widths.at[i] + 1);
  gdl_fmt_end_block(p);
}

/* ---- tests ---- */

static void print_givens(gdl_printer *p, gdl_assigns given, uint32_t *next) {
  gdl_fmt_take_blank(p);
  gdl_fmt_in(p, 6); /* of `given ` */
  while (*next < given.count) {
    print_assign(p, &given.at[(*next)++]);
    if (!gdl_fmt_at_word(p, ",")) break;
    gdl_fmt_take(p);
    gdl_fmt_fill(p);
  }
  gdl_fmt_out(p, 6);
}

static void print_expect(gdl_printer *p, const gdl_expect *expect) {
  if (expect->ref.first.name && expect->kind != GDL_EXPECT_ERROR) {
    gdl_fmt_print_ref(p, expect->ref);
    gdl_fmt_blank(p);
  }
  gdl_fmt_take(p); /* applies, does, undetermined, is, in, missing, =, error */
  if (gdl_fmt_at_word(p, "{")) {
    gdl_fmt_blank(p);
    gdl_fmt_print_names(p);
  }
  if (expect->value) {
    gdl_fmt_blank(p);
    gdl_fmt_print_expr_in(p, expect->value);
  }
  if (expect->to) {
    gdl_fmt_blank_take(p);
    gdl_fmt_blank(p);
    gdl_fmt_print_expr_in(p, expect->to);
  }
  if (expect->by.first.name) {
    gdl_fmt_blank_take(p);
    gdl_fmt_blank(p);
    gdl_fmt_print_ref(p, expect->by);
  }
  while (!gdl_fmt_at_end(p, expect->span)) gdl_fmt_blank_take(p);
}

static void print_expects(gdl_printer *p, const gdl_expect *expects, uint32_t count, uint32_t *next) {
  gdl_fmt_take_blank(p);
  gdl_fmt_in(p, 7); /* of `expect ` */
  while (*next < count) {
    print_expect(p, &expects[(*next)++]);
    if (!gdl_fmt_at_word(p, ",")) break;
    gdl_fmt_take(p);
    gdl_fmt_fill(p);
  }
  gdl_fmt_out(p, 7);
}

void gdl_fmt_print_test(gdl_printer *p, const gdl_decl *decl) {
  uint32_t given = 0, expect = 0;
  gdl_fmt_begin_block(p);
  for (uint32_t clause = 0; given < decl->test.given.count || expect < decl->test.expects.count;
       clause++) {
    gdl_fmt_clause_line(p, clause == 0);
    if (gdl_fmt_at_word(p, "given"))
      print_givens(p, decl->test.given, &given);
    else
      print_expects(p, decl->test.expects.at, decl->test.expects.count, &expect);
  }
  gdl_fmt_end_block(p);
}
