"""The command line: which command, on which library, and what its exit code means.

No command imports Textual; only opening the room does.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from replikk import headless, query_syntax
from replikk.citation.ids import FORM_IDS
from replikk.exit_codes import BUSY, ERROR, FOUND, INTERRUPTED
from replikk.terminal import afterimage
from replikk.wardrobe import THEMES
from replikk_index.errors import Busy, ReplikkError
from replikk_index.models import Facet

_EPILOG = """\
commands:
  replikk [FOLDER …]        open the reading room over your library, or over these folders
  replikk add FOLDER|FILE   read one more folder in your library
  replikk refresh           bring in new, changed and deleted files
  replikk search QUERY      find articles          (--json, --csv, --limit N; --by WHAT, --facets: count them)
  replikk quotes [QUERY]    find quotes            (--speaker NAME, and as search)
  replikk quote KEY         one quote, and how its speaker was found (--json; --as FORM)
  replikk speakers [NAME]   who is quoted; of one, everything they say (--json, --csv, --limit N)
  replikk show FILE_OR_KEY  print an article       (--json, --jsonl; --as FORM)
  replikk where             where everything lies
  replikk keys              what the keys do
  replikk doctor            check every store      (--rebuild; --words: what the search index holds)
  replikk reset             throw away what can be made again (--notes: your notes too)

exit codes: 0 found or done, 1 nothing found, 2 error, 3 done but some files were refused,
4 the library is being written by somebody else, 130 interrupted
"""


class _Version(argparse.Action):
    """Looks the version up only if it is asked for: that takes as long as the rest of a command."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Say it."""
        from replikk import __version__

        print(f"replikk {__version__}")
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The options of every command."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("-L", "--library", metavar="PATH", help="a library folder, or a folder of articles")
    top = argparse.ArgumentParser(
        prog="replikk",
        description="A reading room in the terminal: articles, search, and who said what.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[common],
    )
    top.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    top.add_argument("--ascii", action="store_true", help="draw with ASCII only")
    top.add_argument("--plain", action="store_true", help="line by line, for screen readers, pipes and old terminals")
    top.add_argument("--theme", choices=THEMES, help="the terminal's own colours, or a dark or light ground")
    top.add_argument("folders", nargs="*", metavar="FOLDER", help="folders of articles")
    top.set_defaults(command="read")
    return top


def _command_parser(name: str) -> argparse.ArgumentParser:
    each = argparse.ArgumentParser(prog=f"replikk {name}", formatter_class=argparse.RawDescriptionHelpFormatter)
    each.set_defaults(command=name)
    each.add_argument("-L", "--library", metavar="PATH", help="a library folder, or a folder of articles")
    match name:
        case "add":
            each.add_argument("folders", nargs="+", metavar="FOLDER")
        case "refresh":
            each.add_argument("folders", nargs="*", metavar="FOLDER")
            each.add_argument("--accept-deletions", action="store_true", help="even where a folder lost many files")
        case "search" | "quotes":
            each.add_argument("query", nargs="+" if name == "search" else "*", metavar="QUERY")
            form = each.add_mutually_exclusive_group()
            form.add_argument("--json", action="store_true")
            form.add_argument("--csv", action="store_true")
            each.add_argument("--limit", type=_count, default=50, metavar="N")
            each.add_argument("--sort", choices=["relevance", "newest", "oldest"], default="relevance")
            every = [by.value for by in Facet]
            each.add_argument("--by", action="append", choices=every, help="count all hits by this instead")
            each.add_argument(
                "--facets", dest="by", action="store_const", const=every, help="count them by all of these"
            )
            if name == "quotes":
                each.add_argument("--speaker", metavar="NAME")
            each.epilog = f"what can be typed (in a shell, within single quotes):\n{query_syntax.as_lines()}"
        case "quote":
            each.add_argument("key", metavar="KEY")
            form = each.add_mutually_exclusive_group()
            form.add_argument("--json", action="store_true")
            form.add_argument("--as", dest="form", choices=FORM_IDS, help="the quote, to be cited")
        case "speakers":
            each.add_argument("name", nargs="*", metavar="NAME")
            form = each.add_mutually_exclusive_group()
            form.add_argument("--json", action="store_true")
            form.add_argument("--csv", action="store_true")
            each.add_argument("--limit", type=_count, default=50, metavar="N")
        case "show":
            each.add_argument("what", nargs="+", metavar="FILE_OR_KEY")
            form = each.add_mutually_exclusive_group()
            form.add_argument("--json", action="store_true")
            form.add_argument("--jsonl", action="store_true")
            form.add_argument("--as", dest="form", choices=FORM_IDS, help="the article, to be cited")
        case "where":
            each.add_argument("--json", action="store_true")
        case "doctor":
            what = each.add_mutually_exclusive_group()
            what.add_argument("--rebuild", action="store_true", help="make anew what is derived; keys and notes stay")
            what.add_argument("--words", action="store_true", help="what the search index holds, field by field")
            each.add_argument("--json", action="store_true", help="with --words: for programs")
        case "reset":
            each.add_argument("--notes", action="store_true", help="your notes in this library too")
            each.add_argument("--yes", action="store_true", help="do not ask")
    return each


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Understand a command line; exits with 2 and a message if it cannot."""
    rest = list(arguments)
    before: list[str] = []
    while len(rest) > 1 and rest[0] in ("-L", "--library"):
        before += rest[:2]
        rest = rest[2:]
    if rest and rest[0] in headless.MODULES:
        return _command_parser(rest[0]).parse_args([*before, *rest[1:]])
    return parser().parse_args([*before, *rest])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit code."""
    os.umask(0o077)  # what is kept is nobody else's, unless its owner says so
    options = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        if options.command == "read":
            return _read(options)
        gc.enable()
        code = headless.command(options.command)(options)
        sys.stdout.flush()
        return code
    except Busy as error:
        _complain(str(error))
        return BUSY
    except ReplikkError as error:
        _complain(str(error))
        return ERROR
    except KeyboardInterrupt:
        _complain("interrupted; what was done is kept")
        return INTERRUPTED
    except BrokenPipeError:  # "| head" has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    except Exception as error:  # noqa: BLE001 - whatever it is, nobody is helped by a traceback on the screen
        from replikk import crash_report

        _complain(crash_report.tell(error))
        return ERROR


def _complain(problem: str) -> None:
    """Say it where it can be read."""
    afterimage.withdraw()
    print(f"replikk: {problem}", file=sys.stderr)


def _read(options: argparse.Namespace) -> int:
    """Open the room."""
    from dataclasses import replace
    from functools import partial

    from replikk import config, paths, shelves, strings, wardrobe
    from replikk.terminal import environment

    config_file = paths.config_file()
    settings, problems = config.load(config_file)
    if options.ascii:
        settings = replace(settings, ascii=True)
    if problems:
        afterimage.withdraw()
    kept = paths.theme_file()
    keep_theme = partial(wardrobe.keep, set_theme=settings.theme, file=kept)
    settings = replace(settings, theme=options.theme or wardrobe.chosen(settings.theme, kept))
    for problem in problems:
        print(f"replikk: {problem}", file=sys.stderr)
    strings.choose(settings.language)
    with shelves.open_for(options.library, [Path(os.fsdecode(folder)) for folder in options.folders]) as library:
        if options.plain or not environment.look().terminal:
            gc.enable()
            from replikk.plain.session import run as run_plain

            return run_plain(library, settings)
        from replikk.app import run
        from replikk.widgets.looks import worn

        left = run(library, settings, keep_theme)
        notes = paths.notes_file(library.uuid)
        stores = [library.path / "library.toml", library.path / "catalogue.db", notes]
    if left.crash:
        _complain(left.crash)
    elif left.picture and options.theme in (None, worn().name):  # else the same command line means other colours
        stores += [Path(f"{store}-wal") for store in stores[1:]]
        watched = [*stores, config_file, kept, Path(__file__)]
        afterimage.keep(sys.argv[1:], *left.picture, list(map(str, watched)))
    return left.code


if __name__ == "__main__":
    sys.exit(main())
