/* guide.h - what several commands do alike: open a guideline, set up a run, walk over patients. */
#ifndef GDL_CLI_GUIDE_H
#define GDL_CLI_GUIDE_H

#include "api/api.h"
#include "cli/cli.h"

/* The guideline at `path` and the files it uses. NULL: the file cannot be read, which was said. */
gdl_guideline *gdl_guide_open(gdl_cli *cli, const char *path);
/* The same for a command that needs a program: errors and warnings are printed; NULL sets *code. */
const gdl_guideline *gdl_guide_need(gdl_cli *cli, const char *path, gdl_exit *code);

/* Finds and reads what `use` names, as gdl_compile_in asks for it; `ctx` is the gdl_cli. */
bool gdl_guide_load(void *ctx, const char *from, const char *path, const char **resolved,
                    const char **text, size_t *len);

gdl_date gdl_guide_today(void); /* where the program runs */
/* --as-of and --set; false: said. */
bool gdl_guide_run(gdl_cli *cli, const gdl_program *program, gdl_run *run);

/* The patients of one file or stream, one after another. */
typedef struct gdl_patient_source gdl_patient_source;
typedef enum gdl_next {
  GDL_NEXT_PATIENT,
  GDL_NEXT_REFUSED,
  GDL_NEXT_BROKEN,
  GDL_NEXT_END,
  GDL_NEXT_UNREADABLE
} gdl_next;

/* NULL: it cannot be opened, which was said. `path` "-" is standard input. */
gdl_patient_source *gdl_patients_from(gdl_cli *cli, const gdl_program *program, gdl_run run,
                                      const char *path);
/* Everything of the patient before is forgotten. *out lives until the next call. UNREADABLE was said. */
gdl_next gdl_patients_take(gdl_patient_source *source, gdl_result *out);
gdl_arena *gdl_patients_arena(gdl_patient_source *source); /* that of the present patient */
void gdl_patients_close(gdl_patient_source *source);

#endif
