"""Owns resolving: what shows that it is over, until when it hurt, and who owns the review."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from commands import access, customers, kin, progress, record, review, reviewing
from commands.command import Command, FormWanted, Outcome, Place, Situation
from commands.errors import Refusal
from commands.policy import Reserved
from commands.progress import LONGEST, Moved
from commands.rules import impact as impacts
from commands.rules import lifecycle, times, words
from storage import tasks
from storage.models import Incident, PublicState

USAGE: Final = "resolve <evidence>"
LONGEST_FOR_CUSTOMERS: Final = 1000


@dataclass(frozen=True)
class Resolution:
    """How it ended; texts in Slack's form. `until_at`: when nobody was hurt any more."""

    evidence: str
    until_at: datetime | None
    customer_text: str
    owner_id: str | None


def proposed(at: Situation, incident: Incident, evidence: str = "") -> Resolution:
    """Return what is taken where nobody says otherwise, and what the form begins with."""
    until, began = incident.impact_until_at or incident.mitigated_at, _began(incident)
    is_fitting = until is not None and (began is None or until >= began)
    return Resolution(
        evidence,
        until if is_fitting else None,
        incident.customer_text,
        _owner(at, incident),
    )


def _owner(at: Situation, incident: Incident) -> str | None:
    known = incident.review_owner_id
    is_still = known is not None and review.knows(at, incident, known)
    return known if is_still else review.proposed(at, incident)


def resolve(at: Situation, incident: Incident, how: Resolution) -> Moved:
    """Confirm normal operation by evidence; nothing more is owed, and the review has an owner."""
    record.noted(
        at,
        incident,
        "resolution",
        impact_until=(incident.impact_until_at, how.until_at),
        customers=(incident.customer_text, how.customer_text),
        owner=(incident.review_owner_id, how.owner_id),
    )
    incident.evidence, incident.customer_text = how.evidence, how.customer_text
    incident.impact_until_at = how.until_at
    owner = review.named(at, incident, how.owner_id)
    left = [task.number for task in tasks.open_ones(at.session, incident.key)]
    due = reviewing.due_at(at, incident)
    told = {**owner, "customers": how.customer_text, "left": left}
    told |= {"review_due": due and due.timestamp()}
    done = progress.move(at, incident, "resolve", how.evidence, said=lifecycle.RESOLVED, room=told)
    return replace(done, owner_id=how.owner_id)


def wanted(at: Situation, incident: Incident) -> FormWanted:
    """Ask for the evidence by form, of who may resolve."""
    lifecycle.move(incident.status, "resolve")
    access.require_lead(at, incident, Reserved.RESOLVE)
    kin.require_none_open(at, incident)
    begun = proposed(at, incident)
    filled: dict[str, Any] = {
        "until": str(int(begun.until_at.timestamp())) if begun.until_at else "",
        "customers": words.plain(begun.customer_text),
        "owner": begun.owner_id or "",
        "zone": at.zone or "",
        **customers.fields(at, incident),
    }
    if "page" not in filled:
        return FormWanted("resolve", incident.key, tuple(filled.items()))
    filled["state"] = PublicState.RESOLVED.value
    stood = customers.mark(at, incident)
    return FormWanted("resolve", incident.key, tuple(filled.items()), stood=stood)


def resolve_by_form(at: Situation, incident: Incident, typed: Resolution) -> Outcome:
    """Resolve as the form says; what is wrong is said beside its field."""
    lifecycle.move(incident.status, "resolve")
    evidence = words.cut(typed.evidence.strip(), LONGEST)
    if not evidence:
        raise Refusal("Say what shows that it works again: a metric, a check.", field="evidence")
    customers = words.cut(typed.customer_text.strip(), LONGEST_FOR_CUSTOMERS)
    if typed.owner_id is not None:
        review.require_person(at, typed.owner_id)
    until = _until(at, incident, typed.until_at)
    return resolve(at, incident, Resolution(evidence, until, customers, typed.owner_id))


def _until(at: Situation, incident: Incident, until: datetime | None) -> datetime | None:
    """Return the end of the impact. People choose minutes: it ends no earlier than it began."""
    if until is None:
        return None
    if until > at.now + times.SKEW:
        raise Refusal("That time has not come yet: until when were users hurt?", field="until")
    began = _began(incident)
    ended = impacts.aligned_end(began, until)
    if ended is None and began is not None:
        raise Refusal(
            f"It cannot have ended before it began, on {times.spoken(began)}.", field="until"
        )
    return ended


def _began(incident: Incident) -> datetime | None:
    return incident.impact_from_at or incident.started_at


def _run(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    if not text.strip():
        return wanted(at, incident)
    lifecycle.move(incident.status, "resolve")
    return resolve(at, incident, proposed(at, incident, words.cut(text.strip(), LONGEST)))


COMMAND: Final = Command(
    "resolve",
    USAGE,
    "it works again, and this shows it; alone: a form",
    Place.CHANNEL,
    _run,
)
