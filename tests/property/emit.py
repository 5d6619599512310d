"""Guidelines as .gdl text and patients as JSON."""

import json

import values as v
from units import DATA_SPELLINGS, DECLARED, SUBSTANCE, WRITTEN, dimension, from_base, to_base, units_of

# How tightly what an expression is made of holds together, loosest first.
IF, OR, AND, NOT, COMPARE, SUM, PRODUCT, NEGATIVE, POWER, RANGE, POSTFIX, PRIMARY = range(12)
JOINED = {"and": (AND, " and "), "or": (OR, " or ")}
ARITHMETIC = {"add": (SUM, "+"), "sub": (SUM, "-"), "mul": (PRODUCT, "*"), "div": (PRODUCT, "/")}
LISTS = {"all": "all of", "any": "any of", "none": "none of", "count": "count of"}
CALLS = {"min": "min", "max": "max", "abs": "abs", "sqrt": "sqrt", "points": "points"}


def number(value, unit=""):
    text = format(abs(value), "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return ("-" if value < 0 else "") + text + (" " + WRITTEN.get(unit, unit) if unit else "")


def texts(e):
    """(text, how tightly it holds)."""
    def at(a, tightness):
        text, holds = texts(a)
        return text if holds >= tightness else "(" + text + ")"

    def listed(args):
        return "(" + ", ".join(at(a, IF) for a in args) + ")"

    op, args, arg = e.op, e.args, e.arg
    if op in ("fact", "define", "param", "name"):
        return arg, PRIMARY
    if op == "today":
        return "today", PRIMARY
    if op == "bool":
        return "true" if arg else "false", PRIMARY
    if op == "num":
        return number(*arg), NEGATIVE if arg[0] < 0 else PRIMARY
    if op == "text":
        return json.dumps(arg, ensure_ascii=False), PRIMARY
    if op == "date":
        return v.date_text(arg), PRIMARY
    if op == "not":
        return "not " + at(args[0], NOT), NOT
    if op in JOINED:
        # and inside or is put in parentheses, as the language advises
        holds, word = JOINED[op]
        return word.join(at(a, NOT) for a in args), holds
    if op == "cmp":
        return "%s %s %s" % (at(args[0], SUM), arg, at(args[1], SUM)), COMPARE
    if op == "inrange":
        return "%s in %s" % (at(args[0], SUM), at(args[1], SUM)), COMPARE
    if op == "inset":
        return "%s in { %s }" % (at(args[0], SUM), ", ".join(arg[1])), COMPARE
    if op == "is":
        return "%s is %s%s" % (at(args[0], SUM), "not " if arg[1] else "", arg[0]), COMPARE
    if op == "has":
        mode, group, names = arg
        if mode == "one":
            return "%s has %s" % (at(args[0], SUM), names[0]), COMPARE
        return "%s has %s of %s" % (at(args[0], SUM), mode, group or "{ %s }" % ", ".join(names)), COMPARE
    if op == "empty":
        return "%s is %sempty" % (at(args[0], SUM), "not " if arg else ""), COMPARE
    if op == "known":
        return "%s is %sknown" % (at(args[0], SUM), "not " if arg else ""), COMPARE
    if op == "atleast":
        return "at least %d of %s" % (arg, listed(args)), PRIMARY
    if op in LISTS:
        return LISTS[op] + " " + listed(args), PRIMARY
    if op == "sumpoints":
        return "sum of points" + listed(args), PRIMARY
    if op == "if":
        return "if %s then %s else %s" % tuple(at(a, OR) for a in args), IF
    if op == "cases":
        parts = ["when %s => %s" % (at(g, OR), at(x, OR)) for g, x in zip(args[0::2], args[1::2])]
        if len(args) % 2:
            parts.append("otherwise => " + at(args[-1], OR))
        return "cases%s { %s }" % (" in order" if arg else "", "  ".join(parts)), PRIMARY
    if op == "sumwhen":
        parts = ["%s when %s" % (at(x, PRIMARY), at(g, OR)) for x, g in zip(args[0::2], args[1::2])]
        return "sum { %s }" % "  ".join(parts), PRIMARY
    if op in ARITHMETIC:
        holds, sign = ARITHMETIC[op]
        return (" %s " % sign).join([at(args[0], holds)] + [at(a, holds + 1) for a in args[1:]]), holds
    if op == "neg":
        return "-" + at(args[0], POWER), NEGATIVE
    if op == "pow":
        return "%s ^ %s" % (at(args[0], POSTFIX), number(arg)), POWER
    if op in CALLS:
        return CALLS[op] + listed(args), PRIMARY
    if op == "real":
        return arg + listed(args), PRIMARY
    if op == "step":
        return "%s(%s%s)" % (arg[0], at(args[0], IF), "" if arg[1] is None else ", %d" % arg[1]), PRIMARY
    if op == "clamp":
        inside = args[0].arg if args[0].arg in ("weight", "bsa", "tumour") else "(%s)" % at(args[0], IF)
        return "clamp %s to %s .. %s" % (inside, number(*args[1].args[0].arg), number(*args[1].args[1].arg)), PRIMARY
    if op == "range":
        low, high = args
        if low.op == high.op == "date":
            return "%s..%s" % (texts(low)[0], texts(high)[0]), RANGE
        if low.op == high.op == "num" and low.arg[1] == high.arg[1] and low.arg[0] >= 0:
            return "%s..%s" % (number(low.arg[0]), number(*high.arg)), RANGE
        # A unit after the second end would serve both: parentheses keep each end its own.
        return "(%s) .. (%s)" % (at(low, IF), at(high, IF)), RANGE
    if op == "as":
        return "%s as %s" % (at(args[0], POSTFIX), WRITTEN.get(arg, arg)), POSTFIX
    if op == "whole":
        return "whole %s from %s to %s" % (arg, at(args[0], PRIMARY), at(args[1], PRIMARY)), PRIMARY
    if op == "join":
        return "%s + %s" % (at(args[0], SUM), at(args[1], PRODUCT)), SUM
    if op == "year":
        return "year(%s)" % at(args[0], IF), PRIMARY
    if op == "shift":
        return "%s %s %s" % (at(args[0], SUM), "+" if arg[1] > 0 else "-", at(args[1], PRODUCT)), SUM
    if op == "between":
        return "%s - %s" % (at(args[0], SUM), at(args[1], PRODUCT)), SUM
    if op == "applies":
        return arg + " applies", PRIMARY
    if op == "pick":
        which, limit = arg
        inside = at(args[0], PRIMARY)
        if limit:
            inside += " %s %s" % (limit, at(args[1], IF))
        return "%s(%s)" % (which, inside), PRIMARY
    raise AssertionError(op)


def expression(e, tightness=IF):
    text, holds = texts(e)
    return text if holds >= tightness else "(" + text + ")"


# ---- declarations ----

def choices(c):
    if c.name:
        return c.name
    return "{ %s }" % ", ".join(n if c.points is None else "%s = %s" % (n, number(c.points[n]))
                                 for n in c.names)


def fact_type(f):
    def numeric(word):
        if f.low is None:
            return word
        return "%s %s..%s%s" % (word, number(f.low), number(f.high), "" if f.step is None else " step " + number(f.step))
    if f.type == "boolean":
        return "boolean"
    if f.type == "date":
        return "date" if f.low is None else "date %s..%s" % (v.date_text(f.low), v.date_text(f.high))
    if f.type == "one":
        return "one of " + choices(f.choices)
    if f.type == "any":
        return "any of " + choices(f.choices)
    if f.type == "text":
        return "text"
    if f.type == "series":
        if f.element == "boolean":
            return "series of boolean"
        if f.element == "one":
            return "series of one of " + choices(f.choices)
        return "series of " + (numeric("quantity " + f.unit) if f.unit else numeric("number"))
    if f.unit in WRITTEN:
        return numeric("quantity " + WRITTEN[f.unit]) + " of creatinine"
    return numeric("quantity " + f.unit if f.type == "quantity" else f.type)


def parameter_type(unit):
    if not isinstance(unit, str):
        return "one of " + choices(unit)
    return "quantity " + unit if unit else "number"


def effect(x):
    assigns = ", ".join("%s = %s" % (name, expression(e)) for name, e in x.assigns)
    if x.verb == "require":
        return "require " + ", ".join(x.duties)
    if x.verb in ("note", "warn"):
        return '%s en "said%s"' % (x.verb, "".join(" {%s}" % expression(e) for e in x.named))
    if x.verb == "open":
        return "open %s%s" % (x.action, "." + x.parameter if x.parameter else "")
    return "%s %s%s" % (x.verb, x.action, " with " + assigns if assigns else "")


def rule(r):
    lines = ["  rule " + r.name]
    if r.overrides:
        lines.append("    overrides " + ", ".join(r.overrides))
    if r.alternative:
        lines.append("    alternative to " + r.alternative)
    lines.append("    when " + expression(r.when, OR))
    lines += ["    unless " + expression(u, OR) for u in r.unless]
    lines += ["    " + effect(x) for x in r.effects]
    if r.overrides:
        lines.append('    because "said so"')
    return "\n".join(lines)


def declarations(g, order=None):
    """Texts in any order: it means nothing."""
    found = []
    for c in g.codes:
        found.append("codes %s { %s }" % (c.name, ", ".join(c.names)))
        found += ["group %s of %s { %s }" % (n, c.name, ", ".join(names)) for n, names in c.groups.items()]
    found += ["unit %s = %s" % pair for pair in DECLARED.items()]
    if any(f.unit in WRITTEN for f in g.facts.values()):
        found.append(SUBSTANCE)
    for f in g.facts.values():
        text = "fact %s : %s" % (f.name, fact_type(f))
        if f.otherwise is not None:
            text += " otherwise " + expression(f.otherwise, OR)
        found.append(text)
    found += ["parameter %s = %s" % (n, expression(e)) for n, e in g.parameters.items()]
    for d in g.defines.values():
        kind = " : one of " + choices(d.choices) if d.choices else ""
        found.append("define %s%s = %s" % (d.name, kind, expression(d.value, OR)))
    found += ["constraint %s when %s" % (n, expression(e, OR)) for n, e in g.constraints]
    for a in g.actions.values():
        found.append("action %s { label \"%s\" %s }" % (a.name, a.name, " ".join(
            "with %s : %s" % (p, parameter_type(unit)) for p, unit in a.parameters.items())))
    found += ['duty %s en "Owed"' % d for d in g.duties]
    for name, rules in g.items().items():
        if order:
            order.shuffle(rules)
        found.append("item %s {\n  label \"%s\"\n  score none\n  ours\n%s\n}" % (
            name, name, "\n".join(rule(r) for r in rules)))
    return found


def guideline(g, order=None):
    """The whole text; `order` is a random.Random that shuffles the declarations."""
    found = declarations(g, order)
    if order:
        order.shuffle(found)
    head = 'guideline generated {\n  language 1\n  title "Generated"\n  version "1.0.0"\n  issued 2026-01\n}\n'
    return head + "\n".join(found) + "\n"


# ---- patients ----

def quantity(value, unit, rng):
    """Told in a unit of the same kind that holds it exactly, in one of the two spellings; without rng in its own."""
    told = unit
    if rng and unit:
        told = rng.choice(units_of(dimension(unit)))
        other = from_base(to_base(value, unit), told)
        if other is None or len(other.as_tuple().digits) > 30:
            told, other = unit, value
        value = other
        if told in DATA_SPELLINGS and rng.random() < 0.5:
            told = DATA_SPELLINGS[told]
    if not unit:
        return number(value)
    told = WRITTEN.get(told, told)
    if rng and rng.random() < 0.3:
        return '{"value": %s, "unit": %s}' % (number(value), json.dumps(told, ensure_ascii=False))
    return json.dumps("%s %s" % (number(value), told), ensure_ascii=False)


def fact_value(f, raw, rng):
    if f.type == "boolean":
        return "true" if raw else "false"
    if f.type == "date":
        return '"%s"' % v.date_text(raw)
    if f.type in ("one", "text"):
        return json.dumps(raw)
    if f.type == "any":
        if isinstance(raw, tuple):
            return '{"has": %s, "not": %s}' % (json.dumps(list(raw[0])), json.dumps(list(raw[1])))
        return json.dumps(list(raw))
    if f.type == "series":
        def element(x):
            return quantity(x, f.unit, rng) if f.element == "number" else json.dumps(x)
        return "[%s]" % ", ".join('{"date": "%s", "value": %s}' % (v.date_text(d), element(x)) for d, x in raw)
    return quantity(raw, f.unit if f.type == "quantity" else "", rng)


def patient(g, facts, rng=None, name="p", order=None):
    """JSON text. `rng` chooses units and whether an absent fact is told as null; `order` shuffles the facts."""
    told = [(n, fact_value(g.facts[n], raw, rng)) for n, raw in facts.items()]
    if rng:
        told += [(n, "null") for n in g.facts if n not in facts and rng.random() < 0.3]
    if order:
        order.shuffle(told)
    return "{%s}" % ", ".join(['"id": "%s"' % name] + ['"%s": %s' % pair for pair in told])
