"""Owns `POST /slack/events`: everything from Slack over HTTP, handed to Bolt."""

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.dispatch import dispatch
from bot.metrics import Metrics


def receiving(app: AsyncApp, metrics: Metrics) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the route's handler; Bolt checks the signature before anything is looked at."""

    async def receive(request: web.Request) -> web.Response:
        try:
            body = (await request.read()).decode("utf-8")
        except UnicodeDecodeError:
            return web.Response(status=400, text="The body is not UTF-8 text.")
        headers: dict[str, str | Sequence[str]] = {
            name: request.headers.getall(name) for name in request.headers
        }
        answer = await dispatch(
            app,
            AsyncBoltRequest(body=body, query=request.query_string, headers=headers),
            metrics,
        )
        return await to_aiohttp_response(answer)

    return receive
