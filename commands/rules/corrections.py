"""Owns whose word counts when a person corrects by hand what Slack goes on telling of."""

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Protocol, TypeVar

from commands.rules.times import SKEW
from storage.models import Kind

Thing = TypeVar("Thing")


class Said(Protocol):
    """What an entry says, or said."""

    @property
    def at(self) -> datetime: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def text(self) -> str | None: ...


class Earlier(Said, Protocol):
    """What it said until `replaced_at`; `reason`: why somebody changed it by hand."""

    @property
    def replaced_at(self) -> datetime: ...
    @property
    def reason(self) -> str | None: ...


def corrected_at(
    versions: Sequence[Earlier], now: Said, what: Callable[[Said], Thing]
) -> datetime | None:
    """Return when a person last changed this by hand, none when nobody has.

    `versions` are the earlier ones, oldest first; `now` is what it says now.
    """
    following: Said = now
    for version in reversed(versions):
        if version.reason is not None and what(version) != what(following):
            return version.replaced_at
        following = version
    return None


def withdrawn_by_hand(versions: Sequence[Earlier], withdrawn_at: datetime | None) -> bool:
    """Tell whether a person took it off with a reason, and not by taking a tag back."""
    return any(
        version.reason is not None and version.replaced_at == withdrawn_at for version in versions
    )


def is_after(tagged_at: datetime, event_ts: str, corrected: datetime) -> bool:
    """Tell whether somebody tagged after a correction, and so knew of it.

    `tagged_at`: when we heard of the tag. One that was long on its way is no newer word.
    """
    return tagged_at > corrected and Decimal(event_ts) > Decimal((corrected - SKEW).timestamp())
