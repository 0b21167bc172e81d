"""A clause that only says whose the words around it are: ``so Ott``, ``wie Ott sagte``."""

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax import frames, nominals
from replikk_index.quotes.syntax.commas import Part
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.rows import WORD


def aside(text: str, part: Part, stop: int, grammar: Grammar) -> tuple[Mention | None, str]:
    """``so Ott`` and ``wie Ott sagte``: a clause that says whose the words around it are."""
    start, end = part
    word = WORD.match(text, start, end)
    if word is None:
        return None, ""
    low = word.group().lower()
    if low in grammar.phrasing.thus:
        mention = nominals.at(text, word.end() + 1, end, stop, grammar)
        if (mention and mention.end >= end) or (mention and _loose(text, mention.end, end, grammar)):
            return mention, word.group()
    if low in grammar.phrasing.likewise:
        if said := grammar.phrasing.it_says.fullmatch(text, word.end() + 1, end):  # wie es in dem Brief heißt
            named = out_of(text, word.end() + said.end("it") - said.start() + 2, end, grammar)
            return named or Mention(word.end(), word.end()), said["verb"]
        found = frames.frame(text, start, end, stop, grammar)
        if found and found.last:
            mention = found.mention or out_of(text, word.end() + 1, found.start, grammar)
            return mention, found.cue
    return None, ""


def out_of(text: str, place: int, verb: int, grammar: Grammar) -> Mention | None:
    """``wie aus dem Bericht hervorgeht``"""
    word = WORD.match(text, place, verb)
    if word is None or word.group().lower() not in grammar.prepositions:
        return None
    named = nominals.governed(text, word.end() + 1, verb, verb, grammar)
    return nominals.owner(text, named, grammar) if named else None


def _loose(text: str, place: int, end: int, grammar: Grammar) -> bool:
    """Whether behind the speaker stands nothing but a phrase, the party, or an adverb."""
    rest = text[place:end].strip(' .!?“”"«»')
    if not rest or rest[0] in "(,–:":
        return True
    low = rest.split()[0].lower()
    return low in grammar.ends or low in grammar.adverbs
