"""Everything that people read in Slack is worded in views and refusals, and says what to type."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# A sentence that begins, or ends, within one string.
SENTENCE = re.compile(r"(?:^[A-Z“].*\s.*[.?!]|[a-z)”`]\. [A-Z])", re.DOTALL)
# What makes a refusal; `_said` refuses when nothing was said, `__init__` is a refusal's own.
WORDED = {"Refusal", "Denied", "usage", "_said", "__init__"}
# What says why a time, a day or a word is none: it ends up in a refusal.
REASONS = {"commands/rules", "commands/scenarios"}
# Words that are kept in the record, or that an operator reads.
RECORDED = {
    "No change since the incident was declared.",
    "No change. Still: ",
    "The exercise was stopped.",
}
PLACES = [
    *sorted((ROOT / "commands").rglob("*.py")),
    *sorted((ROOT / "bot" / "listeners").rglob("*.py")),
    *sorted((ROOT / "bot" / "delivery").rglob("*.py")),
    ROOT / "bot" / "answering.py",
]


def said(tree: ast.AST, *, inside: bool = False) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each sentence that stands outside of a refusal."""
    for node in ast.iter_child_nodes(tree):
        is_worded = isinstance(node, ast.Call) and _name(node.func) in WORDED
        # By its name it is the beginning of a refusal.
        is_worded |= isinstance(node, ast.Assign) and _name(node.targets[0]) == "why"
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and not inside
            and SENTENCE.search(node.value)
        ):
            yield node.lineno, node.value
        yield from said(node, inside=inside or is_worded or isinstance(node, ast.Raise))


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")


@pytest.mark.parametrize("file", PLACES, ids=lambda file: str(file.relative_to(ROOT)))
def test_sentences_sit_in_views_and_refusals(file: Path) -> None:
    if any(str(file.relative_to(ROOT)).startswith(place) for place in REASONS):
        return
    tree = ast.parse(file.read_text())
    assert [found for found in said(tree) if found[1] not in RECORDED] == []


def test_a_sentence_elsewhere_is_found() -> None:
    tree = ast.parse('def f():\n    "Doc. Words."\n    return g("It is over. Go home.")')
    assert list(said(tree)) == [(3, "It is over. Go home.")]
    assert list(said(ast.parse('raise Refusal("It is over. Type `/incident`.")'))) == []
