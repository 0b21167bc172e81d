"""Reported clauses without a complementiser: ``Hun mener prisen er for høy.``"""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.candidates import Candidate
from replikk_index.quotes.spans.unmarked import LEAST, made
from replikk_index.quotes.syntax import mentions, subjects
from replikk_index.quotes.syntax.clauses import clause_end
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.names import NAME

_AHEAD = 4
"""Words before a verb that a sentence begins with, and that are not its subject."""
_HEARERS = 4
"""Words of a hearer behind an article."""
_WORD = re.compile(r"\s+([^\W\d_][\w’'-]*|\d[\d.,]*)")


def clause(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``Hun mener prisen er for høy.``: a clause, so there is a finite verb in it."""
    if found.group().split()[-1] not in grammar.plain:
        return None
    if turned := _inverted(text, begin, end, found, number, grammar):
        return turned
    start = found.end()
    if grammar.clause_comma and text.startswith(", ", start):
        start += 1
    if found.group() in grammar.hearers:
        start = _hearer(text, start, end, grammar) or start
    if times := grammar.time.match(text, start, end):
        start = times.end()
    follow = _WORD.match(text, start, end)
    if follow and follow[1].lower() in grammar.adverbs:  # tror ikke det går
        start = follow.end()
        follow = _WORD.match(text, start, end)
    if follow is None:
        return None
    low = follow[1].lower()
    if low in grammar.pronouns and text.startswith(",", follow.end()):
        return None  # Det verste, sier han, er lukta
    if low in grammar.pronouns and grammar.verb_second and text[found.start() - 2 : found.start()] == ", ":
        behind = _WORD.match(text, follow.end(), end)
        if behind and behind[1].lower() in grammar.prepositions:
            return None  # Det gikk bra, sier han til avisa
    pronoun = low in grammar.clause_starts and grammar.finite.match(text, follow.end() + 1, end)
    if (low in grammar.ends and not pronoun) or low in grammar.adverbs or low in grammar.joining:
        return None
    stop = clause_end(text, start, end, grammar)
    following = _WORD.match(text, follow.end(), end)
    vague = low in grammar.nobody and low not in grammar.clause_starts
    if vague and not (following and grammar.finite.fullmatch(following[1])):
        return None  # said nothing new
    if low in grammar.first_words | grammar.nobody and following and following[1].lower() in grammar.ends:
        return None  # fortalte meg om
    claims = not grammar.claims or found.group() in grammar.claims
    begins = low in grammar.clause_starts or (claims and grammar.is_definite(low))
    least = LEAST - (bool(grammar.claims) and begins and start == found.end())  # sier det haster, mener skolen sviktet
    count = len(text[start:stop].split())
    if count < least or (grammar.claims and text[end - 1] == ":" and stop == end):
        return None
    if count < LEAST and following and following[1].lower() in grammar.opening | grammar.adverbs:
        return None
    present = following is not None and grammar.is_definite(low) and following[1].endswith(grammar.present)
    begins = begins or (present and following is not None and following[1] not in grammar.small)  # seier planen held
    sure = begins and bool(grammar.claims)
    if not sure and not _is_clause(text, follow, stop, begins, grammar):
        return None
    first = _bare_subject(text, begin, found, grammar)
    if first is None or conditional(text, begin, first.start, grammar):
        return None
    if not (first.sure or found.group() in grammar.simple or _is_speaker(first.role, grammar)):
        return None
    return made(text, start, stop, "bare clause", 0.75, first, found.group(), number)


def _inverted(text: str, begin: int, end: int, found: re.Match[str], number: int, grammar: Grammar) -> Candidate | None:
    """``Selv mener forfatteren hun er ferdig.``: the speaker stands behind the verb, and then a clause begins."""
    ahead = text[begin : found.start()].split()
    if not grammar.kin or not 0 < len(ahead) <= _AHEAD or ahead[0].lower() in grammar.nobody or "," in ahead[-1]:
        return None
    if ahead[0].lower() not in grammar.adverbs | grammar.ends:
        return None
    place = found.end()
    for _ in range(_HEARERS):
        word = _WORD.match(text, place, end)
        if word is None:
            return None
        begins = word[1] in grammar.clause_starts and place > found.end()
        if begins and grammar.finite.match(text, word.end() + 1, end):
            break
        place = word.end()
    else:
        return None
    mention = mentions.after(text, found.end(), place, grammar)
    if mention is None or mention.end != place or not (mention.sure or grammar.is_definite(mention.role)):
        return None
    stop = clause_end(text, place, end, grammar)
    return made(text, place, stop, "bare clause", 0.75, mention, found.group(), number)


def _is_speaker(role: str, grammar: Grammar) -> bool:
    """Whether some words before a verb can be a speaker: *kommunen*, *rektor*, *en annen*."""
    first = role.split()[0].lower()
    indefinite = bool(grammar.claims) and first in grammar.clause_starts and first not in grammar.pronouns
    return grammar.is_definite(role) or grammar.is_role(role) or indefinite


def _is_clause(text: str, first: re.Match[str], stop: int, begins: bool, grammar: Grammar) -> bool:
    """Whether what follows a verb is a clause, from its first word on: there is a finite verb in it."""
    upto = min(stop, first.end() + 90)
    if begins and first[1].lower() not in grammar.determiners:
        return True
    if begins and grammar.past and any(word.endswith(grammar.past) for word in text[first.end() : upto].split()):
        return True
    verb = grammar.finite.search(text, first.end(), upto)
    between = text[first.end() : verb.start()].split() if verb else []
    joined = bool(between) and between[-1] in grammar.joining
    return verb is not None and not joined  # sier goddag og går inn


def _bare_subject(text: str, begin: int, found: re.Match[str], grammar: Grammar) -> Mention | None:
    """The subject of a verb that brings a clause without a complementiser."""
    comma = text.rfind(", ", begin, found.start())
    first = subjects.before(text, comma + 2 if comma >= 0 else begin, found.start(), grammar)
    if first is None and comma >= 0:
        first = subjects.before(text, begin, found.start(), grammar)
    goes_on = grammar.participle and found.group().endswith(grammar.participle)
    if first is None and goes_on and comma == found.start() - 2:
        first = subjects.opening(text, begin, comma, grammar)  # He left, saying the plan was dead
    if first is None and found.group() in grammar.simple:
        first = subjects.headed(text, begin, found.start(), grammar)
    return first


def _hearer(text: str, place: int, end: int, grammar: Grammar) -> int:
    """Behind a verb like *told* the hearer comes first; where it ends, or 0."""
    name = NAME.match(text, place + 1, end)
    if name is not None:
        return name.end()
    word = _WORD.match(text, place, end)
    if word and word[1].lower() in grammar.determiners:  # told the House budget panel it …
        upto = word.end()
        for _ in range(_HEARERS):
            word = _WORD.match(text, upto, end)
            if word is None or word[1].lower() in grammar.clause_starts | grammar.ends:
                return upto
            upto = word.end()
        word = _WORD.match(text, place, end)
        word = _WORD.match(text, word.end(), end) if word else None
    return word.end() if word and not word[1].isdigit() else 0


def conditional(text: str, begin: int, subject: int, grammar: Grammar) -> bool:
    """``Hvis de sier at …``: nobody has said it."""
    before = text[begin:subject].split()
    return bool(before) and before[-1].lower() in grammar.conditional
