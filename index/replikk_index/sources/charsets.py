"""Which eight-bit encoding a text is in: the one whose letters could have been written."""

import codecs
import re

_CANDIDATES = ("cp1252", "mac_roman", "cp850", "iso8859_15")
_SAMPLE = 65536
"""Bytes looked at, from a little before the first that is not ASCII."""
_MOST_PLACES = 4000
_COHERENT = 0.85
"""Share of the accented letters that one western language must explain."""
_GOOD = 1.0
"""Score for each byte beyond ASCII from which a western reading is believed."""

_HIGH = re.compile(rb"[\x80-\xff]")
_ALPHABETS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "æøåéèêòóôüöä",
        "åäöéüà",
        "äöüßéè",
        "éèàçêùôîâûëïœæ",
        "ñáéíóúüªº",
        "àèéìòùî",
        "ãõçáéíóúâêôàüªº",
        "áéíóúýþæöð",
        "áéíóúëïöüèê",
    )
)
_LETTERS = frozenset().union(*_ALPHABETS)
_FARTHER = {
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ"),
    "iso8859_2": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîşţ"),
    "cp1254": ("çğıöşüâîûİ",),
}
"""Encodings of Central Europe and Turkey, and the letters of the languages written in them."""
_SURE = 0.97
"""Share of the accented letters that one of those languages must explain."""
_PUNCTUATION = frozenset("–—‘’“”„‚«»‹›…•§°·¿¡´€£©®½¼¾²³×\u00a0")
_INSIDE_WORDS = frozenset("’´–—·")


def likeliest(data: bytes) -> str:
    """Python's name of the likeliest encoding of bytes that are no UTF-8."""
    first = _HIGH.search(data)
    begin = max(first.start() - 1024, 0) if first else 0
    sample = data[begin : begin + _SAMPLE]
    places = [found.start() for found in _HIGH.finditer(sample)][:_MOST_PLACES]
    scores = {name: _score(sample.decode(name, "replace"), places) for name in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda name: scores[name])
    if scores[best] < _GOOD * len(places) or not _coherent(sample.decode(best, "replace"), places):
        other = _farther(sample) or _asked(sample)
        if other and other not in _CANDIDATES:
            return other
    return best


def _score(text: str, places: list[int]) -> float:
    """How much the characters at ``places`` look like western writing."""
    score = 0.0
    for place in places:
        letter = text[place]
        before, after = text[place - 1 : place], text[place + 1 : place + 2]
        if letter in _LETTERS:
            if letter.isupper() and before.islower():
                score -= 3
            else:
                score += 3 if before.isalpha() or after.isalpha() else 1
        elif letter in _PUNCTUATION:
            inside = before.isalpha() and after.isalpha() and letter not in _INSIDE_WORDS
            score += -2 if inside else 1
        else:
            score -= 1 if letter.isalpha() else 3
    return score


def _coherent(text: str, places: list[int]) -> bool:
    """Whether the accented letters could belong to one language."""
    accented = [text[place] for place in places if text[place].isalpha()]
    if not accented:
        return True
    return max(sum(letter in one for letter in accented) for one in _ALPHABETS) >= _COHERENT * len(accented)


def _farther(sample: bytes) -> str:
    """The encoding of Central Europe or Turkey in which every letter belongs to one language, or ""."""
    shares: dict[str, float] = {}
    for name, alphabets in _FARTHER.items():
        beyond = (letter for letter in sample.decode(name, "replace") if letter > "\x7f")
        letters = [letter for letter in beyond if letter not in _PUNCTUATION]
        shares[name] = max(
            sum(letter in alphabet or letter.lower() in alphabet for letter in letters) / max(len(letters), 1)
            for alphabet in alphabets
        )
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= _SURE else ""


def _asked(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # only for the rare file that needs it

    found = from_bytes(sample[:16384]).best()
    return codecs.lookup(found.encoding).name.replace("-", "_") if found else ""
