"""An incident as files to take away, for whoever may read it."""

import io

import pytest

from bot.export import write
from tests.bot.web.pages.visitor import Visitor

FILES = {"json": "json", "md": "markdown", "csv": "csv"}


@pytest.mark.parametrize("ending", list(FILES))
async def test_it_is_what_the_command_line_writes(visitor: Visitor, ending: str) -> None:
    await visitor.room.declared("sev1 Checkout <b>returns</b> 500s")
    answer = await visitor.get(f"/1.{ending}")
    out = io.StringIO()
    await write(out, visitor.room.database, 1, FILES[ending])
    assert (answer.status, (await answer.read()).decode()) == (200, out.getvalue())
    told = f'attachment; filename="incident-1.{ending}"'
    assert answer.headers["Content-Disposition"] == told
    page = await (await visitor.get("/1")).text()
    assert f'href="/incidents/1.{ending}" download' in page


@pytest.mark.parametrize("ending", list(FILES))
async def test_who_may_not_read_it_gets_no_file(visitor: Visitor, ending: str) -> None:
    await visitor.room.declared("sev1 --private A key has leaked")
    assert (await visitor.get(f"/1.{ending}")).status == 404
    assert (await visitor.get(f"/2.{ending}")).status == 404
    assert (await visitor.get(f"/1.{ending}", Authorization="Bearer wrong")).status == 401


async def test_the_workspace_goes_along(visitor: Visitor) -> None:
    await visitor.room.declared()
    assert (await visitor.get("/1.csv?team=T0OTHER")).status == 404
    page = await (await visitor.get("/1?team=T0ACME")).text()
    assert 'href="/incidents/1.csv?team=T0ACME" download' in page
