"""Owns the API's description (OpenAPI 3.1): drawn from the routes and the types."""

import re
from functools import cache
from http import HTTPStatus
from typing import Any, Final

from bot import release
from bot.web.api import shapes
from bot.web.api.asked import Parameter
from bot.web.api.routes import ROUTES, Route
from bot.web.problems import TYPE

_EVERYWHERE: Final = {
    400: "A parameter is not right; `detail` says which, and what it must be.",
    401: "There was no token, or a wrong one.",
    429: "Too many requests, or too many wrong tokens: wait for `Retry-After` seconds.",
    503: "The database does not answer just now.",
}
_OTHERS: Final = {
    404: "There is none, or nobody may read it here.",
    409: "Several workspaces have the number: say which with `team`.",
}
_NUMBER: Final = {
    "name": "number",
    "in": "path",
    "required": True,
    "description": "The incident's number.",
    "schema": {"type": "integer", "minimum": 0, "maximum": 999_999_999},
}
_MATCH: Final = {
    "name": "If-None-Match",
    "in": "header",
    "description": "The `ETag` of what you have: it is not sent again.",
    "schema": {"type": "string"},
}
_ABOUT: Final = (
    "What Sitrep knows of incidents, to be read by programs. It works while Slack is away. Private "
    "incidents are in none of it. Within v1 fields may be added, never taken away: ignore what you "
    "do not know. `HEAD` is answered like `GET`, without the body."
)


@cache
def document() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sitrep",
            "version": "1",
            "summary": "Incidents, timelines, postmortems, action items.",
            "description": _ABOUT,
            "x-release": release.number(),
        },
        "servers": [{"url": "/api/v1"}],
        "security": [{"bearer": []}],
        "paths": {_path(route): {"get": _operation(route)} for route in ROUTES},
        "components": {
            "schemas": shapes.schemas(),
            "securitySchemes": {
                "bearer": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "SITREP_API_TOKEN.",
                },
                "link": {
                    "type": "apiKey",
                    "in": "query",
                    "name": "token",
                    "description": "The calendar's own, as `sitrep calendar --link` prints it.",
                },
            },
        },
    }


def _path(route: Route) -> str:
    """Return the address as OpenAPI writes it."""
    return re.sub(r"\{(\w+):\\d\{1,9\}\}", r"{\1}", route.path)


def _operation(route: Route) -> dict[str, Any]:
    parameters = [_MATCH, *(_parameter(one) for one in route.parameters)]
    if "{number" in route.path:
        parameters.insert(0, _NUMBER)
    refused = {**_EVERYWHERE, **{status: _OTHERS[status] for status in route.refusals}}
    responses = {
        "200": _answer(route),
        "304": {"description": "You have it already."},
        **{str(status): _refusal(status, refused[status]) for status in sorted(refused)},
    }
    found: dict[str, Any] = {
        "operationId": route.name,
        "summary": route.about.partition(". ")[0].rstrip("."),
        "description": route.about,
        "parameters": parameters,
        "responses": responses,
    }
    return {**found, "security": [{"bearer": []}, {"link": []}]} if route.by_link else found


def _parameter(one: Parameter) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": one.name,
        "in": "query",
        "description": one.about,
        "schema": dict(one.schema),
    }
    if one.schema["type"] == "array":
        found |= {"style": "form", "explode": False}
    return found


def _answer(route: Route) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "string"}
    if route.schema is not None:
        schema = {"$ref": f"#/components/schemas/{route.schema}"}
    elif route.media == "application/json":
        schema = {"type": "object"}
    etag = {"description": "What it is now, for `If-None-Match`.", "schema": {"type": "string"}}
    return {
        "description": route.about,
        "headers": {"ETag": etag},
        "content": {route.media: {"schema": schema}},
    }


def _refusal(status: int, about: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "description": f"{HTTPStatus(status).phrase}. {about}",
        "content": {TYPE: {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}},
    }
    if status in (429, 503):
        found["headers"] = {"Retry-After": {"schema": {"type": "integer"}}}
    return found
