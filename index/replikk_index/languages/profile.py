"""The shape of what is known of one language: data only, one module a language."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Profile:
    """Words and letters of one language. All words are lower case."""

    code: str
    """ISO 639-1."""
    telling: frozenset[str]
    """Function words that tell it from its neighbours; those shared with others count less by themselves."""
    stops: frozenset[str]
    """Words too common to search for alone."""
    endings: tuple[str, ...] = ()
    """Word endings that hint at it among its neighbours."""
    beginnings: tuple[str, ...] = ()
    """Word beginnings that hint at it among its neighbours."""
    letters: str = ""
    """Letters beyond a–z that are common in it."""
    months: tuple[str, ...] = ()
    """Twelve strings of the names and short forms of a month, parted by spaces."""
    weekdays: str = ""
    """Names and short forms, parted by spaces."""
    header_keys: dict[str, str] = field(default_factory=dict)
    """What stands before the colon of a header line → field of an article."""
    bylines: tuple[str, ...] = ()
    """What stands before the names of authors."""
    writers: frozenset[str] = frozenset()
    """What somebody who writes articles may be called behind the name: "journalist"."""
    name_links: tuple[str, ...] = ()
    """What joins two authors' names."""
    dated: tuple[str, ...] = ()
    """What stands before a date: "publisert", "updated" …"""
    leads_on: tuple[str, ...] = ()
    """What stands before the title of another article: "les også"."""
    furniture: tuple[str, ...] = ()
    """Lines of the page, not of the article: a word alone ("annonse"), or how a longer line begins."""
    credits: tuple[str, ...] = ()
    """What a picture credit begins with."""
    abbreviations: frozenset[str] = frozenset()
    """Abbreviations after whose full stop a sentence goes on, without that stop."""


def words(text: str) -> frozenset[str]:
    """The words of a string, parted by white space."""
    return frozenset(text.split())
