"""Sources: the bytes of a file become an article.

``read`` is the door. Which reader serves a file is told by its contents (``sniff``); every reader gives a ``Draft``.
"""

import os
from dataclasses import replace

from replikk_index.errors import Refused
from replikk_index.keys import article_key
from replikk_index.models import Article
from replikk_index.sources import sniff
from replikk_index.sources.draft import Draft
from replikk_index.text import clean, clean_line

IMPORTER_VERSION = 1
"""Grows when files are to be read again."""

LARGEST_TEXT = 20 * 1024 * 1024
"""Letters of a text; longer ones are refused."""


def read(data: bytes, name: str, origin: str) -> Article:
    """Read one file.

    Args:
        data: its bytes.
        name: its name, undecodable bytes as lone surrogates.
        origin: root label and relative path: what the key is made of when the file names no address.

    Returns:
        An article without quotes.

    Raises:
        Refused: it cannot be read; the message says why and names no file.
    """
    if not data.strip(b" \t\r\n\0"):
        raise Refused("it is empty")
    kind = sniff.kind_of(data, name)
    stem = clean_line(_shown(os.path.splitext(name)[0]))
    try:
        draft = _draft(kind, data, stem)
    except (Refused, MemoryError):
        raise
    except RecursionError:
        raise Refused("it is nested too deeply") from None
    except Exception as error:
        raise Refused(
            f"its {kind} could not be understood ({type(error).__name__}: {clean_line(str(error))[:120]})"
        ) from error
    if not draft.text:
        raise Refused("there is no text in it")
    return draft.article(article_key(draft.url or origin))


def _draft(kind: sniff.Kind, data: bytes, stem: str) -> Draft:
    from replikk_index.sources import decode

    if kind == "html":
        from replikk_index.sources import html

        return html.read(data, stem)
    decoded = decode.decode(data)
    if len(decoded.text) > LARGEST_TEXT:
        raise Refused(f"it is longer than {LARGEST_TEXT // (1024 * 1024)} million letters")
    text = clean(decoded.text)
    if kind == "markdown":
        from replikk_index.sources import markdown

        draft = markdown.read(text, stem)
    else:
        from replikk_index.sources import plaintext

        draft = plaintext.read(text, stem)
    if decoded.flaws:
        draft = replace(draft, warnings=(*draft.warnings, f"{decoded.flaws} letters could not be decoded"))
    return draft


def _shown(name: str) -> str:
    r"""A file name with undecodable bytes made visible as ``\xNN``."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


__all__ = ["IMPORTER_VERSION", "read"]
