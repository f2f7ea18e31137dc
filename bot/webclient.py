"""Owns the Web API client: one session, a limit for each call, and nothing repeated by itself."""

from typing import Final
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

# Seconds. Slack answers most calls within one; what it does later still is found by looking.
_CALL_LIMIT: Final = 20
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


def session() -> aiohttp.ClientSession:
    """Return the session that all clients share; with one given, slack_sdk sets no limit itself."""
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_CALL_LIMIT))


def client(token: str, base_url: str, shared: aiohttp.ClientSession) -> AsyncWebClient:
    """Return a client for this token. Repeating a call belongs to delivery, which looks first."""
    made = AsyncWebClient(
        token, base_url=base_url, session=shared, timeout=_CALL_LIMIT, retry_handlers=[]
    )
    if urlsplit(base_url).hostname in _LOOPBACK:
        # slack_sdk heeds HTTPS_PROXY but not NO_PROXY; a proxy elsewhere cannot reach the sandbox.
        made.proxy = None
    return made
