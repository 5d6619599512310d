"""The second evaluator: what a guideline says about a patient, from the language's definition alone (sections 3 to 5)."""

import math
from decimal import Decimal

import values as v
from units import CALENDAR, factor, to_base
from values import EITHER, FALSE, TRUE, Range, Set

SUPPORT = ("indicate", "recommend", "suggest", "permit")
AGAINST = ("contraindicate", "stop", "avoid", "switch")
VERDICT = {"contraindicate": "contraindicated", "stop": "stop", "avoid": "avoid", "switch": "switch", "open": "open",
           "caution": "caution", "indicate": "indicated", "recommend": "recommended", "suggest": "suggested",
           "permit": "permitted"}
STATUS = {TRUE: "applies", FALSE: "does not apply", EITHER: "undetermined"}
EMPTY = frozenset()


class Evaluator:
    def __init__(self, guideline, patient, today):
        """`patient`: given facts only. A boolean, Decimal in the fact's unit, day number, name, list of names,
        (has, not) of a partial list, or list of (day number, value)."""
        self.g, self.patient, self.today = guideline, patient, today
        self.rules = {r.id: r for r in guideline.rules}
        self.overriders = {r.id: [o for o in guideline.rules if r.id in o.overrides] for r in guideline.rules}
        self.items = guideline.items()
        self.cache = {}
        self.broken_cases = False  # some `cases` had no true branch, or two that differ

    # ---- values ----

    def of(self, e):
        key = id(e)
        if key not in self.cache:
            self.cache[key] = getattr(self, "do_" + e.op)(e)
        return self.cache[key]

    def all_of(self, args):
        return [self.of(a) for a in args]

    def given(self, fact, raw):
        if fact.type == "boolean":
            return v.truth(raw)
        if fact.type == "date":
            return raw, raw
        if fact.type == "one":
            return frozenset([raw])
        if fact.type == "any":
            if isinstance(raw, tuple):
                return Set(frozenset(raw[0]), frozenset(fact.choices.names) - frozenset(raw[1]))
            return Set(frozenset(raw), frozenset(raw))
        if fact.type == "series":
            return sorted(raw)
        if fact.type == "text":
            return frozenset([raw])
        return (to_base(raw, fact.unit),) * 2

    def declared(self, fact):
        """A missing fact: whatever its declaration allows."""
        if fact.type == "boolean":
            return EITHER
        if fact.type == "date":
            return (-math.inf, math.inf) if fact.low is None else (fact.low, fact.high)
        if fact.type == "one":
            return frozenset(fact.choices.names)
        if fact.type == "any":
            return Set(EMPTY, frozenset(fact.choices.names))
        if fact.type in ("series", "text"):
            return None
        return fact.low * factor(fact.unit), fact.high * factor(fact.unit)

    def fact(self, name):
        key = "fact " + name
        if key not in self.cache:
            fact = self.g.facts[name]
            if name in self.patient:
                value = self.given(fact, self.patient[name])
            elif fact.otherwise is not None:
                value = self.cut(self.of(fact.otherwise), self.declared(fact))
            else:
                value = self.declared(fact)
            self.cache[key] = value
        return self.cache[key]

    @staticmethod
    def cut(value, declared):
        """A derived fact is no more unknown than one about which nothing is known; ERROR when nothing is left."""
        if not isinstance(value, tuple) or isinstance(value, Set) or value is v.ERROR:
            return value
        low, high = max(value[0], declared[0]), min(value[1], declared[1])
        return (low, high) if low <= high else v.ERROR

    def known(self, name):
        value = self.fact(name)
        return isinstance(value, list) or v.is_single(value)

    def derived(self):
        return sorted(f.name for f in self.g.facts.values()
                      if f.otherwise is not None and f.name not in self.patient and self.known(f.name))

    def do_bool(self, e): return v.truth(e.arg)
    def do_date(self, e): return e.arg, e.arg
    def do_name(self, e): return frozenset([e.arg])
    def do_today(self, e): return self.today, self.today
    def do_fact(self, e): return self.fact(e.arg)
    def do_define(self, e): return self.of(self.g.defines[e.arg].value)
    def do_param(self, e): return self.of(self.g.parameters[e.arg])

    def do_num(self, e):
        return (to_base(*e.arg),) * 2

    def do_text(self, e): return frozenset([e.arg])

    def do_join(self, e):
        parts = self.all_of(e.args)
        return v.ERROR if v.ERROR in parts else frozenset(["".join(next(iter(p)) for p in parts)])

    def do_not(self, e): return v.negate(self.of(e.args[0]))
    def do_and(self, e): return v.conjunction(self.all_of(e.args))
    def do_or(self, e): return v.disjunction(self.all_of(e.args))
    do_all = do_and
    do_any = do_or
    def do_none(self, e): return v.negate(v.disjunction(self.all_of(e.args)))
    def do_atleast(self, e): return v.at_least(e.arg, self.all_of(e.args))
    def do_count(self, e): return v.count(self.all_of(e.args))

    def do_cmp(self, e): return v.compare(e.arg, *self.all_of(e.args))
    def do_inrange(self, e): return v.in_range(*self.all_of(e.args))
    def do_inset(self, e): return v.in_names(self.of(e.args[0]), frozenset(e.arg[1]))

    def do_is(self, e):
        result = v.equal(self.of(e.args[0]), frozenset([e.arg[0]]))
        return v.negate(result) if e.arg[1] else result

    def do_has(self, e):
        names = frozenset(e.arg[2])
        return (v.has_all if e.arg[0] == "all" else v.has_any)(self.of(e.args[0]), names)

    def do_empty(self, e):
        value = self.of(e.args[0])
        if value is None:
            result = EITHER
        elif isinstance(value, list):
            result = v.truth(not value)
        else:
            result = v.is_empty(value)
        return v.negate(result) if e.arg else result

    def do_known(self, e): return v.truth(self.known(e.args[0].arg) != e.arg)

    def do_applies(self, e):
        return self.item(e.arg) if "." not in e.arg else self.live(e.arg)

    def do_if(self, e):
        condition, then, otherwise = self.all_of(e.args)
        if condition == EITHER:
            return v.hull(then, otherwise)
        return then if condition == TRUE else otherwise

    def branches(self, e):
        """Guards and values of `cases`, and the value of `otherwise` or None."""
        pairs = list(zip(e.args[0::2], e.args[1::2]))
        return pairs, (e.args[-1] if len(e.args) % 2 else None)

    def relevant(self, e):
        """The branches of `cases` that may give the value, and whether there may be none at all."""
        pairs, otherwise = self.branches(e)
        result, none_holds = [], True
        for guard, value in pairs:
            holds = self.of(guard)
            if holds == FALSE:
                continue
            result.append(value)
            if holds == TRUE:
                none_holds = False
                if e.arg:
                    break
        if none_holds and otherwise is not None:
            result.append(otherwise)
        return result, none_holds and otherwise is None

    def do_cases(self, e):
        found, maybe_none = self.relevant(e)
        true = [self.of(value) for guard, value in self.branches(e)[0] if self.of(guard) == TRUE]
        if not found or not e.arg and any(x != true[0] for x in true):
            self.broken_cases = True
            maybe_none = True
        if maybe_none:
            return EITHER if e.kind[0] == "bool" else v.ERROR
        return v.hull_all(self.all_of(found))

    def do_sumwhen(self, e):
        total = (Decimal(0), Decimal(0))
        for value, guard in zip(e.args[0::2], e.args[1::2]):
            holds, term = self.of(guard), self.of(value)
            if holds == EITHER:
                term = v.hull(term, (Decimal(0), Decimal(0)))
            if holds != FALSE:
                total = v.add(total, term)
        return total

    def do_points(self, e):
        return self.points_of(e.args[0])

    def points_of(self, e):
        choices = self.of(e)
        if choices is v.ERROR:
            return v.ERROR
        found = [e.kind[1].points[name] for name in choices]
        return min(found), max(found)

    def do_sumpoints(self, e):
        total = (Decimal(0), Decimal(0))
        for a in e.args:
            total = v.add(total, self.points_of(a))
        return total

    def fold(self, e, fn):
        result = self.of(e.args[0])
        for a in e.args[1:]:
            result = fn(result, self.of(a))
        return result

    def do_add(self, e): return self.fold(e, v.add)
    def do_sub(self, e): return self.fold(e, v.sub)
    def do_mul(self, e): return self.fold(e, v.mul)
    def do_div(self, e): return self.fold(e, v.div)
    def do_neg(self, e): return v.minus(self.of(e.args[0]))
    def do_pow(self, e): return v.power(self.of(e.args[0]), e.arg)
    def do_min(self, e): return v.least(self.all_of(e.args))
    def do_max(self, e): return v.greatest(self.all_of(e.args))
    def do_abs(self, e): return v.absolute(self.of(e.args[0]))
    def do_sqrt(self, e): return v.sqrt(self.of(e.args[0]))
    def do_clamp(self, e): return v.clamp(*self.all_of(e.args))
    def do_range(self, e): return v.written_range(*self.all_of(e.args))
    def do_step(self, e): return v.to_step(self.of(e.args[0]), v.ROUNDINGS[e.arg[0]], e.arg[1] or 0)
    def do_real(self, e): return v.transcendental(e.arg, self.of(e.args[0]))

    def do_as(self, e):
        if e.arg == "[degF]":
            return v.add(v.mul(self.of(e.args[0]), (Decimal("1.8"),) * 2), (Decimal(32),) * 2)
        return v.div(self.of(e.args[0]), (factor(e.arg),) * 2)

    def do_whole(self, e):
        unit = factor(e.arg)
        return v.mul(v.whole(e.arg, *self.all_of(e.args)), (unit, unit))

    def do_year(self, e): return v.year(self.of(e.args[0]))

    def do_between(self, e):
        later, earlier = self.all_of(e.args)
        return v.mul(v.whole("days", earlier, later), (factor("days"),) * 2)

    def do_shift(self, e):
        date, amount = self.all_of(e.args)
        unit, sign = e.arg
        amount = v.div(amount, (factor(unit),) * 2)
        return v.shift(date, amount if sign > 0 else v.minus(amount), unit == "months")

    def do_pick(self, e):
        """last and first of a series; `arg` is (which, None | "before" | "within")."""
        which, limit = e.arg
        fact = self.g.facts[e.args[0].arg]
        found = self.fact(fact.name)
        maybe = sure = found or []
        if limit == "before":
            ends = self.of(e.args[1])
            if ends is v.ERROR:
                sure = maybe = []
            else:
                sure = [pair for pair in maybe if pair[0] < ends[0]]
                maybe = [pair for pair in maybe if pair[0] < ends[1]]
        elif limit == "within":
            amount = self.of(e.args[1])[0]
            if e.args[1].kind[1] == CALENDAR:
                start = v.plus_months(self.today, -int(amount))
            else:
                start = self.today - int(amount / factor("days"))
            sure = maybe = [pair for pair in maybe if start <= pair[0] <= self.today]
        if not sure:  # there may be none
            return EITHER if e.kind == ("bool",) else v.ERROR
        candidates = maybe[:1] if which == "first" else maybe[len(sure) - 1:]
        return v.hull_all([self.element(fact, raw) for _, raw in candidates])

    @staticmethod
    def element(fact, raw):
        if fact.element == "boolean":
            return v.truth(raw)
        return frozenset([raw]) if fact.element == "one" else (to_base(raw, fact.unit),) * 2

    # ---- rules, items, duties ----

    def condition(self, rule_id):
        rule = self.rules[rule_id]
        return v.conjunction([self.of(rule.when)] + [v.negate(self.of(u)) for u in rule.unless])

    def live(self, rule_id):
        key = "live " + rule_id
        if key not in self.cache:
            stopped = v.disjunction([self.live(o.id) for o in self.overriders[rule_id]])
            self.cache[key] = v.conjunction([self.condition(rule_id), v.negate(stopped)])
        return self.cache[key]

    def item(self, name):
        return v.disjunction([self.live(r.id) for r in self.items[name]])

    def duty(self, name):
        return v.disjunction([self.live(r.id) for r in self.requiring(name)])

    def requiring(self, duty):
        return [r for r in self.g.rules if any(duty in x.duties for x in r.effects)]

    # ---- what is missing ----

    def asks(self, e):
        """The unknown facts that an expression which is not settled reads where it is not settled."""
        key = ("asks", id(e))
        if key not in self.cache:
            self.cache[key] = self.find_asks(e)
        return self.cache[key]

    def find_asks(self, e):
        if e.op == "fact":
            return self.asks_of_fact(e.arg)
        if v.is_single(self.of(e)):
            return EMPTY
        if e.op == "define":
            return self.asks(self.g.defines[e.arg].value)
        if e.op == "applies":
            rules = self.items[e.arg] if "." not in e.arg else [self.rules[e.arg]]
            return EMPTY.union(*[self.asks_of_rule(r.id) for r in rules])
        if e.op == "if" and self.of(e.args[0]) != EITHER:
            return self.asks(e.args[1 if self.of(e.args[0]) == TRUE else 2])
        if e.op == "cases":
            return EMPTY.union(*[self.asks(x) for x in self.relevant(e)[0] + self.guards(e)])
        if e.op == "sumpoints":
            open_ = [a for a in e.args if not v.is_single(self.points_of(a))]
            return EMPTY.union(*[self.asks(a) for a in open_])
        if e.op == "sumwhen":
            seen = EMPTY
            for value, guard in zip(e.args[0::2], e.args[1::2]):
                if self.of(guard) != FALSE:
                    seen |= self.asks(value) | self.asks(guard)
            return seen
        return EMPTY.union(*[self.asks(a) for a in e.args])

    def reads(self, e):
        """The unknown facts that a parameter reads, even where they make no difference to a number; conditions that are
        settled read nothing, nor do branches that are not taken."""
        if e.op in ("fact", "applies") or e.kind == ("bool",):
            return self.asks(e)
        if e.op == "define":
            return self.reads(self.g.defines[e.arg].value)
        parts = e.args
        if e.op == "if" and self.of(e.args[0]) != EITHER:
            parts = [e.args[1 if self.of(e.args[0]) == TRUE else 2]]
        elif e.op == "cases":
            parts = self.relevant(e)[0] + self.guards(e)
        elif e.op == "sumwhen":
            pairs = zip(e.args[0::2], e.args[1::2])
            parts = [x for value, guard in pairs if self.of(guard) != FALSE for x in (value, guard)]
        return EMPTY.union(*[self.reads(a) for a in parts])

    def guards(self, e):
        """The guards of `cases` that are looked at."""
        found = []
        for guard, _ in self.branches(e)[0]:
            found.append(guard)
            if e.arg and self.of(guard) == TRUE:
                break
        return found

    def asks_of_fact(self, name):
        if self.known(name):
            return EMPTY
        fact = self.g.facts[name]
        found = frozenset([name])
        if fact.otherwise is not None and name not in self.patient:
            found |= self.asks(fact.otherwise)
        return found

    def asks_of_condition(self, rule_id):
        if self.condition(rule_id) != EITHER:
            return EMPTY
        rule = self.rules[rule_id]
        return EMPTY.union(*[self.asks(e) for e in [rule.when] + rule.unless])

    def asks_of_rule(self, rule_id):
        if self.live(rule_id) != EITHER:
            return EMPTY
        return self.asks_of_condition(rule_id).union(*[self.asks_of_rule(o.id) for o in self.overriders[rule_id]])

    def asks_of_rules(self, rules, status):
        if status != EITHER:
            return EMPTY
        return EMPTY.union(*[self.asks_of_rule(r.id) for r in rules])

    # ---- verdicts ----

    def speaking(self, action):
        return [r for r in self.g.rules if any(x.action == action and self.says(x) for x in r.effects)]

    @staticmethod
    def says(effect):
        """Whether an effect has a say in the verdict: a regimen has none, nor has one parameter left open."""
        return effect.verb != "regimen" and effect.parameter is None

    def verdict_of(self, action, lives):
        verbs, could = set(), False
        for rule in self.speaking(action):
            for effect in rule.effects:
                if effect.action == action and self.says(effect):
                    could = could or effect.verb in SUPPORT
                    if lives[rule.id]:
                        verbs.add(effect.verb)
        for verb in AGAINST:
            if verb in verbs:
                return VERDICT[verb]
        if could and not any(s in verbs for s in SUPPORT):
            return "not_indicated"
        for verb in ("open", "caution") + SUPPORT:
            if verb in verbs:
                return VERDICT[verb]
        return "not_addressed"

    def coupled(self, action):
        """The rules that speak on the action and all that may override them, overriders first."""
        wanted = {r.id for r in self.speaking(action)}
        for rule in reversed(self.g.rules):
            if rule.id in wanted:
                wanted |= {o.id for o in self.overriders[rule.id]}
        return [r.id for r in self.g.rules if r.id in wanted]

    def verdict(self, action):
        """(possible, missing): every way to let the undetermined conditions hold or not, coupled through overrides."""
        rules = self.coupled(action)
        free = [r for r in rules if self.condition(r) == EITHER and self.live(r) == EITHER]
        reached = []
        for bits in range(1 << len(free)):
            lives = {}
            for r in rules:
                holds = bits >> free.index(r) & 1 if r in free else self.condition(r) == TRUE
                lives[r] = holds and not any(lives[o.id] for o in self.overriders[r])
            reached.append(self.verdict_of(action, lives))
        missing = EMPTY
        for i, r in enumerate(free):
            if any(reached[bits] != reached[bits ^ 1 << i] for bits in range(1 << len(free))):
                missing |= self.asks_of_condition(r)
        return frozenset(reached), missing

    # ---- parameters ----

    def parameter(self, e):
        """(low, high) in base units, or the facts that are missing for it."""
        value, missing = self.of(e), self.reads(e)
        if missing or not v.is_single(value):
            return None, missing
        if isinstance(value, Range):
            value = value.low[0], value.high[0]
        if isinstance(value, frozenset):
            value = (next(iter(value)),) * 2
        return value, EMPTY

    def parameters(self, action):
        """{(rule, verb, parameter): ((low, high) or None, missing)}: those of undetermined rules have no value yet."""
        found = {}
        for rule in self.g.rules:
            live = self.live(rule.id)
            for effect in rule.effects:
                if live == FALSE or effect.action != action:
                    continue
                if effect.parameter:
                    found[rule.id, effect.verb, effect.parameter] = None, self.asks_of_rule(rule.id)
                for name, e in effect.assigns:
                    value, missing = self.parameter(e)
                    found[rule.id, effect.verb, name] = (value if live == TRUE else None,
                                                         missing | self.asks_of_rule(rule.id))
        return found

    def read_at_all(self):
        """The facts that rules or constraints read, in any branch."""
        todo, seen, facts = [e for _, e in self.g.constraints], set(), set()
        for r in self.g.rules:
            todo += [r.when] + r.unless + [e for x in r.effects for _, e in x.assigns]
            todo += [e for x in r.effects for e in x.named]
        while todo:
            e = todo.pop()
            if e.op == "fact" and e.arg not in facts:
                facts.add(e.arg)
                if self.g.facts[e.arg].otherwise is not None:
                    todo.append(self.g.facts[e.arg].otherwise)
            elif e.op == "define" and e.arg not in seen:
                seen.add(e.arg)
                todo.append(self.g.defines[e.arg].value)
            todo += e.args
        return facts

    # ---- what texts name ----

    def statements(self, verb):
        """{rule: [(name, value or None, missing)]} of the notes or warnings that apply."""
        return {r.id: [(e, self.of(e) if self.is_known(e) else None,
                        EMPTY if self.is_known(e) else self.asks(e)) for e in x.named]
                for r in self.g.rules for x in r.effects if x.verb == verb and self.live(r.id) == TRUE}

    def is_known(self, e):
        return isinstance(self.of(e), list) or v.is_single(self.of(e))

    # ---- all of it ----

    def is_refused(self):
        """A constraint is broken, or a derived value lies outside what is declared."""
        for fact in self.g.facts.values():
            if fact.otherwise is not None and fact.name not in self.patient:
                derived = self.of(fact.otherwise)
                if derived is not v.ERROR and self.cut(derived, self.declared(fact)) is v.ERROR:
                    return True
        return any(self.of(e) == FALSE for _, e in self.g.constraints)

    def answer(self):
        rules = {r.id: (STATUS[self.live(r.id)], sorted(o.id for o in self.overriders[r.id] if self.live(o.id) == TRUE))
                 for r in self.g.rules}
        items = {name: (STATUS[self.item(name)], sorted(self.asks_of_rules(found, self.item(name))))
                 for name, found in self.items.items()}
        duties = {name: (STATUS[self.duty(name)], sorted(self.asks_of_rules(self.requiring(name), self.duty(name))))
                  for name in self.g.duties}
        actions = {}
        for name in self.g.actions:
            possible, missing = self.verdict(name)
            actions[name] = (possible, sorted(missing), self.parameters(name))
        warnings = sorted(r.id for r in self.g.rules for x in r.effects
                          if x.verb == "warn" and self.live(r.id) == TRUE)
        return {"rules": rules, "items": items, "duties": duties, "actions": actions, "warnings": warnings,
                "derived": self.derived()}
