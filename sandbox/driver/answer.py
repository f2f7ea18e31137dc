"""What a person got back for a command, a click or a form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.delivery.delivery import Delivery
    from sandbox.delivery.interactions import Outcome
    from sandbox.wire import JSON
    from sandbox.workspace.message import Message


@dataclass(frozen=True, slots=True)
class Answer:
    outcome: Outcome

    @property
    def text(self) -> str:
        """All words of the message that the acknowledgement carried; empty when it had none."""
        return self.outcome.message.words if self.outcome.message else ""

    @property
    def blocks(self) -> list[JSON]:
        return self.outcome.message.blocks if self.outcome.message else []

    @property
    def message(self) -> Message:
        """The message that the acknowledgement carried; LookupError when it had none."""
        if self.outcome.message is None:
            raise LookupError(f"nothing was answered ({self.error or 'an empty acknowledgement'})")
        return self.outcome.message

    @property
    def is_ephemeral(self) -> bool:
        return self.outcome.message is not None and self.outcome.message.is_ephemeral

    @property
    def error(self) -> str | None:
        """Why the app was not heard, or could not be shown: "operation_timeout" and the like."""
        return self.outcome.error

    @property
    def delivery(self) -> Delivery:
        return self.outcome.delivery

    @property
    def latency(self) -> float | None:
        """Seconds until the app acknowledged."""
        return self.outcome.delivery.latency
