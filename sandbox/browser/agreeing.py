"""The page on which somebody tells an app who they are: `/openid/connect/authorize`."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from aiohttp import web

from sandbox.browser.static import HEADERS
from sandbox.signing_in import Asked, SignInError

if TYPE_CHECKING:
    from sandbox.world import World

PATH = "/openid/connect/authorize"
PAGE = """<!doctype html>
<html lang="en" data-theme="auto">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Sign in · Sandbox</title>
<link rel="stylesheet" href="/static/css/base.css"><link rel="stylesheet" href="/static/css/agreeing.css">
</head>
<body><main class="agreeing"><h1>Sign in to {app} as</h1>
<p>Slack itself would know who you are, and ask whether {app} may.</p>
<ul>{people}</ul><p><a href="{refuse}">Do not sign in</a></p></main></body></html>
"""  # noqa: E501 - HTML


class Agreeing:
    def __init__(self, world: World) -> None:
        self._world = world

    def add_to(self, app: web.Application) -> None:
        app.router.add_get(PATH, self.handle)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Ask who it is; with `as`, send them back to the app with a code."""
        signing = self._world.installation.signing_in
        try:
            asked = signing.asked(request.query)
        except SignInError as error:
            return web.Response(status=400, text=f"Slack refuses: {error}", headers=HEADERS)
        chosen = request.query.get("as")
        user = self._world.space.users.get(chosen or "")
        if user is not None:
            raise _back(asked, code=signing.agree(user, asked))
        if chosen is not None:
            raise _back(asked, error="access_denied")
        return web.Response(text=self._page(request), content_type="text/html", headers=HEADERS)

    def _page(self, request: web.Request) -> str:
        query = dict(request.query)
        space = self._world.space

        def link(user: str) -> str:
            return escape(f"{PATH}?{urlencode(query | {'as': user})}")

        people = "".join(
            f'<li><a href="{link(user.id)}">{escape(user.real_name)}</a></li>'
            for user in space.users.values()
            if not user.is_bot and not user.deleted
        )
        app = escape(self._world.installation.manifest.name)
        return PAGE.format(app=app, people=people, refuse=link(""))


def _back(asked: Asked, **answer: str) -> web.HTTPFound:
    return web.HTTPFound(f"{asked.redirect_uri}?{urlencode({'state': asked.state, **answer})}")
