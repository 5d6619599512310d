/* test_parse_words.c - twenty words are reserved; each of the others is a name in every place where a name may stand. */
#include "tree.h"

#include "syntax/words.h"

/* `@` is the word. */
static const char *const places[] = {
    "fact @ : boolean",
    "fact a : one of { @, b } fixed",
    "fact a : any of @",
    "fact a : quantity g 1..2 of @",
    "define @ = 5",
    "define @ : integer = 5 zh \"x\"",
    "define a = @",
    "define a = @ zh \"x\"",
    "define a = @\nfact b : boolean",
    "define a = @ shown to 1",
    "define a = @ and not @ or (@)",
    "define a = @ = @ and @ < 5 and 5 >= @",
    "define a = @ + @ * @ / @ ^ @ - @",
    "define a = @ in 1..5 or @ in @..@ or x in @",
    "define a = @ in { @, b }",
    "define a = @ is @ or @ is not @",
    "define a = @ has @ or @ has any of @ or @ has all of { @ }",
    "define a = if @ then @ else @",
    "define a = @.@ applies and @ applies",
    "define a = all of (@, @)",
    "define a = cases { when @ => @ when b => @ otherwise => @ }",
    "define a = cases in order { when @ => @ }",
    "define a = sum { @ when @  2 when @, @ when b }",
    "define a = whole days from @ to @",
    "define a = f(@, @)",
    "define a = last(@ before @)",
    "define a = clamp (@) to 1..2",
    "define a = @ as kg",
    "define a = b or\n  @ and c",
    "parameter @ = 5 kg",
    "reading @ of \"a\" takes zh \"b\" against zh \"c\"",
    "codes @ { a, @ code atc \"x\", c = 2 zh \"d\" }",
    "group @ of @ { @, a }",
    "constraint @ when @",
    "action @ { label zh \"x\" with @ : boolean shown to 1 with b : one of @ }",
    "duty @ zh \"x\"",
    "duty @",
    "unit @ = 5 kg",
    "substance @ 5 g/mol",
    "item @ { score 5 was @ rule @ when @ indicate @ }",
    "item a { rule b overrides @, @.@ when @ unless @ indicate @ with @ = @, b = @ rests on @, @ }",
    "item a { rule b alternative to @ when @\n note zh \"x\" regimen @ with @ = 1 }",
    "item a { rule b when @ open @.@ require @, @ because \"x\" }",
    "item a { rule b when @ caution @ switch @ stop @ avoid @ contraindicate @ }",
    "test \"x\" { given @ = @, b = { @ }, c = 5, @ = unknown expect a is @, @ = @ by @ }",
    "test \"x\" { expect @ applies expect @ does not apply, @ undetermined }",
    "test \"x\" { expect @ is @, @.@ is @, @ = 5 }",
    "test \"x\" { expect @ missing { @ }, missing { @, @.@ }, @ in { @ } }",
    "test \"x\" { expect error, error expect b = @ }",
    "cover @ when @",
    "exclusive (@, @.@)",
    "monotone @ up",
    "allow @ because zh \"x\"",
    "guideline @ { score \"x\" scale @ statistic @ panel @ }",
};

static void check_place(const char *place, const char *word) {
  char text[1024];
  size_t len = 0;
  for (const char *p = place; *p; p++) {
    const char *piece = *p == '@' ? word : p;
    const size_t piece_len = *p == '@' ? strlen(word) : 1;
    assert_true(len + piece_len < sizeof text);
    memcpy(text + len, piece, piece_len);
    len += piece_len;
  }
  text[len] = '\0';
  parsed p = parse_text(text);
  const char *errors = errors_of(&p);
  if (*errors) fail_msg("%s: %s", text, errors);
  for (uint32_t i = 0; i < p.file->decls.count; i++)
    assert_int_not_equal(p.file->decls.at[i]->kind, GDL_DECL_ERROR);
  parsed_free(&p);
}

static void test_soft_words(void **state) {
  (void)state;
  const gdl_word *word;
  uint32_t count = 0;
  for (uint32_t i = 0; (word = gdl_word_at(i)); i++) {
    if (word->uses & GDL_WORD_RESERVED) continue;
    count++;
    for (size_t k = 0; k < sizeof places / sizeof places[0]; k++)
      check_place(places[k], word->spelling);
  }
  assert_true(count > 100);
}

static void test_reserved_words(void **state) {
  (void)state;
  const gdl_word *word;
  uint32_t count = 0;
  for (uint32_t i = 0; (word = gdl_word_at(i)); i++) {
    if (!(word->uses & GDL_WORD_RESERVED)) continue;
    count++;
    parsed p =
        parse_parts((const char *[]){"fact ", word->spelling, " : boolean\nfact b : boolean", NULL});
    assert_string_equal(errors_of(&p), "1:6 RESERVED_WORD");
    parsed_free(&p);
  }
  assert_int_equal(count, 20);
}

/* The same name through every kind of declaration it can be mistaken for. */
static void test_words_of_others(void **state) {
  (void)state;
  static const char *const words[] = {"min",   "d",     "h",     "mg",    "zh", "en",
                                      "today", "empty", "known", "order", "up", "草"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    for (size_t k = 0; k < sizeof places / sizeof places[0]; k++) check_place(places[k], words[i]);
}

/* A word directly before a text is a tag, but where a name must stand it is that. */
static void test_tags(void **state) {
  (void)state;
  parsed p = parse_text(
      "duty talk \"Talk\"\ncodes c { a \"A\", b zh \"B\" zh-Hant \"C\" }\ndefine x = talk \"T\"\n");
  assert_string_equal(errors_of(&p), "");
  const gdl_decl *duty = p.file->decls.at[0], *codes = p.file->decls.at[1],
                 *define = p.file->decls.at[2];
  assert_string_equal(duty->name.name->string.text, "talk");
  assert_null(duty->label.at[0].tag.name);
  assert_int_equal(codes->set.choices.at[0].label.count, 1);
  assert_int_equal(codes->set.choices.at[1].label.count, 2);
  assert_string_equal(codes->set.choices.at[1].label.at[1].tag.name->string.text, "zh-Hant");
  assert_string_equal(expr_text(&p, define->define.value), "talk");
  parsed_free(&p);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_soft_words),
      cmocka_unit_test(test_reserved_words),
      cmocka_unit_test(test_words_of_others),
      cmocka_unit_test(test_tags),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
