"""A language's words made ready for matching."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import dropwhile, takewhile

from replikk_index.quotes.grammar.concordance import Concordance
from replikk_index.quotes.grammar.forms import indefinite, is_body, is_figure, kin_gender
from replikk_index.quotes.grammar.phrasing import Phrasing
from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.grammar.verbs import Verbs

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
        return bool(self.kinds) and is_body(self.kinds, word)

    def kin_gender(self, noun: str) -> str:
        """What pronoun a noun of kin takes, compounds too (tobarnsmoren: f); "" of no kin."""
        return kin_gender(self.kin, self.bare_figures, noun)

    def figure_gender(self, noun: str) -> str:
        """What pronoun a noun for somebody takes, compounds too (politimannen: m)."""
        return next((gender for figure, gender in self.figures.items() if noun.endswith(figure)), "")

    def is_epithet(self, word: str) -> bool:
        """Whether somebody may be called by this definite noun who was not said to be it."""
        forms = indefinite(word)
        if any(form in self.callings or form.endswith(self.calling_endings) for form in forms):
            return True
        free = word[0].isdigit() or not self.is_role(word) or is_figure(self.roles, self.bare_figures, word)
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
