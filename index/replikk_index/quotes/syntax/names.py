"""What a name looks like."""

import re
from collections.abc import Iterator

from replikk_index.quotes.grammar.grammar import Grammar
from replikk_index.quotes.languages.first_names import MEN, WOMEN

UPPER = "A-ZÆØÅÄÖÜÉÈÊËÁÀÂÍÎÏÓÔÚÙÛÑÇŠŽÐÞŒ"
PARTICLES = frozenset("av af von van de der den del da di la le al el bin ibn zu ter".split())
_WORD = rf"(?:(?:al|el|ad|an|ar|as)-)?[{UPPER}](?:\.(?=[ \u00a0][{UPPER}])|(?![’'][a-zà-ÿœ])[\w’'-]*)"
"""A word of a name, or an initial."""
NAME = re.compile(
    rf"(?<![\w-]){_WORD}(?:[ \u00a0](?:(?:{'|'.join(sorted(PARTICLES))}|&)[ \u00a0]){{0,2}}{_WORD}){{0,5}}(?![\w])"
)
CAPITAL = re.compile(rf"(?:(?:al|el|ad|an|ar|as)-)?[{UPPER}]")
_PARTICLE = re.compile(rf"(?:[ \u00a0](?:{'|'.join(sorted(PARTICLES))}))+[ \u00a0](?=[{UPPER}])")
_ROLE_COMPOUND = re.compile(r"^[\w]+-[a-zæøåäöü]{3,}$")


_APOSTROPHIC = frozenset("s’'")


def plain(name: str) -> str:
    """A name without the genitive of an apostrophe."""
    return name.removesuffix("’s").removesuffix("'s").rstrip("’'") if name[-1:] in _APOSTROPHIC else name


def first_name_gender(word: str, grammar: Grammar) -> str:
    """What pronoun a first name takes: f, m, or "" where we do not know."""
    low = word.lower()
    if low in grammar.phrasing.no_names:
        return ""
    for form in (low, low.split("-")[0]):
        if form in grammar.first_names:
            return grammar.first_names[form]
        if form in WOMEN:
            return "f"
        if form in MEN:
            return "m"
    return ""


def runs(text: str, grammar: Grammar) -> Iterator[tuple[int, str]]:
    """Rows of capitalised words that may be names. Where nouns have capital letters, a particle joins only a first
    name to a last one: *Ilse von der Au*, but not *Karl Ott von der Bahn*.
    """
    for found in NAME.finditer(text):
        run, place = found.group(), found.start()
        if not grammar.profile.capital_nouns:
            yield place, run
            continue
        begin = 0
        for particle in _PARTICLE.finditer(run):
            before = run[begin : particle.start()].split()
            if before and not first_name_gender(before[-1], grammar) and before[-1] not in grammar.titles:
                yield place + begin, run[begin : particle.start()]
                begin = particle.end()
        yield place + begin, run[begin:]


def is_role_compound(word: str) -> bool:
    """A capitalised word that is no name because its end is small: NATO-sjef, 47-åringen."""
    return _ROLE_COMPOUND.match(word) is not None


def without_roles(words: list[str], grammar: Grammar, *, opens: bool) -> list[str]:
    """A run of capitalised words without what stands before the name: genitives, titles, roles, an opening word.

    ``opens``: the run begins a sentence, so that its first word may be any word: before a known first name it is.
    """
    kept = words
    for number, word in enumerate(words[:-1]):
        low = word.lower()
        goes_on = words[number + 1] in PARTICLES  # Consejo de Ministros
        named = low in grammar.bodies and not grammar.profile.compounds
        own = grammar.is_role(low) and word.split("-")[-1][1:].islower()
        title = word.rstrip(".") in grammar.titles or (own and not (goes_on or named))
        role = is_role_compound(word) or title
        genitive = word.endswith(("’s", "'s")) and number < len(words) - 2
        day = low in grammar.calendar and not first_name_gender(word, grammar)
        before_name = number > 0 or bool(first_name_gender(words[1], grammar))  # Vej og Park Tina Bruun
        goes_on = goes_on or words[number + 1] in grammar.possessing  # Ministry of Power
        goes_on = goes_on or words[number + 1].lower() in grammar.joining
        goes_on = goes_on or (number > 0 and bool(first_name_gender(words[number - 1], grammar)))  # Siv Dal
        body = low in grammar.bodies and before_name and number < len(words) - 2 and not goes_on
        acronym = word.isupper() and len(word) > 1 and first_name_gender(words[number + 1], grammar)
        if genitive or day or body or acronym or (role and not first_name_gender(word, grammar)):
            kept = words[number + 1 :]
    known = [first_name_gender(word, grammar) for word in words[:3]]
    if kept is words and len(words) > 3 and not any(known[:2]) and known[2]:
        kept = words[2:]  # formannen i Norsk Fiske Niels Dam
    definite = len(words[0]) > 5 and words[0].lower().endswith(grammar.definite_endings)
    if kept is words and len(words) > 1 and (opens or definite):
        low = words[0].lower()
        small = (
            opens
            and words[1].lower() not in grammar.joining
            and not first_name_gender(low, grammar)
            and (low in grammar.opening or low in grammar.ends or low in grammar.clause_starts or len(low) < 3)
        )
        # "Bestyrer Anne Vik": not a first name, but there is one right behind it
        several = len(words) > 2 or (definite and bool(grammar.epithets))
        unknown = several and not first_name_gender(low, grammar) and first_name_gender(words[1], grammar)
        body = definite and grammar.is_body(low)  # Kraftselskapet Nordvik Energi
        epithet = definite and len(words) > 2 and bool(grammar.kin) and low.endswith(grammar.epithets)
        if small or unknown or body or epithet:
            kept = words[1:]
    return kept
