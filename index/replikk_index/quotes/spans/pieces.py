"""Words in quotation marks before it is known whether they are anybody's."""

from dataclasses import dataclass, replace
from typing import Literal

from replikk_index.models import QuoteKind
from replikk_index.quotes.spans.candidates import Candidate, Paragraph
from replikk_index.quotes.syntax.mentions import Mention

LEAST_WORDS = 3
"""Words of a piece that is no name or term by its length alone."""


@dataclass(frozen=True, slots=True)
class Marked:
    """Marked words and where they stand."""

    text: str
    paragraph: Paragraph
    number: int
    since: int
    """A tag in front is not looked for before this."""
    mark: int
    """Where the opening mark stands."""
    begin: int
    end: int
    behind: int
    """Behind the closing mark."""
    reopened: bool
    """The next paragraph opens its marks without closing these."""

    @property
    def count(self) -> int:
        """How many words they are."""
        return len(self.text[self.begin : self.end].split())

    @property
    def stops(self) -> bool:
        """Whether they end like a sentence."""
        return self.text[self.end - 1 : self.end] in (".", "!", "?")

    def said(
        self, rule: str, sure: float, mention: Mention | None = None, cue: str = "", kind: QuoteKind = "direct"
    ) -> Candidate:
        """They are somebody's."""
        return Candidate(self.begin, self.end, kind, "marks", rule, sure, mention, cue, paragraph=self.number)

    def shorter(self) -> "Marked":
        """Without a comma at their end."""
        return replace(self, end=trimmed(self.text, self.begin, self.end))


Verdict = Candidate | Literal[False] | None
"""Somebody's words; nobody's; or another reading must tell."""


def trimmed(text: str, begin: int, end: int) -> int:
    return end - 1 if text[end - 1 : end] == "," and end - 1 > begin else end
