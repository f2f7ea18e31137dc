"""Owns a program that reads the API, and holds every answer against the description."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from jsonschema import Draft202012Validator

from bot.web.api import openapi
from tests.cast import NOW

TOKEN: Final = "a-token-for-programs-0123456789abcdef"
PREFIX: Final = "/api/v1"
LATER: Final = NOW


@dataclass(frozen=True)
class Answered:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


@dataclass
class Program:
    """Reads with the token, unless another is given; each answer is as it was described."""

    # A test client, or a session with a real service.
    client: Any
    token: str | None = TOKEN
    described: dict[str, Any] = field(default_factory=openapi.document)

    async def get(
        self, path: str, *, method: str = "GET", token: str | None = None, **headers: str
    ) -> Answered:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if given := token if token is not None else self.token:
            sent["Authorization"] = f"Bearer {given}"
        async with self.client.request(method, PREFIX + path, headers=sent) as answer:
            found = Answered(answer.status, answer.headers, await answer.text())
        if method == "GET":
            conforms(self.described, path, found)
        return found

    async def pages(self, path: str) -> list[Any]:
        """Return the items of every page from here on."""
        items, cursor, mark = [], "", "&" if "?" in path else "?"
        while True:
            page = (await self.get(f"{path}{cursor}")).json
            items += page["items"]
            if page["next"] is None:
                return items
            cursor = f"{mark}cursor={page['next']}"


def conforms(described: dict[str, Any], path: str, found: Answered) -> None:
    """Hold an answer against the description; what it does not know is no address of ours."""
    operation = _operation(described, path.partition("?")[0])
    media = found.headers.get("Content-Type", "").partition(";")[0]
    if operation is None:
        assert (found.status in (401, 404), media) == (True, "application/problem+json")
        return
    response = operation["responses"][str(found.status)]
    for name in response.get("headers", {}):
        assert name in found.headers, (name, found)
    if found.status == 304:
        assert found.text == ""
        return
    schema = response["content"][media]["schema"]
    if media.endswith("json"):
        whole = {**schema, "components": described["components"]}
        checked = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
        assert [error.message for error in checked.iter_errors(found.json)] == []
    if media == "application/problem+json":
        assert found.json["status"] == found.status


def _operation(described: dict[str, Any], path: str) -> dict[str, Any] | None:
    for template, item in described["paths"].items():
        if re.fullmatch(re.escape(template).replace(r"\{number\}", r"\d{1,9}"), path):
            found: dict[str, Any] = item["get"]
            return found
    return None
