"""Guards that what is written for people names what there is, and all of it."""

import re
from pathlib import Path
from typing import Final
from urllib.parse import unquote

import pytest
import typer

from bot.cli import cli
from bot.settings import names
from commands.rules.permissions import LOOKING

ROOT: Final = Path(__file__).parent.parent
DOCS: Final = ROOT / "docs"
IMAGES: Final = DOCS / "images"
PAGES: Final = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md")))
FOLDERS: Final = ("bot", "commands", "storage", "sandbox", "tests", "bench", "docs")
CODE: Final = {path for folder in FOLDERS for path in (ROOT / folder).rglob("*.*")}
LINK: Final = re.compile(r"(?:\]\(|src=\"|srcset=\")([^)\"\s]+)")
written = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.name))


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def links(page: Path) -> list[str]:
    """Return where it leads within the project."""
    found = LINK.findall(re.sub(r"```.*?```", "", text(page), flags=re.DOTALL))
    return [link for link in found if not re.match(r"[a-z]+:", link)]


def anchors(page: Path) -> set[str]:
    """Return what its headings are called in links, as GitHub does."""
    prose = re.sub(r"^```.*?^```", "", text(page), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@written
def test_every_link_leads_somewhere(page: Path) -> None:
    astray = []
    for link in links(page):
        path, _, anchor = unquote(link).partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            astray.append(link)
    assert astray == []


@written
def test_every_file_that_is_named_is_there(page: Path) -> None:
    named = set(
        re.findall(r"`(?:\.venv/bin/pytest |pytest )?([a-z_/]+\.(?:py|js|html))`", text(page))
    )
    gone = [name for name in named if not any(str(path).endswith(f"/{name}") for path in CODE)]
    assert gone == []


@written
def test_every_setting_that_is_named_is_one(page: Path) -> None:
    named = set(re.findall(r"\b(?:SITREP|SLACK)_[A-Z0-9_]*[A-Z0-9]\b(?!…)", text(page)))
    tables = {*names.PLAIN, *names.TABLES}
    assert [name for name in named if name.partition("__")[0] not in tables] == []


@written
def test_every_command_line_that_is_named_is_one(page: Path) -> None:
    group = typer.main.get_group(cli)
    named = set(re.findall(r"(?:`|/|^)sitrep ([a-z-]+)", text(page), re.MULTILINE))
    assert named - set(group.commands) == set()


def test_every_command_line_is_in_the_readme() -> None:
    named = set(re.findall(r"`sitrep ([a-z-]+)", text(ROOT / "README.md")))
    assert set(typer.main.get_group(cli).commands) - named == set()


def test_the_readme_says_the_defaults() -> None:
    """Those of .env.example are held against the code elsewhere."""
    written = text(ROOT / ".env.example")
    example = dict(re.findall(r"^(?:# )?([A-Z0-9_]+)=(.*)$", written, re.MULTILINE))
    said: dict[str, str] = {}
    rows = re.findall(r"^\| (`[A-Z_]+[^|]*) \| (`[^|]*) \|", text(ROOT / "README.md"), re.MULTILINE)
    for named, default in rows:
        first, *more = re.findall(r"`([A-Z0-9_]+)`", named)
        of_severities = [f"{first[:-1]}{number}" for number in "1234"]
        listed = of_severities if first.endswith("__SEV1") else [first, *more]
        values = re.findall(r"`(.*?)`", default)
        if " and " not in default:
            said |= dict(zip(listed, values * (len(listed) // len(values)), strict=True))
    assert len(said) > 20
    assert {name: example[name] for name in said} == said


def test_every_picture_is_shown() -> None:
    shown = {Path(link).name for page in PAGES for link in links(page)}
    assert {path.name for path in IMAGES.iterdir()} - shown == set()


def test_every_page_can_be_found_from_the_first() -> None:
    led = {link.partition("#")[0] for link in links(DOCS / "README.md")}
    assert {page.name for page in DOCS.glob("*.md")} - {"README.md"} - led == set()


def test_the_long_page_says_at_its_top_what_is_in_it() -> None:
    page = DOCS / "incident.md"
    top, _, rest = text(page).partition("\n## ")
    sections = re.findall(r"^## (.+)$", f"## {rest}", re.MULTILINE)
    assert [name for name in sections if f"[{name}](#" not in top] == []


def test_what_guests_may_is_written_down() -> None:
    (said,) = re.findall(
        r"unless settings say otherwise: (.+?)\. What", text(DOCS / "reliability.md"), re.DOTALL
    )
    assert set(re.findall(r"`([a-z-]+)`", said)) == LOOKING
