/* test_sha256.c - the vectors of NIST, and texts around the length of a block. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/sha256.h"

static const struct {
  const char *text; /* repeated `times` */
  size_t times;
  const char *hex;
} cases[] = {
    {"", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnop"
     "qrsmnopqrstnopqrstu",
     1, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
    {"a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
    {"a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"},
    {"a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"},
    {"a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"},
};

static void test_vectors(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_sha256 hash = gdl_sha256_new();
    for (size_t k = 0; k < cases[i].times; k++)
      gdl_sha256_add(&hash, cases[i].text, strlen(cases[i].text));
    char hex[GDL_SHA256_HEX];
    gdl_sha256_hex(&hash, hex);
    assert_string_equal(hex, cases[i].hex);
  }
}

/* How a text is cut into pieces does not matter. */
static void test_pieces(void **state) {
  (void)state;
  char text[200], whole[GDL_SHA256_HEX], cut[GDL_SHA256_HEX];
  memset(text, 'x', sizeof text);
  for (size_t at = 0; at <= sizeof text; at++) {
    gdl_sha256 a = gdl_sha256_new(), b = gdl_sha256_new();
    gdl_sha256_add(&a, text, sizeof text);
    gdl_sha256_hex(&a, whole);
    gdl_sha256_add(&b, text, at);
    gdl_sha256_add(&b, text + at, sizeof text - at);
    gdl_sha256_hex(&b, cut);
    assert_string_equal(whole, cut);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_vectors), cmocka_unit_test(test_pieces)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
