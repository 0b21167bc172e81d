"""Words behind a dialogue dash."""

import re
from collections.abc import Iterator
from dataclasses import replace

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import incises, tags
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.spans.reported import added, reported
from replikk_index.quotes.syntax import subjects

_LATER = re.compile(r"[.!?:]\s[–—-]\s(?=[«“\"]?[A-ZÆØÅÄÖ0-9])")
_LEAST_NARRATION = 20
"""Letters behind a tag that are worth reading."""
_COMMA = re.compile(r",\s+(\w+)")
_BROKEN = 5
"""Words at most that a tag may part from the rest of their sentence."""
_INNER = re.compile(r"[,:]?\s[–—]\s")


def dashed(text: str, paragraph: Paragraph, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """The pieces of a paragraph that begins with a dash."""
    place, chained, rules = paragraph.dash, False, True
    while place < paragraph.end:
        rules = rules and (ruled := incises.ruled(text, place, paragraph.end, grammar)) is not None
        if rules and ruled:
            yield Candidate(
                place, ruled.start, "direct", "dash", "dash and tag", 0.97, ruled.mention, ruled.cue, chained=chained,
                paragraph=number,
            )  # fmt: skip
            place, chained = ruled.end, True
            continue
        tag = tags.inside(text, place, paragraph.end, grammar)
        if tag is None:
            rule, sure = ("dash continued", 0.9) if chained else ("dash", 0.85)
            yield Candidate(
                place, paragraph.end, "direct", "dash", rule, sure, chained=chained, paragraph=number
            )  # fmt: skip
            return
        yield Candidate(
            place, tag.words_end, "direct", "dash", "dash and tag", 0.9 if tag.weak else 0.97,
            tag.mention, tag.cue, chained=chained, paragraph=number,
        )  # fmt: skip
        if goes_on := grammar.continued.match(text, tag.mention.end, paragraph.end):
            place, chained = goes_on.end(), True
            continue
        if rest := _broken_off(text, place, tag, grammar):
            place, chained = rest, True
            continue
        yield from added(text, tag.mention.end, tag.end, number, grammar, tag.mention)
        following = tags.next_words(text, tag.end, paragraph.end)
        inner = _INNER.search(text, tag.mention.end, tag.end)
        if inner and grammar.does.match(text, inner.end(), tag.end):
            inner = None  # sier hun – og ler
        if inner and not following:
            following = inner.end()
        if later := None if following else _LATER.search(text, tag.end - 1, paragraph.end):
            yield from _narrated(text, tag.end, later.start(), paragraph, number, grammar)
            yield from _later(text, tag.end, later, paragraph, number, grammar)
            return
        if not following:
            yield from _undashed(text, tag.end, paragraph, number, grammar)
            return
        place, chained = following, True


def _later(
    text: str, place: int, dash: re.Match[str], paragraph: Paragraph, number: int, grammar: Grammar
) -> Iterator[Candidate]:
    """``– A, sier Lie. Han ler. – B.`` and, by somebody else: ``– A, sier Lie. Naboen legger til: – B.``"""
    lead = tags.leading(text, place, dash.start() + 1, grammar) if text[dash.start()] == ":" else None
    for piece in dashed(text, Paragraph(dash.start() + 2, paragraph.end, dash.end()), number, grammar):
        if lead is None and piece.mention is None and text[dash.start()] == ":" and not piece.chained:
            yield replace(piece, rule="dash within", confidence=0.75)  # Naboen var lei seg: – B.
        elif lead is None:
            yield piece
        else:
            yield replace(piece, mention=piece.mention or lead.mention, cue=piece.cue or lead.cue)
        lead = None


def _narrated(
    text: str, place: int, end: int, paragraph: Paragraph, number: int, grammar: Grammar
) -> Iterator[Candidate]:
    """What is reported behind the tag: ``– A, sier Lie. Hun opplyser at …``"""
    if end - place > _LEAST_NARRATION:
        yield from reported(text, replace(paragraph, start=place, end=end, dash=0), number, grammar)


def _broken_off(text: str, place: int, tag: tags.Tag, grammar: Grammar) -> int:
    """Where words go on behind a comma, if what stands before the tag is no sentence: ``– Det er, sier Lie, trist.``

    Or if the speaker goes on of himself: ``– Ja, sa han, og så gikk vi hjem.`` 0 if they do not.
    """
    comma = _COMMA.match(text, tag.mention.end, tag.end)
    said = text[place : tag.words_end].split()
    if comma is None or not said or comma[1].lower() in grammar.relative:
        return 0
    unfinished = len(said) <= _BROKEN and grammar.finite.fullmatch(said[-1].lower()) is not None
    himself = comma[1].lower() in grammar.joining and grammar.first_person.search(text, comma.end(), tag.end)
    return comma.start(1) if unfinished or himself else 0


def _undashed(text: str, place: int, paragraph: Paragraph, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """What follows a tag without a dash is narration, unless the speaker goes on in the first person."""
    while place < paragraph.end and text[place].isspace():
        place += 1
    stop = tags.sentence_end(text, place, paragraph.end)
    tag = tags.inside(text, place, stop, grammar) if grammar.verb_second else None
    if tag is not None and not tag.weak and len(text[place : tag.words_end].split()) >= 3:
        yield Candidate(
            place, tag.words_end, "direct", "dash", "dash, no second dash", 0.7, tag.mention, tag.cue, chained=True,
            paragraph=number,
        )  # fmt: skip
        yield from _undashed(text, tag.end, paragraph, number, grammar)
        return
    himself = grammar.first_person.search(text, place, stop) or (grammar.undashed and not _tells(text, place, grammar))
    if himself and len(text[place:stop].split()) >= 3:
        yield Candidate(
            place, paragraph.end, "direct", "dash", "dash, no second dash", 0.7, chained=True, paragraph=number
        )
    else:
        yield from _narrated(text, place, paragraph.end, paragraph, number, grammar)


def _tells(text: str, place: int, grammar: Grammar) -> bool:
    """Whether a sentence tells of somebody: it begins with a name, or *she*."""
    told = subjects.opening(text, place, len(text), grammar)
    if told is None or not told.sure:
        return False
    return " " in told.name or not grammar.is_definite(told.name)
