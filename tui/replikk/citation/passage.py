"""What is cited of an article: some of its text, with or without a speaker."""

from dataclasses import dataclass

from replikk_index.models import Quote


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article's text."""

    start: int
    end: int
    text: str
    """``article.text[start:end]``."""
    quote: Quote | None = None
    """If these are somebody's words."""

    @property
    def paragraphs(self) -> list[str]:
        """The text, a paragraph each; line ends within one stay."""
        return [part.strip("\n") for part in self.text.split("\n\n") if part.strip()]


def passage_of(quote: Quote) -> Passage:
    """The words of a quote."""
    return Passage(quote.start, quote.end, quote.text, quote)


def speaker_of(quote: Quote) -> str:
    """Who says it, with the role where that says more than the name; "" if nobody is named."""
    name = quote.speaker_full or quote.speaker
    role = quote.role if quote.role and quote.role not in name and name not in quote.role else ""
    return ", ".join(part for part in (name, role) if part)


def said(quote: Quote) -> str:
    """The words on one line, in marks unless they are reported."""
    words = " ".join(quote.text.split())
    return f"«{words}»" if quote.kind != "indirect" else words
