"""Texts in letters that every terminal has."""

import unicodedata

_INSTEAD = str.maketrans(
    {
        "æ": "ae", "Æ": "Ae", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa", "ß": "ss", "ð": "d", "Ð": "D", "þ": "th",
        "Þ": "Th", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "œ": "oe", "Œ": "Oe", "ı": "i",
        "–": "-", "—": "-", "―": "-", "−": "-", "…": "...", "·": "-", "•": "*", "→": ">", "←": "<", "€": "EUR",
        "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‚": "'", "‹": "'", "›": "'",
    }
)  # fmt: skip
"""Beyond letters whose accents are just left away."""


def in_ascii(text: str) -> str:
    """The text in ASCII: accents go, letters and signs are written as others, and ``?`` stands for all the rest."""
    if text.isascii():
        return text
    parted = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", text).translate(_INSTEAD))
    bare = "".join(letter for letter in parted if not unicodedata.combining(letter)).translate(_INSTEAD)
    return bare.encode("ascii", "replace").decode("ascii")
