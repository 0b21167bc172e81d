"""Which documents of a table are deleted: one bit each, in a small file of its own that is replaced as a whole."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from replikk_index.engines.whoosh.codec.arrays import ArrayFile, ArrayWriter, DamagedFile
from replikk_index.engines.whoosh.codec.untrusted import is_count


def write(path: Path, deleted: NDArray[np.bool_]) -> tuple[int, int]:
    """Make the file; its size and CRC-32."""
    with ArrayWriter(path) as out:
        out.add("deleted", np.packbits(deleted))
        out.close({"documents": len(deleted)})
        return out.size, out.crc


def read(path: Path) -> NDArray[np.bool_]:
    """What was written; raises ``DamagedFile``. It is small: every byte is looked at."""
    file = ArrayFile(path, mapped=False)
    if file.verify():
        raise DamagedFile(f"{path} is not as it was written")
    documents = file.facts.get("documents")
    bits = file.array("deleted")
    if not is_count(documents) or bits.dtype != np.uint8 or len(bits) != (documents + 7) // 8:
        raise DamagedFile(f"{path} does not say what it holds")
    return np.unpackbits(bits, count=documents).astype(np.bool_)
