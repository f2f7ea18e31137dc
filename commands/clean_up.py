"""Owns ticking off what is put back in order once an incident is resolved."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from commands import outbound, record
from commands.command import Outcome, Situation
from commands.errors import Refusal
from commands.rules import clean_up
from storage import clean_ups
from storage.models import Incident, Kind, Status


@dataclass(frozen=True)
class CleanedUp(Outcome):
    """What was ticked off, or not after all; nothing when others had done so already."""

    changed: Mapping[str, bool]


def tick(
    at: Situation, incident: Incident, shown: Collection[str], chosen: Collection[str]
) -> CleanedUp:
    """Take over what one person ticked; what others ticked meanwhile stays."""
    if incident.status is not Status.RESOLVED:
        raise Refusal(
            "The clean-up is for what is resolved. `/incident status` says how things stand now."
        )
    known = clean_ups.of(at.session, [incident.key])[incident.key]
    ticks = {item: (row.done_at is not None, row.done_by) for item, row in known.items()}
    changed = clean_up.changes(shown, chosen, ticks, at.caller.user_id)
    for item, is_done in changed.items():
        when = at.now if is_done else None
        clean_ups.tick(at.session, incident, item, at.caller.user_id, when)
    if changed:
        record.happened(
            at,
            incident,
            "clean-up",
            kind=Kind.STATUS,
            text=_told(changed),
            **{item: (not is_done, is_done) for item, is_done in changed.items()},
        )
    # Also when nothing has changed: their screen then shows what others have done.
    outbound.redraw(at.session, incident, now=at.now)
    return CleanedUp(changed)


def _told(changed: Mapping[str, bool]) -> str:
    done = ", ".join(clean_up.ITEMS[item] for item, is_done in changed.items() if is_done)
    undone = ", ".join(clean_up.ITEMS[item] for item, is_done in changed.items() if not is_done)
    said = (f"ticked off: {done}" if done else "", f"took the tick off: {undone}" if undone else "")
    return " and ".join(part for part in said if part)


def begin_anew(at: Situation, incident: Incident) -> None:
    """Have nothing ticked when it goes on: what was put back may be changed again."""
    clean_ups.begin_anew(at.session, incident)
