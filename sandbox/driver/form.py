"""A modal or Home tab in the hands of the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox.blocks.words import words_in
from sandbox.changes import PATIENCE
from sandbox.driver.answer import Answer
from sandbox.driver.elements import action, answer, find
from sandbox.workspace.cannot import CannotError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sandbox.wire import JSON
    from sandbox.workspace.view import View
    from sandbox.world import World


@dataclass(frozen=True, slots=True)
class Submission:
    """`errors`: objections by block id. `error`: nobody took the form, or Slack refused the answer.

    `view`: the form that the person looks at afterwards, if any.
    """

    errors: dict[str, str] = field(default_factory=dict)
    error: str | None = None
    view: Form | None = None

    @property
    def ok(self) -> bool:
        return not self.errors and self.error is None


class Form:
    """`hand` gives the form of another view to the same person."""

    def __init__(self, world: World, view: View, hand: Callable[[View], Form]) -> None:
        self.world = world
        self.view = view
        self._hand = hand
        self._hash = view.hash

    @property
    def title(self) -> str:
        return str((self.view.content.get("title") or {}).get("text", ""))

    @property
    def words(self) -> str:
        """Everything that can be read in it."""
        return "\n".join(words_in(self.view.content))

    @property
    def blocks(self) -> list[JSON]:
        return self.view.blocks

    @property
    def is_open(self) -> bool:
        return self.view.is_open

    @property
    def values(self) -> JSON:
        """What stands in the inputs now: block id, action id, answer."""
        return self.view.state

    def value(self, what: str) -> Any:
        """Return what stands in one input."""
        block, element = find(self.view.blocks, what)
        entry = self.view.state[block["block_id"]][element["action_id"]]
        return next(value for key, value in entry.items() if key != "type")

    def fill(self, answers: Mapping[str, Any]) -> None:
        """Fill inputs in, each named by its block id, action id or label."""
        space = self.world.space
        for what, value in answers.items():
            block, element = find(self.view.blocks, what)
            entry = {"type": element["type"], **answer(space, element, value)}
            self.view.state.setdefault(block["block_id"], {})[element["action_id"]] = entry

    async def submit(self, answers: Mapping[str, Any] | None = None) -> Submission:
        """Fill in and send. Slack itself objects to what is required and missing."""
        if not self.view.is_open:
            raise CannotError("this form is not open any more")
        self.fill(answers or {})
        if objections := self.world.gestures.objections(self.view, {}):
            return Submission(objections, view=self)
        outcome = await self.world.interactions.submit(self.view.user, self.view)
        return Submission(outcome.errors, outcome.error, self._what_shows_now())

    async def click(self, what: str, choose: Any = None) -> Answer:
        """Use a button or menu in the form."""
        block, element = find(self.view.blocks, what)
        chosen = None if choose is None else answer(self.world.space, element, choose)
        if chosen is not None and element["type"] != "overflow":
            self.fill({element["action_id"]: choose})
        entry = action(block, element, chosen)
        return Answer(await self.world.interactions.click_in_view(self.view.user, self.view, entry))

    async def close(self) -> None:
        await self.world.interactions.close(self.view.user, self.view)

    async def updated(self, within: float = PATIENCE) -> Form:
        """Wait until the app has changed it since this was last asked."""
        await self.world.wait_for(
            lambda: self.view.hash != self._hash, within=within, what="the view to be updated"
        )
        self._hash = self.view.hash
        return self

    def _what_shows_now(self) -> Form | None:
        top = self.world.space.views.top(self.view.user)
        if top is None:
            return None
        return self if top is self.view else self._hand(top)
