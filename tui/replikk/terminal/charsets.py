"""Letters for terminals that know fewer: of the locale's charset, or ASCII."""

import codecs
from collections.abc import Mapping
from functools import lru_cache

from replikk.ascii_letters import in_one
from replikk.cells import width

UTF8 = "utf-8"


def charset_of(environ: Mapping[str, str]) -> str:
    """The single-byte charset that the locale's name ends in, else ASCII; only for locales that are not UTF-8."""
    said = next((environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environ.get(name)), "")
    try:
        name = codecs.lookup(said.partition(".")[2].partition("@")[0] or "ascii").name
    except LookupError:
        return "ascii"
    return name if name.startswith("iso8859-") else "ascii"


def legible(text: str, charset: str) -> str:
    """The text in letters that the charset has, each as wide as the one it stands for."""
    if charset == UTF8 or text.isascii():
        return text
    return "".join(letter if letter.isascii() else _like(letter, charset) for letter in text)


@lru_cache(maxsize=4096)
def _like(letter: str, charset: str) -> str:
    try:
        letter.encode(charset)
    except UnicodeEncodeError:
        cells = width(letter)
        return in_one(letter) + "?" * (cells - 1) if cells else ""
    return letter
