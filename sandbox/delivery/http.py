"""Delivers over HTTP, signed as Slack signs."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections import deque
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import aiohttp

from sandbox.delivery.delivery import Delivery, Timing, Try
from sandbox.wire import JSON, compact

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.installation import Installation

OK = range(200, 300)
REMEMBERED = 256  # signatures; enough for all retries of what is under way


class HttpTransport:
    def __init__(self, installation: Installation, timing: Timing) -> None:
        self.url = ""
        # Where several answer: gives the address for the next request.
        self.url_of: Callable[[], str] | None = None
        self._installation = installation
        self._timing = timing
        self._signed: deque[str] = deque(maxlen=REMEMBERED)
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=timing.ack_within),
            connector=aiohttp.TCPConnector(limit=0),
        )

    async def close(self) -> None:
        await self._session.close()

    async def send(self, delivery: Delivery, number: int, reason: str | None) -> Try:
        attempt = Try(number)
        body, content_type = _encoded(delivery)
        headers = self.signed(body) | {"Content-Type": content_type}
        if number:
            headers |= {"x-slack-retry-num": str(number), "x-slack-retry-reason": str(reason)}
        await self._post(body, headers, attempt)
        attempt.answered_at = time.monotonic()
        return attempt

    async def challenge(self) -> Try:
        """Ask for the url_verification handshake, as Slack does when the address is entered."""
        attempt = Try(0)
        body = compact(
            {"type": "url_verification", "token": "sandbox", "challenge": f"{time.time_ns():x}"}
        ).encode()
        await self._post(body, self.signed(body) | {"Content-Type": "application/json"}, attempt)
        wanted = json.loads(body)["challenge"]
        attempt.ok = attempt.ok and wanted in {attempt.body.get(k) for k in ("challenge", "text")}
        return attempt

    def signed(self, body: bytes) -> dict[str, str]:
        """Return the headers; each delivery is signed anew, also two of one body in one second."""
        stamp = int(time.time())
        while (signature := self._signature(stamp, body)) in self._signed:
            stamp += 1
        self._signed.append(signature)
        return {
            "X-Slack-Request-Timestamp": str(stamp),
            "X-Slack-Signature": signature,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        }

    def _signature(self, stamp: int, body: bytes) -> str:
        secret = self._installation.signing_secret.encode()
        base = b"v0:%d:%b" % (stamp, body)
        return f"v0={hmac.new(secret, base, hashlib.sha256).hexdigest()}"

    async def _post(self, body: bytes, headers: dict[str, str], attempt: Try) -> None:
        try:
            url = self.url_of() if self.url_of else self.url
            async with self._session.post(url, data=body, headers=headers) as response:
                attempt.status = response.status
                attempt.ok = response.status in OK
                attempt.may_retry = response.headers.get("X-Slack-No-Retry") != "1"
                attempt.body = _parsed(await response.text())
                attempt.reason = None if attempt.ok else "http_error"
        except TimeoutError:
            attempt.reason = "http_timeout"
        except aiohttp.ClientError:
            attempt.reason = "connection_failed"


def _encoded(delivery: Delivery) -> tuple[bytes, str]:
    form = "application/x-www-form-urlencoded"
    match delivery.kind:
        case "events_api":
            return compact(delivery.payload).encode(), "application/json"
        case "slash_commands":
            return urlencode(delivery.payload).encode(), form
        case "interactive":
            return urlencode({"payload": compact(delivery.payload)}).encode(), form


def _parsed(body: str) -> JSON:
    """Return an acknowledgement's JSON; a plain text stands for `{"text": ...}`."""
    try:
        parsed = json.loads(body)
    except ValueError:
        parsed = None
    if isinstance(parsed, dict):
        return parsed
    return {"text": body} if body.strip() else {}
