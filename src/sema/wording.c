/* wording.c - texts that name values: `Total score: {total}`. Read from the words as written, so that a message has its
 * place within the text; `{{` is a brace, and so is one that an escape makes. */
#include <string.h>

#include "base/text.h"
#include "sema/check.h"

typedef struct reader {
  gdl_checker *c;
  gdl_string raw;      /* between the quotes, as written */
  uint32_t raw_start;  /* where that begins in the sources */
  gdl_string words;    /* the same, escapes decoded */
  uint32_t at, to;     /* in `raw`; in `words` */
  uint32_t piece_from; /* where the piece at hand begins in `words` */
  GDL_LIST(gdl_wording_part) pieces;
} reader;

typedef GDL_LIST(gdl_named) named_list;

/* ---- what is named ---- */

static uint32_t name_end(gdl_string text, uint32_t at) {
  const uint32_t from = at;
  uint32_t code_point;
  for (size_t len; at < text.len; at += (uint32_t)len) {
    len = gdl_utf8_decode(text.text + at, text.len - at, &code_point);
    if (len == 0 || !(at == from ? gdl_is_name_start(code_point) : gdl_is_name_continue(code_point)))
      break;
  }
  return at;
}

static gdl_ident ident_at(const reader *r, uint32_t from, uint32_t end) {
  return (gdl_ident){gdl_names_intern(r->c->names, r->raw.text + from, end - from),
                     {r->raw_start + from, r->raw_start + end}};
}

/* `NAME` or `NAME.NAME` with blanks around it; false: something else. */
static bool ref_in(const reader *r, uint32_t from, uint32_t close, gdl_ref *out) {
  while (from < close && r->raw.text[from] == ' ') from++;
  while (close > from && r->raw.text[close - 1] == ' ') close--;
  const uint32_t first = name_end(r->raw, from);
  if (first == from) return false;
  *out = (gdl_ref){.first = ident_at(r, from, first),
                   .span = {r->raw_start + from, r->raw_start + close}};
  if (first == close) return true;
  if (r->raw.text[first] != '.' || name_end(r->raw, first + 1) != close || first + 1 == close)
    return false;
  out->second = ident_at(r, first + 1, close);
  return true;
}

static bool param_named(gdl_checker *c, gdl_ref ref, gdl_named *out) {
  const gdl_symbol *symbol = gdl_symbol_want(c, ref.first, GDL_SYMBOL_ACTION);
  if (!symbol) return false;
  out->action = symbol->index;
  out->param = gdl_param_of(c, symbol->index, ref.second);
  if (out->param == GDL_NONE) return false;
  const gdl_action_param *param = &c->actions.at[out->action].params[out->param];
  out->type = param->type;
  out->shown_places = param->decl->shown_to ? param->shown_places : -1;
  return true;
}

static bool value_named(gdl_checker *c, gdl_ref ref, gdl_named *out) {
  const gdl_expr expr = {.kind = GDL_EXPR_NAME, .depth = 1, .span = ref.span, .ref = ref};
  const gdl_typed value = gdl_check_name(c, &expr, NULL);
  const gdl_symbol *symbol = gdl_symbol_of(c, ref.first.name);
  if (gdl_is_poison(value)) return false;
  out->node = value.node;
  out->type = value.type;
  if (symbol && symbol->kind == GDL_SYMBOL_FACT)
    out->shown_places = c->facts.at[symbol->index].shown_places;
  if (symbol && symbol->kind == GDL_SYMBOL_DEFINE)
    out->shown_places = c->defines.at[symbol->index].shown_places;
  return true;
}

/* Its place in the list of what the effect names; GDL_NONE: reported. */
static uint32_t named_at(gdl_checker *c, named_list *list, gdl_ref ref) {
  gdl_named named = {
      .name = ref.first.name, .node = GDL_NONE, .action = GDL_NONE, .param = GDL_NONE, .shown_places = -1};
  named.param_name = ref.second.name;
  for (uint32_t i = 0; i < list->count; i++)
    if (list->at[i].name == named.name && list->at[i].param_name == named.param_name) return i;
  if (!(ref.second.name ? param_named(c, ref, &named) : value_named(c, ref, &named)))
    return GDL_NONE;
  GDL_PUSH(c->arena, list, named);
  return list->count - 1;
}

/* ---- the text ---- */

static void end_piece(reader *r, uint32_t end, uint32_t named) {
  const gdl_wording_part piece = {{r->words.text + r->piece_from, end - r->piece_from}, named};
  GDL_PUSH(r->c->arena, &r->pieces, piece);
  r->piece_from = r->to;
}

static uint32_t find(const reader *r, char c) {
  uint32_t at = r->at;
  while (at < r->raw.len && r->raw.text[at] != c) at++;
  return at;
}

/* `\n` and the like stand for one byte, `\u{4E2D}` for a character. */
static void skip_escape(reader *r) {
  uint32_t code_point;
  const bool is_long = r->at + 1 < r->raw.len && r->raw.text[r->at + 1] == 'u';
  r->at = is_long ? find(r, '}') + 1 : r->at + 2;
  r->to += is_long ? (uint32_t)gdl_utf8_decode(r->words.text + r->to, r->words.len - r->to, &code_point)
                   : 1;
}

/* At an opening brace. False: reported, and the rest is not looked at. */
static bool read_brace(reader *r, named_list *list) {
  const uint32_t open = r->at, before = r->to;
  if (open + 1 < r->raw.len && r->raw.text[open + 1] == '{') {
    r->at += 2;
    r->to += 2;
    end_piece(r, before + 1, GDL_NONE);
    return true;
  }
  const uint32_t close = find(r, '}');
  gdl_ref ref;
  gdl_span span = {r->raw_start + open, r->raw_start + (close < r->raw.len ? close + 1 : open + 1)};
  if (close == r->raw.len || !ref_in(r, open + 1, close, &ref)) {
    gdl_report_1(r->c->diags, GDL_DIAG_TEXT_NAMES_WHAT, span,
                 gdl_sources_text(r->c->diags->sources, span));
    return false;
  }
  r->at = close + 1;
  r->to += close + 1 - open;
  const uint32_t named = named_at(r->c, list, ref);
  end_piece(r, before, named);
  return named != GDL_NONE;
}

/* One that closes nothing stands for itself, two for one. */
static void read_closing(reader *r) {
  const bool is_double = r->at + 1 < r->raw.len && r->raw.text[r->at + 1] == '}';
  const uint32_t before = r->to;
  r->at += is_double ? 2 : 1;
  r->to += is_double ? 2 : 1;
  if (is_double) end_piece(r, before + 1, GDL_NONE);
}

static bool words_of(gdl_checker *c, const gdl_text *text, reader *out) {
  const gdl_string all = gdl_sources_text(c->diags->sources, text->span);
  const char *quote = memchr(all.text, '"', all.len);
  if (!quote) return false;
  const uint32_t from = (uint32_t)(quote - all.text) + 1;
  if (all.len <= from) return false;
  *out = (reader){.c = c,
                  .raw = {all.text + from, all.len - from - 1},
                  .raw_start = text->span.start + from,
                  .words = text->string};
  return true;
}

static bool read_text(gdl_checker *c, const gdl_text *text, named_list *list, gdl_wording *out) {
  reader r;
  if (!words_of(c, text, &r)) return false;
  bool ok = true;
  while (ok && r.at < r.raw.len && r.to < r.words.len) {
    if (r.raw.text[r.at] == '\\') {
      skip_escape(&r);
    } else if (r.raw.text[r.at] == '{') {
      ok = read_brace(&r, list);
    } else if (r.raw.text[r.at] == '}') {
      read_closing(&r);
    } else {
      r.at++;
      r.to++;
    }
  }
  if (ok && r.piece_from < r.words.len) {
    r.to = r.words.len;
    end_piece(&r, r.words.len, GDL_NONE);
  }
  *out = (gdl_wording){r.pieces.at, r.pieces.count};
  return ok;
}

void gdl_check_wording(gdl_checker *c, gdl_rule_effect *effect) {
  const gdl_texts texts = effect->decl->texts;
  named_list list = {0};
  bool has_brace = false; /* of either kind */
  for (uint32_t i = 0; i < texts.count; i++)
    for (uint32_t k = 0; k < texts.at[i].string.len && !has_brace; k++)
      has_brace = texts.at[i].string.text[k] == '{' || texts.at[i].string.text[k] == '}';
  if (!has_brace) return;
  gdl_wording *wordings = GDL_NEW_ARRAY(c->arena, gdl_wording, texts.count);
  for (uint32_t i = 0; i < texts.count; i++) read_text(c, &texts.at[i], &list, &wordings[i]);
  effect->wordings = wordings;
  effect->named = list.at;
  effect->named_count = list.count;
}
