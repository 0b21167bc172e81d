"""BM25 as Whoosh computes it (``whoosh.scoring.BM25F``), for all postings of a term at once."""

from math import log

import numpy as np

from replikk_index.engines.whoosh.codec.arrays import Array
from replikk_index.engines.whoosh.codec.gathering import UNROUNDED
from replikk_index.engines.whoosh.codec.hits import Floats

B, K1 = 0.75, 1.2
"""The usual parameters, and Whoosh's."""


def idf(documents: int, frequency: int) -> float:
    """How much a term tells: the fewer of all documents have it, the more."""
    return log(documents / (frequency + 1)) + 1


def norms(average: float) -> Floats:
    """For each byte that stands for a length, what is added to the frequency of a term below the line."""
    return K1 * ((1 - B) + B * UNROUNDED / average)


def bm25(idf: float | Floats, often: Array, norm: Floats) -> Floats:
    """Scores of documents.

    Args:
        idf: of the term, or of each document's own.
        often: how many times it is in each document, times the weight of the field.
        norm: of each document's length (``norms``).
    """
    often = often.astype(np.float64)
    found: Floats = idf * ((often * (K1 + 1)) / (often + norm))
    return found
