"""Forms on their way to the app, and what it may answer to them."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from tests.sandbox.app import App, Payload
from tests.sandbox.client import Client


def plain(text: str) -> Payload:
    return {"type": "plain_text", "text": text}


def modal(title: str = "Declare", **more: Any) -> Payload:
    block = {
        "type": "input",
        "block_id": "title",
        "label": plain("Title"),
        "element": {"type": "plain_text_input", "action_id": "text"},
    }
    sent = {"type": "modal", "callback_id": "declare", "title": plain(title)}
    return sent | {"submit": plain("Go"), "blocks": [block]} | more


@pytest.fixture
async def opening(slack: Client, app: App) -> App:
    """Give an app that opens a modal for every command."""

    async def answering(payload: Payload) -> Payload:
        if "command" in payload:
            await slack("views.open", trigger_id=payload["trigger_id"], view=modal())
        return {}

    app.answering = answering
    return app


async def test_a_form_arrives_with_what_was_filled_in(sandbox: Sandbox, opening: App) -> None:
    ada = sandbox.person("ada")
    await ada.command("/incident declare")
    form = await ada.next_view()

    submission = await form.submit({"Title": "Checkout returns 500s"})

    told = opening.heard[-1]
    assert told["type"] == "view_submission"
    assert told["view"]["callback_id"] == "declare"
    assert told["view"]["state"]["values"]["title"]["text"]["value"] == "Checkout returns 500s"
    assert submission.ok
    assert not form.is_open


async def test_a_form_with_errors_stays_open(sandbox: Sandbox, opening: App) -> None:
    ada = sandbox.person("ada")
    await ada.command("/incident declare")
    form = await ada.next_view()
    opening.answer({"response_action": "errors", "errors": {"title": "Too long"}})

    submission = await form.submit({"Title": "x"})

    assert submission.errors == {"title": "Too long"}
    assert form.is_open


async def test_a_form_is_replaced_stacked_or_cleared(sandbox: Sandbox, opening: App) -> None:
    ada = sandbox.person("ada")
    await ada.command("/incident declare")
    form = await ada.next_view()

    opening.answer({"response_action": "update", "view": modal("Sure?")})
    updated = await form.submit({"Title": "x"})
    opening.answer({"response_action": "push", "view": modal("Details")})
    pushed = await form.submit({"Title": "x"})
    assert updated.view is not None
    assert pushed.view is not None
    assert (updated.view.title, pushed.view.title) == ("Sure?", "Details")

    opening.answer({"response_action": "clear"})
    cleared = await pushed.view.submit({"Title": "x"})
    assert cleared.view is None
    assert not form.is_open


BAD_ANSWERS = [
    {"response_action": "errors", "errors": {"no_such_block": "x"}},
    {"response_action": "errors", "errors": {}},
    {"response_action": "update", "view": {"type": "modal"}},
    {"response_action": "explode"},
]


@pytest.mark.parametrize("body", BAD_ANSWERS)
async def test_a_form_answer_that_slack_refuses_is_admitted(
    sandbox: Sandbox, opening: App, body: Payload
) -> None:
    ada = sandbox.person("ada")
    await ada.command("/incident declare")
    form = await ada.next_view()
    opening.answer(body)

    submission = await form.submit({"Title": "x"})

    assert submission.error
    assert form.is_open
    assert ada.notices == ["We had some trouble connecting. Try again?"]


async def test_closing_is_told_only_to_who_asked(
    sandbox: Sandbox, slack: Client, socket_app: App
) -> None:
    ada = sandbox.person("ada")
    for notify in (False, True):
        trigger = sandbox.installation.triggers.issue(ada.id)
        await slack("views.open", trigger_id=trigger, view=modal(notify_on_close=notify))
        await (await ada.next_view()).close()

    assert [told["type"] for told in socket_app.heard] == ["view_closed"]
