"""Finding a verb, and what help says in each state."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from commands import catalogue
from commands.catalogue import COMMANDS, HelpShown
from commands.command import Command, FormWanted, Outcome, Place, Situation
from commands.errors import Refusal
from storage.models import Status
from tests.cast import CHANNEL
from tests.commands.room import Room

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ANYWHERE = {"help", "declare", "drill", "list", "service", "status", "subscribe", "unsubscribe"}
ANYWHERE |= {"change", "near-miss", "record", "action", "actions", "budget", "metrics", "board"}
LOOKING = {"catchup", "next", "note", "correct", "milestone", "timeline", "tasks", "private"}
AT_WORK = {"snooze", "cadence", "task", "done", "drop", "merge", "sub"}
NOT_GONE = {"assign", "take", "handoff", "severity", "impact", "update", "quiet"}
KNOWN = {"relate", "unrelate"}
REVIEW = {"postmortem", "review", "reviewed", "archive"}
CAUSED = {*KNOWN, "cause"}
HELP = {
    Status.DECLARED: CAUSED | AT_WORK | NOT_GONE | {"ack", "cancel"},
    Status.ACKNOWLEDGED: CAUSED | AT_WORK | NOT_GONE | {"mitigate", "cancel"},
    Status.MITIGATED: CAUSED | AT_WORK | NOT_GONE | {"resolve", "reopen", "cancel"},
    Status.RESOLVED: CAUSED | NOT_GONE | REVIEW | {"reopen", "cancel", "close"},
    Status.CLOSED: CAUSED | REVIEW | {"reopen"},
    Status.CANCELLED: KNOWN | {"reopen", "archive"},
    Status.MERGED: {"archive"},
}


async def in_status(room: Room, status: Status) -> None:
    incident = await room.declared()
    incident.status = status
    await room.does(lambda at: at.session.merge(incident))


async def helped(room: Room, line: str = "help", channel: str | None = CHANNEL) -> HelpShown:
    outcome = await room.types(line, channel=channel)
    assert isinstance(outcome, HelpShown)
    return outcome


def verbs(outcome: HelpShown) -> set[str]:
    return {command.verb for group in outcome.groups.values() for command in group}


def test_every_verb_has_one_place_in_the_list() -> None:
    verbs = [command.verb for command in COMMANDS]
    assert len(set(verbs)) == len(verbs)
    assert {c.verb for c in COMMANDS if c.place is Place.ANYWHERE} == ANYWHERE
    assert all(c.usage.split(maxsplit=1)[0] == c.verb for c in COMMANDS)


@pytest.mark.parametrize("written", [str.lower, str.upper, str.title])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command.verb))
def test_a_verb_is_found_however_it_is_written(
    command: Command, written: Callable[[str], str]
) -> None:
    assert catalogue.find(written(command.verb)) is command


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("declair", "declare [sev]"),
        ("stauts", "status [number]"),
        ("lst", "list [all|mine|closed|near-misses]"),
        ("acknowledge", "ack"),
        ("mitigated", "mitigate <how>"),
        ("sev", "severity <sev> <reason>"),
        ("comms", "help [command]"),
        ("🔥", "help [command]"),
        ("zzz", "help [command]"),
        ("x" * 10_000, "help [command]"),
    ],
)
def test_a_wrong_verb_is_answered_with_the_nearest_one(typed: str, nearest: str) -> None:
    with pytest.raises(Refusal) as refusal:
        catalogue.find(typed)
    assert f"Nearest: `/incident {nearest}" in refusal.value.sentence
    assert len(refusal.value.sentence) < 200


@pytest.mark.parametrize("line", ["", "  ", "\n", "help", "HELP"])
async def test_without_a_verb_help_is_shown(room: Room, line: str) -> None:
    outcome = await helped(room, line, channel=None)
    assert verbs(outcome) == ANYWHERE
    assert (outcome.incident, outcome.one) == (None, None)


@pytest.mark.parametrize("status", Status)
async def test_help_names_what_can_be_done_here_and_now(room: Room, status: Status) -> None:
    await in_status(room, status)
    outcome = await helped(room)
    assert verbs(outcome) == ANYWHERE | LOOKING | HELP[status]


@pytest.mark.parametrize("status", Status)
async def test_what_help_leaves_out_would_be_refused(room: Room, status: Status) -> None:
    await in_status(room, status)
    words = {"assign": "ic <@U0LINUS>", "handoff": "ic <@U0LINUS>", "take": "ops"}
    words |= {
        "archive": "now",
        "severity": "sev3 x",
        "snooze": "1h x",
        "cadence": "1h x",
        "update": "x",
    }
    for command in COMMANDS:
        if command.verb not in ANYWHERE | LOOKING | HELP[status]:
            await room.refused(f"{command.verb} {words.get(command.verb, 'x')}")


@pytest.mark.parametrize("line", ["help severity", "help SEVERITY", "help severity please"])
async def test_help_explains_one_verb(room: Room, line: str) -> None:
    outcome = await helped(room, line, channel=None)
    assert outcome.one is not None
    assert outcome.one.verb == "severity"


async def test_help_for_a_wrong_verb_names_the_nearest(room: Room) -> None:
    assert "Nearest: `/incident declare" in await room.refused("help declair")


@pytest.mark.parametrize(
    "verb", sorted(command.verb for command in COMMANDS if command.place is Place.CHANNEL)
)
@pytest.mark.parametrize("channel", ["C0GENERAL", None])
async def test_what_belongs_to_a_room_is_refused_elsewhere(
    room: Room, verb: str, channel: str | None
) -> None:
    sentence = await room.refused(verb, channel=channel)
    assert sentence.startswith("This is not an incident's channel. Type `/incident list`")


class TakenBackError(Exception):
    """What was done in a transaction is not to stay."""


async def opens_a_form(room: Room, verb: str) -> bool:
    """Tell whether the verb alone opens a form here; nothing of it is kept."""
    found: list[Outcome] = []

    def work(at: Situation) -> None:
        found.append(catalogue.run(at, verb))
        raise TakenBackError

    with contextlib.suppress(TakenBackError, Refusal):
        await room.does(work)
    return any(isinstance(outcome, FormWanted) for outcome in found)


async def test_the_readme_marks_what_opens_a_form_when_it_is_typed_alone(room: Room) -> None:
    rows = [line for line in README.splitlines() if line.startswith("| `/incident ")]
    marked = {row.split()[2].strip("`") for row in rows if "✎" in row}
    opening = set()
    await room.staffed()
    await room.types("note it began")
    for line in ("mitigate rolled back", "resolve no errors", "postmortem"):
        opening |= {c.verb for c in COMMANDS if await opens_a_form(room, c.verb)}
        await room.types(line)
    assert opening == marked
