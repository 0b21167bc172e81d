"""Quotes as the reader and the sidebar show them."""

from replikk.render import Span
from replikk.strings import tr
from replikk.widgets.quote_sidebar import Saying
from replikk_index.models import Article, Quote

SURE_FROM = 0.75
"""Below this a speaker gets a question mark."""
NEAR = 200
"""Letters around a quote in which its speaker is looked for."""

_CLOSING = {"«": "»", "»": "«", "“": "”", "”": "”", "„": "“", '"': '"', "‘": "’", "’": "’", "‹": "›", "›": "‹"}


def shown(article: Article) -> tuple[Quote, ...]:
    """The quotes that are shown without being asked for: sure enough, and no questions of journalists."""
    return tuple(each for each in article.quotes if each.is_shown)


def saying(quote: Quote, article: Article) -> Saying:
    """What the sidebar shows."""
    return Saying(
        speaker=name_of(quote),
        role=quote.role if quote.role != quote.speaker else "",
        words=words_of(quote, article.text),
        kind="" if quote.kind == "direct" else tr(quote.kind),
        kind_short=tr("indir.") if quote.kind == "indirect" else "",
        direct=quote.kind != "indirect",
    )


def name_of(quote: Quote) -> str:
    """Who says it, with a question mark where that is unsure."""
    full = quote.speaker_full or quote.speaker
    if not full:
        return tr("unnamed")
    if quote.confidence >= SURE_FROM:
        return full
    return f"{full} ?" if quote.speaker in full else f"{quote.speaker} ? {full}"


def words_of(quote: Quote, text: str = "") -> str:
    """The words with their dash or marks, in the marks of the text where that is given."""
    words = " ".join(quote.text.split())
    if quote.marking == "dash":
        return f"– {words}"
    if quote.marking == "marks":
        opening = text[quote.start - 1 : quote.start] if quote.start else ""
        opening = opening if opening in _CLOSING else "«"
        return f"{opening}{words}{_CLOSING[opening]}"
    return words


def spans(article: Article) -> tuple[Span, ...]:
    """Everything in the text that looks different: marks, quotes and the names of who speaks."""
    found = [Span(mark.start, mark.end, "inline-code" if mark.kind == "code" else mark.kind) for mark in article.marks]
    for quote in shown(article):
        found.append(Span(quote.start, quote.end, "indirect" if quote.kind == "indirect" else "quote"))
        span = speaker_span(article, quote)
        if span and quote.speaker[:1].isupper():
            found.append(Span(*span, "speaker"))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


def lit(article: Article, quote: Quote) -> tuple[Span, ...]:
    """The spans to light when a quote is selected: its words, and its speaker if they are named nearby."""
    words = Span(quote.start, quote.end, "lit")
    span = speaker_span(article, quote)
    return (words, Span(*span, "lit-speaker")) if span else (words,)


def speaker_span(article: Article, quote: Quote) -> tuple[int, int] | None:
    """Where the speaker of a quote is named: behind it, or else before it; None if not nearby."""
    if not quote.speaker:
        return None
    text, size = article.text, len(quote.speaker)
    behind = text.find(quote.speaker, quote.end, quote.end + NEAR)
    before = text.rfind(quote.speaker, max(0, quote.start - NEAR), quote.start)
    parted = text.find("\n", quote.end, behind) >= 0 if behind >= 0 else True
    if behind >= 0 and not (parted and before >= 0):
        return behind, behind + size
    return (before, before + size) if before >= 0 else None
