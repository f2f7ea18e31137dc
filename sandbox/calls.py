"""The log of every Web API call, and how many of them stood in a row."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sandbox.wire import JSON


@dataclass(slots=True)
class ApiCall:
    """Instants are seconds of `time.monotonic()`."""

    method: str
    args: JSON
    started: float = field(default_factory=time.monotonic)
    ended: float | None = None
    status: int | None = None
    error: str | None = None
    result: JSON = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    """Arguments that Slack's method does not have; Slack ignores them, a test need not."""
    had_effect: bool = False
    """It was carried out, whatever became of its answer."""

    @property
    def ok(self) -> bool:
        return self.ended is not None and self.error is None


class CallLog:
    def __init__(self) -> None:
        self.all: list[ApiCall] = []

    def __iter__(self) -> Iterator[ApiCall]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def to(self, method: str, where: Callable[[JSON], bool] | None = None) -> list[ApiCall]:
        """Return the calls of one method, oldest first; `where` looks at their arguments."""
        return [
            call for call in self.all if call.method == method and (not where or where(call.args))
        ]

    def refused(self) -> list[ApiCall]:
        """Return the calls that Slack answered with an error."""
        return [call for call in self.all if call.error is not None]

    def longest_chain(self, since: float, until: float) -> list[ApiCall]:
        """Return the longest row of calls that each started after the one before had ended.

        Only calls that started and ended between the two instants count. With the same latency
        injected into every call, this is the number of round trips that somebody waited for.
        """
        # Taking whichever ends first leaves the most room for the rest: that is optimal.
        finished = sorted(
            (
                (call.ended, call)
                for call in self.all
                if call.ended is not None and call.started >= since and call.ended <= until
            ),
            key=lambda pair: pair[0],
        )
        chain: list[ApiCall] = []
        free_from = since
        for ended, call in finished:
            if call.started >= free_from:
                chain.append(call)
                free_from = ended
        return chain
