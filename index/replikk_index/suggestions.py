"""What a query that finds little may have been meant to be."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from replikk_index.query_signs import signed
from replikk_index.query_tokens import QUOTE_FIELDS, TEXT_FIELDS, Token, tokens_of
from replikk_index.text import clean, tokens

FEW = 2
"""Hits up to which something else may have been meant."""
MUCH_MORE = 10
"""How many times as often a word must be found that is put in the place of one that occurs."""
SHORTEST = 3
"""Letters of a word that is looked at; others are like most of their length."""
MOST_WORDS = 8
"""Words of one query that are looked at."""


class _Place(NamedTuple):
    """A part of the query as typed."""

    start: int
    end: int
    word: str
    """Lower case."""
    field: str


def did_you_mean(text: str, hits: Callable[[str], int], suggest: Callable[[str], Iterable[str]]) -> str:
    """Put the likeliest words in the place of those that are rare or unknown; all else stays as typed.

    Args:
        text: the query.
        hits: how much a query finds.
        suggest: words that one may have been meant to be, likeliest first.

    Returns:
        A query that finds more than this one, or "" if that finds enough or none can be made.
    """
    typed = clean(text)
    found = hits(typed)
    if found > FEW:
        return ""
    meant, place = "", 0
    for start, end, instead in _replaced(typed, hits, suggest):
        meant += typed[place:start] + instead
        place = end
    meant += typed[place:]
    return meant if meant != typed and hits(meant) > found else ""


def _replaced(
    typed: str, hits: Callable[[str], int], suggest: Callable[[str], Iterable[str]]
) -> Iterator[tuple[int, int, str]]:
    """Where something else stands instead, and what."""
    left = MOST_WORDS
    for token in _wanted(tokens_of(typed)):
        if field := token.meant_field():
            yield token.start, token.start + token.text.index(":"), field
        for place in _places(token, field or token.field):
            left -= 1
            if left >= 0 and (word := _likelier(place, hits, suggest)):
                first = typed[place.start].upper() if typed[place.start].isupper() else word[0]
                yield place.start, place.end, first + word[1:]


def _wanted(cut: Iterable[Token]) -> Iterator[Token]:
    """Words and phrases that are asked for, not excluded."""
    excluded, groups = False, [False]
    for token in cut:
        match token.kind:
            case "not":
                excluded = not excluded
                continue
            case "(":
                groups.append(groups[-1] != excluded)
            case ")":
                groups = groups[:-1] or [False]
            case "word" | "phrase" if groups[-1] == excluded:
                yield token
        excluded = False


def _places(token: Token, field: str) -> Iterator[_Place]:
    """The words of a token that may be mistyped: not those that already stand for others."""
    if (field and field not in (*TEXT_FIELDS, *QUOTE_FIELDS)) or (token.kind == "word" and signed(token.text).sign):
        return
    before = 0 if field == token.field else token.text.index(":") + 1
    for word, start, end in tokens(token.text):
        if start >= before and len(word) >= SHORTEST and not word.isdigit():
            yield _Place(token.start + start, token.start + end, word, field)


def _likelier(place: _Place, hits: Callable[[str], int], suggest: Callable[[str], Iterable[str]]) -> str:
    """The first suggestion that its field holds, often enough; or ""."""

    def found(word: str) -> int:
        return hits(f'{place.field}:"{word}"' if place.field else f'"{word}"')

    known = found(place.word)
    if known > FEW:
        return ""
    enough = known * MUCH_MORE or 1
    return next((word for word in suggest(place.word) if word != place.word and found(word) >= enough), "")
