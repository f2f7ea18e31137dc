"""Guards that tie documentation, design and code together."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

from bot.settings.names import PLAIN, TABLES
from commands import catalogue
from commands.command import Command

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FOLDERS = ("bot", "commands", "storage", "sandbox", "tests", "bench")
CODE = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 40


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("command", catalogue.COMMANDS, ids=lambda command: str(command.verb))
def test_every_verb_is_in_the_readme(command: Command) -> None:
    assert f"`/incident {command.usage}`" in README.replace("\\|", "|")


def test_the_readme_names_no_verb_that_does_not_exist() -> None:
    named = set(re.findall(r"`/incident ([a-z-]+)", README))
    assert named == {command.verb for command in catalogue.COMMANDS}


@pytest.mark.parametrize("name", [*PLAIN, *TABLES])
def test_every_setting_is_in_the_readme_and_in_the_example(name: str) -> None:
    assert name in README
    assert name in (ROOT / ".env.example").read_text(encoding="utf-8")


def test_no_file_is_longer_than_a_person_reads_at_a_sitting() -> None:
    too_long = {
        str(path.relative_to(ROOT)): count
        for path in CODE
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert too_long == {}


def test_no_function_is_longer_than_a_screen() -> None:
    too_long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in CODE
        if "versions" not in path.parts
        for node in functions(path)
        if (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]
    assert too_long == []


def test_no_module_needs_itself_by_a_detour() -> None:
    """Counts imports for types too: CycleError names the modules of the circle."""
    graph = grimp.build_graph("bot", "commands", "storage", "sandbox", cache_dir=None)
    # Only an upgrade pays for loading alembic, so this one is imported where it is used.
    graph.remove_import(importer="storage.migrations", imported="storage.migrations.run")
    needs = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    TopologicalSorter(needs).prepare()


def test_no_test_sleeps() -> None:
    sleeping = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "tests").rglob("*.py")
        if path != Path(__file__)
        and re.search(r"\bsleep\((?!0\))", path.read_text(encoding="utf-8"))
    ]
    assert sleeping == []


def test_only_the_edge_reads_the_clock() -> None:
    reading = [
        str(path.relative_to(ROOT))
        for folder in ("commands", "storage")
        for path in (ROOT / folder).rglob("*.py")
        if re.search(r"\b(?:datetime\.now|utcnow|time\.time)\(", path.read_text(encoding="utf-8"))
    ]
    assert reading == []
