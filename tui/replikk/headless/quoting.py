"""``replikk speakers`` and ``replikk quote``: who says what, and how that was found."""

import argparse
from typing import Any

from replikk import output, shelves
from replikk.citation import cite
from replikk.citation.passage import passage_of
from replikk.dates import show_date, span_of_dates
from replikk.exit_codes import FOUND, NOTHING
from replikk.headless import citing
from replikk_index import Library
from replikk_index.errors import UnknownKey
from replikk_index.models import QuoteHead, Speaker, SpeakerPage
from replikk_index.person_names import folded
from replikk_index.text import clean_line


def speakers(options: argparse.Namespace) -> int:
    """List who is quoted; of one speaker, everything they say."""
    name = " ".join(options.name)
    with shelves.open_for(options.library) as library:
        found = library.speakers(name)
        same = [each for each in found if folded(each.name) == folded(name)]
        if name and len(same or found) == 1:
            return _page(library, (same or found)[0], options)
    listed = found[: options.limit]
    if options.json:
        output.as_json({"total": len(found), "speakers": [_fields(each) for each in listed]})
    elif options.csv:
        rows = [
            (each.name, each.quotes, each.first, each.last, each.merged, "; ".join(form.name for form in each.forms))
            for each in listed
        ]
        output.as_csv(("name", "quotes", "first", "last", "one_person", "forms"), rows)
    else:
        for each in listed:
            print(f"{each.quotes:>5}  {clean_line(f'{each.name}{_years(each)}{_alike(each)}')}")
        more = f" · the first {len(listed):,} are shown (--limit)" if len(listed) < len(found) else ""
        output.say(f"{len(found):,} speaker{'' if len(found) == 1 else 's'}{more}")
    return FOUND if found else NOTHING


def quote(options: argparse.Namespace) -> int:
    """One quote with its citation, and how its speaker was found."""
    with shelves.open_for(options.library) as library:
        try:
            head = library.quote(options.key)
        except UnknownKey as error:
            output.say(f"replikk: {error}")
            return NOTHING
        article = library.article(head.article.row)
        citation = cite(head.quote, article)
    if options.form:
        return citing.print_form(options.form, [(passage_of(head.quote), article)])
    if options.json:
        output.as_json(output.quote_fields(head) | {"before": head.before, "citation": citation})
        return FOUND
    said = head.quote
    print(clean_line(citation))
    for name, value in (
        ("speaker", f"{said.speaker or '–'} → {said.speaker_full or 'unknown'}"),
        ("why", said.why),
        ("sure", f"{said.confidence:.0%}{'' if said.is_shown else ', hidden'}"),
        ("found by", f"{said.rule}{f', “{said.cue}”' if said.cue else ''}"),
        ("kind", f"{said.kind}, {_MARKING[said.marking]}"),
        ("before", head.before),
    ):
        if value:
            print(f"  {name:8}  {clean_line(value)}")
    return FOUND


_MARKING = {"dash": "behind a dash", "marks": "in quotation marks", "none": "without marks"}


def _page(library: Library, speaker: Speaker, options: argparse.Namespace) -> int:
    page = library.speaker(speaker.name)
    heads = library.quote_heads(page.rows[: options.limit])
    if options.json:
        output.as_json(_page_fields(page) | {"hits": [output.quote_fields(head) for head in heads]})
    elif options.csv:
        output.as_csv(*output.quote_table(heads))
    else:
        _print(page, heads)
        more = f" · the first {len(heads):,} are shown (--limit)" if len(heads) < len(page.rows) else ""
        output.say(f"{len(page.rows):,} quote{'' if len(page.rows) == 1 else 's'}{more}")
    return FOUND


def _print(page: SpeakerPage, heads: tuple[QuoteHead, ...]) -> None:
    said = page.speaker
    print(clean_line(f"{said.name}{_years(said)}"))
    for each in page.roles:
        dates = span_of_dates(each.first, each.last) or "undated"
        print(f"    {clean_line(each.role)} ({each.quotes}; {dates})")
    if not said.merged:
        output.say("not a full name: these are only called alike")
    if len(said.forms) > 1:
        output.say(f"written as {', '.join(f'{each.name} ({each.quotes})' for each in said.forms)}")
    if others := (*page.akin, *page.parted):
        output.say(f"not merged with {', '.join(f'{each.name} ({each.quotes})' for each in others)}")
    for head in heads:
        date = show_date(head.article.date, head.article.date_precision)
        where = " · ".join(part for part in (date, head.article.source, head.quote.role) if part)
        print(clean_line(f"{head.quote.key}  {where}"))
        print(f"    {clean_line(head.quote.text)}")


def _years(speaker: Speaker) -> str:
    dates = span_of_dates(speaker.first, speaker.last)
    return f" · {dates}" if dates else ""


def _alike(speaker: Speaker) -> str:
    return "" if speaker.merged else " · only called alike"


def _fields(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name,
        "quotes": speaker.quotes,
        "first": speaker.first,
        "last": speaker.last,
        "one_person": speaker.merged,
        "forms": [{"name": each.name, "quotes": each.quotes} for each in speaker.forms],
    }


def _page_fields(page: SpeakerPage) -> dict[str, Any]:
    return {
        "speaker": _fields(page.speaker),
        "roles": [
            {"role": each.role, "quotes": each.quotes, "first": each.first, "last": each.last} for each in page.roles
        ],
        "not_merged": [{"name": each.name, "quotes": each.quotes} for each in (*page.akin, *page.parted)],
        "total": len(page.rows),
    }
