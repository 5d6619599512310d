/* walk.h - the answer as guideline.h shows it; for src/api only. */
#ifndef GDL_API_WALK_H
#define GDL_API_WALK_H

#include "api/api.h"

struct gdl_walk {
  const gdl_action_result *actions;
  const gdl_item_result *items;
  const gdl_value_result *values;
  const gdl_duty_result *duties;
  const gdl_statement_result *warnings, *notes;
  size_t action_count, item_count, value_count, duty_count, warning_count, note_count;
  gdl_ids missing;
  bool is_undetermined;
};

#endif
