"""A plain text as pieces: what stands between empty lines, with the width of the gaps."""

import re
from dataclasses import dataclass

from replikk_index.sources import asides

_WRAPPED_AT = 130
"""Lines longer than this were not wrapped by anyone: each is a paragraph."""
_SHORT = 0.6
"""A line shorter than this share of the text's width ends its paragraph if it ends a sentence."""
_UNDERLINE = re.compile(r"[=~^*_-]{3,}|[·•*—–-](?:\s+[·•*—–-]){2,}")
_HASH = re.compile(r"(#{1,6})\s+(\S.*?)\s*#*$")
_STARRED = re.compile(r"(\*\*|__)(?=\S)([^*_]{2,90})(?<=\S)\1")
_SPOKEN = re.compile(r"[–—-]\s")
_BULLET = re.compile(r"[•*◦▪‣·]\s+")
_HYPHEN = re.compile(r"-\s+")
_NUMBER = re.compile(r"\(?\d{1,2}[.)]\s+(?!\w+\s+\d{4})")
_ENDS = re.compile(r"[.!?…:»”\"')\]。！？।؟۔」』]$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph-like piece of a plain text."""

    text: str
    """One line, white space folded, without bullet or underline."""
    before: int
    """Empty lines before it; 0 if it follows directly."""
    after: int
    """Empty lines after it."""
    lines: tuple[str, ...] = ()
    """The same as it stood in the file, line by line."""
    level: int = 0
    """Of a heading that is marked as one by ``#`` or an underline: 1 to 6; else 0."""
    bullet: bool = False
    """An item of a list."""


@dataclass(slots=True)
class _Paragraph:
    lines: list[str]
    before: int
    level: int = 0
    bullet: bool = False


def pieces(text: str) -> list[Piece]:
    """Part a cleaned text. Takes time linear in its length."""
    groups = _groups(text)
    width = max((len(line) for _, lines in groups if len(lines) > 1 for line in lines), default=0)
    parts: list[_Paragraph] = []
    for before, lines in groups:
        first = len(parts)
        for paragraph in _paragraphs(lines, width):
            paragraph.before = before if len(parts) == first else 0
            parts.append(paragraph)
    _mark_lists(parts)
    gaps = [part.before for part in parts[1:]] + [0]
    return [_piece(part, after) for part, after in zip(parts, gaps, strict=False)]


def _groups(text: str) -> list[tuple[int, list[str]]]:
    """Runs of lines without an empty one, each with the number of empty lines before it."""
    groups: list[tuple[int, list[str]]] = []
    empty = 0
    current: list[str] | None = None
    for raw in text.split("\n"):
        line = raw.strip()
        if not line:
            empty, current = empty + 1, None
            continue
        if current is None:
            current = []
            groups.append((empty, current))
        current.append(line)
        empty = 0
    return groups


def _paragraphs(lines: list[str], width: int) -> list[_Paragraph]:
    parts: list[_Paragraph] = []
    for line in lines:
        last = parts[-1] if parts else None
        if _UNDERLINE.fullmatch(line):
            if last and last.lines and not last.level and len(last.lines[-1]) <= _WRAPPED_AT and line[0] in "=-~^*_":
                _underline(parts, 1 if line[0] == "=" else 2)
            continue  # a line across the page parts, but is no text
        if marked := _HASH.fullmatch(line):
            parts.append(_Paragraph([marked[2]], 0, len(marked[1])))
        elif starred := _STARRED.fullmatch(line):
            parts.append(_Paragraph([starred[2]], 0, 3))
        elif last is None or last.level or _begins(line, last.lines[-1], width):
            parts.append(_Paragraph([line], 0))
        else:
            last.lines.append(line)
    return parts


def _underline(parts: list[_Paragraph], level: int) -> None:
    """Make the last line a heading of its own."""
    title = parts[-1].lines.pop()
    if not parts[-1].lines:
        parts.pop()
    parts.append(_Paragraph([title], 0, level))


def _begins(line: str, last: str, width: int) -> bool:
    """Whether a line begins a paragraph although no empty line stands before it."""
    if width > _WRAPPED_AT or _SPOKEN.match(line) or _BULLET.match(line) or _NUMBER.match(line):
        return True
    return (len(last) < _SHORT * width and bool(_ENDS.search(last))) or asides.is_bare_cue(last)


def _mark_lists(parts: list[_Paragraph]) -> None:
    """Lists: a bullet always; a hyphen or a number only where neighbours have one, since a dash may begin speech."""
    for at, part in enumerate(parts):
        line = part.lines[0]
        if part.level:
            continue
        if found := _BULLET.match(line):
            _itemise(part, found.end())
        elif _is_listed(parts, at, _NUMBER):
            part.bullet = True
        else:
            part.bullet = _is_listed(parts, at, _HYPHEN) and not _ENDS.search(part.lines[-1])
    for part in parts:
        if part.bullet and (found := _HYPHEN.match(part.lines[0])):
            _itemise(part, found.end())


def _is_listed(parts: list[_Paragraph], at: int, mark: re.Pattern[str]) -> bool:
    if not mark.match(parts[at].lines[0]):
        return False
    above = at > 0 and parts[at].before == 0 and mark.match(parts[at - 1].lines[0])
    below = at + 1 < len(parts) and parts[at + 1].before == 0 and mark.match(parts[at + 1].lines[0])
    return bool(above or below)


def _itemise(part: _Paragraph, cut: int) -> None:
    part.bullet = True
    part.lines[0] = part.lines[0][cut:]


def _piece(part: _Paragraph, after: int) -> Piece:
    folded = " ".join(" ".join(part.lines).split())
    return Piece(folded, part.before, after, tuple(part.lines), part.level, part.bullet)
