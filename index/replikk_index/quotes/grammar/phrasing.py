"""What is known of a language whose clauses are parted by commas and whose nouns have capital letters."""

import re
from dataclasses import dataclass

from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.grammar.words import any_of, listed, whole


@dataclass(frozen=True, slots=True)
class Phrasing:
    """The part of a profile that ``nominals``, ``frames`` and ``parted`` need, made ready for matching."""

    separable: dict[str, frozenset[str]]
    """Verbs to the particles that make speech of them."""
    verbs: frozenset[str]
    """Verbs that mean speech with something else in their clause."""
    alone: frozenset[str]
    """Verbs that mean speech without a particle."""
    participles: frozenset[str]
    moods: bool
    """Whether there is a mood of reported speech."""
    reporting: re.Pattern[str]
    """A verb in the mood of reported speech."""
    shaped: re.Pattern[str]
    """The beginning of a clause whose verb looks like one in that mood: only behind a tag."""
    shaped_alone: re.Pattern[str]
    """The same where nothing else says that it is reported: behind a pronoun, and never like a past tense."""
    irrealis: re.Pattern[str]
    subordinate: frozenset[str]
    telling: frozenset[str]
    infinitive: re.Pattern[str]
    """An infinitive that ends its clause."""
    it_says: re.Pattern[str]
    """An impersonal attribution whose verb stands last (es … heißt)."""
    thus: frozenset[str]
    likewise: frozenset[str]
    source_behind: re.Pattern[str]
    after: re.Pattern[str]
    """What names a source if a noun for words follows (nach Polizeiangaben)."""
    reports: re.Pattern[str]
    """A noun for words; compounds count (Medienberichten)."""
    cases: frozenset[str]
    belonging: frozenset[str]
    purpose: frozenset[str]
    denying: frozenset[str]
    of: frozenset[str]
    hearing: frozenset[str]
    media: tuple[str, ...]
    own: frozenset[str]
    possessives: frozenset[str]
    person_endings: tuple[str, ...]
    feminine: tuple[str, ...]
    """Endings of roles of women."""
    demonstrative: frozenset[str]
    referring: frozenset[str]
    genders: dict[str, str]
    adjective_endings: tuple[str, ...]
    calling: dict[str, frozenset[str]]
    """Verbs that give something a name, and what has to stand behind them (bezeichnete … als)."""
    bodies: tuple[str, ...]
    epithets: tuple[str, ...]
    no_names: frozenset[str]
    that_words: frozenset[str]
    that_behind: re.Pattern[str]
    """The space before a complementiser that has no comma, behind a verb or a noun."""
    whether_words: frozenset[str]
    contrast: frozenset[str]
    past: tuple[str, ...]
    present: tuple[str, ...]


def phrasing(profile: Profile) -> Phrasing:
    """The phrasing of a profile."""

    phrases = profile.phrases

    def words(text: str) -> frozenset[str]:
        return frozenset(text.split())

    return Phrasing(
        separable={verb: words(particles) for verbs, particles in phrases.separable.items() for verb in verbs.split()},
        verbs=words(" ".join([*phrases.separable, *phrases.calling, phrases.participles])),
        alone=words(profile.speech)
        | words(profile.thought)
        | words(profile.manner)
        | listed(profile.phrasal)
        | listed(profile.refers)
        | words(" ".join(phrases.calling)),
        participles=words(phrases.participles),
        moods=bool(phrases.subjunctive),
        reporting=whole(set(phrases.subjunctive.split())),
        shaped=_shaped(profile, r"[^\W\d_]*[A-ZÄÖÜ][\w-]*|", phrases.shapes),
        shaped_alone=_shaped(profile, "", rf"(?!\w*te\b){phrases.shapes}"),
        irrealis=whole(set(phrases.irrealis.split())),
        subordinate=words(phrases.subordinate),
        telling=words(phrases.telling) | words(profile.asking),
        infinitive=re.compile(
            rf"(?<!\w)(?:{phrases.infinitive_ends or '(?!)'})(?=\W*$|\W+(?:{'|'.join(profile.joining.split())})\s|,)"
        ),
        it_says=re.compile(
            rf"(?P<it>{any_of({each.split()[-1] for each in listed(profile.impersonal)})})\s[^,.;:]{{0,80}}?"
            rf"(?P<verb>{any_of({each.split()[0] for each in listed(profile.impersonal)})})\s*"
        ),
        thus=words(phrases.thus),
        likewise=words(phrases.likewise),
        source_behind=whole(set(phrases.source_behind.split())),
        after=re.compile(rf"(?<!\w){any_of(set(phrases.source_after.split()))}\s+", re.IGNORECASE),
        reports=re.compile(rf"[\w-]*{any_of(set(phrases.reports.split()))}", re.IGNORECASE),
        cases=words(phrases.cases),
        belonging=words(phrases.belonging),
        denying=words(phrases.denying),
        purpose=words(phrases.purpose),
        possessives=words(phrases.possessives),
        own=words(phrases.own),
        of=words(phrases.of),
        hearing=words(phrases.hearing),
        media=tuple(phrases.media.split()),
        feminine=tuple(phrases.feminine.split()),
        person_endings=tuple(phrases.person_endings.split()),
        referring=words(phrases.referring),
        demonstrative=words(phrases.demonstrative),
        genders=dict(phrases.genders),
        adjective_endings=tuple(phrases.adjective_endings.split()),
        calling={verb: words(needed) for verbs, needed in phrases.calling.items() for verb in verbs.split()},
        bodies=tuple(phrases.bodies.split()),
        epithets=tuple(phrases.epithets.split()),
        no_names=words(phrases.no_names),
        that_behind=re.compile(
            rf"\s(?={any_of(set(profile.complementiser.split()))}\s)(?<=\w\s)"
            + "".join(rf"(?<!\b{each}\s)" for each in sorted(phrases.together.split()))
        ),
        that_words=words(profile.complementiser),
        whether_words=words(profile.whether),
        contrast=words(profile.contrast),
        present=tuple(phrases.present.split()),
        past=tuple(profile.past.split()),
    )


def _shaped(profile: Profile, nouns: str, shape: str) -> re.Pattern[str]:
    """The first words of a clause up to a verb of that shape."""
    phrases = profile.phrases
    if not phrases.shapes:
        return re.compile("(?!)")
    no_verb = any_of({*phrases.shapeless.split(), *profile.finite.split(), *profile.determiners.split()})
    subject = rf"(?:(?i:{any_of(set(phrases.subjects.split()))})|{nouns}(?!))"
    return re.compile(rf"(?:[\w’-]+\s+){{0,6}}?{subject}\s+(?!{no_verb}(?!\w)){shape}(?![\w-])")
