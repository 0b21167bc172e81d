"""The terms of one field in one segment: sorted, found by bisection, by their beginning, or by likeness.

Three arrays: ``terms`` (all of them in UTF-8, with a byte before each and after the last that no UTF-8 has),
``borders`` (where these bytes are) and ``letters`` (for likeness, see ``signatures``). Terms go by their number in the
order of their bytes, which is that of their letters.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.arrays import Array, DamagedFile, Ints
from replikk_index.engines.whoosh.codec.distance import near

STRIDE = 64
"""Every so many terms one is kept in memory, so that a term is looked for in so many only."""

BORDER = b"\xff"


class Terms:
    """Looked up without being read as a whole.

    Args:
        blob: bytes of all terms, with their borders.
        borders: where these are, one more than terms.
        signatures: of each, for ``near``; None where that is never asked for.
    """

    def __init__(self, blob: Array, borders: Array, signatures: Array | None) -> None:
        self.count = len(borders) - 1
        if self.count < 0 or int(borders[-1]) != len(blob) - 1:
            raise DamagedFile("terms and their borders do not fit")
        self._blob = blob.data
        self._array = blob
        self._borders = borders
        self._places = borders.data
        self._signatures = signatures

    def __len__(self) -> int:
        return self.count

    def term(self, number: int) -> bytes:
        """The term of this number."""
        return bytes(self._blob[self._places[number] + 1 : self._places[number + 1]])

    def terms(self, low: int, high: int) -> list[bytes]:
        """The terms from one number to before another."""
        if low >= high:
            return []
        return bytes(self._blob[self._places[low] + 1 : self._places[high]]).split(BORDER)

    def find(self, term: bytes) -> int:
        """Its number, or -1."""
        block = (bisect_right(self._every, term) - 1) * STRIDE
        if block < 0:
            return -1
        end = min(block + STRIDE, self.count)
        near_it = bytes(self._blob[self._places[block] : self._places[end] + 1])
        place = near_it.find(BORDER + term + BORDER)
        return block + near_it.count(BORDER, 0, place) if place >= 0 else -1

    def lower_bound(self, term: bytes) -> int:
        """The number of the first term that is not before this one."""
        block = (bisect_left(self._every, term) - 1) * STRIDE
        if block < 0:
            return 0
        return block + bisect_left(self.terms(block, min(block + STRIDE, self.count)), term)

    def beginning_with(self, prefix: bytes) -> tuple[int, int]:
        """The numbers of all terms that begin so: from the first to before the second."""
        return self.lower_bound(prefix), self.lower_bound(prefix + b"\xff")

    def near(self, word: str, most: int) -> Ints:
        """Numbers of the terms that at most so many letters more, less or changed make of a word, in order."""
        if self._signatures is None or not self.count:
            return np.zeros(0, np.int64)
        wanted = int(signatures(*packed([word.encode()]))[0])
        # every change of a letter changes at most two bits; a longer or shorter word is at most 4 bytes a letter off
        alike = np.bitwise_count(self._signatures ^ np.uint32(wanted)) <= 2 * most
        candidates: Ints = np.flatnonzero(alike)
        starts = self._borders[candidates].astype(np.int64) + 1
        lengths = self._borders[candidates + 1].astype(np.int64) - starts
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
        return [self.term(number) for number in range(0, self.count, STRIDE)]


def packed(terms: Sequence[bytes]) -> tuple[Array, Array]:
    """Sorted terms as ``blob`` and ``borders``."""
    lengths = np.fromiter(map(len, terms), np.int64, len(terms))
    borders = np.concatenate([[0], np.cumsum(lengths + 1)])
    blob = np.frombuffer(BORDER + b"".join(term + BORDER for term in terms), np.uint8)
    return blob, borders.astype(np.uint32 if len(blob) < 2**32 else np.uint64)


def signatures(blob: Array, borders: Array) -> NDArray[np.uint32]:
    """For each term 32 bits, one for every letter in it (by the last five bits of the last byte of its UTF-8).

    Words that differ by one letter differ by at most two bits.
    """
    if len(borders) < 2:
        return np.zeros(0, np.uint32)
    bits = np.left_shift(np.uint32(1), (blob & 31).astype(np.uint32))
    # only the last byte of a letter counts: one that no continuation byte follows
    bits[:-1][(blob[1:] & 0xC0) == 0x80] = 0
    bits[borders.astype(np.int64)] = 0
    return np.bitwise_or.reduceat(bits, borders[:-1].astype(np.int64)).astype(np.uint32)
