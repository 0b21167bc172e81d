"""Indirect speech: what somebody says without marks or dash."""

import re
from collections.abc import Iterator

from replikk_index.quotes import mentions
from replikk_index.quotes.candidates import Candidate, Paragraph
from replikk_index.quotes.mentions import Mention
from replikk_index.quotes.profile import Grammar

_SENTENCE = re.compile(r"(?<=[.!?])[»”\"]?\s+(?=[A-ZÆØÅÄÖÜÉ«“\"–„¿¡0-9])")
_CUT = re.compile(r"[.!?:…]+$")
_NEW_CLAUSE = re.compile(r",\s+(?:men|but|aber|mais|pero|og|and|och|mens|while)\s+(?=\S+\s+\S+)")
_LEAST = 3


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch of text."""
    place = start
    for parting in _SENTENCE.finditer(text, start, end):
        yield place, parting.start()
        place = parting.end()
    if place < end:
        yield place, end


def reported(text: str, paragraph: Paragraph, number: int, grammar: Grammar, start: int) -> Iterator[Candidate]:
    """Indirect speech in the sentences of a paragraph."""
    for begin, end in sentences(text, start, paragraph.end):
        if end - begin < 12 or text[begin] in '–—«“„"”»':
            continue
        found = _by_source(text, begin, end, number, grammar) or _by_verb(text, begin, end, number, grammar)
        if found:
            yield found


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """A clause without its final stop and the space around it."""
    while start < end and text[start] in " ,:":
        start += 1
    stop = _CUT.search(text, start, end)
    if stop:
        end = stop.start()
    while end > start and text[end - 1] in " ,":
        end -= 1
    return start, end


def _made(
    text: str, start: int, end: int, rule: str, sure: float, mention: Mention, cue: str, number: int
) -> Candidate | None:
    start, end = _clause(text, start, end)
    if len(text[start:end].split()) < _LEAST:
        return None
    kind = "mixed" if any(mark in text[start:end] for mark in "«“„") else "indirect"
    return Candidate(start, end, kind, "none", rule, sure, mention, cue, paragraph=number)  # type: ignore[arg-type]


def _by_source(text: str, begin: int, end: int, number: int, grammar: Grammar) -> Candidate | None:
    """``Ifølge Lauvås blir det dyrere.`` and ``Det blir dyrere, ifølge Lauvås.``"""
    if grammar.source is None:
        return None
    found = grammar.source.search(text, begin, end)
    if not found:
        return None
    mention = _source_name(text, found.end(), end, grammar)
    if mention is None:
        return None
    cue = found.group().strip()
    if found.start() == begin:
        return _made(text, mention.end, end, "source first", 0.85, mention, cue, number)
    if text[found.start() - 2 : found.start()] == ", " and len(text[mention.end : end].strip(" .,")) < 60:
        return _made(text, begin, found.start(), "source last", 0.85, mention, cue, number)
    return None


def _source_name(text: str, place: int, end: int, grammar: Grammar) -> Mention | None:
    """The name behind a source preposition: it ends where the verb begins, which only its shape can tell."""
    mention = mentions.after(text, place, end, grammar)
    if mention is None or (mention.sure and not mention.role):
        return mention
    if mention.name:
        return mention
    words = mention.role.split()
    kept = words[: 2 if words[0].lower() in grammar.clause_starts else 1]
    role = " ".join(kept)
    return Mention(mention.start, mention.start + len(role), role=role)


def _by_verb(text: str, begin: int, end: int, number: int, grammar: Grammar) -> Candidate | None:
    added = _added(text, begin, end, number, grammar)
    if added:
        return added
    for found in grammar.speech.finditer(text, begin, end):
        if grammar.idioms and any(
            i.start() <= found.start() < i.end()
            for i in grammar.idioms.finditer(text, max(0, found.start() - 20), min(len(text), found.end() + 25))
        ):
            continue
        cue = found.group()
        candidate = (
            _with_complementiser(text, begin, end, found, number, grammar)
            or _bare(text, begin, end, found, number, grammar)
            or _inverted(text, begin, end, found, number, grammar)
        )
        if candidate:
            if cue in grammar.thought:
                return Candidate(
                    candidate.start, candidate.end, candidate.kind, candidate.marking, f"{candidate.rule}, opinion",
                    min(candidate.confidence, 0.55), candidate.mention, cue, paragraph=number,
                )  # fmt: skip
            return candidate
    return None


def _added(text: str, begin: int, end: int, number: int, grammar: Grammar) -> Candidate | None:
    """``Samtidig la han til at …``: the particle stands behind the speaker."""
    for found in grammar.beside.finditer(text, begin, end):
        particle = grammar.split.get(found.group())
        mention = mentions.after(text, found.end(), end, grammar) if particle else None
        if mention is None:
            continue
        that = re.compile(rf"\s+{particle}\s+(?:\S+\s+){{0,3}}?{grammar.that}\s+").match(text, mention.end, end)
        if that:
            return _made(text, that.end(), end, "that-clause", 0.9, mention, f"{found.group()} {particle}", number)
    return None


def _subject(text: str, begin: int, found: re.Match[str], end: int, grammar: Grammar) -> Mention | None:
    head = text[begin : found.start()]
    comma = head.rfind(",")
    first = mentions.before(text, begin, found.start(), grammar) if comma < 0 or head.rstrip().endswith(",") else None
    if first is None and comma >= 0:
        first = mentions.before(text, begin + comma + 1, found.start(), grammar)
    if first and (first.sure or (first.role and first.start <= begin + 2)):
        return first
    second = mentions.after(text, found.end(), end, grammar)
    return second if second and (second.sure or second.role) else None


def _with_complementiser(
    text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar
) -> Candidate | None:
    if not grammar.that:
        return None
    that = re.compile(rf"[^.!?;:«“–]{{0,90}}?(?<!\w){grammar.that}\s+").match(text, found.end(), end)
    if not that:
        return None
    if grammar.speech.search(text, found.end(), that.end() - len(grammar.that) - 1):
        return None  # a later verb is nearer
    mention = _subject(text, begin, found, that.end(), grammar)
    if mention is None or not (mention.sure or mention.start <= begin + 3 or mention.start > found.start()):
        return None
    stop = end
    return _made(text, that.end(), stop, "that-clause", 0.9, mention, found.group(), number)


def _bare(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``Hun mener prisen er for høy.``"""
    follow = re.compile(r"\s+([^\W\d_][\w-]*)").match(text, found.end(), end)
    if not follow or not re.match(r"\s", text[found.end() : found.end() + 1]):
        return None
    word = follow.group(1)
    low = word.lower()
    if low in grammar.ends or (low not in grammar.clause_starts and not low.endswith(("en", "et", "ene", "ane", "a"))):
        return None
    first = mentions.before(text, begin, found.start(), grammar)
    if first is None or not first.sure or first.start > begin + 25:
        return None
    if len(text[found.end() : end].split()) < 4:
        return None
    known = found.group() in (
        "mener",
        "meiner",
        "sier",
        "seier",
        "said",
        "says",
        "tror",
        "trur",
        "menar",
        "säger",
        "siger",
    )
    if not known and found.group() not in grammar.thought:
        return None
    return _made(text, found.end(), end, "bare clause", 0.6, first, found.group(), number)


def _inverted(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``Det er trist, meiner Lauvås.``"""
    gap = text[begin : found.start()]
    if not gap.rstrip().endswith(",") or len(gap.split()) < _LEAST:
        return None
    mention = mentions.after(text, found.end(), end, grammar)
    if mention is None:
        return None
    rest = text[mention.end : end]
    if not re.match(r"\s*(?:[.,]|$|til |to |i |på |in |on )", rest):
        return None
    return _made(text, begin, begin + len(gap.rstrip()) - 1, "inverted tag", 0.85, mention, found.group(), number)
