"""Owns that every request ends in an answer: refusals word for word, faults logged and admitted."""

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient
from sqlmodel import Session

from bot.metrics import Metrics
from bot.views import answers, faults, refusals
from bot.views.message import Message
from commands import outbound
from commands.command import Caller, FormWanted, Outcome, Situation
from commands.errors import Denied, Refusal
from commands.policy import Policy
from storage import audit, inbox
from storage.database import Database
from storage.trouble import Unavailable

log = structlog.get_logger(__name__)
Work = Callable[[Situation], Outcome]


class Aside(Enum):
    """Whether the person is told in private what came of it; some of it stands where they look."""

    NOTHING = "nothing"
    BESIDE = "beside"
    IN_PLACE = "in place of the private message that they clicked in"


Told = Callable[[Outcome], Aside]


def nothing(_: Outcome) -> Aside:
    return Aside.NOTHING


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Patience:
    """How many seconds the database is waited for while a person, or Slack, waits for us.

    Slack waits three for an answer, and a commit under way is given half a second more. A form's
    trigger lives three, and the form matters more than what is looked up for it.
    """

    effect: float = 2.0
    look: float = 1.0


@dataclass
class Desk:
    """What every listener works with."""

    database: Database
    policy: Policy
    client: AsyncWebClient
    metrics: Metrics
    now: Callable[[], datetime] = utc_now
    patience: Patience = Patience()
    running: set[asyncio.Task[None]] = field(default_factory=set)

    def beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Have work done beside the acknowledgement, which never waits for Slack."""
        task = asyncio.create_task(work)
        self.running.add(task)
        task.add_done_callback(self.running.discard)

    async def finish(self) -> None:
        """Wait for what is done beside the acknowledgements."""
        await asyncio.gather(*self.running, return_exceptions=True)


@dataclass(frozen=True)
class Answer:
    """What the person is told. `outcome` is none when nothing was done now.

    `refusal`: they can put it right. `repeated`: it had taken effect before; same answer.
    `unavailable`: the database could not do it, so it cannot see to the answer either.
    """

    message: Message
    outcome: Outcome | None = None
    refusal: Refusal | None = None
    repeated: bool = False
    unavailable: bool = False


async def answer(desk: Desk, caller: Caller, key: str, work: Work, told: Told = nothing) -> Answer:
    """Carry out work once for this key and return what to answer, whatever happens.

    What they are `told` besides is kept with the effect: after a crash they hear it all the same.
    """
    try:
        return await effect(desk, caller, key, work, told)
    except Unavailable as fault:
        desk.metrics.fault()
        log.warning("request.not_done", origin=caller.origin, key=_shown(key), why=str(fault))
        return Answer(faults.unavailable(fault), unavailable=True)
    except Exception as fault:  # noqa: BLE001 - the person is told, the operator finds it by its id
        return Answer(faults.draw(admit(desk, fault, caller=caller, key=key)))


async def effect(desk: Desk, caller: Caller, key: str, work: Work, told: Told = nothing) -> Answer:
    """Carry out work once for this key: effect, inbox and answer in one transaction.

    What is refused leaves the refusal alone: delivered again it is refused again, whatever has
    become possible meanwhile. Raises what goes wrong: then nothing has happened.
    """
    now = desk.now()

    def settle(session: Session) -> Answer:
        known = inbox.receive(session, team_id=caller.team_id, key=key, now=now)
        if known is not None:
            return Answer(_message(known.answer), repeated=True)
        try:
            outcome = work(Situation(session, caller, now, desk.policy))
        except Refusal as refusal:
            session.rollback()
            return _refused(session, caller, key, refusal, now)
        message = _drawn(outcome)
        inbox.answered(session, team_id=caller.team_id, key=key, answer=_stored(message))
        aside = told(outcome)
        if aside is not Aside.NOTHING:
            _keep_for(session, caller, message, key, now, in_place=aside is Aside.IN_PLACE)
        return Answer(message, outcome)

    return await desk.database.transaction(settle, within=desk.patience.effect)


def _keep_for(  # noqa: PLR0913 - whom, what, and how it is known again
    session: Session, caller: Caller, message: Message, key: str, now: datetime, *, in_place: bool
) -> None:
    outbound.answer(
        session,
        team_id=caller.team_id,
        user_id=caller.user_id,
        response_url=caller.response_url,
        message={**_stored(message), "replace_original": in_place},
        key=key,
        now=now,
    )


async def note_denied(desk: Desk, caller: Caller, denied: Denied) -> None:
    """Keep in the audit what somebody may not do, where nothing of it can come again."""
    now = desk.now()
    try:
        await desk.database.transaction(
            lambda session: _audit(session, caller, denied, now), within=desk.patience.effect
        )
    except Exception as fault:  # noqa: BLE001 - the person hears the refusal all the same
        admit(desk, fault, caller=caller, key="denied")


def _refused(session: Session, caller: Caller, key: str, refusal: Refusal, now: datetime) -> Answer:
    """Keep what was refused: as the answer to this key, and in the audit what they may not do.

    A form is sent again on purpose, with what was wrong put right: it has no last answer.
    """
    message = refusals.draw(refusal.sentence)
    if caller.origin != "form":
        known = inbox.receive(session, team_id=caller.team_id, key=key, now=now)
        if known is not None:  # brought again, and done, between the two
            return Answer(_message(known.answer), repeated=True)
        inbox.answered(session, team_id=caller.team_id, key=key, answer=_stored(message))
    if isinstance(refusal, Denied):
        _audit(session, caller, refusal, now)
    return Answer(message, refusal=refusal)


def _audit(session: Session, caller: Caller, denied: Denied, now: datetime) -> None:
    audit.denied(
        session,
        team_id=caller.team_id,
        incident_id=denied.incident_id,
        at=now,
        actor_id=caller.user_id,
        action=denied.action,
        origin=caller.origin,
        why=denied.why,
    )


async def tell(desk: Desk, caller: Caller, message: Message) -> None:
    """Tell the person privately after a click; the outbox sees to it that they hear it.

    While the database cannot be used they are told once, without it.
    """
    key = uuid.uuid4().hex  # one for all tries

    def work(session: Session) -> None:
        _keep_for(session, caller, message, key, desk.now(), in_place=False)

    try:
        await desk.database.transaction(work, within=desk.patience.effect)
    except Unavailable:
        await say(desk, caller, message)


async def say(desk: Desk, caller: Caller, message: Message) -> None:
    """Tell the person privately without the outbox, once, while the database cannot be used."""
    if caller.response_url is None:
        return
    client = AsyncWebhookClient(caller.response_url, session=desk.client.session, retry_handlers=[])
    try:
        await client.send(
            text=message.text,
            blocks=list(message.blocks),
            response_type="ephemeral",
            replace_original=False,
        )
    except Exception as fault:  # noqa: BLE001 - neither the database nor Slack: nothing is left to try
        log.warning("request.not_answered", key=caller.origin, why=type(fault).__name__)


def admit(desk: Desk, fault: BaseException, *, caller: Caller, key: str) -> str:
    """Log a fault under an id, and return the id for the person to pass on."""
    fault_id = uuid.uuid4().hex[:8]
    desk.metrics.fault()
    log.error(
        "request.failed",
        fault_id=fault_id,
        origin=caller.origin,
        team_id=caller.team_id,
        key=_shown(key),
        exc_info=fault,
    )
    return fault_id


def _shown(key: str) -> str:
    """Return the key as it may stand in a log: whoever has a command's trigger can act for us."""
    return "command" if key.startswith("command:") else key


def _drawn(outcome: Outcome) -> Message:
    if isinstance(outcome, FormWanted):
        return Message("")
    return answers.draw(outcome)


def _stored(message: Message) -> dict[str, Any]:
    return {"text": message.text, "blocks": list(message.blocks)}


def _message(stored: dict[str, Any] | None) -> Message:
    known = stored or {}
    return Message(known.get("text", ""), tuple(known.get("blocks", ())))
