"""What the library offers while something is typed: how the query could go on, and what may have been meant."""

import re
from dataclasses import dataclass

from replikk_index.engines import Cancel, Cancelled
from replikk_index.library import Library
from replikk_index.models import Results

FEW = 2
"""Hits up to which something else may have been meant."""
SHORTEST = 2
"""Letters of a word from which it is completed."""
LONG = 4
"""Letters of a word from which it is looked for with typing errors."""

_PIECE = re.compile(r'"[^"]*"?|«[^»]*»?|“[^”]*”?|\S+')
_SIGNS = frozenset({"OR", "AND", "NOT", "ELLER", "OG", "IKKE"})


@dataclass(frozen=True, slots=True)
class Completed:
    """How a query could go on."""

    query: str
    """The whole of it, which begins as what was typed; "" if nothing can be told."""


@dataclass(frozen=True, slots=True)
class Instead:
    """What could be searched for instead of what found nothing or little."""

    query: str = ""
    """Finds more; "" if there is nothing."""
    finds: int = 0
    """How much it finds."""
    typos: bool = False
    """Whether it is the same query with typing errors allowed."""


def completion(library: Library, results: Results, _cancel: Cancel) -> Completed:
    """The query with its last word completed; not if next to nothing of it is typed, nor if the word as it stands is
    the likeliest itself.
    """
    typed = results.query
    word = re.split(r"\W", typed)[-1].lower()
    if len(word) < SHORTEST and not re.search(r"\w:\"?$", typed):
        return Completed("")
    if word and library.complete(word, "", 1) == (word,):
        return Completed("")
    ways = (way.text for way in library.completions(typed))
    return Completed(next((way for way in ways if way.startswith(typed) and way != typed), ""))


def instead(library: Library, results: Results, cancel: Cancel) -> Instead:
    """What may have been meant, or else the same with typing errors; only what finds more.

    Raises:
        Cancelled: ``cancel`` said so.
        EngineError: the index cannot be used.
    """
    typed, target = results.query, results.target
    meant = library.did_you_mean(typed, target)
    for query, typos in ((meant, False), (with_typos(typed), True)):
        if cancel():
            raise Cancelled
        if query and query != typed:
            finds = library.search(query, target, limit=1, cancel=cancel).total
            if finds > results.total:
                return Instead(query, finds, typos)
    return Instead()


def with_typos(typed: str) -> str:
    """The query with a ``~`` behind each longer word that has no sign of its own."""
    return _PIECE.sub(lambda found: f"{found[0]}~" if _is_word(found[0]) else found[0], typed)


def _is_word(piece: str) -> bool:
    return len(piece) >= LONG and piece.isalpha() and piece not in _SIGNS
