/* import.h - the steps of gdl import: make the files in memory and try them, then write them. */
#ifndef GDL_CLI_IMPORT_H
#define GDL_CLI_IMPORT_H

#include "cli/cli.h"
#include "import/import.h"
#include "suite/suite.h"

typedef struct gdl_import_folder { /* of -o */
  const char *path;                /* NULL: standard output */
  GDL_LIST(gdl_string) names; /* of guidelines written there in this run; in the arena of the run */
} gdl_import_folder;

typedef struct gdl_import_job { /* one guide */
  gdl_cli *cli;
  gdl_import_folder *folder;
  const char *path;
  gdl_arena *arena;
  gdl_diags *diags; /* of the guide and its test cases */
  const gdl2_guide *guide;
  const gdl2_fixture *fixture; /* NULL: none */
  const char *fixture_path;
} gdl_import_job;

typedef struct gdl_import_made {
  const gdl_import *import;
  gdl_import_reading reading;
  gdl_string guide, tests; /* laid out; `tests` has len 0 without a fixture */
  gdl_suite_count counted; /* of the tests on the guide */
  gdl_string failing;      /* their names, shortened */
} gdl_import_made;

/* import_make.c: under the reading that more test cases pass with. Not OK: said, or in job->diags. */
gdl_exit gdl_import_make(gdl_import_job *job, gdl_import_made *out);
/* import_write.c: whether a guide of this run is written under that name. */
bool gdl_import_is_taken(const gdl_import_job *job, gdl_string name);
/* To standard output, or to files of the folder, whole or not at all. Not OK: said. */
gdl_exit gdl_import_write(gdl_import_job *job, const gdl_import_made *made);

#endif
