"""The page is switched off and on again, and services come and go, while people tell customers."""

import json

from tests.scenarios.asking import buttons
from tests.scenarios.scene import Scene
from tests.scenarios.telling import ASKED, PAGE, SAID, click, read, told, write

OFF = {"SITREP_STATUS_PAGE": "off"}
# As somebody leaves them out of sitrep.toml; another service is there meanwhile.
WITHOUT = {"SITREP_STATUS_PAGE": "on", "SITREP_STATUS_URL": "https://status.example.com"}
WITHOUT |= {"SITREP_SERVICES__SEARCH__PUBLIC": "Search"}


async def test_what_waits_when_it_is_switched_off_waits_until_it_is_on(judged: Scene) -> None:
    async with judged.running(**ASKED):
        room = await judged.declare()
        await judged.staff(room)
        preview = await write(judged, judged.linus, room)
        await click(judged, judged.linus, preview, "Ask for approval")
        question = judged.posted(room)[-1]
    async with judged.running(**{**ASKED, **OFF}):
        await judged.later(minutes=20)
        assert not [said for said in judged.posted(room) if "Customers wait" in said.text]
        await click(judged, judged.grace, question, "Approve")
        assert "There is no status page here" in judged.grace.ephemerals(room)[-1].text
        assert (
            "There is no status page here"
            in (await judged.say(judged.linus, "customers", room)).text
        )
        for line in ("ack", "mitigate rolled back", "update All is well"):
            await judged.say(judged.grace, line, room)
        assert (await judged.get("/status/"))[0] == 404
        assert buttons(question) == ["Approve", "Change", "Decline"]
    async with judged.running(**ASKED):
        await click(judged, judged.grace, question, "Approve")
        assert await told(judged) == [SAID["customers"]]
        assert SAID["customers"] in await read(judged)
        assert buttons(question) == []


async def test_a_service_that_is_described_no_more_takes_nothing_with_it(judged: Scene) -> None:
    async with judged.running(**PAGE):
        room = await judged.declare("sev1 --service checkout Checkout returns 500s")
        await click(judged, judged.ada, await write(judged, judged.ada, room), "Publish")
        await judged.later(seconds=6)
        (known,) = json.loads(await read(judged))["current"]
        assert known["services"] == ["Payments"]
    async with judged.running(**WITHOUT):
        found = json.loads(await read(judged))
        assert [service["name"] for service in found["services"]] == ["Search"]
        assert [one["services"] for one in found["current"]] == [[]]
        assert found["current"][0]["id"] == known["id"]
        shown = await judged.say(judged.ada, "customers", room)
        assert SAID["title"] in shown.text
        again = await write(judged, judged.ada, room, customers="It works again.", state="resolved")
        assert "About no service that customers know" in again.words
        await click(judged, judged.ada, again, "Publish")
        for path in ("/status/", "/status/feed.atom", "/status/feed.rss"):
            assert (await judged.get(path))[0] == 200
        for line in ("status", "service", "timeline", "ack"):
            await judged.say(judged.ada, line, room)
    async with judged.running(**PAGE):
        (past,) = json.loads(await read(judged))["past"]
        assert past["services"] == ["Payments"]


async def test_with_no_incident_ever_it_says_that_all_is_well(judged: Scene) -> None:
    async with judged.running(**PAGE):
        status, page = await judged.get("/status/")
        assert (status, "Everything works normally" in page) == (200, True)
        assert json.loads(await read(judged))["changed_at"] is None
    async with judged.running(
        SITREP_STATUS_PAGE="on", SITREP_STATUS_URL="https://status.example.com"
    ):
        assert "No incident is going on" in (await judged.get("/status/"))[1]
