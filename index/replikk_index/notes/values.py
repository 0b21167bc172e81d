"""What a user says of a quote."""

import json
from dataclasses import asdict, dataclass
from typing import Self

from replikk_index.models import Marking, QuoteKind
from replikk_index.selector import Selector


@dataclass(frozen=True, slots=True)
class CorrectedQuote:
    """A quote that the user has given to somebody else, or taken away; found again by its words."""

    id: str
    """Any text that no other correction has."""
    article: str
    """The article's key."""
    place: Selector
    """The quote's words in the article's text."""
    speaker: str
    """Who says it; "" if it is no quote."""
    kind: QuoteKind
    """As it was found: for the day when the rules find it no more."""
    marking: Marking

    def packed(self) -> str:
        """As it is stored: a JSON object."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def unpacked(cls, text: str) -> Self:
        """What was packed; raises ``ValueError``, ``TypeError`` or ``KeyError`` for anything else."""
        fields = json.loads(text)
        return cls(**(fields | {"place": Selector(**fields["place"])}))
