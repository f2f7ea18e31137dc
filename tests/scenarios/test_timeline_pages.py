"""The timeline in pages, turned by buttons."""

from sandbox.workspace.channel import Channel
from sandbox.workspace.message import Message
from tests.scenarios.scene import Scene

PAGE = 12


async def write(scene: Scene, room: Channel, notes: int) -> None:
    for number in range(1, notes + 1):
        await scene.ada.command(f"/incident note note {number:02} is here", room)


async def turned(scene: Scene, page: Message, button: str) -> Message:
    before = page.words
    await scene.ada.click(page, button)
    await scene.slack.wait_for(lambda: page.words != before, what="the page to be turned")
    return page


async def test_a_short_timeline_has_no_buttons(scene: Scene, room: Channel) -> None:
    shown = await scene.say(scene.ada, "timeline", room)
    assert "Earlier" not in shown.text
    assert "Later" not in shown.text


async def test_the_timeline_ends_with_what_is_new(scene: Scene, room: Channel) -> None:
    await write(scene, room, 2 * PAGE)
    shown = await scene.say(scene.ada, "timeline", room)
    assert "note 24" in shown.text
    assert "note 01" not in shown.text


async def test_pages_are_turned_in_place(scene: Scene, room: Channel) -> None:
    await write(scene, room, 2 * PAGE)
    shown = await scene.say(scene.ada, "timeline all", room)
    page, private = shown.message, len(scene.ada.ephemerals(room))
    assert "note 01" in page.words
    assert "Earlier" not in page.words
    await turned(scene, page, "Later")
    assert "note 01" not in page.words
    await turned(scene, page, "Later")
    assert "note 24" in page.words
    assert "Later" not in page.words
    await turned(scene, page, "Earlier")
    assert "note 24" not in page.words
    assert len(scene.ada.ephemerals(room)) == private


async def test_twelve_long_entries_fit_into_one_message(scene: Scene, room: Channel) -> None:
    for letter in "abcdefghijklmnop":
        await scene.ada.command(f"/incident note {letter * 2900}", room)
    await scene.say(scene.ada, "timeline", room)
    shown = await scene.say(scene.ada, "timeline all", room)
    assert "abcdef"[0] * 100 in shown.text


async def test_what_the_bot_does_is_on_the_timeline_by_itself(
    scene: Scene, staffed: Channel
) -> None:
    for line in (
        "ack",
        "severity sev2 fewer customers",
        "update We roll back",
        "mitigate rolled back",
        "resolve error rate is normal",
    ):
        await scene.say(scene.grace, line, staffed)
    pages = [
        (await scene.say(scene.ada, line, staffed)).text for line in ("timeline all", "timeline")
    ]
    shown = "\n".join(pages)
    for fact in (
        "declared SEV1: Checkout returns 500s",
        f"made {scene.grace.mention} commander",
        "acknowledged the incident",
        "changed severity SEV1 → SEV2: fewer customers",
        "posted update 1: We roll back",
        "mitigated: rolled back",
        "resolved: error rate is normal",
    ):
        assert fact in shown
