"""Owns the private answer to what a person did: one small function for each outcome."""

from bot.views.answers import (
    clock,
    converting,
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
    "converting",
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
