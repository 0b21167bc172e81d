"""Notes: what one user made in one library, apart from everything that can be rebuilt."""

from replikk_index.notes.store import Notes
from replikk_index.notes.values import CorrectedQuote

__all__ = ["CorrectedQuote", "Notes"]
