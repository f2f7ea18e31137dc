"""Owns what customers may be told: how far it is, in words that belong to nobody inside."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from commands.rules.words import length
from storage.models import PublicState, Status
from storage.models.words import HURTING, OVER

# What customers read; whoever writes to them sees the same words before.
STATE: Final[Mapping[PublicState, str]] = {
    PublicState.INVESTIGATING: "Investigating",
    PublicState.IDENTIFIED: "Identified",
    PublicState.MONITORING: "Monitoring",
    PublicState.RESOLVED: "Resolved",
}
LONGEST_TITLE: Final = 100
LONGEST_TEXT: Final = 1000
# Written out, as a form takes it: Slack's own marks, names after @ and #, and what only we open.
_MARK: Final = re.compile(r"<[@#!][^<>]*>")
_GROUP: Final = re.compile(r"(?<![\w.@/])@(?:here|channel|everyone)\b", re.IGNORECASE)
_PERSON: Final = re.compile(r"(?<![\w.@/])@[^\W_][\w.-]*")
_CHANNEL: Final = re.compile(r"(?<![\w/&?#.])#[^\W\d][\w-]*")
_ID: Final = re.compile(r"\b(?=[A-Z0-9]*[0-9])[UWCGDTBS]0?[A-Z0-9]{8,11}\b")
_SLACK: Final = re.compile(
    r"\bslack://|(?:^|[/@.\s(<])(?:[a-z0-9-]+\.)*slack(?:-files)?\.com\b", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`]+", re.IGNORECASE)
_AFTER: Final = ".,;:!?)]}"  # ends the sentence, not the address
_MOST_SHOWN: Final = 40  # characters
_SCRIPT: Final = re.compile(r"\b(?:javascript|data|vbscript):\S", re.IGNORECASE)


def unfit(plain: str) -> str | None:
    """Return what customers must not read in it, as a sentence with its mend; else none."""
    if found := _MARK.search(plain) or _GROUP.search(plain):
        return f"“{_shown(found)}” calls people in Slack. Leave it out: customers read this."
    if found := _SLACK.search(plain) or _SCRIPT.search(plain):
        return "A link into Slack opens for nobody outside. Link to a page that customers can read."
    if found := _PERSON.search(plain):
        return f"“{_shown(found)}” is a name of ours. Say what was done, not who did it."
    if found := _CHANNEL.search(plain):
        return f"“{_shown(found)}” is a channel of ours. Say it without: customers read this."
    if found := _ID.search(plain):
        return f"“{_shown(found)}” looks like an id of Slack's. Leave it out: customers read this."
    return None


def pieces(plain: str) -> Iterator[tuple[str, bool]]:
    """Yield plain text in pieces, and whether each is a web address; joined they are the text."""
    done = 0
    for match in _ADDRESS.finditer(plain):
        address = match.group().rstrip(_AFTER)
        yield plain[done : match.start()], False
        yield address, True
        done = match.start() + len(address)
    yield plain[done:], False


def proposed(status: Status, before: PublicState | None) -> PublicState:
    """Return what an update says by itself, in this phase and after what was told last."""
    if status in OVER:
        return PublicState.RESOLVED
    if status is Status.MITIGATED:
        return PublicState.MONITORING
    known = before is PublicState.IDENTIFIED
    return PublicState.IDENTIFIED if known else PublicState.INVESTIGATING


def fits(status: Status, told: PublicState | None) -> bool:
    """Tell whether customers, who were told this last, are not left with what is over, or back.

    None: they were told nothing, so nothing is wrong about it.
    """
    if told is None:
        return True
    if status in OVER:
        return told is PublicState.RESOLVED
    return not (status in HURTING and told is PublicState.RESOLVED)


def is_long(plain: str, most: int) -> bool:
    return length(plain) > most


def _shown(found: re.Match[str]) -> str:
    text = found.group().strip()
    return text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"
