"""Commands, clicks, shortcuts and forms: tells the app, and shows the person its answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.api.arguments import Arguments
from sandbox.api.errors import SlackError
from sandbox.delivery import payloads
from sandbox.delivery.answers import say
from sandbox.delivery.form_answers import apply
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.composing import as_typed, with_names
from sandbox.workspace.happenings import HomeOpened, Noticed
from sandbox.workspace.membership import direct
from sandbox.workspace.viewing import close, view_shape

if TYPE_CHECKING:
    from typing import Literal

    from sandbox.delivery.courier import Courier
    from sandbox.delivery.delivery import Delivery, Kind
    from sandbox.delivery.response_urls import ResponseUrls
    from sandbox.installation import Installation
    from sandbox.wire import JSON
    from sandbox.workspace.channel import Channel
    from sandbox.workspace.message import Message
    from sandbox.workspace.view import View

TIMEOUTS = {"timeout", "http_timeout"}
NO_ANSWER = "We had some trouble connecting. Try again?"


@dataclass(slots=True)
class Outcome:
    """What came of something that the app was told.

    `error`: "operation_timeout" or "dispatch_failed" when nobody took it, or Slack's code for why
    the answer could not be shown. `errors`: what the app objects to in a form, by block id.
    """

    delivery: Delivery
    message: Message | None = None
    error: str | None = None
    errors: dict[str, str] = field(default_factory=dict)


class Interactions:
    def __init__(
        self, installation: Installation, courier: Courier, response_urls: ResponseUrls
    ) -> None:
        self._app = installation
        self._space = installation.space
        self._courier = courier
        self._response_urls = response_urls

    async def command(self, user: str, channel: Channel, line: str) -> Outcome:
        """Run a slash command; `line` is its name and words, in wire text."""
        name, _, wire = line.strip().partition(" ")
        known = self._app.manifest.commands.get(name)
        if known is None:
            raise CannotError(f"{name} is not a valid command.")
        spelled = with_names if known.should_escape else as_typed
        words = (name, spelled(self._space, wire.strip()))
        payload = payloads.command(self._app, user, channel, words)
        payload["response_url"] = self._response_urls.issue(user, channel.id)
        payload["trigger_id"] = self._app.triggers.issue(user)
        outcome = await self._tell("slash_commands", payload)
        if not outcome.error:
            self._show(outcome, user, channel)
        if outcome.error:
            self._notice(user, f'{name} failed with the error "{outcome.error}"')
        return outcome

    async def click(self, user: str, message: Message, action: JSON, state: JSON) -> Outcome:
        """Use a button or menu of a message. `action`: its type, its ids and what was chosen."""
        payload = payloads.common(self._app, user, "block_actions")
        payload |= payloads.on_message(self._app, message, state)
        payload["response_url"] = self._response_urls.issue(user, message.channel, message)
        payload["actions"] = [action | {"action_ts": payloads.action_ts()}]
        return await self._interact(user, payload)

    async def click_in_view(self, user: str, view: View, action: JSON) -> Outcome:
        payload = payloads.common(self._app, user, "block_actions")
        payload |= payloads.on_view(self._app, view)
        payload["actions"] = [action | {"action_ts": payloads.action_ts()}]
        return await self._interact(user, payload, in_modal=view.kind == "modal")

    async def shortcut(self, user: str, callback_id: str, on: Message | None = None) -> Outcome:
        shortcut = self._app.manifest.shortcuts.get(callback_id)
        if shortcut is None or (shortcut.type == "message") != (on is not None):
            raise CannotError(f"There is no such shortcut here: {callback_id}")
        kind = "message_action" if on else "shortcut"
        payload = payloads.common(self._app, user, kind) | {
            "callback_id": callback_id,
            "action_ts": payloads.action_ts(),
        }
        if on:
            payload |= payloads.message_action(self._app, on)
            payload["response_url"] = self._response_urls.issue(user, on.channel, on)
        return await self._interact(user, payload)

    async def submit(self, user: str, view: View) -> Outcome:
        """Send a form with the state it has; its objections are in the outcome's `errors`."""
        payload = payloads.common(self._app, user, "view_submission") | {
            "view": view_shape(self._space, view),
            "response_urls": [],
        }
        outcome = await self._interact(user, payload, in_modal=True)
        if not outcome.error:
            try:
                outcome.errors = apply(self._space, view, outcome.delivery.ack or {})
            except SlackError as error:
                outcome.error = error.code
                self._notice(user, NO_ANSWER)
        return outcome

    async def close(self, user: str, view: View) -> None:
        """Put a form away; the app hears of it only when it asked to."""
        close(self._space, view)
        if view.content.get("notify_on_close"):
            payload = payloads.common(self._app, user, "view_closed") | {
                "view": view_shape(self._space, view),
                "is_cleared": False,
            }
            await self._tell("interactive", payload)

    def open_home(self, user: str, tab: Literal["home", "messages"] = "home") -> View | None:
        """Look at the app's Home tab; the event is sent, and what is there now returned."""
        channel = direct(self._space, self._app.bot_user, user)
        view = self._space.views.homes.get(user)
        self._space.changes.tell(HomeOpened(user, tab, channel.id, view, self._space.clock.ts()))
        return view

    async def _interact(self, user: str, payload: JSON, *, in_modal: bool = False) -> Outcome:
        if not self._app.manifest.interactivity:
            raise CannotError("Interactivity is not enabled in the app's manifest.")
        payload["trigger_id"] = self._app.triggers.issue(user, in_modal=in_modal)
        outcome = await self._tell("interactive", payload)
        if outcome.error:
            self._notice(user, NO_ANSWER)
        return outcome

    async def _tell(self, kind: Kind, payload: JSON) -> Outcome:
        delivery = self._courier.send(kind, payload)
        await delivery.settled.wait()
        if delivery.acknowledged:
            return Outcome(delivery)
        timed_out = delivery.failure in TIMEOUTS
        return Outcome(delivery, error="operation_timeout" if timed_out else "dispatch_failed")

    def _show(self, outcome: Outcome, user: str, channel: Channel) -> None:
        body = outcome.delivery.ack
        if not body:
            return
        try:
            outcome.message = say(self._app, Arguments(body), (user, channel.id))
        except SlackError as error:
            outcome.error = error.code

    def _notice(self, user: str, text: str) -> None:
        self._space.changes.tell(Noticed(user, text))
