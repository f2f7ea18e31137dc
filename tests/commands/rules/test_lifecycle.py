"""Which phase may follow which: every status with every verb."""

from itertools import product

import pytest

from commands.errors import Refusal
from commands.rules import lifecycle
from storage.models import Status

D, A, M, R, C, X, G = Status  # declared … closed, cancelled, merged
VERBS = ("ack", "mitigate", "resolve", "close", "reopen", "cancel")
# A dash: refused.
AFTER = {
    #  ack mitigate resolve close reopen cancel
    D: (A, None, None, None, None, X),
    A: (None, M, None, None, None, X),
    M: (None, None, R, None, A, X),
    R: (None, None, None, C, A, X),
    C: (None, None, None, None, A, None),
    X: (None, None, None, None, A, None),
    G: (None, None, None, None, None, None),
}
PAIRS = [
    (status, verb, after)
    for status in Status
    for verb, after in zip(VERBS, AFTER[status], strict=True)
]


def test_the_table_lists_every_pair() -> None:
    assert {pair[:2] for pair in PAIRS} == set(product(Status, lifecycle.MOVES))


@pytest.mark.parametrize(("status", "verb", "after"), [p for p in PAIRS if p[2]])
def test_a_phase_follows_the_one_before(status: Status, verb: str, after: Status) -> None:
    assert lifecycle.move(status, verb) is after


@pytest.mark.parametrize(("status", "verb"), [p[:2] for p in PAIRS if not p[2]])
def test_no_phase_is_skipped_and_the_refusal_names_what_is_possible(
    status: Status, verb: str
) -> None:
    with pytest.raises(Refusal) as refusal:
        lifecycle.move(status, verb)
    possible = [f"`/incident {other}`" for other in VERBS if AFTER[status][VERBS.index(other)]]
    for move in possible or ["`/incident declare`"]:
        assert move in refusal.value.sentence


@pytest.mark.parametrize("status", Status)
def test_what_needs_an_incident_at_work_is_refused_when_it_is_over(status: Status) -> None:
    if status in (D, A, M):
        lifecycle.require_open(status, "snooze")
        return
    with pytest.raises(Refusal, match="so `snooze` has nothing to do"):
        lifecycle.require_open(status, "snooze")


@pytest.mark.parametrize("status", Status)
def test_after_the_resolution_there_is_still_a_last_word(status: Status) -> None:
    if status in (D, A, M, R):
        lifecycle.require_not_gone(status, "update")
        return
    with pytest.raises(Refusal, match="so `update` has nothing to do"):
        lifecycle.require_not_gone(status, "update")


@pytest.mark.parametrize(
    ("status", "verb", "done"),
    [
        (A, "ack", "acknowledged"),
        (M, "mitigate", "marked as mitigated"),
        (R, "resolve", "resolved"),
    ],
)
def test_what_is_done_already_is_said_to_be(status: Status, verb: str, done: str) -> None:
    with pytest.raises(Refusal, match=f"This incident is {done} already. Possible now:"):
        lifecycle.move(status, verb)
