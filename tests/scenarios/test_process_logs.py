"""What a real process writes, at its most talkative: no secret, and nothing that anybody said."""

import aiohttp
import pytest

from tests.scenarios import mortal, verdict
from tests.scenarios.bot import HTTP, SOCKET
from tests.scenarios.scene import TITLE, Scene
from tests.waiting import until

PAGE_TOKEN = "a-token-for-the-page-of-32-characters"
PASSWORD = "correct-horse-battery"


@pytest.mark.parametrize("form", ["json", "console"])
@pytest.mark.parametrize("over", [SOCKET, HTTP])
async def test_nothing_that_must_not_be_read_is_written(
    judged: Scene, over: str, form: str
) -> None:
    slack, ada = judged.slack, judged.ada
    given = {"SITREP_LOG_LEVEL": "debug", "SITREP_LOG_FORMAT": form}
    async with mortal.running(judged, over, SITREP_PAGE_TOKEN=PAGE_TOKEN, **given) as process:
        await ada.command(f"/incident declare sev1 {TITLE}")
        await until(lambda: bool(slack.channels("inc-")))
        (room,) = slack.channels("inc-")
        await until(lambda: ada.id in room.members)
        said = await ada.post("The certificate of the gateway has expired", room)
        await ada.react(said, "pushpin")
        await ada.edit(said, "The certificate of the shop has expired")
        for line in ("update We renew the certificate", "snooze never", "cancel wrong alarm"):
            await ada.command(f"/incident {line}", room)
        await _looked_at(process.url)
        await slack.settled()
        assert await process.stop() == 0
    log = (judged.folder / mortal.LOG).read_text()
    assert "chat.postMessage" in log
    assert list(verdict.of_log(log, slack)) == []
    assert PAGE_TOKEN not in log
    assert "Traceback" not in log


async def _looked_at(url: str) -> None:
    headers = ({"Authorization": f"Bearer {PAGE_TOKEN}"}, {"Authorization": "Bearer wrong-guess"})
    async with aiohttp.ClientSession() as session:
        for given in headers:
            async with session.get(f"{url}/incidents", headers=given) as answer:
                assert answer.status in (200, 401)
        async with session.post(f"{url}/incidents", data={"token": "another-wrong-guess"}):
            pass


@pytest.mark.on("postgresql")
async def test_the_database_password_is_not_written(judged: Scene) -> None:
    address = judged.address.replace("postgres:@", f"postgres:{PASSWORD}@")
    assert PASSWORD in address
    given = {"SITREP_LOG_LEVEL": "debug", "DATABASE_URL": address}
    async with mortal.running(judged, **given) as process:
        await judged.ada.command(f"/incident declare sev1 {TITLE}")
        assert await process.stop() == 0
    log = (judged.folder / mortal.LOG).read_text()
    assert "web.listening" in log
    assert PASSWORD not in log
