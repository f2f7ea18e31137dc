"""Owns a plain client of the Web API, so that nothing between test and sandbox is lenient."""

from typing import Any, Self

import aiohttp

from sandbox.server import Sandbox

Reply = dict[str, Any]


class Client:
    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._session = aiohttp.ClientSession()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def __call__(self, method: str, **args: Any) -> Reply:
        """Call with a JSON body and the bot's token."""
        async with self._session.post(
            self.sandbox.api_url + method, json=args, headers=self._auth(self.sandbox.bot_token)
        ) as response:
            return await self._read(response)

    async def form(self, method: str, token: str | None = None, **args: Any) -> Reply:
        """Call with a form body."""
        headers = self._auth(token or self.sandbox.bot_token)
        async with self._session.post(
            self.sandbox.api_url + method, data=args, headers=headers
        ) as response:
            return await self._read(response)

    def raw(self, method: str, **options: Any) -> Any:
        """Return the request itself, for what a call should not be."""
        return self._session.post(self.sandbox.api_url + method, **options)

    async def post(self, path: str, body: Reply) -> tuple[int, Reply]:
        async with self._session.post(self.sandbox.url + path, json=body) as response:
            return response.status, await self._read(response)

    async def get(self, path: str, **query: str) -> Reply:
        async with self._session.get(self.sandbox.url + path, params=query) as response:
            return await self._read(response)

    def open(self, url: str, **options: Any) -> Any:
        return self._session.request(options.pop("method", "GET"), url, **options)

    @staticmethod
    def _auth(token: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {token}"}

    @staticmethod
    async def _read(response: aiohttp.ClientResponse) -> Reply:
        read: Reply = await response.json()
        return read
