"""Dates as people write them, with the precision they have.

"november 2017" is a month, not its first day; the clock time is kept as written, without a zone.
Month names and the words around dates come from the languages.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, datetime

from replikk_index.languages import PROFILES
from replikk_index.models import DatePrecision


@dataclass(frozen=True, slots=True)
class Date:
    """A date cut to what is known."""

    iso: str
    """``2017``, ``2017-11``, ``2017-11-09`` or ``2017-11-09T14:03``."""
    precision: DatePrecision


_LONGEST = 160
"""Letters that are looked at."""
_MONTHS = {
    name: number
    for profile in PROFILES.values()
    for number, names in enumerate(profile.months, 1)
    for name in names.split()
}


def _one_of(names: set[str]) -> str:
    return "(?:" + "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))) + ")"


_WEEKDAY = _one_of({day for profile in PROFILES.values() for day in profile.weekdays.split()})
_DATED = _one_of({word for profile in PROFILES.values() for word in profile.dated})
_NAMED = f"(?P<name>{_one_of(set(_MONTHS))})\\b"
_CLOCK = (
    r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?:[:.][0-5]\d(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?|\s*(?:uhr|h)\b)?"
    r"(?:\s*(?:z|utc|gmt|cet|cest|[a-z]{1,4}t)\b|\s*[+-]\d{2}:?\d{2}\b)?"
)
_ZONE = r"(?:z|[+-]\d\d:\d\d)(?!\w)"
_AT = r"(?:t|[\s,|–-]*(?:\b(?:kl\.?|klokka|klokken|klockan|at|um|à|a las|den)\s*)?)"
_TIME = f"(?:{_AT}{_CLOCK}(?![\\d.:]*\\d))?"
_DAY = r"(?P<day>\d{1,2})"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_OF = r"(?:de[l]?\s+|of\s+)?"
_BEFORE = re.compile(
    rf"\s*(?:(?:{_DATED}|{_WEEKDAY})\b[\s:.,]*(?:(?:on|den|am|le|el)\s+)?)*(?:(?:den|am|le|el|the|on|d\.)\s+)?",
)
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:{_ZONE}|{_TIME})",
        rf"{_YEAR}[/.](?P<month>\d\d?)[/.](?P<day>\d\d?)(?!\d){_TIME}",
        rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?!\d)(?:t?(?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d)?z?(?!\d))?",
        rf"{_YEAR}-(?P<month>\d\d)(?![\d-]*\d)",
        rf"{_DAY}\s?[./-]\s?(?P<month>\d{{1,2}})\s?[./-]\s?(?P<year>(?:1[5-9]|20)?\d\d)(?!\d){_TIME}",
        rf"{_DAY}(?:\.|er|st|nd|rd|th|º)?[\s-]*{_OF}{_NAMED}[.,]?[\s-]*{_OF}(?:{_YEAR}|'?(?P<short>\d\d))(?![\d:]){_TIME}",
        rf"{_NAMED}\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d){_TIME}",
        rf"{_NAMED}\s+{_DAY}\s+{_CLOCK}\s+{_YEAR}(?!\d)",
        rf"{_NAMED}[.,]?\s+{_OF}{_YEAR}(?!\d)",
        r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d\d?)\s?[月월](?:\s?(?P<day>\d\d?)\s?[日일])?",
        rf"{_YEAR}(?![\d./-]*\d)(?!\s?[年년])",
    )
)
_EPOCH = re.compile(r"\s*(?P<seconds>1\d{9})(?:\d{3})?\s*$")
_AFTER = re.compile(rf"[\s.,;|()\[\]–-]*(?:(?:{_DATED}|{_WEEKDAY})\b.*)?$", re.DOTALL)


def parse(text: str) -> Date | None:
    """The date that a text consists of, or None.

    Weekdays and words like "publisert" may stand before it, and a second date after such a word behind it.
    """
    if len(text) > _LONGEST:
        return None
    if epoch := _EPOCH.match(text):
        moment = datetime.fromtimestamp(int(epoch["seconds"]), tz=UTC)
        return Date(moment.strftime("%Y-%m-%dT%H:%M"), "minute")
    found = at_start(text)
    return found[0] if found and _AFTER.match(text.casefold(), found[1]) else None


def at_start(text: str) -> tuple[Date, int] | None:
    """The date at the beginning of a text and where it ends, or None."""
    low = text[:_LONGEST].lower()
    if len(low) != len(text[:_LONGEST]):
        low = text[:_LONGEST]  # a letter whose small form is longer would shift the offsets
    before = _BEFORE.match(low)
    for start in sorted({before.end() if before else 0, len(low) - len(low.lstrip())}, reverse=True):
        for shape in _SHAPES:
            found = shape.match(low, start)
            date = _made(found) if found else None
            if found and date:
                return date, found.end()
    return None


def _made(found: re.Match[str]) -> Date | None:
    """Build a date from the named parts of a match; None if there is no such day."""
    parts: dict[str, str | None] = found.groupdict()
    year = _full_year(parts.get("year") or parts.get("short") or "")
    name = parts.get("name")
    month = _MONTHS[name] if name else int(parts.get("month") or 0)
    day = int(parts.get("day") or 0)
    if day and month > 12 >= day and found.start("day") < found.start("year"):
        month, day = day, month  # 11/25/2017
    if parts.get("month") is None and name is None:
        return Date(f"{year:04}", "year")
    if not 1 <= month <= 12 or (day < 1 and parts.get("day")):
        return None
    if not day:
        return Date(f"{year:04}-{month:02}", "month")
    if day > calendar.monthrange(year, month)[1]:
        return None
    iso = f"{year:04}-{month:02}-{day:02}"
    clock = _clock(parts)
    return Date(f"{iso}T{clock}", "minute") if clock else Date(iso, "day")


def _full_year(digits: str) -> int:
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < 70 else 1900)


def _clock(parts: dict[str, str | None]) -> str:
    hour, minute = parts.get("hour"), parts.get("minute")
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return ""
    of_day = int(hour)
    half = parts.get("half")
    if half and of_day <= 12:
        of_day = of_day % 12 + (12 if half == "p" else 0)
    return f"{of_day:02}:{minute}"
