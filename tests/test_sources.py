"""The door of the room: any bytes become an article or a refusal, and nothing else."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from replikk_index.errors import Refused
from replikk_index.keys import article_key
from replikk_index.models import Article
from replikk_index.sources import IMPORTER_VERSION, folder, read
from replikk_index.text import clean
from tests.pages import LONG, page

SHOWN = "Havna er stengt til i morgen, sier fogden i Lauvhamn."
LINES = f"<p>{SHOWN}</p>"


def article(source: str | bytes, name: str = "x.html") -> Article:
    return read(source.encode() if isinstance(source, str) else source, name, f"arkiv/{name}")


def check(found: Article) -> None:
    """What holds for every article."""
    assert found.text
    assert found.title
    assert clean(found.text) == found.text
    assert clean(found.title) == found.title
    assert "⟦" not in found.text
    assert "\n\n".join(found.text[block.start : block.end] for block in found.blocks) == found.text
    assert all(0 <= mark.start < mark.end <= len(found.text) for mark in found.marks)
    assert all(0 <= line.offset <= len(found.text) for line in found.related)


def test_the_importer_has_a_version() -> None:
    assert IMPORTER_VERSION >= 1


def test_the_key_comes_from_the_address_or_else_from_the_place() -> None:
    head = '<link rel="canonical" href="https://avis.example/sak?utm_source=a">'
    assert article(page(head=head)).key == article_key("https://avis.example/sak")
    assert article(page()).key == article_key("arkiv/x.html")
    front = '<link rel="canonical" href="https://avis.example/">'
    assert article(page(head=front)).key == article_key("arkiv/x.html")


def test_an_address_in_front_matter_is_made_canonical_too() -> None:
    found = article("---\ntitle: Havna\nurl: https://Avis.example/sak?utm_source=a#b\n---\nStengt.", "sak.md")
    assert found.url == "https://avis.example/sak"
    assert found.key == article_key(found.url)


def test_text_markdown_and_html_go_to_their_readers() -> None:
    assert (
        article("Havna er stengt\n\nTo skip ligger og venter ute på fjorden i dag.", "a.txt").title == "Havna er stengt"
    )
    assert article("# Havna er stengt\n\nTo skip *venter* i dag.", "a.md").marks[0].kind == "emphasis"
    assert article(page(), "a").title == "Havna er stengt"


def test_a_title_from_a_file_name_shows_undecodable_bytes() -> None:
    name = os.fsdecode(b"bl\xe5tur.md")
    found = article("```\nkode = 1\n```\n", name)
    assert found.title == r"bl\xe5tur"
    assert found.key == article_key(f"arkiv/{name}")
    check(found)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \r\n\t\0\0", "empty"),
        (b"%PDF-1.4", "PDF"),
        (random.Random(1).randbytes(4000), "binary"),
        (b"<html><head><title>Bare tittel</title><script>x()</script></head><body></body></html>", "no text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(data: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read(data, "fil", "arkiv/fil")


def test_too_much_is_refused() -> None:
    with pytest.raises(Refused, match="50 MB"):
        read(b" " * (folder.LARGEST + 1), "a.txt", "arkiv/a.txt")
    with pytest.raises(Refused, match="million letters"):
        read(b"<html><body>" + b"hav og land " * 2_000_000, "a.html", "arkiv/a.html")


@pytest.mark.parametrize(
    ("source", "warned"),
    [
        ("<html><body>" + "<div>" * 100_000 + LINES + "</div>" * 100_000, "tags"),
        ("<html><body>" + "<div>" * 300 + LINES + "</div>" * 300, "parser"),
        ("<html><body>" + "<blockquote>" * 235 + LINES + "</blockquote>" * 235, ""),
        ("<html><body><div " + " ".join(f"a{n}=1" for n in range(200_000)) + ">" + LINES, "attributes"),
        ("<html><body>" + LINES + '<img src="data:image/png;base64,' + "A" * 12_000_000 + '">', ""),
        ("<html><body>" + LINES + '<img alt="' + "A" * 12_000_000 + '">', "very long"),
        ("<html><body>" + "<a href='" * 60_000 + "'>" + LINES, "tags"),
        ("<html><body>" + LINES + "<b>x</b><br>" * 9_000, ""),
        ("<html><body>" + LINES.replace("H", "\0H") + "\0" * 3_000, ""),
    ],
    ids="deep deeper quotations attributes data-address long-attribute unclosed breaks zeros".split(),
)
def test_hostile_pages_keep_their_text(source: str, warned: str) -> None:
    found = article(source)
    check(found)
    assert SHOWN in found.text
    assert bool(found.warnings) == bool(warned)
    assert warned in "".join(found.warnings)


def test_scripts_styles_and_escape_sequences_never_show() -> None:
    noise = "\x1b]52;c;aGVp\x07\x9b31m\u202e&#27;[2J&#x9d;0;x&#7;<script>skjult()</script><style>.skjult{}</style>"
    for source in (page(f"<p>{SHOWN}{noise}</p><noscript>skjult</noscript>"), f"<p>{SHOWN}{noise}", SHOWN + noise):
        found = article(source)
        check(found)
        assert "\x1b" not in found.text
        assert "\u202e" not in found.text
    assert "skjult" not in article(page(f"<p>{SHOWN}{noise}</p><noscript>skjult</noscript>")).text
    many = "<html><body>" + "<i></i>" * 30_000 + f"<p>{SHOWN}{noise}</p>"
    assert "skjult" not in article(many).text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("declared", ["utf-8", "utf-16", "klingon", "x" * 500])
def test_the_declared_encoding_is_not_trusted_blindly(encoding: str, declared: str) -> None:
    source = page().replace('charset="utf-8"', f'charset="{declared}"')
    assert article(source.encode(encoding)).text == "\n\n".join(LONG)


def test_letters_that_cannot_be_decoded_are_counted() -> None:
    found = article(page().encode() + b"\xff")
    assert found.warnings == ("1 letters could not be decoded",)


FRAGMENTS = st.lists(
    st.sampled_from(
        "<p> </p> <div> </div> <b> </b> <br> <br><br> <li> <ul> </ul> <h2> </h2> <q> </q> <table><tr><td> </table> "
        "<a href='/x'> </a> Les&#32;også: <figure><figcaption> </figure> <blockquote> <pre> </pre> ⟦0⟧ ⟦¶⟧ <!-- --> "
        "<script> </script> <article> </article> <code> &amp; &#0; \x1b[1m é e\u0301 \u0301 –&#32;Hei. ord « ».".split()
    )
    | st.text(max_size=8),
    max_size=40,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(FRAGMENTS)
def test_any_page_becomes_an_article_or_a_refusal(fragments: list[str]) -> None:
    try:
        found = read(("<html><body>" + " ".join(fragments)).encode("utf-8", "replace"), "x.html", "a/x.html")
    except Refused:
        return
    assert clean(found.text) == found.text
    assert "\n\n".join(found.text[block.start : block.end] for block in found.blocks) == found.text


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html", "a"]))
def test_any_bytes_become_an_article_or_a_refusal(data: bytes, name: str) -> None:
    try:
        found = read(data, name, f"a/{name}")
    except Refused:
        return
    assert clean(found.text) == found.text


def test_the_door_opens_without_the_parsers() -> None:
    code = "import sys, replikk_index.sources; print({'lxml', 'trafilatura', 'markdown_it'} & set(sys.modules))"
    paths = os.pathsep.join(str(Path(__file__).parent.parent / each) for each in ("tui", "index"))
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "set()\n"
