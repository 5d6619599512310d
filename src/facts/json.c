/* json.c - patients from JSON: cuts the text into patients and puts their values into slots. */
#include "facts/json.h"

#include <string.h>

#include "base/json.h"
#include "base/text.h"
#include "facts/intake.h"
#include "facts/piece.h"

struct gdl_facts {
  gdl_arena *arena;
  const gdl_program *program;
  gdl_string name;
  const char *text;
  size_t len, at;
  uint32_t line, column; /* of `at` */
  gdl_facts_form form;
  bool has_begun, is_over;
  gdl_sources *sources; /* of the patient just read; in its run's arena */
};

static size_t skip_blanks(const char *text, size_t len, size_t at) {
  while (at < len && gdl_is_blank(text[at])) at++;
  return at;
}

/* ---- what form a text has ---- */

/* The end of the object that starts at `at`, by its brackets and quotes alone; `len` if it has none. */
static size_t object_end(const char *text, size_t len, size_t at) {
  bool in_string = false;
  size_t depth = 0;
  for (; at < len; at++) {
    const char c = text[at];
    if (in_string) {
      if (c == '\\')
        at++;
      else if (c == '"')
        in_string = false;
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      if (depth <= 1) return at + 1;
      depth--;
    }
  }
  return len;
}

static size_t mark_length(const char *text, size_t len) { /* of a byte order mark */
  return len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

gdl_facts_form gdl_facts_form_of(const char *text, size_t len) {
  const size_t start = skip_blanks(text, len, mark_length(text, len));
  if (start < len && text[start] == '[') return GDL_FACTS_ARRAY;
  const char *newline = start < len ? memchr(text + start, '\n', len - start) : NULL;
  if (!newline || text[start] != '{') return GDL_FACTS_OBJECT;
  const size_t line_end = (size_t)(newline - text);
  const size_t end = object_end(text, line_end + 1, start);
  const bool is_whole_line = end <= line_end && skip_blanks(text, line_end, end) == line_end;
  return is_whole_line && skip_blanks(text, len, line_end) < len ? GDL_FACTS_LINES : GDL_FACTS_OBJECT;
}

/* ---- places ---- */

gdl_facts *gdl_facts_new(gdl_arena *arena, const gdl_program *program, gdl_string name,
                         const char *text, size_t len, uint32_t first_line, gdl_facts_form form) {
  gdl_facts *facts = GDL_NEW(arena, gdl_facts);
  *facts = (gdl_facts){.arena = arena,
                       .program = program,
                       .name = name,
                       .text = text,
                       .len = len,
                       .form = form,
                       .line = first_line,
                       .column = 1};
  if (first_line == 1) facts->at = mark_length(text, len);
  return facts;
}

static void move_to(gdl_facts *facts, size_t to) {
  for (; facts->at < to; facts->at++) {
    const unsigned char c = (unsigned char)facts->text[facts->at];
    if (c == '\n') {
      facts->line++;
      facts->column = 1;
    } else if ((c & 0xC0u) != 0x80u) { /* the first byte of a character */
      facts->column++;
    }
  }
}

static void move_over_blanks(gdl_facts *facts) {
  move_to(facts, skip_blanks(facts->text, facts->len, facts->at));
}

/* The piece that starts here, and its messages. */
static gdl_piece begin(gdl_facts *facts, gdl_arena *run, size_t end) {
  facts->sources = gdl_sources_new(run);
  return (gdl_piece){.facts = facts,
                     .run = run,
                     .problems = gdl_diags_new(run, facts->sources),
                     .text = facts->text + facts->at,
                     .len = end - facts->at};
}

/* The piece turned out to reach as far as `len`. */
static void finish(gdl_piece *p, size_t len) {
  gdl_facts *facts = p->facts;
  gdl_sources_add_from(facts->sources, facts->name, p->text, len, facts->line, facts->column);
  move_to(facts, facts->at + len);
}

/* ---- one patient ---- */

static bool is_whole_number(gdl_string text) {
  for (uint32_t i = 0; i < text.len; i++)
    if (strchr(".eE", text.text[i])) return false;
  return true;
}

static void read_id(gdl_intake *in, gdl_patient *patient) {
  const gdl_json_event event = gdl_json_next(in->json);
  const gdl_token token = gdl_intake_token(in);
  if (event == GDL_JSON_NULL || event == GDL_JSON_ERROR) return;
  if (event == GDL_JSON_STRING) { /* written anew, so that nothing in it is hidden */
    gdl_out out = gdl_out_new(in->arena);
    gdl_out_json_string(&out, in->json->string);
    patient->id = gdl_out_take(&out);
  } else if (event == GDL_JSON_NUMBER && is_whole_number(token.text)) {
    patient->id = token.text;
  } else {
    gdl_report(in->problems, GDL_DIAG_DATA_BAD_ID, token.span)->args[0] =
        gdl_data_words(in->arena, event, token);
    gdl_json_skip(in->json, event);
  }
}

static void read_unknown_fact(gdl_intake *in) {
  const gdl_string name = in->json->string;
  const bool is_full = gdl_intake_is_full(in);
  gdl_diag *diag = gdl_report_1(in->problems, GDL_DIAG_DATA_UNKNOWN_FACT, gdl_intake_token(in).span,
                                is_full ? name : gdl_data_shown(in->arena, name));
  if (!is_full) {
    gdl_nearest nearest = gdl_nearest_new(name);
    for (uint32_t i = 0; i < in->program->facts_count; i++)
      gdl_nearest_offer(&nearest, in->program->facts[i].name->string);
    diag->suggestion = nearest.best;
  }
  gdl_json_skip(in->json, GDL_JSON_KEY);
}

/* {"has": [], "not": []} says nothing. */
static bool says_nothing(const gdl_type *type, const gdl_value *value) {
  if (type->kind != GDL_TYPE_ANY_OF) return false;
  uint32_t in = 0, may = 0;
  for (uint32_t i = 0; i < type->domain->count; i++) {
    in += (uint32_t)(value->set.in[i / 64] >> (i % 64) & 1);
    may += (uint32_t)(value->set.may[i / 64] >> (i % 64) & 1);
  }
  return in == 0 && may == type->domain->count && may > 0;
}

static void read_fact(gdl_intake *in, uint32_t slot, gdl_patient *patient) {
  const gdl_fact *fact = &in->program->facts[slot];
  in->name = fact->name->string;
  if (patient->places[slot].end != 0) { /* the same keys byte by byte are broken JSON already */
    gdl_report_1(in->problems, GDL_DIAG_DATA_FACT_TWICE, gdl_intake_token(in).span, in->name)->also =
        patient->places[slot];
    gdl_json_skip(in->json, GDL_JSON_KEY);
    return;
  }
  const gdl_json_event event = gdl_json_next(in->json);
  const size_t start = in->json->start;
  if (event == GDL_JSON_ERROR) return;
  const gdl_value *value = event == GDL_JSON_NULL ? NULL : gdl_intake_value(in, fact->type, event);
  patient->places[slot] = gdl_piece_span(start, in->json->at);
  if (value && !says_nothing(fact->type, value)) patient->slots[slot] = value;
}

static void read_members(gdl_intake *in, gdl_patient *patient) {
  while (gdl_json_next(in->json) == GDL_JSON_KEY) {
    const gdl_string key = gdl_text_nfc(in->arena, in->json->string);
    if (gdl_string_is(key, "id")) {
      read_id(in, patient);
      continue;
    }
    const uint32_t slot = gdl_program_fact(in->program, key.text, key.len);
    if (slot == GDL_NONE)
      read_unknown_fact(in);
    else
      read_fact(in, slot, patient);
  }
}

/* The patient at the start of the piece; *end is where the data after it go on. Problems are reported. */
static gdl_patient *read_patient(gdl_piece *p, bool is_alone, size_t *end) {
  const gdl_program *program = p->facts->program;
  gdl_patient *patient = gdl_patient_new(p->run, program);
  patient->places = GDL_NEW_ARRAY(p->run, gdl_span, program->facts_count);
  gdl_json json = gdl_json_new(p->run, p->text, p->len);
  gdl_intake in = {
      .arena = p->run, .program = program, .problems = p->problems, .json = &json, .base = GDL_PIECE_BASE};
  const gdl_json_event event = gdl_json_next(&json);
  if (event == GDL_JSON_OBJECT) {
    read_members(&in, patient);
  } else if (event != GDL_JSON_ERROR) {
    const gdl_token token = gdl_intake_token(&in);
    gdl_report(p->problems, GDL_DIAG_DATA_NOT_OBJECT, token.span)->args[0] =
        gdl_data_words(p->run, event, token);
    gdl_json_skip(&json, event);
  }
  *end = json.at;
  if (is_alone) gdl_json_next(&json); /* its end, or what follows it */
  if (json.problem != GDL_JSON_OK)
    gdl_piece_report_broken(p, json.problem, json.start, json.string);
  if (is_alone || p->is_broken) *end = p->len;
  return patient;
}

/* ---- the three forms ---- */

static bool is_too_long(gdl_piece *p, size_t len) {
  if (len <= GDL_MAX_DOCUMENT_LEN) return false;
  gdl_report_1(p->problems, GDL_DIAG_DATA_TOO_LONG, gdl_piece_span(0, 0),
               gdl_number_words(p->run, GDL_MAX_DOCUMENT_LEN >> 20));
  return true;
}

static gdl_facts_result refuse_all(gdl_piece *p) {
  p->facts->is_over = true;
  return GDL_FACTS_BROKEN;
}

/* The whole of the piece is one patient, or nothing is. */
static gdl_facts_result read_alone(gdl_piece *p, gdl_patient **patient) {
  size_t end;
  *patient = read_patient(p, true, &end);
  finish(p, p->len);
  return p->problems->errors > 0 ? GDL_FACTS_REFUSED : GDL_FACTS_PATIENT;
}

static gdl_facts_result next_object(gdl_piece *p, gdl_patient **patient) {
  p->facts->is_over = true;
  if (p->len == 0) {
    gdl_report(p->problems, GDL_DIAG_DATA_EMPTY, gdl_piece_span(0, 0));
    finish(p, 0);
    return GDL_FACTS_BROKEN;
  }
  return read_alone(p, patient) == GDL_FACTS_PATIENT ? GDL_FACTS_PATIENT : GDL_FACTS_BROKEN;
}

static gdl_facts_result stray(gdl_piece *p, size_t at, bool is_trailing) {
  gdl_piece_report_stray(p, at, is_trailing);
  finish(p, at);
  return refuse_all(p);
}

/* After `]`. */
static gdl_facts_result end_of_array(gdl_piece *p, size_t at) {
  at = skip_blanks(p->text, p->len, at);
  if (at < p->len) return stray(p, at, true);
  p->facts->is_over = true;
  return GDL_FACTS_END;
}

/* Opens the list, or passes over the comma before an element. False: *result says what is there instead. */
static bool find_element(gdl_piece *p, gdl_facts_result *result) {
  const bool is_first = !p->facts->has_begun;
  const char wanted = is_first ? '[' : ',';
  if (!is_first && p->len > 0 && p->text[0] == ']') return *result = end_of_array(p, 1), false;
  if (p->len == 0 || p->text[0] != wanted) return *result = stray(p, 0, false), false;
  const size_t at = skip_blanks(p->text, p->len, 1);
  if (is_first && at < p->len && p->text[at] == ']')
    return *result = end_of_array(p, at + 1), false;
  p->facts->has_begun = true;
  move_to(p->facts, p->facts->at + at);
  *p = begin(p->facts, p->run, p->facts->len);
  return true;
}

static gdl_facts_result next_element(gdl_piece *p, gdl_patient **patient) {
  gdl_facts_result result;
  if (!find_element(p, &result)) return result;
  size_t end;
  *patient = read_patient(p, false, &end);
  finish(p, end);
  move_over_blanks(p->facts);
  if (p->problems->errors == 0) return GDL_FACTS_PATIENT;
  return p->is_broken ? refuse_all(p) : GDL_FACTS_REFUSED;
}

static size_t line_end(const gdl_facts *facts) {
  const char *newline = memchr(facts->text + facts->at, '\n', facts->len - facts->at);
  return newline ? (size_t)(newline - facts->text) : facts->len;
}

gdl_facts_result gdl_facts_next(gdl_facts *facts, gdl_arena *run, gdl_patient **patient,
                                gdl_diags **problems) {
  if (facts->is_over) return GDL_FACTS_END;
  const bool is_lines = facts->form == GDL_FACTS_LINES;
  const bool is_short = is_lines || facts->len <= GDL_MAX_DOCUMENT_LEN;
  if (is_short) move_over_blanks(facts); /* of what is too long, the beginning is named */
  if (is_lines && facts->at == facts->len) return GDL_FACTS_END;
  gdl_piece p = begin(facts, run, is_lines ? line_end(facts) : facts->len);
  *patient = gdl_patient_new(run, facts->program);
  *problems = p.problems;
  if (is_too_long(&p, is_lines ? p.len : facts->len)) {
    finish(&p, is_lines ? p.len : 0);
    return is_lines ? GDL_FACTS_REFUSED : refuse_all(&p);
  }
  gdl_facts_result result = GDL_FACTS_END;
  switch (facts->form) {
    case GDL_FACTS_OBJECT: result = next_object(&p, patient); break;
    case GDL_FACTS_ARRAY: result = next_element(&p, patient); break;
    case GDL_FACTS_LINES: result = read_alone(&p, patient); break;
  }
  *problems = p.problems; /* of an element of an array, another piece */
  return result;
}

gdl_place gdl_facts_place(const gdl_facts *facts, const gdl_patient *patient, uint32_t slot) {
  if (!patient->places || patient->places[slot].end == 0) return (gdl_place){0};
  return gdl_sources_place(facts->sources, patient->places[slot].start);
}
