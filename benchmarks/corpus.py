"""Make a corpus of invented news articles of any size, and queries to ask it.

    python benchmarks/corpus.py make N [FOLDER] [--seed S] [--folders 400] [--format txt|mixed] [--jsonl FILE]
    python benchmarks/corpus.py queries FOLDER_OR_JSONL [--seed S]

The sentences stand in ``sentences/``, one file a language (what the slots mean: ``nb.toml``). Article i depends on
(seed, i) only, so a small corpus is the beginning of a larger one. Words are drawn by their rank, about as Zipf's law
has it, from an endless list of compounds, so that the vocabulary keeps growing. About 500 words an article.
"""

import argparse
import datetime
import html
import json
import random
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from math import log
from pathlib import Path

SENTENCES = Path(__file__).parent / "sentences"
FIRST_DAY = datetime.date(2016, 1, 1)
DAYS = 3650
MOST_NOUNS = 1_000_000
MOST_PEOPLE = 40_000
MOST_PLACES = 20_000
QUERIED = 20_000
"""Articles that are looked at to find queries; of a larger corpus the first ones stand for all."""

Template = tuple[tuple[str, str], ...]
"""Pairs of words to keep and the slot after them, "" after the last."""

_SLOT = re.compile(r"\{(\w+)\}")
_TRIPLE = re.compile(r"(.)\1\1")
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(\d{8})\.\w+$")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who speaks."""

    name: str
    role: str
    the_role: str
    """The role with its article, as in "the mayor"; empty where it would have to be inflected."""
    pronoun: str
    """Empty where the language's patterns have no place for one."""


@dataclass(frozen=True, slots=True)
class Made:
    """One finished article."""

    number: int
    title: str
    author: str
    date: str
    source: str
    place: str
    language: str
    blocks: tuple[tuple[str, str], ...]
    """Kind (``heading``, ``paragraph`` or ``related``) and text."""
    quotes: tuple[tuple[str, str], ...]
    """Full name of the speaker and the words."""

    @property
    def body(self) -> str:
        """Headings and paragraphs, parted by empty lines."""
        return "\n\n".join(text for kind, text in self.blocks if kind != "related")


class Tongue:
    """One language: its lists and templates."""

    def __init__(self, path: Path) -> None:
        data = tomllib.loads(path.read_text("utf-8"))
        self.code = path.stem
        self.share = float(data["share"])
        self.nouns: list[str] = [noun.replace("_", " ") for noun in data["nouns"].split()]
        self.stems: list[str] = data["stems"].split()
        self.joint = str(data.get("joint", ""))
        self.dash = str(data.get("dash", "– "))
        self.verbs: list[str] = [verb.replace("_", " ") for verb in data["verbs"].split()]
        self.women: list[str] = data["women"].split()
        self.men: list[str] = data["men"].split()
        self.pronouns: list[str] = data["pronouns"].split()
        begins, middles, ends = data["family"]
        self.family = (begins.split(), ["", *middles.split()], ends.split())
        bars = ("times", "soon", "bodies", "roles", "outlets", "say")
        self.times, self.soon, self.bodies, self.roles, self.outlets, self.say = (data[key].split("|") for key in bars)
        self.the_roles: list[str] = data.get("defroles", "").split("|")
        kinds = ("direct", "indirect", "questions", "narration", "utterances", "titles", "heads", "related")
        self.templates = {kind: [template(text) for text in data[kind]] for kind in kinds}
        for kind, tagged in (("tagged", True), ("bare", False)):
            self.templates[kind] = [
                parts for parts in self.templates["direct"] if tagged is any(slot == "s" for _, slot in parts)
            ]
        self.keys: list[str] = data["keys"]
        self._people: dict[int, Person] = {}

    def noun(self, rank: int) -> str:
        """The noun phrase of that rank: the plain ones first, then compounds of two parts, then of three."""
        nouns, stems = self.nouns, self.stems
        if rank < len(nouns):
            return nouns[rank]
        mixed = rank * 7919
        noun = nouns[mixed % len(nouns)]
        if not stems:
            return f"{noun} de {self.root(mixed // len(nouns) % MOST_PLACES)}"
        parts = [stems[mixed // len(nouns) % len(stems)]]
        if rank >= len(nouns) * len(stems):
            parts.append(stems[mixed // len(nouns) // len(stems) % len(stems)])
        article, _, bare = noun.rpartition(" ")
        compound = self.joint.join([*parts, bare])
        if not self.joint:
            compound = _TRIPLE.sub(r"\1\1", compound[0] + compound[1:].lower())
        return f"{article} {compound}" if article else compound

    def root(self, number: int) -> str:
        """A family or place name; the first ones are short."""
        begins, middles, ends = self.family
        mixed, begin = divmod(number * 2_654_435_761 % 4_294_967_291, len(begins))
        mixed, middle = divmod(mixed, len(middles))
        mixed, end = divmod(mixed, len(ends))
        longer = ends[mixed % len(ends)] if number > 2_000 else ""
        name: str = begins[begin] + middles[middle] + ends[end] + longer
        return name

    def person(self, number: int) -> Person:
        """The same person for the same number."""
        known = self._people.get(number)
        if known is None:
            man = bool(self.men) and number % 2 == 1
            first = (self.men if man else self.women)[number * 31 % len(self.men if man else self.women)]
            role = number * 17 % len(self.roles)
            pronoun = self.pronouns[man] if self.pronouns else ""
            name = f"{first} {self.root(number + 300)}"
            known = self._people[number] = Person(
                name, self.roles[role], self.the_roles[role % len(self.the_roles)], pronoun
            )
        return known


class Writer:
    """Writes one article."""

    def __init__(self, tongue: Tongue, source: random.Random, year: int) -> None:
        self.tongue, self.source, self.draw = tongue, source, source.random
        self.waiting: dict[str, list[Template]] = {}
        self.topics = [tongue.noun(self.rank(MOST_NOUNS)) for _ in range(8)]
        self.place = tongue.root(self.rank(MOST_PLACES))
        self.cast = [tongue.person(self.rank(MOST_PEOPLE)) for _ in range(2 + int(self.draw() * 3))]
        self.author = tongue.person(self.rank(400)).name
        self.met: set[str] = set()
        self.last = ""
        self.speaker = self.cast[0]
        self.quotes: list[tuple[str, str]] = []
        self.slots: dict[str, Callable[[], str]] = {
            "d": self.topic,
            "D": lambda: capital(self.topic()),
            "d2": lambda: tongue.noun(self.rank(MOST_NOUNS)),
            "p": lambda: self.place if self.draw() < 0.7 else tongue.root(self.rank(MOST_PLACES)),
            "p2": lambda: tongue.root(self.rank(MOST_PLACES)),
            "f": self.firm,
            "F": self.firm,
            "o": lambda: self.pick(tongue.bodies),
            "O": lambda: capital(self.pick(tongue.bodies)),
            "v": lambda: tongue.verbs[self.rank(len(tongue.verbs))],
            "t": lambda: self.pick(tongue.times),
            "T": lambda: capital(self.pick(tongue.times)),
            "u": lambda: self.pick(tongue.soon),
            "U": lambda: capital(self.pick(tongue.soon)),
            "k": lambda: str(2 + self.rank(40)),
            "n": lambda: str(2 + self.rank(900)),
            "y": lambda: str(year - self.rank(40)),
            "say": lambda: self.pick(tongue.say),
            "s": self.named,
            "S": lambda: capital(self.named()),
            "l": lambda: self.named(pronouns=False),
            "q": self.words,
            "Q": lambda: capital(self.words()),
            "Q2": lambda: capital(self.words()),
        }

    def rank(self, most: int) -> int:
        """A rank from 0 to ``most`` - 1: twice the rank, half as often."""
        return int(most ** self.draw()) - 1

    def pick(self, choices: list[str]) -> str:
        """One of them, each as likely."""
        return choices[int(self.draw() * len(choices))]

    def topic(self) -> str:
        """What the article is about, mostly."""
        if self.draw() < 0.65:
            return self.topics[int(self.draw() ** 2 * len(self.topics))]
        return self.tongue.noun(self.rank(MOST_NOUNS))

    def firm(self) -> str:
        """A company."""
        return f"{self.tongue.root(self.rank(4000))} & {self.tongue.root(self.rank(4000) + 1000)}"

    def fill(self, kind: str) -> str:
        """A template of that kind, filled; one comes again only when all have had their turn."""
        waiting = self.waiting.get(kind)
        if not waiting:
            waiting = self.waiting[kind] = list(self.tongue.templates[kind])
            self.source.shuffle(waiting)
        parts = waiting.pop()
        return "".join([kept + (self.slots[slot]() if slot else "") for kept, slot in parts])

    def named(self, pronouns: bool = True) -> str:
        """The speaker as a newspaper would call them at this place."""
        person = self.speaker
        again, self.last = person.name == self.last, person.name
        if person.name not in self.met:
            self.met.add(person.name)
            return f"{person.role} {person.name}"
        if again and pronouns and person.pronoun and self.draw() < 0.5:
            return person.pronoun
        sharing = sum(other.the_role == person.the_role for other in self.cast) > 1
        if sharing or not person.the_role or self.draw() < 0.6:
            return person.name.rpartition(" ")[2]
        return person.the_role

    def words(self) -> str:
        """What the speaker says."""
        said = self.fill("utterances")
        self.quotes.append((self.speaker.name, said))
        return said

    def paragraphs(self, words: int) -> Iterator[tuple[str, str]]:
        """Blocks until there are that many words."""
        written, since_head, talked = 0, 0, False
        interview = self.draw() < 0.08
        while written < words:
            if since_head > 130 and self.draw() < 0.4:
                kind, text, since_head, talked = "heading", capital(self.fill("heads")), 0, False
            elif self.draw() < (0.8 if interview else 0.42) and written:
                kind, (text, answer) = "paragraph", self.talk(interview, talked)
                talked = not answer
                if answer:
                    yield kind, text
                    written += text.count(" ") + 1
                    text = answer
            elif written and self.draw() < 0.02:
                kind, text = "related", self.fill("related")
            else:
                kind, text, talked = (
                    "paragraph",
                    " ".join([self.fill("narration") for _ in range(2 + int(self.draw() * 3))]),
                    False,
                )
            yield kind, text
            written += text.count(" ") + 1
            since_head += text.count(" ") + 1

    def talk(self, interview: bool, talked: bool) -> tuple[str, str]:
        """A quote; or a question and its answer. An untagged one only follows another of the same speaker."""
        if interview and self.last:
            self.speaker = self.cast[0]
            answer = f"{self.tongue.dash}{capital(self.words())}. {capital(self.words())}."
            return self.tongue.dash + self.fill("questions"), answer
        if talked and self.draw() < 0.2:
            return self.fill("bare"), ""
        if not talked and not interview:
            self.speaker = self.cast[int(self.draw() ** 2 * len(self.cast))]
        return self.fill("tagged" if self.draw() < 0.72 else "indirect"), ""


def capital(text: str) -> str:
    """The same with a capital in front."""
    return text[:1].upper() + text[1:]


def template(text: str) -> Template:
    """Part a template into pairs."""
    pieces = [*_SLOT.split(text), ""]
    return tuple(zip(pieces[::2], pieces[1::2], strict=True))


@cache
def tongues() -> tuple[Tongue, ...]:
    """All languages that lie in the folder."""
    return tuple(Tongue(path) for path in sorted(SENTENCES.glob("*.toml")))


def article(number: int, seed: int = 1) -> Made:
    """Article ``number`` of the corpus of that seed."""
    source = random.Random(seed << 40 | number)
    tongue = source.choices(tongues(), [tongue.share for tongue in tongues()])[0]
    day = FIRST_DAY + datetime.timedelta(days=int(source.random() * DAYS))
    writer = Writer(tongue, source, day.year)
    title = capital(writer.fill("titles"))
    blocks = tuple(writer.paragraphs(max(90, int(source.lognormvariate(6.12, 0.42)))))
    outlet = tongue.outlets[writer.rank(len(tongue.outlets))]
    return Made(
        number, title, writer.author, day.isoformat(), outlet, writer.place, tongue.code, blocks, tuple(writer.quotes)
    )


def as_text(made: Made) -> str:
    """One of three shapes of a plain file: loose lines on top, a header block, or a dateline."""
    keys = next(tongue.keys for tongue in tongues() if tongue.code == made.language)
    values = (made.title, made.date, made.source, made.author, made.place)
    body = "\n\n".join(text for _, text in made.blocks)
    dateline = f"{made.place.upper()} ({made.source}) {body}\n"
    match made.number % 3:
        case 0:
            return f"{made.title}\n\n{keys[3]} {made.author}\n{made.date}\n\n{dateline}"
        case 1:
            header = "\n".join(f"{key}: {value}" for key, value in zip(keys, values, strict=True))
            return f"{header}\n\n{body}\n"
        case _:
            return f"Dato {made.date}\n\n{made.title}\n\n{dateline}"


def as_markdown(made: Made) -> str:
    """Front matter and headings."""
    fields = {
        "title": made.title,
        "date": made.date,
        "source": made.source,
        "author": made.author,
        "place": made.place,
    }
    front = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items())
    body = "\n\n".join(("## " if kind == "heading" else "") + text for kind, text in made.blocks)
    return f"---\n{front}\nlanguage: {made.language}\n---\n\n{body}\n"


def as_html(made: Made) -> str:
    """A page with what stands around articles on the web."""
    tags = {"heading": "h2", "paragraph": "p", "related": "p"}
    body = "\n".join(f"<{tags[kind]}>{html.escape(text, False)}</{tags[kind]}>" for kind, text in made.blocks)
    facts = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": made.title,
        "datePublished": made.date,
        "author": {"@type": "Person", "name": made.author},
        "publisher": {"@type": "Organization", "name": made.source},
    }
    return (
        f'<!DOCTYPE html>\n<html lang="{made.language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{html.escape(made.title)}</title>\n"
        f'<meta property="og:site_name" content="{html.escape(made.source)}">\n'
        f'<script type="application/ld+json">{json.dumps(facts, ensure_ascii=False)}</script>\n</head>\n<body>\n'
        f'<nav><a href="/">{html.escape(made.source)}</a> <a href="/all">…</a></nav>\n'
        f"<article>\n<h1>{html.escape(made.title)}</h1>\n{body}\n</article>\n<footer>© {made.source}</footer>\n"
        "</body>\n</html>\n"
    )


def as_json(made: Made) -> str:
    """One line of a JSONL file."""
    quotes = [{"speaker": speaker, "text": text} for speaker, text in made.quotes]
    fields = {"id": f"a{made.number:08}", "title": made.title, "author": made.author, "date": made.date}
    fields |= {"source": made.source, "place": made.place, "lang": made.language, "body": made.body}
    return json.dumps({**fields, "quotes": quotes}, ensure_ascii=False)


FORMS: dict[str, Callable[[Made], str]] = {"txt": as_text, "md": as_markdown, "html": as_html}


def name_of(made: Made, form: str) -> str:
    """A file name as people give them; the number in it tells ``queries`` which article it is."""
    slug = "-".join(_WORD.findall(made.title.lower()))[:40].strip("-")
    return f"{made.date}-{slug}-{made.number:08}.{form}"


def make(
    count: int, folder: Path | None, seed: int, folders: int, mixed: bool, lines: Path | None, most: int | None = None
) -> None:
    """Write the corpus as files, as lines, or both; of each article at most so many blocks."""
    if folder:
        for number in range(min(folders, count)):
            (folder / f"{number:03}").mkdir(parents=True, exist_ok=True)
    record = lines.open("w", encoding="utf-8") if lines else None
    for number in range(count):
        made = article(number, seed)
        made = replace(made, blocks=made.blocks[:most])
        if folder:
            form = ("txt", "txt", "txt", "md", "html")[number % 5] if mixed else "txt"
            (folder / f"{number % folders:03}" / name_of(made, form)).write_text(FORMS[form](made), "utf-8")
        if record:
            record.write(as_json(made) + "\n")
    if record:
        record.close()


def corpus_at(path: Path, seed: int) -> list[Made]:
    """The articles that lie there, made again from their numbers."""
    if path.is_file():
        with path.open(encoding="utf-8") as lines:
            numbers = [int(json.loads(line)["id"][1:]) for line, _ in zip(lines, range(QUERIED), strict=False)]
    else:
        numbers = sorted(int(found[1]) for file in path.rglob("*") if (found := _NUMBER.search(file.name)))
    return [article(number, seed) for number in numbers[:QUERIED]]


def queries(corpus: list[Made], seed: int = 1, each: int = 10) -> list[dict[str, str]]:
    """Some queries of every class; the words are such as occur, rare, medium and common by the articles they are in."""
    source, count = random.Random(seed), Counter[str]()
    texts = [_WORD.findall(made.body.lower()) for made in corpus]
    for text in texts:
        count.update(set(text))
    bands = {"rare": (2, 5), "medium": (len(corpus) * 0.002, len(corpus) * 0.02), "common": (len(corpus) * 0.15, 1e9)}
    words = {
        band: sorted(word for word, found in count.items() if low <= found <= high and word.isalpha() and len(word) > 2)
        or sorted(count)
        for band, (low, high) in bands.items()
    }
    asked = [{"class": band, "query": source.choice(words[band])} for band in words for _ in range(each)]
    for _ in range(each):
        made, text = source.choice(corpus), source.choice(texts)
        first, second = source.sample(sorted(word for word in set(text) if len(word) > 3), 2)
        start = source.randrange(len(text) - 3)
        speaker, said = source.choice(made.quotes) if made.quotes else (made.author, made.title)
        family = speaker.rpartition(" ")[2].lower()
        spoken = max(_WORD.findall(said.lower()), key=log_length)
        year = 2016 + source.randrange(9)
        asked += [
            {"class": "and", "query": f"{first} {second}"},
            {"class": "or", "query": f"{source.choice(words['medium'])} OR {source.choice(words['medium'])}"},
            {"class": "phrase", "query": f'"{" ".join(text[start : start + 3])}"'},
            {"class": "field", "query": f"title:{max(_WORD.findall(made.title.lower()), key=log_length)}"},
            {"class": "date", "query": f"{source.choice(words['common'])} date:{year}..{year + 1}"},
            {"class": "speaker", "query": f"speaker:{family}"},
            {"class": "said", "query": f"speaker:{family} said:{spoken}"},
        ]
    order = [*bands, "and", "or", "phrase", "field", "date", "speaker", "said"]
    return sorted(asked, key=lambda query: order.index(query["class"]))


def log_length(word: str) -> tuple[float, str]:
    """Longer words first; equal ones by the alphabet, so that a run can be repeated."""
    return log(len(word)), word


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("make")
    making.add_argument("count", type=int, metavar="N")
    making.add_argument("folder", type=Path, nargs="?")
    making.add_argument("--folders", type=int, default=400)
    making.add_argument("--format", choices=("txt", "mixed"), default="txt")
    making.add_argument("--jsonl", type=Path)
    making.add_argument("--blocks", type=int, help="paragraphs and headings of an article, at most")
    asking = commands.add_parser("queries")
    asking.add_argument("corpus", type=Path)
    for command in (making, asking):
        command.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    if given.command == "queries":
        corpus = corpus_at(given.corpus, given.seed)
        if not corpus:
            parser.error(f"{given.corpus} holds no articles of this program")
        print(json.dumps(queries(corpus, given.seed), ensure_ascii=False, indent=1))
        return 0
    if not given.folder and not given.jsonl:
        parser.error("a FOLDER or --jsonl FILE is needed to write to")
    make(given.count, given.folder, given.seed, given.folders, given.format == "mixed", given.jsonl, given.blocks)
    return 0


if __name__ == "__main__":
    sys.exit(main())
