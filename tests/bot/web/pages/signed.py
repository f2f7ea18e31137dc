"""Owns how tests sign in as a person, and send the forms that they find on a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from aiohttp import ClientResponse

from bot.web.pages.entrance import Marks
from bot.web.pages.signing import COOKIE
from storage.viewers import Viewer
from tests.bot.web.pages.visitor import TOKEN, Visitor, words
from tests.cast import TEAM


@dataclass
class Form:
    """A form as it stands on the page: where it goes, and what its fields hold."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._area: str | None = None
        self._menu: str | None = None
        self._button: tuple[str, str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(given.get("action", "")))
        if not self.found:
            return
        fields, name = self.found[-1].fields, given.get("name", "")
        if tag == "textarea":
            self._area, fields[name] = name, ""
        elif tag == "select":
            self._menu = name
        elif tag == "option" and self._menu and ("selected" in given or self._menu not in fields):
            fields[self._menu] = given.get("value", "")
        elif tag == "button":
            self._button = name, given.get("value", "")
        elif tag == "input" and name and self._holds(given):
            fields[name] = given.get("value", "")

    def _holds(self, given: Mapping[str, str]) -> bool:
        return given.get("type") not in ("checkbox", "radio") or "checked" in given

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area is not None:
            held = self.found[-1].fields
            held[self._area] = held[self._area].removeprefix("\n")
            self._area = None
        elif tag == "select":
            self._menu = None
        elif tag == "button":
            self._button = None

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self.found[-1].fields[self._area] += data
        elif self._button is not None and self.found:
            self.found[-1].buttons.append((*self._button, data.strip()))


def forms(html: str) -> list[Form]:
    parser = _Forms()
    parser.feed(html)
    return parser.found


def cookie(visitor: Visitor, user_id: str, team_id: str = TEAM) -> str:
    """Return what the browser of somebody who has signed in with Slack sends."""
    return Marks(TOKEN).give(Viewer(team_id, user_id), visitor.room.now)


@dataclass
class Somebody:
    """A person of the workspace who has signed in."""

    visitor: Visitor
    user_id: str
    headers: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.headers = {"Cookie": f"{COOKIE}={cookie(self.visitor, self.user_id)}"}

    async def opens(self, path: str) -> str:
        """Return the page's source."""
        answer = await self.visitor.get(path, **self.headers)
        html = await answer.text()
        assert answer.status == 200, (answer.status, words(html))
        return html

    async def reads(self, path: str) -> str:
        return words(await self.opens(path))

    async def finds(self, path: str, button: str) -> Form:
        """Return the form with this button, filled in as if the button were pressed."""
        return pressed(await self.opens(path), button)

    async def sends(self, form: Form, **typed: str) -> ClientResponse:
        return await self.visitor.client.post(
            form.action,
            data={**form.fields, **typed},
            headers=self.headers,
            allow_redirects=False,
        )

    async def presses(self, path: str, button: str, **typed: str) -> ClientResponse:
        """Open the page, fill in what is typed, and press the button."""
        return await self.sends(await self.finds(path, button), **typed)

    async def does(self, path: str, button: str, **typed: str) -> str:
        """Press the button, and return what is read at the place where that leads."""
        answer = await self.presses(path, button, **typed)
        place = answer.headers.get("Location", "")
        assert answer.status == 303, words(await answer.text())
        return await self.reads(place.removeprefix("/incidents"))


def pressed(html: str, button: str) -> Form:
    for form in forms(html):
        for name, value, label in form.buttons:
            if label == button:
                held: dict[str, Any] = {name: value} if name else {}
                return Form(form.action, {**form.fields, **held}, form.buttons)
    raise AssertionError(f"there is no button “{button}”: {words(html)}")
