"""Owns noticing that nobody commands, or that whoever does is silent or has gone."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from commands import outbound, record
from commands.command import Outcome, Situation
from commands.errors import Refusal
from storage import alarms, audit, incidents
from storage.models import Alarm, AlarmKind, Incident, Role, RoleHeld, Severity
from storage.models.words import HURTING, OVER

NOBODY_FOR: Final = timedelta(minutes=5)
ASK_AGAIN: Final = timedelta(minutes=10)
# Lower ones, and mitigated ones, can be led without a word for a while.
URGENT: Final = (Severity.SEV1, Severity.SEV2)
EVERYBODY: Final = "@here"


@dataclass(frozen=True)
class StillThere(Outcome):
    """The commander has said that they go on."""


@dataclass(frozen=True)
class SeenThere(Outcome):
    """That the commander wrote in the channel has been noted, if they are one."""


def watch(at: Situation, incident: Incident, holder: str | None) -> None:
    """Look after the command from now on; a question that is open has found its answer."""
    known = alarms.find(at.session, incident.key, AlarmKind.COMMAND)
    if known is not None:
        _settle(at, incident, known, holder)
    after = NOBODY_FOR if holder is None else at.policy.silent_after
    if after is not None:
        alarms.put(at.session, incident, AlarmKind.COMMAND, at.now + after)
    elif known is not None:
        at.session.delete(known)


def look(at: Situation, incident: Incident, alarm: Alarm) -> datetime | None:
    """Ask who takes command when nobody has it, or its holder is silent. Return when to look again.

    Once the incident is over nobody is asked; reopening it begins anew.
    """
    if incident.status in OVER:
        _settle(at, incident, alarm, None)
        return None
    held = incidents.holding(at.session, incident.key, Role.COMMANDER)
    if held is None:
        _ask(at, incident, alarm, None, why="nobody")
        return at.now + ASK_AGAIN
    limit = at.policy.silent_after
    if limit is None:
        return None
    quiet_at = last_sign(at, held) + limit
    if quiet_at > at.now:
        _settle(at, incident, alarm, held.user_id)
        return quiet_at
    if incident.severity in URGENT and incident.status in HURTING:
        _ask(at, incident, alarm, held.user_id, why="silent")
    return at.now + limit


def left(at: Situation, incident: Incident, user_id: str) -> None:
    """Ask at once when the commander leaves the channel of an incident that is open."""
    held = incidents.holding(at.session, incident.key, Role.COMMANDER)
    if held is None or held.user_id != user_id or incident.status in OVER:
        return
    alarm = alarms.find(at.session, incident.key, AlarmKind.COMMAND)
    again = at.now + (at.policy.silent_after or ASK_AGAIN)
    alarm = alarm or alarms.put(at.session, incident, AlarmKind.COMMAND, again)
    _ask(at, incident, alarm, user_id, why="left")
    alarm.due_at = again


def seen(at: Situation, incident: Incident) -> SeenThere:
    """Note a sign of the commander: they wrote in the channel. Nobody need ask any more."""
    held = incidents.holding(at.session, incident.key, Role.COMMANDER)
    if held is not None and held.user_id == at.caller.user_id:
        held.seen_at = at.now
        alarm = alarms.find(at.session, incident.key, AlarmKind.COMMAND)
        if alarm is not None:
            _settle(at, incident, alarm, held.user_id)
    return SeenThere()


def still_there(at: Situation, incident: Incident) -> StillThere:
    """Have the commander answer the question whether they still command."""
    holder = incidents.holders(at.session, incident.key).get(Role.COMMANDER)
    if holder != at.caller.user_id:
        raise Refusal(
            "Only the commander can say this. `/incident take commander` makes you the commander."
        )
    seen(at, incident)
    record.noted(at, incident, "still commands")
    return StillThere()


def last_sign(at: Situation, held: RoleHeld) -> datetime:
    """Return when the holder last wrote in the channel, or did anything to the incident."""
    acted = audit.last_by(at.session, held.incident_id, held.user_id)
    return max(when for when in (held.since_at, held.seen_at, acted) if when is not None)


def require_vacant_or(at: Situation, incident: Incident, role: Role, asked_about: str) -> None:
    """Refuse a click that would take the role from somebody whom its button did not know of."""
    holding = incidents.holding(at.session, incident.key, role)
    if (
        holding is None
        or holding.provisional
        or holding.user_id in (asked_about, at.caller.user_id)
    ):
        return
    raise Refusal(
        f"<@{holding.user_id}> has taken this role meanwhile. If you have agreed that it is yours, "
        f"type `/incident take {role.value}`."
    )


def _ask(at: Situation, incident: Incident, alarm: Alarm, holder: str | None, *, why: str) -> None:
    """Ask the room who takes command; an older question says that it was asked again."""
    if alarm.asked_step_id is not None:
        _replace(at, incident, alarm.asked_step_id, {"state": "again"})
    asked = _asked(at, incident, holder, alarm.round)
    record.noted(at, incident, "command asked", why=(None, why), asked=(None, " ".join(asked)))
    data = {"why": why, "holder": holder, "asked": asked}
    step = outbound.notice(at.session, incident, "who_commands", data, now=at.now)
    alarm.asked_step_id = step.id


def _asked(at: Situation, incident: Incident, holder: str | None, before: int) -> list[str]:
    """Return whom to mention: the holder and the next in line; later everybody, not in a drill."""
    if holder is None and before > 0 and not incident.drill:
        return [EVERYBODY]
    held = incidents.holders(at.session, incident.key)
    in_line = (held.get(Role.OPERATIONS), held.get(Role.COMMUNICATIONS), incident.reporter_id)
    following = next((one for one in in_line if one is not None and one != holder), None)
    return [one for one in (holder, following) if one is not None]


def _settle(at: Situation, incident: Incident, alarm: Alarm, holder: str | None) -> None:
    """Have the open question say that it has been answered."""
    if alarm.asked_step_id is not None:
        _replace(at, incident, alarm.asked_step_id, {"state": "settled", "holder": holder})
        alarm.asked_step_id = None


def _replace(at: Situation, incident: Incident, step_id: int, data: dict[str, str | None]) -> None:
    outbound.replace(at.session, incident, step_id, "command_settled", data, now=at.now)
