"""The signs behind a word or phrase: ``strøm*``, ``strom~`` and ``"akutt krise"~5``."""

import re
from dataclasses import dataclass

NEAR = 5
"""Other words that may stand between those of a phrase when ``~`` comes without a number. Elsewhere that is 0, which
asks for the phrase itself: whoever types the sign wants more."""
MOST_BETWEEN = 50

_AROUND = ".,;:!?"
"""What may stick to a word and its sign in running text."""
_FUZZY = re.compile(r"(?<=\w)~+(?P<letters>[0-9]*(?:\.[0-9]+)?)$")


@dataclass(frozen=True, slots=True)
class Signed:
    """A word without its sign."""

    text: str
    sign: str = ""
    """``*``, ``~`` or nothing."""
    misplaced: bool = False
    """A ``*`` stood before or amid the letters; ``text`` and ``sign`` are what can be searched of it."""
    far: bool = False
    """More than one letter apart was asked for."""


def signed(typed: str) -> Signed:
    """Take the sign off a word as typed."""
    text = typed.rstrip(_AROUND)
    fuzzy = _FUZZY.search(text)
    if fuzzy and "*" not in text:
        letters = fuzzy["letters"]
        # a number with a point is a share of equal letters, as older search engines took it
        far = bool(letters) and letters.isdigit() and letters not in ("0", "1")
        return Signed(text[: fuzzy.start()], "" if letters == "0" else "~", far=far)
    if "*" not in text:
        return Signed(typed)
    letters = text.lstrip("*")
    beginning, star, rest = letters.partition("*")
    return Signed(beginning, star, letters != text or bool(rest.strip("*")))


def nearness(typed: str) -> tuple[int, bool]:
    """How many words may stand between those of a phrase, and whether more were asked for.

    Args:
        typed: what stands behind it: ``~``, ``~5`` or nothing.
    """
    if not typed:
        return 0, False
    number = typed[1:].lstrip("0") or ("0" if len(typed) > 1 else str(NEAR))
    asked = int(number[:3])
    return min(asked, MOST_BETWEEN), asked > MOST_BETWEEN
