/* result.c - the public walk over a result. */
#include "api/walk.h"
#include "guideline.h"

#include <string.h>

const char *gdl_result_messages(const gdl_result *result, gdl_message_form form) {
  return result && form <= GDL_MESSAGES_JSON ? result->messages[form] : "";
}

const char *gdl_result_patient(const gdl_result *result) {
  return result && result->id.len > 0 ? result->id.text : NULL;
}

bool gdl_result_is_complete(const gdl_result *result) { return result && result->walk; }

bool gdl_result_is_undetermined(const gdl_result *result) {
  return result && result->walk && result->walk->is_undetermined;
}

const gdl_action_result *gdl_result_action(const gdl_result *result, size_t index) {
  if (!result || !result->walk || index >= result->walk->action_count) return NULL;
  return &result->walk->actions[index];
}

const gdl_action_result *gdl_result_action_named(const gdl_result *result, const char *id) {
  const gdl_action_result *action;
  for (size_t i = 0; id && (action = gdl_result_action(result, i)) != NULL; i++)
    if (strcmp(action->id, id) == 0) return action;
  return NULL;
}

const gdl_item_result *gdl_result_item(const gdl_result *result, size_t index) {
  if (!result || !result->walk || index >= result->walk->item_count) return NULL;
  return &result->walk->items[index];
}

const gdl_value_result *gdl_result_value(const gdl_result *result, size_t index) {
  if (!result || !result->walk || index >= result->walk->value_count) return NULL;
  return &result->walk->values[index];
}

const gdl_duty_result *gdl_result_duty(const gdl_result *result, size_t index) {
  if (!result || !result->walk || index >= result->walk->duty_count) return NULL;
  return &result->walk->duties[index];
}

const gdl_statement_result *gdl_result_warning(const gdl_result *result, size_t index) {
  if (!result || !result->walk || index >= result->walk->warning_count) return NULL;
  return &result->walk->warnings[index];
}

const gdl_statement_result *gdl_result_note(const gdl_result *result, size_t index) {
  if (!result || !result->walk || index >= result->walk->note_count) return NULL;
  return &result->walk->notes[index];
}

gdl_ids gdl_result_missing(const gdl_result *result) {
  return result && result->walk ? result->walk->missing : (gdl_ids){NULL, 0};
}
