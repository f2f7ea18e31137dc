"""Owns what a Slack message says: its text, or what can be read in its blocks and attachments."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeGuard

from commands.edit import Wording
from commands.rules import words

Said = Mapping[str, Any]
_DEEPEST: Final = 8  # Slack's lists nest five deep


def of(message: Said) -> Wording:
    """Return text (in Slack's form), files and edit mark of a message as the Web API gives it."""
    return Wording(
        text=words.clean(_text(message.get("text")) or "\n".join(_parts(message))),
        files=tuple(_file(item) for item in _each(message.get("files"))),
        edited_ts=_text(_one(message.get("edited")).get("ts")) or None,
    )


def author(message: Said) -> tuple[str | None, str | None]:
    """Return the user id, and for apps and webhooks the name; either may be missing."""
    user_id, name = _text(message.get("user")), _text(message.get("username"))
    if message.get("bot_id"):
        profile = _one(message.get("bot_profile"))
        name = name or _text(profile.get("name")) or _text(message["bot_id"])
    return user_id or None, words.clean(name) if name else None


def _file(item: Said) -> dict[str, Any]:
    return {
        "name": words.clean(_text(item.get("name")) or _text(item.get("title"))) or "a file",
        "filetype": _text(item.get("filetype")) or None,
        "permalink": _text(item.get("permalink")) or None,
    }


def _parts(message: Said) -> Iterator[str]:
    for block in _each(message.get("blocks")):
        yield from filter(None, [_block(block)])
    for attachment in _each(message.get("attachments")):
        yield from filter(None, [_attachment(attachment)])


def _attachment(attachment: Said) -> str:
    names = ("pretext", "title", "text")
    said = [text for name in names if (text := _text(attachment.get(name)))]
    fields = _each(attachment.get("fields"))
    said += [f"{_text(f.get('title'))}: {_text(f.get('value'))}" for f in fields]
    said += list(_parts({"blocks": attachment.get("blocks")}))
    return "\n".join(said) or _text(attachment.get("fallback"))


def _block(block: Said) -> str:
    kind = block.get("type")
    if kind == "rich_text":
        return "".join(_rich(element) for element in _each(block.get("elements"))).strip("\n")
    if kind == "context":
        return " ".join(filter(None, (_text(e.get("text")) for e in _each(block.get("elements")))))
    if kind == "markdown":
        return _text(block.get("text"))
    texts = [block.get("text"), *_each(block.get("fields")), block.get("title")]
    return "\n".join(filter(None, (_text(_one(text).get("text")) for text in texts)))


def _rich(element: Said, depth: int = 0) -> str:
    """Return a rich text element in Slack's form: people and channels as mentions."""
    within = _each(element.get("elements")) if depth < _DEEPEST else ()
    inside = [_rich(child, depth + 1) for child in within]
    match element.get("type"):
        case "rich_text_section" | "rich_text_quote" | "rich_text_preformatted":
            said = "".join(inside) + "\n"
        case "rich_text_list":
            said = "".join(f"• {item}" for item in inside)
        case "user":
            said = f"<@{element.get('user_id')}>"
        case "channel":
            said = f"<#{element.get('channel_id')}>"
        case "emoji":
            said = f":{element.get('name')}:"
        case "broadcast":
            said = f"@{element.get('range')}"
        case _:
            said = _text(element.get("text")) or _text(element.get("url"))
    return said


def _text(given: object) -> str:
    return given if isinstance(given, str) else ""


def _one(given: object) -> Said:
    return given if isinstance(given, Mapping) else {}


def _each(given: object) -> Iterator[Said]:
    """Return the objects of a list; Slack puts nothing else there."""
    return (item for item in given if isinstance(item, Mapping)) if _is_list(given) else iter(())


def _is_list(given: object) -> TypeGuard[Sequence[object]]:
    return isinstance(given, (list, tuple))
