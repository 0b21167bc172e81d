"""A language's words made ready for matching."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile, takewhile

from replikk_index.language import stop_words
from replikk_index.languages import PROFILES as CALENDARS
from replikk_index.quotes.concordance import Concordance
from replikk_index.quotes.patterns import (
    any_verb,
    complement,
    detour,
    finite_verb,
    first_names,
    gerund_clause,
    word_or_mark,
)
from replikk_index.quotes.patterns import before_next as _before_next
from replikk_index.quotes.patterns import phrases as _phrases
from replikk_index.quotes.patterns import words as _words
from replikk_index.quotes.phrasing import Phrasing, phrasing
from replikk_index.quotes.profile import Profile
from replikk_index.quotes.verbs import Leaning, Verbs
from replikk_index.quotes.words import any_of, listed, whole

_ENDINGS = ("en", "n", "a", "et", "t", "na", "e", "s", "ene", "ne", "erne", "arna", "erna", "r", "er", "ar")
_ELIDED = re.compile(r"^(?:l|d|qu)['’]")
_NOUN = re.compile(r"\d+-(?=[A-ZÄÖÜ])|[A-ZÄÖÜ„»]")


@dataclass(frozen=True, slots=True)
class Grammar:
    """A profile made ready for matching."""

    profile: Profile
    speech: Verbs
    """Verbs of speech and opinion, phrasal ones too: they bring indirect speech."""
    beside: Concordance
    """Any verb of speech, opinion or manner, as a word."""
    thought: Verbs
    labels: Verbs
    adjectival: frozenset[str]
    asking: Verbs
    plain: frozenset[str]
    present: tuple[str, ...]
    claims: frozenset[str]
    simple: frozenset[str]
    participle: str
    past: tuple[str, ...]
    hearers: frozenset[str]
    refers: frozenset[str]
    hanging: re.Pattern[str]
    """A subject that hangs on the verb, within a form of it."""
    word: re.Pattern[str]
    """A word or a mark; an elided one (l’, qu’) by itself."""
    pronouns: dict[str, str]
    oblique: dict[str, str]
    figures: dict[str, str]
    sexed: dict[str, str]
    offices: frozenset[str]
    figure: re.Pattern[str]
    first_person: re.Pattern[str]
    second_person: re.Pattern[str]
    first_words: frozenset[str]
    nobody: frozenset[str]
    adverbs: frozenset[str]
    proclitics: frozenset[str]
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
    role: Callable[[str], bool]
    roles: frozenset[str]
    synonyms: tuple[tuple[str, ...], ...]
    """Groups of endings of roles that one person may have."""
    epithets: tuple[str, ...]
    callings: frozenset[str]
    calling_endings: tuple[str, ...]
    kin: tuple[tuple[str, str], ...]
    """Nouns of kin, and what pronoun they take."""
    parties: dict[str, tuple[str, ...]]
    plurals: tuple[str, ...]
    plural_endings: tuple[str, ...]
    being: re.Pattern[str]
    """What stands between a name and a role that somebody has (som forsvarer)."""
    does: re.Pattern[str]
    """A joining word and what a speaker does (og ler)."""
    chosen: re.Pattern[str]
    """A word for being elected, and the role behind it."""
    within: re.Pattern[str]
    """Behind a role, what it is a role in (i firmaet)."""
    told: re.Pattern[str]
    """What stands between somebody and what they are (Hun *er* sykepleier)."""
    genders: dict[str, str]
    first_names: dict[str, str]
    """First names of this language, lower case, and what pronoun they take."""
    interviewers: frozenset[str]
    determiners: frozenset[str]
    indefinite: frozenset[str]
    definite_endings: tuple[str, ...]
    copula: frozenset[str]
    chiefs: frozenset[str]
    neighbours: str
    deputies: tuple[str, ...]
    conjunctions: frozenset[str]
    former: frozenset[str]
    address: re.Pattern[str]
    """How a question begins that names who is asked, and the space behind it."""
    titles: frozenset[str]
    bodies: frozenset[str]
    body_endings: tuple[str, ...]
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
    """What names a source, and the space behind it; before a verb of speech also *as*."""
    detour: re.Pattern[str]
    """A phrase between a verb and its subject: *a Efe*, *mardi*, *en rueda de prensa*."""
    leaves_out: re.Pattern[str]
    """A verb of speech that stands for whoever spoke last (*Et de conclure*)."""
    linkers: frozenset[str]
    places: frozenset[str]
    any_verb: re.Pattern[str] | None
    """A verb that is in no list, by its ending."""
    demonyms: tuple[str, ...]
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
    genitives: tuple[str, ...]
    possessing: frozenset[str]
    part: re.Pattern[str]
    partitive: re.Pattern[str]
    """Space, and then what picks somebody out of several."""
    referring_back: re.Pattern[str]
    """What means the words right before, at the beginning of a sentence, and the space behind it."""
    times: frozenset[str]
    time: re.Pattern[str]
    """A time or a place between a verb and the clause it brings (said last week it rained)."""
    agents: frozenset[str]
    relative_that: bool
    """The complementiser begins relative clauses, too."""
    gerunds: tuple[str, ...]
    """Endings of forms whose subject is that of the sentence."""
    gerund_clause: re.Pattern[str] | None
    """A comma, and then such a form of a verb of speech."""
    aside: re.Pattern[str]
    """A phrase between commas, and the space behind it."""
    own_views: re.Pattern[str]
    """What brings the opinion of whoever spoke last, where a sentence begins (*a su juicio,*)."""
    views: re.Pattern[str]
    years: str
    asked_by_me: re.Pattern[str]
    message: re.Pattern[str]
    bare_figures: frozenset[str]
    """The indefinite forms of figures that are roles, too (mann)."""
    by_words: re.Pattern[str]
    opinion: re.Pattern[str]
    possessives: dict[str, str]
    """What brings an opinion, and the space behind it, where a sentence begins."""
    renames: frozenset[str]
    """Roles by which somebody is named again."""
    speaks_from: frozenset[str]
    adverb_endings: tuple[str, ...]
    feminine: tuple[str, ...]
    articles: frozenset[str]
    definite: frozenset[str]
    adjective: re.Pattern[str]
    """A word that describes the role before it, by its ending (*un conseiller régional*)."""
    complement: re.Pattern[str]
    """What belongs to the role before it (*du village*)."""
    agent: re.Pattern[str]
    """By whom something is made."""
    asks: frozenset[str]
    """Words that begin an indirect question."""
    whether: re.Pattern[str]
    conditional: frozenset[str]
    contrast: re.Pattern[str]
    """A comma and a word behind which somebody else may speak."""
    coordination: re.Pattern[str]
    """A comma, a joining word, and then a finite verb or a verb of speech: another predicate of the same subject."""
    continued: re.Pattern[str]
    """A comma, and then what takes an interrupted sentence up."""
    phrasing: Phrasing
    """What languages need whose clauses are read by their commas."""

    @property
    def drops(self) -> bool:
        """Whether a verb may have its subject in itself."""
        return self.profile.drops

    def cue(self, cue: str) -> str:
        """A verb without its auxiliaries and small pronouns."""
        if not self.profile.participles or not cue:
            return cue
        words = self.word.findall(cue)
        leaning = self.auxiliaries | self.proclitics | self.adverbs
        while len(words) > 1 and self.hanging.sub("", words[0].lower()).removesuffix("-t") in leaning:
            words.pop(0)
        return " ".join([self.hanging.sub("", words[0]).removesuffix("-t"), *words[1:]])

    def is_adverb(self, word: str) -> bool:
        """Whether a word may stand between a verb and its speaker."""
        return word in self.adverbs or word.endswith(self.adverb_endings)

    def speech_alone(self, verb: str) -> bool:
        """Whether a verb means speech without a particle."""
        return verb not in self.split or verb in self.speech

    def is_role(self, word: str) -> bool:
        """Whether a word says what somebody is, definite or not; compounds count (kraftminister, NATO-sjefen)."""
        return self.role(word)

    def is_deputy(self, role: str) -> bool:
        """Whether a role is that of a deputy: whoever has it is not called by the role alone."""
        return bool(self.deputies) and role.startswith(self.deputies)

    def is_body(self, word: str) -> bool:
        """Whether a noun is that of a body, definite or not: *kommunen*, *kraftselskapet*."""
        return bool(self.kinds) and _is_body(self.kinds, word)

    def kin_gender(self, noun: str) -> str:
        """What pronoun a noun of kin takes, compounds too (tobarnsmoren: f); "" of no kin."""
        return _kin_gender(self.kin, self.bare_figures, noun)

    def figure_gender(self, noun: str) -> str:
        """What pronoun a noun for somebody takes, compounds too (politimannen: m)."""
        return next((gender for figure, gender in self.figures.items() if noun.endswith(figure)), "")

    def is_epithet(self, word: str) -> bool:
        """Whether somebody may be called by this definite noun who was not said to be it."""
        forms = indefinite(word)
        if any(form in self.callings or form.endswith(self.calling_endings) for form in forms):
            return True
        free = word[0].isdigit() or not self.is_role(word) or _is_figure(self.roles, self.bare_figures, word)
        return word.endswith(self.epithets) and free

    def is_somebody(self, phrase: str) -> bool:
        """Whether a phrase names people or a body by what they are: *les riverains*, *la mairie*."""
        words = [word.lower().strip(",.()") for word in self.word.findall(phrase)]
        return any(self.is_role(word) or word in self.bodies or word.removesuffix("s") in self.bodies for word in words)

    def head(self, role: str) -> str:
        """The word of a role that says what somebody is: the last, or, where nouns have capital letters, the first noun
        (*der Chef der Bahn*).
        """
        words = role.split()
        if not self.profile.capital_nouns:
            return words[-1]
        nouns = list(dropwhile(lambda word: not _NOUN.match(word) or word.lower() in self.determiners, words))
        nouns = list(takewhile(_NOUN.match, nouns))
        return next((word for word in nouns if self.is_role(word)), nouns[0] if nouns else words[-1])

    def uncased(self, role: str) -> str:
        """A role without an article that no subject has: *des Ministeriums*."""
        article, _, rest = role.partition(" ")
        if not rest or article.lower() not in self.phrasing.cases:
            return role
        return rest.strip("„“»«") if rest[0] in "„»" and rest[-1] in "“«" else rest

    def is_definite(self, role: str) -> bool:
        """Whether a role is that of somebody in particular: *kommunen*, *the council*."""
        words = role.lower().split()
        return bool(words) and (
            words[0] in self.determiners
            or words[0][:2] in self.determiners
            or words[-1].endswith(self.definite_endings)
        )

    def is_idiom(self, text: str, start: int) -> bool:
        """Whether the verb at ``start`` is part of a saying."""
        found = self.idioms.search(text, max(0, start - 20), min(len(text), start + 40))
        while found and found.end() <= start:
            found = self.idioms.search(text, found.end(), min(len(text), start + 40))
        return found is not None and found.start() <= start


@lru_cache(maxsize=4096)
def indefinite(word: str) -> tuple[str, ...]:
    """What a definite form may be the form of, itself first (direktøren: direktør; kvinna: kvinne)."""
    low = _ELIDED.sub("", word.lower().strip(",.()"))
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
def _kin_gender(kin: tuple[tuple[str, str], ...], figures: frozenset[str], noun: str) -> str:
    forms = indefinite(noun)
    return next(
        (
            gender
            for word, gender in kin
            if word in forms or (word not in figures and any(form.endswith(word) for form in forms))
        ),
        "",
    )


@lru_cache(maxsize=8192)
def _is_figure(roles: frozenset[str], figures: frozenset[str], word: str) -> bool:
    """Whether a noun says nothing but that somebody is a man or a woman of some kind (politimannen; not: rådmannen)."""
    for form in indefinite(word):
        ends = [role for role in roles if form.endswith(role)]
        if ends and max(ends, key=len) in figures and form not in figures:
            return True
    return False


@lru_cache(maxsize=8192)
def _is_body(kinds: tuple[str, ...], word: str) -> bool:
    return any(form in kinds or (len(form) > 5 and form.endswith(kinds)) for form in indefinite(word))


def singular(word: str) -> tuple[str, ...]:
    """What a plural may be the plural of, itself first, where that is all that endings tell (maires, alcaldes)."""
    low = _ELIDED.sub("", word.lower().strip(",.()"))
    return (low, low.removesuffix("s"), low.removesuffix("es"))


def _role(roles: frozenset[str], bodies: frozenset[str], compounds: bool) -> Callable[[str], bool]:
    """Tells whether a word is a role; most words of an article are asked for often."""
    endings = tuple(sorted(role for role in roles if len(role) > 3)) if compounds else ()

    @lru_cache(maxsize=8192)
    def is_role(word: str) -> bool:
        forms = () if word.lower() in bodies else indefinite(word) if compounds else singular(word)
        return any(form in roles or (len(form) > 5 and form.endswith(endings)) for form in forms)

    return is_role


def _opinion(profile: Profile) -> re.Pattern[str]:
    """``Etter Lies syn``, ``Etter hans meining``, ``Etter Lie si vurdering``: whose view it is, at the beginning."""
    if not profile.opinions:
        return re.compile(r"(?!)")
    own = any_of({*profile.possessives})
    return re.compile(
        rf"(?:{any_of(set(profile.by_opinion.split()))})\s+(?:(?P<own>{own})|(?P<who>(?:[\w-]+\s){{0,3}}[\w-]+?)(?:s|s?\s(?:sitt|sin|si)))"
        rf"\s+(?:\w+\s)?{any_of(set(profile.opinions.split()))}(?=\s)",
        re.IGNORECASE,
    )


def _calendar(code: str) -> frozenset[str]:
    """Months and weekdays; their abbreviations are too often first names (Jan, Tor)."""
    known = CALENDARS.get(code)
    names = " ".join((*known.months, known.weekdays)).lower().split() if known else []
    return frozenset(name for name in names if len(name) > 3)


@lru_cache(maxsize=16)
def grammar(code: str) -> Grammar:
    """The grammar of a language; of an unknown one it knows marks and dashes only."""
    from replikk_index.quotes.languages import PROFILES

    profile = PROFILES.get(code, Profile(code))
    phrasal, refers = _phrases(profile.phrasal), _phrases(profile.refers)
    impersonal = frozenset(_phrases(profile.impersonal))
    impersonal |= {each[:1].upper() + each[1:] for each in impersonal}
    thought = _words(profile.thought)
    subjectless = _phrases(profile.subjectless)
    speech = Verbs(_words(profile.speech) | phrasal | subjectless | refers | thought)
    leaning = Leaning(
        participles=_words(profile.participles),
        nouns=_words(profile.nouns),
        determiners=_words(profile.determiners),
        auxiliaries=_words(profile.auxiliaries),
        adverbs=frozenset((_words(profile.adverbs) | _phrases(profile.asides)) - _words(profile.unsaid)),
        proclitics=_words(profile.proclitics),
        enclitics=_words(profile.enclitics),
        unsaid=_words(profile.unsaid),
    )
    finite = _words(profile.finite)
    manner = _words(profile.manner) | _words(profile.labels)
    parted_verbs = phrasing(profile).verbs
    said = leaning.around(set(speech))
    particles = _words(profile.particles)
    parted = [phrase.split() for phrase in phrasal]
    split = {words[0]: words[1] for words in parted if len(words) == 2 and words[1] in particles}
    parting: dict[str, set[str]] = {}
    for phrase in phrasal | refers:
        first, _, rest = phrase.partition(" ")
        if rest and rest != "at" and first not in finite:
            parting.setdefault(first, set()).add(rest)
    that = any_of(set(profile.complementiser.split()))
    as_said = _phrases(profile.as_said)
    sources = _phrases(profile.source_prepositions)
    roles = _words(profile.roles)
    prepositions = _words(profile.prepositions)
    ends = _words(profile.phrase_ends) | prepositions | _words(profile.asked)
    joining = any_of(set(profile.joining.split()))
    return Grammar(
        profile=profile,
        speech=speech,
        beside=Concordance(
            re.compile(
                rf"(?<![\w-])(?:{leaning.around(set(speech | impersonal | manner | set(split) | parted_verbs))}"
                rf"|{leaning.hanging_on_any(set(finite))})(?![\w-])",
                re.IGNORECASE if profile.drops else 0,
            )
        ),
        thought=Verbs(thought),
        adjectival=_words(profile.adjectival),
        labels=Verbs(_words(profile.labels)),
        asking=Verbs(_words(profile.asking)),
        hanging=re.compile(rf"[-‑](?P<who>{any_of(set(leaning.enclitics))})(?!\w)"),
        word=word_or_mark(_words(profile.elided)),
        plain=_words(profile.plain),
        present=tuple(profile.present.split()),
        claims=_words(profile.claims),
        simple=_words(profile.simple),
        participle=profile.participle,
        past=tuple(profile.past.split()),
        hearers=_words(profile.hearers),
        refers=frozenset(refers),
        pronouns=dict(profile.pronouns),
        oblique=dict(profile.oblique),
        figures=dict(profile.figures),
        offices=_words(profile.offices),
        sexed={**profile.figures, **profile.sexed},
        figure=whole(set(profile.figures), re.IGNORECASE),
        first_person=whole(set(profile.first_person.split()), re.IGNORECASE),
        second_person=whole(set(profile.second_person.split()), re.IGNORECASE),
        first_words=_words(profile.first_person),
        nobody=_words(profile.nobody) | _words(profile.first_person),
        adverbs=_words(profile.adverbs),
        proclitics=_words(profile.proclitics),
        auxiliaries=_words(profile.auxiliaries),
        passive=_words(profile.passive),
        small=_words(profile.adverbs) | ends | stop_words(code) | finite | _words(profile.clause_starts),
        finite=finite_verb(finite, profile.finite_endings),
        ends=ends,
        prepositions=prepositions,
        leaves_out=re.compile(any_of(_phrases(profile.subjectless))),
        any_verb=any_verb(profile),
        demonyms=tuple(profile.demonyms.split()),
        places=_words(profile.places),
        linkers=_words(profile.linkers),
        relative=_words(profile.relative),
        joining=_words(profile.joining),
        clause_starts=_words(profile.clause_starts),
        role=_role(roles, _words(profile.bodies), profile.compounds),
        roles=roles,
        synonyms=tuple(tuple(group.split()) for group in profile.synonyms.split("|") if group),
        epithets=tuple(profile.epithets.split()),
        callings=_words(profile.callings),
        calling_endings=tuple(each[1:] for each in profile.callings.split() if each[0] == "-"),
        kin=tuple(profile.kin.items()),
        parties={short: tuple(long.split()) for short, long in profile.parties.items()},
        plurals=tuple(profile.plurals.split()),
        plural_endings=tuple(profile.plural_endings.split()),
        being=re.compile(rf"(?:\s[^\W\d_]+)?\s{any_of(set(profile.being.split()))}\s(?P<role>[^\W\d_]\w+)"),
        does=re.compile(rf"{joining}\s+{any_of(set(manner | finite))}(?!\w)"),
        chosen=re.compile(
            rf"[^.!?\n]{{0,60}}?\s{any_of(set(profile.chosen.split()))}\s\w+\s(?:[^\W\d_]+e?\s)?(?P<role>[^\W\d_]+)"
        ),
        within=re.compile(
            rf"\s{any_of(set(profile.belonging.split()))}\s(?P<what>[^\W\d_][\w-]+)(?:\s[A-ZÆØÅÄÖ][\w-]+)*"
        ),
        told=re.compile(rf"(?<=\s){any_of(set(profile.copula.split()))}\s"),
        genders=dict(profile.genders),
        first_names=first_names(profile),
        interviewers=_words(profile.interviewers),
        determiners=_words(profile.determiners),
        indefinite=_words(profile.phrases.indefinite),
        definite_endings=tuple(profile.definite_endings.split()),
        copula=_words(profile.copula),
        chiefs=_words(profile.chiefs),
        neighbours=profile.neighbours,
        deputies=tuple(profile.deputies.split()),
        conjunctions=_words(profile.conjunctions),
        former=_words(profile.former),
        address=re.compile(rf"{any_of(set(profile.address.split()))}\s+"),
        titles=_words(profile.titles),
        collectives=_words(profile.collectives),
        undashed=profile.undashed,
        bodies=_words(profile.bodies),
        body_endings=tuple(body for body in profile.bodies.split() if len(body) > 5),
        kinds=tuple(profile.kinds.split()),
        firms=tuple(profile.firms.split()),
        media=_words(profile.media),
        verb_second=profile.verb_second,
        ascribed=re.compile(rf"{any_of(listed(profile.ascribed))}(?!\w)"),
        answers=re.compile(rf"{any_of(listed(profile.answers))}(?!\w)"),
        idioms=whole(listed(profile.idioms), re.IGNORECASE),
        impersonal=impersonal,
        message=re.compile(rf"\s+{any_of(set(prepositions))}\s+\w{{2,3}}\s+[\w-]+"),
        medium=re.compile(
            rf"(?:\s+{any_of(set(profile.adverbs.split()))})?\s+{any_of(set(prepositions))}\s+(?=[\w-]{{4}})(?P<what>[^\W\d_][\w-]+)"
        ),
        source=re.compile(
            rf"(?<!\w)(?:{_before_next(as_said)}(?={said}(?![\w-]))|{_before_next(sources)})", re.IGNORECASE
        ),
        detour=detour(profile),
        relative_that=bool(_words(profile.complementiser) & _words(profile.relative)),
        gerunds=tuple(profile.gerunds.split()),
        gerund_clause=gerund_clause(profile, said),
        aside=re.compile(rf"{any_of(_phrases(profile.asides))},\s"),
        own_views=re.compile(rf"{any_of(_phrases(profile.own_views))},\s+", re.IGNORECASE),
        bare_figures=frozenset(form for each in profile.figures for form in indefinite(each)) & frozenset(roles),
        asked_by_me=re.compile(
            rf"\?\s+{any_of(set(profile.asking.split()))}\s{any_of(set(profile.first_person.split()))}[^\w?]*$"
            if profile.asking and profile.first_person
            else r"(?!)"
        ),
        years=profile.years,
        by_words=re.compile(_before_next(_phrases(profile.by_words)), re.IGNORECASE),
        opinion=_opinion(profile),
        possessives=dict(profile.possessives),
        views=re.compile(_before_next(_phrases(profile.views)), re.IGNORECASE),
        calendar=_calendar(code),
        opening=frozenset(phrase.split()[0] for phrase in sources) | stop_words(code),
        parted=whole(set(parting)),
        rests={
            first: re.compile(rf"(?:\s[^\s,;:!?]+){{1,7}}?\s(?P<rest>{any_of(rests)})\s+{that}\s+")
            for first, rests in parting.items()
        },
        unknown=re.compile(
            rf"[,!?»”]\s(?P<verb>[^\W\d_A-ZÆØÅÄÖ]{{3,}}{any_of(set(profile.verb_endings.split()))})(?=\s\w)"
        ),
        split=split,
        single_marks=profile.single_marks,
        infinitive=_words(profile.infinitive),
        infinitives=frozenset(form for form in profile.infinitives.split() if form[0] != "-"),
        infinitive_endings=tuple(form[1:] for form in profile.infinitives.split() if form[0] == "-"),
        naming=_words(profile.naming),
        clause_comma=profile.clause_comma,
        somebody=_words(profile.somebody),
        genitives=tuple(profile.genitives.split()),
        possessing=_words(profile.possessing),
        part=re.compile(rf"{any_of(_phrases(profile.partitive))}(?=\s)", re.IGNORECASE),
        partitive=re.compile(rf"\s*{any_of(listed(profile.partitive))}\s", re.IGNORECASE),
        referring_back=re.compile(rf"\s*{any_of(set(profile.referring_back.split()))}\s+"),
        that=re.compile(rf"[^.!?;:«“–]{{0,90}}?(?<!\w){_before_next(_words(profile.complementiser))}"),
        times=_words(profile.times),
        time=re.compile(
            rf"\s+{any_of({*prepositions, *profile.times.split()})}\s[^,.;:]{{2,30}}?"
            rf"(?=\s+(?:{any_of(set(profile.clause_starts.split()))}\s|{_before_next(_words(profile.complementiser))}))"
            rf"|\s+(?:{any_of({day.capitalize() for day in _calendar(code)})})(?!\w)"
        ),
        agents=_words(profile.agent),
        agent=re.compile(rf"\s{any_of(set(profile.agent.split()))}\s+"),
        asks=_words(profile.whether),
        whether=re.compile(rf"(?:\s+\w+){{0,2}}?,?\s+(?={any_of(set(profile.whether.split()))}\s)"),
        conditional=_words(profile.conditional),
        contrast=re.compile(rf",\s+{any_of(set((profile.joining + ' ' + profile.contrast).split()))}\s+"),
        renames=_words(profile.renames),
        speaks_from=_words(profile.speaks_from),
        feminine=tuple(profile.feminine.split()),
        adverb_endings=tuple(profile.adverb_endings.split()),
        articles=_words(profile.articles),
        definite=_words(profile.definite),
        complement=complement(profile),
        adjective=re.compile(rf"[ \u00a0][^\W\d_A-Z]{{2,}}{any_of(set(profile.adjectives.split()))}(?=[ ,.\u00a0])"),
        coordination=re.compile(
            rf",\s+{joining}\s+(?=(?:{any_of(set(finite))}|{said})(?![\w-])"
            rf"|\w+{any_of(set(profile.past.split()))}\s)"
            rf"|\s{joining}\s+(?={said}\s+{_before_next(_words(profile.complementiser))})"
            rf"|\s{joining}\s+(?={any_of(set(_words(profile.also)))}\s)"
            rf"|\s{joining}\s+(?=(?:{any_of(set(leaning.auxiliaries))}\s|\w+{any_of(set(profile.past.split()))}\s))"
            rf"(?={said}(?![\w-]))"
            rf"|\s{any_of(set(profile.adversative.split()))}\s+(?={any_of(set(finite))}(?![\w-]))"
        ),
        continued=re.compile(rf",\s+(?={any_of(listed(profile.continued))}(?!\w))"),
        phrasing=phrasing(profile),
    )
