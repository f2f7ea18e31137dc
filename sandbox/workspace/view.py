"""A modal or a Home tab as the workspace keeps it, and the stack of modals a person looks at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sandbox.wire import JSON

STACK_LIMIT = 3


@dataclass(slots=True)
class View:
    """`content` is what the app sent, completed as Slack completes it."""

    id: str
    user: str
    content: JSON
    hash: str
    root: str
    previous: str | None = None
    state: JSON = field(default_factory=dict)
    """What the person has filled in so far: block id, action id, answer."""
    is_open: bool = True

    @property
    def kind(self) -> str:
        return str(self.content["type"])

    @property
    def callback_id(self) -> str:
        return str(self.content.get("callback_id", ""))

    @property
    def external_id(self) -> str:
        return str(self.content.get("external_id", ""))

    @property
    def blocks(self) -> list[JSON]:
        blocks: list[JSON] = self.content["blocks"]
        return blocks


class Views:
    """Every view there is, the modals of each person from root to top, and their Home tabs."""

    def __init__(self) -> None:
        self.by_id: dict[str, View] = {}
        self.stacks: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}

    def open_for(self, user: str) -> list[View]:
        return self.stacks.setdefault(user, [])

    def top(self, user: str) -> View | None:
        stack = self.open_for(user)
        return stack[-1] if stack else None

    def with_external_id(self, external_id: str) -> View | None:
        for view in self.by_id.values():
            if view.is_open and view.external_id == external_id:
                return view
        return None

    def keep(self, view: View) -> None:
        self.by_id[view.id] = view
        if view.kind == "home":
            self.homes[view.user] = view
        else:
            self.open_for(view.user).append(view)

    def close(self, view: View) -> None:
        view.is_open = False
        stack = self.open_for(view.user)
        if view in stack:
            stack.remove(view)
