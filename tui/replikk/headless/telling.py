"""``replikk where`` and ``replikk keys``."""

import argparse
from typing import Any

from replikk import config, output, paths, shelves
from replikk.commands import COMMANDS, WHILE_SELECTING, bindings_for
from replikk.exit_codes import FOUND
from replikk_index.library_file import is_library
from replikk_index.text import clean


def where(options: argparse.Namespace) -> int:
    """Where everything lies."""
    place, _ = shelves.place_of(options.library, [])
    found: dict[str, Any] = {
        "library": str(place),
        "settings": str(paths.config_file()),
        "notes": str(paths.data() / "notes"),
        "state": str(paths.state()),
        "copied": str(paths.clip_file()),
        "cache": str(paths.cache()),
        "log": str(paths.log_file()),
        "seeds": str(paths.seeds()),
    }
    if is_library(place):
        with shelves.open_for(options.library) as library:
            found["notes"] = str(paths.notes_file(library.uuid))
            found["sources"] = list(library.status().roots)
    if options.json:
        output.as_json(found)
    else:
        for name, value in found.items():
            for each in value if isinstance(value, list) else [value]:
                print(clean(f"{name:9} {each}"))
    return FOUND


def keys(_: argparse.Namespace) -> int:
    """What the keys do, as set."""
    settings, problems = config.load(paths.config_file())
    for problem in problems:
        output.say(f"replikk: {problem}")
    bound = bindings_for(settings.keys, settings.overrides)
    for command in COMMANDS:
        print(f"{command.id:17} {' '.join(bound[command.id]):24} {command.title}")
    print("\nwhile selecting:")
    for gesture in WHILE_SELECTING:
        print(f"{gesture.id:17} {' '.join(gesture.keys):24} {gesture.title}")
    return FOUND
