"""Fields that a file names itself: which key means what in eight languages, and how values are read."""

import re
from collections.abc import Mapping

from replikk_index.language import normal_code
from replikk_index.languages import PROFILES
from replikk_index.sources import dates
from replikk_index.sources.draft import Builder
from replikk_index.text import clean_line

KEYS: dict[str, str] = {key: name for profile in PROFILES.values() for key, name in profile.header_keys.items()}
"""What stands before the colon, lower case → field of an article."""

_LINKS = "|".join(sorted({link for profile in PROFILES.values() for link in profile.name_links} | {"&"}))
_PARTED = re.compile(rf"\s*[;/|]\s*|\s*,\s*(?:(?:{_LINKS})\s+)?|\s+(?:{_LINKS})\s+")
_ADDRESS = re.compile(r"\s*[<(]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?")
_URL = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)
_MOST_AUTHORS = 20
_WRITERS = frozenset().union(*(profile.writers for profile in PROFILES.values()))
_ROLE_BEHIND = re.compile(rf"(?<=\w)[\s,]+(?:{'|'.join(sorted(_WRITERS))})$", re.IGNORECASE)
_BY = re.compile(
    "(?:"
    + "|".join(sorted({word for profile in PROFILES.values() for word in profile.bylines}, key=len, reverse=True))
    + r")(?:\s*:\s*|\s+)(?=[^\W\d_])",
    re.IGNORECASE,
)


def field_of(key: str) -> str:
    """The article's field that a key stands for ("Tittel" → "title"), or ""."""
    low = " ".join(key.lower().replace("_", " ").replace("-", " ").split())
    first = low.split("/")[0].strip()  # "kilde/avis"
    return KEYS.get(low) or KEYS.get(low.replace(" ", "")) or KEYS.get(low.removesuffix(".name")) or KEYS.get(first, "")


def names(text: str) -> tuple[str, ...]:
    """The names in "Kari Lund, Ola Berg og Per Foss"; one "Lund, Kari" is turned round; addresses are dropped."""
    line = clean_line(_ADDRESS.sub("", text)).strip(" ,;|")
    by = _BY.match(line)
    if by and not line[by.end()].islower() and " " in line[by.end() :]:
        line = line[by.end() :]  # "Author: By Anna Fell"
    last, comma, first = line.partition(", ")
    if comma and is_role(first):
        return (last,)
    if comma and " " not in last and first and first.count(" ") < 2 and "," not in first and not _PARTED.search(first):
        return (f"{first} {last}",)
    parts = [_ROLE_BEHIND.sub("", part.strip(" .")) for part in _PARTED.split(line)]
    people = [part for part in parts if part and part.lower() not in _WRITERS] or [part for part in parts if part]
    return tuple(dict.fromkeys(people))[:_MOST_AUTHORS]


def is_role(line: str) -> bool:
    """Whether a line says no more than what somebody who writes is: "Journalist"."""
    return line.strip(" .,").lower() in _WRITERS


def fill(builder: Builder, fields: Mapping[str, str | tuple[str, ...]], origin: str) -> None:
    """Set the fields of a builder from named values, wherever it knows none yet; unknown keys are passed over."""
    for key, value in fields.items():
        name = field_of(key)
        if name:
            _set(builder, name, value, origin)


def _set(builder: Builder, name: str, value: str | tuple[str, ...], origin: str) -> None:
    one = clean_line(value if isinstance(value, str) else ", ".join(value))
    match name:
        case "date":
            if date := dates.parse(one):
                builder.know_date(date.iso, date.precision, origin)
            elif one and not builder.date:
                builder.warn(f"the date “{one[:60]}” could not be understood")
        case "authors":
            several = (value,) if isinstance(value, str) else value
            builder.know(name, tuple(dict.fromkeys(found for part in several for found in names(part))), origin)
        case "tags":
            parts = re.split(r"\s*[,;|]\s*", one) if isinstance(value, str) else [clean_line(part) for part in value]
            builder.tags += tuple(part for part in dict.fromkeys(parts) if part and part not in builder.tags)
            if builder.tags:
                builder.origins.setdefault("tags", origin)
        case "language":
            builder.know(name, normal_code(one), origin)
        case "url":
            if _URL.match(one):
                builder.know(name, one, origin)
        case _:
            builder.know(name, one, origin)
