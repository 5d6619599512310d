/* sha256.h - SHA-256 (FIPS 180-4): which exact text a guideline is. */
#ifndef GDL_BASE_SHA256_H
#define GDL_BASE_SHA256_H

#include <stddef.h>
#include <stdint.h>

#define GDL_SHA256_HEX 65 /* 64 digits and a NUL */

typedef struct gdl_sha256 {
  uint32_t state[8];
  uint64_t len; /* bytes so far */
  uint8_t block[64];
} gdl_sha256;

gdl_sha256 gdl_sha256_new(void);
void gdl_sha256_add(gdl_sha256 *hash, const char *bytes, size_t len);
void gdl_sha256_hex(gdl_sha256 *hash, char out[GDL_SHA256_HEX]); /* ends it */

#endif
