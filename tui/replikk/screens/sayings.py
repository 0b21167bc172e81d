"""Quotes as the reader and the sidebar show them."""

from collections.abc import Sequence
from dataclasses import replace

from replikk.evidence import FAIRLY_SURE
from replikk.render import Span
from replikk.strings import tr
from replikk.widgets.sayings import Saying
from replikk_index.models import JOURNALIST, SHOWN_FROM, Article, Quote

CORRECTED = "*"
"""Behind a speaker whom the user has named."""
MOST_UNSAID = 4
"""Quotes in a row below one name, so that it never is far away."""
NEAR = 200
"""Letters around a quote in which its speaker is looked for."""

_CLOSING = {"«": "»", "»": "«", "“": "”", "”": "”", "„": "“", '"': '"', "‘": "’", "’": "’", "‹": "›", "›": "‹"}


def shown(article: Article, *, doubtful: bool = False) -> tuple[Quote, ...]:
    """The quotes that are listed: sure enough, unless ``doubtful`` asks for all; no questions of journalists."""
    return tuple(each for each in article.quotes if each.is_shown or (doubtful and not _asks(each)))


def listed(article: Article, quotes: Sequence[Quote]) -> tuple[Saying, ...]:
    """What the sidebar shows of some of the article's quotes: names once, questions above their answers."""
    asked = questions(article)
    found: list[Saying] = []
    last: Quote | None = None
    unsaid = 0
    for quote in quotes:
        unsaid = unsaid + 1 if unsaid < MOST_UNSAID and _goes_on(last, quote) else 0
        found.append(replace(saying(quote, article), question=asked.get(quote.start, ""), goes_on=unsaid > 0))
        last = quote
    return tuple(found)


def questions(article: Article) -> dict[int, str]:
    """For an answer, by its start, the question before it; on one line."""
    found: dict[int, str] = {}
    asked = ""
    for quote in article.quotes:
        if asked and (quote.turn == "answer" or quote.correction):
            found[quote.start] = asked
        asked = " ".join(quote.text.split()) if _asks(quote) else ""
    return found


def _asks(quote: Quote) -> bool:
    return quote.turn == "question" or quote.speaker_full == JOURNALIST


def _goes_on(last: Quote | None, quote: Quote) -> bool:
    """Whether the name over the last quote stands for this one, too: one utterance, as sure, and nothing to add."""
    if (
        last is None
        or not quote.chain
        or quote.correction != last.correction
        or quote.chain != last.chain
        or name_of(quote) != name_of(last)
    ):
        return False
    return quote.kind in ("direct", last.kind) and role_of(quote) in ("", role_of(last))


def saying(quote: Quote, article: Article) -> Saying:
    """What the sidebar shows of one quote."""
    return Saying(
        speaker=name_of(quote),
        role=role_of(quote),
        words=words_of(quote, article.text),
        kind=kind_of(quote) if quote.correction == "dropped" or quote.kind == "direct" else tr(quote.kind),
        kind_short=kind_of(quote),
        direct=quote.kind != "indirect",
    )


def kind_of(quote: Quote) -> str:
    """The kind in a short word; nothing for direct speech, which has its dash or marks."""
    if quote.correction == "dropped":
        return tr("no quote")
    return {"direct": "", "indirect": tr("indir."), "mixed": tr("mixed")}[quote.kind]


def name_of(quote: Quote) -> str:
    """Who says it, and behind it how sure that is: see ``sign_of``."""
    name = quote.speaker_full or quote.speaker or tr("unnamed")
    sign = sign_of(quote)
    return f"{name} {sign}" if sign else name


def sign_of(quote: Quote) -> str:
    """``*`` where the user has given it to the speaker, ``?`` where it is unsure, ``??`` where it is doubtful."""
    if quote.correction == "speaker":
        return CORRECTED
    return "" if quote.confidence >= FAIRLY_SURE else "?" if quote.confidence >= SHOWN_FROM else "??"


def role_of(quote: Quote) -> str:
    """The role as written here, where it says more than the name."""
    name = quote.speaker_full or quote.speaker
    return quote.role if quote.role.casefold() not in name.casefold() else ""


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


def spans(article: Article, quotes: Sequence[Quote]) -> tuple[Span, ...]:
    """Everything in the text that looks different: marks, these quotes and the names of who speaks."""
    found = [Span(mark.start, mark.end, "inline-code" if mark.kind == "code" else mark.kind) for mark in article.marks]
    for quote in quotes:
        found.append(Span(quote.start, quote.end, "indirect" if quote.kind == "indirect" else "quote"))
        if sign := sign_of(quote):
            found.append(Span(quote.start, quote.end, "corrected" if sign == CORRECTED else "unsure"))
        span = speaker_span(article, quote)
        if span and _is_name(article.text[slice(*span)], quote):
            found.append(Span(*span, "speaker"))
    return tuple(sorted(found, key=lambda span: (span.start, -span.end)))


def _is_name(written: str, quote: Quote) -> bool:
    """Whether what is written is a name, not *she* nor *the mayor*."""
    return written[:1].isupper() and written in (quote.speaker_full or quote.speaker)


def lit(article: Article, quote: Quote) -> tuple[Span, ...]:
    """The spans to light when a quote is selected: its words, and its speaker if they are named nearby."""
    words = Span(quote.start, quote.end, "lit")
    span = speaker_span(article, quote)
    return (words, Span(*span, "lit-speaker")) if span else (words,)


def speaker_span(article: Article, quote: Quote) -> tuple[int, int] | None:
    """Where the speaker of a quote is named: behind it, or else before it; None if not nearby."""
    name = quote.speaker_full.split(" ")[-1] if quote.correction == "speaker" else quote.speaker
    if not name:
        return None
    text, size = article.text, len(name)
    behind = text.find(name, quote.end, quote.end + NEAR)
    before = text.rfind(name, max(0, quote.start - NEAR), quote.start)
    parted = text.find("\n", quote.end, behind) >= 0 if behind >= 0 else True
    if behind >= 0 and not (parted and before >= 0):
        return behind, behind + size
    return (before, before + size) if before >= 0 else None
