"""Owns which views the steps draw with, so that a test can bring simple ones of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.export import canvas
from bot.export.canvas import Canvas
from bot.views import (
    action_items,
    announcement,
    board,
    card,
    digest,
    following,
    home,
    measured,
    notices,
    offers,
    pictured,
    ready,
    reminders,
    tasks,
    topic,
)
from bot.views.fields import View
from bot.views.message import Message
from bot.views.pictured import Picture
from commands.agenda import Agenda
from commands.canvas import Sheet
from commands.digest import Digest
from commands.facts import Facts
from commands.following import News
from commands.home import Home
from commands.metrics import Report
from storage.models import ActionItem, Handoff, IncidentTask, Reminder


@dataclass(frozen=True)
class Views:
    """Pure functions from the facts to what is said."""

    card: Callable[[Facts], Message]
    topic: Callable[[Facts], str]
    announcement: Callable[[Facts], Message]
    notice: Callable[[str, Facts, Mapping[str, Any]], Message]
    reminder: Callable[[Facts, Reminder, str], Message]
    reminder_closed: Callable[[Facts, Reminder, str], Message]
    offer: Callable[[Facts, Handoff, Mapping[str, Any]], Message]
    offer_closed: Callable[[Facts, Handoff], Message]
    task: Callable[[Facts, IncidentTask], Message]
    action: Callable[[Facts, ActionItem, Mapping[str, Any]], Message]
    nudge: Callable[[Facts, IncidentTask, Mapping[str, Any]], Message]
    digest: Callable[[Digest], Message]
    board: Callable[[Agenda], Message]
    news: Callable[[Facts, News], Message]
    ready: Callable[[Facts], Message]
    home: Callable[[Home], View]
    canvas: Callable[[Sheet], Canvas]
    metrics: Callable[[Report], Message]
    # For where Slack draws no charts.
    metrics_in_letters: Callable[[Report, bool], Message]
    metrics_picture: Callable[[Report], Picture | None]
    metrics_no_picture: Callable[[Report], Message]


HOUSE: Final = Views(
    card=card.draw,
    topic=topic.draw,
    announcement=announcement.draw,
    notice=notices.draw,
    reminder=reminders.draw,
    reminder_closed=reminders.draw_closed,
    offer=offers.draw,
    offer_closed=offers.draw_closed,
    task=tasks.draw,
    action=action_items.draw,
    nudge=tasks.nudge,
    digest=digest.draw,
    board=board.draw,
    news=following.draw,
    ready=ready.draw,
    home=home.draw,
    canvas=canvas.draw,
    metrics=measured.draw,
    metrics_in_letters=measured.draw_in_letters,
    metrics_picture=pictured.draw,
    metrics_no_picture=pictured.draw_none,
)
