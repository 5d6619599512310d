"""What the second evaluator and gdl may not disagree about."""

from decimal import Context, Decimal

from evaluate import SUPPORT, VERDICT, Evaluator
from units import UNITS, dimension, factor

THIRTY = Context(prec=30)
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
    read = own.read_at_all()
    same("derived", [n for n in expected["derived"] if n in read], sorted(answer["facts"]["derived"]))
    for action in answer["actions"]:
        compare_action(same, guideline, action, *expected["actions"][action["id"]])
    same("actions", sorted(guideline.actions), sorted(a["id"] for a in answer["actions"]))
    fates(same, guideline, patient, answer["facts"])
    return found


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
    told = {"wk": "weeks", "d": "days", "a": "years", "mo": "months", "1": "", None: ""}.get(value["unit"], value["unit"])
    if told not in UNITS or dimension(told) != dimension(unit):
        return "in %s, not %s" % (value["unit"], unit)
    return Decimal(value["value"]) * factor(told)


def fates(same, guideline, patient, facts):
    """Every fact that was given was used or was not; what was not given is neither."""
    used, not_used = facts["used"], facts["not_used"]
    same("fates", sorted(n for n, x in patient.items() if x != ([], []) and x != ((), ())), sorted(used + not_used))
