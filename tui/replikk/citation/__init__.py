"""A quote, a passage or an article as it is copied: in a line, in Markdown, for reference managers, as a link."""

from replikk.citation.line import cite

__all__ = ["cite"]
