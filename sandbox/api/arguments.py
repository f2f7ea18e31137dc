"""The arguments of a Web API call, however they were sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sandbox.api.errors import SlackError, with_messages

if TYPE_CHECKING:
    from aiohttp import web

TRUE = {"true", "1", "True"}
FALSE = {"false", "0", "False", ""}


class Arguments(Mapping[str, Any]):
    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = {name: value for name, value in values.items() if value is not None}

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __iter__(self) -> Any:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise _wrong(name, "must be a string")
        return value

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self._values.get(name, default)
        if isinstance(value, bool):
            return value
        if str(value) not in TRUE | FALSE:
            raise _wrong(name, "must be a boolean")
        return str(value) in TRUE

    def number(self, name: str, default: int) -> int:
        value = self._values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            raise _wrong(name, "must be an integer") from None

    def parsed(self, name: str, error: str) -> Any:
        """Return a JSON argument, which a form sends as a string; `error` when it is no JSON."""
        value = self._values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise SlackError(error) from None


def _wrong(name: str, why: str) -> SlackError:
    return with_messages("invalid_arguments", [f"[ERROR] {why} [json-pointer:/{name}]"])


async def read(request: web.Request, *, json_body: bool) -> Arguments:
    """Read the query, then the body. A method that takes no JSON does not see a JSON body.

    Raises SlackError for a body that is no JSON although it says so.
    """
    values: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        if json_body:
            values |= _from_json(await request.text())
    elif request.can_read_body:
        values |= dict((await request.post()).items())
    return Arguments(values)


def _from_json(body: str) -> dict[str, Any]:
    try:
        parsed = json.loads(body or "{}")
    except ValueError:
        raise SlackError("invalid_json") from None
    if not isinstance(parsed, dict):
        raise SlackError("json_not_object")
    return parsed
