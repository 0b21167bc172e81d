"""Fields at the top of a plain text: a block of ``Key: value`` lines, or one loose date before the first words."""

import re
from dataclasses import dataclass, field

from replikk_index.languages import PROFILES
from replikk_index.sources import dates
from replikk_index.sources.fields import field_of

_LINE = re.compile(r"(?P<key>[^\W\d_][\w -]{0,24}?)\s*[:=]\s+(?P<value>\S.*)$")
_NAME = re.compile(r"[^\W\d_][\w-]*(?: [\w-]+)?")
_MOST_LINES = 40
_LONGEST_VALUE = 600
_ENOUGH_ALONE = frozenset({"title", "date"})
_LOOSE_KEYS = "|".join(
    sorted(
        {key for profile in PROFILES.values() for key, name in profile.header_keys.items() if name == "date"}
        | {"date"},
        key=len,
        reverse=True,
    )
)
_LOOSE = re.compile(rf"\s*(?:{_LOOSE_KEYS})(?:\s*[:=]\s*|\s+)", re.IGNORECASE)
_AFTER_DATE = re.compile(r"[\s,;:|–—-]*")


@dataclass(frozen=True, slots=True)
class Headers:
    """The fields of a header block and the text after it."""

    fields: dict[str, str] = field(default_factory=dict)
    """Keys as written, in lower case."""
    body: str = ""


def split(text: str) -> Headers:
    """Part a header block from a text.

    Two lines with keys that we know are needed, or a title or date alone; and an empty line after them. So a
    paragraph that happens to begin with a word and a colon stays text.
    """
    fields: dict[str, str] = {}
    last = ""
    used = 0
    top = text.lstrip("\n").split("\n", _MOST_LINES)
    for line in top[:_MOST_LINES]:
        if not line.strip():
            break
        found = _LINE.match(line.strip()) if line[:1] not in {" ", "\t"} or not last else None
        if found and _NAME.fullmatch(found["key"]) and len(found["value"]) <= _LONGEST_VALUE:
            last = found["key"].lower()
            fields.setdefault(last, found["value"].strip())
        elif last and line[:1] in {" ", "\t"}:
            fields[last] += " " + line.strip()
        else:
            return Headers({}, text)
        used += 1
    known = {field_of(key) for key in fields if field_of(key)}
    count = sum(bool(field_of(key)) for key in fields)
    if (count < 2 and not known & _ENOUGH_ALONE) or 2 * count < len(fields):
        return Headers({}, text)
    return Headers(fields, "\n".join(top[used:]))


def loose_date(text: str) -> tuple[dates.Date, int] | None:
    """A date after its key but with the article going on in the same line (`` date 2017-11 BRUSSEL (VG) …``).

    Returns the date and where the article goes on, or None.
    """
    key = _LOOSE.match(text[:200])
    found = dates.at_start(text[key.end() : key.end() + 100]) if key else None
    if not key or not found:
        return None
    date, length = found
    end = _AFTER_DATE.match(text, key.end() + length)
    return date, end.end() if end else key.end() + length
