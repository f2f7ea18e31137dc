"""Owns the private answer to what a person did: one small function for each outcome."""

from bot.views.answers import (
    action_items,
    board,
    clock,
    converting,
    customers,
    drills,
    following,
    holders,
    kin,
    learning,
    lifecycle,
    looking,
    page,
    postmortem,
    services,
    tagging,
    tasks,
)
from bot.views.answers.dispatch import draw

__all__ = [
    "action_items",
    "board",
    "clock",
    "converting",
    "customers",
    "draw",
    "drills",
    "following",
    "holders",
    "kin",
    "learning",
    "lifecycle",
    "looking",
    "page",
    "postmortem",
    "services",
    "tagging",
    "tasks",
]
