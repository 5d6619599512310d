"""The units that generated guidelines use: dimension, factor to the base unit, and how data may spell them."""

from decimal import Decimal

# name: (dimension, factor). Base units: g, m, [iU], s, months, 1, K-like kinds are left out. Factors are finite decimals, so
# that converting is exact wherever the language promises it.
_G, _M, _IU, _S, _MO = "g", "m", "iU", "s", "mo"


def _dim(**powers):
    return tuple(sorted(powers.items()))


NONE = _dim()
MASS, LENGTH, AREA, IU, TIME, CALENDAR = _dim(g=1), _dim(m=1), _dim(m=2), _dim(iU=1), _dim(s=1), _dim(mo=1)
MASS_PER_VOLUME, COUNT_PER_VOLUME, IU_PER_AREA = _dim(g=1, m=-3), _dim(m=-3), _dim(iU=1, m=-2)

UNITS = {
    "": (NONE, "1"), "%": (NONE, "0.01"),
    "kg": (MASS, "1000"), "g": (MASS, "1"), "mg": (MASS, "0.001"), "ug": (MASS, "0.000001"),
    "m": (LENGTH, "1"), "cm": (LENGTH, "0.01"), "mm": (LENGTH, "0.001"),
    "m2": (AREA, "1"), "cm2": (AREA, "0.0001"),
    "[iU]": (IU, "1"), "k[iU]": (IU, "1000"), "MIU": (IU, "1000000"), "万U": (IU, "10000"),
    "[iU]/m2": (IU_PER_AREA, "1"), "万U/m2": (IU_PER_AREA, "10000"), "MIU/m2": (IU_PER_AREA, "1000000"),
    "mg/dL": (MASS_PER_VOLUME, "10"), "g/L": (MASS_PER_VOLUME, "1000"), "mg/L": (MASS_PER_VOLUME, "1"),
    "10*9/L": (COUNT_PER_VOLUME, "1000000000000"), "/uL": (COUNT_PER_VOLUME, "1000000000"),
    "mg/kg": (NONE, "0.000001"),
    "days": (TIME, "86400"), "d": (TIME, "86400"), "weeks": (TIME, "604800"), "h": (TIME, "3600"), "min": (TIME, "60"),
    "years": (CALENDAR, "12"), "months": (CALENDAR, "1"),
}
UNITS = {name: (dim, Decimal(factor)) for name, (dim, factor) in UNITS.items()}
# Units that the guideline itself declares.
DECLARED = {"MIU": "1_000_000 [iU]", "万U": "10_000 [iU]"}
# What outside data may say instead.
DATA_SPELLINGS = {"years": "a", "months": "mo", "weeks": "wk", "days": "d"}


def dimension(unit):
    return UNITS[unit][0]


def factor(unit):
    return UNITS[unit][1]


def times(a, b, sign=1):
    powers = dict(a)
    for name, power in b:
        powers[name] = powers.get(name, 0) + sign * power
    return tuple(sorted((n, p) for n, p in powers.items() if p))


def units_of(dim):
    return [name for name, (d, _) in UNITS.items() if d == dim and name not in ("mg/kg", "%")]
