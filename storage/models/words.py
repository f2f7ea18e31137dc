"""Owns the closed sets of words that columns hold."""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Enum


def stored(words: type[StrEnum]) -> Any:
    """Return a column type that holds the words' values as short text, alike on both databases."""
    return Enum(
        words,
        native_enum=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


class Severity(StrEnum):
    """By customer impact; SEV1 is the worst."""

    SEV1 = "sev1"
    SEV2 = "sev2"
    SEV3 = "sev3"
    SEV4 = "sev4"


class Status(StrEnum):
    """Where an incident stands: detect, triage, mitigate, resolve, review, or out of the way."""

    DECLARED = "declared"
    ACKNOWLEDGED = "acknowledged"
    MITIGATED = "mitigated"
    RESOLVED = "resolved"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    MERGED = "merged"


# Each set of them that something depends on, by its one name.
HURTING: Final = (Status.DECLARED, Status.ACKNOWLEDGED)  # users are
OPEN: Final = (*HURTING, Status.MITIGATED)
RESTORED: Final = (Status.RESOLVED, Status.CLOSED)  # it works again: now one learns
NOT_COUNTED: Final = (Status.CANCELLED, Status.MERGED)  # none, or another one
GONE: Final = (Status.CLOSED, *NOT_COUNTED)  # out of the way
OVER: Final = (Status.RESOLVED, *GONE)  # nobody works on it


class Nature(StrEnum):
    """How it came to be here."""

    LIVE = "live"  # declared while it went on
    RECORDED = "recorded"  # written down when it was over
    NEAR_MISS = "near-miss"  # caught before customers noticed


class Role(StrEnum):
    COMMANDER = "commander"
    OPERATIONS = "operations"
    COMMUNICATIONS = "communications"
    SCRIBE = "scribe"


class Kind(StrEnum):
    """What a timeline entry is; the first five can be tagged by reaction."""

    EVENT = "event"
    FINDING = "finding"
    ACTION = "action"
    DECISION = "decision"
    FOLLOW_UP = "follow-up"
    STATUS = "status"
    ROLE = "role"
    SEVERITY = "severity"
    UPDATE = "update"


class Source(StrEnum):
    """Where a timeline entry came from."""

    MESSAGE = "message"
    NOTE = "note"
    SYSTEM = "system"


class PromiseState(StrEnum):
    """What became of a promised time; moved: replaced by another time before it came."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"


class HandoffState(StrEnum):
    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class StepState(StrEnum):
    """Where an outbox step stands; failed: it, or what it depends on, for good."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


class TaskState(StrEnum):
    """Where a task stands; dropped: it is not wanted any more."""

    GIVEN = "given"
    ACKNOWLEDGED = "acknowledged"
    DONE = "done"
    DROPPED = "dropped"


class PostmortemState(StrEnum):
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    PUBLISHED = "published"


class ActionState(StrEnum):
    """Where an action item stands; dropped: it is not done, for a reason."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class ActionKind(StrEnum):
    """What an action item is for."""

    PREVENT = "prevent"
    DETECT = "detect"
    MITIGATE = "mitigate"
    PROCESS = "process"


class Priority(StrEnum):
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class PublicState(StrEnum):
    """What customers are told of how far it is."""

    INVESTIGATING = "investigating"
    IDENTIFIED = "identified"
    MONITORING = "monitoring"
    RESOLVED = "resolved"


class AlarmKind(StrEnum):
    """What is looked at when an alarm rings."""

    OFFER = "offer"  # a hand-over that nobody has answered
    COMMAND = "command"  # nobody commands, or the commander is silent
    INJECT = "inject"  # the next line of an exercise is due
    DIGEST = "digest"  # those who decide are told how things stand
    TASK = "task"  # a task that is not acknowledged, or whose time is up
    ARCHIVE = "archive"  # a channel that is not needed any more
    ACTION = "action"  # an action item whose time comes, or is up
    REVIEW = "review"  # a postmortem that is due
    APPROVAL = "approval"  # what customers are to read, and nobody has said that they may
