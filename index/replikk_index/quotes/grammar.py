"""A language's words made ready for matching."""

import re
from dataclasses import dataclass
from functools import lru_cache

from replikk_index.language import stop_words
from replikk_index.languages import PROFILES as CALENDARS
from replikk_index.quotes.profile import Profile
from replikk_index.quotes.words import any_of, listed, whole

_ENDINGS = ("en", "n", "a", "et", "t", "na", "e", "s", "ene", "ne", "erne", "arna", "erna", "r", "er", "ar")


@dataclass(frozen=True, slots=True)
class Grammar:
    """A profile made ready for matching."""

    profile: Profile
    speech: frozenset[str]
    """Verbs of speech and opinion, phrasal ones too: they bring indirect speech."""
    beside: re.Pattern[str]
    """Any verb of speech, opinion or manner, as a word."""
    thought: frozenset[str]
    asking: frozenset[str]
    plain: frozenset[str]
    present: tuple[str, ...]
    claims: frozenset[str]
    hearers: frozenset[str]
    refers: frozenset[str]
    pronouns: dict[str, str]
    oblique: dict[str, str]
    figures: dict[str, str]
    figure: re.Pattern[str]
    first_person: re.Pattern[str]
    second_person: re.Pattern[str]
    first_words: frozenset[str]
    nobody: frozenset[str]
    adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    passive: frozenset[str]
    small: frozenset[str]
    """Words that are no verbs of speech: adverbs, prepositions, the most frequent words."""
    finite: re.Pattern[str]
    ends: frozenset[str]
    """Words that end the naming of a speaker, prepositions too."""
    prepositions: frozenset[str]
    relative: frozenset[str]
    joining: frozenset[str]
    clause_starts: frozenset[str]
    roles: frozenset[str]
    role_endings: tuple[str, ...]
    synonyms: tuple[tuple[str, ...], ...]
    """Groups of endings of roles that one person may have."""
    epithets: tuple[str, ...]
    callings: frozenset[str]
    calling_endings: tuple[str, ...]
    kin: dict[str, str]
    parties: dict[str, tuple[str, ...]]
    plurals: tuple[str, ...]
    plural_endings: tuple[str, ...]
    being: re.Pattern[str]
    """What stands between a name and a role that somebody has (som forsvarer)."""
    complement: re.Pattern[str]
    """Behind a role, what it is a role in (i firmaet)."""
    told: re.Pattern[str]
    """A pronoun, and what somebody is (Hun er sykepleier)."""
    determiners: frozenset[str]
    definite_endings: tuple[str, ...]
    copula: frozenset[str]
    former: frozenset[str]
    titles: frozenset[str]
    bodies: tuple[str, ...]
    kinds: tuple[str, ...]
    firms: tuple[str, ...]
    media: frozenset[str]
    verb_second: bool
    collectives: frozenset[str]
    undashed: bool
    ascribed: re.Pattern[str]
    answers: re.Pattern[str]
    idioms: re.Pattern[str]
    impersonal: frozenset[str]
    medium: re.Pattern[str]
    """A preposition and what it brings, right behind an impersonal attribution."""
    source: re.Pattern[str]
    calendar: frozenset[str]
    """Months and weekdays, lower case: never a speaker."""
    opening: frozenset[str]
    """Words that open a sentence, lower case: no part of a name behind them."""
    parted: re.Pattern[str]
    """First words of phrasal verbs that other words may part from the rest."""
    rests: dict[str, re.Pattern[str]]
    """For each of those: up to six words, the rest, and the complementiser."""
    unknown: re.Pattern[str]
    """A comma, or the end of marked words, and then a word that may be a verb we do not know."""
    split: dict[str, str]
    """Verbs whose particle stands behind the speaker (la … til): first word to particle."""
    that: re.Pattern[str]
    """The complementiser and the space behind it, not far behind a verb."""
    single_marks: bool
    infinitive: frozenset[str]
    infinitives: frozenset[str]
    infinitive_endings: tuple[str, ...]
    naming: frozenset[str]
    clause_comma: bool
    somebody: frozenset[str]
    possessing: frozenset[str]
    partitive: re.Pattern[str]
    """Space, and then what picks somebody out of several."""
    referring_back: re.Pattern[str]
    """What means the words right before, at the beginning of a sentence, and the space behind it."""
    times: frozenset[str]
    time: re.Pattern[str]
    """A time or a place between a verb and the clause it brings (said last week it rained)."""
    agents: frozenset[str]
    agent: re.Pattern[str]
    """By whom something is made."""
    whether: re.Pattern[str]
    contrast: re.Pattern[str]
    """A comma and a word behind which somebody else may speak."""
    coordination: re.Pattern[str]
    """A comma, a joining word, and then a finite verb or a verb of speech: another predicate of the same subject."""
    continued: re.Pattern[str]
    """A comma, and then what takes an interrupted sentence up."""

    def speech_alone(self, verb: str) -> bool:
        """Whether a verb means speech without a particle."""
        return verb not in self.split or verb in self.speech

    def is_role(self, word: str) -> bool:
        """Whether a word says what somebody is, definite or not; compounds count (kraftminister, NATO-sjefen)."""
        return _is_role(self.profile.code, word)

    def is_body(self, word: str) -> bool:
        """Whether a noun is that of a body, definite or not: *kommunen*, *kraftselskapet*."""
        return _is_body(self.profile.code, word)

    def kin_gender(self, noun: str) -> str:
        """What pronoun a noun of kin takes, compounds too (tobarnsmoren: f); "" of no kin."""
        forms = indefinite(noun)
        return next((gender for kin, gender in self.kin.items() if any(form.endswith(kin) for form in forms)), "")

    def is_epithet(self, word: str) -> bool:
        """Whether somebody may be called by this definite noun who was not said to be it."""
        forms = indefinite(word)
        if any(form in self.callings or form.endswith(self.calling_endings) for form in forms):
            return True
        return word.endswith(self.epithets) and (word[0].isdigit() or not self.is_role(word))

    def is_definite(self, role: str) -> bool:
        """Whether a role is that of somebody in particular: *kommunen*, *the council*."""
        words = role.lower().split()
        return words[0] in self.determiners or words[-1].endswith(self.definite_endings)

    def is_idiom(self, text: str, start: int) -> bool:
        """Whether the verb at ``start`` is part of a saying."""
        found = self.idioms.search(text, max(0, start - 20), min(len(text), start + 40))
        while found and found.end() <= start:
            found = self.idioms.search(text, found.end(), min(len(text), start + 40))
        return found is not None and found.start() <= start


@lru_cache(maxsize=4096)
def indefinite(word: str) -> tuple[str, ...]:
    """What a definite form may be the form of, itself first (direktøren: direktør; kvinna: kvinne)."""
    low = word.lower().strip(",.()")
    forms = [low]
    forms += [low.removesuffix(each) for each in _ENDINGS if low.endswith(each) and len(low) > len(each) + 2]
    if low.endswith("a"):
        forms.append(low[:-1] + "e")
    if low.endswith("or"):
        forms.append(low[:-2] + "a")
    if low.endswith("arna"):
        forms.append(low[:-3] + "re")
    if low.endswith("nnen"):
        forms.append(low.removesuffix("nen"))
    return tuple(forms)


@lru_cache(maxsize=8192)
def _is_role(code: str, word: str) -> bool:
    known = grammar(code)
    return word.lower() not in known.bodies and any(
        form in known.roles or (len(form) > 5 and form.endswith(known.role_endings)) for form in indefinite(word)
    )


@lru_cache(maxsize=8192)
def _is_body(code: str, word: str) -> bool:
    kinds = grammar(code).kinds
    return any(form in kinds or (len(form) > 5 and form.endswith(kinds)) for form in indefinite(word))


def _calendar(code: str) -> frozenset[str]:
    """Months and weekdays; their abbreviations are too often first names (Jan, Tor)."""
    known = CALENDARS.get(code)
    names = " ".join((*known.months, known.weekdays)).lower().split() if known else []
    return frozenset(name for name in names if len(name) > 3)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The grammar of a language; of an unknown one it knows marks and dashes only."""
    from replikk_index.quotes.languages import PROFILES

    profile = PROFILES.get(code, Profile(code))
    phrasal, refers = listed(profile.phrasal), listed(profile.refers)
    impersonal = frozenset(listed(profile.impersonal))
    impersonal |= {each[:1].upper() + each[1:] for each in impersonal}
    thought = _words(profile.thought)
    finite = _words(profile.finite)
    speech = _words(profile.speech) | phrasal | refers | thought
    particles = _words(profile.particles)
    single = {pronoun for pronoun, gender in profile.pronouns.items() if gender in ("m", "f")}
    capital = {pronoun.capitalize() for pronoun in single}
    parted = [phrase.split() for phrase in phrasal]
    split = {words[0]: words[1] for words in parted if len(words) == 2 and words[1] in particles}
    parting: dict[str, set[str]] = {}
    for phrase in phrasal | refers:
        first, _, rest = phrase.partition(" ")
        if rest and rest != "at" and first not in finite:
            parting.setdefault(first, set()).add(rest)
    that = any_of(set(profile.complementiser.split()))
    sources = listed(profile.source_prepositions)
    roles = _words(profile.roles)
    prepositions = _words(profile.prepositions)
    ends = _words(profile.phrase_ends) | prepositions
    joining = any_of(set(profile.joining.split()))
    return Grammar(
        profile=profile,
        speech=speech,
        beside=whole(set(speech | impersonal | _words(profile.manner) | set(split))),
        thought=thought,
        asking=_words(profile.asking),
        plain=_words(profile.plain),
        present=tuple(profile.present.split()),
        claims=_words(profile.claims),
        hearers=_words(profile.hearers),
        refers=frozenset(refers),
        pronouns=dict(profile.pronouns),
        oblique=dict(profile.oblique),
        figures=dict(profile.figures),
        figure=whole(set(profile.figures), re.IGNORECASE),
        first_person=whole(set(profile.first_person.split()), re.IGNORECASE),
        second_person=whole(set(profile.second_person.split()), re.IGNORECASE),
        first_words=_words(profile.first_person),
        nobody=_words(profile.nobody) | _words(profile.first_person),
        adverbs=_words(profile.adverbs),
        auxiliaries=_words(profile.auxiliaries),
        passive=_words(profile.passive),
        small=_words(profile.adverbs) | ends | stop_words(code) | finite | _words(profile.clause_starts),
        finite=whole(set(finite)),
        ends=ends,
        prepositions=prepositions,
        relative=_words(profile.relative),
        joining=_words(profile.joining),
        clause_starts=_words(profile.clause_starts),
        roles=roles,
        role_endings=tuple(sorted(role for role in roles if len(role) > 3)),
        synonyms=tuple(tuple(group.split()) for group in profile.synonyms.split("|") if group),
        epithets=tuple(profile.epithets.split()),
        callings=_words(profile.callings),
        calling_endings=tuple(each[1:] for each in profile.callings.split() if each[0] == "-"),
        kin=dict(profile.kin),
        parties={short: tuple(long.split()) for short, long in profile.parties.items()},
        plurals=tuple(profile.plurals.split()),
        plural_endings=tuple(profile.plural_endings.split()),
        being=re.compile(rf"\s{any_of(set(profile.being.split()))}\s(?P<role>[^\W\d_]\w+)"),
        complement=re.compile(
            rf"\s{any_of(set(profile.belonging.split()))}\s(?P<what>[^\W\d_][\w-]+)(?:\s[A-ZÆØÅ][\w-]+)*"
        ),
        told=re.compile(
            rf"(?<![\w-])(?P<who>{any_of(single | capital)}|[A-ZÆØÅ][\w-]+)"
            rf"(?:\s+{any_of(set(profile.auxiliaries.split()))})?\s+{any_of(set(profile.copula.split()))}\s+"
            rf"(?:[^\W\d_]+\s+){{0,3}}?"
            rf"(?P<what>[^\W\d_]+)(?=[\s,.])"
        ),
        determiners=_words(profile.determiners),
        definite_endings=tuple(profile.definite_endings.split()),
        copula=_words(profile.copula),
        former=_words(profile.former),
        titles=_words(profile.titles),
        collectives=_words(profile.collectives),
        undashed=profile.undashed,
        bodies=tuple(profile.bodies.split()),
        kinds=tuple(profile.kinds.split()),
        firms=tuple(profile.firms.split()),
        media=_words(profile.media),
        verb_second=profile.verb_second,
        ascribed=re.compile(rf"{any_of(listed(profile.ascribed))}(?!\w)"),
        answers=re.compile(rf"{any_of(listed(profile.answers))}(?!\w)"),
        idioms=whole(listed(profile.idioms), re.IGNORECASE),
        impersonal=impersonal,
        medium=re.compile(
            rf"(?:\s+{any_of(set(profile.adverbs.split()))})?\s+{any_of(set(prepositions))}\s+(?=[\w-]{{4}})(?P<what>[^\W\d_][\w-]+)"
        ),
        source=re.compile(rf"(?<!\w){any_of(sources)}\s+", re.IGNORECASE),
        calendar=_calendar(code),
        opening=frozenset(phrase.split()[0] for phrase in sources) | stop_words(code),
        parted=whole(set(parting)),
        rests={
            first: re.compile(rf"(?:\s[^\s,;:!?]+){{1,7}}?\s(?P<rest>{any_of(rests)})\s+{that}\s+")
            for first, rests in parting.items()
        },
        unknown=re.compile(
            rf"[,!?»”]\s(?P<verb>[^\W\d_A-ZÆØÅ]{{3,}}{any_of(set(profile.verb_endings.split()))})(?=\s\w)"
        ),
        split=split,
        that=re.compile(rf"[^.!?;:«“–]{{0,90}}?(?<!\w){any_of(set(profile.complementiser.split()))}\s+"),
        single_marks=profile.single_marks,
        infinitive=_words(profile.infinitive),
        infinitives=frozenset(form for form in profile.infinitives.split() if form[0] != "-"),
        infinitive_endings=tuple(form[1:] for form in profile.infinitives.split() if form[0] == "-"),
        naming=_words(profile.naming),
        clause_comma=profile.clause_comma,
        somebody=_words(profile.somebody),
        possessing=_words(profile.possessing),
        partitive=re.compile(rf"\s+{any_of(listed(profile.partitive))}\s"),
        referring_back=re.compile(rf"\s*{any_of(set(profile.referring_back.split()))}\s+"),
        times=_words(profile.times),
        time=re.compile(
            rf"\s+{any_of({*prepositions, *profile.times.split()})}\s[^,.;:]{{2,30}}?"
            rf"(?=\s+{any_of({*profile.clause_starts.split(), *profile.complementiser.split()})}\s)"
        ),
        agents=_words(profile.agent),
        agent=re.compile(rf"\s{any_of(set(profile.agent.split()))}\s+"),
        whether=re.compile(rf"(?:\s+\w+){{0,2}}?,?\s+(?={any_of(set(profile.whether.split()))}\s)"),
        contrast=re.compile(rf",\s+{any_of(set((profile.joining + ' ' + profile.contrast).split()))}\s+"),
        coordination=re.compile(
            rf",\s+{joining}\s+(?={any_of(set(finite | speech))}(?![\w-])|\w+{any_of(set(profile.past.split()))}\s)"
            rf"|\s{joining}\s+(?={any_of(set(speech))}\s+{any_of(set(profile.complementiser.split()))}\s)"
        ),
        continued=re.compile(rf",\s+(?={any_of(listed(profile.continued))}(?!\w))"),
    )
