"""How light and how quick the room is on a terminal, with others beside it: one run, one table.

    python benchmarks/terminal.py [--library LIBRARY] [--articles 100000] [--only bytes,start,…]

80 × 24 cells, xterm-256color. Without ``--library`` one is made first (``archive.py``), which takes minutes. Bytes are
the same in every run; of times believe the ratios, unless nothing else runs. The others get 1,000 articles.
"""

import argparse
import sys
import tempfile
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import archive, bytes_sent, rivals, starting
from benchmarks.rivals import PLAIN, Figures, Rival
from benchmarks.running_app import percentile
from benchmarks.table import Row, print_table

PARTS = ("bytes", "start", "keys", "typing", "memory", "line", "leaving")


def beside(figures: dict[str, Figures]) -> list[Row]:
    """What the others do."""

    def row(what: str, told: dict[str, str]) -> Row:
        return Row(what, "", "", None, told)

    def sizes(name: str) -> dict[str, str]:
        return {who: f"{getattr(each, name):,}" if getattr(each, name) else "–" for who, each in figures.items()}

    times = {
        who: f"{percentile(each.keys, 0.5):.1f} / {percentile(each.keys, 0.95):.1f}" for who, each in figures.items()
    }
    return [
        row("others: start, bytes", sizes("start")),
        row("others: list row, bytes", sizes("row")),
        row("others: page, bytes", sizes("page")),
        row("others: next article, bytes", sizes("next")),
        row("others: first paint, ms", {who: f"{each.first_paint:.0f}" for who, each in figures.items()}),
        row("others: key to last byte, ms, median / p95", times),
        row("others: resident, MB", sizes("resident")),
    ]


def measure(library: Path, scratch: Path, parts: list[str]) -> int:
    """Measure some parts and print the table; how many goals were missed."""
    others = list(rivals.installed(scratch))
    figures = {each.name: rivals.measure(each, scratch) for each in others}
    plain: Rival = others[0]
    rows: list[Row] = []
    for part in parts:
        print(f"measuring: {part}", file=sys.stderr)
        match part:
            case "bytes":
                rows += bytes_sent.measure(library, scratch)
            case "start":
                rows += starting.starts(library, scratch, plain)
            case "keys":
                rows += starting.keys(library, scratch, figures[PLAIN])
            case "typing":
                rows += starting.typing(library)
            case "memory":
                rows += starting.memory(library, scratch)
            case "line":
                rows += starting.slow_line(library, scratch, plain)
            case "leaving":
                rows += starting.leaving(library, scratch, plain)
    return print_table([*rows, *beside(figures)], list(figures))


def main() -> int:
    """Measure, and say what was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--library", type=Path, help="one that archive.py made")
    parser.add_argument("--articles", type=int, default=100_000, help="how many to make without --library")
    parser.add_argument("--only", default=",".join(PARTS), help=f"some of {', '.join(PARTS)}")
    options = parser.parse_args()
    parts = options.only.split(",")
    if not set(parts) <= set(PARTS):
        parser.error(f"--only takes some of {', '.join(PARTS)}")
    with tempfile.TemporaryDirectory(prefix="replikk-") as scratch:
        library = options.library or Path(scratch) / "library"
        if options.library is None:
            archive.make(library, options.articles)
        print(f"{archive.articles_in(library):,} articles, 80 × 24\n")
        missed = measure(library, Path(scratch), parts)
    print(f"\nmissed: {missed}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
