"""Where sentences end: punctuation, abbreviations and initials; no model."""

import re
from functools import lru_cache

from replikk_index.languages import PROFILES

_END = re.compile(r"([.!?…।॥؟۔]+|[。！？]+)([\"»”“’')\]]*)(?:\s+|(?<=[。！？]))(?=([«\"“„‘'(\[¿¡–—-]*)\s*(\S))")
_ENDS_ALSO = frozenset({"osv", "etc", "o.l", "e.l", "o.a", "m.fl", "m.m", "m.v", "mv", "o.s.v", "usw", "u.a"})
"""Abbreviations that often end a sentence too: before a capital they do."""
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_LOOK_BACK = 24


@lru_cache(maxsize=16)
def _abbreviations(language: str) -> frozenset[str]:
    one = PROFILES.get(language)
    if one:
        return one.abbreviations
    return frozenset().union(*(profile.abbreviations for profile in PROFILES.values()))


@lru_cache(maxsize=16)
def _months(language: str) -> tuple[str, ...]:
    profiles = [PROFILES[language]] if language in PROFILES else list(PROFILES.values())
    return tuple(names.split()[0] for profile in profiles for names in profile.months)


def ends(text: str, language: str = "") -> list[tuple[int, int]]:
    """Where each sentence but the last ends and where the next one begins."""
    return [(found.end(2), found.end()) for found in _END.finditer(text) if not _goes_on(text, found, language)]


def split(text: str, language: str = "") -> list[str]:
    """The sentences of a paragraph, without the space between them."""
    parts: list[str] = []
    start = 0
    for end, following in ends(text, language):
        parts.append(text[start:end])
        start = following
    return [*parts, text[start:]]


def _goes_on(text: str, found: re.Match[str], language: str) -> bool:
    """Whether the sentence goes on after this punctuation."""
    following = found[4]
    if following.islower():
        return True
    if found[1] != ".":
        return False
    words = text[max(0, found.start() - _LOOK_BACK) : found.start()].split()
    raw = words[-1].lstrip("«\"“„‘'([–—-") if words else ""
    word = raw.lower()
    if len(word) == 1 and raw.isalpha() and raw.isupper():
        return True  # an initial
    if word in _ENDS_ALSO:
        return False
    if word in _abbreviations(language) or _DOTTED.fullmatch(word):
        return True
    return word.isdigit() and len(word) <= 2 and text[found.end() :][:12].lower().startswith(_months(language))
