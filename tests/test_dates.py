"""Dates as people write them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index.models import when_number
from replikk_index.sources.dates import at_start, parse


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2017", "2017"),
        ("2017-11", "2017-11"),
        ("2017-11-09", "2017-11-09"),
        ("2017-11-09T14:03:11.123+01:00", "2017-11-09T14:03"),
        ("2017-11-09 14:03", "2017-11-09T14:03"),
        ("2017/11/09", "2017-11-09"),
        ("20171109", "2017-11-09"),
        ("9.11.2017", "2017-11-09"),
        ("9. 11. 2017", "2017-11-09"),
        ("09.11.17", "2017-11-09"),
        ("9/11-2017", "2017-11-09"),
        ("9.11.2017 14:03", "2017-11-09T14:03"),
        ("11/25/2017", "2017-11-25"),
        ("torsdag 9. november 2017 kl. 14.03", "2017-11-09T14:03"),
        ("Publisert: 9. nov. 2017, 14:03 | Oppdatert 10. nov. 2017", "2017-11-09T14:03"),
        ("Oppdatert 9. november 2017", "2017-11-09"),
        ("november 2017", "2017-11"),
        ("Uppdaterad 9 november 2017 kl 14.03", "2017-11-09T14:03"),
        ("torsdag den 9. november 2017", "2017-11-09"),
        ("November 9, 2017", "2017-11-09"),
        ("Nov. 9, 2017, 2:03 p.m. ET", "2017-11-09T14:03"),
        ("9th of November 2017", "2017-11-09"),
        ("Thu, 09 Nov 2017 14:03:00 +0100", "2017-11-09T14:03"),
        ("Thu Nov  9 14:03:00 2017", "2017-11-09T14:03"),
        ("Donnerstag, 9. November 2017, 14:03 Uhr", "2017-11-09T14:03"),
        ("3. März 2021", "2021-03-03"),
        ("le 1er août 2019 à 14h03", "2019-08-01T14:03"),
        ("9 de noviembre de 2017", "2017-11-09"),
        ("1510236180", "2017-11-09T14:03"),
        ("2017-11-09+01:00", "2017-11-09"),
        ("First published on Thu 9 Nov 2017 14.03 GMT", "2017-11-09T14:03"),
        ("Først publisert torsdag den 9. november 2017", "2017-11-09"),
        ("2017年11月9日", "2017-11-09"),
        ("2017년 11월", "2017-11"),
    ],
)
def test_known_forms(text: str, iso: str) -> None:
    date = parse(text)
    assert date is not None
    assert date.iso == iso
    assert date.precision == {4: "year", 7: "month", 10: "day", 16: "minute"}[len(iso)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kl. 14.03",
        "31.02.2017",
        "2017-13-01",
        "2017-00-10",
        "lørdag 3. mars",
        "2017 var et godt år",
        "14",
        "x" * 5000,
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert parse(text) is None


def test_a_date_before_other_words() -> None:
    found = at_start("2017-11 HOLMAVÅG (NTB) Den")
    assert found is not None
    assert found[0].iso == "2017-11"
    assert found[1] == len("2017-11")


@given(st.text(max_size=60) | st.from_regex(r"\A\d{1,4}[-./ ]\d{1,2}[-./ ]\d{1,4}( \d\d[:.]\d\d)?\Z"))
def test_whatever_is_read_can_be_sorted(text: str) -> None:
    date = parse(text)
    assert date is None or 1000_01_01_0000 <= when_number(date.iso) < 3000_01_01_0000


@given(st.dates(min_value=datetime.date(1600, 1, 1), max_value=datetime.date(2099, 12, 31)))
def test_every_day_is_read(day: datetime.date) -> None:
    for text in (day.isoformat(), f"{day.day}.{day.month}.{day.year}", f"{day.year}{day.month:02}{day.day:02}"):
        date = parse(text)
        assert date is not None
        assert date.iso == day.isoformat()


@pytest.mark.parametrize("text", ["2017-13", "2017-00", "2017-13-45", "0000-00-00", "32.13.2017"])
def test_there_is_no_such_day(text: str) -> None:
    assert parse(text) is None
