"""Signing in: with the token and in no other way; and what the browser is told about it."""

from http.cookies import SimpleCookie

import pytest
from aiohttp import ClientResponse

from bot.web.limits import GUESSES
from bot.web.pages.entrance import LASTS
from tests.bot.web.pages.visitor import TOKEN, Visitor, words
from tests.cast import ADA
from tests.scenarios import logs

CANARY = "Checkout returns 500s"
SEALED = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


async def test_without_the_token_nothing_is_shown_but_the_form(visitor: Visitor) -> None:
    await visitor.room.declared()
    for path in ("", "/1", "/2", "/nonsense", "/1?page=2"):
        answer = await visitor.get(path, Accept="text/html")
        said = await answer.text()
        assert answer.status == 401
        assert answer.headers["WWW-Authenticate"] == 'Bearer realm="sitrep"'
        assert 'type="password"' in said
        assert CANARY not in said
        assert ADA not in said


async def test_with_the_token_people_come_to_where_they_wanted_to_go(visitor: Visitor) -> None:
    await visitor.room.declared()
    answer = await visitor.signs_in(next="/incidents/1")
    assert (answer.status, answer.headers["Location"]) == (303, "/incidents/1")
    shown = await visitor.get("/1", Accept="text/html")
    assert CANARY in await shown.text()


@pytest.mark.parametrize(
    "wanted",
    ["https://evil.example/", "//evil.example", "/incidents/../x", "/incidents/1\r\nX: y", ""],
)
async def test_nobody_is_sent_elsewhere(visitor: Visitor, wanted: str) -> None:
    answer = await visitor.signs_in(next=wanted)
    assert (answer.status, answer.headers["Location"]) == (303, "/incidents")
    assert "X" not in answer.headers


async def test_a_wrong_token_is_told_so_and_keeps_the_way(visitor: Visitor) -> None:
    answer = await visitor.signs_in("x" * 40, next="/incidents/1")
    said = await answer.text()
    assert answer.status == 401
    assert "That is not the token." in words(said)
    assert 'value="/incidents/1"' in said
    assert "x" * 40 not in said
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"token=" + TOKEN.encode(), "text/plain"),
        (b"token=" + TOKEN.encode() + b"&x=" + b"y" * 5000, "application/x-www-form-urlencoded"),
        (b"\xff\xfe", "application/x-www-form-urlencoded"),
        (b"&".join(b"a=b" for _ in range(50)), "application/x-www-form-urlencoded"),
        (b"", "application/x-www-form-urlencoded"),
        (b"{", "application/json"),
    ],
    ids=["plain text", "too large", "no text", "too many", "nothing", "json"],
)
async def test_what_is_no_form_lets_nobody_in(visitor: Visitor, body: bytes, kind: str) -> None:
    answer = await visitor.client.post(
        "/incidents/sign-in", data=body, headers={"Content-Type": kind}
    )
    assert answer.status == 401


def cookie(answer: ClientResponse) -> dict[str, str]:
    (set_to,) = answer.headers.getall("Set-Cookie")
    (morsel,) = SimpleCookie(set_to).values()
    assert TOKEN not in set_to
    return {name: value for name, value in morsel.items() if value}


async def test_the_cookie_is_for_nobody_else(visitor: Visitor) -> None:
    assert cookie(await visitor.signs_in()) == {
        "httponly": True,
        "max-age": str(int(LASTS.total_seconds())),
        "path": "/incidents",
        "samesite": "Lax",
    }


async def test_behind_https_the_cookie_never_goes_over_http(visitor: Visitor) -> None:
    answer = await visitor.client.post(
        "/incidents/sign-in",
        data={"token": TOKEN},
        headers={"X-Forwarded-Proto": "https"},
        allow_redirects=False,
    )
    assert cookie(answer)["secure"] is True  # type: ignore[comparison-overlap]


async def test_whoever_signs_in_is_signed_out_after_a_while(visitor: Visitor) -> None:
    await visitor.signs_in()
    visitor.room.later(LASTS)
    assert (await visitor.get("", Accept="text/html")).status == 401


async def test_whoever_signs_out_is_out(visitor: Visitor) -> None:
    await visitor.signs_in()
    answer = await visitor.client.post("/incidents/sign-out", allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, "/incidents")
    assert (await visitor.get("", Accept="text/html")).status == 401


async def test_a_script_shows_the_token_in_a_header(visitor: Visitor) -> None:
    assert (await visitor.get("")).status == 200
    for given in (
        "Bearer",
        "Bearer x",
        f"Bearer {TOKEN}x",
        "Bearer \u00e9",
        f"bearer {TOKEN[:-1]}",
    ):
        answer = await visitor.get("", Authorization=given)
        assert (answer.status, await answer.text()) == (401, "That is not the token.\n")


async def test_a_cookie_that_is_none_lets_nobody_in(visitor: Visitor) -> None:
    for given in ("x", TOKEN, "1.2", f"{'9' * 12}.{'0' * 64}"):
        assert (await visitor.get("", Cookie=f"sitrep_page={given}")).status == 401


async def test_every_answer_tells_the_browser_what_it_may_do(visitor: Visitor) -> None:
    await visitor.room.declared()
    answers = [
        await visitor.get(""),
        await visitor.get("/1"),
        await visitor.get("/9"),
        await visitor.get("/nonsense"),
        await visitor.get("", Accept="text/html"),
        await visitor.client.post("/incidents/1", headers={"Authorization": f"Bearer {TOKEN}"}),
        await visitor.signs_in("x" * 40),
        await visitor.signs_in(),
    ]
    assert [answer.status for answer in answers] == [200, 200, 404, 404, 401, 405, 401, 303]
    for answer in answers:
        assert {name: answer.headers[name] for name in SEALED} == SEALED


async def test_the_style_sheet_may_be_kept_and_needs_no_token(visitor: Visitor) -> None:
    answer = await visitor.get("/style.css", Accept="text/css")
    assert (answer.status, answer.content_type) == (200, "text/css")
    assert "immutable" in answer.headers["Cache-Control"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_form_warns_where_others_can_read_along(visitor: Visitor) -> None:
    here = await (await visitor.get("", Accept="text/html")).text()
    assert "HTTPS" not in here
    elsewhere = await (await visitor.get("", Host="sitrep.example")).text()
    assert "did not come over HTTPS" in words(elsewhere)
    safe = {"Host": "sitrep.example", "X-Forwarded-Proto": "https"}
    assert "HTTPS" not in await (await visitor.get("", **safe)).text()


async def test_whoever_guesses_too_often_is_not_heard_for_a_while(visitor: Visitor) -> None:
    for _ in range(GUESSES.burst):
        assert (await visitor.signs_in("x" * 40)).status == 401
    answer = await visitor.signs_in(next="/incidents/1")
    said = await answer.text()
    assert answer.status == 429
    assert f"Wait {answer.headers['Retry-After']} seconds." in words(said)
    assert 'value="/incidents/1"' in said
    assert "Set-Cookie" not in answer.headers
    assert {name: answer.headers[name] for name in SEALED} == SEALED


async def test_a_script_that_guesses_too_often_keeps_nobody_from_signing_in(
    visitor: Visitor,
) -> None:
    for _ in range(GUESSES.burst):
        assert (await visitor.get("", Authorization="Bearer x")).status == 401
    answer = await visitor.get("")
    assert (answer.status, int(answer.headers["Retry-After"]) > 0) == (429, True)
    assert (await visitor.signs_in()).status == 303


async def test_no_token_is_logged_not_even_a_wrong_one(visitor: Visitor) -> None:
    with logs.kept() as log:
        await visitor.signs_in(f"{TOKEN}-mistyped")
        await visitor.get("", Authorization=f"Bearer {TOKEN}-mistyped")
        mark = (await visitor.signs_in()).headers["Set-Cookie"].partition("=")[2].partition(";")[0]
        await visitor.get("/1")
    assert "page.refused" in log.getvalue()
    assert "page.signed_in" in log.getvalue()
    assert TOKEN not in log.getvalue()
    assert mark not in log.getvalue()


async def test_whoever_has_the_token_is_never_told_to_wait(visitor: Visitor) -> None:
    for _ in range(GUESSES.burst * 3):
        assert (await visitor.get("")).status == 200
