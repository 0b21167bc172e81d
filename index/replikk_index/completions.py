"""How a query that is being typed may go on: its last word, a field, or a field's values."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from replikk_index.models import Completion
from replikk_index.query_parser import FLAGS, HAS
from replikk_index.query_tokens import FIELDS, QUOTE_FIELDS, TEXT_FIELDS, Token, tokens_of
from replikk_index.text import clean, tokens

_KNOWN = {"is": FLAGS, "has": HAS}
_COUNTED = {"lang": "language", "language": "language", "source": "source"}
"""Fields whose values are known from what the articles are counted by."""


def completions(
    text: str,
    words: Callable[[str, str], Iterable[str]],
    values: Callable[[str], Iterable[str]],
    limit: int,
) -> tuple[Completion, ...]:
    """Complete what stands at the end of a query.

    Args:
        text: as typed so far.
        words: those in the index that begin so, in a field; the likeliest first.
        values: all of a property of the articles (``language``, ``source``), the likeliest first.
        limit: at most so many.
    """
    typed = clean(text)
    last = next(reversed(tokens_of(typed)), None)
    if last is None or last.end != len(typed) or last.kind not in ("word", "phrase"):
        return ()  # nothing is being typed, or a phrase has just been closed
    found = {each.text: each for each in _ways(typed, last, words, values)}
    found.pop(typed, None)
    return tuple(islice(found.values(), limit))


def _ways(
    typed: str, last: Token, words: Callable[[str, str], Iterable[str]], values: Callable[[str], Iterable[str]]
) -> Iterator[Completion]:
    if last.field in _KNOWN or last.field in _COUNTED:
        known = _KNOWN.get(last.field) or values(_COUNTED[last.field])
        yield from _values(typed, last, known)
        return
    if last.kind == "word" and not last.field and last.text.isalpha():
        names = (name for name in FIELDS if name.startswith(last.text.lower()))
        yield from (Completion(f"{typed[: last.start]}{name}:", f"{name}:") for name in names)
    if last.field and last.field not in (*TEXT_FIELDS, *QUOTE_FIELDS):
        return
    word, start, end = next(reversed(tokens(last.text)), ("", 0, 0))
    if not word or end != len(last.text):
        return
    kept = typed if len(word) == end - start else typed[: last.start + start] + word
    for each in words(word, last.field):
        yield Completion(kept + each[len(word) :], each)


def _values(typed: str, last: Token, known: Iterable[str]) -> Iterator[Completion]:
    """Whole values that begin so, or one of whose words does."""
    beginning = last.text.lower()
    before = typed[: last.start - (last.kind == "phrase")]
    for value in known:
        lower = value.lower()
        begins = lower.startswith(beginning) or any(part.startswith(beginning) for part in lower.split())
        if begins and lower != beginning:
            whole = value if value.isalnum() else '"{}"'.format(value.replace('"', " "))
            yield Completion(before + whole, value)
