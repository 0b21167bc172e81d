"""Which of two programs is nearer to us: the processes we come from tell (Linux only)."""

from collections.abc import Mapping
from pathlib import Path

MOST = 64
"""Generations that are looked at."""


def nearest(named: Mapping[int, str], of: int) -> str:
    """The name of the first process, from ``of`` upwards, that has one; "" where none has, or none can be asked.

    Args:
        named: names by process id.
        of: where to begin.
    """
    process = of
    for _ in range(MOST):
        if process in named:
            return named[process]
        process = _parent(process)
        if process <= 1:
            break
    return ""


def _parent(process: int) -> int:
    """Its id; 0 if it cannot be known."""
    try:
        status = Path(f"/proc/{process}/stat").read_text("ascii", "replace")
        return int(status.rpartition(")")[2].split()[1])  # the name before may hold anything, also parentheses
    except (OSError, ValueError, IndexError):
        return 0
