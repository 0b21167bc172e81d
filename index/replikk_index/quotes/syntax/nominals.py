"""Noun phrases of a language in which every noun has a capital letter: where they end, and what in them is a name."""

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax import appellations, rows
from replikk_index.quotes.syntax.mentions import Mention, Word
from replikk_index.quotes.syntax.names import PARTICLES, first_name_gender
from replikk_index.quotes.syntax.rows import NOUN, WORD

_ATTRIBUTES = 9
"""Words between an article and its noun."""
_SKIPPED = 5
"""Phrases between a verb and its subject."""


def at(
    text: str, place: int, end: int, stop: int, grammar: Grammar, *, oblique: bool = False, governed: bool = False
) -> Mention | None:
    """The subject that begins at ``place``: a pronoun, a name, or a noun with what belongs to it.

    ``end`` is where the clause ends, ``stop`` where the sentence does: a name may stand behind a comma
    (*der Sprecher des Amts, Udo Wolf*). ``governed``: no subject, but the phrase of a
    preposition; ``oblique``: with an article that says so.
    """
    words = rows.read(text, place, end)
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
    number = rows.run(words, number, grammar)
    mention = appellations.named(text, words, head, number, grammar, determined=head > 0)
    plural = not governed and _is_plural(words, head, number, grammar)
    if mention is None or (mention.name and not plural):
        return mention
    number = _belongings(words, head, number, grammar, bare=not head and not plural)
    mention = appellations.named_last(text, words, head, number, grammar)
    return appellations.apposed(text, mention, stop, grammar) or mention


def behind(text: str, place: int, end: int, stop: int, grammar: Grammar) -> Mention | None:
    """The subject behind a verb: what is no subject is passed over (*sagte am Montag dem Sender ein Sprecher*)."""
    for _ in range(_SKIPPED):
        words = rows.read(text, place, end)
        if not words:
            return None
        word, low = words[0][0], words[0][0].lower()
        if low in grammar.adverbs or low in grammar.calendar:
            place = words[0][2]
        elif word in PARTICLES and word not in grammar.determiners and (name := _name_with_particle(text, words)):
            return name
        elif low in grammar.phrasing.cases or low in grammar.prepositions or _is_hearer(words, grammar):
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
    words = rows.read(text, place, end)
    if words and words[0][0].lower() in grammar.phrasing.cases:
        return at(text, place, end, stop, grammar, oblique=True, governed=True)
    return at(text, place, end, stop, grammar, governed=True)


def owner(text: str, named: Mention, grammar: Grammar) -> Mention:
    """Whose words they are, where a noun for words is named with them: *einem Bericht der Zeitung*."""
    if named.name and not named.role:
        return named
    words = list(WORD.finditer(text, named.start, named.end))
    if len(words) > 3 and words[1].group() in grammar.phrasing.of:  # einer vom Verband veröffentlichten Erklärung
        inner = governed(text, words[2].start(), named.end, named.end, grammar)
        return Mention(inner.start, named.end, inner.name, inner.role) if inner else named
    for number, word in enumerate(words[:-1]):
        if word.group()[0].isupper() and grammar.phrasing.reports.fullmatch(word.group()):
            follow = words[number + 1]
            place = follow.end() + 1 if follow.group() in grammar.phrasing.of else follow.start()
            inner = governed(text, place, named.end, named.end, grammar)
            if inner is not None:
                return Mention(inner.start, named.end, inner.name, inner.role, inner.pronoun)
            break
    return named


def _is_plural(words: list[Word], head: int, number: int, grammar: Grammar) -> bool:
    """``Beobachter der Union``: a role without an article, and whose it is."""
    alone = not head and number == 1 and number < len(words) and words[1][0] in grammar.phrasing.belonging
    return alone and grammar.is_role(words[0][0])


def _is_verb(word: str, grammar: Grammar) -> bool:
    return word in grammar.speech or word in grammar.phrasing.separable or grammar.finite.fullmatch(word) is not None


def _has_noun(words: list[Word]) -> bool:
    return len(words) > 1 and NOUN.match(words[1][0]) is not None


def _opens(words: list[Word], grammar: Grammar, oblique: bool) -> int:
    """At which word the nouns begin; -1 if no noun phrase begins here."""
    first = words[0][0].lower()
    determined = first in grammar.determiners or (oblique and first in grammar.phrasing.cases)
    number = int(determined)
    capital = NOUN.match(words[0][0]) is not None
    small = first in grammar.ends or first in grammar.opening or first in grammar.nobody
    if not determined and small and not first_name_gender(first, grammar):
        return -1
    if not determined and capital:
        # Britische Medien: the first word of a sentence may be an adjective, which is kept
        return 0 if first not in grammar.adverbs and first not in grammar.calendar else -1
    upto = min(len(words), number + _ATTRIBUTES)
    governed = False
    while number < upto:
        word = words[number][0]
        if NOUN.match(word):
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


def _belongings(words: list[Word], head: int, number: int, grammar: Grammar, *, bare: bool) -> int:
    """Where a noun phrase ends that goes on with a genitive or *von*: ``der Chef des Amts für Bau``."""
    bare = bare and grammar.phrasing.reports.fullmatch(words[head][0]) is None
    for _ in range(3):
        if number >= len(words):
            return number
        low = words[number][0]
        if low not in grammar.phrasing.belonging or _is_hearer(words[number:], grammar):
            return number
        if bare and low in grammar.determiners:
            return number  # laut Polizei der Fahrer
        upto = number + 1
        while upto < len(words) and upto - number < 5 and not NOUN.match(words[upto][0]):
            word = words[upto][0]
            if not word[0].isalnum() or (word in grammar.ends and word not in grammar.phrasing.belonging):
                return number
            upto += 1
        after = rows.run(words, upto, grammar)
        if after == upto or words[upto][0].lower() in grammar.calendar:
            return number
        number = after
    return number


def _is_hearer(words: list[Word], grammar: Grammar) -> bool:
    """``sagte der Zeitung``: a feminine article of the third case and somebody who is told things."""
    if words[0][0] not in grammar.phrasing.hearing:
        return False
    number = 1
    while number < min(4, len(words)) and words[number][0].endswith("en") and words[number][0][0].islower():
        number += 1
    for word in words[number : number + 5]:
        if not NOUN.match(word[0]) and word[0] not in '„“"»«':
            return False
        if word[0].lower().split("-")[-1] in grammar.phrasing.media:
            return True
    return False


def _name_with_particle(text: str, words: list[Word]) -> Mention | None:
    """``sagte von der Au``"""
    number = 0
    while number < min(3, len(words)) and words[number][0] in PARTICLES:
        number += 1
    if number >= len(words) or not NOUN.match(words[number][0]):
        return None
    closes = number + 1 >= len(words) or not words[number + 1][0][0].isupper()
    if number < 2 or not closes:
        return None
    return Mention(words[0][1], words[number][2], name=text[words[0][1] : words[number][2]])


def _passed(words: list[Word], grammar: Grammar) -> int:
    """Where a phrase ends that is no subject: behind its nouns, and marks around them."""
    number = 1
    while number < min(len(words), 8) and not NOUN.match(words[number][0]):
        if words[number][0] in grammar.pronouns and words[number][0] not in grammar.determiners:
            return words[number - 1][2]
        number += 1
    while number < len(words) and (NOUN.match(words[number][0]) or words[number][0] in '„“"»«'):
        number += 1
    return words[min(number, len(words)) - 1][2]
