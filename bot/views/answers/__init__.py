"""Owns the private answer to what a person did: one small function for each outcome."""

from bot.views.answers import (
    clock,
    drills,
    following,
    holders,
    kin,
    lifecycle,
    looking,
    page,
    services,
    tagging,
    tasks,
)
from bot.views.answers.dispatch import draw

__all__ = [
    "clock",
    "draw",
    "drills",
    "following",
    "holders",
    "kin",
    "lifecycle",
    "looking",
    "page",
    "services",
    "tagging",
    "tasks",
]
