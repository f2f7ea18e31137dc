"""canvases.*: one in each channel, one change at a time, and no Markdown that Slack has not."""

from typing import Any

import pytest

from sandbox.server import Sandbox
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.channel import Channel
from tests.sandbox.app_manifest import manifest
from tests.sandbox.client import Client, Reply


def document(markdown: str) -> Reply:
    return {"type": "markdown", "markdown": markdown}


async def made(slack: Client, channel: Channel, markdown: str = "# Plan") -> Reply:
    return await slack(
        "conversations.canvases.create",
        channel_id=channel.id,
        title="Plan",
        document_content=document(markdown),
    )


async def edited(slack: Client, canvas_id: str, *changes: Reply) -> Reply:
    return await slack("canvases.edit", canvas_id=canvas_id, changes=list(changes))


async def replaced(slack: Client, canvas_id: str, markdown: str, **more: Any) -> Reply:
    change = {"operation": "replace", "document_content": document(markdown), **more}
    return await edited(slack, canvas_id, change)


async def test_a_channel_has_one_and_tells_of_it(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    first = await made(slack, incidents, "# Plan\n\n- one\n- [x] two\n\n---\n\nwords")
    again = await made(slack, incidents)
    info = await slack.form("conversations.info", channel=incidents.id)
    assert first["canvas_id"].startswith("F")
    assert again["error"] == "channel_canvas_already_exists"
    (tab,) = info["channel"]["properties"]["tabs"]
    assert (tab["type"], tab["data"]["file_id"]) == ("canvas", first["canvas_id"])
    (canvas,) = sandbox.canvases(incidents)
    kinds = [section.part.kind for section in canvas.sections]
    assert kinds == ["h1", "bullet", "check", "divider", "text"]


@pytest.mark.parametrize(
    ("markdown", "why"),
    [
        ("#### Deep", "Unsupported heading depth (4)"),
        ("> - listed", "Unsupported nesting"),
        ("Read <b>this</b>", "Unsupported input"),
        ("See <https://example.com>", "Unsupported input"),
        ("|a|b|\n" * 101, "too many cells"),
    ],
)
async def test_what_slack_cannot_draw_is_refused(
    slack: Client, incidents: Channel, markdown: str, why: str
) -> None:
    refused = await made(slack, incidents, markdown)
    assert refused["error"] == "canvas_creation_failed"
    assert why in refused["detail"]
    canvas_id = (await made(slack, incidents))["canvas_id"]
    unedited = await replaced(slack, canvas_id, markdown)
    assert unedited["error"] == "canvas_editing_failed"
    assert why in unedited["detail"]


async def test_code_and_what_is_escaped_is_taken(slack: Client, incidents: Channel) -> None:
    assert (await made(slack, incidents, "`<b>` and \\<b> and 1 < 2\n\n```\n<b>\n```"))["ok"]


async def test_it_is_edited_by_one_change(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    canvas_id = (await made(slack, incidents, "# Plan\n\nold"))["canvas_id"]
    change = {"operation": "insert_at_end", "document_content": document("last")}
    assert (await edited(slack, canvas_id, change, change))["error"] == "invalid_arguments"
    assert (await edited(slack, canvas_id, change))["ok"]
    rename = {"operation": "rename", "title_content": document("Agreed")}
    assert (await edited(slack, canvas_id, rename))["ok"]
    found = await slack(
        "canvases.sections.lookup", canvas_id=canvas_id, criteria={"contains_text": "old"}
    )
    (section,) = found["sections"]
    assert (await replaced(slack, canvas_id, "new", section_id=section["id"]))["ok"]
    (canvas,) = sandbox.canvases(incidents)
    assert (canvas.title, canvas.text) == ("Agreed", "Plan\nnew\nlast")
    assert (await replaced(slack, canvas_id, "new", section_id=section["id"]))["error"]
    assert (await replaced(slack, canvas_id, "whole"))["ok"]
    assert canvas.text == "whole"
    with pytest.warns(ResourceWarning):
        large = await replaced(slack, canvas_id, "x" * (1024 * 1024))
    assert large["error"] == "canvas_too_large"


async def test_sections_are_found_by_what_they_are_and_say(
    slack: Client, incidents: Channel
) -> None:
    canvas_id = (await made(slack, incidents, "# Plan\n\n## Plan B\n\nPlan C"))["canvas_id"]

    async def found(**criteria: Any) -> int:
        answer = await slack("canvases.sections.lookup", canvas_id=canvas_id, criteria=criteria)
        return len(answer["sections"])

    assert await found(contains_text="Plan") == 3
    assert await found(contains_text="Plan", section_types=["any_header"]) == 2
    assert await found(section_types=["h2"]) == 1
    bad = await slack("canvases.sections.lookup", canvas_id=canvas_id, criteria={"text": "Plan"})
    assert bad["error"] == "invalid_arguments"


async def test_its_readers_edit_nothing_and_its_maker_does(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    canvas_id = (await made(slack, incidents))["canvas_id"]
    ada, (canvas,) = sandbox.person("ada"), sandbox.canvases(incidents)
    await ada.edit_canvas(canvas, "mine")
    read = {"canvas_id": canvas_id, "access_level": "read"}
    both = await slack("canvases.access.set", **read)
    assert both["error"] == "invalid_parameters"
    elsewhere = await slack("canvases.access.set", **read, channel_ids=["C0NOWHERE1"])
    assert elsewhere["error"] == "channel_not_found"
    assert (await slack("canvases.access.set", **read, channel_ids=[incidents.id]))["ok"]
    with pytest.raises(CannotError, match="not edit it"):
        await ada.edit_canvas(canvas, "mine again")
    assert (await replaced(slack, canvas_id, "whole"))["ok"]


async def test_one_that_is_deleted_is_not_there(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    canvas_id = (await made(slack, incidents))["canvas_id"]
    await sandbox.person("ada").delete_canvas(sandbox.canvases(incidents)[0])
    assert (await replaced(slack, canvas_id, "x"))["error"] == "canvas_not_found"
    looked = await slack("canvases.sections.lookup", canvas_id=canvas_id, criteria={})
    assert looked["error"] == "canvas_deleted"
    again = await made(slack, incidents)
    assert again["canvas_id"] != canvas_id
    assert (await slack("canvases.delete", canvas_id=again["canvas_id"]))["ok"]
    assert sandbox.canvases(incidents) == []


async def test_nobody_makes_one_where_they_are_not(sandbox: Sandbox, slack: Client) -> None:
    away = sandbox.channel("general")
    away.members.pop(sandbox.bot_user, None)
    assert (await made(slack, away))["error"] == "not_in_channel"
    canvas = await sandbox.person("ada").make_canvas(away, "Ours", "# Ours")
    assert (await replaced(slack, canvas.id, "x"))["error"] == "canvas_not_found"


async def test_a_workspace_that_pays_nothing_has_none(
    sandbox: Sandbox, slack: Client, incidents: Channel
) -> None:
    await slack.post("/control/canvases", {"free": True})
    refused = await made(slack, incidents)
    assert refused["error"] == "team_tier_cannot_create_channel_canvases"
    with pytest.raises(CannotError):
        await sandbox.person("ada").make_canvas(incidents, "Ours")
    await slack.post("/control/canvases", {"free": False})
    assert (await made(slack, incidents))["ok"]
    told = await slack.get("/control/canvases", channel=incidents.id)
    assert told["canvases"][0]["parts"][0] == {
        "kind": "h1",
        "text": "Plan",
        "level": 0,
        "done": False,
    }


async def test_it_takes_a_scope() -> None:
    bare = manifest(without="canvases:write", events=[])
    async with Sandbox(bare) as sandbox, Client(sandbox) as slack:
        answer = await made(slack, sandbox.admit_bot("incidents"))
    assert (answer["error"], answer["needed"]) == ("missing_scope", "canvases:write")
