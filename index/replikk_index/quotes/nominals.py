"""Noun phrases of a language in which every noun has a capital letter: where they end, and what in them is a name."""

import re

from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.mentions import Mention, Word
from replikk_index.quotes.names import CAPITAL, PARTICLES, first_name_gender, plain, without_roles

_NOUN = re.compile(rf"{CAPITAL.pattern}|\d+-[A-ZÄÖÜ]")
WORD = re.compile(r"[\w’'./-]*[\w’']|[^\w\s]")
"""A word, or a sign."""
_MARKS = '„“»«"'
_PAIRS = {"„": "“", "»": "«", '"': '"'}
_TITLE = 45
"""Letters of a name in marks."""
_TITLED = re.compile(r"[A-ZÄÖÜ0-9][^.,!?:;]*$")
_FAR = 220
"""Letters in which a noun phrase ends."""
_ATTRIBUTES = 9
"""Words between an article and its noun."""
_SKIPPED = 5
"""Phrases between a verb and its subject."""


def read(text: str, place: int, end: int) -> list[Word]:
    """The words of a stretch, as far as a noun phrase may reach; marks around a name in it are passed over (*die
    Zeitung „Nordblick“*), at others it ends.
    """
    words: list[Word] = []
    closes = -1
    for found in WORD.finditer(text, place, min(end, place + _FAR)):
        sign = found.group()
        if sign in _PAIRS:
            if found.start() == closes:
                last = words[-1]
                words[-1] = (last[0], last[1], found.end())
                continue
            close = text.find(_PAIRS[sign], found.end(), min(end, found.end() + _TITLE))
            if close < 0 or not _TITLED.match(text, found.end(), close):
                break
            closes = close
        elif found.start() == closes:
            words[-1] = (words[-1][0], words[-1][1], found.end())
        elif sign in _MARKS:
            break
        else:
            words.append((sign, found.start(), found.end()))
    return words


def at(text: str, place: int, end: int, stop: int, grammar: Grammar, *, oblique: bool = False) -> Mention | None:
    """The subject that begins at ``place``: a pronoun, a name, or a noun with what belongs to it.

    ``end`` is where the clause ends, ``stop`` where the sentence does: a name may stand behind a comma
    (*der Sprecher des Amts, Udo Wolf*). ``oblique``: no subject, but the phrase of a preposition.
    """
    words = read(text, place, end)
    if not words:
        return None
    first = words[0][0].lower()
    if first in grammar.pronouns and not (first in grammar.determiners and _has_noun(words)):
        return Mention(words[0][1], words[0][2], pronoun=words[0][0])
    if (first in grammar.phrasing.referring and len(words) < 2) or (
        first in grammar.phrasing.referring and not oblique and _is_verb(words[1][0], grammar)
    ):
        return Mention(words[0][1], words[0][2], pronoun=words[0][0])
    number = _opens(words, grammar, oblique)
    if number < 0:
        return None
    head = number
    number = _run(words, number, grammar)
    mention = _named(text, words, head, number, grammar, determined=head > 0)
    if mention is None or mention.name:
        return mention
    number = _belongings(words, head, number, grammar)
    mention = _named_last(text, words, head, number, grammar)
    return _apposed(text, mention, stop, grammar) or mention


def behind(text: str, place: int, end: int, stop: int, grammar: Grammar) -> Mention | None:
    """The subject behind a verb: what is no subject is passed over (*sagte am Montag dem Sender ein Sprecher*)."""
    for _ in range(_SKIPPED):
        words = read(text, place, end)
        if not words:
            return None
        word, low = words[0][0], words[0][0].lower()
        if low in grammar.adverbs or low in grammar.calendar:
            place = words[0][2]
        elif low in grammar.phrasing.cases or low in grammar.prepositions or _is_hearer(words, grammar):
            if (name := _name_with_particle(text, words)) is not None:
                return name
            place = _passed(words, grammar)
        elif not (word[0].isalnum()) or (low in grammar.nobody and low not in grammar.determiners):
            return None
        else:
            found = at(text, place, end, stop, grammar)
            if found is None and low in grammar.phrasing.demonstrative:  # „…“, sagt der und grinst
                return Mention(words[0][1], words[0][2], pronoun=word)
            return found
    return None


def governed(text: str, place: int, end: int, stop: int, grammar: Grammar) -> Mention | None:
    """The phrase behind a preposition: its articles are those of any case."""
    words = read(text, place, end)
    if words and words[0][0].lower() in grammar.phrasing.cases:
        return at(text, place, end, stop, grammar, oblique=True)
    return at(text, place, end, stop, grammar)


def _is_verb(word: str, grammar: Grammar) -> bool:
    return word in grammar.speech or word in grammar.phrasing.separable or grammar.finite.fullmatch(word) is not None


def _has_noun(words: list[Word]) -> bool:
    return len(words) > 1 and _NOUN.match(words[1][0]) is not None


def _opens(words: list[Word], grammar: Grammar, oblique: bool) -> int:
    """At which word the nouns begin; -1 if no noun phrase begins here."""
    first = words[0][0].lower()
    determined = first in grammar.determiners or (oblique and first in grammar.phrasing.cases)
    number = int(determined)
    capital = _NOUN.match(words[0][0]) is not None
    if not determined and (first in grammar.ends or first in grammar.opening) and not first_name_gender(first, grammar):
        return -1
    if not determined and capital:
        # Britische Medien: the first word of a sentence may be an adjective, which is kept
        return 0 if first not in grammar.adverbs and first not in grammar.calendar else -1
    upto = min(len(words), number + _ATTRIBUTES)
    governed = False
    while number < upto:
        word = words[number][0]
        if _NOUN.match(word):
            if number and words[number - 1][0].isdigit() and number + 1 < upto and words[number + 1][0][0].islower():
                number += 1  # der 34 Jahre alte Mann
                continue
            if governed and number + 1 < upto and words[number + 1][0][0].islower():
                number += 1  # der wegen Betrugs verurteilte Schiedsrichter
                governed = False
                continue
            return number
        if not (word[0].isalnum()):
            return -1
        if word in grammar.prepositions:
            governed = True
        elif (
            (not determined and not word.endswith(grammar.phrasing.adjective_endings) and not word[0].isdigit())
            or grammar.finite.fullmatch(word)
            or word in grammar.speech
        ):
            return -1
        number += 1
    return -1


def _run(words: list[Word], number: int, grammar: Grammar) -> int:
    """Where a row of capitalised words ends; particles of names and *und* may stand between them."""
    while number < len(words):
        word = words[number][0]
        if (
            _NOUN.match(word)
            or (word[0].isdigit() and number and words[number - 1][0][0].isupper())
            or (word == "." and words[number - 1][0] in grammar.titles)
        ):
            number += 1
        elif _joins(words, number, grammar):
            number += 1 + (words[number + 1][0].lower() in PARTICLES)
        else:
            break
    return number


def _joins(words: list[Word], number: int, grammar: Grammar) -> bool:
    """Whether a small word stands within a name (Ilse von der Au) or between two (Sky News und BBC)."""
    if number + 1 >= len(words) or not _NOUN.match(words[number - 1][0]):
        return False
    low, following = words[number][0], words[number + 1][0]
    if low in grammar.joining:
        return _NOUN.match(following) is not None
    if low not in PARTICLES or not first_name_gender(words[number - 1][0], grammar):
        return False
    return _NOUN.match(following) is not None or (
        following in PARTICLES and number + 2 < len(words) and _NOUN.match(words[number + 2][0]) is not None
    )


def _named(text: str, words: list[Word], head: int, upto: int, grammar: Grammar, *, determined: bool) -> Mention | None:
    """A row of capitalised words as a mention: ``Innenminister Karl Ott``, ``Karl Ott``, ``der Sprecher``."""
    run = [word[0] for word in words[head:upto] if word[0] != "."]
    spans = [word for word in words[head:upto] if word[0] != "."]
    if not run or len(run) > 8:
        return None
    first = names_from(run, grammar, determined=determined)
    start = words[0][1]
    if first >= len(run):
        return Mention(start, spans[-1][2], role=text[start : spans[-1][2]])
    role = text[start : spans[first][1]].rstrip() if spans[first][1] > start else ""
    return Mention(start, spans[-1][2], name=plain(text[spans[first][1] : spans[-1][2]].strip(_MARKS)), role=role)


def names_from(run: list[str], grammar: Grammar, *, determined: bool) -> int:
    """At which word of a row a name begins; the length of the row if none does."""
    joint = next((number for number, word in enumerate(run) if word.lower() in grammar.joining), 0)
    if joint:
        first = names_from(run[:joint], grammar, determined=determined)
        return first if first < joint else len(run)
    kept = len(run) - len(without_roles(run, grammar, opens=False)) if len(run) > 1 else 0
    if len(run) == 1:
        return int(determined or grammar.phrasing.reports.fullmatch(run[0]) is not None)
    if kept:
        return len(run) if grammar.is_role(run[-1]) and not first_name_gender(run[kept], grammar) else kept
    if determined and grammar.is_role(run[-1]):
        return len(run)  # der Lemgauer Trainer
    for number, word in enumerate(run[:-1] if not determined else run):
        if first_name_gender(word, grammar) and (number or not determined or len(run) > 1):
            return number
    if not determined:
        return (
            len(run)
            if grammar.is_role(run[-1]) and run[0].endswith("s") and not first_name_gender(run[0], grammar)
            else 0
        )
    return 1 if run[0].endswith(grammar.phrasing.person_endings) else len(run)


def _belongings(words: list[Word], head: int, number: int, grammar: Grammar) -> int:
    """Where a noun phrase ends that goes on with a genitive or *von*: ``der Chef des Amts für Bau``."""
    bare = not head and grammar.phrasing.reports.fullmatch(words[head][0]) is None
    for _ in range(3):
        if number >= len(words):
            return number
        low = words[number][0]
        if low not in grammar.phrasing.belonging or _is_hearer(words[number:], grammar):
            return number
        if bare and low in grammar.determiners:
            return number  # laut Polizei der Fahrer
        upto = number + 1
        while upto < len(words) and upto - number < 5 and not _NOUN.match(words[upto][0]):
            word = words[upto][0]
            if not word[0].isalnum() or (word in grammar.ends and word not in grammar.phrasing.belonging):
                return number
            upto += 1
        after = _run(words, upto, grammar)
        if after == upto or words[upto][0].lower() in grammar.calendar:
            return number
        number = after
    return number


def _named_last(text: str, words: list[Word], head: int, number: int, grammar: Grammar) -> Mention:
    """A role with its belongings; a name may be the last of them: ``der Chef der Bahn Karl Ott``."""
    at = number
    while at > head and _NOUN.match(words[at - 1][0]):
        at -= 1
    run = [word[0] for word in words[at:number]]
    start = words[0][1]
    if at > head and len(run) > 2:
        first = names_from(run, grammar, determined=True)
        if 0 < first < len(run) - 1 and first_name_gender(run[first], grammar):
            begin = words[at + first][1]
            name = plain(text[begin : words[number - 1][2]].strip(_MARKS))
            return Mention(start, words[number - 1][2], name=name, role=text[start:begin].rstrip())
    return Mention(start, words[number - 1][2], role=text[start : words[number - 1][2]])


def _apposed(text: str, role: Mention, stop: int, grammar: Grammar) -> Mention | None:
    """The name behind a role and a comma: ``die Chefin des Amts, Anna Lind, sagte``; one more phrase may be between."""
    if role.name:
        return None
    comma = text.find(", ", role.end, min(stop, role.end + 70))
    if comma < 0 or any(mark in text[role.end : comma] for mark in ":;.„“»«"):
        return None
    gap = text[role.end : comma].split()
    if gap and gap[0] not in grammar.prepositions:
        return None
    words = read(text, comma + 2, stop)
    upto = _run(words, 0, grammar) if words and _NOUN.match(words[0][0]) else 0
    run = [word[0] for word in words[:upto] if word[0] != "."]
    if len(run) < 2:
        return None
    if upto < len(words) and words[upto][0] not in (",", "(", ":", ".", "–") and words[upto][0] not in grammar.speech:
        return None
    first = names_from(run, grammar, determined=False)
    if first >= len(run) or not (first_name_gender(run[first], grammar) or len(run) == 2):
        return None
    kept = [word for word in words[:upto] if word[0] != "."][first:]
    return Mention(role.start, kept[-1][2], name=plain(text[kept[0][1] : kept[-1][2]].strip(_MARKS)), role=role.role)


def _is_hearer(words: list[Word], grammar: Grammar) -> bool:
    """``sagte der Zeitung``: a feminine article of the third case and somebody who is told things."""
    if words[0][0] != "der":
        return False
    number = 1
    while number < min(4, len(words)) and words[number][0].endswith("en") and words[number][0][0].islower():
        number += 1
    for word in words[number : number + 5]:
        if not _NOUN.match(word[0]) and word[0] not in '„“"»«':
            return False
        if word[0].lower().split("-")[-1] in grammar.phrasing.media:
            return True
    return False


def _name_with_particle(text: str, words: list[Word]) -> Mention | None:
    """``sagte von der Au``"""
    number = 0
    while number < min(3, len(words)) and words[number][0] in PARTICLES:
        number += 1
    if words[0][0] not in ("von", "van", "zu") or number >= len(words) or not _NOUN.match(words[number][0]):
        return None
    closes = number + 1 >= len(words) or not words[number + 1][0][0].isupper()
    if number < 2 or not closes:
        return None
    return Mention(words[0][1], words[number][2], name=text[words[0][1] : words[number][2]])


def _passed(words: list[Word], grammar: Grammar) -> int:
    """Where a phrase ends that is no subject: behind its nouns, and marks around them."""
    number = 1
    while number < min(len(words), 8) and not _NOUN.match(words[number][0]):
        if words[number][0] in grammar.pronouns and words[number][0] not in grammar.determiners:
            return words[number - 1][2]
        number += 1
    while number < len(words) and (_NOUN.match(words[number][0]) or words[number][0] in '„“"»«'):
        number += 1
    return words[min(number, len(words)) - 1][2]
