"""Notes inside a query: ``is:unread`` and the like become sets of rows before an engine sees them."""

from replikk_index.catalogue import Catalogue
from replikk_index.docset import DocSet
from replikk_index.models import Problem
from replikk_index.notes import Notes
from replikk_index.query import And, Everything, Flag, InSet, Node, Not, Nothing, Or, Said


def settle_flags(node: Node, catalogue: Catalogue, notes: Notes | None) -> tuple[Node, tuple[Problem, ...]]:
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
                return _rows(name, catalogue, notes, problems)
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


def _rows(name: str, catalogue: Catalogue, notes: Notes, problems: list[Problem]) -> Node:
    match name:
        case "starred":
            return InSet(catalogue.rows_of_keys(notes.starred_keys()))
        case "read":
            return InSet(catalogue.rows_of_keys(notes.read_keys()))
        case "unread":
            return Not(InSet(catalogue.rows_of_keys(notes.read_keys())))
        case _:
            problems.append(Problem("{name} finds nothing yet: notes and tags are still to come", (("name", name),)))
            return InSet(DocSet())
