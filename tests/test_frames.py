"""Frames between processes, and articles inside them."""

import asyncio
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replikk_index import frames
from replikk_index.catalogue import packed, unpacked
from replikk_index.models import Article, Block, Mark, Quote, Related
from replikk_index.wire import pack_quotes, unpack_quotes

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@given(st.lists(st.dictionaries(ANY_TEXT, ANY_TEXT)))
def test_what_is_written_is_read(messages: list[dict[str, str]]) -> None:
    stream = io.BytesIO()
    for message in messages:
        frames.write(stream, message)
    stream.seek(0)
    assert [frames.read(stream) for _ in messages] == messages
    assert frames.read(stream) is None


def test_a_frame_cut_short_is_the_end() -> None:
    whole = frames.encode({"type": "work"})
    for length in range(len(whole)):
        assert frames.read(io.BytesIO(whole[:length])) is None


def test_an_absurd_length_is_refused() -> None:
    with pytest.raises(ValueError, match="4294967295 bytes"):
        frames.read(io.BytesIO(b"\xff\xff\xff\xff{}"))


async def test_the_event_loop_reads_the_same() -> None:
    stream = asyncio.StreamReader()
    stream.feed_data(frames.encode({"type": "a", "name": "\udcff"}) + frames.encode({"type": "b"})[:5])
    stream.feed_eof()
    assert await frames.receive(stream) == {"type": "a", "name": "\udcff"}
    assert await frames.receive(stream) is None


def test_an_article_survives_the_journey() -> None:
    article = Article(
        key="a" * 16,
        title="Kraftlaget varsler kutt",
        text="– Nei, sier Lauvås.\n\nSlutt\udcff",
        date="2025-11",
        date_precision="month",
        authors=("Nora Vik",),
        tags=("kraft",),
        blocks=(Block("paragraph", 0, 19), Block("heading", 21, 26, 2)),
        marks=(Mark("link", 0, 1, "https://fjordposten.example/"),),
        related=(Related("Les også: Mer", "", 26),),
        quotes=(Quote(2, 5, "Nei", "direct", "dash", speaker="Lauvås"),),
        origins={"date": "header line"},
        warnings=("odd",),
    )
    sent = packed(article)
    message = frames.read(io.BytesIO(frames.encode({"type": "article", "article": sent})))
    assert message is not None
    assert unpacked(message["article"]) == sent


def test_quotes_survive_the_journey() -> None:
    quotes = (Quote(2, 5, "Nei", "direct", "dash", speaker="Lauvås"), Quote(9, 12, "Jo", "mixed", "marks", chain=2))
    message = frames.read(io.BytesIO(frames.encode({"type": "quotes", "quotes": pack_quotes(quotes)})))
    assert message is not None
    assert unpack_quotes(message["quotes"]) == quotes
