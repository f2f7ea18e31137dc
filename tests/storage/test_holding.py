"""One service on one SQLite file: who holds it, who is kept off, and when it is free again."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage.holding import Held, holding

HOLD = """
import sys
from storage.holding import holding
with holding(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_one_is_told_why_it_may_not(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/sitrep.db"
    with holding(url):
        with pytest.raises(Held, match="SQLite is for one: end that one"), holding(url):
            pass
        with holding(f"sqlite:///{tmp_path}/other.db"):
            pass
    with holding(url):
        pass


def test_a_link_leads_to_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(tmp_path / "sitrep.db")
    link = holding(f"sqlite:///{tmp_path}/link.db")
    with holding(f"sqlite:///{tmp_path}/sitrep.db"), pytest.raises(Held), link:
        pass


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/sitrep.db"
    holder = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", HOLD, url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Held), holding(url):
            pass
        holder.kill()
        holder.wait()
        with holding(url):
            pass


def test_any_number_may_run_on_postgresql() -> None:
    with holding("postgresql://sitrep@db/sitrep"), holding("postgresql://sitrep@db/sitrep"):
        pass


def test_the_file_beside_the_database_is_nobody_elses(tmp_path: Path) -> None:
    with holding(f"sqlite:///{tmp_path}/sitrep.db"):
        assert (tmp_path / "sitrep.db.lock").stat().st_mode & 0o777 == 0o600
