"""The articles that come along: every one can be read without a warning, and holds quotes."""

from dataclasses import replace
from pathlib import Path

import pytest

from replikk_index import quotes, sources
from replikk_index.models import JOURNALIST, SHOWN_FROM, Article

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


def read(name: str) -> Article:
    article = sources.read((SEEDS / name).read_bytes(), name, f"seeds/{name}")
    return replace(article, quotes=quotes.extract(article.text, article.language))


def speakers(article: Article) -> set[str]:
    shown = {quote.speaker_full for quote in article.quotes if quote.confidence >= SHOWN_FROM}
    return shown - {"", JOURNALIST}


def test_the_folder_holds_these_articles_and_nothing_else() -> None:
    assert {path.name for path in SEEDS.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_seed_is_read_whole(name: str) -> None:
    article = read(name)
    assert (article.title, article.source, article.language) == EXPECTED[name]
    assert article.date[:10] == name[:10]
    assert article.warnings == ()
    assert speakers(article)


@pytest.mark.parametrize("name", EXPECTED)
def test_furniture_of_pages_is_no_text(name: str) -> None:
    text = read(name).text
    for foreign in (
        "Mest lest",
        "Personvern",
        "Abonnement",
        "Subscribe",
        "Mentions légales",
        "Les også",
        "Läs också",
    ):
        assert foreign not in text


def test_half_are_norwegian_and_the_tour_is_the_newest() -> None:
    languages = [language for _, _, language in EXPECTED.values()]
    assert 2 * sum(language in {"nb", "nn"} for language in languages) >= len(languages)
    assert set(languages) == {"nb", "nn", "sv", "da", "en", "de", "fr", "es"}
    assert max(EXPECTED) == "2026-11-20-velkommen-til-lesesalen.md"


@pytest.mark.parametrize(("person", "least"), [("Mona Lauvås", 5), ("Per Haugom", 4), ("Arnfinn Hellebø", 4)])
def test_the_same_people_speak_over_the_years(person: str, least: int) -> None:
    assert sum(person in speakers(read(name)) for name in EXPECTED) >= least


def test_a_role_is_resolved_to_the_person_who_has_it() -> None:
    article = read("2025-11-14-kraftlaget-varsler-kutt.txt")
    said = {quote.text: quote.speaker_full for quote in article.quotes}
    assert said["Dette må vi se på"] == "Per Haugom"


def test_questions_of_an_interview_are_nobodys_words() -> None:
    article = read("2026-09-03-ordforeren-vi-venter-ikke-lenger.txt")
    asked = [quote for quote in article.quotes if quote.turn == "question"]
    assert len(asked) >= 6
    assert {quote.speaker_full for quote in asked} == {JOURNALIST}
