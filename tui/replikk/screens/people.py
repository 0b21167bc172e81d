"""Whom a quote may belong to: who is quoted and who is named in an article, and how names are looked up."""

import re
from collections import Counter
from collections.abc import Iterator

from replikk_index.models import JOURNALIST, Article

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PARTICLES = frozenset("av af de den der van von zu bin del della da di du la le ten ter".split())
_SENTENCE_END = '.!?:–—-«»“”„"\n•'


def quoted_in(article: Article) -> dict[str, int]:
    """Who is quoted in an article and how often, the most quoted first."""
    names = (quote.speaker_full or quote.speaker for quote in article.quotes if quote.speaker_full != JOURNALIST)
    return dict(Counter(name for name in names if name).most_common())


def named_in(text: str) -> tuple[str, ...]:
    """Names of two or more words, as far as capital letters tell; each once, in the order of the text."""
    runs = [(run, opens) for run, opens in _runs(text) if len(run) > 1]
    within = {run[-1] for run, opens in runs if not opens}
    names = dict.fromkeys(" ".join(run) for run, opens in runs if not opens or run[-1] not in within)
    return tuple(names)


def matches(name: str, typed: str) -> bool:
    """Whether every word typed begins a word of the name."""
    words = name.casefold().split()
    return all(any(word.startswith(begun) for word in words) for begun in typed.casefold().split())


def _runs(text: str) -> Iterator[tuple[list[str], bool]]:
    """Words with capitals that stand side by side, and whether the first may have its capital from the sentence."""
    run: list[str] = []
    opens, end = False, -1
    for found in _WORD.finditer(text):
        word, between = found.group(), text[end : found.start()] if end >= 0 else "\n"
        end = found.end()
        if run and between == " " and (word[0].isupper() or word in _PARTICLES):
            run.append(word)
            continue
        yield _name(run, opens)
        run, opens = ([word] if word[0].isupper() else []), any(sign in _SENTENCE_END for sign in between)
    yield _name(run, opens)


def _name(run: list[str], opens: bool) -> tuple[list[str], bool]:
    """Without particles at the end, and without the first of three words that a sentence begins with: it is a role."""
    while run and run[-1] in _PARTICLES:
        run = run[:-1]
    return (run[1:], False) if opens and len(run) > 2 else (run, opens)
