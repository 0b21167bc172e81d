"""What a query finds in one table, and how such findings are put together: all arrays, no loop over documents."""

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.arrays import Array, Ints

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Score = Callable[[Ints], Floats]
"""Scores of some of the documents found, which go by their place among them."""

DENSE = 16
"""More documents than one in so many: then arrays that hold one number a document are faster than sorting."""


class Hits:
    """Documents in order, and what each scores: worked out only for those whose score somebody wants to know.

    Args:
        documents: how many there are in the table.
        docs: those found, ascending; None if ``mask`` says it.
        mask: for every document, whether it is found; None if ``docs`` says it.
        score: None if all of them score 0.
    """

    def __init__(
        self, documents: int, docs: Ints | None = None, mask: Mask | None = None, score: Score | None = None
    ) -> None:
        self.documents = documents
        self._docs = docs
        self._mask = mask
        self._score = score

    @cached_property
    def docs(self) -> Ints:
        """The documents found, ascending."""
        if self._docs is not None:
            return self._docs
        return np.flatnonzero(self.mask)

    @cached_property
    def mask(self) -> Mask:
        """For every document, whether it is found."""
        if self._mask is not None:
            return self._mask
        found = np.zeros(self.documents, np.bool_)
        found[self.docs] = True
        return found

    @property
    def is_empty(self) -> bool:
        """Whether nothing is found, as far as one can tell without looking."""
        return self._docs is not None and not len(self._docs)

    @property
    def size(self) -> int:
        """At most so many are found."""
        return self.documents if self._docs is None else len(self._docs)

    def scores(self) -> Floats:
        """Of all documents found."""
        return self.scores_at(np.arange(len(self.docs)))

    def scores_at(self, places: Ints) -> Floats:
        """Of some of them, by their place among ``docs``."""
        return np.zeros(len(places)) if self._score is None else self._score(places)

    def scores_of(self, docs: Ints) -> Floats:
        """Of some of them; all of ``docs`` must be found."""
        return np.zeros(len(docs)) if self._score is None else self._score(np.searchsorted(self.docs, docs))

    def among(self, docs: Ints) -> Mask:
        """Which of some documents are found."""
        if self._mask is not None or "mask" in self.__dict__ or len(docs) * DENSE > self.documents:
            return self.mask[docs]
        places = np.searchsorted(self.docs, docs)
        places[places == len(self.docs)] = 0
        return self.docs[places] == docs if len(self.docs) else np.zeros(len(docs), np.bool_)

    def only(self, keep: Mask) -> "Hits":
        """Those of them that are kept; ``keep``: by their place among ``docs``."""
        places = np.flatnonzero(keep)
        score = self._score
        return Hits(
            self.documents, self.docs[places], score=None if score is None else lambda some: score(places[some])
        )

    def unscored(self) -> "Hits":
        """The same, where everything scores 0."""
        return Hits(self.documents, self._docs, self._mask)

    def times(self, factor: float) -> "Hits":
        """The same, with every score multiplied."""
        return Hits(self.documents, self.docs, score=lambda some: self.scores_at(some) * factor)


def nothing(documents: int) -> Hits:
    """None of them."""
    return Hits(documents, np.zeros(0, np.int64))


def summed(docs: Array, weights: Array, documents: int) -> tuple[Ints, Floats]:
    """Documents in order, each once, with the sum of its weights."""
    if not len(docs):
        return np.zeros(0, np.int64), np.zeros(0)
    if len(docs) * DENSE > documents:
        by_document: Floats = np.bincount(docs, weights.astype(np.float64), documents).astype(np.float64, copy=False)
        found = np.zeros(documents, np.bool_)
        found[docs] = True
        each = np.flatnonzero(found)
        return each, by_document[each]
    order = np.argsort(docs, kind="stable")
    ordered: Ints = docs[order].astype(np.int64)
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    return ordered[starts], np.add.reduceat(weights[order].astype(np.float64), starts)


def counted(docs: Array, often: Array, documents: int) -> tuple[Ints, Floats]:
    """As ``summed``, for numbers of occurrences, of which most are 1."""
    if len(docs) * DENSE <= documents:
        return summed(docs, often, documents)
    counts = np.bincount(docs, minlength=documents)
    several = np.flatnonzero(often > 1)
    each = np.flatnonzero(counts)
    sums = counts.astype(np.float64) + np.bincount(docs[several], often[several] - 1.0, documents)
    return each, sums[each]


def any_of(parts: Sequence[Hits], documents: int, *, scored: bool) -> Hits:
    """Documents that any part finds; the scores are added."""
    parts = [part for part in parts if not part.is_empty]
    if not parts:
        return nothing(documents)
    if len(parts) == 1:
        return parts[0]
    if scored:
        docs, sums = summed(
            np.concatenate([part.docs for part in parts]), np.concatenate([part.scores() for part in parts]), documents
        )
        return Hits(documents, docs, score=sums.__getitem__)
    if sum(part.size for part in parts) * DENSE < documents:
        return Hits(documents, np.unique(np.concatenate([part.docs for part in parts])))
    mask = np.zeros(documents, np.bool_)
    for part in parts:
        mask[part.docs] = True
    return Hits(documents, mask=mask)


def all_of(parts: Sequence[Hits], documents: int) -> Hits:
    """Documents that every part finds; the scores are added."""
    first, *others = sorted(parts, key=lambda part: part.size)
    docs = first.docs
    for other in others:
        docs = docs[other.among(docs)]
        if not len(docs):
            return nothing(documents)
    return Hits(documents, docs, score=lambda some: _added(parts, docs[some]))


def _added(parts: Sequence[Hits], docs: Ints) -> Floats:
    total = np.zeros(len(docs))
    for part in parts:
        total += part.scores_of(docs)
    return total
