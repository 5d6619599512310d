"""A guideline as the generator makes it and the evaluator reads it: no text, nothing to parse."""

from dataclasses import dataclass, field


class E:
    """An expression: `op`, its arguments, and what else it needs in `arg`. `kind` says what it gives.

    Kinds: ("bool",), ("num", dim), ("range", dim), ("date",), ("one", list), ("set", list), ("series", fact)."""
    __slots__ = ("op", "args", "arg", "kind")

    def __init__(self, op, kind, args=(), arg=None):
        self.op, self.kind, self.args, self.arg = op, kind, tuple(args), arg

    def walk(self):
        yield self
        for a in self.args:
            yield from a.walk()


@dataclass
class Choices:
    """The values of a one-of or of a set; `name` only for `codes`, `groups` by name."""
    names: tuple
    points: dict = None
    name: str = None
    groups: dict = field(default_factory=dict)


@dataclass
class Fact:
    name: str
    type: str                # boolean integer number quantity date one any text series
    unit: str = ""           # of a quantity, and of the elements of a series
    low: object = None       # in `unit`; a date's in days
    high: object = None
    step: object = None
    choices: Choices = None
    otherwise: E = None
    element: str = "number"  # of a series: number, boolean, one


@dataclass
class Effect:
    verb: str
    action: str = None
    assigns: list = field(default_factory=list)   # (parameter, E)
    parameter: str = None                          # of `open a.p`
    duties: list = field(default_factory=list)
    named: list = field(default_factory=list)      # E: what the text of a note or warning names


@dataclass
class Rule:
    item: str
    name: str
    when: E
    unless: list
    effects: list
    overrides: list = field(default_factory=list)  # ids
    alternative: str = None                        # the name of a rule of the same item

    @property
    def id(self):
        return self.item + "." + self.name


@dataclass
class Define:
    name: str
    value: E
    choices: Choices = None


@dataclass
class Action:
    name: str
    parameters: dict         # name: unit, or the Choices of a one-of


@dataclass
class Guideline:
    codes: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)
    parameters: dict = field(default_factory=dict)   # name: E (a literal)
    defines: dict = field(default_factory=dict)
    constraints: list = field(default_factory=list)  # (name, E)
    actions: dict = field(default_factory=dict)
    duties: list = field(default_factory=list)
    rules: list = field(default_factory=list)        # each reads and is overridden by earlier ones only

    def items(self):
        result = {}
        for rule in self.rules:
            result.setdefault(rule.item, []).append(rule)
        return result

    def expressions(self):
        for fact in self.facts.values():
            if fact.otherwise:
                yield fact.otherwise
        yield from self.parameters.values()
        yield from (d.value for d in self.defines.values())
        yield from (e for _, e in self.constraints)
        for rule in self.rules:
            yield rule.when
            yield from rule.unless
            for effect in rule.effects:
                yield from (e for _, e in effect.assigns)
                yield from effect.named
