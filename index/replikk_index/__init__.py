"""replikk_index: from files to answers, without a screen.

``Library.open(path)`` is the door; everything else is behind it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from replikk_index.library import Library as Library
    from replikk_index.library import Mode as Mode
    from replikk_index.library import OwnedLibrary as OwnedLibrary

__all__ = ["Library", "Mode", "OwnedLibrary"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from replikk_index import library

        return getattr(library, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
