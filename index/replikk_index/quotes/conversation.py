"""An article as a conversation: what is said in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter

from replikk_index.models import Quote
from replikk_index.quotes import interviews, turns
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import marked, minutes, paragraphs, reported, spoken, tags
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.spans.continued import continued
from replikk_index.quotes.spans.lists import without_lists
from replikk_index.quotes.speakers.attribution import Attribution
from replikk_index.quotes.speakers.people import People
from replikk_index.quotes.syntax import mentions

_INNER = re.compile(r"(?:[.!?:]\s[–—]|[.!?:]\s-)\s(?=[«“\"]?[A-ZÆØÅÄÖÉÀÇÁÍÓÚ0-9¿¡])|[.!?:]\s—(?=[A-ZÁÉÍÓÚÀÇÊ¿¡«])")
_ANY_MARK = re.compile(r"[«»“”„\"‹›‘’‚‛'`´]")
_SENTENCE = 12
"""Letters of the shortest sentence that reports something."""
_start = attrgetter("start")
_NEAR = 4
"""Clauses that may overlap at a place."""
_MARKS = '“«„"»”‘'


def read(text: str, grammar: Grammar) -> tuple[Quote, ...]:
    """Every quote of a text, in order."""
    lines = paragraphs.split(text)
    found: list[Candidate] = []
    left_open = False
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else line
        found += _in_paragraph(text, line, number, grammar, text[following.start] in _MARKS, left_open)
        found += _ascribed(text, lines, number, grammar)
        _told(text, line, number, grammar, found)
        left_open = not (line.dash or line.heading) and marked.leaves_open(text, line)
    found += minutes.said(text, lines, grammar)
    found = without_lists(text, lines, found, grammar)
    people = People(text, grammar)
    found = interviews.read(text, _disjoint(found), lines, people, grammar)
    found = sorted([*found, *continued(text, found, lines, grammar)], key=lambda each: each.start)
    found = turns.told(text, found, lines, grammar)
    return tuple(Attribution(text, lines, people, grammar).resolve(found))


def _in_paragraph(
    text: str, line: Paragraph, number: int, grammar: Grammar, goes_on: bool, left_open: bool
) -> Iterable[Candidate]:
    if line.heading:
        return ()
    if line.dash:
        return tuple(spoken.dashed(text, line, number, grammar))
    quoting = _ANY_MARK.search(text, line.start, line.end) is not None
    own = list(marked.marked(text, line, number, grammar, goes_on, left_open)) if quoting else []
    said = list(reported.reported(text, line, number, grammar)) if line.end - line.start >= _SENTENCE else []
    inner = _after_colon(text, line, number, grammar)
    return (*own, *said, *inner)


def _ascribed(text: str, lines: list[Paragraph], number: int, grammar: Grammar) -> Iterable[Candidate]:
    """A paragraph set off from the text, and then ``Ordene er Lauvås sine.``"""
    line = lines[number]
    begins = grammar.ascribed.match(text, line.start, line.end)
    if begins is None or not number or lines[number - 1].dash or lines[number - 1].heading:
        return ()
    mention = mentions.after(text, begins.end(), line.end, grammar)
    if mention is None or not mention.sure:
        return ()
    said = lines[number - 1]
    return (
        Candidate(
            said.start, said.end, "direct", "none", "words ascribed", 0.8, mention, begins.group(), paragraph=number - 1
        ),
    )


def _told(text: str, line: Paragraph, number: int, grammar: Grammar, found: list[Candidate]) -> None:
    """``Det sier Lauvås til avisen.``: names the speaker of the paragraph before, if that has a dash or marks."""
    if line.dash or not found:
        return
    at = len(found) - 1
    while at >= 0 and (
        found[at].paragraph == number or (found[at].paragraph == number - 1 and found[at].marking == "none")
    ):
        at -= 1
    if at < 0 or found[at].paragraph != number - 1 or found[at].mention or found[at].chained:
        return
    tag = tags.told(text, line.start, line.end, grammar)
    if tag is not None:
        found[at] = replace(found[at], mention=tag.mention, cue=tag.cue)


def _after_colon(text: str, line: Paragraph, number: int, grammar: Grammar) -> Iterable[Candidate]:
    """``Lauvås sier: – Nei.`` and ``Han ler. – Nei, sier han.`` within one paragraph."""
    dash = _INNER.search(text, line.start, line.end)
    if dash is None:
        return ()
    colon = text[dash.start()] == ":"
    tag = tags.leading(text, line.start, dash.start(), grammar) if colon else None
    inner = Paragraph(dash.start() + 2, line.end, dash.end())
    pieces = list(spoken.dashed(text, inner, number, grammar))
    if tag is None:
        first = pieces[0]
        return (first if first.mention else replace(first, rule="dash within", confidence=0.75), *pieces[1:])
    return (replace(pieces[0], mention=pieces[0].mention or tag.mention, cue=pieces[0].cue or tag.cue), *pieces[1:])


def _holds(clause: Candidate, each: Candidate) -> bool:
    """Whether marked words and the naming of their speaker both stand in a reported clause."""
    inside = each.mention is not None and clause.start <= each.mention.start < each.mention.end <= clause.end
    return inside and clause.paragraph == each.paragraph and each.end <= clause.end + 1


def _reported(each: Candidate, clauses: list[Candidate]) -> bool:
    """Whether one of the clauses, which are in order, holds marked words and the naming of their speaker."""
    at = bisect_right(clauses, max(each.start, each.mention.start if each.mention else 0), key=_start)
    return any(_holds(clause, each) for clause in clauses[max(0, at - _NEAR) : at])


def _disjoint(found: list[Candidate]) -> list[Candidate]:
    """Of overlapping spans the surer one, and of those the longer; what somebody is reported to have reported is not
    taken out of the report."""
    clauses = sorted((each for each in found if each.rule.startswith("that-clause") and each.mention), key=_start)
    found = [each for each in found if each.rule != "tag and marks" or not _reported(each, clauses)]
    kept: list[Candidate] = []
    together: list[Candidate] = []
    upto = 0
    for each in sorted((each for each in found if each.end > each.start), key=_start):
        if each.start >= upto:
            kept += _surest(together)
            together = []
        together.append(each)
        upto = max(upto, each.end)
    return kept + _surest(together)


def _surest(together: list[Candidate]) -> list[Candidate]:
    """The same for spans that hang together."""
    if len(together) < 2:
        return together
    kept: list[Candidate] = []
    for each in sorted(together, key=lambda c: (-c.confidence, c.start - c.end)):
        at = bisect_left(kept, each.start, key=_start)
        if (at == len(kept) or kept[at].start >= each.end) and (at == 0 or kept[at - 1].end <= each.start):
            kept.insert(at, each)
    return kept
