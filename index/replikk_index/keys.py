"""Identity: keys that are the same on every machine that reads the same article."""

import base64
import hashlib
import unicodedata

ARTICLE_LETTERS = 16
QUOTE_LETTERS = 12
SHORTEST_PREFIX = 6
"""A key may be shortened to this many letters where it stays unique."""


def _letters(of: bytes, count: int) -> str:
    digest = hashlib.blake2b(of, digest_size=10).digest()
    return base64.b32encode(digest).decode("ascii").lower()[:count]


def article_key(origin: str) -> str:
    """Sixteen letters for an origin: canonical URL, or root label and relative path (``label/path``).

    Undecodable bytes of a path arrive as lone surrogates (PEP 383) and are hashed as the bytes they were.
    """
    return _letters(origin.encode("utf-8", "surrogateescape"), ARTICLE_LETTERS)


def normalised(text: str) -> str:
    """NFC, white space folded, case kept: two texts that read alike are equal."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def quote_key(article: str, text: str, nth: int) -> str:
    """Twelve letters for the ``nth`` (from 0) quote with this text in an article; the place does not count."""
    return _letters(f"{article}\n{normalised(text)}\n{nth}".encode(), QUOTE_LETTERS)


def sort_number(key: str) -> int:
    """The first eight letters of a key as a number below 2**63 that sorts as they do; for columns of numbers."""
    return int.from_bytes(key.encode("ascii", "replace")[:8].ljust(8, b"\0"), "big")


def content_hash(data: bytes) -> str:
    """Hex blake2b-128 of a file's bytes or a text's UTF-8."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
