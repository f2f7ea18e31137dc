"""views.*: modals, their triggers, and the Home tab."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client

View = dict[str, Any]
ADA = "U0ADALOVE1"


def plain(text: str) -> View:
    return {"type": "plain_text", "text": text}


def modal(title: str = "Declare", **more: Any) -> View:
    entry = {"type": "plain_text_input", "action_id": "title"}
    block = {"type": "input", "block_id": "title", "label": plain("Title"), "element": entry}
    view = {"type": "modal", "title": plain(title), "submit": plain("Go"), "blocks": [block]}
    return view | more


HOME = {"type": "home", "blocks": [{"type": "header", "text": plain("Open incidents")}]}


def trigger(sandbox: Sandbox, *, in_modal: bool = False) -> str:
    return sandbox.installation.triggers.issue(ADA, in_modal=in_modal)


async def test_a_trigger_opens_a_modal_for_who_pulled_it(sandbox: Sandbox, slack: Client) -> None:
    opened = await slack("views.open", trigger_id=trigger(sandbox), view=modal())

    assert opened["view"]["id"].startswith("V")
    assert opened["view"]["state"]["values"]["title"]["title"]["value"] is None
    assert (await sandbox.person("ada").next_view()).title == "Declare"


async def test_a_trigger_works_once(sandbox: Sandbox, slack: Client) -> None:
    trigger_id = trigger(sandbox)
    await slack("views.open", trigger_id=trigger_id, view=modal())

    again = await slack("views.open", trigger_id=trigger_id, view=modal())

    assert again["error"] == "exchanged_trigger_id"


async def test_a_trigger_lives_three_seconds(sandbox: Sandbox, slack: Client) -> None:
    trigger_id = trigger(sandbox)
    assert sandbox.installation.triggers.lifetime == 3.0
    sandbox.installation.triggers.lifetime = -1.0

    late = await slack("views.open", trigger_id=trigger_id, view=modal())

    assert late["error"] == "expired_trigger_id"


async def test_an_invented_trigger_opens_nothing(slack: Client) -> None:
    assert (await slack("views.open", trigger_id="1.2.3", view=modal()))["error"] == (
        "invalid_trigger_id"
    )


async def test_a_view_that_slack_refuses_does_not_spend_the_trigger(
    sandbox: Sandbox, slack: Client
) -> None:
    trigger_id = trigger(sandbox)

    refused = await slack("views.open", trigger_id=trigger_id, view=modal("x" * 25))
    opened = await slack("views.open", trigger_id=trigger_id, view=modal())

    assert refused["error"] == "invalid_arguments"
    assert refused["response_metadata"]["messages"] == [
        "[ERROR] must be less than 25 characters [json-pointer:/view/title/text]"
    ]
    assert opened["ok"]


async def test_a_view_has_a_size(sandbox: Sandbox, slack: Client) -> None:
    huge = modal(private_metadata="x" * 250_000)

    answer = await slack("views.open", trigger_id=trigger(sandbox), view=huge)

    assert answer["error"] == "view_too_large"


async def test_three_modals_are_the_limit_of_a_stack(sandbox: Sandbox, slack: Client) -> None:
    await slack("views.open", trigger_id=trigger(sandbox), view=modal("one"))
    pushed = [
        await slack("views.push", trigger_id=trigger(sandbox, in_modal=True), view=modal(title))
        for title in ("two", "three", "four")
    ]

    assert [answer.get("error") for answer in pushed] == [None, None, "push_limit_reached"]
    assert pushed[1]["view"]["previous_view_id"] == pushed[0]["view"]["id"]


async def test_only_a_trigger_from_a_modal_pushes(sandbox: Sandbox, slack: Client) -> None:
    answer = await slack("views.push", trigger_id=trigger(sandbox), view=modal())

    assert answer["error"] == "not_found"


async def test_an_update_keeps_what_was_filled_in(sandbox: Sandbox, slack: Client) -> None:
    opened = (await slack("views.open", trigger_id=trigger(sandbox), view=modal()))["view"]
    form = await sandbox.person("ada").next_view()
    form.fill({"title": "Checkout"})

    updated = await slack("views.update", view_id=opened["id"], view=modal("Changed"))

    assert updated["view"]["state"]["values"]["title"]["title"]["value"] == "Checkout"
    assert updated["view"]["hash"] != opened["hash"]


async def test_an_update_from_an_old_picture_is_refused(sandbox: Sandbox, slack: Client) -> None:
    opened = (await slack("views.open", trigger_id=trigger(sandbox), view=modal()))["view"]
    args = {"view_id": opened["id"], "hash": opened["hash"], "view": modal()}
    await slack("views.update", **args)

    assert (await slack("views.update", **args))["error"] == "hash_conflict"


async def test_a_closed_view_is_not_found(sandbox: Sandbox, slack: Client) -> None:
    opened = (await slack("views.open", trigger_id=trigger(sandbox), view=modal()))["view"]
    await (await sandbox.person("ada").next_view()).close()

    gone = await slack("views.update", view_id=opened["id"], view=modal())
    never = await slack("views.update", view_id="V404", view=modal())

    assert gone["error"] == never["error"] == "not_found"


async def test_an_external_id_finds_the_view_and_is_given_once(
    sandbox: Sandbox, slack: Client
) -> None:
    named = modal(external_id="form-7")
    await slack("views.open", trigger_id=trigger(sandbox), view=named)

    updated = await slack("views.update", external_id="form-7", view=named)
    twice = await slack("views.open", trigger_id=trigger(sandbox), view=named)

    assert updated["ok"]
    assert twice["error"] == "duplicate_external_id"


async def test_a_home_is_published_for_one_person(sandbox: Sandbox, slack: Client) -> None:
    answer = await slack("views.publish", user_id=ADA, view=HOME)
    home = await sandbox.person("ada").home()

    assert answer["view"]["type"] == "home"
    assert home is not None
    assert "Open incidents" in home.words
    assert await sandbox.person("grace").home() is None


PUBLISHED: list[tuple[dict[str, Any], str]] = [
    ({"user_id": "U404"}, "user_not_found"),
    ({"view": modal()}, "invalid_arguments"),
    ({"hash": "old"}, "hash_conflict"),
]


@pytest.mark.parametrize(("args", "error"), PUBLISHED)
async def test_a_home_that_slack_refuses_is_refused(
    slack: Client, args: dict[str, Any], error: str
) -> None:
    await slack("views.publish", user_id=ADA, view=HOME)

    answer = await slack("views.publish", **{"user_id": ADA, "view": HOME} | args)

    assert answer["error"] == error


async def test_without_a_home_tab_nothing_is_published() -> None:
    closed = manifest()
    closed["features"]["app_home"]["home_tab_enabled"] = False
    async with Sandbox(closed) as sandbox, Client(sandbox) as slack:
        answer = await slack("views.publish", user_id=ADA, view=HOME)

    assert answer["error"] == "not_enabled"
