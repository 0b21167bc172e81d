"""The terms of one field in one segment: sorted, found by bisection, by their beginning, or by likeness.

Three arrays: ``terms`` (all of them in UTF-8, one after the other), ``ends`` (where each ends) and ``letters`` (for
likeness, see ``signatures``). Terms go by their number in the order of their bytes, which is that of their letters.
"""

from bisect import bisect_right
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.arrays import Array, DamagedFile, Ints
from replikk_index.engines.whoosh.codec.distance import near

STRIDE = 64
"""Every so many terms one is kept in memory, so that bisection begins near the place."""

_NEXT = 0x110000
"""No letter has this number: ``beginning`` + it would be behind all that begin so."""


class Terms:
    """Looked up without being read as a whole.

    Args:
        blob: bytes of all terms.
        ends: where each of them ends.
        signatures: of each, for ``near``; None where that is never asked for.
    """

    def __init__(self, blob: Array, ends: Array, signatures: Array | None) -> None:
        self.count = len(ends)
        if self.count and int(ends[-1]) != len(blob):
            raise DamagedFile("terms and their ends do not fit")
        self._blob = blob.data
        self._array = blob
        self._ends = ends
        self._places = ends.data
        self._signatures = signatures

    def __len__(self) -> int:
        return self.count

    def term(self, number: int) -> bytes:
        """The term of this number."""
        return bytes(self._blob[self._places[number - 1] if number else 0 : self._places[number]])

    def terms(self, low: int, high: int) -> list[bytes]:
        """The terms from one number to before another."""
        if low >= high:
            return []
        start = self._places[low - 1] if low else 0
        ends = (self._ends[low:high].astype(np.int64) - start).tolist()
        data = bytes(self._blob[start : start + ends[-1]])
        return [data[begin:end] for begin, end in zip([0, *ends[:-1]], ends, strict=True)]

    def find(self, term: bytes) -> int:
        """Its number, or -1."""
        place = self.lower_bound(term)
        return place if place < self.count and self.term(place) == term else -1

    def lower_bound(self, term: bytes) -> int:
        """The number of the first term that is not before this one."""
        block = bisect_right(self._every, term) - 1
        if block < 0:
            return 0
        low, high = block * STRIDE, min(block * STRIDE + STRIDE, self.count)
        blob, places = self._blob, self._places
        while low < high:
            middle = (low + high) >> 1
            if blob[places[middle - 1] if middle else 0 : places[middle]].tobytes() < term:
                low = middle + 1
            else:
                high = middle
        return low

    def beginning_with(self, prefix: bytes) -> tuple[int, int]:
        """The numbers of all terms that begin so: from the first to before the second."""
        return self.lower_bound(prefix), self.lower_bound(prefix + b"\xff")

    def near(self, word: str, most: int) -> Ints:
        """Numbers of the terms that at most so many letters more, less or changed make of a word, in order."""
        if self._signatures is None or not self.count:
            return np.zeros(0, np.int64)
        wanted = int(signatures(np.frombuffer(word.encode(), np.uint8), np.array([len(word.encode())]))[0])
        # every change of a letter changes at most two bits; a longer or shorter word is at most 4 bytes a letter off
        alike = np.bitwise_count(self._signatures ^ np.uint32(wanted)) <= 2 * most
        candidates: Ints = np.flatnonzero(alike)
        ends = self._ends[candidates].astype(np.int64)
        starts = np.where(candidates > 0, self._ends[candidates - 1], 0).astype(np.int64)
        lengths = ends - starts
        size = len(word.encode())
        fits = np.abs(lengths - size) <= 4 * most
        candidates, starts, lengths = candidates[fits], starts[fits], lengths[fits]
        if not len(candidates):
            return candidates
        inside = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        text = self._array[np.repeat(starts, lengths) + inside].tobytes().decode("utf-8", "replace")
        counted = lengths - np.add.reduceat(
            (self._array[np.repeat(starts, lengths) + inside] & 0xC0) == 0x80,
            np.cumsum(lengths) - lengths,
            dtype=np.int64,
        )
        found: Ints = candidates[near(text, counted, word, most)]
        return found

    @cached_property
    def _every(self) -> list[bytes]:
        numbers = range(0, self.count, STRIDE)
        return [self.term(number) for number in numbers]


def packed(terms: list[bytes]) -> tuple[Array, Array]:
    """Sorted terms as ``blob`` and ``ends``."""
    lengths = np.fromiter(map(len, terms), np.int64, len(terms))
    ends = np.cumsum(lengths)
    kind = np.uint32 if not len(ends) or ends[-1] < 2**32 else np.uint64
    return np.frombuffer(b"".join(terms), np.uint8), ends.astype(kind)


def signatures(blob: Array, ends: Array) -> NDArray[np.uint32]:
    """For each term 32 bits, one for every letter in it (by the last five bits of the last byte of its UTF-8).

    Words that differ by one letter differ by at most two bits.
    """
    if not len(ends):
        return np.zeros(0, np.uint32)
    # only the last byte of a letter counts: one that no continuation byte follows
    follows = np.empty(len(blob), bool)
    follows[:-1] = (blob[1:] & 0xC0) == 0x80
    follows[-1] = False
    bits = np.where(follows, 0, np.left_shift(np.uint32(1), (blob & 31).astype(np.uint32))).astype(np.uint32)
    starts = np.concatenate([[0], ends[:-1]]).astype(np.int64)
    return np.bitwise_or.reduceat(bits, starts)
