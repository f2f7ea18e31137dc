"""Answers `/api/<method>`: token, scope, arguments, effect, and the faults that tests ask for."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.api import (  # noqa: F401 - importing them fills the table of methods
    apps,
    bookmarks,
    canvases,
    channel_lists,
    chat,
    conversations,
    direct_messages,
    files,
    history,
    membership,
    openid,
    people,
    pins,
    reactions,
    usergroups,
    views,
)
from sandbox.api.arguments import Arguments, read
from sandbox.api.errors import SlackError, missing_field
from sandbox.api.methods import METHODS, Method
from sandbox.api.request import Request
from sandbox.calls import ApiCall, CallLog
from sandbox.wire import JSON, compact

if TYPE_CHECKING:
    from sandbox.control.faults import Fault, Faults
    from sandbox.control.rates import RateLimits
    from sandbox.installation import Installation

TOKEN_PREFIX = "Bearer "  # noqa: S105 - the word before a token
UNAVAILABLE = 503


@dataclass(frozen=True, slots=True)
class WebApi:
    installation: Installation
    faults: Faults
    rates: RateLimits
    calls: CallLog

    async def handle(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        method = METHODS.get(name)
        try:
            args = await read(request, json_body=method is None or method.json_body)
        except SlackError as error:
            args = Arguments({})
            return self._refused(self._begin(name, method, args), error)
        call = self._begin(name, method, args)
        token = _token(request, args)
        return await self._carry_out(request, call, lambda: self._answer(method, token, args))

    def _begin(self, name: str, method: Method | None, args: Arguments) -> ApiCall:
        shown = {key: value for key, value in args.items() if key != "token"}
        unknown = tuple(sorted(shown.keys() - method.known)) if method else ()
        call = ApiCall(name, shown, unknown=unknown)
        self.calls.all.append(call)
        return call

    async def _carry_out(self, request: web.Request, call: ApiCall, answer: Answer) -> web.Response:
        fault = self.faults.take(call.method, call.args)
        delay = self.faults.delay(call.method)
        await self.faults.pass_gates(call.method)
        await _pause(delay / 2)
        if fault and (struck := self._before_effect(request, call, fault)):
            return struck
        response = self._effect(call, answer)
        await _pause(delay / 2)
        call.ended = time.monotonic()
        if fault and fault.cut == "after":
            return self._cut(request, call)
        if fault and fault.malformed:
            call.error = "malformed"
            return self._respond(call, 200, '{"ok": tru')
        return response

    def _before_effect(
        self, request: web.Request, call: ApiCall, fault: Fault
    ) -> web.Response | None:
        if fault.cut == "before":
            return self._cut(request, call)
        if fault.error:
            return self._refused(call, SlackError(fault.error))
        if fault.status:
            return self._failed(call, fault.status, fault.retry_after)
        return None

    def _effect(self, call: ApiCall, answer: Answer) -> web.Response:
        method = METHODS.get(call.method)
        if method and (seconds := self.rates.wait(method.name, method.tier, call.args)):
            return self._failed(call, 429, seconds)
        try:
            call.result = {"ok": True, **answer()}
        except SlackError as error:
            return self._refused(call, error)
        call.had_effect = True
        return self._respond(call, 200, compact(call.result))

    def _answer(self, method: Method | None, token: str | None, args: Arguments) -> JSON:
        if method is None:
            raise SlackError("unknown_method")
        self._check_token(method, token)
        request = Request(self.installation, args)
        if method.scopes and method.scopes.isdisjoint(self.installation.manifest.scopes):
            request.need(*sorted(method.scopes))
        for name in method.required:
            if name not in args:
                raise missing_field(name)
        return method.handler(request)

    def _check_token(self, method: Method, token: str | None) -> None:
        app = self.installation
        if method.token == "none":  # noqa: S105 - no token at all
            return
        if token is None:
            raise SlackError("not_authed")
        if token not in {app.bot_token, app.app_token}:
            raise SlackError("invalid_auth")
        if app.is_revoked:
            raise SlackError("token_revoked")
        if token != (app.bot_token if method.token == "bot" else app.app_token):  # noqa: S105
            raise SlackError("not_allowed_token_type")

    def _refused(self, call: ApiCall, error: SlackError) -> web.Response:
        call.error = error.code
        call.result = {"ok": False, "error": error.code, **error.more}
        return self._respond(call, 200, compact(call.result))

    def _failed(self, call: ApiCall, status: int, retry_after: int | None) -> web.Response:
        call.error = "ratelimited" if retry_after is not None else f"http_{status}"
        call.result = {"ok": False, "error": call.error}
        response = self._respond(call, status, compact(call.result))
        if retry_after is not None:
            response.headers["Retry-After"] = str(retry_after)
        return response

    def _respond(self, call: ApiCall, status: int, body: str) -> web.Response:
        call.status = status
        call.ended = time.monotonic()
        self.installation.space.changes.pulse()
        headers = {"x-oauth-scopes": self.installation.manifest.provided}
        method = METHODS.get(call.method)
        if method and method.scopes:
            headers["x-accepted-oauth-scopes"] = ",".join(sorted(method.scopes))
        return web.Response(
            text=body, status=status, content_type="application/json", headers=headers
        )

    def _cut(self, request: web.Request, call: ApiCall) -> web.Response:
        call.error = "connection_cut"
        call.ended = time.monotonic()
        if request.transport:
            request.transport.abort()
        self.installation.space.changes.pulse()
        return web.Response(status=UNAVAILABLE)


if TYPE_CHECKING:
    from collections.abc import Callable

    Answer = Callable[[], JSON]


async def _pause(seconds: float) -> None:
    if seconds > 0:
        await asyncio.sleep(seconds)


def _token(request: web.Request, args: Arguments) -> str | None:
    header = request.headers.get("Authorization", "")
    if header.startswith(TOKEN_PREFIX):
        return header.removeprefix(TOKEN_PREFIX).strip()
    token = args.get("token")
    return token if isinstance(token, str) else None
