"""Owns what each of Slack's failures means: success after all, try again, or a person's turn."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot import tokens
from bot.views import mends

# These say that what was asked for is the case already.
_SUCCESS: Final[Mapping[str, frozenset[str]]] = {
    "conversations.archive": frozenset({"already_archived"}),
    "conversations.invite": frozenset({"already_in_channel", "cant_invite_self"}),
    "pins.add": frozenset({"already_pinned"}),
    "reactions.add": frozenset({"already_reacted"}),
    "reactions.remove": frozenset({"no_reaction"}),
}
_PASSING: Final = frozenset(
    {
        "canvas_creation_failed",
        "canvas_editing_failed",
        "canvas_editing_locked",  # somebody is typing there
        "canvas_tab_creation_failed",
        "channel_canvas_creation_failed",
        "external_channel_migrating",
        "fatal_error",
        "internal_error",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",  # Slack's words: retry later
        "update_failed",
    }
)
_WAIT: Final = frozenset({"rate_limited", "ratelimited", "too_many_requests"})
# Slack names a kind of token also where only one method wants another.
_TOKEN: Final = tokens.DEAD.keys() - {"not_allowed_token_type"}
# About one person: for another person it is another fault, and worth another report.
_PERSONAL: Final = frozenset(
    {
        "cannot_dm_bot",
        "cant_invite",
        "invitee_cant_see_channel",
        "org_user_not_in_team",
        "ura_max_channels",
        "user_disabled",
        "user_is_restricted",
        "user_not_found",
        "user_not_visible",
    }
)
_NO_CHANNEL: Final = frozenset(
    {
        "channel_is_limited_access",
        "channel_not_found",
        "is_archived",
        "is_inactive",  # chat.update says so of an archived channel
        "not_in_channel",
    }
)
_NO_POSTS: Final = frozenset(
    {
        "posting_to_channel_denied",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
    }
)


# Once the bot is let in again, or the channel is unarchived, what failed so is worth another try.
SHUT: Final = _NO_CHANNEL | _NO_POSTS | {"no_access"}


@dataclass(frozen=True)
class Call:
    """What was asked of Slack, as far as a sentence about its failure needs it."""

    method: str
    channel: str | None = None
    user: str | None = None


class Wait(Exception):  # noqa: N818 - Slack's answer, not our fault
    """Slack is not to be asked this again before `until`; the call had no effect."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class Passing(Exception):  # noqa: N818 - the same
    """It failed in a way that trying again can mend; the call may have had its effect.

    `token`: Slack does not take the bot token, which only the operator can mend. `answered`: it was
    no outage; this call alone goes wrong.
    """

    def __init__(self, code: str, *, token: bool = False, answered: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.token = token
        self.answered = answered


class Refused(Exception):  # noqa: N818 - the same
    """Slack will never do this; `mend` is a sentence that says what a person can do about it."""

    def __init__(self, code: str, call: Call, mend: str) -> None:
        super().__init__(code)
        self.code = code
        self.call = call
        self.mend = mend

    @property
    def is_personal(self) -> bool:
        return self.code in _PERSONAL

    @property
    def shuts_channel(self) -> bool:
        """Tell whether nothing at all can be posted in the call's channel."""
        no_posts = self.call.method.startswith("chat.post") and self.code in _NO_POSTS
        return no_posts or self.code in _NO_CHANNEL


def is_success(method: str, code: str) -> bool:
    return code in _SUCCESS.get(method, ())


def is_wait(code: str, status: int) -> bool:
    return status == 429 or code in _WAIT  # noqa: PLR2004 - HTTP: too many requests


def judge(call: Call, answer: Mapping[str, Any], status: int) -> Passing | Refused:
    """Return what an answer means that is neither success nor a request to wait.

    `answer` is empty when its body could not be read.
    """
    code = str(answer.get("error") or "")
    if not code or status >= 500:  # noqa: PLR2004 - HTTP: the server's fault
        return Passing(code or f"http_{status}")
    if code in _TOKEN:
        return Passing(code, token=True)
    if code in _PASSING:
        return Passing(code, answered=True)
    return refused(code, call, scope=str(answer.get("needed") or ""))


def refused(code: str, call: Call, *, scope: str = "") -> Refused:
    """Return the refusal with its sentence; `scope`: the one that is missing, when Slack says."""
    mend = mends.sentence(
        code, method=call.method, channel=call.channel, user=call.user, scope=scope
    )
    return Refused(code, call, mend)
