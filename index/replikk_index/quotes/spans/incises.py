"""Tags inside the words they belong to: ``« A, dit-il, B »`` and ``—A —dijo X—. B``."""

import re
from dataclasses import dataclass

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans import tags
from replikk_index.quotes.syntax import mentions
from replikk_index.quotes.syntax.mentions import Mention

_GAP = re.compile(r"(?:[,?!…]|\.\.\.)\s+$")
_RULE = re.compile(r"\s*(?:[—―]\s?|–)(?=\w)")
_CLOSE = re.compile(r"\s?[—―–](?=[.,;:?!\s]|$)[.,;:]*\s*")
_FURTHER = re.compile(r"[^,.;:!?—―«»“”\"\n]{0,90}")
_REACH = 3000
"""Letters of words before their tag."""
_LONGEST = 400
"""Letters from a speaker to the end of the tag."""


@dataclass(frozen=True, slots=True)
class Incise:
    """A tag with words on both sides of it, or at their end."""

    start: int
    """Where the words before it end."""
    end: int
    """Where the words behind it begin; what stands between this and the end of the piece may be nothing."""
    mention: Mention
    cue: str


def within(text: str, begin: int, end: int, grammar: Grammar) -> Incise | None:
    """The first tag parted by commas in a piece of marked words: ``A, a-t-il dit, B``."""
    if not grammar.profile.interrupts:
        return None
    for verb in grammar.beside.finditer(text, begin, end):
        gap = _GAP.search(text, max(begin, verb.start() - 5), verb.start())
        if gap is None or gap.start() == begin or verb.group() in grammar.refers:
            continue
        mention = tags.behind(text, verb, end, grammar)
        if mention is None or not (mention.sure or mention.end == mention.start or grammar.is_somebody(mention.role)):
            continue
        if mention.dropped:
            continue
        stop = _closing(text, mention.end, end, grammar)
        if stop is not None:
            comma = text[gap.start()] == ","
            return Incise(gap.start() + (not comma), stop, mention, verb.group())
    return None


def ruled(text: str, begin: int, end: int, grammar: Grammar) -> Incise | None:
    """The first tag behind a dash that leans on its verb: ``A —dijo X—. B``."""
    for dash in _RULE.finditer(text, begin, min(end, begin + _REACH)):
        verb = grammar.beside.match(text, dash.end(), end)
        if verb is None or dash.start() <= begin or verb.group() in grammar.refers:
            continue
        mention = tags.behind(text, verb, end, grammar)
        if mention is None:
            continue
        closing = _CLOSE.search(text, mention.end, min(end, mention.end + _LONGEST))
        return Incise(dash.start(), closing.end() if closing else end, mention, verb.group())
    return None


def _closing(text: str, place: int, end: int, grammar: Grammar) -> int | None:
    """Where the words go on behind a speaker: behind a comma or a stop, after what else is said of the speaker."""
    for _ in range(3):
        further = _FURTHER.match(text, place, end)
        at = further.end() if further else place
        if at >= end:
            return end
        if text[at] not in ",.":
            return None
        rest = at + 1
        while rest < end and text[rest].isspace():
            rest += 1
        if text[at] == "." or not mentions.is_apposition(text, rest, end, grammar, ",."):
            return rest
        place = rest
    return None
