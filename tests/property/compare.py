"""What the second evaluator and gdl may not disagree about."""

from decimal import Context, Decimal

from evaluate import SUPPORT, VERDICT, Evaluator
from units import UNITS, dimension, factor, to_base
from values import TRUE, date_text

THIRTY = Context(prec=30)
TOLD = {"wk": "weeks", "d": "days", "a": "years", "mo": "months", "1": "", None: ""}
SHOWN = {VERDICT[s] for s in SUPPORT} | {"caution"}  # the verdicts under which a regimen is shown


def differences(guideline, patient, today, answer):
    """Lines of text, none when they agree."""
    own = Evaluator(guideline, patient, today)
    if "invalid" in answer:
        return ["gdl does not compile it: %s" % answer["invalid"]]
    if own.is_refused() or "error" in answer:
        if own.is_refused() != ("error" in answer):
            return ["refused: ours %s, gdl %s" % (own.is_refused(), answer.get("error"))]
        return []
    found = []

    def same(what, ours, theirs):
        if ours != theirs:
            found.append("%s: ours %s, gdl %s" % (what, ours, theirs))

    expected = own.answer()
    items = {i["id"]: i for i in answer["items"]}
    rules = {r["id"]: (r["status"], sorted(r["overridden_by"])) for i in answer["items"] for r in i["rules"]}
    same("rules", expected["rules"], rules)
    for name, (status, missing) in expected["items"].items():
        same(name, (status, missing), (items[name]["status"], sorted(items[name]["missing"])))
    duties = {d["id"]: (d["status"], sorted(d["missing"])) for d in answer["duties"]}
    same("duties", expected["duties"], duties)
    same("warnings", expected["warnings"], sorted(w["rule"] for w in answer["warnings"]))
    for verb, key in (("note", "notes"), ("warn", "warnings")):
        compare_named(same, own.statements(verb), {w["rule"]: w["values"] for w in answer[key]})
    read = own.read_at_all()
    same("derived", [n for n in expected["derived"] if n in read], sorted(answer["facts"]["derived"]))
    for action in answer["actions"]:
        compare_action(same, guideline, action, *expected["actions"][action["id"]])
    same("actions", sorted(guideline.actions), sorted(a["id"] for a in answer["actions"]))
    fates(same, guideline, patient, answer["facts"])
    return found


def compare_named(same, ours, theirs):
    """What the texts of rules name: which rules speak, and each value or what it lacks."""
    same("rules that speak", sorted(ours), sorted(theirs))
    for rule, named in ours.items():
        told = theirs.get(rule, [])
        same(rule + " names", [e.arg for e, _, _ in named], [x["id"] for x in told])
        for (e, value, asks), x in zip(named, told):
            what = "%s in the text of %s" % (e.arg, rule)
            same(what + " lacks", sorted(asks), sorted(x["missing"]))
            same(what + " is known", value is not None, x["known"])
            if value is not None and x["known"]:
                same(what, *both_values(e.kind, value, x))


def both_values(kind, value, told):
    """Ours and theirs in one form; what is in a unit that only gdl knows is left alone."""
    low, high = told["low"]["value"], told["high"]["value"]
    if kind[0] in ("num", "range") and kind[1] != "date":
        unit = TOLD.get(told["low"]["unit"], told["low"]["unit"])
        if unit not in UNITS or dimension(unit) != kind[1]:
            return None, None
        ours = (value.low[0], value.high[0]) if kind[0] == "range" else value
        return shortened(ours), shortened(tuple(to_base(Decimal(x), unit) for x in (low, high)))
    if kind[0] == "bool":
        return value == TRUE, low
    if kind[0] in ("date", "range"):
        ends = (value.low[0], value.high[0]) if kind[0] == "range" else value
        return tuple(date_text(x) for x in ends), (low, high)
    if kind[0] == "set":
        return sorted(value.surely), sorted(low)
    if kind[0] == "series":
        return len(value), len(low)
    return next(iter(value)), low


def compare_action(same, guideline, action, possible, missing, parameters):
    name = action["id"]
    same(name + " possible", sorted(possible), sorted(action["possible"]))
    same(name + " verdict", next(iter(possible)) if len(possible) == 1 else None, action["verdict"])
    same(name + " missing", missing, sorted(action["missing"]))
    theirs = {}
    for p in action["parameters"]:
        unit = guideline.actions[name].parameters[p["name"]]
        theirs[p["rule"], p["effect"], p["name"]] = (ends(p, unit), tuple(sorted(p["missing"])))
    ours = {key: (shortened(value), tuple(sorted(asks))) for key, (value, asks) in parameters.items()
            if possible & SHOWN}
    same(name + " parameters", ours, theirs)


def ends(parameter, unit):
    if parameter["low"] is None and parameter["high"] is None:
        return None
    return shortened(tuple(in_base(parameter[end], unit) for end in ("low", "high")))


def shortened(ends):
    """At 30 digits: gdl computes in units of its choice, so a root or a quotient may differ in the 34th."""
    return ends and tuple(x if isinstance(x, str) else THIRTY.plus(x) for x in ends)


def in_base(value, unit):
    if not isinstance(unit, str):
        return value["value"]
    # gdl answers in UCUM, which has other words for a few of our units and none for those that the guideline declares.
    told = TOLD.get(value["unit"], value["unit"])
    if told not in UNITS or dimension(told) != dimension(unit):
        return "in %s, not %s" % (value["unit"], unit)
    return Decimal(value["value"]) * factor(told)


def fates(same, guideline, patient, facts):
    """Every fact that was given was used or was not; what was not given is neither."""
    used, not_used = facts["used"], facts["not_used"]
    same("fates", sorted(n for n, x in patient.items() if x != ([], []) and x != ((), ())), sorted(used + not_used))
