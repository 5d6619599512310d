/* guideline.h - libguideline: clinical guidelines in gdl, compiled and evaluated.
 *
 * Compile a guideline from memory, read a patient, evaluate, walk the result. Handles are opaque; a compiled guideline is
 * immutable and may be shared by threads, each evaluating with patients and results of its own. No global state, no
 * stdio, no exit: files come in through a callback. Out of memory is a status, never part of an answer. */
#ifndef GUIDELINE_H
#define GUIDELINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define GDL_API __attribute__((visibility("default")))
#else
#define GDL_API
#endif

typedef enum gdl_outcome {
  GDL_OK,
  GDL_INVALID,    /* the guideline has errors: gdl_guideline_messages */
  GDL_REFUSED,    /* the patient's data cannot be used, no advice is given: gdl_result_messages */
  GDL_NO_MEMORY,
  GDL_BAD_ARGUMENT
} gdl_outcome;

typedef struct gdl_guideline gdl_guideline;
typedef struct gdl_run_result gdl_result;

/* realloc semantics: `size` 0 frees and returns NULL. */
typedef void *gdl_memory_fn(void *ctx, void *block, size_t size);

/* The text of the file `path`, which the file `from` names in `use`; `resolved` is the name that messages show, and two
 * uses that resolve alike are one file. Text and name must stay until gdl_compile returns. False: it cannot be read. */
typedef bool gdl_load_fn(void *ctx, const char *from, const char *path, const char **resolved, const char **text,
                         size_t *len);

typedef struct gdl_compile_options { /* all may be zero */
  gdl_memory_fn *memory;
  void *memory_ctx;
  gdl_load_fn *load; /* NULL: a guideline that uses another file is invalid */
  void *load_ctx;
} gdl_compile_options;

/* `name` is what messages call the file. *out is set whenever the outcome is GDL_OK or GDL_INVALID: free it. */
GDL_API gdl_outcome gdl_compile(const char *name, const char *text, size_t len, const gdl_compile_options *options,
                                gdl_guideline **out);
GDL_API void gdl_guideline_free(gdl_guideline *guideline); /* NULL is allowed */

#ifdef __cplusplus
}
#endif

#endif
