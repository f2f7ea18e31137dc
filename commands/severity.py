"""Owns changing the severity, with a reason."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from commands import (
    access,
    bridge,
    clock,
    digest,
    following,
    outbound,
    record,
    reviewing,
    weekly,
)
from commands.command import (
    LONGEST_REASON,
    Command,
    FormAgain,
    FormWanted,
    Outcome,
    Place,
    Situation,
    usage,
)
from commands.errors import Refusal
from commands.policy import Reserved
from commands.rules import lifecycle, words
from commands.rules import severity as severities
from storage.models import Incident, Kind, Severity
from storage.models.words import OVER

USAGE: Final = "severity <sev> <reason>"


@dataclass(frozen=True)
class SeverityChanged(Outcome):
    before: Severity
    after: Severity
    reason: str
    next_due_at: datetime | None


def change(at: Situation, incident: Incident, after: Severity, reason: str) -> SeverityChanged:
    """Set the severity. Raising it pulls the due time in; lowering it keeps what was promised."""
    lifecycle.require_not_gone(incident.status, "severity")
    before = incident.severity
    if before is after:
        raise Refusal(
            f"It is {after.upper()} already. `/incident status` says how things stand.",
            field="severity",
        )
    if not severities.is_raised(before, after):
        access.require_lead(at, incident, Reserved.LOWER)
    incident.severity = after
    if severities.is_raised(before, after) and incident.status not in OVER:
        clock.quicken(at, incident)
    bridge.follow(at, incident)
    record.happened(
        at,
        incident,
        "severity",
        kind=Kind.SEVERITY,
        text=f"changed severity {before.upper()} → {after.upper()}: {reason}",
        severity=(before, after),
        reason=(None, reason),
    )
    due = incident.update_due_at
    data = {
        "by": at.caller.user_id,
        "before": before.value,
        "after": after.value,
        "reason": reason,
        "next_due": due and due.timestamp(),
    }
    outbound.notice(at.session, incident, "severity", data, now=at.now)
    outbound.announce_reply(at.session, incident, "severity", data, now=at.now)
    following.tell(at.session, incident, "severity", data, now=at.now, before=before)
    digest.watch(at, incident, before)
    outbound.redraw(at.session, incident, now=at.now)
    weekly.redraw(at, incident)
    reviewing.watch(at, incident, is_sooner=severities.is_raised(before, after))
    return SeverityChanged(before, after, reason, due)


def wanted(incident: Incident) -> FormWanted:
    """Ask by form what customers feel, so that nobody has to know the numbers."""
    lifecycle.require_not_gone(incident.status, "severity")
    return FormWanted("severity", incident.key, stood=incident.severity.value)


def change_by_form(
    at: Situation, incident: Incident, after: Severity | None, reason: str, stood: str | None
) -> Outcome:
    """Set the severity, unless somebody has done so since the form was opened."""
    if after is None:
        raise Refusal("Choose what customers feel.", field="severity")
    if not reason.strip():
        raise Refusal("Say what changed for customers: the channel reads it.", field="reason")
    if stood != incident.severity.value:
        typed = (("severity", after.value), ("reason", words.plain(reason)))
        now = ("now", incident.severity.value)
        raise FormAgain(replace(wanted(incident), filled=(*typed, now)))
    return change(at, incident, after, words.cut(reason.strip(), LONGEST_REASON))


def run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    if not text.strip():
        return wanted(incident)
    after, reason = severities.leading(text)
    if after is None:
        word = words.plain(words.split(text)[0])[:40]
        listed = severities.listed(at.policy.definitions)
        raise usage(USAGE, f"“{word}” is not a severity: use sev1 to sev4. {listed}")
    if not reason:
        raise usage(USAGE, "A reason is missing: what changed for customers?")
    return change(at, incident, after, words.cut(reason, LONGEST_REASON))


COMMAND: Final = Command(
    "severity",
    USAGE,
    "raise or lower it; alone: a form",
    Place.CHANNEL,
    run,
)
