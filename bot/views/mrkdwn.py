"""Owns Slack's way of writing: escaping, links, mentions, times, and cutting without breaking."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from typing import Final

from commands.rules.words import cut, length
from commands.rules.words import escaped as escape

__all__ = ["cut", "escape", "length"]

# Beyond this distance a time alone no longer says which day is meant.
SAME_DAY: Final = timedelta(hours=12)
MOST_NAME: Final = 40
_ADDRESS: Final = r"https?://(?=[^\W_])(?:[^\s<>|\"`&]|&(?!(?:lt|gt);))+"
_PIECE: Final = re.compile(rf"<([^<>]*)>|&(?:amp|lt|gt);|({_ADDRESS})|.", re.DOTALL)
_WHO: Final = re.compile(r"(@[UW][A-Z0-9]+|#[CGD][A-Z0-9]+)(?:\|.*)?", re.DOTALL)
_LINK: Final = re.compile(r"((?:https?://|mailto:|tel:)[^\s|]+)(?:\|(.*))?", re.DOTALL)
_SPECIAL: Final = re.compile(r"!(?:subteam\^)?([^|^]*)[^|]*(?:\|(.*))?", re.DOTALL)
_BARE_AND: Final = re.compile(r"&(?!(?:amp|lt|gt);)")
_RIGHT_TO_LEFT: Final = ("R", "AL", "RLE", "RLO", "RLI")
_AFTER_ADDRESS: Final = ".,;:!?)'*_~"


def safe(wire: str) -> str:
    """Return text in Slack's form (as people typed it) that calls nobody but named persons.

    `<@U…>`, `<#C…>` and links stay; `<!channel>` and its like become plain words; everything else
    is escaped, once: safe text comes back as it is. Bare addresses become links, because the blocks
    are sent verbatim.
    """
    return "".join(_piece(match) for match in _PIECE.finditer(wire))


def _piece(match: re.Match[str]) -> str:
    found = match.group()
    if match.group(1) is not None:
        return _token(match.group(1))
    if match.group(2) is not None:
        return _address(found)
    return found if len(found) > 1 else escape(found)


def _token(inside: str) -> str:
    if who := _WHO.fullmatch(inside):
        return f"<{who.group(1)}>"
    if address := _LINK.fullmatch(inside):
        label = f"|{_once_escaped(address.group(2))}" if address.group(2) else ""
        return f"<{_once_escaped(address.group(1))}{label}>"
    if special := _SPECIAL.fullmatch(inside):
        spoken = (special.group(2) or special.group(1)).lstrip("@")
        return safe(spoken if inside.startswith("!date") else f"@{spoken}")
    return f"&lt;{safe(inside)}&gt;"


def _address(found: str) -> str:
    """Make an address a link; what ends the sentence is no part of it."""
    address = found.rstrip(_AFTER_ADDRESS)
    address += ";" if address.endswith("&amp") and found != address else ""
    return f"<{_once_escaped(address)}>{found[len(address) :]}"


def _once_escaped(text: str) -> str:
    """Escape text that may hold entities already and has no angle brackets."""
    return _BARE_AND.sub("&amp;", text)


def bare(plain: str) -> str:
    """Return plain words for places that know no escaping: headers, topics, buttons.

    Should Slack parse them after all, `<!channel>` is none any more.
    """
    return re.sub(r"<(?=[!@#])", "\u2039", plain)


def isolated(text: str) -> str:
    """Keep right-to-left words from turning around what stands beside them on the line."""
    if any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return f"\u2068{text}\u2069"
    return text


def named(name: str) -> str:
    """Return what somebody is called."""
    return isolated(escape(cut(name, MOST_NAME)))


def called(user_id: str, name: str | None) -> str:
    """Return who it is, by name where it is known: a mention would call them to read it."""
    return named(name) if name else person(user_id)


def person(user_id: str) -> str:
    return f"<@{user_id}>"


def channel(channel_id: str) -> str:
    return f"<#{channel_id}>"


def link(address: str, label: str) -> str:
    return f"<{address.replace('|', '%7C').replace('>', '%3E')}|{escape(label)}>"


def command(line: str) -> str:
    """Return what to type, `line` without `/incident `."""
    return f"`/incident {escape(line)}`" if line else "`/incident`"


def instant(posix: float) -> datetime:
    return datetime.fromtimestamp(posix, UTC)


def moment(at: datetime) -> str:
    """Return the time of day in the reader's own zone."""
    return f"<!date^{int(at.timestamp())}^{{time}}|{at:%H:%M} UTC>"


def dated(at: datetime, before: str = "") -> str:
    """Return day and time in the reader's own zone; `before` is a word that leads in.

    It goes inside, because Slack writes the first word of a date with a capital letter.
    """
    shown = f"{before}{{date_short_pretty}} at {{time}}"
    return f"<!date^{int(at.timestamp())}^{shown}|{before}{written(at)}>"


def ago(at: datetime) -> str:
    return f"<!date^{int(at.timestamp())}^{{ago}}|since {written(at)}>"


def since(at: datetime) -> str:
    """Return day and time, and how long ago that is for whoever looks, as Slack counts."""
    shown = "{date_short_pretty} at {time}, {ago}"
    return f"<!date^{int(at.timestamp())}^{shown}|{written(at)}>"


def by(due: datetime, since: datetime, word: str = "by") -> str:
    """Return “by 14:30”, with the day when `due` is far from `since`."""
    return f"{word} {moment(due)}" if abs(due - since) <= SAME_DAY else dated(due, f"{word} ")


def written(at: datetime) -> str:
    """Return day and time for where Slack's dates are not drawn."""
    return f"{at.day} {at:%b %Y, %H:%M} UTC"
