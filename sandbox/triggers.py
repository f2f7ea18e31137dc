"""Trigger ids: each opens one modal, once, within three seconds of what the person did."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

LIFETIME = 3.0


class TriggerError(Exception):
    """`args[0]` is Slack's error code."""


@dataclass(slots=True)
class Trigger:
    user: str
    issued: float
    in_modal: bool
    """It came from inside a modal, on top of which another may be pushed."""
    is_spent: bool = False


class Triggers:
    def __init__(self, lifetime: float = LIFETIME) -> None:
        self.lifetime = lifetime
        self._issued: dict[str, Trigger] = {}

    def issue(self, user: str, *, in_modal: bool = False) -> str:
        trigger_id = (
            f"{secrets.randbelow(10**13)}.{secrets.randbelow(10**13)}.{secrets.token_hex(16)}"
        )
        self._issued[trigger_id] = Trigger(user, time.monotonic(), in_modal)
        return trigger_id

    def spend(self, trigger_id: str) -> Trigger:
        """Raise TriggerError for an id that is unknown, spent or too old."""
        trigger = self._issued.get(trigger_id)
        if trigger is None:
            raise TriggerError("invalid_trigger_id")
        if trigger.is_spent:
            raise TriggerError("exchanged_trigger_id")
        if time.monotonic() - trigger.issued > self.lifetime:
            raise TriggerError("expired_trigger_id")
        trigger.is_spent = True
        return trigger
