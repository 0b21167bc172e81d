"""Placeholder until the extractor arrives."""

from replikk_index.models import Quote

EXTRACTOR_VERSION = 0


def extract(text: str, language: str | None = None) -> tuple[Quote, ...]:
    """Nothing yet."""
    return ()
