"""Owns editing a postmortem on its page: opened, previewed, saved; and every version of it."""

import asyncio
from collections.abc import Sequence
from typing import Final

from aiohttp import web

from bot.web.pages import editor, nonces, versions
from bot.web.pages.acting import Acting, Done, Refused, Sent
from bot.web.pages.asking import asked
from bot.web.pages.drawing import static
from bot.web.pages.editor import Editor
from bot.web.pages.finding import Unreadable
from bot.web.pages.reviewing import the
from bot.web.pages.signing import moved
from bot.web.pages.standing import able
from bot.web.pages.window import Window
from commands import postmortem
from commands.command import Situation
from commands.errors import Refusal
from commands.postmortem import Overtaken, SectionWritten
from commands.rules.postmortems import SECTIONS
from storage import people

# It shows how what is typed will read while it is typed; without it a button does.
_SCRIPT: Final = static("editor.js", "text/javascript")


def routes(window: Window, acting: Acting) -> Sequence[web.RouteDef]:
    editing, one = Editing(window, acting), r"/{number:\d{1,9}}/postmortem"
    return [
        web.get(f"{one}/edit", editing.open),
        web.post(f"{one}/edit", editing.send),
        web.get(f"{one}/history", editing.history),
        web.get("/editor.js", _SCRIPT.give),
    ]


class Editing:
    """Takes what people write, and loses nothing of it."""

    def __init__(self, window: Window, acting: Acting) -> None:
        self._window, self._acting = window, acting

    async def open(self, request: web.Request) -> web.Response:
        """Show the editor, to those who may write; the page itself to everybody else."""
        window, (number, _), wanted = self._window, asked(request), _wanted(request)
        found, may = await window.read(
            request,
            lambda session, viewer: (
                editor.open_(session, viewer, number, wanted),
                able(session, viewer, window.policy, "review"),
            ),
        )
        if found is None or not may.acts:
            return moved(_page(number))
        return await self._drawn(request, editor.begun(found, wanted, nonces.new()))

    async def send(self, request: web.Request) -> web.Response:
        """Save what was typed, or show how it will read."""
        sent, (number, _) = await self._acting.sent(request), asked(request)
        if sent.get("do") == "preview":
            return await self._shown(request, sent, sent.wrong)

        def work(at: Situation) -> Done:
            edited = editor.typed(sent)
            if not edited:
                raise Refusal("There is nothing in this form. Open the editor once more.")
            written = postmortem.write_all(at, the(at, number), edited)
            return Done(f"{_page(number)}#{written[0].name}", _said(written))

        result = await self._acting.do(request, sent, "review", work)
        return (
            result if isinstance(result, web.Response) else await self._shown(request, sent, result)
        )

    async def history(self, request: web.Request) -> web.Response:
        """Show who wrote what, when."""
        window, which, wanted = self._window, asked(request), _wanted(request)
        found = await window.read(
            request, lambda session, viewer: versions.find(session, viewer, which, wanted)
        )
        if found is None:
            raise web.HTTPNotFound
        return await window.drawn(
            request, "history.html", lambda: {"page": versions.shape(found, wanted)}
        )

    async def _shown(
        self, request: web.Request, sent: Sent, refused: Refused | None
    ) -> web.Response:
        """Show the editor with what was typed and how it will read, as far as that can be known."""
        number, edited = asked(request)[0], editor.typed(sent)
        nonce = nonces.new() if refused and refused.is_new else sent.nonce
        made = editor.kept(number, sent, refused, nonce)
        status = refused.status if refused else 200
        overtaken = refused.refusal if refused else None
        try:
            found, names = await self._window.read(
                request,
                lambda session, viewer: (
                    editor.read(session, viewer, number, edited),
                    people.every_name(session, viewer.team_id or ""),
                ),
            )
        except Unreadable:
            return await self._drawn(request, made, status)
        if found is None:
            raise web.HTTPNotFound
        made = await asyncio.to_thread(editor.previewed, made, found)
        if isinstance(overtaken, Overtaken):
            made, status = editor.overtaken(made, overtaken, names), 409
        return await self._drawn(request, made, status)

    async def _drawn(self, request: web.Request, made: Editor, status: int = 200) -> web.Response:
        shown = {"editor": made, "script": _SCRIPT.version}
        return await self._window.drawn(request, "editor.html", lambda: shown, status=status)


def _page(number: int) -> str:
    return f"/incidents/{number}/postmortem"


def _wanted(request: web.Request) -> Sequence[str]:
    """Return the section that is asked for, else all of them."""
    name = request.query.get("section", "")
    return [name] if name in SECTIONS else list(SECTIONS)


def _said(written: Sequence[SectionWritten]) -> str:
    names = ", ".join(f"{SECTIONS[one.name].title} (version {one.version})" for one in written)
    count = sum(len(one.hints) for one in written)
    places = "1 place could" if count == 1 else f"{count} places could"
    blame = f" {places} be read as blame: Preview in the editor shows how else to say it."
    return f"Saved: {names}.{blame if count else ''}"
