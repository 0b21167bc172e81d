"""BibTeX, in UTF-8: an entry that biblatex reads in full, and old BibTeX as far as it can.

Escapes and fields: the biblatex manual, §§2.1–2.3; a brace counts for BibTeX even where TeX sees an escape, so that
none of the text's own may stand in a field.
"""

import re
import unicodedata

from replikk.citation.names import Name, parted
from replikk.citation.passage import Passage, said, speaker_of
from replikk.terminal.links import safe_url
from replikk_index.models import Article

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ESCAPES = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%#_$"},
}
_LANGUAGES = {
    "nb": "norsk", "nn": "nynorsk", "no": "norsk", "sv": "swedish", "da": "danish", "en": "english", "de": "ngerman",
    "fr": "french", "es": "spanish",
}  # fmt: skip
"""As babel calls them."""
_ASCII = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "þ": "th", "ð": "d"}
)
_SMALL = frozenset("en et ei den det de ein eit der die das the a an un une le la les el los en".split())
"""Words that no key takes for a title's first."""


def bibtex(passage: Passage | None, article: Article) -> str:
    """One entry; the words that are cited stand in ``annotation``, which no bibliography prints by itself."""
    url = safe_url(article.url)
    kind = "article" if article.source else "online" if url else "misc"
    names = [parted(author, article.source) for author in article.authors]
    fields = {
        "author": " and ".join(map(_name, names)),
        "title": f"{{{escaped(article.title)}}}",  # within braces of its own, or capital letters may be made small
        "journal": escaped(article.source),
        "entrysubtype": "newspaper" if article.source else "",
        **_date(article),
        "url": url,
        "langid": _LANGUAGES.get(article.language, ""),
        "annotation": _annotation(passage),
    }
    month = fields.pop("month", "")
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    if month:
        at = next(number for number, line in enumerate(lines) if line.startswith("  year"))
        lines.insert(at + 1, f"  month = {month},")
    return "\n".join([f"@{kind}{{{citation_key(article)},", *lines, "}"])


def citation_key(article: Article) -> str:
    """``vik2025kraftlaget-7f3a``: author, year, first word, and letters of the article's key, so that none meet."""
    names = [parted(author, article.source).family for author in article.authors]
    who = _letters((names or [article.source])[0])
    words = [word for word in map(_letters, article.title.split()) if word]
    first = next((word for word in words if word not in _SMALL), "")
    begun = f"{who}{article.date[:4]}{first}"
    own = _letters(article.key)[:4]
    return f"{begun}-{own}" if begun and own else begun or own or "replikk"


def escaped(text: str) -> str:
    """A text on one line, for the value of a field."""
    return "".join(_ESCAPES.get(letter, letter) for letter in " ".join(text.split()))


def _name(name: Name) -> str:
    if name.is_whole:
        return f"{{{escaped(name.family)}}}"
    return f"{_part(name.family)}, {_part(name.given)}"


def _part(words: str) -> str:
    """Within braces where a comma or *and* would part it."""
    return f"{{{escaped(words)}}}" if "," in words or " and " in f" {words.lower()} " else escaped(words)


def _date(article: Article) -> dict[str, str]:
    """Year and month as all know them; the day, which only biblatex knows, in a date of its own."""
    year, month, day = [*article.date.partition("T")[0].split("-"), "", ""][:3]
    if not year:
        return {}
    found = {"year": year}
    if month:
        found["month"] = _MONTHS[int(month) - 1]
    if day:
        found["date"] = f"{year}-{month}-{day}"
    return found


def _annotation(passage: Passage | None) -> str:
    if passage is None:
        return ""
    if passage.quote is None:
        return escaped(passage.text)
    who = speaker_of(passage.quote)
    return escaped(f"{said(passage.quote)} — {who}" if who else said(passage.quote))


def _letters(text: str) -> str:
    """Small ASCII letters and digits of a text."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).lower().translate(_ASCII))
    return re.sub(r"[^a-z0-9]", "", folded)
