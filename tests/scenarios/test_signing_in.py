"""Signing in on the console: Slack says who it is, and everybody sees what they may see."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import pytest
import pytest_asyncio
from yarl import URL

from sandbox.driver.person import Person
from sandbox.signing_in import CLIENT_ID, CLIENT_SECRET
from sandbox.workspace.people import User
from storage.models import Person as Known
from tests.bot.web.pages.visitor import words
from tests.scenarios.scene import Scene

OWN = "http://sitrep.example"
TOKEN = "correct-horse-battery-staple-at-three"
SETTINGS = {
    "SLACK_CLIENT_ID": CLIENT_ID,
    "SLACK_CLIENT_SECRET": CLIENT_SECRET,
    "SITREP_PUBLIC_URL": OWN,
}
pytestmark = pytest.mark.given(**SETTINGS)
PRIVATE = "declare --private sev2 Somebody reads our mail"


@dataclass
class Browser:
    """One person's browser: it keeps cookies, and goes where it is sent when it is told to."""

    scene: Scene
    session: aiohttp.ClientSession

    async def get(self, address: str) -> aiohttp.ClientResponse:
        """Open an address; what lies at our own public address is served by the bot."""
        where = address.replace(OWN, self.scene.bot.url, 1)
        if not where.startswith("http"):
            where = self.scene.bot.url + where
        url = URL(where, encoded=True)
        answer = await self.session.get(url, allow_redirects=False)
        await answer.read()
        return answer

    async def out(self, wanted: str = "") -> str:
        """Choose to sign in with Slack; return where Slack's page is."""
        answer = await self.get(f"/incidents/sign-in/slack?next={wanted}")
        assert answer.status == 303
        return answer.headers["Location"]

    async def agrees(self, page: str, who: Person) -> str:
        """Say on Slack's page who it is; return where that leads."""
        answer = await self.get(f"{page}&as={who.id}")
        assert answer.status == 302, await answer.text()
        return answer.headers["Location"]

    async def signs_in(self, who: Person, wanted: str = "") -> aiohttp.ClientResponse:
        return await self.get(await self.agrees(await self.out(wanted), who))

    async def reads(self, path: str) -> str:
        answer = await self.get(path)
        assert answer.status == 200, answer.status
        return words(await answer.text())


async def opened(scene: Scene) -> Browser:
    jar = aiohttp.CookieJar(unsafe=True)  # it is an address with numbers
    return Browser(scene, aiohttp.ClientSession(cookie_jar=jar))


@pytest_asyncio.fixture
async def browser(scene: Scene) -> AsyncIterator[Browser]:
    scene.slack.lets_people_sign_in(OWN)
    found = await opened(scene)
    yield found
    await found.session.close()


async def refused(answer: aiohttp.ClientResponse) -> str:
    assert answer.status == 401
    assert "sitrep_page" not in answer.cookies
    return words(await answer.text())


async def test_whoever_signs_in_is_taken_to_where_they_wanted_to_go(
    scene: Scene, browser: Browser
) -> None:
    await scene.declare()
    assert "Sign in with Slack" in await refused(await browser.get("/incidents/1"))
    answer = await browser.signs_in(scene.grace, "/incidents/1")
    assert (answer.status, answer.headers["Location"]) == (303, "/incidents/1")
    assert "Checkout returns 500s" in await browser.reads("/incidents/1")


async def test_a_private_incident_is_shown_to_its_members_alone(
    scene: Scene, browser: Browser
) -> None:
    room = await scene.declare(PRIVATE.removeprefix("declare "))
    await scene.quiet()
    await browser.signs_in(scene.ada)
    assert "Somebody reads our mail" in await browser.reads("/incidents")
    assert "🔒 Private" in await browser.reads("/incidents/1")
    other = await opened(scene)
    try:
        await other.signs_in(scene.linus)
        assert "Somebody reads our mail" not in await other.reads("/incidents")
        assert (await other.get("/incidents/1")).status == 404
        await scene.ada.invite(room, scene.linus)
        await scene.quiet()
        assert "Somebody reads our mail" in await other.reads("/incidents/1")
    finally:
        await other.session.close()


async def test_who_leaves_the_workspace_is_out_with_the_next_page(
    scene: Scene, browser: Browser
) -> None:
    await scene.declare()
    await browser.signs_in(scene.linus)
    assert "Checkout" in await browser.reads("/incidents")
    scene.linus.user.deleted = True
    scene.slack.change(scene.linus.user)
    await scene.quiet()
    assert any(row.is_gone for row in await scene.rows(Known))
    assert "You are not active" in await refused(await browser.get("/incidents"))


async def test_somebody_of_another_workspace_stays_out(scene: Scene, browser: Browser) -> None:
    stranger = scene.slack.hire(
        User("U0STRANGER", "eve", "Eve", "UTC", "000000", other_team="T0ELSEWHERE")
    )
    said = await refused(await browser.signs_in(stranger))
    assert "That is another workspace than Sitrep's." in said


async def test_who_does_not_agree_is_asked_again(browser: Browser) -> None:
    page = await browser.out()
    back = (await browser.get(f"{page}&as=")).headers["Location"]
    assert "You did not sign in at Slack." in await refused(await browser.get(back))


async def test_nobody_is_signed_in_by_a_link_that_somebody_else_was_given(
    scene: Scene, browser: Browser
) -> None:
    """Else they would act in another's name without knowing it."""
    back = await browser.agrees(await browser.out(), scene.grace)
    other = await opened(scene)
    try:
        assert "Sign in once more." in await refused(await other.get(back))
    finally:
        await other.session.close()
    assert (await browser.get(back)).status == 303


async def test_a_link_back_is_good_once(scene: Scene, browser: Browser) -> None:
    page = await browser.out()
    back = await browser.agrees(page, scene.grace)
    await browser.get(back)
    assert "Sign in once more." in await refused(await browser.get(back))


async def test_who_takes_too_long_begins_again(scene: Scene, browser: Browser) -> None:
    back = await browser.agrees(await browser.out(), scene.grace)
    scene.clock.forward(timedelta(minutes=11))
    assert "That took too long." in await refused(await browser.get(back))


@pytest.mark.parametrize(
    "bent",
    [
        lambda back: re.sub("state=[0-9a-f]*", "state=0", back),
        lambda back: re.sub("state=[0-9a-f]*", "", back),
        lambda back: re.sub("code=[0-9a-f]*", "code=0", back),
        lambda _: f"{OWN}/incidents/sign-in/slack/back",
    ],
    ids=["another state", "no state", "another code", "nothing"],
)
async def test_what_slack_did_not_say_lets_nobody_in(
    scene: Scene, browser: Browser, bent: object
) -> None:
    assert callable(bent)
    scene.provoked.refusal("openid.connect.token", "invalid_code")
    back = await browser.agrees(await browser.out(), scene.grace)
    await refused(await browser.get(bent(back)))


async def test_slack_is_asked_for_no_more_than_who_it_is(browser: Browser) -> None:
    asked = dict(parse_qsl(urlsplit(await browser.out()).query))
    assert asked.pop("state") != asked.pop("nonce")
    assert asked == {
        "response_type": "code",
        "scope": "openid profile",
        "client_id": CLIENT_ID,
        "redirect_uri": f"{OWN}/incidents/sign-in/slack/back",
    }


async def test_while_slack_is_away_the_form_says_so(scene: Scene, browser: Browser) -> None:
    back = await browser.agrees(await browser.out(), scene.grace)
    scene.provoked.refusal("openid.connect.token", "http_503")
    scene.slack.faults.fail("openid.connect.token", 503)
    assert "Slack does not answer." in await refused(await browser.get(back))


@pytest.mark.given(SLACK_CLIENT_SECRET="another")
async def test_a_wrong_secret_is_the_operator_s_to_mend(scene: Scene, browser: Browser) -> None:
    scene.provoked.refusal("openid.connect.token", "bad_client_secret")
    said = await refused(await browser.signs_in(scene.grace))
    assert "Slack refused: bad_client_secret. Whoever runs Sitrep can mend it." in said


@pytest.mark.given(SITREP_PAGE_TOKEN=TOKEN, SITREP_PAGE_USER="U0ADALOVE1")
async def test_the_token_can_be_one_person_s(scene: Scene, browser: Browser) -> None:
    await scene.declare(PRIVATE.removeprefix("declare "))
    await scene.quiet()
    answer = await browser.session.post(
        f"{scene.bot.url}/incidents/sign-in", data={"token": TOKEN}, allow_redirects=False
    )
    assert answer.status == 303
    assert "Somebody reads our mail" in await browser.reads("/incidents/1")


async def test_bytes_that_are_no_letters_are_no_cookie_of_ours(scene: Scene) -> None:
    url = URL(scene.bot.url)
    reader, writer = await asyncio.open_connection(url.host, url.port)
    writer.write(
        b"GET /incidents/sign-in/slack/back?code=x&state=x HTTP/1.1\r\nHost: sitrep\r\n"
        b"Cookie: sitrep_way=\xff\xfe.1.2.3\r\nConnection: close\r\n\r\n"
    )
    assert (await reader.readline()).split()[1] == b"401"
    writer.close()
