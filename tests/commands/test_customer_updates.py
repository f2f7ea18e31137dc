"""Telling customers: who may, of which incident, and what is left of it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlmodel import select

from commands import customer_updates, customers, status_page
from commands.command import FormWanted, Situation
from commands.errors import Refusal
from commands.policy import Policy, StatusPage
from commands.telling import Typed
from storage import telling as stored
from storage.models import Incident, PublicState, PublicUpdate, RoleHeld, Status
from storage.models.words import NOT_COUNTED
from tests.cast import ADA, GRACE, LINUS, NOW
from tests.commands.room import MINUTE, Room

PAGE = StatusPage("Status", "https://status.example.com/")
SAID = Typed("Payments fail", "investigating", "Some payments fail.")


@pytest.fixture
def page(room: Room) -> Room:
    """Give a room where customers are told, once the commander has approved it."""
    room.policy = Policy(status_page=replace(PAGE, approval=True))
    return room


def write(at: Situation, said: Typed = SAID) -> PublicUpdate:
    incident = at.incident()
    customer_updates.write(at, incident, said)
    waits = stored.waiting(at.session, incident.key)
    assert waits is not None
    return waits


def publish(at: Situation) -> None:
    incident = at.incident()
    waits = stored.waiting(at.session, incident.key)
    assert waits is not None
    customer_updates.publish(at, incident, waits)


def nobody_commands(at: Situation) -> None:
    for held in at.session.exec(select(RoleHeld)):
        held.until_at = NOW


def now_in(status: Status) -> Callable[[Situation], None]:
    def work(at: Situation) -> None:
        at.incident().status = status

    return work


async def test_while_nobody_commands_whoever_takes_command_says_so(page: Room) -> None:
    await page.declared()
    await page.does(nobody_commands)
    await page.does(write, LINUS)
    refused = await page.refuses(publish, LINUS)
    assert "Nobody commands: `/incident take commander`" in refused
    await page.types("take commander", LINUS)
    await page.does(publish, LINUS)
    (update,) = await page.rows(PublicUpdate)
    assert (update.written_by, update.approved_by) == (LINUS, LINUS)


async def test_only_the_commander_declines(page: Room) -> None:
    await page.declared()
    await page.types("take commander", GRACE)
    await page.does(write, LINUS)

    def decline(at: Situation) -> None:
        incident = at.incident()
        waits = stored.waiting(at.session, incident.key)
        assert waits is not None
        customer_updates.decline(at, incident, waits, "not like this")

    assert "Only the commander" in await page.refuses(decline, ADA)
    await page.does(decline, GRACE)
    assert [row.withdrawn_by for row in await page.rows(PublicUpdate)] == [GRACE]
    assert [one.payload["user"] for one in await page.steps("direct")][-1] == LINUS


@pytest.mark.parametrize("status", NOT_COUNTED)
async def test_of_what_was_none_customers_hear_only_the_end(page: Room, status: Status) -> None:
    await page.declared()
    await page.does(now_in(status))
    refused = await page.refuses(write, ADA)
    assert "Customers were told nothing of it" in refused
    await page.does(now_in(Status.ACKNOWLEDGED))
    await page.does(write, ADA)
    await page.does(publish, ADA)
    await page.does(now_in(status))
    form = await page.does(lambda at: customers.wanted(at, at.incident()), ADA)
    assert dict(form.filled)["state"] == PublicState.RESOLVED.value


async def test_what_waits_is_offered_with_what_fits_the_phase(page: Room) -> None:
    await page.declared()
    await page.does(write, ADA)
    form = await page.does(lambda at: customers.wanted(at, at.incident()), ADA)
    assert dict(form.filled)["state"] == PublicState.INVESTIGATING.value
    await page.does(now_in(Status.RESOLVED))
    form = await page.does(lambda at: customers.wanted(at, at.incident()), ADA)
    assert isinstance(form, FormWanted)
    assert dict(form.filled)["state"] == PublicState.RESOLVED.value
    assert dict(form.filled)["customers"] == SAID.text


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (Typed("", "investigating", "Cards fail."), "title"),
        (Typed("Cards fail", "investigating", " \n "), "customers"),
        (Typed("Cards fail", "nearly", "Cards fail."), "state"),
        (Typed("x" * 101, "investigating", "Cards fail."), "title"),
        (Typed("Cards fail", "investigating", "x" * 1001), "customers"),
        (Typed("Ask @grace", "investigating", "Cards fail."), "title"),
        (Typed("Cards fail", "investigating", "See INC-1-checkout in Slack"), "customers"),
    ],
)
async def test_what_is_wrong_is_said_beside_its_field(page: Room, typed: Typed, field: str) -> None:
    await page.declared()

    def work(at: Situation) -> None:
        incident: Incident = at.incident()
        incident.channel_name = "inc-1-checkout"
        customer_updates.write(at, incident, typed)

    with pytest.raises(Refusal) as refused:
        await page.does(work)
    assert refused.value.field == field
    assert await page.rows(PublicUpdate) == []


@pytest.mark.parametrize("line", ["customers", "customers write", "customers withdraw"])
async def test_without_a_page_it_says_what_to_do_instead(room: Room, line: str) -> None:
    await room.declared()
    assert "`/incident update`" in await room.refused(line)


PLAIN = replace(PAGE, approval=False)


async def told(room: Room, title: str, text: str) -> None:
    """Write and publish a further update, a minute later."""
    room.later(MINUTE)
    await room.does(lambda at: write(at, Typed(title, "investigating", text)), ADA)
    await room.does(publish, ADA)


def corrected(row: int, title: str, text: str) -> Callable[[Situation], None]:
    """Return what publishes something in place of the update that stands in this row."""

    def work(at: Situation) -> None:
        incident = at.incident()
        before = stored.standing(at.session, incident.key)[row]
        typed = Typed(title, "investigating", text)
        customer_updates.write(at, incident, typed, before)
        publish(at)

    return work


def withdrawn(row: int) -> Callable[[Situation], None]:
    def work(at: Situation) -> None:
        incident = at.incident()
        update = stored.standing(at.session, incident.key)[row]
        customer_updates.withdraw(at, incident, update, "it was wrong")

    return work


async def called(room: Room) -> tuple[str, str, str]:
    """Return what it is called: on the page, by `/incident customers`, in the next form."""

    def page(at: Situation) -> str:
        found = status_page.board(status_page.told(at.session, at.now), PLAIN, {}, at.now)
        return next((trouble.title for trouble in (*found.current, *found.past)), "")

    shown = await room.does(lambda at: customers.show(at, at.incident()), ADA)
    form = await room.does(lambda at: customers.wanted(at, at.incident()), ADA)
    return await room.does(page), shown.title, dict(form.filled)["title"]


async def test_what_it_is_called_follows_what_customers_read(room: Room) -> None:
    """A correction of an older update, or one taken back, leaves one title and not two."""
    room.policy = Policy(status_page=PLAIN)
    await room.declared()
    await told(room, "Cards fail", "Some cards fail.")
    await told(room, "Payments fail", "All payments fail.")
    await room.does(corrected(0, "Cards fail", "Some of the cards fail."), ADA)
    assert set(await called(room)) == {"Payments fail"}
    await room.does(withdrawn(-1), ADA)
    assert set(await called(room)) == {"Cards fail"}
    await room.does(withdrawn(-1), ADA)
    assert set(await called(room)) == {""}


async def test_the_same_words_are_not_told_twice(room: Room) -> None:
    room.policy = Policy(status_page=PLAIN)
    await room.declared()
    await told(room, "Cards fail", "Some cards fail.")

    def again(at: Situation) -> None:
        write(at, Typed("", "investigating", " Some cards fail.\n"))

    assert "Customers read exactly this already" in await room.refuses(again, LINUS)
    refused = await room.refuses(corrected(0, "Cards fail", "Some cards fail."), LINUS)
    assert "Customers read exactly this already" in refused
    await room.does(lambda at: write(at, Typed("", "identified", "Some cards fail.")), LINUS)
    await room.does(lambda at: write(at, Typed("All fail", "investigating", "Some cards fail.")))


async def test_a_correction_of_an_older_update_is_shown_under_the_title_it_will_have(
    room: Room,
) -> None:
    room.policy = Policy(status_page=PLAIN)
    await room.declared()
    await told(room, "Cards fail", "Some cards fail.")
    await told(room, "Payments fail", "All payments fail.")

    def correct(at: Situation) -> tuple[FormWanted, str]:
        incident = at.incident()
        older = stored.standing(at.session, incident.key)[0]
        form = customers.correct_wanted(at, incident, older)
        done = customers.send(
            at, incident, Typed("", "investigating", "Some."), form.version, form.stood
        )
        return form, done.preview.title

    form, title = await room.does(correct, ADA)
    assert dict(form.filled)["older"] == "on"
    assert title == "Payments fail"
    await room.does(publish, ADA)
    assert [row.title for row in await room.rows(PublicUpdate)][-1] == "Cards fail"
