"""Reading the naming of a speaker: a name, a role, or a pronoun, with what stands around it."""

import re
from dataclasses import dataclass
from itertools import islice

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.syntax.names import (
    CAPITAL,
    NAME,
    PARTICLES,
    first_name_gender,
    is_role_compound,
    plain,
    without_roles,
)

MOST_WORDS = 9
_DETOURS = 3
_ASIDE = re.compile(r",\s[^,.;:!?«»“”\"()]{2,40},(?=\s)")
"""What stands between commas: *reconnaît, un peu gêné, Luc Hamel*."""
_PARTY = re.compile(r"\s?\([^()\n]{1,20}\)\s(?=[A-ZÁÉÍÓÚÀÂÇÊÎÔ])")
"""A party or a country between a role and the name: *le sénateur (PS) Luc Hamel*."""
_APPOSED = re.compile(r"(?:\s\([^()\n]{1,25}\))?(?:\s[^\s,.;:!?–—«»“”\"()]+){0,9},\s")
_NICKNAME = '«“”„"»'
"""Marks that a speaker's nickname may stand in."""
_OWN_ROLE = re.compile(r"(?:[^\W\d_A-ZÆØÅÄÖ][\w-]*\s){0,4}")
Word = tuple[str, int, int]
"""A word and where it stands."""


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
    plural: bool = False
    """The pronoun means several, as its verb shows (riefen sie)."""
    dropped: bool = False
    """The verb alone stands for whoever spoke last."""

    @property
    def sure(self) -> bool:
        """It is a name or a pronoun, not just some words."""
        return bool(self.name or self.pronoun)

    @property
    def surface(self) -> str:
        """What the speaker is called here."""
        return self.name or self.pronoun or self.role


def abbreviated(word: str, grammar: Grammar) -> bool:
    """Whether a stop behind a word belongs to it: *Mr.*, and the initial of a name."""
    return word in grammar.titles or (len(word) == 1 and word.isupper())


def after(text: str, place: int, end: int, grammar: Grammar) -> Mention | None:
    """The speaker named from ``place`` on, as behind an inverted verb."""
    if part := grammar.partitive.match(text, place, end):
        return _one_of(text, part, end, grammar)
    words: list[Word] = []
    place = _past_detours(text, place, end, grammar)
    party = -1
    for found in grammar.word.finditer(text, place, min(end, place + 160)):
        word = found.group()
        if found.start() < party:
            continue
        if word == "(" and words and grammar.profile.wanders and (inserted := _PARTY.match(text, found.start(), end)):
            party = inserted.end()
            continue
        if word == "." and words and abbreviated(words[-1][0], grammar):
            continue
        if not words and word in _NICKNAME:
            continue
        if word == "&" and words and words[-1][0][0].isupper():
            words.append((word, found.start(), found.end()))  # Lys & Luft
            continue
        if not (word[0].isalnum() or word[0] == "_"):
            break
        low = word.lower()
        if not words and grammar.is_adverb(low):
            continue
        if (
            words
            and low in grammar.joining
            and words[-1][0][0].isupper()
            and text[found.end() + 1 : found.end() + 2].isupper()
        ):
            words.append((word, found.start(), found.end()))  # Nord og Sør kraftlag, Berg og Lie
            continue
        if joins_body(text, words, found, grammar):
            words.append((word, found.start(), found.end()))  # Ministry of Defence
            continue
        if not words and low in grammar.articles:
            words.append((word, found.start(), found.end()))  # selon des riverains
            continue
        if words and low in grammar.linkers and _names_on(text, words, found.end(), end, grammar):
            words.append((word, found.start(), found.end()))  # Carlos de la Torre
            continue
        past = bool(words) and low in grammar.former and words[-1][0].lower() in grammar.determiners
        if (low in grammar.ends or low in grammar.adverbs) and not past and not (words and word[0].isupper()):
            if named := named_behind(text, words, found, end, grammar):
                return named
            break
        if words and word[0].islower() and (low in grammar.calendar or _is_complete(words, low, grammar)):
            break  # politiet natt til mandag
        if len(words) > 1 and word[0].islower() and _is_full(words) and not _goes_on(low, grammar):
            break  # Omar Saad via telefon
        if (
            not words
            and low in grammar.nobody
            and word not in grammar.titles
            and not _is_article(text, found, end, grammar)
        ):
            return None
        words.append((word, found.start(), found.end()))
        if low in grammar.pronouns and len(words) == 1 and not _is_article(text, found, end, grammar):
            return Mention(found.start(), found.end(), pronoun=word)
        if len(words) > MOST_WORDS:
            return None
    mention = made(text, words, grammar)
    if mention is not None and not mention.sure:
        return apposed(text, mention, end, grammar) or mention
    return mention


def joins_body(text: str, words: list[Word], found: re.Match[str], grammar: Grammar) -> bool:
    """Whether a small word joins two parts of the name of a body: *Ministry of Defence*."""
    if not words or found.group().lower() not in grammar.possessing or not words[-1][0][0].isupper():
        return False
    return words[-1][0].lower() in grammar.bodies and text[found.end() + 1 : found.end() + 2].isupper()


def named_behind(text: str, words: list[Word], found: re.Match[str], end: int, grammar: Grammar) -> Mention | None:
    """``formand for havneudvalget Karen Holm``: a role with a phrase behind it, and then the name."""
    if not words or not grammar.is_role(words[-1][0]) or any(CAPITAL.match(word[0]) for word in words[1:]):
        return None
    following = [
        (word.group(), word.start(), word.end())
        for word in grammar.word.finditer(text, found.end(), min(end, found.end() + 100))
    ]
    for number in range(1, len(following) - 1):
        word, start, _ = following[number]
        small = word.lower() in grammar.ends - grammar.prepositions - grammar.joining
        if not word[0].isalnum() or small:
            return None
        governed_ = following[number - 1][0].lower() in grammar.prepositions
        if first_name_gender(word, grammar) and CAPITAL.match(word) and CAPITAL.match(following[number + 1][0]):
            name = NAME.match(text, start, end)
            if name is None or governed_:
                return None
            return Mention(words[0][1], name.end(), name=name.group(), role=text[words[0][1] : start].rstrip())
    return None


def governed(text: str, place: int, end: int, grammar: Grammar) -> Mention | None:
    """The speaker named behind a preposition: *according to him*."""
    word = grammar.word.search(text, place, end)
    if word and word.group() in grammar.oblique:
        return Mention(word.start(), word.end(), pronoun=word.group())
    return after(text, place, end, grammar)


def _one_of(text: str, part: re.Match[str], end: int, grammar: Grammar) -> Mention | None:
    """``en av naboene, snekker Arne Vik``: whoever is picked out of several, and the name, if it is given."""
    several = after(text, part.end() - 1, end, grammar)
    start = part.end() - len(part.group().lstrip())
    if several is None:
        several = governed(text, part.end() - 1, end, grammar)
    if several is None:
        return None
    name = several.name if "," in text[several.start : several.end] else ""
    role_end = several.start + len(several.role) if name else several.end
    return Mention(start, several.end, name=name, role=text[start:role_end])


def _past_detours(text: str, place: int, end: int, grammar: Grammar) -> int:
    """Where the speaker begins behind a hearer, a place or a time: *informó a Efe un portavoz*."""
    if not grammar.profile.wanders:
        return place
    behind = place
    for _ in range(_DETOURS):
        detour = _ASIDE.match(text, behind, end) or grammar.detour.match(text, behind, end)
        if detour is None:
            break
        behind = detour.end()
        if _begins(text, behind, end, grammar):
            return behind
    return place


def _begins(text: str, place: int, end: int, grammar: Grammar) -> bool:
    """Whether a phrase begins here that may name a speaker: with an article, a role or two capitalised words."""
    words = [found.group() for found in islice(grammar.word.finditer(text, place, min(end, place + 60)), 2)]
    if len(words) < 2:
        return False
    low = words[0].lower()
    article = low in grammar.determiners and low not in grammar.ends
    return article or grammar.is_somebody(low) or low in grammar.titles or all(map(CAPITAL.match, words))


def _names_on(text: str, words: list[Word], place: int, end: int, grammar: Grammar) -> bool:
    """Whether a name goes on behind a small word: *Carlos de la Torre*, but not *el alcalde de Madrid*."""
    if not CAPITAL.match(words[-1][0]):
        return False
    for found in islice(grammar.word.finditer(text, place, end), 2):
        if found.group().lower() not in grammar.determiners:
            return CAPITAL.match(found.group()) is not None
    return False


def _is_full(words: list[Word]) -> bool:
    return all(CAPITAL.match(word[0]) and not is_role_compound(word[0]) for word in words[-2:])


def _is_complete(words: list[Word], low: str, grammar: Grammar) -> bool:
    """Whether a definite role or body needs no more words: behind it stands the time, or what is done."""
    last = words[-1][0]
    known = last[0].islower() and (grammar.is_role(last) or grammar.is_body(last))
    return known and last.endswith(grammar.definite_endings) and not grammar.is_role(low)


def _goes_on(low: str, grammar: Grammar) -> bool:
    """Whether a small word behind a name may belong to it: a particle, a role, the kind of a body."""
    return low in PARTICLES or low in grammar.bodies or grammar.is_role(low)


def _is_article(text: str, found: re.Match[str], end: int, grammar: Grammar) -> bool:
    """Whether a word that could be a pronoun is an article: *den tillitsvalgte*."""
    word = grammar.word.search(text, found.end(), end)
    if found.group().lower() not in grammar.determiners or word is None or not word.group()[0].isalnum():
        return False
    if word.group()[0].isupper():
        return False
    low = word.group()
    kinds = (grammar.ends, grammar.adverbs, grammar.nobody, grammar.pronouns, grammar.clause_starts)
    if low in grammar.former:
        return True
    return not any(low in kind for kind in kinds) and grammar.finite.match(low) is None


def apposed(text: str, role: Mention, end: int, grammar: Grammar) -> Mention | None:
    """``leiaren i laget, Jorid Lie``: the name behind a role."""
    words = role.role.split()
    if not grammar.is_definite(words[0]) and not any(grammar.is_role(word) for word in words):
        return None
    gap = _APPOSED.match(text, role.end, min(end, role.end + 120))
    own = _OWN_ROLE.match(text, gap.end(), end) if gap else None
    if own is None or (own.group() and not grammar.is_role(own.group().split()[-1])):
        return None
    name = NAME.match(text, own.end(), end)
    if name is None or not _closes(text, name.end(), end):
        return None
    if " " not in name.group() and not first_name_gender(name.group(), grammar):
        return None
    return Mention(role.start, name.end(), name=name.group(), role=role.role)


def _closes(text: str, place: int, end: int) -> bool:
    return place >= end or text[place] in ",.\n:;" or text.startswith(" (", place)


def is_apposition(text: str, place: int, end: int, grammar: Grammar, closed_by: str = ",") -> bool:
    """Whether what stands behind a name and a comma says who that is: *maire de Lyon,*, *qui préside le club,*."""
    words = [found.group().lower() for found in islice(grammar.word.finditer(text, place, min(end, place + 60)), 4)]
    if not words or not any(mark in text[place : min(end, place + 120)] for mark in closed_by):
        return False
    if words[0] in grammar.relative:
        return True
    if words[0] in grammar.determiners:
        words = words[1:]
    return any(map(grammar.is_role, words[:2]))


def made(text: str, words: list[Word], grammar: Grammar) -> Mention | None:
    """The naming of a speaker that these words are, if they are one."""
    if not words:
        return None
    name_from = len(words)
    for number in range(len(words) - 1, -1, -1):
        word = words[number][0]
        joins = 0 < number < name_from < len(words) and word.lower() in grammar.joining | grammar.possessing
        if (CAPITAL.match(word) and not is_role_compound(word)) or joins:
            name_from = number
        elif name_from < len(words):
            break
    if name_from == len(words):
        return role_only(text, words, grammar)
    last = name_from
    while last + 1 < len(words) and (
        CAPITAL.match(words[last + 1][0]) or words[last + 1][0].lower() in grammar.joining | grammar.possessing
    ):
        last += 1
    if name_from == last == 0 and len(words) > 1 and words[0][0].lower() in grammar.determiners | grammar.clause_starts:
        return role_only(text, words, grammar)  # The trust, A friend
    if last + 1 < len(words) and words[last + 1][0].lower() in grammar.bodies:  # Vinje kommune
        last += 1
    tail = words[last + 1 :]
    single = name_from == last and not first_name_gender(words[last][0], grammar)
    if tail and single and words[last][0].endswith("s") and tail[0][0][0].islower():  # Fjordpostens kilder
        return role_only(text, words, grammar)
    if tail and grammar.is_role(tail[-1][0]):  # USAs forsvarsminister, without a name behind it
        return role_only(text, words, grammar)
    run = [each[0] for each in words[name_from : last + 1]]
    kept = without_roles(run, grammar, opens=True) if len(run) > 1 else run
    name_from += len(run) - len(kept)
    role = text[words[0][1] : words[name_from - 1][2]] if name_from else ""
    if role and not any(grammar.is_role(each[0]) for each in words[:name_from]) and name_from > 3:
        return None
    name = plain(text[words[name_from][1] : words[last][2]])
    low = name.lower()
    if low in grammar.ends or low in grammar.nobody or low in grammar.calendar or low in grammar.adverbs:
        return None
    if " " not in name and not role and low in grammar.opening | grammar.clause_starts:
        return None
    body = bool(grammar.definite) and low in grammar.bodies
    common = body or (grammar.is_role(low) and (name[1:] == low[1:] or low in grammar.roles))
    called = first_name_gender(low, grammar) if grammar.first_names else ""
    if " " not in name and common and not called and (name.isupper() or _opens(text, words[0][1])):
        return Mention(words[0][1], words[last][2], role=text[words[0][1] : words[last][2]])
    return Mention(words[0][1], words[last][2], name=name, role=role)


def _opens(text: str, place: int) -> bool:
    """Whether a sentence begins here, so that any word has a capital."""
    before = text[max(0, place - 3) : place].rstrip(" \u00a0")
    return before[-1:] in tuple('.!?:–—-«»“”„"\n') or not before


def role_only(text: str, words: list[Word], grammar: Grammar) -> Mention | None:
    """These words as a role without a name, if they can be one."""
    if len(words) > 5:
        return None
    role = text[words[0][1] : words[-1][2]]
    low = role.lower()
    last = words[-1][0].lower()
    article = len(words) > 1 and (
        words[0][0].lower() in grammar.determiners
        or (words[0][0].lower() in grammar.first_words and grammar.is_role(last))
    )
    if (
        low in grammar.clause_starts
        or (last in grammar.nobody and not article)
        or (words[0][0].lower() in grammar.nobody and not article)
    ):
        return None
    short = len(low) < 4 and low not in grammar.somebody
    if short or low in grammar.calendar or (words[-1][0][0].isdigit() and "-" not in last):
        return None
    return Mention(words[0][1], words[-1][2], role=role)
