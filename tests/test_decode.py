"""Bytes to text."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.errors import Refused
from replikk_index.sources.decode import decode

NORWEGIAN = (
    "Ærfuglene på Bjørnøya har fått fred, sa han. – Nå må vi følge med, også om våren, for å se «hvordan» det går."
)
SWEDISH = "”Vi får se”, sade hon. Åtgärderna på sjön är för små, och därför måste någon ändra på reglerna före hösten."
FRENCH = "« C’est très gênant », a déclaré la députée à la fin de l’été. Le garçon a dû être élevé à Besançon."
RUSSIAN = "Правительство объявило в среду о новых мерах поддержки, и министр ответил на вопросы журналистов."


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
@pytest.mark.parametrize("text", [NORWEGIAN, SWEDISH, FRENCH])
def test_western_texts(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["cp850", "iso8859_15", "latin-1"])
def test_old_encodings(encoding: str) -> None:
    text = NORWEGIAN.replace("–", "-")
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r"])
def test_cyrillic(encoding: str) -> None:
    assert decode((RUSSIAN * 3).encode(encoding)).text == RUSSIAN * 3


def test_letters_far_down_decide_too() -> None:
    text = "plain words " * 20_000 + NORWEGIAN
    assert decode(text.encode("mac_roman")).text == text


def test_the_declared_encoding_comes_before_guessing() -> None:
    data = "Ä".encode("cp850")
    assert decode(data, "cp850").text == "Ä"
    assert decode(data, "rot13").text == decode(data).text
    assert decode(data, "no such thing").text == decode(data).text
    assert decode("“x”".encode("cp1252"), "iso-8859-1").text == "“x”"


def test_a_broken_byte_does_not_make_utf8_something_else() -> None:
    found = decode((NORWEGIAN * 3).encode() + b"\xff")
    assert found.encoding == "utf-8"
    assert found.flaws == 1
    assert found.text == NORWEGIAN * 3 + "\ufffd"


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 8, bytes(2000), b"\x7fELF\2\1\1" + bytes(64)]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        decode(data)


def test_nothing_is_something() -> None:
    assert decode(b"").text == ""
    assert decode(codecs.BOM_UTF8).text == ""


@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "cp1252", "unicode_escape", "idna", "\0"]))
def test_no_bytes_raise_anything_else(data: bytes, declared: str) -> None:
    with contextlib.suppress(Refused):
        assert isinstance(decode(data, declared).text, str)


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Rada miejska postanowiła we wtorek zbudować most. Żółta łódź płynie, więc środki są.", "cp1250 iso8859_2"),
        ("Městská rada v úterý rozhodla postavit nový most přes řeku po jedenácti letech sporů.", "cp1250 iso8859_2"),
        ("Belediye meclisi salı günü nehrin üzerine köprü yapmaya karar verdi; ağaç, çiçek, şehir.", "cp1254"),
    ],
)
def test_central_europe_and_turkey(text: str, encodings: str) -> None:
    for encoding in encodings.split():
        assert decode(text.encode(encoding)).text == text


def test_halves_of_a_letter_are_joined() -> None:
    found = decode(b"smil \xed\xa0\xbd\xed\xb8\x80 p\xc3\xa5 \xed\xa0\xbd")
    assert (found.text, found.encoding) == ("smil 😀 på \ufffd", "utf-8")
    cyrillic = ("Вот он\u00a0«" + RUSSIAN) * 3
    assert decode(cyrillic.encode("cp1251")).text == cyrillic


def test_zero_bytes_here_and_there_do_not_make_utf16() -> None:
    assert decode((f"{NORWEGIAN}\0" * 2).encode()).encoding == "utf-8"
    with contextlib.suppress(Refused):
        assert decode(b"<p>\0" * 40 + NORWEGIAN.encode()).encoding == "utf-8"
