"""Owns walking an incident through its phases: ack, mitigate, reopen, cancel."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from commands import (
    access,
    archive,
    clean_up,
    clock,
    commanding,
    digest,
    exercise,
    following,
    kin,
    outbound,
    record,
    reviewing,
    roles,
    telling,
    weekly,
)
from commands.command import Command, FormWanted, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.policy import Reserved
from commands.rules import lifecycle, words
from storage import incidents
from storage.models import Incident, Kind, Nature, Role, Status
from storage.models.words import OVER

LONGEST: Final = 3000
TELLING: Final = ("mitigate", "resolve", "reopen")
# That somebody has taken it up changes nothing for who follows from afar.
FOLLOWED: Final = (*TELLING, "cancel")
# From these on its channel is not needed any more, or again.
ENDING: Final = ("resolve", "reopen", "cancel")
RESERVED: Final = {"cancel": Reserved.CANCEL, "resolve": Reserved.RESOLVE}


@dataclass(frozen=True)
class Moved(Outcome):
    """The incident is in another phase; `words`: how, by what evidence, why."""

    verb: str
    status: Status
    words: str = ""
    # Who owns the review from now on.
    owner_id: str | None = None


def acknowledge(at: Situation, incident: Incident) -> Moved:
    """Somebody has taken it up: triage begins."""
    return move(at, incident, "ack", "", said="acknowledged the incident")


def mitigate(at: Situation, incident: Incident, how: str) -> Moved:
    """Users are no longer hurt. Onlookers are told, so what was promised is kept."""
    return move(at, incident, "mitigate", how, said="mitigated")


def reopen(at: Situation, incident: Incident, reason: str) -> Moved:
    """Back to work: later milestones are cleared and the clock runs again."""
    if incident.nature is Nature.RECORDED:
        raise Refusal(
            "This was recorded when it was over, so nothing can go on here. It is back? "
            "`/incident declare`. A time is wrong? `/incident milestone`"
        )
    return move(at, incident, "reopen", reason, said="reopened")


def cancel(at: Situation, incident: Incident, reason: str) -> Moved:
    """Say that it was no incident; it leaves the metrics."""
    return move(at, incident, "cancel", reason, said="cancelled")


def move(  # noqa: PLR0913 - which, by what verb, in whose words
    at: Situation,
    incident: Incident,
    verb: str,
    why: str,
    *,
    said: str,
    room: Mapping[str, Any] | None = None,
) -> Moved:
    """Have the incident enter the phase that the verb leads to; `room`: what it hears besides."""
    before = incident.status
    status = lifecycle.move(before, verb)
    if verb in RESERVED:
        access.require_lead(at, incident, RESERVED[verb])
    if verb == "resolve":
        kin.require_none_open(at, incident)
    incident.status = status
    _stamp(at, incident, verb)
    _wind_clock(at, incident, verb)
    if verb in TELLING:
        # Onlookers hear it: “no change” then repeats this, and not what was true before.
        incident.last_update_at = at.now
        incident.last_update_text = f"{said.capitalize()}: {why}"
    record.happened(
        at,
        incident,
        verb,
        kind=Kind.STATUS,
        text=f"{said}: {why}" if why else said,
        status=(before, incident.status),
        words=(None, why),
    )
    _tell(at, incident, verb, why, room or {})
    if verb != "ack":
        digest.watch(at, incident)
    outbound.redraw(at.session, incident, now=at.now)
    weekly.redraw(at, incident)
    _close_up(at, incident, verb)
    return Moved(verb, incident.status, why)


def _close_up(at: Situation, incident: Incident, verb: str) -> None:
    if incident.status in OVER:
        exercise.finish(at, incident)
    if verb in ENDING:
        archive.watch(at, incident)
        reviewing.watch(at, incident)
        telling.look_behind(at, incident)
    if verb == "reopen":
        reviewing.begin_anew(at, incident)


def _tell(at: Situation, incident: Incident, verb: str, why: str, room: Mapping[str, Any]) -> None:
    data = {
        "by": at.caller.user_id,
        "words": why,
        "next_due": incident.update_due_at and incident.update_due_at.timestamp(),
    }
    outbound.notice(at.session, incident, verb, {**data, **room}, now=at.now)
    outbound.announce_reply(at.session, incident, verb, data, now=at.now)
    if verb in FOLLOWED:
        following.tell(at.session, incident, verb, data, now=at.now)


def _stamp(at: Situation, incident: Incident, verb: str) -> None:
    if verb == "ack":
        incident.acknowledged_at = at.now
    elif verb == "mitigate":
        incident.mitigated_at = at.now
    elif verb == "resolve":
        incident.resolved_at = at.now
    elif verb == "cancel":
        incident.cancelled_at = at.now
        roles.withdraw_offers(at, incident)
        kin.dissolve(at, incident)
    else:
        incident.acknowledged_at = incident.acknowledged_at or at.now
        incident.mitigated_at = incident.resolved_at = None
        incident.closed_at = incident.cancelled_at = None
        # What showed that it was over did not.
        incident.evidence, incident.impact_until_at = "", None
        clean_up.begin_anew(at, incident)


def _wind_clock(at: Situation, incident: Incident, verb: str) -> None:
    if verb == "mitigate":
        clock.keep(at, incident)
    elif verb == "resolve":
        clock.keep(at, incident, going_on=False)
    elif verb == "cancel":
        clock.promise(at, incident, None)
    elif verb == "reopen":
        clock.resume(at, incident)
        holder = incidents.holders(at.session, incident.key).get(Role.COMMANDER)
        commanding.watch(at, incident, holder)


def _said(text: str, line: str, missing: str) -> str:
    if not text.strip():
        raise usage(line, missing)
    return words.cut(text.strip(), LONGEST)


def _run_ack(at: Situation, text: str) -> Outcome:
    del text  # `/incident ack on it` is an acknowledgement all the same
    return acknowledge(at, at.incident())


MITIGATE: Final = "mitigate <how>"
REOPEN: Final = "reopen <reason>"
CANCEL: Final = "cancel <reason>"


def _run_mitigate(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    if not text.strip():
        return mitigation_wanted(incident)
    lifecycle.move(incident.status, "mitigate")
    return mitigate(at, incident, words.cut(text.strip(), LONGEST))


def mitigation_wanted(incident: Incident) -> FormWanted:
    """Ask by form how it was mitigated."""
    lifecycle.move(incident.status, "mitigate")
    return FormWanted("mitigate", incident.key)


def mitigate_by_form(at: Situation, incident: Incident, how: str) -> Outcome:
    if not how.strip():
        raise Refusal("Say what was done so that users are no longer hurt.", field="how")
    return mitigate(at, incident, words.cut(how.strip(), LONGEST))


def _run_reopen(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    lifecycle.move(incident.status, "reopen")
    return reopen(at, incident, _said(text, REOPEN, "Say why it is not over."))


def _run_cancel(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    lifecycle.move(incident.status, "cancel")
    return cancel(at, incident, _said(text, CANCEL, "Say why it was no incident."))


COMMANDS: Final = (
    Command("ack", "ack", "acknowledge: triage begins", Place.CHANNEL, _run_ack),
    Command(
        "mitigate",
        MITIGATE,
        "users are no longer hurt; alone: a form",
        Place.CHANNEL,
        _run_mitigate,
    ),
    Command("reopen", REOPEN, "it is not over: back to work", Place.CHANNEL, _run_reopen),
    Command("cancel", CANCEL, "it was no incident", Place.CHANNEL, _run_cancel),
)
