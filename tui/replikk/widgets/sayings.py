"""What lists show of a quote. Knows nothing of the screen, so that the plain text mode says the same."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Saying:
    """What the sidebar shows of one quote."""

    speaker: str
    words: str
    """With its dash or quotation marks."""
    role: str = ""
    """Shown quietly behind the name, where there is room."""
    question: str = ""
    """What a journalist asked, when this is the answer: a line of context above it."""
    goes_on: bool = False
    """The same speaker goes on: the name is not said again."""
    kind: str = ""
    """Shown quietly at the right; empty for direct speech."""
    kind_short: str = ""
    """Where there is no room for that."""
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Said:
    """What is shown of one quote."""

    row: int
    words: str
    """With their dash or marks."""
    place: str = ""
    """When, where, and as what the speaker is called there."""
    sign: str = ""
    """How sure it is."""
    kind: str = ""
    """Quietly at the right."""
    direct: bool = True
