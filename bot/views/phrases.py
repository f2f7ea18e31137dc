"""Owns the words and half sentences about an incident that several messages share."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from bot.views import mrkdwn
from bot.views.blocks import Block, context
from commands import roles
from commands.rules.cadence import DUE_STEP
from commands.rules.milestones import ORDER
from storage.models import Incident, Kind, Nature, Role, Severity, Status
from storage.models.words import OVER

SEVERITY: Final[Mapping[Severity, str]] = {
    Severity.SEV1: "🔴 SEV1",
    Severity.SEV2: "🟠 SEV2",
    Severity.SEV3: "🟡 SEV3",
    Severity.SEV4: "🔵 SEV4",
}
STATUS: Final[Mapping[Status, str]] = {
    Status.DECLARED: "🆕 declared",
    Status.ACKNOWLEDGED: "🔍 in triage",
    Status.MITIGATED: "🩹 mitigated",
    Status.RESOLVED: "✅ resolved",
    Status.CLOSED: "📁 closed",
    Status.CANCELLED: "🚫 cancelled",
    Status.MERGED: "🔀 merged",
}
KIND: Final[Mapping[Kind, str]] = {
    Kind.EVENT: "📌 event",
    Kind.FINDING: "🔍 finding",
    Kind.ACTION: "🛠️ action",
    Kind.DECISION: "⚖️ decision",
    Kind.FOLLOW_UP: "⏩ follow-up",
    Kind.STATUS: "🚦 status",
    Kind.ROLE: "👤 role",
    Kind.SEVERITY: "📈 severity",
    Kind.UPDATE: "📣 update",
}
ROLE: Final[Mapping[Role, str]] = roles.LABEL
LAST: Final = "No further update is planned."
NOTHING_PROMISED: Final = "No further update is promised until something changes."


def name(incident: Incident) -> str:
    """Return what it is called within a sentence."""
    return f"{'drill' if incident.drill else 'incident'} {incident.number}"


def state(incident: Incident) -> str:
    return f"{SEVERITY[incident.severity]} · {STATUS[incident.status]}"


def title(incident: Incident, most: int = 150) -> str:
    """Return the title for mrkdwn."""
    return mrkdwn.isolated(mrkdwn.cut(mrkdwn.escape(incident.title), most))


def actor(data: Mapping[str, Any]) -> str:
    """Return who did it; nobody is called to their own act where the name is known."""
    return mrkdwn.called(data["by"], data.get("by_name"))


def reviewed(incident: Incident) -> str:
    """Return that the review board has looked at it, by whom and when; "" as long as it has not."""
    if incident.reviewed_at is None:
        return ""
    by = f" by {mrkdwn.person(incident.reviewed_by)}" if incident.reviewed_by else ""
    return f"☑️ reviewed{by}, {mrkdwn.dated(incident.reviewed_at)}"


def listed(parts: Sequence[str]) -> str:
    """Return “a, b and c”."""
    return " and ".join(part for part in (", ".join(parts[:-1]), parts[-1]) if part)


def ended(words: str) -> str:
    """Return a person's words so that a sentence can follow them."""
    return words if not words or words[-1] in ".!?…" else f"{words}."


def drill(incident: Incident) -> str:
    """Return what every line about a drill begins with."""
    return "🧪 DRILL · " if incident.drill else ""


def banner(incident: Incident) -> Block | None:
    """Return what must be seen before anything else, if there is any such thing."""
    lines = [
        "🧪 *DRILL* · This is practice. No customer is affected." if incident.drill else "",
        "🗒️ *Recorded afterwards* · It was over when it was written down."
        if incident.nature is Nature.RECORDED
        else "",
        "🔒 *Private* · Only the people in this channel know of it." if incident.private else "",
    ]
    return context(*lines) if any(lines) else None


def place(incident: Incident) -> str:
    return mrkdwn.channel(incident.channel_id) if incident.channel_id else "its channel"


def milestones(incident: Incident) -> str:
    """Return when it started, was noticed, and so on, as far as that says more than “declared”."""
    known = {name: getattr(incident, f"{name}_at") for name in ORDER}
    is_recorded = incident.nature is Nature.RECORDED
    return " · ".join(
        f"{name} {mrkdwn.dated(when)}"
        for name, when in known.items()
        if when is not None and (is_recorded or when != incident.declared_at)
    )


def promised(incident: Incident, due: datetime | None, *, is_last: bool) -> str:
    """Return the sentence that every update ends with: when there will be another one."""
    if due is not None:
        return f"Next update {by(incident, due)}."
    return LAST if is_last else NOTHING_PROMISED


def by(incident: Incident, due: datetime) -> str:
    """Return “by 14:30”, with the day when it is far from the last word to onlookers."""
    return mrkdwn.by(due, incident.last_update_at or incident.declared_at)


def is_overdue(incident: Incident) -> bool:
    """Tell whether the promised time has come, and somebody was asked, and no update is out."""
    return incident.update_due_at is not None and incident.escalation_step >= DUE_STEP


def next_update(incident: Incident) -> str:
    """Return the sentence that says when the next update comes, whatever the last one was."""
    due = incident.update_due_at
    if due is not None and is_overdue(incident):
        return f"The next update is overdue: it was promised {by(incident, due)}."
    if due is not None:
        return f"Next update {by(incident, due)}."
    return "No update is owed." if incident.status in OVER else NOTHING_PROMISED


def owed(incident: Incident) -> str:
    """Return when the next update is due, for a list of facts."""
    due = incident.update_due_at
    if due is not None:
        return f"{'⚠️ overdue, promised ' if is_overdue(incident) else ''}{by(incident, due)}"
    return "none owed" if incident.status in OVER else "at the next change"
