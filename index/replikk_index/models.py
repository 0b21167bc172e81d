"""The values that cross the borders of rooms.

All are frozen. Offsets are code points into one cleaned text, half open: ``text[start:end]``.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

BlockKind = Literal["heading", "paragraph", "list-item", "quotation", "code", "caption"]
MarkKind = Literal["strong", "emphasis", "code", "link"]
DatePrecision = Literal["", "year", "month", "day", "minute"]
QuoteKind = Literal["direct", "indirect", "mixed"]
Marking = Literal["dash", "marks", "none"]
Turn = Literal["statement", "question", "answer"]
Correction = Literal["", "speaker", "dropped"]

JOURNALIST = "@journalist"
"""``Quote.speaker_full`` of a journalist's question."""

SHOWN_FROM = 0.5
"""A quote with less confidence is hidden until asked for."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece of an article's text."""

    kind: BlockKind
    start: int
    """First code point."""
    end: int
    """One past the last code point."""
    level: int = 0
    """Of a heading: 1 is the largest; of a list item: its depth from 1; otherwise 0."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline emphasis or a link."""

    kind: MarkKind
    start: int
    end: int
    target: str = ""
    """Of a link: an http(s) or mailto address."""


@dataclass(frozen=True, slots=True)
class Related:
    """A line that leads elsewhere ("Les også: …"): not text, but remembered."""

    text: str
    url: str
    """Empty where the source gave none."""
    offset: int
    """Where in the text it stood: the start of the block that followed, or ``len(text)``."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody said: one contiguous span of the article's text."""

    start: int
    end: int
    text: str
    """Always ``article.text[start:end]``, without quotation marks or dialogue dash."""
    kind: QuoteKind
    marking: Marking
    """What set the words off; Norwegian papers keep «» for verbatim words and edit after a dash."""
    turn: Turn = "statement"
    speaker: str = ""
    """As written at this place; empty if none is named."""
    speaker_full: str = ""
    """Resolved as far as the text allows; ``JOURNALIST`` for a journalist's question."""
    role: str = ""
    """As written."""
    cue: str = ""
    """The verb or preposition that gave the quote away, as written."""
    chain: int = 0
    """The pieces of one utterance share a number within the article; 0 stands alone."""
    confidence: float = 1.0
    """0 to 1."""
    rule: str = ""
    """Name of the rule that found the span."""
    why: str = ""
    """How the speaker was found, in plain English."""
    key: str = ""
    """Twelve letters, given when the article has its own key (``keys.quote_key``)."""
    correction: Correction = ""
    """What the user has said of it: another speaker, or that it is no quote. Comes from the notes, never stored."""

    @property
    def is_shown(self) -> bool:
        """Whether it is listed and searched without being asked for: sure enough, and no journalist's question."""
        if self.correction:
            return self.correction == "speaker"
        return self.confidence >= SHOWN_FROM and self.turn != "question" and self.speaker_full != JOURNALIST


@dataclass(frozen=True, slots=True)
class Article:
    """One article, cleaned: a single text and spans into it."""

    key: str
    """Sixteen letters (``keys.article_key``)."""
    title: str
    text: str
    """Blocks joined by one empty line; without title, byline, dateline and related lines."""
    date: str = ""
    """ISO 8601, cut to what is known: ``2017``, ``2017-11``, ``2017-11-09``, ``2017-11-09T14:03``; local time."""
    date_precision: DatePrecision = ""
    place: str = ""
    source: str = ""
    """Outlet or agency."""
    authors: tuple[str, ...] = ()
    language: str = ""
    """ISO 639-1 (nb, nn, sv, da, en, de, fr, es, …); empty if unknown."""
    url: str = ""
    """Canonical address, if the source names one."""
    lead: str = ""
    """The ingress, where one is marked; it is also the first block of the text."""
    tags: tuple[str, ...] = ()
    """As the source gives them."""
    blocks: tuple[Block, ...] = ()
    """In order, not overlapping, covering everything but the empty lines between them."""
    marks: tuple[Mark, ...] = ()
    related: tuple[Related, ...] = ()
    quotes: tuple[Quote, ...] = ()
    """In order of ``start``."""
    origins: dict[str, str] = field(default_factory=dict)
    """For each guessed field, where it came from: ``{"date": "header line", "title": "first block"}``."""
    warnings: tuple[str, ...] = ()
    """What was odd but readable."""

    @property
    def when(self) -> int:
        """The date as a number ``YYYYMMDDhhmm`` for sorting; a month counts as its first day; 0 if undated."""
        return when_number(self.date)

    @property
    def first_words(self) -> str:
        """The first 200 letters of the text, for lists."""
        return self.text[:200]


def when_number(date: str) -> int:
    """Turn a partial ISO date into ``YYYYMMDDhhmm``; missing parts are the earliest; 0 for ""."""
    if not date:
        return 0
    day, _, clock = date.partition("T")
    parts = [*day.split("-"), "01", "01"][:3]
    hour, minute = (clock[:2] or "00", clock[3:5] or "00")
    return int(f"{parts[0]:0>4}{parts[1]:0>2}{parts[2]:0>2}{hour}{minute}")


class Target(StrEnum):
    """What a search returns."""

    ARTICLES = "articles"
    QUOTES = "quotes"


class Sort(StrEnum):
    """Order of a result; equal ones by date (newest first), then key."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


class Facet(StrEnum):
    """What hits can be counted by."""

    YEAR = "year"
    SOURCE = "source"
    LANGUAGE = "language"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class FieldStatistics:
    """What the search index holds in one field."""

    field: str
    """Its name in the index: ``title``, ``body``, ``said`` …"""
    documents: int
    """Articles or quotes with any word in it."""
    words: int
    """Different ones."""
    occurrences: int
    """All of them, repeated ones too."""
    size: int
    """Bytes on the disk; 0 if it is not known field by field."""
    frequent: tuple[tuple[str, int], ...] = ()
    """The most frequent words and in how many documents they occur."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a list shows of an article."""

    row: int
    """Dense local number; never leaves this machine."""
    key: str
    title: str
    source: str
    date: str
    date_precision: DatePrecision
    language: str
    quotes: int
    """Number of quotes shown by default (``Quote.is_shown``)."""
    words: int
    authors: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class QuoteHead:
    """What a list of quotes shows of one."""

    row: int
    quote: Quote
    article: Head
    before: str = ""
    """The paragraph before it, for context."""


@dataclass(frozen=True, slots=True)
class NameForm:
    """One way a speaker's name is written in full, and how often."""

    name: str
    """``Quote.speaker_full``."""
    quotes: int


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who is quoted in a library: everybody with the same full name."""

    name: str
    """Its most frequent form."""
    quotes: int
    """Shown ones."""
    first: str
    """Date of the first quote, as ``Article.date``; empty if none is dated."""
    last: str
    forms: tuple[NameForm, ...]
    """What was merged, the most frequent first."""
    merged: bool = True
    """It is a full name, so that its quotes from all articles are taken for one person's. If not (*the mayor*,
    *Lie*), they are only called alike."""


@dataclass(frozen=True, slots=True)
class RoleHeld:
    """What somebody was called, and when."""

    role: str
    """As written."""
    quotes: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """All that one speaker says in a library."""

    speaker: Speaker
    rows: tuple[int, ...]
    """Of the quotes, the newest first, undated ones last."""
    roles: tuple[RoleHeld, ...]
    """The latest first."""
    parted: tuple[NameForm, ...]
    """Forms of the same name that the user keeps apart."""
    akin: tuple[NameForm, ...]
    """Names that this one may be short for, or that may be short for it: not merged."""


@dataclass(frozen=True, slots=True)
class Change:
    """One step of the change log, as an engine needs it."""

    number: int
    """Counts up from 1 and never repeats."""
    row: int
    """The article's row."""
    article: Article | None
    """As it is now; None if it is gone."""
    quote_rows: tuple[int, ...] = ()
    """Row numbers of ``article.quotes``, in the same order."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A window of text around matches."""

    text: str
    hits: tuple[tuple[int, int], ...]
    """Spans of the matches within ``text``."""
    start: int
    """Offset of the window in the article's text; -1 if it is not from the text."""


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a library search."""

    row: int
    """Of an article or a quote, as the target says."""
    score: float


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence for people about what was not understood; kept in two parts, so that it can be translated."""

    text: str
    """English, with gaps: ``{value} is not known``."""
    values: tuple[tuple[str, str], ...] = ()
    """What stands in the gaps."""

    def __str__(self) -> str:
        return self.text.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a search, with what it searched and what it hides."""

    query: str
    target: Target
    hits: tuple[Found, ...]
    """In order; at most as many as were asked for."""
    total: int
    """All hits, also those beyond the limit."""
    searched: int
    """Articles (or quotes) in the library."""
    waiting: int
    """Articles read but not yet searchable."""
    problems: tuple[Problem, ...] = ()
    """What of the query could not be understood."""
    words: tuple[str, ...] = ()
    """Word forms to light in texts, lower case."""
    phrases: tuple[tuple[str, ...], ...] = ()
    hidden: int = 0
    """Further hits that only ``hidden_by`` leaves out."""
    hidden_by: tuple[str, ...] = ()
    """Conditions on the notes, as typed: ``is:unread``."""
    generation: int = 0
    """Of the index that answered; when the library's is another, the answer may be, too."""


@dataclass(frozen=True, slots=True)
class Completion:
    """One way in which a query that is being typed may go on."""

    text: str
    """The whole query when it is taken."""
    shown: str
    """What is new in it, for a list: a word, a value, or a field with its colon."""


@dataclass(frozen=True, slots=True)
class Status:
    """How a library stands."""

    articles: int
    quotes: int
    waiting: int
    """Articles read but not yet searchable."""
    refused: int
    """Files that could not be read."""
    skipped: int
    """Hidden or looping folders and special files that were left out."""
    roots: tuple[str, ...]
    """Folders of articles, as text for people."""
    notices: tuple[str, ...] = ()
    """What the user should know: a root that is gone, a store that is being rebuilt …"""


Phase = Literal["scanning", "reading", "quoting", "indexing", "idle", "failed"]
"""``quoting``: the quotes of articles that were read earlier are found anew, by newer rules."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What the writer is doing right now."""

    phase: Phase
    done: int = 0
    total: int = 0
    """0 while unknown."""
    refused: int = 0
    rate: float = 0.0
    """Articles a second."""
    seconds_left: float = 0.0
    message: str = ""
    """For people; set when something failed or must be known."""


@dataclass(frozen=True, slots=True)
class FileReport:
    """A line of the ledger for people: a file that was not read, and why."""

    path: str
    """Undecodable bytes shown as ``\\xNN``."""
    status: str
    """``refused`` or ``skipped``."""
    reason: str
