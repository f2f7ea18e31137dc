"""The page as it is served: kept, known again, sealed, and there while the database is not."""

import re
from datetime import timedelta

import pytest

from bot.web.status import NAMES, keeping
from bot.web.status.site import HEADERS, READERS
from tests.bot.web.status.customer import Customer, published, written

PATHS = ["/", *(f"/{name}" for name in NAMES)]
KINDS = {
    "/": "text/html",
    "/status.json": "application/json",
    "/feed.atom": "application/atom+xml",
    "/feed.rss": "application/rss+xml",
    "/style.css": "text/css",
}


async def test_nobody_reads_it_before_it_is_published(customer: Customer) -> None:
    await customer.room.declared()
    await written(customer.room, "Cards fail.", "Payments fail")
    for path in PATHS:
        assert "Cards fail" not in await customer.reads(path)
        assert "Payments fail" not in await customer.reads(path)
    await published(customer.room, "Cards fail.", "Payments fail")
    customer.room.later(keeping.FRESH)
    for path in PATHS[:-1]:
        assert "Cards fail." in await customer.reads(path)
        assert "Checkout returns 500s" not in await customer.reads(path)


async def test_what_was_told_once_and_at_its_end_has_one_time(customer: Customer) -> None:
    await customer.room.declared("--service checkout sev1 Checkout returns 500s")
    await published(customer.room, "It is over.", "Payments failed", state="resolved")
    customer.room.later(keeping.FRESH)
    about = re.search(r'class="about soft">(.*?)</p>', await customer.reads(), re.DOTALL)
    assert about
    words = re.sub(r"<[^>]+>", "", about[1])
    assert words.count(" UTC") == 1
    assert " to " not in words


async def test_what_was_typed_is_text_on_the_page(customer: Customer) -> None:
    await customer.room.declared()
    hostile = '"><script>alert(1)</script> \' onload=x {{ 7*7 }} https://x.example/"onclick="y'
    await published(customer.room, hostile, "</title><svg onload=alert(1)>")
    page = await customer.reads()
    assert "<script" not in page
    assert "<svg onload" not in page
    assert "{{ 7*7 }}" in page
    assert 'href="https://x.example/"' in page
    assert '"onclick=' not in page


async def test_a_rush_costs_the_database_one_look(customer: Customer) -> None:
    asked = 0
    read = customer.room.database.read

    async def counted(*args: object, **more: object) -> object:
        nonlocal asked
        asked += 1
        return await read(*args, **more)  # type: ignore[arg-type]

    customer.room.database.read = counted  # type: ignore[method-assign, assignment]
    for _ in range(30):
        for path in PATHS:
            await customer.reads(path)
    assert asked == 1
    customer.room.later(keeping.FRESH)
    await customer.reads()
    assert asked == 2


async def test_a_clock_that_was_set_back_makes_no_old_page_last(customer: Customer) -> None:
    await customer.reads()
    customer.room.later(timedelta(hours=-1))
    await customer.room.declared()
    await published(customer.room)
    assert "Some payments fail." in await customer.reads()


@pytest.mark.parametrize("path", PATHS)
async def test_who_has_it_already_is_sent_nothing(customer: Customer, path: str) -> None:
    first = await customer.get(path)
    assert first.content_type == KINDS[path]
    assert first.headers["Cache-Control"].startswith("public, max-age=")
    again = await customer.get(path, **{"If-None-Match": first.headers["ETag"]})
    assert (again.status, await again.read()) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    since = {"If-Modified-Since": first.headers["Last-Modified"]}
    assert (await customer.get(path, **since)).status == 304
    other = await customer.get(path, **{"If-None-Match": '"other"', **since})
    assert other.status == 200


async def test_what_is_published_is_another_page(customer: Customer) -> None:
    await customer.room.declared()
    tag = (await customer.get()).headers["ETag"]
    await published(customer.room)
    customer.room.later(keeping.FRESH)
    answer = await customer.get(**{"If-None-Match": tag})
    assert answer.status == 200


@pytest.mark.parametrize("path", PATHS)
async def test_only_the_head_is_sent_to_who_asks_for_it(customer: Customer, path: str) -> None:
    whole, head = await customer.get(path), await customer.get(path, "HEAD")
    assert (head.status, await head.read()) == (200, b"")
    assert head.headers["ETag"] == whole.headers["ETag"]
    assert head.content_type == whole.content_type


@pytest.mark.parametrize("path", [*PATHS, "", "/nowhere"])
async def test_every_answer_is_sealed(customer: Customer, path: str) -> None:
    answer = await customer.get(path)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    for name in ("X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy"):
        assert answer.headers[name] == HEADERS[name]
    assert "Set-Cookie" not in answer.headers


async def test_without_the_slash_it_leads_to_it(customer: Customer) -> None:
    answer = await customer.get("")
    assert (answer.status, answer.headers["Location"]) == (308, "status/")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_nothing_can_be_sent_to_it(customer: Customer, method: str) -> None:
    assert (await customer.get("/", method)).status == 405


async def test_packed_and_plain_are_the_same_page(customer: Customer) -> None:
    plain = await customer.get("/", **{"Accept-Encoding": "identity"})
    packed = await customer.get("/", **{"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert await packed.text() == await plain.text()
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert packed.headers["Vary"] == "Accept-Encoding"


async def test_while_the_database_is_away_the_last_page_is_shown(customer: Customer) -> None:
    await customer.room.declared()
    await published(customer.room)
    known = await customer.reads()
    await customer.room.database.close()

    async def away(*_: object, **__: object) -> object:
        raise ConnectionError("the database is away")

    customer.room.database.read = away  # type: ignore[method-assign, assignment]
    customer.room.later(timedelta(minutes=10))
    assert await customer.reads() == known


async def test_with_no_page_to_show_it_says_when_to_come_back(customer: Customer) -> None:
    async def away(*_: object, **__: object) -> object:
        raise ConnectionError("postgresql://sitrep:hush@db is away")

    customer.room.database.read = away  # type: ignore[method-assign, assignment]
    answer = await customer.get()
    assert (answer.status, answer.headers["Retry-After"]) == (503, "30")
    assert "hush" not in await answer.text()
    assert answer.headers["Cache-Control"] == "no-store"


async def test_who_asks_without_end_has_to_wait(customer: Customer) -> None:
    answers = [(await customer.get("/style.css")).status for _ in range(READERS.burst + 100)]
    assert 429 in answers
    assert answers[: READERS.burst] == [200] * READERS.burst
