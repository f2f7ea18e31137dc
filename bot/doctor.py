"""Owns checking an installation: one finding for each thing that must be right, with its mend."""

import os
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final

from slack_sdk.web.async_client import AsyncWebClient

from bot import databases, described, drills, manifest, schema, tokens, webclient
from bot.identity import Bot, read
from bot.settings import Settings
from commands.policy import StatusPage
from commands.rules.services import Service
from storage import migrations
from storage.database import Database

# What is posted in a channel that the operator names, and in which variable.
_NEWS: Final = ("announcements", "SITREP_ANNOUNCE_CHANNEL")
_DIGEST: Final = ("digest", "SITREP_DIGEST_CHANNEL")
_REVIEW: Final = ("review board", "SITREP_REVIEW_CHANNEL")
# Slack refuses signatures that are five minutes old; reminders are off long before that.
_CLOCK_LIMIT: Final = timedelta(seconds=60)


@dataclass(frozen=True)
class Finding:
    """What was looked at and what was found; when it is not well, `words` says the mend.

    Advice is about what works and could be better; its `words` say how.
    """

    name: str
    well: bool
    words: str
    advice: bool = False

    def __str__(self) -> str:
        mark = "FAULT" if not self.well else "WARN " if self.advice else "OK   "
        return f"{mark} {self.name}: {self.words}"


async def examine(settings: Settings) -> AsyncIterator[Finding]:
    """Check everything that does not need the service to run."""
    for finding in _given(settings):
        yield finding
    yield user(os.geteuid())
    for finding in _drills(settings):
        yield finding
    policy = settings.policy()
    for finding in status_page(policy.status_page, policy.services):
        yield finding
    async with webclient.session() as shared:
        client = webclient.client(
            settings.slack_bot_token.get_secret_value(), settings.slack_api_url, shared
        )
        async for finding in _slack(client, settings):
            yield finding
        if settings.slack_app_token:
            token = settings.slack_app_token.get_secret_value()
            yield await _app_token(webclient.client(token, settings.slack_api_url, shared))
    async for finding in _database(settings):
        yield finding


def _given(settings: Settings) -> list[Finding]:
    """Name each setting that is none: what it was to set is not set."""
    how = "Socket Mode" if settings.socket_mode else "HTTP"
    complete = Finding("settings", well=True, words=f"complete, for {how}")
    unknown = [Finding("settings", well=True, words=w, advice=True) for w in settings.warnings]
    return unknown or [complete]


def user(uid: int) -> Finding:
    """Say so when this is root: it works, but a mistake of ours could then do more harm."""
    if uid:
        return Finding("user", well=True, words="not root")
    mend = "root, which nothing here needs: run Sitrep as a user of its own"
    return Finding("user", well=True, words=mend, advice=True)


def _drills(settings: Settings) -> list[Finding]:
    """Name each scenario that cannot be played, or count them."""
    shelf = drills.shelf(settings.drills)
    broken = [Finding("drills", well=False, words=words) for words in shelf.broken]
    return broken or [Finding("drills", well=True, words=f"{len(shelf.scenarios)} scenarios")]


def status_page(page: StatusPage | None, services: Mapping[str, Service]) -> list[Finding]:
    """Say where customers read, and what; nothing where there is no such page."""
    if page is None:
        return []
    names = {service.public for service in services.values() if service.public}
    if names:
        words = f"{page.address} with {', '.join(sorted(names))}"
        return [Finding("status page", well=True, words=words)]
    words = (
        "no service has a public name, so the page shows none: in sitrep.toml, "
        '`public = "Payments"` under `[services.checkout]`'
    )
    return [Finding("status page", well=True, words=words, advice=True)]


async def _slack(client: AsyncWebClient, settings: Settings) -> AsyncIterator[Finding]:
    try:
        answer = await client.auth_test()
    except Exception as fault:  # noqa: BLE001 - whatever it is, Slack did not say who we are
        yield Finding("bot token", well=False, words=_why(fault, "SLACK_BOT_TOKEN"))
        return
    bot = read(answer.data, answer.headers)
    yield Finding("bot token", well=True, words=f"{bot.user_id} in {bot.team} ({bot.team_id})")
    yield _scopes(bot)
    yield clock(answer.headers, datetime.now(UTC))
    yield await _posted(client, _NEWS, settings.announce_channel)
    yield await _posted(client, _DIGEST, settings.digest_channel)
    yield await _posted(client, _REVIEW, settings.review_channel)
    async for finding in _services(client, settings):
        yield finding


async def _services(client: AsyncWebClient, settings: Settings) -> AsyncIterator[Finding]:
    """Name what is wrong with the services, or count them."""
    services = settings.policy().services
    broken = [words async for words in described.wrong(client, services)]
    for words in broken:
        yield Finding("services", well=False, words=words)
    if not broken:
        yield Finding("services", well=True, words=f"{len(services)} described")


def _scopes(bot: Bot) -> Finding:
    missing = sorted(manifest.scopes() - bot.scopes)
    if missing:
        mend = "add them on your app's page, OAuth & Permissions, and install the app again"
        return Finding("scopes", well=False, words=f"{', '.join(missing)} missing: {mend}")
    more = sorted(bot.scopes - manifest.scopes())
    also = f"; not needed: {', '.join(more)}" if more else ""
    return Finding("scopes", well=True, words=f"all {len(manifest.scopes())} granted{also}")


def clock(headers: Any, now: datetime) -> Finding:
    """Compare our clock with the date of Slack's answer."""
    said = next((value for name, value in headers.items() if name.lower() == "date"), None)
    if said is None:
        return Finding("clock", well=True, words="not compared: the answer had no date")
    off = now - parsedate_to_datetime(said)
    seconds = round(abs(off.total_seconds()))
    if abs(off) <= _CLOCK_LIMIT:
        return Finding("clock", well=True, words=f"within {max(seconds, 1)} s of Slack's")
    direction = "ahead of" if off > timedelta() else "behind"
    words = f"{seconds} s {direction} Slack's: set this machine's time (NTP)"
    return Finding("clock", well=False, words=words)


async def _posted(client: AsyncWebClient, what: tuple[str, str], channel: str | None) -> Finding:
    """Tell whether the bot can post this in its channel."""
    name, variable = what
    if channel is None:
        return Finding(name, well=True, words=f"off ({variable} is not set)")
    try:
        answer = await client.conversations_info(channel=channel)
    except Exception as fault:  # noqa: BLE001 - whatever it is, the channel cannot be announced in
        words = _why(fault, variable)
        if tokens.code(fault) == "channel_not_found":
            mend = f"correct {variable}; if it is private, /invite @Sitrep there first"
            words = f"{channel} cannot be found: {mend}"
        return Finding(name, well=False, words=words)
    return _room(name, answer["channel"])


def _room(what: str, found: Any) -> Finding:
    name = f"#{found.get('name')}"
    if found.get("is_archived"):
        return Finding(what, well=False, words=f"{name} is archived: choose another channel")
    if not found.get("is_member"):
        words = f"the bot is not in {name}: type /invite @Sitrep there"
        return Finding(what, well=False, words=words)
    return Finding(what, well=True, words=name)


async def _app_token(client: AsyncWebClient) -> Finding:
    try:
        await client.apps_connections_open(app_token=client.token or "")
    except Exception as fault:  # noqa: BLE001 - whatever it is, there is no connection
        return Finding("app token", well=False, words=_why(fault, "SLACK_APP_TOKEN"))
    return Finding("app token", well=True, words="Slack offers a Socket Mode connection")


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    database = Database(settings.database_url.get_secret_value())
    try:
        state = await migrations.state(database)
    except Exception as fault:  # noqa: BLE001 - whatever the driver raises
        words = schema.unusable(fault, database)
        yield Finding("database", well=False, words=f"DATABASE_URL: {words}")
        return
    finally:
        await database.close()
    yield Finding("database", well=True, words=databases.named(database.url))
    if state is migrations.State.EMPTY and settings.migrate:
        yield Finding("tables", well=True, words="none yet: `sitrep run` makes them")
    else:
        yield Finding("tables", well=state is migrations.State.UP_TO_DATE, words=state.value)


def _why(fault: Exception, variable: str) -> str:
    code = tokens.code(fault)
    if sentence := tokens.refused(variable, code):
        return sentence
    if code == "missing_scope":
        return "a scope is missing: see scopes"
    mend = "check the network, SLACK_API_URL and status.slack.com"
    return f"Slack gave no answer ({code or type(fault).__name__}): {mend}"
