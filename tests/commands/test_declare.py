"""What a line of `/incident declare` declares, and what Slack must be told of it."""

import pytest

from commands.command import Caller, FormWanted, Situation
from commands.declare import LONGEST_TITLE, Declaration, Declared, declare, parse
from commands.errors import Refusal
from commands.policy import Policy
from storage.models import Incident, PromiseState, Role, RoleHeld, Severity, Status, Step
from tests.cast import ADA, CHANNEL, GRACE, NOW, TEAM
from tests.commands.room import MINUTE, Room

OUTAGE = "Checkout returns 500s"
S1, S2, S3, S4 = Severity
LONG = "Checkout returns 500s and " * 20


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (OUTAGE, Declaration(OUTAGE)),
        (f"sev1 {OUTAGE}", Declaration(OUTAGE, S1)),
        (f"SEV-1 {OUTAGE}", Declaration(OUTAGE, S1)),
        (f"s3 {OUTAGE}", Declaration(OUTAGE, S3)),
        (f"4 {OUTAGE}", Declaration(OUTAGE, S4)),
        (f"sev 2: {OUTAGE}", Declaration(OUTAGE, S2)),
        (f"--private {OUTAGE}", Declaration(OUTAGE, private=True)),
        (f"\u2014drill {OUTAGE}", Declaration(OUTAGE, drill=True)),
        (f"\u2013Drill {OUTAGE}", Declaration(OUTAGE, drill=True)),
        (f"sev1 --private --drill {OUTAGE}", Declaration(OUTAGE, S1, private=True, drill=True)),
        (f"--drill sev1 --private {OUTAGE}", Declaration(OUTAGE, S1, private=True, drill=True)),
        (f"--drill --drill {OUTAGE}", Declaration(OUTAGE, drill=True)),
        (f"{OUTAGE} --private", Declaration(OUTAGE, private=True)),
        (f"sev1 {OUTAGE} --drill \u2014private", Declaration(OUTAGE, S1, private=True, drill=True)),
        ("", Declaration("")),
        ("sev1", Declaration("", S1)),
        ("--private", Declaration("", private=True)),
        ("sev1 sev2 differ", Declaration("sev2 differ", S1)),
        ("1 thing broke", Declaration("thing broke", S1)),
        ("500s on checkout", Declaration("500s on checkout")),
        ("-1 replicas left", Declaration("-1 replicas left")),
        ("-- nothing works", Declaration("-- nothing works")),
        ("git push --force is broken", Declaration("git push --force is broken")),
        ("🔥🔥🔥", Declaration("🔥🔥🔥")),
        ("sev1 :fire:", Declaration(":fire:", S1)),
        ("התשלום נכשל", Declaration("התשלום נכשל")),
        ("<!channel> wake up", Declaration("@channel wake up")),
        ("&lt;!channel&gt; R&amp;D", Declaration("<!channel> R&D")),
        ("<@U0GRACE|grace> cannot log in", Declaration("@grace cannot log in")),
        ("Checkout\nreturns\x00\t500s\x07", Declaration(OUTAGE)),
        ("half \ud83d a character", Declaration("half a character")),
        ("\u200f\u202e \u200d", Declaration("")),
    ],
)
def test_a_line_declares(line: str, expected: Declaration) -> None:
    assert parse(line) == expected


def test_a_long_sentence_is_cut_for_the_title_and_kept_whole_as_the_summary() -> None:
    found = parse(f"sev1 {LONG} R&amp;D")
    assert len(found.title) <= LONGEST_TITLE
    assert LONG.startswith(found.title)
    assert found.summary == f"{LONG}R&amp;D"


@pytest.mark.parametrize("flag", ["--prviate", "--secret", "\u2014privat", "--drills", "--sev1"])
def test_a_flag_that_is_none_is_refused_before_anything_is_public(flag: str) -> None:
    with pytest.raises(Refusal, match=r"--drill and --service <name>\. Usage: `/incident declare"):
        parse(f"sev1 {flag} Customer data is in the logs")


@pytest.mark.parametrize("word", ["sev0", "SEV-9", "sev5:", "severity10", "--drill sev7"])
def test_a_severity_that_is_none_becomes_no_title(word: str) -> None:
    with pytest.raises(Refusal, match=r"is not a severity; use sev1 to sev4\. Usage: `/incident"):
        parse(f"{word} All is down")


@pytest.mark.parametrize("title", ["Sevilla is down", "seven hosts are down", "7 hosts are down"])
def test_what_only_begins_like_a_severity_is_a_title(title: str) -> None:
    assert parse(title) == Declaration(title, None)


@pytest.mark.parametrize("line", ["--private", "--drill sev1"])
async def test_flags_alone_are_refused_because_the_title_is_missing(room: Room, line: str) -> None:
    assert "A title is missing" in await room.refused(f"declare {line}", channel=None)


@pytest.mark.parametrize(
    ("line", "filled"), [("declare", ()), ("declare sev1", (("severity", "sev1"),))]
)
async def test_without_a_title_a_form_asks_for_it(
    room: Room, line: str, filled: tuple[tuple[str, str], ...]
) -> None:
    assert await room.types(line, channel=None) == FormWanted("declare", filled=filled)
    assert await room.rows(Incident) == []


async def test_a_form_without_a_title_says_so_beside_the_field(room: Room) -> None:
    sentence = await room.refuses(lambda at: declare(at, Declaration(" ")), by=ADA)
    assert sentence == "Say in a few words what is wrong."


async def test_a_declaration_records_who_said_what_when(any_room: Room) -> None:
    outcome = await any_room.types(f"declare sev1 {OUTAGE}", by=ADA, channel="C0GENERAL")
    assert isinstance(outcome, Declared)
    assert (outcome.number, outcome.title, outcome.severity) == (1, OUTAGE, S1)
    found = await any_room.incident()
    assert (found.status, found.reporter_id) == (Status.DECLARED, ADA)
    assert (found.detected_at, found.declared_at) == (NOW, NOW)
    assert await any_room.timeline() == [f"declared SEV1: {OUTAGE}", "became commander for now"]


async def test_the_declarer_commands_for_now(any_room: Room) -> None:
    await any_room.types(f"declare {OUTAGE}", by=ADA)
    (held,) = await any_room.rows(RoleHeld)
    assert (held.role, held.user_id, held.provisional) == (Role.COMMANDER, ADA, True)


async def test_the_first_update_is_promised_one_cadence_from_now(any_room: Room) -> None:
    await any_room.types(f"declare sev1 {OUTAGE}", by=ADA)
    found = await any_room.incident()
    assert found.update_due_at == NOW + 15 * MINUTE
    assert found.ask_at == NOW + 12 * MINUTE
    (promised,) = await any_room.promises()
    assert (promised.due_at, promised.state) == (NOW + 15 * MINUTE, PromiseState.OPEN)


async def test_a_sev4_promises_nothing(room: Room) -> None:
    await room.types(f"declare sev4 {OUTAGE}", by=ADA)
    found = await room.incident()
    assert (found.update_due_at, found.ask_at) == (None, None)
    assert await room.promises() == []


async def test_whoever_is_unsure_gets_the_house_s_default(room: Room) -> None:
    room.policy = Policy(default_severity=S3)
    await room.types(f"declare {OUTAGE}", by=ADA)
    assert (await room.incident()).severity is S3


async def test_numbers_count_up_in_each_workspace(any_room: Room) -> None:
    numbers = []
    for team in (TEAM, TEAM, "T0OTHER", TEAM):
        outcome = await any_room.types(f"declare {OUTAGE}", by=ADA, team=team)
        assert isinstance(outcome, Declared)
        numbers.append(outcome.number)
    assert numbers == [1, 2, 1, 3]


async def test_everything_that_slack_is_told_waits_for_the_channel_alone(any_room: Room) -> None:
    await any_room.types(f"declare {OUTAGE}", by=ADA)
    steps = await any_room.rows(Step)
    opening = next(step for step in steps if step.kind == "open_channel")
    card = next(step for step in steps if step.kind == "card")
    waits_for = {(step.kind, step.after_id) for step in steps}
    assert waits_for == {
        ("open_channel", None),
        ("look_up_person", None),
        *((kind, opening.id) for kind in ("invite", "tell_ready", "direct")),
        *((kind, opening.id) for kind in ("card", "topic", "announce")),
        *((kind, card.id) for kind in ("pin_card", "bookmark")),
    }
    assert len(steps) == len(waits_for)


async def test_the_declarer_is_told_where_they_asked(room: Room) -> None:
    caller = Caller(TEAM, ADA, "slash", "C0GENERAL", response_url="https://example.com/answer")
    await room.database.transaction(
        lambda session: declare(
            Situation(session, caller, NOW, Policy()), Declaration(OUTAGE, private=True)
        )
    )
    (told,) = await room.steps("tell_ready")
    assert told.payload == {"user": ADA, "response_url": "https://example.com/answer"}


async def test_the_message_it_came_from_is_kept_and_bookmarked(room: Room) -> None:
    link = "https://acme.slack.com/archives/C1/p1772633100000000"
    await room.does(lambda at: declare(at, Declaration(OUTAGE, source_permalink=link)), by=ADA)
    assert (await room.incident()).source_permalink == link
    assert [step.payload["to"] for step in await room.steps("bookmark")] == ["card", "source"]


@pytest.mark.parametrize(("flag", "announced"), [("", "C0ALL"), ("--private ", None)])
async def test_only_what_is_public_is_announced(
    room: Room, flag: str, announced: str | None
) -> None:
    room.policy = Policy(announce_channel="C0ALL")
    await room.types(f"declare {flag}{OUTAGE}", by=ADA)
    assert (await room.incident()).announcement_channel_id == announced


async def test_a_title_that_looks_like_markup_notifies_nobody_in_the_timeline(room: Room) -> None:
    await room.types("declare &lt;!channel&gt; R&amp;D", by=ADA)
    assert (await room.incident()).title == "<!channel> R&D"
    assert (await room.timeline())[0] == "declared SEV2: &lt;!channel&gt; R&amp;D"


async def test_two_incidents_at_once_have_rooms_of_their_own(any_room: Room) -> None:
    await any_room.declared()
    await any_room.declared("sev2 Search is slow", channel="C0INC2")
    await any_room.types("ack", by=GRACE, channel="C0INC2")
    states = [incident.status for incident in await any_room.rows(Incident)]
    assert states == [Status.DECLARED, Status.ACKNOWLEDGED]


async def test_another_workspace_with_the_same_channel_id_is_another_room(any_room: Room) -> None:
    await any_room.declared()
    sentence = await any_room.refused("ack", team="T0OTHER", channel=CHANNEL)
    assert sentence.startswith("This is not an incident's channel.")


@pytest.mark.parametrize(
    ("line", "title", "services"),
    [
        ("--service checkout sev1 All is down", "All is down", ("checkout",)),
        ("sev1 --service=checkout,search All is down", "All is down", ("checkout", "search")),
        ("sev1 All is down --service checkout", "All is down", ("checkout",)),
        ("All is down --service a --drill --service b", "All is down", ("a", "b")),
        ("--SERVICE a All is down --service=b", "All is down", ("b", "a")),
        ("\u2014service checkout All is down", "All is down", ("checkout",)),
        ("The flag --service x is ignored by the tool", None, ()),
        ("The self --services are down", None, ()),
        ("Customer service is down", None, ()),
    ],
)
def test_services_are_named_by_a_flag_at_either_end(
    line: str, title: str | None, services: tuple[str, ...]
) -> None:
    found = parse(line)
    assert (found.title, found.services) == (title or line, services)


@pytest.mark.parametrize("line", ["All is down --service", "sev1 --service", "--service= x y"])
async def test_the_flag_alone_asks_for_the_name(room: Room, line: str) -> None:
    assert "Usage: `/incident declare" in await room.refused(f"declare {line}", channel=None)
