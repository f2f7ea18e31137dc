"""What the bot says in channels, threads and direct messages."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bot.delivery import messages, moving, reports
from bot.views import notices
from bot.views.duties import DUTIES
from bot.views.message import Message
from commands import catalogue, outbound
from commands.canvas import REFUSED
from commands.catchup import CAUGHT_UP
from commands.rules.lifecycle import MOVES
from storage.models import Role, Status
from tests.bot.views.reading import called, words
from tests.bot.views.samples import data, facts
from tests.cast import ADA, BARBARA, CHANNEL, GRACE, LINUS

COMMANDS = Path(outbound.__file__).parent
# Where the name stands among the arguments.
NAMED_AT = {"notice": 2, "announce_reply": 2, "direct": 3, "whisper": 3, "replace": 3}
NAMED_AT |= {"tell": 2, "ask_archive": 2, "tell_service": 2, "ask_once": 2}
NAMING = ("outbound", "following", "questions")
CONSTANTS = {"CAUGHT_UP": CAUGHT_UP}
UPDATES = ("ack", "mitigate", "reopen", "severity", "update", "cadence")


# What comes in the channel with a button that nobody has to press now.
CAN_WAIT = {"resolve", "postmortem"}


def names_in(source: str, *, by: Mapping[str, int] = NAMED_AT) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if isinstance(node.func.value, ast.Name) and node.func.value.id in NAMING:
            position = by.get(node.func.attr)
            if position is not None:
                yield from name_of(node.args[position])


def name_of(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant):
        yield str(argument.value)
    elif isinstance(argument, ast.Name) and argument.id == "verb":
        yield from MOVES
    elif isinstance(argument, ast.Name) and argument.id in CONSTANTS:
        yield CONSTANTS[argument.id]
    else:
        pytest.fail(f"which notice is {ast.unparse(argument)}?")


def test_every_notice_that_commands_name_is_drawn_and_none_besides() -> None:
    sources = [path.read_text() for path in COMMANDS.glob("*.py")]
    named = {name for source in sources for name in names_in(source)}
    named |= {reports.NOTICE, moving.AWAY, moving.BEHIND, REFUSED}
    assert named == set(notices.NOTICES)


def test_what_asks_in_the_channel_stands_there_also_while_it_is_to_be_quiet() -> None:
    """In the card's thread nobody would see that somebody waits for them."""
    in_channel = {name: NAMED_AT[name] for name in ("notice", "ask_once")}
    sources = [path.read_text() for path in COMMANDS.glob("*.py")]
    named = {name for source in sources for name in names_in(source, by=in_channel)}
    asking = {name for name in named if has_buttons(notices.draw(name, facts(), data()))}
    assert asking >= CAN_WAIT
    assert asking - CAN_WAIT <= messages.LOUD


def has_buttons(message: Message) -> bool:
    return any(block["type"] == "actions" or "accessory" in block for block in message.blocks)


@pytest.mark.parametrize("name", UPDATES)
def test_onlookers_always_hear_when_the_next_update_is_due(name: str) -> None:
    promised = notices.draw(name, facts(), data())
    assert "Next update by <!date^1772634000^{time}|14:20 UTC>." in words(promised)
    assert "Next update by" in promised.text
    nothing = notices.draw(name, facts(), data(next_due=None))
    assert "No further update is promised until something changes." in words(nothing)


@pytest.mark.parametrize(
    ("name", "status"), [("resolve", "resolved"), ("update", "resolved"), ("update", "closed")]
)
def test_after_resolving_no_further_update_is_planned(name: str, status: str) -> None:
    last = notices.draw(name, facts(), data(status=status, next_due=None))
    assert "No further update is planned." in words(last)


def test_a_due_time_on_another_day_names_the_day() -> None:
    later = data(next_due=data()["next_due"] + 86_400)
    assert "by {date_short_pretty} at {time}" in words(notices.draw("update", facts(), later))


def test_an_update_says_how_bad_it_is_and_where_things_stand() -> None:
    said = words(notices.draw("update", facts(), data()))
    assert "Update 3" in said
    assert "🔴 SEV1 · 🔍 in triage" in said
    assert "We roll back release 412" in said


@pytest.mark.parametrize("name", [*UPDATES, "resolve", "cancel", "snooze"])
def test_a_notice_calls_nobody_but_the_person_who_acted(name: str) -> None:
    assert called(notices.draw(name, facts(), data())) == {f"@{ADA}"}


def test_a_new_role_calls_its_holder_and_nobody_else() -> None:
    given = data(user=LINUS, previous=GRACE)
    assert called(notices.draw("role_given", facts(), given)) == {f"@{LINUS}"}


def test_a_handoff_calls_those_who_must_act() -> None:
    assert called(notices.draw("handoff_asked", facts(), data())) == {f"@{LINUS}", f"@{ADA}"}
    assert called(notices.draw("handoff_declined", facts(), data())) == {f"@{LINUS}", f"@{GRACE}"}


@pytest.mark.parametrize("name", notices.NOTICES)
def test_every_notice_in_a_drill_says_that_it_is_one(name: str) -> None:
    drawn = notices.draw(name, facts(drill=True), data())
    assert drawn.text.startswith("🧪 DRILL · ")
    assert words(drawn).startswith("🧪 DRILL · ")


@pytest.mark.parametrize("role", Role)
def test_the_new_holder_learns_what_the_role_does_and_what_to_type(role: Role) -> None:
    said = words(notices.draw("role_instructions", facts(), data(role=role.value)))
    assert DUTIES[role].short in said
    assert f"<#{CHANNEL}>" in said
    assert f"`/incident handoff {role.value} &lt;@user&gt;`" in said


@pytest.mark.parametrize("role", Role)
def test_instructions_quote_the_usage_lines_as_they_are(role: Role) -> None:
    usages = {command.usage for command in catalogue.COMMANDS}
    usages |= {f"handoff {other.value} <@user>" for other in Role}
    assert set(DUTIES[role].commands) <= usages


def test_who_declared_it_commands_only_for_now() -> None:
    given = data(role="commander", user=ADA, provisional=True)
    said = words(notices.draw("role_instructions", facts(), given))
    assert "You are the commander for now" in said
    assert "until somebody else does" in said


def test_the_scribe_learns_which_reactions_are_tags() -> None:
    usual = words(notices.draw("role_instructions", facts(), data(role="scribe")))
    assert ":pushpin: event" in usual
    own = data(role="scribe", tags={"bug": "finding"})
    assert ":bug: finding" in words(notices.draw("role_instructions", facts(), own))


def test_who_may_not_tag_learns_who_may() -> None:
    said = words(notices.draw("may_not_tag", facts(), {}))
    assert f"<@{BARBARA}> and the commander" in said
    others = words(notices.draw("may_not_tag", facts({}), {}))
    assert "whoever declared it, holds a role or held one" in others


def test_what_could_not_be_done_comes_with_the_mend() -> None:
    given = {"what": "pin the incident's card", "mend": "Unpin something first."}
    said = words(notices.draw("delivery_failed", facts(), given))
    assert "I could not pin the incident's card." in said
    assert "Unpin something first." in said


def test_a_slower_rhythm_is_said_as_one() -> None:
    off = data(every="off", next_due=None)
    assert "Updates only at changes" in words(notices.draw("cadence", facts(), off))
    usual = words(notices.draw("cadence", facts(), data(every="15m", own=False)))
    assert "Updates every 15m" in usual
    assert "as usual for 🔴 SEV1" in usual


@pytest.mark.parametrize(
    ("before", "after", "doing"), [("sev2", "sev1", "raised"), ("sev1", "sev3", "lowered")]
)
def test_a_new_severity_is_raised_or_lowered(before: str, after: str, doing: str) -> None:
    said = words(notices.draw("severity", facts(), data(before=before, after=after)))
    assert f"Severity {doing}" in said


def test_an_update_of_the_past_shows_the_state_it_was_written_in() -> None:
    later = facts(status=Status.MITIGATED)
    assert "🔍 in triage" in words(notices.draw("update", later, data()))


def test_a_reminder_in_place_of_an_owner_who_has_left_says_so() -> None:
    said = words(notices.draw("postmortem_due", facts(), data()))
    assert f"<@{GRACE}> owns the review and has left. `/incident review &lt;@user&gt;`" in said
    assert "has left" not in words(notices.draw("postmortem_due", facts(), data(gone=None)))
