/* test_page.c - a page in HTML: what is opened is closed, however lines, tables, headings and folds follow each other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "report/page.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

static gdl_words words_in(gdl_arena *arena) {
  gdl_program *program = GDL_NEW(arena, gdl_program);
  program->arena = arena;
  program->names = gdl_names_new(arena);
  program->units = gdl_units_new(arena, program->names);
  return gdl_words_new(arena, program, NULL, GDL_LANG_EN);
}

/* Every tag of the page closes the one opened last; how deep the lists went. */
static uint32_t check_closed(const char *text) {
  char open[200][16];
  uint32_t depth = 0, lists = 0, most = 0;
  for (const char *at = strchr(text, '<'); at; at = strchr(at + 1, '<')) {
    char tag[16] = {0};
    const bool closes = at[1] == '/';
    const char *name = at + 1 + closes;
    const size_t len = strcspn(name, " >");
    assert_true(len > 0 && len < sizeof tag);
    memcpy(tag, name, len);
    if (closes) {
      if (depth == 0 || strcmp(open[depth - 1], tag) != 0) fail_msg("</%s> in %s", tag, text);
      depth--;
    } else {
      assert_true(depth < 200);
      memcpy(open[depth++], tag, sizeof tag);
    }
    if (strcmp(tag, "ul") == 0) lists = closes ? lists - 1 : lists + 1;
    if (lists > most) most = lists;
  }
  assert_int_equal(depth, 0);
  return most;
}

static void expect(gdl_page *page, const char *wanted) {
  gdl_page_finish(page);
  const char *text = gdl_out_take(page->out).text;
  assert_string_equal(text, wanted);
  check_closed(text);
}

#define S(text) gdl_string_of(text)

static void lists_nest(void **state) {
  const gdl_words words = words_in(*state);
  gdl_out out = gdl_out_new(*state);
  gdl_page page = gdl_page_new(&out, &words, (gdl_style){GDL_LANG_EN, true}, GDL_FORM_HTML);
  gdl_page_line(&page, 1, S("a"));
  gdl_page_line(&page, 2, S("b"));
  gdl_page_line(&page, 2, S("<c>\nd"));
  gdl_page_line(&page, 1, S("e"));
  gdl_page_line(&page, 3, S("f")); /* a step over a depth */
  gdl_page_line(&page, 2, S("g"));
  gdl_page_line(&page, 0, S("h"));
  gdl_page_line(&page, 0, S("")); /* nothing to say */
  expect(&page, "<ul>\n<li>a\n<ul>\n<li>b</li>\n<li>&lt;c&gt; "
                "d</li></ul>\n</li>\n<li>e\n<ul>\n<li>f</li></ul>\n"
                "\n<ul>\n<li>g</li></ul>\n</li></ul>\n<p>h</p>\n");
}

static void pieces_have_their_tone(void **state) {
  const gdl_words words = words_in(*state);
  gdl_out out = gdl_out_new(*state);
  gdl_page page = gdl_page_new(&out, &words, (gdl_style){GDL_LANG_EN, true}, GDL_FORM_HTML);
  gdl_page_title(&page, S("A & B"));
  gdl_page_section(&page, GDL_WORD_ADVICE);
  gdl_page_heading(&page, S("yes"), GDL_TONE_GOOD);
  gdl_page_subheading(&page, S("which"), GDL_TONE_STRONG);
  gdl_page_begin_marked(&page, 1, "✓", GDL_TONE_GOOD);
  gdl_page_strong(&page, S("\"x\""), GDL_TONE_BAD);
  gdl_page_aside(&page, S("y"));
  gdl_page_end(&page);
  expect(
      &page,
      "<h1>A &amp; B</h1>\n<h2>Advice</h2>\n<h3 class=\"good\">yes</h3>\n"
      "<h4 class=\"neutral\">which</h4>\n<ul>\n<li class=\"marked\"><span class=\"good\">✓</span> "
      "<strong class=\"bad\">&quot;x&quot;</strong> (y)</li></ul>\n");
}

static void tables_have_heads(void **state) {
  const gdl_words words = words_in(*state);
  gdl_out out = gdl_out_new(*state);
  gdl_page page = gdl_page_new(&out, &words, (gdl_style){GDL_LANG_EN, false}, GDL_FORM_HTML);
  gdl_page_line(&page, 1, S("before"));
  gdl_page_table(&page);
  for (int row = 0; row < 2; row++) {
    gdl_page_row(&page);
    gdl_page_cell(&page, row == 0 ? GDL_CELL_CORNER : GDL_CELL_ROW);
    gdl_page_end(&page);
    gdl_page_cell(&page, row == 0 ? GDL_CELL_COLUMN : GDL_CELL_VALUE);
    gdl_page_say(&page, S("<"));
    gdl_page_end(&page);
  }
  gdl_page_pair(&page, 1, S("a row"), 5); /* of the table that is open */
  gdl_page_say(&page, S("its value"));
  gdl_page_end(&page);
  gdl_page_line(&page, 0, S("after"));
  expect(&page, "<ul>\n<li>before</li></ul>\n<div class=\"wide\"><table><thead>\n<tr><td></td>"
                "<th scope=\"col\">&lt;</th></tr></thead>\n<tbody>\n<tr><th scope=\"row\"></th>"
                "<td>&lt;</td></tr>\n<tr><th scope=\"row\">a row</th><td>its value</td></tr>\n"
                "</tbody></table></div>\n<p>after</p>\n");
}

static void folds_last_until_the_next_section(void **state) {
  const gdl_words words = words_in(*state);
  gdl_out out = gdl_out_new(*state);
  gdl_page page = gdl_page_new(&out, &words, (gdl_style){GDL_LANG_EN, false}, GDL_FORM_HTML);
  gdl_page_fold(&page, GDL_WORD_USED, GDL_FOLD_PART);
  gdl_page_line(&page, 1, S("a"));
  gdl_page_fold(&page, GDL_WORD_TRACE, GDL_FOLD_TRACE);
  gdl_page_pair(&page, 1, S("b"), 1);
  gdl_page_end(&page);
  gdl_page_gap(&page);
  gdl_page_section(&page, GDL_WORD_ABOUT);
  expect(
      &page,
      "<details><summary><h2>Given and used</h2>\n</summary>\n<ul>\n<li>a</li></ul>\n</details>\n"
      "<details class=\"trace\"><summary><h2>Trace: how each rule was decided</h2>\n</summary>\n"
      "<div class=\"wide\"><table><tbody>\n<tr><th scope=\"row\">b</th><td></td></tr>\n"
      "</tbody></table></div>\n</details>\n<h2>About this document</h2>\n");
}

static void lists_end_at_their_limit(void **state) {
  const gdl_words words = words_in(*state);
  for (uint32_t deepest = GDL_PAGE_MAX_LISTS - 1; deepest <= GDL_PAGE_MAX_LISTS + 2; deepest++) {
    gdl_out out = gdl_out_new(*state);
    gdl_page page = gdl_page_new(&out, &words, (gdl_style){GDL_LANG_EN, false}, GDL_FORM_HTML);
    for (uint32_t depth = 1; depth <= deepest; depth++) gdl_page_line(&page, depth, S("x"));
    for (uint32_t depth = deepest; depth > 0; depth--) gdl_page_line(&page, depth, S("x"));
    gdl_page_finish(&page);
    const uint32_t most = deepest < GDL_PAGE_MAX_LISTS ? deepest : GDL_PAGE_MAX_LISTS;
    assert_int_equal(check_closed(gdl_out_take(&out).text), most);
  }
}

/* Whatever follows whatever, from a seed. */
static void any_order_is_closed(void **state) {
  const gdl_words words = words_in(*state);
  uint32_t seed = 1;
  for (int round = 0; round < 300; round++) {
    gdl_out out = gdl_out_new(*state);
    gdl_page page = gdl_page_new(&out, &words, (gdl_style){GDL_LANG_EN, false}, GDL_FORM_HTML);
    for (int step = 0; step < 30; step++) {
      seed = seed * 1664525u + 1013904223u;
      const uint32_t depth = seed >> 8 & 7;
      switch (seed >> 16 & 7) {
        case 0: gdl_page_section(&page, GDL_WORD_ABOUT); break;
        case 1: gdl_page_fold(&page, GDL_WORD_USED, GDL_FOLD_PART); break;
        case 2: gdl_page_heading(&page, S("h"), GDL_TONE_CARE); break;
        case 3:
          gdl_page_pair(&page, depth, S("p"), 1);
          gdl_page_end(&page);
          break;
        case 4:
          gdl_page_table(&page);
          for (int row = 0; row < 2; row++) {
            gdl_page_row(&page);
            gdl_page_cell(&page, row == 0 ? GDL_CELL_COLUMN : GDL_CELL_VALUE);
            gdl_page_end(&page);
          }
          break;
        case 5:
          gdl_page_begin_marked(&page, depth + 1, "?", GDL_TONE_PLAIN);
          gdl_page_end(&page);
          break;
        default: gdl_page_line(&page, depth, S("l")); break;
      }
    }
    gdl_page_finish(&page);
    check_closed(gdl_out_take(&out).text);
  }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(lists_nest),
      TEST(pieces_have_their_tone),
      TEST(tables_have_heads),
      TEST(folds_last_until_the_next_section),
      TEST(lists_end_at_their_limit),
      TEST(any_order_is_closed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
