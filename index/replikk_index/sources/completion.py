"""What is still missing of an article when its text is there: language, title and date of last resort."""

import re

from replikk_index.errors import Refused
from replikk_index.language import guess
from replikk_index.sources import dates, sentences
from replikk_index.sources.draft import NO_TEXT, Builder
from replikk_index.text import clean_line

LONGEST_TITLE = 110
"""Letters of a title that is made of a sentence."""

_HEARD = 4000
"""Letters of the text that tell the language."""
_SHORT_SENTENCE = 15
_SPOKEN = re.compile(r"^[–—-]\s+")
_FILE_DATE = re.compile(r"\d{4}(?:[-_.]?\d\d){1,2}(?!\d)")


def complete(builder: Builder, name: str) -> None:
    """Guess what is missing; ``name`` is the file's name without its ending, or "".

    Raises:
        Refused: there is no text.
    """
    if builder.empty:
        if not builder.title:
            raise Refused(NO_TEXT)
        builder.block("paragraph", builder.title)
    draft = builder.draft()
    declared = builder.language
    builder.language = guess(f"{builder.title}\n{draft.text[:_HEARD]}", declared)
    if builder.language != declared:
        builder.origins["language"] = "vote"
    texts = (draft.text[block.start : block.end] for block in draft.blocks if block.kind == "paragraph")
    builder.know("title", shortened(_opening(next(texts, ""), builder.language)), "first sentence")
    stem = clean_line(name)
    builder.know("title", stem.replace("_", " ").strip(), "file name")
    builder.know("title", shortened(draft.text[:1000].partition("\n")[0]), "first block")
    if (found := _FILE_DATE.match(stem)) and (date := dates.parse(re.sub("[_.]", "-", found.group()))):
        builder.know_date(date.iso, date.precision, "file name")


def _opening(paragraph: str, language: str) -> str:
    """The first sentence; a very short one ("Moorlanden.") with the next."""
    found = sentences.split(paragraph[:2000], language)
    return " ".join(found[: 1 if len(found[0]) > _SHORT_SENTENCE else 2])


def shortened(sentence: str) -> str:
    """A sentence short enough for a title, without the dash of speech, cut at a word."""
    line = _SPOKEN.sub("", sentence.strip(), count=1)
    if len(line) <= LONGEST_TITLE:
        return line
    return line[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
