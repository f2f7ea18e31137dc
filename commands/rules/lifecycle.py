"""Owns which phase may follow which: none is skipped."""

from typing import Final

from commands.errors import Refusal
from storage.models import Status
from storage.models.words import GONE, NOT_COUNTED, OVER

S = Status
MOVES: Final = {
    "ack": ({S.DECLARED}, S.ACKNOWLEDGED),
    "mitigate": ({S.ACKNOWLEDGED}, S.MITIGATED),
    "resolve": ({S.MITIGATED}, S.RESOLVED),
    "close": ({S.RESOLVED}, S.CLOSED),
    "reopen": ({S.MITIGATED, S.RESOLVED, S.CLOSED, S.CANCELLED}, S.ACKNOWLEDGED),
    "cancel": ({S.DECLARED, S.ACKNOWLEDGED, S.MITIGATED, S.RESOLVED}, S.CANCELLED),
}
# How the timeline begins to say it; what the postmortem's record takes for the end.
RESOLVED: Final = "resolved"
_DONE: Final = {
    "ack": "acknowledged",
    "mitigate": "marked as mitigated",
    "resolve": RESOLVED,
    "close": "closed",
    "reopen": "reopened",
    "cancel": "cancelled",
}


def move(status: Status, verb: str) -> Status:
    """Return the status after `verb`; refuse what would skip a phase, saying what is possible."""
    allowed, after = MOVES[verb]
    if status in allowed:
        return after
    if status is after and verb != "reopen":
        raise Refusal(f"This incident is {_DONE[verb]} already. {possible(status)}")
    raise Refusal(f"{_state(status)}, so it cannot be {_DONE[verb]}. {possible(status)}")


def possible(status: Status) -> str:
    """Return a sentence that names the moves that are open now."""
    verbs = [f"`/incident {verb}`" for verb, (allowed, _) in MOVES.items() if status in allowed]
    if not verbs:
        return "Nothing can change that; `/incident declare` starts a new one."
    return f"Possible now: {', '.join(verbs)}."


def _state(status: Status) -> str:
    return {
        S.DECLARED: "This incident is declared and nobody has acknowledged it yet",
        S.ACKNOWLEDGED: "This incident is in triage and users are still hurt",
        S.MITIGATED: "This incident is mitigated",
        S.RESOLVED: "This incident is resolved",
        S.CLOSED: "This incident is closed",
        S.CANCELLED: "This incident was cancelled",
        S.MERGED: "This incident was merged into another one",
    }[status]


def require_open(status: Status, verb: str) -> None:
    """Refuse what makes sense only while the incident is being worked on."""
    if status in OVER:
        raise Refusal(f"{_state(status)}, so `{verb}` has nothing to do. {possible(status)}")


def require_not_gone(status: Status, verb: str) -> None:
    """Refuse what makes no sense once the incident is out of the way."""
    if status in GONE:
        raise Refusal(f"{_state(status)}, so `{verb}` has nothing to do. {possible(status)}")


def counts(status: Status) -> bool:
    """Tell whether it was an incident, and goes on or ended as this one."""
    return status not in NOT_COUNTED


def require_counted(status: Status, verb: str) -> None:
    """Refuse what makes no sense of what was no incident, or goes on as another one."""
    if not counts(status):
        raise Refusal(f"{_state(status)}, so `{verb}` has nothing to do. {possible(status)}")


def require_not_merged(status: Status, verb: str) -> None:
    """Refuse what is to be done where the incident goes on."""
    if status is Status.MERGED:
        raise Refusal(f"{_state(status)}, so `{verb}` has nothing to do. {possible(status)}")
