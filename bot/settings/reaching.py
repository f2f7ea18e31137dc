"""Owns the words by which Sitrep is reached, and reaches others: tokens, addresses, ports."""

import re
from typing import Final
from urllib.parse import urlsplit

from storage import address

SHORTEST_TOKEN: Final = 32
LEAST_VARIED: Final = 10  # different characters: a line of zeros is no secret
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_PORTS: Final = range(1, 65536)
_LABEL: Final = 63  # characters between two dots of a name
_CLIENT: Final = re.compile(r"[0-9]{1,32}\.[0-9]{1,32}")
_TOKEN: Final = re.compile(r"[!-~]+")
# What Slack's tokens begin with, what they are, and which variable takes them.
TOKENS: Final = (
    ("xoxb-", "a bot token", "SLACK_BOT_TOKEN"),
    ("xapp-", "an app-level token", "SLACK_APP_TOKEN"),
    ("xoxp-", "a user token", None),
    ("xoxe.", "a token that expires (turn token rotation off)", None),
    ("xoxe-", "a refresh token", None),
    ("xox", "another kind of Slack token", None),
)


def misplaced(name: str, value: str) -> str | None:
    """Say so when a Slack token stands in a variable that takes something else."""
    for prefix, what, belongs in TOKENS:
        if value.startswith(prefix):
            if belongs == name:
                return None
            move = f"; move it to {belongs}" if belongs else "; replace it in case it was seen"
            return f"it holds {what}, which does not belong here{move}"
    return None


def bot_token(value: str) -> str:
    if not value.startswith("xoxb-") or not _TOKEN.fullmatch(value):
        raise ValueError(
            "it is not a bot token: copy the one that begins with xoxb- from "
            "your app's page at api.slack.com/apps, OAuth & Permissions"
        )
    return value


def app_token(value: str) -> str:
    if not value.startswith("xapp-") or not _TOKEN.fullmatch(value):
        raise ValueError(
            "it is not an app-level token: make one that begins with xapp- on your app's page, "
            "Basic Information, with the scope connections:write"
        )
    return value


def page_token(value: str) -> str:
    if len(value) < SHORTEST_TOKEN or len(set(value)) < LEAST_VARIED or not _TOKEN.fullmatch(value):
        raise ValueError(
            f"it must be at least {SHORTEST_TOKEN} characters that nobody can guess: make one with "
            'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    return value


def api_url(value: str) -> str:
    """Return the base address of the Web API with the slash that the client needs."""
    if not _is_address(value):
        raise ValueError("it must be an address such as https://slack.com/api/")
    return value.rstrip("/") + "/"


def public_url(value: str) -> str:
    """Return our own address as people's browsers know it, without a slash at its end."""
    if not _is_address(value) or set(value) & set("?#@"):
        raise ValueError(
            "it must be the address under which browsers reach Sitrep, such as "
            "https://sitrep.example.com"
        )
    return at_the_root(value)


def at_the_root(value: str) -> str:
    """Return an address without a path, since our own links begin at the host's root."""
    parts = urlsplit(value)
    if parts.path.strip("/"):
        raise ValueError(
            f"Sitrep needs a host name of its own: give the address without {parts.path[:60]}, "
            "such as https://sitrep.example.com, and have the proxy pass everything on as it is"
        )
    return value.rstrip("/")


def page_address(value: str) -> str:
    """Return where customers read the status page, with the slash that its links hang on."""
    if not _is_address(value) or set(value) & set("?#@"):
        raise ValueError(
            "it must be the address at which customers read the page, such as "
            "https://status.example.com/ or https://sitrep.example.com/status/"
        )
    return value.rstrip("/") + "/"


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # which may repeat a name and a password
        usable = False
    return bool(usable and _TOKEN.fullmatch(value))


def client_id(value: str) -> str:
    if not _CLIENT.fullmatch(value):
        raise ValueError(
            "it must be two numbers with a dot between them: copy the Client ID from your app's "
            "page at api.slack.com/apps, Basic Information"
        )
    return value


def client_secret(value: str) -> str:
    if not _TOKEN.fullmatch(value):
        raise ValueError(
            "it must be one word: copy the Client Secret from your app's page at "
            "api.slack.com/apps, Basic Information"
        )
    return value


def database_url(value: str) -> str:
    if not value.isprintable():
        raise ValueError("it has a character in it that no address has: write it again")
    address.parse(value)
    return value


def host(value: str) -> str:
    if not _TOKEN.fullmatch(value) or any(len(label) > _LABEL for label in value.split(".")):
        raise ValueError("it must be an address or a name of this machine, such as 0.0.0.0")
    return value


def port(value: str) -> int:
    if not _NUMBER.fullmatch(value) or int(value) not in _PORTS:
        raise ValueError("it must be a number from 1 to 65535")
    return int(value)
