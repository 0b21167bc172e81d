"""What a language brings along: words and endings, and the patterns that are made of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from replikk_index.language import stop_words


@dataclass(frozen=True, slots=True)
class Profile:
    """How people are quoted in one language: data only. Words are parted by spaces, phrases by ``|``."""

    code: str
    speech: str = ""
    """Forms of verbs that always mean speech (says, said)."""
    manner: str = ""
    """Verbs that mean speech only beside marked words (laughed)."""
    thought: str = ""
    """Verbs of opinion (believes): what they bring is unsure."""
    phrasal: str = ""
    """Verbs of several words (points out)."""
    pronouns: dict[str, str] | None = None
    """Who "she" may be: f, m, p (several) or u (anyone)."""
    complementiser: str = ""
    """What begins indirect speech (that)."""
    source_prepositions: str = ""
    """What names a source without a verb (according to)."""
    phrase_ends: str = ""
    """Words that end the naming of a speaker (to, in, when)."""
    clause_starts: str = ""
    """Words that begin a clause without a complementiser (it, the, we)."""
    roles: str = ""
    """What people are (mayor); compounds that end in them count too."""
    continued: str = ""
    """Words that take up, behind a comma, the sentence that a tag has interrupted (…, sier hun, er at …)."""
    idioms: str = ""
    """Verbs of speech that say nothing here (that is to say)."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """A profile made ready for matching."""

    profile: Profile
    speech: re.Pattern[str]
    """A verb of speech, as a word."""
    beside: re.Pattern[str]
    """Any verb that may stand beside marked words."""
    thought: frozenset[str]
    pronouns: dict[str, str]
    ends: frozenset[str]
    clause_starts: frozenset[str]
    roles: tuple[str, ...]
    idioms: re.Pattern[str] | None
    source: re.Pattern[str] | None
    opening: frozenset[str]
    """Words that open a sentence, lower case: no part of a name behind them."""
    split: dict[str, str]
    """Verbs whose particle stands behind the speaker (la … til): first word to particle."""
    that: str
    continued: re.Pattern[str] | None
    """A comma, and then what takes an interrupted sentence up."""

    def speech_alone(self, verb: str) -> bool:
        """Whether a verb means speech without a particle."""
        return verb not in self.split or self.speech.fullmatch(verb) is not None


def _any(words: set[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _verbs(words: set[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_any(words) or '(?!)'})(?![\w-])")


_PARTICLES = frozenset("til fast fram under hinzu".split())


@lru_cache(maxsize=16)
def _grammar(code: str) -> Grammar:
    from replikk_index.quotes.languages import PROFILES

    profile = PROFILES.get(code, Profile(code))
    phrasal = {phrase for phrase in profile.phrasal.split("|") if phrase}
    speech = {*profile.speech.split(), *phrasal}
    thought = frozenset(profile.thought.split())
    sources_first = {phrase.split()[0] for phrase in profile.source_prepositions.split("|") if phrase}
    parted = [phrase.split() for phrase in phrasal]
    split = {words[0]: words[1] for words in parted if len(words) == 2 and words[1] in _PARTICLES}
    idioms = _any({phrase for phrase in profile.idioms.split("|") if phrase})
    sources = _any({phrase for phrase in profile.source_prepositions.split("|") if phrase})
    continued = _any({phrase for phrase in profile.continued.split("|") if phrase})
    return Grammar(
        profile,
        _verbs(speech | set(thought)),
        _verbs(speech | set(thought) | set(profile.manner.split()) | set(split)),
        thought,
        profile.pronouns or {},
        frozenset(profile.phrase_ends.split()),
        frozenset(profile.clause_starts.split()),
        tuple(profile.roles.split()),
        re.compile(rf"(?<!\w)(?:{idioms})(?!\w)", re.IGNORECASE) if idioms else None,
        re.compile(rf"(?<!\w)(?:{sources})\s+", re.IGNORECASE) if sources else None,
        frozenset(sources_first) | stop_words(code),
        split,
        profile.complementiser,
        re.compile(rf",\s+(?=(?:{continued})\b)") if continued else None,
    )


def grammar(code: str) -> Grammar:
    """The grammar of a language; of an unknown one it knows marks and dashes only."""
    return _grammar(code)
