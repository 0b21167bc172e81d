"""What is typed, cut into words, phrases and signs."""

from dataclasses import dataclass

from replikk_index.text import clean

TEXT_FIELDS = ("title", "author", "source", "place")
QUOTE_FIELDS = ("speaker", "said")
FIELDS = (*TEXT_FIELDS, *QUOTE_FIELDS, "lang", "language", "date", "newer", "is", "tag", "has")

_QUOTES = {'"': '"', "«": "»", "“": "”", "„": "“”", "”": "”", "»": "«", "‘": "’"}
_SIGNS = {"OR": "or", "AND": "and", "NOT": "not", "ELLER": "or", "OG": "and", "IKKE": "not"}


@dataclass(frozen=True, slots=True)
class Token:
    """One of them."""

    kind: str
    """``word``, ``phrase``, ``(``, ``)``, ``or``, ``and``, ``not``."""
    text: str = ""
    field: str = ""


def tokens_of(typed: str) -> list[Token]:
    """Cut what was typed; never raises."""
    text = clean(typed)
    found: list[Token] = []
    place = 0
    while place < len(text):
        letter = text[place]
        if letter.isspace():
            place += 1
        elif letter in "()":
            found.append(Token(letter))
            place += 1
        elif letter in "-–—" and _negates(text, place):
            found.append(Token("not"))
            place += 1
        elif letter in _QUOTES:
            phrase, place = _phrase(text, place)
            found.append(Token("phrase", phrase))
        else:
            token, place = _word(text, place)
            found.append(token)
    return found


def _negates(text: str, place: int) -> bool:
    """A hyphen right before a word; a dash before a space begins a line of dialogue."""
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return text[place] == "-" and (before.isspace() or before == "(") and not after.isspace() and after not in "-)"


def _phrase(text: str, place: int) -> tuple[str, int]:
    ends = _QUOTES[text[place]]
    for end in range(place + 1, len(text)):
        if text[end] in ends:
            return text[place + 1 : end], end + 1
    return text[place + 1 :], len(text)


def _word(text: str, place: int) -> tuple[Token, int]:
    end = place
    while end < len(text) and not text[end].isspace() and text[end] not in "()" and text[end] not in _QUOTES:
        end += 1
    word = text[place:end]
    name, colon, value = word.partition(":")
    if colon and name.lower() in FIELDS:
        if not value and end < len(text) and text[end] in _QUOTES:
            phrase, end = _phrase(text, end)
            return Token("phrase", phrase, name.lower()), end
        return Token("word", value, name.lower()), end
    return Token(_SIGNS.get(word, "word"), word), end
