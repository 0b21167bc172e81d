"""The articles that come along: what a new user sees first, so they must be read right and say nothing untrue."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from replikk.commands import COMMANDS
from replikk_index import Library, OwnedLibrary, quotes, sources
from replikk_index.models import JOURNALIST, SHOWN_FROM, Article, Quote
from replikk_index.process import refresh

SEEDS = Path(__file__).parent.parent / "seeds"

EXPECTED = {
    "2019-09-27-fergen-som-aldri-kom.txt": ("Fergen som aldri kom", "Fjordposten", "nb"),
    "2020-10-15-badhuset-far-nytt-tak.txt": ("Badhuset får nytt tak", "Lövsundsbladet", "sv"),
    "2021-08-26-skulebyen-treng-laerarar.txt": ("Skulebyen treng lærarar", "Havbygda", "nn"),
    "2021-11-05-der-buecherbus-faehrt-weiter.txt": ("Der Bücherbus fährt weiter", "Moorlander Bote", "de"),
    "2022-11-03-the-wall-that-would-not-wait.html": ("Kellmouth pier is on the move", "The Kellmouth Ledger", "en"),
    "2023-03-04-eit-bibliotek-er-ikkje-ein-haldeplass.txt": (
        "Eit bibliotek er ikkje ein haldeplass",
        "Strandebrevet",
        "nn",
    ),
    "2023-05-11-ingen-spurte-oss.html": ("«Ingen spurte oss»", "Innlandstidende", "nb"),
    "2023-06-22-a-valbrune-le-medecin-arrive-en-train.html": (
        "À Valbrune, le médecin arrive par le train de 8 h 12",
        "Le Courrier de Valbrune",
        "fr",
    ),
    "2024-02-17-straumen-som-vart-borte.md": ("Straumen heng i ein tømmerstokk", "Havbygda", "nn"),
    "2024-08-29-fiskerne-faar-deres-auktion-tilbage.md": (
        "Fiskerne får deres auktion tilbage",
        "Sandhage Tidende",
        "da",
    ),
    "2024-12-12-budsjettet-delt-i-to.txt": ("Budsjettet delt i to", "Fjordposten", "nb"),
    "2025-02-28-el-polideportivo-de-las-goteras.md": ("El polideportivo de las goteras", "El Eco de Torrealda", "es"),
    "2025-10-14-tre-aar-etter-flommen.md": ("Tre år etter flommen", "Fjordposten", "nb"),
    "2025-11-14-kraftlaget-varsler-kutt.txt": ("Kraftlaget varsler kutt til vinteren", "Fjordposten", "nb"),
    "2026-01-29-the-town-that-takes-turns.txt": ("The town that takes turns", "Northern Grid Review", "en"),
    "2026-02-11-sjon-som-steg-i-smyg.md": ("Lövsjön har stått fel i trettio år", "Insjökuriren", "sv"),
    "2026-04-18-han-som-kunne-tale-med-silda.html": ("Han skreiv ned havet", "Strandebrevet", "nn"),
    "2026-09-03-ordforeren-vi-venter-ikke-lenger.txt": ("Ordføreren: – Vi venter ikke lenger", "Fjordposten", "nb"),
    "2026-10-06-kort-om-havna.txt": ("Kort om havna", "Kai og Skute", "nb"),
    "2026-11-19-welcome-to-the-reading-room.md": ("Welcome to the reading room", "replikk", "en"),
    "2026-11-20-velkommen-til-lesesalen.md": ("Velkommen til lesesalen", "replikk", "nb"),
}
"""File name (it begins with the date) → title, source, language."""

TOURS = tuple(name for name, (_, source, _) in EXPECTED.items() if source == "replikk")
INTERVIEW = "2026-09-03-ordforeren-vi-venter-ikke-lenger.txt"

SAID = (
    ("2019-09-27", "Den er snill, men den er treig", "Silje Rødseth"),
    ("2019-09-27", "Lauvhamn har gjort alt riktig.", "Per Haugom"),
    ("2021-08-26", "Eg søkte jobb i SFO", "Mathias Urdal"),
    ("2021-08-26", "Så ringte dei og spurde", "Mathias Urdal"),
    ("2022-11-03", "I thought I’d been drunk", "Doug Pellow"),
    ("2022-11-03", "There are fourteen in there.", "Callum Strake"),
    ("2022-11-03", "the new form had six parts", "Marian Oduya"),
    ("2023-03-04", "Ingenting er gale.", "Vidar Ormelid"),
    ("2023-05-11", "Hittil har ingen klart å forklare meg den.", "Gunvor Sletteng"),
    ("2023-05-11", "Det må du spørre dem om", "Samira Nordhaugen"),
    ("2024-02-17", "Og så vart det stilt.", "Mona Lauvås"),
    ("2024-02-17", "Eg seier unnskyld.", "Gisle Hamarsnes"),
    ("2024-02-17", "Alle snakkar om å lokke", "Arnfinn Hellebø"),
    ("2024-12-12", "Sigrun har rett i prinsippet.", "Arnfinn Hellebø"),
    ("2025-11-14", "Dette må vi se på", "Per Haugom"),
    ("2025-11-14", "Ja, så lenge linja over Skardet står.", "Mona Lauvås"),
    ("2026-01-29", "You learn to pay early", "Gro Nøstdal"),
    ("2026-01-29", "The shop was worse.", "Mona Lauvås"),
    ("2026-09-03", "186 millioner.", "Arnfinn Hellebø"),
    ("2026-09-03", "Jeg skal sove i et varmt hus", "Arnfinn Hellebø"),
    ("2019-09-27", "selskapet «beklager ulempene", "Olaug Birkenes"),
    ("2019-09-27", "det finnes to interesserte kjøpere", "Hans-Martin Krohg"),
    ("2021-08-26", "kommunen har sovna på laurbæra", "Bergljot Håvardstun"),
    ("2021-08-26", "No merkar vi det.", "Bergljot Håvardstun"),
    ("2021-08-26", "Det målet er for lågt", "Jorid Breidablikk"),
    ("2021-08-26", "er det ikkje så enkelt", "Leidulf Myklestøyl"),
    ("2021-08-26", "eit etableringstilskot må gjelde", "Leidulf Myklestøyl"),
    ("2022-11-03", "and the two men who shook hands", "Priya Lanyon"),
    ("2022-11-03", "by telephone, if I have to", "Priya Lanyon"),
    ("2022-11-03", "it would depend on the winter", "Priya Lanyon"),
    ("2022-11-03", "he would use a different colour", "Doug Pellow"),
    ("2023-03-04", "ingen les papir lenger", "Ordføraren"),
    ("2023-03-04", "Eg likar meg her", "mannen"),
    ("2023-05-11", "prosessen har vært god nok", "Steinar Kolbotten"),
    ("2023-05-11", "saken kunne ha vært lagt fram", "Steinar Kolbotten"),
    ("2023-05-11", "hun ikke er imot", "Samira Nordhaugen"),
    ("2023-05-11", "det ville ha endret utfallet", "Birger Aaslien"),
    ("2024-02-17", "staten skulle stille opp", "Per Haugom"),
    ("2024-02-17", "No kjem det ein kul", "Jarle Steinsvoll"),
    ("2024-02-17", "tek situasjonen på alvor", "Departementet"),
    ("2024-02-17", "Dei spør meg kva det kostar", "Mona Lauvås"),
    ("2024-02-17", "det gjekk berre ikkje fort nok", "Anbjørg Rutledal"),
    ("2024-02-17", "heile distriktspolitikken", "Arnfinn Hellebø"),
    ("2024-12-12", "et nullsumspill", "Sigrun Tveit"),
    ("2024-12-12", "14 millioner holder", "Mona Lauvås"),
    ("2024-12-12", "Det vil ifølge ordføreren bli lest", "Arnfinn Hellebø"),
    ("2025-10-14", "Jeg våknet av", "Ola Brekke"),
    ("2025-10-14", "En provisorisk linje er som", "Mona Lauvås"),
    ("2025-10-14", "det har tatt tid", "Arnfinn Hellebø"),
    ("2025-11-14", "et svik mot bygda", "Ola Brekke"),
    ("2025-11-14", "ingen sone skal rammes", "Mona Lauvås"),
    ("2025-11-14", "et kutt på to timer betyr", "Ola Brekke"),
    ("2025-11-14", "staten betaler det som er brukt", "Arnfinn Hellebø"),
    ("2026-01-29", "fourteen municipalities", "his office"),
    ("2026-01-29", "he had come to measure cheating", "Tomasz Wilgocki"),
    ("2026-04-18", "Far sa at ho kom att", "Margunn Skorpeide"),
    ("2026-04-18", "den vrangaste mannen", "Oddleiv Hestnesøy"),
    ("2026-04-18", "Han hadde tenkt seg om", "Oddleiv Hestnesøy"),
    ("2026-04-18", "Og så gjekk vi til røysting", "Oddleiv Hestnesøy"),
    ("2026-04-18", "Det var ein god dag", "Anders Skorpeide"),
    ("2026-09-03", "Sigrun tar sjelden feil", "Arnfinn Hellebø"),
    ("2026-09-03", "Mona Lauvås sier det samme", "Arnfinn Hellebø"),
    ("2026-09-03", "den nye statsråden", "Arnfinn Hellebø"),
    ("2026-10-06", "arbeidet tar seks uker", "Lisbeth Tangenes"),
    ("2026-10-06", "Jeg kommer faktisk til å savne", "Lisbeth Tangenes"),
)
"""Date of the article, how the quote begins, who says it: by name, role and pronoun, before, behind and in between."""


@cache
def read(name: str) -> Article:
    """One seed with its quotes."""
    article = sources.read((SEEDS / name).read_bytes(), name, f"seeds/{name}")
    return replace(article, quotes=quotes.extract(article.text, article.language))


def dated(date: str) -> Article:
    """The seed of that day."""
    return next(read(name) for name in EXPECTED if name.startswith(date))


def speakers(article: Article) -> set[str]:
    """Who is shown as speaking."""
    shown = {quote.speaker_full for quote in article.quotes if quote.confidence >= SHOWN_FROM}
    return shown - {"", JOURNALIST}


def all_quotes() -> Iterator[Quote]:
    """The quotes of every seed."""
    for name in EXPECTED:
        yield from read(name).quotes


# the collection


def test_the_folder_holds_these_articles_and_nothing_else() -> None:
    assert {path.name for path in SEEDS.iterdir()} == set(EXPECTED)


def test_half_are_norwegian_and_the_others_of_six_languages() -> None:
    languages = [language for _, _, language in EXPECTED.values()]
    assert 2 * sum(language in {"nb", "nn"} for language in languages) >= len(languages) >= 14
    assert min(languages.count("nb"), languages.count("nn")) >= 3
    assert set(languages) == {"nb", "nn", "sv", "da", "en", "de", "fr", "es"}


def test_formats_years_outlets_and_lengths_are_mixed() -> None:
    formats = [Path(name).suffix for name in EXPECTED]
    assert set(formats) == {".txt", ".md", ".html"}
    assert min(map(formats.count, set(formats))) >= 4
    assert {name[:4] for name in EXPECTED} == {str(year) for year in range(2019, 2027)}
    assert len({source for _, source, _ in EXPECTED.values()}) >= 10
    words = sorted(len(read(name).text.split()) for name in EXPECTED)
    assert words[0] < 200
    assert words[-1] > 1000


def test_the_tour_is_the_newest_and_the_other_tour_comes_next() -> None:
    newest = sorted(EXPECTED, key=lambda name: read(name).when, reverse=True)
    assert tuple(newest[:2]) == ("2026-11-20-velkommen-til-lesesalen.md", "2026-11-19-welcome-to-the-reading-room.md")
    assert set(TOURS) == set(newest[:2])


# how each is read


@pytest.mark.parametrize("name", EXPECTED)
def test_a_seed_is_read_whole(name: str) -> None:
    article = read(name)
    assert (article.title, article.source, article.language) == EXPECTED[name]
    assert (article.date[:10], len(article.date) >= 10) == (name[:10], True)
    assert article.warnings == ()
    assert article.authors or name == "2026-10-06-kort-om-havna.txt"
    assert article.title not in article.text.splitlines()
    assert speakers(article)


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.endswith((".txt", ".md")) and name not in TOURS])
def test_a_report_says_where_it_was_written(name: str) -> None:
    place = read(name).place
    assert place
    assert place.casefold() in (SEEDS / name).read_text("utf-8").casefold()


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.endswith(".md")])
def test_front_matter_is_no_text(name: str) -> None:
    article = read(name)
    assert article.tags
    assert "---" not in article.text
    assert not re.search(r"(?m)^(title|date|source|tags):", article.text)
    assert any(block.kind == "heading" for block in article.blocks)


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.endswith(".html")])
def test_a_page_is_a_page_and_its_furniture_is_no_text(name: str) -> None:
    page, article = (SEEDS / name).read_text("utf-8"), read(name)
    for part in ("<nav", "<footer", "application/ld+json", 'rel="canonical"', "og:site_name", "<figcaption>"):
        assert part in page
    assert article.url.startswith("https://")
    assert any(block.kind == "caption" for block in article.blocks)
    assert len(article.text) < len(page) * 0.8
    assert "<" not in article.text
    furniture = (
        *("Mest lest", "Personvern", "informasjonskapsler", "Annonse", "Del på", "Bli abonnent", "Elgokse"),
        *("Subscribe", "cookies", "Sign up", "Gulliver", "raffle", "Seal refuses", "Copy link"),
        *("Mentions légales", "Partager", "Se connecter", "La truite"),
        *("Tips oss", "JavaScript", "Tenn eit lys", "Fjøre", "Skriv ut", "Redaktør"),
    )
    assert [words for words in furniture if words in article.text] == []


def test_lines_that_lead_elsewhere_are_no_text() -> None:
    lines = [related.text for name in EXPECTED for related in read(name).related]
    assert len(lines) >= 7
    assert all(line.startswith(("Les også: ", "Läs också: ")) for line in lines)
    for name in EXPECTED:
        assert not re.search("Les også|Läs också", read(name).text)


# who says what


@pytest.mark.parametrize("name", EXPECTED)
def test_quotes_and_their_speakers_stand_in_the_text(name: str) -> None:
    article = read(name)
    for quote in article.quotes:
        assert article.text[quote.start : quote.end] == quote.text
        assert quote.speaker in article.text


@pytest.mark.parametrize(("date", "beginning", "speaker"), SAID)
def test_who_said_it(date: str, beginning: str, speaker: str) -> None:
    said = [quote for quote in dated(date).quotes if quote.text.startswith(beginning)]
    assert [quote.speaker_full for quote in said] == [speaker]
    assert said[0].confidence >= SHOWN_FROM


def test_the_ways_of_quoting_occur() -> None:
    ways = {(quote.kind, quote.marking) for quote in all_quotes() if quote.confidence >= SHOWN_FROM}
    assert {("direct", "dash"), ("direct", "marks"), ("indirect", "none"), ("mixed", "none")} <= ways
    assert {"statement", "question", "answer"} == {quote.turn for quote in all_quotes()}
    by_pronoun = {quote.speaker.casefold() for quote in all_quotes()} & {"han", "hun", "ho", "he", "she"}
    assert len(by_pronoun) >= 4
    for name in EXPECTED:  # a tag in the middle parts a quote in two
        chains = [quote.chain for quote in read(name).quotes if quote.chain and quote.kind == "direct"]
        if len(chains) > len(set(chains)):
            break
    else:
        pytest.fail("no quote is parted by its tag")


@pytest.mark.parametrize("opening", ["– ", "«", "“", "„", "»", "”", "« ", "—"])
def test_every_mark_begins_a_line_somewhere(opening: str) -> None:
    lines = [line for name in EXPECTED for line in read(name).text.splitlines()]
    assert any(line.startswith(opening) for line in lines)


@pytest.mark.parametrize(
    ("person", "least"),
    [("Mona Lauvås", 5), ("Per Haugom", 4), ("Arnfinn Hellebø", 4), ("Sigrun Tveit", 4), ("Ola Brekke", 3)],
)
def test_the_same_people_speak_over_the_years(person: str, least: int) -> None:
    years = [name[:4] for name in EXPECTED if person in speakers(read(name))]
    assert len(years) >= least
    assert len(set(years)) >= 2


def test_questions_of_an_interview_are_nobodys_words() -> None:
    article = read(INTERVIEW)
    asked = [line.removeprefix("– ") for line in article.text.splitlines() if re.match(r"– .*\?$", line)]
    questions = [quote for quote in article.quotes if quote.turn == "question"]
    assert len(asked) >= 7
    assert {quote.text for quote in questions} == {*asked, "Kommunen har ikke 186 millioner."}
    assert {quote.speaker_full for quote in questions} == {JOURNALIST}


# the tours


def code(name: str) -> list[str]:
    """What stands in a tour as something to type."""
    article = read(name)
    return [article.text[mark.start : mark.end] for mark in article.marks if mark.kind == "code"]


@pytest.mark.parametrize("name", TOURS)
def test_a_tour_names_keys_that_there_are(name: str) -> None:
    known = {key: command.id for command in COMMANDS for key in command.keys}
    keys = [typed for typed in code(name) if len(typed) <= 2]
    assert [key for key in keys if key not in known] == []
    shown = {known[key] for key in keys}
    reading = {"move-down", "move-up", "top", "bottom", "next-article", "previous-article", "pane-reader", "zen"}
    finding = {"find", "find-archive", "find-quotes", "next-match", "previous-match", "clear-search"}
    quoting = {"next-quote", "previous-quote", "copy", "pane-quotes"}
    assert reading | finding | quoting | {"help", "quit", "refresh", "star", "mark-read", "mark-unread"} <= shown


@pytest.mark.parametrize("name", TOURS)
def test_a_tour_takes_two_minutes(name: str) -> None:
    assert len(read(name).text.split()) < 450


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("seeds")
    OwnedLibrary.create(folder / "library", [("seeds", SEEDS)])
    assert refresh(folder / "library").added == len(EXPECTED)
    with Library.open(folder / "library", notes=folder / "notes.db") as opened:
        yield opened


@pytest.mark.parametrize("name", TOURS)
def test_searches_that_a_tour_proposes_find_more_than_the_tour(library: Library, name: str) -> None:
    searches = [typed for typed in code(name) if " " in typed and "replikk" not in typed]
    assert len(searches) == 3
    for typed in searches:
        results = library.search(typed)
        assert not results.problems
        assert {library.article(hit.row).source for hit in results.hits} - {"replikk"}, typed


def test_lauvaas_on_electricity_is_found_over_several_years(library: Library) -> None:
    hits = library.search("speaker:lauvås said:strøm").hits
    assert {library.article(hit.row).date[:4] for hit in hits} >= {"2019", "2024", "2025"}


def test_a_word_is_found_in_the_forms_that_the_tour_names(library: Library) -> None:
    titles = {library.article(hit.row).title for hit in library.search("strøm").hits}
    assert "Straumen heng i ein tømmerstokk" in titles
    assert "Kraftlaget varsler kutt til vinteren" in titles
