"""Sources: the bytes of a file become an article.

``read`` is the door. Which reader serves a file is told by its contents (``sniff``); every reader gives a ``Draft``.
"""

import os
from dataclasses import replace

from replikk_index.errors import Refused
from replikk_index.keys import article_key
from replikk_index.models import Article
from replikk_index.sources import addresses, folder, sniff
from replikk_index.sources.draft import NO_TEXT, Draft
from replikk_index.text import clean_line, shown_path

IMPORTER_VERSION: int = 2
"""Grows when files are to be read again."""

LARGEST_TEXT = 20 * 1024 * 1024
"""Letters of a text; longer ones are refused."""

_KINDS: dict[sniff.Kind, str] = {"html": "HTML page", "markdown": "Markdown", "text": "text"}


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
        MemoryError: it needs more than there is.
    """
    if len(data) > folder.LARGEST:
        raise Refused(folder.TOO_LARGE)
    if not data.strip(b" \t\r\n\0"):
        raise Refused("it is empty: there is nothing in it to read")
    kind = sniff.kind_of(data, name)
    stem = clean_line(shown_path(os.fsencode(os.path.splitext(name)[0])))
    try:
        draft = _draft(kind, data, stem)
    except (Refused, MemoryError):
        raise
    except RecursionError:
        raise Refused("it is nested too deeply; save its text as a .txt file") from None
    except Exception as error:
        raise Refused(
            f"its {_KINDS[kind]} could not be understood ({type(error).__name__}); save its text as a .txt file"
        ) from error
    if not draft.text:
        raise Refused(NO_TEXT)
    return _keyed(draft, origin)


def _keyed(draft: Draft, origin: str) -> Article:
    """The address in its canonical form makes the key; one that stands for no single article does not."""
    address = addresses.canonical(draft.url)
    draft = replace(draft, url=address or addresses.link(draft.url))
    return draft.article(article_key(address or origin))


def _draft(kind: sniff.Kind, data: bytes, stem: str) -> Draft:
    if kind == "html":
        from replikk_index.sources import html  # lxml and trafilatura: only where there is HTML

        return html.read(data, stem)
    from replikk_index.sources import decode

    decoded = decode.decode(data)
    if len(decoded.text) > LARGEST_TEXT:
        raise Refused(f"it is longer than {LARGEST_TEXT // (1024 * 1024)} million letters; part it into several files")
    if kind == "markdown":
        from replikk_index.sources import markdown  # markdown-it: only where there is Markdown

        draft = markdown.read(decoded.text, stem)
    else:
        from replikk_index.sources import plaintext

        draft = plaintext.read(decoded.text, stem)
    if decoded.flaws:
        draft = replace(draft, warnings=(*draft.warnings, f"{decoded.flaws} letters could not be decoded"))
    return draft


__all__ = ["IMPORTER_VERSION", "read"]
