"""Owns what is pushed to those who watch an incident: each change once, drawn once for them all."""

import asyncio
import contextlib
import hashlib
import json
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web
from sqlmodel import Session

from bot.web.pages import shaping
from bot.web.pages.asking import asked, page
from bot.web.pages.drawing import HEADERS, draw
from bot.web.pages.finding import One, Unreadable, one
from bot.web.pages.window import VIEWER, Window, linking
from commands.policy import Policy
from storage import board, incidents, members, people
from storage.viewers import ANYBODY, Viewer

MOST: Final = 200  # who watch at once, in this process
EACH: Final = 20  # pages that one person watches at once: the others want to watch, too
# Seconds. Other processes' changes are seen by looking; ours are known at once.
_EVERY: Final = 3.0
_LEAST: Final = 1.0  # between two looks, however much happens
_BEAT: Final = 3.0  # so that a line that was cut is noticed
_LASTS: Final = 900.0  # after that the browser comes again, and is asked who it is
_STREAM: Final = {
    **HEADERS,
    "Content-Type": "text/event-stream; charset=utf-8",
    "X-Accel-Buffering": "no",  # a proxy that gathers would make it late
}


def address(found: One, query: Mapping[str, str]) -> str | None:
    """Return where its changes come from; none for who wants the page to stay as it is."""
    if query.get("refresh") == "off" or not found.page:
        return None
    incident = found.facts.incident
    link = linking(f"/incidents/{incident.number}/live", {"team": incident.team_id})
    return link(page=found.page if found.page > 1 else "")


@dataclass(frozen=True)
class Seen:
    """One incident as it was drawn; `members` may see it, everybody where that is none.

    But for those who are `gone`, and were of this workspace when they began to watch.
    """

    html: str
    members: Collection[str] | None
    gone: Collection[str] = ()

    @property
    def mark(self) -> str:
        return hashlib.sha256(self.html.encode()).hexdigest()[:16]

    def may(self, viewer: Viewer) -> bool:
        is_known = self.members is None or viewer.user_id in self.members
        return is_known and viewer.user_id not in self.gone


@dataclass
class Watched:
    """One page of an incident that somebody watches."""

    incident_id: int
    page: int
    stirred: asyncio.Event = field(default_factory=asyncio.Event)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    seen: Seen | None = None
    watching: list[Viewer] = field(default_factory=list)
    looking: asyncio.Task[None] | None = None


class Live:
    """Looks at what is watched, after each commit and now and then; tells what has changed."""

    def __init__(self, window: Window, *, lasts: float = _LASTS) -> None:
        self._window, self._lasts = window, lasts
        self._watched: dict[tuple[int, int], Watched] = {}
        self._ending = False

    def stir(self) -> None:
        """Say that something may have changed."""
        for watched in self._watched.values():
            watched.stirred.set()

    async def end(self, _: web.Application) -> None:
        """Let everybody go: the service stops."""
        self._ending = True
        for watched in list(self._watched.values()):
            async with watched.news:
                watched.news.notify_all()

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Send the incident as it is now, and again each time it changes."""
        number, team_id = asked(request)
        incident_id = await self._window.read(
            request, lambda at, viewer: _key(at, viewer, number, team_id)
        )
        if incident_id is None:
            raise web.HTTPNotFound
        if self._ending or not self._has_room(request.get(VIEWER, ANYBODY)):
            raise web.HTTPServiceUnavailable
        answer = web.StreamResponse(headers=_STREAM)
        await answer.prepare(request)
        with contextlib.suppress(ConnectionResetError, TimeoutError):
            async with asyncio.timeout(self._lasts):
                await self._follow(request, answer, incident_id)
        return answer

    def _has_room(self, viewer: Viewer) -> bool:
        watching = [one for watched in self._watched.values() for one in watched.watching]
        is_one = viewer.user_id is not None
        return len(watching) < MOST and not (is_one and watching.count(viewer) >= EACH)

    async def _follow(
        self, request: web.Request, answer: web.StreamResponse, incident_id: int
    ) -> None:
        viewer = request.get(VIEWER, ANYBODY)
        mark = ""
        at = incident_id, max(1, page(request.query))
        async with self._joined(at, viewer) as watched:
            while not self._ending:
                seen = await self._news(watched, mark)
                if seen is None:
                    await answer.write(b": still here\n\n")
                elif not seen.may(viewer):
                    await answer.write(b"event: gone\ndata: {}\n\n")
                    return
                else:
                    mark = seen.mark
                    said = json.dumps({"html": seen.html})
                    await answer.write(f"id: {mark}\nevent: drawn\ndata: {said}\n\n".encode())

    @contextlib.asynccontextmanager
    async def _joined(self, key: tuple[int, int], viewer: Viewer) -> AsyncIterator[Watched]:
        watched = self._watched.setdefault(key, Watched(*key))
        watched.watching.append(viewer)
        if watched.looking is None:
            watched.stirred.set()
            watched.looking = asyncio.create_task(self._look(watched), name=f"live-{key[0]}")
        try:
            yield watched
        finally:
            watched.watching.remove(viewer)
            if not watched.watching:
                del self._watched[key]
                watched.looking.cancel()

    async def _news(self, watched: Watched, mark: str) -> Seen | None:
        """Return what differs from what has this mark; none when nothing did for a while."""

        def differs() -> bool:
            return self._ending or (watched.seen is not None and watched.seen.mark != mark)

        try:
            async with watched.news, asyncio.timeout(_BEAT):
                await watched.news.wait_for(differs)
        except TimeoutError:
            return None
        return None if self._ending else watched.seen

    async def _look(self, watched: Watched) -> None:
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_EVERY):
                    await watched.stirred.wait()
            watched.stirred.clear()
            with contextlib.suppress(Unreadable):  # whoever watches sees the state of before
                await self._draw(watched)
            await asyncio.sleep(_LEAST)

    async def _draw(self, watched: Watched) -> None:
        window = self._window
        watching = {one.user_id for one in watched.watching if one.user_id}
        found, inside, gone = await window.reader.read(
            lambda session: _found(session, watched, watching, window.policy)
        )
        if found is None:
            return
        slack, now = window.reach.state(found.heard_at, found.told_at), window.now()
        incident = found.facts.incident
        query = {"team": incident.team_id, "page": str(watched.page)}
        link = linking(f"/incidents/{incident.number}", query)

        def work() -> Seen:
            whole = shaping.whole(found, window.contacts, slack)
            return Seen(draw("incident_now.html", now, whole=whole, link=link), inside, gone)

        seen = await asyncio.to_thread(work)
        if seen != watched.seen:
            async with watched.news:
                watched.seen = seen
                watched.news.notify_all()


def _key(session: Session, viewer: Viewer, number: int, team_id: str | None) -> int | None:
    found = board.one(session, viewer, number, team_id)
    return found.key if found else None


def _found(
    session: Session, watched: Watched, watching: Collection[str], policy: Policy
) -> tuple[One | None, Collection[str] | None, Collection[str]]:
    incident = incidents.get(session, watched.incident_id)
    inside = members.inside(session, incident) if incident.private else None
    gone = people.gone_of(session, incident.team_id, watching)
    return one(session, incident, watched.page, policy), inside, gone
