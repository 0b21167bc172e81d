"""Where the words of a search stand in a text, and the window of it that shows them best."""

from bisect import bisect_right
from collections.abc import Sequence

from replikk_index.models import Snippet
from replikk_index.text import tokens

Span = tuple[int, int]


def matches(text: str, words: Sequence[str], phrases: Sequence[Sequence[str]] = ()) -> tuple[Span, ...]:
    """Spans of words and phrases in a text.

    Args:
        text: cleaned text.
        words: word forms, lower case.
        phrases: rows of words, lower case, that must stand side by side.

    Returns:
        Spans in order, not overlapping; a phrase is one span from its first word to its last.
    """
    wanted = frozenset(words)
    openings = {phrase[0] for phrase in phrases if phrase}
    found = tokens(text)
    spans: list[Span] = []
    for place, (word, start, end) in enumerate(found):
        if spans and start < spans[-1][1]:
            continue
        if word in openings:
            for phrase in phrases:
                run = found[place : place + len(phrase)]
                if phrase and len(run) == len(phrase) and all(t[0] == w for t, w in zip(run, phrase, strict=True)):
                    spans.append((start, run[-1][2]))
                    break
            else:
                if word in wanted:
                    spans.append((start, end))
        elif word in wanted:
            spans.append((start, end))
    return tuple(spans)


def snippet(text: str, words: Sequence[str], phrases: Sequence[Sequence[str]] = (), width: int = 160) -> Snippet:
    """The window of about ``width`` letters that holds the most different matches, cut at words.

    Without a match it is the beginning of the text. White space is shown as single spaces.
    """
    start = _word_start(text, _window(text, matches(text, words, phrases), width))
    end = _word_end(text, min(len(text), start + width))
    shown = " ".join(text[start:end].split())
    return Snippet(shown, matches(shown, words, phrases), start)


def _window(text: str, spans: Sequence[Span], width: int) -> int:
    """Where the best window begins: most different words, then most matches, then the earliest."""
    best, best_score = 0, (0, 0)
    for place, (start, _) in enumerate(spans):
        inside = spans[place : bisect_right(spans, (start + width, 0))]
        different = {text[a:b].lower() for a, b in inside}
        score = (len(different), len(inside))
        if score > best_score:
            best, best_score = start, score
    if not spans:
        return 0
    sentence = max(text.rfind(mark, max(0, best - width // 2), best) for mark in (". ", "! ", "? ", "\n"))
    return sentence + 1 if sentence >= 0 else max(0, best - width // 4)


def _word_start(text: str, place: int) -> int:
    if place > 0 and not text[place - 1].isspace():
        while place < len(text) and not text[place].isspace():
            place += 1
    while place < len(text) and text[place].isspace():
        place += 1
    return place


def _word_end(text: str, place: int) -> int:
    if place < len(text) and not text[place].isspace():
        cut = max(text.rfind(" ", 0, place), text.rfind("\n", 0, place))
        place = cut if cut > 0 else place
    return len(text[:place].rstrip())
