"""response_url: five uses, half an hour, ephemeral or for all, replacing or deleting."""

import pytest

from sandbox.delivery.delivery import Timing
from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client, Reply


async def respond(slack: Client, url: str, body: Reply) -> int:
    async with slack.open(url, method="POST", json=body) as response:
        return int(response.status)


@pytest.fixture
def url(sandbox: Sandbox) -> str:
    return sandbox.response_urls.issue("U0ADALOVE1", sandbox.channel("general").id)


async def test_an_answer_is_ephemeral_unless_it_is_for_the_channel(
    sandbox: Sandbox, slack: Client, url: str
) -> None:
    await respond(slack, url, {"text": "for you"})
    await respond(slack, url, {"text": "for all", "response_type": "in_channel"})

    assert [m.text for m in sandbox.person("ada").ephemerals()] == ["for you"]
    assert [m.text for m in sandbox.channel("general").messages] == ["for all"]


async def test_five_uses_are_all(slack: Client, url: str) -> None:
    statuses = [await respond(slack, url, {"text": "hi"}) for _ in range(6)]

    assert statuses == [200] * 5 + [404]


async def test_half_an_hour_is_all() -> None:
    timing = Timing(response_url_lifetime=-1.0)
    async with Sandbox(manifest(), timing=timing) as sandbox, Client(sandbox) as slack:
        url = sandbox.response_urls.issue("U0ADALOVE1", sandbox.channel("general").id)

        assert await respond(slack, url, {"text": "late"}) == 404


BAD = [{}, {"text": ""}, {"text": "hi", "blocks": [{"type": "alert"}]}]


@pytest.mark.parametrize("body", BAD)
async def test_an_answer_that_slack_refuses_is_refused(
    slack: Client, url: str, body: Reply
) -> None:
    assert await respond(slack, url, body) == 400


async def test_the_original_is_replaced_or_deleted(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    await slack("chat.postMessage", channel=incidents.id, text="due")
    original = incidents.messages[-1]
    url = sandbox.response_urls.issue("U0ADALOVE1", incidents.id, original)

    await respond(slack, url, {"text": "written", "replace_original": True})
    replaced = original.text
    await respond(slack, url, {"delete_original": True})

    assert replaced == "written"
    assert incidents.messages == []


async def test_an_ephemeral_original_is_replaced_or_deleted(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    ada = sandbox.person("ada")
    await slack("chat.postEphemeral", channel=incidents.id, user=ada.id, text="form")
    url = sandbox.response_urls.issue(ada.id, incidents.id, ada.ephemerals()[0])

    await respond(slack, url, {"text": "done", "replace_original": "true"})
    replaced = [m.text for m in ada.ephemerals()]
    await respond(slack, url, {"delete_original": "true"})

    assert replaced == ["done"]
    assert ada.ephemerals() == []
