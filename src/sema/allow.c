/* allow.c - `allow GDL1239 because "…"`: findings that the author has seen and stands by. */
#include "sema/check.h"

/* Errors that are a judgement, not a fault: they may be allowed as warnings may. */
static bool may_be_allowed(gdl_diag_code code) {
  return code == GDL_DIAG_LOSES_WARNING || gdl_diag_info_of(code)->severity == GDL_WARNING;
}

/* GDL and four digits. */
static bool number_of(gdl_string word, uint16_t *out) {
  if (word.len != 7 || word.text[0] != 'G' || word.text[1] != 'D' || word.text[2] != 'L')
    return false;
  uint16_t number = 0;
  for (uint32_t i = 3; i < 7; i++) {
    if (word.text[i] < '0' || word.text[i] > '9') return false;
    number = (uint16_t)(number * 10 + (word.text[i] - '0'));
  }
  *out = number;
  return true;
}

static bool code_of(const gdl_decl *decl, gdl_diag_code *out) {
  uint16_t number;
  const gdl_name *name = decl->allow.code.name;
  return name && number_of(name->string, &number) && gdl_diag_find(number, out);
}

void gdl_check_allows(gdl_checker *c) {
  c->allowed = GDL_NEW_ARRAY(c->arena, bool, GDL_DIAG_COUNT);
  c->allow_used = GDL_NEW_ARRAY(c->arena, bool, GDL_DIAG_COUNT);
  for (uint32_t i = 0; i < c->allows.count; i++) {
    gdl_ident word = c->allows.at[i]->allow.code;
    gdl_diag_code code;
    if (!word.name) continue;
    if (!code_of(c->allows.at[i], &code))
      gdl_report_1(c->diags, GDL_DIAG_ALLOW_UNKNOWN, word.span, word.name->string);
    else if (!may_be_allowed(code))
      gdl_report_1(c->diags, GDL_DIAG_ALLOW_ERROR, word.span, word.name->string);
    else if (c->allowed[code])
      gdl_report_1(c->diags, GDL_DIAG_NAMED_TWICE, word.span, word.name->string);
    else
      c->allowed[code] = true;
  }
}

bool gdl_is_allowed(gdl_checker *c, gdl_diag_code code) {
  if (!c->allowed[code]) return false;
  return c->allow_used[code] = true;
}

void gdl_drop_allowed(gdl_checker *c) {
  gdl_diags *diags = c->diags;
  uint32_t kept = 0;
  for (uint32_t i = 0; i < diags->count; i++) {
    gdl_diag_code code = diags->at[i].code;
    if (c->allowed[code] && gdl_diag_info_of(code)->severity == GDL_WARNING) {
      c->allow_used[code] = true;
      diags->warnings--;
    } else {
      diags->at[kept++] = diags->at[i];
    }
  }
  diags->count = kept;
  if (diags->errors > 0) return; /* what is allowed may stand in a part that could not be checked */
  for (uint32_t i = 0; i < c->allows.count; i++) {
    gdl_diag_code code;
    if (code_of(c->allows.at[i], &code) && c->allowed[code] && !c->allow_used[code])
      gdl_report_1(c->diags, GDL_DIAG_ALLOW_NOTHING, c->allows.at[i]->allow.code.span,
                   c->allows.at[i]->allow.code.name->string);
  }
}
