"""Queries made narrower by a value that hits are counted by."""

from replikk_index.models import Facet
from replikk_index.query_tokens import tokens_of

_FIELDS = {Facet.YEAR: "date", Facet.LANGUAGE: "lang", Facet.SOURCE: "source", Facet.SPEAKER: "speaker"}
_CLOSING = '"»”“‘’«'


def restriction(by: Facet, value: str) -> str:
    """What is typed to find only hits with this value."""
    if by in (Facet.YEAR, Facet.LANGUAGE):
        return f"{_FIELDS[by]}:{value}"
    return '{}:"{}"'.format(_FIELDS[by], " ".join(value.replace('"', " ").split()))


def narrowed(query: str, added: str) -> str:
    """The query with something that must hold, too; the same query if it says so already."""
    query = query.strip()
    if not query:
        return added
    if added in query:
        return query
    tokens = tokens_of(query)
    if any(token.kind == "or" for token in tokens):
        query = f"({query})"
    if tokens[-1].kind == "phrase" and tokens[-1].end == len(query) and query[-1] not in _CLOSING:
        return f"{added} {query}"  # its marks are not closed yet
    return f"{query} {added}"
