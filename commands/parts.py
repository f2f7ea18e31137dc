"""Owns declaring a part of an incident: with a channel of its own, and as private as that is."""

from typing import Final

from commands import declare, kin, moving, outbound, record
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, words
from storage import incidents, outbox
from storage.models import Incident, Kind

USAGE: Final = "sub [sev] <title>"


def add(at: Situation, parent: Incident, text: str) -> declare.Declared:
    """Declare what somebody else works on beside; it has a channel, roles and updates of its own.

    Private if the whole is, with those who hold a role there; a drill if the whole is one.
    """
    lifecycle.require_open(parent.status, "sub")
    _require_whole(at, parent)
    moving.require_still(at, parent)
    wanted = declare.parse(text)
    if (wanted.private and not parent.private) or (wanted.drill and not parent.drill):
        raise Refusal(
            "A part is as private as the whole, and as real: what is not is no part. Type "
            "`/incident declare …` for it."
        )
    if not wanted.title:
        raise usage(USAGE, "Say in a few words what this part is about.")
    done = declare.declare(at, declare.as_part(wanted, parent))
    part = incidents.get(at.session, done.incident_id)
    if parent.private:
        _bring(at, parent, part)
    _tell(at, parent, part)
    return done


def _require_whole(at: Situation, incident: Incident) -> None:
    if incident.parent_id is None:
        return
    whole = incidents.get(at.session, incident.parent_id)
    is_told = (incident.private or not whole.private) and whole.channel_id
    where = f"<#{whole.channel_id}>" if is_told else "the channel of the whole"
    raise Refusal(
        f"This is a part itself, and parts have none. Type `/incident {USAGE}` in {where}, or "
        "`/incident declare …` for one that stands alone."
    )


def _bring(at: Situation, parent: Incident, part: Incident) -> None:
    held = incidents.holders(at.session, parent.key).values()
    for user_id in dict.fromkeys(one for one in held if one != at.caller.user_id):
        if words.is_user(user_id):
            outbound.invite(at.session, part, user_id, now=at.now)


def _tell(at: Situation, parent: Incident, part: Incident) -> None:
    """Say it in both channels, where that of the part can be linked to."""
    record.happened(
        at,
        parent,
        "sub",
        kind=Kind.STATUS,
        # Its title is its own: the part may become private, and this is read on.
        text=f"declared incident {part.number} as a part of this",
        part=(None, part.number),
        severity=(None, part.severity),
    )
    opened = outbox.unfinished(at.session, part.key, "open_channel")
    told = kin.told(at, part)
    outbound.notice(at.session, parent, "part_declared", told, now=at.now, after=opened)
    whole = {"number": parent.number, "title": parent.title, "channel": parent.channel_id}
    whole |= {"private": parent.private}
    outbound.notice(at.session, part, "part_of", whole, now=at.now)


def _run(at: Situation, text: str) -> Outcome:
    return add(at, at.incident(), text)


COMMAND: Final = Command(
    "sub", USAGE, "declare a part of this, with its own channel", Place.CHANNEL, _run
)
