"""Processes of the search benchmark: which Python has which engine, and what ``run.py`` says when it is called."""

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RUN = Path(__file__).parent / "run.py"
SYSTEM_PYTHON = "/usr/bin/python3"
"""Where packages of the system are found, such as ``python3-xapian``."""


class Failed(Exception):
    """An operation ended badly; the text says how."""


@dataclass(frozen=True, slots=True)
class Here:
    """An engine that can be had."""

    name: str
    python: str
    """The interpreter that runs it."""
    version: str
    settings: str
    unable: tuple[str, ...]
    keeps_text: bool


def call(python: str, *arguments: str | int | Path) -> dict[str, Any]:
    """Run one operation to its end. Raises Failed."""
    command = [python, str(RUN), *map(str, arguments)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        said = (ended.stderr or ended.stdout).strip().splitlines() or ["without a word"]
        raise Failed(f"{' '.join(map(str, arguments[:2]))} ended with {ended.returncode}: {said[-1]}")
    told: dict[str, Any] = json.loads(ended.stdout)
    return told


def seconds_to_line(python: str, *arguments: str | int | Path) -> float:
    """Wall seconds from the start of a process to its line. Raises Failed if it prints none."""
    began = time.perf_counter()
    with subprocess.Popen([python, str(RUN), *map(str, arguments)], stdout=subprocess.PIPE) as process:
        line = process.stdout.readline() if process.stdout else b""
        taken = time.perf_counter() - began
    if not line or process.returncode:
        raise Failed(f"{' '.join(map(str, arguments[:2]))} ended with {process.returncode}")
    return taken


def find(name: str, python: str | None) -> Here:
    """The engine in that Python, or else in this one or the system's. Raises Failed, saying why none has it."""
    reasons = []
    for candidate in dict.fromkeys([python] if python else [sys.executable, SYSTEM_PYTHON]):
        try:
            told = subprocess.run([candidate, str(RUN), name, "about"], capture_output=True, text=True, check=False)
        except OSError as reason:
            reasons.append(f"{candidate}: {reason.strerror}")
            continue
        said = json.loads(told.stdout) if told.stdout else {"missing": told.stderr.strip().rpartition("\n")[2]}
        if told.returncode == 0:
            return Here(
                name, candidate, said["version"], said["settings"], tuple(said["unable"]), bool(said["keeps_text"])
            )
        reasons.append(said["missing"])
    raise Failed("; ".join(dict.fromkeys(reasons)))
