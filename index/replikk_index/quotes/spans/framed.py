"""Tags beside marked words, where the verb is parted and nouns have capital letters."""

import re

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax import commas, frames, nominals
from replikk_index.quotes.syntax.clauses import sentence_start, sentences
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.rows import WORD

_LONGEST = 600
"""Letters of a tag's sentence."""


def before(text: str, start: int, place: int, grammar: Grammar) -> tuple[int, int, Mention, str] | None:
    """A tag whose clause ends right before ``place``; before a colon a subject is enough (*Die Ministerin: „…“*)."""
    begin, end = sentence_start(text, max(start, place - _LONGEST), place), place
    while end > begin and (text[end - 1].isspace() or text[end - 1] in ",:"):
        end -= 1
    if end <= begin or text[end - 1] in ".!?":
        return None
    clauses = commas.parts(text, begin, end)
    for number in reversed(range(len(clauses))):
        found = frames.frame(text, *clauses[number], end, grammar)
        if found is None:
            continue
        if number + 1 < len(clauses) and ":" not in text[end:place]:
            return None  # sagte, er sei „sehr froh“
        mention = (
            (found.first and frames.held(text, clauses, number, end, grammar))
            or found.mention
            or nominals.at(text, begin, end, end, grammar)
        )
        verb_end = found.start + len(found.cue.split()[0])
        if mention is None:
            return None
        return found.start, max(verb_end, found.end if found.end <= end else verb_end), mention, found.cue
    if ":" not in text[end:place]:
        return None
    mention = frames.subject(text, begin, end, grammar) or nominals.behind(text, begin, end, end, grammar)
    known = mention and (mention.sure or any(map(grammar.is_role, mention.role.split())))
    return (end, end, mention, "") if mention and known else None


def behind(text: str, place: int, end: int, comma: int, grammar: Grammar) -> tuple[Mention, str] | None:
    """The tag behind marked words: ``sagte Ott``, ``fügte er hinzu``, ``so Ott``, ``heißt es in dem Brief``.

    ``comma`` is where a sign parts it from the words, below 0 if none does.
    """
    stop = next((upto for _, upto in sentences(text, place, min(end, place + _LONGEST))), end)
    first, last = commas.first(text, place, stop)
    word = WORD.match(text, first, last)
    if word is None:
        return None
    if word.group() in grammar.phrasing.thus:
        second = WORD.match(text, word.end() + 1, last)
        if second and grammar.beside.fullmatch(second.group()):  # „…“ – so beschreibt Lind die Lage
            return behind(text, second.start(), end, comma, grammar)
        mention = nominals.at(text, word.end() + 1, last, stop, grammar)
        return (mention, word.group()) if mention else None
    found = frames.frame(text, first, last, stop, grammar)
    if found and comma < 0 and word.group() in grammar.auxiliaries:
        return None  # Im Film „Nordwind“ hat Ott gesagt
    if found is None:
        return _unknown(text, word, last, stop, comma >= 0, grammar)
    if not found.first or found.mention is None or found.verb in grammar.refers:
        return None
    return found.mention, found.cue


def _unknown(
    text: str, word: re.Match[str], last: int, stop: int, parted: bool, grammar: Grammar
) -> tuple[Mention, str] | None:
    """``„…“, analysierte sie``: a verb we do not know, and right behind it somebody."""
    verb = word.group()
    present = parted and verb.endswith(grammar.phrasing.present) and grammar.finite.fullmatch(verb) is None
    shaped = verb.endswith(grammar.phrasing.past) or present
    if not verb[0].islower() or not shaped or verb in grammar.ends | grammar.adverbs:
        return None
    mention = nominals.at(text, word.end() + 1, last, stop, grammar)
    if present and (mention is None or not mention.name):
        return None
    if mention is None or not (mention.sure or any(map(grammar.is_role, mention.role.split()))):
        return None
    return mention, verb
