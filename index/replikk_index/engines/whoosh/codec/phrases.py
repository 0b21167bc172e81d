"""Which documents hold words in a row: the positions of each word in all documents, compared at once.

Every occurrence is one number: its document in the upper bits, its place in the text in the lower ones. A phrase is an
occurrence of each word, where these numbers differ by the words' distance in the phrase.
"""

from collections.abc import Sequence

import numpy as np

from replikk_index.engines.whoosh.codec.arrays import Array, Ints
from replikk_index.engines.whoosh.codec.gathering import UNROUNDED
from replikk_index.engines.whoosh.codec.postings import FieldPostings

_LOOKS = 32
"""To look for one document among many takes as long as to look at so many in order."""
_FEW = 4
"""If a word is in more documents than so many times those that are left, only those are looked at."""


def in_a_row(field: FieldPostings, terms: Sequence[int], between: int) -> Ints:
    """Documents in which terms stand in this order.

    Args:
        field: with positions.
        terms: numbers of two or more terms, in the order of the phrase.
        between: at most so many other words between each and the next.
    """
    occurrences = _Occurrences(field, len(terms) + between)
    if between:
        return _within(occurrences, terms, between + 1)
    rarest, *others = sorted(range(len(terms)), key=lambda place: field.frequency(terms[place]))
    found = occurrences.of(terms[rarest]) - occurrences.kind(rarest)
    for place in others:
        keys = occurrences.of(terms[place], occurrences.docs(found)) - occurrences.kind(place)
        both = np.concatenate([found, keys])
        both.sort(kind="stable")  # two sorted rows: merged, not sorted
        found = both[np.flatnonzero(both[1:] == both[:-1])]
    return occurrences.docs(found)


def _within(occurrences: "_Occurrences", terms: Sequence[int], most: int) -> Ints:
    """As above, where the next word stands at most so many places further."""
    one = occurrences.kind(1)
    found = occurrences.of(terms[0])
    for term in terms[1:]:
        # both in one row, those of this word first where they stand at the same place
        both = np.concatenate([occurrences.of(term, occurrences.docs(found)) << one, found << one | one])
        both.sort(kind="stable")
        before = both & one == 1
        both >>= one
        last = np.maximum.accumulate(np.where(before, both, 0))  # where the word before stood last
        found = both[np.flatnonzero(~before & (last > 0) & (both - last <= most))]
    return occurrences.docs(found)


def _places_of(docs: Ints, every: Ints) -> Ints:
    """Places of those of some documents that are among others; both ascending."""
    if len(docs) * _LOOKS > len(every):
        mask = np.zeros(int(every[-1]) + 1, np.bool_)
        mask[docs[docs < len(mask)]] = True
        return np.flatnonzero(mask[every])
    places = np.searchsorted(every, docs)
    places[places == len(every)] = 0
    found: Ints = places[every[places] == docs]
    return found


class _Occurrences:
    """Occurrences of terms as numbers, as narrow as the documents allow: a half of the bytes is half the work.

    Args:
        field: with positions.
        margin: how far two occurrences in one document may be compared; those of two documents are further apart.
    """

    def __init__(self, field: FieldPostings, margin: int) -> None:
        self._field = field
        longest = int(field.lengths.max(initial=0))
        known = field.scores and longest < len(UNROUNDED) - 1
        places = int(UNROUNDED[longest]) if known else 2**32
        self._margin = margin
        self._bits = (places + 2 * margin).bit_length()
        narrow = len(field.lengths).bit_length() + self._bits < 32  # one bit is left for marks
        self.kind: type[np.unsignedinteger] = np.uint32 if narrow else np.uint64

    def of(self, term: int, docs: Ints | None = None) -> Array:
        """Those of a term, ascending; only in some documents, or in all."""
        every = self._field.docs_of(term)
        if docs is not None and len(docs) * _FEW < len(every):
            chosen = _places_of(docs, every)
            counts, where = self._field.occurrences(term, chosen)
            every = every[chosen]
        else:
            counts, where = self._field.all_occurrences(term, term + 1)
        keys = np.repeat(every.astype(self.kind) << self.kind(self._bits), counts)
        keys += where.astype(self.kind) + self.kind(self._margin)
        return keys

    def docs(self, keys: Array) -> Ints:
        """The documents of some of them."""
        docs = keys >> self.kind(self._bits)
        new = np.ones(len(docs), np.bool_)
        np.not_equal(docs[1:], docs[:-1], out=new[1:])
        found: Ints = docs[np.flatnonzero(new)].astype(np.int64)
        return found
