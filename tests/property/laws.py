"""Laws that every answer keeps, whatever the second evaluator says: each compares answers of gdl with each other.

A law is a function (generator, guideline, patient, ask) that yields complaints; `ask(text of a guideline, patient)` gives
gdl's answer. It asks nothing where it does not apply."""

import copy
import itertools
import json

import emit
import generate
import values as v
from evaluate import Evaluator
from generate import BOOL
from model import E
from units import CREATININE, MASS_PER_VOLUME, UNITS, WRITTEN, dimension, from_base, to_base, units_of

STATUSES = {"applies": {True}, "does not apply": {False}, "undetermined": {True, False}}


def canonical(answer):
    """An answer without what may differ: the order of lists and the fingerprint of the text."""
    if "error" in answer or "invalid" in answer:
        return {"refused": True, "invalid": answer.get("invalid")}
    rules = {r["id"]: (r["status"], sorted(r["overridden_by"])) for i in answer["items"] for r in i["rules"]}
    return {
        "rules": rules,
        "items": {i["id"]: (i["status"], sorted(i["missing"])) for i in answer["items"]},
        "duties": {d["id"]: (d["status"], sorted(d["missing"])) for d in answer["duties"]},
        "actions": {a["id"]: (a["verdict"], sorted(a["possible"]), sorted(a["missing"]),
                              sorted(json.dumps(b, sort_keys=True) for b in a["because"]),
                              sorted(json.dumps({**p, "missing": sorted(p["missing"])}, sort_keys=True)
                                     for p in a["parameters"]))
                    for a in answer["actions"]},
        "warnings": sorted(w["rule"] for w in answer["warnings"]),
        "facts": {k: sorted(names) for k, names in answer["facts"].items()},
    }


def unlike(what, a, b):
    a, b = canonical(a), canonical(b)
    for key in a:
        if a[key] != b.get(key):
            yield "%s changes %s: %s became %s" % (what, key, a[key], b.get(key))


# ---- learning a fact only shrinks what is possible ----

def grown(before, after, what):
    if "error" in before or "error" in after:  # a constraint speaks only when it is decided
        return
    rules = {r["id"]: r["status"] for i in before["items"] for r in i["rules"]}
    for item in after["items"]:
        for r in item["rules"]:
            if not STATUSES[r["status"]] <= STATUSES[rules[r["id"]]]:
                yield "%s: %s was %s, is %s" % (what, r["id"], rules[r["id"]], r["status"])
    possible = {a["id"]: set(a["possible"]) for a in before["actions"]}
    for a in after["actions"]:
        if not set(a["possible"]) <= possible[a["id"]]:
            yield "%s: %s could be %s, is %s" % (what, a["id"], sorted(possible[a["id"]]), sorted(a["possible"]))
    for key in ("warnings", "notes"):
        known = {w["rule"]: {x["id"]: (x["low"], x["high"]) for x in w["values"] if x["known"]} for w in before[key]}
        after_ = {w["rule"]: {x["id"]: (x["low"], x["high"]) for x in w["values"]} for w in after[key]}
        for rule, values in known.items():
            for name, ends in values.items():
                if after_.get(rule, {}).get(name) != ends:
                    yield "%s: the text of %s said %s of %s, now %s" % (what, rule, ends, name, after_.get(rule, {}).get(name))


def promises(g, patient):
    """Whether learning must shrink: `is known` is exempt, and so are `cases` whose guards leave no answer or two."""
    if any(a.op == "known" for e in g.expressions() for a in e.walk()):
        return False
    own = Evaluator(g, patient, generate.TODAY)
    own.answer()
    return not own.broken_cases


def absent(g, patient):
    return [f for f in g.facts.values() if f.name not in patient and f.otherwise is None]


def monotone(gen, g, patient, ask):
    text = emit.guideline(g)
    missing = absent(g, patient)
    if not missing:
        return
    f = gen.rng.choice(missing)
    more = {**patient, f.name: gen.value(f)}
    if promises(g, more):
        yield from grown(ask(text, emit.patient(g, patient)), ask(text, emit.patient(g, more)), "given " + f.name)


def completions(gen, g, patient, ask):
    """Every completion's verdict is among those that were possible."""
    missing = absent(g, patient)
    flags = [f for f in missing if f.type == "boolean"]
    if not missing or len(flags) > 3:
        return
    text = emit.guideline(g)
    before = ask(text, emit.patient(g, patient))
    for bits in itertools.product((False, True), repeat=len(flags)):
        whole = {**patient, **{f.name: gen.value(f) for f in missing}, **{f.name: b for f, b in zip(flags, bits)}}
        if promises(g, whole):
            yield from grown(before, ask(text, emit.patient(g, whole)), "completed with %s" % whole)


# ---- what means nothing ----

def order(gen, g, patient, ask):
    first = ask(emit.guideline(g), emit.patient(g, patient))
    second = ask(emit.guideline(g, gen.rng), emit.patient(g, patient, order=gen.rng))
    yield from unlike("order", first, second)


def mapped(g, fn):
    """The guideline with `fn` applied to every expression."""
    new = copy.copy(g)
    new.facts, new.defines, new.rules = {}, {}, []
    for name, fact in g.facts.items():
        new.facts[name] = copy.copy(fact)
        if fact.otherwise is not None:
            new.facts[name].otherwise = fn(fact.otherwise)
    for name, define in g.defines.items():
        new.defines[name] = copy.copy(define)
        new.defines[name].value = fn(define.value)
    new.parameters = {name: fn(e) for name, e in g.parameters.items()}
    new.constraints = [(name, fn(e)) for name, e in g.constraints]
    for rule in g.rules:
        rule = copy.copy(rule)
        rule.when, rule.unless = fn(rule.when), [fn(u) for u in rule.unless]
        rule.effects = [copy.copy(x) for x in rule.effects]
        for effect in rule.effects:
            effect.assigns = [(name, fn(e)) for name, e in effect.assigns]
        new.rules.append(rule)
    return new


def inverse(e):
    return e.args[0] if e.op == "not" else E("not", BOOL, [e])


def dual(e):
    args = [dual(a) for a in e.args]
    flipped = {"and": "or", "or": "and", "all": "any", "any": "all"}
    if e.op in flipped:
        return inverse(E(flipped[e.op], BOOL, [inverse(a) for a in args]))
    if e.op == "none":
        return E("all", BOOL, [inverse(a) for a in args])
    if e.op == "atleast":
        return inverse(E("atleast", BOOL, [inverse(a) for a in args], len(args) - e.arg + 1))
    return E(e.op, e.kind, args, e.arg)


def de_morgan(gen, g, patient, ask):
    data = emit.patient(g, patient)
    yield from unlike("de Morgan", ask(emit.guideline(g), data), ask(emit.guideline(mapped(g, dual)), data))


def exceptions(gen, g, patient, ask):
    """`unless` reads as `and not`."""
    new = mapped(g, lambda e: e)
    for rule in new.rules:
        rule.when = E("all", BOOL, [rule.when] + [inverse(u) for u in rule.unless])
        rule.unless = []
    data = emit.patient(g, patient)
    yield from unlike("unless", ask(emit.guideline(g), data), ask(emit.guideline(new), data))


def retold(rng):
    """Numbers in other units of their kind, where that is exact."""
    def change(e):
        if e.kind == ("range", CREATININE):  # its ends meet only in one kind of unit
            return e
        if e.op != "num" or not e.arg[1]:
            return E(e.op, e.kind, [change(a) for a in e.args], e.arg)
        value, unit = e.arg
        other = rng.choice(units_of(dimension(unit)))
        scaled = from_base(to_base(value, unit), other)
        if scaled is None or len(scaled.as_tuple().digits) >= 20:
            return e
        return E("num", e.kind, arg=(scaled, other))
    return change


def rewritten_units(gen, g, patient, ask):
    first = ask(emit.guideline(g), emit.patient(g, patient))
    second = ask(emit.guideline(mapped(g, retold(gen.rng))), emit.patient(g, patient, gen.rng))
    yield from unlike("other units", first, second)


# ---- what cannot be used is an error, and says where ----

def spoiled(gen, g, patient):
    """(JSON text, the fact that must be named), each wrong in one way."""
    rng = gen.rng
    told = {n: emit.fact_value(g.facts[n], raw, None) for n, raw in patient.items()}

    def text(extra=()):
        return "{%s}" % ", ".join('"%s": %s' % pair for pair in list(told.items()) + list(extra))

    yield text([("flags0", "true")]), "flags0"
    for f in g.facts.values():
        wrong = []
        if f.type == "boolean":
            wrong = ['"yes"', "1", '"true"', "[]"]
        elif f.type == "one":
            wrong = ['"none_such"', "3", "true", '["%s"]' % f.choices.names[0]]
        elif f.type == "any":
            first = f.choices.names[0]
            wrong = ['["none_such"]', '"%s"' % first, '{"has": ["%s"], "not": ["%s"]}' % (first, first), "true"]
        elif f.type == "date":
            wrong = ['"2026-02-30"', '"2026-13-01"', '"24.11.2026"', "20261124", '"2026-11"']
        elif f.type == "series":
            one = gen.element(f)
            value = emit.fact_value(f, [(generate.TODAY - 3, one)], None)
            wrong = [emit.fact_value(f, [(generate.TODAY - 3, one)] * 2, None), "[3]", value.replace("2026-11-21", "2026-02-30")]
        elif f.type == "text":
            wrong = ["3", "true", "[]"]
        else:
            wrong = [emit.quantity(f.high + 1, f.unit, None), "true", '"many"', '""']
            if f.type == "quantity":
                near = (dimension(f.unit), MASS_PER_VOLUME if f.unit in WRITTEN else None)
                strange = rng.choice([u for u in UNITS if u and dimension(u) not in near and u not in WRITTEN and "U" not in u])
                wrong += [emit.number(f.low), '"%s"' % emit.number(f.low), '"%s %s"' % (emit.number(f.low), strange)]
            if f.type == "integer":
                wrong += ["1.5", '"1"']
        for value in rng.sample(wrong, 1):
            kept = told.pop(f.name, None)
            yield text([(f.name, value)]), f.name
            if kept is not None:
                told[f.name] = kept
                yield text([(f.name, kept)]), f.name  # told twice


def errors(gen, g, patient, ask):
    guideline = emit.guideline(g)
    found = list(spoiled(gen, g, patient))
    for data, name in gen.rng.sample(found, min(3, len(found))):
        answer = ask(guideline, data)
        if "error" not in answer or answer.get("complete") is not False:
            yield "%s was not refused: %s" % (name, data)
        elif name not in json.dumps(answer["error"], ensure_ascii=False):
            yield "%s is not named in %s for %s" % (name, answer["error"], data)


def settled(gen, g, patient, ask):
    """Who answers all that is asked for an action is asked nothing more for it."""
    text = emit.guideline(g)
    before = ask(text, emit.patient(g, patient))
    open_ = [a for a in before.get("actions", ()) if a["verdict"] is None]
    if not open_:
        return
    action = gen.rng.choice(open_)
    if any(g.facts[n].otherwise is not None for n in action["missing"]):  # to be told it is a correction
        return
    more = {**patient, **{n: gen.value(g.facts[n]) for n in action["missing"]}}
    after = ask(text, emit.patient(g, more))
    if "error" in after:
        return
    left = next(a for a in after["actions"] if a["id"] == action["id"])
    partial = {n for n in action["missing"] if isinstance(more[n], tuple)}
    if not set(left["missing"]) <= partial:
        yield "%s asked for %s, then for %s" % (action["id"], action["missing"], left["missing"])


LAWS = {"settled": settled, "monotone": monotone, "completions": completions, "order": order, "de morgan": de_morgan, "unless": exceptions,
        "units": rewritten_units, "errors": errors}
