"""Words without marks beside their tag: ``Det er trist, meiner Lauvås.``"""

import re
from collections.abc import Iterator

from replikk_index.models import QuoteKind
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import tags
from replikk_index.quotes.spans.candidates import Candidate
from replikk_index.quotes.syntax import subjects
from replikk_index.quotes.syntax.clauses import trimmed
from replikk_index.quotes.syntax.mentions import Mention

LEAST = 3
_MARKED = re.compile(r",?\s*[«“\"]")
_LONG = 12
"""Words before a tag within a sentence."""
_CLOSE = 30
"""Letters between a tag within a sentence and its verb."""
"""Words of a reported clause."""
_WORD = re.compile(r"\s+([^\W\d_][\w’'-]*|\d[\d.,]*)")


def made(
    text: str, start: int, end: int, rule: str, sure: float, mention: Mention, cue: str, number: int
) -> Candidate | None:
    start, end = trimmed(text, start, end)
    if len(text[start:end].split()) < LEAST - (rule in ("that-clause", "bare clause")):
        return None
    around = text[max(0, start - 2) : start - 1] == "«" or text[start - 1 : start] in ("«", "“", "„", '"', "»", "”")
    mixed = around or any(mark in text[start:end] for mark in '«“„"»”')
    kind: QuoteKind = "mixed" if mixed else "indirect"
    return Candidate(start, end, kind, "marks" if around else "none", rule, sure, mention, cue, paragraph=number)


def inverted(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``Det er trist, meiner Lauvås.``"""
    if found.group() in grammar.refers:
        return None
    gap = text[begin : found.start()].rstrip()
    if back := _referring_back(gap, grammar):  # …, det bekrefter Lie
        gap = gap[:back].rstrip()
    if not gap.endswith((",", "?", "!")) or len(gap.split()) < LEAST or text[begin].islower():
        return None
    if grammar.kin and "," not in gap[:-1] and _is_subordinate(gap.split(), grammar):
        return None  # Da Lie spurte, sa kommunen nei
    mention = tags.behind(text, found, end, grammar)
    if mention is None or not closes(text, mention.end, end, grammar):
        return None
    if not tags.is_whole(text, found.group(), mention, grammar):
        return None
    if not mention.sure and _aside(text, begin, begin + len(gap), grammar):
        return None
    role = mention.role.split()
    several = grammar.partitive.match(mention.role) is not None
    brief = len(role) < 3 and found.group() not in grammar.thought
    somebody = several or brief or grammar.is_somebody(mention.role)
    if len(role) == 1 and not mention.sure and grammar.claims and not _is_speaker(role[0], grammar):
        return None
    if not mention.sure and role and not somebody:
        return None
    long = grammar.relative_that and len(gap.split()) >= _LONG
    if not mention.sure and not long and "," in gap[:-1] and not grammar.finite.search(gap):
        return None  # Formannen, Arne Vik, beklagar feilen
    hangs = grammar.hanging.search(found.group())
    if grammar.relative_that and not hangs and role and not mention.sure and not grammar.is_somebody(mention.role):
        return None  # elle gère l’eau, assure la propreté
    if grammar.relative_that and _MARKED.match(text, mention.end):
        return None  # elle a joué, disait-elle, « pour rire »
    if grammar.relative_that and _interrupts(text, begin, found.start(), mention, grammar):
        return None
    if mention.dropped and not grammar.finite.search(text, begin, found.start()):
        return None
    if grammar.continued.match(text, mention.end, end):  # Det eneste, sier Lie, er at …: one stretch
        return made(text, begin, end, "tag within", 0.8, mention, found.group(), number)
    told = _behind_narration(text, begin, found.start(), mention, grammar) - begin
    begin, gap = begin + told, gap[told:]
    stop = begin + len(gap) - gap.endswith(",")
    return made(text, begin, stop, "inverted tag", 0.85, mention, found.group(), number)


def _is_subordinate(words: list[str], grammar: Grammar) -> bool:
    """Whether a clause is one that cannot stand alone: *Da Lie spurte*; not: *Der er fisk*, *Men det regner*."""
    opens = grammar.ends - grammar.prepositions - grammar.joining - grammar.relative
    return words[0].lower() in opens and grammar.finite.fullmatch(words[1]) is None


def _is_speaker(word: str, grammar: Grammar) -> bool:
    """Whether a noun alone may speak: *politiet*, *rektor*, *kilder*, *Datatilsynet*; not: *svar*."""
    known = grammar.is_definite(word) or grammar.is_role(word) or grammar.is_body(word)
    return known or word[0].isupper() or word.endswith(grammar.plurals)


def _aside(text: str, begin: int, comma: int, grammar: Grammar) -> bool:
    """Whether what the comma closes is a relative clause: ``Firmaet, som holder til i Moss, svarer ikke.``"""
    opened = text.rfind(", ", begin, comma - 1)
    word = _WORD.match(text, opened + 1, comma) if opened >= 0 else None
    return word is not None and word[1].lower() in grammar.relative and not grammar.finite.search(text, begin, opened)


def _referring_back(gap: str, grammar: Grammar) -> int:
    """Where the word begins that means all before it, right before a verb; 0 if none does."""
    last = gap.rpartition(" ")[2]
    back = last and not last[0].isupper() and grammar.referring_back.match(last.capitalize() + " ")
    return len(gap) - len(last) if back and gap[: -len(last)].rstrip().endswith(",") else 0


def _behind_narration(text: str, begin: int, place: int, mention: Mention, grammar: Grammar) -> int:
    """``Lie gleder seg, men det blir dyrt, sier han.``: what a sentence tells of him is not said by him."""
    if not mention.pronoun:
        return begin
    told = subjects.opening(text, begin, place, grammar)
    but = (
        grammar.contrast.search(text, begin, place)
        if told and (" " in told.name or grammar.is_somebody(told.role))
        else None
    )
    return but.end() if but and len(text[but.end() : place].split()) >= LEAST else begin


def _interrupts(text: str, begin: int, place: int, mention: Mention, grammar: Grammar) -> bool:
    """Whether the words go on behind the tag because they had no verb before it: ``El agua, dice Vidal, es cara.``"""
    return text.startswith(", ", mention.end) and not grammar.finite.search(text, begin, place)


def interrupted(
    text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar
) -> Candidate | None:
    """``Det vanskelege, fortel ho, var å vente.``: the tag stands behind the subject of the words. It is read as one
    stretch with the tag in it."""
    gap = text[begin : found.start()].rstrip()
    least = _LONG if grammar.relative_that else LEAST
    if found.group() in grammar.refers or not gap.endswith(",") or len(gap.split()) >= least or text[begin].islower():
        return None
    if not gap.strip(", "):
        return None
    mention = tags.behind(text, found, end, grammar)
    somebody = mention and (mention.sure or mention.dropped or grammar.is_somebody(mention.role))
    if mention is None or not somebody:
        return None
    comma = re.compile(r",\s+").match(text, mention.end, end)
    if comma is None:
        return None
    unfinished = grammar.finite.fullmatch(gap.rstrip(",").rpartition(" ")[2])
    goes_on = unfinished or grammar.finite.match(text, comma.end(), end)
    if not goes_on and not (grammar.relative_that and grammar.finite.search(text, comma.end(), comma.end() + _CLOSE)):
        return None
    return made(text, begin, end, "tag within", 0.7, mention, found.group(), number)


def postposed(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``The thieves are local, Inspector Moss said.``"""
    comma = text.rfind(", ", begin, found.start())
    if comma < 0 or found.group() in grammar.refers or not closes(text, found.end(), end, grammar):
        return None
    mention = subjects.before(text, comma + 2, found.start(), grammar)
    clause = len(text[begin:comma].split()) > LEAST and grammar.finite.search(text, begin, comma)
    if mention is None or not (mention.sure or grammar.is_definite(mention.role) or grammar.is_somebody(mention.role)):
        return None
    between = text[comma + 2 : mention.start].strip().lower()
    if (between and between not in grammar.determiners) or not clause or text[begin].islower():
        return None
    first = text[begin:comma].split(None, 1)[0].lower()
    if first in grammar.ends:
        return None  # When he came, she said
    return made(text, begin, comma, "tag behind", 0.7, mention, found.group(), number)


def enclosed(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``The alert, she said, had come too late.``: one stretch, with the tag in it."""
    comma = text.rfind(", ", begin, found.start())
    rest = re.compile(r",\s+").match(text, found.end(), end)
    if comma < 0 or rest is None or text[begin].islower() or found.group() in grammar.refers:
        return None
    mention = subjects.before(text, comma + 2, found.start(), grammar)
    if mention is None or mention.start > comma + 2 or not (mention.sure or grammar.is_role(mention.role.split()[-1])):
        return None
    following = text[rest.end() : end].split(None, 1)
    said = text[begin:comma].split()
    unfinished = len(said) <= LEAST and grammar.finite.fullmatch(said[-1])
    goes_on = (
        unfinished or grammar.finite.match(text, rest.end(), end) or (following and following[0] in grammar.joining)
    )
    if not goes_on or grammar.beside.search(text, rest.end(), end):
        return None
    return made(text, begin, end, "tag within", 0.7, mention, found.group(), number)


def closes(text: str, place: int, end: int, grammar: Grammar) -> bool:
    """Whether a tag may end behind the speaker: at a stop, or before a phrase (*til avisen*, *seinare*)."""
    while (word := _WORD.match(text, place, end)) and word[1].lower() in (
        grammar.adverbs | grammar.calendar
    ) - grammar.ends:
        place = word.end()
    if word and word[1].islower() and text[word.end() : word.end() + 1] in (".", ""):
        return True  # svarer Lie tørt.
    if word:
        low = word[1].lower()
        return low in grammar.ends or low in grammar.times or low in grammar.calendar
    return place >= end or text[place] in ".,!?)" or text.startswith(" (", place)


def resumed(text: str, before: Candidate, end: int, number: int, grammar: Grammar) -> Iterator[Candidate]:
    """``Det gikk, sier Lie, det gikk bare ikke fort.``: the sentence goes on behind the tag."""
    if before.mention is None:
        return
    rest = re.compile(r",\s+(\w+)").match(text, before.mention.end, end)
    if rest is None:
        return
    low = rest[1].lower()
    if low in grammar.relative:
        return
    goes_on = grammar.continued.match(text, before.mention.end, end)
    himself = low in grammar.joining and grammar.first_person.search(text, rest.end(), end)
    if goes_on or himself or low in grammar.nobody or low in grammar.pronouns:
        start, stop = trimmed(text, before.mention.end, end)
        if len(text[start:stop].split()) >= LEAST:
            yield Candidate(
                start, stop, "indirect", "none", "inverted tag, resumed", 0.8, chained=True, paragraph=number
            )
