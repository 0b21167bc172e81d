"""What the user says of quotes, laid over what the rules found.

A correction is anchored by the quote's words (``selector``), so that it survives another import and better rules:
it holds for every quote that now stands where the corrected one stood, and if the rules find none there any more,
a quote that was given to somebody is shown all the same.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace

from replikk_index.catalogue import Catalogue
from replikk_index.errors import UnknownKey
from replikk_index.models import Article, Head, Quote, QuoteHead
from replikk_index.notes import CorrectedQuote, Notes
from replikk_index.selector import Found, Selector

_SHARED = 0.5
"""A quote is where another one stood if this share of the shorter one lies within the longer."""

_YOUR_WORD = "you said so"


@dataclass(frozen=True, slots=True)
class Undo:
    """What brings the notes back to where they were before one change."""

    corrections: tuple[tuple[str, CorrectedQuote | None], ...] = ()
    """By id, as it was."""
    forms: tuple[tuple[str, str | None], ...] = ()
    """By form of a name, whose it was."""


class Corrections:
    """The corrections of one library. Safe to use from several threads."""

    def __init__(self, catalogue: Catalogue, notes: Notes | None) -> None:
        self._catalogue = catalogue
        self._notes = notes
        self._known: tuple[tuple[int, int], dict[int, str], dict[str, int]] = ((-1, -1), {}, {})
        self._seen: dict[str, tuple[tuple[int, int, int], dict[int, str], int]] = {}
        """By article: what it looked like, who says its corrected quotes, and how many more it shows."""

    # as they are read

    def over(self, article: Article) -> Article:
        """The article with its quotes corrected."""
        mine = self._notes.corrections(article.key) if self._notes else ()
        return replace(article, quotes=_corrected(article, mine)) if mine else article

    def over_quotes(self, heads: Sequence[QuoteHead]) -> tuple[QuoteHead, ...]:
        """The heads with their quotes corrected."""
        if not self.speakers():
            return tuple(heads)
        return tuple(self._over_quote(each) for each in heads)

    def over_heads(self, heads: Sequence[Head]) -> tuple[Head, ...]:
        """The heads of articles, with as many quotes as are left."""
        self.speakers()
        more = self._known[2]
        if not more:
            return tuple(heads)
        return tuple(replace(each, quotes=each.quotes + more.get(each.key, 0)) for each in heads)

    def speakers(self) -> dict[int, str]:
        """By row of each corrected quote, who says it; "" if it is none. Remembered until something changes."""
        if self._notes is None or not self._notes.corrections():
            self._known = ((-1, -1), {}, {})
            return {}
        stamp = (self._notes.stamp_of_speakers(), self._catalogue.revision())
        if self._known[0] != stamp:
            self._known = (stamp, *self._look(self._notes, stamp[0]))
        return self._known[1]

    def speakers_of(self, row: int) -> set[str]:
        """The full names of everybody who is quoted in an article, as corrected."""
        try:
            found = self.over(self._catalogue.article(row))
        except UnknownKey:
            return set()
        return {quote.speaker_full for quote in found.quotes if quote.is_shown and quote.speaker_full}

    def _look(self, notes: Notes, turn: int) -> tuple[dict[int, str], dict[str, int]]:
        """Look again at the corrected articles, as far as they have changed."""
        seen, self._seen = self._seen, {}
        speakers: dict[int, str] = {}
        more: dict[str, int] = {}
        for key, (row, number) in self._catalogue.changes_of({each.article for each in notes.corrections()}).items():
            stamp = (turn, row, number)
            known = seen.get(key)
            if known is None or known[0] != stamp:
                known = stamp, *self._look_at(row)
            self._seen[key] = known
            speakers |= known[1]
            if known[2]:
                more[key] = known[2]
        return speakers, more

    def _look_at(self, row: int) -> tuple[dict[int, str], int]:
        """Who says the corrected quotes of an article, by row, and how many more quotes it shows."""
        try:
            found = self._catalogue.article(row)
        except UnknownKey:  # gone a moment ago; it may come back
            return {}, 0
        rows = self._catalogue.quote_rows(row)
        quotes = self.over(found).quotes
        speakers = {
            rows[each.key]: each.speaker_full if each.is_shown else ""
            for each in quotes
            if each.correction and each.key in rows
        }
        return speakers, sum(each.is_shown for each in quotes) - sum(each.is_shown for each in found.quotes)

    def _over_quote(self, head: QuoteHead) -> QuoteHead:
        speaker = self.speakers().get(head.row)
        return head if speaker is None else replace(head, quote=_said_by(head.quote, speaker))

    # as they are made

    def correct(self, article: Article, quote: Quote, speaker: str) -> Undo:
        """Give a quote to somebody, or say that it is none (``speaker`` = "")."""
        notes = self._writable()
        undo = self._without(notes, article, quote)
        place = Selector.of(article.text, quote.start, quote.end)
        made = CorrectedQuote(uuid.uuid4().hex, article.key, place, speaker, quote.kind, quote.marking)
        notes.set_correction(made.id, made)
        return Undo((*undo, (made.id, None)))

    def forget(self, article: Article, quote: Quote) -> Undo:
        """Take back what was said of a quote."""
        return Undo(self._without(self._writable(), article, quote))

    def name_form(self, form: str, person: str | None) -> Undo:
        """Say whose a form of a name is (itself: nobody else's), or leave it to the names alone (None)."""
        notes = self._writable()
        undo = Undo(forms=((form, notes.name_forms().get(form)),))
        notes.set_name_form(form, person)
        return undo

    def take_back(self, undo: Undo) -> None:
        """Undo one change."""
        notes = self._writable()
        for id, before in undo.corrections:
            notes.set_correction(id, before)
        for form, person in undo.forms:
            notes.set_name_form(form, person)

    def _writable(self) -> Notes:
        if self._notes is None:
            raise ValueError("the library was opened without notes")
        return self._notes

    @staticmethod
    def _without(notes: Notes, article: Article, quote: Quote) -> tuple[tuple[str, CorrectedQuote | None], ...]:
        gone = [each for each in notes.corrections(article.key) if _is_at(each, article, quote)]
        for each in gone:
            notes.set_correction(each.id, None)
        return tuple((each.id, each) for each in gone)


def _corrected(article: Article, corrections: Sequence[CorrectedQuote]) -> tuple[Quote, ...]:
    quotes = list(article.quotes)
    for each in corrections:
        place = each.place.find(article.text)
        if not isinstance(place, Found):
            continue
        there = [number for number, quote in enumerate(quotes) if _share(quote, place) >= _SHARED]
        for number in there:
            quotes[number] = _said_by(quotes[number], each.speaker)
        if not there and each.speaker:
            words = article.text[place.start : place.end]
            kept = Quote(place.start, place.end, words, each.kind, each.marking, rule="kept", key="")
            quotes.append(_said_by(kept, each.speaker))
    return tuple(sorted(quotes, key=lambda quote: quote.start))


def _said_by(quote: Quote, speaker: str) -> Quote:
    if not speaker:
        return replace(quote, correction="dropped", why=_YOUR_WORD)
    return replace(
        quote, correction="speaker", speaker_full=speaker, turn="statement", confidence=1.0, why=_YOUR_WORD, role=""
    )


def _is_at(correction: CorrectedQuote, article: Article, quote: Quote) -> bool:
    place = correction.place.find(article.text)
    return isinstance(place, Found) and _share(quote, place) >= _SHARED


def _share(quote: Quote, place: Found) -> float:
    """How much of the shorter of two spans lies within the other, 0 to 1."""
    both = min(quote.end, place.end) - max(quote.start, place.start)
    return max(0, both) / min(quote.end - quote.start, place.end - place.start)
