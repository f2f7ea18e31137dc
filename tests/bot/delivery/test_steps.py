"""Ties together what can be told to Slack, who tells it, and which permission it takes."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path

from bot import delivery, scopes
from bot.delivery import calls, moving
from bot.delivery.steps import STEPS, URGENT
from bot.views import doings
from commands import (
    board,
    calling,
    converting,
    digest,
    following,
    home,
    inquiries,
    merging,
    metrics,
    outbound,
    questions,
    reading,
    weekly,
)

ABOUT_NO_INCIDENT = {
    *("answer", "home", "look_up_person", "metrics", "metrics_picture"),
    *("read_people", "show_board"),
}
ADDS = {"_about_reminder", "add", "_latest"}
MODULES = (
    board,
    calling,
    converting,
    digest,
    following,
    outbound,
    questions,
    inquiries,
    home,
    merging,
    metrics,
    moving,
    reading,
    weekly,
)
_KIND = 2  # after session and incident


def _words(tree: ast.AST) -> set[str]:
    found = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {word for word in found if isinstance(word, str)}


def _kinds() -> Iterator[str]:
    """Return every kind of step that commands add, as its source says."""
    for module in MODULES:
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            for kind in _named(node):
                # Where a constant of the module names it, that constant's words.
                constant = getattr(module, kind.id, ()) if isinstance(kind, ast.Name) else ()
                yield from {constant} if isinstance(constant, str) else set(constant)
                yield from _words(kind)


def _named(node: ast.AST) -> Iterator[ast.AST]:
    """Return what stands where the kind of a step is named."""
    if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and node.target.id == "kind":
        yield node.iter
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
        if _called(node.func) in ADDS and len(node.args) > _KIND:
            yield node.args[_KIND]
        yield from (named.value for named in node.keywords if named.arg == "kind")


def _called(function: ast.Name | ast.Attribute) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr


def test_every_kind_in_the_outbox_has_a_step_and_no_step_is_idle() -> None:
    assert set(_kinds()) == set(STEPS)


def test_urgent_kinds_are_kinds() -> None:
    assert set(STEPS) >= URGENT


def test_every_step_about_an_incident_can_be_reported() -> None:
    assert set(doings.WHAT) == set(STEPS) - ABOUT_NO_INCIDENT


def test_every_method_that_is_called_has_its_scopes_in_the_manifest() -> None:
    families = {method.partition(".")[0] for method in scopes.METHODS}
    files = Path(inspect.getfile(delivery)).parent.glob("*.py")
    words = {word for file in files for word in _words(ast.parse(file.read_text("utf-8")))}
    methods = {word for word in words if word.partition(".")[0] in families and word.count(".")}
    assert methods - {"chat.post"} <= set(scopes.METHODS)


def test_every_method_that_only_reads_is_a_method() -> None:
    assert set(scopes.METHODS) >= calls.READS
