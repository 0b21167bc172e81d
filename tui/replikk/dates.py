"""Dates as people read them, no more precise than they are known."""

from replikk.strings import current
from replikk_index.models import DatePrecision

_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "nb": "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.".split(),
}


def show_date(date: str, precision: DatePrecision) -> str:
    """``2025-11-14`` as "14 Nov 2025" or "14. nov. 2025", a month as "Nov 2025", a year as it is; "" if undated."""
    if not date or precision in ("", "year"):
        return date
    year, month, *rest = date.partition("T")[0].split("-")
    name = _MONTHS[current()][int(month) - 1]
    if precision == "month" or not rest:
        return f"{name} {year}"
    stop = "." if current() == "nb" else ""
    return f"{int(rest[0])}{stop} {name} {year}"


def short_date(date: str, precision: DatePrecision) -> str:
    """For lists, where room is scarce: ``2025-11-14`` as "14 Nov 2025" or "14.11.2025"; others as ``show_date``."""
    if current() != "nb" or precision not in ("day", "minute"):
        return show_date(date, precision)
    year, month, day = date.partition("T")[0].split("-")
    return f"{int(day)}.{int(month)}.{year}"


def precision_of(date: str) -> DatePrecision:
    """How precise an ISO date is by its length."""
    match len(date):
        case 0:
            return ""
        case 4:
            return "year"
        case 7:
            return "month"
        case 10:
            return "day"
    return "minute"


def span_of_dates(first: str, last: str) -> str:
    """``2024-05-09`` and ``2025-03`` as "9 May 2024 – Mar 2025"; one date if they are the same; "" if undated."""
    shown = [show_date(date, precision_of(date)) for date in (first, last) if date]
    return " – ".join(dict.fromkeys(shown))


def years(first: str, last: str) -> str:
    """The years of two dates: "2019–2026", one if they are the same; "" if undated."""
    return "–".join(dict.fromkeys(date[:4] for date in (first, last) if date))
