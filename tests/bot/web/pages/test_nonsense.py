"""Nonsense at the pages: no fault of ours, and without the token nothing of what is recorded."""

from itertools import product
from random import Random

import pytest
from yarl import URL

from tests.bot.web.pages.signed import Somebody
from tests.bot.web.pages.visitor import BEARER, Visitor
from tests.cast import ADA

PATHS = (
    *("", "/", "/1", "/01", "/0", "/-1", "/1.0", "/99999999999", "/%00", "/%2e%2e/metrics"),
    *("/1%0d%0aX:%20y", "/\u0661", "/<script>", "/style.css/x", "/sign-in", "/sign-out", "/1/"),
)
QUERIES = (
    *("", "?", "?page=2", "?page=\u0663", "?page=1e9", "?page=" + "9" * 400, "?entries=all"),
    *("?team=' OR 1=1 --", "?team=%00", "?team=\ud7ff", "?refresh=<b>", "?page=1&page=2", "?&&=&"),
)
HEADERS: tuple[dict[str, str], ...] = (
    {},
    {"Cookie": "sitrep_page"},
    {"Cookie": "sitrep_page=1." + "0" * 64 + "; =; a"},
    {"Authorization": "Bearer"},
    {"Authorization": "Basic eDp5"},
    {"Authorization": "\u00ff \u00ff"},
    {"Host": "[x", "X-Forwarded-Proto": "\u00e9"},
)
BODIES = (b"", b"token", b"token=%ff%fe&next=%00", b"next=/incidents/1&next=x", b"=&=&" * 100)
METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE")
COUNT = 400


@pytest.mark.parametrize("seed", [1, 2])
async def test_nonsense_is_refused_without_a_fault(visitor: Visitor, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - nothing secret depends on it
    await visitor.room.declared("sev1 CANARY")
    every = list(product(METHODS, PATHS, QUERIES, HEADERS, BODIES, (False, True)))
    for method, path, query, headers, body, has_token in random.sample(every, COUNT):
        given = {**headers, **(BEARER if has_token else {})}
        given["Content-Type"] = random.choice(
            ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"]
        )
        asked = URL(f"/incidents{path}{query}")
        answer = await visitor.client.request(
            method, asked, headers=given, data=body, allow_redirects=False
        )
        said = await answer.text()
        case = (method, path, query, headers, body, has_token, answer.status)
        assert answer.status < 500, case
        assert has_token or "CANARY" not in said, case
        assert "X" not in answer.headers, case
        assert "Traceback" not in said, case


@pytest.mark.parametrize(
    "path",
    [
        *("?q=%00", "?service=a%00", "/actions?owner=%00", "/actions?service=%00", "/1?team=%00"),
        *("/figures?service=%00", "/figures.csv?service=%00", "/people?team=%00", "/1.md?q=%00"),
    ],
)
async def test_what_a_database_cannot_hold_is_not_looked_for(
    any_visitor: Visitor, path: str
) -> None:
    await any_visitor.room.declared()
    for who in (BEARER, Somebody(any_visitor, ADA).headers):
        assert (await any_visitor.get(path, **who)).status == 400
