/* term_write.c - a term as text, with the parentheses that the grammar and a reader need. */
#include "import/flow.h"

typedef enum level { /* loosest first, as in the grammar */
                     IF_LEVEL,
                     OR_LEVEL,
                     AND_LEVEL,
                     NOT_LEVEL,
                     COMPARE_LEVEL,
                     SUM_LEVEL,
                     PRODUCT_LEVEL,
                     UNARY_LEVEL,
                     POWER_LEVEL,
                     PRIMARY_LEVEL
} level;

static level level_of(const gdl_term *term) {
  switch (term->op) {
    case GDL_TERM_OR: return OR_LEVEL;
    case GDL_TERM_AND: return AND_LEVEL;
    case GDL_TERM_NOT: return NOT_LEVEL;
    case GDL_TERM_KNOWN:
    case GDL_TERM_EQUAL:
    case GDL_TERM_UNEQUAL:
    case GDL_TERM_LESS:
    case GDL_TERM_LESS_EQUAL:
    case GDL_TERM_GREATER:
    case GDL_TERM_GREATER_EQUAL:
    case GDL_TERM_BETWEEN:
    case GDL_TERM_AMONG: return COMPARE_LEVEL;
    case GDL_TERM_ADD:
    case GDL_TERM_SUB: return SUM_LEVEL;
    case GDL_TERM_MUL:
    case GDL_TERM_DIV: return PRODUCT_LEVEL;
    case GDL_TERM_NEGATE: return UNARY_LEVEL;
    case GDL_TERM_POWER:
    case GDL_TERM_AS: return POWER_LEVEL; /* beside operators in parentheses: (weight as kg) * 2 */
    case GDL_TERM_NUMBER: return term->number.negative ? UNARY_LEVEL : PRIMARY_LEVEL;
    case GDL_TERM_UNKNOWN:
    case GDL_TERM_BOOLEAN:
    case GDL_TERM_CHOICE:
    case GDL_TERM_TEXT:
    case GDL_TERM_VALUE:
    case GDL_TERM_TODAY:
    case GDL_TERM_AT_LEAST:
    case GDL_TERM_CALL:
    case GDL_TERM_POINTS:
    case GDL_TERM_SUM_OF_POINTS:
    case GDL_TERM_CASES:
    case GDL_TERM_ORDERED:
    case GDL_TERM_SUM: return PRIMARY_LEVEL;
  }
  return PRIMARY_LEVEL;
}

static void write_at(gdl_out *out, const gdl_flow *flow, const gdl_term *term, level least) {
  const bool in_brackets = level_of(term) < least;
  if (in_brackets) gdl_out_char(out, '(');
  gdl_term_write(out, flow, term);
  if (in_brackets) gdl_out_char(out, ')');
}

/* `as` is a postfix, but reads as an operator. */
static void write_operand(gdl_out *out, const gdl_flow *flow, const gdl_term *term, level least) {
  write_at(out, flow, term, term->op == GDL_TERM_AS ? PRIMARY_LEVEL : least);
}

static void write_joined(gdl_out *out, const gdl_flow *flow, const gdl_term *term, const char *word,
                         level first, level rest) {
  for (uint32_t i = 0; i < term->count; i++) {
    if (i > 0) gdl_out_text(out, word);
    write_operand(out, flow, term->args[i], i == 0 ? first : rest);
  }
}

/* and within or stands in parentheses, though it need not: who reads it should not have to know. */
static void write_logic(gdl_out *out, const gdl_flow *flow, const gdl_term *term, const char *word) {
  write_joined(out, flow, term, word, NOT_LEVEL, NOT_LEVEL);
}

static void write_number(gdl_out *out, const gdl_term *term) {
  gdl_out_decimal(out, term->number);
  if (term->unit.len > 0) gdl_out_format(out, " %S", term->unit);
}

static const gdl_plan_choice *choice_of(const gdl_flow *flow, const gdl_term *term) {
  return &flow->plan->entries[term->list].choices[term->index];
}

static void write_comparison(gdl_out *out, const gdl_flow *flow, const gdl_term *term, const char *sign) {
  const bool is_choice = term->args[1]->op == GDL_TERM_CHOICE;
  write_operand(out, flow, term->args[0], SUM_LEVEL);
  if (is_choice)
    gdl_out_text(out, term->op == GDL_TERM_EQUAL ? " is " : " is not ");
  else
    gdl_out_format(out, " %s ", sign);
  write_operand(out, flow, term->args[1], SUM_LEVEL);
}

static void write_between(gdl_out *out, const gdl_flow *flow, const gdl_term *term) {
  write_operand(out, flow, term->args[0], SUM_LEVEL);
  gdl_out_text(out, " in ");
  gdl_out_decimal(out, term->args[1]->number);
  gdl_out_text(out, "..");
  write_number(out, term->args[2]);
}

static void write_list(gdl_out *out, const gdl_flow *flow, const gdl_term *term, uint32_t from) {
  for (uint32_t i = from; i < term->count; i++) {
    if (i > from) gdl_out_text(out, ", ");
    gdl_term_write(out, flow, term->args[i]);
  }
}

static void write_among(gdl_out *out, const gdl_flow *flow, const gdl_term *term) {
  write_operand(out, flow, term->args[0], SUM_LEVEL);
  gdl_out_text(out, " in { ");
  write_list(out, flow, term, 1);
  gdl_out_text(out, " }");
}

static void write_cases(gdl_out *out, const gdl_flow *flow, const gdl_term *term) {
  gdl_out_text(out, term->op == GDL_TERM_ORDERED ? "cases in order {\n" : "cases {\n");
  for (uint32_t i = 0; i + 1 < term->count; i += 2) {
    gdl_out_text(out, "when ");
    gdl_term_write(out, flow, term->args[i]);
    gdl_out_text(out, " => ");
    gdl_term_write(out, flow, term->args[i + 1]);
    gdl_out_char(out, '\n');
  }
  if (term->count % 2 == 1) {
    gdl_out_text(out, "otherwise => ");
    gdl_term_write(out, flow, term->args[term->count - 1]);
    gdl_out_char(out, '\n');
  }
  gdl_out_char(out, '}');
}

static void write_sum(gdl_out *out, const gdl_flow *flow, const gdl_term *term) {
  gdl_out_text(out, "sum {\n");
  for (uint32_t i = 0; i < term->count; i += 2) {
    const bool is_plain = term->args[i]->op == GDL_TERM_NUMBER && !term->args[i]->number.negative;
    if (i > 0 && !is_plain) gdl_out_text(out, ", ");
    write_at(out, flow, term->args[i], SUM_LEVEL);
    gdl_out_text(out, " when ");
    gdl_term_write(out, flow, term->args[i + 1]);
    gdl_out_char(out, '\n');
  }
  gdl_out_char(out, '}');
}

static void write_as(gdl_out *out, const gdl_flow *flow, const gdl_term *term) {
  write_at(out, flow, term->args[0], PRIMARY_LEVEL);
  gdl_out_format(out, " as %S", term->unit);
}

void gdl_term_write(gdl_out *out, const gdl_flow *flow, const gdl_term *term) {
  switch (term->op) {
    case GDL_TERM_UNKNOWN: gdl_out_text(out, "unknown"); return;
    case GDL_TERM_BOOLEAN: gdl_out_text(out, term->boolean ? "true" : "false"); return;
    case GDL_TERM_NUMBER: write_number(out, term); return;
    case GDL_TERM_CHOICE: gdl_out_string(out, choice_of(flow, term)->name); return;
    case GDL_TERM_TEXT: gdl_import_write_text(out, gdl_string_of(""), term->text); return;
    case GDL_TERM_VALUE: gdl_out_string(out, flow->values.at[term->index].name); return;
    case GDL_TERM_TODAY: gdl_out_text(out, "today"); return;
    case GDL_TERM_KNOWN:
      write_operand(out, flow, term->args[0], PRIMARY_LEVEL);
      gdl_out_text(out, " is known");
      return;
    case GDL_TERM_NOT:
      if (term->args[0]->op == GDL_TERM_KNOWN) {
        write_operand(out, flow, term->args[0]->args[0], PRIMARY_LEVEL);
        gdl_out_text(out, " is not known");
        return;
      }
      gdl_out_text(out, "not ");
      write_at(out, flow, term->args[0], PRIMARY_LEVEL);
      return;
    case GDL_TERM_AND: write_logic(out, flow, term, " and "); return;
    case GDL_TERM_OR: write_logic(out, flow, term, " or "); return;
    case GDL_TERM_EQUAL: write_comparison(out, flow, term, "="); return;
    case GDL_TERM_UNEQUAL: write_comparison(out, flow, term, "!="); return;
    case GDL_TERM_LESS: write_comparison(out, flow, term, "<"); return;
    case GDL_TERM_LESS_EQUAL: write_comparison(out, flow, term, "<="); return;
    case GDL_TERM_GREATER: write_comparison(out, flow, term, ">"); return;
    case GDL_TERM_GREATER_EQUAL: write_comparison(out, flow, term, ">="); return;
    case GDL_TERM_BETWEEN: write_between(out, flow, term); return;
    case GDL_TERM_AMONG: write_among(out, flow, term); return;
    case GDL_TERM_AT_LEAST:
      gdl_out_text(out, "at least ");
      gdl_out_decimal(out, term->number);
      gdl_out_text(out, " of (");
      write_list(out, flow, term, 0);
      gdl_out_char(out, ')');
      return;
    case GDL_TERM_ADD: write_joined(out, flow, term, " + ", SUM_LEVEL, PRODUCT_LEVEL); return;
    case GDL_TERM_SUB: write_joined(out, flow, term, " - ", SUM_LEVEL, PRODUCT_LEVEL); return;
    case GDL_TERM_MUL: write_joined(out, flow, term, " * ", PRODUCT_LEVEL, UNARY_LEVEL); return;
    case GDL_TERM_DIV: write_joined(out, flow, term, " / ", PRODUCT_LEVEL, UNARY_LEVEL); return;
    case GDL_TERM_POWER: write_joined(out, flow, term, " ^ ", PRIMARY_LEVEL, UNARY_LEVEL); return;
    case GDL_TERM_NEGATE:
      gdl_out_char(out, '-');
      write_operand(out, flow, term->args[0], POWER_LEVEL);
      return;
    case GDL_TERM_CALL:
      gdl_out_format(out, "%S(", term->text);
      write_list(out, flow, term, 0);
      gdl_out_char(out, ')');
      return;
    case GDL_TERM_AS: write_as(out, flow, term); return;
    case GDL_TERM_POINTS:
      gdl_out_text(out, "points(");
      write_list(out, flow, term, 0);
      gdl_out_char(out, ')');
      return;
    case GDL_TERM_SUM_OF_POINTS:
      gdl_out_text(out, "sum of points(");
      write_list(out, flow, term, 0);
      gdl_out_char(out, ')');
      return;
    case GDL_TERM_CASES:
    case GDL_TERM_ORDERED: write_cases(out, flow, term); return;
    case GDL_TERM_SUM: write_sum(out, flow, term); return;
  }
}
