"""Owns services as people read them: on the card, in lists, with their runbooks and changes."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from bot.views import blocks, mrkdwn
from bot.views.blocks import Block
from commands.facts import Facts
from storage.models import Incident, ServiceChange

MOST_RUNBOOKS: Final = 3
MOST_TITLE: Final = 60
MOST_CHANGE: Final = 120
# Summary, update and key entries of a catch-up need the rest of Slack's 12,000 characters.
MOST_CARD: Final = 600
MOST_ROW: Final = 80
FIRST: Final = "*Roll back first, debug later.*"


def draw(facts: Facts) -> Block | None:
    """Return what the incident is about, with what to read; none where that is not known."""
    lines = [
        " · ".join((f"*{title(one.title)}*", *links([[b.title, b.url] for b in one.runbooks])))
        for one in facts.services
    ]
    said = mrkdwn.cut(f"🧩 {'; '.join(lines)}", MOST_CARD)
    return blocks.section(said) if lines else None


def cause(facts: Facts) -> Block | None:
    """Return the change that caused it; none as long as nobody has said that one did."""
    if not facts.incident.by_change:
        return None
    known = facts.change
    said = f" {title(known.service)}, {told(known)}" if known else " which one is not recorded."
    return blocks.section(f"*🔁 Caused by a change:*{said}")


def told(known: ServiceChange) -> str:
    """Return when what was changed, with the day."""
    words = mrkdwn.safe(mrkdwn.cut(known.text, MOST_CHANGE))
    link = f" ({mrkdwn.link(known.link, 'link')})" if known.link else ""
    return f"{mrkdwn.dated(known.at)} {words}{link}"


def short(facts: Facts) -> str:
    """Return what it is about, for one line of a list; nothing where that is not known."""
    titles = ", ".join(title(one.title) for one in facts.services)
    return f" · 🧩 {mrkdwn.cut(titles, MOST_ROW)}" if titles else ""


def title(words: str) -> str:
    return mrkdwn.isolated(mrkdwn.escape(mrkdwn.cut(words, MOST_TITLE)))


def links(runbooks: Sequence[Sequence[str]]) -> Sequence[str]:
    """Return the first runbooks, each `title, url`; what is more is behind a command."""
    return [mrkdwn.link(url, words) for words, url in runbooks[:MOST_RUNBOOKS]]


def change(told: Mapping[str, Any], *, dated: bool = False) -> str:
    """Return when what was changed; `dated`: it may have been on another day."""
    at = mrkdwn.instant(told["at"])
    words = mrkdwn.safe(mrkdwn.cut(told["text"], MOST_CHANGE))
    link = f" ({mrkdwn.link(told['link'], 'link')})" if told.get("link") else ""
    return f"{mrkdwn.dated(at) if dated else mrkdwn.moment(at)} {words}{link}"


def roll_back(incident: Incident, name: str, changes: Sequence[Mapping[str, Any]]) -> str:
    """Return what to try first, where a service was changed just before; else nothing."""
    if not changes:
        return ""
    said = "; ".join(f"{change(one)}, {before(incident, one)}" for one in changes)
    latest = "Latest changes" if len(changes) > 1 else "Latest change"
    return f"{FIRST} {latest} of {title(name)}: {said}."


def before(incident: Incident, told: Mapping[str, Any]) -> str:
    at: datetime = mrkdwn.instant(told["at"])
    gap = incident.declared_at - at
    minutes = gap // timedelta(minutes=1)
    if minutes < 1:
        return "just before the incident was declared"
    hours = minutes // 60
    count, unit = (hours, "hour") if hours > 1 else (minutes, "minute")
    return f"{count} {unit}{'s' if count > 1 else ''} before the incident was declared"
