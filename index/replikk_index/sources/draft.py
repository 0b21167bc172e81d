"""What a reader of one format hands on: an article that has no key and no quotes yet."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from replikk_index.models import Article, Block, BlockKind, DatePrecision, Mark, MarkKind, Related

NO_TEXT = "there is no text in it to read"
"""The reason for refusing what has no words."""

PARTING = "\n\n"
"""What stands between two blocks of a text."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its file tells it; the fields mean what they mean in ``models.Article``."""

    title: str = ""
    text: str = ""
    date: str = ""
    date_precision: DatePrecision = ""
    place: str = ""
    source: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    url: str = ""
    lead: str = ""
    tags: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()
    marks: tuple[Mark, ...] = ()
    related: tuple[Related, ...] = ()
    origins: dict[str, str] = field(default_factory=dict)
    """For each guessed field where it came from, in a few plain words."""
    warnings: tuple[str, ...] = ()

    def article(self, key: str) -> Article:
        """The same as an article under ``key``, still without quotes."""
        return Article(
            key=key,
            title=self.title,
            text=self.text,
            date=self.date,
            date_precision=self.date_precision,
            place=self.place,
            source=self.source,
            authors=self.authors,
            language=self.language,
            url=self.url,
            lead=self.lead,
            tags=self.tags,
            blocks=self.blocks,
            marks=self.marks,
            related=self.related,
            origins=dict(self.origins),
            warnings=self.warnings,
        )


@dataclass(frozen=True, slots=True)
class Span:
    """A mark inside one block, counted from the block's first letter."""

    kind: MarkKind
    start: int
    end: int
    target: str = ""


@dataclass(slots=True)
class Builder:
    """Collects an article block by block and keeps count of the offsets.

    The plain fields are set directly, or by ``know`` together with where they came from. All texts that are given
    must have been through ``text.clean`` (or ``clean_line`` where they are one line).
    """

    title: str = ""
    date: str = ""
    date_precision: DatePrecision = ""
    place: str = ""
    source: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    url: str = ""
    lead: str = ""
    tags: tuple[str, ...] = ()
    origins: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _blocks: list[Block] = field(default_factory=list)
    _marks: list[Mark] = field(default_factory=list)
    _related: list[Related] = field(default_factory=list)

    def know(self, name: str, value: str | tuple[str, ...], origin: str) -> bool:
        """Set the field ``name`` and remember where it came from, unless it is known already or ``value`` is empty.

        Returns whether it was set. A date goes through ``know_date``, since it has a precision.
        """
        if not value or getattr(self, name):
            return False
        setattr(self, name, value)
        self.origins[name] = origin
        return True

    def know_date(self, date: str, precision: DatePrecision, origin: str) -> bool:
        """Set the date as ``know`` does."""
        if not self.know("date", date, origin):
            return False
        self.date_precision = precision
        return True

    def block(self, kind: BlockKind, text: str, level: int = 0, marks: Iterable[Span] = ()) -> None:
        """Append a block; white space around it is cut (of code: only empty lines), and an empty one is left out.

        ``marks`` count from the first letter of ``text`` as given; those that fall outside afterwards are cut.
        """
        body = text.strip("\n").rstrip() if kind == "code" else text.strip()
        if not body.strip():
            return
        cut = text.index(body)
        start = self._length + (len(PARTING) if self._pieces else 0)
        self._pieces.append(body)
        self._length = start + len(body)
        self._blocks.append(Block(kind, start, self._length, level))
        for mark in marks:
            first, last = max(mark.start - cut, 0), min(mark.end - cut, len(body))
            if first < last:
                self._marks.append(Mark(mark.kind, start + first, start + last, mark.target))

    def relate(self, text: str, url: str = "") -> None:
        """Remember a line that leads elsewhere at the place where the next block will begin."""
        self._related.append(Related(text, url, self._length))

    def warn(self, message: str) -> None:
        """Remember what was odd but readable; the same message only once."""
        if message not in self.warnings:
            self.warnings.append(message)

    @property
    def empty(self) -> bool:
        """Whether no block has been given yet."""
        return not self._pieces

    def draft(self) -> Draft:
        """What was collected."""
        return Draft(
            title=self.title,
            text=PARTING.join(self._pieces),
            date=self.date,
            date_precision=self.date_precision,
            place=self.place,
            source=self.source,
            authors=self.authors,
            language=self.language,
            url=self.url,
            lead=self.lead,
            tags=self.tags,
            blocks=tuple(self._blocks),
            marks=tuple(sorted(self._marks, key=lambda mark: (mark.start, -mark.end))),
            related=tuple(self._placed()),
            origins=dict(self.origins),
            warnings=tuple(self.warnings),
        )

    def _placed(self) -> Iterable[Related]:
        """Related lines at the start of the block that followed them, or at the end of the text."""
        starts = {block.start - len(PARTING) for block in self._blocks[1:]}
        for line in self._related:
            shift = len(PARTING) if line.offset in starts else 0
            yield Related(line.text, line.url, line.offset + shift)
