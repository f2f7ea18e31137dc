"""Owns what becomes of the parts of an incident, and of those related to it, as it moves on."""

from typing import Any, Final

from commands import outbound, record
from commands.command import Situation
from commands.errors import Refusal
from storage import incidents, posted, relations
from storage.models import Incident, Kind
from storage.models.words import OPEN

MOST_NAMED: Final = 5
# What is said in a channel that names another incident.
NAMING: Final = ("related", "part_declared", "part_of")
# What somebody did to the whole, when its part goes on otherwise.
WHY: Final = {"left": "took it off", "cancelled": "cancelled", "merged": "merged"}


def require_none_open(at: Situation, incident: Incident) -> None:
    """Refuse to say that it works again while a part of it is not over."""
    kin = relations.around(at.session, [incident])[incident.key]
    # In one that has no channel nobody could resolve anything.
    still = [part for part in kin.parts if part.status in OPEN and part.channel_id]
    if not still:
        return
    named = ", ".join(f"{part.number} ({_linked(part)})" for part in still[:MOST_NAMED])
    more = f" and {len(still) - MOST_NAMED} more" if len(still) > MOST_NAMED else ""
    raise Refusal(
        f"Parts of this are still open: {named}{more}. Resolve them there first. If one is no "
        f"part of this any more, type `/incident unrelate {still[0].number}` here."
    )


def _linked(part: Incident) -> str:
    """Return the link to its channel, with the name for where that is read as plain words."""
    name = f"|{part.channel_name}" if part.channel_name else ""
    return f"<#{part.channel_id}{name}>"


def redraw(at: Situation, incident: Incident) -> None:
    """Have the cards around it follow: what may be read of it there has changed."""
    near = [other for _, other in relations.of_incident(at.session, incident)]
    near += relations.parts(at.session, incident)
    for one in near:
        outbound.redraw_near(at.session, one, now=at.now)
    outbound.redraw_whole(at.session, incident, now=at.now)
    whole = incidents.get(at.session, incident.parent_id) if incident.parent_id else None
    for one in (*near, *([whole] if whole else [])):
        _retell(at, one, incident)


def _retell(at: Situation, one: Incident, incident: Incident) -> None:
    """Have what was said of it in another channel say what may be read of it there now."""
    for step in posted.notices(at.session, one.key):
        is_naming = step.payload["notice"] in NAMING
        if is_naming and step.payload["data"]["number"] == incident.number:
            outbound.draw_anew(at.session, one, step, now=at.now)


def leave(at: Situation, parent: Incident, part: Incident) -> None:
    """Have a part go on by itself."""
    part.parent_id = None
    _moved(at, part, parent, None, "left")
    if not part.private or parent.private:
        record.happened(
            at,
            parent,
            "part left",
            kind=Kind.STATUS,
            text=f"took incident {part.number} off: it is no part of this any more",
            part=(part.number, None),
        )
        outbound.notice(at.session, parent, "part_left", told(at, part), now=at.now)
    outbound.redraw_near(at.session, parent, now=at.now)


def dissolve(at: Situation, parent: Incident) -> None:
    """Have its parts go on by themselves: it was no incident."""
    for part in relations.parts(at.session, parent):
        part.parent_id = None
        _moved(at, part, parent, None, "cancelled")


def follow(at: Situation, source: Incident, target: Incident) -> None:
    """Have parts and relations go where the incident goes on, without doubles.

    There is one level: into a part, they become parts of its whole.
    """
    if target.parent_id == source.key:
        target.parent_id = None
        _moved(at, target, source, None, "merged")
    whole = incidents.lock(at.session, target.parent_id) if target.parent_id else target
    for part in relations.parts(at.session, source):
        part.parent_id = whole.key
        _moved(at, part, source, whole, "merged")
    for row, other in relations.of_incident(at.session, source):
        row.until_at = at.now
        at.session.flush()
        if not _is_known(at, target, other):
            relations.add(at.session, target, other, by=at.caller.user_id, now=at.now)
        outbound.redraw_near(at.session, other, now=at.now)
    outbound.redraw_near(at.session, whole, now=at.now)


def _is_known(at: Situation, one: Incident, other: Incident) -> bool:
    """Tell whether these two are one, name each other, or one is a part of the other."""
    is_family = one.parent_id == other.key or other.parent_id == one.key
    is_one = one.key == other.key
    return is_one or is_family or relations.between(at.session, one, other) is not None


def told(at: Situation, part: Incident) -> dict[str, Any]:
    return {
        "by": at.caller.user_id,
        "number": part.number,
        "title": part.title,
        "severity": part.severity.value,
        "channel": part.channel_id,
    }


def _moved(
    at: Situation, part: Incident, before: Incident, after: Incident | None, why: str
) -> None:
    """Say in the part's channel whose part it is now; of a private whole only in a private one."""
    at.session.flush()
    outbound.redraw_near(at.session, part, now=at.now)
    if before.private and not part.private:
        return
    into = after if after and (part.private or not after.private) else None
    number = into.number if into else None
    now = f"it is a part of incident {number} now" if into else "it goes on by itself"
    record.happened(
        at,
        part,
        "part of",
        kind=Kind.STATUS,
        text=f"{WHY[why]} incident {before.number}, of which this was a part: {now}",
        part_of=(before.number, number),
    )
    data = {"by": at.caller.user_id, "number": before.number, "channel": before.channel_id}
    data |= {"fate": why, "into": number, "into_channel": into.channel_id if into else None}
    outbound.notice(at.session, part, "part_moved", data, now=at.now)
