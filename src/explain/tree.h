/* tree.h - a condition as it was decided: a tree with every part held, failed or unknown. */
#ifndef GDL_EXPLAIN_TREE_H
#define GDL_EXPLAIN_TREE_H

#include "report/words.h"

typedef enum gdl_tree_form {
  GDL_TREE_STATEMENT, /* one comparison, fact or rule */
  GDL_TREE_ALL,
  GDL_TREE_ANY,
  GDL_TREE_NONE,
  GDL_TREE_NOT_ALL,
  GDL_TREE_AT_LEAST,
  GDL_TREE_FEWER
} gdl_tree_form;

typedef struct gdl_tree {
  gdl_tree_form form;
  gdl_truth truth; /* of the statement as it is said here, negation included */
  uint32_t node;
  bool negated;      /* of a statement: the node's opposite is said */
  bool is_exception; /* an `unless`; the truth is that of the exception itself */
  uint32_t define;   /* the definition whose name it goes by, or GDL_NONE */
  bool is_opposite;  /* of that definition */
  int64_t least;     /* of AT_LEAST and FEWER */
  const struct gdl_tree *const *parts;
  uint32_t count;
  uint32_t left_out; /* parts beyond GDL_TREE_MAX */
} gdl_tree;

/* 2000: a longer explanation is not read; definitions that share definitions could make one without end. */
#define GDL_TREE_MAX 2000

const gdl_tree *gdl_tree_of_rule(const gdl_words *words, uint32_t rule);
const gdl_tree *gdl_tree_of(const gdl_words *words, uint32_t node);

#endif
