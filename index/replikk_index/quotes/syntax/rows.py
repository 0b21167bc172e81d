"""Rows of nouns: what may stand in the name of somebody, where nouns have capital letters."""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax.mentions import Word
from replikk_index.quotes.syntax.names import CAPITAL, PARTICLES, first_name_gender

NOUN = re.compile(rf"{CAPITAL.pattern}|\d+-[A-ZÄÖÜ]")
WORD = re.compile(r"[\w’'./-]*[\w’']|[^\w\s]")
"""A word, or a sign."""
MARKS = '„“»«"'
_PAIRS = {"„": "“", "»": "«", '"': '"'}
_TITLE = 45
"""Letters of a name in marks."""
_TITLED = re.compile(r"[A-ZÄÖÜ0-9][^.,!?:;]*$")
_ROMAN = re.compile(r"[IVX]+")
_FAR = 220
"""Letters in which a noun phrase ends."""


def read(text: str, place: int, end: int) -> list[Word]:
    """The words of a stretch, as far as a noun phrase may reach; marks around a name in it are passed over (*die
    Zeitung „Nordblick“*), at others it ends.
    """
    words: list[Word] = []
    closes = -1
    for found in WORD.finditer(text, place, min(end, place + _FAR)):
        sign = found.group()
        if sign in _PAIRS:
            if found.start() == closes:
                last = words[-1]
                words[-1] = (last[0], last[1], found.end())
                continue
            close = text.find(_PAIRS[sign], found.end(), min(end, found.end() + _TITLE))
            if close < 0 or not _TITLED.match(text, found.end(), close):
                break
            closes = close
        elif found.start() == closes:
            words[-1] = (words[-1][0], words[-1][1], found.end())
        elif sign in MARKS:
            break
        else:
            words.append((sign, found.start(), found.end()))
    return words


def run(words: list[Word], number: int, grammar: Grammar) -> int:
    """Where a row of capitalised words ends; particles of names and *und* may stand between them."""
    while number < len(words):
        word = words[number][0]
        if (
            NOUN.match(word)
            or (word[0].isdigit() and _numbers(words, number))
            or (word == "." and (words[number - 1][0] in grammar.titles or _ROMAN.fullmatch(words[number - 1][0])))
        ):
            number += 1
        elif (
            number
            and word.islower()
            and words[number - 1][0] == "."
            and words[number + 1 : number + 2]
            and (words[number + 1][0] == ".")
        ):
            number += 2  # Dr. h. c.
        elif _joins(words, number, grammar):
            number += 1 + (words[number + 1][0].lower() in PARTICLES)
        else:
            break
    return number


def _numbers(words: list[Word], number: int) -> bool:
    """Whether a number belongs to the noun before it, not to one behind it (Apollo 11, not: Angaben 15 Seeleute)."""
    goes_on = number + 1 < len(words) and NOUN.match(words[number + 1][0]) is not None
    return number > 0 and words[number - 1][0][0].isupper() and not goes_on


def _joins(words: list[Word], number: int, grammar: Grammar) -> bool:
    """Whether a small word stands within a name (Ilse von der Au) or between two (Sky News und BBC)."""
    if number + 1 >= len(words) or not NOUN.match(words[number - 1][0]):
        return False
    low, following = words[number][0], words[number + 1][0]
    if low in grammar.joining:
        return NOUN.match(following) is not None
    before = words[number - 1][0]
    if low not in PARTICLES or not (first_name_gender(before, grammar) or before.lower() in PARTICLES):
        return False
    return NOUN.match(following) is not None or (
        following in PARTICLES and number + 2 < len(words) and NOUN.match(words[number + 2][0]) is not None
    )
