"""What a name looks like."""

import re

from replikk_index.quotes.grammar import Grammar
from replikk_index.quotes.languages.first_names import MEN, WOMEN

UPPER = "A-ZÆØÅÄÖÜÉÈÁÀÂÍÓÚÑÇŠŽÐÞ"
PARTICLES = frozenset("av af von van de der den del da di la le al el bin ibn zu ter".split())
_WORD = rf"(?:(?:al|el|ad|an|ar|as)-)?[{UPPER}](?:\.(?=[ \u00a0][{UPPER}])|[\w’'-]*)"
"""A word of a name, or an initial."""
NAME = re.compile(
    rf"(?<![\w-]){_WORD}(?:[ \u00a0](?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0]){{0,2}}{_WORD}){{0,5}}(?![\w])"
)
CAPITAL = re.compile(rf"(?:(?:al|el|ad|an|ar|as)-)?[{UPPER}]")
_ROLE_COMPOUND = re.compile(r"^[\w]+-[a-zæøåäöü]{3,}$")


def plain(name: str) -> str:
    """A name without the genitive of an apostrophe."""
    return name.removesuffix("’s").removesuffix("'s").rstrip("’'")


def first_name_gender(word: str) -> str:
    """What pronoun a first name takes: f, m, or "" where we do not know."""
    low = word.lower()
    for form in (low, low.split("-")[0]):
        if form in WOMEN:
            return "f"
        if form in MEN:
            return "m"
    return ""


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
        role = is_role_compound(word) or word in grammar.titles or (grammar.is_role(low) and word[1:] == low[1:])
        genitive = word.endswith(("’s", "'s")) and number < len(words) - 2
        day = low in grammar.calendar and not first_name_gender(word)
        body = low in grammar.bodies and 0 < number < len(words) - 2
        acronym = word.isupper() and len(word) > 1 and first_name_gender(words[number + 1])
        if genitive or day or body or acronym or (role and not first_name_gender(word)):
            kept = words[number + 1 :]
    definite = len(words[0]) > 5 and words[0].lower().endswith(grammar.definite_endings)
    if kept is words and len(words) > 1 and (opens or definite):
        low = words[0].lower()
        small = (
            opens
            and words[1].lower() not in grammar.joining
            and not first_name_gender(low)
            and (low in grammar.opening or low in grammar.ends or low in grammar.clause_starts or len(low) < 3)
        )
        # "Bestyrer Anne Vik": not a first name, but there is one right behind it
        unknown = (len(words) > 2 or definite) and not first_name_gender(low) and first_name_gender(words[1])
        body = definite and grammar.is_body(low)  # Kraftselskapet Norhav Energi
        if small or unknown or body:
            kept = words[1:]
    return kept
