"""Forms of nouns, and what they say of somebody: roles, kin, bodies. The same words are asked for again and again."""

import re
from collections.abc import Callable
from functools import lru_cache

_ENDINGS = ("en", "n", "a", "et", "t", "na", "e", "s", "ene", "ne", "erne", "arna", "erna", "r", "er", "ar")
_ELIDED = re.compile(r"^(?:l|d|qu)['’]")


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
    if ":" in low:
        forms.append(low.partition(":")[0])  # vd:n
    return tuple(forms)


@lru_cache(maxsize=8192)
def kin_gender(kin: tuple[tuple[str, str], ...], figures: frozenset[str], noun: str) -> str:
    """What pronoun a noun of kin takes, compounds too; "" of no kin."""
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
def is_figure(roles: frozenset[str], figures: frozenset[str], word: str) -> bool:
    """Whether a noun says nothing but that somebody is a man or a woman of some kind (politimannen; not: rådmannen)."""
    for form in indefinite(word):
        ends = [role for role in roles if form.endswith(role)]
        if ends and max(ends, key=len) in figures and form not in figures:
            return True
    return False


@lru_cache(maxsize=8192)
def is_body(kinds: tuple[str, ...], word: str) -> bool:
    """Whether a noun is one of these kinds of bodies, definite or not; compounds count."""
    return any(form in kinds or (len(form) > 5 and form.endswith(kinds)) for form in indefinite(word))


def singular(word: str) -> tuple[str, ...]:
    """What a plural may be the plural of, itself first, where that is all that endings tell (maires, alcaldes)."""
    low = _ELIDED.sub("", word.lower().strip(",.()"))
    return (low, low.removesuffix("s"), low.removesuffix("es"))


def role_test(roles: frozenset[str], bodies: frozenset[str], compounds: bool) -> Callable[[str], bool]:
    """Tells whether a word is a role; most words of an article are asked for often."""
    endings = tuple(sorted(role for role in roles if len(role) > 3)) if compounds else ()

    @lru_cache(maxsize=8192)
    def is_role(word: str) -> bool:
        forms = () if word.lower() in bodies else indefinite(word) if compounds else singular(word)
        return any(form in roles or (len(form) > 5 and form.endswith(endings)) for form in forms)

    return is_role
