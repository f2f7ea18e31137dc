"""The operator's own scenarios: what cannot be read is told, and nothing breaks."""

import os
from pathlib import Path

from bot import drills

GOOD = """
title: Search is slow
severity: sev2
trains: Saying early what is not known
injects: [{minute: 0, from: customer, text: It is slow}]
ends: 5
"""


def test_without_a_folder_there_are_the_included_ones() -> None:
    assert len(drills.shelf(None).scenarios) == 3


def test_one_s_own_lie_over_the_included_ones(tmp_path: Path) -> None:
    for name in ("checkout.yaml", "search.yml"):
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    shelf = drills.shelf(tmp_path)
    assert set(shelf.scenarios) == {"checkout", "database-disk", "region", "search"}
    assert shelf.scenarios["checkout"].title == "Search is slow"
    assert shelf.broken == ()


def test_what_is_no_text_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe")
    (tmp_path / "gone.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "large.yaml").write_bytes(b"#" * (drills.MOST_BYTES + 1))
    told = sorted(drills.own(tmp_path).broken)
    assert told == [
        "“bytes.yaml” is left out: it is not UTF-8.",
        "“folder.yaml” is left out: it is not a file.",
        "“gone.yaml” is left out: it is not a file.",
        "“large.yaml” is left out: it is larger than 64 KB.",
        "“pipe.yaml” is left out: it is not a file.",
    ]


def test_so_many_files_are_read_and_no_more(tmp_path: Path) -> None:
    for number in range(drills.MOST_FILES + 1):
        (tmp_path / f"s{number:02}.yaml").write_text(GOOD, encoding="utf-8")
    shelf = drills.own(tmp_path)
    assert len(shelf.scenarios) == drills.MOST_FILES
    assert shelf.broken == ("SITREP_DRILLS has 51 files: the first 50 are taken.",)


def test_a_folder_that_cannot_be_is_told() -> None:
    (told,) = drills.own(Path("\0")).broken
    assert told.startswith("SITREP_DRILLS: ")
    assert "cannot be read" in told
