"""Named places where a test can kill a process, to show that nothing is lost there."""

import os

NAMES = (
    "catalogue.before-commit",
    "catalogue.after-commit",
    "engine.before-segments",
    "engine.before-manifest",
    "engine.after-manifest",
    "notes.before-commit",
    "notes.after-commit",
    "worker.before-reading",
)
"""Every name that is ever reached; a test compares this list with the source."""

EXIT_CODE = 86
"""How a process ends that was killed here."""

VARIABLE = "REPLIKK_FAILPOINT"

_reached: dict[str, int] = {}


def reach(name: str) -> None:
    """End this process at once, as a power cut would, if the environment asks for it at this place.

    ``REPLIKK_FAILPOINT`` is a list with commas; ``name:3`` means the third time the place is reached.
    """
    wanted = os.environ.get(VARIABLE)
    if not wanted:
        return
    _reached[name] = _reached.get(name, 0) + 1
    for each in wanted.split(","):
        asked, _, time = each.strip().partition(":")
        if asked == name and _reached[name] == int(time or 1):
            os._exit(EXIT_CODE)
