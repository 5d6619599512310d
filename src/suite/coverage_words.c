/* coverage_words.c - a point of coverage in the words of its guideline. */
#include "suite/coverage.h"

static uint32_t arg_of(const gdl_program *program, uint32_t node, uint32_t k) {
  return program->args[program->nodes[node].first + k];
}

/* On one line: what was written over several is joined. */
static gdl_string joined(gdl_arena *arena, gdl_string text) {
  gdl_out out = gdl_out_new(arena);
  bool is_comment = false;
  for (uint32_t i = 0; i < text.len; i++) {
    const char c = text.text[i];
    if (c == '/' && i + 1 < text.len && text.text[i + 1] == '/') is_comment = true;
    if (c == '\n') is_comment = false;
    const bool is_blank = is_comment || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank)
      gdl_out_char(&out, c);
    else if (out.len > 0 && out.text[out.len - 1] != ' ')
      gdl_out_char(&out, ' ');
  }
  while (out.len > 0 && out.text[out.len - 1] == ' ') out.len--;
  return (gdl_string){gdl_arena_copy(arena, out.text ? out.text : "", out.len), (uint32_t)out.len};
}

gdl_string gdl_cover_name(gdl_arena *arena, const gdl_program *program, uint32_t node) {
  const gdl_node *it = &program->nodes[node];
  if (it->op == GDL_OP_FACT) return program->facts[it->index].name->string;
  if (it->op == GDL_OP_PARAMETER) return program->parameters[it->index].name->string;
  if (it->op == GDL_OP_TODAY) return gdl_string_of("today");
  if (it->op == GDL_OP_LIVE) return program->rules[it->index].id;
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (program->defines[i].node == node) return program->defines[i].name->string;
  if (it->op == GDL_OP_SCALE) return gdl_cover_name(arena, program, arg_of(program, node, 0));
  return it->span.end == 0 ? gdl_string_of("…")
                           : joined(arena, gdl_sources_text(program->sources, it->span));
}

typedef struct frame { /* what stands before, between and after two names */
  const char *before, *between, *after;
} frame;

static void fill(gdl_out *out, frame words, gdl_string a, gdl_string b) {
  gdl_out_text(out, words.before);
  gdl_out_string(out, a);
  gdl_out_text(out, words.between);
  gdl_out_string(out, b);
  gdl_out_text(out, words.after);
}

static void of_threshold(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                         gdl_lang lang) {
  static const frame words[][GDL_LANG_COUNT] = {
      [GDL_COVER_BELOW] = {{"", " below ", ""}, {"", " 低于 ", ""}},
      [GDL_COVER_ON] = {{"", " exactly ", ""}, {"", " 恰为 ", ""}},
      [GDL_COVER_ABOVE] = {{"", " above ", ""}, {"", " 高于 ", ""}},
      [GDL_COVER_UNKNOWN] = {{"", " against ", " not known"}, {"", " 与 ", " 的比较未知"}},
  };
  const uint32_t turned = gdl_cover_is_fixed(program, arg_of(program, point->node, 0));
  fill(out, words[point->side][lang],
       gdl_cover_name(out->arena, program, arg_of(program, point->node, turned)),
       gdl_cover_name(out->arena, program, arg_of(program, point->node, 1 - turned)));
}

static void of_range(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                     gdl_lang lang) {
  static const frame words[][GDL_LANG_COUNT] = {
      [GDL_COVER_BELOW_LOW] = {{"", " below ", ""}, {"", " 低于 ", ""}},
      [GDL_COVER_ON_LOW] = {{"", " exactly at the lower end of ", ""}, {"", " 恰为下限：", ""}},
      [GDL_COVER_WITHIN] = {{"", " between the ends of ", ""}, {"", " 在两端之间：", ""}},
      [GDL_COVER_ON_HIGH] = {{"", " exactly at the upper end of ", ""}, {"", " 恰为上限：", ""}},
      [GDL_COVER_ABOVE_HIGH] = {{"", " above ", ""}, {"", " 高于 ", ""}},
      [GDL_COVER_END_UNKNOWN] = {{"", " in ", " not known"}, {"", " 是否在 ", " 之内未知"}},
  };
  fill(out, words[point->side][lang],
       gdl_cover_name(out->arena, program, arg_of(program, point->node, 0)),
       gdl_cover_name(out->arena, program, arg_of(program, point->node, 1)));
}

static void of_choice(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                      gdl_lang lang) {
  const gdl_op op = program->nodes[point->node].op;
  const uint32_t first = arg_of(program, point->node, 0);
  const bool turned = op == GDL_OP_EQUAL && program->nodes[first].op == GDL_OP_CONST;
  const uint32_t value = turned ? arg_of(program, point->node, 1) : first;
  const bool is_set = op == GDL_OP_HAS_ANY || op == GDL_OP_HAS_ALL;
  const frame words[] = {{"", is_set ? " has " : " is ", ""}, {"", is_set ? " 含 " : " 为 ", ""}};
  fill(out, words[lang], gdl_cover_name(out->arena, program, value),
       program->nodes[value].type->domain->choices[point->side].name.name->string);
}

static void of_rule(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                    gdl_lang lang) {
  static const char *const words[][GDL_LANG_COUNT] = {
      [GDL_COVER_APPLIES] = {" applies", " 成立"},
      [GDL_COVER_NOT] = {" does not apply", " 不成立"},
      [GDL_COVER_UNDETERMINED] = {" undetermined", " 未定"},
  };
  gdl_out_string(out, program->rules[point->rule].id);
  gdl_out_text(out, words[point->side][lang]);
}

static void of_branch(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                      gdl_lang lang) {
  const gdl_node *node = &program->nodes[point->node];
  const bool is_if = node->op == GDL_OP_IF, is_sum = node->op == GDL_OP_SUM_WHEN;
  if (is_if ? point->side == 1 : point->side == node->count / 2) {
    gdl_out_text(out, is_if ? (lang == GDL_LANG_ZH ? "else 分支" : "the branch else")
                            : (lang == GDL_LANG_ZH ? "otherwise 分支" : "the branch otherwise"));
    return;
  }
  const uint32_t guard = arg_of(program, point->node, is_if ? 0 : 2 * point->side + is_sum);
  const frame words[] = {{is_if ? "the branch if " : "the branch when ", "", ""}, {"分支 ", "", ""}};
  fill(out, words[lang], gdl_cover_name(out->arena, program, guard), (gdl_string){"", 0});
}

static void of_exception(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                         gdl_lang lang) {
  static const frame words[][GDL_LANG_COUNT] = {
      [GDL_COVER_HELD] = {{"the exception of ", " that holds: ", ""}, {"", " 的例外成立：", ""}},
      [GDL_COVER_NOT_HELD] = {{"the exception of ", " that does not hold: ", ""},
                              {"", " 的例外不成立：", ""}},
  };
  fill(out, words[point->side][lang], program->rules[point->rule].id,
       gdl_cover_name(out->arena, program, arg_of(program, point->node, 0)));
}

static void of_override(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                        gdl_lang lang) {
  static const frame words[][GDL_LANG_COUNT] = {
      [GDL_COVER_HELD] = {{"", " struck by ", ""}, {"", " 被取代，取代者 ", ""}},
      [GDL_COVER_NOT_HELD] = {{"", " not struck by ", ""}, {"", " 未被取代，取代者 ", ""}},
  };
  fill(out, words[point->side][lang], program->rules[point->struck].id, program->rules[point->rule].id);
}

void gdl_cover_words(gdl_out *out, const gdl_program *program, const gdl_cover_point *point,
                     gdl_lang lang) {
  switch (point->kind) { /* ORDER OF COVER KINDS */
    case GDL_COVER_RULE: of_rule(out, program, point, lang); break;
    case GDL_COVER_BRANCH: of_branch(out, program, point, lang); break;
    case GDL_COVER_THRESHOLD: of_threshold(out, program, point, lang); break;
    case GDL_COVER_RANGE: of_range(out, program, point, lang); break;
    case GDL_COVER_CHOICE: of_choice(out, program, point, lang); break;
    case GDL_COVER_EXCEPTION: of_exception(out, program, point, lang); break;
    case GDL_COVER_OVERRIDE: of_override(out, program, point, lang); break;
  }
}
