"""The table of Web API methods, filled by the files that define them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.api.request import Request
    from sandbox.wire import JSON

Token = Literal["bot", "app", "none"]
Tier = Literal[1, 2, 3, 4, 5]
"""Calls per minute: 1+, 20+, 50+, 100+; 5 stands for a limit of the method's own."""


@dataclass(frozen=True, slots=True)
class Method:
    name: str
    handler: Callable[[Request], JSON]
    tier: Tier
    json_body: bool
    token: Token
    scopes: frozenset[str]
    """One of these lets a token call it at all; the channel's kind may then ask for another."""
    required: tuple[str, ...]
    known: frozenset[str]


METHODS: dict[str, Method] = {}


def method(  # noqa: PLR0913 - the columns of Slack's own table of methods
    name: str,
    tier: Tier,
    *,
    scopes: str = "",
    required: str = "",
    optional: str = "",
    json_body: bool = True,
    token: Token = "bot",  # noqa: S107 - the kind of token, not a token
) -> Callable[[Callable[[Request], JSON]], Callable[[Request], JSON]]:
    """Enter a handler in the table. `scopes`, `required` and `optional` are lists of words."""

    def enter(handler: Callable[[Request], JSON]) -> Callable[[Request], JSON]:
        needed = tuple(required.split())
        METHODS[name] = Method(
            name=name,
            handler=handler,
            tier=tier,
            json_body=json_body,
            token=token,
            scopes=frozenset(scopes.split()),
            required=needed,
            # Bolt adds the team to every call, for apps that many workspaces share.
            known=frozenset({*needed, *optional.split(), "token", "team_id"}),
        )
        return handler

    return enter
