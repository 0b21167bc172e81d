"""The shape of what is known of the inflection of one language: data only, one module a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paradigm:
    """The forms that a regular word has, all made from one stem."""

    forms: str
    """How each form is made, parted by spaces:

    | written  | the form is                                                        |
    |----------|--------------------------------------------------------------------|
    | ``-``    | the stem                                                           |
    | ``en``   | the stem and an ending                                             |
    | ``+en``  | the stem, its last letter once more, and an ending (run, running)  |
    | ``^er``  | the stem with its vowel changed (Haus, Häuser), and an ending      |
    | ``ge~t`` | the stem between a beginning and an ending                         |
    """
    where: str = ""
    """A regular expression: what is true of the stem; anything if empty."""
    silent: str = ""
    """Written as ``forms``: what a word finds, but what does not lead to it, since words of other kinds look so."""
    reads: str = ""
    """Written as ``forms``: what a close relative of the language writes. Such a word leads to ``forms``."""


@dataclass(frozen=True, slots=True)
class Irregular:
    """Words of which each has its own line."""

    columns: tuple[str, ...]
    """What is made (as in ``Paradigm.forms``) of the first, the second … word of a line; the last one goes for the
    rest as well."""
    lines: str
    """A word a line: the stems of its forms, parted by spaces; a line that begins with a blank goes on with the
    word before. The same form may stand in many lines."""


@dataclass(frozen=True, slots=True)
class Inflection:
    """How words of a language are inflected. All words are lower case."""

    paradigms: tuple[Paradigm, ...]
    """Of regular words; any that fits is taken, so a paradigm should fit few other words."""
    irregular: tuple[Irregular, ...] = ()
    """A form that stands here has no other forms than those of its lines; longer words may end with one."""
    uninflected: str = ""
    """Words that have no other forms, though they look it; stop words are taken for such."""
    letters: str = ""
    """Letters beyond a–z that its words are written with; a word with any other is not inflected."""
    changes: tuple[tuple[str, str], ...] = ()
    """Vowels and what they change to, in the order in which they are tried."""
    beginnings: tuple[str, ...] = ()
    """Parts in front of verbs, before which they are inflected as if alone (ein-gekauft)."""
    between: str = ""
    """What may stand between such a part and the first form (ein-zu-kaufen)."""
    relative: str = ""
    """Code of the language whose words are found in this one as well."""
    counterparts: tuple[str, ...] = ()
    """Tables, a word a line: forms in the relative | forms in this language. Other forms follow by themselves."""
