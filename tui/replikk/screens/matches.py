"""Matches in the open article: found as they are typed, lit, and walked through."""

import re

from replikk.screens.moving import Moving
from replikk.strings import tr


class Matches(Moving):
    """The commands that go from match to match."""

    def find_in_article(self, typed: str, line: int) -> None:
        """Light what was typed wherever it stands, and go to the first place from this line of the window on."""
        if self.article is None:
            return
        words = typed.split()
        pattern = r"\s+".join(re.escape(word) for word in words)
        found = re.finditer(pattern, self.article.text, re.IGNORECASE) if words else ()
        self.hits = tuple(each.span() for each in found)
        here = self.reader.offset_of(line)
        later = (number for number, (start, _) in enumerate(self.hits) if start >= here)
        self.hit = next(later, 0) if self.hits else -1
        self.show_hit()

    def action_next_match(self) -> None:
        """To the next match in the text."""
        self.step_match(1)

    def action_previous_match(self) -> None:
        """To the match before."""
        self.step_match(-1)

    def step_match(self, step: int) -> None:
        """Walk through the matches, round and round."""
        if not self.hits:
            self.say(tr("Nothing is searched for in this article."))
            return
        self.hit = (self.hit + step) % len(self.hits) if self.hit >= 0 else 0
        self.show_hit()

    def show_hit(self) -> None:
        """Light the matches and bring the one we are at into view."""
        self.reader.mark_hits(self.hits, self.hit)
        if self.hit >= 0:
            self.reader.go_to(*self.hits[self.hit])
            self.follow_reading()

    def hit_count(self) -> str:
        """Which match of how many."""
        return f"{self.hit + 1}/{len(self.hits)}" if self.hits else tr("not found")
