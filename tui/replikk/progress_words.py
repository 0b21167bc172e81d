"""What the writer is doing and has done, in words for people."""

from replikk.numbers import number
from replikk.strings import tr
from replikk_index.models import Progress
from replikk_index.process import RefreshResult


def in_words(progress: Progress) -> str:
    """What it is doing, on one line."""
    done, total = number(progress.done), number(progress.total)
    match progress.phase:
        case "scanning":
            text = tr("looking for articles…")
        case "reading":
            text = tr("reading {done}/{total}", done=done, total=total)
        case "quoting":
            text = tr("finding quotes anew {done}/{total}", done=done, total=total)
        case "indexing":
            text = tr("making searchable {done}/{total}", done=done, total=total)
        case "idle":
            return tr("tidying the search index")
        case _:
            return progress.message
    if progress.rate >= 1 and progress.phase != "scanning":
        text += tr(" · {rate}/s", rate=number(round(progress.rate)))
    if progress.seconds_left >= 1:
        text += tr(" · {time} left", time=_time(progress.seconds_left))
    return text


def is_news(result: RefreshResult) -> bool:
    """Whether a refresh has changed anything, or has something to say."""
    return bool(result.notices or result.refused or result.added or result.changed or result.gone)


def summary(result: RefreshResult) -> str:
    """How a refresh went, on one line."""
    if result.notices:
        return result.notices[0]
    counts = ((tr("{n} new"), result.added), (tr("{n} changed"), result.changed), (tr("{n} gone"), result.gone))
    parts = [text.format(n=number(count)) for text, count in counts if count]
    if result.refused:
        parts.append(tr("{n} could not be read: L", n=number(result.refused)))
    return " · ".join(parts) or tr("Nothing new.")


def _time(seconds: float) -> str:
    whole = round(seconds)
    return f"{whole} s" if whole < 90 else f"{round(whole / 60)} min"
