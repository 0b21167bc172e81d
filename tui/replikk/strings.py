"""The language of the screen: English in the source, bokmål from a table."""

import os
from functools import lru_cache

from replikk.strings_nb import NB

_TABLES: dict[str, dict[str, str]] = {"nb": NB, "en": {}}
_chosen = ""


def choose(language: str) -> None:
    """Use ``nb`` or ``en``; "" goes by the environment."""
    global _chosen
    _chosen = language
    current.cache_clear()


@lru_cache(maxsize=1)
def current() -> str:
    """The language in use: what was chosen, else the locale's, else English."""
    if _chosen in _TABLES:
        return _chosen
    said = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "nb" if said[:2].lower() in ("nb", "nn", "no") else "en"


def tr(english: str, **values: object) -> str:
    """A text of the screen in its language; ``{name}`` is filled from ``values``."""
    text = _TABLES[current()].get(english, english)
    return text.format(**values) if values else text
