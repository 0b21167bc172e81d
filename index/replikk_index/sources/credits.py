"""Who, where and when, taken out of the lines above and at the beginning of an article."""

from replikk_index.sources import byline, dateline
from replikk_index.sources.draft import Builder


def take_line(builder: Builder, line: str) -> bool:
    """Take what a byline or a date line says; returns whether the line was one."""
    credit = byline.read(line)
    if credit is None:
        return False
    builder.know("authors", credit.authors, "byline")
    builder.know("source", credit.source, "byline")
    builder.know("place", credit.place, "date line")
    builder.know("url", credit.url, "line of its own")
    if credit.date:
        builder.know_date(credit.date.iso, credit.date.precision, "date line")
    return True


def take_dateline(builder: Builder, text: str) -> int:
    """Take the dateline at the beginning of a paragraph; returns where the rest begins, 0 if there is none."""
    line = dateline.find(text)
    if line is None:
        return 0
    builder.know("place", line.place, "dateline")
    builder.know("source", line.source, "dateline")
    if line.date:
        builder.know_date(line.date.iso, line.date.precision, "dateline")
    return line.end
