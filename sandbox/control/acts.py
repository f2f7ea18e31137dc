"""`POST /control/act`: does as one person what a test in another process asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from sandbox.control.shapes import message_row, outcome_row
from sandbox.workspace.cannot import CannotError
from sandbox.workspace.message import File
from sandbox.workspace.viewing import view_shape

if TYPE_CHECKING:
    from sandbox.driver.answer import Answer
    from sandbox.driver.cast import Cast
    from sandbox.driver.form import Form
    from sandbox.driver.person import Person
    from sandbox.wire import JSON
    from sandbox.workspace.message import Message

Doing = Callable[["Person", "JSON"], Awaitable[Any]]
DONE = {"ok": True}


async def act(cast: Cast, asked: JSON) -> Any:
    """`person`, `do`, and what the doing needs; "monitoring" can only post."""
    if asked["person"] == "monitoring":
        sent = {key: asked[key] for key in ("blocks", "attachments") if key in asked}
        message = await cast.monitoring.post(asked["text"], asked["channel"], **sent)
        return message_row(cast.world.space, message)
    doing = DOINGS.get(str(asked.get("do")))
    if doing is None:
        raise CannotError(f"do has to be one of {', '.join(DOINGS)}")
    return await doing(cast.person(asked["person"]), asked)


def _message(person: Person, asked: JSON, name: str = "ts") -> Message:
    return person.world.gestures.message(person.id, asked["channel"], asked[name])


def _answered(person: Person, answer: Answer) -> JSON:
    return outcome_row(person.world.space, answer.outcome)


def _shown(person: Person, form: Form | None) -> JSON | None:
    return view_shape(person.world.space, form.view) if form else None


async def command(person: Person, asked: JSON) -> Any:
    channel = asked.get("channel", "general")
    return _answered(person, await person.command(asked["text"], channel))


async def post(person: Person, asked: JSON) -> Any:
    message = await person.post(
        asked["text"],
        asked.get("channel", "general"),
        thread=_message(person, asked, "thread_ts") if "thread_ts" in asked else None,
        broadcast=bool(asked.get("broadcast")),
        files=[File(**file) for file in asked.get("files", [])],
    )
    return message_row(person.world.space, message)


async def edit(person: Person, asked: JSON) -> Any:
    await person.edit(_message(person, asked), asked["text"])
    return DONE


async def delete(person: Person, asked: JSON) -> Any:
    await person.delete(_message(person, asked))
    return DONE


async def react(person: Person, asked: JSON) -> Any:
    await person.react(_message(person, asked), asked["name"])
    return DONE


async def unreact(person: Person, asked: JSON) -> Any:
    await person.unreact(_message(person, asked), asked["name"])
    return DONE


async def join(person: Person, asked: JSON) -> Any:
    await person.join(asked["channel"])
    return DONE


async def leave(person: Person, asked: JSON) -> Any:
    await person.leave(asked["channel"])
    return DONE


async def convert(person: Person, asked: JSON) -> Any:
    await person.convert(asked["channel"], private=bool(asked["private"]))
    return DONE


async def invite(person: Person, asked: JSON) -> Any:
    await person.invite(asked["channel"], *asked["users"])
    return DONE


async def click(person: Person, asked: JSON) -> Any:
    answer = await person.click(_message(person, asked), asked["what"], asked.get("choose"))
    return _answered(person, answer)


async def shortcut(person: Person, asked: JSON) -> Any:
    on = _message(person, asked) if "ts" in asked else None
    return _answered(person, await person.shortcut(asked["callback_id"], on))


async def next_view(person: Person, asked: JSON) -> Any:
    form = await person.next_view(float(asked.get("within", 5)))
    return _shown(person, form)


async def submit(person: Person, asked: JSON) -> Any:
    """Fill in and send the form on top."""
    submission = await _top(person).submit(asked.get("answers", {}))
    return {
        "errors": submission.errors,
        "error": submission.error,
        "view": _shown(person, submission.view),
    }


async def click_in_view(person: Person, asked: JSON) -> Any:
    return _answered(person, await _top(person).click(asked["what"], asked.get("choose")))


async def close(person: Person, _asked: JSON) -> Any:
    await _top(person).close()
    return DONE


async def home(person: Person, _asked: JSON) -> Any:
    return {"view": _shown(person, await person.home())}


async def sees(person: Person, asked: JSON) -> Any:
    message = await person.sees(
        asked["text"], asked.get("channel"), within=float(asked.get("within", 5))
    )
    return message_row(person.world.space, message)


def _top(person: Person) -> Form:
    view = person.world.space.views.top(person.id)
    if view is None:
        raise CannotError("no form is open")
    return person.hand(view)


DOINGS: dict[str, Doing] = {
    "command": command,
    "post": post,
    "edit": edit,
    "delete": delete,
    "react": react,
    "unreact": unreact,
    "join": join,
    "leave": leave,
    "invite": invite,
    "convert": convert,
    "click": click,
    "shortcut": shortcut,
    "next_view": next_view,
    "submit": submit,
    "click_in_view": click_in_view,
    "close": close,
    "home": home,
    "sees": sees,
}
