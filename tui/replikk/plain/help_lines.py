"""What can be typed, told."""

from collections.abc import Iterator

from replikk.commands import COMMANDS
from replikk.plain.vocabulary import Vocabulary
from replikk.plain.words import ARGUMENTS, ONLY_HERE, WORDS
from replikk.strings import tr

INDENT = "  "


def help_lines(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Every command with its word, its keys and what it does; each line with what stands in front of it."""
    yield tr("A number opens an entry; Enter alone goes on, a space turns the page. What can be typed:"), ""
    told = [command for command in (*COMMANDS, *ONLY_HERE) if command.id in WORDS]
    for group in dict.fromkeys(command.group for command in told):
        yield "", ""
        yield f"{tr(group)}:", ""
        for command in told:
            ways = [*vocabulary.words(command.id), *vocabulary.keys(command.id)]
            if command.group == group and ways:
                if command.id in ARGUMENTS:
                    ways[0] += f" {tr(ARGUMENTS[command.id])}"
                yield f"{', '.join(ways)}: {tr(command.title)}", INDENT
