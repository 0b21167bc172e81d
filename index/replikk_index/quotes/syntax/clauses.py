"""Sentences and clauses: where they begin and end."""

import re
from collections.abc import Iterator

from replikk_index.quotes.grammar.concordance import Concordance
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.grammar.words import any_of
from replikk_index.quotes.languages import PROFILES

_ABBREVIATIONS = sorted({each for profile in PROFILES.values() for each in profile.abbreviations.split()})
_ABBREVIATED = "".join(rf"(?<!\b{re.escape(each)}\.)" for each in _ABBREVIATIONS)
"""No sentence ends behind these."""
_NAMING = 8
"""Words from a verb to the clause it brings, if nothing but its subject stands between."""
_SENTENCE = Concordance(
    re.compile(
        r"[.!?]" + _ABBREVIATED + r"(?:[»«”“’\"]|\s»)?\s+(?=[A-ZÆØÅÄÖÜÉÁÀÂÊÍÎÓÔÚÑÇ«»“”‘\"–„¿¡0-9]|-\s[A-ZÆØÅÄÖ])"
    )
)
_BEFORE_ORDINALS = {each for profile in PROFILES.values() for each in profile.before_ordinals.split()}
_BEHIND_ORDINAL = re.compile(
    any_of({each for profile in PROFILES.values() for each in profile.behind_ordinals.split()}) + r"(?!\w)"
)
_NUMBER = re.compile(r"(?P<before>\w*)\s?\b\d{1,3}\.$")
_NEAR = 20
"""Letters of a number and the word before it."""
_QUOTES_ON = re.compile(r"\s?:\s*(?=[«“„\"])|(?<=[»”])\s?:\s")
"""A colon and then marked words, or a colon behind marked words: what follows is another clause."""
_MARKS = {"«": "»", "»": "«", "“": "”", "”": "”", "„": "“", '"': '"', "‘": "’"}


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch of text."""
    place = start
    for parting in _SENTENCE.finditer(text, start, end):
        if _is_within(text, place, parting, end):
            continue
        yield place, parting.start() + 1
        place = parting.end()
    if place < end:
        yield place, end


def backwards(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch of text, the last first."""
    upto = end
    for parting in _SENTENCE.backwards(text, start, end):
        if parting.end() > end or _is_within(text, start, parting, upto):
            continue
        if parting.end() < end:
            yield parting.end(), end
        end = parting.start() + 1
    if start < end:
        yield start, end


def sentence_start(text: str, start: int, place: int) -> int:
    """Where the sentence begins that ends at ``place``, or ``start`` if it begins before."""
    for parting in _SENTENCE.backwards(text, start, place):
        if parting.end() < place and not _is_within(text, start, parting, place):
            return parting.end()
    return start


def _is_within(text: str, start: int, parting: re.Match[str], end: int) -> bool:
    """Whether a stop ends no sentence: that of an initial, of an abbreviation, or of an ordinal."""
    number = text[parting.start() - 1 : parting.start()].isdigit() and _is_ordinal(text, start, parting, end)
    return number or _is_initial(text, start, parting.start() + 1)


def _is_initial(text: str, start: int, place: int) -> bool:
    """Whether a stop belongs to the initial of a name: *Ole J. Vik*, *leder J. Vik*; but not: *skriver de på X.*

    Or to an abbreviation of several letters: *z. B. Schulen*, *Dr. h. c. Lind*.
    """
    letter = text[place - 2 : place - 1]
    if not letter.isalpha() or text[place - 3 : place - 2].isalnum():
        return False
    before = text[max(start, place - 30) : place - 2].split()
    if before and before[-1].endswith(".") and len(before[-1]) == 2:
        return True
    return letter.isupper() and (not before or before[-1][0].isupper() or len(before[-1]) > 4)


def _is_ordinal(text: str, start: int, parting: re.Match[str], end: int) -> bool:
    """Whether a stop makes an ordinal of the number before it: ``am 3. Mai``"""
    number = _NUMBER.search(text, max(start, parting.start() - _NEAR), parting.start() + 1)
    if number is None:
        return False
    return number["before"] in _BEFORE_ORDINALS or _BEHIND_ORDINAL.match(text, parting.end(), end) is not None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A clause without its final stop and the space around it, and without marks that stand around all of it."""
    while True:
        before = start, end
        while start < end and (text[start].isspace() or text[start] in ",:;"):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",.!?:;…"):
            end -= 1
        if start < end:
            start, end = _unmarked(text, start, end)
        if (start, end) == before:
            return start, end


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    close = _MARKS.get(text[start])
    if close is not None:
        place = text.find(close, start + 1, end)
        if place < 0:
            return start + 1, end
        if place == end - 1:
            return start + 1, end - 1
    openings = [opened for opened, closed in _MARKS.items() if text[end - 1] == closed]
    if openings and all(text.rfind(opened, start, end - 1) < 0 for opened in openings):
        return start, end - 1
    return start, end


def clause_end(text: str, start: int, end: int, grammar: Grammar) -> int:
    """Where a reported clause ends at the latest: at a semicolon, where the speaker does something else, or where
    somebody else speaks (*…, mens Lie avviser kritikken*).

    Behind a comma and a joining word a finite verb has no subject of its own, so its subject is the speaker's:
    *sier at det går, men vil ikke love noe* (the comma closes the that-clause).
    """
    if colon := _QUOTES_ON.search(text, start, end):
        end = colon.start()
    semicolon = text.find(";", start, end)
    if semicolon >= 0:
        end = semicolon
    source = grammar.source.search(text, start, end)
    if source and text.startswith(", ", source.start() - 2):
        end = source.start() - 2
    for break_ in grammar.contrast.finditer(text, start, end):
        verb = grammar.beside.search(text, break_.end(), min(end, break_.end() + 70))
        named = verb is not None and any(word[0].isupper() for word in text[break_.end() : verb.start()].split())
        if verb and verb.group() in grammar.speech and (named or verb.group() not in grammar.thought):
            end = break_.start()
            break
    if grammar.gerund_clause and (gerund := grammar.gerund_clause.search(text, start, end)):
        end = gerund.start()
    other = grammar.coordination.search(text, start, end)
    if other:
        end = other.start()
    return _before_another(text, start, end, grammar)


def _before_another(text: str, start: int, end: int, grammar: Grammar) -> int:
    """Before a comma behind which somebody else says something: ``Mens Lie mener at A, sier Vik at B``."""
    for found in grammar.beside.finditer(text, start, end):
        if text[found.start() - 2 : found.start()] != ", " or found.group() not in grammar.speech:
            continue
        that = grammar.that.match(text, found.end(), end)
        if that and 1 < len(that.group().split()) < _NAMING and "," not in that.group():
            return found.start() - 2
    return end
