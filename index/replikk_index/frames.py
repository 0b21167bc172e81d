"""How our processes speak: JSON values, each behind its length.

A frame is four bytes (big endian, length of what follows) and that many bytes of UTF-8 JSON, an object with a
``type``. File names with undecodable bytes travel as lone surrogates (PEP 383), which JSON escapes keep.
"""

import asyncio
import json
import struct
from typing import IO, Any

Message = dict[str, Any]

LARGEST = 256 * 1024 * 1024
"""Bytes; a longer frame means that the two sides have lost each other."""

_LENGTH = struct.Struct(">I")


def encode(message: Message) -> bytes:
    """One whole frame."""
    body = json.dumps(message, separators=(",", ":")).encode("ascii")
    return _LENGTH.pack(len(body)) + body


def _length(head: bytes) -> int:
    (length,) = _LENGTH.unpack(head)
    if length > LARGEST:
        raise ValueError(f"a frame of {length} bytes")
    return int(length)


def write(stream: IO[bytes], message: Message) -> None:
    """Send one frame; raises ``BrokenPipeError`` when nobody listens."""
    stream.write(encode(message))
    stream.flush()


def read(stream: IO[bytes]) -> Message | None:
    """The next frame; None when the other side has ended, also in the middle of a frame."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    length = _length(head)
    body = stream.read(length)
    if len(body) < length:
        return None
    message: Message = json.loads(body)
    return message


async def receive(stream: asyncio.StreamReader) -> Message | None:
    """As ``read``, without blocking the event loop."""
    try:
        length = _length(await stream.readexactly(_LENGTH.size))
        message: Message = json.loads(await stream.readexactly(length))
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    return message
