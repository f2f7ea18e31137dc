"""Owns the addresses of the pages of action items, and what their forms do."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from aiohttp import web

from bot.views.actioning import KINDS, PRIORITIES
from bot.web.pages import nonces
from bot.web.pages.acting import Acting, Done, Refused, Sent
from bot.web.pages.actions import asking, finding, shaping
from bot.web.pages.asking import asked
from bot.web.pages.finding import Unreadable
from bot.web.pages.signing import place
from bot.web.pages.window import Window
from commands import access, action_form, action_items
from commands.action_form import Typed
from commands.action_items import LONGEST, LONGEST_OUTCOME
from commands.command import FormAgain, Situation
from commands.errors import Refusal
from commands.rules import words
from storage import people

BOARD: Final = "/incidents/actions"
_FIELDS: Final = ("text", "who", "due", "kind", "priority", "outcome", "reason", "again")
_LABELS: Final = {"kinds": KINDS, "priorities": PRIORITIES}


def routes(window: Window, acting: Acting) -> Sequence[web.RouteDef]:
    serving, one = Serving(window, acting), r"/actions/{number:\d{1,9}}"
    return [
        web.get("/actions", serving.board),
        web.get("/actions/new", serving.new),
        web.post("/actions/new", serving.give),
        web.get(one, serving.one),
        web.post(one, serving.send),
    ]


class Serving:
    """Shows what is to be better, and takes what people say of it."""

    def __init__(self, window: Window, acting: Acting) -> None:
        self._window, self._acting = window, acting

    async def board(self, request: web.Request) -> web.Response:
        window, wished, now = self._window, asking.read(request.query), self._window.now()
        found = await window.read(
            request, lambda at, viewer: finding.board(at, viewer, wished, window.policy, now)
        )
        return await window.drawn(
            request,
            "actions.html",
            lambda: {
                "board": shaping.board(found, wished, window.policy, now),
                "back": place(request.path_qs),
                "narrowed": _narrowing(request),
            },
        )

    async def one(self, request: web.Request) -> web.Response:
        return await self._one(request, Sent({}, nonces.new()))

    async def new(self, request: web.Request) -> web.Response:
        typed = {"incident": request.query.get("incident", "")}
        return await self._new(request, Sent(typed, nonces.new()))

    async def give(self, request: web.Request) -> web.Response:
        """Open an item in an incident."""
        sent = await self._acting.sent(request)

        def work(at: Situation) -> Done:
            number = words.number(sent.get("incident"))
            if number is None:
                raise Refusal("Type the number of the incident.", field="incident")
            incident = access.held(at, _numbered(at, number))
            given = action_form.give(at, incident, _typed(sent))
            told = _told(at, given.owner_id)
            return Done(f"{BOARD}/{given.number}", f"Action item {given.number} is open.{told}")

        result = await self._acting.do(request, sent, "action", work)
        return (
            result if isinstance(result, web.Response) else await self._new(request, sent, result)
        )

    async def send(self, request: web.Request) -> web.Response:
        """Do with an item what its form says."""
        sent, (number, _) = await self._acting.sent(request), asked(request)

        def work(at: Situation) -> Done:
            do = _DOING.get(sent.get("do"))
            if do is None:
                raise Refusal("That cannot be done with an action item.")
            said = do(at, number, sent)
            return Done(place(sent.get("back")) if sent.get("back") else request.path, said)

        result = await self._acting.do(request, sent, "action", work)
        return (
            result if isinstance(result, web.Response) else await self._one(request, sent, result)
        )

    async def _one(
        self, request: web.Request, sent: Sent, refused: Refused | None = None
    ) -> web.Response:
        window, which, now = self._window, asked(request), self._window.now()
        more: dict[str, Any] = {**_again(sent, refused), "number": which[0]}
        try:
            found, names = await window.read(
                request,
                lambda at, viewer: (
                    finding.one(at, viewer, which, window.policy, now),
                    people.every_name(at, viewer.team_id or ""),
                ),
            )
        except Unreadable:
            if refused is None:
                raise
            return await window.drawn(
                request, "action.html", lambda: {"page": None, **more}, status=refused.status
            )
        if found is None:
            raise web.HTTPNotFound
        if refused is not None and isinstance(refused.refusal, FormAgain):
            form = refused.refusal.form
            more |= {"now_it_is": _overtaken(dict(form.filled), names), "stood": form.stood}
        return await window.drawn(
            request,
            "action.html",
            lambda: {"page": shaping.one(found, now), **more},
            status=refused.status if refused else 200,
        )

    async def _new(
        self, request: web.Request, sent: Sent, refused: Refused | None = None
    ) -> web.Response:
        window, now = self._window, self._window.now()
        number = words.number(sent.get("incident"))
        more = _again(sent, refused)
        try:
            found = await window.read(
                request, lambda at, viewer: finding.new(at, viewer, number, window.policy, now)
            )
        except Unreadable:
            if refused is None:
                raise
            found = None
        return await window.drawn(
            request,
            "action_new.html",
            lambda: {"page": found, "incident": sent.get("incident"), **more},
            status=refused.status if refused else 200,
        )


def _told(at: Situation, owner_id: str | None) -> str:
    """Return who was told besides the room: nobody is told what they have done themselves."""
    if owner_id is None or owner_id == at.caller.user_id:
        return ""
    names = people.names_of(at.session, at.caller.team_id, [owner_id])
    return f" {names.get(owner_id, owner_id)} was told."


def _done(at: Situation, number: int, sent: Sent) -> str:
    incident, item = action_items.find(at, number)
    outcome = _short(sent, "outcome", LONGEST_OUTCOME)
    action_items.finish(at, incident, item, outcome)
    return f"Action item {number} is done, and on its incident's timeline."


def _drop(at: Situation, number: int, sent: Sent) -> str:
    _, item = action_items.find(at, number)
    action_form.drop(at, item.key, _short(sent, "reason", LONGEST_OUTCOME))
    return f"Action item {number} is not done: decided, and on its incident's timeline."


def _reopen(at: Situation, number: int, sent: Sent) -> str:
    incident, item = action_items.find(at, number)
    action_items.reopen(at, incident, item, _short(sent, "again", LONGEST_OUTCOME))
    return f"Action item {number} is open again."


def _change(at: Situation, number: int, sent: Sent) -> str:
    _, item = action_items.find(at, number)
    action_form.change(at, item.key, _typed(sent), sent.get("stood"))
    return f"Action item {number} stands so now."


_DOING: Final[Mapping[str, Callable[[Situation, int, Sent], str]]] = {
    "done": _done,
    "drop": _drop,
    "reopen": _reopen,
    "change": _change,
}


def _numbered(at: Situation, number: int) -> Any:
    try:
        return access.numbered(at, number, near_miss=True)
    except Refusal as why:
        raise Refusal(why.sentence, field="incident") from None


def _typed(sent: Sent) -> Typed:
    owner = sent.get("who") or None
    if owner is not None and not words.is_user(owner):
        raise Refusal("Choose the person from the list.", field="who")
    text = _short(sent, "text", LONGEST)
    return Typed(text, owner, sent.get("due"), sent.get("priority"), sent.get("kind"))


def _short(sent: Sent, name: str, most: int) -> str:
    """Return what was typed in Slack's form. Raises a Refusal beside its field."""
    typed = sent.get(name).strip()
    if words.length(typed) > most:
        more = words.length(typed) - most
        raise Refusal(f"This is {more} characters too long: {most} at most.", field=name)
    return words.escaped(typed)


def _again(sent: Sent, refused: Refused | None) -> dict[str, Any]:
    """Return what the template needs to show a form as it was sent."""
    is_new = refused is not None and refused.is_new
    field = refused.field if refused else None
    is_beside = field is not None and field in (*_FIELDS, "incident")
    return {
        "typed": {name: sent.fields[name] for name in _FIELDS if name in sent.fields},
        "did": sent.get("do"),
        "nonce": nonces.new() if is_new else sent.nonce,
        "wrong": refused.sentence if refused and not is_beside else "",
        "wrongs": {field: refused.sentence} if refused and is_beside else {},
        "now_it_is": None,
        "stood": sent.get("stood"),
        "longest": {"text": LONGEST, "outcome": LONGEST_OUTCOME},
        **_LABELS,
    }


def _overtaken(filled: Mapping[str, str], names: Mapping[str, str]) -> Mapping[str, str]:
    """Return how somebody else has made it stand."""
    owner = filled.get("now_owner", "")
    return {"text": words.plain(filled["now"], names), "owner": names.get(owner, owner)}


def _narrowing(request: web.Request) -> Callable[..., str]:
    """Return what gives the board's address with parts of its query changed."""

    def narrowed(**changed: str | int) -> str:
        known = {name: value for name, value in request.query.items() if name != nonces.DONE}
        query = {name: str(value) for name, value in {**known, **changed}.items() if value}
        return str(request.rel_url.with_query(query))

    return narrowed
