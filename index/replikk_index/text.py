"""Cleaning of text and the words in it.

Everything that comes from outside goes through ``clean`` at import: what is left can be stored, measured in code
points and shown in a terminal without harm.
"""

import re
import unicodedata

MOST_MARKS = 4
"""Combining marks kept on one letter; more is not writing but a trick on the screen."""

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ODD = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u180b-\u180f\u2000-\u200b"
    "\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_STRING = r"[^\x00-\x1f\x7f-\x9f]*"
_ESCAPE = re.compile(
    # CSI; then OSC, DCS, SOS, PM, APC up to their end on the same line; the rest loses only its introducer
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    rf"|(?:\x1b\]|\x9d){_STRING}(?:\x07|\x1b\\|\x9c)"
    rf"|(?:\x1b[PX^_]|[\x90\x98\x9e\x9f]){_STRING}(?:\x1b\\|\x9c)"
    r"|\x1b[\]\[PX^_]"
    r"|\x1b[ -/]+[0-~]?"
    r"|\x1b[0-~]"
)
_INTRODUCER = re.compile("[\x1b\x90\x98\x9b\x9d-\x9f]")
_ESCAPE_REFERENCE = re.compile(r"&#(?:0*27|[xX]0*1[bB]);")
# What becomes of an odd character; all others of them vanish.
_INSTEAD = {"\t": "    ", **dict.fromkeys(_SPACES, " "), **dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n")}
# Joiners shape Arabic, Indic scripts and emoji; between Latin letters they only hide.
_SHAPED = "[\u0370-\u1dff\u1f00-\u1fff\u2190-\ufffd\U00010000-\U0010ffff]"
_JOINER = re.compile(f"(?<!{_SHAPED})[\u200c\u200d]|[\u200c\u200d](?!{_SHAPED})")
_PILE = re.compile(rf"[^\w\s\x00-\u02ff\u2010-\u2027]{{{MOST_MARKS + 1},}}")
_WORD = re.compile(r"[^\W_]+")
# The letters after z, in their order; ä and ö stand beside æ and ø.
_LAST_LETTERS = str.maketrans({"æ": "{a", "ä": "{b", "ø": "{c", "ö": "{d", "å": "{e", "ð": "d", "þ": "th", "ł": "l"})


def clean(text: str) -> str:
    """Make text from outside safe to store and to show.

    Line ends become ``\\n``; escape sequences, control, bidirectional and invisible characters go; every kind of
    space becomes an ordinary one and a tab four; the result is NFC with at most four marks on a letter. Cleaning
    twice changes nothing more.
    """
    if _ODD.search(text):
        text = _ESCAPE.sub("", text.replace("\r\n", "\n"))
        text = _ODD.sub(_instead, text)
    text = unicodedata.normalize("NFC", text)
    if "\u200c" in text or "\u200d" in text:
        text = unicodedata.normalize("NFC", _JOINER.sub("", text))
    return thinned(text)


def thinned(text: str) -> str:
    """A text with at most ``MOST_MARKS`` combining marks on each letter; the others are left out."""
    return text if text.isascii() else _PILE.sub(_fewer, text)


def without_escapes(text: str) -> str:
    """A text without escape sequences, also where a page writes ESC as ``&#27;``; all else stays as it is."""
    if "&#" in text:
        text = _ESCAPE_REFERENCE.sub("\x1b", text)
    return _ESCAPE.sub("", text) if _INTRODUCER.search(text) else text


def clean_line(text: str) -> str:
    """Clean and fold all white space: one line without leading or trailing space."""
    return " ".join(clean(text).split())


def shown_path(path: bytes) -> str:
    r"""A path for people, on one line: what is no text, or must not reach a terminal, as ``\xNN``."""
    text = path.decode("utf-8", "backslashreplace")
    return text if text.isprintable() else "".join(map(_escaped, text))


def _escaped(letter: str) -> str:
    return letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")


def raw_words(text: str) -> list[str]:
    """The words of a text as they stand; ``tokens`` gives ``folded`` ones, with their places."""
    return _WORD.findall(text)


def folded(word: str) -> str:
    """A word in lower case and NFC."""
    lower = word.lower()
    return lower if lower.isascii() else unicodedata.normalize("NFC", lower)


def tokens(text: str) -> list[tuple[str, int, int]]:
    """The words of a cleaned text: lower case in NFC, and their spans; letters and digits only."""
    return [(folded(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def within_one_letter(word: str, other: str) -> bool:
    """Whether at most one letter (code point) more, less or changed makes one word of the other."""
    if len(word) > len(other):
        word, other = other, word
    if len(other) - len(word) > 1:
        return False
    same = next((at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), len(word))
    return word[same + (len(word) == len(other)) :] == other[same + 1 :]


def fold_name(name: str) -> str:
    """A key to sort names by: case and accents do not count, æ, ø and å come after z whatever the locale."""
    folded = unicodedata.normalize("NFC", name).casefold().translate(_LAST_LETTERS)
    if folded.isascii():
        return folded
    parted = unicodedata.normalize("NFD", folded)
    return "".join(letter for letter in parted if not unicodedata.combining(letter))


def _instead(found: re.Match[str]) -> str:
    return _INSTEAD.get(found.group(), "")


def _fewer(found: re.Match[str]) -> str:
    """Drop the marks beyond the allowed number of each unbroken row of them."""
    kept: list[str] = []
    row = 0
    for letter in found.group():
        row = row + 1 if unicodedata.category(letter)[0] == "M" else 0
        if row <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)
