/* patients.c - the patients of a file or a stream, in memory that does not grow with their number. */
#include <errno.h>
#include <string.h>

#include "cli/guide.h"
#include "cli/input.h"

#define FIRST_PIECE (1u << 20) /* enough to see what the data looks like */

struct gdl_patient_source {
  gdl_cli *cli;
  const gdl_program *program;
  gdl_run run;
  const char *path;
  gdl_input input;
  gdl_arena *piece;   /* of the reader of one piece */
  gdl_arena *patient; /* of one patient */
  gdl_facts *facts;   /* NULL: the next piece is to be read */
  gdl_facts_form form;
  size_t piece_len;
  bool is_first, is_over;
};

static const char *name_of(const char *path) { return strcmp(path, "-") == 0 ? "<stdin>" : path; }

gdl_patient_source *gdl_patients_from(gdl_cli *cli, const gdl_program *program, gdl_run run,
                                      const char *path) {
  gdl_patient_source *source = GDL_NEW(cli->arena, gdl_patient_source);
  *source =
      (gdl_patient_source){.cli = cli, .program = program, .run = run, .path = path, .is_first = true};
  if (!gdl_input_open(&source->input, path)) {
    gdl_complain(cli, "cannot read %s: %s", "无法读取 %s：%s", name_of(path),
                 gdl_error_words(cli, errno));
    return NULL;
  }
  source->piece = gdl_arena_new(gdl_cli_allocator());
  source->patient = gdl_arena_new(gdl_cli_allocator());
  return source;
}

void gdl_patients_close(gdl_patient_source *source) {
  gdl_input_close(&source->input);
  gdl_arena_free(source->piece);
  gdl_arena_free(source->patient);
}

gdl_arena *gdl_patients_arena(gdl_patient_source *source) { return source->patient; }

/* ---- pieces ---- */

/* Where the last whole line among the bytes at hand ends; 0: there is none. */
static size_t whole_lines(const gdl_input *input) {
  size_t end = input->end;
  while (end > input->at && input->bytes[end - 1] != '\n') end--;
  return end - input->at;
}

static bool fill(gdl_patient_source *source, size_t wanted) {
  if (gdl_input_fill(&source->input, wanted)) return true;
  gdl_complain(source->cli, "cannot read %s: %s", "无法读取 %s：%s", name_of(source->path),
               gdl_error_words(source->cli, source->input.error));
  return false;
}

/* Lines come in pieces of whole lines; an object or an array as a whole. One byte past the limit is read, so that the reader
 * of facts sees that it is too long, and says so. */
static bool take_piece(gdl_patient_source *source) {
  gdl_input *input = &source->input;
  if (source->form != GDL_FACTS_LINES) {
    if (!fill(source, (size_t)GDL_MAX_DOCUMENT_LEN + 1)) return false;
    source->piece_len = input->end - input->at;
    return true;
  }
  for (size_t wanted = FIRST_PIECE;; wanted *= 2) {
    if (wanted > GDL_MAX_DOCUMENT_LEN) wanted = (size_t)GDL_MAX_DOCUMENT_LEN + 1;
    if (!fill(source, wanted)) return false;
    source->piece_len = input->at_end ? input->end - input->at : whole_lines(input);
    if (source->piece_len > 0 || input->at_end) return true;
    if (wanted > GDL_MAX_DOCUMENT_LEN) {
      source->piece_len = input->end - input->at;
      return true;
    }
  }
}

static void choose_form(gdl_patient_source *source) {
  const gdl_input *input = &source->input;
  source->form = gdl_facts_form_of(input->bytes + input->at, input->end - input->at);
  if (gdl_path_ends(source->path, ".ndjson") || gdl_path_ends(source->path, ".jsonl"))
    source->form = GDL_FACTS_LINES;
}

static bool open_piece(gdl_patient_source *source) {
  gdl_input *input = &source->input;
  if (source->is_first) {
    if (!fill(source, FIRST_PIECE)) return false;
    choose_form(source);
  } else {
    gdl_input_take(input, source->piece_len);
  }
  gdl_arena_reset(source->piece);
  if (!take_piece(source)) return false;
  if (source->piece_len == 0 && !source->is_first) {
    source->is_over = true;
    return true;
  }
  source->facts = gdl_facts_new(source->piece, source->program, gdl_string_of(name_of(source->path)),
                                input->bytes + input->at, source->piece_len, input->line, source->form);
  source->is_first = false;
  return true;
}

gdl_next gdl_patients_take(gdl_patient_source *source, gdl_result *out) {
  while (!source->is_over) {
    if (!source->facts && !open_piece(source)) return GDL_NEXT_UNREADABLE;
    if (source->is_over) break;
    gdl_arena_reset(source->patient);
    switch (gdl_run_next(source->facts, source->patient, source->program, source->run, out)) {
      case GDL_FACTS_PATIENT: return GDL_NEXT_PATIENT;
      case GDL_FACTS_REFUSED: return GDL_NEXT_REFUSED;
      case GDL_FACTS_BROKEN: source->is_over = true; return GDL_NEXT_BROKEN;
      case GDL_FACTS_END:
        source->facts = NULL;
        source->is_over = source->form != GDL_FACTS_LINES;
        break;
    }
  }
  return GDL_NEXT_END;
}
