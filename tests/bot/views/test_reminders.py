"""Reminders ask those who can act, and go quiet when they have been answered."""

import pytest

from bot.views import actions, offers, reminders
from bot.views.duties import DUTIES
from commands.remind import HERE
from storage.models import HandoffState, Role
from tests.bot.views.reading import buttons, called, labels, words
from tests.bot.views.samples import CLOSED, DUE, WORDS, facts, key_entries, offer, reminder
from tests.cast import ADA, GRACE, LINUS

ASKED = {1: LINUS, 2: LINUS, 3: GRACE, 4: f"{ADA} {GRACE}", 5: HERE, 6: f"{LINUS} {GRACE}"}


@pytest.mark.parametrize("step", ASKED)
def test_a_reminder_has_three_buttons_that_name_incident_and_reminder(step: int) -> None:
    drawn = reminders.draw(facts(), reminder(step, ASKED[step], id=9))
    assert labels(drawn) == ["Write update", "No change", "Snooze"]
    ids = [button["action_id"] for button in buttons(drawn)]
    assert ids == [actions.WRITE_UPDATE, actions.NO_CHANGE, actions.SNOOZE]
    assert [button["value"] for button in buttons(drawn)] == ["7", "7:9", "7:9"]


def test_a_promise_can_be_put_off_only_once() -> None:
    drawn = reminders.draw(facts(snoozed_until=DUE), reminder(2, round=1))
    assert labels(drawn) == ["Write update", "No change"]
    assert "Put off once" in words(drawn)


def test_a_heads_up_is_private_and_calls_nobody() -> None:
    drawn = reminders.draw(facts(), reminder(1))
    assert called(drawn) == set()
    assert drawn.text.startswith("Update due by <!date^1772633100^{time}|14:05 UTC>")


@pytest.mark.parametrize("step", [2, 3, 4, 5, 6])
def test_a_reminder_calls_exactly_those_who_are_asked(step: int) -> None:
    drawn = reminders.draw(facts(), reminder(step, ASKED[step]))
    asked = {"!here" if who == HERE else f"@{who}" for who in ASKED[step].split()}
    assert called(drawn) == asked
    assert all(words(drawn).count(who) == 1 for who in asked)


def test_a_telephone_shows_which_incident_a_reminder_is_about() -> None:
    said = reminders.draw(facts(), reminder(2)).text
    assert said.startswith(f"Update due now, <@{LINUS}>.")
    assert said.endswith("Incident 12: Checkout returns 500s.")


@pytest.mark.parametrize("step", [3, 4, 5, 6])
def test_an_escalation_says_since_when_it_is_overdue(step: int) -> None:
    drawn = reminders.draw(facts(), reminder(step, ASKED[step]))
    assert "overdue" in drawn.text
    assert "promised by <!date^1772633100^{time}|14:05 UTC>" in words(drawn)


@pytest.mark.parametrize(
    ("step", "before"),
    [
        (2, ""),
        (3, "Asked before: the communications lead"),
        (4, "Asked before: the communications lead, the commander"),
        (5, "the communications lead, the commander, the operations lead, the declarer"),
        (6, "Asked 4 times before"),
    ],
)
def test_an_escalation_says_who_was_asked_before(step: int, before: str) -> None:
    said = words(reminders.draw(facts(), reminder(step, ASKED[step])))
    assert before in said
    assert ("Asked" in said) == bool(before)


def test_without_a_communications_lead_the_commander_was_asked_first() -> None:
    alone = facts({Role.COMMANDER: GRACE})
    said = words(reminders.draw(alone, reminder(4, ADA)))
    assert "Asked before: the commander" in said
    assert "the declarer" in words(reminders.draw(facts({}), reminder(3, ADA)))


def test_a_reminder_says_which_incident_and_when_the_last_update_was() -> None:
    said = words(reminders.draw(facts(), reminder(2)))
    assert "Checkout returns 500s" in said
    assert "<#C0INC1>" in said
    assert "No update has been posted yet" in said
    told = words(reminders.draw(facts(last_update_at=DUE), reminder(2)))
    assert "Last update <!date^1772634000^{time}|14:20 UTC>" in told


@pytest.mark.parametrize("how", CLOSED)
def test_a_closed_reminder_is_one_calm_line(how: str) -> None:
    drawn = reminders.draw_closed(
        facts(), reminder(5, HERE, closed_as=how, closed_by=GRACE), "D0GRACE"
    )
    assert buttons(drawn) == []
    assert len(drawn.blocks) == 1
    assert called(drawn) <= {f"@{GRACE}"}


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("answered", f"Answered by <@{GRACE}>"),
        ("snoozed", f"by <@{GRACE}>"),
        ("passed on", "Asked again in <#"),
        ("withdrawn", "No longer needed"),
    ],
)
def test_a_closed_reminder_says_what_became_of_it(how: str, said: str) -> None:
    closed = reminder(2, closed_as=how, closed_by=GRACE)
    assert said in reminders.draw_closed(facts(), closed, "D0GRACE").text


def test_a_reminder_in_the_incidents_channel_does_not_say_which_incident_it_is() -> None:
    about = facts()
    asked = reminders.draw(about, reminder(2), str(about.incident.channel_id))
    assert "incident 12" not in words(asked)
    assert "incident 12" in words(reminders.draw(about, reminder(2), "D0GRACE"))
    assert "Incident 12: " in asked.text  # the notification is read elsewhere


def test_a_closed_reminder_in_the_incidents_channel_does_not_name_that_channel() -> None:
    about, closed = facts(), reminder(2, closed_as="passed on")
    said = reminders.draw_closed(about, closed, str(about.incident.channel_id)).text
    assert said.startswith("➡️ Asked again: the update due at ")
    assert "incident 12" not in said


def test_a_snoozed_reminder_says_until_when() -> None:
    closed = reminder(2, closed_as="snoozed", closed_by=GRACE)
    later = reminders.draw_closed(facts(snoozed_until=DUE), closed, "D0GRACE")
    assert "until 4 Mar 2026, 14:20 UTC" in later.text


def test_an_offer_briefs_the_person_and_asks() -> None:
    about = facts(summary="Cards fail")
    tried = {"tried": key_entries(WORDS)}
    drawn = offers.draw(about, offer(), tried)
    said = words(drawn)
    assert labels(drawn) == ["Accept", "Decline"]
    assert {button["value"] for button in buttons(drawn)} == {"3"}
    assert drawn.text.startswith("Will you be the commander?")
    for fact in (
        DUTIES[Role.COMMANDER].short,
        "Cards fail",
        "in triage",
        "|14:20 UTC>",
        ADA,
        WORDS,
    ):
        assert fact in said


@pytest.mark.parametrize("state", HandoffState)
def test_an_answered_offer_has_no_buttons(state: HandoffState) -> None:
    drawn = offers.draw_closed(facts(), offer(state))
    assert buttons(drawn) == []
    assert called(drawn) == set()
