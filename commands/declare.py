"""Owns declaring: someone says that there is an incident."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from commands import (
    bridge,
    clock,
    digest,
    following,
    merging,
    outbound,
    record,
    roles,
    services,
)
from commands.command import Command, FormWanted, Outcome, Place, Situation, usage
from commands.errors import Refusal
from commands.rules import severity as severities
from commands.rules import words
from commands.rules.severity import Felt
from storage import incidents
from storage.models import Incident, Kind, Role, Severity

USAGE: Final = "declare [sev] [--private] [--drill] [--service <name>] <title>"
LONGEST_TITLE: Final = 300
LONGEST_SUMMARY: Final = 3000
# Telephones and macOS turn two hyphens into one dash.
_FLAG: Final = re.compile("(?:--|\u2014|\u2013)([a-z][a-z0-9]*)", re.IGNORECASE)
_LAST_FLAG: Final = re.compile(rf"(?:^|\s){_FLAG.pattern}$", re.IGNORECASE)
# This one takes a value: `--service checkout`, or `--service=checkout,search`.
_SERVICE: Final = re.compile("(?:--|\u2014|\u2013)service(?:=|\\s+|$)(\\S*)\\s*", re.IGNORECASE)
_LAST_SERVICE: Final = re.compile(
    "(?:^|\\s)(?:--|\u2014|\u2013)service(?:=?$|(?:=|\\s+)(\\S+)$)", re.IGNORECASE
)
FLAGS: Final = ("private", "drill")
_THERE_ARE: Final = "--private, --drill and --service <name>"


@dataclass(frozen=True)
class Declaration:
    """What is declared; severity none: what customers feel proposes it, else the house's default.

    The title is one line of plain words, the summary is text in Slack's form. `felt`: the answer
    to what customers feel; none where that was not asked. `services`: as they were typed.
    """

    title: str
    severity: Severity | None = None
    felt: Felt | None = None
    summary: str = ""
    private: bool = False
    drill: bool = False
    source_permalink: str | None = None
    parent_id: int | None = None
    services: Sequence[str] = ()


@dataclass(frozen=True)
class Declared(Outcome):
    number: int
    title: str
    severity: Severity
    private: bool
    drill: bool
    incident_id: int = field(repr=False)


def parse(text: str, line: str = USAGE) -> Declaration:
    """Return what a line such as `sev1 --private Checkout returns 500s` declares.

    Severity and flags come first, in any order; flags may also come last. A title of over 300
    characters is cut and kept whole as the summary: nobody is turned away for a long sentence.
    Raises a Refusal for a flag that is none, since what was meant to be private must not be
    public, and for a severity that is none: a `sev0` must not become a SEV2.
    """
    severity: Severity | None = None
    rest, flags, about = _closing_flags(words.one_line(text))
    while rest:
        first, after = words.split(rest)
        if severities.is_unknown(first):
            raise usage(line, f"“{first[:40]}” is not a severity; use sev1 to sev4.")
        if of := _SERVICE.match(rest):
            about += _services(of.group(1))
            after = rest[of.end() :]
        elif flag := _FLAG.fullmatch(first):
            flags.add(_known(flag.group(1), line))
        elif severity is None and (found := severities.leading(rest))[0]:
            severity, after = found
        else:
            break
        rest = after
    return Declaration(
        rest[:LONGEST_TITLE].rstrip(),
        severity,
        summary=words.cut(words.escaped(rest), LONGEST_SUMMARY)
        if len(rest) > LONGEST_TITLE
        else "",
        private="private" in flags,
        drill="drill" in flags,
        services=tuple(about),
    )


def _closing_flags(line: str) -> tuple[str, set[str], list[str]]:
    """Return the line without the flags at its end, those flags, and the services among them."""
    flags: set[str] = set()
    about: list[str] = []
    while True:
        flag, service = _LAST_FLAG.search(line), _LAST_SERVICE.search(line)
        if service:
            about = [*_services(service.group(1) or ""), *about]
            line = line[: service.start()]
        elif flag and flag.group(1).casefold() in FLAGS:
            flags.add(flag.group(1).casefold())
            line = line[: flag.start()]
        else:
            return line, flags, about


def _services(typed: str) -> list[str]:
    named = [word for word in typed.split(",") if word]
    if not named:
        raise usage(USAGE, "Name the service after --service.")
    return named


def _known(flag: str, line: str) -> str:
    if flag.casefold() not in FLAGS:
        raise usage(line, f"“--{flag[:40]}” is not a flag; there are {_THERE_ARE}.")
    return flag.casefold()


def declare(at: Situation, declaration: Declaration) -> Declared:
    """Record the incident and everything Slack must be told; the declarer commands for now."""
    if not declaration.title.strip():
        raise Refusal("Say in a few words what is wrong.", field="title")
    about = services.resolve(at, declaration.services, USAGE)
    incident = _add(at, declaration)
    outbound.open_channel(at.session, incident, now=at.now)
    outbound.invite(at.session, incident, at.caller.user_id, now=at.now)
    outbound.tell_ready(at.session, incident, at.caller.user_id, at.caller.response_url, now=at.now)
    _record(at, incident, declaration)
    roles.give(at, incident, Role.COMMANDER, at.caller.user_id, provisional=True)
    clock.begin(at, incident)
    _dress(at, incident)
    services.choose(at, incident, about, declared=True)
    _tell_followers(at, incident)
    digest.watch(at, incident)
    merging.notice_twin(at, incident)
    return Declared(
        incident.number,
        incident.title,
        incident.severity,
        incident.private,
        incident.drill,
        incident.key,
    )


def _record(at: Situation, incident: Incident, declaration: Declaration) -> None:
    """Record what was chosen, and what the answer about customers had proposed."""
    felt, proposed = declaration.felt, incident.proposed_severity
    answer = (felt and felt.severity) or severities.UNSURE
    asked = {"felt": (None, answer), "proposed": (None, proposed)} if felt else {}
    label = f"{incident.severity.upper()}: {words.escaped(incident.title)}"
    if proposed is not None and proposed is not incident.severity:
        said = "“not sure yet”" if answer is severities.UNSURE else "customers' impact"
        label += f", where {said} proposed {proposed.upper()}"
    record.happened(
        at,
        incident,
        "declare",
        kind=Kind.STATUS,
        text=f"declared {label}",
        severity=(None, incident.severity),
        title=(None, incident.title),
        **asked,
    )


def as_part(wanted: Declaration, parent: Incident) -> Declaration:
    """Return what is declared as a part: as severe, where nothing else is said, and as private."""
    return replace(
        wanted,
        severity=wanted.severity or parent.severity,
        private=parent.private,
        drill=parent.drill,
        parent_id=parent.key,
    )


def _tell_followers(at: Situation, incident: Incident) -> None:
    due = incident.update_due_at
    data = {
        "by": at.caller.user_id,
        "words": incident.summary,
        "next_due": due and due.timestamp(),
    }
    following.tell(at.session, incident, "declared", data, now=at.now)


def _add(at: Situation, declaration: Declaration) -> Incident:
    team_id = at.caller.team_id
    public, usual = not declaration.private, at.policy.default_severity
    proposed = severities.proposed(declaration.felt, declaration.severity, usual)
    incident = Incident(
        team_id=team_id,
        number=incidents.next_number(at.session, team_id),
        title=declaration.title,
        summary=declaration.summary,
        severity=declaration.severity or proposed or usual,
        proposed_severity=proposed,
        private=declaration.private,
        drill=declaration.drill,
        reporter_id=at.caller.user_id,
        source_permalink=declaration.source_permalink,
        parent_id=declaration.parent_id,
        announcement_channel_id=at.policy.announce_channel if public else None,
        detected_at=at.now,
        declared_at=at.now,
    )
    at.session.add(incident)
    at.session.flush()
    return incident


def _dress(at: Situation, incident: Incident) -> None:
    """Have the channel furnished: card, pin, bookmarks, topic, announcement."""
    outbound.redraw(at.session, incident, now=at.now)
    card = outbound.card(at.session, incident, now=at.now)
    outbound.pin_card(at.session, incident, card, now=at.now)
    outbound.bookmark_card(at.session, incident, card, now=at.now)
    if incident.source_permalink:
        outbound.bookmark_source(at.session, incident, now=at.now)
    bridge.follow(at, incident)


def run(at: Situation, text: str) -> Outcome:
    declaration = parse(text)
    if declaration.title:
        return declare(at, declaration)
    if declaration.private or declaration.drill or declaration.services:
        raise usage(USAGE, "A title is missing: say in a few words what is wrong.")
    known = (("severity", declaration.severity.value),) if declaration.severity else ()
    return FormWanted("declare", filled=known)


COMMAND: Final = Command(
    "declare", USAGE, "say that something is wrong; alone: a form", Place.ANYWHERE, run
)
