"""ONE table of what can be typed into a search, for the help of the commands and the manual."""

SYNTAX: tuple[tuple[str, str], ...] = (
    ("krise strøm", "both words, in any form"),
    ("strøm*", "all words that begin so, counted as one"),
    ("strom~", "the word and all that are one letter apart; of three letters or more"),
    ('"akutt krise"', "these words side by side, as written"),
    ('"akutt krise"~5', "in this order, at most 5 other words between each and the next; ~ alone: 5, most: 50"),
    ("a OR b", "either; (a OR b) c groups; ELLER, OG, IKKE are understood, too"),
    ("-c", "without it; NOT c"),
    ("title:krise", "in one field: title, author, source, place; with *, ~ and phrases as well"),
    ("speaker:lund said:strøm", "one and the same quote: who says it, and what"),
    ("date:2017-11", "a year, month or day; date:2017..2019-03, date:2017.., date:..2019"),
    ("newer:7d", "of the last days (d), weeks (w), months (m) or years (y)"),
    ("lang:nn", "in a language, by its code; language: is the same"),
    ("is:unread", "unread, read or starred, from your notes"),
    ("has:quotes", "articles with quotes"),
)
"""What is typed, and what it finds."""


def as_lines() -> str:
    """The table as text, aligned."""
    width = max(len(typed) for typed, _ in SYNTAX)
    return "\n".join(f"  {typed:{width}}  {finds}" for typed, finds in SYNTAX)
