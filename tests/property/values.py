"""The values of the second evaluator: what is still possible, and the operators on it.

Written from the language's definition alone (sections 3 and 4), apart from the C sources. Every value is the set of what is
still possible:
  truth    1 (true), 2 (false) or 3 (either)
  choice   a frozenset of names
  number   (low, high), Decimals in the base unit; infinite ends where nothing is known
  date     (low, high), days counted from 0001-01-01 as 1, or infinite
  range    Range(low, high), two numbers: a choice that the author left open
  set      Set(surely, possibly), frozensets of names
Any of them but truth and sets may be ERROR: unknown with a reason, or maybe so. Nothing is known of it, whatever is done to it.
"""

from decimal import (ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal, DivisionByZero, InvalidOperation,
                     Overflow, setcontext)
from fractions import Fraction
from typing import NamedTuple
import math

TRUE, FALSE, EITHER = 1, 2, 3
INF = Decimal("Infinity")
ERROR = None


class Range(NamedTuple):
    low: tuple
    high: tuple


class Set(NamedTuple):
    surely: frozenset
    possibly: frozenset


def _context(rounding):
    return Context(prec=34, rounding=rounding, Emin=-6143, Emax=6144, traps=[])


NEAREST, DOWN, UP = _context(ROUND_HALF_EVEN), _context(ROUND_FLOOR), _context(ROUND_CEILING)
EXACT = Context(prec=400, traps=[InvalidOperation, DivisionByZero, Overflow])
setcontext(EXACT)  # plain operators are exact, or an error


# ---- truth: strong Kleene ----

def truth(value):
    return TRUE if value else FALSE


def negate(a):
    return (a & 1) << 1 | a >> 1


def conjunction(values):
    values = list(values)
    if any(v == FALSE for v in values):
        return FALSE
    return TRUE if all(v == TRUE for v in values) else EITHER


def disjunction(values):
    return negate(conjunction([negate(v) for v in values]))


def at_least(n, values):
    sure = sum(v == TRUE for v in values)
    open_ = sum(v == EITHER for v in values)
    if sure >= n:
        return TRUE
    return FALSE if sure + open_ < n else EITHER


def count(values):
    sure = sum(v == TRUE for v in values)
    return Decimal(sure), Decimal(sure + sum(v == EITHER for v in values))


# ---- what is known ----

def is_single(v):
    if v is ERROR:
        return False
    if isinstance(v, int):
        return v != EITHER
    if isinstance(v, frozenset):
        return len(v) == 1
    if isinstance(v, Range):
        return is_single(v.low) and is_single(v.high)
    if isinstance(v, Set):
        return v.surely == v.possibly
    return v[0] == v[1]


def hull(a, b):
    """The least value that holds both."""
    if a is ERROR or b is ERROR:
        return ERROR
    if isinstance(a, int) or isinstance(a, frozenset):
        return a | b
    if isinstance(a, Range):
        return Range(hull(a.low, b.low), hull(a.high, b.high))
    if isinstance(a, Set):
        return Set(a.surely & b.surely, a.possibly | b.possibly)
    return min(a[0], b[0]), max(a[1], b[1])


def hull_all(values):
    result = values[0]
    for v in values[1:]:
        result = hull(result, v)
    return result


# ---- comparing: truth, choices, numbers and dates alike ----

def _or_error(result):
    """Makes an operator say `result` when it is given an ERROR."""
    def made(fn):
        def guarded(*args):
            return result if any(a is ERROR for a in args) else fn(*args)
        return guarded
    return made


@_or_error(EITHER)
def equal(a, b):
    if isinstance(a, int):
        if a == EITHER or b == EITHER:
            return EITHER
        return truth(a == b)
    if isinstance(a, frozenset):
        if not a & b:
            return FALSE
        return TRUE if len(a) == 1 and len(b) == 1 else EITHER
    if a[1] < b[0] or b[1] < a[0]:
        return FALSE
    return TRUE if a[0] == a[1] and b[0] == b[1] else EITHER


@_or_error(EITHER)
def less(a, b):
    if a[1] < b[0]:
        return TRUE
    return FALSE if a[0] >= b[1] else EITHER


def compare(op, a, b):
    if op == "=":
        return equal(a, b)
    if op == "!=":
        return negate(equal(a, b))
    if op == "<":
        return less(a, b)
    if op == ">":
        return less(b, a)
    if op == ">=":
        return negate(less(a, b))
    return negate(less(b, a))


@_or_error(EITHER)
def in_range(x, r):
    return conjunction([compare("<=", r.low, x), compare("<=", x, r.high)])


@_or_error(EITHER)
def in_names(x, names):
    if x <= names:
        return TRUE
    return EITHER if x & names else FALSE


def has_any(s, names):
    if s.surely & names:
        return TRUE
    return EITHER if s.possibly & names else FALSE


def has_all(s, names):
    if names <= s.surely:
        return TRUE
    return EITHER if names <= s.possibly else FALSE


def is_empty(s):
    if s.surely:
        return FALSE
    return EITHER if s.possibly else TRUE


# ---- arithmetic ----

def _ends(pairs, op):
    """The interval over all pairs of ends: to nearest when there is one pair of single values, else outward."""
    if len(pairs) == 1:
        value = getattr(NEAREST, op)(*pairs[0])
        return ERROR if not value.is_finite() else (value, value)
    low = [getattr(DOWN, op)(*p) for p in pairs]
    high = [getattr(UP, op)(*p) for p in pairs]
    # Zero times an end that is not known, or one such end by another: every number is finite, so zero bounds it.
    return tuple(pick(Decimal(0) if v.is_nan() else v for v in ends) for pick, ends in ((min, low), (max, high)))


def _both(fn, a, b):
    """Ranges take part end by end."""
    if isinstance(a, Range) or isinstance(b, Range):
        a = a if isinstance(a, Range) else Range(a, a)
        b = b if isinstance(b, Range) else Range(b, b)
        return open_range(fn(a.low, b.low), fn(a.high, b.high))
    return fn(a, b)


def open_range(low, high):
    return ERROR if low is ERROR or high is ERROR else Range(low, high)


def written_range(low, high):
    """One whose end may lie before its beginning is no range."""
    return ERROR if less(high, low) != FALSE else Range(low, high)


def _single_pair(a, b):
    return a[0] == a[1] and b[0] == b[1]


@_or_error(ERROR)
def add(a, b):
    def numbers(x, y):
        if _single_pair(x, y):
            return _ends([(x[0], y[0])], "add")
        return _ends([(x[0], y[0]), (x[1], y[1])], "add")
    return _both(numbers, a, b)


@_or_error(ERROR)
def minus(a):
    if isinstance(a, Range):
        return Range(minus(a.high), minus(a.low))
    return a[1].copy_negate() + 0, a[0].copy_negate() + 0


@_or_error(ERROR)
def sub(a, b):
    return add(a, minus(b))


@_or_error(ERROR)
def mul(a, b):
    def numbers(x, y):
        if _single_pair(x, y):
            return _ends([(x[0], y[0])], "multiply")
        return _ends([(p, q) for p in x for q in y], "multiply")
    return _both(numbers, a, b)


@_or_error(ERROR)
def div(a, b):
    def numbers(x, y):
        if y[0] <= 0 <= y[1]:
            return ERROR
        if _single_pair(x, y):
            return _ends([(x[0], y[0])], "divide")
        return _ends([(p, q) for p in x for q in y], "divide")
    if isinstance(a, Range):
        return open_range(numbers(a.low, b), numbers(a.high, b))
    return numbers(a, b)


def _rounded(fraction, context):
    """A fraction at 34 digits: the division of its parts rounds once, whatever their length."""
    return context.divide(Decimal(fraction.numerator), Decimal(fraction.denominator))


@_or_error(ERROR)
def power(a, n):
    if n != int(n):
        return real_power(a, n)
    n = int(n)
    if n < 0 and a[0] <= 0 <= a[1]:
        return ERROR
    if not (a[0].is_finite() and a[1].is_finite()):
        return ERROR
    ends = [Fraction(a[0]) ** n, Fraction(a[1]) ** n]
    if a[0] == a[1]:
        return (_rounded(ends[0], NEAREST),) * 2
    if n > 0 and n % 2 == 0 and a[0] < 0 < a[1]:
        ends.append(Fraction(0))
    return _rounded(min(ends), DOWN), _rounded(max(ends), UP)


def real_power(a, n):
    """To 15 significant digits."""
    if a[0] < 0 or a[0] == 0 and n < 0 or not a[1].is_finite():
        return ERROR
    ends = [Decimal(0) if x == 0 else SHORT.plus(LONG.power(x, n)) for x in a]
    return min(ends), max(ends)


@_or_error(ERROR)
def sqrt(a):
    if a[0] < 0:
        return ERROR
    return NEAREST.sqrt(a[0]), NEAREST.sqrt(a[1])


@_or_error(ERROR)
def absolute(a):
    if a[0] >= 0:
        return a
    if a[1] <= 0:
        return minus(a)
    return Decimal(0), max(-a[0], a[1])


def least(values):
    if ERROR in values:
        return ERROR
    return min(v[0] for v in values), min(v[1] for v in values)


def greatest(values):
    if ERROR in values:
        return ERROR
    return max(v[0] for v in values), max(v[1] for v in values)


@_or_error(ERROR)
def clamp(x, r):
    return least([greatest([x, r.low]), r.high])


@_or_error(ERROR)
def to_step(a, rounding, places=0):
    def one(x):
        return x if not x.is_finite() else x.quantize(Decimal(1).scaleb(-places), rounding=rounding, context=EXACT)
    return one(a[0]), one(a[1])


ROUNDINGS = {"round": ROUND_HALF_EVEN, "floor": ROUND_FLOOR, "ceiling": ROUND_CEILING}


LONG, SHORT = Context(prec=60, traps=[]), Context(prec=15, rounding=ROUND_HALF_EVEN, traps=[])


@_or_error(ERROR)
def transcendental(name, a):
    """ln, log10 and exp: the true value at 15 significant digits."""
    if name != "exp" and a[0] <= 0:
        return ERROR
    return tuple(SHORT.plus(getattr(LONG, name)(x)) for x in a)


# ---- dates: days from 0001-01-01 = 1, proleptic Gregorian, counted here and not by the library ----

_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year, month):
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_number(year, month, day):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + _BEFORE[month - 1] + (month > 2 and is_leap(year)) + day


def civil(number):
    year = number // 366 + 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    month = 1
    while month < 12 and day_number(year, month + 1, 1) <= number:
        month += 1
    return year, month, number - day_number(year, month, 1) + 1


def date_text(number):
    return "%04d-%02d-%02d" % civil(number)


def plus_months(number, n):
    year, month, day = civil(number)
    at = year * 12 + month - 1 + n
    year, month = at // 12, at % 12 + 1
    if not 1 <= year <= 9999:
        return ERROR
    return day_number(year, month, min(day, month_length(year, month)))


def months_between(d, e):
    if e < d:
        return -months_between(e, d)
    first, last = civil(d), civil(e)
    n = (last[0] - first[0]) * 12 + last[1] - first[1]
    return n if plus_months(d, n) <= e else n - 1


def _toward_zero(n, by):
    return n // by if n >= 0 else -(-n // by)


@_or_error(ERROR)
def whole(unit, d, e):
    """Whole years, months, weeks or days from d to e, as a plain number of them."""
    def between(p, q):
        if not (math.isfinite(p) and math.isfinite(q)):
            return -INF if (p == math.inf or q == -math.inf) else INF
        if unit in ("days", "weeks"):
            return Decimal(_toward_zero(q - p, 7 if unit == "weeks" else 1))
        return Decimal(_toward_zero(months_between(p, q), 12 if unit == "years" else 1))
    return between(d[1], e[0]), between(d[0], e[1])


@_or_error(ERROR)
def year(d):
    """The calendar year; of a date of which nothing is known any that the calendar has."""
    def one(x):
        if not math.isfinite(x):
            return Decimal(1 if x < 0 else 9999)
        return Decimal(civil(x)[0])
    return one(d[0]), one(d[1])


@_or_error(ERROR)
def shift(date, amount, by_months):
    """A date moved by a whole number of months, or of days; `amount` is an interval in that unit. ERROR where it may leave
    the calendar, as a date of which nothing is known may."""
    def one(d, n):
        if not (math.isfinite(d) and n.is_finite()):
            return ERROR
        if by_months:
            return plus_months(d, int(n))
        moved = d + int(n)
        return moved if 1 <= moved <= day_number(9999, 12, 31) else ERROR
    low, high = one(date[0], amount[0]), one(date[1], amount[1])
    return ERROR if low is ERROR or high is ERROR else (low, high)
