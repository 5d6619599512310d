/* doc.c - the page: its parts in their order, and the contents that lead to them. */
#include "doc/doc.h"

#include "doc/parts.h"
#include "doc/style.h"
#include "report/header.h"
#include "report/html.h"

typedef bool has_fn(const gdl_program *program);
typedef void write_fn(gdl_guide *guide);

typedef struct section {
  const char *id;
  gdl_word title;
  has_fn *has;
  write_fn *write;
} section;

static bool has_items(const gdl_program *p) { return p->items_count > 0; }
static bool has_actions(const gdl_program *p) { return p->actions_count > 0; }
static bool has_duties(const gdl_program *p) { return p->duties_count > 0; }

static bool has_results(const gdl_program *p) {
  for (uint32_t i = 0; i < p->defines_count; i++)
    if (p->defines[i].is_result) return true;
  return false;
}

static bool has_definitions(const gdl_program *p) {
  for (uint32_t i = 0; i < p->defines_count; i++)
    if (!p->defines[i].is_result) return true;
  return false;
}

static bool has_readings(const gdl_program *p) { return p->readings_count > 0; }
static bool has_parameters(const gdl_program *p) { return p->parameters_count > 0; }
static bool has_facts(const gdl_program *p) { return p->facts_count > 0; }
static bool has_readers(const gdl_program *p) { return has_facts(p) && has_items(p); }
static bool has_formulas(const gdl_program *p) {
  return has_facts(p) && !has_items(p) && p->defines_count > 0;
}
static bool has_always(const gdl_program *p) { return p != NULL; }

static bool has_lists(const gdl_program *p) {
  for (uint32_t i = 0; i < p->domains_count; i++)
    if (p->domains[i]->name) return true;
  return p->groups_count > 0;
}

static const section sections[] = {
    {"overview", GDL_WORD_PART_OVERVIEW, has_items, gdl_doc_overview},
    {"actions", GDL_WORD_PART_ACTIONS, has_actions, gdl_doc_actions},
    {"duties", GDL_WORD_PART_DUTIES, has_duties, gdl_doc_duties},
    {"items", GDL_WORD_PART_ITEMS, has_items, gdl_doc_items},
    {"results", GDL_WORD_PART_RESULTS, has_results, gdl_doc_results},
    {"definitions", GDL_WORD_PART_DEFINITIONS, has_definitions, gdl_doc_definitions},
    {"readings", GDL_WORD_PART_READINGS, has_readings, gdl_doc_readings},
    {"parameters", GDL_WORD_PART_PARAMETERS, has_parameters, gdl_doc_parameters},
    {"facts", GDL_WORD_PART_FACTS, has_facts, gdl_doc_facts},
    {"lists", GDL_WORD_PART_LISTS, has_lists, gdl_doc_lists},
    {"index", GDL_WORD_PART_INDEX, has_readers, gdl_doc_index},
    {"index", GDL_WORD_PART_INDEX_OF_DEFINITIONS, has_formulas, gdl_doc_index},
    {"about", GDL_WORD_PART_ABOUT, has_always, gdl_doc_foot},
};
enum { SECTION_COUNT = sizeof sections / sizeof *sections };

static void say_contents(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  if (!s->is_html) return;
  gdl_out_text(s->out, "<nav");
  gdl_html_attribute(s->out, "aria-label", gdl_word_text(&g->words, GDL_WORD_CONTENTS));
  gdl_out_text(s->out, ">\n");
  gdl_paper_list(s);
  for (size_t i = 0; i < SECTION_COUNT; i++) {
    if (!sections[i].has(g->program)) continue;
    gdl_paper_item(s);
    gdl_paper_link(s, gdl_target_to(sections[i].id, (gdl_string){.text = ""}),
                   gdl_word_text(&g->words, sections[i].title));
    gdl_paper_item_end(s);
  }
  gdl_paper_list_end(s);
  gdl_out_text(s->out, "</nav>\n");
}

static const section *first_section(const gdl_program *program) {
  const section *found = sections;
  while (!found->has(program)) found++; /* the last one always has something to say */
  return found;
}

static void write_parts(gdl_guide *g) {
  if (g->paper.is_html) {
    gdl_out_text(g->paper.out, "<a class=\"skip\"");
    gdl_out_format(g->paper.out, " href=\"#%s\">", first_section(g->program)->id);
    gdl_html_text(g->paper.out, gdl_word_text(&g->words, GDL_WORD_SKIP));
    gdl_out_text(g->paper.out, "</a>\n");
  }
  gdl_doc_head(g);
  say_contents(g);
  for (size_t i = 0; i < SECTION_COUNT; i++) {
    if (!sections[i].has(g->program)) continue;
    gdl_paper_title(&g->paper, 2, gdl_target_to(sections[i].id, (gdl_string){.text = ""}),
                    gdl_word_text(&g->words, sections[i].title));
    sections[i].write(g);
  }
}

/* A printed sheet that lies alone still says which guideline it belongs to. */
static gdl_string rules_of(const gdl_guide *g) {
  gdl_out rules = gdl_out_new(g->words.arena), foot = gdl_out_new(g->words.arena);
  const gdl_string version = gdl_header_text(&g->words, GDL_HEADER_VERSION);
  gdl_out_string(&foot, gdl_header_title(&g->words));
  if (version.len > 0) {
    gdl_out_string(&foot, gdl_word_text(&g->words, GDL_WORD_DOT));
    gdl_out_string(&foot, gdl_word_1(&g->words, GDL_WORD_VERSION, version));
  }
  gdl_out_bytes(&rules, gdl_doc_sheet, gdl_doc_sheet_len);
  gdl_out_text(&rules, "@page { @bottom-left { content: ");
  gdl_html_css_string(&rules, gdl_out_take(&foot));
  gdl_out_text(&rules, "; } }\n");
  return gdl_out_take(&rules);
}

void gdl_doc_html(gdl_out *out, const gdl_program *program, gdl_lang lang) {
  gdl_guide guide;
  gdl_guide_begin(&guide, out, program, lang, true);
  gdl_html_begin_with(out, lang, gdl_header_title(&guide.words), rules_of(&guide));
  write_parts(&guide);
  gdl_html_end(out);
}

void gdl_doc_markdown(gdl_out *out, const gdl_program *program, gdl_lang lang) {
  gdl_guide guide;
  gdl_guide_begin(&guide, out, program, lang, false);
  write_parts(&guide);
  while (out->len > 1 && out->text[out->len - 1] == '\n' && out->text[out->len - 2] == '\n')
    out->text[--out->len] = '\0';
}
