"""Owns the pages' addresses, and that nobody sees anything before they are let in."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime

from aiohttp import web

from bot.web.pages import actions, downloads, editing, figures
from bot.web.pages.acting import Acting
from bot.web.pages.contacts import Contacts
from bot.web.pages.drawing import HEADERS, SCRIPT, STYLE
from bot.web.pages.entrance import PREFIX
from bot.web.pages.finding import Reader, Unreadable
from bot.web.pages.forms import texts
from bot.web.pages.live import Live
from bot.web.pages.reach import Reach
from bot.web.pages.reading import Reading
from bot.web.pages.reviewing import Reviewing
from bot.web.pages.signing import Signing
from bot.web.pages.slack_way import SlackWay
from bot.web.pages.ways import BACK, OUT, Ways
from bot.web.pages.window import Gone, Window
from commands.policy import Policy
from storage.database import Database

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
# They show nothing of ours, and without them nobody could be let in.
_FOR_ALL = ("/style.css", "/sign-in", OUT, BACK)


def site(  # noqa: PLR0913 - what the pages are made of
    *,
    ways: Ways,
    database: Database,
    reach: Reach,
    contacts: Contacts,
    policy: Policy,
    now: Callable[[], datetime],
    team: Callable[[], str | None] = lambda: None,
    behind_proxy: bool = False,
    public_url: str | None = None,
) -> web.Application:
    """Return what is served under PREFIX, to those who are let in."""
    window = Window(Reader(database), reach, contacts, policy, now)
    signing = Signing(ways, now, behind_proxy=behind_proxy)
    pages = web.Application(middlewares=[_sealed, _guarded(signing, window)])
    acting = Acting(database, window, public_url)
    _read(pages, Reading(window))
    pages.router.add_routes(figures.routes(window))
    pages.router.add_routes(downloads.routes(window))
    _review(pages, Reviewing(window, acting))
    _follow(pages, Live(window), database)
    pages.router.add_get("/style.css", _kept(STYLE, "text/css"))
    pages.router.add_get("/live.js", _kept(SCRIPT, "text/javascript"))
    pages.router.add_routes(editing.routes(window, acting))
    pages.router.add_routes(actions.routes(window, acting))
    pages.router.add_post("/sign-in", signing.sign_in)
    pages.router.add_post("/sign-out", signing.sign_out)
    if ways.slack is not None:
        way = SlackWay(ways.slack, ways.marks, signing, window, team)
        pages.router.add_get(OUT, way.out)
        pages.router.add_get(BACK, way.back)
    pages.cleanup_ctx.append(_watching(reach))
    return pages


def _read(pages: web.Application, reading: Reading) -> None:
    pages.router.add_get("", reading.board)
    pages.router.add_get("/", reading.board)
    pages.router.add_get(r"/{number:\d{1,9}}", reading.incident)


def _follow(pages: web.Application, live: Live, database: Database) -> None:
    database.after_commit(live.stir)
    pages.router.add_get(r"/{number:\d{1,9}}/live", live.stream)
    pages.on_shutdown.append(live.end)


def _review(pages: web.Application, reviewing: Reviewing) -> None:
    one = r"/{number:\d{1,9}}/postmortem"
    pages.router.add_get(one, reviewing.postmortem)
    pages.router.add_post(one, reviewing.move)
    pages.router.add_post(f"{one}/begin", reviewing.begin)


@web.middleware
async def _sealed(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Tell the browser with every answer what it may do with it: nearly nothing."""
    answer = await handler(request)
    if not answer.prepared:  # one that has begun already has them
        for name, value in HEADERS.items():
            answer.headers.setdefault(name, value)
    return answer


def _guarded(signing: Signing, window: Window) -> Callable[..., Awaitable[web.StreamResponse]]:
    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        is_for_all = request.path.removeprefix(PREFIX) in _FOR_ALL
        refusal = None if is_for_all else signing.refusal(request)
        if refusal is not None:
            kept = await texts(request)
            return signing.form(request, request.path_qs, kept=kept) if kept else refusal
        if any("\x00" in said for said in request.query.values()):
            return window.sorry(400)  # no text of ours has it, and PostgreSQL takes none
        try:
            return await handler(request)
        except web.HTTPException as said:  # an address that is none, a method that is none
            return window.sorry(said.status)
        except Unreadable:
            return window.sorry(503)
        except Gone:
            return signing.form(request, "", "You are not active in Sitrep's workspace.")

    return guarded


def _kept(content: bytes, kind: str) -> Handler:
    """Give a file whose address changes with it."""
    kept = {"Cache-Control": "public, max-age=31536000, immutable"}

    async def give(_: web.Request) -> web.Response:
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=kept)

    return give


def _watching(reach: Reach) -> Callable[[web.Application], AsyncIterator[None]]:
    async def watching(_: web.Application) -> AsyncIterator[None]:
        watch = asyncio.create_task(reach.watch(), name="reach")
        yield
        watch.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await watch

    return watching
