/* header.c - the head of an imported file: what the guide says of itself, as a comment and as the block `guideline`. */
#include "import/plan.h"

#include <string.h>

#include "base/text.h"

#define SHOWN_MAX \
  300 /* bytes of a text that every report repeats; what is longer is kept as a comment */

typedef gdl_string part_of(const gdl2_details *details);

static gdl_string purpose_of(const gdl2_details *details) { return details->purpose; }
static gdl_string use_of(const gdl2_details *details) { return details->use; }
static gdl_string misuse_of(const gdl2_details *details) { return details->misuse; }
static gdl_string copyright_of(const gdl2_details *details) { return details->copyright; }

/* Nothing, or a sign that stands for nothing. */
static bool is_said(gdl_arena *arena, gdl_string text) {
  const gdl_string line = gdl_import_line(arena, text);
  return line.len > 0 && !gdl_string_is(line, "*") && !gdl_string_is(line, "-");
}

static bool is_said_by_any(gdl_arena *arena, const gdl2_guide *guide, part_of *part) {
  for (uint32_t i = 0; i < guide->detail_count; i++)
    if (is_said(arena, part(&guide->details[i]))) return true;
  return false;
}

/* The details in the order they are written: those of the original language first. */
static const gdl2_details *detail_at(const gdl2_guide *guide, uint32_t index) {
  uint32_t first = 0;
  for (uint32_t i = 0; i < guide->detail_count; i++)
    if (gdl_string_equal(guide->details[i].lang, guide->original_language)) first = i;
  if (index == 0) return &guide->details[first];
  return &guide->details[index <= first ? index - 1 : index];
}

/* Short enough for a line of the header, in each language. */
static bool is_short(gdl_arena *arena, const gdl2_guide *guide, part_of *part) {
  for (uint32_t i = 0; i < guide->detail_count; i++)
    if (gdl_import_line(arena, part(&guide->details[i])).len > SHOWN_MAX) return false;
  return true;
}

/* ---- the comment ---- */

static void write_heading(gdl_out *out, const char *heading) {
  gdl_out_format(out, "//\n// %s\n", heading);
}

/* Under one heading, in each language; a tag tells them apart when there are several. */
static void write_part(gdl_out *out, const gdl2_guide *guide, const char *heading, part_of *part) {
  for (uint32_t i = 0; i < guide->detail_count; i++) {
    const gdl2_details *details = detail_at(guide, i);
    const gdl_string text = part(details);
    if (!is_said(out->arena, text)) continue;
    gdl_out_format(out, guide->detail_count > 1 ? "//\n// %s (%S)\n" : "//\n// %s\n", heading,
                   gdl_import_line(out->arena, details->lang));
    gdl_import_write_comment(out, text, 2);
  }
}

static void add_said(gdl_out *out, gdl_arena *arena, const char *before, gdl_string text) {
  if (is_said(arena, text)) gdl_out_format(out, "%s%S", before, gdl_import_line(arena, text));
}

static void write_origin(gdl_out *out, const gdl2_guide *guide) {
  gdl_arena *arena = out->arena;
  gdl_out line = gdl_out_new(arena);
  gdl_out_format(&line, "%S, openEHR GDL2", gdl_import_line(arena, guide->id));
  add_said(&line, arena, " ", guide->version);
  add_said(&line, arena, ", by ", guide->author);
  add_said(&line, arena, ", ", guide->organisation);
  add_said(&line, arena, ", ", guide->email);
  add_said(&line, arena, ", ", guide->date);
  add_said(&line, arena, "; lifecycle: ", guide->lifecycle);
  write_heading(out, "Imported from");
  gdl_import_write_comment(out, gdl_out_take(&line), 2);
}

static void write_comments(gdl_out *out, const gdl2_guide *guide) {
  gdl_arena *arena = out->arena;
  gdl_string title = guide->language_count > 0 ? gdl2_term_of(guide, 0, guide->concept) : guide->id;
  gdl_import_write_comment(out, is_said(arena, title) ? title : guide->id, 0);
  if (!is_short(arena, guide, purpose_of)) write_part(out, guide, "Purpose", purpose_of);
  write_part(out, guide, "Use", use_of);
  if (!is_short(arena, guide, misuse_of)) write_part(out, guide, "Not to be used for", misuse_of);
  if (is_said(arena, guide->references)) {
    write_heading(out, "References");
    gdl_import_write_comment(out, guide->references, 2);
  }
  write_origin(out, guide);
  gdl_out_char(out, '\n');
}

/* ---- the source ---- */

/* "1. ", "[1] ", "Ref. 1: ", "- " before a reference. */
static gdl_string without_number(gdl_string text) {
  uint32_t at = 0;
  if (text.len > 4 && memcmp(text.text, "Ref", 3) == 0) at = 3;
  while (at < text.len && strchr("[(.-*# ", text.text[at])) at++;
  const uint32_t digits = at;
  while (at < text.len && gdl_is_digit(text.text[at]) && at - digits < 2) at++;
  if (at == digits)
    return text.text[0] == '-' || text.text[0] == '*'
               ? gdl_text_trim((gdl_string){text.text + at, text.len - at})
               : text;
  const uint32_t mark = at;
  while (at < text.len && strchr("]).: ", text.text[at])) at++;
  return at > mark ? (gdl_string){text.text + at, text.len - at} : text;
}

/* The first that reads like one: a line such as "Validation" is a heading. */
static gdl_string first_reference(gdl_arena *arena, gdl_string references) {
  for (uint32_t from = 0, at = 0; at <= references.len; at++) {
    if (at < references.len && references.text[at] != '\n') continue;
    const gdl_string line = gdl_import_line(arena, (gdl_string){references.text + from, at - from});
    if (line.len >= 30) return without_number(line);
    from = at + 1;
  }
  return gdl_import_line(arena, references);
}

static bool is_doi_char(char c) {
  return (unsigned char)c > ' ' && (unsigned char)c < 0x7F && !strchr("\"<>\\;,", c);
}

/* 10.NNNN/…, without the full stop of the sentence; len 0: none. */
static gdl_string doi_of(gdl_string text) {
  for (uint32_t at = 0; at + 8 < text.len; at++) {
    if (memcmp(text.text + at, "10.", 3) != 0 || (at > 0 && gdl_is_ascii_word(text.text[at - 1])))
      continue;
    uint32_t end = at + 3;
    while (end < text.len && gdl_is_digit(text.text[end])) end++;
    if (end - at < 7 || end == text.len || text.text[end] != '/') continue;
    while (end < text.len && is_doi_char(text.text[end])) end++;
    while (strchr(".):]", text.text[end - 1])) {
      if (text.text[end - 1] == ')' && memchr(text.text + at, '(', end - at)) break;
      end--;
    }
    return (gdl_string){text.text + at, end - at};
  }
  return gdl_string_of("");
}

static void write_source(gdl_out *out, const gdl2_guide *guide) {
  if (!is_said(out->arena, guide->references)) return;
  const gdl_string source = first_reference(out->arena, guide->references), doi = doi_of(source);
  gdl_out_text(out, "  source ");
  gdl_import_write_text(out, gdl_string_of(""), source);
  if (doi.len > 0) {
    gdl_out_text(out, " doi ");
    gdl_import_write_text(out, gdl_string_of(""), doi);
  }
  gdl_out_char(out, '\n');
}

/* ---- the block ---- */

/* Of SLEDAI-2K.v1: 1. */
static gdl_string version_of(gdl_string id) {
  for (uint32_t at = id.len; at-- > 0;) {
    if (id.text[at] != 'v' || at == 0 || id.text[at - 1] != '.') continue;
    const gdl_string version = {id.text + at + 1, id.len - at - 1};
    if (version.len > 0 && gdl_is_digit(version.text[0])) return version;
  }
  return gdl_string_of("0");
}

/* States of openEHR; a draft where it is none of them. */
static const char *status_of(gdl_string lifecycle) {
  static const struct {
    const char *state, *status;
  } states[] = {
      {"Published", "active"},   {"published", "active"},   {"Active", "active"},
      {"Reassess", "active"},    {"Obsolete", "retired"},   {"obsolete", "retired"},
      {"Deprecated", "retired"}, {"deprecated", "retired"}, {"Retired", "retired"},
      {"retired", "retired"},    {"Rejected", "retired"},   {"rejected", "retired"},
  };
  for (uint32_t i = 0; i < sizeof states / sizeof states[0]; i++)
    if (gdl_string_is(lifecycle, states[i].state)) return states[i].status;
  return "draft";
}

static void write_details(gdl_out *out, const gdl2_guide *guide, const char *line, part_of *part) {
  if (!is_said_by_any(out->arena, guide, part) || !is_short(out->arena, guide, part)) return;
  gdl_out_format(out, "  %s", line);
  for (uint32_t i = 0; i < guide->detail_count; i++) {
    const gdl2_details *details = detail_at(guide, i);
    const gdl_string text = part(details);
    if (!is_said(out->arena, text)) continue;
    gdl_out_char(out, ' ');
    gdl_import_write_text(out, details->lang, gdl_import_line(out->arena, text));
  }
  gdl_out_char(out, '\n');
}

/* A file that keeps the readings of GDL2 answers where facts are missing: every report says so. */
static void write_caution(gdl_out *out) {
  gdl_out_text(out, "  population en \"Only patients of whom all that is asked is known: ");
  gdl_out_text(out, "as in GDL2, what was not entered counts as absent\" ");
  gdl_out_text(out, "zh \"仅限所问事实均已知的患者：与GDL2相同，未录入的事实按不成立处理\"\n");
}

static void write_title(gdl_out *out, const gdl2_guide *guide) {
  gdl_out_text(out, "  title ");
  const size_t from = out->len;
  gdl_import_write_labels(out, guide, guide->concept);
  if (out->len == from)
    gdl_import_write_text(out, gdl_string_of(""), gdl_import_line(out->arena, guide->id));
  gdl_out_char(out, '\n');
}

static void write_authors(gdl_out *out, const gdl2_guide *guide) {
  uint32_t count = 0;
  for (uint32_t i = 0; i <= guide->contributor_count; i++) {
    const gdl_string name = i == 0 ? guide->author : guide->contributors[i - 1];
    if (!is_said(out->arena, name)) continue;
    gdl_out_text(out, count++ == 0 ? "  authors " : ", ");
    gdl_import_write_text(out, gdl_string_of(""), gdl_import_line(out->arena, name));
  }
  if (count > 0) gdl_out_char(out, '\n');
}

/* The licence and whose work it is, as the guide states them; nothing is claimed in its place. */
static void write_licence(gdl_out *out, const gdl2_guide *guide) {
  gdl_out text = gdl_out_new(out->arena);
  gdl_string last = gdl_string_of("");
  add_said(&text, out->arena, "", guide->licence);
  for (uint32_t i = 0; i < guide->detail_count; i++) {
    const gdl_string copyright = gdl_import_line(out->arena, copyright_of(&guide->details[i]));
    if (!is_said(out->arena, copyright) || gdl_string_equal(copyright, last)) continue;
    const bool has_sign = copyright.len > 2 && memcmp(copyright.text, "\u00A9", 2) == 0;
    if (text.len > 0) gdl_out_text(&text, "; ");
    add_said(&text, out->arena, has_sign ? "" : "copyright: ", copyright);
    last = copyright;
  }
  if (text.len == 0) return;
  gdl_out_text(out, "  licence ");
  gdl_import_write_text(out, gdl_string_of(""), gdl_out_take(&text));
  gdl_out_char(out, '\n');
}

void gdl_import_write_header(gdl_out *out, const gdl_plan *plan) {
  const gdl2_guide *guide = plan->guide;
  write_comments(out, guide);
  gdl_out_format(out, "guideline %S {\n  language 1\n", plan->name);
  write_title(out, guide);
  gdl_out_text(out, "  version ");
  gdl_import_write_text(out, gdl_string_of(""), version_of(guide->id));
  gdl_out_format(out, "\n  status %s\n", status_of(gdl_import_line(out->arena, guide->lifecycle)));
  write_source(out, guide);
  if (plan->reading == GDL_IMPORT_FIRED) write_caution(out);
  write_details(out, guide, "intended", purpose_of);
  write_details(out, guide, "not_for", misuse_of);
  write_authors(out, guide);
  write_licence(out, guide);
  gdl_out_text(out, "}\n\n");
}
