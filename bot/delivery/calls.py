"""Owns the one place from which Slack is called: paced, classified, logged without any text."""

import contextlib
import json
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter
from typing import Any, Final

import aiohttp
import structlog
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot import tokens
from bot.delivery import faults
from bot.delivery.faults import Call, Passing, Refused, Wait
from bot.delivery.pace import UNSAID, Pace

_TOKEN_PAUSE: Final = timedelta(seconds=30)
# Slack never asks for more; a proxy's nonsense must not park a message for years.
_LONGEST_WAIT: Final = 3600
_DIGITS: Final = 9
_UPLOAD: Final = 15.0  # seconds
_LONGEST_WORD: Final = 64
_SILENT: Final = 3  # calls without an answer, one after the other, until Slack counts as away
# Repeating these does no harm; after any other call a step may have happened.
READS: Final = frozenset(
    {
        "auth.test",
        "bookmarks.list",
        "canvases.sections.lookup",
        "chat.getPermalink",
        "conversations.history",
        "conversations.info",
        "conversations.members",
        "conversations.open",
        "conversations.replies",
        "files.getUploadURLExternal",
        "reactions.get",
        "usergroups.users.list",
        "users.conversations",
        "users.info",
        "users.list",
    }
)
# AttributeError: slack_sdk stumbles over an answer in plain text, such as a proxy's "bad gateway".
_NO_ANSWER: Final = (SlackClientError, aiohttp.ClientError, OSError, ValueError, AttributeError)

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Answer:
    """What Slack said; the body is empty when slack_sdk could not make it out."""

    body: Mapping[str, Any]
    status: int
    headers: Mapping[str, str]

    @property
    def error(self) -> str:
        return str(self.body.get("error") or "")

    @property
    def retry_after(self) -> timedelta:
        said = next((v for name, v in self.headers.items() if name.lower() == "retry-after"), "")
        if not (said.isascii() and said.isdigit()):
            return UNSAID
        return timedelta(seconds=min(max(1, int(said[:_DIGITS])), _LONGEST_WAIT))


class Slack:
    """Slack as delivery sees it: one for the whole process."""

    def __init__(self, client: AsyncWebClient, pace: Pace) -> None:
        self.client = client
        self.pace = pace
        # Until this workspace says otherwise: Slack brings new blocks to one after the other.
        self.takes_charts = True
        self.takes_files = True
        self._token_fault: str | None = None
        self._silent = 0

    @property
    def fault(self) -> str | None:
        """Return why Slack cannot be told anything now, none when it can."""
        if self._token_fault:
            return tokens.refused("SLACK_BOT_TOKEN", self._token_fault) or self._token_fault
        return "Slack cannot be reached" if self._silent >= _SILENT else None

    async def ask(self, call: Call, arguments: Mapping[str, Any]) -> Answer:
        """Return Slack's answer, good or bad. Raises Wait or Passing."""
        until = self.pace.wait(call)
        if until is not None:
            raise Wait(until)
        began = perf_counter()
        answer = await self._answer(call, arguments)
        took = round(perf_counter() - began, 3)
        log.debug(
            "slack.called", method=call.method, status=answer.status, error=answer.error, took=took
        )
        if faults.is_wait(answer.error, answer.status):
            raise Wait(self.pace.hold(call, answer.retry_after))
        return answer

    def heard(self, fault: Passing | Refused | None) -> None:
        """Remember whether Slack takes the token."""
        if not isinstance(fault, Passing):
            self._token_fault = None
        elif fault.token:
            self._token_fault = fault.code
            self.pace.hold_all(_TOKEN_PAUSE)

    async def _answer(self, call: Call, arguments: Mapping[str, Any]) -> Answer:
        method = getattr(self.client, call.method.replace(".", "_"))
        try:
            response = await method(**arguments)
        except SlackApiError as fault:
            response = fault.response
        except (TimeoutError, *_NO_ANSWER) as fault:
            self._silent += 1
            log.warning("slack.silent", method=call.method, why=type(fault).__name__)
            raise Passing(type(fault).__name__) from None
        self._silent = 0
        return _read(response)

    async def respond(self, url: str, message: Mapping[str, Any]) -> str:
        """Send a message to a response_url; return why Slack did not take it. Raises Passing."""
        client = AsyncWebhookClient(url, session=self.client.session, retry_handlers=[])
        try:
            response = await client.send_dict(dict(message))
        except (TimeoutError, *_NO_ANSWER) as fault:
            log.warning("slack.silent", method="response_url", why=type(fault).__name__)
            raise Passing(type(fault).__name__) from None
        log.debug("slack.called", method="response_url", error=response.status_code)
        if response.status_code >= 500:  # noqa: PLR2004 - HTTP: the server's fault
            raise Passing(f"http_{response.status_code}")
        return _why(response.status_code, response.body)

    async def upload(self, url: str, content: bytes) -> None:
        """Send a file to where Slack wants it. Raises Passing or Refused."""
        try:
            async with _session(self.client) as session:
                limit = aiohttp.ClientTimeout(total=_UPLOAD)
                to = session.post(url, data=content, timeout=limit, proxy=self.client.proxy)
                async with to as response:
                    status = response.status
        except (TimeoutError, *_NO_ANSWER) as fault:
            log.warning("slack.silent", method="upload", why=type(fault).__name__)
            raise Passing(type(fault).__name__) from None
        log.debug("slack.called", method="upload", status=status)
        if status >= 500:  # noqa: PLR2004 - HTTP: the server's fault
            raise Passing(f"http_{status}")
        if status != 200:  # noqa: PLR2004 - HTTP: it was taken
            raise faults.refused(f"http_{status}", Call("upload"))


class Line:
    """Slack as one step sees it; remembers whether anything was sent that has an effect."""

    def __init__(self, slack: Slack) -> None:
        self._slack = slack
        self.sent = False

    async def call(
        self, method: str, *, fine: Collection[str] = (), **arguments: Any
    ) -> Mapping[str, Any]:
        """Call a method of Slack's by its name and return the answer.

        An error named in `fine` is returned as any answer is, under `error`. Raises Wait, Passing
        or Refused.
        """
        users = arguments.get("user") or arguments.get("users")
        call = Call(method, arguments.get("channel") or arguments.get("channel_id"), users)
        sent = self.sent
        self.sent = sent or method not in READS
        try:
            answer = await self._slack.ask(call, arguments)
        except Wait:
            self.sent = sent
            raise
        error = answer.error
        if answer.body.get("ok") or error in fine or faults.is_success(method, error):
            self._slack.heard(None)
            return answer.body
        fault = faults.judge(call, answer.body, answer.status)
        self._slack.heard(fault)
        raise fault

    async def respond(self, url: str, message: Mapping[str, Any]) -> str:
        """Send a message to a response_url; return why Slack did not take it, nothing when it did.

        Raises Passing.
        """
        self.sent = True
        return await self._slack.respond(url, message)

    async def upload(self, url: str, content: bytes) -> None:
        """Send a file to where Slack wants it; nobody sees it yet. Raises Passing or Refused."""
        await self._slack.upload(url, content)


@contextlib.asynccontextmanager
async def _session(client: AsyncWebClient) -> AsyncIterator[aiohttp.ClientSession]:
    """Give the client's own session, or one for this once where it has none."""
    if client.session is not None and not client.session.closed:
        yield client.session
        return
    async with aiohttp.ClientSession(trust_env=client.trust_env_in_session) as session:
        yield session


def _read(response: Any) -> Answer:
    body = getattr(response, "data", None)
    # When a body is no JSON, slack_sdk gives aiohttp's response instead of its own.
    status: int = response.status_code if hasattr(response, "status_code") else response.status
    return Answer(body if isinstance(body, dict) else {}, status, response.headers)


def _why(status: int, body: str) -> str:
    """Return Slack's word for why it did not take what was sent to a response_url."""
    try:
        said = json.loads(body)
    except ValueError:
        said = {"error": body[:_LONGEST_WORD]}
    is_taken = status == 200 and not (isinstance(said, dict) and said.get("ok") is False)  # noqa: PLR2004
    error = said.get("error") if isinstance(said, dict) else None
    return "" if is_taken else str(error or f"http_{status}")
