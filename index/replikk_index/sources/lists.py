"""Lists in Markdown that are none: a hyphen may begin speech, and a number a date."""

from collections.abc import Sequence

from markdown_it.token import Token

from replikk_index.sources import dates

SPEECH = "speech"
DATE = "date"
KINDS = frozenset({"bullet_list", "ordered_list"})
SENTENCE_ENDS = (".", "!", "?", "…", "»", "”", '"', ":", ",")


def shape(tokens: Sequence[Token], at: int) -> str:
    """The kind of container that opens here; a list of hyphens may be speech, and a list of one date no list."""
    token = tokens[at]
    if token.type == "ordered_list_open" and _is_date(tokens, at):
        return DATE
    if token.type == "bullet_list_open" and token.markup == "-" and _is_speech(tokens, at):
        return SPEECH
    return token.type.removesuffix("_open")


def _is_speech(tokens: Sequence[Token], at: int) -> bool:
    """Whether "- …" begins speech: a list of one item, or of items apart, and all of them end as sentences do."""
    level = tokens[at].level
    items: list[str] = []
    for token in tokens[at + 1 :]:
        if token.level == level:
            break
        if token.type == "inline":
            items.append(token.content)
        elif token.type == "paragraph_open" and token.hidden and items:
            return False  # the second item follows without an empty line: a list
        elif token.nesting == 1 and token.type not in {"list_item_open", "paragraph_open"}:
            return False
    return bool(items) and all(item.rstrip().endswith(SENTENCE_ENDS) for item in items)


def _is_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether "12. februar …" was taken for a list of one item."""
    level = tokens[at].level
    items = 0
    for token in tokens[at + 1 :]:
        if token.level == level:
            break
        items += token.type == "list_item_open" and token.level == level + 1
    first = next((token.content for token in tokens[at : at + 4] if token.type == "inline"), "")
    number = tokens[at + 1].info
    if items != 1 or number != "1":
        return items == 1
    month = " ".join(first.split()[:1])
    return dates.at_start(f"1. {month} 2000") is not None
