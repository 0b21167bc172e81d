"""What stands behind a tag: whether a clause is what somebody says, and where it ends."""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import tagged
from replikk_index.quotes.syntax import commas, frames
from replikk_index.quotes.syntax.commas import Part
from replikk_index.quotes.syntax.frames import Frame
from replikk_index.quotes.syntax.rows import WORD

_COLON = re.compile(r":\s[„«»\"]")
_SKIPPED = 3
"""Clauses between a tag and its words: relative clauses and appositions of the speaker."""


def words_behind(
    text: str, parts: list[Part], at: int, found: Frame, grammar: Grammar
) -> tuple[int, str, float] | None:
    """Which clause behind a tag its words begin with, by what rule, and how sure."""
    if not grammar.phrasing.denying.isdisjoint(found.cue.split()):
        return None  # wies den Vorwurf zurück, er habe gelogen
    skipped = 0
    for number in range(at + 1, len(parts)):
        if parts[number][0] < found.end:
            continue
        said = content(text, parts[number], found, grammar)
        if said is not None:
            return number, *said
        skipped += 1
        if skipped > _SKIPPED or not _may_stand_between(text, parts[number], grammar):
            return None
    return None


def _may_stand_between(text: str, part: Part, grammar: Grammar) -> bool:
    word = WORD.match(text, *part)
    low = word.group().lower() if word else ""
    return (
        commas.is_relative(text, part, grammar)
        or low in grammar.phrasing.subordinate
        or not commas.finite(text, part, grammar)
    )


def content(text: str, part: Part, found: Frame, grammar: Grammar) -> tuple[str, float] | None:
    """Whether a clause may be what somebody says."""
    start, end = part
    if colon := _COLON.search(text, start, end):
        end = colon.start()
        part = start, end
    word = WORD.match(text, start, end)
    if word is None:
        return None
    low = word.group().lower()
    if low in grammar.phrasing.that_words:
        return "that-clause", 0.9
    asks = low in grammar.phrasing.whether_words
    if asks and (
        found.verb in grammar.asking | grammar.phrasing.telling or grammar.phrasing.reporting.search(text, start, end)
    ):
        return "indirect question", 0.72
    if low not in grammar.phrasing.purpose and found.verb not in grammar.thought and _infinitive(text, part, grammar):
        return "infinitive", 0.8
    if commas.is_relative(text, part, grammar) or low in grammar.phrasing.subordinate:
        return None
    verb = grammar.phrasing.reporting.search(text, start, end)
    if verb is not None and (text[verb.end() : end].strip(" .!?“") or low in grammar.pronouns or verb.start() > start):
        return "bare clause", 0.85
    if grammar.phrasing.shaped.match(text, start, end):
        return "bare clause", 0.75
    unreal = grammar.phrasing.irrealis.search(text, start, end)
    if unreal and unreal.start() > start and (low in grammar.pronouns or text[unreal.end() : end].strip(" .!?“")):
        return "bare clause", 0.7
    if found.verb in grammar.plain and low not in grammar.joining:
        second = grammar.finite.search(text, start, end)
        if second and second.start() > start and text[start : second.start()].count(" ") <= 5:
            if text[second.end() : end].strip(" .!?“"):
                return "bare clause", 0.65
    return None


def _infinitive(text: str, part: Part, grammar: Grammar) -> bool:
    """``die Straße zu sperren``, ``den Bau einzustellen``"""
    return grammar.phrasing.infinitive.search(text, *part) is not None


def behind_that(text: str, place: int, end: int, grammar: Grammar) -> int:
    word = WORD.match(text, place, end)
    return word.end() + 1 if word and word.group().lower() in grammar.phrasing.that_words else place


def upto(text: str, parts: list[Part], first: int, end: int, grammar: Grammar) -> int:
    """Where reported words end: where the speaker does something else, or somebody else speaks."""
    for mark in _COLON.finditer(text, parts[first][0], end):
        end = mark.start()  # sagte, er gehe: „Es ist spät.“
        break
    semicolon = text.find(";", parts[first][0], end)
    if semicolon >= 0:
        end = semicolon
    for number in range(first + 1, len(parts)):
        start, stop = parts[number]
        if start >= end:
            return end
        word = WORD.match(text, start, stop)
        low = word.group().lower() if word else ""
        following = WORD.match(text, word.end() + 1, stop) if word else None
        if low in grammar.joining and following and _does(following.group(), grammar):
            return parts[number - 1][1]
        if low in grammar.phrasing.contrast and frames.frame(text, start, stop, end, grammar):
            return parts[number - 1][1]
        if tagged.aside(text, parts[number], end, grammar)[0] is not None:
            return parts[number - 1][1]
        if word and (word.group() in grammar.speech or word.group() in grammar.phrasing.separable):
            found = frames.frame(text, start, stop, end, grammar)
            if found and found.first:
                return parts[number - 1][1]
    return end


def _does(word: str, grammar: Grammar) -> bool:
    """Whether a word is a finite verb that is not reported."""
    if not word[0].islower() or grammar.phrasing.reporting.fullmatch(word):
        return False
    return bool(grammar.finite.fullmatch(word)) or (
        word in grammar.speech or word in grammar.phrasing.separable or word.endswith(grammar.phrasing.past)
    )
