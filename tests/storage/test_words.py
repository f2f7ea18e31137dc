"""A set of statuses has one name, and is spelled out nowhere else."""

import ast
from pathlib import Path

from storage.models import Status, words

ROOT = Path(__file__).parent.parent.parent
SETS = {
    frozenset(value): name
    for name, value in vars(words).items()
    if isinstance(value, tuple) and all(isinstance(one, Status) for one in value)
}


def spelled(tree: ast.AST) -> list[tuple[int, str]]:
    """Return the line and the name of each set that is written out there."""
    return [
        (node.lineno, SETS[named])
        for node in ast.walk(tree)
        if isinstance(node, ast.Tuple | ast.List | ast.Set)
        and (named := frozenset(map(_status, node.elts))) in SETS
    ]


def _status(node: ast.expr) -> Status | None:
    if isinstance(node, ast.Attribute) and ast.unparse(node.value) in ("S", "Status"):
        return Status[node.attr]
    return None


def test_a_set_of_statuses_is_spelled_out_where_it_is_named_and_nowhere_else() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{line}": name
        for folder in ("bot", "commands", "storage")
        for path in (ROOT / folder).rglob("*.py")
        if path != Path(words.__file__)
        for line, name in spelled(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == {}


def test_one_that_is_spelled_out_is_found() -> None:
    assert spelled(ast.parse("x in (Status.CLOSED, Status.RESOLVED)")) == [(1, "RESTORED")]
    assert spelled(ast.parse("x in {S.CLOSED, S.DECLARED}")) == []


def test_open_and_over_are_all_there_are() -> None:
    assert set(words.OPEN) | set(words.OVER) == set(Status)
    assert not set(words.OPEN) & set(words.OVER)
    assert set(words.RESTORED) | set(words.NOT_COUNTED) == set(words.OVER)
