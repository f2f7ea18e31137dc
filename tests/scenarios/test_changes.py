"""Changes of services: what came just before is tried first, what comes meanwhile is told."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from sandbox.workspace.channel import Channel
from storage.models import Audit, ServiceChange
from tests.scenarios.scene import TITLE, Scene
from tests.scenarios.serviced import described, named

TOKEN = "p4ss-of-the-pipeline-which-nobody-guesses"
LINK = "https://ci.example.com/412"
RELEASE = {"service": "checkout", "what": "Release 412", "link": LINK}


async def sent(
    scene: Scene, body: Any, token: str | None = TOKEN, **more: Any
) -> tuple[int, dict[str, Any]]:
    """Send a change as a pipeline does; return status and answer."""
    given: dict[str, Any] = {"headers": {"Authorization": f"Bearer {token}"}} if token else {}
    given |= {"data": body, **more} if isinstance(body, (str, bytes)) else {"json": body}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{scene.bot.url}/changes", **given) as answer,
    ):
        told = await answer.json() if "json" in answer.content_type else {}
        await scene.quiet()
        return answer.status, told


async def given(scene: Scene) -> dict[str, str]:
    _, settings = await described(scene)
    return {**settings, "SITREP_CHANGES_TOKEN": TOKEN}


def told(scene: Scene, room: Channel) -> list[str]:
    return [said.words for said in scene.posted(room) if "🚀" in said.words]


async def test_what_was_changed_just_before_is_tried_first(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        for number in (408, 409, 410, 411):
            await judged.say(judged.ada, f"change checkout Release {number}")
            await judged.later(hours=1)
        assert (await sent(judged, RELEASE))[0] == 201
        await judged.later(minutes=16)
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        (said,) = named(judged, room)
        assert "*Roll back first, debug later.* Latest changes of Checkout: " in said
        assert f"Release 412 (<{LINK}|link>), 16 minutes before the incident was declared;" in said
        assert "Release 410, 2 hours before" in said
        assert "Release 409" not in said
        assert "Release 412" in (await judged.say(judged.ada, "service", room)).text


async def test_of_what_was_changed_yesterday_nothing_is_said(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        await judged.say(judged.ada, "change checkout Release 411")
        await judged.later(hours=24, seconds=2)
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        assert "Release" not in named(judged, room)[0]
        assert "Roll back first" not in named(judged, room)[0]


async def test_a_change_meanwhile_is_told_to_the_room_and_on_the_timeline(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        other = await judged.declare("sev1 --service search Search is slow")
        answer = await judged.say(judged.linus, f"change checkout Release 413 {LINK}")
        assert "Recorded: Checkout was changed" in answer.text
        (said,) = told(judged, room)
        assert f"Release 413 (<{LINK}|link>), says linus." in said
        assert "It may be the cause, or the mend." in said
        assert told(judged, other) == []
        assert "changed Checkout: Release 413" in await judged.timeline(room)
        assert (await sent(judged, {**RELEASE, "what": "Release 414"}))[0] == 201
        assert "says a program." in told(judged, room)[-1]
        assert "A program" in await judged.timeline(room)


async def test_what_is_recorded_late_is_still_tried_first(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        early = judged.clock().timestamp() - 1200
        assert (await sent(judged, {**RELEASE, "at": early}))[0] == 201
        (said,) = told(judged, room)
        assert "before the incident was declared" in said
        assert "Roll back first, debug later." in said


async def test_a_drill_hears_nothing_of_real_changes(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        await judged.say(judged.ada, "change checkout Release 412")
        room = await judged.declare(f"sev1 --drill --service checkout {TITLE}")
        await judged.say(judged.ada, "change checkout Release 413")
        assert "Release" not in "\n".join(said.words for said in judged.posted(room))


async def test_what_is_over_hears_nothing(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        room = await judged.declare(f"sev1 --service checkout {TITLE}", by=judged.grace)
        await judged.say(judged.grace, "cancel it was nothing", room)
        await sent(judged, RELEASE)
        assert told(judged, room) == []


async def test_a_private_room_hears_it_and_nobody_learns_of_the_room(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        room = await judged.declare(f"sev1 --private --service checkout {TITLE}")
        _, alone = await sent(judged, {**RELEASE, "service": "search"})
        _, heard = await sent(judged, RELEASE)
        assert alone.keys() == heard.keys()
        assert len(told(judged, room)) == 1


async def test_sent_again_it_counts_once(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        body = {**RELEASE, "key": "checkout-412"}
        assert (await sent(judged, body))[0] == 201
        assert await sent(judged, body) == (200, {"recorded": False, "repeated": True})
        status, wrong = await sent(judged, {**body, "what": "Release 999"})
        assert (status, wrong) == (
            409,
            {"error": "this key was sent with another change: use a new one"},
        )
        assert len(await judged.rows(ServiceChange)) == len(told(judged, room)) == 1
        (row,) = [row for row in await judged.rows(Audit) if row.action == "change"]
        assert (row.actor_id, row.origin) == ("changes", "http")


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        ("{", 400, "it is not valid JSON"),
        (b"\xff", 400, "it is not valid JSON"),
        ("[" * 5000, 400, "it is not valid JSON"),
        ("[]", 422, "the body: it must be an object: {…}"),
        ("{}", 422, "service: it is missing; what: it is missing"),
        ({**RELEASE, "service": "chekout"}, 422, "Did you mean checkout?"),
        ({**RELEASE, "service": 7}, 422, "service: "),
        ({**RELEASE, "what": " \n "}, 422, "what: say in a few words what was changed"),
        ({**RELEASE, "what": "x" * 301}, 422, "what: "),
        ({**RELEASE, "what": "\ud800"}, 422, "what: "),
        ({**RELEASE, "link": "javascript:x"}, 422, "link: it must be a link: https://…"),
        ({**RELEASE, "link": "https://x/\u0000"}, 422, "link: it must be a link: https://…"),
        ({**RELEASE, "at": "2026-03-04T14:05:00"}, 422, "at: it needs a zone"),
        ({**RELEASE, "at": "2020-03-04T14:05:00Z"}, 422, "That was more than 30 days ago"),
        ({**RELEASE, "at": "2999-03-04T14:05:00Z"}, 422, "That time has not come yet."),
        ({**RELEASE, "who": "me"}, 422, "who: there is no such field: use service, what, at,"),
        ({**RELEASE, "key": "\ud800"}, 422, "key: "),
        ("x" * 9000, 413, "it is larger than 8192 bytes"),
    ],
)
async def test_what_is_wrong_is_said_in_a_sentence(
    judged: Scene, body: Any, status: int, error: str
) -> None:
    async with judged.running(**await given(judged)):
        json = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
        found = await sent(judged, body, headers=json)
        assert found[0] == status, found
        assert error in found[1]["error"]
        assert await judged.rows(ServiceChange) == []


async def test_only_who_has_the_token_is_heard(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        status, wrong = await sent(judged, RELEASE, token=None)
        assert (status, wrong) == (401, {"error": "send the token: Authorization: Bearer …"})
        plain = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "text/plain"}
        assert (await sent(judged, "{}", headers=plain))[0] == 415
        guesses = [(await sent(judged, RELEASE, token=f"guess-{n}"))[0] for n in range(6)]
        assert guesses[0] == 401
        assert guesses[-1] == 429
        assert await judged.rows(ServiceChange) == []


async def test_without_a_token_set_there_is_no_such_place(scene: Scene) -> None:
    assert (await sent(scene, RELEASE))[0] == 404


async def test_what_programs_say_calls_nobody(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        before = len(judged.slack.notifications)
        words = f"<!channel> <@{judged.linus.id}> @here *bold* `code`"
        assert (await sent(judged, {**RELEASE, "what": words}))[0] == 201
        assert judged.slack.notifications[before:] == []
        assert "&lt;!channel&gt;" in told(judged, room)[0]


async def test_bad_words_are_answered_with_the_usage(judged: Scene) -> None:
    async with judged.running(**await given(judged)):
        for line, sentence in (
            ("change", "Name the service"),
            ("change checkout", "Say in a few words what was changed."),
            (f"change checkout {LINK}", "Say in a few words what was changed."),
            ("change chekout Release 412", "Did you mean checkout?"),
            ("change checkout at 25:00 Release 412", "25:00 is not a time of day"),
            (f"change checkout Release 412 {LINK}{'x' * 300}", "longer than 300 characters"),
        ):
            assert sentence in (await judged.say(judged.ada, line)).text, line
        timed = await judged.say(judged.ada, "change checkout at 00:01Z Release 412")
        assert "Recorded: Checkout was changed" in timed.text


@pytest.mark.on("postgresql")
async def test_sent_many_times_at_once_to_two_instances_it_counts_once(judged: Scene) -> None:
    settings = await given(judged)
    async with judged.running(**settings) as one, judged.running(**settings) as two:
        room = await judged.declare(f"sev1 --service checkout {TITLE}")
        headers = {"Authorization": f"Bearer {TOKEN}"}
        async with aiohttp.ClientSession(headers=headers) as session:
            asked = [
                session.post(f"{bot.url}/changes", json={**RELEASE, "key": "checkout-412"})
                for bot in (one, two) * 4
            ]
            found = sorted(answer.status for answer in await asyncio.gather(*asked))
        await judged.quiet()
        assert found == [200] * 7 + [201]
        assert len(told(judged, room)) == len(await judged.rows(ServiceChange)) == 1


async def test_what_comes_in_pieces_is_read_to_its_end(judged: Scene) -> None:
    """A proxy passes on what it has, as it comes."""
    async with judged.running(**await given(judged)):
        whole = json.dumps(RELEASE).encode()

        async def pieces() -> AsyncIterator[bytes]:
            yield whole[:20]
            await judged.get("/healthz")  # by then the first piece has been read
            yield whole[20:]

        headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
        async with (
            aiohttp.ClientSession(headers=headers) as session,
            session.post(f"{judged.bot.url}/changes", data=pieces()) as answer,
        ):
            assert answer.status == 201, await answer.text()


async def test_a_link_is_kept_as_the_browser_takes_it(judged: Scene) -> None:
    link = "https://ci.example.com/?job=412&step=2"
    async with judged.running(**await given(judged)):
        await judged.say(judged.ada, f"change checkout Release 412 {link}")
        (row,) = await judged.rows(ServiceChange)
        assert (row.text, row.link) == ("Release 412", link)
