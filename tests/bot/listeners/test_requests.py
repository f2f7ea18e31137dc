"""Slack's payloads become dataclasses; nothing a person types breaks the reading."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.listeners import happenings, requests
from bot.listeners.requests import Kept
from commands.edit import Wording
from storage.timeline import MessageKey

TEAM = "T0TEAM"


def slash_body(**more: Any) -> dict[str, Any]:
    return {
        "team_id": TEAM,
        "user_id": "U0ADA",
        "channel_id": "C0GENERAL",
        "text": "declare sev1 Checkout returns 500s",
        "trigger_id": "13.37.abc",
        "response_url": "https://hooks.slack.com/commands/1",
        **more,
    }


def event_body(event: dict[str, Any]) -> dict[str, Any]:
    return {"team_id": TEAM, "event_id": "Ev1", "event": event}


def changed(message: dict[str, Any], before: dict[str, Any] | None = None) -> dict[str, Any]:
    return event_body(
        {
            "type": "message",
            "subtype": "message_changed",
            "channel": "C1",
            "message": message,
            "previous_message": before or {},
        }
    )


def test_a_command_is_known_by_its_trigger() -> None:
    said = requests.slash(slash_body())
    assert said.key == "command:13.37.abc"
    assert said.caller.user_id == "U0ADA"
    assert said.text == "declare sev1 Checkout returns 500s"


@pytest.mark.parametrize("text", [None, "", "\x00", "a\x00b", "\ud800", "x" * 50_000])
def test_whatever_is_typed_can_be_stored(text: str | None) -> None:
    read = requests.slash(slash_body(text=text)).text
    assert "\x00" not in read
    assert len(read) <= requests.LONGEST
    read.encode("utf-8")


@given(some.text())
def test_escaping_leaves_nothing_that_slack_would_act_on(text: str) -> None:
    read = requests.escaped(text)
    assert "<" not in read
    assert ">" not in read


def test_a_form_carries_where_it_was_opened() -> None:
    kept = Kept(12, 3, 4, 2, 1, "-,1", "C1", "https://hooks.slack.com/1", None)
    assert Kept.load(kept.dump()) == kept


@pytest.mark.parametrize("text", ["", "{}", "[1]", "{", '{"incident_id": "7; drop"}'])
def test_a_form_that_carries_nothing_of_ours_is_about_nothing(text: str) -> None:
    assert Kept.load(text) == Kept()


def test_a_click_in_a_direct_message_is_about_the_incident_in_its_value() -> None:
    click = requests.click(
        {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": "U0LINUS"},
            "channel": {"id": "D1"},
            "trigger_id": "1",
            "actions": [{"action_id": "no_change", "value": "7", "action_ts": "17.000001"}],
        }
    )
    assert (click.action_id, click.value) == ("no_change", "7")
    assert click.key == "click:17.000001:U0LINUS:no_change"


def test_an_edit_tells_who_edited_and_when() -> None:
    edited = {"ts": "5.0", "user": "U0ADA", "text": "new", "edited": {"user": "U0ADA", "ts": "9.0"}}
    change = happenings.message_change(happenings.event(changed(edited)))
    assert change is not None
    assert change.message == MessageKey(TEAM, "C1", "5.0")
    assert change.wording == Wording("new", (), "9.0")
    assert not change.is_deleted


def test_an_unfurled_link_is_no_edit() -> None:
    same = changed({"ts": "5.0", "text": "same"})
    assert happenings.message_change(happenings.event(same)) is None


def test_a_deleted_message_says_what_it_said_last() -> None:
    body = event_body(
        {
            "type": "message",
            "subtype": "message_deleted",
            "channel": "C1",
            "deleted_ts": "5.0",
            "previous_message": {"ts": "5.0", "user": "U0ADA", "text": "last words"},
        }
    )
    change = happenings.message_change(happenings.event(body))
    assert change is not None
    assert change.is_deleted
    assert change.wording == Wording("last words")


def test_the_stone_left_of_a_deleted_thread_is_a_deletion() -> None:
    stone = {"ts": "5.0", "subtype": "tombstone", "text": "This message was deleted."}
    body = changed(stone, {"ts": "5.0", "text": "last words"})
    change = happenings.message_change(happenings.event(body))
    assert change is not None
    assert change.is_deleted
    assert change.wording == Wording("last words")


def test_values_of_every_element_are_read() -> None:
    fields = requests.submission(
        {
            "team": {"id": TEAM},
            "user": {"id": "U0ADA"},
            "view": {
                "id": "V1",
                "callback_id": "declare",
                "private_metadata": "",
                "state": {
                    "values": {
                        "title": {"value": {"type": "plain_text_input", "value": "It <broke>"}},
                        "severity": {"value": {"selected_option": {"value": "sev1"}}},
                        "options": {"value": {"selected_options": [{"value": "drill"}]}},
                        "summary": {"value": {"type": "plain_text_input", "value": None}},
                    }
                },
            },
        }
    ).fields
    assert fields == {
        "title": "It <broke>",
        "severity": "sev1",
        "options": "drill",
        "summary": "",
    }
