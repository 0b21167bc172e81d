"""Lines between a title and its article: who wrote it, when, for whom."""

import re
from dataclasses import dataclass

from replikk_index.languages import PROFILES
from replikk_index.sources import dates
from replikk_index.sources.agencies import AGENCIES
from replikk_index.sources.dateline import title_case
from replikk_index.sources.fields import field_of, names

_LONGEST = 120


def _one_of(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_KEYS = _one_of({word for profile in PROFILES.values() for word in profile.bylines})
_LINKS = _one_of({word for profile in PROFILES.values() for word in profile.name_links})
_NAME = r"[^\W\d_a-zæøåäöüéèáó][\w.'’-]*"
_SMALL = r"van|von|de|der|den|da|di|du|af|av|la|le|el|al|bin|ibn|dos|del|zu|zur|ter"
_NAMES = rf"{_NAME}(?:,?\s+(?:{_NAME}|{_SMALL}|{_LINKS}|&))*"
_BYLINE = re.compile(
    rf"(?:(?i:{_KEYS}))(?:\s*:\s*|\s+)(?P<names>{_NAMES})(?:\s*[(,]\s*(?P<source>[^(),]{{2,40}})\)?)?\s*"
)
_ROLE = re.compile(r"\s*\((?i:tekst|text|foto|photo|tekst og foto|journalist|reporter)\)")
_PLACE_AND_DATE = re.compile(r"(?P<place>[^\W\d_][^\d,:.!?]{2,25}),\s+(?=\S)")
_AGENCY = re.compile(r"[©(]?\s*(?P<name>[^\W_]+(?:/[^\W_]+)*)\s*\)?")
_FIELD = re.compile(r"(?P<key>[^\W\d_]{3,15})\s*:\s+(?P<value>\S.{1,60})")
_PARTS = re.compile(r"\s+[|·•]\s+|\s+[–—]\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class Credit:
    """What a line before the article says."""

    authors: tuple[str, ...] = ()
    source: str = ""
    place: str = ""
    date: dates.Date | None = None


def read(line: str) -> Credit | None:
    """What a byline or a date line says, or None if the line is something else."""
    if len(line) > _LONGEST:
        return None
    whole = _part(line)
    if whole:
        return whole
    parts = [_part(part) for part in _PARTS.split(line)]
    if len(parts) < 2 or not all(parts):
        return None
    known = [part for part in parts if part]
    return Credit(
        tuple(name for part in known for name in part.authors),
        next((part.source for part in known if part.source), ""),
        next((part.place for part in known if part.place), ""),
        next((part.date for part in known if part.date), None),
    )


def _part(line: str) -> Credit | None:
    line = line.strip(" .|")
    if date := dates.parse(line):
        return Credit(date=date) if len(line) > 4 else None
    if found := _BYLINE.fullmatch(_ROLE.sub("", line)):
        return Credit(names(found["names"]), (found["source"] or "").strip())
    if (found := _PLACE_AND_DATE.match(line)) and (date := dates.parse(line[found.end() :])):
        return Credit(place=title_case(found["place"].strip()), date=date)
    if (found := _AGENCY.fullmatch(line)) and _is_agency(found["name"]):
        return Credit(source=found["name"])
    if (found := _FIELD.fullmatch(line)) and field_of(found["key"]) == "source":
        return Credit(source=found["value"].strip())
    return None


def _is_agency(name: str) -> bool:
    return name.isupper() and name.lower().split("/")[0] in AGENCIES
