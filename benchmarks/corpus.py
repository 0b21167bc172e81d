"""Make a folder of articles of any size, to measure with.

    python benchmarks/corpus.py make 10000 FOLDER [--seed 1] [--folders 400] [--format txt|mixed] [--jsonl FILE]

Article ``i`` depends on the seed and ``i`` only. The sentences are built from the word lists below; every name is
invented. Words are drawn by Zipf's law, and compounds are made up as they go, so that the vocabulary grows with the
corpus as it does in newspapers.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

FIRST = (
    "Mona Per Sigrun Ola Nora Jens Ingvild Torgeir Solveig Einar Randi Sindre Marit Geir Hilde Aksel Berit Jostein Liv Trond "
    "Astrid Knut Elin Svein Tone Harald Eli Odd Turid Magnus"
).split()
LAST_BEGIN = "Lau Hau Tve Vik Brek Sol Fjell Berg Nes Myr Hol Skog Ask Bjer Eik Lund Sand Strand Dal Rø Grøn Kval Hes Ulv".split()
LAST_END = "vås gom it anger ke heim stad set rud land lid mo voll haug eng stø tveit vang by nes".split()
PLACES = (
    "Lauvvik Nordhamn Heimvåg Storneset Austdal Kvernli Sandvoll Bjørkenes Ytterøy Fossheim Grimsund Hovden".split()
)
OUTLETS = (
    "Fjordposten",
    "Innlandstidende",
    "Vestavind",
    "Nordhamn Blad",
    "Kystvarden",
    "The Harbour Gazette",
    "Bygdenytt",
)

NOUN_BEGIN = "kraft skole ferge fiske vei hav fjell bygde kommune budsjett vann vind barne helse kultur tog snø flom bru post".split()
NOUN_END = "lag plan møte krise rapport avtale styre kutt linje vakt prosjekt senter fond råd prøve sak kai hall tunnel pris".split()


@dataclass(frozen=True)
class Language:
    """Words and ways of quoting of one language."""

    code: str
    share: int
    """How often, in percent."""
    words: tuple[str, ...]
    """Most frequent first."""
    direct: tuple[str, ...]
    """Templates with {words}, {name}, {role} and {last}."""
    indirect: tuple[str, ...]
    roles: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


LANGUAGES = (
    Language(
        "nb", 45,
        _words("det er i og som på en av for å med at til har de ikke den om et vi var men han seg fra jeg kan så skal vil "
               "etter hun ble eller nå år da over mer blir bare flere alle må ved skole strøm kommune pris vei bygd ferge "
               "kutt folk barn krise møte regning vinter sommer hav båt arbeid penger styre rapport tid dag framtid hus "
               "veien skolen strømmen kommunen prisen bygda fergen barna krisen møtet regningen arbeidet pengene"),
        ("– {words}, sier {role} {name}.", "– {words}, sier {last}. – {words}.", "– {words}, mener {role} {name}."),
        ("{name} mener at {words}.", "Ifølge {role} {name} {words}.", "{last} sier at {words}."),
        ("ordfører", "direktør", "rektor", "forsker", "leder", "fylkesråd", "skipper"),
    ),
    Language(
        "nn", 25,
        _words("det er i og som på ein av for å med at til har dei ikkje den om eit vi var men han seg frå eg kan så skal "
               "vil etter ho vart eller no år då over meir blir berre fleire alle må ved skule straum kommune pris veg bygd "
               "ferje kutt folk born krise møte rekning vinter sommar hav båt arbeid pengar styre rapport tid dag framtid "
               "hus vegen skulen straumen kommunen prisen bygda ferja borna krisa møtet rekninga arbeidet"),
        ("– {words}, seier {role} {name}.", "– {words}, seier {last}. – {words}."),
        ("{name} meiner at {words}.", "Ifølgje {role} {name} {words}."),
        ("ordførar", "direktør", "rektor", "forskar", "leiar", "skipper"),
    ),
    Language(
        "en", 12,
        _words("the of to and a in is that it was for on with he as at by this had not are but from or have an they which "
               "one you were all her she there would their we him been has when who will no more if out so up said what "
               "school power council price road village ferry cuts people children crisis meeting winter harbour work "
               "money board report time day future house"),
        ("“{words},” said {name}, the {role}.", "“{words},” {last} said. “{words}.”"),
        ("{name} said that {words}.", "According to {name}, {words}."),
        ("mayor", "director", "headteacher", "researcher", "chair", "skipper"),
    ),
    Language(
        "sv", 5,
        _words("och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när nu "
               "skola el kommun pris väg by färja barn kris möte vinter hav båt arbete pengar styrelse rapport tid dag"),
        ("– {words}, säger {name}, {role}.", "”{words}”, säger {last}."),
        ("{name} säger att {words}.", "Enligt {name} {words}."),
        ("kommunalråd", "direktör", "rektor", "forskare"),
    ),
    Language(
        "da", 4,
        _words("og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når nu skole "
               "strøm kommune pris vej by færge børn krise møde vinter hav båd arbejde penge bestyrelse rapport tid dag"),
        ("»{words},« siger {role} {name}.", "– {words}, siger {last}."),
        ("{name} mener, at {words}.", "Ifølge {name} {words}."),
        ("borgmester", "direktør", "rektor", "forsker"),
    ),
    Language(
        "de", 3,
        _words("der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
               "dass sie nach wird bei Schule Strom Gemeinde Preis Straße Dorf Fähre Kinder Krise Sitzung Winter Hafen"),
        ("„{words}“, sagte {name}.", "„{words}“, sagt {role} {name}."),
        ("{name} sagte, {words}.", "Laut {name} {words}."),
        ("Bürgermeister", "Direktor", "Rektor", "Forscher"),
    ),
    Language(
        "fr", 3,
        _words("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec mais école "
               "courant commune prix route village bac enfants crise réunion hiver port travail argent conseil rapport"),
        ("« {words} », a déclaré {name}.", "« {words} », explique {name}, {role}."),
        ("Selon {name}, {words}.", "{name} affirme que {words}."),
        ("maire", "directeur", "proviseur", "chercheur"),
    ),
    Language(
        "es", 3,
        _words("de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin "
               "escuela luz municipio precio camino pueblo barco niños crisis reunión invierno puerto trabajo dinero"),
        ("—{words} —dijo {name}—. {words}.", "«{words}», afirmó {name}."),
        ("Según {name}, {words}.", "{name} dijo que {words}."),
        ("alcalde", "director", "rector", "investigador"),
    ),
)  # fmt: skip
WEIGHTS = {
    language.code: list(accumulate(1 / (rank + 3) for rank in range(len(language.words)))) for language in LANGUAGES
}


@dataclass(frozen=True)
class Made:
    """One article."""

    number: int
    language: str
    title: str
    date: str
    source: str
    author: str
    place: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """As a plain text file with a header block."""
        head = f"Tittel: {self.title}\nDato: {self.date}\nKilde: {self.source}\nAv: {self.author}\nSted: {self.place}"
        return head + "\n\n" + "\n\n".join(self.paragraphs) + "\n"

    @property
    def html(self) -> str:
        """As a saved page."""
        body = "\n".join(f"<p>{paragraph}</p>" for paragraph in self.paragraphs)
        return (
            f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8"><title>{self.title}</title>'
            f'<meta property="article:published_time" content="{self.date}">'
            f'<meta property="og:site_name" content="{self.source}"><meta name="author" content="{self.author}"></head>'
            f"<body><nav><a href='/'>Hjem</a></nav><article><h1>{self.title}</h1>\n{body}\n</article></body></html>"
        )

    @property
    def markdown(self) -> str:
        """With front matter."""
        front = f"title: {self.title}\ndate: {self.date}\nsource: {self.source}\nauthor: {self.author}"
        return f"---\n{front}\nlanguage: {self.language}\n---\n\n" + "\n\n".join(self.paragraphs) + "\n"


def _name(chance: random.Random, spread: int) -> tuple[str, str]:
    """A first and a last name; few people are quoted often, many once."""
    who = random.Random(f"name {int(chance.paretovariate(0.6)) % spread}")
    return who.choice(FIRST), who.choice(LAST_BEGIN) + who.choice(LAST_END)


def _sentence(chance: random.Random, language: Language, least: int = 6, most: int = 18) -> str:
    count = chance.randint(least, most)
    words = chance.choices(language.words, cum_weights=WEIGHTS[language.code], k=count)
    if chance.random() < 0.6:
        compound = chance.choice(NOUN_BEGIN) + chance.choice(NOUN_END)
        if chance.random() < 0.3:
            compound += chance.choice(NOUN_END)
        words[chance.randrange(1, count)] = compound + chance.choice(("", "", "et", "en", "ene", "s"))
    if chance.random() < 0.05:  # names of things that occur once
        words[-1] = chance.choice(LAST_BEGIN) + chance.choice(NOUN_END) + str(chance.randrange(10_000))
    return " ".join(words)


def article(seed: int, number: int) -> Made:
    """The article of that number."""
    chance = random.Random(f"{seed} {number}")
    (language,) = chance.choices(LANGUAGES, [each.share for each in LANGUAGES])
    people = [_name(chance, 5000) for _ in range(chance.randint(1, 4))]
    paragraphs = []
    for place in range(chance.randint(10, 26)):
        first, last = chance.choice(people)
        kind = chance.random()
        if kind < 0.22 or kind < 0.30:
            template = chance.choice(language.direct if kind < 0.22 else language.indirect)
            said = _sentence(chance, language, 5, 14)
            words = said[:1].upper() + said[1:] if template[0] in "–“”»„«—" else said
            role = chance.choice(language.roles)
            paragraphs.append(template.format(words=words, name=f"{first} {last}", last=last, role=role))
        elif kind < 0.34 and place:
            paragraphs.append(_sentence(chance, language, 2, 4).capitalize())
        else:
            sentences = [_sentence(chance, language) for _ in range(chance.randint(2, 5))]
            paragraphs.append(" ".join(sentence[:1].upper() + sentence[1:] + "." for sentence in sentences))
    writer = _name(chance, 60)
    day = f"{chance.randint(2016, 2025)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
    return Made(
        number, language.code, _sentence(chance, language, 4, 8).capitalize(), day, chance.choice(OUTLETS),
        " ".join(writer), chance.choice(PLACES), tuple(paragraphs),
    )  # fmt: skip


def articles(count: int, seed: int) -> Iterator[Made]:
    """The first articles of a corpus."""
    return (article(seed, number) for number in range(count))


def make(count: int, folder: Path, seed: int, folders: int, mixed: bool) -> None:
    """Write them as files."""
    for number in range(min(folders, count)):
        (folder / f"{number:03d}").mkdir(parents=True, exist_ok=True)
    for made in articles(count, seed):
        kind = ("txt", "txt", "html", "md")[made.number % 4] if mixed else "txt"
        content = {"txt": made.text, "html": made.html, "md": made.markdown}[kind]
        (folder / f"{made.number % folders:03d}" / f"{made.number:07d}.{kind}").write_text(content, "utf-8")


def main() -> int:
    """Make a corpus."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("make", choices=["make"])
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folders", type=int, default=400)
    parser.add_argument("--format", choices=["txt", "mixed"], default="txt")
    parser.add_argument("--jsonl", type=Path, help="write one JSON object a line instead of files")
    options = parser.parse_args()
    if options.jsonl:
        with options.jsonl.open("w", encoding="utf-8") as file:
            for made in articles(options.count, options.seed):
                file.write(json.dumps(made.__dict__, ensure_ascii=False) + "\n")
    else:
        make(options.count, options.folder, options.seed, options.folders, options.format == "mixed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
