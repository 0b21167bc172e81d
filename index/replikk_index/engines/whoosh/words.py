"""What is asked of the words of the whole index: completion, suggestions, values and their numbers, statistics."""

from collections import Counter
from collections.abc import Iterable

import numpy as np

from replikk_index.engines.whoosh.codec.hits import Hits
from replikk_index.engines.whoosh.codec.searching import Collection, Leaf
from replikk_index.engines.whoosh.queries import OneWordQuery
from replikk_index.models import FieldStatistics

_MORE = 8
"""So many times more words than wanted are looked at in each table, as the most frequent in one may be rare in all."""


MOST_LIT = 2000
"""Words that one prefix or fuzzy word gives for lighting."""


def beginning_with(collection: Collection, field: str, start: str) -> Iterable[str]:
    """Every word that begins so, in no order."""
    found: set[bytes] = set()
    for table in collection.tables:
        if postings := table.field(field):
            found.update(postings.terms.terms(*postings.terms.beginning_with(start.encode())))
    return [word.decode() for word in found]


def every_value(collection: Collection, field: str) -> list[str]:
    """All values of a field that has few of them."""
    return sorted(beginning_with(collection, field, ""))


def occurrences(collection: Collection, field: str, word: bytes) -> int:
    """How many times a word is anywhere."""
    total = 0
    for table, number in zip(collection.tables, collection.known(field, word).numbers, strict=True):
        postings = table.field(field)
        if postings and number >= 0:
            total += int(postings.often(number, number + 1).sum(dtype=np.int64))
    return total


def complete(collection: Collection, field: str, prefix: str, limit: int) -> tuple[str, ...]:
    """Words that begin so, the most frequent first."""
    found: set[bytes] = set()
    for table in collection.tables:
        if postings := table.field(field):
            low, high = postings.terms.beginning_with(prefix.encode())
            often = postings.frequencies(low, high)
            if len(often) > _MORE * limit:
                chosen = np.argpartition(-often, _MORE * limit)[: _MORE * limit]
                found.update(postings.terms.term(low + number) for number in chosen.tolist())
            else:
                found.update(postings.terms.terms(low, high))
    return _most_frequent(collection, field, found)[:limit]


def suggest(collection: Collection, field: str, word: str, limit: int) -> tuple[str, ...]:
    """Words that ``word`` may have been meant to be: the nearest first, of these the most frequent."""
    known: list[str] = [word]
    for distance in (1, 2):
        found: set[bytes] = set()
        for table in collection.tables:
            if postings := table.field(field):
                found.update(postings.terms.term(number) for number in postings.terms.near(word, distance).tolist())
        known += [each for each in _most_frequent(collection, field, found) if each not in known]
        if len(known) > limit:
            break
    return tuple(known[1 : limit + 1])


def _most_frequent(collection: Collection, field: str, found: Iterable[bytes]) -> tuple[str, ...]:
    often = {word: occurrences(collection, field, word) for word in found}
    return tuple(word.decode() for word in sorted(often, key=lambda word: (-often[word], word)))


def meant_by(wanted: OneWordQuery, collection: Collection) -> list[str]:
    """The words that a prefix or a fuzzy word stands for, the most frequent first; at most ``MOST_LIT``."""
    found = Counter[bytes]()
    for leaf in collection.leaves:
        postings = leaf.table.field(wanted.field_name)
        for low, high in wanted.numbers(leaf) if postings else ():
            assert postings is not None  # noqa: S101 - for the type checker
            often = postings.frequencies(low, high)
            chosen = np.argsort(-often, kind="stable")[:MOST_LIT]
            for number, times in zip(chosen.tolist(), often[chosen].tolist(), strict=True):
                found[postings.terms.term(low + number)] += times
    return [word.decode() for word, _ in found.most_common(MOST_LIT)]


def counted(leaf: Leaf, field: str, hits: Hits) -> dict[str, int]:
    """How many of the hits have each value of a field."""
    postings = leaf.table.field(field)
    if postings is None:
        return {}
    among = np.concatenate([[0], np.cumsum(hits.mask[postings.docs(0, len(postings.terms))])])
    ends = postings.starts.astype(np.int64)
    numbers = among[ends[1:]] - among[ends[:-1]]
    return {postings.terms.term(at).decode(): int(numbers[at]) for at in np.flatnonzero(numbers).tolist()}


def statistics(collection: Collection, most: int) -> list[FieldStatistics]:
    """What each field holds."""
    return [_of_field(collection, name, most) for name in sorted(collection.schema.names()) if _has(collection, name)]


def _has(collection: Collection, field: str) -> bool:
    return any(table.field(field) for table in collection.tables if f"{field}.first" in table.file)


def _of_field(collection: Collection, field: str, most: int) -> FieldStatistics:
    often = Counter[bytes]()
    documents = words = size = 0
    for table in collection.tables:
        size += table.file.size_of(f"{field}.")
        if postings := table.field(field):
            count = len(postings.terms)
            numbers = postings.frequencies(0, count).tolist()
            often.update(dict(zip(postings.terms.terms(0, count), numbers, strict=True)))
            has = np.zeros(table.documents, np.bool_)
            has[postings.docs(0, count)] = True
            documents += int(np.count_nonzero(has))
            words += table.words.get(field, len(postings))
    top = tuple((word.decode(), number) for word, number in often.most_common(most))
    return FieldStatistics(field, documents, len(often), words, size, top)
