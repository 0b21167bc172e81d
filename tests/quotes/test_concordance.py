"""Looking up where words stand answers as looking for them does."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from replikk_index.quotes.grammar.concordance import Concordance

PATTERN = re.compile(r"(?<![\w-])(?:la vekt på|la|vekt|sa)(?![\w-])")
WORDS = Concordance(PATTERN)
PIECES = st.lists(st.sampled_from(["la ", "vekt ", "på ", "sa ", "sang ", "la-", ", "]), min_size=150, max_size=250)


@example("la " * 150 + "la vekt på " * 10, 452, 0)
@given(PIECES.map("".join), st.integers(0, 900), st.integers(0, 900))
def test_what_stands_in_a_stretch_is_found(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    while end < len(text) and text[end].isalnum():
        end += 1  # a stretch cuts no word in two
    while end < len(text) and text[end] == "-":
        end -= 1
    if end < start or (end < len(text) and not text[end].isspace() and text[end] != ","):
        return
    expected = [found.span() for found in PATTERN.finditer(text, start, end)]
    assert [found.span() for found in WORDS.finditer(text, start, end)] == expected
    assert [found.span() for found in WORDS.backwards(text, start, end)] == expected[::-1]
    first = WORDS.search(text, start, end)
    assert (first.span() if first else None) == (expected[0] if expected else None)
