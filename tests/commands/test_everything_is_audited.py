"""Whatever changes anything leaves who, when, from where, and what changed from what to what."""

from dataclasses import replace
from typing import Final

import pytest

from bot.listeners import buttons, submissions
from commands import afterwards, converting, correct, customer_updates
from commands.afterwards import Account
from commands.catalogue import COMMANDS
from commands.command import Outcome, Situation
from commands.correct import Correction
from commands.policy import Policy, StatusPage
from commands.rules import milestones, permissions
from commands.rules.services import Service
from commands.telling import Typed
from storage.models import Audit, Kind
from tests.cast import ADA, GRACE, LINUS, NOW, TEAM
from tests.commands.room import MINUTE, Room

CORRECTION: Final = Correction(
    entry_id=3,
    version=1,
    kind=Kind.ACTION,
    at=NOW,
    text="The database was restarted",
    withdraw=False,
    reason="a slip",
)
ACCOUNT: Final = Account("Checkout was slow", instants={"started": NOW, "resolved": NOW})
# What is typed first, by whom what is typed last, and what the audit then says of it: the action
# and what changed.
DONE: Final = {
    "declare": ((), "declare sev1 Search is slow", "declare", {"severity", "title"}),
    "near-miss": ((), "near-miss sev3 No backup", "near-miss", {"severity", "title"}),
    "drill": ((), "drill checkout", "drill", {"scenario", "pace"}),
    "service": ((), "service checkout", "service", {"service"}),
    "cause": ((), "cause change", "cause", {"by_change", "change"}),
    "change": ((), "change checkout Release 412", "change", {"service", "text", "happened_at"}),
    "subscribe": ((), "subscribe 1", "subscribe", {"to"}),
    "ack": ((), "ack", "ack", {"status", "words"}),
    "assign": ((), f"assign comms <@{LINUS}>", "role", {"communications"}),
    "take": ((), "take scribe", "role", {"scribe"}),
    "handoff": ((), f"handoff commander <@{LINUS}>", "handoff asked", {"commander"}),
    "severity": ((), "severity sev2 fewer", "severity", {"severity", "reason"}),
    "impact": ((), "impact Cards fail", "impact", {"impact"}),
    "update": ((), "update We roll back", "update", {"number", "words"}),
    "snooze": ((), "snooze 30m busy", "snooze", {"until", "reason"}),
    "cadence": ((), "cadence 10m busy", "cadence", {"cadence", "reason"}),
    "task": ((), f"task <@{LINUS}> 15m Roll back", "task", {"text", "assignee"}),
    "done": (("task Roll back",), "done 1 it is back", "task done", {"number", "result"}),
    "drop": (("task Roll back",), "drop 1 not wanted", "task dropped", {"number", "reason"}),
    "action": (
        (),
        f"action <@{LINUS}> by friday Add an alert",
        "action",
        {"number", "what", "owner", "due"},
    ),
    "merge": (("declare Other",), "merge into 2 the same", "merge", {"status", "into"}),
    "sub": ((), "sub sev3 The mails are late", "sub", {"part", "severity"}),
    "relate": (("declare Other",), "relate 2 one release", "relate", {"other", "reason"}),
    "unrelate": (("declare Other", "relate 2"), "unrelate 2", "unrelate", {"other", "reason"}),
    "private": ((), "private customers' data is in it", "private", {"private", "reason"}),
    "quiet": ((), "quiet on", "quiet", {"quiet"}),
    "note": ((), "note The database was restarted", "note", {"text", "happened_at"}),
    "milestone": ((), "milestone started 13:50 graph", "milestone", {"started", "reason"}),
    "mitigate": (("ack",), "mitigate rolled back", "mitigate", {"status", "words"}),
    "resolve": (("ack", "mitigate x"), "resolve no errors", "resolve", {"status", "words"}),
    "archive": (("cancel x",), "archive keep", "archive", {"kept_until"}),
    "review": (
        ("ack", "mitigate x", "resolve y"),
        f"review <@{LINUS}>",
        "review owner",
        {"owner"},
    ),
    "reviewed": (
        ("ack", "mitigate x", "resolve y"),
        "reviewed",
        "reviewed",
        {"reviewed"},
    ),
    "close": (("severity sev3 x", "ack", "mitigate x", "resolve y"), "close", "close", {"status"}),
    "reopen": (("cancel x",), "reopen again", "reopen", {"status", "words"}),
    "cancel": ((), "cancel it was nothing", "cancel", {"status", "words"}),
}


def publish(at: Situation) -> Outcome:
    """Make the one incident public, which is private until then."""
    incident = at.incident()
    incident.private, incident.reporter_id = True, GRACE
    return converting.publish(at, incident, "it is known")


def tell_customers(at: Situation) -> Outcome:
    """Write what customers are to read of the one incident, where there is a page for it."""
    page = StatusPage("Status", "https://status.example.com/")
    there = replace(at, policy=replace(at.policy, status_page=page))
    return customer_updates.write(
        there, at.incident(), Typed("Payments fail", "monitoring", "We watch.")
    )


# What is typed first, what is done with a form that a verb opens, and what the audit then says.
BY_FORM: Final = {
    "customers": (
        "ack",
        tell_customers,
        "customers written",
        {"update", "title", "state", "text"},
    ),
    "public": ("ack", publish, "public", {"private", "reason"}),
    "record": (
        "note it is over",
        lambda at: afterwards.write_down(at, ACCOUNT),
        "record",
        {"title", "severity", *milestones.ORDER},
    ),
    "correct": (
        "note The database was restartd",
        lambda at: correct.correct(at, CORRECTION),
        "correct",
        {"entry", "kind", "happened_at", "text", "reason"},
    ),
}


def test_every_verb_button_and_form_that_acts_is_in_the_table() -> None:
    """A button and a form are the verb of their name."""
    verbs = {command.verb for command in COMMANDS} - permissions.LOOKING
    assert set(DONE) | set(BY_FORM) == verbs
    assert {verb for verb, _ in buttons.WORK.values()} - permissions.LOOKING <= verbs
    forms = {submissions.AS.get(name, name) for name in submissions.WORK}
    assert forms - permissions.LOOKING <= verbs


@pytest.mark.parametrize("verb", DONE)
async def test_it_is_in_the_audit(any_room: Room, verb: str) -> None:
    first, line, action, changed = DONE[verb]
    any_room.policy = Policy(services={"checkout": Service("checkout")})
    await any_room.declared()
    for earlier in first:
        await any_room.types(earlier)
    before = len(await any_room.rows(Audit))
    any_room.later(MINUTE)
    await any_room.types(line, GRACE)
    row = next(row for row in (await any_room.rows(Audit))[before:] if row.action == action)
    assert (row.actor_id, row.origin, row.at) == (GRACE, "slash", any_room.now)
    assert set(row.after) == set(row.before) == changed
    assert row.before != row.after


@pytest.mark.parametrize("verb", BY_FORM)
async def test_what_is_done_by_form_is_in_the_audit(any_room: Room, verb: str) -> None:
    first, work, action, changed = BY_FORM[verb]
    await any_room.declared()
    await any_room.types(first)
    any_room.later(MINUTE)
    await any_room.does(work)
    row = next(row for row in await any_room.rows(Audit) if row.action == action)
    assert (row.actor_id, row.at) == (GRACE, any_room.now)
    assert set(row.after) == set(row.before) == changed
    assert row.before != row.after


@pytest.mark.parametrize("what", ["1", "all", "all sev1"])
async def test_ending_a_subscription_is_in_the_audit(any_room: Room, what: str) -> None:
    await any_room.declared()
    await any_room.types(f"subscribe {what}")
    await any_room.types(f"unsubscribe {what}")
    row = (await any_room.rows(Audit))[-1]
    assert (row.actor_id, row.action, row.before) == (GRACE, "unsubscribe", {"to": what})
    assert row.incident_id == (1 if what == "1" else None)


async def test_what_the_clock_does_is_in_the_audit(any_room: Room) -> None:
    await any_room.declared()
    any_room.later(15 * MINUTE)
    await any_room.tick()
    row = next(row for row in await any_room.rows(Audit) if row.action == "reminder")
    assert row.after["asked"] == ADA
    assert (row.actor_id, row.team_id) == ("clock", TEAM)
