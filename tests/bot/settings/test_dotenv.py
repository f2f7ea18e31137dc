"""`.env`: a line that cannot be read is told with its number and the mend, and never lost."""

from pathlib import Path

import pytest

from bot.settings import Misconfigured, database_url, load
from tests.bot.settings.reading import ENOUGH, faults

CHANNEL = "SITREP_ANNOUNCE_CHANNEL (in .env, line {})"
QUOTES = "its quotes do not match: put one pair around the whole value, or none"
SHAPE = "it cannot be read: write NAME=value, with no space in the name and one pair of quotes"
LOST = [
    ('SITREP_ANNOUNCE_CHANNEL="hush\n', f"{CHANNEL.format(1)}: {QUOTES}"),
    ("\n# news\n\n SITREP_ANNOUNCE_CHANNEL='hush", f"{CHANNEL.format(4)}: {QUOTES}"),
    ('SITREP_ANNOUNCE_CHANNEL="hush" hush\n', f"{CHANNEL.format(1)}: {QUOTES}"),
    ('export SITREP_ANNOUNCE_CHANNEL = "hush\n', f"{CHANNEL.format(1)}: {QUOTES}"),
    ('SITREP_ANNOUNCE_CHANNEL="C1\nHOST="hush"\n', f"{CHANNEL.format(1)}: {QUOTES}"),
    ('SITREP_ANNOUNCE_CHANNEL="C1\n# hush "hush"\n', f"{CHANNEL.format(1)}: {QUOTES}"),
    ('SITREP_ANNOUNCE_CHANNEL="C1\nHOST="\n', f"{CHANNEL.format(1)}: {QUOTES}"),
    ("PORT=1\nSITREP GUESTS=hush\n", ".env, line 2: a name has no space in it: write SITREP_GUES"),
    ("SITREP_GUESTS hush\n", "SITREP_GUESTS (in .env, line 1): it has no =: write SITREP_GUESTS=…"),
    ("SITREP_GUESTS: hush\n", "SITREP_GUESTS (in .env, line 1): it has no =: write SITREP_GUES"),
    ("export SITREP_GUESTS\r\n", "SITREP_GUESTS (in .env, line 1): it has no =: write SITREP_GUE"),
    ("PORT=1\r\nhush\r\n", ".env, line 2: it has no =: write NAME=value, or # before a comment"),
    ("hush hush\n", ".env, line 1: it has no =: write NAME=value, or # before a comment"),
    ("MY HUSH=hush\n", f".env, line 1: {SHAPE}"),
    ("=hush\n", f".env, line 1: {SHAPE}"),
    ('HUSH="hush\n', f".env, line 1: {SHAPE}"),
]


@pytest.mark.parametrize(("text", "line"), LOST)
def test_a_line_that_cannot_be_read_is_a_fault_that_shows_no_value(
    text: str, line: str, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text(text, newline="")
    (told,) = faults(ENOUGH, tmp_path)
    assert told.startswith(line)
    assert "hush" not in told


def test_every_line_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text('SITREP GUESTS=act\nPORT=x\nlook\nHOST="me\n')
    assert [line.split(":")[0] for line in faults(ENOUGH, tmp_path)] == [
        ".env, line 1",
        ".env, line 3",
        "HOST (in .env, line 4)",
        "PORT (in .env)",
    ]


def test_what_stands_in_a_line_that_cannot_be_read_is_not_called_missing(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text('SLACK_BOT_TOKEN="xoxb-hush\nSLACK_SIGNING_SECRET hush\n')
    bot, secret = faults({}, tmp_path)
    assert bot == f"SLACK_BOT_TOKEN (in .env, line 1): {QUOTES}"
    assert secret.startswith("SLACK_SIGNING_SECRET (in .env, line 2): it has no =")


def test_the_lines_of_other_programs_may_be_as_they_are(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text('# ours\n\nexport PORT=8080 # why\nTHEIRS="two\nlines"\n\n  \n')
    assert load(ENOUGH, tmp_path).port == 8080


def test_a_dollar_sign_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SLACK_SIGNING_SECRET=a${HOME}b\n")
    secret = load(ENOUGH, tmp_path).slack_signing_secret
    assert secret is not None
    assert secret.get_secret_value() == "a${HOME}b"


def test_the_database_alone_is_not_read_from_a_file_with_a_lost_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text('DATABASE_URL="sqlite:///other.db\n')
    with pytest.raises(Misconfigured, match=r"DATABASE_URL \(in .env, line 1\): its quot"):
        database_url({}, tmp_path)
