"""Owns the shape of what Slack sends, as far as it is used: everything else is malformed.

Here is what people send; bot/listeners/event_payloads.py has events. Unknown fields are left out.
Source: docs.slack.dev/interactivity.
"""

from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
)

# What a field is when Slack leaves it out, or sends null.
Id = Annotated[str, StringConstraints(pattern=r"^[A-Z0-9]{1,32}$")]
Ts = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,11}\.[0-9]{1,9}$")]
Key = Annotated[str, StringConstraints(min_length=1, max_length=255)]
Text = Annotated[str, BeforeValidator(lambda given: "" if given is None else given)]
Said = dict[str, Any]


def _there(given: object) -> object:
    if given is None:
        raise ValueError("null")
    return given


# It may be left out, and is never null.
NOT_NULL = BeforeValidator(_there)


class Malformed(ValueError):  # noqa: N818 - Slack's, or a stranger's, not our fault
    """Not what Slack sends. Says where, never what: that may be what people wrote."""

    def __init__(self, fault: ValidationError) -> None:
        super().__init__("; ".join(_place(error) for error in fault.errors(include_input=False)))


class Strict(BaseModel):
    """Nothing is turned into what it is not."""

    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)


class Outer(Strict):
    """What Bolt looks at to find the listener."""

    type: str | None = None
    command: str | None = None
    callback_id: str | None = None
    event: Annotated["Told | None", NOT_NULL] = None
    actions: Annotated[list["Found"] | None, Field(min_length=1), NOT_NULL] = None
    view: Annotated["Found | None", NOT_NULL] = None
    team: Said | None = None
    user: Said | None = None
    enterprise: Said | None = None
    channel: Said | None = None
    message: Said | None = None
    container: Said | None = None
    authorizations: list[Said] | None = None


class Told(Strict):
    type: str
    subtype: str | None = None
    user: str | Said | None = None
    channel: str | Said | None = None
    item: Said | None = None
    message: Said | None = None
    previous_message: Said | None = None


class Found(Strict):
    type: str | None = None
    callback_id: str | None = None
    action_id: str | None = None
    block_id: str | None = None


class Item(Strict):
    """What is known by its id alone."""

    id: Id


class Sender(Strict):
    id: Id
    team_id: Id | None = None


class Team(Strict):
    id: Id
    domain: Text = ""


class Command(Strict):
    team_id: Id
    user_id: Id
    channel_id: Id | None = None
    text: Text = ""
    trigger_id: Key
    response_url: str | None = None


class Interaction(Strict):
    """What clicks, forms and shortcuts have in common."""

    user: Sender
    team: Team | None = None
    team_id: Id | None = None

    @property
    def workspace(self) -> str:
        return (self.team.id if self.team else None) or self.team_id or self.user.team_id or ""

    @property
    def is_outsider(self) -> bool:
        """Tell whether the person is of another organisation, in a channel that is shared."""
        return self.user.team_id not in (None, self.workspace)


class Option(Strict):
    value: str


class Action(Strict):
    """A button has a value; a menu has that of what was chosen in it, boxes those ticked."""

    action_id: Key
    action_ts: Key
    block_id: Text = ""
    value: Text = ""
    selected_option: Option | None = None
    selected_options: list[Option] | None = None


class Clicked(Interaction):
    actions: Annotated[list[Action], Field(min_length=1)]
    channel: Item | None = None
    trigger_id: Text = ""
    response_url: str | None = None


class Element(Strict):
    """One input of a form; what was given stands in one of these, by its kind."""

    value: Text = ""
    selected_option: Option | None = None
    selected_options: list[Option] | None = None
    selected_user: Id | None = None
    selected_date: Text | None = None  # as 2026-03-19
    selected_date_time: Annotated[int, Field(ge=0, lt=10**11)] | None = None  # seconds since 1970


class State(Strict):
    values: dict[str, dict[str, Element]]


class View(Strict):
    id: Key
    callback_id: Key
    private_metadata: Text = ""
    state: State


class Sent(Interaction):
    view: View


class Quoted(Strict):
    """The message that a shortcut was chosen on, as far as it stands in a thread."""

    ts: Ts | None = None
    thread_ts: Ts | None = None
    reply_count: Annotated[int, Field(ge=0, lt=10**6)] = 0


class Chosen(Interaction):
    """A shortcut, on a message or anywhere."""

    trigger_id: Key
    channel: Item | None = None
    message_ts: Ts | None = None
    message: Said | None = None
    response_url: str | None = None


Shape = TypeVar("Shape", bound=BaseModel)


def read(shape: type[Shape], given: Mapping[str, Any]) -> Shape:
    """Return the payload in its shape. Raises Malformed."""
    try:
        return shape.model_validate(given)
    except ValidationError as fault:
        raise Malformed(fault) from None


def _place(error: Mapping[str, Any]) -> str:
    return ".".join(str(part)[:32] for part in error["loc"]) + f": {error['type']}"
