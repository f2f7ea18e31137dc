"""Owns which services an incident is about: named, taken off, shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from commands import calling, following, outbound, record, weekly
from commands.calling import How
from commands.command import Command, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import lifecycle, words
from commands.rules import services as known
from commands.rules.services import Service
from storage import people
from storage import services as stored
from storage.models import Incident, IncidentService, Kind, ServiceChange

USAGE: Final = "service [name …|remove <name>]"
MOST: Final = 10  # of one incident; the card has no room for more
MOST_CHANGES: Final = 3


@dataclass(frozen=True)
class ServicesNamed(Outcome):
    """The incident is about `new` from now on; it was about `before` already."""

    new: Sequence[Service]
    before: Sequence[Service]
    how: How


@dataclass(frozen=True)
class ServiceRemoved(Outcome):
    service: Service


@dataclass(frozen=True)
class Known:
    """What is known of a service; `names` of its owners by id, `changes` the newest first."""

    service: Service
    names: Mapping[str, str]
    changes: Sequence[ServiceChange]


@dataclass(frozen=True)
class ServicesShown(Outcome):
    """`incident`: whose services these are; none: all that there are."""

    shown: Sequence[Known]
    incident: Incident | None


def resolve(at: Situation, given: Sequence[str], line: str = USAGE) -> Sequence[Service]:
    """Return the services that go by these names. Raises a Refusal that names the nearest."""
    services = at.policy.services
    if given and not services:
        raise Refusal(
            "No services are described here. Whoever runs Sitrep can do that, in `sitrep.toml`.",
            field="services",
        )
    found = {}
    for word in given:
        service = known.called(services, word)
        if service is None:
            near = known.nearest(services, word) or ""
            names = near or ", ".join(list(services)[:10])
            meant = f"Did you mean {near}?" if near else f"There are: {names}."
            shown = words.plain(word)[:40]
            said = f"“{shown}” is not a service. {meant}"
            raise Refusal(f"{said} Usage: `/incident {line}`", field="services")
        found[service.name] = service
    return list(found.values())


def choose(
    at: Situation, incident: Incident, wanted: Sequence[Service], *, declared: bool = False
) -> ServicesNamed:
    """Have the incident be about these services, and tell who has to know of it, once.

    `declared`: just now, so that followers hear of it anyway.
    """
    lifecycle.require_not_gone(incident.status, "service")
    before = stored.of_one(at.session, incident.key)
    new = [service for service in wanted if service.name not in before]
    if len(before) + len(new) > MOST:
        raise Refusal(
            f"An incident is about {MOST} services at most: name those that matter. "
            "`/incident service remove <name>` takes one off.",
            field="services",
        )
    for service in new:
        _add(at, incident, service)
    at.session.flush()
    if new:
        calling.introduce(at, incident, new)
        outbound.redraw(at.session, incident, now=at.now)
    if new and not declared:
        weekly.redraw(at, incident)
        following.tell_of_services(
            at.session, incident, at.caller.user_id, [each.name for each in new], now=at.now
        )
    again = [service for service in wanted if service.name in before]
    return ServicesNamed(new, again, calling.how(incident))


def remove(at: Situation, incident: Incident, service: Service) -> ServiceRemoved:
    lifecycle.require_not_gone(incident.status, "service")
    if service.name not in stored.of_one(at.session, incident.key):
        raise Refusal(
            f"This incident is not about {service.title}. `/incident service` shows what it is "
            "about."
        )
    stored.end(at.session, incident.key, service.name, now=at.now)
    record.happened(
        at,
        incident,
        "service",
        kind=Kind.STATUS,
        text=f"said that it is not about {words.escaped(service.title)}",
        service=(service.name, None),
    )
    at.session.flush()
    outbound.redraw(at.session, incident, now=at.now)
    weekly.redraw(at, incident)
    return ServiceRemoved(service)


def carry(at: Situation, source: Incident, target: Incident) -> None:
    """Have the incident that goes on be about what the merged one was about; nobody is called."""
    there = stored.of_one(at.session, target.key)
    for service in known.named(at.policy.services, stored.of_one(at.session, source.key)):
        if service.name not in there:
            _add(at, target, service)
    at.session.flush()


def show(at: Situation, services: Sequence[Service], incident: Incident | None) -> ServicesShown:
    ids = [user_id for service in services for user_id in service.owners]
    names = people.names_of(at.session, at.caller.team_id, ids)
    shown = [Known(each, names, _latest(at, each)) for each in services]
    return ServicesShown(shown, incident)


def _add(at: Situation, incident: Incident, service: Service) -> None:
    at.session.add(
        IncidentService(
            team_id=incident.team_id,
            incident_id=incident.key,
            service=service.name,
            added_by=at.caller.user_id,
            since_at=at.now,
        )
    )
    record.happened(
        at,
        incident,
        "service",
        kind=Kind.STATUS,
        text=f"said that it is about {words.escaped(service.title)}",
        service=(None, service.name),
    )


def _latest(at: Situation, service: Service) -> Sequence[ServiceChange]:
    return stored.changes(at.session, at.caller.team_id, service.name, most=MOST_CHANGES)


def _run(at: Situation, text: str) -> Outcome:
    named, here = words.one_line(text).replace(",", " ").split(), at.incident_here()
    if not named and here is not None and (of := stored.of_one(at.session, here.key)):
        return show(at, known.named(at.policy.services, of), here)
    if not named:
        return show(at, list(at.policy.services.values()), None)
    if named[0].casefold() != "remove":
        chosen = resolve(at, named)
        return choose(at, here, chosen) if here is not None else show(at, chosen, None)
    if len(named) == 1:
        raise usage(USAGE, "Name the service that it is not about.")
    of = stored.of_one(at.session, at.incident().key)
    # One that is in the settings no more can be taken off, too.
    gone = next((Service(name) for name in of if name == named[1].casefold()), None)
    service = known.called(at.policy.services, named[1]) or gone
    return remove(at, at.incident(), service or resolve(at, named[1:2])[0])


COMMAND: Final = Command(
    "service",
    USAGE,
    "which services it is about; alone: what is known of them",
    Place.ANYWHERE,
    _run,
)
