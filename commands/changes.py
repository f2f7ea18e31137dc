"""Owns what was changed in a service: recorded, and told where an open incident is about it."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from commands import calling, outbound, record, services
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import times, words
from commands.rules.services import Service
from storage import services as stored
from storage.models import Incident, Kind, ServiceChange, Source, TimelineEntry
from storage.models.words import HURTING, OPEN

USAGE: Final = "change <service> [at HH:MM] <what> [link]"
LONGEST: Final = 300
LONGEST_LINK: Final = 300
# What comes later than this is a mistake; what is older helps nobody.
AHEAD: Final = times.SKEW
OLDEST: Final = timedelta(days=30)
# Whoever it was: a program that says so over HTTP is no person.
PROGRAM: Final = "changes"
_LINK: Final = re.compile(r"(?:^|\s)<?(https?://[^\s<>|]+)(?:\|[^<>]*)?>?$")
# While users are hurt a change is something to undo; afterwards it is only told.


@dataclass(frozen=True)
class Change:
    """What was changed; `text` is in Slack's form."""

    service: Service
    at: datetime
    text: str
    link: str | None = None


@dataclass(frozen=True)
class ChangeRecorded(Outcome):
    """`guessed_zone`: the time was read as UTC because the person's zone is not known yet."""

    change: Change
    guessed_zone: bool = False


def keep(at: Situation, change: Change) -> ChangeRecorded:
    """Record it, and tell the rooms for which it may be the cause or the mend."""
    if change.at > at.now + AHEAD:
        raise Refusal("That time has not come yet. Say when it was: `at 14:05`.", field="at")
    if change.at < at.now - OLDEST:
        raise Refusal(
            f"That was more than 30 days ago, and is no help any more. Usage: `/incident {USAGE}`",
            field="at",
        )
    at.session.add(
        ServiceChange(
            team_id=at.caller.team_id,
            service=change.service.name,
            at=change.at,
            text=change.text,
            link=change.link,
            recorded_by=_person(at),
            recorded_at=at.now,
        )
    )
    at.session.flush()
    record.for_oneself(
        at,
        None,
        "change",
        service=(None, change.service.name),
        text=(None, change.text),
        happened_at=(None, change.at),
    )
    team_id, name = at.caller.team_id, change.service.name
    for incident in stored.about(at.session, team_id, name, OPEN):
        _tell(at, incident, change)
    return ChangeRecorded(change)


def _tell(at: Situation, incident: Incident, change: Change) -> None:
    """Tell a room; a drill's not, since the change is real, and none of what is long ago."""
    if incident.drill or change.at < incident.declared_at - calling.BEFORE:
        return
    at.session.add(
        TimelineEntry(
            team_id=incident.team_id,
            incident_id=incident.key,
            at=change.at,
            kind=Kind.EVENT,
            source=Source.SYSTEM,
            author_id=_person(at),
            author_name=None if _person(at) else "A program",
            text=f"changed {words.escaped(change.service.title)}: {change.text}",
            permalink=change.link,
            recorded_by=at.caller.user_id,
            recorded_at=at.now,
        )
    )
    data = {
        "by": _person(at),
        "title": change.service.title,
        "change": {"at": change.at.timestamp(), "text": change.text, "link": change.link},
        "before": change.at < incident.declared_at,
        "hurts": incident.status in HURTING,
    }
    outbound.notice(at.session, incident, "service_changed", data, now=at.now)


def _person(at: Situation) -> str | None:
    return at.caller.user_id if words.is_user(at.caller.user_id) else None


def _run(at: Situation, text: str) -> Outcome:
    word, rest = words.split(text)
    if not word:
        raise usage(USAGE, "Name the service, and what was changed in it.")
    (service,) = services.resolve(at, [words.one_line(word)], USAGE)
    zone = at.zone
    try:
        when, said = times.leading(rest, zone=zone, now=at.now)
    except times.NoSuchTime as why:
        raise usage(USAGE, f"{why}.") from None
    found = _LINK.search(said)
    link, said = (
        (words.plain(found.group(1)), said[: found.start()].strip()) if found else (None, said)
    )
    if not said:
        raise usage(USAGE, "Say in a few words what was changed.")
    if link and len(link) > LONGEST_LINK:
        raise usage(USAGE, f"The link is longer than {LONGEST_LINK} characters: leave it out.")
    done = keep(at, Change(service, when or at.now, words.cut(said, LONGEST), link))
    guessed = when is not None and times.guessed(rest, zone=zone)
    return ChangeRecorded(done.change, guessed_zone=guessed)


COMMAND: Final = Command(
    "change", USAGE, "something was changed in a service", Place.ANYWHERE, _run
)
