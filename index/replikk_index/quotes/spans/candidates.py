"""What the scanners hand on: spans that look like somebody's words, with the speaker as named there.

There may be a hundred thousand of them in a text, and frozen ones take three times as long to make. They are changed
by ``replace`` only.
"""

from dataclasses import dataclass

from replikk_index.models import Marking, QuoteKind, Turn
from replikk_index.quotes.syntax.mentions import Mention


@dataclass(slots=True)
class Paragraph:
    """One line of the text with something on it."""

    start: int
    end: int
    dash: int = 0
    """Where the words begin behind a dialogue dash; 0 if there is none."""
    heading: bool = False


@dataclass(slots=True)
class Candidate:
    """A span before it is known who is meant."""

    start: int
    end: int
    kind: QuoteKind
    marking: Marking
    rule: str
    confidence: float
    mention: Mention | None = None
    cue: str = ""
    turn: Turn = "statement"
    chained: bool = False
    """It goes on with what was said before it."""
    paragraph: int = 0
