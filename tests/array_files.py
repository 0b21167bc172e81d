"""Files of arrays, for tests of what is written and read."""

import json
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from replikk_index.engines.whoosh.codec.arrays import Array, ArrayWriter


def written(path: Path, facts: dict[str, Any] | None = None, **arrays: Array) -> Path:
    """Make such a file."""
    with ArrayWriter(path) as out:
        for name, array in arrays.items():
            out.add(name, array)
        out.close(facts or {})
        assert (out.size, out.crc) == (path.stat().st_size, zlib.crc32(path.read_bytes()))
    return path


def three(path: Path) -> Path:
    """A file of three arrays, one of them empty."""
    return written(
        path,
        {"documents": 3},
        small=np.arange(70, dtype=np.uint8),
        none=np.zeros(0, np.uint32),
        large=np.array([2**63, 1, 2**40], np.uint64),
    )


def directory_of(path: Path) -> dict[str, Any]:
    """The directory of a file."""
    data = path.read_bytes()
    length = int.from_bytes(data[-16:-12], "little")
    found: dict[str, Any] = json.loads(data[len(data) - 16 - length : -16])
    return found
