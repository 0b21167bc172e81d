"""Clauses between commas: where they are, and of what kind."""

import re
from collections.abc import Iterator

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax.rows import WORD

Part = tuple[int, int]
"""Where a clause begins and ends."""
_CLOSES = {"„": "“", "»": "«", '"': '"', "‚": "‘"}
_MARK = re.compile(r"[„“»«\"‚‘]")
_PARTING = re.compile(r",\s|[()„“»«\"‚‘]")


def parts(text: str, begin: int, end: int) -> list[Part]:
    """The clauses of a sentence, parted by commas that stand in no marks or parentheses."""
    return list(_parts(text, begin, end))


def first(text: str, begin: int, end: int) -> Part:
    """The first of them; a mark ends it, too."""
    marked = _MARK.search(text, begin, end)
    return next(_parts(text, begin, marked.start() if marked else end))


def _parts(text: str, begin: int, end: int) -> Iterator[Part]:
    start, depth, quoted = begin, 0, ""
    for found in _PARTING.finditer(text, begin, end):
        sign, place = found.group()[0], found.start()
        if quoted:
            quoted = "" if sign == quoted else quoted
        elif sign in _CLOSES:
            quoted = _CLOSES[sign] if text.find(_CLOSES[sign], place + 1, end) >= 0 else ""
        elif sign == "(":
            depth += text.find(")", place, end) >= 0
        elif sign == ")":
            depth = max(0, depth - 1)
        elif sign == "," and not depth:
            yield spaced(text, start, place), place
            start = found.end()
    yield spaced(text, start, end), end


def spaced(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def is_relative(text: str, part: Part, grammar: Grammar) -> bool:
    """``der das Lager leitet``: it begins with a pronoun, and its verb stands last."""
    words = text[part[0] : part[1]].split()
    if len(words) < 3:
        return False
    if words[0] in grammar.prepositions and words[1] in grammar.relative:
        return True
    if words[0] not in grammar.relative:
        return False
    return not _verb_second(text, part, grammar)


def depends(text: str, part: Part, grammar: Grammar) -> bool:
    """Whether a clause is a subordinate or a relative one."""
    word = WORD.match(text, *part)
    low = word.group().lower() if word else ""
    return low in grammar.phrasing.subordinate or is_relative(text, part, grammar)


def _verb_second(text: str, part: Part, grammar: Grammar) -> bool:
    """Whether the finite verb stands early in a clause, and not at its end."""
    shaped = grammar.phrasing.shaped.match(text, part[0], part[1])
    if shaped and text[shaped.end() : part[1]].strip(' .!?“«"'):
        return True
    verb = grammar.phrasing.reporting.search(text, part[0], part[1]) or grammar.finite.search(text, part[0], part[1])
    return verb is not None and text[verb.end() : part[1]].strip(' .!?“«"') != ""


def finite(text: str, part: Part, grammar: Grammar) -> bool:
    """Whether there is a finite verb in a stretch of text."""
    return bool(grammar.finite.search(text, *part) or grammar.phrasing.reporting.search(text, *part))
