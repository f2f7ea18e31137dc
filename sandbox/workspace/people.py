"""Who is in the workspace: people, the bot's user, and bots that post without one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

TEAM_ID = "T0SANDBOX1"
APP_ID = "A0SITREP01"
BOT_ID = "B0SITREP01"
BOT_USER_ID = "U0SITREP01"
MONITORING_ID = "B0MONITOR1"
MONITORING_APP_ID = "A0MONITOR1"
SLACKBOT_ID = "USLACKBOT"


@dataclass(frozen=True, slots=True)
class Team:
    id: str = TEAM_ID
    name: str = "Sandbox"
    domain: str = "sandbox"


@dataclass(slots=True)
class User:
    """Someone with a `U…` id; `bot_id` is set for the user that belongs to an app."""

    id: str
    name: str
    real_name: str
    tz: str
    color: str
    bot_id: str | None = None
    deleted: bool = False
    is_guest: bool = False
    # Another organisation's team, for somebody who is here by Slack Connect.
    other_team: str | None = None

    @property
    def is_bot(self) -> bool:
        return self.bot_id is not None

    @property
    def is_visitor(self) -> bool:
        """Say whether somebody has only the channels that they were brought into."""
        return self.is_guest or self.other_team is not None

    @property
    def email(self) -> str:
        return f"{self.name}@example.com"

    def tz_offset(self) -> int:
        """Seconds east of UTC, today."""
        offset = datetime.now(ZoneInfo(self.tz)).utcoffset()
        return int(offset.total_seconds()) if offset else 0


@dataclass(frozen=True, slots=True)
class Bot:
    """What signs messages with a `B…` id; a webhook's bot has no user."""

    id: str
    name: str
    app_id: str
    user: str | None = None


@dataclass(frozen=True, slots=True)
class UserGroup:
    """Some people who are called together; one that is disabled is kept, and calls nobody."""

    id: str
    handle: str
    members: tuple[str, ...]
    disabled: bool = False


def guest() -> User:
    """Return the guest who is in the sandboxes that people look at."""
    return User(
        "U0KATHERI1", "katherine", "Katherine Johnson", "America/Chicago", "c2417c", is_guest=True
    )


def cast() -> list[User]:
    """Return the five people who are in every sandbox, each in a time zone of their own."""
    return [
        User("U0ADALOVE1", "ada", "Ada Lovelace", "Europe/London", "9f69e7"),
        User("U0GRACEHO1", "grace", "Grace Hopper", "America/New_York", "4bbe2e"),
        User("U0LINUSTO1", "linus", "Linus T.", "Europe/Helsinki", "e7392d"),
        User("U0BARBARA1", "barbara", "Barbara Liskov", "America/Los_Angeles", "3c989f"),
        User("U0DENNISR1", "dennis", "Dennis Ritchie", "Asia/Tokyo", "674b1b"),
    ]
