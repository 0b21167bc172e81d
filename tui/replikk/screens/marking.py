"""What was read and starred."""

from replikk.screens.watching import Watching
from replikk.strings import tr


class Marking(Watching):
    """The commands that mark an article, all of which can be undone."""

    def action_mark_read(self) -> None:
        """Mark as read."""
        self._mark(read=True)

    def action_mark_unread(self) -> None:
        """Mark as unread."""
        self._mark(read=False)

    def _mark(self, *, read: bool) -> None:
        if self.article is not None and self.memory.set_read(self.article.key, read):
            key = self.article.key
            self.did(
                tr("marked as read") if read else tr("marked as unread"), lambda: self.memory.set_read(key, not read)
            )
            self.list.forget()

    def action_star(self) -> None:
        """Give the article a star, or take it away."""
        if self.article is not None:
            key, starred = self.article.key, self.memory.is_starred(self.article.key)
            self.memory.set_starred(key, not starred)
            self.did(tr("star taken away") if starred else tr("star"), lambda: self.memory.set_starred(key, starred))
            self.list.forget()
