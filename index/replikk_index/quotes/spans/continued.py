"""Reported speech without a tag: the mood of the verb says that somebody's words go on (*Er sei krank gewesen.*)."""

from bisect import bisect_left
from collections.abc import Iterator

from replikk_index.models import QuoteKind
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.syntax import commas, frames
from replikk_index.quotes.syntax.clauses import sentences, trimmed
from replikk_index.quotes.syntax.rows import WORD

_LONGEST = 600
_SURE = 0.72
_LESS_SURE = 0.6
"""Where the form could also mean what is not so (hätten)."""


def continued(text: str, found: list[Candidate], lines: list[Paragraph], grammar: Grammar) -> Iterator[Candidate]:
    """Sentences in the mood of reported speech right behind somebody's words, or behind a sentence about somebody."""
    if not grammar.phrasing.moods:
        return
    starts = [each.start for each in found]
    goes_on = False
    """The sentence before was somebody's words."""
    for number, line in enumerate(lines):
        if line.heading or line.dash:
            continue
        before: tuple[int, int] | None = None
        for begin, end in sentences(text, line.start, line.end):
            at = bisect_left(starts, begin)
            colon = text.find(": ", begin, end) + 2
            if (at < len(found) and starts[at] < end) or (at and found[at - 1].end > begin):
                goes_on = True
            elif colon > 1 and _mood(text, colon, end, grammar, False) and end - begin < _LONGEST:
                # Ott wies das zurück: Es gebe ein Gutachten.
                yield from _behind_colon(text, begin, colon, end, number, grammar)
                goes_on = True
            elif (sure := _mood(text, begin, end, grammar, goes_on)) and (goes_on or before):
                yield from _made(text, begin, end, before, number, goes_on, sure, grammar)
                goes_on = True
            else:
                goes_on = False
            before = (begin, end)


def _made(
    text: str, begin: int, end: int, before: tuple[int, int] | None, number: int, goes_on: bool, sure: float,
    grammar: Grammar,
) -> Iterator[Candidate]:  # fmt: skip
    start, stop = trimmed(text, begin, end)
    marks = any(mark in text[start:stop] for mark in "„“»")
    kind: QuoteKind = "mixed" if marks else "indirect"
    if goes_on:
        yield Candidate(start, stop, kind, "none", "mood, goes on", sure, chained=True, paragraph=number)
        return
    if before is None or sure < _SURE:
        return
    mention = frames.subject(text, *before, grammar)
    if mention is not None and (mention.sure or any(map(grammar.is_role, mention.role.split()))):
        yield Candidate(start, stop, kind, "none", "mood", _LESS_SURE, mention, paragraph=number)


def _behind_colon(text: str, begin: int, colon: int, end: int, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """``Die Behörde warnt: Das Wasser sei nicht sauber.``"""
    said = list(_made(text, colon, end, (begin, colon - 2), number, False, _SURE, grammar))
    found = frames.frame(text, begin, colon - 2, colon - 2, grammar)
    if found is None or found.mention is None:
        yield from said
        return
    start, stop = trimmed(text, colon, end)
    kind: QuoteKind = "mixed" if any(mark in text[start:stop] for mark in "„“»") else "indirect"
    yield Candidate(start, stop, kind, "none", "behind a colon", 0.8, found.mention, found.cue, paragraph=number)


def _mood(text: str, begin: int, end: int, grammar: Grammar, goes_on: bool) -> float:
    """How surely the verb of the main clause is in the mood of reported speech; 0 if it is not."""
    if end - begin > _LONGEST or end - begin < 12 or text[begin] in '„»"–-':
        return 0
    phrasing = grammar.phrasing
    for start, stop in commas.parts(text, begin, end):
        word = WORD.match(text, start, stop)
        if word is None or word.group().lower() in phrasing.subordinate:
            continue
        if commas.is_relative(text, (start, stop), grammar):
            continue
        mood = phrasing.reporting.search(text, start, stop)
        if goes_on and mood is None and phrasing.shaped_alone.match(text, start, stop):
            return _LESS_SURE
        plain = grammar.finite.search(text, start, stop)
        if mood and mood.start() > start and not (plain and plain.start() < mood.start()):
            beside = text[max(start, mood.start() - 4) : mood.end() + 4].lower().split()
            return 0 if "ich" in beside else _SURE
        unreal = phrasing.irrealis.search(text, start, stop)
        if goes_on and unreal and not (plain and plain.start() < unreal.start()):
            return _LESS_SURE
        if plain or mood or unreal:
            return 0
    return 0
