"""Names of authors, in the parts by which they are sorted."""

from dataclasses import dataclass

from replikk_index.person_names import PARTICLES, is_full


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in two parts, or a name that has none (an agency, a single word)."""

    family: str
    """With its particles (*van der Lie*); of a name without parts all of it."""
    given: str = ""

    @property
    def is_whole(self) -> bool:
        """It has no parts."""
        return not self.given


def parted(author: str, source: str = "") -> Name:
    """The parts of an author's name as written: "Nora Vik", or "Vik, Nora".

    Args:
        author: as the article gives it.
        source: the outlet; where it is named as the author, it has no parts.
    """
    author = " ".join(author.split())
    family, comma, given = author.partition(", ")
    if comma and family and given and "," not in given:
        return Name(family, given)
    words = author.split()
    if author == source or comma or not is_full(author) or any(len(word) > 1 and word.isupper() for word in words):
        return Name(author)
    begin = len(words) - 1
    while begin > 1 and words[begin - 1] in PARTICLES:
        begin -= 1
    return Name(" ".join(words[begin:]), " ".join(words[:begin]))
