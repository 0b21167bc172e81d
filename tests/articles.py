"""Articles made in memory, for tests of what comes after reading."""

from collections.abc import Sequence

from replikk_index.keys import article_key
from replikk_index.models import JOURNALIST, Article, Block, Quote


def article(
    title: str,
    *paragraphs: str,
    date: str = "",
    language: str = "nb",
    source: str = "",
    place: str = "",
    author: str = "",
    said: Sequence[tuple[str, str]] = (),
    confidence: float = 1.0,
) -> Article:
    """An article whose quotes are (speaker, words) and stand in its text."""
    text = "\n\n".join(paragraphs)
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block("paragraph", start, start + len(paragraph)))
        start += len(paragraph) + 2
    quotes = (_quote(text, speaker, words, confidence) for speaker, words in said)
    return Article(
        article_key(title),
        title,
        text,
        date=date,
        date_precision="minute" if "T" in date else ("", "year", "month", "day")[date.count("-") + bool(date)],
        place=place,
        source=source,
        authors=(author,) if author else (),
        language=language,
        blocks=tuple(blocks),
        quotes=tuple(sorted(quotes, key=lambda quote: quote.start)),
    )


def _quote(text: str, speaker: str, words: str, confidence: float) -> Quote:
    start = text.index(words)
    return Quote(
        start,
        start + len(words),
        words,
        "direct",
        "dash",
        turn="question" if speaker == JOURNALIST else "statement",
        speaker=speaker.split()[-1],
        speaker_full=speaker,
        confidence=confidence,
    )
