"""Reading the naming of a speaker: a name, a role, or a pronoun, with what stands around it."""

import re
from dataclasses import dataclass

from replikk_index.quotes.people import NAME, UPPER, is_role
from replikk_index.quotes.profile import Grammar

_WORD = re.compile(r"[\w’'./-]*[\w’']|[^\w\s]")
_MOST_WORDS = 9
_ADVERBS = frozenset(
    "også så da nå no videre imidlertid likevel derimot altså dermed nemlig nok da altså óg dessuten selv sjølv både "
    "även nu också även ju also then now later however himself herself too once again auch dann nun aussi alors".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """The naming of a speaker in the text."""

    start: int
    end: int
    name: str = ""
    """Capitalised words."""
    role: str = ""
    """What stands before the name, or alone."""
    pronoun: str = ""

    @property
    def sure(self) -> bool:
        """It is a name or a pronoun, not just some words."""
        return bool(self.name or self.pronoun)

    @property
    def surface(self) -> str:
        """What the speaker is called here."""
        return self.name or self.pronoun or self.role


def after(text: str, place: int, end: int, grammar: Grammar) -> Mention | None:
    """The speaker named from ``place`` on, as behind an inverted verb."""
    words: list[tuple[str, int, int]] = []
    for found in _WORD.finditer(text, place, min(end, place + 160)):
        word = found.group()
        if not (word[0].isalnum() or word[0] == "_"):
            break
        low = word.lower()
        if not words and low in _ADVERBS:
            continue
        if low in grammar.ends and not (words and word[0].isupper()):
            break
        words.append((word, found.start(), found.end()))
        if low in grammar.pronouns and len(words) == 1:
            following = text[found.end() : found.end() + 2]
            if low not in grammar.clause_starts or not following.strip() or following[0] in ",.:;!?" or True:
                return Mention(found.start(), found.end(), pronoun=word)
        if len(words) > _MOST_WORDS:
            return None
    return _made(text, words, grammar)


def before(text: str, start: int, place: int, grammar: Grammar) -> Mention | None:
    """The speaker named right before ``place`` (a verb), not before ``start``."""
    segment = text[start:place].rstrip()
    if segment.endswith(","):  # Lauvås, who …, says
        head = segment.split(",")[0]
        named = NAME.match(head.strip())
        return after(text, start, start + len(head), grammar) if named else None
    words = [(found.group(), start + found.start(), start + found.end()) for found in _WORD.finditer(segment)]
    while words and words[-1][0].lower() in _ADVERBS:
        words.pop()
    if not words:
        return None
    last, at, upto = words[-1]
    if last.lower() in grammar.pronouns:
        return Mention(at, upto, pronoun=last)
    kept: list[tuple[str, int, int]] = []
    for word in reversed(words):
        low = word[0].lower()
        if not word[0][0].isalnum() or low in grammar.ends or len(kept) >= _MOST_WORDS:
            break
        if kept and kept[0][0][0].isupper() and not word[0][0].isupper() and not is_role(low, grammar):
            break
        kept.insert(0, word)
    return _made(text, kept, grammar)


def _made(text: str, words: list[tuple[str, int, int]], grammar: Grammar) -> Mention | None:
    if not words:
        return None
    name_from = len(words)
    for number in range(len(words) - 1, -1, -1):
        word = words[number][0]
        capital = re.match(rf"[{UPPER}]", word) is not None
        compound = "-" in word and word.rsplit("-", 1)[1][:1].islower()
        if capital and not compound:
            name_from = number
        elif name_from < len(words):
            break
    if name_from < len(words):
        last = name_from
        while last + 1 < len(words) and re.match(rf"[{UPPER}]", words[last + 1][0]):
            last += 1
        tail = words[last + 1 :]
        if tail and is_role(tail[-1][0].lower(), grammar):  # USAs forsvarsminister, without a name behind it
            return _role(text, words, grammar)
        start = words[0][1]
        role = text[words[0][1] : words[name_from - 1][2]] if name_from else ""
        if role and not any(is_role(each[0].lower(), grammar) for each in words[:name_from]) and name_from > 2:
            return None
        name = text[words[name_from][1] : words[last][2]]
        if name.lower() in grammar.ends or name.lower() in grammar.clause_starts:
            return None
        return Mention(start, words[last][2], name=name, role=role)
    return _role(text, words, grammar)


def _role(text: str, words: list[tuple[str, int, int]], grammar: Grammar) -> Mention | None:
    if len(words) > 5:
        return None
    plain = text[words[0][1] : words[-1][2]]
    low = plain.lower()
    if low in grammar.clause_starts or low.split()[-1] in grammar.clause_starts or low in grammar.ends:
        return None
    if len(low) < 4 or (low[0].isdigit() and "-" not in low):
        return None
    return Mention(words[0][1], words[-1][2], role=plain)
