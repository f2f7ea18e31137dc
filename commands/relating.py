"""Owns which incidents have to do with each other: related, and no longer so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from commands import access, kin, merging, outbound, record
from commands.command import LONGEST_REASON, Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, words
from storage import relations
from storage.models import Incident, Kind, Status

RELATE: Final = "relate <number> [why]"
UNRELATE: Final = "unrelate <number>"
# The words of the timeline, and what changes.
_SAID: Final[Mapping[str, tuple[str, Callable[[int], tuple[int | None, int | None]]]]] = {
    "relate": ("related it to", lambda number: (None, number)),
    "unrelate": ("took back that it is related to", lambda number: (number, None)),
}


@dataclass(frozen=True)
class Related(Outcome):
    """Two incidents have to do with each other; `new`: not known before.

    `apart`: one of the two is private, and its channel alone was told.
    """

    number: int
    new: bool
    apart: bool = False


@dataclass(frozen=True)
class Unrelated(Outcome):
    """They have no longer to do with each other; `part`: one was a part of the other."""

    number: int
    part: bool = False


def relate(at: Situation, incident: Incident, other: Incident, reason: str) -> Related:
    """Have both name each other; said twice, it changes nothing."""
    lifecycle.require_not_merged(incident.status, "relate")
    _require_fitting(at, incident, other)
    if relations.between(at.session, incident, other) is not None:
        return Related(other.number, new=False)
    relations.add(at.session, incident, other, by=at.caller.user_id, now=at.now)
    for one, its in ((incident, other), (other, incident)):
        _tell(at, one, its, "relate", reason)
    return Related(other.number, new=True, apart=incident.private is not other.private)


def unrelate(at: Situation, incident: Incident, other: Incident) -> Unrelated:
    """End a relation; of a part and its whole, have the part go on by itself."""
    if incident.parent_id == other.id:
        kin.leave(at, other, incident)
        return Unrelated(other.number, part=True)
    if other.parent_id == incident.id:
        kin.leave(at, incident, other)
        return Unrelated(other.number, part=True)
    known = relations.between(at.session, incident, other)
    if known is None:
        raise Refusal(
            f"Incident {other.number} is not related to this one. `/incident status` shows those "
            "that are."
        )
    known.until_at = at.now
    at.session.flush()
    if incident.private and other.private:  # neither channel is told
        record.noted(at, incident, "unrelate", other=(other.number, None))
    for one, its in ((incident, other), (other, incident)):
        _tell(at, one, its, "unrelate", "")
    return Unrelated(other.number)


def _tell(at: Situation, one: Incident, its: Incident, action: str, reason: str) -> None:
    """Record and say it in one channel; where the other one is private, nothing is to be read."""
    if its.private:
        return
    said, other = _SAID[action]
    text = f"{said} incident {its.number}"
    record.happened(
        at,
        one,
        action,
        kind=Kind.STATUS,
        text=f"{text}: {reason}" if reason else text,
        other=other(its.number),
        reason=(None, reason),
    )
    data = {
        "by": at.caller.user_id,
        "number": its.number,
        "title": its.title,
        "channel": its.channel_id,
        "reason": reason,
    }
    if one.archived_at is not None or outbound.has_no_room(one):
        return
    if action == "relate":
        outbound.notice(at.session, one, "related", data, now=at.now)
    else:
        outbound.notice(at.session, one, "unrelated", data, now=at.now)
    outbound.card(at.session, one, now=at.now)


def _require_fitting(at: Situation, incident: Incident, other: Incident) -> None:
    if other.key == incident.key:
        raise Refusal("That is this incident. `/incident list` shows the others.")
    if other.status is Status.MERGED:
        raise Refusal(f"Incident {other.number} was merged{_where(at, other)}.")
    if other.drill is not incident.drill:
        raise Refusal(
            "A drill and an incident stay apart. `/incident list` shows which are drills."
        )
    if other.private and incident.private:
        raise Refusal(
            "Both are private, and each would be read of in the other's channel. If that may be, "
            "write it there: `/incident note …`."
        )
    if other.key == incident.parent_id or other.parent_id == incident.key:
        raise Refusal(
            "One of the two is a part of the other, which says more. `/incident status` shows it."
        )


def _where(at: Situation, other: Incident) -> str:
    end = merging.gone_on(at, other)
    if not access.may_see(at, end):
        return " into another one, so nothing happens there. `/incident list` shows what is open"
    return f" into incident {end.number}. Type `/incident relate {end.number}`"


def _other(at: Situation, word: str, line: str) -> Incident:
    number = words.number(word)
    if number is None:
        raise usage(line, "Name the number of the other incident.")
    return access.held(at, access.numbered(at, number, near_miss=True))


def _run_relate(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    lifecycle.require_not_merged(incident.status, "relate")
    word, reason = words.split(text)
    return relate(at, incident, _other(at, word, RELATE), words.cut(reason, LONGEST_REASON))


def _run_unrelate(at: Situation, text: str) -> Outcome:
    incident = at.incident()
    return unrelate(at, incident, _other(at, words.split(text)[0], UNRELATE))


COMMANDS: Final = (
    Command("relate", RELATE, "it has to do with another one", Place.CHANNEL, _run_relate),
    Command(
        "unrelate", UNRELATE, "it has nothing to do with that one", Place.CHANNEL, _run_unrelate
    ),
)
