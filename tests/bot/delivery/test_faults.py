"""What each of Slack's answers means, and what a person is told about it."""

import pytest

from bot.delivery import faults
from bot.delivery.faults import Call, Passing, Refused
from bot.views import mends

POST = Call("chat.postMessage", "C0ORDERS", None)


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("conversations.invite", "already_in_channel"),
        ("conversations.invite", "cant_invite_self"),
        ("pins.add", "already_pinned"),
        ("reactions.add", "already_reacted"),
        ("reactions.remove", "no_reaction"),
    ],
)
def test_what_is_the_case_already_is_success(method: str, code: str) -> None:
    assert faults.is_success(method, code)
    assert not faults.is_success("chat.postMessage", code)


@pytest.mark.parametrize(
    ("code", "status", "waits"),
    [
        ("ratelimited", 429, True),
        ("", 429, True),
        ("ratelimited", 200, True),
        ("rate_limited", 200, True),
        ("too_many_requests", 200, True),
        ("internal_error", 200, False),
        ("", 503, False),
    ],
)
def test_slack_asks_to_wait_by_status_or_by_word(code: str, status: int, *, waits: bool) -> None:
    assert faults.is_wait(code, status) is waits


@pytest.mark.parametrize(
    ("answer", "status", "code", "token"),
    [
        ({"error": "internal_error"}, 200, "internal_error", False),
        ({"error": "fatal_error"}, 200, "fatal_error", False),
        ({"error": "service_unavailable"}, 503, "service_unavailable", False),
        ({"error": "request_timeout"}, 200, "request_timeout", False),
        ({"error": "team_added_to_org"}, 200, "team_added_to_org", False),
        ({"error": "external_channel_migrating"}, 200, "external_channel_migrating", False),
        ({"error": "update_failed"}, 200, "update_failed", False),
        ({}, 500, "http_500", False),
        ({}, 502, "http_502", False),
        ({}, 200, "http_200", False),
        ({}, 403, "http_403", False),
        ({"error": "is_archived"}, 500, "is_archived", False),
        ({"error": "token_revoked"}, 200, "token_revoked", True),
        ({"error": "account_inactive"}, 200, "account_inactive", True),
        ({"error": "invalid_auth"}, 200, "invalid_auth", True),
        ({"error": "not_authed"}, 200, "not_authed", True),
        ({"error": "token_expired"}, 200, "token_expired", True),
    ],
)
def test_what_passes_is_tried_again(
    answer: dict[str, str], status: int, code: str, *, token: bool
) -> None:
    fault = faults.judge(POST, answer, status)
    assert isinstance(fault, Passing)
    assert (fault.code, fault.token) == (code, token)


@pytest.mark.parametrize(
    ("method", "code", "mend"),
    [
        (
            "chat.postMessage",
            "not_in_channel",
            "Add me to <#C0ORDERS>: type `/invite @Sitrep` there.",
        ),
        ("chat.postMessage", "is_archived", "<#C0ORDERS> is archived: unarchive it."),
        (
            "chat.postMessage",
            "channel_not_found",
            "I cannot see <#C0ORDERS>: if it still exists, type `/invite @Sitrep` there.",
        ),
        (
            "chat.postMessage",
            "restricted_action_read_only_channel",
            "Only some people may post in <#C0ORDERS>: an admin has to let Sitrep do so.",
        ),
        (
            "conversations.create",
            "restricted_action",
            (
                "A workspace setting forbids new channels: ask a Slack admin to let Sitrep "
                "create them."
            ),
        ),
        ("pins.add", "restricted_action", "Ask a workspace admin to let apps pin messages."),
        (
            "chat.postMessage",
            "restricted_action",
            "A workspace setting forbids it: ask a Slack admin to let Sitrep do this.",
        ),
        (
            "conversations.invite",
            "user_is_restricted",
            "<@U0ADA> is a guest: a workspace admin has to add them to <#C0ORDERS>.",
        ),
        (
            "conversations.invite",
            "cant_invite",
            "<@U0ADA> cannot be invited by an app: ask a person to add them to <#C0ORDERS>.",
        ),
        (
            "pins.add",
            "too_many_pins",
            "<#C0ORDERS> has as many pins as Slack allows: remove one.",
        ),
        (
            "chat.postMessage",
            "invalid_blocks",
            "This is a mistake in Sitrep: please report it with the code `invalid_blocks`.",
        ),
        (
            "chat.postMessage",
            "brand_new_error",
            (
                "Slack answers `brand_new_error` to `chat.postMessage`: "
                "docs.slack.dev/reference/methods/chat.postMessage says why."
            ),
        ),
    ],
)
def test_what_slack_refuses_comes_with_its_mend(method: str, code: str, mend: str) -> None:
    fault = faults.judge(Call(method, "C0ORDERS", "U0ADA"), {"error": code}, 200)
    assert isinstance(fault, Refused)
    assert fault.mend == mend


def test_a_missing_scope_is_named() -> None:
    fault = faults.judge(
        Call("pins.add", "C0ORDERS"), {"error": "missing_scope", "needed": "pins:write"}, 200
    )
    assert isinstance(fault, Refused)
    assert fault.mend == "The scope `pins:write` is missing: reinstall the app from manifest.yml."


@pytest.mark.parametrize("code", sorted(mends.SENTENCES))
def test_every_mend_is_a_sentence_without_gaps(code: str) -> None:
    said = mends.sentence(code, method="chat.postMessage", channel="D0ADA", user=None, scope="")
    assert said[0].isupper()
    assert said.endswith(".")
    assert "{" not in said


@pytest.mark.parametrize(
    ("method", "code", "shut"),
    [
        ("chat.postMessage", "not_in_channel", True),
        ("conversations.setTopic", "is_archived", True),
        ("chat.postMessage", "restricted_action", True),
        ("pins.add", "restricted_action", False),
        ("chat.postMessage", "invalid_blocks", False),
        ("conversations.invite", "user_is_restricted", False),
    ],
)
def test_it_is_known_when_a_channel_is_no_place_for_a_report(
    method: str, code: str, *, shut: bool
) -> None:
    fault = faults.judge(Call(method, "C0ORDERS"), {"error": code}, 200)
    assert isinstance(fault, Refused)
    assert fault.shuts_channel is shut
