"""Owns what a Slack message says: its text, or what can be read in its blocks and attachments."""

from collections.abc import Iterator, Mapping
from typing import Any

from commands.edit import Wording
from commands.rules import words

Said = Mapping[str, Any]


def of(message: Said) -> Wording:
    """Return text (in Slack's form), files and edit mark of a message as the Web API gives it."""
    return Wording(
        text=words.clean(message.get("text") or "\n".join(_parts(message))),
        files=tuple(_file(item) for item in message.get("files") or ()),
        edited_ts=(message.get("edited") or {}).get("ts"),
    )


def author(message: Said) -> tuple[str | None, str | None]:
    """Return the user id, and for apps and webhooks the name; either may be missing."""
    user_id, name = message.get("user"), message.get("username")
    if message.get("bot_id"):
        profile = message.get("bot_profile") or {}
        name = name or profile.get("name") or message["bot_id"]
    return user_id, words.clean(name) if name else None


def _file(item: Said) -> dict[str, Any]:
    return {
        "name": words.clean(item.get("name") or item.get("title") or "") or "a file",
        "filetype": item.get("filetype"),
        "permalink": item.get("permalink"),
    }


def _parts(message: Said) -> Iterator[str]:
    for block in message.get("blocks") or ():
        yield from filter(None, [_block(block)])
    for attachment in message.get("attachments") or ():
        yield from filter(None, [_attachment(attachment)])


def _attachment(attachment: Said) -> str:
    names = ("pretext", "title", "text")
    said = [attachment[name] for name in names if attachment.get(name)]
    said += [f"{f.get('title', '')}: {f.get('value', '')}" for f in attachment.get("fields") or ()]
    said += list(_parts({"blocks": attachment.get("blocks")}))
    return "\n".join(said) or attachment.get("fallback") or ""


def _block(block: Said) -> str:
    kind = block.get("type")
    if kind == "rich_text":
        return "".join(_rich(element) for element in block.get("elements") or ()).strip("\n")
    if kind == "context":
        return " ".join(e["text"] for e in block.get("elements") or () if _is_text(e))
    if kind == "markdown":
        return str(block.get("text") or "")
    texts = [block.get("text"), *(block.get("fields") or ()), block.get("title")]
    return "\n".join(text["text"] for text in texts if text and _is_text(text))


def _is_text(element: Any) -> bool:
    return isinstance(element, Mapping) and isinstance(element.get("text"), str)


def _rich(element: Said) -> str:
    """Return a rich text element in Slack's form: people and channels as mentions."""
    inside = [_rich(child) for child in element.get("elements") or ()]
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
            said = str(element.get("text") or element.get("url") or "")
    return said
