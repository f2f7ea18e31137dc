"""Owns how a refusal is said to a program: problem+json (RFC 9457)."""

import json
import math
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from aiohttp import web

TYPE: Final = "application/problem+json"
CHALLENGE: Final = {"WWW-Authenticate": 'Bearer realm="sitrep"'}


class Problem(Exception):  # noqa: N818 - the program's, said in a sentence
    """What was asked cannot be answered; the sentence says what to ask instead."""

    def __init__(
        self, status: int, sentence: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(sentence)
        self.status, self.headers = status, headers or {}

    def answer(self) -> web.Response:
        body = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": str(self),
        }
        text = json.dumps(body, ensure_ascii=False) + "\n"
        return web.Response(
            status=self.status, text=text, content_type=TYPE, headers=dict(self.headers)
        )


def slower(wait: float, sentence: str) -> Problem:
    """Return the refusal of who asks, or guesses, too often."""
    return Problem(HTTPStatus.TOO_MANY_REQUESTS, sentence, {"Retry-After": str(math.ceil(wait))})
