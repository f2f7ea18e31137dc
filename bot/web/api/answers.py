"""Owns how an answer leaves: as bytes with a mark of what they are, so that nothing goes twice."""

import hashlib
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import web

from bot.export.record import dumped

JSON: Final = "application/json"
# It is the token's holder's, and asked for anew each time: nothing that lies about is believed.
_KEPT: Final = "private, no-cache"


@dataclass(frozen=True)
class Answer:
    """A body of a media type, and headers besides."""

    body: bytes
    media: str = JSON
    headers: dict[str, str] = field(default_factory=dict)


def as_json(content: Any, headers: dict[str, str] | None = None) -> Answer:
    return Answer((dumped(content) + "\n").encode(), JSON, headers or {})


def as_text(text: str, media: str, file: str) -> Answer:
    """Return text that a browser keeps as a file."""
    return Answer(text.encode(), media, {"Content-Disposition": f'attachment; filename="{file}"'})


def sent(request: web.Request, answer: Answer) -> web.Response:
    """Return the response; without the body where the program has it already."""
    mark = f'"{hashlib.sha256(answer.body).hexdigest()[:32]}"'
    headers = {
        "ETag": mark,
        "Cache-Control": _KEPT,
        "X-Content-Type-Options": "nosniff",
        **answer.headers,
    }
    if _has(request, mark):
        return web.Response(status=304, headers=headers)
    charset = None if answer.media == JSON else "utf-8"
    return web.Response(
        body=answer.body, content_type=answer.media, charset=charset, headers=headers
    )


def _has(request: web.Request, mark: str) -> bool:
    said = request.headers.get("If-None-Match", "")
    known = [one.strip().removeprefix("W/") for one in said.split(",")]
    return mark in known or known == ["*"]
