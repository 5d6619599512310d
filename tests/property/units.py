"""The units that generated guidelines use: dimension, factor to the base unit, and how data may spell them."""

from decimal import Decimal

from values import NEAREST

# name: (dimension, factor). Base units: g, m, [iU], s, months, Cel, mg/dL of creatinine, 1. Factors are finite decimals, so
# that converting is exact wherever the language promises it.


def _dim(**powers):
    return tuple(sorted(powers.items()))


NONE = _dim()
TEMPERATURE, CREATININE = _dim(Cel=1), _dim(creatinine=1)  # compared and converted, not computed with
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
    "Cel": (TEMPERATURE, "1"), "[degF]": (TEMPERATURE, "1"),
    "creatinine mg/dL": (CREATININE, "1"), "umol/L": (CREATININE, "0.011312"), "mmol/L": (CREATININE, "11.312"),
}
UNITS = {name: (dim, Decimal(factor)) for name, (dim, factor) in UNITS.items()}
# Units that the guideline itself declares.
DECLARED = {"MIU": "1_000_000 [iU]", "万U": "10_000 [iU]"}
# The substance that lets mass and amount of creatinine meet.
SUBSTANCE = "substance creatinine 113.12 g/mol"
WRITTEN = {"creatinine mg/dL": "mg/dL"}
# What outside data may say instead.
DATA_SPELLINGS = {"years": "a", "months": "mo", "weeks": "wk", "days": "d"}


def dimension(unit):
    return UNITS[unit][0]


def factor(unit):
    return UNITS[unit][1]


def to_base(value, unit):
    """Of a Decimal; exact."""
    return (value - 32) / Decimal("1.8") if unit == "[degF]" else value * UNITS[unit][1]


def from_base(value, unit):
    """None where the result would not be exact in 34 digits."""
    result = value * Decimal("1.8") + 32 if unit == "[degF]" else NEAREST.divide(value, UNITS[unit][1])
    return result if to_base(result, unit) == value else None


def times(a, b, sign=1):
    powers = dict(a)
    for name, power in b:
        powers[name] = powers.get(name, 0) + sign * power
    return tuple(sorted((n, p) for n, p in powers.items() if p))


def units_of(dim):
    return [name for name, (d, _) in UNITS.items() if d == dim and name not in ("mg/kg", "%")]
