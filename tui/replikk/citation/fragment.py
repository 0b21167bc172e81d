"""A link that leads to the very words: ``https://…#:~:text=…``.

The syntax and the way a browser looks for the words are those of the WICG draft *URL Fragment Text Directives*:
``[prefix-,]start[,end][,-suffix]``, where each part lies within one block, begins and ends at words, and is compared
without regard to capital letters. The browser takes the first place that fits, so that the generator tries what it
would find (``resolved``) and adds to it until that is right.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from replikk.citation.passage import Passage
from replikk.terminal.links import safe_url
from replikk_index.models import Article

MOST_EXACT = 300
"""Letters of words that are given in full; of longer ones the first and the last."""
_ENDS = (4, 6, 9, 13, 20)
"""Words at each end of long ones, the fewest first."""
_CONTEXT = (2, 4, 8, 16)
"""Words before or behind them."""
_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class TextDirective:
    """The parts of a text fragment; only ``start`` must be there."""

    start: str
    end: str = ""
    prefix: str = ""
    suffix: str = ""

    def __str__(self) -> str:
        prefix = f"{_encoded(self.prefix)}-," if self.prefix else ""
        end = f",{_encoded(self.end)}" if self.end else ""
        suffix = f",-{_encoded(self.suffix)}" if self.suffix else ""
        return f"text={prefix}{_encoded(self.start)}{end}{suffix}"


def link(passage: Passage | None, article: Article) -> str:
    """The article's address, with the passage where there is one; "" where the article has no address."""
    url = safe_url(article.url)
    if not url or passage is None or not _WORD.search(passage.text):
        return url
    before, _, fragment = url.partition("#")
    fragment = fragment.partition(":~:")[0]
    return f"{before}#{fragment}:~:{directive(article.text, passage.start, passage.end, article.title)}"


def directive(text: str, start: int, end: int, title: str = "") -> TextDirective:
    """The shortest that leads to ``text[start:end]``, as far as can be known; title and text are the whole page."""
    page = f"{title}\n\n{text}"
    begin = len(page) - len(text)
    start, end = _whole_words(page, start + begin, end + begin)
    first: TextDirective | None = None
    begun: TextDirective | None = None
    for attempt in _attempts(page, start, end):
        place = resolved(attempt, page)
        if place == (start, end):
            return attempt
        first = first or attempt
        if begun is None and place and place[0] == start:  # it begins where it should, at least
            begun = attempt
    return begun or first or TextDirective(page[start:end])


def resolved(wanted: TextDirective, page: str) -> tuple[int, int] | None:
    """Where a browser that shows this page would go; None for nowhere."""
    before = _pattern(wanted.prefix) + r"\s*" if wanted.prefix else ""
    after = rf"(?=\s*{_pattern(wanted.suffix)})" if wanted.suffix else ""
    if not wanted.end:
        found = re.search(f"{before}({_pattern(wanted.start)}){after}", page, re.IGNORECASE)
        return found.span(1) if found else None
    first = re.search(f"{before}({_pattern(wanted.start)})", page, re.IGNORECASE)
    last = re.compile(_pattern(wanted.end) + after, re.IGNORECASE).search(page, first.end(1)) if first else None
    return (first.start(1), last.end()) if first and last else None


def _attempts(page: str, start: int, end: int) -> Iterator[TextDirective]:
    """From the shortest to the longest."""
    whole = "\n\n" not in page[start:end] and end - start <= MOST_EXACT
    for words, last in [(page[start:end], "")] if whole else _ends_of(page, start, end):
        yield TextDirective(words, last)
        for count in _CONTEXT:
            before, after = _before(page, start, count), _after(page, end, count)
            yield from (
                TextDirective(words, last, prefix, suffix)
                for prefix, suffix in ((before, ""), ("", after), (before, after))
                if prefix or suffix
            )


def _ends_of(page: str, start: int, end: int) -> Iterator[tuple[str, str]]:
    """The first and the last words, each within its paragraph; never overlapping."""
    first_end = min(stop for stop in (page.find("\n\n", start, end), end) if stop >= 0)
    last_start = max(page.rfind("\n\n", start, end) + 2, start)
    heads = [found.end() for found in _WORD.finditer(page, start, first_end)]
    tails = [found.start() for found in _WORD.finditer(page, last_start, end)]
    for count in _ENDS:
        head = heads[min(count, len(heads)) - 1]
        tail = tails[-min(count, len(tails))]
        if head > tail:  # one paragraph of few, long words
            head, tail = heads[(len(heads) - 1) // 2], tails[len(tails) // 2 + len(tails) % 2]
        yield page[start:head], page[tail:end]


def _before(page: str, start: int, count: int) -> str:
    """Words before a place, of one paragraph."""
    parted = page.rfind("\n\n", 0, len(page[:start].rstrip()))
    words = [found.start() for found in _WORD.finditer(page, parted + 2 if parted >= 0 else 0, start)]
    return page[words[-min(count, len(words))] : start].strip() if words else ""


def _after(page: str, end: int, count: int) -> str:
    """Words behind a place, of one paragraph."""
    begin = len(page) - len(page[end:].lstrip())
    stop = page.find("\n\n", begin)
    words = [found.end() for found in _WORD.finditer(page, begin, stop if stop >= 0 else len(page))]
    return page[begin : words[min(count, len(words)) - 1]] if words else ""


def _whole_words(page: str, start: int, end: int) -> tuple[int, int]:
    """The span without spaces around, widened to the words it begins and ends in."""
    while start < end and page[start].isspace():
        start += 1
    while end > start and page[end - 1].isspace():
        end -= 1
    while start > 0 and _in_word(page, start):
        start -= 1
    while end < len(page) and _in_word(page, end):
        end += 1
    return start, end


def _in_word(page: str, place: int) -> bool:
    """Whether a place lies within a word."""
    return bool(_WORD.fullmatch(page[place - 1 : place + 1])) and place > 0


def _pattern(words: str) -> str:
    """Words as a browser compares them: any space is a space, and no word goes on at either end."""
    body = r"\s+".join(re.escape(part) for part in words.split())
    left = r"(?<!\w)" if _WORD.match(words[:1]) else ""
    right = r"(?!\w)" if _WORD.match(words[-1:]) else ""
    return f"{left}{body}{right}"


def _encoded(words: str) -> str:
    """Percent-encoded, also where a hyphen, a comma or an ampersand would mean something."""
    return quote(_SPACE.sub(" ", words), safe="").replace("-", "%2D")
