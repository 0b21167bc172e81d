"""Programs to compare the room with, as far as they are installed, over the same invented articles."""

import html
import json
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from benchmarks import archive, corpus
from benchmarks.running_app import Program, percentile

COUNT = 1000
"""Articles that they get: some take very long over 100,000."""
PLAIN = "plain Textual"
QUIET = 0.15
"""Seconds without a byte after which a key is answered: Textual's own widgets draw in several frames."""


@dataclass(frozen=True, slots=True)
class Rival:
    """How one is run."""

    name: str
    command: Sequence[str]
    ready: Sequence[str]
    """What stands on the screen when it can be used: of a room of three panes, a title and the text of its article."""
    into_list: str = ""
    """Keys from its start to a list of articles."""
    row: str = "j"
    """One line down in the list; "" if it has none."""
    into_text: str = ""
    """Keys from the list to the text of an article."""
    page: str = " "
    next: str = ""
    """The next article, while one is shown."""
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one."""

    start: int
    """Bytes."""
    first_paint: float
    """Milliseconds, median."""
    row: int
    page: int
    next: int
    keys: list[float]
    """Milliseconds to the last byte."""
    resident: int


def installed(scratch: Path) -> Iterator[Rival]:
    """Prepare those that there are; says which are not."""
    articles = list(islice(archive.neighbours(), COUNT // 10)) * 10
    yield _plain(scratch, articles)
    for name, prepare in (("newsboat", _newsboat), ("mutt", _mutt), ("less", _less)):
        if shutil.which(name):
            yield prepare(scratch, articles)
        else:
            print(f"{name}: not installed, left out", file=sys.stderr)


def measure(rival: Rival, home: Path, presses: int = 60) -> Figures:
    """Run it a few times."""
    paints = []
    for _ in range(3):
        program = Program(rival.command, home, environment=rival.environment)
        paints.append((program.wait_for(*rival.ready) - program.began) * 1000)
        program.settle(0.5)
        start = program.total
        program.end()
    program = Program(rival.command, home, environment=rival.environment)
    program.wait_for(*rival.ready)
    program.settle(1.0)
    for key in rival.into_list:
        program.press(key, 0.3, 1.0)
    row = _bytes(program, rival.row)
    keys = [program.press(rival.row or "j", QUIET)[0] for _ in range(presses)]
    for key in rival.into_text:
        program.press(key, 0.3, 1.0)
    following = _bytes(program, rival.next)
    page = _bytes(program, rival.page)
    resident = program.resident("VmRSS")
    program.end()
    return Figures(start, percentile(paints, 0.5), row, page, following, [each for each in keys if each], resident)


def first_paint(rival: Rival, home: Path) -> float:
    """Milliseconds until it can be used."""
    program = Program(rival.command, home, environment=rival.environment)
    try:
        return (program.wait_for(*rival.ready) - program.began) * 1000
    finally:
        program.end()


def _bytes(program: Program, key: str) -> int:
    """Median bytes of a key pressed three times."""
    return int(percentile([program.press(key, 0.4, 1.0)[1] for _ in range(3)], 0.5)) if key else 0


def _plain(scratch: Path, articles: list[corpus.Made]) -> Rival:
    path = scratch / "articles.json"
    rows = [{"title": each.title, "body": each.body, "quotes": each.quotes} for each in articles]
    path.write_text(json.dumps(rows), "utf-8")
    program = Path(__file__).with_name("plain_textual.py")
    environment = {"COLORTERM": "truecolor"}
    command = [sys.executable, str(program), str(path)]
    return Rival(
        PLAIN,
        command,
        (articles[0].title[:12], articles[0].body[:16]),
        into_text="\t",
        page="\x1b[6~",
        next="",
        environment=environment,
    )


def _newsboat(scratch: Path, articles: list[corpus.Made]) -> Rival:
    place = scratch / "newsboat"
    place.mkdir()
    items = "".join(
        f"<item><title>{html.escape(each.title)}</title><guid>{number}</guid><link>http://localhost/{number}</link>"
        f"<description>{html.escape(each.body)}</description></item>"
        for number, each in enumerate(articles)
    )
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Benchmark</title>{items}</channel></rss>'
    (place / "feed.xml").write_text(feed, "utf-8")
    (place / "urls").write_text(f"file://{place}/feed.xml\n")
    (place / "config").write_text("")
    command = ["newsboat", "-u", f"{place}/urls", "-c", f"{place}/cache.db", "-C", f"{place}/config"]
    loading = Program([*command, "-x", "reload"], scratch)
    loading.wait_for_end(60)
    loading.end()
    return Rival("newsboat", command, ("Benchmark",), into_list="\r", into_text="\r", next="J")


def _mutt(scratch: Path, articles: list[corpus.Made]) -> Rival:
    (scratch / "Mail").mkdir()  # where it is missing, mutt asks about it
    box = scratch / "box"
    mails = (
        f"From paper@localhost Thu Jan  1 00:00:00 2026\nFrom: Fjordposten <paper@localhost>\nSubject: {each.title}\n"
        "Date: Thu, 1 Jan 2026 00:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nMime-Version: 1.0\n"
        f"Message-ID: <{number}@localhost>\n\n{each.body}\n\n"
        for number, each in enumerate(articles)
    )
    box.write_text("".join(mails), "utf-8")
    (scratch / "muttrc").write_text("set sort=mailbox-order\nset mark_old=no\nset quit=yes\nset move=no\n")
    command = ["mutt", "-n", "-R", "-F", str(scratch / "muttrc"), "-f", str(box)]
    return Rival("mutt", command, ("Fjordposten",), into_list="=", into_text="\r", next="J")


def _less(scratch: Path, articles: list[corpus.Made]) -> Rival:
    path = scratch / "article.txt"
    path.write_text("\n\n".join(each.body for each in articles[:50]), "utf-8")
    return Rival("less", ["less", str(path)], (articles[0].body[:10],))
