"""Quotes: who says what in an article.

``extract`` is the door: rules and word lists, linear in the length of the text, no model and no network.
"""

from replikk_index.models import Quote

EXTRACTOR_VERSION = 3
"""Grows when the rules change, so that archives are brought up to date."""


def extract(text: str, language: str | None = None) -> tuple[Quote, ...]:
    """Find the quotes of an article.

    Args:
        text: cleaned text; offsets count its code points.
        language: ISO 639-1 code; guessed when not given. Of an unknown language, marks and dashes are read.

    Returns:
        Quotes in order of ``start``, without keys. Journalists' questions come with ``turn="question"`` and
        ``speaker_full`` = ``models.JOURNALIST``. ``text[q.start:q.end] == q.text`` for each.
    """
    from replikk_index.language import guess
    from replikk_index.quotes.conversation import read
    from replikk_index.quotes.grammar.making import grammar

    return read(text, grammar(guess(text) if language is None else language))


__all__ = ["EXTRACTOR_VERSION", "extract"]
