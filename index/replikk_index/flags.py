"""Notes inside a query: ``is:unread`` and the like become sets of rows before an engine sees them."""

from replikk_index.catalogue import Catalogue
from replikk_index.docset import DocSet
from replikk_index.models import Problem
from replikk_index.notes import Notes
from replikk_index.query import And, Everything, Flag, InSet, Node, Not, Nothing, Or, Said


class KnownRows:
    """The rows of articles by their keys, remembered until those or the catalogue change: a query with ``is:unread``
    is asked anew with every letter, and keys are looked up slowly.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[str, tuple[int, frozenset[str], DocSet]] = {}

    def of(self, name: str, keys: frozenset[str]) -> DocSet:
        """The rows of these keys, which are known by a name."""
        revision = self._catalogue.revision()
        known = self._known.get(name)
        if known is None or known[:2] != (revision, keys):
            known = self._known[name] = revision, keys, self._catalogue.rows_of_keys(keys)
        return known[2]


def settle_flags(node: Node, rows: KnownRows, notes: Notes | None) -> tuple[Node, tuple[Problem, ...]]:
    """Replace every ``Flag``.

    Returns:
        The tree without flags, and sentences about those that cannot be answered.
    """
    problems: list[Problem] = []

    def settle(node: Node) -> Node:
        match node:
            case And(nodes):
                return And(tuple(settle(each) for each in nodes))
            case Or(nodes):
                return Or(tuple(settle(each) for each in nodes))
            case Not(inner):
                return Not(settle(inner))
            case Said(inner):
                return Said(settle(inner))
            case Flag(name, _):
                if notes is None:
                    problems.append(Problem("is:{name} needs your notes, which are not there", (("name", name),)))
                    return Nothing()
                return _rows(name, rows, notes, problems)
            case _:
                return node

    return settle(node), tuple(problems)


def without_flags(node: Node) -> tuple[Node, tuple[str, ...]]:
    """What a query would ask for without the flags that narrow it, and those flags as they are typed.

    Only flags beside everything else count: one below OR hides nothing.
    """
    parts = node.nodes if isinstance(node, And) else (node,)
    flags = tuple(name for part in parts if (name := _typed(part)))
    rest = tuple(part for part in parts if not _typed(part))
    return And(rest) if len(rest) > 1 else rest[0] if rest else Everything(), flags


def _typed(node: Node) -> str:
    match node:
        case Flag("notes"):
            return "has:notes"
        case Flag("tag", value):
            return f"tag:{value}"
        case Flag(name):
            return f"is:{name}"
        case Not(Flag() as flag):
            return f"-{_typed(flag)}"
        case _:
            return ""


def _rows(name: str, rows: KnownRows, notes: Notes, problems: list[Problem]) -> Node:
    match name:
        case "starred":
            return InSet(rows.of(name, notes.starred_keys()))
        case "read":
            return InSet(rows.of(name, notes.read_keys()))
        case "unread":
            return Not(InSet(rows.of("read", notes.read_keys())))
        case _:
            problems.append(Problem("{name} finds nothing yet: notes and tags are still to come", (("name", name),)))
            return InSet(DocSet())
