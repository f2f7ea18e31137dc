"""Owns the clock of a scenario: the real one, set forward for the bot and for Slack alike."""

from datetime import UTC, datetime, timedelta

from sandbox.server import Sandbox


class Clock:
    """Runs like any other; `forward` lets time pass that nobody wants to wait for."""

    def __init__(self, slack: Sandbox) -> None:
        self._slack = slack
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def skew(self, length: timedelta) -> None:
        """Have the bot's clock alone go ahead, or back."""
        self._ahead += length

    def forward(self, length: timedelta) -> None:
        self._ahead += length
        self._slack.space.clock.forward(length)
