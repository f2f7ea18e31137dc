"""files.*: asked for, sent whole, completed once, and shared only where the bot is."""

from typing import Any

import aiohttp
import pytest

from sandbox.server import Sandbox
from sandbox.workspace.channel import Channel
from tests.sandbox.client import Client, Reply

BYTES = b"\x89PNG-not-really"


async def asked(slack: Client, **more: Any) -> Reply:
    given = {"filename": "figures.png", "length": len(BYTES), **more}
    return await slack.form("files.getUploadURLExternal", **given)


async def sent(url: str, content: bytes = BYTES) -> int:
    async with aiohttp.ClientSession() as session, session.post(url, data=content) as answer:
        return answer.status


async def completed(slack: Client, file_id: str, **more: Any) -> Reply:
    return await slack(
        "files.completeUploadExternal", files=[{"id": file_id, "title": "Figures"}], **more
    )


async def test_a_file_is_shared_with_its_comment(slack: Client, incidents: Channel) -> None:
    given = await asked(slack, alt_txt="A line that goes up")
    assert await sent(given["upload_url"]) == 200
    done = await completed(
        slack, given["file_id"], channel_id=incidents.id, initial_comment="See *this*"
    )
    assert done["files"] == [{"id": given["file_id"], "title": "Figures"}]
    history = await slack("conversations.history", channel=incidents.id)
    (said,) = [message for message in history["messages"] if message.get("files")]
    assert (said["text"], said["subtype"]) == ("See *this*", "file_share")
    (file,) = said["files"]
    assert (file["name"], file["title"], file["alt_txt"]) == (
        "figures.png",
        "Figures",
        "A line that goes up",
    )
    async with aiohttp.ClientSession() as session, session.get(file["permalink"]) as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", BYTES)


async def test_without_a_channel_nobody_sees_it(sandbox: Sandbox, slack: Client) -> None:
    given = await asked(slack)
    await sent(given["upload_url"])
    assert (await completed(slack, given["file_id"]))["ok"]
    assert not [message for message in sandbox.messages() if message.files]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"length": 0}, "invalid_arguments"),
        ({"length": "many"}, "invalid_arguments"),
        ({"alt_txt": "x" * 1001}, "alt_txt_too_large"),
    ],
)
async def test_what_slack_would_not_take(slack: Client, given: Reply, error: str) -> None:
    assert (await asked(slack, **given))["error"] == error


async def test_a_file_is_taken_once_and_whole(slack: Client, incidents: Channel) -> None:
    given = await asked(slack)
    assert (await completed(slack, given["file_id"]))["error"] == "file_not_found"
    assert await sent(given["upload_url"], BYTES[:-1]) == 400
    assert (await completed(slack, given["file_id"]))["error"] == "file_not_found"
    assert await sent(given["upload_url"]) == 200
    assert await sent(given["upload_url"]) == 404
    assert (await completed(slack, given["file_id"], channel_id=incidents.id))["ok"]
    assert (await completed(slack, given["file_id"]))["error"] == "file_not_found"


async def test_it_goes_only_where_the_bot_is(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    given = await asked(slack)
    await sent(given["upload_url"])
    del incidents.members[sandbox.bot_user]
    refused = await completed(slack, given["file_id"], channel_id=incidents.id)
    assert refused["error"] == "not_in_channel"
    refused = await completed(slack, given["file_id"], channel_id="C0NONE")
    assert refused["error"] == "channel_not_found"


async def test_a_workspace_can_have_none(sandbox: Sandbox, slack: Client) -> None:
    sandbox.space.refuses_files = "file_uploads_disabled"
    assert (await asked(slack))["error"] == "file_uploads_disabled"
