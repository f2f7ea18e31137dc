"""Takes the bytes of files at the address that each was given, and hands them out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import BodyPartReader, web

if TYPE_CHECKING:
    from sandbox.workspace.upload import Upload
    from sandbox.world import World

# Nothing that a browser would run, whatever was sent in.
SHOWN = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}


class Uploading:
    def __init__(self, world: World) -> None:
        self._world = world

    def add_to(self, app: web.Application) -> None:
        app.router.add_post("/upload/v1/{ticket}", self._take)
        app.router.add_get("/files/{id}/{name}", self._give)

    async def _take(self, request: web.Request) -> web.Response:
        upload = self._expected(request.match_info["ticket"])
        fault = self._world.faults.take("upload", {})
        if fault and fault.status:
            return web.Response(status=fault.status)
        if upload is None or upload.content is not None:
            return web.Response(status=404, text="There is no such upload.")
        content = await _bytes(request)
        if len(content) != upload.length:
            return web.Response(status=400, text="These are not as many bytes as were announced.")
        upload.content = content
        if fault and fault.cut == "after" and request.transport:
            request.transport.abort()
        return web.Response(text=f"OK - {len(content)}")

    async def _give(self, request: web.Request) -> web.Response:
        upload = self._world.space.uploads.get(request.match_info["id"])
        name = request.match_info["name"]
        if upload is None or upload.content is None:
            return web.Response(text=f"{name}: the sandbox keeps no contents.")
        kind = SHOWN.get(name.rpartition(".")[2].lower(), "application/octet-stream")
        safe = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(body=upload.content, content_type=kind, headers=safe)

    def _expected(self, ticket: str) -> Upload | None:
        uploads = self._world.space.uploads.values()
        return next((upload for upload in uploads if upload.ticket == ticket), None)


async def _bytes(request: web.Request) -> bytes:
    """Return what was sent, as the body or as the one file of a form."""
    if not request.content_type.startswith("multipart/"):
        return await request.read()
    part = await (await request.multipart()).next()
    return bytes(await part.read()) if isinstance(part, BodyPartReader) else b""
