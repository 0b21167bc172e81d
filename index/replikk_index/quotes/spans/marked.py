"""Words in quotation marks."""

import re
from collections.abc import Iterator
from dataclasses import replace

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import incises, judging, marks
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.spans.pieces import LEAST_WORDS, Marked, trimmed
from replikk_index.quotes.syntax.clauses import sentences

_PAIRS = {"«": "»", "“": "”", "„": '“”"', "”": "”", '"': '"', "»": "«", "‹": "›", "‘": "’"}
_CLOSING = {mark: re.compile(f"[{ends}]") for mark, ends in _PAIRS.items()}
_OPENING = re.compile(r"(?<![\w])[«“„”\"»]\s?(?=\S)|(?<=\w)[”\"] (?=[^\W_])")
_CLOSED = re.compile(r"[^«“„”\"»\n]+[”\"»“]$")
_NEAR = 250
"""Letters between two pieces that may be said in one breath."""


def marked(
    text: str, paragraph: Paragraph, number: int, grammar: Grammar, goes_on: bool, left_open: bool
) -> Iterator[Candidate]:
    """Words in quotation marks within a paragraph.

    ``goes_on``: the next paragraph begins with a mark, so that the last one here may be left open.
    ``left_open``: the paragraph before left one open.
    """
    if left_open and _CLOSED.match(text, paragraph.start, paragraph.end):
        yield Candidate(
            paragraph.start, paragraph.end - 1, "direct", "marks", "marks continued", 0.85, chained=True,
            paragraph=number,
        )  # fmt: skip
        return
    place = paragraph.start
    before: Candidate | None = None
    behind = -1
    since = [paragraph.start] * 3
    """Where the marked words before end; a tag is not looked for beyond a few of them."""
    never: set[str] = set()
    """Marks that nothing closes any more: they are not looked for again."""
    single = grammar.single_marks and marks.singles(text, paragraph.start, paragraph.end)
    misplaced = set(marks.glued(text, paragraph.start, paragraph.end))
    while opening := (marks.single if single else _opening)(text, place, paragraph.end):
        mark = text[opening.start()]
        if opening.start() > paragraph.start and text[opening.start() - 1].isalnum():
            if opening.start() not in misplaced:
                place = opening.end()
                continue
        begin = opening.end()
        close = -1 if mark in never else _closing(text, begin, paragraph.end, mark)
        unclosed = close < 0
        if unclosed:
            never.add(mark)
            led = text[max(paragraph.start, opening.start() - 2) : opening.start()].rstrip().endswith((",", ":"))
            if not led and opening.start() != paragraph.start and not (goes_on and mark in "“«„»‘"):
                place = begin
                continue
            close = paragraph.end
        end = close
        while end > begin and text[end - 1].isspace():
            end -= 1
        place = close + 1
        if end <= begin:
            continue
        piece = Marked(text, paragraph, number, since[0], opening.start(), begin, end, close + 1, unclosed and goes_on)
        judged = judging.judged(piece, grammar)
        since = [*since[1:], place]
        if before is not None and _same_breath(text, behind, opening.start()):
            count = len(text[begin:end].split())
            if judged is None or judged.mention is None or judged.rule == "tag and marks":
                unended = count > 1 and text[behind : opening.start()].rstrip().endswith(",")
                stopped = text[end - 1 : end] in ".!?" or (text[begin].isupper() and text[close + 1 : close + 2] == ".")
                if count >= LEAST_WORDS or stopped or unended:
                    end = trimmed(text, begin, end)
                    judged = Candidate(
                        begin, end, "direct", "marks", "marks continued", 0.95, chained=True, paragraph=number
                    )
        if judged is None and (incises.within(text, begin, end, grammar) or incises.ruled(text, begin, end, grammar)):
            judged = Candidate(begin, end, "direct", "marks", "tag within marks", 0.95, paragraph=number)
        if judged is not None:
            yield from _interrupted(text, judged, grammar)
            before, behind = judged, close + 1


def _opening(text: str, place: int, end: int) -> re.Match[str] | None:
    return _OPENING.search(text, place, end)


def _interrupted(text: str, judged: Candidate, grammar: Grammar) -> Iterator[Candidate]:
    """The pieces of marked words in which their tag stands: ``« A, dit-il, B »``."""
    begin, chained = judged.start, False
    while incise := (
        incises.within(text, begin, judged.end, grammar) or incises.ruled(text, begin, judged.end, grammar)
    ):
        yield replace(
            judged, start=begin, end=incise.start, kind="direct", rule="tag within marks", confidence=0.95,
            mention=incise.mention, cue=incise.cue, chained=chained,
        )  # fmt: skip
        begin, chained = incise.end, True
    if not chained:
        yield judged
    elif begin < judged.end:
        yield Candidate(
            begin, judged.end, "direct", "marks", "marks continued", 0.95, chained=True, paragraph=judged.paragraph
        )


def leaves_open(text: str, paragraph: Paragraph) -> bool:
    """Whether the last mark of a paragraph is an opening one behind a tag: ``She said, "It …``"""
    for opened, closed in (("“", "”"), ("«", "»"), ('"', '"'), ("”", "”"), ("„", "“")):
        last = text.rfind(opened, paragraph.start, paragraph.end)
        if last < 0 or (opened == "“" and text.find("„", paragraph.start, last) >= 0):
            continue
        if opened == closed and text.count(opened, paragraph.start, paragraph.end) % 2 == 0:
            continue
        if text.find(closed, last + 1, paragraph.end) < 0:
            return True
    return False


def _same_breath(text: str, behind: int, mark: int) -> bool:
    """Whether between two marked pieces stands nothing but the tag of the first: ``“A,” said X. “B.”``"""
    if not 0 < mark - behind <= _NEAR:
        return False
    gap = text[behind:mark].strip()
    if not gap.endswith((".", ",")) or gap in (".", ","):
        return False
    return len(list(sentences(gap, 0, len(gap)))) == 1 and ": " not in gap


def _closing(text: str, begin: int, end: int, mark: str) -> int:
    if mark in "‘'":
        return marks.closing_single(text, begin, end)
    close = _CLOSING[mark].search(text, begin, end)
    return close.start() if close else -1
