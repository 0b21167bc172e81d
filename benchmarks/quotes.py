"""How well and how fast quotes are found.

    python benchmarks/quotes.py [GOLD ...] [--language nb,nn] [--errors 40] [--json] [--speed | --no-speed] [--whole]

GOLD are files as ``benchmarks/gold/quotes.jsonl``, which is read if none is named. What the columns count stands in
``quote_scores.py``. Speed is told in letters and in articles of 4,000 letters a second of one core, warm, and in
seconds a megabyte of dashes, open marks and the like; ``--speed`` tells nothing else. Of each a tenth of a megabyte is
read, with ``--whole`` all of it, which takes ten minutes. On a shared machine believe ratios from one run more than
single figures.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import quote_speed
from benchmarks.quote_scores import Passage, Rate, Score, Share, Tally, read

from replikk_index.quotes import extract
from replikk_index.quotes.languages import PROFILES

GOLD = Path(__file__).parent / "gold" / "quotes.jsonl"
_SLOW = 1.0
"""Seconds a megabyte from which a text is told of by name."""


def scored(passages: Iterable[Passage]) -> Score:
    """What the extractor shows of some passages, held against them."""
    score = Score()
    for passage in passages:
        score.add(passage, [quote for quote in extract(passage.text, passage.language) if quote.is_shown])
    return score


def print_score(score: Score) -> None:
    """Print the table, and recall by kind and by speaker."""
    print("           n   exact  P     R    F1    found  P     R    F1    full  head  kind   Q+spk    asked  negative")
    languages = sorted(name for name in score.tallies if len(name) == 2)
    for name in ["all", *languages]:
        tally = score.tallies.get(name, Tally())
        given, negatives = tally.questions_given, tally.negatives_hit
        print(f"{name:6} {tally.near.all:5}       {_rate(tally.exact_rate)}       {_rate(tally.near_rate)}   "
              f"{_share(tally.full)} {_share(tally.head)} {_share(tally.kind)}   {tally.spoken_rate.f1:5.1f}  "
              f"{given.right:3}/{given.all:<3}  {negatives.right}/{negatives.all} "
              f"({tally.negative_extra})")  # fmt: skip
    for name in sorted(name for name in score.tallies if ":" in name):
        tally = score.tallies[name]
        print(f"  {name:18} n={tally.near.all:4}   found {_share(tally.near)}   exact {_share(tally.exact)}   "
              f"head {_share(tally.head)}   full {_share(tally.full)}")  # fmt: skip


def _rate(value: Rate) -> str:
    return f"{value.precision:5.1f} {value.recall:5.1f} {value.f1:5.1f}"


def _share(share: Share) -> str:
    return "    –" if share.percent is None else f"{share.percent:5.1f}"


def print_mistakes(score: Score, most: int) -> None:
    """Print what went wrong."""
    for mistake in score.mistakes[:most]:
        print(f"{mistake.what:8} {mistake.key:12} {mistake.words[:90]!r}  {mistake.names}")


def print_speed(languages: Iterable[str], letters: int) -> None:
    """Measure and print how fast quotes are found; so many letters are read of what might take long."""
    for language in languages:
        rate = quote_speed.letters_a_second(quote_speed.articles(language), language)
        taken = {name: quote_speed.a_megabyte(text, language) for name, text in quote_speed.hostile(language, letters)}
        slow = ", ".join(f"{name} {value:.1f}" for name, value in taken.items() if value >= _SLOW)
        print(f"{language}: {rate / 1e6:.2f} M letters, {rate / quote_speed.ARTICLE:.0f} articles a second; "
              f"{len(taken)} odd texts, the slowest {max(taken.values()):.1f} s a megabyte; over a second: "
              f"{slow or 'none'}", flush=True)  # fmt: skip


def as_data(score: Score) -> dict[str, Any]:
    """The counts and what follows from them, for other programs."""
    return {
        name: asdict(tally)
        | {"exact_rate": asdict(tally.exact_rate), "near_rate": asdict(tally.near_rate)}
        | {"spoken_rate": asdict(tally.spoken_rate)}
        for name, tally in score.tallies.items()
    }


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("gold", type=Path, nargs="*", default=[GOLD])
    parser.add_argument("--language", help="codes, parted by commas")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list so many of the mistakes")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON, and no speed")
    parser.add_argument("--speed", action=argparse.BooleanOptionalAction, help="only the speed, or all but that")
    parser.add_argument("--whole", action="store_true", help="read whole megabytes")
    options = parser.parse_args()
    languages = options.language.split(",") if options.language else list(PROFILES)
    if options.speed is not True or options.json:
        score = scored(each for path in options.gold for each in read(path) if each.language in languages)
        if options.json:
            print(json.dumps(as_data(score), ensure_ascii=False))
            return 0
        print_score(score)
        print_mistakes(score, options.errors)
    if options.speed is not False:
        print_speed(languages, quote_speed.MEGABYTE if options.whole else quote_speed.TENTH)
    return 0


if __name__ == "__main__":
    sys.exit(main())
