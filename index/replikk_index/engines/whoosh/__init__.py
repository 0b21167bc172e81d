"""The default engine: Whoosh, in pure Python, in one folder."""

from replikk_index.engines.whoosh.engine import WhooshEngine

__all__ = ["WhooshEngine"]
