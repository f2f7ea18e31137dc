"""How a Web API method refuses."""

from __future__ import annotations

from typing import Any


class SlackError(Exception):
    """`code` is Slack's error code; `more` goes into the answer beside it."""

    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.code = code
        self.more = more


def with_messages(code: str, messages: list[str]) -> SlackError:
    """Say what is wrong where Slack says it: in `response_metadata.messages`."""
    return SlackError(code, response_metadata={"messages": messages})


def missing_field(name: str) -> SlackError:
    return with_messages("invalid_arguments", [f"[ERROR] missing required field: {name}"])
