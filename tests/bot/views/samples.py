"""Owns the facts that views are drawn from in tests, and every message there is."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.views import (
    adding,
    announcement,
    answers,
    card,
    notices,
    offers,
    ready,
    refusals,
    reminders,
    tasks,
)
from bot.views.message import Message
from commands import catalogue
from commands.add import MessageAdded
from commands.cadence import Asking, CadenceSet, NextShown, Snoozed
from commands.catalogue import HelpShown
from commands.catchup import CaughtUp
from commands.command import Outcome
from commands.commanding import SeenThere, StillThere
from commands.correct import EntryCorrected, EntryWithdrawn
from commands.declare import Declared
from commands.edit import EntryChanged, EntryHeld, MessageGone, NoEntry
from commands.facts import Facts
from commands.handoff import HandedOff, HandoffAsked, HandoffDeclined
from commands.home import Home, HomeWanted, Mine
from commands.impact import ImpactDescribed
from commands.look import Listed, StatusShown
from commands.membership import MembersKnown, PersonKnown
from commands.merging import Merged
from commands.milestone import MilestonesCorrected
from commands.note import Noted
from commands.progress import Moved
from commands.quiet import QuietSet
from commands.remind import HERE, Reminded
from commands.roles import RoleGiven
from commands.rules.lifecycle import MOVES
from commands.rules.severity import DEFINITIONS
from commands.rules.tasks import Nudge
from commands.severity import SeverityChanged
from commands.tag import NothingTagged, Tagged, TagRefused, Untagged
from commands.tasks import TaskChanged, TasksShown, told
from commands.timeline import TimelineShown
from commands.update import UpdatePosted
from storage.models import (
    Handoff,
    HandoffState,
    IncidentTask,
    Kind,
    Reminder,
    Role,
    Severity,
    Source,
    Status,
    TaskState,
    TimelineEntry,
)
from tests.bot.views import endings, figured, followers, kindred, practised, promised, serviced
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS, NOW, TEAM, outage

DUE: Final = NOW + timedelta(minutes=15)
HELD: Final = {
    Role.COMMANDER: GRACE,
    Role.OPERATIONS: ADA,
    Role.COMMUNICATIONS: LINUS,
    Role.SCRIBE: BARBARA,
}
WORDS: Final = "We roll back release 412"
CLOSED: Final = ("answered", "snoozed", "passed on", "withdrawn")


def facts(held: Mapping[Role, str] = HELD, **changed: Any) -> Facts:
    """Return the outage in triage, its next update due in a quarter of an hour."""
    given: dict[str, Any] = {
        "id": 7,
        "status": Status.ACKNOWLEDGED,
        "channel_id": CHANNEL,
        "update_due_at": DUE,
    }
    about = [serviced.service()] * 10
    return Facts(outage(12, **{**given, **changed}), held, services=about)


def data(words: str = WORDS, **changed: Any) -> dict[str, Any]:
    """Return data that fits every notice."""
    due = DUE.timestamp()
    given: dict[str, Any] = {"by": ADA, "role": "scribe", "user": BARBARA, "previous": None}
    given |= {"from": GRACE, "to": LINUS, "what": "pin the card", "mend": words}
    given |= {"text": words, "words": words, "reason": words}
    missed = {"entries": key_entries(words), "before": 2}
    clock = {"next_due": due, "until": due, "due": NOW.timestamp(), "every": "30m", "own": True}
    update = {"number": 3, "severity": "sev1", "status": "acknowledged", "no_change": False}
    given |= {"why": "silent", "holder": GRACE, "asked": [GRACE, ADA], "state": "settled"}
    given |= practised.told(words) | serviced.data(words)
    given |= endings.told(words)
    given |= {"number": 3, "channel": CHANNEL, "title": words, "declared": NOW.timestamp()}
    given |= {"first": 4, "moved": 5, "on": True}
    given |= kindred.TOLD
    return missed | given | clock | update | {"before": "sev2", "after": "sev1"} | changed


def key_entries(words: str) -> list[dict[str, Any]]:
    """Return what is told of entries: somebody's words, and what the bot recorded."""
    said: dict[str, Any] = {"at": NOW.timestamp(), "kind": "finding", "by": ADA, "name": None}
    said["text"] = words
    return [
        {**said, "link": "https://acme.slack.com/archives/C0INC1/p1772633100000000", "said": True},
        {**said, "kind": "status", "by": None, "name": words, "link": None, "said": False},
    ]


def reminder(step: int, asked: str = LINUS, **changed: Any) -> Reminder:
    given: dict[str, Any] = {"team_id": TEAM, "incident_id": 7, "due_at": NOW, "asked_at": NOW}
    return Reminder(**{**given, "step": step, "asked_ids": asked, **changed})


def offer(state: HandoffState = HandoffState.ASKED) -> Handoff:
    return Handoff(
        id=3,
        team_id=TEAM,
        incident_id=7,
        role=Role.COMMANDER,
        from_id=GRACE,
        to_id=LINUS,
        state=state,
        asked_at=NOW,
    )


def task(words: str = WORDS, **changed: Any) -> IncidentTask:
    """Return something that Ada has given to Linus."""
    given: dict[str, Any] = {
        "id": 5,
        "team_id": TEAM,
        "incident_id": 7,
        "number": 2,
        "text": words,
        "assignee_id": LINUS,
        "given_by": ADA,
        "given_at": NOW,
        "due_at": DUE,
        "message_ts": "1.1",
    }
    return IncidentTask(**{**given, **changed})


def todos(words: str = WORDS) -> Iterator[IncidentTask]:
    """Yield a task in every state."""
    yield task(words, assignee_id=None, due_at=None)
    for state in TaskState:
        ended = {"ended_by": GRACE} if state in tasks.ENDED else {}
        link = "https://acme.slack.com/archives/C0INC1/p1772633100000000"
        yield task(words, state=state, acknowledged_at=NOW, source_permalink=link, **ended)
    yield task(words, nudges=2)


def entry(words: str | None = WORDS, **changed: Any) -> TimelineEntry:
    """Return a message of Ada's that was tagged as a finding."""
    given: dict[str, Any] = {
        "team_id": TEAM,
        "incident_id": 7,
        "at": NOW,
        "kind": Kind.FINDING,
        "source": Source.MESSAGE,
        "author_id": ADA,
        "text": words,
        "message_ts": "1.1",
        "permalink": "https://acme.slack.com/archives/C0INC1/p1772633100000000",
        "recorded_by": BARBARA,
        "recorded_at": NOW,
    }
    return TimelineEntry(**{**given, **changed})


def messages(about: Facts, words: str = WORDS) -> Iterator[tuple[str, Message]]:
    """Yield every message there is, with its name; `words` is what people typed."""
    yield "card", card.draw(about)
    yield "announcement", announcement.draw(about)
    yield "ready", ready.draw(about)
    yield "refusal", refusals.draw(words)
    yield from (*kindred.cards(about, words), *figured.drawn(about, words))
    for name in notices.NOTICES:
        yield name, notices.draw(name, about, data(words))
    yield from followers.news(about, data(words))
    yield from serviced.named(about, words)
    for role in Role:
        given = data(words, role=role.value, provisional=True)
        yield f"instructions {role}", notices.draw("role_instructions", about, given)
    for step, asked in enumerate((LINUS, LINUS, GRACE, f"{ADA} {GRACE}", HERE, LINUS), start=1):
        yield f"reminder {step}", reminders.draw(about, reminder(step, asked))
        drawn = reminders.draw(about, reminder(step, asked), str(about.incident.channel_id))
        yield f"reminder {step} in the channel", drawn
    for how in CLOSED:
        closed = reminder(2, closed_as=how, closed_by=GRACE)
        yield f"reminder {how}", reminders.draw_closed(about, closed, "D0GRACE")
        here = str(about.incident.channel_id)
        yield f"reminder {how} in the channel", reminders.draw_closed(about, closed, here)
    brief = {"tried": key_entries(words), "tasks": [told(task(words))]}
    for todo in todos(words):
        yield f"task {todo.state} {todo.assignee_id}", tasks.draw(about, todo)
    for why in Nudge:
        for asked in (LINUS, ADA):
            asking = {"why": why.name.lower(), "asked": asked}
            yield f"nudge {why} {asked}", tasks.nudge(about, task(words), asking)
    yield from promised.asked(about, words)
    yield "offer", offers.draw(about, offer(), brief)
    for state in HandoffState:
        yield f"offer {state}", offers.draw_closed(about, offer(state))
    yield "thread", adding.thread(200, 3, more=True)
    yield "thread unread", adding.thread_unread(CHANNEL)
    for outcome in outcomes(about, words):
        yield type(outcome).__name__, answers.draw(outcome)


def outcomes(about: Facts, words: str = WORDS) -> Iterator[Outcome]:
    """Yield what every command can return, at least once."""
    incident = about.incident
    yield Declared(12, incident.title, Severity.SEV1, private=True, drill=True, incident_id=7)
    for verb, (_, status) in MOVES.items():
        yield Moved(verb, status, words)
    yield from (QuietSet(on=True), QuietSet(on=False), Merged(12, 41, CHANNEL, 5))
    yield from kindred.related()
    yield from (ImpactDescribed(first=True), ImpactDescribed(first=False))
    yield SeverityChanged(Severity.SEV2, Severity.SEV1, words, DUE)
    yield RoleGiven(Role.COMMANDER, GRACE, two_hats=GRACE)
    for answered in (HandoffAsked, HandedOff, HandoffDeclined):
        yield answered(Role.COMMANDER, GRACE, LINUS)
    yield UpdatePosted(3, words, DUE)
    yield Snoozed(DUE, NOW, words)
    yield CadenceSet(timedelta(minutes=30), own=True, reason=words, next_due_at=DUE)
    yield CadenceSet(None, own=False, reason=words, next_due_at=None)
    every, asked = timedelta(minutes=15), (Asking(NOW, (LINUS,)), Asking(DUE, (HERE,)))
    for own in (True, False):
        yield NextShown(incident, incident.update_due_at, every, own, DUE, asked)
    yield Reminded(2, NOW)
    yield from looked(about)
    yield from (CaughtUp(about, key_entries(words) * 4, 3), CaughtUp(about, [], 0))
    yield TimelineShown(incident, [entry(words)] * 12, 2, 3, 36)
    yield TimelineShown(incident, [], 1, 1, 0)
    yield Noted(NOW, words, guessed_zone=True)
    yield from (Tagged(Kind.FINDING, new=True), Untagged(), NothingTagged(), TagRefused())
    for todo in todos(words):
        changed = (todo.number, words, todo.state, todo.assignee_id, todo.due_at)
        yield TaskChanged(*changed)
    yield from practised.exercises(words)
    yield from endings.outcomes(about, words)
    yield TasksShown(incident, [], 0)
    yield TasksShown(incident, [task(words), task(words, assignee_id=None)] * 10, 3)
    yield from (MembersKnown(), PersonKnown(), HomeWanted(), StillThere(), SeenThere())
    yield from (EntryChanged(2), EntryHeld(), MessageGone(), NoEntry())
    yield from corrections(about, words)
    yield from followers.subscribed(about)
    yield from (*serviced.outcomes(words, about), *figured.outcomes(words))


def corrections(about: Facts, words: str) -> Iterator[Outcome]:
    corrected = EntryCorrected(Kind.DECISION, NOW, words)
    yield from (corrected, EntryWithdrawn(words))
    moved: dict[str, tuple[datetime | None, datetime | None]] = {"started": (None, NOW)}
    yield MilestonesCorrected(moved | {"detected": (NOW, None)}, guessed_zone=True)
    yield MessageAdded(12, Kind.FINDING, replies=True)
    for done in (corrected, EntryWithdrawn(words), None):
        shown = [entry(words, id=number) for number in range(1, 13)]
        yield TimelineShown(about.incident, shown, 2, 3, 36, {1, 2}, may_act=True, done=done)


def home(about: Facts, size: tuple[int, int] = (1, 1), **changed: Any) -> Home:
    """Return Ada's Home: she leads operations, is asked to command, and writes the updates.

    `size`: how many incidents are hers, and how many others there are.
    """
    theirs = Mine(about, [Role.OPERATIONS], [Role.COMMANDER], declared=True, asked=True)
    given = Home(
        at=NOW,
        may_declare=True,
        mine=[theirs] * size[0],
        more_mine=0,
        others=[about] * size[1],
        more_others=0,
        resolved=[about] * 5,
    )
    return replace(given, **changed)


def looked(about: Facts) -> Iterator[Outcome]:
    yield HelpShown(catalogue.GROUPS, about.incident)
    yield HelpShown(catalogue.GROUPS, None)
    for command in catalogue.COMMANDS:
        yield HelpShown({}, None, command, definitions=DEFINITIONS)
    for which in ("open", "mine", "closed", "all"):
        yield Listed(which, [about] * 20, more=True)
        yield Listed(which, [], more=False)
    yield StatusShown(about)
