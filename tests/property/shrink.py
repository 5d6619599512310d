"""Makes a failing pair smaller: drops what can go while the failure stays."""

import copy

from model import E, Guideline


def variants(g, patient):
    """Smaller pairs, the largest steps first."""
    for i in reversed(range(len(g.rules))):
        yield without_rule(g, i), patient
    for name in list(patient):
        yield g, {n: x for n, x in patient.items() if n != name}
    yield unused(g, patient)
    for i, _ in enumerate(g.constraints):
        small = copy.copy(g)
        small.constraints = g.constraints[:i] + g.constraints[i + 1:]
        yield small, patient
    for i, rule in enumerate(g.rules):
        for part in ("unless", "overrides", "effects"):
            for k in range(len(getattr(rule, part))):
                if part == "effects" and len(rule.effects) == 1:
                    continue
                yield with_rule(g, i, **{part: getattr(rule, part)[:k] + getattr(rule, part)[k + 1:]}), patient
        if rule.alternative:
            yield with_rule(g, i, alternative=None), patient
        for when in simpler(rule.when):
            yield with_rule(g, i, when=when), patient
        for k, u in enumerate(rule.unless):
            for small in simpler(u):
                yield with_rule(g, i, unless=rule.unless[:k] + [small] + rule.unless[k + 1:]), patient
        for k, effect in enumerate(rule.effects):
            for n in range(len(effect.assigns)):
                for small in [None] + list(simpler(effect.assigns[n][1])):
                    changed = copy.copy(effect)
                    changed.assigns = list(effect.assigns)
                    if small is None:
                        del changed.assigns[n]
                        if not changed.assigns and effect.verb == "regimen":
                            continue
                    else:
                        changed.assigns[n] = (effect.assigns[n][0], small)
                    yield with_rule(g, i, effects=rule.effects[:k] + [changed] + rule.effects[k + 1:]), patient
    for name, define in g.defines.items():
        for small in simpler(define.value):
            changed = copy.copy(define)
            changed.value = small
            new = copy.copy(g)
            new.defines = {**g.defines, name: changed}
            yield new, patient
    for name, fact in g.facts.items():
        if fact.otherwise is not None:
            changed = copy.copy(fact)
            changed.otherwise = None
            new = copy.copy(g)
            new.facts = {**g.facts, name: changed}
            yield new, patient


def with_rule(g, i, **parts):
    small = copy.copy(g)
    rule = copy.copy(g.rules[i])
    for name, part in parts.items():
        setattr(rule, name, part)
    small.rules = g.rules[:i] + [rule] + g.rules[i + 1:]
    return small


def without_rule(g, i):
    gone = g.rules[i]
    left = g.rules[:i] + g.rules[i + 1:]
    names = {r.id for r in left} | {r.item for r in left}

    def cut(e):
        if e.op == "applies" and e.arg not in names:
            return E("bool", e.kind, arg=False)
        return rebuilt(e, [cut(a) for a in e.args])

    small = copy.copy(g)
    small.rules = []
    for rule in left:
        rule = copy.copy(rule)
        rule.when, rule.unless = cut(rule.when), [cut(u) for u in rule.unless]
        rule.overrides = [o for o in rule.overrides if o != gone.id]
        rule.alternative = None if rule.item == gone.item and rule.alternative == gone.name else rule.alternative
        rule.effects = [copy.copy(x) for x in rule.effects]
        for effect in rule.effects:
            effect.assigns = [(n, cut(e)) for n, e in effect.assigns]
        small.rules.append(rule)
    small.defines = {}
    for name, define in g.defines.items():
        small.defines[name] = copy.copy(define)
        small.defines[name].value = cut(define.value)
    return small


def unused(g, patient):
    """Without the declarations that nothing reads."""
    small = copy.copy(g)
    while True:
        read = {a.arg for e in small.expressions() for a in e.walk() if a.op in ("fact", "define", "param")}
        defines = {n: d for n, d in small.defines.items() if n in read}
        facts = {n: f for n, f in small.facts.items() if n in read}
        parameters = {n: p for n, p in small.parameters.items() if n in read}
        if (len(defines), len(facts), len(parameters)) == (len(small.defines), len(small.facts), len(small.parameters)):
            break
        small.defines, small.facts, small.parameters = defines, facts, parameters
    actions = {x.action for r in small.rules for x in r.effects}
    duties = {d for r in small.rules for x in r.effects for d in x.duties}
    small.actions = {n: a for n, a in small.actions.items() if n in actions}
    small.duties = [d for d in small.duties if d in duties]
    small.codes = [c for c in small.codes if any(f.choices is c for f in small.facts.values())]
    return small, {n: x for n, x in patient.items() if n in small.facts}


def rebuilt(e, args):
    if all(a is b for a, b in zip(args, e.args)):
        return e
    return E(e.op, e.kind, args, e.arg)


def simpler(e):
    """The expression with one part replaced by something smaller of the same kind."""
    for a in e.args:
        if a.kind == e.kind:
            yield a
    if e.op in ("and", "or", "all", "any", "none", "count", "atleast", "add", "min", "max") and len(e.args) > 2:
        for i in range(len(e.args)):
            yield E(e.op, e.kind, e.args[:i] + e.args[i + 1:], e.arg)
    if e.op in ("cases", "sumwhen") and len(e.args) > 3:
        for i in range(0, len(e.args) - 1, 2):
            yield E(e.op, e.kind, e.args[:i] + e.args[i + 2:], e.arg)
    if e.kind == ("bool",) and e.op != "bool":
        yield E("bool", e.kind, arg=True)
        yield E("bool", e.kind, arg=False)
    for i, a in enumerate(e.args):
        for small in simpler(a):
            yield E(e.op, e.kind, e.args[:i] + (small,) + e.args[i + 1:], e.arg)


def size(g, patient):
    return sum(1 for e in g.expressions() for _ in e.walk()) + 3 * len(g.rules) + len(patient) + len(g.facts)


def shrink(g, patient, fails, tries=600):
    """The smallest pair found for which `fails(guideline, patient)` still holds."""
    again = True
    while again and tries > 0:
        again = False
        for small, fewer in variants(g, patient):
            if size(small, fewer) >= size(g, patient):
                continue
            tries -= 1
            if tries < 0:
                break
            if fails(small, fewer):
                g, patient, again = small, fewer, True
                break
    return g, patient
