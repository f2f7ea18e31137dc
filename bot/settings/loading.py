"""Owns reading the settings once, and saying everything that is wrong with them at once."""

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import ValidationError
from pydantic_settings import EnvSettingsSource

from bot.settings import reaching
from bot.settings.faults import Misconfigured, lines
from bot.settings.given import Given
from bot.settings.model import Settings
from bot.settings.published import ADDRESS, DEFAULT_DATABASE, PAGE, PUBLIC, Published
from bot.settings.sources import ENVIRONMENT, gather
from commands.rules.services import Service

_HOW_TO_FIND: Final = {
    "SLACK_BOT_TOKEN": (
        "it is missing: copy the Bot User OAuth Token (xoxb-…) from your app's page at "
        "api.slack.com/apps, OAuth & Permissions"
    ),
}
_NO_TRANSPORT: Final = (
    "SLACK_SIGNING_SECRET: it is missing: set it (your app's page, Basic Information), "
    "or set SLACK_APP_TOKEN (xapp-…) for Socket Mode"
)
_SERVICES: Final = "SITREP_SERVICES__"
_NO_SLACK: Final = {"SLACK_BOT_TOKEN": "xoxb-none", "SLACK_APP_TOKEN": "xapp-none"}
# Without one of them the others are worth nothing.
_SIGN_IN: Final = {
    "SLACK_CLIENT_ID": "copy the Client ID from your app's page, Basic Information",
    "SLACK_CLIENT_SECRET": "copy the Client Secret from your app's page, Basic Information",
    "SITREP_PUBLIC_URL": "Slack sends back to it whoever signs in: https://sitrep.example.com",
}
_NO_ADDRESS: Final = (
    f"{ADDRESS}: it is missing: feeds name the address at which customers read the page, such as "
    "https://status.example.com/"
)
Read = TypeVar("Read", bound=Published)


def load(
    environ: Mapping[str, str] | None = None, cwd: Path | None = None, *, slack: bool = True
) -> Settings:
    """Read environment, `.env` and `sitrep.toml` of the folder `cwd`. Raises Misconfigured.

    `slack`: it is to be reached, so its tokens may not be missing.
    """
    given = gather(os.environ if environ is None else environ, cwd or Path.cwd())
    if not slack:
        given = replace(given, values={**_NO_SLACK, **given.values})
    misplaced = _misplaced(given)
    settings, wrong = _validated(Settings, given)
    told = {**wrong, **misplaced}
    faults = [*given.faults, *(_line(given, name, told[name]) for name in sorted(told))]
    faults += _unaddressed(given)
    if not ({"SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"} & (given.values.keys() | given.refused)):
        faults.append(_NO_TRANSPORT)
    faults += _half_said(given)
    if faults or settings is None:
        raise Misconfigured(faults, given.warnings)
    return settings


def database_url(environ: Mapping[str, str] | None = None, cwd: Path | None = None) -> str:
    """Read the database's address alone: upgrading and exporting need no Slack.

    Raises Misconfigured.
    """
    given = gather(os.environ if environ is None else environ, cwd or Path.cwd())
    value = given.values.get("DATABASE_URL", DEFAULT_DATABASE)
    faults, why = given.faults, reaching.misplaced("DATABASE_URL", value)
    try:
        reaching.database_url(value)
    except ValueError as fault:
        why = why or str(fault)
    if why:
        faults.append(_line(given, "DATABASE_URL", why))
    if faults:
        raise Misconfigured(faults, given.warnings)
    return value


def services(
    environ: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Mapping[str, Service]:
    """Read what is known of the services alone: figures need no Slack. Raises Misconfigured."""
    given = gather(os.environ if environ is None else environ, cwd or Path.cwd())
    about = {name: value for name, value in given.values.items() if name.startswith(_SERVICES)}
    settings, wrong = _validated(Settings, replace(given, values={**_NO_SLACK, **about}))
    faults = [*given.faults, *(_line(given, name, wrong[name]) for name in sorted(wrong))]
    if faults or settings is None:
        raise Misconfigured(faults, given.warnings)
    return settings.policy().services


def _half_said(given: Given) -> list[str]:
    """Return what is missing where signing in with Slack was begun to be set."""
    set_to = given.values.keys() | given.refused
    if not {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"} & set_to:
        return []
    missing = [name for name in _SIGN_IN if name not in set_to]
    return [f"{name}: it is missing: {_SIGN_IN[name]}" for name in missing]


def published(environ: Mapping[str, str] | None = None, cwd: Path | None = None) -> Published:
    """Read what customers may be shown, and the database: that needs no Slack.

    Raises Misconfigured.
    """
    given = gather(os.environ if environ is None else environ, cwd or Path.cwd())
    found, wrong = _validated(Published, given)
    faults = [*given.faults, *(_line(given, name, wrong[name]) for name in sorted(wrong))]
    faults += _unaddressed(given)
    if faults or found is None:
        raise Misconfigured(faults, given.warnings)
    return found


def _unaddressed(given: Given) -> list[str]:
    """Return the fault of a page that customers are to read, and nobody knows where."""
    is_on = given.values.get(PAGE, "").casefold() == "on"
    known = {ADDRESS, PUBLIC} & {*given.values, *given.refused}
    return [_NO_ADDRESS] if is_on and not known else []


def _validated(model: type[Read], given: Given) -> tuple[Read | None, dict[str, str]]:
    """Return the settings, or none and what is wrong with each variable."""
    source = EnvSettingsSource(model)
    source.env_vars = {name.lower(): value for name, value in given.values.items()}
    try:
        return model(**source(), warnings=lines(given.warnings)), {}
    except ValidationError as fault:
        wrong = {_variable(error["loc"]): _why(error) for error in fault.errors()}
        told = given.refused - given.values.keys()  # it is not missing: it could not be read
        return None, {name: why for name, why in wrong.items() if name not in told}


def _misplaced(given: Given) -> dict[str, str]:
    found = {name: reaching.misplaced(name, value) for name, value in given.values.items()}
    return {name: why for name, why in found.items() if why}


def _variable(loc: tuple[int | str, ...]) -> str:
    """Return the variable's name: pydantic says `("SITREP_CADENCE", "sev9", "[key]")`."""
    return "__".join(str(part).upper() for part in loc[:2])


def _why(error: Any) -> str:
    if error["type"] == "missing":
        return _HOW_TO_FIND.get(_variable(error["loc"]), "it is missing: set it")
    return str(error.get("ctx", {}).get("error") or error["msg"])


def _line(given: Given, name: str, why: str) -> str:
    origin = given.origins.get(name)
    where = f" (in {origin})" if origin and origin != ENVIRONMENT else ""
    return f"{name}{where}: {why}"
