/* test_parse_decl.c - trees of declarations: every clause arrives where it belongs. */
#include "tree.h"

static void write_texts(gdl_out *out, const char *what, gdl_texts texts) {
  for (uint32_t i = 0; i < texts.count; i++) {
    gdl_out_format(out, " %s", what);
    if (texts.at[i].tag.name) gdl_out_format(out, ":%S", texts.at[i].tag.name->string);
    gdl_out_format(out, "=%S", texts.at[i].string);
  }
}

static void write_value(gdl_out *out, const char *what, const gdl_expr *value) {
  if (!value) return;
  gdl_out_format(out, " %s=", what);
  write_expr(out, value);
}

static void write_ident(gdl_out *out, const char *what, gdl_ident ident) {
  if (ident.name) gdl_out_format(out, " %s=%S", what, ident.name->string);
}

static void write_codes(gdl_out *out, gdl_code_list codes) {
  for (uint32_t i = 0; i < codes.count; i++) {
    gdl_out_format(out, " code=%S:%S", codes.at[i].system.name->string, codes.at[i].value.string);
    if (codes.at[i].display.span.end) gdl_out_format(out, "/%S", codes.at[i].display.string);
  }
}

static void write_choices(gdl_out *out, gdl_choices choices) {
  for (uint32_t i = 0; i < choices.count; i++) {
    gdl_out_format(out, " <%S", choices.at[i].name.name->string);
    write_value(out, "points", choices.at[i].points);
    write_texts(out, "label", choices.at[i].label);
    write_codes(out, choices.at[i].codes);
    gdl_out_char(out, '>');
  }
}

static void write_type(gdl_out *out, const gdl_type_expr *type) {
  static const char *const kinds[] = {"ERROR", "boolean", "integer", "number", "quantity",
                                      "date",  "text",    "one-of",  "any-of", "series"};
  gdl_out_format(out, " %s", kinds[type->kind]);
  if (type->unit.len) gdl_out_format(out, ":%S", type->unit);
  write_value(out, "range", type->range);
  write_value(out, "step", type->step);
  write_ident(out, "substance", type->substance);
  write_ident(out, "codes", type->codes);
  write_choices(out, type->choices);
  if (type->element) write_type(out, type->element);
}

static void write_refs(gdl_out *out, const char *what, gdl_refs refs) {
  for (uint32_t i = 0; i < refs.count; i++) {
    gdl_out_format(out, " %s=", what);
    write_ref(out, refs.at[i]);
  }
}

static void write_assigns(gdl_out *out, gdl_assigns assigns) {
  for (uint32_t i = 0; i < assigns.count; i++) {
    gdl_out_char(out, ' ');
    write_ref(out, assigns.at[i].target);
    write_value(out, "is", assigns.at[i].value);
  }
}

static void write_quoteds(gdl_out *out, const char *what, gdl_quoteds quoteds) {
  for (uint32_t i = 0; i < quoteds.count; i++)
    gdl_out_format(out, " %s=%S", what, quoteds.at[i].string);
}

static void write_header(gdl_out *out, const gdl_header *header) {
  gdl_out_format(out, " [%d", (int64_t)header->kind);
  write_texts(out, "text", header->texts);
  write_value(out, "value", header->value);
  write_ident(out, "word", header->word);
  if (header->doi.span.end) gdl_out_format(out, " doi=%S", header->doi.string);
  write_ident(out, "scale", header->scale);
  write_value(out, "scale", header->scale_range);
  write_ident(out, "statistic", header->statistic);
  write_ident(out, "panel", header->panel);
  write_value(out, "panel", header->panel_size);
  gdl_out_char(out, ']');
}

static void write_rule(gdl_out *out, const gdl_rule_decl *rule) {
  gdl_out_format(out, " [%S", rule->name.name->string);
  write_refs(out, "over", rule->overrides);
  if (rule->alternative_to.first.name)
    write_refs(out, "alt", (gdl_refs){(gdl_ref[]){rule->alternative_to}, 1});
  write_value(out, "when", rule->when);
  for (uint32_t i = 0; i < rule->unless.count; i++) write_value(out, "unless", rule->unless.at[i]);
  for (uint32_t i = 0; i < rule->effects.count; i++) {
    gdl_out_format(out, " {%d", (int64_t)rule->effects.at[i].verb);
    write_refs(out, "to", rule->effects.at[i].targets);
    write_assigns(out, rule->effects.at[i].with);
    write_texts(out, "says", rule->effects.at[i].texts);
    gdl_out_char(out, '}');
  }
  for (uint32_t i = 0; i < rule->rests_on.count; i++)
    write_ident(out, "rests", rule->rests_on.at[i]);
  write_quoteds(out, "cite", rule->cites);
  write_texts(out, "because", rule->because);
  gdl_out_char(out, ']');
}

static void write_item(gdl_out *out, const gdl_decl *d) {
  write_value(out, "score", d->item.score);
  if (d->item.score_none) gdl_out_text(out, " score=none");
  if (d->item.ours) gdl_out_text(out, " ours");
  for (uint32_t i = 0; i < d->item.anchors.count; i++)
    write_quoteds(out, "anchor", d->item.anchors.at[i].parts);
  write_texts(out, "text", d->item.text);
  write_texts(out, "note", d->item.note);
  for (uint32_t i = 0; i < d->item.was.count; i++) write_ident(out, "was", d->item.was.at[i]);
  for (uint32_t i = 0; i < d->item.rules.count; i++) write_rule(out, &d->item.rules.at[i]);
}

static void write_expect(gdl_out *out, const gdl_expect *expect) {
  gdl_out_format(out, " [%d ", (int64_t)expect->kind);
  write_ref(out, expect->ref);
  write_ident(out, "is", expect->word);
  write_refs(out, "in", expect->set);
  write_value(out, "value", expect->value);
  write_value(out, "to", expect->to);
  if (expect->by.first.name) write_refs(out, "by", (gdl_refs){(gdl_ref[]){expect->by}, 1});
  gdl_out_char(out, ']');
}

static void write_body(gdl_out *out, const gdl_decl *d) {
  switch (d->kind) {
    case GDL_DECL_ERROR: gdl_out_text(out, " ERROR"); break;
    case GDL_DECL_GUIDELINE:
      for (uint32_t i = 0; i < d->guideline.headers.count; i++)
        write_header(out, &d->guideline.headers.at[i]);
      break;
    case GDL_DECL_USE: gdl_out_format(out, " path=%S", d->use.path.string); break;
    case GDL_DECL_UNIT: write_value(out, "value", d->unit.value); break;
    case GDL_DECL_PARAMETER: write_value(out, "value", d->parameter.value); break;
    case GDL_DECL_READING:
      gdl_out_format(out, " of=%S", d->reading.of.string);
      write_texts(out, "takes", d->reading.takes);
      write_texts(out, "against", d->reading.against);
      break;
    case GDL_DECL_CODES: write_choices(out, d->set.choices); break;
    case GDL_DECL_GROUP:
      write_ident(out, "of", d->group.of);
      for (uint32_t i = 0; i < d->group.members.count; i++)
        write_ident(out, "has", d->group.members.at[i]);
      break;
    case GDL_DECL_FACT:
      write_type(out, d->fact.type);
      write_value(out, "otherwise", d->fact.otherwise);
      write_value(out, "typical", d->fact.typical);
      write_value(out, "usual", d->fact.usual);
      write_value(out, "cost", d->fact.cost);
      if (d->fact.fixed) gdl_out_text(out, " fixed");
      write_value(out, "shown", d->fact.shown_to);
      write_texts(out, "note", d->fact.note);
      break;
    case GDL_DECL_SUBSTANCE: write_value(out, "mass", d->substance.molar_mass); break;
    case GDL_DECL_CONSTRAINT: write_value(out, "when", d->constraint.condition); break;
    case GDL_DECL_DEFINE:
      if (d->define.type) write_type(out, d->define.type);
      write_value(out, "value", d->define.value);
      write_value(out, "shown", d->define.shown_to);
      break;
    case GDL_DECL_ACTION:
      for (uint32_t i = 0; i < d->action.params.count; i++) {
        gdl_out_format(out, " [%S", d->action.params.at[i].name.name->string);
        write_type(out, d->action.params.at[i].type);
        write_texts(out, "label", d->action.params.at[i].label);
        write_value(out, "shown", d->action.params.at[i].shown_to);
        gdl_out_char(out, ']');
      }
      break;
    case GDL_DECL_DUTY: break;
    case GDL_DECL_ITEM: write_item(out, d); break;
    case GDL_DECL_TEST:
      gdl_out_format(out, " name=%S", d->test.name.string);
      write_assigns(out, d->test.given);
      for (uint32_t i = 0; i < d->test.expects.count; i++)
        write_expect(out, &d->test.expects.at[i]);
      break;
    case GDL_DECL_COVER:
      write_refs(out, "of", (gdl_refs){(gdl_ref[]){d->cover.action}, 1});
      write_value(out, "when", d->cover.condition);
      break;
    case GDL_DECL_EXCLUSIVE: write_refs(out, "rule", d->exclusive.rules); break;
    case GDL_DECL_MONOTONE: gdl_out_text(out, d->monotone.up ? " up" : " down"); break;
    case GDL_DECL_ALLOW:
      write_ident(out, "code", d->allow.code);
      write_texts(out, "because", d->allow.because);
      break;
  }
}

static const struct {
  const char *text, *tree;
} examples[] = {
    {"guideline g { language 1 title zh \"a\" en \"b\" version \"1.0\" issued 2019-01 review 2024 "
     "status active\n"
     " source \"s\" doi \"10\" score \"Delphi\" scale 0..10 statistic mean panel 17\n"
     " intended \"i\" population zh \"p\" not_for zh \"n\" authors \"x\", \"y\" licence \"l\" }",
     "1 g [0 value=1] [1 text:zh=a text:en=b] [2 text=1.0] [3 value=2019-01] [4 value=2024] [5 "
     "word=active]"
     " [6 text=s doi=10] [7 text=Delphi scale=(.. 0 10) statistic=mean panel=17] [8 text=i] [11 "
     "text:zh=p]"
     " [12 text:zh=n] [9 text=x text=y] [10 text=l]"},
    {"guideline g { score \"d\" panel unstated scale unstated }",
     "1 g [7 text=d scale=unstated panel=unstated]"},
    {"use \"a.gdl\"", "2 path=a.gdl"},
    {"unit 万U = 10_000 [iU]", "3 万U value=(10000 [iU])"},
    {"parameter p = 1.3..2.4 m2 zh \"a\" cite \"c\"",
     "4 p label:zh=a cite=c value=(.. 1.3 (2.4 m2))"},
    {"reading r of \"o\" takes zh \"t\" en \"u\" against zh \"a\" cite \"c\"",
     "5 r cite=c of=o takes:zh=t takes:en=u against:zh=a"},
    {"codes d { a code atc \"A1\" zh \"x\", b = 2, c = -1.5 code x \"y\" display \"z\", } zh \"l\"",
     "6 d label:zh=l <a label:zh=x code=atc:A1> <b points=2> <c points=(neg 1.5) code=x:y/z>"},
    {"group g of d { a, b, } zh \"l\"", "7 g label:zh=l of=d has=a has=b"},
    {"fact f : quantity mg/dL 0..40 step 0.1 of creatinine zh \"l\" code loinc \"1\" cite \"c\" "
     "otherwise a + 1 mg/dL\n"
     " typical 1 mg/dL usual 0..2 mg/dL cost 3 fixed shown to 0.1 note zh \"n\" en \"m\"",
     "8 f label:zh=l code=loinc:1 cite=c quantity:mg/dL range=(.. 0 40) step=0.1 "
     "substance=creatinine"
     " otherwise=(+ a (1 mg/dL)) typical=(1 mg/dL) usual=(.. 0 (2 mg/dL)) cost=3 fixed shown=0.1 "
     "note:zh=n note:en=m"},
    {"fact f : integer -5..5", "8 f integer range=(.. (neg 5) 5)"},
    {"fact f : date 1900-01-01..2100-12-31 fixed",
     "8 f date range=(.. 1900-01-01 2100-12-31) fixed"},
    {"fact f : series of quantity 10*9/L 0..2000", "8 f series quantity:10*9/L range=(.. 0 2000)"},
    {"fact f : one of { a zh \"x\", b = 1 } fixed", "8 f one-of <a label:zh=x> <b points=1> fixed"},
    {"fact f : any of drug", "8 f any-of codes=drug"},
    {"fact f : text", "8 f text"},
    {"fact f : number 0..1 step 0.01 \"l\"", "8 f label=l number range=(.. 0 1) step=0.01"},
    {"substance creatinine 113.12 g/mol zh \"c\"", "9 creatinine label:zh=c mass=(113.12 g/mol)"},
    {"constraint c when not (a and b) zh \"l\"", "10 c label:zh=l when=(not (paren (and a b)))"},
    {"define d : one of { a, b } = x shown to 0.01 cite \"c\"",
     "11 d cite=c one-of <a> <b> value=x shown=0.01"},
    {"action a { label zh \"l\" code atc \"1\" with d : quantity [iU] zh \"x\" shown to 1 with e : "
     "boolean }",
     "12 a label:zh=l code=atc:1 [d quantity:[iU] label:zh=x shown=1] [e boolean]"},
    {"duty d zh \"l\" en \"m\"", "13 d label:zh=l label:en=m"},
    {"item R { label zh \"l\" score 8.3 cite \"c\" cite \"d\" text zh \"t\" note zh \"n\" anchor "
     "\"a\" .. \"b\" anchor \"c\"\n"
     " was O rule x when a indicate y }",
     "14 R label:zh=l cite=c cite=d score=8.3 anchor=a anchor=b anchor=c text:zh=t note:zh=n was=O "
     "[x when=a {0 to=y}]"},
    {"item R { score none ours rule x overrides a, b.c when d unless e unless f avoid y note zh "
     "\"n\"\n"
     " require p, q rests on r, s because zh \"b\" cite \"c\"\n"
     " rule z alternative to R.x when d regimen y with e = 1 kg, f = 50..100 万U/m2 * bsa\n open "
     "y.e open y }",
     "14 R score=none ours [x over=a over=b.c when=d unless=e unless=f {9 to=y} {12 says:zh=n} {11 "
     "to=p to=q}"
     " rests=r rests=s cite=c because:zh=b] [z alt=R.x when=d {4 to=y e is=(1 kg) f is=(* (.. 50 "
     "(100 万U/m2)) bsa)}"
     " {6 to=y.e} {6 to=y}]"},
    {"item R { rule x when a indicate y recommend y suggest y permit y with d = 1 caution y switch "
     "y stop y\n"
     " contraindicate y warn zh \"w\" }",
     "14 R [x when=a {0 to=y} {1 to=y} {2 to=y} {3 to=y d is=1} {5 to=y} {7 to=y} {8 to=y} {10 "
     "to=y} {13 says:zh=w}]"},
    {"test \"n\" { given today = 2026-11-24, a = true, w = 5 kg, d = { x, y }, e = {}, s = "
     "[2026-01-01: 1, 2026-02-01: 2],\n"
     " t = [], u = unknown, v = \"800 /uL\" expect R1 applies, R1.a does not apply expect il2.dose "
     "undetermined\n"
     " expect il2 is caution, il2 in { indicated, avoid }, missing { a, b }, il2 missing {}, "
     "il2.dose = 1 MIU by R2.usual,\n"
     " bsa = 1.6 m2 to 0.1, error, error weight }",
     "15 name=n today is=2026-11-24 a is=true w is=(5 kg) d is=(set x y) e is=(set)"
     " s is=(series [2026-01-01 1] [2026-02-01 2]) t is=(series) u is=unknown v is=\"800 /uL\" [0 "
     "R1] [1 R1.a]"
     " [2 il2.dose] [3 il2 is=caution] [4 il2 in=indicated in=avoid] [5  in=a in=b] [5 il2]"
     " [6 il2.dose value=(1 MIU) by=R2.usual] [6 bsa value=(1.6 m2) to=0.1] [7 ] [7 weight]"},
    {"cover il2 when a", "16 of=il2 when=a"},
    {"exclusive (R1, R2.x)", "17 rule=R1 rule=R2.x"},
    {"monotone severity down", "18 severity down"},
    {"allow GDL3205 because zh \"b\"", "19 code=GDL3205 because:zh=b"},
};

static void test_declarations(void **state) {
  (void)state;
  uint32_t kinds = 0;
  for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
    parsed p = parse_text(examples[i].text);
    assert_string_equal(errors_of(&p), "");
    assert_int_equal(p.file->decls.count, 1);
    const gdl_decl *d = p.file->decls.at[0];
    gdl_out out = gdl_out_new(p.arena);
    gdl_out_int(&out, d->kind);
    if (d->name.name) gdl_out_format(&out, " %S", d->name.name->string);
    write_texts(&out, "label", d->label);
    write_codes(&out, d->codes);
    write_quoteds(&out, "cite", d->cites);
    write_body(&out, d);
    assert_string_equal(gdl_out_take(&out).text, examples[i].tree);
    assert_true(gdl_string_is(gdl_sources_text(p.diags->sources, d->span), examples[i].text));
    kinds |= 1u << d->kind;
    parsed_free(&p);
  }
  assert_int_equal(kinds, (1u << GDL_DECL_KIND_COUNT) - 2); /* all but ERROR */
}

static void test_comments(void **state) {
  (void)state;
  parsed p = parse_text("// one\r\nfact a : boolean // two\n  // three\nduty b zh \"// none\" //");
  static const struct {
    const char *text;
    bool own_line;
  } comments[] = {{"// one", true}, {"// two", false}, {"// three", true}, {"//", false}};
  assert_int_equal(p.file->comments.count, 4);
  for (uint32_t i = 0; i < 4; i++) {
    const gdl_string text = gdl_sources_text(p.diags->sources, p.file->comments.at[i].span);
    assert_true(gdl_string_is(text, comments[i].text));
    assert_int_equal(p.file->comments.at[i].own_line, comments[i].own_line);
  }
  parsed_free(&p);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_declarations),
                                     cmocka_unit_test(test_comments)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
