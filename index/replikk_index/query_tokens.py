"""What is typed, cut into words, phrases and signs."""

import re
from dataclasses import dataclass
from difflib import get_close_matches

from replikk_index.text import clean

TEXT_FIELDS = ("title", "author", "source", "place")
QUOTE_FIELDS = ("speaker", "said")
FIELDS = (*TEXT_FIELDS, *QUOTE_FIELDS, "lang", "language", "date", "newer", "is", "tag", "has")

_QUOTES = {'"': '"', "«": "»", "“": "”", "„": "“”", "”": "”", "»": "«", "‘": "’"}
_NEARNESS = re.compile("~[0-9]*")
_SIGNS = {"OR": "or", "AND": "and", "NOT": "not", "ELLER": "or", "OG": "and", "IKKE": "not"}


@dataclass(frozen=True, slots=True)
class Token:
    """One of them."""

    kind: str
    """``word``, ``phrase``, ``(``, ``)``, ``or``, ``and``, ``not``."""
    text: str = ""
    field: str = ""
    start: int = 0
    """Where ``text`` begins in the cleaned query."""
    nearness: str = ""
    """What stands right behind a phrase: ``~``, ``~5`` or nothing."""

    @property
    def end(self) -> int:
        """Where ``text`` ends in the cleaned query."""
        return self.start + len(self.text)

    def meant_field(self) -> str:
        """The field whose name a word without one may have tried to give: ``speaker`` for ``speker:lund``; or ""."""
        name, colon, value = self.text.partition(":")
        if self.kind != "word" or self.field or not colon or not value or not name.isalpha():
            return ""
        return next(iter(get_close_matches(name.lower(), FIELDS, 1, 0.75)), "")


def tokens_of(typed: str) -> list[Token]:
    """Cut what was typed; never raises. Places are those in ``clean(typed)``."""
    text = clean(typed)
    found: list[Token] = []
    place = 0
    while place < len(text):
        letter = text[place]
        if letter.isspace():
            place += 1
        elif letter in "()":
            found.append(Token(letter, start=place))
            place += 1
        elif letter in "-–—" and _negates(text, place):
            found.append(Token("not", start=place))
            place += 1
        elif letter in _QUOTES:
            token, place = _phrase(text, place)
            found.append(token)
        else:
            token, place = _word(text, place)
            found.append(token)
    return found


def _negates(text: str, place: int) -> bool:
    """A hyphen right before a word; a dash before a space begins a line of dialogue."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return text[place] == "-" and (before.isspace() or before == "(") and not after.isspace() and after not in "-)"


def _phrase(text: str, place: int, field: str = "") -> tuple[Token, int]:
    ends, start = _QUOTES[text[place]], place + 1
    end = next((at for at in range(start, len(text)) if text[at] in ends), len(text))
    near = _NEARNESS.match(text, end + 1)
    nearness = near.group() if near else ""
    return Token("phrase", text[start:end], field, start, nearness), end + 1 + len(nearness)


def _word(text: str, place: int) -> tuple[Token, int]:
    end = place
    while end < len(text) and not text[end].isspace() and text[end] not in "()" and text[end] not in _QUOTES:
        end += 1
    word = text[place:end]
    name, colon, value = word.partition(":")
    if colon and name.lower() in FIELDS:
        if not value and end < len(text) and text[end] in _QUOTES:
            return _phrase(text, end, name.lower())
        return Token("word", value, name.lower(), end - len(value)), end
    return Token(_SIGNS.get(word, "word"), word, start=place), end
