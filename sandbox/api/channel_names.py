"""Slack's rules for a channel's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError

if TYPE_CHECKING:
    from sandbox.workspace.workspace import Workspace

LONGEST = 80
ALLOWED = re.compile(r"[a-z0-9_-]+")


def check(space: Workspace, name: str) -> None:
    """Raise SlackError unless a channel may be called that. Archived channels keep theirs."""
    if not name:
        raise SlackError("invalid_name_required")
    if len(name) > LONGEST:
        raise SlackError("invalid_name_maxlength")
    if not ALLOWED.fullmatch(name):
        raise SlackError("invalid_name_specials")
    if not name.strip("-_"):
        raise SlackError("invalid_name_punctuation")
    if space.is_taken(name):
        raise SlackError("name_taken")
