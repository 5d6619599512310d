"""Makes guidelines and patients, the same for the same seed: small enough to read, mixed enough to reach every operator."""

import random
from decimal import Decimal

import values as v
from model import Action, Choices, Define, E, Effect, Fact, Guideline, Rule
from units import AREA, CALENDAR, CREATININE, IU, IU_PER_AREA, NONE, TEMPERATURE, TIME, dimension, from_base, to_base, units_of

BOOL, DATE = ("bool",), ("date",)
WHOLE = (TEMPERATURE, CREATININE)  # kinds that are compared and converted, but not computed with
WORDS = ("alpha", "beta", "γ")     # of texts
TODAY = v.day_number(2026, 11, 24)
D = Decimal


def num(value, unit=""):
    return E("num", ("num", dimension(unit)), arg=(D(value), unit))


def fact_of(f):
    kinds = {"boolean": BOOL, "date": DATE, "one": ("one", f.choices), "any": ("set", f.choices),
             "series": ("series", f.name), "text": ("text",)}
    return E("fact", kinds.get(f.type) or ("num", dimension(f.unit)), arg=f.name)


NUMERIC = [  # name, type, unit, low, high, step
    ("score", "integer", "", 0, 10, None), ("grade", "integer", "", 0, 4, 1), ("ratio", "number", "", 0, 5, "0.1"),
    ("weight", "quantity", "kg", 1, 300, "0.1"), ("height", "quantity", "cm", 40, 230, "0.5"),
    ("bsa", "quantity", "m2", "0.2", 3, "0.01"), ("elapsed", "quantity", "days", 0, 60, 1),
    ("stay", "quantity", "h", 0, 96, 1), ("ordered", "quantity", "[iU]", 0, 5000000, 1000),
    ("glucose", "quantity", "mg/dL", 0, 400, 1), ("neutrophils", "quantity", "10*9/L", 0, 50, "0.1"),
    ("年龄", "quantity", "years", 0, 120, 1), ("tumour", "quantity", "mm", 0, 50, "0.1"),
    ("balance", "number", "", -5, 5, "0.5"), ("temperature", "quantity", "Cel", 30, 45, "0.1"),
    ("creat", "quantity", "creatinine mg/dL", 0, 40, "0.1"),
]


class Generator:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.naming = random.Random("names of %s" % seed)  # of its own: what texts name leaves all else as it was
        self.g = Guideline()
        self.cuts = {}          # fact: thresholds it is compared with
        self.rules = []         # rules made so far
        self.asked = []         # those that conditions may ask about and that may override
        self.depth = self.rng.choice((1, 2, 2, 3, 4))

    # ---- facts ----

    def choice_list(self, stem, count, with_points):
        names = tuple("%s_%s" % (stem, c) for c in "abcdefgh"[:count])
        points = {n: D(self.rng.choice((0, 1, 2, 3, 8))) for n in names} if with_points else None
        return Choices(names, points)

    def add_fact(self, f):
        self.g.facts[f.name] = f
        self.cuts[f.name] = []

    def make_facts(self):
        rng = self.rng
        for i in range(rng.randint(2, 7)):
            self.add_fact(Fact("flag%d" % i, "boolean"))
        for name, kind, unit, low, high, step in rng.sample(NUMERIC, rng.randint(2, 6)):
            self.add_fact(Fact(name, kind, unit, D(low), D(high), step and D(step)))
        for i in range(rng.randint(1, 3)):
            self.add_fact(Fact("kind%d" % i, "one",
                               choices=self.choice_list("k%d" % i, rng.randint(2, 5), rng.random() < 0.6)))
        if rng.random() < 0.8:
            count = 70 if rng.random() < 0.1 else rng.randint(3, 6)  # 70: more than fit in one word of bits
            named = Choices(tuple("drug_%d" % i for i in range(count)), name="drug")
            named.groups = {"first_two": named.names[:2], "tail": named.names[-2:]}
            self.g.codes.append(named)
            self.add_fact(Fact("drugs", "any", choices=named))
            if rng.random() < 0.3:
                self.add_fact(Fact("main_drug", "one", choices=named))
                self.add_fact(Fact("old_drug", "one", choices=named))
        if rng.random() < 0.5:
            self.add_fact(Fact("signs", "any", choices=self.choice_list("sign", rng.randint(2, 4), False)))
        for name in ("start", "visit", "birth")[:rng.randint(0, 3)]:
            f = Fact(name, "date")
            if rng.random() < 0.4:
                f.low, f.high = v.day_number(2015, 1, 1), v.day_number(2027, 12, 31)
            self.add_fact(f)
        if rng.random() < 0.4:
            self.add_fact(Fact("trend", "series", "", D(0), D(105), D(1)))
        if rng.random() < 0.2:
            self.add_fact(Fact("levels", "series", "mg/dL", D(0), D(40), D("0.1")))
        if rng.random() < 0.2:
            self.add_fact(Fact("attacks", "series", element="boolean"))
        if rng.random() < 0.2:
            self.add_fact(Fact("stages", "series", element="one", choices=self.choice_list("stage", 3, False)))
        if rng.random() < 0.2:
            self.add_fact(Fact("ward", "text"))
        self.make_derived()

    def make_derived(self):
        rng, g = self.rng, self.g
        weight, height = (self.g.facts.get(n) for n in ("weight", "height"))
        if weight and height and "bsa" in g.facts and rng.random() < 0.7:
            product = E("mul", ("num", NONE), [E("as", ("num", NONE), [fact_of(height)], "cm"),
                                               E("as", ("num", NONE), [fact_of(weight)], "kg")])
            root = E("sqrt", ("num", NONE), [E("div", ("num", NONE), [product, num(3600)])])
            # 300 kg and 230 cm are more than 3.0 m2: such a patient is told the surface.
            g.facts["bsa"].otherwise = E("mul", ("num", AREA), [root, num(1, "m2")])
            g.facts["bsa"].high = D("4.5")
        if "birth" in g.facts and "年龄" in g.facts and rng.random() < 0.8:
            g.facts["年龄"].otherwise = E("whole", ("num", CALENDAR), [fact_of(g.facts["birth"]), E("today", DATE)], "years")
        if rng.random() < 0.3:
            a, b = rng.sample([f for f in g.facts.values() if f.type == "boolean"], 2)
            a.otherwise = E("not", BOOL, [fact_of(b)]) if rng.random() < 0.5 else fact_of(b)
        if rng.random() < 0.15 and "score" in g.facts:
            g.facts["score"].otherwise = num(rng.randint(0, 10))

    def facts_of(self, *types):
        return [f for f in self.g.facts.values() if f.type in types]

    # ---- numbers ----

    def numeric_facts(self, dim):
        return [f for f in self.facts_of("integer", "number", "quantity") if dimension(f.unit) == dim]

    def literal(self, dim, near=None):
        """A value in some unit of the kind, on the grid of a fact where there is one."""
        rng = self.rng
        facts = [near] if near else self.numeric_facts(dim)
        if facts:
            f = rng.choice(facts)
            value = self.grid_value(f)
            self.cuts[f.name].append(value)
            other = rng.choice(units_of(dim))
            scaled = from_base(to_base(value, f.unit), other)
            if scaled is not None and len(scaled.as_tuple().digits) < 12:
                return num(scaled, other)
            return num(value, f.unit)
        return num(rng.choice((1, 2, 3, 5, 10, "0.5", "2.5")), rng.choice(units_of(dim)))

    def divisor(self, e):
        """What is computed from nothing that may vary must not be zero: that would not compile."""
        return e if any(a.op in ("fact", "define") for a in e.walk()) else num(2, e.arg[1] if e.op == "num" else "")

    def grid_value(self, f):
        step = f.step or D(1)
        if f.step is None and f.type == "number":
            step = D("0.1")
        count = int((f.high - f.low) / step)
        # Few values, so that thresholds and patients meet.
        at = self.rng.randint(0, min(count, 10)) * max(1, count // 10) if count > 20 else self.rng.randint(0, count)
        return f.low + min(at, count) * step

    def number(self, dim, depth):
        rng = self.rng
        kind = ("num", dim)
        if dim == CREATININE:
            return fact_of(self.g.facts["creat"])
        leaves = [lambda: self.literal(dim)]
        leaves += [lambda f=f: fact_of(f) for f in self.numeric_facts(dim)] * 3
        leaves += [lambda n=n: E("define", kind, arg=n) for n, d in self.g.defines.items() if d.value.kind == kind] * 2
        leaves += [lambda n=n: E("param", kind, arg=n) for n, e in self.g.parameters.items() if e.kind == kind]
        if dim == NONE:
            if self.facts_of("date"):
                leaves.append(lambda: E("year", kind, [self.date(0)]))
            scored = [f for f in self.facts_of("one") if f.choices.points]
            leaves += [lambda f=f: E("points", kind, [fact_of(f)]) for f in scored]
        for f in self.facts_of("series"):
            if f.element == "number" and dimension(f.unit) == dim:
                leaves.append(lambda f=f: self.pick(f, kind))
        if dim in (CALENDAR, TIME) and len(self.facts_of("date")) > 0:
            leaves += [lambda: self.whole(dim)] * 3
        if depth <= 0:
            return rng.choice(leaves)()
        again = lambda: self.number(dim, depth - 1)
        bare = lambda: self.number(NONE, depth - 1)
        if dim in WHOLE:
            return rng.choice(leaves + [lambda: E("if", kind, [self.condition(depth - 1), again(), again()]),
                                        lambda: self.cases(kind, lambda: again(), depth)])()
        branches = [
            lambda: E("add", kind, [again() for _ in range(rng.choice((2, 2, 3)))]),
            lambda: E("sub", kind, [again(), again()]),
            lambda: E("min", kind, [again() for _ in range(rng.choice((2, 3)))]),
            lambda: E("max", kind, [again() for _ in range(rng.choice((2, 3)))]),
            lambda: E("abs", kind, [E("sub", kind, [again(), again()])]),
            lambda: E("if", kind, [self.condition(depth - 1), again(), again()]),
            lambda: self.cases(kind, lambda: again(), depth),
            lambda: E("clamp", kind, [again(), self.literal_range(dim)]),
            lambda: E("mul", kind, [bare(), again()]),
            lambda: E("div", kind, [again(), self.divisor(bare())]),
            lambda: E("neg", kind, [again()]),
        ]
        if dim == NONE and rng.random() < 0.6:
            return self.plain(depth)
        return rng.choice(leaves + branches * 2)()

    def plain(self, depth):
        """A number without unit, made by what gives only such."""
        rng, kind = self.rng, ("num", NONE)
        again = lambda: self.number(NONE, depth - 1)
        small = lambda: E("range", ("range", NONE), [num(0), num(5)])
        return rng.choice([
            lambda: self.sum_when(depth), lambda: self.sum_when(depth), lambda: self.count(depth), lambda: self.ratio(depth),
            lambda: self.converted(depth), lambda: E("pow", kind, [again()], D(rng.choice((2, 2, 3, -1, -2, "0.5", "-1.154")))),
            lambda: E("sqrt", kind, [E("abs", kind, [again()])]), lambda: E("sqrt", kind, [again()]),
            lambda: E("step", kind, [again()], ("round", None)), lambda: E("step", kind, [again()], ("round", 1)),
            lambda: E("step", kind, [again()], (rng.choice(("floor", "ceiling")), None)),
            lambda: E("real", kind, [E("add", kind, [E("abs", kind, [again()]), num(1)])], rng.choice(("ln", "log10"))),
            lambda: E("real", kind, [E("clamp", kind, [again(), small()])], "exp"), lambda: self.sum_points(),
        ])()

    def pick(self, f, kind):
        which, limit = self.rng.choice((("last", None), ("first", None), ("last", None), ("last", "before"), ("first", "before"),
                                        ("last", "within")))
        args = [fact_of(f)]
        if limit == "before":
            args.append(self.date(0))
        if limit == "within":
            args.append(self.rng.choice((num(30, "days"), num(90, "days"), num(3, "months"), num(1, "years"))))
        return E("pick", kind, args, (which, limit))

    def whole(self, dim):
        if dim == TIME and self.rng.random() < 0.3:
            return E("between", ("num", dim), [self.date(0), self.date(0)])
        unit = self.rng.choice(("years", "months", "months") if dim == CALENDAR else ("weeks", "days", "days"))
        return E("whole", ("num", dim), [self.date(0), self.date(0)], unit)

    def sum_when(self, depth):
        args = []
        for _ in range(self.rng.randint(1, 4)):
            args += [num(self.rng.randint(0, 8)), self.condition(depth - 1)]
        return E("sumwhen", ("num", NONE), args)

    def sum_points(self):
        scored = [f for f in self.facts_of("one") if f.choices.points]
        if not scored:
            return self.literal(NONE)
        return E("sumpoints", ("num", NONE), [fact_of(f) for f in self.rng.sample(scored, self.rng.randint(1, len(scored)))])

    def count(self, depth):
        return E("count", ("num", NONE), [self.condition(depth - 1) for _ in range(self.rng.randint(2, 4))])

    def ratio(self, depth):
        f = self.computed()
        dim = dimension(f.unit)
        around_zero = E("sub", ("num", dim), [fact_of(f), self.literal(dim, f)])
        return E("div", ("num", NONE), [self.number(dim, depth - 1), self.divisor(self.rng.choice((fact_of(f), self.literal(dim), around_zero)))])

    def computed(self):
        """A number that may be computed with."""
        facts = [f for f in self.facts_of("integer", "number", "quantity") if dimension(f.unit) not in WHOLE]
        if not facts:
            facts = [Fact("extra", "number", "", D(0), D(5), D("0.1"))]
            self.add_fact(facts[0])
        return self.rng.choice(facts)

    def converted(self, depth):
        quantities = self.facts_of("quantity")
        if not quantities:
            return self.literal(NONE)
        dim = dimension(self.rng.choice(quantities).unit)
        return E("as", ("num", NONE), [self.number(dim, depth - 1)], self.rng.choice(units_of(dim)))

    def cases(self, kind, value, depth):
        rng = self.rng
        args = []
        if rng.random() < 0.4 and self.facts_of("integer", "quantity", "number"):
            # Adjoining guards on one fact, as authors write them.
            f = rng.choice(self.facts_of("integer", "quantity", "number"))
            cut = self.literal(dimension(f.unit), f)
            args = [E("cmp", BOOL, [fact_of(f), cut], "<"), value(), E("cmp", BOOL, [fact_of(f), cut], ">="), value()]
            if rng.random() < 0.3:
                args += [value()]
        else:
            for _ in range(rng.randint(1, 3)):
                args += [self.condition(depth - 1), value()]
            if rng.random() < 0.8:
                args.append(value())
        return E("cases", kind, args, rng.random() < 0.4)

    # ---- ranges, dates, choices ----

    def literal_range(self, dim):
        a, b = self.literal(dim), self.literal(dim)
        if dim == CREATININE:  # mass and amount meet only where the substance is known
            a, b = (num(D("0.5"), "umol/L"), num(100, "umol/L")) if self.rng.random() < 0.5 else (
                num(1, "creatinine mg/dL"), num(2, "creatinine mg/dL"))
        if to_base(*a.arg) > to_base(*b.arg):
            a, b = b, a
        return E("range", ("range", dim), [a, b])

    def range(self, dim, depth):
        rng, kind = self.rng, ("range", dim)
        options = [lambda: self.literal_range(dim)] * 2
        options += [lambda n=n: E("define", kind, arg=n) for n, d in self.g.defines.items() if d.value.kind == kind] * 2
        if depth > 0 and dim not in WHOLE:
            facts = [f for f in self.numeric_facts(dim) if f.low >= 0]
            if facts:
                f = rng.choice(facts)
                # from a value to a multiple of it: never backwards, for no fact is below zero
                options.append(lambda: E("range", kind, [fact_of(f), E("mul", ("num", dim), [num(2), fact_of(f)])]))
            options.append(lambda: E("add", kind, [self.range(dim, depth - 1), self.literal(dim)]))
            options.append(lambda: E("add", kind, [self.range(dim, depth - 1), self.range(dim, 0)]))
            options.append(lambda: E("mul", kind, [num(rng.choice((2, 3, "0.5"))), self.range(dim, depth - 1)]))
            plain = [f for f in self.numeric_facts(NONE) if f.low >= 0]
            if plain:
                options.append(lambda: E("mul", kind, [self.range(dim, depth - 1), fact_of(rng.choice(plain))]))
            if dim == IU and "bsa" in self.g.facts:
                per_area = E("range", ("range", IU_PER_AREA), [num(50, "万U/m2"), num(100, "万U/m2")])
                options += [lambda: E("mul", kind, [per_area, fact_of(self.g.facts["bsa"])])] * 4
        return rng.choice(options)()

    def date(self, depth):
        rng = self.rng
        options = [lambda: E("today", DATE)]
        options += [lambda f=f: fact_of(f) for f in self.facts_of("date")] * 4
        options += [lambda: E("date", DATE, arg=TODAY - rng.choice((0, 1, 31, 90, 365, 1000, 6940)))]
        options += [lambda n=n: E("define", DATE, arg=n) for n, d in self.g.defines.items() if d.value.kind == DATE]
        if depth > 0:
            options += [lambda: E(rng.choice(("min", "max")), DATE, [self.date(0), self.date(0)])]
            months = lambda: num(rng.choice((1, 3, 12)), "months") if rng.random() < 0.7 else num(1, "years")
            days = lambda: num(rng.choice((1, 14, 90)), "days") if rng.random() < 0.7 else num(2, "weeks")
            sign = rng.choice((1, 1, -1))
            options += [lambda: E("shift", DATE, [self.date(0), months()], ("months", sign)),
                        lambda: E("shift", DATE, [self.date(0), days()], ("days", sign))]
        return rng.choice(options)()

    # ---- conditions ----

    def condition(self, depth):
        rng = self.rng
        if depth <= 0:
            return self.atom()
        again = lambda: self.condition(depth - 1)
        some = lambda: [again() for _ in range(rng.choice((2, 2, 3)))]
        many = lambda: [again() for _ in range(rng.choice((2, 3, 4)))]
        return rng.choice([
            lambda: E("and", BOOL, some()), lambda: E("and", BOOL, some()), lambda: E("or", BOOL, some()),
            lambda: E("or", BOOL, some()), lambda: E("not", BOOL, [again()]), self.atom, self.atom, self.atom,
            lambda: self.at_least(many()), lambda: E("all", BOOL, many()), lambda: E("any", BOOL, many()),
            lambda: E("none", BOOL, many()), lambda: E("if", BOOL, [again(), again(), again()]),
            lambda: self.cases(BOOL, again, depth), lambda: self.comparison(depth - 1), lambda: self.comparison(depth - 1),
            lambda: self.date_comparison(depth - 1), lambda: E("cmp", BOOL, [again(), again()], rng.choice(("=", "!="))),
        ])()

    def at_least(self, args):
        return E("atleast", BOOL, args, self.rng.randint(1, len(args)))

    def atom(self):
        rng = self.rng
        options = [lambda f=f: fact_of(f) for f in self.facts_of("boolean")]
        options += [lambda: self.comparison(0)] * 4
        options += [lambda f=f: self.choice_test(fact_of(f)) for f in self.facts_of("one")]
        options += [lambda f=f: self.set_test(f) for f in self.facts_of("any")] * 2
        for f in self.facts_of("series"):
            options += [lambda f=f: E("empty", BOOL, [fact_of(f)], rng.random() < 0.5)]
            if f.element == "boolean":
                options += [lambda f=f: self.pick(f, BOOL)] * 2
            if f.element == "one":
                options += [lambda f=f: self.choice_test(self.pick(f, ("one", f.choices)))] * 2
        for f in self.facts_of("text"):
            options += [lambda f=f: E("cmp", BOOL, [fact_of(f), E("text", ("text",), arg=rng.choice(WORDS))],
                                      rng.choice(("=", "!="))),
                        lambda f=f: self.joined(fact_of(f))]
        if "old_drug" in self.g.facts:
            pair = [fact_of(self.g.facts[n]) for n in ("old_drug", "main_drug")]
            options += [lambda: E("cmp", BOOL, pair, rng.choice(("=", "!=")))]
        for n, d in self.g.defines.items():
            if d.value.kind == BOOL:
                options += [lambda n=n: E("define", BOOL, arg=n)] * 2
            if d.choices:
                options += [lambda n=n, d=d: self.choice_test(E("define", ("one", d.choices), arg=n))] * 2
        if self.facts_of("date"):
            options += [lambda: self.date_comparison(0)]
        if self.asked:
            options += [lambda: self.applies()] * 3
        return rng.choice(options)()

    def applies(self):
        """A rule already made, or an item whose rules are all made."""
        done = sorted({r.item for r in self.asked} - {self.item} - {r.item for r in self.rules if r not in self.asked})
        if done and self.rng.random() < 0.3:
            return E("applies", BOOL, arg=self.rng.choice(done))
        return E("applies", BOOL, arg=self.rng.choice(self.asked).id)

    def comparison(self, depth):
        rng = self.rng
        numeric = self.facts_of("integer", "number", "quantity")
        f = rng.choice(numeric)
        dim = dimension(f.unit)
        if depth <= 0 and rng.random() < 0.2:
            # What a score is made of, against a bare number.
            left = self.plain(1)
            return E("cmp", BOOL, [left, num(rng.choice((0, 1, 2, 3, 5, 8, 10)))], rng.choice(("<", "<=", ">", ">=", "=", "!=")))
        if depth <= 0:
            left = fact_of(f)
            if rng.random() < 0.2:
                return E("inrange", BOOL, [left, self.range(dim, 1)])
            return E("cmp", BOOL, [left, self.literal(dim, f)], rng.choice(("<", "<=", ">", ">=", "=", "!=")))
        dim = rng.choice((dim, NONE, CALENDAR if self.facts_of("date") else dim))
        left = self.number(dim, depth)
        if rng.random() < 0.25:
            return E("inrange", BOOL, [left, self.range(dim, depth)])
        right = self.literal(dim) if rng.random() < 0.6 else self.number(dim, depth - 1)
        return E("cmp", BOOL, [left, right], rng.choice(("<", "<=", ">", ">=", "=", "!=")))

    def joined(self, text):
        """A text made of two, against what it may be."""
        rng = self.rng
        word, other = rng.choice(WORDS), rng.choice(WORDS)
        parts, whole = ([text, word], other + word) if rng.random() < 0.5 else ([word, text], word + other)
        parts = [E("text", ("text",), arg=p) if isinstance(p, str) else p for p in parts]
        return E("cmp", BOOL, [E("join", ("text",), parts), E("text", ("text",), arg=whole)], rng.choice(("=", "!=")))

    def date_comparison(self, depth):
        if not self.facts_of("date"):
            return self.atom()
        if self.rng.random() < 0.2:
            ends = sorted(TODAY - self.rng.choice((0, 31, 365, 2000, 7000)) for _ in range(2))
            dates = E("range", ("range", "date"), [E("date", DATE, arg=d) for d in ends])
            return E("inrange", BOOL, [self.date(1), dates])
        args = [self.date(1), self.date(depth)]
        return E("cmp", BOOL, args, self.rng.choice(("<", "<=", ">", ">=", "=")))

    def choice_test(self, e):
        rng, names = self.rng, e.kind[1].names
        if rng.random() < 0.5:
            return E("is", BOOL, [e], (rng.choice(names), rng.random() < 0.3))
        return E("inset", BOOL, [e], (None, tuple(rng.sample(names, rng.randint(1, len(names))))))

    def set_test(self, f):
        rng, c = self.rng, f.choices
        if rng.random() < 0.2:
            return E("empty", BOOL, [fact_of(f)], rng.random() < 0.5)
        mode = rng.choice(("one", "any", "any", "all"))
        if mode == "one":
            return E("has", BOOL, [fact_of(f)], ("one", None, (rng.choice(c.names),)))
        if c.groups and rng.random() < 0.5:
            group = rng.choice(sorted(c.groups))
            return E("has", BOOL, [fact_of(f)], (mode, group, c.groups[group]))
        return E("has", BOOL, [fact_of(f)], (mode, None, tuple(rng.sample(c.names, rng.randint(1, min(3, len(c.names)))))))

    # ---- declarations ----

    def make_defines(self):
        rng, g = self.rng, self.g
        for i in range(rng.randint(0, 2)):
            numeric = self.facts_of("integer", "number", "quantity")
            dim = dimension(rng.choice(numeric).unit)
            g.parameters["limit%d" % i] = self.literal(NONE if dim == CREATININE else dim)
        dims = sorted({dimension(f.unit) for f in self.facts_of("integer", "number", "quantity")} | {NONE})
        for i in range(rng.randint(0, 5)):
            name, depth = "def%d" % i, rng.randint(1, max(1, self.depth - 1))
            roll = rng.random()
            if roll < 0.35:
                g.defines[name] = Define(name, self.condition(depth))
            elif roll < 0.65:
                g.defines[name] = Define(name, self.number(rng.choice(dims), depth))
            elif roll < 0.8:
                own = self.choice_list("c%d" % i, rng.randint(2, 4), False)
                word = lambda own=own: E("name", ("one", own), arg=rng.choice(own.names))
                g.defines[name] = Define(name, self.cases(("one", own), word, depth), own)
            elif roll < 0.9:
                g.defines[name] = Define(name, self.range(rng.choice(dims), depth))
            else:
                g.defines[name] = Define(name, self.date(1))

    def make_actions(self):
        rng, g = self.rng, self.g
        for i in range(rng.randint(1, 3)):
            parameters = {}
            if rng.random() < 0.7:
                dims = [dimension(f.unit) for f in self.facts_of("integer", "number", "quantity")
                        if dimension(f.unit) not in WHOLE] + [NONE]
                for p in ("dose", "every")[:rng.randint(1, 2)]:
                    # in what every unit of the kind is a whole multiple of: converting is exact
                    dim = rng.choice(dims)
                    parameters[p] = {TIME: "min", CALENDAR: "months"}.get(dim) or rng.choice(units_of(dim))
                if rng.random() < 0.3:
                    parameters["route"] = self.choice_list("by%d" % i, 2, False)
            g.actions["act%d" % i] = Action("act%d" % i, parameters)
        for i in range(rng.randint(1, 2)):
            g.duties.append("duty%d" % i)

    def assigns(self, action, at_least_one):
        found = []
        for name, unit in action.parameters.items():
            if self.rng.random() < 0.8 or (at_least_one and not found):
                if isinstance(unit, Choices):
                    found.append((name, E("name", ("one", unit), arg=self.rng.choice(unit.names))))
                    continue
                dim = dimension(unit)
                depth = self.rng.randint(0, 2)
                found.append((name, self.range(dim, depth) if self.rng.random() < 0.5 else self.number(dim, depth)))
        return found

    def make_effect(self):
        rng, g = self.rng, self.g
        action = rng.choice(list(g.actions.values()))
        verb = rng.choice(("indicate", "recommend", "suggest", "permit", "indicate", "caution", "caution", "contraindicate",
                           "stop", "avoid", "switch", "open", "regimen", "regimen", "require", "note", "warn"))
        if verb in ("indicate", "recommend", "suggest", "permit"):
            with_parameters = action.parameters and rng.random() < 0.3
            return Effect(verb, action.name, self.assigns(action, True) if with_parameters else [])
        if verb == "regimen":
            if not action.parameters:
                return Effect("permit", action.name)
            return Effect(verb, action.name, self.assigns(action, True))
        if verb == "open" and action.parameters and rng.random() < 0.4:
            return Effect(verb, action.name, parameter=rng.choice(list(action.parameters)))
        if verb == "require":
            return Effect(verb, duties=rng.sample(g.duties, rng.randint(1, len(g.duties))))
        if verb in ("note", "warn"):
            return Effect(verb, named=self.named())
        return Effect(verb, action.name)

    def named(self):
        """What a text names: facts, definitions, parameters, each once."""
        g, rng = self.g, self.naming
        all_ = [fact_of(f) for f in g.facts.values()] + [E("param", e.kind, arg=n) for n, e in g.parameters.items()]
        all_ += [E("define", d.value.kind, arg=d.name) for d in g.defines.values()] * 2
        found = {e.arg: e for e in rng.sample(all_, rng.randint(0, 3))}
        return list(found.values())

    def make_rules(self):
        rng = self.rng
        count = rng.choice((2, 4, 6, 9, 12))
        item, left = 0, 0
        for i in range(count):
            if left == 0:
                item, left = item + 1, rng.randint(1, 3)
            left -= 1
            self.item = "R%d" % item
            effects = [self.make_effect()]
            for _ in range(rng.choice((0, 0, 0, 1, 2))):
                x = self.make_effect()
                # a verb of an action once in a rule, and its parameters once
                if any((x.verb, x.action) == (y.verb, y.action) or x.assigns and y.assigns for y in effects):
                    continue
                effects.append(x)
            unless = [self.condition(rng.randint(0, 1)) for _ in range(rng.choice((0, 0, 0, 1, 2)))]
            rule = Rule(self.item, "r%d" % i, self.condition(rng.randint(0, self.depth)), unless, effects)
            # `is known` may turn an answer round: only a rule that says something, and that nothing rests on, may ask it.
            says = all(x.verb == "note" for x in effects)
            if says and rng.random() < 0.7:
                known = E("known", BOOL, [fact_of(rng.choice(list(self.g.facts.values())))], rng.random() < 0.5)
                rule.when = E("and", BOOL, [rule.when, known])
            # Earlier rules override later ones: what a rule reads and what overrides it is made before it.
            for earlier in self.asked:
                if rng.random() < 0.12 and len(earlier.overrides) < 3:
                    earlier.overrides.append(rule.id)
            regimen = [r for r in self.rules if r.item == rule.item and has_regimen(r)]
            if has_regimen(rule) and regimen and rng.random() < 0.5:
                rule.alternative = regimen[0].name
            self.rules.append(rule)
            if not (says and any(a.op == "known" for a in rule.when.walk())):
                self.asked.append(rule)
        self.g.rules = self.rules

    def make_constraints(self):
        rng = self.rng
        if rng.random() < 0.15:
            # Seldom broken: a broken one refuses the patient.
            f, other = rng.choice(self.facts_of("boolean")), self.comparison(0)
            self.g.constraints.append(("possible", E("not", BOOL, [E("and", BOOL, [fact_of(f), other])])))

    def guideline(self):
        self.make_facts()
        self.make_defines()
        self.make_actions()
        self.make_rules()
        self.make_constraints()
        return self.g

    # ---- patients ----

    def element(self, f):
        """Of a series."""
        if f.element == "boolean":
            return self.rng.random() < 0.5
        return self.rng.choice(f.choices.names) if f.element == "one" else self.grid_value(f)

    def value(self, f):
        rng = self.rng
        if f.type == "boolean":
            return rng.random() < 0.5
        if f.type == "one":
            return rng.choice(f.choices.names)
        if f.type == "any":
            names = [n for n in f.choices.names if rng.random() < 0.35]
            if rng.random() < 0.25:
                rest = [n for n in f.choices.names if n not in names and rng.random() < 0.5]
                return tuple(names), tuple(rest)
            return names
        if f.type == "date":
            number = TODAY - rng.choice((0, 1, 28, 30, 31, 89, 90, 91, 365, 366, rng.randint(0, 4000), rng.randint(6000, 20000)))
            if f.name == "birth":
                number -= 3000
            return number if f.low is None else max(f.low, number)
        if f.type == "series":
            days = sorted(rng.sample(range(0, 300), rng.randint(0 if rng.random() < 0.2 else 1, 4)))
            return [(TODAY - d, self.element(f)) for d in days]
        if f.type == "text":
            return rng.choice(WORDS)
        if self.cuts[f.name] and rng.random() < 0.5:
            step = f.step or D(1)
            near = rng.choice(self.cuts[f.name]) + rng.choice((-step, 0, 0, step))
            return min(max(near, f.low), f.high)
        return self.grid_value(f)

    def patient(self):
        absent = self.rng.choice((0, 0.15, 0.3, 0.5, 0.8))
        return {f.name: self.value(f) for f in self.g.facts.values()
                if self.rng.random() >= (max(absent, 0.6) if f.otherwise is not None else absent)}


def has_regimen(rule):
    return any(x.verb == "regimen" for x in rule.effects)
