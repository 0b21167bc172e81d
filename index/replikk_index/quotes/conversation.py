"""An article as a conversation: what is said in it, and whose turn it is."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from replikk_index.models import Quote
from replikk_index.quotes import paragraphs, reported, spoken, tags
from replikk_index.quotes.attribution import Attribution
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.people import People
from replikk_index.quotes.profile import Grammar

_EDGES = " \t\u00a0"


def read(text: str, grammar: Grammar) -> tuple[Quote, ...]:
    """Every quote of a text, in order."""
    lines = paragraphs.split(text)
    found: list[Candidate] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else line
        found += _in_paragraph(text, line, number, grammar, text[following.start] in "“«„")
    found = _turns(text, _disjoint(found), lines)
    return tuple(Attribution(text, lines, People(text, grammar), grammar).resolve(found))


def _in_paragraph(text: str, line: Paragraph, number: int, grammar: Grammar, goes_on: bool) -> Iterable[Candidate]:
    if line.heading:
        return ()
    if line.dash:
        return tuple(spoken.dashed(text, line, number, grammar))
    start = line.start
    marked = list(spoken.marked(text, line, number, grammar, goes_on))
    said = list(reported.reported(text, line, number, grammar, start))
    inner = _after_colon(text, line, number, grammar)
    return (*marked, *said, *inner)


def _after_colon(text: str, line: Paragraph, number: int, grammar: Grammar) -> Iterable[Candidate]:
    """``Lauvås sier: – Nei.`` within one paragraph."""
    place = text.find(": – ", line.start, line.end)
    if place < 0:
        return ()
    tag = tags.leading(text, line.start, place, grammar)
    if tag is None:
        return ()
    inner = Paragraph(place + 2, line.end, place + 4)
    pieces = list(spoken.dashed(text, inner, number, grammar))
    return (replace(pieces[0], mention=pieces[0].mention or tag.mention, cue=pieces[0].cue or tag.cue), *pieces[1:])


def _disjoint(found: list[Candidate]) -> list[Candidate]:
    """Of overlapping spans the surer one, and of those the longer."""
    kept: dict[int, list[Candidate]] = defaultdict(list)
    for each in sorted(found, key=lambda c: (-c.confidence, c.start - c.end)):
        neighbours = kept[each.paragraph]
        if each.end > each.start and all(each.end <= other.start or each.start >= other.end for other in neighbours):
            neighbours.append(each)
    return sorted((each for some in kept.values() for each in some), key=lambda c: c.start)


def _turns(text: str, found: list[Candidate], lines: list[Paragraph]) -> list[Candidate]:
    """Tell questions of journalists: untagged dash lines that end in a question mark, answered by the next line."""
    result: list[Candidate] = []
    for each in found:
        line = lines[each.paragraph]
        follows = lines[each.paragraph + 1] if each.paragraph + 1 < len(lines) else None
        asks = (
            each.mention is None
            and not each.chained
            and each.marking == "dash"
            and text[line.start : line.end].rstrip(_EDGES).endswith("?")
            and follows is not None
            and bool(follows.dash)
            and not text[follows.start : follows.end].rstrip(_EDGES).endswith("?")
        )
        before = result[-1] if result else None
        answers = before is not None and before.turn == "question" and before.paragraph == each.paragraph - 1
        chained = before is not None and each.chained and before.paragraph == each.paragraph and before.turn == "answer"
        result.append(replace(each, turn="question" if asks else "answer" if answers or chained else "statement"))
    return result
