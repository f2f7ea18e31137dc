"""The page in a folder: whole files, other people's left alone, links that lead within it."""

import json
import os
import re
from pathlib import Path

import pytest

from bot.errors import CannotStart
from bot.web.status import drawing, keeping, writing
from tests.bot.program import Sitrep
from tests.bot.web.status.customer import Customer, published

FILES = {name: name.encode() for name in drawing.TYPES}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "page"


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_it_is_made_and_anybody_may_read_it(folder: Path) -> None:
    assert writing.write(FILES, folder, beside=False) == len(FILES)
    assert names(folder) == {*FILES, writing.MARK}
    assert folder.stat().st_mode & 0o777 == 0o755
    assert {(folder / name).stat().st_mode & 0o777 for name in FILES} == {0o644}


def test_what_is_so_already_is_left_as_it_is(folder: Path) -> None:
    writing.write(FILES, folder, beside=False)
    before = (folder / drawing.ATOM).stat()
    assert writing.write({**FILES, drawing.PAGE: b"new"}, folder, beside=False) == 1
    after = (folder / drawing.ATOM).stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)
    assert (folder / drawing.PAGE).read_bytes() == b"new"


def test_a_folder_of_others_is_refused_and_left_as_it_was(folder: Path) -> None:
    folder.mkdir()
    (folder / drawing.PAGE).write_text("somebody's own")
    with pytest.raises(CannotStart, match=r"holds files .*index\.html.*--beside"):
        writing.write(FILES, folder, beside=False)
    assert names(folder) == {drawing.PAGE}
    assert (folder / drawing.PAGE).read_text() == "somebody's own"


def test_beside_others_only_ours_are_replaced(folder: Path) -> None:
    folder.mkdir()
    (folder / "CNAME").write_text("status.example.com")
    writing.write(FILES, folder, beside=True)
    assert (folder / "CNAME").read_text() == "status.example.com"
    writing.write(FILES, folder, beside=False)  # it is known as ours from now on
    assert names(folder) == {*FILES, writing.MARK, "CNAME"}


def test_a_link_is_replaced_and_what_it_leads_to_is_not_written(
    folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.write_text("hush")
    folder.mkdir()
    (folder / drawing.PAGE).symlink_to(other)
    writing.write(FILES, folder, beside=True)
    assert other.read_text() == "hush"
    assert not (folder / drawing.PAGE).is_symlink()


def test_what_an_export_that_was_cut_off_has_left_is_taken_away(folder: Path) -> None:
    folder.mkdir()
    for number, age in ((77, 3600), (78, 1)):
        part = folder / f".index.html.{number}.sitrep-part"
        part.write_text("half")
        began = part.stat().st_mtime - age
        os.utime(part, (began, began))
    writing.write(FILES, folder, beside=False)
    # The other one is of an export that is under way.
    assert names(folder) == {*FILES, writing.MARK, ".index.html.78.sitrep-part"}


def test_what_cannot_be_put_there_is_named_and_leaves_no_part_of_it(folder: Path) -> None:
    writing.write(FILES, folder, beside=False)
    (folder / drawing.PAGE).unlink()
    (folder / drawing.PAGE).mkdir()
    with pytest.raises(CannotStart, match=r"page/index\.html cannot be written"):
        writing.write(FILES, folder, beside=False)
    assert names(folder) == {*FILES, writing.MARK}


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="cannot be written"):
        writing.write(FILES, tmp_path / "no" / "such", beside=False)


async def test_the_program_writes_what_is_served(
    customer: Customer, sitrep: Sitrep, tmp_path: Path
) -> None:
    await customer.room.declared("--service checkout sev1 Checkout returns 500s")
    await published(customer.room)
    customer.room.later(keeping.FRESH)
    served = await customer.reads()
    given = {
        "DATABASE_URL": customer.room.database.url.render_as_string(hide_password=False),
        "SITREP_STATUS_PAGE": "on",
        "SITREP_STATUS_URL": "https://status.example.com",
        "SITREP_STATUS_TITLE": "Acme status",
        "SITREP_SERVICES__CHECKOUT__PUBLIC": "Payments",
    }
    folder = tmp_path / "out"
    ended = sitrep("status-page", "export", str(folder), **given)
    assert (ended.code, ended.err) == (0, "")
    data = json.loads((folder / drawing.DATA).read_text(encoding="utf-8"))
    assert [one["title"] for one in data["current"]] == ["Payments fail"]
    page = (folder / drawing.PAGE).read_text(encoding="utf-8")
    assert "Some payments fail." in page
    links = re.findall(r'(?:href|src)="([^"#]+)', page)
    assert {link.partition("?")[0] for link in links} <= set(drawing.TYPES)
    assert set(links) == set(re.findall(r'(?:href|src)="([^"#]+)', served))


def test_the_program_says_what_is_missing(sitrep: Sitrep, tmp_path: Path) -> None:
    ended = sitrep("status-page", "export", str(tmp_path / "out"))
    assert (ended.code, ended.out) == (2, "")
    assert "SITREP_STATUS_PAGE" in ended.err
    ended = sitrep("status-page", "export", str(tmp_path / "out"), SITREP_STATUS_PAGE="on")
    assert ended.code == 2
    assert ended.err.startswith("SITREP_STATUS_URL: it is missing")
