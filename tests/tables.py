"""Tables of random documents, for tests of what is written and read."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import strategies as st
from whoosh import columns, fields

from replikk_index.engines.whoosh.codec.arrays import Array, ArrayFile
from replikk_index.engines.whoosh.codec.table import Table, TableWriter
from replikk_index.engines.whoosh.schema import Words

TEXTS = ("text", "loose", "other")
WORDS = "a b c å øy 水 x1 strøm Strøm STRØM e\u0301 é".split()

Document = Mapping[str, Any]


def schema() -> fields.Schema:
    """Two texts with positions, one without, a value that is kept whole, and two columns of numbers."""
    return fields.Schema(
        text=fields.TEXT(Words(), stored=False),
        other=fields.TEXT(Words(), stored=False, field_boost=2.0),
        loose=fields.TEXT(Words(), phrase=False, stored=False),
        tag=fields.ID(stored=False),
        row=fields.COLUMN(columns.NumericColumn("q")),
        order=fields.COLUMN(columns.NumericColumn("q")),
    )


texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
documents = st.fixed_dictionaries(
    {"row": st.integers(0, 300), "order": st.integers(-5, 2**63 - 1)},
    optional={
        "text": texts,
        "other": texts,
        "loose": texts,
        "tag": st.one_of(st.sampled_from(["nb", "En ting"]), st.lists(st.sampled_from(["p", "q", "r"]), unique=True)),
    },
)


def written(path: Path, every: Iterable[Document]) -> Path:
    """Make a table of documents."""
    writer = TableWriter(schema())
    for document in every:
        writer.add(document)
    writer.write(path)
    return path


def opened(path: Path, deleted: Sequence[int] = ()) -> Table:
    """A table, with some documents deleted."""
    file = ArrayFile(path)
    if not deleted:
        return Table(file)
    mask = np.zeros(file.facts["documents"], np.bool_)
    mask[list(deleted)] = True
    return Table(file, mask)


def contents(path: Path) -> dict[str, list[int]]:
    """Every array of a file as numbers, whatever they are kept in."""
    file = ArrayFile(path)
    return {name: file.array(name).tolist() for name in file.names()}


def kinds(path: Path) -> dict[str, str]:
    """What every array of a file is kept in."""
    file = ArrayFile(path)
    return {name: file.array(name).dtype.str for name in file.names()}


def as_numbers(array: Array) -> list[int]:
    """An array as a list of Python's numbers."""
    found: list[int] = array.tolist()
    return found
