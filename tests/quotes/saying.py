"""What the tables of each language are read with."""

import pytest

from replikk_index.models import SHOWN_FROM
from replikk_index.quotes import extract

Said = list[tuple[str, str]]
"""Words and speaker of every quote that is shown; of a journalist's question, ``models.JOURNALIST``."""

Rows = list[tuple[str, str, Said]]
"""What is shown by it, a text of our own with invented people, and what is said in it."""


def said(text: str, language: str) -> Said:
    """What an article shows."""
    return [(quote.text, quote.speaker_full) for quote in extract(text, language) if quote.confidence >= SHOWN_FROM]


def each(*tables: Rows) -> list[object]:
    """The rows of some tables, for pytest."""
    return [pytest.param(text, expected, id=what) for table in tables for what, text, expected in table]
