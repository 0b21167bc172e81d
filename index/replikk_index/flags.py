"""Notes inside a query: ``is:unread`` and the like become sets of rows before an engine sees them."""

from replikk_index.catalogue import Catalogue
from replikk_index.docset import DocSet
from replikk_index.notes import Notes
from replikk_index.query import And, Flag, InSet, Node, Not, Nothing, Or, Said


def settle_flags(node: Node, catalogue: Catalogue, notes: Notes | None) -> tuple[Node, tuple[str, ...]]:
    """Replace every ``Flag``.

    Returns:
        The tree without flags, and sentences about those that cannot be answered.
    """
    problems: list[str] = []

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
                    problems.append(f"is:{name} needs your notes, and this library was opened without")
                    return Nothing()
                return _rows(name, catalogue, notes, problems)
            case _:
                return node

    return settle(node), tuple(problems)


def _rows(name: str, catalogue: Catalogue, notes: Notes, problems: list[str]) -> Node:
    match name:
        case "starred":
            return InSet(catalogue.rows_of_keys(notes.starred_keys()))
        case "read":
            return InSet(catalogue.rows_of_keys(notes.read_keys()))
        case "unread":
            return Not(InSet(catalogue.rows_of_keys(notes.read_keys())))
        case _:
            problems.append(f"there are no {name}s yet: {name} finds nothing")
            return InSet(DocSet())
