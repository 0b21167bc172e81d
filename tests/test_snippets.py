"""Matches and windows."""

import re

from hypothesis import given
from hypothesis import strategies as st

from replikk_index.snippets import matches, snippet

TEXT = (
    "Kraftlaget varsler kutt.\n\nStrømmen blir dyr i Lauvhamn. Ordføreren kaller det en akutt\nkrise for strøm og bygd."
)


def lit(text: str, *words: str, phrases: tuple[tuple[str, ...], ...] = ()) -> list[str]:
    return [text[start:end] for start, end in matches(text, words, phrases)]


def test_words_and_phrases_are_lit() -> None:
    assert lit(TEXT, "strøm", "strømmen") == ["Strømmen", "strøm"]
    assert lit(TEXT, phrases=(("akutt", "krise"),)) == ["akutt\nkrise"]
    assert lit(TEXT, "krise", phrases=(("akutt", "krise"),)) == ["akutt\nkrise"]
    assert lit(TEXT, "akutt", phrases=(("akutt", "fare"),)) == ["akutt"]
    assert lit(TEXT, "strom") == []


def test_the_window_shows_the_matches_and_no_cut_words() -> None:
    long = "Noe helt annet her. " * 30 + TEXT + " Mer til slutt." * 30
    found = snippet(long, ("krise", "strøm"), width=60)
    assert [found.text[a:b] for a, b in found.hits] == ["krise", "strøm"]
    assert long[found.start :].replace("\n", " ").startswith(found.text)
    assert set(found.text.split()) <= set(long.split())


def test_without_a_match_it_is_the_beginning() -> None:
    assert snippet(TEXT, ("havn",), width=30).text == "Kraftlaget varsler kutt."


@given(st.text(alphabet="ab æ\n.", max_size=400), st.integers(1, 80))
def test_hits_point_into_the_window(text: str, width: int) -> None:
    found = snippet(text, ("a", "ab"), (("b", "a"),), width)
    assert len(found.text) <= max(width, len(text))
    for start, end in found.hits:
        assert 0 <= start < end <= len(found.text)
        assert re.sub(r"\W+", " ", found.text[start:end]) in ("a", "ab", "b a")


def test_paragraphs_of_a_snippet_are_parted_by_one_space() -> None:
    found = snippet("Strømmen var klar.\n\nInne var det kaldt.", ("strømmen", "inne"), width=40)
    assert found.text == "Strømmen var klar. Inne var det kaldt."
    assert [found.text[start:end] for start, end in found.hits] == ["Strømmen", "Inne"]
