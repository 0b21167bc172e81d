"""Sources in a language of cases: ``nach Angaben der Stadt``, ``Lind zufolge``, ``nach seinen Worten``."""

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.spans.sources import Sourced
from replikk_index.quotes.syntax import commas, frames, nominals
from replikk_index.quotes.syntax.mentions import Mention
from replikk_index.quotes.syntax.rows import WORD

_NEAR = 120


def named_source(text: str, begin: int, end: int, grammar: Grammar) -> Sourced | None:
    """``Nach Angaben der Stadt bleibt es dabei.``, ``Es bleibt laut Lind dabei.``, ``Lind zufolge bleibt es dabei.``

    Words that stand around their source are taken whole, with the source.
    """
    found = grammar.source.search(text, begin, end)
    if found is not None:
        mention, place, cue = _behind_preposition(text, found.end(), end, grammar), found.start(), found.group().strip()
    elif after := _after_words(text, begin, end, grammar):
        mention, place, cue = after
    else:
        postposed = grammar.phrasing.source_behind.search(text, begin, end)
        if postposed is None:
            return None
        mention, cue = _before_postposition(text, begin, postposed.start(), grammar), postposed.group()
        place = mention.start if mention else 0
        if mention:
            mention = nominals.owner(text, Mention(mention.start, postposed.end(), mention.name, mention.role), grammar)
    if mention is not None and any(word in grammar.phrasing.own for word in mention.surface.split()):
        mention = frames.subject(text, begin, place, grammar) or frames.subject(text, mention.end, end, grammar)
    if mention is None or text[end - 1] == ":":
        return None
    first = text[begin:place].strip(" ,").lower()
    if not first or first in grammar.joining:
        words = mention.end
        while words < end and (text[words].isspace() or text[words] in ",(."):
            words += 1
        words = _at_verb(text, words, end, grammar)
        if text[mention.end : mention.end + 1] == ",":
            words = _behind_apposition(text, words, end, grammar)
        return words, end, "source first", 0.85, mention, cue
    start, stop = next(each for each in commas.parts(text, begin, end) if each[0] <= place <= each[1])
    low = text[start:stop].split(None, 1)[0].lower()
    if start > begin and (low in grammar.relative or low in grammar.phrasing.subordinate):
        return start, stop, "source in a clause", 0.6, mention, cue
    if start >= place - 1:
        return begin, start - 1, "source last", 0.85, mention, cue
    return _clause(text, begin, start, end, grammar), end, "source within", 0.8, mention, cue


def _clause(text: str, begin: int, start: int, end: int, grammar: Grammar) -> int:
    """Where the main clause begins that has its source in the middle: others may stand before it."""
    if start == begin or not commas.finite(text, (begin, start), grammar):
        return begin
    before = [part for part in commas.parts(text, begin, end) if part[1] < start]
    depends = any(text[a:b].split(None, 1)[0].lower() in grammar.phrasing.subordinate for a, b in before if b > a)
    held = frames.held(text, [*before, (start, end)], len(before), end, grammar)
    return begin if depends or held else start


def _at_verb(text: str, place: int, end: int, grammar: Grammar) -> int:
    """The verb behind a phrase that belongs to the source: ``Laut dem Amt in Sandau wurden …``"""
    word = WORD.match(text, place, end)
    verb = grammar.finite.search(text, place, min(end, place + 60))
    if word and verb and word.group() in grammar.prepositions and "," not in text[place : verb.start()]:
        return verb.start()
    return place


def _behind_apposition(text: str, place: int, end: int, grammar: Grammar) -> int:
    """``Nach Ansicht von Ott, dem Chef der Bahn, ist …``: the clause that begins with a verb."""
    for start, stop in commas.parts(text, place, end)[:3]:
        word = WORD.match(text, start, stop)
        if word and grammar.finite.fullmatch(word.group()):
            return start
    return place


def _after_words(text: str, begin: int, end: int, grammar: Grammar) -> tuple[Mention, int, str] | None:
    """``nach Polizeiangaben``, ``nach einem Bericht der Zeitung``: a noun for words behind *after*."""
    for found in grammar.phrasing.after.finditer(text, begin, end):
        named = nominals.governed(text, found.end(), min(end, found.end() + _NEAR), end, grammar)
        if named is None or (named.name and named.role):
            continue
        nouns = [word for word in named.surface.split() if word[0].isupper()]
        if any(grammar.phrasing.reports.fullmatch(noun) for noun in nouns[:2]):
            owner = WORD.match(text, named.start, named.end)
            if owner and owner.group() in grammar.phrasing.possessives:  # nach seinen Worten
                return (
                    Mention(owner.start(), owner.end(), pronoun=owner.group()),
                    found.start(),
                    found.group().strip(),
                )
            whose = nominals.owner(text, named, grammar)
            if whose is named and named.surface.split()[0] in grammar.phrasing.cases - grammar.indefinite:
                continue  # nach dem Bericht über Lärm
            return whose, found.start(), found.group().strip()
    return None


def _behind_preposition(text: str, place: int, end: int, grammar: Grammar) -> Mention | None:
    word = WORD.match(text, place, end)
    if word and word.group() in grammar.phrasing.of:
        place = word.end() + 1
    named = nominals.governed(text, place, end, end, grammar)
    return nominals.owner(text, named, grammar) if named else None


def _before_postposition(text: str, begin: int, place: int, grammar: Grammar) -> Mention | None:
    """The longest phrase that ends right before a postposition."""
    words = list(WORD.finditer(text, max(begin, place - 120), place))[-12:]
    for word in words:
        low = word.group().lower()
        if not (word.group()[0].isupper() or low in grammar.phrasing.cases or low in grammar.determiners):
            continue
        named = nominals.governed(text, word.start(), place, place, grammar)
        if named is not None and named.end >= place - 1:
            return named
    return None
