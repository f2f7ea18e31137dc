"""Owns subscribing: whom updates reach by direct message, and how that ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from commands import access, record, services
from commands.command import Command, Outcome, Place, Situation, usage
from commands.rules import severity as severities
from commands.rules import words
from storage import incidents, subscriptions
from storage.models import Incident, Severity, Subscription
from storage.models.words import GONE

USAGE: Final = "subscribe [number|all [sev]|service <name>|list]"
END: Final = "unsubscribe [number|all [sev]|service <name>]"


@dataclass(frozen=True)
class Followed:
    """What somebody follows: one incident, all of a severity, all about a service, or all."""

    incident: Incident | None = None
    severity: Severity | None = None
    service: str | None = None

    def covers(self, row: Subscription) -> bool:
        """Tell whether the subscription is to this and nothing else."""
        incident_id = self.incident.id if self.incident else None
        ours = (incident_id, self.severity, self.service)
        return (row.incident_id, row.severity, row.service) == ours

    def __str__(self) -> str:
        """Return how it is typed."""
        if self.incident is not None:
            return str(self.incident.number)
        if self.service is not None:
            return f"service {self.service}"
        return f"all {self.severity.value}" if self.severity else "all"


@dataclass(frozen=True)
class Subscribed(Outcome):
    """Somebody follows it from now on; not `new`: they did already."""

    followed: Followed
    new: bool


@dataclass(frozen=True)
class Unsubscribed(Outcome):
    """These have ended, of what was asked for; none when there was no such subscription."""

    asked: Followed
    ended: Sequence[Followed]


@dataclass(frozen=True)
class SubscriptionsShown(Outcome):
    """What somebody follows, in the order in which they asked for it."""

    followed: Sequence[Followed]


def subscribe(at: Situation, followed: Followed) -> Subscribed:
    """Have the caller told by direct message; doing so twice changes nothing."""
    user_id, team_id = at.caller.user_id, at.caller.team_id
    mine = subscriptions.current(at.session, team_id, user_id)
    if any(followed.covers(row) for row in mine):
        return Subscribed(followed, new=False)
    at.session.add(
        Subscription(
            team_id=team_id,
            user_id=user_id,
            incident_id=followed.incident.key if followed.incident else None,
            severity=followed.severity,
            service=followed.service,
            since_at=at.now,
        )
    )
    record.for_oneself(at, followed.incident, "subscribe", to=(None, str(followed)))
    return Subscribed(followed, new=True)


def unsubscribe(at: Situation, followed: Followed) -> Unsubscribed:
    """End what is named; `all` is everything."""
    mine = subscriptions.current(at.session, at.caller.team_id, at.caller.user_id)
    is_everything = followed == Followed()
    ending = [row for row in mine if is_everything or followed.covers(row)]
    ended = [_followed(at, row) for row in ending]
    subscriptions.end(ending, now=at.now)
    for one in ended:
        record.for_oneself(at, one.incident, "unsubscribe", to=(str(one), None))
    return Unsubscribed(followed, ended)


def show(at: Situation) -> SubscriptionsShown:
    """Return what the caller follows; incidents that are out of the way are left out."""
    mine = subscriptions.current(at.session, at.caller.team_id, at.caller.user_id)
    found = [_followed(at, row) for row in mine]
    return SubscriptionsShown([one for one in found if _is_news(at, one.incident)])


def _is_news(at: Situation, incident: Incident | None) -> bool:
    if incident is None:
        return True
    return incident.status not in GONE and access.may_see(at, incident)


def _followed(at: Situation, row: Subscription) -> Followed:
    of = incidents.get(at.session, row.incident_id) if row.incident_id else None
    return Followed(of, row.severity, row.service)


def _parse(at: Situation, text: str, line: str) -> Followed:
    """Return what is meant; alone, in an incident's channel, that incident."""
    word, rest = words.split(text.strip().casefold())
    if word == "service":
        return _service(at, rest, line)
    if word == "all":
        severity = severities.parse(rest) if rest else None
        if rest and severity is None:
            raise usage(line, f"“{words.plain(rest)[:40]}” is not a severity: use sev1 to sev4.")
        return Followed(severity=severity)
    number = words.number(word)
    if rest or number is None:
        raise usage(line, f"“{words.plain(text)[:40]}” is not an incident's number.")
    return Followed(access.numbered(at, number))


def _service(at: Situation, word: str, line: str) -> Followed:
    """Return the service; one that is described no more can be followed no more, too."""
    if line == END and any(
        row.service == word
        for row in subscriptions.current(at.session, at.caller.team_id, at.caller.user_id)
    ):
        return Followed(service=word)
    if not word:
        raise usage(line, "Name the service; `/incident service` lists them.")
    return Followed(service=services.resolve(at, [word], line)[0].name)


def _here(at: Situation, line: str) -> Followed:
    here = at.incident_here()
    if here is None:
        raise usage(line, "Outside an incident's channel, say which incidents.")
    return Followed(here)


def _run(at: Situation, text: str) -> Outcome:
    if not text.strip():
        return subscribe(at, _here(at, USAGE))
    if text.strip().casefold() == "list":
        return show(at)
    return subscribe(at, _parse(at, text, USAGE))


def _run_end(at: Situation, text: str) -> Outcome:
    return unsubscribe(at, _parse(at, text, END) if text.strip() else _here(at, END))


COMMANDS: Final = (
    Command("subscribe", USAGE, "updates by direct message", Place.ANYWHERE, _run),
    Command("unsubscribe", END, "no more of them", Place.ANYWHERE, _run_end),
)
