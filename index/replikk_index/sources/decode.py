"""Bytes to text: which encoding a file is in.

A byte order mark decides, then strict UTF-8, then what the source declares, then which eight-bit encoding makes the
likeliest western letters; what looks like none of these goes to charset-normalizer (Cyrillic, CJK, Central Europe).
"""

import codecs
import re
from dataclasses import dataclass

from replikk_index.errors import Refused


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text, not cleaned yet."""

    text: str
    encoding: str
    """Python's name of the encoding."""
    flaws: int = 0
    """Bytes that could not be read and became U+FFFD."""


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("cp1252", "mac_roman", "cp850", "iso8859_15")
_NOT_CHARSETS = frozenset({"unicode_escape", "raw_unicode_escape", "idna", "punycode", "utf_7", "undefined", "mbcs"})
_SAMPLE = 65536
"""Bytes looked at, from a little before the first that is not ASCII."""
_MOST_PLACES = 4000
_COHERENT = 0.85
"""Share of the accented letters that one western language must explain."""
_GOOD = 1.0
"""Score for each byte beyond ASCII from which a western reading is believed."""

_HIGH = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")
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
_PUNCTUATION = frozenset("–—‘’“”„‚«»‹›…•§°·¿¡´€£©®½¼¾²³×\u00a0")
_INSIDE_WORDS = frozenset("’´–—·")


def decode(data: bytes, declared: str = "") -> Decoded:
    """Turn a text file's bytes into text; ``declared`` is the encoding that its source names, if any.

    Raises:
        Refused: the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    if b"\0" in data[:4096] and (encoding := _wide(data[:4096])):
        return _decoded(data, encoding)
    _refuse_binary(data[:_SAMPLE])
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if (damaged := _damaged_utf8(data)) is not None:
        return damaged
    return _as_declared(data, declared) or _decoded(data, _likeliest(data))


def _decoded(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\ufffd"))


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: of western text every other byte is zero."""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    return ""


def _refuse_binary(sample: bytes) -> None:
    odd = len(_CONTROL.findall(sample))
    if odd > 4 and odd > len(sample) // 100:
        raise Refused("this is binary data, not text")


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, as cut or glued files have them."""
    text = data.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    good = len(data) - len(text)  # about one for each letter of two bytes
    return Decoded(text, "utf-8", flaws) if good > 8 * flaws else None


def _as_declared(data: bytes, declared: str) -> Decoded | None:
    try:
        name = codecs.lookup(declared.strip()).name
        if name.replace("-", "_") in _NOT_CHARSETS:
            return None
        if name in {"iso8859-1", "ascii"}:
            name = "cp1252"  # as every browser reads them
        return Decoded(data.decode(name), name)
    except (LookupError, ValueError):
        return None


def _likeliest(data: bytes) -> str:
    first = _HIGH.search(data)
    begin = max(first.start() - 1024, 0) if first else 0
    sample = data[begin : begin + _SAMPLE]
    places = [found.start() for found in _HIGH.finditer(sample)][:_MOST_PLACES]
    scores = {name: _score(sample.decode(name, "replace"), places) for name in _CANDIDATES}
    best = max(_CANDIDATES, key=lambda name: scores[name])
    if scores[best] < _GOOD * len(places) or not _coherent(sample.decode(best, "replace"), places):
        other = _asked(sample)
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


def _asked(sample: bytes) -> str:
    from charset_normalizer import from_bytes  # only for the rare file that needs it

    found = from_bytes(sample[:16384]).best()
    return codecs.lookup(found.encoding).name.replace("-", "_") if found else ""
