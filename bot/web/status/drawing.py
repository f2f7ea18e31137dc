"""Owns drawing the status page's files from its board: the page, its data, its feeds."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.web.status import NAMES, feeds, wording
from commands import status_page
from commands.rules import telling, uptime
from commands.rules.uptime import Day
from commands.status_page import Board, Part, Trouble
from storage.models import PublicState

_HERE: Final = Path(__file__).parent
STYLE: Final = (_HERE / "static" / "style.css").read_bytes()
STYLE_VERSION: Final = hashlib.sha256(STYLE).hexdigest()[:12]
VERSION: Final = 1  # of status.json, which docs/status-page.md describes
PAGE: Final = "index.html"
DATA, ATOM, RSS, SHEET = NAMES
TYPES: Final[Mapping[str, str]] = {
    PAGE: "text/html; charset=utf-8",
    DATA: "application/json; charset=utf-8",
    ATOM: "application/atom+xml; charset=utf-8",
    RSS: "application/rss+xml; charset=utf-8",
    SHEET: "text/css; charset=utf-8",
}
SERIOUS: Final = 60  # minutes of a day
_HOW: Final = {
    status_page.UP: "Works normally",
    status_page.HIT: "Disrupted",
    status_page.WATCHED: "Recovering",
}


@dataclass(frozen=True)
class Bar:
    """One day of one service: `look` is `well`, `some` or `much`."""

    day: date
    minutes: int
    look: str
    said: str


def files(board: Board) -> Mapping[str, bytes]:
    """Return every file of the page by its name; they lead to each other by relative links."""
    return {
        PAGE: _page(board).encode(),
        DATA: (json.dumps(_data(board), ensure_ascii=False, indent=1) + "\n").encode(),
        ATOM: feeds.atom(board),
        RSS: feeds.rss(board),
        SHEET: STYLE,
    }


def _page(board: Board) -> str:
    page: str = _environment.get_template("status.html").render(
        board=board, serious=SERIOUS, style_version=STYLE_VERSION, sum_up=_summed_up(board)
    )
    return page


def _summed_up(board: Board) -> tuple[str, str]:
    """Return how it stands in one look and one sentence."""
    count = len(board.current)
    if count:
        watched = all(one.state is PublicState.MONITORING for one in board.current)
        look = "watch" if watched else "hit"
        return look, "1 incident is going on" if count == 1 else f"{count} incidents are going on"
    return "well", "Everything works normally" if board.parts else "No incident is going on"


def bars(part: Part) -> list[Bar]:
    return [_bar(day) for day in part.days]


def _bar(day: Day) -> Bar:
    minutes = uptime.minutes(day.down)
    look = "much" if minutes >= SERIOUS else "some" if minutes else "well"
    said = f"{wording.lasted(minutes)} of trouble" if minutes else "no incident"
    return Bar(day.day, minutes, look, f"{wording.day(day.day)}: {said}")


def troubled(part: Part) -> list[Bar]:
    """Return the days with trouble, the newest first."""
    return [bar for bar in reversed(bars(part)) if bar.minutes]


def summary(part: Part) -> str:
    """Return the bars in words, for who does not see them."""
    days = troubled(part)
    if not days:
        return f"{part.name}: no incident in {len(part.days)} days"
    count = "1 day" if len(days) == 1 else f"{len(days)} days"
    return f"{part.name}: trouble on {count} of {len(part.days)}; the list below names them"


def _data(board: Board) -> dict[str, Any]:
    return {
        "version": VERSION,
        "title": board.title,
        "url": board.address,
        "generated_at": _instant(board.at),
        "changed_at": board.changed_at and _instant(board.changed_at),
        "services": [_service(part) for part in board.parts],
        "current": [_incident(trouble) for trouble in board.current],
        "past": [_incident(trouble) for trouble in board.past],
    }


def _service(part: Part) -> dict[str, Any]:
    return {
        "name": part.name,
        "state": part.state,
        "percent": part.percent,
        "days": [
            {
                "day": day.day.isoformat(),
                "minutes": uptime.minutes(day.down),
                "incidents": list(part.troubles.get(day.day, ())),
            }
            for day in part.days
        ],
    }


def _incident(trouble: Trouble) -> dict[str, Any]:
    return {
        "id": trouble.key,
        "title": trouble.title,
        "state": trouble.state.value,
        "services": list(trouble.services),
        "began_at": _instant(trouble.began_at),
        "ended_at": trouble.ended_at and _instant(trouble.ended_at),
        "updates": [
            {
                "id": word.key,
                "state": word.state.value,
                "text": word.text,
                "at": _instant(word.at),
                "changed_at": _instant(word.changed_at),
            }
            for word in trouble.words
        ],
    }


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _label(state: PublicState) -> str:
    return telling.STATE[state]


_environment = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_environment.filters.update(
    instant=_instant,
    spoken=wording.spoken,
    day=wording.day,
    linked=wording.linked,
    lasted=wording.lasted,
    percent=wording.percent,
    label=_label,
)
_environment.globals.update(bars=bars, troubled=troubled, summary=summary, how=_HOW)
