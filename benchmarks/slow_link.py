"""A slow line between a program and its terminal: so many bits a second, so long a way, and buffers that take all.

What the program sends is taken at once, as ssh and the network do, waits for its turn on the line, and arrives half a
round trip later. Keys, and the terminal's answers to what has arrived, take the other half.
"""

import heapq
import os
import select
import time
from dataclasses import dataclass

from benchmarks.running_app import Program, answers

_PIECE = 16
"""Bytes that travel together."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """What the user has seen of something."""

    seconds: float
    """From the last key to the last byte that arrived; 0 if none did."""
    bytes: int


class SlowLink:
    """Carries bytes between a running program and an emulator."""

    def __init__(self, program: Program, bits: int = 9600, round_trip: float = 0.2) -> None:
        """Take over a program that nobody else reads."""
        self._program = program
        self._byte = 8 / bits
        self._half = round_trip / 2
        self._free = 0.0
        self._down: list[tuple[float, bytes]] = []
        self._up: list[tuple[float, int, bytes]] = []
        self._count = 0
        self.last = 0.0
        """When the last byte arrived."""
        self.bytes = 0
        """How many have arrived."""

    def send(self, keys: str, after: float = 0.0) -> None:
        """Press keys so many seconds from now."""
        self._send(keys.encode(), time.perf_counter() + after)

    def _send(self, data: bytes, when: float) -> None:
        self._count += 1
        heapq.heappush(self._up, (when + self._half, self._count, data))

    def carry(self, quiet: float = 1.0, longest: float = 120.0) -> None:
        """Carry until nothing is under way and the program says nothing for so long."""
        until = heard = time.perf_counter()
        until += longest
        while (now := time.perf_counter()) < until:
            while self._up and self._up[0][0] <= now:
                os.write(self._program.file, heapq.heappop(self._up)[2])
                heard = now
            while self._down and self._down[0][0] <= now:
                self._arrive(*self._down.pop(0))
                heard = now
            if now - heard > quiet and not self._up and not self._down:
                return
            due = min([now + 0.05, *(row[0][0] for row in (self._up, self._down) if row)])
            if select.select([self._program.file], [], [], max(0.0, due - now))[0]:
                self._take(os.read(self._program.file, 1 << 16))
                heard = time.perf_counter()

    def _take(self, data: bytes) -> None:
        """Put what the program sent on the line."""
        for start in range(0, len(data), _PIECE):
            piece = data[start : start + _PIECE]
            self._free = max(self._free, time.perf_counter()) + len(piece) * self._byte
            self._down.append((self._free + self._half, piece))

    def _arrive(self, when: float, piece: bytes) -> None:
        self.bytes += len(piece)
        self.last = when
        self._program.emulator.feed(piece)
        if said := answers(self._open + piece):
            self._send(said, when)
            self._open = b""
        else:
            self._open = (self._open + piece)[-8:]

    _open = b""
    """The end of what arrived, in which a question may have begun."""

    def answer(self, *keys: str, apart: float = 0.0) -> Arrived:
        """Press keys so many seconds apart, and wait for all they bring about."""
        before = self.bytes
        for number, key in enumerate(keys):
            self.send(key, number * apart)
        released = time.perf_counter() + (len(keys) - 1) * apart
        self.carry()
        came = self.bytes - before
        return Arrived(self.last - released if came else 0.0, came)
