"""Owns how what people type in Slack becomes plain words: mentions, links, role names."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from storage.models import Role

_MENTION: Final = re.compile(r"<@([UW][A-Z0-9]+)(?:\|([^>]*))?>")
_USER: Final = re.compile(r"[UW][A-Z0-9]+")
_NUMBER: Final = re.compile("#*([0-9]{1,9})")
_DIGITS: Final = re.compile("#*[0-9]+")
_CHANNEL: Final = re.compile(r"<#([CG][A-Z0-9]+)(?:\|([^>]*))?>")
_SPECIAL: Final = re.compile(r"<!([a-z]+)(?:\^([^>|]*))?(?:\|([^>]*))?>")
_LINK: Final = re.compile(r"<([a-z][a-z0-9+.-]*:[^>|]+)(?:\|([^>]*))?>", re.IGNORECASE)
_ATOM: Final = re.compile(r"<[^<>]*>|&(?:amp|lt|gt);|.", re.DOTALL)
# PostgreSQL takes no NUL, and nothing takes half a character.
_BROKEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# Called printable, and seen by nobody.
_BLANKS: Final = "\u115f\u1160\u2800\u3164\uffa0"
# Persian words and many emoji fall apart without them.
_JOINERS: Final = "\u200c\u200d"
ROLES: Final = {
    "commander": Role.COMMANDER,
    "ic": Role.COMMANDER,
    "operations": Role.OPERATIONS,
    "ops": Role.OPERATIONS,
    "communications": Role.COMMUNICATIONS,
    "comms": Role.COMMUNICATIONS,
    "scribe": Role.SCRIBE,
}


def plain(text: str, names: Mapping[str, str] | None = None) -> str:
    """Return text as a person reads it: `<!channel>` becomes `@channel`, entities are undone.

    `names` tells what to call a person (by user id) whose mention carries no name.
    """
    known = names or {}
    text = _MENTION.sub(lambda m: f"@{m.group(2) or known.get(m.group(1), m.group(1))}", text)
    text = _CHANNEL.sub(lambda m: f"#{m.group(2) or m.group(1)}", text)
    text = _SPECIAL.sub(_special, text)
    text = _LINK.sub(lambda m: m.group(2) or m.group(1), text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escaped(text: str) -> str:
    """Return plain text in the form in which Slack sends messages, where it notifies nobody."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def length(text: str) -> int:
    """Return how long Slack thinks text is: its limits count UTF-16 units at the worst."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> str:
    """Return text within `limit`, ending in “…” where something is missing.

    Never cuts through an entity, a mention or a link.
    """
    if length(text) <= limit:
        return text
    kept, room = [], limit - 1
    for match in _ATOM.finditer(text):
        room -= length(match.group())
        if room < 0:
            break
        kept.append(match.group())
    return "".join(kept).rstrip("\u200d \n") + "…"


def clean(text: str) -> str:
    """Return text that every database takes; lines and tabs stay."""
    return _BROKEN.sub("", text)


def one_line(text: str) -> str:
    """Return plain text with every run of white space or control characters as one space."""
    seen = "".join(_seen(character) for character in plain(text))
    return " ".join(seen.split()).strip(_JOINERS + " ")


def mentioned(text: str) -> set[str]:
    """Return the user ids that a text mentions."""
    return {match.group(1) for match in _MENTION.finditer(text)}


def channels(text: str) -> set[str]:
    """Return the channel ids that a text mentions."""
    return {match.group(1) for match in _CHANNEL.finditer(text)}


def labels(text: str) -> dict[str, str]:
    """Return what the people and channels that a text mentions are called in it, by id."""
    found = [*_MENTION.finditer(text), *_CHANNEL.finditer(text)]
    return {match.group(1): match.group(2) for match in found if match.group(2)}


def split(text: str) -> tuple[str, str]:
    """Return the first word and the rest, whose lines stay as they are."""
    first, *rest = text.split(maxsplit=1) or [""]
    return first, rest[0].strip() if rest else ""


def person(word: str) -> str | None:
    """Return the user id of an escaped mention such as `<@U012AB3CD|ada>`."""
    match = _MENTION.fullmatch(word.strip())
    return match.group(1) if match else None


def number(word: str) -> int | None:
    """Return the number of an incident or a task, as `12` or `#12`; none that no row can have."""
    match = _NUMBER.fullmatch(word.strip())
    return int(match.group(1)) if match else None


def is_number(word: str) -> bool:
    """Tell whether it is written as a number, also as one that no row can have."""
    return _DIGITS.fullmatch(word.strip()) is not None


def is_user(actor_id: str) -> bool:
    """Tell whether this is a person's id; the clock and Slack itself act, too."""
    return _USER.fullmatch(actor_id) is not None


def role(word: str) -> Role | None:
    return ROLES.get(word.strip().casefold())


def _special(match: re.Match[str]) -> str:
    name, of, label = match.groups()
    if name == "date":
        return label or ""
    return f"@{(label or of).lstrip('@')}" if name == "subteam" else f"@{name}"


def _seen(character: str) -> str:
    """Return a character as it is seen on a line: marks that turn writing round are not."""
    if character in _BLANKS:
        return " "
    if character.isprintable() or character in _JOINERS:
        return character
    return "" if unicodedata.category(character) == "Cf" else " "
