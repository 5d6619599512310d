/* fuzz_unit.c - any bytes as a unit: what is read can be written and read again; what is not has a hint that can. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "sema/unit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_unit(gdl_units *units, const gdl_unit *unit) {
  const gdl_unit *again;
  gdl_decimal value = gdl_decimal_from_int(7);
  const gdl_string ucum = gdl_unit_ucum(unit);
  if (!gdl_unit_parse(units, ucum.text, ucum.len, GDL_UNIT_OUTSIDE, &again, NULL)) abort();
  if (!gdl_unit_same_dimension(unit, again)) abort();
  if (!gdl_unit_convert(unit, again, value, GDL_ROUND_HALF_EVEN, &value)) abort();
  if (gdl_decimal_compare(value, gdl_decimal_from_int(7)) != 0) abort();
  const gdl_unit *square = gdl_unit_power(units, unit, 2);
  if (square && gdl_unit_name(square).len > GDL_UNIT_MAX_LEN) abort();
}

static void check_problem(gdl_units *units, const gdl_unit_problem *problem, size_t size) {
  const gdl_unit *hinted;
  if (problem->kind == GDL_UNIT_OK || problem->offset + (size_t)problem->len > size) abort();
  const bool is_promise = problem->kind == GDL_UNIT_MISSPELT || problem->kind == GDL_UNIT_CASE;
  if (is_promise &&
      !gdl_unit_parse(units, problem->hint.text, problem->hint.len, GDL_UNIT_OUTSIDE, &hinted, NULL))
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_units *units = gdl_units_new(arena, NULL);
  (void)gdl_units_declare(units, gdl_string_of("万U"), gdl_decimal_from_int(10000), NULL, NULL);
  for (int mode = GDL_UNIT_GUIDELINE; mode <= GDL_UNIT_OUTSIDE; mode++) {
    const gdl_unit *unit = NULL;
    gdl_unit_problem problem;
    if (gdl_unit_parse(units, (const char *)data, size, (gdl_unit_mode)mode, &unit, &problem))
      check_unit(units, unit);
    else
      check_problem(units, &problem, size);
  }
  gdl_arena_free(arena);
  return 0;
}
