"""Ids and timestamps have Slack's shapes."""

import re
from datetime import UTC, datetime

from sandbox.workspace.clock import Clock
from sandbox.workspace.ids import Ids


def test_ids_are_unique_and_look_like_slacks() -> None:
    ids = Ids()

    made = [ids.make("C") for _ in range(1000)]

    assert len(set(made)) == 1000
    assert all(re.fullmatch(r"C0[A-Z0-9]{8}", one) for one in made)


def test_timestamps_only_grow() -> None:
    clock = Clock()

    stamps = [clock.ts() for _ in range(1000)]

    assert stamps == sorted(set(stamps))
    assert all(re.fullmatch(r"\d{10}\.\d{6}", one) for one in stamps)


def test_a_message_can_be_backdated() -> None:
    at = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)

    assert Clock().backdated(at) == "1772633100.000000"
