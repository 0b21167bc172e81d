"""What the user has read, starred, and where they stopped: in the notes, or for this evening only."""

from replikk_index.notes import Notes


class Memory:
    """The notes of a library, or a stand-in where it was opened without any.

    Answers come from memory: nothing here waits for a disk but ``save`` and ``reload``.
    """

    def __init__(self, notes: Notes | None) -> None:
        self._notes = notes
        self._read: set[str] = set()
        self._starred: set[str] = set()
        self._places: dict[str, int] = {}
        self._last = ""

    @property
    def problem(self) -> str:
        """Why nothing can be saved now, for people; "" if all is well."""
        return self._notes.problem if self._notes else ""

    def reload(self) -> bool:
        """See what another window of the same user has changed; whether there was anything."""
        return self._notes.reload() if self._notes else False

    def is_read(self, key: str) -> bool:
        """Whether the article was read."""
        return self._notes.is_read(key) if self._notes else key in self._read

    def set_read(self, key: str, read: bool) -> bool:
        """Remember it; whether that is news."""
        if self.is_read(key) == read:
            return False
        if self._notes:
            self._notes.set_read(key, read)
        else:
            (self._read.add if read else self._read.discard)(key)
        return True

    def is_starred(self, key: str) -> bool:
        """Whether the article has a star."""
        return self._notes.is_starred(key) if self._notes else key in self._starred

    def set_starred(self, key: str, starred: bool) -> None:
        """Give it a star, or take it away."""
        if self._notes:
            self._notes.set_starred(key, starred)
        else:
            (self._starred.add if starred else self._starred.discard)(key)

    def place(self, key: str) -> int:
        """Offset in the text of the first line that was seen last."""
        return self._notes.position(key) if self._notes else self._places.get(key, 0)

    def set_place(self, key: str, offset: int) -> None:
        """Remember it."""
        if self._notes:
            self._notes.set_position(key, offset)
        else:
            self._places[key] = offset

    @property
    def last(self) -> str:
        """Key of the article that was open last."""
        return self._notes.last_article() if self._notes else self._last

    def set_last(self, key: str) -> None:
        """Remember it."""
        if self._notes:
            self._notes.set_last_article(key)
        else:
            self._last = key

    def save(self) -> None:
        """Wait until everything is on the disk."""
        if self._notes:
            self._notes.flush()
