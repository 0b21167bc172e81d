"""Verbs of attribution as one pattern: with auxiliaries, and with the small pronouns that lean on them."""

import re
from dataclasses import dataclass

from replikk_index.quotes.grammar.words import any_of

_PARTS = re.compile(r"[-‑]")


class Verbs(frozenset[str]):
    """Forms of verbs. A compound form is one of them if its last word is: *a déclaré*, *a-t-il dit*, *ha dicho*."""

    def __contains__(self, verb: object) -> bool:
        return super().__contains__(verb) or (
            isinstance(verb, str) and bool(verb.strip()) and super().__contains__(bare(verb))
        )


def bare(verb: str) -> str:
    """The word that speaks in a form with auxiliaries and small pronouns: *a-t-il dit*, *poursuit-elle*."""
    last = verb.lower().split()[-1].replace("’", "'").rpartition("'")[2]
    return _PARTS.split(last)[0]


@dataclass(frozen=True, slots=True)
class Leaning:
    """What a language puts around a verb of attribution."""

    participles: frozenset[str] = frozenset()
    """Forms that need an auxiliary."""
    nouns: frozenset[str] = frozenset()
    """Forms that are nouns behind a determiner (la note)."""
    determiners: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    """What stands between auxiliary and participle."""
    proclitics: frozenset[str] = frozenset()
    """Small pronouns before the verb (lui, nous, l’)."""
    enclitics: frozenset[str] = frozenset()
    """Subjects that hang on the verb (il in *dit-il*)."""
    unsaid: frozenset[str] = frozenset()
    """Words right before a verb that make nobody say it (no, pas)."""

    def hanging_on_any(self, finite: set[str]) -> str:
        """A pattern of any verb that a subject hangs on (*corrige-t-elle*), but of these, which rather ask."""
        if not self.enclitics:
            return "(?!)"
        leans = rf"[-‑](?:t[-‑])?{any_of(set(self.enclitics))}"
        return rf"(?!(?:{any_of(finite)})[-‑])[^\W\d_]{{3,}}{leans}"

    def around(self, verbs: set[str]) -> str:
        """A pattern of these verbs with what leans on them."""
        if not self.participles:
            return any_of(verbs)
        bare_nouns = {verb for verb in verbs if verb in self.nouns}
        no_noun = "".join(rf"(?<!\b{_spaced(each)})" for each in sorted(self.determiners))
        hanging = rf"(?:[-‑](?:t[-‑])?{any_of(set(self.enclitics))})?"
        compound = (
            rf"{any_of(set(self.auxiliaries))}{hanging}(?:\s+{any_of(set(self.adverbs))}){{0,2}}\s+{any_of(verbs)}"
        )
        simple = any_of({verb for verb in verbs if verb not in self.participles} - bare_nouns)
        noun = rf"{no_noun}{any_of(bare_nouns)}"
        small = "|".join(_spaced(each) for each in sorted(self.proclitics, key=len, reverse=True)) or "(?!)"
        never = "".join(rf"(?<!\b{_spaced(each)})" for each in sorted(self.unsaid))
        return rf"{never}(?:{small}){{0,2}}(?:{compound}|(?:{simple}|{noun}){hanging})"


def _spaced(word: str) -> str:
    """A word and what parts it from the next: nothing behind an apostrophe."""
    return word if word.endswith(("'", "’")) else word + r"\s"
