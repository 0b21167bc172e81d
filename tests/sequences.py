"""What a program sends to a terminal, piece by piece: text, controls and escape sequences (ECMA-48)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "control", "escape", "csi", "osc", "string", "broken"]

_PIECE = re.compile(
    rb"(?P<text>[^\x00-\x1f\x7f]+)"
    rb"|\x1b\[(?P<csi>[0-?]*[ -/]*[@-~])"
    rb"|\x1b\](?P<osc>[^\x07\x1b]*)(?:\x07|\x1b\\)"
    rb"|\x1b(?P<string>[PX^_](?:[^\x1b]|\x1b(?!\\))*)\x1b\\"
    rb"|\x1b(?P<escape>[ -/]+[0-~]|[0-OQ-WYZ\\`-~])"
    rb"|(?P<control>[\x00-\x1a\x1c-\x1f\x7f])"
)
_OPEN = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*|\][^\x07\x1b]*\x1b?|[PX^_](?:[^\x1b]|\x1b(?!\\))*|[ -/]*)\Z")
"""A sequence that may go on in the next bytes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One of them."""

    kind: Kind
    """``string`` is DCS, SOS, PM or APC; ``broken`` is an ESC that begins nothing."""
    body: bytes
    """The text, or the sequence without its introducer and its end; a string keeps its introducer's letter."""
    raw: bytes
    """As it was sent."""


class Pieces:
    """Cuts a stream into pieces; what is not yet complete waits for the next bytes."""

    def __init__(self) -> None:
        self.rest = b""
        """What waits."""

    def feed(self, data: bytes) -> Iterator[Piece]:
        """The pieces that are complete now."""
        data, self.rest, at = self.rest + data, b"", 0
        while at < len(data):
            found = _PIECE.match(data, at)
            if found is None and _OPEN.match(data, at):
                self.rest = data[at:]
                return
            if found is None:
                yield Piece("broken", b"\x1b", data[at : at + 1])
                at += 1
                continue
            at = found.end()
            kind = found.lastgroup
            yield Piece(kind, found.group(kind), found.group())  # type: ignore[arg-type]


def pieces(data: bytes) -> list[Piece]:
    """Everything in some bytes; a sequence that has no end counts as broken."""
    cutter = Pieces()
    every = list(cutter.feed(data))
    return [*every, Piece("broken", cutter.rest, cutter.rest)] if cutter.rest else every
