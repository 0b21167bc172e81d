"""Documents become arrays: words are only numbered as they come, and sorted all at once in the end.

Whoosh makes an object for every word and a tuple for every posting, and sorts those. Here a word costs one look into a
dictionary: the words as they stand in the text, capitals and all, so that each different one is put in lower case once
and not each time it occurs.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from whoosh.util.numeric import _length_byte_cache

from replikk_index.engines.whoosh.codec.arrays import Ints
from replikk_index.engines.whoosh.codec.postings import Postings

_ROUNDED = np.array(_length_byte_cache)


class _Numbers(dict[str, int]):
    """Gives every different word the next number; words that fold to the same one share it."""

    def __init__(self, fold: Callable[[str], str]) -> None:
        super().__init__()
        self._fold = fold
        self._known: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        folded = self._fold(word)
        number = self._known.get(folded)
        if number is None:
            number = self._known[folded] = len(self._known)
        self[word] = number
        return number

    def terms(self) -> list[bytes]:
        """All of them, by number."""
        return [word.encode() for word in self._known]


class Gathering:
    """The words of one field of many documents.

    Args:
        fold: makes terms of words as they stand.
        places: whether positions are kept.
    """

    def __init__(self, fold: Callable[[str], str], *, places: bool) -> None:
        self._numbers = _Numbers(fold)
        self._places = places
        self._words = array("i")
        self._docs = array("i")
        self._counts = array("i")

    def __len__(self) -> int:
        """Words so far, repeated ones too."""
        return len(self._words)

    def add(self, doc: int, words: Iterable[str]) -> None:
        """The words of the next document, in order."""
        before = len(self._words)
        self._words.extend(map(self._numbers.__getitem__, words))
        if len(self._words) > before:
            self._docs.append(doc)
            self._counts.append(len(self._words) - before)

    def lengths(self, documents: int) -> Ints:
        """Words of every document."""
        found = np.zeros(documents, np.int64)
        found[np.frombuffer(self._docs, np.int32)] = np.frombuffer(self._counts, np.int32)
        return found

    def postings(self) -> Postings:
        """Everything, sorted by term and document."""
        terms = self._numbers.terms()
        order = sorted(range(len(terms)), key=terms.__getitem__)
        rank = np.empty(len(terms), np.uint64)
        rank[order] = np.arange(len(terms), dtype=np.uint64)
        counts = np.frombuffer(self._counts, np.int32)
        # one number a word: its term, and where it stands among all words; sorted: by term, then by document
        keys = rank[np.frombuffer(self._words, np.int32)] << np.uint64(32)
        keys |= np.arange(len(keys), dtype=np.uint64)
        keys.sort()
        which = (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)
        keys >>= np.uint64(32)
        docs = np.repeat(np.frombuffer(self._docs, np.int32), counts)[which]
        new = np.empty(len(keys), np.bool_)
        new[:1] = True
        np.logical_or(keys[1:] != keys[:-1], docs[1:] != docs[:-1], out=new[1:])
        starts = np.flatnonzero(new)
        often = np.diff(starts, append=len(keys))
        first = np.searchsorted(keys[starts], np.arange(len(terms) + 1, dtype=np.uint64))
        places = None
        if self._places:
            begins = np.cumsum(counts, dtype=np.int64) - counts
            places = (which - np.repeat(begins, counts)[which]).astype(np.int32)
        return Postings([terms[number] for number in order], first, docs[starts], often, places)


def rounded(lengths: Ints) -> NDArray[np.uint8]:
    """Lengths as Whoosh keeps them, a byte each (``whoosh.util.numeric.length_to_byte``)."""
    return np.minimum(np.searchsorted(_ROUNDED, lengths), 255).astype(np.uint8)


UNROUNDED = np.array(_length_byte_cache, np.float64)
"""What each of those bytes stands for."""


def whole(values: str | Sequence[str]) -> Sequence[str]:
    """The terms of a field whose values are not cut into words."""
    return [value for value in ([values] if isinstance(values, str) else values) if value]
