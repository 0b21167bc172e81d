"""Attributions: the verb beside some words, and who is named with it."""

import re
from dataclasses import dataclass

from replikk_index.quotes import mentions
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.profile import Grammar

_STOP = re.compile(r"[.!?:…]+[”»“\"]?(?=\s|$)")
_NEXT = re.compile(r"\s+[–—―-]\s+|\s*[–—―](?=\w)")


@dataclass(frozen=True, slots=True)
class Tag:
    """``, sier Lauvås`` or ``Lauvås sier:``."""

    words_end: int
    """Where the words before it end."""
    end: int
    """Where its sentence ends."""
    mention: Mention
    cue: str
    weak: bool = False
    """The comma is missing."""


def inside(text: str, start: int, end: int, grammar: Grammar) -> Tag | None:
    """The first inverted tag behind the words that begin at ``start``: ``words, sier X.``"""
    for found in grammar.beside.finditer(text, start, end):
        if found.start() == start:
            continue
        gap = text[max(start, found.start() - 3) : found.start()]
        stripped = gap.rstrip()
        last = stripped[-1:] if stripped else ""
        if gap == stripped:
            continue
        parted = last in ',!?…»”"“' or stripped.endswith("...")
        if _is_idiom(text, found, grammar):
            continue
        mention = mentions.after(text, found.end(), end, grammar)
        if mention is None:
            continue
        if not _is_whole(text, found.group(), mention, grammar):
            continue
        if not parted:
            closes = text[mention.end : mention.end + 1] in (".", "") or mention.end >= end
            if not (
                closes
                and mention.name
                and grammar.speech.fullmatch(found.group())
                and found.group() not in grammar.thought
            ):
                continue
        place = found.start() - (len(gap) - len(stripped))
        words_end = place - 1 if last == "," else place
        return Tag(words_end, sentence_end(text, mention.end, end), mention, found.group(), not parted)
    return None


def _is_whole(text: str, verb: str, mention: Mention, grammar: Grammar) -> bool:
    """Whether a verb that wants a particle has it behind the speaker (la Lauvås til)."""
    particle = grammar.split.get(verb)
    if particle is None or grammar.speech_alone(verb):
        return True
    return re.match(rf"\s+{particle}\b", text[mention.end : mention.end + 12]) is not None


def _is_idiom(text: str, found: re.Match[str], grammar: Grammar) -> bool:
    if grammar.idioms is None:
        return False
    return any(
        idiom.start() <= found.start() < idiom.end()
        for idiom in grammar.idioms.finditer(text, max(0, found.start() - 20), found.end() + 30)
    )


def sentence_end(text: str, place: int, end: int) -> int:
    """The end of the sentence, including its stop; a dash that begins new words ends it, too."""
    stop = _STOP.search(text, place, end)
    return stop.end() if stop else end


def next_words(text: str, place: int, end: int) -> int:
    """Where new words begin behind a dash right at ``place``; 0 if there is no dash."""
    dash = _NEXT.match(text, place, end)
    return dash.end() if dash else 0


def leading(text: str, start: int, place: int, grammar: Grammar) -> Tag | None:
    """A tag that ends right before ``place``: ``Lauvås sier:``, ``She said,`` or ``svarer Lauvås:``."""
    segment_start = max(start, place - 220)
    found = None
    for each in grammar.beside.finditer(text, segment_start, place):
        if not _is_idiom(text, each, grammar):
            found = each
    if found is None:
        return None
    sentence = max(text.rfind(". ", segment_start, found.start()), text.rfind("? ", segment_start, found.start()))
    begin = sentence + 2 if sentence >= 0 else segment_start
    mention = mentions.before(text, begin, found.start(), grammar)
    if mention is None or not (mention.sure or mention.role):
        mention = mentions.after(text, found.end(), place, grammar)
    if mention is None:
        return None
    return Tag(place, place, mention, found.group())
