"""Notes: what one user made in one library, apart from everything that can be rebuilt."""

from replikk_index.notes.store import Notes

__all__ = ["Notes"]
