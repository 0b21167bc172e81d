"""Dates in a query: ``date:2017..2019-03`` and ``newer:7d`` as ranges of minutes."""

import calendar
import re
from datetime import date, timedelta

from replikk_index.query import DateRange

_RANGE = re.compile(r"^(?P<low>[\d-]*)\.\.(?P<high>[\d-]*)$")
_DAY = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
_AGE = re.compile(r"^(\d{1,5})([dwmy])$")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_LATEST = 999912312359


def date_range(value: str) -> DateRange | None:
    """The range of ``2017``, ``2017-11``, ``2017..2019-03``, ``2017..`` or ``..2017``; None for anything else."""
    found = _RANGE.match(value)
    low, high = (found["low"], found["high"]) if found else (value, value)
    first = _edge(low, False) if low else 1
    last = _edge(high, True) if high else _LATEST
    if not (low or high) or first is None or last is None:
        return None
    if first > last:
        first, last = _edge(high, False) or 1, _edge(low, True) or _LATEST
    return DateRange(first, last)


def newer_than(age: str, today: date) -> DateRange | None:
    """The range from ``7d``, ``3w``, ``2m`` or ``1y`` before today on; None for anything else."""
    found = _AGE.match(age.lower())
    if not found:
        return None
    try:
        first = today - timedelta(days=int(found[1]) * _DAYS[found[2]])
    except OverflowError:
        first = date.min
    return DateRange(int(first.strftime("%Y%m%d").rjust(8, "0")) * 10_000, _LATEST)


def _edge(value: str, latest: bool) -> int | None:
    """The first or last minute of a partial date as ``YYYYMMDDhhmm``; None if it is none."""
    found = _DAY.match(value)
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if not 1 <= year <= 9999 or month > 12 or day > 31 or (found[2] and not month) or (found[3] and not day):
        return None
    if latest:
        month = month or 12
        day = min(day or 31, calendar.monthrange(year, month)[1])
        return (year * 10_000 + month * 100 + day) * 10_000 + 2359
    return (year * 10_000 + (month or 1) * 100 + (day or 1)) * 10_000
