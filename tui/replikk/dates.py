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
