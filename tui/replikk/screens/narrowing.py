"""From what is listed to its counts, and back with a narrower search."""

from replikk.screens.speaking import Speaking
from replikk.strings import tr
from replikk_index.models import Target


class Narrowing(Speaking):
    """The command that counts what is listed."""

    def action_narrow(self) -> None:
        """Count the hits by year, language, source and speaker."""
        from replikk.screens.facets import FacetsScreen

        found = self.results
        if not self.list.rows:
            self.say(tr("There is nothing to count."))
            return
        query, target = (found.query, found.target) if found else ("", Target.ARTICLES)
        screen = FacetsScreen(self, query, target, query or tr("All articles"))
        self.app.push_screen(screen, lambda narrower: self._search_narrower(narrower, target))

    def _search_narrower(self, query: str | None, target: Target) -> None:
        if query and not self.listed((query, target)):
            if self.results is None:
                self.keep_place()
            self.search(query, target)
            self.focus_pane("list")
        self.tell()
