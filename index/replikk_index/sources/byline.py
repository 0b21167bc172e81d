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
_PERSON = re.compile(rf"{_NAME}(?:\s+(?:{_SMALL}))*(?:\s+{_NAME}){{1,3}}")
_BYLINE = re.compile(
    rf"(?:(?i:{_KEYS}))(?:\s*:\s*|\s+)(?P<names>{_NAMES})(?:\s*[(,]\s*(?P<source>[^(),]{{2,40}})\)?)?\s*"
)
_LOOSE = re.compile(rf"(?i:{_KEYS})(?:\s*:\s*|\s+)(?P<names>[^\d:;!?()]{{3,80}})")
_PHOTO = re.compile(
    rf"\s*[,/|]?\s*\b(?:(?:{_LINKS}|&)\s+)?"
    rf"(?:{_one_of({word for profile in PROFILES.values() for word in profile.credits})})\s*:.*$",
    re.IGNORECASE,
)
_ROLE = re.compile(r"\s*\((?i:tekst|text|foto|photo|tekst og foto|journalist|reporter)\)")
_PLACE_AND_DATE = re.compile(r"(?P<place>[^\W\d_][^\d,:.!?]{2,25}),\s+(?=\S)")
_AGENCY = re.compile(r"[©(/\s]*(?P<name>[^\W_]+(?:/[^\W_]+)*)[)/\s]*")
_OWNER = re.compile(r"[(]?(?:©|\([cC]\)|[cC]opyright:?)\s*(?:\d{4}\s+)?(?P<name>[^\W\d_][\w .&'’-]{1,40})[)]?")
_FIELD = re.compile(r"(?P<key>[^\W\d_]{3,15})\s*:\s+(?P<value>\S.{1,60})")
_URL = re.compile(r"https?://[^\s<>\"]{4,}", re.IGNORECASE)
_PARTS = re.compile(r"\s+[|·•]\s+|\s+[–—]\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class Credit:
    """What a line before the article says."""

    authors: tuple[str, ...] = ()
    source: str = ""
    place: str = ""
    date: dates.Date | None = None
    url: str = ""


def read(line: str) -> Credit | None:
    """What a byline, a date line or a line of an address alone says, or None if the line is something else."""
    if _URL.fullmatch(line):
        return Credit(url=line)
    if len(line) > _LONGEST:
        return None
    whole = _part(line)
    if whole:
        return whole
    parts = [_part(part) for part in _PARTS.split(line)]
    known = [part for part in parts if part]
    # behind the names may stand what somebody is: "By Anna Fell | Reporter"
    if len(parts) < 2 or not (len(known) == len(parts) or (parts[0] and parts[0].authors)):
        return None
    return Credit(
        tuple(name for part in known for name in part.authors),
        next((part.source for part in known if part.source), ""),
        next((part.place for part in known if part.place), ""),
        next((part.date for part in known if part.date), None),
    )


def loosely(line: str) -> tuple[str, ...]:
    """The names behind a byline's first word however they are written ("Av nora vik"), or none.

    To be believed only where the place of the line speaks for it: a date line follows.
    """
    found = _LOOSE.fullmatch(line) if len(line) <= _LONGEST else None
    return names(found["names"]) if found else ()


def person(line: str) -> str:
    """A line that is a person's name and nothing else, or ""."""
    return line if _PERSON.fullmatch(line) and not line.isupper() else ""


def signature(line: str) -> Credit | None:
    """What a line below the article says of its outlet or address, or None if it is text."""
    line = line.strip()
    if _URL.fullmatch(line):
        return Credit(url=line)
    if found := _AGENCY.fullmatch(line):
        name = found["name"] if line == found["name"] else found["name"].upper()  # "/ritzau/"
        if _is_agency(name):
            return Credit(source=found["name"])
    return Credit(source=found["name"].strip()) if (found := _OWNER.fullmatch(line)) else None


def _part(line: str) -> Credit | None:
    line = line.strip(" .|")
    if date := dates.parse(line):
        return Credit(date=date) if len(line) > 4 else None
    credited = _ROLE.sub("", line)
    if found := _BYLINE.fullmatch(_PHOTO.sub("", credited) if ":" in credited else credited):
        return _credited(names(found["names"]), (found["source"] or "").strip())
    if (found := _PLACE_AND_DATE.match(line)) and (date := dates.parse(line[found.end() :])):
        return Credit(place=title_case(found["place"].strip()), date=date)
    if (found := _AGENCY.fullmatch(line)) and _is_agency(found["name"]):
        return Credit(source=found["name"])
    return _field(_FIELD.fullmatch(line))


def _credited(authors: tuple[str, ...], behind: str) -> Credit:
    """What stands behind the names may be an outlet, a date, an address or what somebody is."""
    agency = next((name for name in authors if _is_agency(name)), "")
    if date := dates.parse(behind):
        return Credit(authors, agency, date=date)
    return Credit(authors, agency if not behind or "@" in behind or behind[0].islower() else behind)


def _field(found: re.Match[str] | None) -> Credit | None:
    """A line that names its field: "Kilde: Fjordposten"."""
    if not found:
        return None
    value = found["value"].strip()
    match field_of(found["key"]):
        case "source" if _URL.fullmatch(value):
            return Credit(url=value)
        case "source":
            return Credit(source=value)
        case "url" if _URL.fullmatch(value):
            return Credit(url=value)
        case "authors":
            return Credit(authors) if (authors := names(value)) and all(map(_could_be_name, authors)) else None
        case _:
            return None


def _could_be_name(name: str) -> bool:
    return not name[0].islower() and 0 < name.count(" ") < 5 and ":" not in name


def _is_agency(name: str) -> bool:
    return name.isupper() and name.lower().split("/")[0] in AGENCIES
