"""What the user has read, starred, and where they stopped: in the notes, or for this evening only."""

from replikk_index.notes import Notes


class Memory:
    """The notes of a library, or a stand-in where it was opened without any."""

    def __init__(self, notes: Notes | None) -> None:
        self._notes = notes
        self._read: set[str] = set(notes.read_keys()) if notes else set()
        self._starred: set[str] = set(notes.starred_keys()) if notes else set()
        self._places: dict[str, int] = {}
        self._last = notes.last_article() if notes else ""

    def is_read(self, key: str) -> bool:
        """Whether the article was read."""
        return key in self._read

    def set_read(self, key: str, read: bool) -> bool:
        """Remember it; whether that is news."""
        if (key in self._read) == read:
            return False
        (self._read.add if read else self._read.discard)(key)
        if self._notes:
            self._notes.set_read(key, read)
        return True

    def is_starred(self, key: str) -> bool:
        """Whether the article has a star."""
        return key in self._starred

    def set_starred(self, key: str, starred: bool) -> None:
        """Give it a star, or take it away."""
        (self._starred.add if starred else self._starred.discard)(key)
        if self._notes:
            self._notes.set_starred(key, starred)

    def place(self, key: str) -> int:
        """Offset in the text of the first line that was seen last."""
        if key not in self._places:
            self._places[key] = self._notes.position(key) if self._notes else 0
        return self._places[key]

    def set_place(self, key: str, offset: int) -> None:
        """Remember it."""
        if self.place(key) != offset:
            self._places[key] = offset
            if self._notes:
                self._notes.set_position(key, offset)

    @property
    def last(self) -> str:
        """Key of the article that was open last."""
        return self._last

    def set_last(self, key: str) -> None:
        """Remember it."""
        if key != self._last:
            self._last = key
            if self._notes:
                self._notes.set_last_article(key)

    def save(self) -> None:
        """Wait until everything is on the disk."""
        if self._notes:
            self._notes.flush()
