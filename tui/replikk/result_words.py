"""What must be said of a search beside its hits, in words for people."""

from replikk.numbers import number
from replikk.strings import tr
from replikk_index.models import Results


def beside(found: Results, most: int) -> list[str]:
    """What the search did not understand, and what its answer leaves out.

    Args:
        found: the answer.
        most: hits that are listed of any answer.
    """
    parts = [tr(problem.text, **dict(problem.values)) for problem in found.problems]
    if found.total > len(found.hits) >= most:
        parts.append(tr("the first {n} are listed", n=number(len(found.hits))))
    if found.hidden:
        parts.append(tr("{n} hidden by {what}", n=number(found.hidden), what=" ".join(found.hidden_by)))
    if found.waiting:
        parts.append(tr("{n} not yet searchable", n=number(found.waiting)))
    return parts
