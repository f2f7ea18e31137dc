"""Owns comparing the services as they are described with what Slack knows of them."""

from collections.abc import AsyncIterator, Collection, Mapping
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient

from bot import tokens
from commands.rules.services import Service

_NO_PLAN: Final = "user groups are not in this workspace's plan: leave on_call out"
_NO_SCOPE: Final = "a scope is missing: see scopes"


async def wrong(client: AsyncWebClient, services: Mapping[str, Service]) -> AsyncIterator[str]:
    """Yield what is wrong at Slack: channels, people and groups that are not there or not ours."""
    for channel, of in _by(services, lambda service: service.channel):
        if told := await _channel(client, channel):
            yield f"{of}: channel {channel} {told}"
    for user, of in _by(services, lambda service: service.owners):
        if told := await _person(client, user):
            yield f"{of}: owner {user} {told}"
    groups = list(_by(services, lambda service: service.on_call))
    known = await _groups(client) if groups else set()
    for group, of in groups:
        if isinstance(known, str):
            yield f"{of}: on_call {group} was not checked: {known}"
        elif group not in known:
            yield f"{of}: on_call {group} is no user group of this workspace, or was disabled"


def _by(services: Mapping[str, Service], ids: Any) -> Collection[tuple[str, str]]:
    """Return each id once, with the names of the services that have it."""
    found: dict[str, list[str]] = {}
    for name, service in services.items():
        given = ids(service) or ()
        for one in (given,) if isinstance(given, str) else given:
            found.setdefault(one, []).append(name)
    return [(one, ", ".join(names)) for one, names in found.items()]


async def _channel(client: AsyncWebClient, channel: str) -> str:
    try:
        found = (await client.conversations_info(channel=channel))["channel"]
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is told
        if tokens.code(fault) == "channel_not_found":
            return "cannot be found: correct it; if it is private, /invite @Sitrep there first"
        return _unchecked(fault)
    if found.get("is_archived"):
        return "is archived: choose another channel"
    return "" if found.get("is_member") else "is without the bot: type /invite @Sitrep there"


async def _person(client: AsyncWebClient, user: str) -> str:
    try:
        found = (await client.users_info(user=user))["user"]
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is told
        if tokens.code(fault) in ("user_not_found", "user_not_visible"):
            return "is nobody in this workspace: correct the id"
        return _unchecked(fault)
    if found.get("is_bot"):
        return "is a bot: name people"
    return "has no active account any more: name somebody else" if found.get("deleted") else ""


async def _groups(client: AsyncWebClient) -> Collection[str] | str:
    """Return the ids of the user groups, or why they are not known."""
    try:
        answer = await client.usergroups_list()
    except Exception as fault:  # noqa: BLE001 - whatever it is, it is told
        if tokens.code(fault) == "plan_upgrade_required":
            return _NO_PLAN
        return _unchecked(fault).removeprefix("was not checked: ")
    return {str(group["id"]) for group in answer["usergroups"]}


def _unchecked(fault: Exception) -> str:
    code = tokens.code(fault)
    why = _NO_SCOPE if code == "missing_scope" else code or type(fault).__name__
    return f"was not checked: {why}"
