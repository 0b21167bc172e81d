"""Which speakers of different articles are one: those with the same full name, and nobody else."""

import unicodedata
from functools import lru_cache

ALIKE = "~"
"""What the key of a name begins with that is not a full one: its bearers are called alike, and no more."""

PARTICLES = frozenset(
    "von van vom zu zum zur de der den des du di da dal della do dos la le les lo las los el y e af av til bin ibn "
    "ben abu al ter ten".split()
)
"""Words within a name that may be written small."""

_NO_NAMES = frozenset(
    "en et ei den det de ein eine einer der die das the a an un une le la les una uno el los las il lo".split()
)
"""Words that a name does not begin with, but a description does."""

_MARKS = str.maketrans({".": " ", "-": " ", "\u2010": " ", "\u2011": " ", "’": "'"})


@lru_cache(maxsize=1024)  # whoever speaks in an article speaks there more than once
def person_key(name: str) -> str:
    """What a speaker's resolved name is compared by, for ``quote.person`` in the catalogue.

    Two names with the same key are merged if both are full names: the case of letters, dots, hyphens and white space
    do not count. The key of anything else (a surname alone, a role) begins with ``ALIKE``. "" for "".
    """
    words = folded(name)
    return f"{'' if is_full(name) else ALIKE}{words}" if words else ""


def is_full(name: str) -> bool:
    """Whether it is a name of two words or more, so that it is safe to take its bearers for one person."""
    words = name.split()
    if len(words) < 2 or words[0].lower() in _NO_NAMES:
        return False
    return _is_capital(words[0]) and _is_capital(words[-1]) and all(_is_capital(w) or w in PARTICLES for w in words)


def may_be_short_for(short: str, long: str) -> bool:
    """Whether ``short`` is the surname, or the last words, of the full name ``long``."""
    few, many = folded(short).split(), folded(long).split()
    return 0 < len(few) < len(many) and many[-len(few) :] == few


def folded(name: str) -> str:
    """A name without what does not count when names are compared."""
    return " ".join(unicodedata.normalize("NFKC", name).translate(_MARKS).casefold().split())


def _is_capital(word: str) -> bool:
    letter = next((letter for letter in word if letter.isalnum()), "")
    # "al-Hamdan", "d'Arcy", "McLie": a capital anywhere makes a name of it
    return letter.isupper() or any(each.isupper() for each in word)
