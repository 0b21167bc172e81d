"""Letters and signs that every terminal has, for those that it may not have."""

import unicodedata
from functools import lru_cache

SIGNS = {
    **dict.fromkeys("·–—―−─", "-"), **dict.fromkeys("«»“”„", '"'), **dict.fromkeys("‘’‚‹›", "'"),
    "…": "~", "•": "*", "↑": "^", "↓": "v", "←": "<", "→": ">", "│": "|", "▌": ">", "▏": ":", "●": "*", "★": "+",
}  # fmt: skip
"""Signs and one that looks like them."""

_LETTERS = {
    "æ": "ae", "Æ": "Ae", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa", "ß": "ss", "ð": "d", "Ð": "D", "þ": "th",
    "Þ": "Th", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "Oe", "ı": "i", "€": "EUR",
}  # fmt: skip
"""Letters that are written as others, or whose accents must not just be left away."""

_INSTEAD = str.maketrans(SIGNS | _LETTERS | {"…": "..."})


def in_ascii(text: str) -> str:
    """The text in ASCII: accents go, letters and signs are written as others, and ``?`` stands for all the rest."""
    if text.isascii():
        return text
    parted = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).translate(_INSTEAD))
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter)).translate(_INSTEAD)
    return bare.encode("ascii", "replace").decode("ascii")


@lru_cache(maxsize=4096)
def in_one(letter: str) -> str:
    """One ASCII character for a letter or sign, where there is room for no more."""
    return SIGNS.get(letter) or in_ascii(letter)[:1] or "?"
