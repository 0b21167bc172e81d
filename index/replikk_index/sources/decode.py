"""Bytes to text: which encoding a file is in.

A byte order mark decides, then strict UTF-8, then what the source declares, then which eight-bit encoding makes the
likeliest western letters; what looks like none of these goes to charset-normalizer (Cyrillic, CJK, Central Europe).
"""

import codecs
import re
from contextlib import suppress
from dataclasses import dataclass

from replikk_index.errors import Refused
from replikk_index.sources import charsets


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded text, not cleaned yet."""

    text: str
    encoding: str
    """Python's name of the encoding."""
    flaws: int = 0
    """Bytes that could not be read and became U+FFFD."""


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_CHARSETS = frozenset({"unicode_escape", "raw_unicode_escape", "idna", "punycode", "utf_7", "undefined", "mbcs"})
_SAMPLE = 65536
"""Bytes in which signs of binary data are sought."""
_MOSTLY = 0.7
"""Share of zeros among every other byte; of text with a zero byte here and there it is a half at most."""

_SURROGATE = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]|\xed[\xa0-\xbf][\x80-\xbf]")
"""Halves of a letter, each encoded as if it were one (CESU-8), or half a letter alone."""
_MOST_HALVES = 200_000
"""More are not joined: it takes too long, and nobody writes so."""
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_CONTROL = re.compile(rb"[\x00-\x06\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, declared: str = "") -> Decoded:
    """Turn a text file's bytes into text; ``declared`` is the encoding that its source names, if any.

    Raises:
        Refused: the bytes are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    if b"\0" in data[:4096] and (encoding := _wide(data[:4096])):
        return _decoded(data, encoding)
    _refuse_binary(data[:_SAMPLE])
    with suppress(UnicodeDecodeError):
        return Decoded(data.decode("utf-8"), "utf-8")
    if data.count(b"\xed") <= _MOST_HALVES:
        with suppress(UnicodeDecodeError):
            return Decoded(_SURROGATE.sub(_joined, data).decode("utf-8"), "utf-8")
    if (damaged := _damaged_utf8(data)) is not None:
        return damaged
    return _as_declared(data, declared) or _decoded(data, charsets.likeliest(data))


def _decoded(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\ufffd"))


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: of western text every other byte is zero."""
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if even > _MOSTLY * half and odd < 0.1 * half:
        return "utf-16-be"
    if odd > _MOSTLY * half and even < 0.1 * half:
        return "utf-16-le"
    return ""


def _refuse_binary(sample: bytes) -> None:
    odd = len(_CONTROL.findall(sample))
    if odd > 4 and odd > len(sample) // 100:
        raise Refused("it is binary data, not text: there is nothing in it to read")


def _joined(halves: re.Match[bytes]) -> bytes:
    """Two halves of a letter as that letter; one alone as U+FFFD."""
    text = halves.group().decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass")
    return text.decode("utf-16", "replace").encode("utf-8")


def _damaged_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, as cut or glued files have them.

    Letters of two bytes and more seldom come about by chance, so a few of them outweigh a broken byte.
    """
    text = data.decode("utf-8", "replace")
    flaws = text.count("\ufffd")
    good = len(_BEYOND_ASCII.findall(text)) - flaws
    return Decoded(text, "utf-8", flaws) if good > 3 * flaws else None


def _as_declared(data: bytes, declared: str) -> Decoded | None:
    try:
        name = codecs.lookup(declared.strip()).name
        if name.replace("-", "_") in _NOT_CHARSETS:
            return None
        if name in {"iso8859-1", "ascii"}:
            name = "cp1252"  # as every browser reads them
        return Decoded(data.decode(name), name)
    except (LookupError, ValueError):
        return None
