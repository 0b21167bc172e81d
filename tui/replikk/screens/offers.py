"""What the library offers while something is typed: how the query could go on, and what may have been meant."""

import re
from dataclasses import dataclass

from replikk_index.engines import Cancel
from replikk_index.library import Library
from replikk_index.models import Results, Target

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
    """The query with its last word completed, if more than next to nothing of it is typed."""
    typed = results.query
    beginning = re.split(r"[\s:(\"«“]", typed)[-1]
    if len(beginning) < SHORTEST and not typed.endswith(":"):
        return Completed("")
    ways = (typed + word[len(beginning) :] for word in library.complete(beginning.lower(), "", 2))
    return Completed(next((way for way in ways if way.startswith(typed) and way != typed), ""))


def instead(library: Library, results: Results, cancel: Cancel) -> Instead:
    """What may have been meant, or else the same with typing errors; only what finds more.

    Raises:
        Cancelled: ``cancel`` said so.
        EngineError: the index cannot be used.
    """
    for meant, typos in ((did_you_mean, False), (with_typos, True)):
        query = meant(library, results.query, results.target)
        if query and query != results.query:
            finds = library.search(query, results.target, limit=1, cancel=cancel).total
            if finds > results.total:
                return Instead(query, finds, typos)
    return Instead()


def did_you_mean(library: Library, typed: str, target: Target) -> str:  # noqa: ARG001 - whoever suggests counts hits
    """The query with other words in the place of those that hardly occur; "" if there are none."""
    pieces = [(piece, _suggested(library, piece)) for piece in _pieces(typed)]
    return "".join(suggested or piece for piece, suggested in pieces) if any(each for _, each in pieces) else ""


def with_typos(_library: Library, typed: str, _target: Target) -> str:
    """The query with a ``~`` behind each longer word that has no sign of its own."""
    return "".join(f"{piece}~" if _is_word(piece) else piece for piece in _pieces(typed))


def _suggested(library: Library, piece: str) -> str:
    return next(iter(library.suggest(piece)), "") if _is_word(piece) else ""


def _is_word(piece: str) -> bool:
    return len(piece) >= LONG and piece.isalpha() and piece not in _SIGNS


def _pieces(typed: str) -> list[str]:
    """What was typed in pieces: words, phrases, and what stands between them."""
    pieces, place = [], 0
    for found in _PIECE.finditer(typed):
        pieces += [typed[place : found.start()], found.group()]
        place = found.end()
    return [*pieces, typed[place:]]
