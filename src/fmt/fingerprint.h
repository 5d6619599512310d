/* fingerprint.h - what a file says, places and layout left out: equal for two texts if they are the same guideline. */
#ifndef GDL_FMT_FINGERPRINT_H
#define GDL_FMT_FINGERPRINT_H

#include "base/sha256.h"
#include "syntax/ast.h"

typedef struct gdl_fingerprint {
  char tree[GDL_SHA256_HEX]; /* of all that the tree holds */
  char comments[GDL_SHA256_HEX]; /* of the words of all comments in their order, without blanks at the end */
} gdl_fingerprint;

gdl_fingerprint gdl_fingerprint_of(const gdl_file *file);

#endif
