"""Texts that show how fast quotes are found: ordinary articles, and megabytes that no newspaper would print."""

import time
from collections.abc import Iterator
from itertools import count, islice

from benchmarks import corpus

from replikk_index.quotes import extract
from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.languages import PROFILES

ARTICLE = 4_000
"""Letters of an article when rates are told in articles a second."""
MEGABYTE = 1_000_000
TENTH = 100_000
_LETTERS = 200_000
"""Letters of ordinary articles that are read."""
_MARKS = "«»“”„\"‘’‹›'"
_WARM = 3


def articles(language: str) -> list[str]:
    """Ordinary articles of one language, made by ``corpus``."""
    found = (made.body for made in map(corpus.article, count()) if made.language == language)
    texts: list[str] = []
    while sum(map(len, texts)) < _LETTERS:
        texts += islice(found, 1)
    return texts


def letters_a_second(texts: list[str], language: str) -> float:
    """How many letters are read in a second of one core, warm; the best of three."""
    for text in texts[:_WARM]:
        extract(text, language)
    taken = []
    for _ in range(3):
        began = time.process_time()
        for text in texts:
            extract(text, language)
        taken.append(time.process_time() - began)
    return sum(map(len, texts)) / min(taken)


def a_megabyte(text: str, language: str) -> float:
    """How many seconds of one core a megabyte of such text would take."""
    began = time.process_time()
    extract(text, language)
    return (time.process_time() - began) * MEGABYTE / len(text)


def hostile(language: str, letters: int) -> Iterator[tuple[str, str]]:
    """Names and texts of so many letters each of what might take long."""
    profile = PROFILES[language]
    for name, unit in {**_lines(profile), **_runs(profile)}.items():
        yield name, (unit * (letters // len(unit) + 1))[:letters]
    yield "people", "".join(f"{_name(number)} kom. " for number in range(letters // 14))[:letters]
    yield "namesakes", "".join(f"{_name(number)} Lauvås. Lauvås. " for number in range(letters // 20))[:letters]


def _lines(profile: Profile) -> dict[str, str]:
    """Lines and sentences."""
    says, she, that = _says(profile), _she(profile), profile.complementiser.split()[0]
    return {
        "dash lines": "– Nei.\n",
        "dash lines with tags": f"– Nei, {says} Mona Lauvås.\n",
        "dashes with tags in one paragraph": f"– Nei, {says} Mona Lauvås. ",
        "questions": "– Hva nå?\n",
        "questions and answers": "– Hva nå?\n– Nei.\n",
        "short paragraphs": "Vi.\n",
        "pronouns": f"{she.title()} {says} {that} vi venter. ",
        "sentences": "Vi venter. ",
        "headings": "Mona Lauvås\n",
    }


def _runs(profile: Profile) -> dict[str, str]:
    """What goes on without an end."""
    says, that = _says(profile), profile.complementiser.split()[0]
    source = profile.source_prepositions.split("|")[0]
    return {
        "dashes": "– ",
        "one paragraph": "Vi venter på fergen ",
        "marks and verbs": f"«Nei da nei», {says} ",
        "nested marks": "«“„",
        "names": "Mona Lauvås ",
        "capitals": "NEI OG NEI ",
        "one long word": "a",
        "says that": f"{says} {that} ",
        "according to": f"{source} ",
        **{f"open {mark}": f"{mark}Vi venter " for mark in _MARKS},
        **{f"only {mark}": mark for mark in _MARKS},
    }


def _says(profile: Profile) -> str:
    return (profile.plain.split() or profile.speech.split())[0]


def _she(profile: Profile) -> str:
    return next((word for word, gender in profile.pronouns.items() if gender == "f"), "")


def _name(number: int) -> str:
    """Another name for each number."""
    letters = "abcdefghijklmnoprstuvyæøå"
    first, rest = divmod(number, len(letters))
    second, third = divmod(first, len(letters))
    return f"Mona {letters[rest].upper()}{letters[third]}l{letters[second % len(letters)]}r"
