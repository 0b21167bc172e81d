"""Making the grammar of a language from its profile."""

import re
from functools import lru_cache

from replikk_index.language import stop_words
from replikk_index.languages import PROFILES as CALENDARS
from replikk_index.quotes.grammar.concordance import Concordance
from replikk_index.quotes.grammar.forms import indefinite, role_test
from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.grammar.patterns import (
    any_verb,
    complement,
    detour,
    finite_verb,
    first_names,
    gerund_clause,
    word_or_mark,
)
from replikk_index.quotes.grammar.patterns import before_next as _before_next
from replikk_index.quotes.grammar.patterns import phrases as _phrases
from replikk_index.quotes.grammar.patterns import words as _words
from replikk_index.quotes.grammar.phrasing import phrasing
from replikk_index.quotes.grammar.profile import Profile
from replikk_index.quotes.grammar.verbs import Leaning, Verbs
from replikk_index.quotes.grammar.words import any_of, listed, whole
from replikk_index.quotes.languages import PROFILES


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
        role=role_test(roles, _words(profile.bodies), profile.compounds),
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
