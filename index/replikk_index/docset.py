"""Sets of rows as bitmaps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BITS = tuple(tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256))


@dataclass(frozen=True, slots=True)
class DocSet:
    """An immutable set of row numbers (≥ 0), one bit each in a Python integer.

    Union, intersection and difference of a million rows take microseconds; iteration is in ascending order.
    """

    bits: int = 0

    @classmethod
    def of(cls, rows: Iterable[int]) -> "DocSet":
        """Collect rows in any order."""
        numbers = list(rows)
        if not numbers:
            return cls()
        buffer = bytearray(max(numbers) // 8 + 1)
        for row in numbers:
            buffer[row >> 3] |= 1 << (row & 7)
        return cls(int.from_bytes(buffer, "little"))

    @classmethod
    def of_array(cls, rows: "NDArray[Any]") -> "DocSet":
        """Collect rows from an array of numpy's, in any order."""
        import numpy as np  # only who has such an array gets here

        if not len(rows):
            return cls()
        found = np.zeros(int(rows.max()) + 1, np.bool_)
        found[rows] = True
        return cls(int.from_bytes(np.packbits(found, bitorder="little").tobytes(), "little"))

    def mask(self) -> "NDArray[np.bool_]":
        """For each number up to one beyond the highest, whether it is in the set."""
        import numpy as np

        size = self.bits.bit_length()
        data = np.frombuffer(self.bits.to_bytes(size // 8 + 1, "little"), np.uint8)
        return np.unpackbits(data, count=size + 1, bitorder="little").view(np.bool_)

    def __contains__(self, row: int) -> bool:
        return bool(self.bits >> row & 1)

    def __len__(self) -> int:
        return self.bits.bit_count()

    def __bool__(self) -> bool:
        return self.bits != 0

    def __iter__(self) -> Iterator[int]:
        data = self.bits.to_bytes((self.bits.bit_length() + 7) // 8, "little")
        for place, byte in enumerate(data):
            if byte:
                for bit in _BITS[byte]:
                    yield place * 8 + bit

    def __and__(self, other: "DocSet") -> "DocSet":
        return DocSet(self.bits & other.bits)

    def __or__(self, other: "DocSet") -> "DocSet":
        return DocSet(self.bits | other.bits)

    def __sub__(self, other: "DocSet") -> "DocSet":
        return DocSet(self.bits & ~other.bits)
