"""The dateline: where an article was written and for whom, before its first sentence.

``HOLMAVÅG (NTB) Den …``, ``LAUVHAMN/HOLMAVÅG (NTB): …``, ``LAUVHAMN/THE MOLE, March 7 (Reuters) - …``,
``Holmavåg (NTB): …``, ``(Reuters) — …``, ``HOLMAVÅG: …``.
"""

import re
from dataclasses import dataclass

from replikk_index.sources import dates
from replikk_index.sources.agencies import AGENCIES, KEPT_CAPITALS, NO_PLACES, SMALL_WORDS

_BIG = "A-ZÆØÅÄÖÜÉÈÁÍÓÚÇÑÞÐ"
_WORD = rf"[{_BIG}][{_BIG}.'’]+"
_CAPITALS = rf"{_WORD}(?:[ -](?:{_WORD}|I|DE|DA|LA|LE|DER|OF)){{0,4}}"
_CALM = rf"[{_BIG}][^\W\d_]+(?:[ -](?:(?:i|de|da|la|le|am|of)[ -])?[{_BIG}][^\W\d_]+){{0,3}}"
_ASIDE = r"(?P<aside>(?:,\s*[^(),:;!?\n]{2,30}){0,3})"
_BRACKET = rf"\((?P<agency>[{_BIG}a-z][\w./&' -]{{1,30}})\)"
_STOP = r"\s*(?:[–—:|-]+|\.\s?[–—-]+|\.(?=\s))?\s*"
_FULL = re.compile(rf"(?P<place>{_CAPITALS}(?:/{_CAPITALS}){{0,3}}){_ASIDE}\s*{_BRACKET}{_STOP}")
_NAMED = re.compile(rf"(?P<place>{_CALM}(?:/{_CALM}){{0,3}}){_ASIDE}\s*{_BRACKET}{_STOP}")
_ONLY_AGENCY = re.compile(rf"{_BRACKET}(?P<stop>{_STOP})")
_ONLY_PLACE = re.compile(rf"(?P<place>{_CAPITALS}(?:/{_CAPITALS}){{0,3}}){_ASIDE}\s*(?:[:|]|\s[–—-]|[–—])\s+")
_BEGINS = re.compile(rf"$|[{_BIG}\d«»\"“”„'‘–—¿¡(-]")
_SHORTEST_PLACE = 3


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says."""

    place: str
    """In title case; may be empty."""
    source: str
    """The agency in brackets; may be empty."""
    date: dates.Date | None
    end: int
    """Where the article's first sentence begins."""


def find(text: str) -> Dateline | None:
    """The dateline at the beginning of a paragraph, or None."""
    head = text[:200]
    if found := _FULL.match(head):
        if _is_place(found["place"]) and _BEGINS.match(head, found.end()):
            return _made(found)
    elif (found := _NAMED.match(head)) and _is_agency(found["agency"]) and _BEGINS.match(head, found.end()):
        return _made(found)
    if (found := _ONLY_AGENCY.match(head)) and (_is_agency(found["agency"]) or found["stop"].strip()):
        return Dateline("", found["agency"].strip(), None, found.end()) if _BEGINS.match(head, found.end()) else None
    if (found := _ONLY_PLACE.match(head)) and _is_place(found["place"]) and _BEGINS.match(head, found.end()):
        return _made(found)
    return None


def title_case(place: str) -> str:
    """ "LAUVHAMN/THE MOLE" → "Lauvhamn/The Mole"; a name that is not all capitals stays as it is."""
    if not place.isupper():
        return place
    words = re.split(r"([ /-])", place)
    return "".join(_calm(word, at) for at, word in enumerate(words))


def _calm(word: str, at: int) -> str:
    if word in KEPT_CAPITALS or "." in word:
        return word
    low = word.lower()
    return low if at and low in SMALL_WORDS and low != "the" else low[:1].upper() + low[1:]


def _is_place(place: str) -> bool:
    parts = place.split("/")
    return all(len(part) >= _SHORTEST_PLACE and part.split()[0].rstrip(".") not in NO_PLACES for part in parts)


def _is_agency(name: str) -> bool:
    return re.split(r"[ /.]", name.lower(), maxsplit=1)[0] in AGENCIES


def _made(found: re.Match[str]) -> Dateline:
    pieces = [piece for part in (found["aside"] or "").split(",") if (piece := part.strip())]
    date = dates.parse(", ".join(pieces[-2:])) if len(pieces) > 1 else None  # "March 7, 2019"
    regions: list[str] = []
    for piece in pieces[:-2] if date else pieces:
        if known := dates.parse(piece):
            date = known
        elif not any(letter.isdigit() for letter in piece):
            regions.append(piece)
    place = ", ".join([title_case(found["place"]), *regions])
    agency = found.groupdict().get("agency") or ""
    return Dateline(place, agency.strip(), date, found.end())
