"""Cleaning: what comes from outside is safe to store and to show, and nothing else is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.text import clean, clean_line, fold_name, tokens, within_one_letter, without_escapes

TRICKS = st.sampled_from(
    "\x1b[31m|\x1b]0;|\x07|\x9b|\x1b\\|\u200d|\u200c|e\u0301|\u0323|\r\n|\r|\u2028|\u202e|\u00ad|\u212a|\u1fef|\u0338|="
    "|ä|\U0001f468|\u1100|\u1161|\ud800|\U000e0041|\u05d0".split("|")
)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("en\r\nto\rtre\x85fire\u2028fem\u2029", "en\nto\ntre\nfire\nfem\n"),
        ("\x1b[1;31mrødt\x1b[0m", "rødt"),
        ("\x9b31mrødt", "rødt"),
        ("\x1b]8;;https://example.org\x1b\\lenke\x1b]8;;\x07", "lenke"),
        ("\x9d0;tittel\x9cetter", "etter"),
        ("\x1bPq#0\x1b\\etter", "etter"),
        ("\x1b]0;aldri slutt\nmer", "0;aldri slutt\nmer"),
        ("a\x00b\x08c\x7fd\x9fe", "abcde"),
        ("brann\u00advesen\u200b\u2060\ufeff", "brannvesen"),
        ("\u202eab\u2066c\u061c\U000e0041", "abc"),
        ("10\u202f000\u00a0kr\u2003x", "10 000 kr x"),
        ("a\tb", "a    b"),
        ("A\u030ase", "Åse"),
        ("ord\u200dord", "ordord"),
        ("\U0001f469\u200d\U0001f680", "\U0001f469\u200d\U0001f680"),
        ("x\ud83dy", "xy"),
    ],
)
def test_clean(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_marks_do_not_pile_up() -> None:
    piled = clean("z" + "\u0335" * 30 + "!")
    assert piled == "z" + "\u0335" * 4 + "!"
    assert clean("–" * 30) == "–" * 30


@given(st.text() | st.lists(TRICKS | st.characters(), max_size=40).map("".join))
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    once = clean(raw)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(letter) in {"Cs"} or letter in "\x1b\r\x9b\u202e" for letter in once)
    once.encode("utf-8")


@given(st.text(alphabet="abcæøå .,–«»\n", max_size=200))
def test_ordinary_text_stays(raw: str) -> None:
    assert clean(raw) == raw


def test_clean_line_folds_space() -> None:
    assert clean_line("  to\n\n ord\t ") == "to ord"


def test_tokens_know_their_places() -> None:
    text = "Strømmen, 12 kr – E-verket!"
    found = tokens(text)
    assert [word for word, _, _ in found] == ["strømmen", "12", "kr", "e", "verket"]
    assert all(text[start:end].lower() == word for word, start, end in found)


def test_names_sort_as_norwegians_expect() -> None:
    names = ["Åse", "Zoe", "Østby", "ærlig", "Éva", "eva", "Ada", "Lund", "lund-Berg"]
    assert sorted(names, key=fold_name) == ["Ada", "Éva", "eva", "Lund", "lund-Berg", "Zoe", "ærlig", "Østby", "Åse"]


def test_only_escape_sequences_are_taken_out() -> None:
    assert without_escapes("a\x1b]52;c;aGVp\x07b\x1b[31mc\x9b0md&#27;[1me&#x1B;]0;x\x07f\tg\r\n") == "abcdef\tg\r\n"


@given(st.text("abø", max_size=5), st.text("abø", max_size=5))
def test_words_within_one_letter_are_those_one_step_of_typing_apart(word: str, other: str) -> None:
    less = {word[:at] + word[at + 1 :] for at in range(len(word))}
    changed = {word[:at] + letter + word[at + 1 :] for at in range(len(word)) for letter in "abø"}
    more = {word[:at] + letter + word[at:] for at in range(len(word) + 1) for letter in "abø"}
    assert within_one_letter(word, other) == (other in less | changed | more | {word})
