"""The lists of a profile as sets, and the patterns that are made of several of them."""

import re
from collections.abc import Iterable
from unicodedata import combining, normalize

from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.grammar.words import any_of, listed, whole

_WORD = r"[\w’'./-]*[\w’'](?::[a-zåäö]{1,2}\b)?|[^\w\s]"


def words(text: str) -> frozenset[str]:
    """The words of a list, those with an apostrophe in both spellings; ``_`` stands for a space within."""
    listed_ = [each.replace("_", " ") for each in text.split()]
    return frozenset(listed_) | {each.replace("’", "'") for each in listed_}


def phrases(text: str) -> set[str]:
    """The phrases of a list, those with an apostrophe in both spellings."""
    phrases = listed(text)
    return phrases | {phrase.replace("’", "'") for phrase in phrases}


def before_next(some: Iterable[str]) -> str:
    """A pattern of any of these words and what parts it from the next: behind an apostrophe nothing does."""
    elided = {word for word in some if word.endswith(("'", "’"))}
    full = set(some) - elided
    return rf"(?:{any_of(full)},?\s+|{any_of(elided)}\s*)" if elided else rf"{any_of(full)},?\s+"


def finite_verb(known: frozenset[str], endings: str) -> re.Pattern[str]:
    """A finite verb: one of some words, or any word with such an ending."""
    if not endings:
        return whole(set(known))
    ending = any_of(set(endings.split()))
    return re.compile(rf"(?<![\w-])(?:{any_of(set(known))}|[^\W\d_]{{2,}}{ending})(?![\w-])")


def word_or_mark(elided: frozenset[str]) -> re.Pattern[str]:
    """A word or a mark, and what leans on a word by an apostrophe by itself."""
    return re.compile(rf"{any_of(set(elided))}(?=\w)|{_WORD}", re.IGNORECASE) if elided else re.compile(_WORD)


def first_names(profile: Profile) -> dict[str, str]:
    """First names and who bears them, with and without accents."""
    known = {name: sex for sex, names in (("f", profile.women), ("m", profile.men)) for name in names.split()}
    plain = {
        "".join(each for each in normalize("NFD", name) if not combining(each)): sex for name, sex in known.items()
    }
    return {**plain, **known}


def gerund_clause(profile: Profile, said: str) -> re.Pattern[str] | None:
    """A comma, and then a form of a verb of speech that goes on with the subject (*, ajoutant que*)."""
    if not profile.gerunds:
        return None
    ending = any_of(set(profile.gerunds.split()))
    return re.compile(rf",\s+(?:\w+\s+){{0,2}}?(?=(?:en\s)?\w+{ending}\s)(?={said}(?![\w-]))")


def detour(profile: Profile) -> re.Pattern[str]:
    """A phrase between a verb and its subject: *a Efe*, *mardi*, *en rueda de prensa*."""
    if not profile.wanders:
        return re.compile("(?!)")
    word = r"[^\s,.;:!?«»“”\"()]+"
    article = rf"(?:{before_next(words(profile.determiners))})?"
    return re.compile(
        rf"\s+(?:{any_of(phrases(profile.asides))}(?!\w)|{before_next(words(profile.prepositions))}{article}{word}"
        rf"(?:\s+{before_next(words(profile.linkers))}{article}{word})?)"
    )


def complement(profile: Profile) -> re.Pattern[str]:
    """What belongs to the role before it: *du village*, *de la sala*."""
    if not profile.linkers:
        return re.compile("(?!)")
    article = rf"(?:{before_next(words(profile.determiners))})?"
    word = r"[^\W\d_][\w’'-]*(?:[ \u00a0][A-ZÀ-Þ][\w’'-]*){0,3}"
    return re.compile(rf"(?:[ \u00a0]{before_next(words(profile.linkers))}{article}{word}){{1,3}}")


def any_verb(profile: Profile) -> re.Pattern[str] | None:
    """A verb that is in no list, by its ending, with its auxiliary if it has one."""
    if not profile.tag_endings:
        return None
    auxiliary = any_of(set(words(profile.auxiliaries)))
    participle, finite = (any_of(set(endings.split())) for endings in profile.tag_endings.split("|"))
    return re.compile(rf"(?:{auxiliary}\s+[^\W\d_]{{3,}}{participle}|[^\W\d_A-Z]{{3,}}{finite})(?=\s)")
